// Every vector, from a module of Node.js.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "mednum";
import { checkFile } from "mednum/node";
import { load as loadSlim } from "mednum/slim";
import { load as loadWorker } from "mednum/worker";
import fr from "mednum/messages/fr.json" with { type: "json" };
import schema from "mednum/schema/v1/programme.schema.json" with { type: "json" };
import { run } from "./vectors.mjs";

const [folder] = process.argv.slice(2);
const bytesOf = (name) => readFile(join(folder, name));
const mednum = await load();
const told = await run(mednum, bytesOf);
const inWorker = await run(await loadWorker(), bytesOf, 25);
const engine = await readFile(new URL(import.meta.resolve("mednum/engine.wasm")));
const { input } = JSON.parse(await bytesOf("index.json")).checks[0];
const report = await checkFile(join(folder, input));
console.log(
  JSON.stringify({
    ...told,
    inWorker,
    file: report.findings.length > 0,
    rules: mednum.rules().every(({ code, text }) => fr.rules[code].text === text.fr),
    schema: schema.$schema,
    slim: (await loadSlim(engine)).version() === mednum.version(),
  }),
);
