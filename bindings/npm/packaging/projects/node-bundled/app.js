// A program of Node.js that is bundled with the package: a sample of the vectors, here and in a thread.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { load } from "mednum";
import { load as loadWorker } from "mednum/worker";
import { run } from "./vectors.mjs";

const [program, folder] = process.argv.slice(1);
const bytesOf = (name) => readFile(join(folder, name));

async function main() {
  const told = await run(await load(), bytesOf, 25);
  const worker = () => new Worker(join(dirname(program), "thread.js"));
  const inWorker = await run(await loadWorker({ worker }), bytesOf, 25);
  const unmade = await loadWorker().catch((error) => error.code);
  console.log(JSON.stringify({ ...told, inWorker, unmade }));
}

main();
