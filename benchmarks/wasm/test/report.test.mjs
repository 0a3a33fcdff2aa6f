// The tables of made-up figures.

import assert from "node:assert/strict";
import { test } from "node:test";

import { human } from "../report.mjs";

const ratio = (median) => ({ median, low: median, high: median });
const lane = (name, more = {}) => ({
  name,
  nanoseconds: 2_000,
  best: 1_900,
  spread: 0.04,
  megabytes_per_second: 490,
  to_ajv: ratio(0.5),
  to_native: ratio(1.5),
  to_parsed_for_each: null,
  ...more,
});
const LANES = [
  lane("mednum check, bytes in"),
  lane("mednum check, text in", { nanoseconds: 3_000 }),
  lane("native check", { nanoseconds: 1_500, to_native: null }),
  lane("mednum version", { nanoseconds: 150, megabytes_per_second: null, to_ajv: null, to_native: null }),
];
const document = (lanes) => ({ name: "kilobyte", title: "one sheet", bytes: 980, rounds: 7, lanes });
const start = (subject, whole) => ({
  subject,
  starts: 3,
  phases: { import: ratio(1e6), whole: ratio(whole) },
  over_nothing: ratio(whole - 50e6),
});
const found = (lanes) => ({
  engine_bytes: 350_000,
  environments: [
    {
      name: "Node.js 20",
      reading: [document(lanes)],
      computing: [document([lane("mednum, parsed once", { to_parsed_for_each: ratio(0.1) })])],
      cold: [start("nothing", 50e6), start("mednum", 62e6)],
      memory: [{ name: "checks", calls: 10_000, states: [{ engine: 1_048_576, heap: 2_048 }, { engine: 1_114_112, heap: 1_024 }, { engine: 1_114_112, heap: 1_024 }] }],
    },
    { name: "Chromium", skipped: "no Chromium on this machine" },
  ],
});

const SHOWN = {
  "the size of the engine is told": /engine\.wasm of 350,000 bytes/,
  "a lane shows its time, its best, its speed, its spread and its ratios":
    /^mednum check, bytes in +2\.00 µs +1\.90 µs +490 +4 % +0\.50 \[0\.50 0\.50\] +1\.50 \[1\.50 1\.50\]$/m,
  "a lane without a baseline leaves its ratios out": /^mednum version +150 ns +1\.90 µs +4 %$/m,
  "what a call costs over native is told": /over native, 500 ns with bytes in, 1\.50 µs with text in; a call that does nothing takes 150 ns/,
  "computations are compared with a parse for each": /^mednum, parsed once .* 0\.10 \[0\.10 0\.10\]/m,
  "a cold start shows its phases and what it is over nothing": /^mednum: the engine, then a check +1\.00 +62\.0 +12\.0 \[12\.0 12\.0\]$/m,
  "growth is told for each half": /^10,000 checks, then again +1,024 +\+64\.0 +\+0 +2 +−1\.00 +\+0$/m,
  "an environment that is left out is named with its reason": /^Chromium: SKIPPED, no Chromium on this machine$/m,
};
for (const [name, pattern] of Object.entries(SHOWN)) {
  test(name, () => assert.match(human(found(LANES)), pattern));
}

test("a machine that had other work to do is told of, and one that had not is not", () => {
  assert.doesNotMatch(human(found(LANES)), /busy/);
  assert.match(human(found([...LANES, lane("zod", { spread: 0.6 })])), /7 rounds; the machine was busy/);
});
