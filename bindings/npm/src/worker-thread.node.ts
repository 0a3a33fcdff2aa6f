/** What runs in the thread of Node.js. */

import { parentPort } from "node:worker_threads";
import { load } from "./index.node.js";
import { serve } from "./worker/serve.js";

parentPort?.on(
  "message",
  serve(load(), (said) => parentPort?.postMessage(said)),
);
