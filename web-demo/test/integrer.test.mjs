// For developers: the examples are those of the guides, the answers those of the package, measures and breakdowns are real.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { load } from "mednum";
import { open, settled, visit } from "./support/browser.mjs";
import { plain, rows } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";

const mednum = await load();
const DOCUMENT = '{"schema_version": "1.1", "actoins": []}';
const guide = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

async function at(place, options = {}) {
  const opened = await open(browser, `${site.address}#/integrer?${place}`, options);
  await settled(opened.page);
  return opened;
}

for (const [langage, source] of [
  ["typescript", "bindings/npm/README.md"],
  ["rust", "README.md"],
  ["python", "bindings/python/README.md"],
  ["kotlin", "bindings/kotlin/README.md"],
  ["swift", "bindings/swift/README.md"],
]) {
  test(`${langage}: the example is the one of its guide, is copied whole, and the package answers it here`, async () => {
    const { page, context, troubles, close } = await at(`langage=${langage}`);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const code = await page.textContent(`pre[data-language=${langage}] code`);
    assert.ok(code.includes(DOCUMENT));
    const written = await guide(source);
    // What documentation hides in Rust is hidden here, too.
    assert.ok(written.replaceAll(/^# .*\n/gm, "").includes(`\n${code}\n\`\`\``), "not in its guide");
    assert.ok(code.split("\n").length > 4);
    await page
      .locator(".code-block", { has: page.locator(`pre[data-language=${langage}]`) })
      .getByRole("button")
      .click();
    await page.getByText("Copié.").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    const { findings } = mednum.check(DOCUMENT);
    assert.deepEqual(
      (await page.locator(".answer .finding-text").allTextContents()).map(plain),
      findings.map(({ text }) => text),
    );
    await page.locator(".answer summary").click();
    assert.equal(await page.textContent(".answer pre code"), mednum.checkText(DOCUMENT));
    assert.match(await page.textContent(".answer .finding-head"), /ligne 1, colonne 27/);
    assert.deepEqual(troubles, []);
    await close();
  });
}

for (const [lang, label] of [
  ["fr", "que faire"],
  ["en", "what to do"],
]) {
  test(`the command line, ${lang}: what it prints is in the guide, and holds what the package says here of its document`, async () => {
    const { page, troubles, close } = await at(`langage=commande&lang=${lang}`);
    const written = await guide("book/src/validate.md");
    const code = await page.textContent("pre[data-language=console] code");
    const given = await page.textContent("pre[data-language=json] code");
    assert.ok(written.includes(`\n${code}\n\`\`\``) && written.includes(`\n${given}\n\`\`\``));
    assert.ok(code.includes(label));
    const { findings } = mednum.check(given, { today: "2024-01-15" });
    const shown = (await page.locator(".answer .finding-text").allTextContents()).map(plain);
    assert.deepEqual(
      shown,
      findings.map(({ text, text_en }) => (lang === "fr" ? text : text_en)),
    );
    const flat = (text) => text.replace(/\s+/g, " ");
    assert.ok(
      findings.every(({ help, help_en, text, text_en }) => {
        const said = flat(code);
        return lang === "fr"
          ? said.includes(flat(text)) && said.includes(flat(help))
          : said.includes(flat(text_en)) && said.includes(flat(help_en));
      }),
    );
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("the language of the example is in the address, and choosing another changes it", async () => {
  const { page, close } = await at("langage=swift");
  await page.getByRole("button", { name: "Python" }).click();
  assert.match(await page.evaluate(() => location.hash), /langage=python/);
  await page.reload();
  await settled(page);
  assert.equal(await page.textContent(".languages button[aria-pressed=true]"), "Python");
  assert.ok(await page.locator("pre[data-language=python]").isVisible());
  await close();
});

test("another schema is read from its own first type", async () => {
  const { page, close } = await at("partie=schemas&type=Meeting");
  await page.getByRole("heading", { level: 3, name: "Meeting" }).waitFor();
  await page.locator("label.field", { hasText: "Schéma" }).locator("select").selectOption("compute/roadmap.state");
  await settled(page);
  await page.locator(".schema-type h3").waitFor();
  assert.equal(await page.locator(".panel .notice").count(), 0);
  await close();
});

for (const [lang, button, said] of [
  ["fr", "Mesurer sur cet appareil", /^La mesure a échoué\u00a0: Le fil du moteur/],
  ["en", "Measure on this device", /^The measurement failed: The worker of the engine/],
]) {
  test(`an engine that does not start is told in the language of the page: ${lang}`, async () => {
    const { page, close } = await at(`partie=mesures&lang=${lang}`);
    await page.route("**/worker-thread*", (route) => route.abort());
    await page.getByRole("button", { name: button }).click();
    const notice = page.locator(".panel .notice[data-tone=error]");
    await notice.waitFor();
    assert.match(await notice.textContent(), said);
    await close();
  });
}

test("times are measured here, of what the page waits for, and those that ask for arguments are told", async () => {
  const { page, troubles, close } = await at("partie=mesures");
  await page.getByRole("button", { name: "Mesurer sur cet appareil" }).click();
  await page.getByRole("button", { name: "Mesurer encore" }).waitFor({ timeout: 120_000 });
  const table = await rows(page, "Médianes, en millisecondes");
  const named = mednum.computations();
  const left = (await page.locator(".panel p.hint", { hasText: "ils demandent des arguments" }).textContent()).split(
    / : |\u00a0: /,
  )[1];
  const skipped = left.replace(".\n", "").replace(/\.$/, "").split(", ");
  assert.ok(skipped.every((name) => named.find((one) => one.name === name)?.arguments.length > 0));
  assert.equal(table.length, 4 + named.length - skipped.length);
  for (const { name, title } of named.filter((one) => !skipped.includes(one.name))) {
    assert.ok(
      table.some(([what]) => what === `${title.fr} ${name}`),
      name,
    );
  }
  for (const [what, median, spread, count] of table) {
    const number = (text) => Number(text.replace(",", ".").replace(/\s/g, ""));
    const [least, most] = spread.split(" à ").map(number);
    assert.ok(least <= number(median) && number(median) <= most, `${what}: ${spread}`);
    assert.ok(Number(count) >= 5, what);
  }
  // Starting an engine takes time wherever it is done.
  assert.ok(Number(table[0][1].replace(",", ".")) > 1);
  assert.deepEqual(troubles, []);
  await close();
});

test("what was transferred is what the browser transferred", async () => {
  const { page, troubles, close } = await at("partie=mesures");
  await page.waitForFunction(() => document.querySelector(".panel table tfoot") !== null);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("table")].at(-1).tBodies[0].textContent.includes("worker-thread-"),
  );
  assert.ok(shown, "the engine is among them");
  const told = await page.evaluate(() => {
    const entries = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes("/assets/index-") && name.endsWith(".js"));
    return { decoded: entries[0].decodedBodySize, name: new URL(entries[0].name).pathname.split("/").pop() };
  });
  const bytes = await readFile(new URL(`../dist/assets/${told.name}`, import.meta.url));
  assert.equal(told.decoded, bytes.length);
  const table = await page.evaluate(() =>
    [...[...document.querySelectorAll("table")].at(-1).tBodies[0].rows].map((row) =>
      [...row.cells].map((cell) => cell.textContent.trim()),
    ),
  );
  const row = table.find(([name]) => name === told.name);
  const value = (text) => Number(text.split("\u00a0")[0].replace(",", "."));
  assert.ok(Math.abs(value(row[3]) - bytes.length / 1000) < 0.1, row.join(" "));
  assert.ok(value(row[2]) <= gzipSync(bytes).length / 1000 + 1.5, row.join(" "));
  assert.deepEqual(troubles, []);
  await close();
});

for (const lang of ["fr", "en"]) {
  test(`an engine breaks down for good, recovers, and the page goes on: ${lang}`, async () => {
    const { page, troubles, close } = await at(`partie=panne&lang=${lang}`);
    for (let time = 0; time < 2; time += 1) {
      await page.locator("main .panel button").click();
      await page.locator("[data-step=again]").waitFor({ timeout: 30_000 });
      const steps = await page.$$eval(".crash-steps li", (found) => found.map((step) => step.dataset.step));
      assert.deepEqual(steps, ["started", "read", "broke", "answers", "stale", "reread", "ended", "again"]);
    }
    const words = await page.locator(".words").allTextContents();
    for (const [rank, name, code] of [
      [0, "EngineCrashError", "door.engine.crashed"],
      [1, "StaleProgrammeError", "door.programme.outlived"],
      [2, "WorkerTerminatedError", "door.worker.terminated"],
    ]) {
      assert.ok(words[rank].startsWith(`${name} ${code} `), words[rank]);
    }
    assert.match(await page.textContent("[data-step=broke]"), /RuntimeError/);
    assert.match(
      await page.textContent("[data-step=answers]"),
      lang === "fr" ? /octet pour octet comme avant/ : /byte for byte as before/,
    );
    // The engine of the page was not touched.
    await visit(page, `etat?lang=${lang}&jour=2024-01-01`);
    assert.equal(await page.getAttribute("[role=status]", "data-opening"), "open");
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("the registry is searched, narrowed, and each rule has its page, in both languages", async () => {
  const all = mednum.rules();
  for (const lang of ["fr", "en"]) {
    const { page, troubles, close } = await at(`partie=regles&lang=${lang}`);
    const listed = () => page.locator(".browser-list a").count();
    await page.locator(".browser-list a").first().waitFor();
    assert.equal(await listed(), all.length);
    await page
      .locator("label.field", { hasText: lang === "fr" ? "Domaine" : "Concept" })
      .locator("select")
      .selectOption("cohort");
    await page
      .locator("label.field", { hasText: lang === "fr" ? "Gravité" : "Severity" })
      .locator("select")
      .selectOption("error");
    const expected = all.filter(({ concept, severity }) => concept === "cohort" && severity === "error");
    assert.equal(await listed(), expected.length);
    assert.ok(expected.length > 0);
    await page.locator("label.field-text input").fill(expected[0].code);
    await page.locator(".browser-list a").first().click();
    const rule = all.find(({ code }) => code === expected[0].code);
    const shown = await page.textContent(".rule");
    for (const part of [rule.title, rule.text, rule.why, rule.help]) {
      assert.ok(plain(shown).includes(plain(part[lang])), part[lang]);
    }
    const { bad, good } = rule.example;
    assert.ok([bad, good].every((side) => plain(shown).includes(plain(typeof side === "string" ? side : side[lang]))));
    await page.reload();
    await settled(page);
    assert.equal(await page.textContent(".rule"), shown);
    assert.deepEqual(troubles, []);
    await close();
  }
});

test("each rule has a page", async () => {
  const { page, troubles, close } = await at("partie=regles");
  for (const { code, title } of mednum.rules().filter((_, rank) => rank % 12 === 0)) {
    await visit(page, `integrer?partie=regles&regle=${code}`);
    await page.locator(`.rule[data-rule="${code}"] h3`, { hasText: title.fr }).waitFor();
  }
  await visit(page, "integrer?partie=regles&regle=nulle.part");
  await page.getByText("Aucune règle ne s'appelle").waitFor();
  assert.deepEqual(troubles, []);
  await close();
});

const schemaOf = async (name) =>
  JSON.parse(await readFile(new URL(`../node_modules/mednum/schema/v1/${name}.schema.json`, import.meta.url), "utf8"));

test("the schemas are those of the package: types, fields, terms, links, search, download", async () => {
  const written = await schemaOf("programme");
  for (const [lang, rank] of [
    ["fr", 0],
    ["en", 1],
  ]) {
    const { page, troubles, close } = await at(`partie=schemas&type=Meeting&lang=${lang}`);
    assert.equal(await page.locator(".browser-list a").count(), 1 + Object.keys(written.$defs).length);
    const { properties, required } = written.$defs.Meeting;
    const said = (node) => (node.description ?? "").split("\n\n")[rank] ?? "";
    const table = await rows(page, lang === "fr" ? "Champs de Meeting" : "Fields of Meeting");
    assert.deepEqual(
      table.map(([name, , meaning]) => [name, meaning]),
      Object.entries(properties).map(([name, node]) => [
        required.includes(name) ? `${name} ${lang === "fr" ? "obligatoire" : "required"}` : name,
        said(node).replace(/\s+/g, " "),
      ]),
    );
    assert.equal(table.find(([name]) => name.startsWith("decisions"))[1], "Decision[]");
    assert.equal(table.find(([name]) => name.startsWith("status"))[1], "MeetingStatus | null");
    await page.locator(".schema-type").getByRole("link", { name: "MeetingStatus" }).click();
    const terms = await rows(page, lang === "fr" ? "Termes de MeetingStatus" : "Terms of MeetingStatus");
    assert.deepEqual(
      terms,
      written.$defs.MeetingStatus.oneOf.map((one) => [one.const, said(one)]),
    );
    assert.deepEqual(troubles, []);
    await close();
  }
  const { page, troubles, close } = await at("partie=schemas&cherche=attendance");
  const found = await page.locator(".browser-list a").count();
  assert.ok(found < Object.keys(written.$defs).length);
  await page.locator("label.field", { hasText: "Schéma" }).locator("select").selectOption("compute/roadmap.state");
  await page.locator("label.field-text input").fill("");
  await page.getByRole("heading", { name: "roadmap.state" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger ce schéma" }).click(),
  ]);
  assert.deepEqual(JSON.parse(await readFile(await download.path(), "utf8")), await schemaOf("compute/roadmap.state"));
  assert.deepEqual(troubles, []);
  await close();
});
