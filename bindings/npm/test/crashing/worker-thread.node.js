// The thread of Node.js, over functions that break.
import { parentPort } from "node:worker_threads";
import { crashingTexts } from "./crashing-texts.js";
import { load } from "./index.node.js";
import { serve } from "./worker/serve.js";

parentPort.on(
  "message",
  serve(load(), (said) => parentPort.postMessage(said), crashingTexts),
);
