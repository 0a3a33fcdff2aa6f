/** What build/prepared.ts makes. */
declare module "virtual:prepared" {
  import type { Answers, Frozen } from "mednum/worker";
  /** The day it was computed for. */
  export const day: string;
  export const state: Frozen<Answers["roadmap.state"]>;
}

/** What build/terms.ts makes. */
declare module "virtual:terms" {
  export interface Term {
    readonly code: string;
    readonly label_fr: string;
    readonly label_en: string;
  }
  export const Bound: readonly Term[];
  export const CalendarKind: readonly Term[];
  export const Need: readonly Term[];
  export const Per: readonly Term[];
  export const Precision: readonly Term[];
  export const PrintedState: readonly Term[];
  export const Public: readonly Term[];
  export const Weekday: readonly Term[];
  export const Weeks: readonly Term[];
  export const CoverageState: readonly Term[];
  export const IndicatorMethod: readonly Term[];
  export const RlinStatus: readonly Term[];
  export const SheetStanding: readonly Term[];
}

/** What build/fields.ts makes. */
declare module "virtual:fields" {
  /** What a field is called, in French and in English, and the type of what it holds, when that is read in its own way. */
  export type Field = readonly [fr: string, en: string, type?: string];
  /** Those of a document itself. */
  export const sections: Readonly<Record<string, Field>>;
  export const types: Readonly<Record<string, Readonly<Record<string, Field>>>>;
  /** The terms of vocabularies, by type and code, in French and in English. */
  export const terms: Readonly<Record<string, Readonly<Record<string, readonly [fr: string, en: string]>>>>;
}

/** What build/samples.ts takes from the guides. */
declare module "virtual:samples" {
  export interface Sample {
    readonly language: "rust" | "typescript" | "python" | "kotlin" | "swift";
    /** The guide it is of, from the root of the project. */
    readonly guide: string;
    readonly code: string;
    /** How the package is had; empty when the guide does not say it in a line. */
    readonly install: string;
  }
  /** The document that every sample checks. */
  export const document: string;
  export const samples: readonly Sample[];
  /** The command line, in both languages, with the document and the day of it. */
  export const command: {
    readonly fr: string;
    readonly en: string;
    readonly guide: string;
    readonly day: string;
    readonly document: string;
  };
}
