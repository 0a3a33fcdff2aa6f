/** Answers to questions that a view words itself: asked again when the document, the day or the question changes. */

import type { Answers, Arguments, ComputationName, Frozen } from "mednum/worker";
import { useEffect, useState } from "preact/hooks";
import { opening, type Opening } from "./opening.ts";

/** Why a question has no answer, as the engine says it. */
export interface Refusal {
  readonly fr: string;
  readonly en: string;
  /** What may have been meant. */
  readonly suggestions: readonly string[];
}

export interface Asked<T> {
  readonly value: T | undefined;
  readonly refusal: Refusal | undefined;
  /** Another question, or the same of another day, is being answered. */
  readonly isLate: boolean;
}

interface Held<T> {
  readonly of: Opening;
  readonly question: string;
  readonly value?: T;
  readonly refusal?: Refusal;
}

/** What is wrong with the question; nothing when it is not the question. */
function refusalOf(error: unknown): Refusal | undefined {
  // Its class would bring the package into the first view.
  return error instanceof Error && "suggestions" in error
    ? {
        fr: error.message,
        en: String("en" in error ? error.en : error.message),
        suggestions: error.suggestions as string[],
      }
    : undefined;
}

/** The answer of a computation to a question; nothing is asked without one. */
export function useAsked<N extends ComputationName>(name: N, asked: Arguments | undefined): Asked<Frozen<Answers[N]>> {
  const now = opening.value;
  const question = asked === undefined ? "" : `${name} ${JSON.stringify(asked)}`;
  const [held, setHeld] = useState<Held<Frozen<Answers[N]>> | undefined>(undefined);
  useEffect(() => {
    if (now.state !== "open" || asked === undefined) {
      return undefined;
    }
    let isHere = true;
    // A programme that was freed meanwhile answers nobody.
    const keep = (answer: Partial<Held<Frozen<Answers[N]>>>): void => {
      if (isHere && opening.peek() === now) {
        setHeld({ of: now, question, ...answer });
      }
    };
    now.programme.compute(name, asked).then(
      (value) => keep({ value }),
      (error: unknown) => {
        const refusal = refusalOf(error);
        if (refusal !== undefined) {
          keep({ refusal });
        } else if (isHere && opening.peek() === now) {
          const fr = error instanceof Error ? error.message : String(error);
          const en = error instanceof Error && "en" in error ? String(error.en) : fr;
          opening.value = { doc: now.doc, file: now.file, day: now.day, state: "failed", fr, en };
        }
      },
    );
    return () => {
      isHere = false;
    };
  }, [now, question]);
  const isOfDocument = held !== undefined && held.of.doc === now.doc && held.of.file === now.file && question !== "";
  return {
    value: isOfDocument ? held.value : undefined,
    refusal: isOfDocument ? held.refusal : undefined,
    isLate: question !== "" && !(isOfDocument && held.of === now && held.question === question),
  };
}
