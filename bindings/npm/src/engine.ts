/** The engine: started once, started again when it breaks down. */

import * as glue from "./glue/mednum_wasm.js";
import { ArgumentError, EngineCrashError, RejectionError, StaleProgrammeError } from "./errors.js";
import { parsed } from "./frozen.js";
import type { Report } from "./types/report.js";

/** What tells the engine from another module. */
const EXPORTS = ["__wbindgen_start", "check", "engineprogramme_parse", "version"];

let running = false;
/** How often it broke down: what an earlier life kept is gone. */
let life = 0;
/** Whether it broke down and could not be started again yet. */
let down = false;

/** Whether the engine was started. */
export const runs = (): boolean => running;

/** Starts the engine, unless it runs. */
export function begin(module: WebAssembly.Module): void {
  if (running) {
    return;
  }
  const exported = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
  // The glue keeps the first instance that it is given, right or wrong.
  if (!EXPORTS.every((name) => exported.has(name))) {
    throw new Error("this module is not the engine of mednum");
  }
  // The glue knows modules of its own window only; a copy is one.
  glue.initSync({ module: module instanceof WebAssembly.Module ? module : structuredClone(module) });
  running = true;
}

function restart(): void {
  try {
    glue.__wbg_reset_state();
    down = false;
  } catch (error) {
    throw new EngineCrashError("door.engine.lost", error);
  }
}

interface Refusal {
  readonly argument: string;
  readonly fr: string;
  readonly en: string;
  readonly suggestions: readonly string[];
}

/** What the engine throws on purpose: JSON text. */
function answered(thrown: unknown): Error | undefined {
  if (typeof thrown !== "string") {
    return undefined;
  }
  try {
    const said = parsed<Report | Refusal>(thrown);
    return "findings" in said
      ? new RejectionError(said)
      : new ArgumentError({ code: "door.argument.refused", ...said });
  } catch {
    return undefined;
  }
}

/** Calls the engine. Anything that it does not throw on purpose is a breakdown: it is started again for the next call. */
export function call<T>(run: () => T): T {
  if (down) {
    restart();
  }
  try {
    return run();
  } catch (error) {
    const answer = answered(error);
    if (answer !== undefined) {
      throw answer;
    }
    life += 1;
    down = true;
    try {
      restart();
    } catch {
      // Tried again by the next call: memory may be free by then.
    }
    throw new EngineCrashError("door.engine.crashed", error);
  }
}

/** A programme that the engine keeps. One that is forgotten is freed by the glue in its time. */
export class Held {
  #handle: glue.EngineProgramme | null;
  readonly #life = life;

  constructor(handle: glue.EngineProgramme) {
    this.#handle = handle;
  }

  /** Asks it something. */
  ask<T>(question: (handle: glue.EngineProgramme) => T): T {
    const handle = this.#handle;
    if (handle === null) {
      throw new StaleProgrammeError("door.programme.freed");
    }
    if (this.#life !== life) {
      throw new StaleProgrammeError("door.programme.outlived");
    }
    return call(() => question(handle));
  }

  /** Frees it. Freeing twice does nothing. */
  free(): void {
    const handle = this.#handle;
    this.#handle = null;
    if (handle !== null && this.#life === life) {
      call(() => handle.free());
    }
  }
}
