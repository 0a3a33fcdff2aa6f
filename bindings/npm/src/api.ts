/**
 * The functions of mednum: they check what they are given, speak JSON with the engine, and give plain frozen data. `null`
 * stands for what is not known; a field of an answer is never absent, but in what is quoted from a document, which keeps its
 * form: `catalog()`, the opening slots of `network.orientation`.
 */

import type { Computation, Options } from "./data.js";
import { parsed, type Frozen } from "./frozen.js";
import { programme } from "./held-programme.js";
import { bytesOf, jsonOf, textOf, type Input } from "./inputs.js";
import type { Programme } from "./programme.js";
import { read } from "./read.js";
import { texts } from "./texts.js";
import type { Programme as Document } from "./types/programme.js";
import type { Report } from "./types/report.js";
import type { Rules } from "./types/rules.js";

/** The functions of mednum. */
export interface Mednum {
  /** The version of mednum. */
  version(): string;
  /** The version of the document format that it reads and writes. */
  schemaVersion(): string;
  /** Everything that is wrong with a document. Any document gets a report. */
  check(input: Input, options?: Options): Frozen<Report>;
  /** The same as JSON text, byte for byte what every other door gives. */
  checkText(input: Input, options?: Options): string;
  /** What is wrong with a text typed for a field: `meetings.date`. */
  checkValue(field: string, text: string): Frozen<Report>;
  /** A document laid out again, as `mednum fmt` does, whatever it says; a `RejectionError` if it is not JSON. */
  format(input: Input): string;
  /** The registry of rules. */
  rules(): Frozen<Rules>;
  /** The built-in roadmap. */
  catalog(): Frozen<Document>;
  /** The computations that a programme may be asked for. */
  computations(): readonly Computation[];
  /** A programme, if the document has no error; else a `RejectionError`. */
  parse(input: Input, options?: Options): Programme;
  /** The built-in roadmap as a programme. */
  builtIn(options?: Options): Programme;
  /** The bytes of a `Blob`, a `File` or a `Response`, for `check` and `parse`, which do not wait. */
  read(source: Blob | Response): Promise<Uint8Array>;
}

/** The functions of mednum, once the engine runs. */
export const mednum: Mednum = Object.freeze({
  version: () => texts.version(),
  schemaVersion: () => texts.schemaVersion(),
  check: (input: Input, options?: Options) => parsed<Report>(mednum.checkText(input, options)),
  checkText: (input: Input, options?: Options) => texts.check(bytesOf("input", input), jsonOf("options", options)),
  checkValue: (field: string, text: string) =>
    parsed<Report>(texts.checkValue(textOf("field", field), textOf("text", text))),
  format: (input: Input) => texts.format(bytesOf("input", input)),
  rules: () => parsed<Rules>(texts.rules()),
  catalog: () => parsed<Document>(texts.catalog()),
  computations: () => parsed<Computation[]>(texts.computations()),
  parse: (input: Input, options?: Options) =>
    programme(texts.parse(bytesOf("input", input), jsonOf("options", options))),
  builtIn: (options?: Options) => programme(texts.builtIn(jsonOf("options", options))),
  read,
});
