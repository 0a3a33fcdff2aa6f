// Takes the pictures of the README, of what was built: a computer in the light, a phone in the dark.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch, open, settled } from "../test/support/browser.mjs";
import { serve } from "../test/support/site.mjs";

const folder = fileURLToPath(new URL("../screenshots/", import.meta.url));
const DEVICES = {
  ordinateur: { viewport: { width: 1280, height: 900 } },
  telephone: { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
};
const VIEWS = {
  etat: "etat",
  "a-completer": "a-completer",
  calendrier: "calendrier?doc=exemple&jour=2024-10-15",
  instances: "instances?doc=exemple&jour=2024-09-15",
  reseaux: "reseaux?doc=exemple&partie=carte",
  "service-civique": "service-civique?doc=exemple",
  competences: "competences?doc=exemple",
  indicateurs: "indicateurs?doc=exemple&axe=B",
  comite: "comite?doc=exemple&instance=comite-partenaires",
  editeur: "editeur?doc=exemple&ligne=1118&colonne=5",
  integrer: "integrer?langage=python",
};
/** What is worth a picture stands further down. */
const AT = {
  reseaux: ".map-legend",
  "service-civique": "#board-title",
  competences: "#matrix-title",
};

// The field of a day is written as the browser is: in French where it has its French (Debian's `chromium-l10n`).
process.env.LANGUAGE = "fr";
await mkdir(folder, { recursive: true });
const [site, browser] = await Promise.all([serve(), launch()]);
for (const [view, place] of Object.entries(VIEWS)) {
  for (const [device, options] of Object.entries(DEVICES)) {
    const { page, close } = await open(browser, `${site.address}#/${place}`, options);
    await settled(page);
    if (view in AT) {
      await page.locator(AT[view]).evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    }
    await page.screenshot({ path: `${folder}${view}-${device}.jpg`, type: "jpeg", quality: 48 });
    await close();
  }
}
await browser.close();
await site.close();
