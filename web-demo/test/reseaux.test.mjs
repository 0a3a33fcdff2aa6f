// The local networks: roles, coverage, map and paths are those of the package; a file of outlines is read with suspicion.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { programme } from "./support/answers.mjs";
import { choose, open, settled, visit } from "./support/browser.mjs";
import { lengths, ofLongest, plain, rows, stats } from "./support/figures.mjs";
import { browser, site } from "./support/served.mjs";

const example = JSON.parse(await readFile(new URL("../../examples/anjou-2023-2025.json", import.meta.url), "utf8"));
const DAYS = ["2025-12-31", "2024-10-15"];
const BY_ROLE = "Acteurs qui tiennent chaque rôle, chacun compté une fois";
const MATRIX = "Rôles tenus dans le réseau de chaque bassin";

const number = (value) => plain(new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 3 }).format(value));
const percent = (thousandths) =>
  plain(new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 }).format(thousandths / 1000));
const counted = ({ part, share }) => (share === null ? number(part) : `${number(part)} (${percent(share)})`);
const day = (text) =>
  plain(
    new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
      .format(new Date(`${text}T00:00:00Z`))
      .replace(/^1 /, "1er "),
  );

async function at(place, options) {
  const opened = await open(browser, `${site.address}#/reseaux?${place}`, options);
  await settled(opened.page);
  return opened;
}

for (const when of DAYS) {
  test(`${when}: each bassin has its network, its roles and how many hold them, as the package says`, async () => {
    const { actors_by_role, bassins } = programme("exemple", when).compute("network.completeness");
    const { page, troubles, close } = await at(`doc=exemple&jour=${when}`);
    assert.deepEqual(
      (await rows(page, MATRIX)).map((row) => row.slice(0, 8)),
      bassins.map(({ held, name, priority, roles, since, status }) => [
        priority ? `${name} prioritaire` : name,
        `${status === null ? "Pas de réseau" : status.label_fr}${since === null ? "" : `depuis le ${since.split("-").reverse().join("/")}`}`,
        ...roles.map(({ actors }) => (actors.length === 0 ? "manque" : String(actors.length))),
        `${held.part} sur ${held.whole}`,
      ]),
    );
    // The drawing of each cell says the same as its number.
    const drawn = await page.$$eval(".role", (found) =>
      found.map((cell) => ({
        marks: [...cell.querySelectorAll(".mark > *")].map((mark) => mark.getAttribute("class")),
        text: cell.textContent.trim(),
      })),
    );
    assert.deepEqual(
      drawn,
      bassins.flatMap(({ roles }) =>
        roles.map(({ actors: { length } }) => ({
          marks: [length > 0 ? "mark-held" : "mark-missing"],
          text: length > 0 ? String(length) : "manque",
        })),
      ),
    );
    // So does the length of each bar.
    assert.deepEqual(
      (await rows(page, BY_ROLE)).map(([, count]) => Number(count)),
      actors_by_role.map(({ actors }) => actors),
    );
    assert.deepEqual(
      (await lengths(page, "[aria-labelledby=by-role-title] tbody")).map(Math.round),
      ofLongest(actors_by_role.map(({ actors }) => actors)).map(Math.round),
    );
    assert.deepEqual(troubles, []);
    await close();
  });

  test(`${when}: the numbers of the head are those of the package, and open the lists they count`, async () => {
    const networks = programme("exemple", when).compute("network.completeness");
    const coverage = programme("exemple", when).compute("network.coverage");
    const { page, close } = await at(`doc=exemple&jour=${when}`);
    const of = ({ part, whole }) => `${part} sur ${whole}`;
    assert.deepEqual(await stats(page), {
      "réseaux complets": String(networks.complete),
      "réseaux à compléter": String(networks.incomplete),
      "bassins sans réseau": String(networks.without_network),
      "bassins prioritaires couverts": of(coverage.priority_bassins.active),
      "communes couvertes": of(coverage.communes.active),
    });
    for (const [name, count] of [
      ["réseaux complets", networks.complete],
      ["réseaux à compléter", networks.incomplete],
      ["bassins sans réseau", networks.without_network],
    ]) {
      await page.getByRole("link", { name }).click();
      await page.waitForFunction(
        (wanted) => document.querySelector(".stat[aria-current=true] .stat-label")?.textContent === wanted,
        name,
      );
      assert.equal(count === 0 ? 0 : (await rows(page, MATRIX)).length, count, name);
    }
    await close();
  });

  test(`${when}: what is covered is drawn and tabled as the package says`, async () => {
    const coverage = programme("exemple", when).compute("network.coverage");
    const { by_year, now, on_target } = programme("exemple", when).compute("network.generalisation");
    const { page, close } = await at(`doc=exemple&jour=${when}&partie=couverture`);
    const { bassins, by_epci, communes, epcis, excluded, priority_bassins } = coverage;
    const cells = ({ active, building }) => [counted(active), counted(building), number(active.whole)];
    assert.deepEqual(await rows(page, "Bassins, communes et EPCI couverts par un réseau"), [
      ["Bassins de vie", ...cells(bassins)],
      ["Bassins prioritaires", ...cells(priority_bassins)],
      ["Communes", ...cells(communes)],
      ["EPCI couverts en entier", ...cells(epcis)],
    ]);
    assert.deepEqual(
      await rows(page, "Communes de chaque EPCI couvertes par un réseau"),
      by_epci.map((epci) => [epci.name, ...cells(epci.communes), epci.holes.map(({ name }) => name).join(", ") || "—"]),
    );
    const share = (found) =>
      found === null ? "à venir" : `${found.part} sur ${found.whole} (${percent(found.share)})`;
    assert.deepEqual(
      await rows(page, "Bassins qui ont un réseau actif, à la fin de chaque année et à la date visée"),
      [...by_year, on_target, now].map((on) => [
        on === on_target ? `${day(on.day)}, date visée` : on === now ? `${day(on.day)}, jour choisi` : day(on.day),
        share(on.active),
        share(on.priority),
      ]),
    );
    const drawn = await page.$$eval(".share-row", (found) =>
      found.map((row) => {
        const width = (kind) => parseFloat(row.querySelector(`.covered-${kind}`)?.getAttribute("width") ?? "0");
        return [width("active"), width("building")];
      }),
    );
    const parts = [
      ...[bassins, priority_bassins, communes, epcis, ...by_epci.map((epci) => epci.communes)].map(
        ({ active, building }) => [active, building],
      ),
      ...[...by_year, on_target, now].map(({ active }) => [active ?? { part: 0, whole: 1 }, { part: 0, whole: 1 }]),
    ];
    assert.equal(drawn.length, parts.length);
    parts.flat().forEach(({ part, whole }, rank) => {
      assert.ok(Math.abs(drawn.flat()[rank] - (part / whole) * 100) < 0.01, `bar ${rank}`);
    });
    const left = plain(await page.locator("section", { hasText: "Hors de l'action" }).last().textContent());
    assert.ok(left.includes(`${excluded.uncovered_share.part} communes sur ${excluded.uncovered_share.whole}`));
    assert.ok(left.includes(excluded.uncovered.map(({ name }) => name).join(", ")));
    await close();
  });

  test(`${when}: the schematic map has a square for each commune of each bassin, and its table the same`, async () => {
    const { bassins } = programme("exemple", when).compute("network.completeness");
    const coverage = programme("exemple", when).compute("network.coverage");
    const { page, troubles, close } = await at(`doc=exemple&jour=${when}&partie=carte`);
    const shown = await rows(page, "Communes de chaque bassin, par EPCI");
    const tiles = await page.$$eval(".tile", (found) =>
      found.map((tile) => ({
        name: tile.querySelector(".tile-name").firstElementChild?.textContent ?? tile.textContent,
        region: tile.closest(".region").querySelector(".region-name").textContent,
        squares: [...tile.querySelectorAll(".square")].map((square) => ({
          standing: /at-(\w+)/.exec(square.getAttribute("class"))[1],
          name: square.textContent,
        })),
      })),
    );
    assert.deepEqual(
      tiles.map(({ region, squares }) => [region, String(squares.length), squares.map(({ name }) => name).join(", ")]),
      shown.map(([, epci, , , count, names]) => [epci, count, names]),
    );
    for (const { bassin, name, status } of bassins) {
      const squares = tiles.filter((tile) => tile.name === name).flatMap((tile) => tile.squares);
      const listed = example.bassins.find(({ id }) => id === bassin).communes;
      assert.equal(squares.length, listed.length, name);
      assert.ok(
        squares.every(({ standing }) => standing === (status?.code ?? "none")),
        name,
      );
      const said = shown.filter(([called]) => called === name).map(([, , standing]) => standing);
      assert.deepEqual([...new Set(said)], [status?.label_fr ?? "Pas de réseau"], name);
    }
    const outside = tiles.flatMap(({ squares }) => squares.filter(({ standing }) => standing === "outside"));
    assert.deepEqual(
      outside.map(({ name }) => name),
      coverage.by_epci.flatMap(({ holes }) => holes.map(({ name }) => name)),
    );
    const distinct = new Set(tiles.flatMap(({ squares }) => squares.map(({ name }) => name)));
    assert.equal(distinct.size, coverage.communes.active.whole);
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("a missing role, a text and priority narrow the matrix; what is narrowed is what is exported", async () => {
  const { bassins } = programme("exemple").compute("network.completeness");
  const { page, close } = await at("doc=exemple");
  await page.getByLabel("Rôle qui manque").selectOption("aidant");
  await page.getByLabel("Prioritaires seulement").check();
  const wanted = bassins.filter(({ missing, priority }) => priority && missing.some(({ code }) => code === "aidant"));
  assert.ok(wanted.length > 0 && wanted.length < bassins.length);
  assert.deepEqual(
    (await rows(page, MATRIX)).map(([name]) => name),
    wanted.map(({ name }) => `${name} prioritaire`),
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger en CSV" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "reseaux-locaux-2025-12-31.csv");
  const text = await readFile(await download.path(), "utf8");
  assert.equal(
    text,
    `\uFEFF${[
      ["Bassin", "Prioritaire", "Réseau", "Depuis", "Rôles tenus", "Rôles qui manquent"].concat(
        bassins[0].roles.map(({ role }) => role.label_fr),
      ),
      ...wanted.map(({ held, missing, name, roles, since, status }) => [
        name,
        "oui",
        status?.label_fr ?? "Pas de réseau",
        since ?? "",
        `${held.part} sur ${held.whole}`,
        missing.map(({ label_fr }) => label_fr).join(", "),
        ...roles.map(({ actors }) => actors.map((actor) => actor.name).join(", ")),
      ]),
    ]
      .map((row) => `${row.join(";")}\r\n`)
      .join("")}`,
  );
  await page.getByRole("link", { name: "Effacer les filtres" }).click();
  await page.waitForFunction((count) => document.querySelectorAll(".role").length === count, bassins.length * 5);
  await page.getByLabel("Chercher un bassin ou un acteur").fill("recyclerie chemille");
  assert.deepEqual(
    (await rows(page, MATRIX)).map(([name]) => name),
    bassins
      .filter(({ roles }) => roles.some(({ actors }) => actors.some(({ name }) => /Recyclerie.*Chemillé/.test(name))))
      .map(({ name, priority }) => (priority ? `${name} prioritaire` : name)),
  );
  await close();
});

test("opened, a bassin says who holds each role", async () => {
  const { bassins } = programme("exemple").compute("network.completeness");
  const [first] = bassins;
  const { page, close } = await at("doc=exemple");
  await page.getByRole("button", { name: `Détail : qui tient quoi, ${first.name}` }).click();
  const shown = await page.$$eval(".holders > div", (found) =>
    found.map((part) => [part.querySelector("dt").textContent, part.querySelector("dd").textContent]),
  );
  assert.deepEqual(
    shown,
    first.roles.map(({ role, actors }) => [role.label_fr, actors.map(({ name }) => name).join(", ") || "Personne"]),
  );
  await close();
});

/** A square of a tenth of a degree; `turn` says which way its ring goes. */
const square = (x, y, turn = 1) => {
  const ring = [
    [x, y],
    [x + 0.1, y],
    [x + 0.1, y + 0.1],
    [x, y + 0.1],
    [x, y],
  ];
  return { type: "Polygon", coordinates: [turn > 0 ? ring : ring.toReversed()] };
};
const feature = (properties, geometry) => ({ type: "Feature", properties, geometry });
const file = (features) => JSON.stringify({ type: "FeatureCollection", features });
const HOSTILE = '<img src=x onerror="window.hurt = 1">';

async function outlines(page, text, name = "contours.geojson") {
  await page.setInputFiles(".outline-zone input[type=file]", {
    name,
    mimeType: "application/geo+json",
    buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
  });
}

test("outlines of one's own are recognised by code or name, drawn where they lie, and tabled", async () => {
  const { bassins } = programme("exemple").compute("network.completeness");
  const status = (name) => bassins.find((bassin) => bassin.name === name).status?.code ?? "none";
  const { page, troubles, close } = await at("doc=exemple&partie=carte");
  await outlines(
    page,
    file([
      feature({ INSEE_COM: "49023", nom: HOSTILE }, square(-1.2, 47.2)),
      feature({ com_code: ["49120"] }, square(-0.9, 47.2, -1)),
      feature({ nom: "CHALONNES SUR LOIRE" }, { type: "MultiPolygon", coordinates: [square(-0.6, 47.2).coordinates] }),
      feature({ name: "Bassin de Candé" }, square(-1.2, 47.6, -1)),
      feature({ code: "49237" }, square(-0.6, 47.6)),
      // A commune of elsewhere that has the name of one from here.
      feature({ code: "44109", nom: "Candé" }, square(-1.6, 47.2)),
      feature({ nom: "Segré-en-Anjou Bleu", id: 12345 }, square(-0.9, 47.6)),
      feature({ code: "49007" }, { type: "Point", coordinates: [-0.5, 47.4] }),
    ]),
  );
  await page.waitForSelector(".outlines");
  const caption = "Contours reconnus dans le fichier";
  assert.deepEqual(await rows(page, caption), [
    ["Beaupréau-en-Mauges 49023", `${HOSTILE}, 49023`, "Bassin de Beaupréau-en-Mauges", "Actif"],
    [
      "Denée 49120",
      "49120",
      "Bassin de Chalonnes-sur-Loire, Bassin de Brissac Loire Aubance",
      "Actif",
    ],
    ["Chalonnes-sur-Loire 49063", "CHALONNES SUR LOIRE", "Bassin de Chalonnes-sur-Loire", "Actif"],
    ["Bassin de Candé", "Bassin de Candé", "Bassin de Candé", "En construction"],
    ["La Pellerine 49237", "49237", "Communes hors bassin", "Hors bassin"],
    ["Segré-en-Anjou Bleu 49331", "Segré-en-Anjou Bleu, 12345", "Bassin de Segré-en-Anjou Bleu", "Actif"],
  ]);
  const drawn = await page.$$eval(".outline", (found) =>
    found.map((path) => {
      const { x, y, width, height } = path.getBBox();
      return { standing: /at-(\w+)/.exec(path.getAttribute("class"))[1], x, y, width, height };
    }),
  );
  assert.deepEqual(
    drawn.map(({ standing }) => standing),
    [
      status("Bassin de Beaupréau-en-Mauges"),
      status("Bassin de Chalonnes-sur-Loire"),
      status("Bassin de Chalonnes-sur-Loire"),
      status("Bassin de Candé"),
      "outside",
      status("Bassin de Segré-en-Anjou Bleu"),
    ],
  );
  const [west, middle, east, north] = drawn;
  assert.ok(west.x < middle.x && middle.x < east.x, "what lies further east is further right");
  assert.ok(north.y < west.y && Math.abs(north.x - west.x) < 0.5, "what lies further north is higher");
  // A ring that turns the other way is the same square.
  assert.ok(Math.abs(middle.width - west.width) < 0.5 && Math.abs(middle.height - west.height) < 0.5);
  assert.match(await page.textContent(".outline-zone ~ details summary"), /^1 contour sans correspondance/);
  assert.equal(await page.evaluate(() => window.hurt ?? 0), 0);
  assert.equal(await page.locator("main img").count(), 0);
  await page.getByRole("button", { name: "Retirer les contours" }).click();
  await page.waitForSelector(".schematic");
  assert.equal(
    await page.evaluate(() => document.activeElement === document.querySelector(".outline-choice button")),
    true,
  );
  assert.deepEqual(troubles, []);
  await close();
});

test("outlines stay when the day changes, in the colours of that day", async () => {
  const { page, close } = await at("doc=exemple&partie=carte");
  await outlines(page, file([feature({ code: "49080" }, square(-0.6, 47.6))]));
  await page.waitForSelector(".outlines");
  for (const when of ["2023-01-15", "2024-06-30"]) {
    await page.goto(`${site.address}#/reseaux?doc=exemple&partie=carte&jour=${when}`);
    await settled(page);
    const { status } = programme("exemple", when)
      .compute("network.completeness")
      .bassins.find(({ bassin }) => bassin === "bassin-49080");
    await page.waitForSelector(`.outline.at-${status?.code ?? "none"}`);
  }
  await close();
});

test("a file dropped on the zone is a map; dropped elsewhere, it is the document", async () => {
  const { page, troubles, close } = await at("doc=exemple&partie=carte");
  const drop = (selector, name, text) =>
    page.evaluate(
      ([where, called, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], called, { type: "application/json" }));
        const event = (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        const target = document.querySelector(where);
        target.dispatchEvent(event("dragover"));
        target.dispatchEvent(event("drop"));
      },
      [selector, name, text],
    );
  await drop(".outline-zone", "contours.geojson", file([feature({ code: "49023" }, square(-1.2, 47.2))]));
  await page.waitForSelector(".outlines");
  assert.equal(await page.locator(".drop").count(), 0);
  assert.match(page.url(), /doc=exemple/);
  await drop("h1", "programme.json", JSON.stringify({ schema_version: "1.1" }));
  await page.waitForFunction(() => location.hash.includes("doc=fichier"));
  assert.deepEqual(troubles, []);
  await close();
});

const REFUSED = [
  ["5 MB and one byte", Buffer.alloc(5_000_001, 32), /dépasse 5 Mo/, /exceeds 5 MB/],
  ["no JSON", "<kml></kml>", /n'est pas du JSON/, /is not JSON/],
  ["a TopoJSON", JSON.stringify({ type: "Topology", objects: {}, arcs: [] }), /TopoJSON/, /TopoJSON/],
  ["a list", "[]", /« FeatureCollection »/, /“FeatureCollection”/],
  ["a lone feature", JSON.stringify(feature({}, square(0, 47))), /« FeatureCollection »/, /“FeatureCollection”/],
  [
    "a type that is inherited",
    '{"__proto__": {"type": "FeatureCollection", "features": []}}',
    /« FeatureCollection »/,
    /“Fe/,
  ],
  [
    "points alone",
    file([feature({ code: "49023" }, { type: "Point", coordinates: [0, 47] })]),
    /aucun polygone/,
    /no polygon/,
  ],
  ["no feature", file([]), /aucun polygone/, /no polygon/],
  ["a feature that is a number", file([3]), /mal formé/, /malformed/],
  [
    "words for coordinates",
    file([feature({}, { type: "Polygon", coordinates: [["a", "b"]] })]),
    /mal formé/,
    /malformed/,
  ],
  ["metres", file([feature({ code: "49023" }, square(430_000, 6_700_000))]), /ne sont pas des degrés/, /not degrees/],
  [
    "2,001 features",
    file(Array(2001).fill(feature({ code: "49023" }, square(0, 47)))),
    /plus de 2 000/,
    /more than 2,000/,
  ],
  ["places of elsewhere", file([feature({ nom: "Nantes" }, square(0, 47))]), /Aucun contour/, /No outline/],
  ["a depth without end", "[".repeat(2_000_000), /n'est pas du JSON/, /is not JSON/],
];

for (const lang of ["fr", "en"]) {
  test(`${lang}: what is no GeoJSON of places is refused, clearly`, async () => {
    const { page, troubles, close } = await at(`doc=exemple&partie=carte&lang=${lang}`);
    for (const [name, content, french, english] of REFUSED) {
      await outlines(page, content);
      const alert = page.locator("[role=alert]");
      await alert.waitFor();
      assert.match(plain(await alert.textContent()), lang === "fr" ? french : english, name);
      assert.equal(await page.locator(".outlines").count(), 0, name);
      await page.locator(".outline-zone button").nth(1).click();
      await alert.waitFor({ state: "detached" });
      await page.waitForSelector(".schematic");
    }
    assert.deepEqual(troubles, []);
    await close();
  });
}

/** The steps of a path as a page shows them. */
async function steps(page) {
  const shown = await page.$$eval(".step", (found) =>
    found.map((step) => ({
      name: step.querySelector("h4").firstChild.textContent.trim(),
      isDestination: step.querySelector("h4 .badge") !== null,
      helpers: [...step.querySelectorAll(".helper")].map((helper) => ({
        name: helper.querySelector("strong").textContent,
        reasons: [...helper.querySelectorAll(".reasons li")].map((reason) => reason.textContent),
      })),
      notes: [...step.querySelectorAll(":scope > .hint")].map((note) => note.textContent),
    })),
  );
  return shown.map(({ helpers, notes, ...step }) => ({
    ...step,
    helpers: helpers.map(({ name, reasons }) => ({ name: plain(name), reasons: reasons.map(plain) })),
    notes: notes.map(plain),
  }));
}

const expected = (path) =>
  path.steps.map(({ candidates, destination, found, notes, step }) => ({
    name: step.label_fr,
    isDestination: destination,
    helpers: candidates.map(({ name, reasons }) => ({ name: plain(name), reasons: reasons.map(({ fr }) => plain(fr)) })),
    notes: [
      ...(candidates.length < found
        ? [`${candidates.length} sur les ${found} qui peuvent aider, du territoire le plus proche au plus éloigné.`]
        : []),
      ...notes.map(({ fr }) => plain(fr)),
    ],
  }));

const PATHS = [
  ["a need and a commune", { need: "demarche", commune: "Candé" }, "besoin=demarche&commune=Candé"],
  [
    "another day",
    { need: "materiel", commune: "49050" },
    "besoin=materiel&commune=49050&jour=2024-03-01",
    "2024-03-01",
  ],
  [
    "a public, a day, hours, and somebody who cannot travel",
    {
      need: "bases",
      commune: "Saumur",
      public: "seniors",
      day: "tuesday",
      from: "09:00",
      until: "12:00",
      mobile: false,
    },
    "besoin=bases&commune=Saumur&public=seniors&libre=tuesday&de=09:00&a=12:00&sur-place=1",
  ],
];

for (const [name, question, address, when = "2025-12-31"] of PATHS) {
  test(`orientation, ${name}: the steps, those who may help and the reasons are those of the package`, async () => {
    const { page, troubles, close } = await at(`doc=exemple&partie=orientation&${address}`);
    await page.waitForSelector(".step");
    const path = programme("exemple", when).compute("network.orientation", question);
    assert.deepEqual(await steps(page), expected(path));
    assert.deepEqual(troubles, []);
    await close();
  });
}

test("orientation: the form asks, the address keeps it, going back undoes it; a name that is not known has suggestions", async () => {
  const { page, close } = await at("doc=exemple&partie=orientation");
  await page.getByLabel("Besoin").selectOption("securite");
  await page.getByLabel("Commune (nom ou code INSEE)").fill("Saint-Martin");
  await page.keyboard.press("Enter");
  const alert = page.locator("[role=alert]");
  await alert.waitFor();
  let refusal;
  try {
    programme("exemple").compute("network.orientation", { need: "securite", commune: "Saint-Martin" });
  } catch (error) {
    refusal = error;
  }
  assert.ok(plain(await alert.textContent()).startsWith(plain(refusal.message)));
  assert.deepEqual(await alert.locator("a").allTextContents(), [...refusal.suggestions]);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("role")), "alert");
  await alert.locator("a").last().click();
  await page.waitForSelector(".step");
  assert.equal(new URLSearchParams(page.url().split("?")[1]).get("commune"), refusal.suggestions.at(-1));
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H3");
  const known = programme("exemple").compute("network.orientation", {
    need: "securite",
    commune: refusal.suggestions.at(-1),
  });
  assert.deepEqual(await steps(page), expected(known));
  await page.goBack();
  await alert.waitFor();
  assert.equal(await page.getByLabel("Commune (nom ou code INSEE)").inputValue(), "Saint-Martin");
  await close();
});

test("the roadmap has no network: the view says so, shows what it can, and leads to the example", async () => {
  const coverage = programme("feuille-de-route").compute("network.coverage");
  const { page, troubles, close } = await at("doc=feuille-de-route");
  await page.getByText("ne contient ni bassin de vie, ni réseau, ni acteur").waitFor();
  assert.deepEqual(
    (await rows(page, "Communes de chaque EPCI couvertes par un réseau")).map(([name, , , whole]) => [name, whole]),
    coverage.by_epci.map(({ communes, name }) => [name, String(communes.active.whole)]),
  );
  await page.getByRole("link", { name: "Voir les réseaux du programme d'exemple" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".role").length > 0);
  assert.match(page.url(), /doc=exemple/);
  assert.deepEqual(troubles, []);
  await close();
});

test("names that hold code are texts, in the networks, the cohorts and the competences", async () => {
  const programme = JSON.parse(JSON.stringify(example));
  programme.bassins.forEach((bassin, rank) => (bassin.name = `${HOSTILE} ${rank}`));
  programme.organisations.forEach((organisation, rank) => (organisation.name = `${HOSTILE} ${rank}`));
  const { page, troubles, close } = await at("doc=exemple");
  await choose(page, programme);
  for (const place of ["reseaux", "reseaux?partie=carte", "service-civique", "competences"]) {
    const [view, query = ""] = place.split("?");
    await visit(page, `${view}?doc=fichier&${query}`);
    await page.waitForFunction(() => document.querySelector("main").textContent.includes("onerror="));
    assert.equal(await page.locator("main img").count(), 0, place);
  }
  assert.equal(await page.evaluate(() => window.hurt ?? 0), 0);
  assert.deepEqual(troubles, []);
  await close();
});
