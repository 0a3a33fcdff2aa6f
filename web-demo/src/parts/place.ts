/** A place of a document in words: « Réunions des instances n° 13 › Le jour ». */

import { sections, types, type Field } from "virtual:fields";
import { keysOf } from "../engine/pointer.ts";
import { said, t } from "../texts/index.ts";

/** What a JSON Pointer designates: its place in words, a field that the schema does not know quoted; and the type of what is there. */
export function placeOf(pointer: string): { readonly words: string; readonly type: string } {
  const { place } = t.value;
  const steps: string[] = [];
  let known: Readonly<Record<string, Field>> = sections;
  let type = "";
  for (const key of keysOf(pointer)) {
    const before = steps.length - 1;
    if (before >= 0 && /^\d+$/.test(key)) {
      steps[before] += ` ${place.rank(Number(key) + 1)}`;
      continue;
    }
    const field = Object.hasOwn(known, key) ? known[key] : undefined;
    steps.push(field === undefined ? place.unknown(key) : said(field[0], field[1]));
    type = field?.[2] ?? "";
    known = types[type] ?? {};
  }
  return { words: steps.length === 0 ? place.whole : steps.join(" › "), type };
}

export const inWords = (pointer: string): string => placeOf(pointer).words;
