/** What the built files carry of others, with the licences that want to be carried along, as `NOTICES.txt`. */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The folder of a package in the path of a module of it: the last one, for a package may hold others. */
const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

const OWN = "mednum";
/** What of the package of mednum is its licence, and the notices of what its engine carries. */
const OWN_NOTICES = ["LICENSE-MIT", "LICENSE-DATA.md", "NOTICES.md"];

async function notice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Record<string, string>;
  if (name === OWN) {
    return (await Promise.all(OWN_NOTICES.map((file) => readFile(join(folder, file), "utf8")))).join("\n\n");
  }
  const file = (await readdir(folder)).find((found) => /^licen[cs]e/i.test(found));
  if (file === undefined) {
    throw new Error(`${name} is shipped and has no file of its licence`);
  }
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}

export function notices(): Plugin {
  return {
    name: "notices",
    apply: "build",
    async generateBundle(_, bundle) {
      // Of the very modules that are shipped: a package that is added is named without anybody's thinking of it.
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => FOLDER.exec(id.replace(/^\0/, ""))?.[0] ?? []));
      const texts = await Promise.all([...folders].sort().map(notice));
      this.emitFile({ type: "asset", fileName: "NOTICES.txt", source: texts.join(`\n${"-".repeat(72)}\n\n`) });
    },
  };
}
