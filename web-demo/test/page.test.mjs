// The page as a whole: its first view, its weight, its safety, files of one's own, no network.
import assert from "node:assert/strict";
import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { programme } from "./support/answers.mjs";
import { choose, fileOf, open, settled, visit } from "./support/browser.mjs";
import { plain, stats, statsNow } from "./support/figures.mjs";
import { paper } from "./support/paper.mjs";
import { overhear } from "./support/questions.mjs";
import { browser, site } from "./support/served.mjs";

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
  const shown = await statsNow(page);
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

/** What went wrong but for files that a test keeps from the page. */
const unexpected = (troubles) => troubles.filter((trouble) => !/^said: Failed to load resource/.test(trouble));
const late = "échéances passées sans nouvelles";

test("an engine that cannot be had is said, and what was prepared stays; once the network is back, the view answers", async () => {
  const { page, context, troubles, close } = await open(browser, site.address);
  await page.goto("about:blank");
  await context.route(/worker/, (route) => route.abort());
  await page.goto(site.address);
  await page.getByText(/Le moteur n'a pas pu démarrer/).waitFor();
  const again = page.getByRole("alert").getByRole("button", { name: "Réessayer" });
  await again.waitFor();
  assert.equal((await stats(page))["actions"], "28");
  await again.click();
  await again.waitFor();
  await page.getByLabel("Situation au").fill("2023-08-01");
  await page.waitForFunction(() => location.hash.includes("jour=2023-08-01"));
  await settled(page);
  await again.waitFor();
  assert.equal(await page.locator(".stat").count(), 0, "nothing of another day stays");
  await context.unroute(/worker/);
  await again.click();
  await settled(page);
  assert.equal(await page.getAttribute("[role=status]", "data-opening"), "open");
  const expected = programme("feuille-de-route", "2023-08-01").compute("roadmap.state");
  assert.equal((await stats(page))[late], String(expected.late.length));
  assert.equal(await page.getByRole("alert").count(), 0);
  assert.deepEqual(unexpected(troubles), []);
  await close();
});

test("an engine that could not be had is asked for again when the network is back", async () => {
  const { page, context, troubles, close } = await open(browser, site.address);
  await page.goto("about:blank");
  await context.route(/worker/, (route) => route.abort());
  await page.goto(`${site.address}#/integrer`);
  const again = page.getByRole("alert").getByRole("button", { name: "Réessayer" });
  await again.waitFor();
  await context.unroute(/worker/);
  await again.click();
  await page.getByRole("heading", { name: "Ce que le paquet répond, ici et maintenant" }).waitFor();
  await context.route(/worker/, (route) => route.abort());
  await page.goto(`${site.address}?encore#/instances?doc=exemple`);
  await again.waitFor();
  await context.unroute(/worker/);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await settled(page);
  assert.equal(await page.getAttribute("[role=status]", "data-opening"), "open");
  assert.deepEqual(unexpected(troubles), []);
  await close();
});

test("a programme that answers no more is freed, and read again when the reader asks", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await overhear(page);
  await page.goto(`${site.address}#/etat?doc=exemple`);
  await settled(page);
  for (const [place, name] of [
    ["indicateurs?doc=exemple", "indicator.values"],
    ["competences?doc=exemple", "competency.coverage"],
    ["reseaux?doc=exemple&partie=carte", "network.coverage"],
  ]) {
    const freed = () => page.evaluate(() => window.asked.filter(({ ask }) => ask === "free").length);
    const before = await freed();
    await page.evaluate((asked) => {
      window.altered = { [asked]: { programme: 1_000_000 } };
    }, name);
    await visit(page, place);
    const again = page.getByRole("alert").getByRole("button", { name: "Réessayer" });
    await again.waitFor();
    assert.equal(await freed(), before + 1, place);
    await page.evaluate(() => {
      window.altered = {};
    });
    await again.click();
    await settled(page);
    assert.equal(await page.getByRole("alert").count(), 0, place);
    assert.ok((await page.locator("main table").count()) > 0, place);
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("a question that the engine refuses is answered by its words, not by a wait", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await overhear(page);
  await page.goto(`${site.address}#/etat?doc=exemple`);
  await settled(page);
  for (const [place, name, asked] of [
    ["comite?doc=exemple&instance=comite-partenaires", "governance.agenda", { body: "nulle-part" }],
    ["service-civique?doc=exemple", "cohort.places", { threshold: 1.5 }],
    ["competences?doc=exemple", "competency.single", { threshold: 1.5 }],
  ]) {
    await page.evaluate(
      ([computation, question]) => {
        window.altered = { [computation]: { asked: JSON.stringify(question) } };
      },
      [name, asked],
    );
    let refusal;
    assert.throws(() => programme("exemple").compute(name, asked), (error) => {
      refusal = error.message;
      return true;
    });
    await visit(page, place);
    assert.equal(plain(await page.textContent("main .notice[data-tone=error]")), plain(refusal), place);
  }
  assert.deepEqual(troubles, []);
  await close();
});

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
    await visit(page, view);
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
    await page.setInputFiles("input[type=file]", fileOf(text, "grand.json"));
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

test("what is dropped and cannot be read is said, and what was shown stays", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await settled(page);
  await page.evaluate(() => {
    const gone = new File([], "un-dossier");
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    const event = new DragEvent("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "dataTransfer", { value: { files: [gone], types: ["Files"] } });
    dispatchEvent(event);
  });
  await page.getByText("un-dossier").waitFor();
  assert.match(plain(await page.textContent("[role=status]")), /« un-dossier » n'a pas pu être lu/);
  assert.ok((await page.locator(".stat").count()) > 0);
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

test("a day typed is one step of the history, and no day of the year 20 is opened on the way", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await overhear(page);
  await page.goto(site.address);
  await settled(page);
  const field = page.getByLabel("Situation au");
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await field.focus();
  // The same in every order of day and month.
  await page.keyboard.type("05052024", { delay: 30 });
  await page.waitForFunction(() => location.hash.includes("jour=2024-05-05"));
  await settled(page);
  assert.equal(await steps(), before + 1);
  const days = await page.evaluate(() =>
    window.asked.filter(({ ask }) => ask === "builtIn").map(({ options }) => JSON.parse(options).today),
  );
  assert.equal(days.at(-1), "2024-05-05");
  assert.deepEqual(days.filter((day) => day < "2018" || day > "2036"), []);
  const expected = programme("feuille-de-route", "2024-05-05").compute("roadmap.state");
  assert.equal((await stats(page))[late], String(expected.late.length));
  await page.goBack();
  await settled(page);
  assert.equal(await field.inputValue(), "2025-12-31");
  await field.fill("1999-01-01");
  await field.blur();
  assert.equal(await field.inputValue(), "2025-12-31", "a day that is not taken does not stay in the field");
  assert.match(await page.textContent("h1"), /31 décembre 2025/);
  assert.deepEqual(troubles, []);
  await close();
});

test("the foot of each page leads to an honest word on accessibility", async () => {
  const { page, troubles, close } = await open(browser, `${site.address}#/calendrier`);
  await settled(page);
  await page.getByRole("link", { name: /^Accessibilité : non conforme/ }).click();
  await page.getByRole("heading", { level: 1, name: "Accessibilité" }).waitFor();
  await settled(page);
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
    const { pages, cut: rows } = await paper(page);
    assert.ok(pages <= 12, `${place}: ${pages} pages`);
    assert.equal(rows, 0, `${place}: rows of the PDF that lie on two pages`);
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

/** Waits until the files of the demo are kept, and served from what is kept. */
async function kept(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1);
}

test("after a first visit the demo opens, and computes, without a network", async () => {
  const { page, context, troubles, close } = await open(browser, site.address, { serviceWorkers: "allow" });
  await settled(page);
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  assert.equal((await stats(page))["actions"], "28");
  assert.equal(await page.getAttribute("[role=status]", "data-engine"), "ready");
  await page.getByLabel("Document", { exact: true }).selectOption("exemple");
  await settled(page);
  await page.getByText("Programme inventé").waitFor();
  assert.deepEqual(troubles, []);
  await page.getByRole("link", { name: "Logiciels inclus et leurs licences" }).click();
  await page.waitForURL(/NOTICES\.txt$/);
  assert.match(await page.textContent("body"), /@codemirror\/view 6/);
  await page.goto(`${site.address}index.html?depuis=un-lien#/calendrier`);
  await settled(page);
  await page.getByRole("heading", { level: 1, name: "Calendrier" }).waitFor();
  // A text has no icon of its own, and the browser asks for one.
  assert.deepEqual(unexpected(troubles), []);
  await close();
});

/** Copies the site beside itself, as another build: what carries its content in its name is called otherwise. */
async function deployed(from, to) {
  await cp(from, to, { recursive: true });
  const names = (await readdir(new URL("assets/", to))).filter((name) => /-[\w-]{8}\.\w+$/.test(name));
  const files = ["index.html", "sw.js", ...names.map((name) => `assets/${name}`)];
  for (const file of files.filter((name) => /\.(html|js|css)$/.test(name))) {
    const place = new URL(file, to);
    const text = await readFile(place, "utf8");
    // As long as the name before, so that no map of a file moves.
    await writeFile(place, text.replaceAll(/-([\w-]{7})[\w-](?=\.(?:js|css|wasm)\b)/g, "-$1_").replace(/"[0-9a-f]{16}"/, '"another"'));
  }
  for (const name of names) {
    await rename(new URL(`assets/${name}`, to), new URL(`assets/${name.replace(/[\w-](?=\.\w+$)/, "_")}`, to));
  }
}

test("two demos of one origin each keep their files", async () => {
  const beside = new URL("../autre/", site.folder);
  await deployed(site.folder, beside);
  const { page, context, close } = await open(browser, site.address, { serviceWorkers: "allow" });
  await settled(page);
  await kept(page);
  const other = await context.newPage();
  await other.goto(new URL("../autre/", site.address).href);
  await settled(other);
  await other.evaluate(() => navigator.serviceWorker.ready);
  await other.waitForFunction(async () => (await caches.keys()).length === 2);
  await other.close();
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  assert.equal((await stats(page))["actions"], "28");
  await close();
  await rm(beside, { recursive: true });
});

test("a page left open while another build is put in place still opens every view of its own", async () => {
  const moving = new URL("../place/", site.folder);
  const next = new URL("../suivante/", site.folder);
  await cp(site.folder, moving, { recursive: true });
  await deployed(site.folder, next);
  const address = new URL("../place/", site.address).href;
  const { page, context, troubles, close } = await open(browser, address, { serviceWorkers: "allow" });
  await settled(page);
  await kept(page);
  await rm(moving, { recursive: true });
  await rename(next, moving);
  const later = await context.newPage();
  await later.goto(`${address}#/calendrier`);
  await settled(later);
  await later.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await later.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null);
  assert.match(await later.evaluate(() => document.querySelector("script[type=module]").src), /_\.js$/);
  await visit(page, "integrer?langage=rust");
  await page.getByRole("heading", { level: 2, name: "La même vérification dans chaque langage" }).waitFor();
  await visit(page, "editeur?doc=exemple");
  await page.locator(".editor-host .cm-content").waitFor();
  assert.deepEqual(unexpected(troubles), []);
  await close();
  await rm(moving, { recursive: true });
});

test("a new build is never given the data of the one before; without a network, what was kept is", async () => {
  const { page, context, troubles, close } = await open(browser, site.address, { serviceWorkers: "allow" });
  await settled(page);
  await kept(page);
  const text = () => page.evaluate(async () => (await fetch("./exemple.json")).text());
  const place = new URL("exemple.json", site.folder);
  const before = await readFile(place, "utf8");
  assert.equal(await text(), before);
  await writeFile(place, "{}");
  assert.equal(await text(), "{}");
  await context.setOffline(true);
  assert.equal(await text(), before);
  await writeFile(place, before);
  assert.deepEqual(unexpected(troubles), []);
  await close();
});
