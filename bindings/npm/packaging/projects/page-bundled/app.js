// What a page does with the package: nothing is said to the bundler of an engine or a worker.
import { load } from "mednum";
import { load as loadWorker } from "mednum/worker";
import { run } from "./vectors.mjs";

globalThis.entries = { page: () => load(), worker: () => loadWorker() };
globalThis.runVectors = run;
