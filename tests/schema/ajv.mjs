// Ajv, in strict mode: every schema compiles without a warning and agrees with the reader on every vector.

import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import { closed, conclude, inputs, judge, outputs, schema07, schema2020, schemaNames } from "./vectors.mjs";

const lines = [];
const wrong = [];

function engine(Engine, draft) {
  const said = (level) => (...words) => wrong.push(`${draft}, ${level}: ${words.join(" ")}`);
  const logger = { log: said("log"), warn: said("warning"), error: said("error") };
  const ajv = new Engine({ strict: true, allErrors: false, logger });
  addFormats.default(ajv);
  return ajv;
}

function run(Engine, draft, schemaOf) {
  const compiled = (transform) => {
    const ajv = engine(Engine, draft);
    const compile = (name) => {
      try {
        return [[name, ajv.compile(transform(schemaOf(name)))]];
      } catch (error) {
        wrong.push(`${name}, ${draft}: does not compile: ${error.message}`);
        return [];
      }
    };
    return new Map(schemaNames().flatMap(compile));
  };
  const open = compiled((schema) => schema);
  lines.push(`ajv ${draft}: ${open.size} schemas compile in strict mode`);

  const programme = open.get("programme");
  if (!programme) return;
  const accepts = (text) => {
    try {
      return programme(JSON.parse(text));
    } catch {
      return false;
    }
  };
  const { count, excepted, wrong: disagreements } = judge("ajv", draft, accepts);
  lines.push(`ajv ${draft}: ${count} vectors, ${excepted} by exception, ${disagreements.length} disagreements`);
  wrong.push(...disagreements);

  const strict = compiled(closed);
  const held = [...outputs().map((document) => [strict, document]), ...inputs().map((document) => [open, document])];
  for (const [validators, { name, path, text }] of held) {
    const validate = validators.get(name);
    if (!validate) wrong.push(`${path}, ${draft}: no schema ${name}`);
    else if (!validate(JSON.parse(text))) {
      wrong.push(`${path}, ${draft}: refused by ${name}: ${JSON.stringify(validate.errors)}`);
    }
  }
  lines.push(`ajv ${draft}: ${held.length} answers and programmes hold to their schemas`);
}

run(Ajv2020.default, "2020-12", schema2020);
run(Ajv.default, "draft-07", schema07);
conclude(lines, wrong);
