/** How the worker of a page hears and speaks. */

import type { Port } from "./serve.js";

interface Scope {
  postMessage(said: unknown): void;
  addEventListener(name: "message", heard: (event: { readonly data: unknown }) => void): void;
}

const page = globalThis as unknown as Scope;

export const scope: Port = {
  listen: (heard) => page.addEventListener("message", (event) => heard(event.data)),
  say: (said) => page.postMessage(said),
};
