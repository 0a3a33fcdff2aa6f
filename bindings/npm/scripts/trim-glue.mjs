// Takes out of the glue what fetches an engine: the façade does it, and bundlers would look for the file that it names.
import { readFileSync, writeFileSync } from "node:fs";

const glue = new URL("../src/glue/", import.meta.url);

/** Replaces one part, which must be there once. */
function replaced(text, part, by) {
  const pieces = text.split(part);
  if (pieces.length !== 2) {
    throw new Error(`the glue has ${pieces.length - 1} of ${part}: wasm-bindgen writes it another way`);
  }
  return pieces.join(by);
}

const code = new URL("mednum_wasm.js", glue);
let text = readFileSync(code, "utf8");
for (const name of ["__wbg_load", "__wbg_init", "__wbg_init_once"]) {
  text = replaced(text, new RegExp(`\\nasync function ${name}\\([^]*?\\n}\\n`), "");
}
text = replaced(text, "let __wbg_init_promise;\n", "");
text = replaced(text, "export { initSync, __wbg_init as default };", "export { initSync };");
if (text.includes("import.meta")) {
  throw new Error("the glue still names a file");
}
writeFileSync(code, text);

const types = new URL("mednum_wasm.d.ts", glue);
let declared = readFileSync(types, "utf8");
declared = replaced(declared, /\n\/\*\*(?:(?!\*\/)[^])*\*\/\nexport default function __wbg_init [^]*?;\n/, "");
writeFileSync(types, declared);
