/** What build/prepared.ts makes. */
declare module "virtual:prepared" {
  import type { Answers, Frozen } from "mednum/worker";
  /** The day it was computed for. */
  export const day: string;
  export const state: Frozen<Answers["roadmap.state"]>;
}
