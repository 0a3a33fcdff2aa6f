// One cold start in a page of a fresh context. The document stands in the page.

import { cold } from "./cold.mjs";

const { subject, place, schema, options } = JSON.parse(document.getElementById("values").textContent);
const bytes = new TextEncoder().encode(document.getElementById("document").textContent);
const begun = performance.now();
const phases = await cold({ subject, place, schema: async () => (await fetch(schema)).text(), bytes, options });
const whole = performance.now() * 1e6;
const fetched = performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm"));
globalThis.cold = {
  ...phases,
  before: begun * 1e6,
  whole,
  ...(fetched && { fetch: (fetched.responseEnd - fetched.startTime) * 1e6 }),
};
