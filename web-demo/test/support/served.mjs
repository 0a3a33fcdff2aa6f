// The demo as it was built, served, and a browser: both there before the tests of a file, and gone after them.
import { after, before } from "node:test";
import { launch } from "./browser.mjs";
import { serve } from "./site.mjs";

export let site;
export let browser;

before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});
