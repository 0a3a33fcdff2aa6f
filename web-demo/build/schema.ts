/** The JSON Schemas of the package, as the build reads them. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const resolve = createRequire(import.meta.url).resolve;

export interface Node {
  readonly $ref?: string;
  readonly const?: string;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** The types that a schema defines are in `$defs`. */
export interface Schema extends Node {
  readonly $defs: Readonly<Record<string, Node | undefined>>;
}

/** A schema of the package, by its file: `programme.schema.json`. */
export async function schemaOf(file: string): Promise<Schema> {
  return JSON.parse(await readFile(resolve(`mednum/schema/v1/${file}`), "utf8")) as Schema;
}

/** A description says it in French, then in English after an empty line; what has none goes by its name. */
export function bilingual({ description }: Node, name: string): readonly [fr: string, en: string] {
  const [fr = name, en = fr] = description?.split("\n\n") ?? [];
  return [fr, en];
}

/** The terms of a vocabulary, each with its code; none for what is no vocabulary. */
export function termsOf({ oneOf = [] }: Node): readonly (readonly [code: string, fr: string, en: string])[] {
  return oneOf.every((term) => term.const !== undefined)
    ? oneOf.map((term) => [String(term.const), ...bilingual(term, String(term.const))])
    : [];
}
