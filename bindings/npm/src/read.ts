/** The bytes of a document that is not at hand yet. */

import { DocumentReadError } from "./errors.js";
import { refused } from "./inputs.js";

interface Readable {
  readonly ok?: unknown;
  readonly status?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
}

function isReadable(source: unknown): source is Readable {
  return (
    typeof source === "object" && source !== null && "arrayBuffer" in source && typeof source.arrayBuffer === "function"
  );
}

/**
 * The bytes of a `Blob`, a `File` or a `Response`, for `check` and `parse`: those stay synchronous, so that what takes time
 * (a disk, a network) is seen where it is awaited, and fails with its own error.
 */
export async function read(source: Blob | Response): Promise<Uint8Array> {
  if (!isReadable(source)) {
    throw refused("door.argument.not_readable", "source", { types: "Blob, File, Response" });
  }
  if (source.ok === false) {
    throw new DocumentReadError(`HTTP ${String(source.status)}`);
  }
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (error) {
    throw new DocumentReadError(error instanceof Error ? error.message : String(error), error);
  }
}
