// What a page does where the bundler leaves workers to it: the worker is an entry of its own.
import { load } from "mednum";
import { load as loadWorker } from "mednum/worker";
import { run } from "./vectors.mjs";

const worker = () => new Worker(new URL("./thread.js", document.baseURI), { type: "module" });

globalThis.entries = { page: () => load(), worker: () => loadWorker({ worker }) };
globalThis.runVectors = run;
