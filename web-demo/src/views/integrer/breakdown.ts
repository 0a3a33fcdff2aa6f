/** An engine that breaks down for good, and what it does next. */

import { EngineCrashError, load, StaleProgrammeError, WorkerTerminatedError, type MednumError } from "mednum/worker";
import thread from "mednum/worker-thread?worker&url";

export type Step =
  | { readonly kind: "started" }
  | { readonly kind: "read"; readonly actions: number }
  | { readonly kind: "broke"; readonly bytes: number; readonly error: Told; readonly cause: string }
  | { readonly kind: "answers"; readonly isSame: boolean }
  | { readonly kind: "stale"; readonly error: Told }
  | { readonly kind: "reread"; readonly actions: number }
  | { readonly kind: "held" }
  | { readonly kind: "ended"; readonly error: Told }
  | { readonly kind: "again" };

export interface Told {
  readonly name: string;
  readonly code: string;
  readonly fr: string;
  readonly en: string;
}

export type Timed = Step & { readonly milliseconds: number };

const toldOf = (error: MednumError): Told => ({ name: error.name, code: error.code, fr: error.message, en: error.en });

/** What a question fails with; nothing when it does not. */
async function failure<E extends MednumError>(
  asked: () => Promise<unknown>,
  kind: abstract new (...given: never[]) => E,
): Promise<E | undefined> {
  try {
    await asked();
    return undefined;
  } catch (error) {
    if (error instanceof kind) {
      return error;
    }
    throw error;
  }
}

/** A list of two million zeros: far below the limits of the engine, but more than its memory holds here. */
const large = (): Uint8Array => new TextEncoder().encode(`[${"0,".repeat(2_000_000)}0]`);

/** Runs it, and tells each step. No worker is left behind, whatever goes wrong. */
export async function breakDown(small: string, tell: (step: Timed) => void): Promise<void> {
  let begun = performance.now();
  const step = (done: Step): void => {
    const now = performance.now();
    tell({ ...done, milliseconds: now - begun });
    begun = performance.now();
  };
  const mednum = await load({
    worker: () =>
      new Worker(new URL("./limited-worker.ts", import.meta.url), {
        type: "module",
        name: new URL(thread, import.meta.url).href,
      }),
  });
  try {
    step({ kind: "started" });
    const before = await mednum.checkText(small);
    const programme = await mednum.builtIn();
    const actions = async (from: typeof programme): Promise<number> =>
      (await from.compute("roadmap.state")).counts.actions;
    step({ kind: "read", actions: await actions(programme) });
    const bytes = large();
    begun = performance.now();
    const broke = await failure(() => mednum.check(bytes), EngineCrashError);
    if (broke === undefined) {
      step({ kind: "held" });
    } else {
      step({ kind: "broke", bytes: bytes.length, error: toldOf(broke), cause: String(broke.cause) });
      step({ kind: "answers", isSame: (await mednum.checkText(small)) === before });
      const stale = await failure(() => programme.report(), StaleProgrammeError);
      if (stale !== undefined) {
        step({ kind: "stale", error: toldOf(stale) });
      }
      step({ kind: "reread", actions: await actions(await mednum.builtIn()) });
    }
  } finally {
    mednum.terminate();
  }
  const ended = await failure(() => mednum.checkText(small), WorkerTerminatedError);
  if (ended !== undefined) {
    step({ kind: "ended", error: toldOf(ended) });
  }
  const next = await load();
  try {
    await next.checkText(small);
    step({ kind: "again" });
  } finally {
    next.terminate();
  }
}
