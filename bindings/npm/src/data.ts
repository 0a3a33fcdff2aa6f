/** The data that callers give and get. */

import type { ComputationName } from "./answers.js";
import type { CompiledModule } from "./platform.js";
import type { Arguments } from "./types/arguments.js";

/** What may be asked of a check. What is left out, or `undefined`, is as usual. */
export interface Options {
  /** The day against which lateness is counted, `2024-01-31`; without it nothing is late. */
  readonly today?: string | undefined;
  /** Limits on what is read. */
  readonly limits?:
    | {
        /** Bytes of the document. */
        readonly bytes?: number | undefined;
        /** Brackets open at once. */
        readonly depth?: number | undefined;
        /** Objects in the document. */
        readonly records?: number | undefined;
        /** Bytes of one string. */
        readonly string_bytes?: number | undefined;
        /** Findings kept; all are counted. */
        readonly findings?: number | undefined;
      }
    | undefined;
}

/** A computation that a programme may be asked for. */
export interface Computation {
  readonly name: ComputationName;
  /** The version of mednum that brought it. */
  readonly since: string;
  /** The rules of the roadmap that it serves. */
  readonly rule_ids: readonly string[];
  readonly title: { readonly fr: string; readonly en: string };
  /** The arguments that it takes. */
  readonly arguments: readonly (keyof Arguments)[];
}

/** Where the engine is: an address, a request or its answer, bytes, or a compiled module. */
export type Source = string | URL | Request | Response | ArrayBuffer | ArrayBufferView | CompiledModule;
