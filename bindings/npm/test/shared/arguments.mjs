// Arguments of the wrong type: each gives its typed error before the engine is asked, whichever side the engine is on.
import { accepted, cyclic, detached, revoked } from "./documents.mjs";
import { equal, fails } from "./expect.mjs";

const NOT_DOCUMENTS = [
  undefined,
  null,
  5,
  5n,
  true,
  {},
  [],
  Symbol("s"),
  () => "{}",
  new Date(0),
  new String("{}"),
  new Uint16Array(2),
  new DataView(new ArrayBuffer(2)),
];
const NOT_TEXTS = [undefined, null, 5, {}, [], new String("a")];
const NOT_OBJECTS = [null, 5, "{}", true, [], () => ({})];
const LONE = ["\uD800", "a\uDC00", "\uDE00\uD83D", "é\uD83D"];

/** What a class of the caller makes. */
class Limits {
  depth = 5;
}

/** Who takes which kind of argument. */
function takers(mednum, programme) {
  return {
    documents: { check: mednum.check, checkText: mednum.checkText, format: mednum.format, parse: mednum.parse },
    options: {
      check: (value) => mednum.check(accepted, value),
      checkText: (value) => mednum.checkText(accepted, value),
      parse: (value) => mednum.parse(accepted, value),
      builtIn: (value) => mednum.builtIn(value),
    },
    texts: {
      field: (value) => mednum.checkValue(value, "a"),
      text: (value) => mednum.checkValue("meetings.date", value),
      name: (value) => programme.compute(value),
    },
    objects: { arguments: (value) => programme.compute("roadmap.state", value) },
  };
}

async function argument(run, code, named) {
  const error = await fails(run, "ArgumentError", code);
  equal(error.argument, named, "argument");
}

async function eachOf(functions, values, code, named) {
  for (const [name, take] of Object.entries(functions)) {
    for (const value of values) {
      await argument(() => take(value), code, named ?? name);
    }
  }
}

/** The cases, by their name, over the functions of a page or of a worker. */
export const cases = {
  "what is no document is refused": async (mednum) => {
    const { documents } = takers(mednum);
    await eachOf(documents, NOT_DOCUMENTS, "door.argument.not_document", "input");
  },
  "bytes that were given away are refused": async (mednum) => {
    const { documents } = takers(mednum);
    await eachOf(documents, [detached(), detached().buffer], "door.argument.detached", "input");
  },
  "a lone surrogate is refused wherever a text goes": async (mednum) => {
    const programme = await mednum.builtIn();
    const { documents, texts } = takers(mednum, programme);
    await eachOf(documents, LONE, "door.argument.lone_surrogate", "input");
    await eachOf(texts, LONE, "door.argument.lone_surrogate");
    await fails(() => programme.compute("roadmap.state", { body: "\uD800" }), "ArgumentError", "door.argument.refused");
    programme.free();
  },
  "what is no text is refused": async (mednum) => {
    const programme = await mednum.builtIn();
    await eachOf(takers(mednum, programme).texts, NOT_TEXTS, "door.argument.not_text");
    programme.free();
  },
  "options and arguments that are no object are refused": async (mednum) => {
    const programme = await mednum.builtIn();
    const { options, objects } = takers(mednum, programme);
    await eachOf(options, NOT_OBJECTS, "door.argument.not_object", "options");
    await eachOf(objects, NOT_OBJECTS, "door.argument.not_object");
    programme.free();
  },
  "an object that JSON cannot hold is refused": async (mednum) => {
    const throwing = {
      toJSON: () => {
        throw new Error("no");
      },
    };
    const { options } = takers(mednum);
    const values = [cyclic(), { limits: 5n }, throwing, { toJSON: () => undefined }, revoked(), { limits: revoked() }];
    await eachOf(options, values, "door.argument.not_json", "options");
  },
  "what JSON would write as something else is refused, wherever it is": async (mednum) => {
    const programme = await mednum.builtIn();
    const { options, objects } = takers(mednum, programme);
    const unwritten = [NaN, Infinity, -Infinity, () => 5, Symbol("s"), new Map([["depth", 5]]), new Set(), new Limits()];
    const places = [...unwritten, [undefined], [, 5], new String("a"), new Uint8Array(2)];
    const values = places.flatMap((value) => [{ today: value }, { limits: { depth: value } }, { today: [{ at: value }] }]);
    values.push(new Map([["today", "2024-01-15"]]), new Limits(), new Date(NaN), Object.create({ today: "2024-01-15" }));
    await eachOf(options, values, "door.argument.not_json", "options");
    await eachOf(objects, values, "door.argument.not_json");
    programme.free();
  },
  "a plain object is taken, whatever made it, and what writes itself too": async (mednum) => {
    const bare = Object.assign(Object.create(null), { today: "2024-01-15" });
    const day = { toJSON: () => "2024-01-15" };
    for (const options of [bare, { today: day }, { today: "2024-01-15", limits: undefined }, new Proxy(bare, {})]) {
      equal((await mednum.check(accepted, options)).today, "2024-01-15");
    }
  },
  "what the engine refuses says what it takes": async (mednum) => {
    const { options } = takers(mednum);
    const refusals = [
      ["options", [{ todya: "2024-01-15" }, { limits: null }, { limits: 5 }]],
      ["today", [{ today: 5 }, { today: null }, { today: "2024-02-30" }]],
      ["limits", [{ limits: { byte: 5 } }]],
      ["depth", [{ limits: { depth: -1 } }, { limits: { depth: null } }]],
      ["bytes", [{ limits: { bytes: 0.5 } }]],
    ];
    for (const [argument, values] of refusals) {
      await eachOf(options, values, "door.argument.refused", argument);
    }
    equal((await mednum.check("{}", { limits: { bytes: Number.MAX_SAFE_INTEGER } })).counts.error, 1);
    const programme = await mednum.builtIn();
    const unknown = await fails(() => programme.compute("roadmap.stat"), "ArgumentError", "door.argument.refused");
    equal(unknown.suggestions.join(), "roadmap.state", "suggestions");
    await fails(() => mednum.checkValue("meetings.dat", "a"), "ArgumentError", "door.argument.refused");
    programme.free();
  },
  "what cannot be read is refused": async (mednum) => {
    for (const value of [undefined, null, 5, "a", {}, { arrayBuffer: 5 }]) {
      await argument(() => mednum.read(value), "door.argument.not_readable", "source");
    }
    await fails(() => mednum.read(new Response("", { status: 404 })), "DocumentReadError", "door.document.unread");
    const throwing = () => {
      throw new Error("no");
    };
    const unread = [
      revoked(),
      Object.defineProperty({}, "arrayBuffer", { get: throwing }),
      Object.defineProperty({ arrayBuffer: async () => new ArrayBuffer(2) }, "ok", { get: throwing }),
      { arrayBuffer: throwing },
      { arrayBuffer: async () => Promise.reject(Object.create(null)) },
      { arrayBuffer: async () => 5 },
      { arrayBuffer: () => undefined },
      { arrayBuffer: async () => new Uint8Array(2) },
    ];
    for (const source of unread) {
      await fails(() => mednum.read(source), "DocumentReadError", "door.document.unread");
    }
    const used = new Response("{}");
    await used.text();
    await fails(() => mednum.read(used), "DocumentReadError", "door.document.unread");
  },
};
