// Starting the engine in Node.js: each import is a new copy of the package.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { fails } from "../shared/expect.mjs";
import { home } from "../support/places.mjs";

const engine = await readFile(join(home, "dist/engine.wasm"));

/** A copy of the package in its own folder: modules are known by their address. */
async function copy(context) {
  const folder = await mkdtemp(join(tmpdir(), "mednum-"));
  context.after(() => rm(folder, { recursive: true }));
  await cp(join(home, "dist"), folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{"type": "module"}');
  return { folder, open: (name) => import(pathToFileURL(join(folder, name)).href) };
}

test("nothing of the engine can be called before it is loaded", async (context) => {
  const { open } = await copy(context);
  const entry = await open("index.node.js");
  const functions = Object.entries(entry).filter(([, value]) => !(value.prototype instanceof Error));
  assert.deepEqual(
    functions.map(([name]) => name),
    ["load"],
  );
});

test("loads at once and one after the other give the same functions", async (context) => {
  const { open } = await copy(context);
  const { load } = await open("index.node.js");
  const [first, second] = await Promise.all([load(), load()]);
  assert.equal(first, second);
  assert.equal(await load(), first);
  assert.ok(Object.isFrozen(first));
});

test("two copies do not disturb each other", async (context) => {
  const [one, two] = [await copy(context), await copy(context)];
  const [first, second] = await Promise.all([
    (await one.open("index.node.js")).load(),
    (await two.open("index.node.js")).load(),
  ]);
  assert.notEqual(first, second);
  const programme = first.builtIn();
  second.builtIn().free();
  assert.equal(programme.report().counts.error, 0);
});

test("an engine that is missing is told, and may be there the next time", async (context) => {
  const { folder, open } = await copy(context);
  await rm(join(folder, "engine.wasm"));
  await rm(join(folder, "packed-engine.js"));
  const { load } = await open("index.node.js");
  await fails(load, "EngineStartError", "door.engine.unavailable");
  await writeFile(join(folder, "engine.wasm"), engine);
  assert.match((await load()).version(), /^\d/);
});

test("without its file beside it, the engine is unpacked", async (context) => {
  const { folder, open } = await copy(context);
  await rm(join(folder, "engine.wasm"));
  assert.match((await (await open("index.node.js")).load()).version(), /^\d/);
});

test("a file that is there and is not the engine is told, and nothing is put in its place", async (context) => {
  const { folder, open } = await copy(context);
  await writeFile(join(folder, "engine.wasm"), OTHER_MODULE);
  await fails((await open("index.node.js")).load, "EngineStartError", "door.engine.unavailable");
});

const OTHER_MODULE = Buffer.from("AGFzbQEAAAA=", "base64");

test("what is not the engine is told, and the engine may follow", async (context) => {
  const { open } = await copy(context);
  const { load, loadSync } = await open("slim.js");
  const wrong = {
    "no bytes": new Uint8Array(0),
    "a text": new TextEncoder().encode("<!doctype html>"),
    "half of it": engine.subarray(0, engine.length / 2),
    "another module": OTHER_MODULE,
  };
  for (const bytes of Object.values(wrong)) {
    await fails(() => load(bytes), "EngineStartError", "door.engine.unavailable");
    await fails(() => loadSync(bytes), "EngineStartError", "door.engine.unavailable");
  }
  for (const value of [undefined, null, 5, {}, [], () => engine]) {
    await fails(() => load(value), "ArgumentError", "door.argument.not_engine");
    await fails(() => loadSync(value), "ArgumentError", "door.argument.not_engine");
  }
  assert.match((await load(engine)).version(), /^\d/);
});

test("the slim entry takes the engine in every form", async (context) => {
  const server = createServer((asked, answer) => {
    const found = asked.url === "/engine.wasm";
    answer.writeHead(found ? 200 : 404, { "content-type": "application/octet-stream" }).end(found ? engine : "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  context.after(() => server.close());
  const address = `http://127.0.0.1:${server.address().port}/engine.wasm`;
  const sources = {
    address,
    url: new URL(address),
    request: new Request(address),
    response: await fetch(address),
    promised: fetch(address),
    bytes: new Uint8Array(engine),
    buffer: new Uint8Array(engine).buffer,
    module: new WebAssembly.Module(engine),
    file: new URL(`${pathToFileURL(home)}/dist/engine.wasm`),
    "name of a file": pathToFileURL(join(home, "dist/engine.wasm")).href,
    "typed with a parameter": new Response(engine, { headers: { "content-type": "application/wasm; charset=utf-8" } }),
    "typed in capitals": new Response(engine, { headers: { "content-type": "Application/WASM" } }),
  };
  for (const [name, source] of Object.entries(sources)) {
    const { open } = await copy(context);
    const { load } = await open("slim.js");
    for (const gone of [`${address}.gone`, pathToFileURL(join(home, "dist/gone.wasm"))]) {
      await fails(() => load(gone), "EngineStartError", "door.engine.unavailable");
    }
    assert.match((await load(source)).version(), /^\d/, name);
  }
});

test("an engine may be started at once", async (context) => {
  const { open } = await copy(context);
  const { load, loadSync } = await open("slim.js");
  const mednum = loadSync(engine);
  for (const source of [engine, OTHER_MODULE, null]) {
    assert.equal(loadSync(source), mednum);
  }
  assert.equal(await load(Promise.reject(new Error("not asked for"))), mednum);
});

test("require gives the same functions", async () => {
  const { createRequire } = await import("node:module");
  const required = createRequire(import.meta.url)("../../dist/index.node.js");
  const imported = await import("../../dist/index.node.js");
  assert.equal(await required.load(), await imported.load());
});

test("a thread that listens late answers, one that ends before it listens is told", async () => {
  const { load } = await import("../../dist/worker.node.js");
  const thread = JSON.stringify(pathToFileURL(join(home, "dist/worker-thread.node.js")).href);
  const others = 'const { parentPort } = require("node:worker_threads"); parentPort.postMessage(null);';
  const made = (code) => () => new Worker(`${others} ${code}`, { eval: true });
  const mednum = await load({ worker: made(`setTimeout(() => import(${thread}), 100);`) });
  assert.match(await mednum.version(), /^\d/);
  mednum.terminate();
  for (const ends of ["setTimeout(() => process.exit(), 100);", 'throw new Error("no");']) {
    await fails(() => load({ worker: made(ends) }), "EngineStartError", "door.worker.unavailable");
  }
  for (const wrong of [null, { worker: 5 }, { worker: () => 5 }]) {
    await fails(() => load(wrong), "EngineStartError", "door.worker.unavailable");
  }
});

test("threads that Node.js may not start are told", async () => {
  const [major] = process.versions.node.split(".").map(Number);
  const permission = major < 22 ? "--experimental-permission" : "--permission";
  const script = `
    import { load } from ${JSON.stringify(pathToFileURL(join(home, "dist/worker.node.js")).href)};
    import { fails } from ${JSON.stringify(pathToFileURL(join(home, "test/shared/expect.mjs")).href)};
    const error = await fails(load, "EngineStartError", "door.worker.unavailable");
    console.log(error.cause.code);
  `;
  const args = ["--no-warnings", permission, "--allow-fs-read=*", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  assert.equal(stdout, "ERR_ACCESS_DENIED\n");
});

test("a file is checked, and one that is missing is told", async (context) => {
  const { folder, open } = await copy(context);
  const { checkFile, load } = await open("node.js");
  const path = join(folder, "programme.json");
  await writeFile(path, '{"schema_version": "1.1"}');
  assert.equal((await checkFile(path)).counts.error, 0);
  assert.equal((await checkFile(pathToFileURL(path))).counts.error, 0);
  await fails(() => checkFile(join(folder, "gone.json")), "DocumentReadError", "door.document.unread");
  for (const wrong of [undefined, 0, {}]) {
    await fails(() => checkFile(wrong), "ArgumentError", "door.argument.not_text");
  }
  await load();
});
