// What the package's own schemas call the terms of a vocabulary.
import { readFile } from "node:fs/promises";

/** The labels of a vocabulary by code, in French or in English. */
export async function terms(schema, name, lang = "fr") {
  const at = new URL(import.meta.resolve(`mednum/schema/v1/${schema}.schema.json`));
  const { oneOf } = JSON.parse(await readFile(at, "utf8")).$defs[name];
  return Object.fromEntries(oneOf.map((one) => [one.const, one.description.split("\n\n")[lang === "fr" ? 0 : 1]]));
}
