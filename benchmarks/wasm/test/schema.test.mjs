// What the peers are given: equivalent schemas, documents that are really spoilt.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { validator as ajv } from "../peers/ajv.mjs";
import { validator as zod } from "../peers/zod.mjs";
import { forZod, lean, spoilt } from "../schema.mjs";

const at = (path) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));
const programme = at("crates/mednum-schema/schemas/v1/programme.schema.json");
const starter = at("crates/mednum-core/src/document/starter.json");

test("a closed list is said once", () => {
  const list = { enum: ["a", "b"], oneOf: [{ const: "a", title: "A" }, { const: "b", title: "B" }] };
  assert.deepEqual(lean({ items: list }), { items: { enum: ["a", "b"] } });
});

test("an alternative that is no closed list stays", () => {
  const either = { oneOf: [{ type: "string" }, { type: "null" }] };
  assert.deepEqual(lean(either), either);
});

test("the line feed is left to the end of the pattern", () => {
  assert.deepEqual(forZod({ pattern: "^a$", not: { pattern: "\n" } }), { pattern: "^a$" });
  assert.equal(new RegExp("^a$").test("a\n"), false);
});

test("what zod cannot say is not passed over", () => {
  assert.throws(() => forZod({ pattern: "a", not: { pattern: "\n" } }), /no equivalent/);
  assert.throws(() => forZod({ pattern: "^a$", not: { pattern: "b" } }), /no equivalent/);
});

const validators = { ajv: ajv(programme), "ajv, lists once": ajv(lean(programme)), zod: zod(programme) };
for (const [name, valid] of Object.entries(validators)) {
  test(`${name} accepts the starter document and refuses it spoilt`, () => {
    assert.equal(valid(starter), true);
    for (const [defect, text] of Object.entries(spoilt(JSON.stringify(starter)))) {
      assert.equal(valid(JSON.parse(text)), false, defect);
    }
  });
}

test("a defect that changes nothing is an error", () => {
  assert.throws(() => spoilt('{"schema_version":"1.1","axes":[{}]}'), /an impossible date/);
});
