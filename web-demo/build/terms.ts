/** The terms that answers hold as codes, or that a view offers before any answer, with their labels: those of the package's own schemas. */

import type { Plugin } from "vite";
import { schemaOf, termsOf } from "./schema.ts";

const NAME = "virtual:terms";

/** Which schema defines which vocabulary. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  "programme.schema.json": ["Bound", "Need", "Per", "PrintedState", "Public", "RlinStatus"],
  "compute/roadmap.timeline.schema.json": ["CalendarKind", "Precision"],
  "compute/roadmap.state.schema.json": ["SheetStanding"],
  "compute/indicator.values.schema.json": ["IndicatorMethod"],
  "compute/network.orientation.schema.json": ["Weekday", "Weeks"],
  "compute/competency.coverage.schema.json": ["CoverageState"],
};

export function terms(): Plugin {
  return {
    name: "terms",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) {
        return undefined;
      }
      const found = Object.entries(WANTED).map(async ([file, names]) => {
        const { $defs } = await schemaOf(file);
        return names.map((name) => {
          const terms = termsOf($defs[name] ?? {}).map(([code, label_fr, label_en]) => ({ code, label_fr, label_en }));
          if (terms.length === 0) {
            throw new Error(`${file} defines no vocabulary ${name}`);
          }
          return `export const ${name} = ${JSON.stringify(terms)};`;
        });
      });
      return (await Promise.all(found)).flat().join("\n");
    },
  };
}
