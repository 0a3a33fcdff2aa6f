// The indicators: values, targets, progress and records are those of the package.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DAY, DOCUMENTS, mednum, programme } from "./support/answers.mjs";
import { choose, open, settled } from "./support/browser.mjs";
import { plain } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";

const example = JSON.parse(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8"));
const number = (value) => plain(new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 3 }).format(value));
const percent = (thousandths) =>
  plain(new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 }).format(thousandths / 1000));

/** What a value of a measure reads as. */
function said({ measure }, value) {
  switch (measure) {
    case "yes_no":
      return value === 0 ? "non" : "oui";
    case "ratio":
      return percent(value * 10);
    default:
      return number(value);
  }
}

function read(series, value) {
  const text = value.withheld
    ? "masquée (trop peu de personnes)"
    : value.value === null
      ? (value.assessment ?? "indéfinie")
      : said(series, value.value);
  const part =
    value.numerator === null || value.value === null
      ? ""
      : ` (${number(value.numerator)} sur ${number(value.denominator)})`;
  return plain(text + part);
}

function aimed(series, target) {
  if (target === null) return "—";
  const [min, max] = [target.min, target.max].map((value) => (value === null ? null : said(series, value)));
  if (min !== null && max !== null) return min === max ? min : `${min} à ${max}`;
  return min !== null ? `au moins ${min}` : `au plus ${max}`;
}

for (const doc of DOCUMENTS) {
  test(`${doc}: every measure is there, with its sheet, and their count`, async () => {
    const { series } = programme(doc).compute("indicator.values");
    const { page, troubles, close } = await open(browser, `${site.address}#/indicateurs?doc=${doc}`);
    await settled(page);
    const shown = await page.$$eval(".panel", (panels) =>
      panels.flatMap((panel) =>
        [...panel.querySelectorAll("tbody th")].map(
          (cell) => `${panel.querySelector("h3 .code").textContent} ${cell.firstElementChild.textContent}`,
        ),
      ),
    );
    assert.deepEqual(shown.sort(), series.map(({ sheet, label }) => `${sheet} ${label}`).sort());
    const valued = series.filter(({ values }) => values.length > 0).length;
    const counted = plain(await page.textContent(".counted"));
    assert.match(
      counted,
      new RegExp(
        `^${new Set(series.map(({ indicator }) => indicator)).size} indicateurs, ${series.length} mesures, dont ${valued} `,
      ),
    );
    assert.equal(await page.getByText("aucune valeur n'y est encore enregistrée").count(), valued === 0 ? 1 : 0);
    assert.deepEqual(troubles, []);
    await close();
  });
}

const isOfPerson = (pointer) => /^\/(volunteers|competency_holders)\//.test(pointer);
const PEOPLE = "Fiches de personnes : comptées, jamais montrées.";

/** What the records of a value are told as: those of people are neither shown nor numbered. */
const recorded = ({ of_people, records }) => (of_people ? plain(PEOPLE) : number(records.length));

test("opened, each measure shows every value of the package, with target, progress and number of records", async () => {
  const { series } = programme("exemple").compute("indicator.values");
  const { page, close } = await open(browser, `${site.address}#/indicateurs?doc=exemple`);
  await settled(page);
  await page.evaluate(() =>
    document.querySelectorAll(".panel button[aria-expanded=false]").forEach((button) => button.click()),
  );
  await page.waitForFunction(
    () =>
      document.querySelector(".panel > .table > table > tbody > tr:not(.under) > td button[aria-expanded=false]") ===
      null,
  );
  const shown = await page.$$eval(".detail table", (tables) =>
    tables.map((table) => ({
      label: table.caption.textContent,
      values: [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
    })),
  );
  const valued = series.filter(({ values }) => values.length > 0);
  const key = ({ label, values }) => `${label} ${JSON.stringify(values)}`;
  assert.deepEqual(
    shown
      .map(({ label, values }) => ({ label, values: values.map((cells) => cells.map(plain)) }))
      .map(key)
      .sort(),
    valued
      .map((one) => ({
        label: one.label,
        values: one.values.map((value) => [
          value.period + (value.closed ? "" : " (en cours)"),
          plain(
            [value.territory, ...value.dimensions.map(({ name, label, value: code }) => `${name} : ${label ?? code}`)]
              .filter((part) => part !== null)
              .join(", ") || "Tout le programme",
          ),
          value.origin === "derived" ? "calculée" : "observée",
          read(one, value),
          plain(aimed(one, value.target)),
          value.target === null
            ? "—"
            : plain(
                `${{ reached: "✓", exceeded: "✓", underway: "→", not_reached: "✕", unknown: "?" }[value.target.verdict]}${value.target.verdict_fr}${value.target.progress === null ? "" : percent(value.target.progress)}`,
              ),
          recorded(value),
        ]),
      }))
      .map(key)
      .sort(),
  );
  // The bars of the rows and of what they open are as long as the shares beside them.
  const bars = await page.$$eval(".progress-cell", (cells) =>
    cells
      .filter((cell) => cell.querySelector("svg, .progress-share") !== null)
      .map((cell) => ({
        share: cell.querySelector(".progress-share").textContent,
        width: parseFloat(cell.querySelector(".progress-done").getAttribute("width")),
      })),
  );
  const isMeasured = ({ target }) => target !== null && target.progress !== null;
  const measured = valued.flatMap(({ values }) => values.filter(isMeasured));
  assert.ok(measured.length > 0 && bars.length > measured.length, "each value has its bar, and each row that of its latest");
  for (const { share, width } of bars) {
    const percentage = Number(share.replace(/[^\d,-]/g, "").replace(",", "."));
    assert.ok(Math.abs(width - Math.max(0, Math.min(percentage, 100))) < 0.1, `${share} is ${width} % long`);
  }
  await close();
});

/** The small bars beside each latest value, with how high and where each is. */
const sparklines = (page) =>
  page.$$eval(".panel > .table > table > tbody > tr:not(.under)", (found) =>
    found.map((row) => ({
      name: `${row.closest(".panel").querySelector("h3 .code").textContent} ${row.querySelector("th").firstElementChild.textContent}`,
      width: Number(row.querySelector(".sparkline")?.getAttribute("width") ?? 0),
      bars: [...row.querySelectorAll(".sparkline rect")].map((rect) => ({
        at: parseFloat(rect.getAttribute("x")),
        height: Number(rect.getAttribute("height")),
        foot: Number(rect.getAttribute("y")) + Number(rect.getAttribute("height")),
      })),
    })),
  );

/** The values of the whole programme, period after period, as they are read beside the latest. */
const evolution = (one) => one.evolution.map((rank) => one.values[rank].value);

/** The example, where so few volunteers began in 2024 that their count is held back. */
function withheld() {
  const years = { 2024: 0 };
  const volunteers = example.volunteers.filter(({ start }) => {
    years[start.slice(0, 4)] += 1;
    return !start.startsWith("2024") || years[2024] <= 2;
  });
  return { ...example, volunteers };
}

for (const [name, document] of [
  ["the example", example],
  ["the example with a period held back", withheld()],
]) {
  test(`the small bars are as high as the values of the package, and what is not told leaves a gap: ${name}`, async () => {
    const text = JSON.stringify(document);
    const { series } = mednum.parse(text, { today: DAY }).compute("indicator.values");
    const { page, troubles, close } = await open(browser, `${site.address}#/indicateurs`);
    await settled(page);
    await choose(page, text);
    await settled(page);
    const shown = new Map((await sparklines(page)).map((row) => [row.name, row]));
    let [drawn, gaps] = [0, 0];
    for (const one of series) {
      const { bars, width } = shown.get(`${one.sheet} ${one.label}`);
      const values = evolution(one);
      const told = values.flatMap((value, rank) => (value === null ? [] : [{ value, rank }]));
      if (told.length < 2) {
        assert.deepEqual(bars, [], one.label);
        continue;
      }
      drawn += 1;
      gaps += values.length - told.length;
      assert.equal(width, values.length * 14, one.label);
      assert.equal(bars.length, told.length, one.label);
      const top = Math.max(...told.map(({ value }) => value), 1);
      bars.forEach(({ at, foot, height }, bar) => {
        const { rank, value } = told[bar];
        assert.ok(Math.abs(at - (rank / values.length) * 100) < 0.01, `${one.label}, ${value} at ${at} %`);
        assert.ok(Math.abs(height - Math.max((value / top) * 26, 1.5)) < 0.01, `${one.label}, ${value} is ${height} high`);
        assert.ok(Math.abs(foot - 27) < 0.01, one.label);
      });
    }
    assert.ok(drawn > 10, `${drawn} are drawn`);
    assert.equal(gaps > 0, document !== example, `${gaps} gaps`);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("the records behind a figure are one click away, as the document has them", async () => {
  const { page, close } = await open(browser, `${site.address}#/indicateurs?doc=exemple&fiche=A.1.1`);
  await settled(page);
  const { series } = programme("exemple").compute("indicator.values");
  const [first] = series.filter(({ sheet }) => sheet === "A.1.1");
  await page.getByRole("button", { name: `Détail de « ${first.label} »` }).click();
  const [value] = first.values;
  await page
    .getByRole("button", { name: `${value.records.length} enregistrements de ${value.period} : ouvrir` })
    .first()
    .click();
  await page.waitForSelector(".records .record");
  const shown = await page.$$eval(".records > ol > li", (found) =>
    found.map((record) => [
      record.querySelector("pre").getAttribute("aria-label"),
      JSON.parse(record.querySelector("pre").textContent),
    ]),
  );
  const at = (pointer) =>
    pointer
      .split("/")
      .slice(1)
      .reduce((within, key) => within[key], example);
  assert.deepEqual(
    shown,
    value.records.map((pointer) => [pointer, at(pointer)]),
  );
  // The same in words: each field by its name, days and terms as people read them.
  const meeting = at(value.records[0]);
  const names = await page.$$eval(".records > ol > li:first-child > .record > div", (found) =>
    found.map((field) => [field.querySelector("dt").textContent, field.querySelector("dd").textContent]),
  );
  assert.equal(names.length, Object.keys(meeting).length);
  const said = Object.fromEntries(names);
  assert.equal(said["Le jour"], meeting.date.split("-").reverse().join("/"));
  assert.equal(said["L'instance qui s'est réunie"], meeting.body);
  assert.equal(said["Les invités"], meeting.invited.join(", "));
  assert.equal(
    await page.textContent(".records > ol > li:first-child > .record-name"),
    `Réunions des instances n°\u00a0${Number(value.records[0].split("/").at(-1)) + 1}`,
  );
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H4");
  await close();
});

test("records about people are neither listed nor numbered", async () => {
  const { page, close } = await open(browser, `${site.address}#/indicateurs?doc=exemple`);
  await settled(page);
  const { series } = programme("exemple").compute("indicator.values");
  const about = series.filter(({ values }) => values.some(({ records }) => records.some(isOfPerson)));
  assert.ok(about.length > 1);
  for (const { label, values } of about) {
    assert.ok(values.every(({ of_people, origin }) => of_people === (origin === "derived")), label);
    await page.getByRole("button", { name: `Détail de « ${label} »` }).first().click();
    const rows = page.locator(".detail > .table > table > tbody > tr").filter({ hasText: PEOPLE });
    assert.equal(await rows.count(), values.filter(({ of_people }) => of_people).length, label);
    assert.equal(await rows.getByRole("button").count(), 0, label);
    const text = await page.textContent("main");
    assert.ok(!/\/(volunteers|competency_holders)\//.test(text), label);
    assert.ok(example.volunteers.every(({ pseudonym }) => !text.includes(pseudonym)), label);
    await page.getByRole("button", { name: `Détail de « ${label} »` }).first().click();
  }
  await close();
});

test("text, axis, way of knowing and values narrow the list", async () => {
  const { series } = programme("exemple").compute("indicator.values");
  const { page, close } = await open(browser, `${site.address}#/indicateurs?doc=exemple`);
  await settled(page);
  const count = () => page.locator(".panel > .table > table > tbody > tr").count();
  await page.getByLabel("Origine de la valeur").selectOption("observed");
  assert.equal(await count(), series.filter(({ method }) => method === "observed").length);
  await page.getByLabel("Origine de la valeur").selectOption("");
  await page.getByLabel("Avec une valeur").check();
  assert.equal(await count(), series.filter(({ values }) => values.length > 0).length);
  await page.getByLabel("Axe").selectOption("C");
  assert.equal(await count(), series.filter(({ sheet, values }) => sheet.startsWith("C.") && values.length > 0).length);
  await close();
});
