/** What mednum throws: each error has a stable code, and says what is wrong and what to do, in French and in English. */

import type { Frozen } from "./frozen.js";
import { say, type Both, type SentenceCode } from "./say.js";
import type { Report } from "./types/report.js";

export type { Both } from "./say.js";

/** Stable, for programs. `door.argument.refused` comes with the words of the engine; the texts of the others are in `messages`. */
export type ErrorCode = SentenceCode | "door.argument.refused";

/** Names a class where traces look for it; minifiers change the name of the class itself. */
function named(kind: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(kind.prototype, "name", { value: name, configurable: true, writable: true });
}

/** The base of every error: `message` is in French, `en` holds the English. */
export class MednumError extends Error {
  static {
    named(this, "MednumError");
  }

  /** What kind of error it is. */
  readonly code: ErrorCode;
  /** The message in English. */
  readonly en: string;

  constructor(code: ErrorCode, text: Both, options?: ErrorOptions) {
    super(text.fr, options);
    this.code = code;
    this.en = text.en;
  }
}

/** What an {@link ArgumentError} is made of. */
export interface ArgumentFault extends Both {
  readonly code: ErrorCode;
  readonly argument: string;
  readonly suggestions?: readonly string[];
}

/** An argument is not of the type that is asked, or is not of use here. */
export class ArgumentError extends MednumError {
  static {
    named(this, "ArgumentError");
  }

  /** The argument at fault; empty for all of them. */
  readonly argument: string;
  /** What may have been meant. */
  readonly suggestions: readonly string[];

  constructor(fault: ArgumentFault, options?: ErrorOptions) {
    super(fault.code, fault, options);
    this.argument = fault.argument;
    this.suggestions = Object.freeze([...(fault.suggestions ?? [])]);
  }
}

/** The document has errors: no programme is made of it. */
export class RejectionError extends MednumError {
  static {
    named(this, "RejectionError");
  }

  /** What `check` says of it. */
  readonly report: Frozen<Report>;

  constructor(report: Frozen<Report>) {
    super("door.document.rejected", say("door.document.rejected", { count: report.counts.error }));
    this.report = report;
  }
}

/** The document could not be had: the answer of a server, a file that cannot be read. */
export class DocumentReadError extends MednumError {
  static {
    named(this, "DocumentReadError");
  }

  constructor(reason: string, cause?: unknown) {
    super("door.document.unread", say("door.document.unread", { reason }), { cause });
  }
}

/**
 * The engine broke down (`door.engine.crashed`): the next call works, programmes parsed before must be parsed again.
 * Or it cannot even be started again (`door.engine.lost`).
 */
export class EngineCrashError extends MednumError {
  static {
    named(this, "EngineCrashError");
  }

  constructor(code: "door.engine.crashed" | "door.engine.lost", cause: unknown) {
    super(code, say(code), { cause });
  }
}

/** A programme that was freed (`door.programme.freed`), or that an engine which broke down had parsed (`door.programme.outlived`). */
export class StaleProgrammeError extends MednumError {
  static {
    named(this, "StaleProgrammeError");
  }

  constructor(code: "door.programme.freed" | "door.programme.outlived") {
    super(code, say(code));
  }
}

/** The engine cannot be started: its file cannot be had, it is not the engine, or the page forbids it. */
export class EngineStartError extends MednumError {
  static {
    named(this, "EngineStartError");
  }

  constructor(cause: unknown, code: "door.engine.unavailable" | "door.worker.unavailable" = "door.engine.unavailable") {
    super(code, say(code), { cause });
  }
}

/** The worker of the engine was terminated, before the call or during it. */
export class WorkerTerminatedError extends MednumError {
  static {
    named(this, "WorkerTerminatedError");
  }

  constructor() {
    super("door.worker.terminated", say("door.worker.terminated"));
  }
}
