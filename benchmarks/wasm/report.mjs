// The figures as people read them.

import { percent, table, time, times, whole, digits } from "./table.mjs";

/** A spread from which on a machine had other work to do. */
const BUSY = 0.25;

function head({ title, bytes, rounds, lanes }) {
  const rough = lanes.some(({ spread }) => spread > BUSY) ? "; the machine was busy with something else, the best times say more" : "";
  return `${title}: ${whole(bytes)} bytes, ${rounds} rounds${rough}`;
}

function reading(document) {
  const rows = document.lanes.map((lane) => [
    lane.name,
    time(lane.nanoseconds),
    time(lane.best),
    lane.megabytes_per_second === null ? "" : digits(lane.megabytes_per_second),
    percent(lane.spread),
    times(lane.to_ajv),
    times(lane.to_native),
  ]);
  return [`Reading, ${head(document)}`, ...table(["", "a call", "best", "MB/s", "spread", "to JSON.parse + ajv", "to native"], rows)];
}

function computing(document) {
  const rows = document.lanes.map((lane) => [
    lane.name,
    time(lane.nanoseconds),
    time(lane.best),
    percent(lane.spread),
    times(lane.to_parsed_for_each),
    times(lane.to_native),
  ]);
  return [`Ten computations, ${head(document)}`, ...table(["", "the ten", "best", "spread", "to parsed for each", "to native"], rows)];
}

/** Phases in the order in which they come, those of one environment or the other. */
const PHASES = [
  ["before", "before"],
  ["import", "import"],
  ["start", "start"],
  ["read", "(read)"],
  ["fetch", "(fetch)"],
  ["compile", "(compile)"],
  ["first", "first verdict"],
  ["sum", "import to verdict"],
  ["after", "to the end"],
  ["whole", "in all"],
];

const SHOWN = {
  nothing: "an empty import",
  mednum: "mednum: the engine, then a check",
  ajv: "ajv: the schema, then JSON.parse + ajv",
  zod: "zod: the same",
};

function cold(subjects) {
  const phases = PHASES.filter(([key]) => subjects.some((subject) => subject.phases[key]));
  const rows = subjects.map(({ subject, phases: found, over_nothing: over }) => [
    SHOWN[subject],
    ...phases.map(([key]) => (found[key] ? digits(found[key].median / 1e6) : "")),
    subject === "nothing" ? "" : `${digits(over.median / 1e6)} [${digits(over.low / 1e6)} ${digits(over.high / 1e6)}]`,
  ]);
  return [
    `Cold start, ms, ${subjects[0].starts} fresh starts of each; a process ends when the compilation that is under way has ended`,
    ...table(["", ...phases.map(([, name]) => name), "over an empty import"], rows),
  ];
}

function overhead(document) {
  const lane = (name) => document.lanes.find((lane) => lane.name === name);
  const [call, bytes, text, native] = ["mednum version", "mednum check, bytes in", "mednum check, text in", "native check"].map(lane);
  const over = (own) => time(Math.max(own.nanoseconds - native.nanoseconds, 0));
  return [
    `A call on ${whole(document.bytes)} bytes takes, over native, ${over(bytes)} with bytes in, ${over(text)} with text in; a call that does nothing takes ${time(call.nanoseconds)}.`,
  ];
}

function memory(kinds) {
  const kilobytes = (states, key) => [
    whole(states[0][key] / 1024),
    ...[1, 2].map((half) => {
      const grown = (states[half][key] - states[half - 1][key]) / 1024;
      return `${grown < 0 ? "−" : "+"}${digits(Math.abs(grown))}`;
    }),
  ];
  const rows = kinds.map(({ name, calls, states }) => [
    `${whole(calls)} ${name}, then again`,
    ...kilobytes(states, "engine"),
    ...kilobytes(states, "heap"),
  ]);
  return [
    "Memory, kB, after a collection; one call in a hundred is on the built-in roadmap, the others on one sheet",
    ...table(["", "engine before", "first", "again", "heap before", "first", "again"], rows),
  ];
}

/** The tables of an environment; its name and the reason when it was left out. */
function environment(found) {
  if (found.skipped) return [`${found.name}: SKIPPED, ${found.skipped}`];
  const blocks = [
    ...found.reading.map(reading),
    overhead(found.reading.find(({ name }) => name === "kilobyte")),
    ...found.computing.map(computing),
    cold(found.cold),
    memory(found.memory),
  ];
  return [found.name, "=".repeat(found.name.length), ...blocks.flatMap((block) => ["", ...block])];
}

/** Every table, and how to read them. */
export function human({ engine_bytes: engine, environments }) {
  return [
    `mednum in WebAssembly, engine.wasm of ${whole(engine)} bytes, beside its peers, in one run.`,
    "Medians of rounds in which each has its turn. A ratio is taken in each round, and shown with its quartiles; spread is",
    "the distance of the quartiles of a time, over its median. Native keeps its report as a value; mednum in WebAssembly gives a JavaScript object.",
    ...environments.flatMap((found) => ["", ...environment(found)]),
    "",
  ].join("\n");
}
