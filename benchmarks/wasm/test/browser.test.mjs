// Where Chromium is looked for.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";

import { program } from "../browser.mjs";

test("Chromium is that of CHROME_PATH, else the first on the path that may be run", (context) => {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), "mednum-")));
  context.after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
  const PATH = folders.join(delimiter);
  assert.equal(program({}), undefined);
  assert.equal(program({ PATH }), undefined);
  const place = join(folders[1], "google-chrome");
  writeFileSync(place, "", { mode: 0o755 });
  assert.equal(program({ PATH }), place);
  assert.equal(program({ PATH, CHROME_PATH: "/chosen" }), "/chosen");
});
