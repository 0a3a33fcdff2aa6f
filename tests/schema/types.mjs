// TypeScript types from the schemas: `node types.mjs <folder>` writes one .d.ts for each.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { compile } from "json-schema-to-typescript";

import { schema2020, schemaNames } from "./vectors.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("usage: node types.mjs <folder>");

const HEAD = (name) => `/* Made from ${name}.schema.json by \`cargo xtask codegen types\`. */`;

/**
 * The schema with what the generator reads best: a closed list is both `enum` and `oneOf`, and one is enough for a type;
 * a reference with a description beside it would be a type of its own.
 */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (schema === null || typeof schema !== "object") return schema;
  const { oneOf, $ref, ...rest } = schema;
  let kept = oneOf && Array.isArray(schema.enum) ? rest : schema;
  if ($ref && Object.keys(rest).length > 0) kept = { ...rest, allOf: [{ $ref }] };
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, plain(value)]));
}

for (const name of schemaNames()) {
  const text = await compile(plain(schema2020(name)), name, {
    bannerComment: HEAD(name),
    additionalProperties: false,
    enableConstEnums: false,
    unreachableDefinitions: false,
    format: true,
    style: { printWidth: 120 },
  });
  const path = join(folder, `${name}.d.ts`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
