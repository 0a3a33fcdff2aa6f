/** What a page and its worker say to each other: JSON text, and numbers of programmes. */

import {
  ArgumentError,
  EngineCrashError,
  EngineStartError,
  MednumError,
  RejectionError,
  StaleProgrammeError,
  type ErrorCode,
} from "../errors.js";
import { parsed } from "../frozen.js";
import type { Report } from "../types/report.js";

/** What a worker may be asked, with the arguments checked and written by who asks. */
export type Question =
  | { readonly ask: "version" | "schemaVersion" | "rules" | "catalog" | "computations" }
  | { readonly ask: "check" | "parse"; readonly bytes: Uint8Array; readonly options: string }
  | { readonly ask: "format"; readonly bytes: Uint8Array }
  | { readonly ask: "checkValue"; readonly field: string; readonly text: string }
  | { readonly ask: "builtIn"; readonly options: string }
  | { readonly ask: "report" | "free"; readonly programme: number }
  | { readonly ask: "compute"; readonly programme: number; readonly name: string; readonly asked: string };

/** A question with its number. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** An error as it crosses: a class does not. */
export type Fault =
  | {
      readonly kind: "argument";
      readonly code: ErrorCode;
      readonly argument: string;
      readonly fr: string;
      readonly en: string;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: "rejected"; readonly report: string }
  | { readonly kind: "crash"; readonly code: "door.engine.crashed" | "door.engine.lost"; readonly cause: string }
  | { readonly kind: "stale"; readonly code: "door.programme.freed" | "door.programme.outlived" }
  | { readonly kind: "start"; readonly cause: string };

/** What is answered: a text, the number of a programme, or an error. */
export type Answer =
  { readonly id: number; readonly value: string | number } | { readonly id: number; readonly fault: Fault };

/** What the worker says once it listens: what it was asked before is lost. */
export const LISTENING = "mednum listens";

const isObject = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === "object" && said !== null;
const hasNumber = (said: unknown): said is Readonly<Record<string, unknown>> =>
  isObject(said) && typeof said["id"] === "number";

/** Whether it is a question. Whoever made the worker may tell it something else. */
export function isAsked(said: unknown): said is Asked {
  return hasNumber(said) && isObject(said["question"]) && typeof said["question"]["ask"] === "string";
}

/** Whether it is an answer. */
export function isAnswer(said: unknown): said is Answer {
  return hasNumber(said) && (typeof said["value"] === "string" || typeof said["value"] === "number" || isFault(said["fault"]));
}

const KINDS = ["argument", "rejected", "crash", "stale", "start"];

const isFault = (said: unknown): said is Fault => isObject(said) && KINDS.includes(String(said["kind"]));

/** An error made ready to cross. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ArgumentError) {
    const { code, argument, message: fr, en, suggestions } = error;
    return { kind: "argument", code, argument, fr, en, suggestions };
  }
  if (error instanceof RejectionError) {
    return { kind: "rejected", report: JSON.stringify(error.report) };
  }
  if (error instanceof StaleProgrammeError) {
    return { kind: "stale", code: error.code === "door.programme.freed" ? error.code : "door.programme.outlived" };
  }
  if (error instanceof EngineStartError) {
    return { kind: "start", cause: String(error.cause) };
  }
  const isLost = error instanceof EngineCrashError && error.code === "door.engine.lost";
  const cause = String(error instanceof MednumError ? error.cause : error);
  return { kind: "crash", code: isLost ? "door.engine.lost" : "door.engine.crashed", cause };
}

/** The error that crossed. */
export function errorOf(fault: Fault): MednumError {
  switch (fault.kind) {
    case "argument":
      return new ArgumentError(fault);
    case "rejected":
      return new RejectionError(parsed<Report>(fault.report));
    case "crash":
      return new EngineCrashError(fault.code, fault.cause);
    case "stale":
      return new StaleProgrammeError(fault.code);
    case "start":
      return new EngineStartError(fault.cause);
  }
}
