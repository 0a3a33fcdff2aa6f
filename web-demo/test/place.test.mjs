// Where the reader is in a page: what they opened has its room, and going back leads where they were.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, settled } from "./support/browser.mjs";
import { browser, site } from "./support/served.mjs";

const OPENED = [
  ["indicateurs?doc=exemple", /^Détail de/],
  ["reseaux?doc=exemple", /Détail/],
];

async function at(place) {
  const found = await open(browser, `${site.address}#/${place}`);
  await settled(found.page);
  return found;
}

for (const [place, name] of OPENED) {
  test(`what a row opens is as wide as its table, on the screen and on paper: ${place}`, async () => {
    const { page, close } = await at(place);
    await page.getByRole("button", { name }).first().click();
    const widths = () =>
      page.$eval("tr.under > td", (cell) => [
        cell.getBoundingClientRect().width,
        cell.closest("table").getBoundingClientRect().width,
      ]);
    for (const media of ["screen", "print"]) {
      await page.emulateMedia({ media });
      const [cell, table] = await widths();
      assert.ok(table > 300 && Math.abs(cell - table) < 4, `${media}: ${cell} of ${table}`);
    }
    await close();
  });
}

const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

/** Scrolls, and stays there long enough for it to be a place. */
async function scrollTo(page, top) {
  await page.evaluate((to) => scrollTo(0, to), top);
  await page.waitForFunction((to) => Math.abs((history.state?.scroll ?? -1) - to) < 2, top);
}

test("going back leads where the reader was, with what they had unfolded; a new place starts at its top", async () => {
  const { page, troubles, close } = await at("a-completer?doc=exemple");
  const more = page.getByRole("button", { name: /^Montrer les .* autres|^Montrer/ });
  const before = await more.count();
  await more.first().click();
  assert.equal(await more.count(), before - 1);
  await scrollTo(page, 1500);
  await page.getByRole("link", { name: "Calendrier", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /Calendrier/ }).waitFor();
  await settled(page);
  assert.equal(await scrolled(page), 0);
  await scrollTo(page, 700);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /À compléter/ }).waitFor();
  await page.waitForFunction(() => Math.abs(scrollY - 1500) < 2);
  assert.equal(await more.count(), before - 1);
  await page.goForward();
  await page.getByRole("heading", { level: 1, name: /Calendrier/ }).waitFor();
  await page.waitForFunction(() => Math.abs(scrollY - 700) < 2);
  assert.deepEqual(troubles, []);
  await close();
});

test("a row that was opened is open when the reader comes back to it", async () => {
  const { page, close } = await at("indicateurs?doc=exemple");
  await page.getByRole("button", { name: /^Détail de/ }).first().click();
  await page.locator(".detail").waitFor();
  await page.getByRole("link", { name: "Compétences", exact: true }).click();
  await settled(page);
  await page.goBack();
  await page.locator(".detail").waitFor();
  await page.getByLabel("Chercher un indicateur").fill("a");
  assert.equal(await page.getByLabel("Chercher un indicateur").evaluate((field) => field === document.activeElement), true);
  await close();
});

test("another document keeps what is asked of the view", async () => {
  const { page, close } = await at("instances?doc=exemple&instance=comite-partenaires");
  await page.getByLabel("Document", { exact: true }).selectOption("feuille-de-route");
  await settled(page);
  await page.getByRole("heading", { level: 2, name: "Comité des partenaires" }).waitFor();
  assert.match(await page.evaluate(() => location.hash), /doc=feuille-de-route.*instance=comite-partenaires/);
  await close();
});
