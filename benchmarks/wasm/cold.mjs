// A start from nothing to a first verdict, in phases.

import { observe } from "./observe.mjs";

/** Imports a subject, starts it, and has it judge a document. Nanoseconds by phase. */
export async function cold({ subject, place, schema, bytes, options }) {
  const seen = observe();
  const marks = [performance.now()];
  const mark = () => marks.push(performance.now());
  const module = await import(place);
  mark();
  let judge;
  if (subject === "mednum") {
    const mednum = await module.load();
    judge = (given) => mednum.check(given, options).counts.error === 0;
  } else {
    judge = module.start(subject === "nothing" ? null : JSON.parse(await schema()));
  }
  mark();
  const valid = judge(bytes);
  mark();
  if (!valid) throw new Error(`${subject} refuses the document of the cold start`);
  const [imported, started, first] = marks.slice(1).map((at, rank) => (at - marks[rank]) * 1e6);
  const phases = { import: imported, start: started, first, sum: imported + started + first };
  return seen.called === null
    ? phases
    : { ...phases, read: (seen.called - marks[1]) * 1e6, compile: (seen.done - seen.called) * 1e6 };
}
