// The state of the roadmap: its numbers are those of the package, and each opens the list that it counts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DAY, DOCUMENTS, programme } from "./support/answers.mjs";
import { open, settled, visit } from "./support/browser.mjs";
import { lengths, ofLongest, plain, rows, stats } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";
import { terms } from "./support/terms.mjs";

const actions = (sheets) => sheets.filter(({ kind }) => kind === "action");
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

for (const doc of DOCUMENTS) {
  for (const day of [DAY, "2024-07-01"]) {
    test(`${doc}, ${day}: the figures are those of the package`, async () => {
      const state = programme(doc, day).compute("roadmap.state");
      const { page, troubles, close } = await open(browser, `${site.address}#/etat?doc=${doc}&jour=${day}`);
      await settled(page);
      const sheets = state.axes.flatMap((axis) => axis.sheets);
      const shown = await stats(page);
      assert.equal(shown["actions"], String(state.counts.actions));
      assert.equal(shown["groupes de travail"], String(state.counts.working_groups));
      assert.equal(shown["indicateurs"], String(state.counts.indicators));
      assert.equal(shown["échéances passées sans nouvelles"], String(state.late.length));
      assert.equal(shown["champs vides ou absents"], String(state.gaps.length));
      assert.equal(shown["fiches sans pilote"], String(sheets.filter(({ pilots }) => pilots.length === 0).length));
      assert.equal(
        shown["actions sans indicateur"],
        String(actions(sheets).filter(({ indicators }) => indicators === 0).length),
      );
      assert.equal(
        shown["actions sans moyens financiers"],
        String(state.gaps.filter(({ field }) => field === "financial_means").length),
      );
      assert.equal(shown["équivalents temps plein"], String(state.posts.total / 1000).replace(".", ","));
      const money = new Intl.NumberFormat("fr-FR").format(state.money_per_year.total / 100);
      assert.equal(plain(shown["par an"]), plain(`${state.money_per_year.at_least ? "au moins " : ""}${money} €`));

      const axes = await rows(page, "Nombre d'actions de chaque axe selon leur calendrier");
      assert.deepEqual(
        axes,
        state.axes.map(({ code, title, sheets: own }) => {
          const late = actions(own).filter((sheet) => sheet.late > 0).length;
          const undated = actions(own).filter((sheet) => sheet.late === 0 && sheet.dates === 0).length;
          const all = actions(own).length;
          return [`${code} ${title}`, late, all - late - undated, undated, all, own.length - all].map(String);
        }),
      );
      const pilots = await rows(page, "Fiches de chaque pilote, et échéances passées sans nouvelles");
      assert.deepEqual(
        pilots,
        state.pilots.map(({ name, sheets: own }) => {
          const late = state.late.filter((entry) => entry.pilots.includes(name)).length;
          return [name, String(own.length), String(late)];
        }),
      );

      // The bars are as long as their tables say, one after the other.
      const bars = await page.$$eval(".axes-row", (found) =>
        found.map((row) => ({
          name: row.querySelector(".axes-name").textContent,
          count: row.querySelector(".axes-count").textContent,
          shares: [...row.querySelectorAll("rect.share")].map((rect) => ({
            of: /share-(\w+)/.exec(rect.getAttribute("class"))[1],
            x: parseFloat(rect.getAttribute("x")),
            width: parseFloat(rect.getAttribute("width")),
          })),
        })),
      );
      const longest = Math.max(...axes.map(([, , , , all]) => Number(all)));
      assert.deepEqual(
        bars.map(({ count, name }) => [name, count]),
        axes.map(([name, , , , all]) => [name, all]),
      );
      bars.forEach(({ name, shares }, rank) => {
        const [, ...counts] = axes[rank].map(Number);
        let start = 0;
        const expected = ["late", "dated", "undated"].flatMap((of, column) => {
          const [x, width] = [start, (counts[column] / longest) * 100];
          start += width;
          return width === 0 ? [] : [{ of, x, width }];
        });
        assert.deepEqual(
          shares.map(({ of }) => of),
          expected.map(({ of }) => of),
          name,
        );
        shares.forEach(({ of, width, x }, share) => {
          assert.ok(Math.abs(x - expected[share].x) < 0.01, `${name}, ${of} starts at ${x} %`);
          assert.ok(Math.abs(width - expected[share].width) < 0.01, `${name}, ${of} is ${width} % long`);
        });
      });
      assert.deepEqual(
        (await lengths(page, "[aria-labelledby=pilots-title] tbody")).map(Math.round),
        ofLongest(pilots.map(([, sheetCount]) => Number(sheetCount))).map(Math.round),
      );
      assert.deepEqual(troubles, []);
      await close();
    });
  }
}

test("every number opens a list of that length, and the lists hold what they say", async () => {
  const { page, troubles, close } = await open(browser, `${site.address}#/etat`);
  await settled(page);
  const links = await page.$$eval("a.stat, a.count", (found) =>
    found.map((link) => ({
      hash: link.hash,
      counted: link.classList.contains("count") ? link.textContent : link.querySelector(".stat-value").textContent,
    })),
  );
  assert.ok(links.length > 40);
  const lists = links.filter(({ hash }) => hash.includes("liste="));
  for (const { hash, counted } of lists) {
    await visit(page, hash.replace("#/", ""));
    await page.waitForFunction(() => document.activeElement?.id === "opened-title");
    const tally = await page.textContent("#opened-title .tally");
    const lines = await page.$$eval(".opened tbody tr", (found) => found.length);
    assert.equal(String(lines), tally, hash);
    // A sum is of its lines, not their number.
    if (!/liste=(argent|postes)/.test(hash)) {
      assert.equal(tally, counted, hash);
    }
  }
  assert.deepEqual(troubles, []);
  await close();
});

test("bounds, periods and what the source prints are said as the vocabularies say them", async () => {
  const [bounds, periods, printed] = await Promise.all(
    ["Bound", "Per", "PrintedState"].map((name) => terms("compute/roadmap.state", name)),
  );
  const { gaps, money_per_year: money } = programme("feuille-de-route").compute("roadmap.state");
  const { page, close } = await open(browser, `${site.address}#/etat?liste=champs`);
  await settled(page);
  assert.deepEqual(
    (await rows(page, "Champs vides ou absents")).map((row) => row[2]),
    gaps.map(({ presence }) => printed[presence]),
  );
  await visit(page, "etat?liste=argent");
  const lines = await rows(page, "Argent compté par an");
  assert.equal(lines.length, money.lines.length);
  money.lines.forEach(({ bound, per }, rank) => {
    const amount = lines[rank][2];
    assert.equal(amount.startsWith(bounds[bound]), bound !== null && bound !== "exact", amount);
    assert.ok(per === null || amount.endsWith(`/ ${periods[per]}`), amount);
  });
  await close();
});

test("the numbers of a list lead to the other views, which show as many", async () => {
  const { page, close } = await open(browser, `${site.address}#/etat?liste=actions`);
  await settled(page);
  const state = programme("feuille-de-route").compute("roadmap.state");
  const listed = await rows(page, "Les actions");
  const sheets = state.axes.flatMap((axis) => actions(axis.sheets));
  assert.deepEqual(
    listed.map(([, , ...numbers]) => numbers.map(Number)),
    sheets.map(({ indicators, dates, late, gaps }) => [indicators, dates, late, gaps]),
  );
  assert.equal(sum(sheets.map(({ indicators }) => indicators)), state.counts.indicators);
  for (const { code, dates, indicators } of sheets
    .filter((sheet) => sheet.dates > 0 && sheet.indicators > 0)
    .slice(0, 4)) {
    await page.goto(`${site.address}#/calendrier?fiche=${code}`);
    await page.getByRole("heading", { level: 1, name: "Calendrier" }).waitFor();
    await settled(page);
    assert.equal(
      (await rows(page, "Entrées datées des fiches, dans l'ordre de la feuille de route")).length,
      dates,
      code,
    );
    await page.goto(`${site.address}#/indicateurs?fiche=${code}`);
    await page.getByRole("heading", { level: 1, name: "Indicateurs" }).waitFor();
    await settled(page);
    assert.ok((await page.textContent(".counted")).includes(`${indicators} indicateur`), code);
  }
  await close();
});
