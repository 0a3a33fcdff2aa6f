/** What an error says. The classes of the package would bring it into the first view: errors are told by what they carry. */

import type { Frozen, Report } from "mednum/worker";

export interface Fault {
  readonly fr: string;
  readonly en: string;
}

/** Why a question has no answer, as the engine says it. */
export interface Refusal extends Fault {
  /** What may have been meant. */
  readonly suggestions: readonly string[];
}

/** Its sentence; that of a browser is in one language. */
export function faultOf(error: unknown): Fault {
  const fr = error instanceof Error ? error.message : String(error);
  return { fr, en: error instanceof Error && "en" in error ? String(error.en) : fr };
}

/** What is wrong with the question; nothing when it is not the question. */
export const refusalOf = (error: unknown): Refusal | undefined =>
  error instanceof Error && "suggestions" in error
    ? { ...faultOf(error), suggestions: error.suggestions as string[] }
    : undefined;

/** What is wrong with the document; nothing when it is not the document. */
export const rejectionOf = (error: unknown): Frozen<Report> | undefined =>
  error instanceof Error && "report" in error ? (error.report as Frozen<Report>) : undefined;
