/**
 * The functions of mednum over an engine: they check what they are given, speak JSON with the engine, and give plain frozen
 * data. `null` stands for what is not known; a field of an answer is never absent.
 */

import * as glue from "./glue/mednum_wasm.js";
import { ArgumentError, EngineCrashError, RejectionError, StaleProgrammeError } from "./errors.js";
import type { Report } from "./types/report.js";
import type { Rules } from "./types/rules.js";
import type { Programme as Document } from "./types/programme.js";
import type { Answers, ComputationName } from "./answers.js";
import type { Arguments } from "./types/arguments.js";

/** A document: its text, its UTF-8 bytes, or its content as data. Bytes spare an encoding. */
export type Input = string | Uint8Array | ArrayBuffer;

/** What may be asked of a check. */
export interface Options {
  /** The day against which lateness is counted, `2024-01-31`; without it nothing is late. */
  readonly today?: string;
  /** Limits on what is read. */
  readonly limits?: {
    readonly bytes?: number;
    readonly depth?: number;
    readonly records?: number;
    readonly string_bytes?: number;
    readonly findings?: number;
  };
}

/** A computation that a programme may be asked for. */
export interface Computation {
  readonly name: ComputationName;
  readonly since: string;
  readonly rule_ids: readonly string[];
  readonly title: { readonly fr: string; readonly en: string };
  readonly arguments: readonly (keyof Arguments)[];
}

const encoder = new TextEncoder();

function bytesOf(input: Input): Uint8Array {
  if (typeof input === "string") {
    return encoder.encode(wellFormed("input", input));
  }
  if (input instanceof Uint8Array) {
    return input;
  }
  if (input instanceof ArrayBuffer) {
    return new Uint8Array(input);
  }
  throw new ArgumentError("input", {
    fr: "Le document doit être un texte, un Uint8Array ou un ArrayBuffer.",
    en: "The document must be a text, a Uint8Array or an ArrayBuffer.",
  });
}

/** A text without a lone surrogate: those have no UTF-8. */
function wellFormed(argument: string, text: unknown): string {
  if (typeof text !== "string") {
    throw new ArgumentError(argument, {
      fr: `« ${argument} » doit être un texte.`,
      en: `“${argument}” must be a text.`,
    });
  }
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)) {
    throw new ArgumentError(argument, {
      fr: `« ${argument} » contient un demi-caractère isolé : ce texte n'a pas d'écriture en UTF-8.`,
      en: `“${argument}” holds a lone surrogate: this text cannot be written in UTF-8.`,
    });
  }
  return text;
}

function jsonOf(argument: string, value: unknown): string {
  if (value === undefined) {
    return "{}";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ArgumentError(argument, {
      fr: `« ${argument} » doit être un objet.`,
      en: `“${argument}” must be an object.`,
    });
  }
  return wellFormed(argument, JSON.stringify(value));
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) {
      frozen(part);
    }
  }
  return value;
}

function read<T>(text: string): T {
  return frozen(JSON.parse(text) as T);
}

/** How often the engine was started again: a programme of an earlier life is stale. */
let life = 0;

/** Calls the engine. What it throws as text is an answer of mednum; anything else is a breakdown. */
function call<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (typeof error === "string") {
      throw answered(JSON.parse(error));
    }
    life += 1;
    glue.__wbg_reset_state();
    throw new EngineCrashError(error);
  }
}

function answered(said: Report | { argument: string; fr: string; en: string; suggestions: string[] }): Error {
  return "findings" in said
    ? new RejectionError(frozen(said))
    : new ArgumentError(said.argument, said, said.suggestions);
}

const abandoned = new FinalizationRegistry<{ handle: glue.EngineProgramme; life: number }>((kept) => {
  if (kept.life === life) {
    kept.handle.free();
  }
});

/** A programme: parsed once, asked many times. Free it when done; one that is forgotten is freed in its time. */
export class Programme {
  #kept: { handle: glue.EngineProgramme; life: number } | null;

  /** @internal */
  constructor(handle: glue.EngineProgramme) {
    this.#kept = { handle, life };
    abandoned.register(this, this.#kept, this);
  }

  #handle(): glue.EngineProgramme {
    if (this.#kept === null) {
      throw new StaleProgrammeError(true);
    }
    if (this.#kept.life !== life) {
      throw new StaleProgrammeError(false);
    }
    return this.#kept.handle;
  }

  /** The report of its document: no error, perhaps warnings. */
  report(): Report {
    const handle = this.#handle();
    return read(call(() => handle.report()));
  }

  /** A computation by its name. */
  compute<N extends ComputationName>(name: N, asked?: Arguments): Answers[N] {
    return read(this.computeText(name, asked));
  }

  /** The same as JSON text, byte for byte what every other door gives. */
  computeText(name: string, asked?: Arguments): string {
    const handle = this.#handle();
    const [called, json] = [wellFormed("name", name), jsonOf("arguments", asked)];
    return call(() => handle.compute(called, json));
  }

  /** Frees what the engine keeps of it. Freeing twice does nothing. */
  free(): void {
    const kept = this.#kept;
    this.#kept = null;
    if (kept !== null) {
      abandoned.unregister(this);
      if (kept.life === life) {
        kept.handle.free();
      }
    }
  }

  /** For `using`. */
  [Symbol.dispose](): void {
    this.free();
  }
}

/** The functions of mednum. */
export const mednum = Object.freeze({
  /** The version of mednum. */
  version: (): string => call(() => glue.version()),
  /** The version of the document format that it reads and writes. */
  schemaVersion: (): string => call(() => glue.schemaVersion()),
  /** Everything that is wrong with a document. */
  check: (input: Input, options?: Options): Report => read(mednum.checkText(input, options)),
  /** The same as JSON text, byte for byte what every other door gives. */
  checkText(input: Input, options?: Options): string {
    const [bytes, json] = [bytesOf(input), jsonOf("options", options)];
    return call(() => glue.check(bytes, json));
  },
  /** What is wrong with a text typed for a field: `meetings.date`. */
  checkValue(field: string, text: string): Report {
    const [place, typed] = [wellFormed("field", field), wellFormed("text", text)];
    return read(call(() => glue.checkValue(place, typed)));
  },
  /** The registry of rules. */
  rules: (): Rules => read(call(() => glue.rules())),
  /** The built-in roadmap. */
  catalog: (): Document => read(call(() => glue.catalog())),
  /** The computations that a programme may be asked for. */
  computations: (): readonly Computation[] => read(call(() => glue.computations())),
  /** A programme, if the document has no error; else a `RejectionError`. */
  parse(input: Input, options?: Options): Programme {
    const [bytes, json] = [bytesOf(input), jsonOf("options", options)];
    return new Programme(call(() => glue.EngineProgramme.parse(bytes, json)));
  },
  /** The built-in roadmap as a programme. */
  builtIn(options?: Options): Programme {
    const json = jsonOf("options", options);
    return new Programme(call(() => glue.EngineProgramme.builtIn(json)));
  },
});

/** The functions of mednum. */
export type Mednum = typeof mednum;
