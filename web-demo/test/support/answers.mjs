// What the package says in Node.js, of the documents that the demo shows.
import { readFile } from "node:fs/promises";
import { load } from "mednum";

export const mednum = await load();
const example = await readFile(new URL("../../../examples/anjou-2023-2025.json", import.meta.url));

/** The documents, as the address of the demo calls them. */
export const DOCUMENTS = ["feuille-de-route", "exemple"];
export const DAY = "2025-12-31";

export function programme(doc, today = DAY) {
  return doc === "exemple" ? mednum.parse(example, { today }) : mednum.builtIn({ today });
}
