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
const isAddress = (source: unknown): source is string | URL | Request =>
  typeof source === "string" || kind(source) === "URL" || kind(source) === "Request";
const isResponse = (source: unknown): source is Response => kind(source) === "Response";

async function compiled(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  }
  // Browsers compile while they download, but only under this type: a server that gives another is forgiven.
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** The compiled module of an engine. */
export async function moduleOf(source: unknown): Promise<WebAssembly.Module> {
  if (isModule(source)) {
    return source;
  }
  if (isBytes(source)) {
    return WebAssembly.compile(source);
  }
  if (isAddress(source)) {
    return compiled(await fetch(source));
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
