/** How the thread of Node.js hears and speaks. */

import { parentPort } from "node:worker_threads";
import type { Port } from "./serve.js";

export const scope: Port = {
  listen: (heard) => parentPort?.on("message", heard),
  say: (said) => parentPort?.postMessage(said),
};
