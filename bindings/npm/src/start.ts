/** Starting once, whoever asks and however often. */

import { mednum, type Mednum } from "./api.js";
import { begin, runs } from "./engine.js";
import { moduleAtOnce, moduleOf, startError } from "./source.js";

let started: Promise<Mednum> | undefined;

async function startFrom(source: () => unknown): Promise<Mednum> {
  try {
    begin(await moduleOf(await source()));
  } catch (error) {
    started = undefined;
    throw startError(error);
  }
  return mednum;
}

/** Starts the engine from what `source` gives, which is only asked the first time. A start that failed may be tried again. */
export function start(source: () => unknown): Promise<Mednum> {
  started ??= startFrom(source);
  return started;
}

/** The same at once. */
export function startSync(source: unknown): Mednum {
  if (runs()) {
    return mednum;
  }
  try {
    begin(moduleAtOnce(source));
  } catch (error) {
    throw startError(error);
  }
  started = Promise.resolve(mednum);
  return mednum;
}
