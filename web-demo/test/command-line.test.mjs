// The other tests compare what is shown with what the package says; here the package is held to the command line, whose figures
// people compare with the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { load } from "mednum";
import { DAY, DOCUMENTS, programme } from "./support/answers.mjs";

const example = fileURLToPath(new URL("../../examples/anjou-2023-2025.json", import.meta.url));
const file = (doc) => (doc === "exemple" ? [example] : []);

function mednum(...words) {
  const command = process.env.MEDNUM_COMMAND;
  assert.ok(command, "MEDNUM_COMMAND names the command line: `cargo xtask demo --test` builds it");
  return execFileSync(command, words, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

const known = (await load()).computations();

for (const doc of DOCUMENTS) {
  for (const today of [DAY, "2024-07-01"]) {
    test(`${doc}, ${today}: every computation of the package is that of the command line`, () => {
      const asked = programme(doc, today);
      let compared = 0;
      for (const { name } of known) {
        let own;
        try {
          own = asked.compute(name);
        } catch {
          // It wants arguments: its own view's test gives them.
          continue;
        }
        assert.deepEqual(own, JSON.parse(mednum("compute", name, ...file(doc), "--today", today)), name);
        compared += 1;
      }
      assert.ok(compared > 15, `${compared} of ${known.length}`);
    });
  }
}

test("the findings of the example are those of the command line", () => {
  const { findings, counts } = programme("exemple").report();
  const said = JSON.parse(mednum("check", example, "--format", "json", "--today", DAY));
  assert.deepEqual([said.findings, said.counts], [findings, counts]);
});

test("the findings of the built-in roadmap, which is no file, are those that the command line asks to mend", () => {
  const { requests } = JSON.parse(mednum("compute", "roadmap.to_complete", "--today", DAY));
  assert.deepEqual(requests.map(({ finding }) => finding), programme("feuille-de-route").report().findings);
});
