/** mednum in Node.js, with documents that are files. */

import { readFile } from "node:fs/promises";
import type { Options } from "./data.js";
import { DocumentReadError } from "./errors.js";
import type { Frozen } from "./frozen.js";
import { load } from "./index.node.js";
import { textOf } from "./inputs.js";
import type { Report } from "./types/report.js";

export * from "./index.node.js";

/** Everything that is wrong with a document that is a file. */
export async function checkFile(path: string | URL, options?: Options): Promise<Frozen<Report>> {
  const place = path instanceof URL ? path : textOf("path", path);
  const [mednum, bytes] = await Promise.all([
    load(),
    readFile(place).catch((error: Error) => {
      throw new DocumentReadError(error.message, error);
    }),
  ]);
  return mednum.check(bytes, options);
}
