// The service civique: places, phases, training and missions are those of the package; nobody is shown.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { programme } from "./support/answers.mjs";
import { choose, open, settled, visit } from "./support/browser.mjs";
import { plain, rows } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";

const example = JSON.parse(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8"));
const people = (count) => (count === null ? "masqué" : String(count));
const figure = (value) => (value === null || value === undefined ? "—" : String(value));
const long = (text) =>
  plain(
    new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
      .format(new Date(`${text}T00:00:00Z`))
      .replace(/^1 /, "1er "),
  );

async function at(place, options) {
  const opened = await open(browser, `${site.address}#/service-civique?${place}`, options);
  await settled(opened.page);
  return opened;
}

/** With the threshold of the engine, and with none. */
const ASKED = [
  ["small counts held back", {}, ""],
  ["everything shown", { threshold: 1 }, "&petits=1"],
];

for (const day of ["2025-12-31", "2024-11-15", "2027-01-15"]) {
  for (const [name, asked, address] of ASKED) {
    test(`${day}, ${name}: every table is what the package says`, async () => {
      const asking = programme("exemple", day);
      const places = asking.compute("cohort.places", asked);
      const { by_cohort } = asking.compute("cohort.comparison", asked);
      const training = asking.compute("cohort.training", asked);
      const reviews = asking.compute("cohort.reviews", asked);
      const { page, troubles, close } = await at(`doc=exemple&jour=${day}${address}`);
      assert.deepEqual(
        await rows(page, "Places, volontaires et plafond de chaque cohorte"),
        places.cohorts.map((cohort, rank) => [
          `Cohorte ${cohort.cohort.year}`,
          String(cohort.places),
          people(cohort.taken),
          people(cohort.left),
          people(cohort.left_to_ceiling),
          people(by_cohort[rank].volunteers),
          figure(by_cohort[rank].structures),
          figure(by_cohort[rank].missions),
          figure(by_cohort[rank].gatherings),
          figure(by_cohort[rank].projects),
        ]),
      );
      assert.deepEqual(
        await rows(page, "Volontaires de chaque cohorte selon ce qu'ils ont suivi"),
        training.cohorts.map(({ cohort, counts }) => [
          `Cohorte ${cohort.year}`,
          people(counts.volunteers),
          people(counts.complete),
          people(counts.incomplete),
          people(counts.civic_training),
          people(counts.without_civic_training),
          people(counts.first_aid),
          people(counts.without_first_aid),
        ]),
      );
      assert.deepEqual(
        await rows(page, "Jours de formation et modules de chaque cohorte"),
        training.cohorts.map(({ cohort, compulsory, days, days_held, days_planned, optional }) => [
          `Cohorte ${cohort.year}`,
          ...[days_planned, days, days_held, compulsory, optional].map(figure),
        ]),
      );
      assert.deepEqual(
        await rows(page, "Bilans nominatifs faits et à faire"),
        reviews.cohorts.map(({ cohort, done, to_do, volunteers }) => [
          `Cohorte ${cohort.year}`,
          people(volunteers),
          people(done),
          people(to_do),
        ]),
      );
      assert.equal(
        await page.getByText(/doivent être effacées à ce jour|doit être effacée à ce jour/).count(),
        places.to_erase === 0 ? 0 : 1,
      );
      assert.deepEqual(troubles, []);
      await close();
    });

    test(`${day}, ${name}: the board and the training are drawn as they are tabled`, async () => {
      const asking = programme("exemple", day);
      const { ceiling, cohorts } = asking.compute("cohort.places", asked);
      const { by_cohort } = asking.compute("cohort.comparison", asked);
      const training = asking.compute("cohort.training", asked);
      const { page, close } = await at(`doc=exemple&jour=${day}${address}`);
      const drawn = await page.$$eval(".cohort-row", (found) =>
        found.map((row) => {
          const value = (name, attribute) => row.querySelector(name)?.getAttribute(attribute) ?? null;
          return {
            places: value(".cohort-places", "width"),
            volunteers: value(".cohort-volunteers", "width"),
            ceiling: value(".cohort-ceiling", "x1"),
            isWithheld: row.querySelector(".cohort-withheld") !== null,
          };
        }),
      );
      assert.equal(drawn.length, cohorts.length);
      drawn.forEach((row, rank) => {
        const { volunteers } = by_cohort[rank];
        const share = (text) => parseFloat(text) / parseFloat(row.ceiling);
        assert.ok(Math.abs(share(row.places) - cohorts[rank].places / ceiling) < 1e-6);
        assert.equal(row.isWithheld, volunteers === null);
        assert.equal(row.volunteers === null, volunteers === null);
        assert.ok(volunteers === null || Math.abs(share(row.volunteers) - volunteers / ceiling) < 1e-6);
      });
      const bars = await page.$$eval(".training-row", (found) =>
        found.map((row) => ({
          text: row.querySelector(".training-count").textContent,
          width: parseFloat(row.querySelector(".progress-done")?.getAttribute("width") ?? "0"),
          isWithheld: row.querySelector(".cohort-withheld") !== null,
        })),
      );
      const expected = training.cohorts.flatMap(({ counts }) =>
        ["complete", "civic_training", "first_aid"].map((key) => ({ part: counts[key], whole: counts.volunteers })),
      );
      assert.equal(bars.length, expected.length);
      expected.forEach(({ part, whole }, rank) => {
        const isHeld = part === null || whole === null;
        assert.equal(bars[rank].isWithheld, isHeld);
        assert.equal(plain(bars[rank].text), isHeld ? "masqué" : `${part} sur ${whole}`);
        assert.ok(isHeld || Math.abs(bars[rank].width - (whole === 0 ? 0 : (part / whole) * 100)) < 0.01);
      });
      await close();
    });
  }
}

for (const [doc, day, year] of [
  ["exemple", "2025-12-31", 2023],
  ["exemple", "2025-12-31", 2025],
  ["feuille-de-route", "2024-05-15", 2024],
]) {
  test(`${doc}: the phases of the year ${year} are drawn and tabled as the package lays them`, async () => {
    const { missions, phases } = programme(doc, day).compute("cohort.calendar", { year });
    const { page, close } = await at(`doc=${doc}&jour=${day}&annee=${year}`);
    const expected = [
      ...phases.map(({ days, phase }) => [phase.label_fr, days]),
      ["Missions des volontaires", missions],
    ];
    const caption = `Phases d'une cohorte qui commence en ${year}, selon la feuille de route`;
    assert.deepEqual(
      await rows(page, caption),
      expected.map(([label, { first, last }]) => [label, long(first), long(last)]),
    );
    const number = (text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
    const [start, end] = [phases[0].days.first, phases.at(-1).days.last];
    const whole = number(end) + 1 - number(start);
    const bars = await page.$$eval(".phase-row", (found) =>
      found.map((row) => {
        const bar = row.querySelector(".span");
        return {
          name: row.querySelector(".gantt-name").textContent,
          start: parseFloat(bar.getAttribute("x")),
          width: parseFloat(bar.getAttribute("width")),
          hasToday: row.querySelector(".line-today") !== null,
        };
      }),
    );
    assert.deepEqual(
      bars.map(({ name }) => plain(name)),
      expected.map(([label]) => plain(label)),
    );
    expected.forEach(([label, { first, last }], rank) => {
      assert.ok(Math.abs(bars[rank].start - ((number(first) - number(start)) / whole) * 100) < 0.01, label);
      assert.ok(Math.abs(bars[rank].width - ((number(last) + 1 - number(first)) / whole) * 100) < 0.01, label);
      assert.equal(bars[rank].hasToday, day >= start && day <= end, label);
    });
    await close();
  });
}

test("the year of the phases and the cohort of the missions are chosen, and kept in the address", async () => {
  const { page, close } = await at("doc=exemple");
  await page.getByRole("combobox", { name: "Cohorte qui commence en" }).selectOption("2023");
  await page.getByText("Phases d'une cohorte qui commence en 2023").waitFor();
  for (const [name, asked, ticked] of [
    ["held back", {}, false],
    ["shown", { threshold: 1 }, true],
  ]) {
    await page.getByLabel("Montrer les petits nombres").setChecked(ticked);
    await settled(page);
    const { cohorts } = programme("exemple").compute("cohort.places", asked);
    const counts = programme("exemple").compute("cohort.counts", asked);
    for (const [rank, { cohort, missions }] of cohorts.entries()) {
      await page.getByRole("combobox", { name: "Cohorte", exact: true }).selectOption(cohort.id);
      assert.deepEqual(
        await rows(page, `Missions de la cohorte ${cohort.year}`),
        missions.map(({ left, organisation, places, profiles, taken }) => [
          organisation,
          profiles.map(({ label_fr }) => label_fr).join(", ") || "sans profil",
          String(places),
          people(taken),
          people(left),
        ]),
        name,
      );
      assert.deepEqual(
        await rows(page, `Volontaires de la cohorte ${cohort.year} par type de structure et par profil`),
        counts.cohorts[rank].host_kinds.map(({ by_profile, kind, structures, volunteers }) => [
          kind.label_fr,
          String(structures),
          people(volunteers),
          ...by_profile.map(people),
        ]),
        name,
      );
      const foot = await page.$$eval("tfoot td", (cells) => cells.slice(1).map((cell) => cell.textContent));
      assert.deepEqual(foot, [counts.cohorts[rank].volunteers, ...counts.cohorts[rank].by_profile].map(people), name);
    }
  }
  assert.match(page.url(), /annee=2023/);
  await page.reload();
  await settled(page);
  await page.getByText("Phases d'une cohorte qui commence en 2023").waitFor();
  await close();
});

test("nobody is shown: neither a pseudonym nor the place of a record, even with every count", async () => {
  for (const address of ["", "&petits=1"]) {
    const { page, close } = await at(`doc=exemple${address}`);
    const shown = await page.evaluate(() => document.body.outerHTML);
    for (const { pseudonym } of example.volunteers) {
      assert.ok(!shown.includes(pseudonym), pseudonym);
    }
    assert.ok(!shown.includes("/volunteers/"));
    await close();
  }
});

test("a small cohort is said in whole sentences, its count held back or shown, in both languages", async () => {
  const changed = JSON.parse(JSON.stringify(example));
  const missions = changed.service_missions.filter(({ cohort }) => cohort === "cohorte-2025");
  missions.forEach((mission, rank) => (mission.places = rank === 0 ? 1 : 0));
  changed.service_missions = changed.service_missions.filter(({ places }) => places > 0);
  const left = new Set(missions.slice(1).map(({ id }) => id));
  const [kept] = missions;
  const inFirst = changed.volunteers.filter(({ mission }) => mission === kept.id);
  changed.volunteers = changed.volunteers.filter(
    (volunteer) => !left.has(volunteer.mission) && (volunteer.mission !== kept.id || volunteer === inFirst[0]),
  );
  const { page, close } = await at("doc=exemple");
  await choose(page, changed);
  for (const [place, expected] of [
    ["", "nombre de volontaires masqué, 1 place"],
    ["&petits=1", "1 volontaire, 1 place"],
    ["&lang=en", "number of volunteers withheld, 1 place"],
    ["&lang=en&petits=1", "1 volunteer, 1 place"],
  ]) {
    await visit(page, `service-civique?doc=fichier${place}`);
    const summaries = await page.$$eval(".cohort-summary", (found) => found.map((one) => one.textContent));
    assert.equal(plain(summaries.at(-1)), expected, place);
  }
  await close();
});

/** What is said while the box is ticked and unticked, answers of before included. */
async function saidOnTheWay(page) {
  await page.evaluate(() => {
    window.heard = new Set();
    new MutationObserver(() => window.heard.add(document.querySelector("main").textContent)).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  for (const isTicked of [true, false, true]) {
    await page.getByLabel("Montrer les petits nombres").setChecked(isTicked);
    await page.waitForFunction((is) => location.hash.includes("petits=1") === is, isTicked);
    await settled(page);
  }
  return page.evaluate(() => [...window.heard]);
}

for (const [view, computation] of [
  ["service-civique", "cohort.places"],
  ["competences", "competency.coverage"],
]) {
  test(`${view}: what is said of small counts is true of the answer that is shown, even while another comes`, async () => {
    const { threshold } = programme("exemple").compute(computation);
    const { page, close } = await open(browser, `${site.address}#/${view}?doc=exemple`);
    await settled(page);
    const heard = (await saidOnTheWay(page)).map(plain);
    assert.ok(heard.some((text) => text.includes("à réserver à qui tient le registre")));
    assert.ok(heard.some((text) => text.includes(`En dessous de ${threshold} personnes`)));
    assert.deepEqual(
      heard.filter((text) => /En dessous de 1 |\(1 ou plus\)/.test(text)),
      [],
    );
    await close();
  });
}

test("everything shown, the page says whom it is for", async () => {
  const { page, close } = await at("doc=exemple");
  const { threshold } = programme("exemple").compute("cohort.places");
  await page.getByText(`En dessous de ${threshold} personnes, un nombre est masqué`).waitFor();
  await page.getByLabel("Montrer les petits nombres").check();
  await page.getByText("à réserver à qui tient le registre").waitFor();
  await close();
});

test("the roadmap has no cohort: its calendar and the figures of the past are shown, and the way to the example", async () => {
  const { past_cohorts, past_mean, past_structures, past_volunteers } =
    programme("feuille-de-route").compute("cohort.comparison");
  const { page, troubles, close } = await at("doc=feuille-de-route");
  await page.getByText("ne contient aucune cohorte").waitFor();
  const about = ({ approximate, value }) => (approximate ? `environ ${value}` : String(value));
  assert.deepEqual(await rows(page, "Cohortes du document et cohortes précédentes, selon la feuille de route"), [
    [
      "Précédentes, selon la feuille de route",
      about(past_cohorts),
      about(past_volunteers),
      String(past_mean.share / 1000).replace(".", ","),
      about(past_structures),
    ],
  ]);
  await page.getByRole("link", { name: "Voir les cohortes du programme d'exemple" }).click();
  await page.waitForSelector(".cohort-row");
  assert.equal((await rows(page, "Cohortes du document et cohortes précédentes, selon la feuille de route")).length, 2);
  assert.deepEqual(troubles, []);
  await close();
});
