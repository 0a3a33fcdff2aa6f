/** Asks the worker for a text laid out. */

import type { LayoutAnswer, LayoutAsked } from "./layout-worker.ts";

let worker: Worker | undefined;
let last = 0;

export function laidOut(text: string, cursor: number): Promise<LayoutAnswer["laidOut"]> {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const asked = worker;
  last += 1;
  const id = last;
  return new Promise((done, failed) => {
    const stop = new AbortController();
    const { signal } = stop;
    const heard = ({ data }: MessageEvent<LayoutAnswer>): void => {
      if (data.id === id) {
        stop.abort();
        done(data.laidOut);
      }
    };
    const broke = (event: ErrorEvent): void => {
      stop.abort();
      worker = undefined;
      failed(new Error(event.message));
    };
    asked.addEventListener("message", heard, { signal });
    asked.addEventListener("error", broke, { signal });
    asked.postMessage({ id, text, cursor } satisfies LayoutAsked);
  });
}
