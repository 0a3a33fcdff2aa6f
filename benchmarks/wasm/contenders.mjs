// What is timed in JavaScript, the same in Node.js and in a page.

import { validator as ajv } from "./peers/ajv.mjs";
import { validator as zod } from "./peers/zod.mjs";
import { lean, spoilt } from "./schema.mjs";

/** Kept, so that no engine may leave a call out. */
let sink;

/**
 * The contenders over documents: `bytes` by their names. Each is given `{ bytes, text }`; those of `verdicts` say whether
 * it is valid.
 */
export function contenders({ mednum, engine, schema, documents, options, computations }) {
  const [published, once, shape] = [ajv(schema), ajv(lean(schema)), zod(schema)];
  const decoder = new TextDecoder();
  const known = new Map(
    Object.entries(documents).map(([name, bytes]) => [name, { bytes, text: decoder.decode(bytes) }]),
  );
  const noError = (report) => report.counts.error === 0;
  const answers = (programme) => computations.map((name) => programme.computeText(name, {}));
  const kept = (bytes, use) => {
    const programme = mednum.parse(bytes, options);
    try {
      return use(programme);
    } finally {
      programme.free();
    }
  };
  const tasks = {
    version: () => mednum.version(),
    "JSON.parse": ({ text }) => JSON.parse(text),
    parse: ({ bytes }) => kept(bytes, () => true),
    "compute kept": ({ bytes }) => kept(bytes, answers),
    "compute parsed": ({ bytes }) =>
      computations.map((name) => kept(bytes, (programme) => programme.computeText(name, {}))),
  };
  const verdicts = {
    "check bytes": ({ bytes }) => noError(mednum.check(bytes, options)),
    "check text": ({ text }) => noError(mednum.check(text, options)),
    ajv: ({ text }) => published(JSON.parse(text)),
    "ajv lean": ({ text }) => once(JSON.parse(text)),
    "ajv bytes": ({ bytes }) => published(JSON.parse(decoder.decode(bytes))),
    zod: ({ text }) => shape(JSON.parse(text)),
  };
  const all = { ...tasks, ...verdicts };
  const memory = () => engine.memory.buffer.byteLength;
  return {
    /** Who says otherwise than that a document is valid, and that it is not once it is spoilt. */
    disagreements(document) {
      const { bytes, text } = known.get(document);
      const encoder = new TextEncoder();
      const cases = [
        ["as it is", true, { bytes, text }],
        ...Object.entries(spoilt(text)).map(([defect, wrong]) => [
          defect,
          false,
          { bytes: encoder.encode(wrong), text: wrong },
        ]),
      ];
      return cases.flatMap(([name, due, given]) =>
        Object.entries(verdicts)
          .filter(([, says]) => says(given) !== due)
          .map(([contender]) => `${document}, ${name}: ${contender} says ${due ? "invalid" : "valid"}`),
      );
    },
    /** The report as text. */
    report: (document) => mednum.checkText(known.get(document).bytes, options),
    /** The answers as texts. */
    answers: (document) => kept(known.get(document).bytes, answers),
    /** The nanoseconds that calls take together. Garbage of those before is collected first. */
    time(task, document, repeats) {
      const run = all[task];
      const given = known.get(document);
      globalThis.gc?.();
      const start = performance.now();
      for (let count = 0; count < repeats; count += 1) sink = run(given);
      return (performance.now() - start) * 1e6;
    },
    /**
     * Many calls of a task, most on one document, one in a hundred on another. Gives the bytes of WebAssembly memory after
     * them.
     */
    many(task, count, most, few) {
      const run = all[task];
      const [usual, rare] = [known.get(most), known.get(few)];
      for (let rank = 1; rank <= count; rank += 1) sink = run(rank % 100 === 0 ? rare : usual);
      sink = undefined;
      return memory();
    },
    /** The bytes of WebAssembly memory. */
    memory,
  };
}
