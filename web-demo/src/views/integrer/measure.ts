/** Times measured on this device: what a page waits for, from its question to the answer. */

import { refusalOf } from "../../engine/fault.ts";
import { load, type WorkerMednum, type WorkerProgramme } from "mednum/worker";

export interface Measure {
  readonly key: string;
  /** The computation, when it is one. */
  readonly computation?: string;
  /** Bytes that were read, when something was. */
  readonly bytes?: number;
  readonly rounds: number;
  /** Milliseconds. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** What cannot be measured without arguments. */
export interface Left {
  readonly computation: string;
}

const ROUNDS = { start: 5, small: 40, large: 9, computation: 7 } as const;

function summary(key: string, times: readonly number[], more: Partial<Measure> = {}): Measure {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { key, rounds: sorted.length, median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0, ...more };
}

/** The times of so many rounds, after one that is not counted. */
async function rounds(count: number, run: () => Promise<unknown>): Promise<readonly number[]> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return times;
}

async function startOnce(): Promise<void> {
  const mednum = await load();
  mednum.terminate();
}

async function computed(programme: WorkerProgramme, mednum: WorkerMednum, told: Told): Promise<void> {
  for (const { name } of await mednum.computations()) {
    try {
      const times = await rounds(ROUNDS.computation, () => programme.compute(name));
      told.measured(summary(name, times, { computation: name }));
    } catch (error) {
      // It asks for arguments that only its caller knows; anything else is no matter of the question.
      if (refusalOf(error) === undefined) {
        throw error;
      }
      told.left({ computation: name });
    }
  }
}

export interface Told {
  measured(measure: Measure): void;
  left(left: Left): void;
}

/** Measures everything, in an engine of its own, and tells each time as it is known. */
export async function measureAll(small: string, large: Uint8Array, today: string, told: Told): Promise<void> {
  told.measured(summary("start", await rounds(ROUNDS.start, startOnce)));
  const mednum = await load();
  try {
    const bytes = new TextEncoder().encode(small).length;
    told.measured(summary("small", await rounds(ROUNDS.small, () => mednum.check(small)), { bytes }));
    const options = { today };
    const sized = { bytes: large.length };
    told.measured(summary("check", await rounds(ROUNDS.large, () => mednum.check(large, options)), sized));
    told.measured(
      summary("parse", await rounds(ROUNDS.large, async () => (await mednum.parse(large, options)).free()), sized),
    );
    await computed(await mednum.parse(large, options), mednum, told);
  } finally {
    mednum.terminate();
  }
}
