/** The bytes of a document that is not at hand yet. */

import { DocumentReadError, MednumError } from "./errors.js";
import { bufferOf, refused } from "./inputs.js";

/** What a source gives when it is asked; anything may be given for one. */
async function bytesFrom(source: unknown): Promise<Uint8Array> {
  if (typeof source !== "object" || source === null || !("arrayBuffer" in source)) {
    throw notReadable();
  }
  const read: unknown = source.arrayBuffer;
  if (typeof read !== "function") {
    throw notReadable();
  }
  if ("ok" in source && source.ok === false) {
    throw new DocumentReadError(`HTTP ${String("status" in source ? source.status : "")}`);
  }
  const buffer = bufferOf(await Reflect.apply(read, source, []));
  if (buffer === undefined) {
    throw new TypeError("arrayBuffer() gave no ArrayBuffer");
  }
  return new Uint8Array(buffer);
}

const notReadable = (): MednumError =>
  refused("door.argument.not_readable", "source", { types: "Blob, File, Response" });

/** What a source threw, in words: it may be anything. */
function reasonOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    return typeof thrown;
  }
}

/**
 * The bytes of a `Blob`, a `File` or a `Response`, for `check` and `parse`: those stay synchronous, so that what takes time
 * (a disk, a network) is seen where it is awaited, and fails with its own error.
 */
export async function read(source: Blob | Response): Promise<Uint8Array> {
  try {
    return await bytesFrom(source);
  } catch (error) {
    throw error instanceof MednumError ? error : new DocumentReadError(reasonOf(error), error);
  }
}
