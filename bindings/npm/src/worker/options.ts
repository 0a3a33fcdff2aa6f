/** How a worker is made where it is not made as usual. */

import type { PageWorker, ThreadWorker } from "../platform.js";

/** How the worker is made. */
export interface WorkerOptions {
  /**
   * Makes the worker, where a bundler does not see it by itself: over `mednum/worker-thread`, a module worker in a page, a
   * `Worker` of `node:worker_threads` in Node.js. What is asked waits until it listens, however late; one that never does, and
   * does not fail either, is waited for without end.
   */
  readonly worker?: (() => PageWorker | ThreadWorker) | undefined;
}
