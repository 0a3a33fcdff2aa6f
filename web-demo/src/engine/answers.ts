/** The answers that views show: asked when they are needed, kept until the document or the day changes. */

import { signal, type Signal } from "@preact/signals";
import type { Answers, ComputationName, Frozen } from "mednum/worker";
import { useEffect } from "preact/hooks";
import * as prepared from "virtual:prepared";
import { fail, opening, type Opening } from "./opening.ts";

interface Held {
  readonly doc: string;
  readonly file: number;
  readonly day: string;
  /** The opening it was computed in; none when it was prepared. */
  readonly of: Opening | undefined;
  readonly value: unknown;
}

const held = new Map<ComputationName, Signal<Held | undefined>>();

function holder(name: ComputationName): Signal<Held | undefined> {
  let found = held.get(name);
  if (found === undefined) {
    found = signal<Held | undefined>(undefined);
    held.set(name, found);
  }
  return found;
}

const { day, state } = prepared;
holder("roadmap.state").value = { doc: "feuille-de-route", file: 0, day, of: undefined, value: state };

/** An answer, and whether it is that of the day that is asked for. */
export interface Answer<T> {
  readonly value: T | undefined;
  /** The day that it is of. */
  readonly day: string;
  /** Another day is being computed. */
  readonly isLate: boolean;
  /** Whether the engine of this page gave it. */
  readonly isLive: boolean;
}

async function refresh(name: ComputationName, now: Opening): Promise<void> {
  const into = holder(name);
  if (now.state !== "open" || into.peek()?.of === now) {
    return;
  }
  try {
    const value = await now.programme.compute(name);
    if (opening.peek() === now) {
      into.value = { doc: now.doc, file: now.file, day: now.day, of: now, value };
    }
  } catch (error) {
    fail(now, error);
  }
}

/** The answer of a computation about the document that is shown. */
export function useAnswer<N extends ComputationName>(name: N): Answer<Frozen<Answers[N]>> {
  const now = opening.value;
  const found = holder(name).value;
  useEffect(() => void refresh(name, now), [name, now]);
  // After a failure nothing takes the place of what is late: it goes.
  const isOfDocument =
    found !== undefined &&
    found.doc === now.doc &&
    found.file === now.file &&
    (now.state !== "failed" || found.day === now.day);
  return {
    value: isOfDocument ? (found.value as Frozen<Answers[N]>) : undefined,
    day: isOfDocument ? found.day : now.day,
    isLate: isOfDocument && found.day !== now.day,
    isLive: isOfDocument && found.of === now,
  };
}
