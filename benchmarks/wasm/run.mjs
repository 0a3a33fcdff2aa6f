// The benchmarks of the built package: `node --expose-gc run.mjs`, as `cargo xtask bench wasm` runs it.

import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { COMPUTATIONS, inputs, OPTIONS } from "./inputs.mjs";
import { native } from "./native.mjs";
import { human } from "./report.mjs";
import { suite, SUBJECTS } from "./suite.mjs";

/** How long things are measured; times in nanoseconds. */
const FULL = { batch: 8e6, warmUp: 300e6, budget: 6e9, fewest: 7, most: 75, starts: 15, calls: 10_000 };
const QUICK = { batch: 2e6, warmUp: 10e6, budget: 0.2e9, fewest: 2, most: 5, starts: 2, calls: 200 };

const { values } = parseArgs({
  options: {
    native: { type: "string" },
    documents: { type: "string" },
    schema: { type: "string" },
    dist: { type: "string" },
    format: { type: "string", default: "human" },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const given = { ...inputs({ folder: values.documents, schema: values.schema, dist: values.dist }), subjects: SUBJECTS };
const peer = native(values.native, { folder: values.documents, options: OPTIONS, computations: COMPUTATIONS });
const environments = [];
for (const name of ["node", "chromium"].filter((name) => !values.only || values.only === name)) {
  const { open } = await import(`./${name}.mjs`);
  const environment = await open(given);
  if (environment.skipped) {
    environments.push(environment);
    continue;
  }
  try {
    environments.push(
      await suite(environment, peer, given, values.quick ? QUICK : FULL, (what) => console.error(`${environment.name}: ${what}`)),
    );
  } finally {
    await environment.close();
  }
}
peer.close();
const found = { quick: values.quick, engine_bytes: statSync(join(values.dist, "engine.wasm")).size, environments };
const json = JSON.stringify(found, null, 2);
writeFileSync(join(values.documents, "figures.json"), `${json}\n`);
console.log(values.format === "json" ? json : human(found));
