/** What the fields of a document are called: the descriptions of the package's own schema, cut to what names them. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const NAME = "virtual:fields";
const resolve = createRequire(import.meta.url).resolve;

interface Node {
  readonly $ref?: string;
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
      const named = ({ properties = {} }: Node) =>
        Object.fromEntries(
          Object.entries(properties).map(([name, field]) => {
            const [fr = name, en = fr] = (field.description ?? name).split("\n\n").map(called);
            const type = typeOf(field);
            return [name, type === undefined || root.$defs[type]?.properties === undefined ? [fr, en] : [fr, en, type]];
          }),
        );
      const types = Object.entries(root.$defs).filter(([, { properties }]) => properties !== undefined);
      const all = { sections: named(root), types: Object.fromEntries(types.map(([name, type]) => [name, named(type)])) };
      return Object.entries(all)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
  };
}
