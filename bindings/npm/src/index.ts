/** mednum in a page: the engine is fetched beside this module. */

import { load as loadFrom, type Mednum } from "./slim.js";

export * from "./slim.js";

/** Starts the engine, once. */
export function load(): Promise<Mednum> {
  return loadFrom(new URL("./engine.wasm", import.meta.url));
}
