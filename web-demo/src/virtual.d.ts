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
  export const Need: readonly Term[];
  export const Public: readonly Term[];
  export const Weekday: readonly Term[];
  export const Weeks: readonly Term[];
  export const CoverageState: readonly Term[];
}
