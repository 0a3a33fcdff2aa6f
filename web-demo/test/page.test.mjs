// The page as a whole: its first view, its weight, its safety, files of one's own, no network.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { programme } from "./support/answers.mjs";
import { launch, open, settled, visit } from "./support/browser.mjs";
import { stats } from "./support/figures.mjs";
import { serve } from "./support/site.mjs";

let site, browser;
before(async () => {
  [site, browser] = await Promise.all([serve(), launch()]);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const BUDGET = { bytes: 250_000, requests: 12 };

test("the first view is interactive before the engine is sent for, within its budget", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const first = [];
  let isEngineAsked = false;
  await page.route("**/*", async (route) => {
    if (/worker/.test(route.request().url())) {
      isEngineAsked = true;
      // The engine never comes: the first view must not need it.
      return;
    }
    const response = await route.fetch();
    first.push({ url: route.request().url(), bytes: gzipSync(await response.body()).length });
    await route.fulfill({ response });
  });
  await page.goto(site.address);
  await page.waitForSelector(".stat");
  const { counts, late } = programme("feuille-de-route").compute("roadmap.state");
  const shown = await stats(page);
  assert.equal(shown["actions"], String(counts.actions));
  assert.equal(shown["échéances passées sans nouvelles"], String(late.length));
  await page
    .getByRole("link", { name: /échéances passées/ })
    .first()
    .click();
  await page.waitForSelector(".opened tbody tr");
  await page.waitForFunction(() => document.querySelector("[role=status]").dataset.engine === "loading");
  assert.ok(isEngineAsked);
  const bytes = first.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`first view: ${first.length} requests, ${bytes} bytes gzip`);
  assert.ok(bytes <= BUDGET.bytes, `${bytes} bytes`);
  assert.ok(first.length <= BUDGET.requests, `${first.length} requests`);
  await context.close();
});

test("what was prepared and what the engine answers are one and the same", async () => {
  const { page, close } = await open(browser, site.address);
  await page.waitForSelector(".stat");
  const prepared = await page.textContent("main");
  await settled(page);
  assert.equal(await page.getAttribute("[role=status]", "data-engine"), "ready");
  assert.equal(await page.textContent("main"), prepared);
  await close();
});

test("an engine that cannot be had is said, and what was prepared stays", async () => {
  const { page, context, close } = await open(browser, "about:blank");
  await context.route(/worker/, (route) => route.abort());
  await page.goto(site.address);
  await page.getByText(/Le moteur n'a pas pu démarrer/).waitFor();
  assert.equal((await stats(page))["actions"], "28");
  await close();
});

const file = (value) => ({
  name: "essai.json",
  mimeType: "application/json",
  buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
});
const choose = (page, value) => page.setInputFiles("input[type=file]", file(value));

test("a title that holds code is a text, in every view", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await settled(page);
  const hostile = `<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>`;
  const catalog = programmeDocument();
  catalog.actions.forEach((action) => {
    action.title = hostile;
    action.calendar?.forEach((entry) => (entry.label = hostile));
    action.indicators?.forEach((indicator) => (indicator.label = hostile));
  });
  catalog.organisations.find(({ id }) => id === "anjou-numerique").name = hostile;
  catalog.bodies.forEach((body) => (body.name = hostile));
  catalog.roadmap.title = hostile;
  await choose(page, catalog);
  for (const view of [
    "etat?doc=fichier&liste=actions",
    "a-completer?doc=fichier",
    "calendrier?doc=fichier",
    "instances?doc=fichier",
    "instances?doc=fichier&instance=comite-partenaires&page=ordre-du-jour",
    "indicateurs?doc=fichier",
    "comite?doc=fichier&instance=comite-partenaires",
    "editeur?doc=fichier",
  ]) {
    await page.evaluate((next) => {
      location.hash = `#/${next}`;
    }, view);
    await settled(page);
    await page.waitForFunction(() => document.querySelector("main").textContent.includes("onerror="));
    assert.equal(await page.locator("main img[src], main script").count(), 0, view);
  }
  assert.equal(await page.evaluate(() => window.harmed), undefined);
  assert.deepEqual(troubles, []);
  await close();
});

/** The document of the built-in roadmap, that may be changed. */
function programmeDocument() {
  return JSON.parse(JSON.stringify(catalogue));
}
const { load } = await import("mednum");
const catalogue = (await load()).catalog();

test("a file with errors says so in every view, and what to correct where", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await settled(page);
  const broken = programmeDocument();
  broken.actoins = [];
  await choose(page, broken);
  const said = page.getByText("Ce document a 1 erreur : rien n'en est calculé tant qu'elle y est.");
  const unknown = page.getByText("Champ inconnu : « actoins ».");
  await said.waitFor();
  const views = await page.$$eval("nav.views a", (links) => links.map(({ hash }) => /^#\/([^?]+)/.exec(hash)[1]));
  assert.ok(views.length >= 11, views.join(", "));
  for (const view of views) {
    await visit(page, `${view}?doc=fichier`);
    const here = await page.getAttribute("nav.views [aria-current=page]", "href");
    assert.ok(here.startsWith(`#/${view}?`), here);
    switch (view) {
      // It is of the package, and shows no document.
      case "integrer":
        assert.equal(await said.count(), 0);
        break;
      // It shows the text, and counts the error under it.
      case "editeur":
        await page.getByText("1 erreur, ").waitFor();
        break;
      case "a-completer":
        assert.equal(await said.count(), 1);
        await unknown.waitFor();
        break;
      default:
        assert.equal(await said.count(), 1, view);
        // Nothing is computed of it.
        assert.equal(await page.locator("main table, main .stat, main form").count(), 0, view);
        await page.getByRole("link", { name: "Voir ce qu'il faut corriger" }).click();
        await unknown.waitFor();
        assert.ok((await page.textContent(".finding-place")).includes("ligne 1, colonne"), view);
    }
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("a hostile file of 5 MB gets its message in less than two seconds, and the page lives", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await settled(page);
  const deep = "[".repeat(2_500_000) + "]".repeat(2_500_000);
  const garbage = `{"schema_version":"1.1","actoins":[${'{"<img src=x onerror=alert(1)>":1},'.repeat(145_000)}{}]}`;
  for (const text of [deep, garbage, "\u0000".repeat(5_000_000)]) {
    await page.goto(`${site.address}#/a-completer?doc=feuille-de-route`);
    await settled(page);
    await page.setInputFiles("input[type=file]", file(text));
    const began = Date.now();
    await page.waitForSelector('[role=status][data-opening="rejected"]', { timeout: 10_000 });
    await page.waitForSelector(".finding");
    const took = Date.now() - began;
    assert.ok(took < 2000, `${took} ms`);
  }
  await page.goto(`${site.address}#/etat?doc=feuille-de-route`);
  await settled(page);
  assert.equal((await stats(page))["actions"], "28");
  assert.deepEqual(troubles, []);
  await close();
});

test("a file of one's own is dropped or chosen, computed here, and forgotten with the page", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await settled(page);
  const own = programmeDocument();
  own.actions[0].title = "Un titre à nous";
  await choose(page, own);
  await page.getByLabel("Document", { exact: true }).waitFor();
  await page.waitForFunction(() => location.hash.includes("doc=fichier"));
  await settled(page);
  await page.evaluate(() => {
    location.hash = location.hash.replace("?", "?liste=actions&");
  });
  await page.getByText("Un titre à nous").first().waitFor();
  await page.evaluate(
    (text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], "autre.json"));
      dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    },
    JSON.stringify({
      ...own,
      actions: own.actions.map((action, rank) => (rank === 0 ? { ...action, title: "Un autre" } : action)),
    }),
  );
  await page.getByText("Un autre").first().waitFor();
  await page.reload();
  await page.getByText("Aucun fichier n'est ouvert.").waitFor();
  await page.getByRole("link", { name: "Revenir à la feuille de route" }).click();
  await settled(page);
  assert.equal((await stats(page))["actions"], "28");
  assert.deepEqual(troubles, []);
  await close();
});

test("an address that says nonsense opens the first view", async () => {
  const { page, troubles, close } = await open(
    browser,
    `${site.address}#/nulle-part?doc=rien&jour=2025-02-31&lang=tlh`,
  );
  await settled(page);
  assert.match(await page.textContent("h1"), /État de la feuille de route.*31 décembre 2025/);
  assert.deepEqual(troubles, []);
  await close();
});

test("the day is changed by its field and by its buttons, and every figure follows", async () => {
  const { page, close } = await open(browser, site.address);
  await settled(page);
  await page.getByLabel("Situation au").fill("2023-08-01");
  await page.waitForFunction(() => location.hash.includes("jour=2023-08-01"));
  await settled(page);
  const { late } = programme("feuille-de-route", "2023-08-01").compute("roadmap.state");
  assert.equal((await stats(page))["échéances passées sans nouvelles"], String(late.length));
  assert.match(await page.textContent("h1"), /Situation au 1er août 2023/);
  await page.getByRole("button", { name: "Fin 2025" }).click();
  await settled(page);
  assert.equal((await stats(page))["échéances passées sans nouvelles"], "10");
  await close();
});

test("the foot of each page leads to an honest word on accessibility", async () => {
  const { page, troubles, close } = await open(browser, `${site.address}#/calendrier`);
  await settled(page);
  await page.getByRole("link", { name: /^Accessibilité : non conforme/ }).click();
  await page.getByRole("heading", { level: 1, name: "Accessibilité" }).waitFor();
  assert.match(await page.textContent("main"), /aucun audit n'a été mené/);
  assert.equal(await page.locator("nav [aria-current=page]").count(), 0);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Calendrier" }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

test("what the files carry of others is told, with its licences", async () => {
  const { page, close } = await open(browser, site.address);
  await page.getByRole("link", { name: "Logiciels inclus et leurs licences" }).click();
  await page.waitForURL(/NOTICES\.txt$/);
  const text = await page.textContent("body");
  const carried = ["preact 1", "@preact/signals 2", "d3-geo 3", "@codemirror/view 6", "@lezer/json 1", "style-mod 4"];
  for (const wanted of [...carried, "The MIT License", "Licence Ouverte", "serde"]) {
    assert.ok(text.includes(wanted), wanted);
  }
  await close();
});

test("on paper, each view holds in a dozen A4 pages, without its settings, and no row is cut", async () => {
  for (const place of [
    "etat?liste=actions",
    "a-completer",
    "calendrier?doc=exemple",
    "instances?doc=exemple",
    "reseaux?doc=exemple",
    "reseaux?doc=exemple&partie=couverture",
    "reseaux?doc=exemple&partie=carte",
    "reseaux?doc=exemple&partie=orientation&besoin=demarche&commune=Candé",
    "service-civique?doc=exemple",
    "competences?doc=exemple",
    "indicateurs?doc=exemple&valeur=1",
    "comite?doc=exemple&instance=comite-partenaires",
    "editeur?doc=exemple",
    "integrer?langage=kotlin",
    "integrer?partie=mesures",
    "integrer?partie=schemas&type=Meeting",
    "integrer?partie=regles&regle=document.field.unknown",
  ]) {
    const { page, close } = await open(browser, `${site.address}#/${place}`);
    await settled(page);
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g).length;
    assert.ok(pages <= 12, `${place}: ${pages} pages`);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("nav:visible, .settings:visible, .filters:visible, .status:visible").count(), 0);
    const cut = await page.$$eval(
      "tr, .finding, .gantt-row, .stat, .rhythm-row, .presence-row, .agenda-point, .pack-finding",
      (found) => found.filter((row) => getComputedStyle(row).breakInside !== "avoid").length,
    );
    assert.equal(cut, 0, place);
    await close();
  }
});

test("after a first visit the demo opens, and computes, without a network", async () => {
  const { page, context, troubles, close } = await open(browser, site.address, { serviceWorkers: "allow" });
  await settled(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(
    async () => (await caches.keys()).length === 1 && navigator.serviceWorker.controller !== null,
  );
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  assert.equal((await stats(page))["actions"], "28");
  assert.equal(await page.getAttribute("[role=status]", "data-engine"), "ready");
  await page.getByLabel("Document", { exact: true }).selectOption("exemple");
  await settled(page);
  await page.getByText("Programme inventé").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});
