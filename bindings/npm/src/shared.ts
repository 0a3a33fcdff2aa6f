/** What every entry exports. */

export type { Answers, ComputationName } from "./answers.js";
export type { Mednum } from "./api.js";
export type { Computation, Options } from "./data.js";
export type { Frozen } from "./frozen.js";
export type { Input } from "./inputs.js";
export type { Programme } from "./programme.js";
export type { Arguments } from "./types/arguments.js";
export type { Programme as ProgrammeDocument } from "./types/programme.js";
export type { Finding, Report } from "./types/report.js";
export type { Rule, Rules } from "./types/rules.js";
export * from "./errors.js";
