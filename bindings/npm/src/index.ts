/** mednum with its engine inside: nothing to fetch, nothing to set up in a bundler. */

import type { Mednum } from "./api.js";
import { packed } from "./packed-engine.js";
import { start } from "./start.js";

export * from "./shared.js";

function unpacked(): Promise<ArrayBuffer> {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let rank = 0; rank < letters.length; rank += 1) {
    bytes[rank] = letters.charCodeAt(rank);
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** Starts the engine, once: later calls give the same functions. One that failed may be tried again. */
export function load(): Promise<Mednum> {
  return start(unpacked);
}
