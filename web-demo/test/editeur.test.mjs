// The editor: the text of each document, its findings both ways, corrections, layout, large and hostile files, the policy.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { load } from "mednum";
import { DAY, DOCUMENTS } from "./support/answers.mjs";
import { choose, fileOf, open, settled } from "./support/browser.mjs";
import { plain } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";

const mednum = await load();

/** Waits until the text that is there was checked. */
async function checked(page) {
  await settled(page);
  await page.waitForFunction(() => {
    const summary = document.querySelector(".editor-summary");
    const { checking, waiting } = summary?.dataset ?? {};
    return checking === "false" && waiting === "false" && /\d+ ms\./.test(summary.textContent);
  });
}

/** A page on the editor, its text checked. */
async function editing(place = "", options = {}) {
  const opened = await open(browser, `${site.address}#/editeur?${place}`, options);
  await settled(opened.page);
  await checked(opened.page);
  return opened;
}

/** The whole text of the editor: what its download holds. */
async function text(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger", exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const field = (page) => page.getByRole("textbox", { name: /^Texte du document/ });
const summary = async (page) => (await page.textContent(".editor-summary strong")).replace(/\s+/g, " ").trim();
const listed = async (page) => {
  const more = page.locator(".editor-list .more");
  while ((await more.count()) > 0) {
    await more.click();
  }
  const shown = await page.$$eval(".editor-list .finding", (found) =>
    found.map((one) => ({
      severity: one.dataset.severity,
      path: one.querySelector("code").textContent,
      text: one.querySelector(".finding-text").textContent,
      place: one.querySelector("button").textContent,
    })),
  );
  return shown.map((one) => ({ ...one, text: plain(one.text) }));
};
const inside = (page, selector) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelector(".editor-host").shadowRoot.querySelectorAll(wanted)].map(
        ({ textContent }) => textContent,
      ),
    selector,
  );
/** The character before the cursor's place, as the page tells it. */
const cursor = async (page) => (await page.textContent("#cursor-title .hint")).match(/\d+/g).map(Number);

const canUndo = async (page) =>
  (await page.getByRole("button", { name: "Annuler" }).getAttribute("aria-disabled")) === "false";

const SLIP = `{
  "schema_version": "1.1",
  "roadmap_ref": "mednum49-2023-2025",
  "news": [
    { "sheet": "B.2", "date": "2023-12-04", "by": "anjou-numerque", "status": "implementation" },
    { "sheet": "B.2", "date": "2023-13-04", "by": "anjou-numerique", "status": "implementaton" }
  ],
  "meetigs": []
}
`;

for (const doc of DOCUMENTS) {
  test(`${doc}: its text is the document, and every finding of it stands at its place`, async () => {
    const day = "2025-12-01";
    const { page, troubles, close } = await editing(`doc=${doc}&jour=${day}`);
    const { text: written } = await text(page);
    if (doc === "exemple") {
      assert.equal(written, await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8"));
    } else {
      assert.deepEqual(JSON.parse(written), mednum.catalog());
    }
    const { counts, findings } = mednum.check(written, { today: day });
    assert.ok(findings.length > 50);
    assert.deepEqual(
      (await listed(page)).sort(byPlace),
      findings
        .map(({ column, line, path, severity, text: said }) => ({
          severity,
          path: path === "" ? "/" : path,
          text: said,
          place: `ligne ${line}, colonne ${column}`,
        }))
        .sort(byPlace),
    );
    assert.equal(
      await summary(page),
      `${counts.error} erreur, ${counts.warning} avertissements, ${counts.info} informations.`,
    );
    assert.deepEqual(troubles, []);
    await close();
  });
}

const byPlace = (one, other) =>
  `${one.place} ${one.path} ${one.text}` < `${other.place} ${other.path} ${other.text}` ? -1 : 1;

test("the day that is chosen is the one that lateness is counted against", async () => {
  const { page, close } = await editing("doc=feuille-de-route&jour=2023-06-01");
  const { counts } = mednum.check(JSON.stringify(mednum.catalog()), { today: "2023-06-01" });
  assert.match(await summary(page), new RegExp(`, ${counts.warning} avertissements, `));
  await page.getByLabel("Situation au").fill("2025-12-31");
  const later = mednum.check(JSON.stringify(mednum.catalog()), { today: "2025-12-31" }).counts.warning;
  assert.notEqual(later, counts.warning);
  await page.getByText(`, ${later} avertissements, `).waitFor();
  await close();
});

test("a finding leads to its place in the text, and the place shows its findings and their rule", async () => {
  const { page, troubles, close } = await editing();
  await choose(page, SLIP);
  await page.getByText("4 erreurs").waitFor();
  const broken = mednum.check(SLIP).findings.find(({ code }) => code === "document.reference.broken");
  await page
    .getByRole("button", { name: new RegExp(`^Aller à la ligne ${broken.line}, colonne ${broken.column}`) })
    .click();
  assert.deepEqual(await cursor(page), [broken.line, broken.column]);
  const beside = page.locator(".editor-beside");
  assert.equal(plain(await beside.locator(".finding-text").textContent()), broken.text);
  assert.ok(plain(await beside.locator(".finding-help").textContent()).endsWith(broken.help));
  assert.deepEqual(await inside(page, ".cm-finding-here"), ['"anjou-numerque"']);
  assert.match(await page.evaluate(() => location.hash), /regle=document\.reference\.broken/);
  const rule = mednum.rules().find(({ code }) => code === broken.code);
  for (const part of [rule.title.fr, rule.why.fr, rule.help.fr, rule.text.fr]) {
    assert.ok(plain(await beside.locator(".rule").textContent()).includes(part), part);
  }
  // The other way: the cursor goes to another line by itself.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  const [line] = await cursor(page);
  const expected = mednum.check(SLIP).findings.filter((one) => one.line === line);
  assert.deepEqual(
    (await beside.locator(".finding-text").allTextContents()).map(plain),
    expected.map((one) => one.text),
  );
  assert.equal(await page.locator(".editor-list [aria-current]").count(), expected.length);
  assert.deepEqual(troubles, []);
  await close();
});

test("the address keeps the place, and À compléter leads to it", async () => {
  const given = await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8");
  const far = mednum.check(given, { today: DAY }).findings.at(-1);
  assert.ok(far.line > 1000);
  const address = `${site.address}#/a-completer?doc=exemple&texte=${encodeURIComponent(far.path)}`;
  const { page, troubles, close } = await open(browser, address);
  await settled(page);
  await page
    .getByRole("link", { name: `ligne ${far.line}, colonne ${far.column}`, exact: true })
    .first()
    .click();
  await checked(page);
  for (const way of ["link", "reload"]) {
    if (way === "reload") {
      await page.reload();
      await settled(page);
      await checked(page);
    }
    assert.deepEqual(await cursor(page), [far.line, far.column], way);
    assert.ok((await page.locator(".editor-beside .finding-text").allTextContents()).map(plain).includes(far.text));
    assert.ok((await inside(page, ".cm-finding-here")).length > 0, "it is in sight");
    assert.equal(await page.getAttribute(".rule", "data-rule"), far.code);
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("signs in the margin and lines under the text tell the severity by their shape, in both languages", async () => {
  for (const [lang, label] of [
    ["fr", "Erreur"],
    ["en", "Error"],
  ]) {
    const { page, close } = await editing(`lang=${lang}`);
    await choose(page, SLIP);
    await page.getByText(lang === "fr" ? "4 erreurs" : "4 errors").waitFor();
    // One line has two errors: its sign says how many.
    assert.deepEqual((await inside(page, ".cm-findingGutter .cm-gutterElement span")).slice(1), ["✕", "✕2", "✕"]);
    assert.deepEqual(await inside(page, ".cm-finding-error"), [
      '"anjou-numerque"',
      '"2023-13-04"',
      '"implementaton"',
      '"meetigs"',
    ]);
    const lines = await page.evaluate(() => {
      const root = document.querySelector(".editor-host").shadowRoot;
      const drawn = getComputedStyle(root.querySelector(".cm-finding-error"));
      return [drawn.textDecorationLine, drawn.textDecorationStyle];
    });
    assert.deepEqual(lines, ["underline", "wavy"]);
    const place = page.locator(".editor-host").getByText('"meetigs"');
    await place.hover();
    const tip = page.locator(".cm-tooltip");
    await tip.waitFor();
    assert.ok((await tip.textContent()).startsWith(`✕ ${label} `));
    await close();
  }
});

test("a correction replaces the very word that the finding proposes, and is undone at once", async () => {
  const { page, troubles, close } = await editing();
  await choose(page, SLIP);
  await page.getByText("4 erreurs").waitFor();
  for (const [written, meant] of [
    ["anjou-numerque", "anjou-numerique"],
    ["implementaton", "implementation"],
    ["meetigs", "meetings"],
  ]) {
    const before = (await text(page)).text;
    await page.getByRole("button", { name: new RegExp(`^Aller à .*« ${written} »`) }).click();
    await page.getByRole("button", { name: `Remplacer « ${written} » par « ${meant} »` }).click();
    assert.equal((await text(page)).text, before.replace(`"${written}"`, `"${meant}"`));
    await page.getByRole("button", { name: "Annuler" }).click();
    assert.equal((await text(page)).text, before);
    await page.getByRole("button", { name: "Rétablir" }).click();
    await checked(page);
  }
  await page.getByText("1 erreur, ").waitFor();
  const { text: left } = await text(page);
  assert.deepEqual(
    mednum.check(left, { today: DAY }).findings.map(({ code }) => code),
    ["document.date.malformed"],
  );
  // What has no near-miss has no correction.
  await page.getByRole("button", { name: /^Aller à .*2023-13-04/ }).click();
  assert.equal(await page.locator(".fixes button").count(), 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("a place that no longer holds the word is left alone", async () => {
  const { page, close } = await editing();
  await choose(page, SLIP);
  await page.getByText("4 erreurs").waitFor();
  await page.getByRole("button", { name: /^Aller à .*meetigs/ }).click();
  // The engine hears nothing more: what it said before stays on the screen.
  await page.evaluate(() => (Worker.prototype.postMessage = () => undefined));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("x");
  await page.keyboard.press("Control+.");
  await page.getByText("Aucune correction n'est proposée ici.").waitFor();
  assert.ok((await text(page)).text.includes('"xmeetigs"'));
  await close();
});

test("a word of a derivation is mended where it stands, and the rest stays written as it is", async () => {
  const { page, close } = await editing();
  const derived = { ...JSON.parse(JSON.stringify(mednum.catalog())) };
  const action = derived.actions.find(({ indicators }) =>
    indicators?.some(({ derivation }) => derivation?.includes("meetings")),
  );
  const indicator = action.indicators.find(({ derivation }) => derivation?.includes("meetings"));
  const right = indicator.derivation;
  indicator.derivation = right.replace("meetings", "meetigns");
  // A letter of the word before is written by an escape, which nothing has to change.
  const given = JSON.stringify(derived, null, 2).replace("count meetigns", "coun\\u0074 meetigns");
  assert.ok(given.includes("coun\\u0074 meetigns"));
  await choose(page, given);
  await page.getByText("1 erreur, ").waitFor();
  await page.getByRole("button", { name: /^Aller à .*meetigns/ }).click();
  await page.getByRole("button", { name: "Remplacer « meetigns » par « meetings »" }).click();
  assert.equal((await text(page)).text, given.replace("coun\\u0074 meetigns", "coun\\u0074 meetings"));
  await close();
});

test("by its keys: from finding to finding, mended, laid out, saved, undone", async () => {
  const { page, close } = await editing();
  const name = await choose(page, SLIP);
  await page.getByText("4 erreurs").waitFor();
  await field(page).focus();
  await page.keyboard.press("F8");
  assert.deepEqual(await cursor(page), [5, 51]);
  await page.getByText(/^Erreur, ligne 5, colonne 51/).waitFor();
  await page.keyboard.press("Control+.");
  await page.getByText("Corrigé").waitFor();
  await page.getByText("3 erreurs").waitFor();
  await page.keyboard.press("Shift+F8");
  await page.keyboard.press("F8");
  const [line] = await cursor(page);
  assert.ok(line > 4);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  assert.equal(download.suggestedFilename(), name);
  await page.keyboard.press("Control+z");
  await page.getByText("4 erreurs").waitFor();
  await close();
});

test("laying out changes no token, does as mednum fmt, keeps the cursor, and is undone", async () => {
  const { page, close } = await editing();
  const starter = await readFile(new URL("../../book/src/documents/starter.json", import.meta.url), "utf8");
  const odd = '{"b":1,"a":[1,2,{"c":"\\u00e9\\"\\\\"}],"b":12345678901234567890.000,"d":[],"e":[[1]]}';
  const cases = [
    [JSON.stringify(JSON.parse(starter)), starter],
    [
      odd,
      '{\n  "b": 1,\n  "a": [\n    1,\n    2,\n    { "c": "\\u00e9\\"\\\\" }\n  ],\n  "b": 12345678901234567890.000,\n  "d": [],\n  "e": [\n    [1]\n  ]\n}\n',
    ],
  ];
  for (const [given, expected] of cases) {
    await choose(page, given);
    await page.waitForFunction(
      (size) => document.querySelector(".editor-summary")?.textContent.includes("ms") && size > 0,
      given.length,
    );
    await checked(page);
    await page.getByRole("button", { name: "Mettre en forme" }).click();
    await page.getByText("Texte mis en forme").waitFor();
    assert.equal((await text(page)).text, expected);
    await page.getByRole("button", { name: "Annuler" }).click();
    assert.equal((await text(page)).text, given);
    // As the status line says, from the button that was pressed.
    await page.getByRole("button", { name: "Mettre en forme" }).click();
    await page.getByText("Texte mis en forme").waitFor();
    await page.keyboard.press("Control+z");
    assert.equal((await text(page)).text, given);
  }
  await choose(page, '{\r\n  "schema_version": "1.1"\r\n}\r\n');
  await checked(page);
  await page.getByRole("button", { name: "Mettre en forme" }).click();
  await page.getByText("ses fins de ligne sont gardées").waitFor();
  await choose(page, '{"a": [}');
  await page.getByText("1 erreur").waitFor();
  await page.getByRole("button", { name: "Mettre en forme" }).click();
  await page.getByText("Rien n'a été changé").waitFor();
  const [{ text: why }] = mednum.check('{"a": [}').findings;
  assert.match(plain(await page.textContent("[role=status]")), /Rien n'a été changé\. /);
  assert.ok(plain(await page.textContent("[role=status]")).includes(plain(why)));
  assert.equal((await text(page)).text, '{"a": [}');
  await close();
});

/** What is handed over, to the byte. */
async function bytesOut(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger", exact: true }).click(),
  ]);
  return readFile(await download.path());
}

const KEPT_FILES = {
  "lines that end as in Windows": Buffer.from('{\r\n  "schema_version": "1.1"\r\n}\r\n'),
  "a mark of UTF-8": Buffer.from('\uFEFF{"schema_version": "1.1"}'),
  "characters of every size": Buffer.from('{"é": "𝒜", "b": 1}\n'),
  "lines that end in two ways": Buffer.from('{\r\n  "schema_version":\n "1.1"\r\n}\n'),
  "lines that end as on old machines": Buffer.from('{\r  "schema_version": "1.1"\r}'),
  "Latin-1": Buffer.from('{"schema_version": "1.1", "title": "r\u00e9union"}', "latin1"),
  "UTF-16": Buffer.from('\uFEFF{"schema_version": "1.1"}', "utf16le"),
};

test("a file that is not edited goes out as it came in, to the byte, and to the other views as well", async () => {
  const { page, close } = await editing();
  for (const [name, given] of Object.entries(KEPT_FILES)) {
    await choose(page, given);
    await checked(page);
    assert.ok((await bytesOut(page)).equals(given), name);
    const before = await summary(page);
    await page.getByRole("button", { name: "Employer dans les autres vues" }).click();
    await page.getByText("Ce texte est maintenant").waitFor();
    await checked(page);
    assert.equal(await summary(page), before, name);
    assert.ok((await bytesOut(page)).equals(given), name);
  }
  await close();
});

test("what is no UTF-8 is read, and neither typed in nor laid out: nothing of it is mended unsaid", async () => {
  const { page, close } = await editing();
  await choose(page, KEPT_FILES["Latin-1"]);
  await page.getByText("se lit sans se modifier").first().waitFor();
  await checked(page);
  const { text: shown } = await text(page);
  await field(page).focus();
  await page.keyboard.type("x");
  await page.getByRole("button", { name: "Mettre en forme" }).click();
  await page.getByText("Ce fichier se lit sans se modifier").waitFor();
  assert.equal((await text(page)).text, shown);
  assert.match(await summary(page), /^1 erreur,/);
  await close();
});

test("lines that end in several ways are told, and end in one once the text is edited", async () => {
  const { page, close } = await editing();
  await choose(page, KEPT_FILES["lines that end in two ways"]);
  await page.getByText("ne finissent pas toutes de la même façon").waitFor();
  await checked(page);
  await field(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" ");
  await checked(page);
  assert.equal((await bytesOut(page)).toString(), '{\n  "schema_version":\n "1.1"\n}\n ');
  await close();
});

test("a finding of the list brings its place into sight, however far the page is scrolled", async () => {
  const { page, close } = await editing("doc=exemple");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForFunction(() => typeof history.state?.scroll === "number");
  await page.getByRole("button", { name: /^Aller à la ligne/ }).nth(12).click();
  await page.waitForFunction(() => {
    const cursor = document.querySelector(".editor-host").shadowRoot.querySelector(".cm-cursor-primary");
    const { bottom, top } = cursor?.getBoundingClientRect() ?? { bottom: -1, top: -1 };
    return top >= 0 && bottom <= innerHeight;
  });
  // It stays there: nothing else leads the reader elsewhere.
  await settled(page);
  const top = await page.evaluate(
    () => document.querySelector(".editor-host").shadowRoot.querySelector(".cm-cursor-primary").getBoundingClientRect().top,
  );
  assert.ok(top >= 0 && top <= 900, `${top}`);
  await close();
});

test("what was in sight is in sight again after another view", async () => {
  const { page, close } = await editing("doc=exemple");
  await page.getByRole("button", { name: /^Aller à la ligne/ }).nth(12).click();
  /** How far below the top of the editor its line is. */
  const below = () =>
    page.evaluate(() => {
      const root = document.querySelector(".editor-host").shadowRoot;
      const [line, scroller] = [".cm-activeLine", ".cm-scroller"].map((one) => root.querySelector(one));
      return line.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    });
  await settled(page);
  const before = await below();
  assert.ok(before > 0 && (await cursor(page))[0] > 100, `${before}`);
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "État" }).click();
  await settled(page);
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "Éditeur" }).click();
  await checked(page);
  const after = await below();
  assert.ok(Math.abs(after - before) < 40, `${after} and not ${before}`);
  await close();
});

test("what was typed and is in no file is not left without a word", async () => {
  const { page, close } = await editing();
  const asked = [];
  let isLeft = false;
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return isLeft ? dialog.accept() : dialog.dismiss();
  });
  await choose(page, '{"actoins": []}');
  await page.getByText("2 erreurs").waitFor();
  await field(page).focus();
  await page.keyboard.type(" ");
  await checked(page);
  // Another file: refused, the text stays; a download later, nothing is asked.
  await page.setInputFiles(".settings input[type=file]", fileOf(SLIP, "autre.json"));
  await page.waitForFunction(() => document.querySelector("#document").textContent.includes("essai-"));
  assert.deepEqual(await inside(page, ".cm-line"), [' {"actoins": []}']);
  assert.deepEqual(asked, ["confirm"]);
  isLeft = true;
  await choose(page, SLIP);
  await page.getByText("4 erreurs").waitFor();
  assert.deepEqual(asked, ["confirm", "confirm"]);
  await field(page).focus();
  await page.keyboard.type(" ");
  await checked(page);
  await bytesOut(page);
  await choose(page, '{"actoins": []}');
  await page.getByText("2 erreurs").waitFor();
  assert.deepEqual(asked, ["confirm", "confirm"]);
  await field(page).focus();
  await page.keyboard.type(" ");
  await checked(page);
  // From another view as well; what was given up is not asked about again.
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "État" }).click();
  await settled(page);
  await choose(page, SLIP);
  await choose(page, '{"actoins": []}');
  assert.deepEqual(asked, ["confirm", "confirm", "confirm"]);
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "Éditeur" }).click();
  await page.getByText("2 erreurs").waitFor();
  await field(page).focus();
  await page.keyboard.type(" ");
  await checked(page);
  await page.reload();
  assert.deepEqual(asked, ["confirm", "confirm", "confirm", "beforeunload"]);
  await close();
});

test("columns count characters, whatever their size in the text", async () => {
  const { page, close } = await editing();
  await choose(page, '{"schema_version": "1.1", "$comment": "𝒜𝒜𝒜", "actoins": []}');
  await page.getByText("1 erreur, ").waitFor();
  assert.deepEqual(await inside(page, ".cm-finding-error"), ['"actoins"']);
  await page.getByRole("button", { name: /^Aller à la ligne 1, colonne 46/ }).click();
  assert.deepEqual(await cursor(page), [1, 46]);
  await close();
});

test("what is typed is checked, and kept while the reader is elsewhere", async () => {
  const { page, troubles, close } = await editing("doc=exemple");
  const { findings } = mednum.check(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url)), {
    today: DAY,
  });
  await field(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type('"couleur": 1, ');
  await page.getByText("1 erreur, ").waitFor();
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "État" }).click();
  await settled(page);
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "Éditeur" }).click();
  await page.getByText("1 erreur, ").waitFor();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByText("1 error, ").waitFor();
  await page.getByRole("link", { name: "Français" }).click();
  assert.ok((await text(page)).text.startsWith('{"couleur": 1, '));
  for (let time = 0; time < 3 && (await canUndo(page)); time += 1) {
    await page.getByRole("button", { name: "Annuler" }).click();
  }
  await page.getByText("0 erreur, ").waitFor();
  assert.equal(Number(await page.textContent("#findings-title .tally")), findings.length);
  assert.deepEqual(troubles, []);
  await close();
});

test("the text that is edited becomes the file of the other views, when it is asked for", async () => {
  const { page, troubles, close } = await editing("doc=feuille-de-route");
  await field(page).focus();
  await page.keyboard.press("Control+f");
  await page.keyboard.type("Feuille de route de l'accompagnement");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.type("Un autre titre");
  await checked(page);
  await page.getByRole("button", { name: "Employer dans les autres vues" }).click();
  await page.waitForFunction(() => location.hash.includes("doc=fichier"));
  await checked(page);
  assert.ok((await text(page)).text.includes("Un autre titre"));
  assert.ok(await canUndo(page));
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "État" }).click();
  await settled(page);
  assert.match(await page.textContent(".lead"), /^Un autre titre/);
  // The roadmap itself is as it was.
  await page.getByLabel("Document", { exact: true }).selectOption("feuille-de-route");
  await settled(page);
  assert.match(await page.textContent(".lead"), /^Feuille de route de l'accompagnement/);
  assert.deepEqual(troubles, []);
  await close();
});

test("a document is opened by pasting it, by dropping it, and from the clipboard", async () => {
  const { page, context, troubles, close } = await editing();
  const paste = (pasted) =>
    page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, pasted);
  await paste(SLIP);
  await page.getByText("4 erreurs").waitFor();
  await page.evaluate((given) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([given], "autre.json"));
    const into = document.querySelector(".editor-host").shadowRoot.querySelector(".cm-content");
    into.dispatchEvent(
      new DragEvent("drop", { dataTransfer: dropped, bubbles: true, composed: true, cancelable: true }),
    );
  }, '{"actoins": []}');
  await page.getByText("2 erreurs").waitFor();
  assert.deepEqual(await text(page), { name: "autre.json", text: '{"actoins": []}' });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((given) => navigator.clipboard.writeText(given), SLIP);
  await page.getByRole("button", { name: "Coller un document" }).click();
  await page.getByText("4 erreurs").waitFor();
  assert.equal((await text(page)).text, SLIP);
  assert.deepEqual(troubles, []);
  await close();
});

test("without a file the editor says how to open one, and leads back", async () => {
  const { page, troubles, close } = await open(browser, `${site.address}#/editeur?doc=fichier`);
  await settled(page);
  await page.getByText("Aucun fichier n'est ouvert.").waitFor();
  await page.getByRole("link", { name: "Revenir à la feuille de route" }).click();
  await checked(page);
  assert.deepEqual(troubles, []);
  await close();
});

test("Tab indents in the text, Escape then Tab leaves it, and the field says so", async () => {
  const { page, close } = await editing("doc=exemple");
  await field(page).focus();
  assert.match(await field(page).getAttribute("aria-label"), /Échap puis Tab pour sortir/);
  await page.getByText("Échap puis Tab en sort").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "editor-host");
  assert.ok(await canUndo(page));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.notEqual(await page.evaluate(() => document.activeElement.className), "editor-host");
  await close();
});

test("CodeMirror says everything in French: each of its phrases has its own", async () => {
  const used = new Set();
  for (const name of ["view", "commands", "language", "search"]) {
    const source = await readFile(
      new URL(`../node_modules/@codemirror/${name}/dist/index.js`, import.meta.url),
      "utf8",
    );
    for (const [, quoted] of source.matchAll(/phrase\((?:view, )?"([^"]+)"/g)) {
      used.add(quoted);
    }
  }
  // Those that are chosen by a condition, or made with a number.
  for (const phrase of [
    "Folded lines",
    "Unfolded lines",
    "Fold line",
    "Unfold line",
    "replaced $ matches",
    "replaced match on line $",
  ]) {
    used.add(phrase);
  }
  assert.ok(used.size > 25, String(used.size));
  const source = await readFile(new URL("../src/views/editeur/codemirror/phrases.ts", import.meta.url), "utf8");
  const missing = [...used].filter((phrase) => !source.includes(`"${phrase}":`) && !source.includes(`  ${phrase}:`));
  assert.deepEqual(missing, []);
});

test("the strict policy holds with the editor at work: no rule of it is broken, no style is inline", async () => {
  const { page, troubles, close } = await editing("doc=exemple");
  await page.evaluate(() => {
    window.broken = [];
    document.addEventListener("securitypolicyviolation", (event) => window.broken.push(event.violatedDirective));
  });
  await field(page).focus();
  await page.keyboard.press("Control+f");
  await page.keyboard.type("epci");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("F8");
  await page.locator(".editor-host").locator(".cm-finding").first().hover();
  await page.locator(".cm-tooltip").waitFor();
  const { adopted, elements } = await page.evaluate(() => {
    const root = document.querySelector(".editor-host").shadowRoot;
    return {
      adopted: root.adoptedStyleSheets.length,
      elements: document.querySelectorAll("style").length + root.querySelectorAll("style").length,
    };
  });
  assert.ok(adopted > 0);
  assert.equal(elements, 0);
  assert.deepEqual(await page.evaluate(() => window.broken), []);
  assert.deepEqual(troubles, []);
  // The net holds: what the policy forbids is seen by this very test.
  await page.evaluate(() =>
    document.head.append(Object.assign(document.createElement("style"), { textContent: "*{}" })),
  );
  await page.waitForFunction(() => window.broken.includes("style-src-elem"));
  assert.ok(troubles.some((trouble) => trouble.includes("Content Security Policy")));
  await close();
});

test("CodeMirror is not sent for by the first view", async () => {
  const { page, close } = await open(browser, "about:blank");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(site.address);
  await settled(page);
  assert.ok(asked.length > 3);
  assert.deepEqual(
    asked.filter((url) => /editor|editeur/.test(url)),
    [],
  );
  await page.goto(`${site.address}#/editeur`);
  await checked(page);
  assert.ok(asked.some((url) => /\/editor-/.test(url)));
  await close();
});

/** Drops a text as a file. It is made into one before the clock starts, which is the time that the page needs. */
async function drop(page, given) {
  await page.evaluate((content) => {
    window.dropped = new DataTransfer();
    window.dropped.items.add(new File([content], "grand.json"));
  }, given);
  await page.evaluate(() => {
    dispatchEvent(new DragEvent("drop", { dataTransfer: window.dropped, bubbles: true, cancelable: true }));
  });
}

/** A document of some 5 MB that is right: the example, its interventions many times over, each its own. */
async function large() {
  const document = JSON.parse(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8"));
  const own = [...document.interventions];
  for (let round = 1; ; round += 1) {
    const written = JSON.stringify(document, null, 2);
    if (written.length >= 5_000_000) {
      return written;
    }
    document.interventions = document.interventions.concat(
      own.map((one) => ({ ...one, ...(one.id === undefined ? {} : { id: `${one.id}-${round}` }) })),
    );
  }
}

test("a file longer than the engine reads is not shown as text; the longest that it reads is", async () => {
  const whole = (length) => `{}${`${" ".repeat(1023)}\n`.repeat(length / 1024)}`.slice(0, length);
  const refused = (given) => mednum.check(given).findings.some(({ code }) => code === "document.size.exceeded");
  const { page, close } = await editing();
  const longest = 16 * 1024 * 1024;
  for (const [length, isShown] of [
    [longest + 1024, false],
    [longest, true],
  ]) {
    const given = whole(length);
    assert.equal(given.length, length);
    assert.equal(refused(given), !isShown, `the engine reads ${length} bytes`);
    await drop(page, given);
    await page.getByText("son texte n'est pas montré").waitFor({ state: isShown ? "hidden" : "visible" });
    await field(page).waitFor({ state: isShown ? "visible" : "hidden" });
    await checked(page);
  }
  await close();
});

test("a file of 5 MB stays responsive: what is typed appears while its check goes on", async () => {
  const { page, troubles, close } = await editing();
  const given = await large();
  console.log(`large file: ${given.length} characters`);
  assert.ok(given.length >= 5_000_000);
  await drop(page, given);
  await page.waitForFunction(() => location.hash.includes("doc=fichier"));
  await checked(page);
  // From here on, blocks of the main thread are measured.
  await page.evaluate(() => {
    window.blocks = [];
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => window.blocks.push(duration)),
    ).observe({
      type: "longtask",
    });
  });
  await field(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  let seenChecking = 0;
  let slowest = 0;
  let rounds = 0;
  while (seenChecking < 5 && rounds < 30) {
    rounds += 1;
    await page.keyboard.type("  ");
    await page.waitForFunction(() => document.querySelector(".editor-summary").dataset.checking === "true");
    for (const letter of "    ") {
      const began = Date.now();
      await page.keyboard.type(letter);
      slowest = Math.max(slowest, Date.now() - began);
      seenChecking += (await page.getAttribute(".editor-summary", "data-checking")) === "true" ? 1 : 0;
    }
    await checked(page);
  }
  const blocks = await page.evaluate(() => window.blocks);
  const longest = Math.max(0, ...blocks);
  console.log(
    `typing: ${seenChecking} keys during checks, slowest key ${slowest} ms; longest block ${Math.round(longest)} ms of ${blocks.length}`,
  );
  assert.ok(seenChecking >= 5, "checks were going on");
  assert.ok(longest < 300, `${longest} ms`);
  assert.ok((await text(page)).text.startsWith(`{${" ".repeat(6 * rounds)}`));
  assert.deepEqual(troubles, []);
  await close();
});

const EXAMPLE = mednum.check(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url)), { today: DAY });

const HOSTILE = {
  "brackets without end, on one line": "[".repeat(2_500_000) + "]".repeat(2_500_000),
  "brackets without end, each on its line": "[\n".repeat(2_500_000),
  "objects without end": `{"schema_version":"1.1","actoins":[${'{"<img src=x onerror=alert(1)>":1},'.repeat(145_000)}{}]}`,
  "what is no text": "\u0000".repeat(5_000_000),
  "a text without end": `"${"\\n".repeat(2_500_000)}`,
};

for (const [name, given] of Object.entries(HOSTILE)) {
  test(`a hostile file of 5 MB gets its message in less than two seconds, and the page lives: ${name}`, async () => {
    const { page, troubles, close } = await editing();
    const [expected] = mednum.check(given, { today: DAY }).findings;
    const took = await page.evaluate(
      async ([content, wanted]) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([content], "hostile.json"));
        const began = performance.now();
        dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
        const told = () => document.querySelector(".editor-list .finding-text")?.textContent.replace(/\s/gu, " ");
        const isTold = () => told() === wanted;
        while (!isTold() && performance.now() - began < 20_000) {
          await new Promise((done) => requestAnimationFrame(done));
        }
        return Math.round(performance.now() - began);
      },
      [given, plain(expected.text)],
    );
    console.log(`${name}: ${took} ms`);
    assert.ok(took < 2000, `${took} ms`);
    await page
      .getByRole("button", { name: /^Aller à la ligne/ })
      .first()
      .click();
    await page.keyboard.press("End");
    await page.keyboard.type("x");
    await page.getByLabel("Document", { exact: true }).selectOption("exemple");
    await page.waitForFunction(() => location.hash.includes("doc=exemple"));
    await page.getByText(`${EXAMPLE.counts.warning} avertissements`).waitFor();
    assert.deepEqual(troubles, []);
    await close();
  });
}
