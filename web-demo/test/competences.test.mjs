// The competences: coverage, single holders and pairs are those of the package; people go by their pseudonyms.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { programme } from "./support/answers.mjs";
import { open, settled } from "./support/browser.mjs";
import { lengths, ofLongest, plain, rows } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";

const example = JSON.parse(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8"));
const people = (count) => (count === null ? "masqué" : String(count));
const named = ({ competence, label_fr }) => `${competence} ${label_fr}`;
/** What the package's own schema calls each state of a cell. */
const schema = JSON.parse(
  await readFile(new URL(import.meta.resolve("mednum/schema/v1/compute/competency.coverage.schema.json")), "utf8"),
);
const STATES = Object.fromEntries(schema.$defs.CoverageState.oneOf.map((state) => [state.const, state.title]));
const stateName = (state, threshold) => (state === "many" ? `${STATES.many} (${threshold} ou plus)` : STATES[state]);

async function at(place, options) {
  const opened = await open(browser, `${site.address}#/competences?${place}`, options);
  await settled(opened.page);
  return opened;
}

/** With the threshold of the engine, and with none. */
const ASKED = [
  ["small counts held back", {}, ""],
  ["everything shown", { threshold: 1 }, "&petits=1"],
];

for (const day of ["2025-12-31", "2026-10-15"]) {
  for (const [name, asked, address] of ASKED) {
    test(`${day}, ${name}: who is recorded, and what is held, is what the package says`, async () => {
      const overview = programme("exemple", day).compute("competency.overview", asked);
      const { page, troubles, close } = await at(`doc=exemple&jour=${day}${address}`);
      const facts = await page.$$eval(".facts dd", (found) => found.map((fact) => fact.textContent));
      assert.deepEqual(facts, [overview.people, overview.asked, overview.agreed, overview.competences].map(people));
      assert.deepEqual(
        await rows(page, "Personnes enregistrées, par type"),
        overview.kinds.map((kind) => [kind.label_fr, people(kind.people)]),
      );
      assert.deepEqual(
        await rows(page, "Compétences tenues, selon la façon dont elles ont été connues"),
        overview.sources.map(({ held, label_fr }) => [label_fr, people(held)]),
      );
      const isErasing = overview.to_erase_withheld || overview.to_erase.length > 0;
      assert.equal(await page.getByText(/effacées? à ce jour/).count(), isErasing ? 1 : 0);
      assert.deepEqual(troubles, []);
      await close();
    });

    for (const framework of ["pix", "digcomp-2-2"]) {
      test(`${day}, ${name}, ${framework}: each cell of the matrix, and its drawing, is what the package says`, async () => {
        const coverage = programme("exemple", day).compute("competency.coverage", asked);
        const found = coverage.frameworks.find((one) => one.framework.id === framework);
        const { page, close } = await at(`doc=exemple&jour=${day}&referentiel=${framework}${address}`);
        const called = found.framework.label_fr;
        const shown = await rows(page, `Compétences du référentiel ${called} tenues dans chaque bassin`);
        const isCounted = address !== "";
        assert.deepEqual(
          shown,
          found.rows.map(({ cells, name: bassin, total }) => [
            bassin ?? "Hors bassin",
            ...cells.map((cell) => (isCounted ? String(cell.people) : stateName(cell.state, coverage.threshold))),
            ...(isCounted ? [people(total)] : []),
          ]),
        );
        const drawn = await page.$$eval(".competence-matrix .cell-mark", (marks) =>
          marks.map((mark) => /cell-(none|some|many)/.exec(mark.getAttribute("class"))[1]),
        );
        assert.deepEqual(drawn, isCounted ? [] : found.rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
        const bars = `Compétences du référentiel ${called} : bassins où quelqu'un la tient, et personnes`;
        assert.deepEqual(
          (await rows(page, bars.replace(" :", "\u00a0:"))).map((row) => row.map(plain)),
          found.competences.map((competence) => [
            named(competence),
            `${competence.bassins.part} sur ${competence.bassins.whole}`,
            people(competence.people),
          ]),
        );
        const widths = await page.$$eval(".competence-bar .plain", (found) =>
          found.map((bar) => parseFloat(bar.getAttribute("width"))),
        );
        found.competences.forEach(({ bassins: { part, whole } }, rank) => {
          // The engine gives thousandths.
          assert.ok(Math.abs(widths[rank] - (part / whole) * 100) <= 0.1, named(found.competences[rank]));
        });
        await close();
      });
    }
  }
}

test("what one person holds is held back, then shown to whoever asks, without saying who", async () => {
  const { page, close } = await at("doc=exemple");
  assert.equal(programme("exemple").compute("competency.single").withheld, true);
  await page.getByText("Une personne est un petit nombre").waitFor();
  await page.getByLabel("Montrer les petits nombres").check();
  await settled(page);
  const { bassins, everywhere } = programme("exemple").compute("competency.single", { threshold: 1 });
  const ofPix = (competences) => competences.filter(({ framework }) => framework === "pix");
  const expected = [
    { name: "Tout le programme", competences: ofPix(everywhere) },
    ...bassins.map(({ competences, name }) => ({ name: name ?? "Hors bassin", competences: ofPix(competences) })),
  ].filter(({ competences }) => competences.length > 0);
  assert.deepEqual(
    await rows(page, "Compétences du référentiel Pix que tient une seule personne, par bassin"),
    expected.map(({ competences, name }) => [
      name,
      String(competences.filter(({ at_any_level }) => at_any_level).length),
      String(competences.filter(({ at_autonomous_level }) => at_autonomous_level).length),
      `${competences.length} compétence${competences.length > 1 ? "s" : ""}`,
    ]),
  );
  assert.deepEqual(
    (await lengths(page, "[aria-labelledby=single-title] tbody")).map(Math.round),
    ofLongest(
      expected.map(({ competences }) => competences.filter(({ at_any_level }) => at_any_level).length),
    ).map(Math.round),
  );
  const [first] = expected;
  await page.getByRole("button", { name: new RegExp(`lesquelles, ${first.name}$`) }).click();
  assert.deepEqual(
    await page.$$eval(".single-list li", (found) => found.map((item) => item.textContent)),
    first.competences.map(
      (competence) => `${named(competence)}${competence.at_any_level ? "" : " (au niveau d'autonomie seulement)"}`,
    ),
  );
  await page.getByText("à réserver à qui tient le registre").waitFor();
  await close();
});

for (const [name, asked, address] of ASKED) {
  for (const [framework, competence] of [["pix"], ["digcomp-2-2"], ["pix", "1.2"]]) {
    test(`${name}, ${framework} ${competence ?? ""}: pairs are those of the package, by pseudonym`, async () => {
      const question = { framework, ...(competence === undefined ? {} : { competence }), ...asked };
      const { left, more, pairs, without_consent } = programme("exemple").compute("competency.pairs", question);
      const { frameworks } = programme("exemple").compute("competency.coverage", asked);
      const { competences } = frameworks.find((one) => one.framework.id === framework);
      const { page, close } = await at(`doc=exemple&referentiel=${framework}&competence=${competence ?? ""}${address}`);
      await page.waitForSelector(".pairs-left");
      const record = (pointer) => example.competency_holders[Number(pointer.split("/")[2])];
      const shown =
        pairs.length === 0 ? [] : await rows(page, "Paires d'entraide proposées, des plus proches aux plus lointaines");
      assert.deepEqual(
        shown,
        pairs.map(({ learner, proximity, teacher, teaches }) => {
          const { competence: code } = record(teaches).competencies[Number(teaches.split("/")[4])];
          return [
            named(competences.find((known) => known.competence === code)),
            record(teacher).pseudonym,
            record(learner).pseudonym,
            proximity.label_fr,
          ];
        }),
      );
      const counted = plain(await page.textContent("section[aria-labelledby=pairs-title] .counted"));
      assert.equal(counted.includes("D'autres sont possibles"), more);
      const rest = plain(await page.textContent(".pairs-left"));
      assert.ok(rest.includes(`sans paire : ${people(left)}`), rest);
      assert.ok(rest.endsWith(`ne sont pas proposées : ${people(without_consent)}`), rest);
      await close();
    });
  }
}

test("only those whom a pair names by pseudonym are in the page", async () => {
  const { pairs } = programme("exemple").compute("competency.pairs", { framework: "pix" });
  const { page, close } = await at("doc=exemple");
  const named = new Set(
    pairs.flatMap(({ learner, teacher }) => [learner, teacher].map((pointer) => Number(pointer.split("/")[2]))),
  );
  const shown = await page.evaluate(() => document.body.outerHTML);
  example.competency_holders.forEach(({ pseudonym }, rank) => {
    assert.equal(shown.includes(pseudonym), named.has(rank), pseudonym);
  });
  await close();
});

test("a bassin that is looked for narrows the matrix, and what is exported", async () => {
  const { frameworks, threshold } = programme("exemple").compute("competency.coverage");
  const [pix] = frameworks;
  const { page, close } = await at("doc=exemple");
  await page.getByLabel("Chercher un bassin").fill("loire");
  const wanted = pix.rows.filter(({ name }) => /loire/i.test(name ?? ""));
  assert.ok(wanted.length > 1 && wanted.length < pix.rows.length);
  const shown = await rows(page, `Compétences du référentiel ${pix.framework.label_fr} tenues dans chaque bassin`);
  assert.deepEqual(
    shown.map(([name]) => name),
    wanted.map(({ name }) => name),
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger en CSV" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "competences-pix-2025-12-31.csv");
  assert.equal(
    await readFile(await download.path(), "utf8"),
    `\uFEFF${[
      ["Bassin", ...pix.competences.map(named)],
      ...wanted.map(({ cells, name }) => [name, ...cells.map(({ state }) => stateName(state, threshold))]),
    ]
      .map((row) => `${row.join(";")}\r\n`)
      .join("")}`,
  );
  await close();
});

test("another framework is chosen, kept in the address, and forgets the competence of the one before", async () => {
  const { page, close } = await at("doc=exemple&competence=1.2");
  await page.getByRole("combobox", { name: "Référentiel" }).selectOption("digcomp-2-2");
  await settled(page);
  assert.match(page.url(), /referentiel=digcomp-2-2/);
  assert.doesNotMatch(page.url(), /competence=/);
  await page.reload();
  await settled(page);
  assert.equal(await page.getByRole("combobox", { name: "Référentiel" }).inputValue(), "digcomp-2-2");
  await close();
});

test("on a narrow screen the matrix slides alone, under the names of its rows", async () => {
  const { page, close } = await at("doc=exemple", { viewport: { width: 390, height: 844 } });
  const region = page.locator(".sliding");
  const [before, after] = await region.evaluate((element) => {
    const left = () => element.querySelector("tbody th").getBoundingClientRect().left;
    const start = left();
    element.scrollLeft = 200;
    return [start, left()];
  });
  assert.ok(await region.evaluate((element) => element.scrollLeft > 100));
  assert.ok(Math.abs(after - before) < 1);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await close();
});

test("the roadmap has no holder of competences: the view says so and leads to the example", async () => {
  assert.deepEqual(programme("feuille-de-route").compute("competency.coverage").frameworks, []);
  const { page, troubles, close } = await at("doc=feuille-de-route");
  await page.getByText("ne contient aucun détenteur de compétences").waitFor();
  assert.equal(await page.locator("main table").count(), 0);
  await page.getByRole("link", { name: "Voir les compétences du programme d'exemple" }).click();
  await page.waitForSelector(".competence-matrix");
  assert.deepEqual(troubles, []);
  await close();
});
