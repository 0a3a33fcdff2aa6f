/** Types of the platform that a project without the library of browsers does not know. */

/** A compiled WebAssembly module. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } }
  ? Module
  : object;

/** A worker of a page. */
export type PageWorker = typeof globalThis extends { Worker: { prototype: infer Worker } } ? Worker : object;

/** A worker of `node:worker_threads`. */
export interface ThreadWorker {
  readonly threadId: number;
  ref(): void;
  unref(): void;
}
