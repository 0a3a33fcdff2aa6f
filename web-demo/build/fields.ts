/** What the fields and the terms of a document are called: the descriptions of the package's own schema, those of fields cut to what names them. */

import type { Plugin } from "vite";
import { bilingual, schemaOf, termsOf, type Node } from "./schema.ts";

const NAME = "virtual:fields";

/** Values that are read otherwise than as they are written. */
const READ = ["Date", "Year"];

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

async function made() {
  const root = await schemaOf("programme.schema.json");
  const defined = Object.entries(root.$defs).flatMap(([name, type]) => (type === undefined ? [] : [{ name, type }]));
  const records = defined.filter(({ type }) => type.properties !== undefined);
  const vocabularies = defined.flatMap(({ name, type }) => {
    const terms = termsOf(type);
    return terms.length === 0 ? [] : [[name, Object.fromEntries(terms.map(([code, ...said]) => [code, said]))] as const];
  });
  const read = new Set([...READ, ...records.map(({ name }) => name), ...vocabularies.map(([name]) => name)]);
  const fieldsOf = ({ properties = {} }: Node) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, field]) => {
        const type = typeOf(field);
        return [name, [...bilingual(field, name).map(called), ...(type !== undefined && read.has(type) ? [type] : [])]];
      }),
    );
  return {
    sections: fieldsOf(root),
    types: Object.fromEntries(records.map(({ name, type }) => [name, fieldsOf(type)])),
    terms: Object.fromEntries(vocabularies),
  };
}

export function fields(): Plugin {
  return {
    name: "fields",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      return id === `\0${NAME}`
        ? Object.entries(await made())
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join("\n")
        : undefined;
    },
  };
}
