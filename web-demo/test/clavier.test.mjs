// A whole task by keyboard alone, from start to end: open a file, narrow, mend in the editor, export, print.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { load } from "mednum";
import { DAY } from "./support/answers.mjs";
import { open, settled } from "./support/browser.mjs";
import { browser, site } from "./support/served.mjs";

const mednum = await load();
/** The example, with one name written wrong: it has one error, that has a correction. */
async function broken() {
  const text = await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8");
  return text.replace('"organisations":', '"organisatoins":');
}

test("by keyboard alone: a file is opened, its error found, mended, the rest exported, the page printed", async () => {
  const given = await broken();
  const [{ params, text: wrong }] = mednum
    .check(given, { today: DAY })
    .findings.filter(({ severity }) => severity === "error");
  assert.deepEqual(params.suggestion, ["organisations"]);
  const { page, troubles, close } = await open(browser, site.address, { reducedMotion: "reduce" });
  await settled(page);
  await page.evaluate(() => {
    window.printed = 0;
    window.print = () => (window.printed += 1);
    // No mouse has a part in it.
    for (const kind of ["mousedown", "pointerdown", "touchstart"]) {
      addEventListener(kind, () => (window.pointed = true), true);
    }
  });
  const press = (...keys) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  /** What has the focus: its name, and whether the reader sees that it has it. */
  const focused = () =>
    page.evaluate(() => {
      const host = document.activeElement;
      const at = host.shadowRoot?.activeElement ?? host;
      const { outlineStyle, outlineWidth } = getComputedStyle(host);
      const box = host.getBoundingClientRect();
      return {
        name: at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent ?? "",
        ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
        isInSight: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
  /** Goes on with Tab, or back, until what has the focus is called so. */
  const reach = async (wanted, key = "Tab") => {
    for (let step = 0; step < 150; step += 1) {
      await press(key);
      const { isInSight, name, ring } = await focused();
      assert.ok(ring, `no ring around ${name}`);
      assert.ok(isInSight, `${name} is out of sight`);
      if (wanted.test(name.trim())) {
        return;
      }
    }
    assert.fail(`${key} does not reach ${wanted}`);
  };

  // Open: the field of the browser takes over for the choice of the file.
  const choosing = page.waitForEvent("filechooser");
  await reach(/^Ouvrir un fichier/);
  await press("Enter");
  const chooser = await choosing;
  await chooser.setFiles({ name: "programme.json", mimeType: "application/json", buffer: Buffer.from(given) });
  await page.waitForFunction(() => location.hash.includes("doc=fichier"));
  await settled(page);

  // What is wrong is said, and leads to the list, which is narrowed.
  await reach(/^Voir ce qu'il faut corriger/);
  await press("Enter");
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await settled(page);
  await reach(/^Gravité/);
  await page.keyboard.type("Erreur");
  await page.waitForFunction(() => location.hash.includes("gravite=error"));
  await page.getByText(wrong).waitFor();
  assert.equal(await page.locator(".finding").count(), 1);

  // To the editor, to the finding, and its correction.
  await reach(/^Éditeur$/, "Shift+Tab");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await page.getByText("1 erreur, ").waitFor();
  await reach(/^Texte du document/);
  await press("F8");
  await page.getByText(`Remplacer « organisatoins » par « organisations »`).waitFor();
  await press("Escape");
  await reach(/^Remplacer/);
  await press("Enter");
  await page.getByText("0 erreur, ").waitFor();
  assert.match((await focused()).name, /^Texte du document/);

  // The text that was mended becomes the document of the other views.
  await press("Escape");
  await reach(/^Employer dans/, "Shift+Tab");
  await press("Enter");
  await page.getByText("Ce texte est maintenant").waitFor();
  await settled(page);
  await page.waitForFunction(() => document.activeElement.textContent.startsWith("Employer dans"));
  await reach(/^À compléter$/, "Shift+Tab");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement.tagName === "H1");
  await settled(page);

  // Narrow, and export what is left.
  await reach(/^Chercher dans les textes/);
  await page.keyboard.type("pilote");
  await page.waitForFunction(() => location.hash.includes("texte=pilote"));
  const shown = Number((await page.textContent(".counted")).trim().split(/\s/)[0]);
  await reach(/^Télécharger en CSV/);
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  assert.equal(lines.length - 1, shown);
  assert.ok(
    shown > 0 && shown < mednum.check(given.replace("organisatoins", "organisations"), { today: DAY }).findings.length,
  );

  // Print.
  await reach(/^Imprimer$/, "Shift+Tab");
  await press("Enter");
  assert.equal(await page.evaluate(() => window.printed), 1);
  assert.equal(await page.evaluate(() => window.pointed), undefined);
  assert.deepEqual(troubles, []);
  await close();
});
