// What every JavaScript runner reads: the vectors, the families of codes, the exceptions, the schemas.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "..", "..");
export const schemaFolder = join(root, "crates", "mednum-schema", "schemas", "v1");
const vectorFolder = join(root, "tests", "vectors");
const core = join(root, "crates", "mednum-core", "src", "document");

export const read = (path) => readFileSync(path, "utf8");
export const json = (path) => JSON.parse(read(path));

/** Every file below a folder, in order, with `/` on every system. */
export function files(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.split("\\").join("/"))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Names of the schemas, `compute/roadmap.state` among them. */
export function schemaNames() {
  return files(schemaFolder, ".schema.json")
    .filter((name) => !name.startsWith("draft-07/"))
    .map((name) => name.slice(0, -".schema.json".length));
}

export const schema2020 = (name) => json(join(schemaFolder, `${name}.schema.json`));
export const schema07 = (name) => json(join(schemaFolder, "draft-07", `${name}.schema.json`));

const { families, not_in_a_schema: leftOut } = json(join(here, "families.json"));

/** The document of a patch: a document of the core, with another value at one place. */
function patched({ document, at, value }) {
  const whole = json(join(core, `${document}.json`));
  const steps = at.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  const parent = steps.reduce((place, step) => place[step], whole);
  parent[last === "-" && Array.isArray(parent) ? parent.length : last] = value;
  return JSON.stringify(whole);
}

/** Vectors that are JSON, with their codes and what the programme schema is expected to say of them. */
export function vectors() {
  return [...files(vectorFolder, ".json"), ...files(vectorFolder, ".patch")]
    .filter((path) => !path.startsWith("compute/") && !path.endsWith(".report.json"))
    .map((path) => {
      const file = join(vectorFolder, path);
      const codes = Object.keys(json(file.replace(/\.(json|patch)$/, ".report.json")).by_code);
      const refused = codes.some((code) => families.includes(code));
      const text = path.endsWith(".patch") ? patched(json(file)) : read(file);
      return { path, text, codes, expected: refused ? "refuses" : "accepts" };
    });
}

/**
 * Compares what an engine says with what is expected. An exception turns the expectation round, and one that is not
 * needed is as wrong as one that is missing.
 */
export function judge(engine, draft, accepts) {
  const exceptions = new Map(
    json(join(here, "exceptions.json"))
      .filter((exception) => exception.engines.includes(engine))
      .map((exception) => [exception.vector, exception]),
  );
  const all = vectors();
  const wrong = [];
  const seen = new Set();
  let excepted = 0;
  for (const { path, text, codes, expected } of all) {
    const got = accepts(text) ? "accepts" : "refuses";
    const exception = exceptions.get(path);
    exceptions.delete(path);
    if (exception && exception.schema === expected) {
      wrong.push(`${path}, ${engine} ${draft}: this exception is not needed, the report says the same`);
    }
    if (got !== (exception?.schema ?? expected)) {
      wrong.push(`${path}, ${engine} ${draft}: expected ${exception?.schema ?? expected}, got ${got}`);
    } else if (exception) {
      excepted += 1;
    } else if (got === "accepts") {
      codes.forEach((code) => seen.add(`${code} accepted`));
    } else {
      const [family, ...others] = codes.filter((code) => families.includes(code));
      if (others.length === 0) seen.add(`${family} refused`);
    }
  }
  // A family is refused for itself alone, and what is left out is accepted, in one vector at least.
  const said = [...families.map((code) => `${code} refused`), ...leftOut.map(({ code }) => `${code} accepted`)];
  for (const shown of said.filter((shown) => !seen.has(shown))) {
    wrong.push(`${engine} ${draft}: no vector shows ${shown} for itself alone`);
  }
  for (const path of exceptions.keys()) wrong.push(`${path}, ${engine} ${draft}: an exception for no vector`);
  return { count: all.length, excepted, wrong };
}

/** The schema with no property but the declared ones, so that a field that is written and not declared is seen. */
export function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== "object") return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isObject = schema.type === "object" && typeof schema.properties === "object";
  return isObject && !("additionalProperties" in schema) ? { ...copy, additionalProperties: false } : copy;
}

/** What the outputs of mednum are held to: the name of a schema, and a document of it. */
export function outputs() {
  const found = [];
  const add = (name, path) => found.push({ name, path: relative(root, path), text: read(path) });
  for (const path of files(vectorFolder, ".report.json")) add("report", join(vectorFolder, path));
  for (const path of files(join(vectorFolder, "compute"), ".expected.json")) {
    add(`compute/${dirname(path)}`, join(vectorFolder, "compute", path));
  }
  add("rules", registry());
  add("vocabularies", join(schemaFolder, "vocabularies.json"));
  return found;
}

/** Where `cargo xtask` writes the registry of rules before it runs these files. */
function registry() {
  const path = join(root, "target", "schema", "rules.json");
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: mednum rules --format json > target/schema/rules.json`);
  }
  return path;
}

/** Programmes that ship, and the arguments of every question. */
export function inputs() {
  const paths = [
    join(root, "crates", "mednum-catalog", "generated", "mednum49-2023-2025.json"),
    join(core, "starter.json"),
    join(core, "records.json"),
    join(root, "examples", "anjou-2023-2025.json"),
  ];
  const programmes = paths.map((path) => ({ name: "programme", path: relative(root, path), text: read(path) }));
  const questions = files(join(vectorFolder, "compute"), ".json")
    .filter((path) => !path.endsWith(".expected.json"))
    .map((path) => {
      const asked = json(join(vectorFolder, "compute", path)).arguments ?? {};
      return { name: "arguments", path: `tests/vectors/compute/${path}`, text: JSON.stringify(asked) };
    });
  return [...programmes, ...questions];
}

/** Prints what was found, and fails the process when something is wrong. */
export function conclude(lines, wrong) {
  for (const line of lines) console.log(line);
  for (const line of wrong) console.error(`WRONG  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}
