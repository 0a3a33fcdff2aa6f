/** mednum in Node.js: the engine is read from the package. */

import { readFile } from "node:fs/promises";
import type { Report } from "./types/report.js";
import { load as loadFrom, type Mednum, type Options } from "./slim.js";

export * from "./slim.js";

/** Starts the engine, once. */
export function load(): Promise<Mednum> {
  return loadFrom(readFile(new URL("./engine.wasm", import.meta.url)));
}

/** Everything that is wrong with a document that is a file. */
export async function checkFile(path: string | URL, options?: Options): Promise<Report> {
  const [mednum, bytes] = await Promise.all([load(), readFile(path)]);
  return mednum.check(bytes, options);
}
