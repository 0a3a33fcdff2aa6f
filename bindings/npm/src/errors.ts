/** What mednum throws: each error says what is wrong and what to do, in French and in English. */

import type { Report } from "./types/report.js";

/** A text in both languages. */
export interface Both {
  readonly fr: string;
  readonly en: string;
}

/** The base of every error: `message` is in French, `en` holds the English. */
export class MednumError extends Error {
  /** What kind of error it is: stable, for programs. */
  readonly code: string;
  /** The message in English. */
  readonly en: string;

  constructor(code: string, text: Both, options?: ErrorOptions) {
    super(text.fr, options);
    this.name = new.target.name;
    this.code = code;
    this.en = text.en;
  }
}

/** An argument is not of the type that is asked, or is not of use here. */
export class ArgumentError extends MednumError {
  /** The argument at fault; empty for all of them. */
  readonly argument: string;
  /** What may have been meant. */
  readonly suggestions: readonly string[];

  constructor(argument: string, text: Both, suggestions: readonly string[] = []) {
    super("argument", text);
    this.argument = argument;
    this.suggestions = Object.freeze([...suggestions]);
  }
}

/** The document has errors: no programme is made of it. */
export class RejectionError extends MednumError {
  /** What `check` says of it. */
  readonly report: Report;

  constructor(report: Report) {
    const count = report.counts.error;
    super("rejected", {
      fr: `Le document a ${count} ${count > 1 ? "erreurs" : "erreur"} : corrigez-les d'abord, le rapport les donne.`,
      en: `The document has ${count} ${count > 1 ? "errors" : "error"}: mend them first, the report gives them.`,
    });
    this.report = report;
  }
}

/** The engine broke down. It was started again: the next call works, programmes parsed before must be parsed again. */
export class EngineCrashError extends MednumError {
  constructor(cause: unknown) {
    super(
      "crash",
      {
        fr: "Le moteur s'est arrêté ; il a été relancé. Relisez les programmes ouverts, et signalez ce document.",
        en: "The engine broke down; it was started again. Parse open programmes again, and report this document.",
      },
      { cause },
    );
  }
}

/** A programme that was freed, or that an engine which broke down had parsed. */
export class StaleProgrammeError extends MednumError {
  constructor(freed: boolean) {
    super(
      "stale",
      freed
        ? {
            fr: "Ce programme a été libéré : relisez le document pour l'interroger encore.",
            en: "This programme was freed: parse the document again to ask more of it.",
          }
        : {
            fr: "Le moteur a été relancé depuis que ce programme a été lu : relisez le document.",
            en: "The engine was started again since this programme was parsed: parse the document again.",
          },
    );
  }
}

/** The engine cannot be started: its file cannot be had, or the page forbids WebAssembly. */
export class EngineStartError extends MednumError {
  constructor(cause: unknown) {
    super(
      "start",
      {
        fr: "Le moteur ne peut pas démarrer : vérifiez que engine.wasm est servi avec la page, et que sa politique de sécurité autorise « 'wasm-unsafe-eval' ».",
        en: "The engine cannot start: check that engine.wasm is served with the page, and that its security policy allows “'wasm-unsafe-eval'”.",
      },
      { cause },
    );
  }
}
