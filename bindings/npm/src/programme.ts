/// <reference lib="esnext.disposable" preserve="true" />
/** A programme, as callers hold it. */

import type { Answers, ComputationName } from "./answers.js";
import type { Frozen } from "./frozen.js";
import type { Arguments } from "./types/arguments.js";
import type { Report } from "./types/report.js";

/** A programme: parsed once, asked many times. Free it when done; one that is forgotten is freed in its time. Frozen. */
export interface Programme {
  /** The report of its document: no error, perhaps warnings. */
  report(): Frozen<Report>;
  /** A computation by its name. */
  compute<N extends ComputationName>(name: N, asked?: Arguments): Frozen<Answers[N]>;
  /** The same as JSON text, byte for byte what every other door gives. */
  computeText(name: ComputationName, asked?: Arguments): string;
  /** Frees what the engine keeps of it. Freeing twice does nothing. */
  free(): void;
  /** For `using`. */
  [Symbol.dispose](): void;
}
