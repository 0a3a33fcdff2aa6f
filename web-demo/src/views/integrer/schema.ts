/** The JSON Schemas of the package, read as what they describe: types, their fields, their terms. */

import { sentence } from "../../texts/index.ts";

const files = import.meta.glob<string>(
  ["/node_modules/mednum/schema/v1/*.schema.json", "/node_modules/mednum/schema/v1/compute/*.schema.json"],
  { query: "?raw", import: "default" },
);

const nameOf = (path: string): string => path.replace(/^.*\/v1\//, "").replace(/\.schema\.json$/, "");

/** The schemas: the document first, then the report, then the rest by name. */
export const NAMES: readonly string[] = ["programme", "report"].concat(
  Object.keys(files)
    .map(nameOf)
    .filter((name) => name !== "programme" && name !== "report")
    .sort(),
);

/** A schema, or a part of one. */
export interface Node {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly items?: Node | boolean;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
}

export interface Schema {
  readonly name: string;
  readonly text: string;
  readonly root: Node;
  /** The root under its title, then every type it defines, by name. */
  readonly types: ReadonlyMap<string, Node>;
}

export async function schema(name: string): Promise<Schema> {
  const [, read] = Object.entries(files).find(([path]) => nameOf(path) === name) ?? [];
  if (read === undefined) {
    throw new Error(name);
  }
  const text = await read();
  const root = JSON.parse(text) as Node;
  return { name, text, root, types: new Map([[root.title ?? name, root], ...Object.entries(root.$defs ?? {})]) };
}

/** What a node says of itself: French, an empty line, English. */
export function described({ description = "" }: Node): string {
  const [fr = "", en = fr] = description.split("\n\n");
  return sentence(fr, en);
}

/** What a value may be, as parts of which some are types that have a page. */
export type Part = { readonly text: string } | { readonly type: string };

const joined = (all: readonly (readonly Part[])[]): readonly Part[] =>
  all.flatMap((parts, rank) => (rank === 0 ? parts : [{ text: " | " }, ...parts]));

export function kind(node: Node | boolean | undefined): readonly Part[] {
  if (node === undefined || typeof node === "boolean") {
    return [{ text: "…" }];
  }
  if (node.$ref !== undefined) {
    return [{ type: node.$ref.replace("#/$defs/", "") }];
  }
  const choices = node.anyOf ?? (node.oneOf?.every((one) => one.const !== undefined) === true ? undefined : node.oneOf);
  if (choices !== undefined) {
    return joined(choices.map(kind));
  }
  if (node.type === "array") {
    const items = kind(node.items);
    return items.length > 1 ? [{ text: "(" }, ...items, { text: ")[]" }] : [...items, { text: "[]" }];
  }
  if (node.type === "object" && typeof node.additionalProperties === "object") {
    return [{ text: "{ … : " }, ...kind(node.additionalProperties), { text: " }" }];
  }
  if (node.const !== undefined) {
    return [{ text: JSON.stringify(node.const) }];
  }
  const types = typeof node.type === "string" ? [node.type] : (node.type ?? ["…"]);
  return [{ text: types.join(" | ") + (node.format === undefined ? "" : ` (${node.format})`) }];
}

export interface FieldOf {
  readonly name: string;
  readonly node: Node;
  readonly isRequired: boolean;
}

export const fieldsOf = ({ properties = {}, required = [] }: Node): readonly FieldOf[] =>
  Object.entries(properties).map(([name, node]) => ({ name, node, isRequired: required.includes(name) }));

export interface Term {
  readonly code: string;
  readonly label: string;
}

/** The terms of a closed list, with what they mean. */
export const termsOf = (node: Node): readonly Term[] =>
  (node.oneOf ?? []).flatMap((one) =>
    one.const === undefined ? [] : [{ code: String(one.const), label: described(one) }],
  );
