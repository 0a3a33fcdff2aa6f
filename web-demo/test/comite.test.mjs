// The pack of a committee: each part holds what the package says, prints on A4 and is handed over as a file.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DAY, DOCUMENTS, programme } from "./support/answers.mjs";
import { open, settled } from "./support/browser.mjs";
import { parse } from "./support/csv.mjs";
import { plain, rows } from "./support/figures.mjs";
import { paper } from "./support/paper.mjs";
import { browser, site } from "./support/served.mjs";

const BODY = "comite-partenaires";
const STANDINGS = { late: "En retard", dated: "Dans les temps", undated: "Sans date" };
const short = (day) => day.split("-").reverse().join("/");
const number = (value) => plain(new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 3 }).format(value));
const percent = (thousandths) =>
  plain(new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 }).format(thousandths / 1000));
const share = ({ share: thousandths }) => (thousandths === null ? "—" : percent(thousandths));
const names = (pilots) => (pilots.length === 0 ? "Personne" : pilots.join(", "));

async function opened(query, options) {
  const found = await open(browser, `${site.address}#/comite?${query}`, options);
  await settled(found.page);
  return found;
}

test("nothing is shown before a body is chosen; its pack is one click away, and going back undoes it", async () => {
  for (const doc of DOCUMENTS) {
    const { page, troubles, close } = await opened(`doc=${doc}`);
    const bodies = programme(doc).compute("governance.cadence");
    const shown = await rows(page, "Instances dont le dossier peut être imprimé");
    assert.deepEqual(
      shown.map(([name]) => name),
      bodies.map(({ name }) => name),
    );
    assert.equal(await page.locator(".pack").count(), 0);
    const { name } = bodies.find(({ id }) => id === BODY);
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("heading", { level: 2, name: `Dossier de l'instance ${name}` }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: "Les instances" }).waitFor();
    await page.getByRole("combobox", { name: "Instance" }).selectOption(BODY);
    await page.waitForSelector(".pack");
    assert.deepEqual(troubles, []);
    await close();
  }
});

for (const [doc, day] of [
  ["feuille-de-route", DAY],
  ["feuille-de-route", "2024-03-01"],
  ["exemple", DAY],
  ["exemple", "2025-06-20"],
]) {
  test(`${doc}, ${day}: every part of the pack is what the package says`, async () => {
    const asked = programme(doc, day);
    const agenda = asked.compute("governance.agenda", { body: BODY });
    const state = asked.compute("roadmap.state");
    const complete = asked.compute("roadmap.to_complete");
    const attendance = asked.compute("governance.attendance", { body: BODY });
    const { series } = asked.compute("indicator.values");
    const { page, troubles, close } = await opened(`doc=${doc}&jour=${day}&instance=${BODY}&tous=1`);

    const sheets = state.axes.flatMap((axis) => axis.sheets);
    assert.deepEqual(
      await rows(page, "Les fiches, leurs pilotes, leurs dates et ce qui y manque"),
      sheets.map((sheet) => [
        `${sheet.code} ${sheet.title}`,
        names(sheet.pilots),
        STANDINGS[sheet.standing],
        ...[sheet.indicators, sheet.dates, sheet.late, sheet.gaps].map(String),
      ]),
    );
    assert.equal((await rows(page, "Nombre d'actions de chaque axe selon leur calendrier")).length, state.axes.length);

    if (agenda.late.length === 0) {
      await page.getByText("Aucune échéance que suit l'instance n'est passée").waitFor();
    } else {
      assert.deepEqual(
        (await rows(page, "Échéances passées sans nouvelles, la plus ancienne en premier")).map((row) =>
          row.map(plain),
        ),
        agenda.late.map((late) => [
          plain(late.label),
          plain(`${late.sheet} ${late.title}`),
          late.when_fr,
          number(late.days),
          names(late.pilots),
        ]),
      );
    }

    assert.deepEqual(
      (await rows(page, "Combien de constats demandent à agir, et à qui")).map(([who, , ...counts]) => [
        who,
        ...counts,
      ]),
      complete.recipients.map(({ counts, name, requests }) => [
        name ?? "La tenue du document",
        ...[counts.error, counts.warning, counts.info, requests.length].map(String),
      ]),
    );
    const points = await page.$$eval(".pack-group", (found) =>
      found.map((group) => [...group.querySelectorAll(".pack-finding-text")].map((text) => text.textContent)),
    );
    assert.deepEqual(
      points.map((texts) => texts.map(plain)),
      complete.recipients.map(({ requests }) => requests.map((rank) => complete.requests[rank].finding.text)),
    );

    if (attendance.meetings.length === 0) {
      await page.getByText("Aucune réunion de cette instance n'est enregistrée.").waitFor();
    } else {
      const cells = (name, { present, represented }) => [
        name,
        String(present.whole),
        String(present.part),
        share(present),
        String(represented.part),
        share(represented),
      ];
      const byMeeting = attendance.meetings.map((one) => [...cells(short(one.date), one), String(one.others)]);
      const byOrganisation = attendance.organisations.map((one) => cells(one.name, one));
      assert.deepEqual(await rows(page, "Présence à chaque réunion"), byMeeting);
      assert.deepEqual(
        await rows(page, "Présence de chaque organisme aux réunions où il a été invité"),
        byOrganisation,
      );
      assert.deepEqual(
        (await page.$$eval(".presence-share", (found) => found.map((one) => one.textContent))).map(plain),
        [...byMeeting, ...byOrganisation].map((row) => row[3]),
      );
    }

    const measures = await rows(page, "Dernière valeur de chaque mesure qui en a une");
    assert.deepEqual(
      measures.map(([label, sheet]) => [label, sheet]),
      series.map(({ label, sheet }) => [plain(label), sheet]),
    );
    series.forEach((one, rank) => {
      const [, , value, period, , progress] = measures[rank].map(plain);
      const latest = one.current === null ? undefined : one.values[one.current];
      const when = latest === undefined ? "—" : `${latest.period}${latest.closed ? "" : " (en cours)"}`;
      assert.equal(period, when, one.label);
      if (latest?.target) {
        assert.ok(progress.includes(latest.target.verdict_fr), one.label);
      } else {
        assert.equal(progress, "—", one.label);
      }
      if (latest !== undefined && latest.value !== null && one.measure === "count") {
        assert.equal(value, plain(`${number(latest.value)} ${one.unit ?? ""}`), one.label);
      }
    });

    const brief = await page.$$eval(".pack-brief li", (found) =>
      Object.fromEntries(found.map((one) => [one.dataset.part, one.querySelector("strong").textContent])),
    );
    await page.getByLabel("Montrer aussi les mesures sans valeur").uncheck();
    const valued = await page.locator(".pack-measures tbody tr").count();
    assert.deepEqual(brief, {
      etat: String(state.counts.actions),
      retards: String(agenda.late.length),
      constats: String(complete.requests.length),
      presence: String(attendance.meetings.length),
      indicateurs: String(valued),
    });
    assert.equal(valued > 0, doc === "exemple");
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("a body that follows its own sheet is told of it alone: state, late dates, findings, indicators; and it says so", async () => {
  const asked = programme("feuille-de-route");
  const body = asked.compute("governance.cadence").find(({ id }) => {
    const { late, scope } = asked.compute("governance.agenda", { body: id });
    return scope === "sheet" && late.length < asked.compute("roadmap.state").late.length;
  });
  const agenda = asked.compute("governance.agenda", { body: body.id });
  const { page, close } = await opened(`instance=${body.id}`);
  const cover = plain(await page.textContent(".pack-cover"));
  assert.ok(cover.includes(`${agenda.scope_fr}. L'état, les échéances, les constats et les indicateurs sont ceux de ${agenda.sheets.join(", ")}`), cover);
  assert.deepEqual(
    (await rows(page, "Les fiches, leurs pilotes, leurs dates et ce qui y manque")).map(([sheet]) => sheet.split(/\s/)[0]),
    agenda.sheets,
  );
  const { requests } = asked.compute("roadmap.to_complete");
  const about = requests.filter(({ sheet }) => agenda.sheets.includes(sheet?.code));
  assert.ok(about.length > 0 && about.length < requests.length);
  assert.equal(await page.textContent('.pack-brief [data-part="constats"] strong'), String(about.length));
  assert.deepEqual(
    new Set((await page.locator(".pack-finding-text").allTextContents()).map(plain)),
    new Set(about.map(({ finding }) => finding.text)),
  );
  await page.getByLabel("Montrer aussi les mesures sans valeur").check();
  const { series } = asked.compute("indicator.values");
  const followed = series.filter(({ sheet }) => agenda.sheets.includes(sheet));
  assert.ok(followed.length > 0 && followed.length < series.length);
  assert.deepEqual(
    (await rows(page, "Dernière valeur de chaque mesure qui en a une")).map(([label]) => label),
    followed.map(({ label }) => plain(label)),
  );
  assert.equal(await page.textContent('.pack-brief [data-part="retards"] strong'), String(agenda.late.length));
  await close();
});

test("parts are left out and taken back, and the address keeps which", async () => {
  const { page, close } = await opened(`doc=exemple&instance=${BODY}`);
  const shown = () => page.$$eval(".pack-part", (found) => found.map((part) => part.dataset.part));
  assert.deepEqual(await shown(), ["etat", "retards", "constats", "presence", "indicateurs"]);
  await page.getByRole("checkbox", { name: "Constats, par qui doit agir" }).uncheck();
  await page.getByRole("checkbox", { name: "État de la feuille de route" }).uncheck();
  assert.deepEqual(await shown(), ["retards", "presence", "indicateurs"]);
  await page.reload();
  await settled(page);
  assert.deepEqual(await shown(), ["retards", "presence", "indicateurs"]);
  await page.getByRole("checkbox", { name: "État de la feuille de route" }).check();
  assert.deepEqual(await shown(), ["etat", "retards", "presence", "indicateurs"]);
  assert.match(await page.evaluate(() => location.hash), /sans=constats(&|$)/);
  await close();
});

test("the pack prints on A4: a dozen pages at most, fewer with fewer parts, and no row is cut", async () => {
  for (const doc of DOCUMENTS) {
    const { page, close } = await opened(`doc=${doc}&instance=${BODY}`);
    const whole = await paper(page);
    assert.ok(whole.pages >= 5 && whole.pages <= 12, `${doc}: ${whole.pages} pages`);
    assert.equal(whole.cut, 0, `${doc}: ${whole.cut} rows lie on two pages`);
    assert.equal(whole.rows, await page.locator("main tbody tr, main li").count(), doc);
    await page.getByRole("checkbox", { name: "Constats, par qui doit agir" }).uncheck();
    await page.getByRole("checkbox", { name: "Indicateurs" }).uncheck();
    const fewer = await paper(page);
    assert.ok(fewer.pages < whole.pages && fewer.pages <= 6, `${doc}: ${fewer.pages} pages`);
    assert.equal(fewer.cut, 0, doc);
    await page.emulateMedia({ media: "print" });
    const left = "nav:visible, .settings:visible, .filters:visible, .status:visible, button:visible, h1:visible";
    assert.equal(await page.locator(left).count(), 0);
    await close();
  }
});

test("a row that is cut would be seen on paper", async () => {
  const { page, close } = await opened(`doc=feuille-de-route&instance=${BODY}`);
  await page.evaluate(() => {
    const careless = new CSSStyleSheet();
    careless.replaceSync(
      "@media print { tr, li { break-inside: auto !important } td, th, li { line-height: 2 !important; padding-block: 7px !important } }",
    );
    document.adoptedStyleSheets = [careless];
  });
  assert.ok((await paper(page)).cut > 0);
  await close();
});

test("on paper every point is there, each row is kept whole, and nothing overflows its cell", async () => {
  // The width of an A4 sheet within its margins, and the height of its page, in CSS pixels.
  const [width, height] = [703, 1031];
  for (const doc of DOCUMENTS) {
    const { page, close } = await opened(`doc=${doc}&instance=${BODY}&tous=1`, { viewport: { width, height } });
    await page.emulateMedia({ media: "print" });
    const points = programme(doc)
      .compute("roadmap.to_complete")
      .recipients.reduce((sum, { requests }) => sum + requests.length, 0);
    assert.equal(await page.locator(".pack-finding:visible").count(), points);
    const cut = await page.$$eval(
      ".pack tr, .pack-finding, .pack .axes-row, .pack .presence-row",
      (found, most) =>
        found
          .filter((row) => row.checkVisibility())
          .filter(
            (row) => getComputedStyle(row).breakInside !== "avoid" || row.getBoundingClientRect().height > most / 3,
          )
          .map((row) => row.textContent.slice(0, 80)),
      height,
    );
    assert.deepEqual(cut, [], doc);
    const wide = await page.$$eval(
      ".pack td, .pack th",
      (found, most) =>
        found
          .filter((cell) => cell.checkVisibility() && !cell.classList.contains("unseen"))
          .filter((cell) => cell.getBoundingClientRect().right > most + 1 || cell.scrollWidth > cell.clientWidth + 1)
          .map((cell) => cell.textContent),
      width,
    );
    assert.deepEqual(wide, [], `${doc}: nothing overflows its cell`);
    await close();
  }
});

test("each part is handed over as a file of its rows, that a French spreadsheet opens rightly", async () => {
  const asked = programme("feuille-de-route");
  const example = programme("exemple");
  const files = async (doc) => {
    const { page, close } = await opened(`doc=${doc}&instance=${BODY}`);
    const found = {};
    for (const button of await page.getByRole("button", { name: /^Télécharger en CSV/ }).all()) {
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      const bytes = await readFile(await download.path());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const table = parse(bytes.subarray(3).toString("utf8"));
      assert.ok(table.every((row) => row.length === table[0].length));
      found[download.suggestedFilename()] = table.slice(1);
    }
    await close();
    return found;
  };
  const roadmap = await files("feuille-de-route");
  assert.deepEqual(Object.keys(roadmap), [
    `comite-etat-${DAY}.csv`,
    `comite-retards-${DAY}.csv`,
    `comite-constats-${DAY}.csv`,
  ]);
  const text = (value) => (/^[=+\-@]/.test(value) ? `'${value}` : value);
  assert.deepEqual(
    roadmap[`comite-etat-${DAY}.csv`].map(([axis, code, title, , , standing]) => [axis, code, title, standing]),
    asked
      .compute("roadmap.state")
      .axes.flatMap((axis) =>
        axis.sheets.map(({ code, standing, title }) => [axis.code, code, title, STANDINGS[standing]]),
      ),
  );
  assert.deepEqual(
    roadmap[`comite-retards-${DAY}.csv`],
    asked
      .compute("governance.agenda", { body: BODY })
      .late.map((late) => [
        late.sheet,
        text(late.title),
        text(late.label),
        late.when_fr,
        late.due,
        String(late.days),
        late.pilots.join(", "),
      ]),
  );
  assert.deepEqual(
    roadmap[`comite-constats-${DAY}.csv`].map((row) => row[4]),
    asked.compute("roadmap.to_complete").requests.map(({ finding }) => text(finding.text)),
  );
  const full = await files("exemple");
  const { meetings, organisations } = example.compute("governance.attendance", { body: BODY });
  assert.deepEqual(
    full[`comite-presence-reunions-${DAY}.csv`].map((row) => row.map(plain)),
    meetings.map(({ date, others, present, represented }) => [
      short(date),
      String(present.whole),
      String(present.part),
      share(present),
      String(represented.part),
      share(represented),
      String(others),
    ]),
  );
  assert.deepEqual(
    full[`comite-presence-organismes-${DAY}.csv`].map(([name, invited]) => [name, invited]),
    organisations.map(({ name, present }) => [name, String(present.whole)]),
  );
  const codes = new Set(example.compute("indicator.values").series.map(({ indicator }) => indicator));
  const measures = full[`comite-indicateurs-${DAY}.csv`];
  assert.ok(measures.length > 50 && measures.every(([, code]) => codes.has(code)));
  assert.ok(measures.every((row) => row[4] !== "" && row[3] !== ""));
});

test("from the pack to the agenda of the meeting and to the body, and back", async () => {
  const { page, close } = await opened(`doc=exemple&instance=${BODY}`);
  await page.getByRole("link", { name: "Ordre du jour" }).click();
  await page.waitForSelector(".agenda");
  await page.goBack();
  await page.waitForSelector(".pack");
  await page.getByRole("link", { name: "Voir l'instance" }).click();
  await page.waitForSelector(".instances-facts");
  await page.getByRole("link", { name: "Dossier de comité" }).click();
  await page.waitForSelector(".pack");
  await close();
});
