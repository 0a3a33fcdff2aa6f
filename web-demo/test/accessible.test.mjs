// Accessibility: axe finds nothing in any view, language, theme or width; the keyboard reaches all of it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { open, settled, visit } from "./support/browser.mjs";
import { PLACES } from "./support/places.mjs";
import { browser, site } from "./support/served.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

async function violations(page) {
  // The policy of the page lets no script in; what the browser's own tools run is not held to it.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axe);
  }
  return page.evaluate(async (values) => {
    const { violations: found } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" | ")}`,
    );
  }, TAGS);
}

const LOOKS = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "320 px", options: { viewport: { width: 320, height: 700 } } },
  { name: "200 %", options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
  { name: "forced colours", options: { forcedColors: "active" } },
];

for (const { name, options } of LOOKS) {
  for (const lang of ["fr", "en"]) {
    test(`axe finds nothing: ${name}, ${lang}`, async () => {
      // A colour that is on its way to another is none that anybody reads.
      const still = { ...options, reducedMotion: "reduce" };
      const { page, troubles, close } = await open(browser, `${site.address}#/etat?lang=${lang}`, still);
      await settled(page);
      for (const place of PLACES) {
        await visit(page, `${place}&lang=${lang}`);
        assert.ok(await page.evaluate((view) => location.hash.startsWith(`#/${view}`), place.split("?")[0]));
        assert.deepEqual(await violations(page), [], place);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, `${place} scrolls sideways`);
        assert.deepEqual(troubles, [], place);
      }
      await close();
    });
  }
}

test("axe finds nothing in the records of an indicator", async () => {
  const { page, troubles, close } = await open(browser, `${site.address}#/indicateurs?doc=exemple&fiche=A.1.1`);
  await settled(page);
  await page.locator(".panel button.small").first().click();
  await page.locator(".detail button.small").first().click();
  await page.waitForSelector(".records .record");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(troubles, []);
  await close();
});

for (const { name, options } of LOOKS) {
  test(`axe finds nothing over outlines of one's own: ${name}`, async () => {
    const ring = [
      [-1, 47],
      [-0.9, 47],
      [-0.9, 47.1],
      [-1, 47],
    ];
    const feature = (code) => ({
      type: "Feature",
      properties: { code },
      geometry: { type: "Polygon", coordinates: [ring] },
    });
    const features = ["49023", "49120", "49080", "44109"].map(feature);
    const { page, troubles, close } = await open(
      browser,
      `${site.address}#/reseaux?doc=exemple&partie=carte`,
      options,
    );
    await settled(page);
    await page.setInputFiles(".outline-zone input[type=file]", {
      name: "contours.geojson",
      mimeType: "application/geo+json",
      buffer: Buffer.from(JSON.stringify({ type: "FeatureCollection", features })),
    });
    await page.waitForSelector(".outlines");
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("every target is at least 24 px, but links within a sentence", async () => {
  for (const place of PLACES) {
    const { page, close } = await open(browser, `${site.address}#/${place}`, { viewport: { width: 390, height: 844 } });
    await settled(page);
    const small = await page.$$eval(
      "button, select, input:not(.unseen), summary, nav a, .stat, .count, .button",
      (found) =>
        found
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => Math.min(box.width, box.height) < 24)
          .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width}x${box.height}`),
    );
    assert.deepEqual(small, [], place);
    await close();
  }
});

/** Waits until an element has the focus, and says what has it instead if it never does. */
async function landed(page, wanted) {
  const isThere = (selector) => document.activeElement.matches(selector);
  await page.waitForFunction(isThere, wanted, { timeout: 5000 }).catch(async () => {
    const at = await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120));
    assert.fail(`the focus is not on ${wanted} but on ${at}`);
  });
}

/** Links that go away with what they are in: where each is, how it is called, and the title that its reader is taken to. */
const GOING = [
  ["etat?liste=actions", /^Fermer la liste/, "h1"],
  ["a-completer?gravite=warning", /^Effacer les filtres/, "h1"],
  ["a-completer?texte=zzz", /^Effacer les filtres/, "h1"],
  ["calendrier?axe=B", /^Effacer les filtres/, "h1"],
  ["indicateurs?axe=C", /^Effacer les filtres/, "h1"],
  ["instances?doc=exemple&suite=overdue&jour=2026-12-31", /^Effacer les filtres/, "h1"],
  ["reseaux?doc=exemple&montrer=incomplets", /^Effacer les filtres/, "h1"],
  ["indicateurs", /^Voir le programme d'exemple/, "h1"],
  ["instances", /exemple/, "h1"],
  ["reseaux", /exemple/, "h1"],
  ["service-civique", /exemple/, "h1"],
  ["competences", /exemple/, "h1"],
  ["etat?doc=fichier", /^Revenir à la feuille de route/, "h1"],
  ["instances?doc=exemple", /^Comité des partenaires/, "#body-title"],
  ["instances?doc=exemple&instance=comite-partenaires", /^Ordre du jour/, "#agenda-title"],
  ["instances?doc=exemple&instance=comite-partenaires", /^Toutes les instances/, "h1"],
  ["instances?doc=exemple&instance=comite-partenaires&page=ordre-du-jour", /^Retour à l'instance/, "#body-title"],
  ["comite?doc=exemple", /^Comité des partenaires/, "#pack-title"],
];

for (const [place, name, wanted] of GOING) {
  test(`by keyboard the focus goes from a link that goes away to ${wanted}: ${place}, ${name.source}`, async () => {
    const { page, troubles, close } = await open(browser, `${site.address}#/${place}`);
    await settled(page);
    const link = page.locator("main").getByRole("link", { name }).first();
    await link.focus();
    const before = await link.elementHandle();
    await page.keyboard.press("Enter");
    await landed(page, wanted);
    assert.equal(await before.evaluate((element) => element.isConnected), false, "the link is still there");
    // What comes later takes nothing away again.
    await settled(page);
    await landed(page, wanted);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("a field that goes away with what it is in gives the focus to what it opened", async () => {
  const { page, close } = await open(browser, `${site.address}#/instances?doc=exemple`);
  await settled(page);
  const field = page.locator("main .filters select").first();
  await field.focus();
  await field.selectOption({ index: 1 });
  await landed(page, "#body-title");
  await close();
});

test("whoever types in a filter keeps the focus, whatever goes away", async () => {
  const { page, close } = await open(browser, `${site.address}#/a-completer`);
  await settled(page);
  const field = page.getByLabel("Chercher dans les textes");
  await field.focus();
  for (const text of ["pilote", "zzz", ""]) {
    await field.fill(text);
    await page.waitForFunction(
      (wanted) => (new URLSearchParams(location.hash.split("?")[1]).get("texte") ?? "") === wanted,
      text,
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    assert.equal(await field.evaluate((input) => document.activeElement === input), true, text);
  }
  await close();
});

test("by keyboard alone: skip, open a list, close it, change view, narrow, export", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await settled(page);
  const press = (key) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement.textContent?.trim() ?? "");
  /** Goes on with Tab until what has the focus reads so; its ring is visible at each step. */
  const reach = async (wanted, key = "Tab") => {
    for (let step = 0; step < 80; step += 1) {
      await press(key);
      const { label, ring } = await page.evaluate(() => {
        const { activeElement: at } = document;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const name = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
        return { label: name ?? "", ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
      });
      assert.ok(ring, `no focus ring on ${label}`);
      if (wanted.test(label)) {
        return;
      }
    }
    assert.fail(`${key} does not reach ${wanted}`);
  };
  await press("Tab");
  assert.equal(await focused(), "Aller au contenu");
  await press("Enter");
  assert.match(await focused(), /^État de la feuille de route/);
  await reach(/échéances passées sans nouvelles/);
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "opened-title");
  await reach(/^Fermer la liste/);
  await press("Enter");
  await page.waitForFunction(() => document.querySelector(".opened") === null);
  await landed(page, "h1");
  assert.match(await focused(), /^État de la feuille de route/);
  // The views are above: the reader goes back to them.
  await reach(/^À compléter/, "Shift+Tab");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  assert.match(await focused(), /^À compléter/);
  await settled(page);
  await reach(/^Chercher dans les textes/);
  await page.keyboard.type("financiers");
  await reach(/^Télécharger en CSV/);
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  assert.match(download.suggestedFilename(), /^a-completer/);
  assert.deepEqual(troubles, []);
  await close();
});

test("the theme is chosen, and kept", async () => {
  const { page, close } = await open(browser, site.address, { colorScheme: "light" });
  await settled(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel("Apparence").selectOption("dark");
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.reload();
  await page.waitForSelector(".stat");
  assert.equal(await paper(), dark);
  await close();
});

test("nothing moves for whoever asked for no movement", async () => {
  const { page, troubles, close } = await open(browser, site.address, { reducedMotion: "reduce" });
  await settled(page);
  for (const place of PLACES) {
    await visit(page, place);
    if (place.startsWith("editeur")) {
      await page.waitForFunction(() => [...document.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot !== null));
    }
    const { moving, shadows } = await page.evaluate(() => {
      const within = (root) =>
        [...root.querySelectorAll("*")].flatMap((element) =>
          element.shadowRoot === null ? [element] : [element, ...within(element.shadowRoot)],
        );
      const all = within(document);
      const moves = (element, part) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element, part);
        const isStill = transitionDuration.split(", ").every((lasts) => lasts === "0s");
        return animationName !== "none" || scrollBehavior === "smooth" || !isStill;
      };
      return {
        moving: all
          .filter((element) => [null, "::before", "::after"].some((part) => moves(element, part)))
          .map((element) => element.cloneNode().outerHTML?.slice(0, 120)),
        shadows: all.filter(({ shadowRoot }) => shadowRoot !== null).length,
      };
    });
    assert.deepEqual(moving, [], place);
    assert.equal(shadows, place.startsWith("editeur") ? 1 : 0, place);
  }
  assert.deepEqual(troubles, []);
  await close();
});
