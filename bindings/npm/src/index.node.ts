/** mednum in Node.js: the engine is read from the package. */

import { readFile } from "node:fs/promises";
import type { Mednum } from "./api.js";
import { start } from "./start.js";
import { unpacked } from "./unpacked.js";

export * from "./shared.js";

/** What says that the file is not beside this module, or that this module has no address: a bundler took it elsewhere. */
const ELSEWHERE = ["ENOENT", "ERR_INVALID_URL"];

async function engine(): Promise<Uint8Array | ArrayBuffer> {
  try {
    return await readFile(new URL("./engine.wasm", import.meta.url));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && ELSEWHERE.includes(String(error.code)))) {
      throw error;
    }
    // Only then is it worth its time; bundlers take it along.
    return unpacked((await import("./packed-engine.js")).packed);
  }
}

/** Starts the engine, once: later calls give the same functions. One that failed may be tried again. */
export function load(): Promise<Mednum> {
  return start(engine);
}
