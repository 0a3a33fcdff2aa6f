// The bodies: cadence, attendance, what is due next and the agenda are what the package says.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DAY, DOCUMENTS, programme } from "./support/answers.mjs";
import { choose, open, settled, visit } from "./support/browser.mjs";
import { plain, rows, stats } from "./support/figures.mjs";
import { paper } from "./support/paper.mjs";
import { browser, site } from "./support/served.mjs";

const BODIES = "Fréquence, dernière et prochaine réunions de chaque instance";
const RHYTHM = "Réunions tenues dans chaque période, face à la fréquence";
const DAYS = [DAY, "2024-09-15"];
const short = (day) => day.split("-").reverse().join("/");
const long = (day) =>
  new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, "1er ");
const until = (days) => {
  const count = `${Math.abs(days)} jour${Math.abs(days) > 1 ? "s" : ""}`;
  return days === 0 ? "aujourd'hui" : days > 0 ? `dans ${count}` : `depuis ${count}`;
};
const percent = ({ share }) =>
  share === null
    ? "—"
    : plain(new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 }).format(share / 1000));
const range = ({ min, max }) =>
  min === null ? "—" : max === null ? `au moins ${min}` : min === max ? `${min}` : `${min} à ${max}`;

async function opened(query, options) {
  const found = await open(browser, `${site.address}#/instances?${query}`, options);
  await settled(found.page);
  return found;
}

for (const doc of DOCUMENTS) {
  for (const day of DAYS) {
    test(`${doc}, ${day}: each body has its cadence, its last meeting, what is due next and where it stands`, async () => {
      const asked = programme(doc, day);
      const nexts = new Map(asked.compute("governance.next").map((next) => [next.id, next]));
      const { page, troubles, close } = await opened(`doc=${doc}&jour=${day}`);
      assert.deepEqual(
        (await rows(page, BODIES)).map(([name, sheet, rule, held, last, due, state]) => ({
          name,
          sheet,
          rule,
          held,
          last,
          due,
          state: state.replace(/^[▲→✓]/, ""),
        })),
        asked.compute("governance.cadence").map((body) => {
          const next = nexts.get(body.id);
          const { previous } = asked.compute("governance.agenda", { body: body.id });
          return {
            name: body.name,
            sheet: body.sheet,
            rule:
              (body.min === null ? "aucune fréquence fixée" : `${range(body)} fois par ${body.per_fr}`) +
              (body.printed === null ? "" : `« ${body.printed} »`),
            held: next === undefined ? "—" : `${next.held} (${next.period.period_fr})`,
            last: previous === null ? "aucune" : long(previous.date),
            due: next?.due ? long(next.due) + until(next.days) : "—",
            state: next?.state_fr ?? "—",
          };
        }),
      );
      assert.deepEqual(troubles, []);
      await close();
    });

    test(`${doc}, ${day}: the meetings of each period are those of the package, in the chart as in the table`, async () => {
      const bodies = programme(doc, day).compute("governance.cadence");
      const expected = bodies.flatMap((body) =>
        body.periods.map((period) => ({
          name: body.name,
          period: period.period_fr,
          planned: range(period),
          held: String(period.held),
          verdict: period.verdict_fr,
          dates: period.meetings.map(({ date }) => short(date)).join(", ") || "—",
        })),
      );
      const { page, close } = await opened(`doc=${doc}&jour=${day}`);
      const shown = await rows(page, RHYTHM);
      assert.deepEqual(
        shown.map(([name, period, planned, held, verdict, dates]) => ({
          name,
          period,
          planned,
          held,
          verdict: verdict.replace(/^[▲✓→]/, ""),
          dates,
        })),
        expected,
      );
      const drawn = await page.$$eval(".rhythm-row", (found) =>
        found.flatMap((row) =>
          [...row.querySelectorAll(".rhythm-period")].map((period) => ({
            name: row.querySelector(".rhythm-name").textContent,
            period: period.querySelector(".rhythm-when").textContent,
            held: period.querySelectorAll(".disc-held").length,
            lacking: period.querySelectorAll(".disc-lacking").length,
            count: period.querySelector(".rhythm-count").textContent,
          })),
        ),
      );
      assert.deepEqual(
        drawn.map((one) => ({ ...one, name: plain(one.name) })),
        bodies.flatMap((body) =>
          body.periods.map(({ held, max, min, period_fr, verdict }) => ({
            name: body.name,
            period: period_fr,
            held,
            lacking: ["upcoming", "undefined"].includes(verdict) ? 0 : Math.max((min ?? 0) - held, 0),
            count: min === null ? `${held}` : `${held} / ${range({ min, max })}`,
          })),
        ),
      );
      await close();
    });
  }
}

const GROUPINGS = {
  "": { caption: "Présence aux réunions de chaque instance", of: ({ bodies }) => bodies },
  organismes: {
    caption: "Présence de chaque organisme aux réunions où il a été invité",
    of: ({ organisations }) => organisations,
  },
  annees: {
    caption: "Présence aux réunions de chaque année",
    of: ({ years }) => years.map((year) => ({ ...year, name: String(year.year) })),
  },
  reunions: {
    caption: "Présence à chaque réunion",
    of: ({ meetings }) => meetings.map((one) => ({ ...one, name: `${short(one.date)}, ${one.body_name}` })),
  },
};

/** The bars of attendance: where each share starts and how wide it is, in percent. */
const bars = (page, within = "main") =>
  page.$$eval(`${within} .presence-row`, (found) =>
    found.map((row) => ({
      name: row.querySelector(".presence-name").textContent,
      share: row.querySelector(".presence-share").textContent,
      widths: Object.fromEntries(
        [...row.querySelectorAll(".share")].map((bar) => [
          bar.getAttribute("class").replace("share share-", ""),
          parseFloat(bar.getAttribute("width")),
        ]),
      ),
    })),
  );

function assertBars(drawn, lines) {
  assert.deepEqual(
    drawn.map(({ name, share }) => [plain(name), plain(share)]),
    lines.map(({ name, present }) => [name, percent(present)]),
  );
  lines.forEach(({ name, present, represented }, rank) => {
    for (const [key, { part, whole }] of Object.entries({ present, represented })) {
      const width = drawn[rank].widths[key] ?? 0;
      assert.ok(Math.abs(width - (part / Math.max(whole, 1)) * 100) < 0.01, `${name}, ${key}: ${width}`);
    }
  });
}

const cells = ({ name, others, present, represented }) => [
  name,
  String(present.whole),
  String(present.part),
  percent(present),
  String(represented.part),
  percent(represented),
  ...(others === undefined ? [] : [String(others)]),
];

for (const [by, { caption, of }] of Object.entries(GROUPINGS)) {
  test(`attendance by ${by || "body"}: the chart and the table hold what the package says`, async () => {
    for (const day of DAYS) {
      const lines = of(programme("exemple", day).compute("governance.attendance"));
      const { page, close } = await opened(`doc=exemple&jour=${day}&presence=${by}`);
      assert.deepEqual(await rows(page, caption), lines.map(cells));
      assertBars(await bars(page), lines);
      await close();
    }
  });
}

test("each number opens what it counts, and the address keeps it", async () => {
  const day = "2024-09-15";
  const asked = programme("exemple", day);
  const nexts = asked.compute("governance.next");
  const cadences = asked.compute("governance.cadence");
  const { page, close } = await opened(`doc=exemple&jour=${day}`);
  const shown = Object.fromEntries(Object.entries(await stats(page)).map(([label, value]) => [plain(label), value]));
  const count = (state) => nexts.filter((next) => next.state === state).length;
  assert.ok(count("overdue") === 1 && count("to_call") > 1);
  assert.deepEqual(shown, {
    instances: String(cadences.length),
    "réunions tenues": String(asked.compute("governance.attendance").meetings.length),
    "prochaine réunion : à convoquer": String(count("to_call")),
    "prochaine réunion : en retard": String(count("overdue")),
  });
  await page.getByRole("link", { name: /en retard/ }).click();
  assert.deepEqual(
    (await rows(page, BODIES)).map(([name]) => name),
    nexts.filter(({ state }) => state === "overdue").map(({ name }) => name),
  );
  assert.match(await page.evaluate(() => location.hash), /suite=overdue/);
  await page.goBack();
  assert.equal((await rows(page, BODIES)).length, cadences.length);
  await page.getByLabel("Fréquence d'une période").selectOption("running");
  const running = cadences.flatMap(({ periods }) => periods).filter(({ verdict }) => verdict === "running");
  assert.ok(running.length > 0);
  assert.equal((await rows(page, RHYTHM)).length, running.length);
  await page.getByRole("link", { name: "Effacer les filtres" }).click();
  assert.equal((await rows(page, BODIES)).length, cadences.length);
  await close();
});

test("a body has its own page: its periods, who came to each meeting, and each who was invited", async () => {
  const body = "comite-partenaires";
  const asked = programme("exemple");
  const { name, periods } = asked.compute("governance.cadence").find(({ id }) => id === body);
  const { meetings, organisations } = asked.compute("governance.attendance", { body });
  const { page, troubles, close } = await opened("doc=exemple");
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { level: 2, name }).waitFor();
  await settled(page);
  assert.equal((await rows(page, RHYTHM)).length, periods.length);
  const byMeeting = meetings.map((one) => ({ ...one, name: short(one.date) }));
  assert.deepEqual(await rows(page, GROUPINGS.reunions.caption), byMeeting.map(cells));
  assert.deepEqual(await rows(page, GROUPINGS.organismes.caption), organisations.map(cells));
  assertBars(await bars(page), [...byMeeting, ...organisations]);
  await page.getByRole("link", { name: "Toutes les instances" }).click();
  await page.getByRole("heading", { name: "Les instances" }).waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

/** A copy of the example that may be changed. */
const example = async () =>
  JSON.parse(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8"));

test("who missed the last meetings of a body is told, as the package tells it", async () => {
  const changed = await example();
  for (const meeting of changed.meetings.filter(({ body }) => body === "comite-partenaires")) {
    meeting.present = (meeting.present ?? []).filter(
      ({ actor, on_behalf_of }) => actor !== "udaf49" && on_behalf_of !== "udaf49",
    );
  }
  const text = JSON.stringify(changed);
  const { load } = await import("mednum");
  const absences = (await load()).parse(Buffer.from(text), { today: DAY }).compute("governance.absent");
  const expected = absences.flatMap(({ absent, meetings, name }) =>
    absent.map((who) => [
      who.name,
      name,
      meetings.map(({ date }) => short(date)).join(", "),
      String(who.excused),
      who.last_presence === null ? "aucune" : short(who.last_presence.date),
    ]),
  );
  assert.ok(expected.length > 0);
  const { page, close } = await opened("doc=exemple");
  await page.getByText("Aucun invité n'a manqué toutes les dernières réunions").waitFor();
  await choose(page, text);
  await settled(page);
  assert.deepEqual(await rows(page, "Absents des dernières réunions"), expected);
  await close();
});

/** The agenda as its reader sees it: each item with its points. */
const items = (page) =>
  page.$$eval(".agenda-item", (found) =>
    found.map((item) => ({
      title: item.querySelector("h3").firstChild.textContent.trim(),
      count: item.querySelector(".tally")?.textContent,
      points: [...item.querySelectorAll(".agenda-point")].map((point) => ({
        code: point.querySelector(".code")?.textContent ?? null,
        text: point.querySelector("strong").textContent,
        note: point.querySelector(".agenda-note").textContent,
        isLate: point.querySelector(".badge") !== null,
      })),
    })),
  );

for (const [doc, day] of [
  ["feuille-de-route", DAY],
  ["exemple", "2025-10-20"],
  ["exemple", "2024-10-15"],
]) {
  test(`${doc}, ${day}: the agenda of the next meeting holds every point of the package`, async () => {
    const agenda = programme(doc, day).compute("governance.agenda", { body: "comite-partenaires" });
    const { page, troubles, close } = await opened(
      `doc=${doc}&jour=${day}&instance=comite-partenaires&page=ordre-du-jour`,
    );
    await page.waitForSelector(".agenda");
    const [late, decisions, silent, pending] = await items(page);
    assert.deepEqual(
      [late, decisions, silent, pending].map(({ count, points }) => [count, points.length]),
      [agenda.late, agenda.decisions, agenda.silent, agenda.pending].map(({ length }) => [String(length), length]),
    );
    const same = (points, entries, parts) =>
      points.forEach((point, rank) => {
        const { code, text, said } = parts(entries[rank]);
        assert.deepEqual([point.code, plain(point.text)], [code, text]);
        for (const part of said) {
          assert.ok(plain(point.note).includes(plain(part)), `${part} in ${point.note}`);
        }
      });
    same(late.points, agenda.late, (entry) => ({
      code: entry.sheet,
      text: entry.label,
      said: [entry.when_fr, `${entry.days} jour`, ...entry.pilots],
    }));
    same(decisions.points, agenda.decisions, (entry) => ({
      code: entry.sheet,
      text: entry.label,
      said: [
        entry.kind_fr,
        long(entry.meeting.date),
        entry.responsible ?? "",
        entry.due === null ? "" : long(entry.due),
      ],
    }));
    assert.deepEqual(
      decisions.points.map(({ isLate }) => isLate),
      agenda.decisions.map(({ overdue }) => overdue),
    );
    same(silent.points, agenda.silent, (entry) => ({
      code: entry.sheet,
      text: entry.title,
      said: [entry.last_news === null ? "aucune nouvelle" : long(entry.last_news), ...entry.pilots],
    }));
    same(pending.points, agenda.pending, (entry) => ({
      code: entry.sheet,
      text: entry.label,
      said: [entry.kind_fr, ...entry.validated_by, ...entry.pilots],
    }));
    const head = plain(await page.textContent(".agenda-when"));
    assert.equal(head, agenda.due === null ? "Date à fixer" : `Date à fixer, échéance au ${long(agenda.due)}`);
    assert.ok((await page.textContent(".agenda-facts")).includes(agenda.scope_fr));
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("a meeting that is scheduled gives its day to the agenda and to the page of the body", async () => {
  const changed = await example();
  changed.meetings.push({
    id: "comite-partenaires-2026-02-10",
    body: "comite-partenaires",
    date: "2025-12-10",
    status: "scheduled",
  });
  const { page, close } = await opened("doc=exemple&jour=2025-11-01");
  await choose(page, changed);
  await settled(page);
  await page.getByRole("link", { name: "Comité des partenaires", exact: true }).click();
  await settled(page);
  assert.ok(plain(await page.textContent(".instances-facts")).includes("Prévue le10 décembre 2025"));
  await page.getByRole("link", { name: "Ordre du jour de la prochaine réunion" }).click();
  await page.waitForSelector(".agenda");
  assert.equal(await page.textContent(".agenda-when"), "Réunion prévue le 10 décembre 2025");
  await page.goBack();
  await page.waitForSelector(".instances-facts");
  await close();
});

test("a cadence is said as the command line says it, with the plural of its period", async () => {
  const { load } = await import("mednum");
  const changed = JSON.parse(JSON.stringify((await load()).catalog()));
  const cases = [
    [{ min: 1, max: 1, every: 2, per: "quarter" }, "1 fois tous les 2 trimestres", "1 time every 2 quarters"],
    [{ min: 3, max: 4, per: "year" }, "3 à 4 fois par an", "3 to 4 times per year"],
    [{ min: 2, every: 3, per: "month" }, "au moins 2 fois tous les 3 mois", "at least 2 times every 3 months"],
    [{ max: 2, per: "month" }, "au plus 2 fois par mois", "at most 2 times per month"],
    [{ min: 2, max: 2, per: "semester", about: true }, "environ 2 fois par semestre", "about 2 times per half-year"],
  ];
  cases.forEach(([cadence], rank) => (changed.bodies[rank].cadence = cadence));
  const { page, close } = await opened("doc=feuille-de-route");
  await choose(page, changed);
  await settled(page);
  for (const [lang, caption, rank] of [
    ["fr", BODIES, 1],
    ["en", "Cadence, last and next meetings of each body", 2],
  ]) {
    await visit(page, `instances?doc=fichier&lang=${lang}`);
    const said = new Map((await rows(page, caption)).map(([name, , rule]) => [name, rule]));
    assert.deepEqual(
      cases.map((_, at) => said.get(plain(changed.bodies[at].name))),
      cases.map((one) => one[rank]),
    );
  }
  await close();
});

test("a meeting on no day of the periods is told apart from them", async () => {
  const changed = await example();
  changed.meetings.push({ id: "comite-partenaires-2022-06-01", body: "comite-partenaires", date: "2022-06-01" });
  const { page, close } = await opened("doc=exemple");
  assert.equal(await page.getByText("hors de ces périodes").count(), 0);
  await choose(page, changed);
  await settled(page);
  await page.getByText(/Comité des partenaires, hors de ces périodes\s: 01\/06\/2022\./).waitFor();
  await close();
});

test("the agenda prints on A4 by itself: no settings, no button, no point cut", async () => {
  const { page, close } = await opened("doc=exemple&jour=2024-10-15&instance=comite-partenaires&page=ordre-du-jour");
  await page.waitForSelector(".agenda");
  const { silent } = programme("exemple", "2024-10-15").compute("governance.agenda", { body: "comite-partenaires" });
  const { cut, pages, rows: kept } = await paper(page);
  assert.ok(pages <= 2, `${pages} pages for ${silent.length} points`);
  assert.ok(kept > silent.length);
  assert.equal(cut, 0);
  await page.emulateMedia({ media: "print" });
  assert.equal(
    await page.locator("nav:visible, .settings:visible, .status:visible, button:visible, h1:visible").count(),
    0,
  );
  assert.equal(
    await page.$$eval(
      ".agenda-point",
      (found) => found.filter((one) => getComputedStyle(one).breakInside !== "avoid").length,
    ),
    0,
  );
  await close();
});

test("the bodies print on A4 without a cut row", async () => {
  for (const query of ["doc=exemple", "doc=exemple&presence=reunions", "doc=exemple&instance=comite-partenaires"]) {
    const { page, close } = await opened(query);
    const { cut, pages, rows: kept } = await paper(page);
    assert.ok(pages <= 12, `${query}: ${pages} pages`);
    assert.ok(kept >= (await page.locator("main tbody tr").count()), query);
    assert.equal(cut, 0, query);
    await close();
  }
});

test("the roadmap keeps no meeting: it says so, shows its cadences, and leads to the example", async () => {
  const { page, close } = await opened("doc=feuille-de-route");
  await page.getByText("Aucune réunion tenue n'est enregistrée au 31 décembre 2025").waitFor();
  await page.getByText("Le document n'en garde aucune").waitFor();
  assert.equal(await page.locator(".presence").count(), 0);
  await page.getByRole("link", { name: /Voir le programme d'exemple/ }).click();
  await settled(page);
  assert.ok((await page.locator(".presence-row").count()) > 0);
  await close();
});

test("tables are handed over as files that a French spreadsheet opens", async () => {
  const { page, close } = await opened("doc=exemple&presence=organismes");
  const asked = programme("exemple");
  const lines = async (button) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const bytes = await readFile(await download.path());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    return { name: download.suggestedFilename(), lines: bytes.subarray(3).toString("utf8").trimEnd().split("\r\n") };
  };
  const buttons = page.getByRole("button", { name: /^Télécharger en CSV/ });
  const bodies = await lines(buttons.nth(0));
  assert.equal(bodies.name, `instances-${DAY}.csv`);
  assert.equal(bodies.lines.length - 1, asked.compute("governance.cadence").length);
  const rhythm = await lines(buttons.nth(1));
  assert.equal(rhythm.name, `reunions-par-periode-${DAY}.csv`);
  assert.deepEqual(
    rhythm.lines.slice(1).map((line) => line.split(";").slice(2, 5)),
    asked
      .compute("governance.cadence")
      .flatMap(({ periods }) => periods.map(({ held, max, min }) => [min ?? "", max ?? "", held].map(String))),
  );
  const attendance = await lines(buttons.nth(2));
  assert.equal(attendance.name, `presence-${DAY}.csv`);
  assert.deepEqual(
    attendance.lines.slice(1).map(plain),
    asked.compute("governance.attendance").organisations.map((one) => cells(one).join(";")),
  );
  await close();
});

test("in English, what the engine says is in English, and names stay in French", async () => {
  const { page, close } = await opened("doc=exemple&lang=en&jour=2024-09-15");
  const nexts = programme("exemple", "2024-09-15").compute("governance.next");
  const shown = await rows(page, "Cadence, last and next meetings of each body");
  const states = new Map(shown.map((row) => [row[0], row.at(-1).replace(/^[▲→✓]/, "")]));
  assert.deepEqual(
    nexts.map(({ name }) => states.get(name)),
    nexts.map(({ state_en }) => state_en),
  );
  assert.equal(await page.locator("tbody th [lang=fr]").count(), await page.locator("tbody th").count());
  await close();
});
