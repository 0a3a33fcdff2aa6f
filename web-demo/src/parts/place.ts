/** A place of a document in words: « Réunions des instances n° 13 › Le jour ». */

import { sections, types, type Field } from "virtual:fields";
import { keysOf } from "../engine/pointer.ts";
import { said, t } from "../texts/index.ts";

/** What a JSON Pointer designates, as the schema names it; a field that it does not know is quoted. */
export function inWords(pointer: string): string {
  const { place } = t.value;
  const steps: string[] = [];
  let known: Readonly<Record<string, Field>> = sections;
  for (const key of keysOf(pointer)) {
    const before = steps.length - 1;
    if (before >= 0 && /^\d+$/.test(key)) {
      steps[before] += ` ${place.rank(Number(key) + 1)}`;
      continue;
    }
    const field = Object.hasOwn(known, key) ? known[key] : undefined;
    steps.push(field === undefined ? place.unknown(key) : said(field[0], field[1]));
    known = types[field?.[2] ?? ""] ?? {};
  }
  return steps.length === 0 ? place.whole : steps.join(" › ");
}
