/** mednum with an engine that the caller gives: an address, bytes, a `Response` or a compiled module. */

import init, { initSync } from "./glue/mednum_wasm.js";
import { mednum, type Mednum } from "./api.js";
import { EngineStartError } from "./errors.js";

export type { Computation, Input, Mednum, Options } from "./api.js";
export { Programme } from "./api.js";
export * from "./errors.js";
export type { Answers, ComputationName } from "./answers.js";

/** Where the engine is. */
export type Source = URL | string | Request | Response | BufferSource | WebAssembly.Module;

let started: Promise<Mednum> | undefined;

/** Starts the engine, once: later calls give the same. One that failed may be tried again. */
export function load(source: Source | Promise<Source>): Promise<Mednum> {
  started ??= init({ module_or_path: source as never }).then(
    () => mednum,
    (error: unknown) => {
      started = undefined;
      throw new EngineStartError(error);
    },
  );
  return started;
}

/** The same at once, from bytes or a compiled module. */
export function loadSync(source: BufferSource | WebAssembly.Module): Mednum {
  try {
    initSync({ module: source });
  } catch (error) {
    throw new EngineStartError(error);
  }
  started = Promise.resolve(mednum);
  return mednum;
}
