/** What runs in the worker of a page. */

import { load } from "./index.js";
import type { Answer, Asked } from "./worker/protocol.js";
import { serve } from "./worker/serve.js";

interface Scope {
  postMessage(answer: Answer): void;
  addEventListener(name: "message", heard: (event: { readonly data: Asked }) => void): void;
}

const scope = globalThis as unknown as Scope;
const answer = serve(load(), (said) => scope.postMessage(said));
scope.addEventListener("message", (event) => answer(event.data));
