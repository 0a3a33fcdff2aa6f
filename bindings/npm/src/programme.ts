/// <reference lib="esnext.disposable" preserve="true" />
/** A programme: parsed once, asked many times. */

import type { Answers, ComputationName } from "./answers.js";
import type { Held } from "./engine.js";
import { parsed, type Frozen } from "./frozen.js";
import { jsonOf, textOf } from "./inputs.js";
import type { Arguments } from "./types/arguments.js";
import type { Report } from "./types/report.js";

/** A programme: parsed once, asked many times. Free it when done; one that is forgotten is freed in its time. */
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

class HeldProgramme implements Programme {
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
  }

  report(): Frozen<Report> {
    return parsed<Report>(this.#held.ask((handle) => handle.report()));
  }

  compute<N extends ComputationName>(name: N, asked?: Arguments): Frozen<Answers[N]> {
    return parsed<Answers[N]>(this.computeText(name, asked));
  }

  computeText(name: ComputationName, asked?: Arguments): string {
    const [called, json] = [textOf("name", name), jsonOf("arguments", asked)];
    return this.#held.ask((handle) => handle.compute(called, json));
  }

  free(): void {
    this.#held.free();
  }

  [Symbol.dispose](): void {
    this.free();
  }
}

/** A programme over what the engine keeps. */
export function programme(held: Held): Programme {
  return new HeldProgramme(held);
}
