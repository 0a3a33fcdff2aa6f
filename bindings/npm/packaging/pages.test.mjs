// The packed package in pages: plain, bundled, under a development server. Each runs a sample of the vectors in headless
// Chromium, with the engine in the page and in a worker.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch, open } from "../test/support/chromium.mjs";
import { vectors } from "../test/support/places.mjs";
import { serve } from "../test/support/server.mjs";
import { bundlers, development } from "./bundlers.mjs";
import { example, workshop } from "./support.mjs";

const MOST = 25;
const { project } = await workshop("pages");
const browser = await launch();
after(() => browser.close());

/** In a page: a sample of the vectors, through each entry that the page has. */
async function runEntries({ index, files, most }) {
  for (const deadline = Date.now() + 20_000; globalThis.entries === undefined && Date.now() < deadline;) {
    await new Promise((done) => setTimeout(done, 20));
  }
  const bytesOf = async (name) =>
    Uint8Array.from(atob(name === "index.json" ? index : files[name]), (letter) => letter.charCodeAt(0));
  const told = {};
  for (const [name, load] of Object.entries(globalThis.entries)) {
    const mednum = await load();
    told[name] = await globalThis.runVectors(mednum, bytesOf, most);
    mednum.terminate?.();
  }
  return told;
}

/** A sample of the vectors, small enough to be given to a page. */
async function sample() {
  const { today, checks, computes } = JSON.parse(await readFile(join(vectors, "index.json"), "utf8"));
  const step = (list) => list.filter((_, rank) => rank % Math.floor(list.length / MOST) === 0).slice(0, MOST);
  const chosen = { today, checks: step(checks), computes: step(computes) };
  const names = [...chosen.checks, ...chosen.computes].flatMap(({ input, expected }) => [input, expected]);
  const base64 = async (name) => [name, (await readFile(join(vectors, name))).toString("base64")];
  const files = Object.fromEntries(await Promise.all(names.map(base64)));
  return { index: Buffer.from(JSON.stringify(chosen)).toString("base64"), files, most: MOST };
}

const given = await sample();

/** Runs a page at an address. */
async function ran(address, entries) {
  const opened = await open(browser, address);
  try {
    const told = await opened.page.evaluate(runEntries, given);
    const expected = { reports: MOST, answers: MOST, wrong: [] };
    assert.deepEqual(told, Object.fromEntries(entries.map((name) => [name, expected])));
    assert.deepEqual(opened.troubles, []);
  } finally {
    await opened.close();
  }
}

/** Runs the page of a folder. */
async function served(context, folder, entries) {
  const server = await serve({ "/app/": folder, "/assets/": join(folder, "assets") });
  context.after(() => server.close());
  await ran(`${server.origin}/app/index.html`, entries);
}

test("a plain page", async (context) => {
  const folder = await project("page-plain");
  await served(context, folder, ["page", "slim", "worker"]);
});

test("the page of the guide says what is wrong", async (context) => {
  const folder = await project("page-guide", "page-plain");
  await writeFile(join(folder, "index.html"), await example("bindings/npm/README.md", "html"));
  const server = await serve({ "/": folder });
  context.after(() => server.close());
  const opened = await open(browser, `${server.origin}/index.html`);
  context.after(() => opened.close());
  const said = await opened.page.waitForFunction(() => document.querySelector("output").textContent);
  assert.equal(await said.jsonValue(), "Champ inconnu : « actoins ».");
});

const SOURCES = { vite: "page-bundled", webpack: "page-bundled", esbuild: "page-explicit", rollup: "page-explicit" };
for (const [name, source] of Object.entries(SOURCES)) {
  test(`${name} bundles it`, async (context) => {
    const folder = await project(`page-${name}`, source);
    await bundlers[name](folder);
    await served(context, join(folder, "dist"), ["page", "worker"]);
  });
}

test("the development server of vite serves it", async (context) => {
  const folder = await project("page-vite-development", "page-bundled");
  const server = await development(folder);
  context.after(() => server.close());
  await ran(server.address, ["page", "worker"]);
});
