/** The functions of the engine, JSON text in and out: what the façade and the worker are both made over. */

import * as glue from "./glue/mednum_wasm.js";
import { call, Held } from "./engine.js";
import { RejectionError } from "./errors.js";
import { parsed } from "./frozen.js";
import type { Report } from "./types/report.js";

/** The report of a document that is too long, which is not copied to the engine: its memory never shrinks. */
function tooLong(bytes: Uint8Array, options: string): string | undefined {
  return call(() => glue.checkLength(bytes.length, options));
}

function refuseTooLong(bytes: Uint8Array, options: string): void {
  const report = tooLong(bytes, options);
  if (report !== undefined) {
    throw new RejectionError(parsed<Report>(report));
  }
}

export const texts = {
  version: (): string => call(() => glue.version()),
  schemaVersion: (): string => call(() => glue.schemaVersion()),
  rules: (): string => call(() => glue.rules()),
  catalog: (): string => call(() => glue.catalog()),
  computations: (): string => call(() => glue.computations()),
  check: (bytes: Uint8Array, options: string): string => tooLong(bytes, options) ?? call(() => glue.check(bytes, options)),
  format(bytes: Uint8Array): string {
    refuseTooLong(bytes, "{}");
    return call(() => glue.format(bytes));
  },
  checkValue: (field: string, text: string): string => call(() => glue.checkValue(field, text)),
  parse(bytes: Uint8Array, options: string): Held {
    refuseTooLong(bytes, options);
    return new Held(call(() => glue.EngineProgramme.parse(bytes, options)));
  },
  builtIn: (options: string): Held => new Held(call(() => glue.EngineProgramme.builtIn(options))),
};

/** The functions of the engine. */
export type Texts = typeof texts;
