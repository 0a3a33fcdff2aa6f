// The vectors as one file: a page that asks for two thousand of them spends its time asking.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { vectors } from "./places.mjs";

/** A JSON text: the bytes of each file, in base64, by its name. */
export async function bundled() {
  const names = await readdir(vectors);
  const entries = names.map(async (name) => [name, (await readFile(join(vectors, name))).toString("base64")]);
  return JSON.stringify(Object.fromEntries(await Promise.all(entries)));
}
