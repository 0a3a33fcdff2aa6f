// Every vector through the engine in Node.js: reports and answers are those of Rust, byte for byte.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "../dist/node.js";

const path = process.argv[2];
const index = JSON.parse(readFileSync(path, "utf8"));
const bytes = (name) => readFileSync(join(dirname(path), name));
const text = (name) => bytes(name).toString("utf8");
const mednum = await load();

const wrong = [];
for (const { name, input, expected } of index.checks) {
  if (mednum.checkText(bytes(input), { today: index.today }) !== text(expected)) {
    wrong.push(name);
  }
}
for (const { name, computation, input, arguments: asked, expected } of index.computes) {
  const programme = mednum.parse(bytes(input), { today: index.today });
  try {
    if (programme.computeText(computation, JSON.parse(asked)) !== text(expected)) {
      wrong.push(name);
    }
  } finally {
    programme.free();
  }
}
for (const name of wrong) {
  console.error(`${name}: not what Rust answers`);
}
console.log(`Node.js: ${index.checks.length} reports and ${index.computes.length} answers, ${wrong.length} unlike Rust's`);
if (wrong.length > 0 || index.checks.length === 0 || index.computes.length === 0) {
  process.exitCode = 1;
}
