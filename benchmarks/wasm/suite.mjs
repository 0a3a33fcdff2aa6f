// What is measured in an environment, in rounds with the native peer.

import { measure } from "./rounds.mjs";
import { ratio, rotated, spread, summary } from "./statistics.mjs";

/** Cold starts that are compared. */
export const SUBJECTS = ["nothing", "mednum", "ajv", "zod"];

/** What others are compared with. */
const [AJV, CHECK, PARSE] = ["JSON.parse + ajv", "native check", "native parse"];

const READING = [
  { name: "JSON.parse alone", task: "JSON.parse", native: CHECK },
  { name: AJV, task: "ajv", native: CHECK },
  { name: "JSON.parse + ajv, each closed list said once", task: "ajv lean", native: CHECK },
  { name: "bytes to text + JSON.parse + ajv", task: "ajv bytes", native: CHECK },
  { name: "JSON.parse + zod", task: "zod", native: CHECK },
  { name: "mednum check, bytes in", task: "check bytes", native: CHECK },
  { name: "mednum check, text in", task: "check text", native: CHECK },
  { name: "mednum parse and free, bytes in", task: "parse", native: PARSE },
  { name: CHECK, task: "check", isNative: true },
  { name: PARSE, task: "parse", isNative: true },
];
/** A call and nothing else. */
const CALL = { name: "mednum version", task: "version" };

const [NATIVE_KEPT, NATIVE_PARSED] = ["native, parsed once", "native, parsed for each"];
const [KEPT, PARSED] = ["mednum, parsed once", "mednum, parsed for each"];
const COMPUTING = [
  { name: KEPT, task: "compute kept", native: NATIVE_KEPT, each: PARSED },
  { name: PARSED, task: "compute parsed", native: NATIVE_PARSED, each: PARSED },
  { name: NATIVE_KEPT, task: "compute_kept", isNative: true, each: NATIVE_PARSED },
  { name: NATIVE_PARSED, task: "compute_parsed", isNative: true, each: NATIVE_PARSED },
];

/** Documents that computations are asked of. */
const ASKED = ["roadmap", "example"];

function lane({ name, task, isNative }, document, environment, native) {
  const time = isNative
    ? (repeats) => native.time(task, document, repeats)
    : (repeats) => environment.call("time", task, document, repeats);
  return { name, time };
}

/** Figures of lanes that were measured together. */
function figures(kinds, found, bytes) {
  return kinds.map(({ name, native, each }) => {
    const own = found.get(name);
    const time = summary(own);
    const against = (other) => (other && found.has(other) ? ratio(own, found.get(other)) : null);
    return {
      name,
      nanoseconds: time.median,
      best: Math.min(...own),
      spread: spread(time),
      megabytes_per_second: name === CALL.name ? null : (bytes * 1e3) / time.median,
      to_ajv: name === CALL.name ? null : against(AJV),
      to_native: against(native),
      to_parsed_for_each: against(each),
    };
  });
}

async function reading(environment, native, document, pace) {
  const { name, title, bytes } = document;
  const kinds = name === "kilobyte" ? [...READING, CALL] : READING;
  const found = await measure(kinds.map((kind) => lane(kind, name, environment, native)), pace);
  return { name, title, bytes: bytes.length, rounds: found.get(AJV).length, lanes: figures(kinds, found, bytes.length) };
}

async function computing(environment, native, document, pace) {
  const { name, title, bytes } = document;
  const found = await measure(COMPUTING.map((kind) => lane(kind, name, environment, native)), pace);
  return { name, title, bytes: bytes.length, rounds: found.get(KEPT).length, lanes: figures(COMPUTING, found, bytes.length) };
}

/** Fresh starts in turn: by subject, the median and the quartiles of each phase. */
async function starting(environment, starts) {
  const found = new Map(SUBJECTS.map((subject) => [subject, []]));
  // The first of each fills the caches of the system, and is left out.
  for (let round = -1; round < starts; round += 1) {
    for (const subject of rotated(SUBJECTS, Math.max(round, 0))) {
      const phases = await environment.cold(subject);
      if (round >= 0) found.get(subject).push(phases);
    }
  }
  const nothing = found.get("nothing").map(({ whole }) => whole);
  return [...found].map(([subject, runs]) => {
    const phases = Object.fromEntries(Object.keys(runs[0]).map((key) => [key, summary(runs.map((run) => run[key]))]));
    const whole = runs.map((run) => run.whole);
    const over = summary(whole.map((value, round) => value - nothing[round]));
    return { subject, starts, phases, over_nothing: over, to_nothing: ratio(whole, nothing) };
  });
}

/** Documents of calls without end: the usual one, and one in a hundred. */
const LASTING = ["kilobyte", "roadmap"];

/** The same calls twice: what the second half adds is growth. */
async function lasting(environment, calls) {
  const kinds = [
    { name: "checks, bytes in", task: "check bytes" },
    { name: "checks, text in", task: "check text" },
    { name: "programmes parsed and freed", task: "parse" },
  ];
  const results = [];
  for (const { name, task } of kinds) {
    const states = [];
    for (let half = 0; half < 3; half += 1) {
      if (half > 0) await environment.call("many", task, calls, ...LASTING);
      states.push({ engine: await environment.call("memory"), heap: await environment.heap() });
    }
    results.push({ name, calls, states });
  }
  return results;
}

/** Fails when the answers are not those of the native peer, or a validator is wrong on a document. */
async function agree(environment, native, documents) {
  for (const { name } of documents) {
    const wrong = await environment.call("disagreements", name);
    if (wrong.length > 0) throw new Error(`the figures would mean nothing:\n${wrong.join("\n")}`);
    if ((await environment.call("report", name)) !== (await native.report(name))) {
      throw new Error(`${name}: the report is not that of the native peer`);
    }
    const [own, due] = [await environment.call("answers", name), await native.answers(name)];
    if (own.length !== due.length || own.some((text, rank) => text !== due[rank])) {
      throw new Error(`${name}: an answer is not that of the native peer`);
    }
  }
}

/** Everything that is measured in an environment. */
export async function suite(environment, native, { documents }, pace, say) {
  say("every validator accepts the documents and refuses them spoilt, reports and answers are the native ones");
  const [first, others] = [true, false].map((due) => documents.filter(({ name }) => LASTING.includes(name) === due));
  await agree(environment, native, first);
  // Before a large document has made room in which a leak would not show.
  say("memory");
  const memory = await lasting(environment, pace.calls);
  await agree(environment, native, others);
  const read = [];
  for (const document of documents) {
    say(`reading: ${document.name}`);
    read.push(await reading(environment, native, document, pace));
  }
  const computed = [];
  for (const document of documents.filter(({ name }) => ASKED.includes(name))) {
    say(`ten computations: ${document.name}`);
    computed.push(await computing(environment, native, document, pace));
  }
  say("cold starts");
  return { name: environment.name, reading: read, computing: computed, cold: await starting(environment, pace.starts), memory };
}
