// No pattern can be made slow: each against long hostile texts, by the engine that Ajv compiles it to.

import { join } from "node:path";
import { performance } from "node:perf_hooks";

import Ajv2020 from "ajv/dist/2020.js";

import { conclude, files, json, schemaFolder } from "./vectors.mjs";

const LENGTH = 50_000;
const LIMIT_MS = 100;

/** Every pattern of every schema, with the examples that stand beside it. */
function patterns() {
  const found = new Map();
  const walk = (part) => {
    if (part === null || typeof part !== "object") return;
    if (typeof part.pattern === "string") {
      const examples = found.get(part.pattern) ?? new Set();
      for (const example of part.examples ?? []) examples.add(example);
      found.set(part.pattern, examples);
    }
    for (const value of Object.values(part)) walk(value);
  };
  for (const name of files(schemaFolder, ".schema.json")) walk(json(join(schemaFolder, name)));
  return found;
}

const long = (unit) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

/** Runs of each character that the pattern knows, alone and by pairs, and beginnings of what matches; each also spoilt. */
function* hostile(pattern, examples) {
  const characters = new Set([...pattern.replace(/\\u[0-9a-f]{4}|\\./g, ""), ..." \n\t\u00a0\u2028é٢\u0000!"]);
  const units = [...characters];
  for (const left of characters) for (const right of characters) if (left !== right) units.push(left + right);
  for (const example of examples) {
    for (let end = 1; end <= example.length; end += 1) units.push(example.slice(0, end), `${example.slice(0, end)}/`);
  }
  for (const unit of units) {
    const text = long(unit);
    yield text;
    yield `${text}!`;
    yield `${text}\n`;
  }
  for (const example of examples) yield example + long("-end");
}

function time(validate, text) {
  const start = performance.now();
  validate(text);
  return performance.now() - start;
}

const ajv = new Ajv2020.default({ strict: true });
const lines = [];
const wrong = [];
for (const [pattern, examples] of patterns()) {
  const validate = ajv.compile({ type: "string", pattern });
  let worst = { ms: 0, text: "" };
  let tried = 0;
  for (const text of hostile(pattern, examples)) {
    let ms = time(validate, text);
    // A busy machine is slow once, a pattern always.
    for (let again = 0; again < 2 && ms >= LIMIT_MS; again += 1) ms = Math.min(ms, time(validate, text));
    tried += 1;
    if (ms > worst.ms) worst = { ms, text };
  }
  const shown = `${JSON.stringify(pattern.slice(0, 60))}: ${tried} texts, at worst ${worst.ms.toFixed(2)} ms (${JSON.stringify(worst.text.slice(0, 16))}…)`;
  (worst.ms < LIMIT_MS ? lines : wrong).push(shown);
}
lines.push(`${lines.length} patterns, texts of ${LENGTH} characters, under ${LIMIT_MS} ms each`);
if (lines.length + wrong.length === 1) wrong.push("no pattern was found");
conclude(lines, wrong);
