/** mednum with an engine that the caller gives. */

import type { Mednum } from "./api.js";
import type { Source } from "./data.js";
import type { CompiledModule } from "./platform.js";
import { start, startSync } from "./start.js";

export * from "./shared.js";
export type { Source } from "./data.js";

/** Starts the engine, once: later calls give the same functions, whatever they are given. One that failed may be tried again. */
export function load(source: Source | Promise<Source>): Promise<Mednum> {
  // One that fails is told by the start that it is for, and by no other.
  Promise.resolve(source).catch(() => undefined);
  return start(() => source);
}

/** The same at once, from bytes or a compiled module. Browsers forbid it to large modules on the main thread. */
export function loadSync(source: ArrayBuffer | ArrayBufferView | CompiledModule): Mednum {
  return startSync(source);
}
