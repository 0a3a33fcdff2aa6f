/** mednum in a thread of Node.js: long checks leave the event loop free. */

import { Worker } from "node:worker_threads";
import { connect, type WorkerMednum } from "./worker/client.js";
import type { WorkerOptions } from "./worker/options.js";

export * from "./shared.js";
export type { WorkerMednum } from "./worker/client.js";
export type { WorkerOptions } from "./worker/options.js";
export type { WorkerProgramme } from "./worker/programme.js";

const usual = (): Worker => new Worker(new URL("./worker-thread.node.js", import.meta.url));

/** Starts an engine in a thread of its own, at each call. It keeps the process alive only while an answer is awaited. */
export function load(options: WorkerOptions = {}): Promise<WorkerMednum> {
  return connect((heard, failed) => {
    const worker = (options.worker ?? usual)() as Worker;
    worker.on("message", heard);
    worker.on("error", failed);
    worker.on("messageerror", failed);
    worker.on("exit", () => failed("the thread ended"));
    worker.unref();
    return {
      post: (asked, moved) => worker.postMessage(asked, moved),
      awaited: (isAwaited) => (isAwaited ? worker.ref() : worker.unref()),
      terminate: () => void worker.terminate(),
    };
  });
}
