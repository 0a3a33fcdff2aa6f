// The environment of Chromium: the contenders in a page, cold starts in fresh contexts.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { chromium } from "playwright-core";

import { program } from "./browser.mjs";
import { COMPUTATIONS, OPTIONS } from "./inputs.mjs";
import { serve } from "./server.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--js-flags=--expose-gc",
];

/** JSON that may stand in a page. */
const inPage = (json) => json.replaceAll("<", "\\u003c");

function coldPage(subject, text) {
  const place = subject === "mednum" ? "/dist/index.js" : `/bundle/peers/${subject}.js`;
  const values = JSON.stringify({ subject, place, schema: "/schema/programme.schema.json", options: OPTIONS });
  return `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<script type="application/json" id="values">${inPage(values)}</script>
<script type="application/json" id="document">${inPage(text)}</script>
<script type="module" src="/bundle/cold-page.js"></script>
`;
}

/** Opens it; a reason when there is no Chromium. */
export async function open(given) {
  const executablePath = program();
  if (!executablePath) return { name: "Chromium", skipped: "no Chromium on this machine (on the path, or named by CHROME_PATH)" };
  const { folder, dist, documents, schemaPath, subjects } = given;
  const bundle = join(folder, "bundle");
  await build({
    entryPoints: ["page.mjs", "cold-page.mjs", "peers/ajv.mjs", "peers/zod.mjs", "peers/nothing.mjs"].map((name) => join(here, name)),
    outbase: here,
    outdir: bundle,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
  const text = new TextDecoder().decode(documents.find(({ name }) => name === "sheets").bytes);
  const pages = { bench: '<!doctype html>\n<link rel="icon" href="data:,">\n<script type="module" src="/bundle/page.js"></script>\n' };
  for (const subject of subjects) pages[`cold-${subject}`] = coldPage(subject, text);
  const { address, close } = await serve({
    folders: { dist, bundle, documents: folder, schema: dirname(schemaPath) },
    pages,
  });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const failed = (page) => new Promise((_, reject) => page.on("pageerror", reject));
  const page = await browser.newPage();
  await page.goto(`${address}/bench`);
  await page.evaluate((values) => globalThis.prepare(values), {
    place: "/dist/index.js",
    schema: "/schema/programme.schema.json",
    documents: documents.map(({ name }) => name),
    options: OPTIONS,
    computations: COMPUTATIONS,
  });
  const protocol = await page.context().newCDPSession(page);
  return {
    name: `Chromium ${browser.version()}`,
    call: (method, ...values) => page.evaluate(([method, values]) => globalThis.bench[method](...values), [method, values]),
    heap: async () => {
      await protocol.send("HeapProfiler.collectGarbage");
      return (await protocol.send("Runtime.getHeapUsage")).usedSize;
    },
    cold: async (subject) => {
      const context = await browser.newContext();
      try {
        const fresh = await context.newPage();
        const wrong = failed(fresh);
        wrong.catch(() => {});
        await fresh.goto(`${address}/cold-${subject}`);
        await Promise.race([fresh.waitForFunction(() => globalThis.cold !== undefined), wrong]);
        return await fresh.evaluate(() => globalThis.cold);
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      close();
    },
  };
}
