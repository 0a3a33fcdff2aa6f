// The functions of an engine that breaks when it is asked for what takes no argument.
import * as glue from "./glue/mednum_wasm.js";
import { call } from "./engine.js";
import { texts } from "./texts.js";

export const crashes = {
  rules: () => call(() => glue.crashByPanic()),
  catalog: () => call(() => String(glue.crashByDepth(1_000_000))),
  computations: () => call(() => String(glue.crashByMemory())),
};

export const crashingTexts = { ...texts, ...crashes };
