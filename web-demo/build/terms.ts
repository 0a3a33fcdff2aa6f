/** The terms that answers hold as codes, or that a view offers before any answer, with their labels: those of the package's own schemas. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const NAME = "virtual:terms";
const resolve = createRequire(import.meta.url).resolve;

interface Defined {
  readonly oneOf: readonly { readonly const: string; readonly description: string }[];
}

/** Which schema defines which vocabulary. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  "programme.schema.json": ["Bound", "Need", "Per", "PrintedState", "Public", "RlinStatus"],
  "compute/roadmap.timeline.schema.json": ["CalendarKind", "Precision"],
  "compute/roadmap.state.schema.json": ["SheetStanding"],
  "compute/indicator.values.schema.json": ["IndicatorMethod"],
  "compute/network.orientation.schema.json": ["Weekday", "Weeks"],
  "compute/competency.coverage.schema.json": ["CoverageState"],
};

/** A description says it in French, then in English after an empty line. */
function term({ const: code, description }: Defined["oneOf"][number]) {
  const [label_fr = code, label_en = label_fr] = description.split("\n\n");
  return { code, label_fr, label_en };
}

export function terms(): Plugin {
  return {
    name: "terms",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) {
        return undefined;
      }
      const found = Object.entries(WANTED).map(async ([file, names]) => {
        const schema = JSON.parse(await readFile(resolve(`mednum/schema/v1/${file}`), "utf8")) as {
          readonly $defs: Readonly<Record<string, Defined | undefined>>;
        };
        return names.map((name) => {
          const defined = schema.$defs[name];
          if (defined === undefined) {
            throw new Error(`${file} defines no ${name}`);
          }
          return `export const ${name} = ${JSON.stringify(defined.oneOf.map(term))};`;
        });
      });
      return (await Promise.all(found)).flat().join("\n");
    },
  };
}
