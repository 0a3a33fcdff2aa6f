/** mednum in a worker of the page: long checks leave it free. */

import { connect, type WorkerMednum } from "./worker/client.js";
import type { WorkerOptions } from "./worker/options.js";

export * from "./shared.js";
export type { WorkerMednum } from "./worker/client.js";
export type { WorkerOptions } from "./worker/options.js";
export type { WorkerProgramme } from "./worker/programme.js";

const usual = (): Worker => new Worker(new URL("./worker-thread.js", import.meta.url), { type: "module" });

/** Starts an engine in a worker of its own, at each call. */
export function load(options: WorkerOptions = {}): Promise<WorkerMednum> {
  return connect((heard, failed) => {
    const worker = (options.worker ?? usual)() as Worker;
    worker.addEventListener("message", (event: MessageEvent<unknown>) => heard(event.data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      // A script that cannot be had leaves no message.
      failed(event.message ?? "the script of the worker cannot be had");
    });
    worker.addEventListener("messageerror", () => failed("messageerror"));
    return {
      post: (asked, moved) => worker.postMessage(asked, moved),
      awaited: () => undefined,
      terminate: () => worker.terminate(),
    };
  });
}
