// The functions in the main thread and in a thread of Node.js: what they take, what they give, how they recover.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as glue from "../../dist/glue/mednum_wasm.js";
import { load } from "../../dist/node.js";
import { load as loadWorker } from "../../dist/worker.node.js";
import * as argumentCases from "../shared/arguments.mjs";
import * as crashCases from "../shared/crashes.mjs";
import * as inputCases from "../shared/inputs.mjs";
import { fails } from "../shared/expect.mjs";
import { run } from "../shared/vectors.mjs";
import { crashingModule, vectors } from "../support/places.mjs";

const mednum = await load();
const inThread = await loadWorker();
const crashingMain = await (await crashingModule("index.node.js")).load();
const { crashes } = await crashingModule("crashing-texts.js");
const crashingThread = await (await crashingModule("worker.node.js")).load();
after(() => crashingThread.terminate());

for (const [name, functions] of Object.entries({ "Node.js": mednum, "a thread": inThread })) {
  for (const [title, check] of Object.entries({ ...argumentCases.cases, ...inputCases.cases })) {
    test(`${name}: ${title}`, () => check(functions));
  }
}

test("a value of another realm is taken for what it is", async () => {
  const foreign = runInNewContext("new Uint8Array([123, 125])");
  assert.equal(foreign instanceof Uint8Array, false);
  const expected = mednum.checkText("{}");
  for (const input of [foreign, foreign.buffer]) {
    assert.equal(mednum.checkText(input), expected);
  }
});

for (const [title, check] of Object.entries(crashCases.cases)) {
  test(`Node.js: ${title}`, () => check(crashingMain, crashes));
  test(`a thread: ${title}`, () => check(crashingThread, crashingThread));
}

test("programmes that are forgotten are freed in their time", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  // Called again, it gives the engine that runs.
  const size = () => glue.initSync().memory.buffer.byteLength;
  const forget = async (times) => {
    for (let time = 0; time < times; time += 1) {
      mednum.builtIn();
      if (time % 10 === 0) {
        collect();
        await setImmediate();
      }
    }
  };
  await forget(100);
  const before = size();
  await forget(400);
  assert.equal(size(), before);
});

test("a thread that was terminated says so, to who waits and who asks", async () => {
  const ending = await loadWorker();
  const programme = await ending.builtIn();
  const waiting = ending.check("{}");
  ending.terminate();
  ending.terminate();
  const asks = [() => waiting, () => ending.version(), () => programme.report(), () => ending.parse("{}")];
  for (const ask of asks) {
    await fails(ask, "WorkerTerminatedError", "door.worker.terminated");
  }
  programme.free();
});

test("every vector in Node.js, a sample in a thread", async () => {
  const bytesOf = (name) => readFile(join(vectors, name));
  const all = await run(mednum, bytesOf);
  assert.deepEqual(all.wrong, []);
  assert.ok(all.reports > 500 && all.answers > 50, `${all.reports} reports and ${all.answers} answers`);
  const some = await run(inThread, bytesOf, 50);
  assert.deepEqual(some, { reports: 50, answers: 50, wrong: [] });
  console.log(`Node.js: ${all.reports} reports and ${all.answers} answers as Rust's; in a thread, 50 of each`);
});
