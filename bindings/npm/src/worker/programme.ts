/// <reference lib="esnext.disposable" preserve="true" />
/** A programme that a worker keeps. */

import type { Answers, ComputationName } from "../answers.js";
import { StaleProgrammeError } from "../errors.js";
import { parsed, type Frozen } from "../frozen.js";
import { jsonOf, textOf } from "../inputs.js";
import type { Arguments } from "../types/arguments.js";
import type { Report } from "../types/report.js";
import type { Line } from "./line.js";

/** A programme that a worker keeps: parsed once, asked many times. */
export interface WorkerProgramme {
  /** The report of its document: no error, perhaps warnings. */
  report(): Promise<Frozen<Report>>;
  /** A computation by its name. */
  compute<N extends ComputationName>(name: N, asked?: Arguments): Promise<Frozen<Answers[N]>>;
  /** The same as JSON text, byte for byte what every other door gives. */
  computeText(name: ComputationName, asked?: Arguments): Promise<string>;
  /** Frees what the worker keeps of it. Freeing twice does nothing; one that is forgotten is freed in its time. */
  free(): void;
  /** For `using`. */
  [Symbol.dispose](): void;
}

/** Frees in the worker what the page forgot. */
const forgotten = new FinalizationRegistry<() => void>((free) => free());

/** Frees a programme; a worker that has ended keeps none. */
const freeing = (line: Line, programme: number) => (): void => {
  line.ask({ ask: "free", programme }).catch(() => undefined);
};

class LineProgramme implements WorkerProgramme {
  readonly #line: Line;
  readonly #programme: number;
  readonly #free: () => void;
  #isFreed = false;

  constructor(line: Line, programme: number) {
    this.#line = line;
    this.#programme = programme;
    this.#free = freeing(line, programme);
    forgotten.register(this, this.#free, this);
    // Vue and others put a proxy around what can change, and a proxy has no private field.
    Object.freeze(this);
  }

  #checked(): number {
    if (this.#isFreed) {
      throw new StaleProgrammeError("door.programme.freed");
    }
    return this.#programme;
  }

  async report(): Promise<Frozen<Report>> {
    return parsed<Report>(await this.#line.text({ ask: "report", programme: this.#checked() }));
  }

  async compute<N extends ComputationName>(name: N, asked?: Arguments): Promise<Frozen<Answers[N]>> {
    return parsed<Answers[N]>(await this.computeText(name, asked));
  }

  async computeText(name: ComputationName, asked?: Arguments): Promise<string> {
    const [called, json] = [textOf("name", name), jsonOf("arguments", asked)];
    return this.#line.text({ ask: "compute", programme: this.#checked(), name: called, asked: json });
  }

  free(): void {
    if (!this.#isFreed) {
      this.#isFreed = true;
      forgotten.unregister(this);
      this.#free();
    }
  }

  [Symbol.dispose](): void {
    this.free();
  }
}

/** A programme over its number in the worker. */
export function workerProgramme(line: Line, programme: number): WorkerProgramme {
  return new LineProgramme(line, programme);
}
