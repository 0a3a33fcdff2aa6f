/**
 * The worker of the package, in which an engine is given little memory: 16 MiB instead of the 4 GiB that WebAssembly allows. Nothing
 * else of it is changed. Its name is the address of the worker of the package.
 */

import { limited } from "./limited.ts";

/** Pages of 64 KiB. */
const PAGES = 256;

const { compile } = WebAssembly;

const limitedCompile = async (source: BufferSource): Promise<WebAssembly.Module> => {
  const bytes = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return compile(limited(bytes.slice(), PAGES));
};

WebAssembly.compile = limitedCompile;
WebAssembly.compileStreaming = async (source) => limitedCompile(await (await source).arrayBuffer());

await import(/* @vite-ignore */ self.name);
