// Writes the engine as a module: gzip in base64 weighs about what gzip does, and no bundler has to be told of a file.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [engine, module] = process.argv.slice(2);
const packed = gzipSync(readFileSync(engine), { level: 9 }).toString("base64");
writeFileSync(module, `export const packed = "${packed}";\n`);
