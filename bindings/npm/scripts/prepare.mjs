// Puts the types made from the schemas beside the sources, and says which answer each computation gives.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const home = new URL("../", import.meta.url);
const schemas = new URL("../../crates/mednum-schema/schemas/v1/", home);
const types = new URL("src/types/", home);

rmSync(types, { recursive: true, force: true });
cpSync(new URL("typescript/", schemas), types, { recursive: true });
rmSync(new URL("schema/", home), { recursive: true, force: true });
mkdirSync(new URL("schema/", home));
cpSync(schemas, new URL("schema/v1/", home), {
  recursive: true,
  filter: (path) => !path.includes("typescript"),
});

const names = readdirSync(new URL("compute/", types))
  .map((file) => file.replace(/\.d\.ts$/, ""))
  .sort();
/** `cohort.calendar` answers a `CohortCalendar`: the name that its schema has as a type. */
const typeName = (name) => name.replace(/(^|[^A-Za-z0-9])([a-z])/g, (_, __, letter) => letter.toUpperCase());
for (const name of names) {
  const text = readFileSync(new URL(`compute/${name}.d.ts`, types), "utf8");
  if (!new RegExp(`export (interface|type) ${typeName(name)}\\b`).test(text)) {
    throw new Error(`compute/${name}.d.ts has no type ${typeName(name)}`);
  }
}
writeFileSync(
  new URL("src/answers.ts", home),
  [
    "/** What each computation answers. Written by scripts/prepare.mjs. */",
    "",
    ...names.map((name) => `import type { ${typeName(name)} } from "./types/compute/${name}.js";`),
    "",
    "/** The answer of each computation, by its name. */",
    "export interface Answers {",
    ...names.map((name) => `  "${name}": ${typeName(name)};`),
    "}",
    "",
    "/** The name of a computation. */",
    "export type ComputationName = keyof Answers;",
    "",
  ].join("\n"),
);
