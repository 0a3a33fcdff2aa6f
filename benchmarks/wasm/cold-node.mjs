// One cold start in this process, which was made for it.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { cold } from "./cold.mjs";
import { OPTIONS } from "./inputs.mjs";

const { subject, dist, schemaPath, document } = JSON.parse(process.argv[2]);
const place =
  subject === "mednum" ? pathToFileURL(join(dist, "node.js")).href : new URL(`./peers/${subject}.mjs`, import.meta.url).href;
// Since the process began; what is read here for the comparison is part of it, for every subject.
const bytes = new Uint8Array(readFileSync(document));
const before = performance.now() * 1e6;
const phases = await cold({
  subject,
  place,
  schema: () => readFile(schemaPath, "utf8"),
  bytes,
  options: OPTIONS,
});
console.log(JSON.stringify({ ...phases, before, reached: performance.now() * 1e6 }));
