/** What the fields and the terms of a document are called: the descriptions of the package's own schema, cut to what names them. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const NAME = "virtual:fields";
const resolve = createRequire(import.meta.url).resolve;

/** Values that are read otherwise than as they are written. */
const READ = ["Date", "Year"];

interface Node {
  readonly $ref?: string;
  readonly const?: string;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** « Réunions : ce qui s'est tenu. » is called « Réunions ». */
const called = (sentence: string): string =>
  (/^.*?(?=[\s\u00a0\u202f]*[;:][\s\u00a0\u202f]|\. |\.?$)/u.exec(sentence)?.[0] ?? sentence).replaceAll("`", "");

/** The type of a field, of the records of its list, or of what it holds when it is not null. */
function typeOf(node: Node): string | undefined {
  return (
    node.$ref?.replace("#/$defs/", "") ??
    (node.items === undefined ? undefined : typeOf(node.items)) ??
    node.anyOf?.map(typeOf).find((found) => found !== undefined)
  );
}

export function fields(): Plugin {
  return {
    name: "fields",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) {
        return undefined;
      }
      const root = JSON.parse(await readFile(resolve("mednum/schema/v1/programme.schema.json"), "utf8")) as Node & {
        readonly $defs: Readonly<Record<string, Node>>;
      };
      const defined = Object.entries(root.$defs);
      const records = defined.filter(([, { properties }]) => properties !== undefined);
      const vocabularies = defined.filter(([, { oneOf }]) => oneOf?.every((term) => term.const !== undefined));
      const wanted = new Set([...READ, ...[...records, ...vocabularies].map(([name]) => name)]);
      const both = (name: string, { description = name }: Node) => {
        const [fr = name, en = fr] = description.split("\n\n").map(called);
        return [fr, en];
      };
      const named = ({ properties = {} }: Node) =>
        Object.fromEntries(
          Object.entries(properties).map(([name, field]) => {
            const type = typeOf(field);
            return [name, [...both(name, field), ...(type !== undefined && wanted.has(type) ? [type] : [])]];
          }),
        );
      const worded = ({ oneOf = [] }: Node) =>
        Object.fromEntries(oneOf.map((term) => [term.const, both(String(term.const), term)]));
      const all = {
        sections: named(root),
        types: Object.fromEntries(records.map(([name, type]) => [name, named(type)])),
        terms: Object.fromEntries(vocabularies.map(([name, type]) => [name, worded(type)])),
      };
      return Object.entries(all)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
  };
}
