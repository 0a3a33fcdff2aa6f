// The calendar: the chart and the tables hold what the package says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DOCUMENTS, programme } from "./support/answers.mjs";
import { open, settled } from "./support/browser.mjs";
import { rows } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";
import { terms } from "./support/terms.mjs";

const CAPTION = "Entrées datées des fiches, dans l'ordre de la feuille de route";
const PRECISIONS = await terms("compute/roadmap.timeline", "Precision");
const KINDS = await terms("compute/roadmap.timeline", "CalendarKind");
const short = (day) => day.split("-").reverse().join("/");

for (const doc of DOCUMENTS) {
  for (const day of ["2025-12-31", "2024-10-15"]) {
    test(`${doc}, ${day}: the table holds every entry of the package`, async () => {
      const timeline = programme(doc, day).compute("roadmap.timeline");
      const { page, troubles, close } = await open(browser, `${site.address}#/calendrier?doc=${doc}&jour=${day}`);
      await settled(page);
      const shown = await rows(page, CAPTION);
      assert.deepEqual(
        shown.map(([label, code, kind, when, precision, days, news]) => ({
          label,
          code,
          kind,
          when,
          precision,
          days,
          isLate: news.includes("En retard"),
        })),
        timeline.rows.map((row) => ({
          label: row.label,
          code: row.code,
          kind: KINDS[row.kind],
          when: row.when_fr,
          precision: PRECISIONS[row.precision],
          days: [
            ...row.bars.map(({ start, end }) => (start === end ? short(start) : `${short(start)} – ${short(end)}`)),
            ...(row.starts_before ? ["commence avant"] : []),
            ...(row.ends_after ? ["continue après"] : []),
          ].join(", "),
          isLate: row.late_since !== null,
        })),
      );
      assert.deepEqual(troubles, []);
      await close();
    });

    test(`${doc}, ${day}: each bar of the chart lies where its days do, drawn with its precision`, async () => {
      const timeline = programme(doc, day).compute("roadmap.timeline");
      const { page, close } = await open(browser, `${site.address}#/calendrier?doc=${doc}&jour=${day}`);
      await settled(page);
      const drawn = await page.$$eval(".gantt-row:not(.gantt-head)", (found) =>
        found.map((row) => ({
          name: row.querySelector(".gantt-name").textContent,
          bars: [...row.querySelectorAll(".span")].map((bar) => ({
            start: parseFloat(bar.getAttribute("x")),
            width: parseFloat(bar.getAttribute("width")),
            fill: bar.getAttribute("fill"),
            drawn: bar.getAttribute("class"),
          })),
        })),
      );
      const number = (text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
      const [first, whole] = [number(timeline.start), number(timeline.end) + 1 - number(timeline.start)];
      const pattern = {
        semester: "url(#span-semester)",
        year: "url(#span-year)",
        quarter: "url(#span-quarter)",
        season: "url(#span-quarter)",
      };
      timeline.rows.forEach((row, rank) => {
        assert.ok(drawn[rank].name.includes(row.label));
        assert.equal(drawn[rank].bars.length, row.bars.length, row.label);
        row.bars.forEach(({ start, end }, at) => {
          const bar = drawn[rank].bars[at];
          const width = ((number(end) + 1 - number(start)) / whole) * 100;
          // One that is widened to be seen ends where it ends.
          const [from, to] = [number(start), number(end) + 1].map((day) => ((day - first) / whole) * 100);
          assert.ok(Math.abs(bar.start - (to < 0.8 ? from : Math.min(from, to - 0.8))) < 0.01, row.label);
          assert.ok(Math.abs(bar.width - Math.max(width, 0.8)) < 0.01, row.label);
          assert.equal(bar.fill, pattern[row.precision] ?? null, row.label);
          assert.equal(bar.drawn.includes("span-open"), row.precision === "every_year", row.label);
          assert.equal(bar.drawn.includes("span-late"), row.late_since !== null, row.label);
        });
      });
      assert.equal(await page.locator(".gantt-row .line-today").count(), drawn.length + 1);
      await close();
    });
  }
}

test("the meetings of the bodies are drawn and tabled, where the document has some", async () => {
  const { meetings } = programme("exemple").compute("governance.attendance");
  const { page, close } = await open(browser, `${site.address}#/calendrier?doc=exemple`);
  await settled(page);
  const shown = await rows(page, "Réunions tenues par chaque instance");
  const expected = new Map();
  for (const { body_name, date } of meetings) {
    expected.set(body_name, [...(expected.get(body_name) ?? []), date].sort());
  }
  assert.deepEqual(
    new Map(shown.map(([name, count, dates]) => [name, [count, dates]])),
    new Map([...expected].map(([name, dates]) => [name, [String(dates.length), dates.map(short).join(", ")]])),
  );
  assert.equal(await page.locator(".gantt .meeting").count(), meetings.length);
  await page.goto(`${site.address}#/calendrier?doc=feuille-de-route`);
  await page.getByText("Aucune réunion n'est enregistrée au 31 décembre 2025.").waitFor();
  await close();
});

test("an axis, and what is late, narrow the chart and the table alike", async () => {
  const { page, close } = await open(browser, `${site.address}#/calendrier`);
  await settled(page);
  const { rows: all } = programme("feuille-de-route").compute("roadmap.timeline");
  await page.getByLabel("En retard seulement").check();
  const late = all.filter(({ late_since }) => late_since !== null).length;
  assert.equal((await rows(page, CAPTION)).length, late);
  assert.equal(await page.locator(".gantt-row:not(.gantt-head)").count(), late);
  await page.getByLabel("Axe").selectOption("E");
  assert.ok((await rows(page, CAPTION)).every(([, code]) => code.startsWith("E.")));
  await page.getByRole("link", { name: "Effacer les filtres" }).click();
  assert.equal((await rows(page, CAPTION)).length, all.length);
  await close();
});
