/** The engine from where the caller says it is. */

import { EngineStartError, MednumError } from "./errors.js";
import { refused } from "./inputs.js";

const SOURCE_TYPES = "string, URL, Request, Response, Uint8Array, ArrayBuffer, WebAssembly.Module";

/** What kind of object it is, in whichever window it was made. */
function kind(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

const isModule = (source: unknown): source is WebAssembly.Module => kind(source) === "WebAssembly.Module";
const isBytes = (source: unknown): source is BufferSource =>
  ArrayBuffer.isView(source) || kind(source) === "ArrayBuffer";
const isURL = (source: unknown): source is URL => kind(source) === "URL";
const isRequest = (source: unknown): source is Request => kind(source) === "Request";
const isResponse = (source: unknown): source is Response => kind(source) === "Response";

async function compiled(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  }
  // What compiles while it downloads wants this very type, without a parameter: a server that gives another is forgiven.
  const type = response.headers.get("content-type") ?? "";
  return type === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** The bytes of a `file:` address in Node.js, whose `fetch` has none. Its module is not imported: bundlers would follow. */
async function fileOf(address: string): Promise<BufferSource | undefined> {
  if (!/^\s*file:/i.test(address)) {
    return undefined;
  }
  return globalThis.process?.getBuiltinModule?.("node:fs/promises").readFile(new URL(address));
}

/** The compiled module of an engine that is at an address. */
async function moduleAt(source: string | URL | Request): Promise<WebAssembly.Module> {
  const address = typeof source === "string" ? source : isURL(source) ? source.href : source.url;
  const file = await fileOf(address);
  return file === undefined ? compiled(await fetch(source)) : WebAssembly.compile(file);
}

/** The compiled module of an engine. */
export async function moduleOf(source: unknown): Promise<WebAssembly.Module> {
  if (isModule(source)) {
    return source;
  }
  if (isBytes(source)) {
    return WebAssembly.compile(source);
  }
  if (typeof source === "string" || isURL(source) || isRequest(source)) {
    return moduleAt(source);
  }
  if (isResponse(source)) {
    return compiled(source);
  }
  throw refused("door.argument.not_engine", "source", { types: SOURCE_TYPES });
}

/** The same at once. */
export function moduleAtOnce(source: unknown): WebAssembly.Module {
  if (isModule(source)) {
    return source;
  }
  if (isBytes(source)) {
    return new WebAssembly.Module(source);
  }
  throw refused("door.argument.not_engine", "source", { types: "Uint8Array, ArrayBuffer, WebAssembly.Module" });
}

/** What a failed start is told as. */
export function startError(error: unknown): MednumError {
  return error instanceof MednumError ? error : new EngineStartError(error);
}
