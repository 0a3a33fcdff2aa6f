/** A place of a document in words: « Réunions des instances n° 13 › Le jour ». */

import { sections, types, type Field } from "virtual:fields";
import { keysOf } from "../engine/pointer.ts";
import { said, t } from "../texts/index.ts";

/** Fields by name: those of a document, or of a type. */
export type Fields = Readonly<Record<string, Field>>;

export const fieldsOf = (type: string): Fields => types[type] ?? {};

/** What a field is called, quoted when the schema does not know it, and the type of what it holds. */
export function fieldOf(known: Fields, key: string): { readonly name: string; readonly type: string } {
  const field = Object.hasOwn(known, key) ? known[key] : undefined;
  return field === undefined
    ? { name: t.value.place.unknown(key), type: "" }
    : { name: said(field[0], field[1]), type: field[2] ?? "" };
}

/** What a JSON Pointer designates: its place in words, and the type of what is there. */
export function placeOf(pointer: string): { readonly words: string; readonly type: string } {
  const { place } = t.value;
  const steps: string[] = [];
  let known: Fields = sections;
  let type = "";
  for (const key of keysOf(pointer)) {
    const before = steps.length - 1;
    if (before >= 0 && /^\d+$/.test(key)) {
      steps[before] += ` ${place.rank(Number(key) + 1)}`;
      continue;
    }
    const field = fieldOf(known, key);
    steps.push(field.name);
    type = field.type;
    known = fieldsOf(type);
  }
  return { words: steps.length === 0 ? place.whole : steps.join(" › "), type };
}

export const inWords = (pointer: string): string => placeOf(pointer).words;
