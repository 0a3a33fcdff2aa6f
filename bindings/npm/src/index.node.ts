/** mednum in Node.js: the engine is read from the package. */

import { readFile } from "node:fs/promises";
import type { Mednum } from "./api.js";
import { start } from "./start.js";

export * from "./shared.js";

/** Starts the engine, once: later calls give the same functions. One that failed may be tried again. */
export function load(): Promise<Mednum> {
  return start(() => readFile(new URL("./engine.wasm", import.meta.url)));
}
