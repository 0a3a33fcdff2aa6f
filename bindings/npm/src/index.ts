/** mednum with its engine inside: nothing to fetch, nothing to set up in a bundler. */

import type { Mednum } from "./api.js";
import { packed } from "./packed-engine.js";
import { start } from "./start.js";
import { unpacked } from "./unpacked.js";

export * from "./shared.js";

/** Starts the engine, once: later calls give the same functions. One that failed may be tried again. */
export function load(): Promise<Mednum> {
  return start(() => unpacked(packed));
}
