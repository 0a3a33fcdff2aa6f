// What the guide promises of answers: no field is absent but in what is quoted from a document.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { home } from "../support/places.mjs";

const types = join(home, "dist/types");
/** What callers write, and what documents hold. */
const GIVEN = ["arguments.d.ts", "programme.d.ts"];
const QUOTING = { "compute/network.orientation.d.ts": ["OpeningSlot"] };

/** The types of a file that have a field which may be absent. */
function withAbsent(text) {
  const declared = text.split(/^export (?:interface|type) /m).slice(1);
  return declared.filter((type) => /^\s+["$\w]+\?:/m.test(type)).map((type) => type.match(/^\w+/)[0]);
}

test("a field is absent only in what is quoted from a document", async () => {
  const names = (await readdir(types, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const answers = names.filter((name) => name.endsWith(".d.ts") && !GIVEN.includes(name));
  assert.ok(answers.length > 10);
  const found = {};
  for (const name of answers) {
    const absent = withAbsent(await readFile(join(types, name), "utf8"));
    if (absent.length > 0) {
      found[name] = absent;
    }
  }
  assert.deepEqual(found, QUOTING);
});
