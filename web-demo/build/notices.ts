/** What the built files carry of others, with the licences that want to be carried along, as `NOTICES.txt`. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const PACKAGES = [
  "preact",
  "@preact/signals",
  "@preact/signals-core",
  "@codemirror/commands",
  "@codemirror/lang-json",
  "@codemirror/language",
  "@codemirror/search",
  "@codemirror/state",
  "@codemirror/view",
  "@lezer/common",
  "@lezer/highlight",
  "@lezer/json",
  "@lezer/lr",
  "@marijn/find-cluster-break",
  "crelt",
  "style-mod",
  "w3c-keyname",
];

const resolve = createRequire(import.meta.url).resolve;

/** The folder of a package: none of its entries says its own. */
function folder(name: string): string {
  const entry = resolve(name);
  return entry.slice(0, entry.lastIndexOf(join("node_modules", name))) + join("node_modules", name);
}

async function notice(name: string): Promise<string> {
  const home = folder(name);
  const { version, license } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as Record<string, string>;
  return `${name} ${version} (${license})\n\n${(await readFile(join(home, "LICENSE"), "utf8")).trim()}\n`;
}

export function notices(): Plugin {
  return {
    name: "notices",
    apply: "build",
    async generateBundle() {
      const mednum = dirname(resolve("mednum/package.json"));
      const own = ["LICENSE-MIT", "LICENSE-DATA.md", "NOTICES.md"].map((name) => readFile(join(mednum, name), "utf8"));
      const texts = [...(await Promise.all(PACKAGES.map(notice))), ...(await Promise.all(own))];
      this.emitFile({ type: "asset", fileName: "NOTICES.txt", source: texts.join(`\n${"-".repeat(72)}\n\n`) });
    },
  };
}
