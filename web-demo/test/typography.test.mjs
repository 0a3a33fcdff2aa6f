// French as the page shows it: what the engine says and what documents hold is set as its own texts are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, settled, visit } from "./support/browser.mjs";
import { BROKEN } from "./support/french.mjs";
import { PLACES } from "./support/places.mjs";
import { browser, site } from "./support/served.mjs";

/** The texts that a reader sees in French; neither code, nor what is chosen from a list, nor what is typed. */
const shown = (page) =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) {
      const within = walk.currentNode.parentElement;
      if (within.closest("code, pre, .cm-editor, option, script, style, [lang=en]") === null) {
        texts.push(walk.currentNode.data);
      }
    }
    return texts;
  });

test("nothing that is shown can break before a French sign, nor inside its quotes", async () => {
  const { page, troubles, close } = await open(browser, `${site.address}#/etat?lang=fr`);
  await settled(page);
  const broken = [];
  for (const place of PLACES) {
    await visit(page, `${place}&lang=fr`);
    const texts = await shown(page);
    assert.ok(texts.length > 20, place);
    broken.push(...texts.filter((text) => BROKEN.test(text)).map((text) => `${place}: ${text}`));
  }
  assert.deepEqual(broken, []);
  assert.deepEqual(troubles, []);
  await close();
});
