// What is left to complete: every finding of the package, addressed, filtered, handed over.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DAY, DOCUMENTS, programme } from "./support/answers.mjs";
import { choose, open, settled } from "./support/browser.mjs";
import { parse } from "./support/csv.mjs";
import { plain } from "./support/figures.mjs";
import { overhear } from "./support/questions.mjs";
import { browser, site } from "./support/served.mjs";

async function groups(page) {
  const shown = await page.$$eval(".group", (found) =>
    found.map((group) => ({
      actor: group.dataset.actor,
      tally: Number(group.querySelector(".tally").textContent),
      findings: [...group.querySelectorAll(".finding")].map((finding) => ({
        text: finding.querySelector(".finding-text").textContent,
        help: finding.querySelector(".finding-help").textContent,
        path: finding.querySelector(".finding-place code").textContent,
        severity: finding.dataset.severity,
      })),
    })),
  );
  return shown.map(({ findings, ...group }) => ({
    ...group,
    findings: findings.map(({ help, text, ...rest }) => ({ ...rest, help: plain(help), text: plain(text) })),
  }));
}

for (const doc of DOCUMENTS) {
  for (const lang of ["fr", "en"]) {
    test(`${doc}, ${lang}: every finding is there, in the group of each who must act`, async () => {
      const { page, troubles, close } = await open(browser, `${site.address}#/a-completer?doc=${doc}&lang=${lang}`);
      await settled(page);
      const asked = programme(doc);
      const report = asked.report();
      const pilots = new Map(
        asked.compute("roadmap.state").axes.flatMap(({ sheets }) => sheets.map(({ code, pilots }) => [code, pilots])),
      );
      const shown = await groups(page);
      for (const { actor, findings, tally } of shown) {
        assert.equal(findings.length, tally, actor);
      }
      // A finding that several must act on is in several groups, and in one place of the document.
      const texts = new Set(shown.flatMap(({ findings }) => findings.map(({ path, text }) => `${path} ${text}`)));
      const expected = report.findings.map(
        (finding) => `${finding.path || "/"} ${lang === "fr" ? finding.text : finding.text_en}`,
      );
      assert.deepEqual([...texts].sort(), [...new Set(expected)].sort());
      for (const finding of report.findings.filter(({ subject }) =>
        ["action", "working_group"].includes(subject?.type),
      )) {
        for (const name of pilots.get(finding.subject.id)) {
          const group = shown.find(({ actor }) => actor === `pilot:${name}`);
          const said = lang === "fr" ? finding.text : finding.text_en;
          assert.ok(
            group?.findings.some(({ text, path }) => text === said && path === finding.path),
            `${name}: ${said}`,
          );
        }
      }
      assert.ok((await page.textContent(".counted")).startsWith(`${report.findings.length} `));
      assert.deepEqual(troubles, []);
      await close();
    });
  }
}

test("a body that has no sheet is asked itself; what concerns nobody is for who keeps the document", async () => {
  const { page, close } = await open(browser, `${site.address}#/a-completer?doc=exemple`);
  await settled(page);
  const shown = await groups(page);
  const body = programme("exemple")
    .report()
    .findings.find(({ subject }) => subject?.type === "body");
  assert.ok(
    shown.find(({ actor }) => actor === `body:${body.subject.label}`).findings.some(({ text }) => text === body.text),
  );
  const left = shown.find(({ actor }) => actor === "document");
  assert.ok(left.findings.some(({ text }) => text.includes("La Pellerine")));
  await close();
});

test("a sheet or an indicator that the sentence names has its pilots asked", async () => {
  const { page, close } = await open(browser, `${site.address}#/a-completer?doc=exemple`);
  await settled(page);
  const asked = programme("exemple");
  const pilots = new Map(
    asked.compute("roadmap.state").axes.flatMap(({ sheets }) => sheets.map(({ code, pilots: own }) => [code, own])),
  );
  const { series } = asked.compute("indicator.values");
  const sheetOf = new Map(series.map(({ indicator, sheet }) => [indicator, sheet]));
  const shown = await groups(page);
  const named = asked.report().findings.filter(({ params }) => params.sheet ?? params.indicator);
  assert.ok(named.some(({ params }) => params.sheet) && named.some(({ params }) => params.indicator));
  for (const { params, path, text } of named) {
    const expected = pilots.get(params.sheet ?? sheetOf.get(params.indicator)).map((name) => `pilot:${name}`);
    const found = shown.filter(({ findings }) => findings.some((one) => one.text === text && one.path === path));
    assert.deepEqual(found.map(({ actor }) => actor).sort(), expected.sort(), text);
  }
  await close();
});

test("severity and text narrow the list, the address keeps them, and going back undoes the view", async () => {
  const { page, close } = await open(browser, `${site.address}#/etat`);
  await settled(page);
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "À compléter" }).click();
  await settled(page);
  const report = programme("feuille-de-route").report();
  await page.getByLabel("Gravité").selectOption("info");
  const infos = report.findings.filter(({ severity }) => severity === "info");
  assert.equal(await page.textContent(".counted").then((text) => text.trim().split(" ")[0]), String(infos.length));
  assert.ok((await groups(page)).every(({ findings }) => findings.every(({ severity }) => severity === "info")));
  await page.getByLabel("Chercher dans les textes").fill("ecoles");
  await page.getByLabel("Chercher dans les textes").fill("CALENDRIER b.3");
  assert.match(await page.evaluate(() => location.hash), /gravite=info&texte=CALENDRIER\+b\.3/);
  const left = await groups(page);
  assert.ok(left.length > 0 && left.every(({ findings }) => findings.every(({ text }) => text.includes("B.3"))));
  await page.reload();
  await settled(page);
  assert.deepEqual(await groups(page), left);
  await page.goBack();
  await settled(page);
  assert.equal(await page.textContent("h1").then((text) => text.split(",")[0]), "État de la feuille de route");
  await page.goForward();
  await settled(page);
  assert.deepEqual(await groups(page), left);
  await close();
});

const schema = JSON.parse(
  await readFile(new URL(import.meta.resolve("mednum/schema/v1/programme.schema.json")), "utf8"),
);

/** What the schema of the package says of each field that a pointer goes through. */
function descriptions(pointer, lang) {
  const seen = (node) => {
    const [other] = node?.anyOf?.filter(({ type }) => type !== "null") ?? [];
    const next = node?.$ref === undefined ? other : schema.$defs[node.$ref.split("/").at(-1)];
    return next === undefined ? node : seen(next);
  };
  const said = [];
  let node = schema;
  for (const key of pointer.split("/").slice(1)) {
    if (/^\d+$/.test(key)) {
      node = seen(seen(node).items);
    } else {
      const field = seen(node).properties[key];
      said.push(field.description.split("\n\n")[lang === "fr" ? 0 : 1]);
      node = field;
    }
  }
  return said;
}

for (const lang of ["fr", "en"]) {
  test(`the field of each finding is named as the schema describes it, with its rank, ${lang}`, async () => {
    const place = `a-completer?doc=exemple&jour=2025-12-01&lang=${lang}`;
    const { page, close } = await open(browser, `${site.address}#/${place}`);
    await settled(page);
    const places = await page.$$eval(".finding-place", (found) =>
      found.map((place) => [place.querySelector("code").textContent, place.querySelector(".finding-field").textContent]),
    );
    assert.ok(places.length > 70);
    for (const [pointer, field] of places) {
      const ranks = pointer.split("/").filter((key) => /^\d+$/.test(key));
      const said = descriptions(pointer, lang);
      const steps = field.split(" › ");
      assert.equal(steps.length, said.length, field);
      const shown = steps.map((step) => step.replace(/(?:\s(?:n°|no\.)\u00a0\d+)+$/u, ""));
      shown.forEach((step, rank) => assert.ok(step.length > 3 && said[rank].startsWith(step), `${step}: ${said[rank]}`));
      assert.deepEqual(
        [...field.matchAll(/(?:n°|no\.)\u00a0(\d+)/gu)].map(([, rank]) => String(Number(rank) - 1)),
        ranks,
        field,
      );
    }
    await close();
  });
}

test("a field that the schema does not have is quoted, and so is a document that is none", async () => {
  const { page, close } = await open(browser, `${site.address}#/a-completer`);
  await settled(page);
  for (const [text, field] of [
    ['{"schema_version": "1.1", "actoins": []}', "«\u00a0actoins\u00a0»"],
    ["[1]", "tout le document"],
  ]) {
    await choose(page, text);
    await settled(page);
    const shown = await page.$$eval(".finding-field", (found) => found.map((place) => place.textContent));
    assert.ok(shown.includes(field), `${field}: ${shown}`);
  }
  await close();
});

test("the file opens rightly in a French spreadsheet, and holds every finding", async () => {
  const { page, close } = await open(browser, `${site.address}#/a-completer`);
  await settled(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger en CSV" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), `a-completer-${DAY}.csv`);
  const bytes = await readFile(await download.path());
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = bytes.subarray(3).toString("utf8");
  assert.equal(text.replaceAll("\r\n", "").includes("\n"), false, "every line ends as in Windows");
  const table = parse(text);
  const { findings } = programme("feuille-de-route").report();
  assert.equal(table[0][0], "À qui");
  assert.deepEqual(
    table.slice(1).map((row) => [row[4], row[5], row[7], row[10]]),
    findings.map(({ text: said, help, path, code }) => [said, help, path, code]),
  );
  assert.ok(table.every((row) => row.length === 11));
  assert.match(await page.textContent("[role=status]"), /préparé/);
  await close();
});

test("the list of a pilot is copied, ready to send, with every finding of theirs", async () => {
  const { page, context, close } = await open(browser, `${site.address}#/a-completer`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await settled(page);
  const name = "CAF de Maine-et-Loire";
  await page.getByRole("button", { name: `Copier la liste pour ${name}` }).click();
  await page.getByText("Copié.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.startsWith(`À l'attention de\u00a0: ${name}\n\nObjet\u00a0: `));
  const group = (await groups(page)).find(({ actor }) => actor === `pilot:${name}`);
  assert.ok(group.findings.every(({ text }) => copied.includes(`- ${text}\n  `)));
  assert.equal(copied.split("\n- ").length - 1, group.tally);
  await close();
});

test("a long group shows its first findings, then all of them, and the focus goes to the next", async () => {
  const { page, close } = await open(browser, `${site.address}#/a-completer`);
  await settled(page);
  const group = page.locator('.group[data-actor="pilot:Anjou Numérique"]');
  const all = await group.locator(".finding").count();
  assert.equal(await group.locator(".finding:visible").count(), 5);
  await group.getByRole("button", { name: `Montrer les ${all - 5} suivants` }).click();
  assert.equal(await group.locator(".finding:visible").count(), all);
  await page.waitForFunction(() => document.activeElement?.classList.contains("finding"));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".finding:visible").count(), await page.locator(".finding").count());
  await close();
});

test("while another day is computed nothing is handed over, and no letter is signed with it", async () => {
  const { page, context, troubles, close } = await open(browser, site.address);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await overhear(page);
  await page.goto(`${site.address}#/a-completer`);
  await settled(page);
  await page.evaluate(() => {
    window.held = ["roadmap.to_complete"];
  });
  const before = await groups(page);
  await page.getByLabel("Situation au").fill("2023-08-01");
  await page.waitForSelector("main > [aria-busy=true] .group");
  assert.deepEqual(await groups(page), before);
  const downloads = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const save = page.getByRole("button", { name: "Télécharger en CSV" });
  await save.click();
  await page.getByRole("status").getByText("Calcul en cours…").waitFor();
  const copy = page.getByRole("button", { name: "Copier la liste pour CAF de Maine-et-Loire" });
  const copied = async () => {
    await copy.click();
    await page.getByText("Copié.").waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  assert.match(await copied(), /31 décembre 2025/);
  await page.evaluate(() => {
    window.held = [];
    window.release();
  });
  await settled(page);
  assert.match(await copied(), /1er août 2023/);
  await Promise.all([page.waitForEvent("download"), save.click()]);
  assert.deepEqual(downloads, ["a-completer-2023-08-01.csv"]);
  const { findings } = programme("feuille-de-route", "2023-08-01").report();
  assert.ok((await page.textContent(".counted")).startsWith(`${findings.length} `));
  assert.deepEqual(troubles, []);
  await close();
});

test("a table is not named after a day that it is not of", async () => {
  const { page, troubles, close } = await open(browser, site.address);
  await overhear(page);
  await page.goto(`${site.address}#/instances?doc=exemple`);
  await settled(page);
  await page.evaluate(() => {
    window.held = ["governance.attendance"];
  });
  await page.getByLabel("Situation au").fill("2024-06-30");
  await page.waitForSelector('[role=status][data-opening="open"]');
  await page.waitForSelector("main [aria-busy=true] .csv-button");
  const downloads = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  const save = page.locator(".csv-button").first();
  await save.click();
  await page.getByRole("status").getByText("Calcul en cours…").waitFor();
  await page.evaluate(() => {
    window.held = [];
    window.release();
  });
  await settled(page);
  await Promise.all([page.waitForEvent("download"), save.click()]);
  assert.equal(downloads.length, 1);
  assert.match(downloads[0], /-2024-06-30\.csv$/);
  assert.deepEqual(troubles, []);
  await close();
});
