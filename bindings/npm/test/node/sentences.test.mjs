// The sentences of the façade are those of the catalogues, and agree with their count as the core's do.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../dist/say.js";
import { home } from "../support/places.mjs";

const messages = async (language) => JSON.parse(await readFile(join(home, `messages/${language}.json`), "utf8"));
const [fr, en] = [await messages("fr"), await messages("en")];

test("each sentence is that of the catalogues", () => {
  assert.deepEqual(Object.keys(fr.doors), Object.keys(en.doors));
  for (const code of Object.keys(fr.doors)) {
    assert.deepEqual(say(code), { fr: fr.doors[code].other, en: en.doors[code].other });
  }
});

test("a sentence agrees with its count", () => {
  const cases = [
    [0, "0 erreur :", "0 errors:"],
    [1, "1 erreur :", "1 error:"],
    [2, "2 erreurs :", "2 errors:"],
    [1_000_000, "1\u202F000\u202F000 erreurs :", "1,000,000 errors:"],
  ];
  for (const [count, french, english] of cases) {
    const said = say("door.document.rejected", { count });
    assert.ok(said.fr.includes(french) && said.en.includes(english), JSON.stringify(said));
  }
});

test("a parameter is written as it is given", () => {
  const said = say("door.document.unread", { reason: "{count} $& </b>" });
  assert.ok(said.fr.includes(" : {count} $& </b>."), said.fr);
});

test("both catalogues hold every rule, with the same parameters", () => {
  assert.deepEqual(Object.keys(fr.rules), Object.keys(en.rules));
  const named = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [code, { text, help }] of Object.entries(fr.rules)) {
    assert.deepEqual([named(text), named(help)], [named(en.rules[code].text), named(en.rules[code].help)], code);
  }
});
