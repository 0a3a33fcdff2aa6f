// Every vector, from a script that requires the package.
const { readFile } = require("node:fs/promises");
const { join } = require("node:path");
const { load, RejectionError } = require("mednum");

async function main() {
  const { run } = await import("./vectors.mjs");
  const [folder] = process.argv.slice(2);
  const mednum = await load();
  const told = await run(mednum, (name) => readFile(join(folder, name)));
  let refused = false;
  try {
    mednum.parse("{}");
  } catch (error) {
    refused = error instanceof RejectionError;
  }
  console.log(JSON.stringify({ ...told, refused }));
}

main();
