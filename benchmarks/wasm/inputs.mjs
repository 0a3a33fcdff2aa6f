// What every environment is given.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The first days after the roadmap, and limits that the largest document is within. */
export const OPTIONS = { today: "2026-01-15", limits: { bytes: 64 << 20, records: 10_000_000 } };

/** Ten questions that every programme answers without an argument. */
export const COMPUTATIONS = [
  "roadmap.state",
  "roadmap.timeline",
  "governance.cadence",
  "network.completeness",
  "network.coverage",
  "network.generalisation",
  "network.services",
  "cohort.comparison",
  "competency.overview",
  "indicator.values",
];

/** The documents that the native peer wrote, and the schema. */
export function inputs({ folder, schema, dist }) {
  const documents = JSON.parse(readFileSync(join(folder, "documents.json"), "utf8")).map(({ name, title }) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `${name}.json`)));
    return { name, title, bytes };
  });
  return { folder, dist, documents, schemaPath: schema, schema: JSON.parse(readFileSync(schema, "utf8")) };
}
