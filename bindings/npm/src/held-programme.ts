/** A programme over what the engine keeps. */

import type { Answers, ComputationName } from "./answers.js";
import type { Held } from "./engine.js";
import { parsed, type Frozen } from "./frozen.js";
import { jsonOf, textOf } from "./inputs.js";
import type { Programme } from "./programme.js";
import type { Arguments } from "./types/arguments.js";
import type { Report } from "./types/report.js";

class HeldProgramme implements Programme {
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
    // Vue and others put a proxy around what can change, and a proxy has no private field.
    Object.freeze(this);
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

/** Makes one. */
export function programme(held: Held): Programme {
  return new HeldProgramme(held);
}
