// Every way to give a document gives the same report; answers are plain frozen data.
import { accepted, refusedOnce, refusedTwice } from "./documents.mjs";
import { equal, fails } from "./expect.mjs";

const bytes = new TextEncoder().encode(refusedOnce);

/** The same bytes inside a larger buffer. */
function inside(Buffer) {
  const view = new Uint8Array(new Buffer(bytes.length + 16), 8, bytes.length);
  view.set(bytes);
  return view;
}

/** A subclass that lies about itself. */
class Lying extends Uint8Array {
  get length() {
    return 1_000_000;
  }
  get byteLength() {
    return 1_000_000;
  }
  get [Symbol.toStringTag]() {
    return "Lie";
  }
}

/** Fails unless data is plain, and frozen to its depths. */
function isFrozen(value, place = "") {
  if (typeof value === "object" && value !== null) {
    equal(Object.isFrozen(value), true, `${place} is frozen`);
    const prototype = Object.getPrototypeOf(value);
    equal(prototype === Object.prototype || prototype === Array.prototype, true, `${place} is plain`);
    for (const [key, part] of Object.entries(value)) {
      isFrozen(part, `${place}/${key}`);
    }
  }
}

export const cases = {
  "each way to give a document gives the same report": async (mednum) => {
    const expected = await mednum.checkText(refusedOnce);
    const inputs = {
      bytes,
      buffer: bytes.slice().buffer,
      "part of a buffer": inside(ArrayBuffer),
      "a subclass that lies": new Lying(bytes),
      blob: await mednum.read(new Blob([refusedOnce])),
      response: await mednum.read(new Response(refusedOnce)),
    };
    if (typeof SharedArrayBuffer !== "undefined") {
      inputs["shared memory"] = inside(SharedArrayBuffer);
    }
    for (const [name, input] of Object.entries(inputs)) {
      equal(await mednum.checkText(input), expected, name);
    }
    equal(bytes.length > 0, true, "the caller keeps its bytes");
  },
  "each way to give a document gives the same layout": async (mednum) => {
    const expected = '{\n  "schema_version": "1.1",\n  "actoins": []\n}\n';
    const inputs = { text: refusedOnce, bytes, "part of a buffer": inside(ArrayBuffer), "laid out already": expected };
    for (const [name, input] of Object.entries(inputs)) {
      equal(await mednum.format(input), expected, name);
    }
    equal(bytes.length > 0, true, "the caller keeps its bytes");
  },
  "what is not JSON, or too long to be read, is not laid out: its report says why": async (mednum) => {
    const cases = {
      "document.syntax.invalid": "{",
      "document.encoding.not_utf8": new Uint8Array([0x22, 0xff, 0x22]),
      "document.size.exceeded": new Uint8Array(16 * 1024 * 1024 + 1).fill(0x20),
    };
    for (const [code, input] of Object.entries(cases)) {
      const { report } = await fails(() => mednum.format(input), "RejectionError", "door.document.rejected");
      equal(report.findings[0].code, code, code);
    }
    const deep = "[".repeat(1000) + "]".repeat(1000);
    equal((await mednum.format(deep)).replace(/\s/g, ""), deep, "depth is no limit");
  },
  "an empty input and a pair of surrogates are documents": async (mednum) => {
    for (const input of ["", new Uint8Array(0), new ArrayBuffer(0)]) {
      equal((await mednum.check(input)).counts.error, 1);
    }
    equal((await mednum.check('{"schema_version": "1.1", "$comment": "😀"}')).counts.error, 0);
  },
  "answers are plain frozen data": async (mednum) => {
    isFrozen(await mednum.check(refusedTwice));
    isFrozen(await mednum.checkValue("meetings.date", "31/12/2023"));
    for (const name of ["rules", "catalog", "computations"]) {
      isFrozen(await mednum[name]());
    }
    const programme = await mednum.builtIn();
    isFrozen(await programme.report());
    isFrozen(await programme.compute("roadmap.state"));
    programme.free();
  },
  "options that are left out, or undefined, are as usual": async (mednum) => {
    const expected = await mednum.checkText(refusedOnce);
    const usual = [undefined, {}, { today: undefined }, { limits: {} }, { limits: { depth: undefined } }];
    for (const options of usual) {
      equal(await mednum.checkText(refusedOnce, options), expected);
    }
    equal((await mednum.check(refusedOnce, { today: "2024-01-15" })).today, "2024-01-15");
  },
  "a document with errors is no programme, and says how many it has": async (mednum) => {
    const cases = [
      [refusedOnce, /1 erreur :/, /1 error:/],
      [refusedTwice, /2 erreurs :/, /2 errors:/],
    ];
    for (const [document, fr, en] of cases) {
      const error = await fails(() => mednum.parse(document), "RejectionError", "door.document.rejected");
      equal(fr.test(error.message), true, error.message);
      equal(en.test(error.en), true, error.en);
      equal(JSON.stringify(error.report), await mednum.checkText(document), "report");
      isFrozen(error.report);
    }
  },
  "a programme that was freed says so, and may be freed again": async (mednum) => {
    const programme = await mednum.parse(accepted);
    equal((await programme.report()).counts.error, 0);
    programme.free();
    programme.free();
    const asks = [() => programme.report(), () => programme.compute("roadmap.state")];
    for (const ask of asks) {
      await fails(ask, "StaleProgrammeError", "door.programme.freed");
    }
  },
  "a programme is frozen, so that frameworks put no proxy around it, and is freed all the same": async (mednum) => {
    for (const programme of [await mednum.parse(accepted), await mednum.builtIn()]) {
      equal(Object.isFrozen(programme), true);
      equal((await programme.report()).counts.error, 0);
      programme.free();
      await fails(() => programme.report(), "StaleProgrammeError", "door.programme.freed");
    }
  },
  "versions are those of the registry": async (mednum) => {
    const report = await mednum.check(accepted);
    equal(await mednum.version(), report.mednum_version);
    equal(await mednum.schemaVersion(), report.schema_version);
  },
};
