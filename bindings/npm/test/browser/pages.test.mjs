// The package in pages of headless Chromium, without a bundler.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import * as argumentCases from "../shared/arguments.mjs";
import * as crashCases from "../shared/crashes.mjs";
import * as inputCases from "../shared/inputs.mjs";
import { bundled } from "../support/bundle.mjs";
import { launch, open } from "../support/chromium.mjs";
import { crashing, home } from "../support/places.mjs";
import { serve } from "../support/server.mjs";

const engine = await readFile(join(home, "dist/engine.wasm"));
/** Workers of callers: one that listens late, one that says and hears other things too. */
const LATE = 'await new Promise((done) => setTimeout(done, 200)); await import("/dist/worker-thread.js");';
const CHATTY = `
  const others = [null, 5, "x", {}, { id: 1 }, { id: "1", value: "x" }, { id: 1, fault: 5 }, { id: 999, value: "x" }];
  const chat = () => others.forEach((other) => postMessage(other));
  chat();
  addEventListener("message", chat);
  await import("/dist/worker-thread.js");
  chat();
`;
const server = await serve(
  {
    "/dist/": join(home, "dist"),
    "/copy/": join(home, "dist"),
    "/crashing/": crashing,
    "/shared/": join(home, "test/shared"),
  },
  {
    "/vectors.json": { type: "application/json", body: await bundled() },
    "/late.js": { type: "text/javascript", body: LATE },
    "/chatty.js": { type: "text/javascript", body: CHATTY },
    "/deaf.js": { type: "text/javascript", body: 'setTimeout(() => { throw new Error("no"); }, 100);' },
    "/octets": { type: "application/octet-stream", body: engine },
    "/parameter": { type: "application/wasm; charset=utf-8", body: engine },
    "/capitals": { type: "Application/WASM", body: engine },
    "/text": { type: "text/plain", body: engine },
    "/page-as-engine": { type: "text/html", body: "<!doctype html>" },
    "/page-as-wasm": { type: "application/wasm", body: "<!doctype html>" },
    "/broken": { status: 500, type: "application/wasm", body: engine },
  },
);
const browser = await launch();
after(async () => {
  await browser.close();
  server.close();
});

/** Runs a function in a fresh page; it gets `argument`, and must leave nothing unhandled. */
async function inPage(run, argument, { csp, prepare } = {}) {
  const address = csp === undefined ? `${server.origin}/` : `${server.origin}/?csp=${encodeURIComponent(csp)}`;
  const opened = await open(browser, address);
  try {
    await prepare?.(opened);
    const told = await opened.page.evaluate(run, argument);
    assert.equal(await opened.page.evaluate(() => 1 + 1), 2, "the page lives");
    assert.deepEqual(opened.troubles, []);
    return told;
  } finally {
    await opened.close();
  }
}

/** In a page: runs every case of a shared file over functions, and tells what failed. */
async function runCases({ entry, file, crashes }) {
  const mednum = await (await import(entry)).load();
  const breaking = crashes === undefined ? mednum : (await import(crashes)).crashes;
  const { cases } = await import(`/shared/${file}.mjs`);
  const failed = {};
  for (const [title, check] of Object.entries(cases)) {
    await check(mednum, breaking).catch((error) => {
      failed[title] = String(error);
    });
  }
  mednum.terminate?.();
  return { failed, count: Object.keys(cases).length };
}

const SIDES = { "the page": "index.js", "a worker": "worker.js" };
for (const [name, entry] of Object.entries(SIDES)) {
  for (const [file, { cases }] of Object.entries({ arguments: argumentCases, inputs: inputCases })) {
    test(`${name}: ${file}`, async () => {
      const told = await inPage(runCases, { entry: `/dist/${entry}`, file });
      assert.deepEqual(told, { failed: {}, count: Object.keys(cases).length });
    });
  }
  test(`${name}: crashes`, async () => {
    const crashes = entry === "index.js" ? "/crashing/crashing-texts.js" : undefined;
    const told = await inPage(runCases, { entry: `/crashing/${entry}`, file: "crashes", crashes });
    assert.deepEqual(told, { failed: {}, count: Object.keys(crashCases.cases).length });
  });
}

/** In a page: vectors through an entry. */
async function runVectors({ entry, most }) {
  const mednum = await (await import(entry)).load();
  const { run } = await import("/shared/vectors.mjs");
  const files = await (await fetch("/vectors.json")).json();
  const bytesOf = (name) => Uint8Array.from(atob(files[name]), (letter) => letter.charCodeAt(0));
  const told = await run(mednum, bytesOf, most ?? Infinity);
  mednum.terminate?.();
  return told;
}

test("every vector in a page, a sample in a worker", async () => {
  const all = await inPage(runVectors, { entry: "/dist/index.js" });
  assert.deepEqual(all.wrong, []);
  assert.ok(all.reports > 500 && all.answers > 50, `${all.reports} reports and ${all.answers} answers`);
  const some = await inPage(runVectors, { entry: "/dist/worker.js", most: 50 });
  assert.deepEqual(some, { reports: 50, answers: 50, wrong: [] });
  console.log(`Chromium: ${all.reports} reports and ${all.answers} answers as Rust's; in a worker, 50 of each`);
});

/** In a page: how a start fails. */
async function startFails({ entry, source, worker, code = "door.engine.unavailable" }) {
  const { load } = await import(entry);
  const { fails } = await import("/shared/expect.mjs");
  const given = worker === undefined ? source : { worker: () => new Worker(worker, { type: "module" }) };
  const error = await fails(() => load(given), "EngineStartError", code);
  return error.cause !== undefined;
}

test("a page that forbids WebAssembly is told how to allow it, with each entry", async () => {
  const csp = "default-src 'self'; script-src 'self'";
  assert.ok(await inPage(startFails, { entry: "/dist/index.js" }, { csp }));
  assert.ok(await inPage(startFails, { entry: "/dist/slim.js", source: "/dist/engine.wasm" }, { csp }));
});

test("a worker that forbids WebAssembly is told", async () => {
  const csp = encodeURIComponent("script-src 'self'");
  assert.ok(await inPage(startFails, { entry: "/dist/worker.js", worker: `/dist/worker-thread.js?csp=${csp}` }));
});

test("a page that allows nothing but its own scripts and WebAssembly is enough", async () => {
  const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
  const version = await inPage(async () => (await (await import("/dist/index.js")).load()).version(), undefined, {
    csp,
  });
  assert.match(version, /^\d/);
});

test("a page that forbids workers, and a worker that is not there, are told", async () => {
  const asked = { entry: "/dist/worker.js", code: "door.worker.unavailable" };
  assert.ok(await inPage(startFails, asked, { csp: "worker-src 'none'" }));
  for (const wrong of [{ worker: "/dist/gone.js" }, { source: null }, { source: { worker: 5 } }]) {
    assert.ok(await inPage(startFails, { ...asked, ...wrong }));
  }
});

test("a worker that listens late, or that says and hears other things, answers", { timeout: 30_000 }, async () => {
  for (const worker of ["/late.js", "/chatty.js"]) {
    const told = await inPage(async (address) => {
      const { load } = await import("/dist/worker.js");
      const made = new Worker(address, { type: "module" });
      const chat = () => [null, 5, "x", { id: 1 }, { id: 1, question: 5 }].forEach((other) => made.postMessage(other));
      chat();
      const mednum = await load({ worker: () => made });
      chat();
      const programme = await mednum.builtIn();
      const { counts } = await programme.report();
      mednum.terminate();
      return { errors: counts.error };
    }, worker);
    assert.deepEqual(told, { errors: 0 }, worker);
  }
});

test("a worker that breaks off before it listens is told", async () => {
  const asked = { entry: "/dist/worker.js", code: "door.worker.unavailable", worker: "/deaf.js" };
  assert.ok(await inPage(startFails, asked));
});

test("an engine that is missing, broken or something else is told, and may follow", async () => {
  for (const source of ["/dist/gone.wasm", "/broken", "/page-as-engine", "/page-as-wasm", "http://127.0.0.1:9/"]) {
    const prepare = async ({ page, troubles }) => {
      // Asked on purpose, and refused by whatever is not there.
      page.on("requestfailed", () => (troubles.length = 0));
    };
    assert.ok(await inPage(startFails, { entry: "/dist/slim.js", source }, { prepare }), source);
  }
  const version = await inPage(async () => {
    const { load } = await import("/dist/slim.js");
    await load("/dist/gone.wasm").catch(() => undefined);
    return (await load("/dist/engine.wasm")).version();
  });
  assert.match(version, /^\d/);
});

test("the slim entry takes the engine in every form, under any type", async () => {
  const forms = [
    "address",
    "url",
    "request",
    "response",
    "promised",
    "bytes",
    "module",
    "octets",
    "text",
    "parameter",
    "capitals",
    "at once",
    "of a frame",
  ];
  for (const form of forms) {
    const version = await inPage(async (form) => {
      const { load, loadSync } = await import("/dist/slim.js");
      const address = "/dist/engine.wasm";
      const bytes = async () => (await fetch(address)).arrayBuffer();
      const framed = async () => {
        const frame = document.createElement("iframe");
        document.body.append(frame);
        return frame.contentWindow.WebAssembly.compile(await bytes());
      };
      const sources = {
        address: () => address,
        url: () => new URL(address, location.href),
        request: () => new Request(address),
        response: () => fetch(address),
        promised: () => Promise.resolve(address),
        bytes,
        module: async () => WebAssembly.compile(await bytes()),
        octets: () => "/octets",
        text: () => "/text",
        parameter: () => "/parameter",
        capitals: () => "/capitals",
        "of a frame": framed,
      };
      const mednum =
        form === "at once" ? loadSync(await WebAssembly.compile(await bytes())) : await load(await sources[form]());
      return mednum.version();
    }, form);
    assert.match(version, /^\d/, form);
  }
});

test("loads at once start one engine", async () => {
  const same = await inPage(async () => {
    const { load } = await import("/dist/index.js");
    const [first, second] = await Promise.all([load(), load()]);
    return first === second && (await load()) === first;
  });
  assert.ok(same);
});

test("two copies on a page do not disturb each other, even when one breaks", async () => {
  const told = await inPage(async () => {
    const entries = await Promise.all(
      ["/dist/index.js", "/copy/index.js", "/crashing/index.js"].map((entry) => import(entry)),
    );
    const [one, two, breaking] = await Promise.all(entries.map(({ load }) => load()));
    const { crashes } = await import("/crashing/crashing-texts.js");
    const kept = [one.builtIn(), two.builtIn()];
    const stale = breaking.builtIn();
    for (const crash of Object.values(crashes)) {
      try {
        crash();
      } catch {
        // What the other copies say matters here.
      }
    }
    const errors = kept.map((programme) => programme.report().counts.error);
    const isStale = (() => {
      try {
        return stale.report() === undefined;
      } catch (error) {
        return error.code === "door.programme.outlived";
      }
    })();
    return { different: one !== two, errors, isStale, works: breaking.check("{}").counts.error > 0 };
  });
  assert.deepEqual(told, { different: true, errors: [0, 0], isStale: true, works: true });
});

test("the engine inside needs no network once the page has its scripts", async () => {
  const version = await inPage(
    async () => (await globalThis.entry).load().then((mednum) => mednum.version()),
    undefined,
    {
      prepare: async ({ page, context }) => {
        await page.evaluate(async () => {
          globalThis.entry = await import("/dist/index.js");
        });
        await context.setOffline(true);
      },
    },
  );
  assert.match(version, /^\d/);
});

test("a browser that cannot unpack the engine is told", async () => {
  const prepare = ({ page }) => page.evaluate(() => delete globalThis.DecompressionStream);
  assert.ok(await inPage(startFails, { entry: "/dist/index.js" }, { prepare }));
});

test("values of another window are taken for what they are", async () => {
  const told = await inPage(async () => {
    const mednum = await (await import("/dist/index.js")).load();
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const { Uint8Array: Foreign, Blob: ForeignBlob } = frame.contentWindow;
    const bytes = new Foreign([123, 125]);
    const expected = mednum.checkText("{}");
    const inputs = [bytes, bytes.buffer, await mednum.read(new ForeignBlob(["{}"]))];
    return inputs.map((input) => mednum.checkText(input) === expected);
  });
  assert.deepEqual(told, [true, true, true]);
});
