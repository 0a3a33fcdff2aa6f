// Limits the memory of a module that is told to fill it, so that a test of that takes 256 MiB and not 4 GiB.
import { readFileSync, writeFileSync } from "node:fs";

const PAGES = 4096;
const [from, into] = process.argv.slice(2);
const module = readFileSync(from);

/** An unsigned number of WebAssembly: seven bits a byte, the lowest first. */
function number(at) {
  let [value, shift, end] = [0, 0, at];
  for (; ; end += 1, shift += 7) {
    value += (module[end] & 0x7f) * 2 ** shift;
    if (module[end] < 0x80) {
      return { value, end: end + 1 };
    }
  }
}

function written(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) {
    bytes.push((value & 0x7f) | 0x80);
  }
  return [...bytes, value];
}

const MEMORY = 5;
const parts = [module.subarray(0, 8)];
for (let at = 8; at < module.length;) {
  const { value: size, end: start } = number(at + 1);
  if (module[at] === MEMORY) {
    // One memory; a flag that says whether a largest size follows; the size at first.
    const { value: least } = number(start + 2);
    const limited = [1, 1, ...written(least), ...written(PAGES)];
    parts.push(Buffer.from([MEMORY, ...written(limited.length), ...limited]));
  } else {
    parts.push(module.subarray(at, start + size));
  }
  at = start + size;
}
writeFileSync(into, Buffer.concat(parts));
