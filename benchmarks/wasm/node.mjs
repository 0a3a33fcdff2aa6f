// The environment of Node.js: the contenders in this process, cold starts in fresh ones.

import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { contenders } from "./contenders.mjs";
import { observe } from "./observe.mjs";
import { COMPUTATIONS, OPTIONS } from "./inputs.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** A fresh process; what it prints, and the nanoseconds from its start to its end. */
function fresh(file, values) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, [join(here, file), JSON.stringify(values)], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (part) => (text += part));
    child.on("error", reject);
    child.on("close", (code) => {
      const whole = Number(process.hrtime.bigint() - start);
      if (code !== 0) return reject(new Error(`${file} ended with ${code}`));
      const { reached, ...phases } = JSON.parse(text);
      resolve({ ...phases, after: whole - reached, whole });
    });
  });
}

/** Opens it. */
export async function open(given) {
  const { dist, documents, schema, schemaPath, folder } = given;
  const engine = observe();
  const { load } = await import(pathToFileURL(join(dist, "node.js")));
  const mednum = await load();
  const bytes = Object.fromEntries(documents.map(({ name, bytes }) => [name, bytes]));
  const bench = contenders({
    mednum,
    engine,
    schema,
    documents: bytes,
    options: OPTIONS,
    computations: COMPUTATIONS,
  });
  return {
    name: `Node.js ${process.versions.node}`,
    call: async (method, ...values) => bench[method](...values),
    heap: async () => {
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    },
    cold: (subject) => fresh("cold-node.mjs", { subject, dist, schemaPath, document: join(folder, "sheets.json") }),
    close: async () => {},
  };
}
