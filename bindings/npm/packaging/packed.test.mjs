// The package as npm packs it: what it holds, what linters of packages say, what those who install it see and run.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { vectors } from "../test/support/places.mjs";
import { bundleForNode } from "./bundlers.mjs";
import { example, node, ran, tool, typed, workshop } from "./support.mjs";

const { tarball, files, project } = await workshop("packed");
const LIST = fileURLToPath(new URL("../files.txt", import.meta.url));

test("the package holds the files that are listed, and no other", async () => {
  const list = `${files.join("\n")}\n`;
  if (process.env.UPDATE_FILES !== undefined) {
    await writeFile(LIST, list);
  }
  const known = existsSync(LIST) ? await readFile(LIST, "utf8") : "";
  assert.equal(list, known, "run again with UPDATE_FILES=1, and read what changed in files.txt");
});

test("publint and attw say nothing", async () => {
  const linted = await ran(process.execPath, [tool("publint", "src/cli.js"), "run", tarball, "--strict"]);
  assert.match(linted, /All good!/);
  // The oldest resolution is gone from TypeScript itself; that Node.js requires a module, and TypeScript lets it, is tested below.
  const known = ["--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm"];
  await ran(process.execPath, [tool("@arethetypeswrong/cli", "dist/index.js"), tarball, ...known]);
});

const EVERY = { reports: 500, answers: 50 };

/** Fails unless at least as many vectors as that were run, and all of them are as Rust answers. */
function passed(told, least = EVERY) {
  assert.deepEqual(told.wrong, []);
  assert.ok(told.reports >= least.reports && told.answers >= least.answers, JSON.stringify(told));
}

test("a module of Node.js", async () => {
  const folder = await project("node-esm");
  const { inWorker, ...told } = await node(folder, "index.mjs", vectors);
  passed(told);
  passed(inWorker, { reports: 25, answers: 25 });
  assert.deepEqual([told.file, told.rules, told.slim], [true, true, true]);
  assert.equal(told.schema, "https://json-schema.org/draft/2020-12/schema");
});

test("a script that requires it", async () => {
  const folder = await project("node-require");
  const told = await node(folder, "index.cjs", vectors);
  passed(told);
  assert.equal(told.refused, true);
});

for (const format of ["esm", "cjs"]) {
  test(`a program of Node.js that esbuild bundles as ${format}`, async () => {
    const folder = await project(`node-bundled-${format}`, "node-bundled");
    await bundleForNode(folder, format);
    // Nothing is left of the package but what was bundled.
    await rm(join(folder, "node_modules"), { recursive: true });
    const { inWorker, unmade, ...told } = await node(folder, "dist/app.js", vectors);
    passed(told, { reports: 25, answers: 25 });
    passed(inWorker, { reports: 25, answers: 25 });
    assert.equal(unmade, "door.worker.unavailable");
  });
}

const NODE = { module: "NodeNext", target: "ES2022", lib: ["ES2023", "ESNext.Disposable"], types: ["node"] };
const BROWSER = { module: "ESNext", moduleResolution: "bundler", target: "ES2022", types: [], noEmit: true };

for (const compiler of ["typescript", "typescript-5"]) {
  test(`${compiler}: a strict project of Node.js`, async () => {
    const folder = await project(`types-nodenext-${compiler}`, "types-nodenext");
    await typed(folder, compiler, NODE);
    const told = await node(folder, "index.js", vectors);
    passed(told, { reports: 25, answers: 25 });
    const { actions, inWorker, code, checked, refused, codes } = told;
    assert.deepEqual(
      [actions, inWorker, code, checked, refused, codes],
      [28, 28, "door.document.rejected", true, 6, true],
    );
  });
  test(`${compiler}: a strict project of a bundler`, async () => {
    const folder = await project(`types-bundler-${compiler}`, "types-bundler");
    await typed(folder, compiler, { ...BROWSER, lib: ["ES2022", "DOM", "ESNext.Disposable"] });
  });
}

for (const guide of ["README.md", "bindings/npm/README.md"]) {
  test(`the example of ${guide} prints what it says`, async () => {
    const code = await example(guide, "js");
    const folder = await project(`example-${guide.replaceAll("/", "-")}`, "node-esm");
    await writeFile(join(folder, "example.js"), code);
    const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, line]) => line);
    assert.ok(said.length > 0);
    const printed = await ran(process.execPath, ["example.js"], { cwd: folder });
    assert.deepEqual(printed.trimEnd().split("\n"), said);
  });
}

/** What only packages over the native library say. */
const NATIVE = /^door\.(library\.|programme\.not_copied$)/;

test("the guide names every code of an error", async () => {
  const guide = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const { doors } = JSON.parse(await readFile(new URL("../messages/fr.json", import.meta.url), "utf8"));
  const missing = Object.keys(doors).filter((code) => !guide.includes(`\`${code}\``));
  assert.deepEqual(missing.filter((code) => !NATIVE.test(code)), []);
  assert.ok(missing.length > 0, "no code is only native: the exception is of no use");
});
