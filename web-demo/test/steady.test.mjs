// Nothing moves under the reader's eyes while the engine comes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, settled } from "./support/browser.mjs";
import { browser, site } from "./support/served.mjs";

/** What browsers hold for good: https://web.dev/articles/cls */
const GOOD = 0.1;

for (const [width, height] of [
  [390, 844],
  [1280, 900],
  [1350, 940],
  [1920, 1080],
]) {
  for (const lang of ["fr", "en"]) {
    test(`the first view stays where it is until the engine has answered: ${width} px, ${lang}`, async () => {
      const { page, close } = await open(browser, "about:blank", { viewport: { width, height } });
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) {
            window.shifted += value;
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`${site.address}#/etat?lang=${lang}`);
      await settled(page);
      const shifted = await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifted)))),
      );
      assert.ok(shifted <= GOOD, `${shifted}`);
      await close();
    });
  }
}
