/**
 * The examples of integration, taken from the guides whose examples are run: nothing is typed again, so nothing can drift. An
 * example that is no longer found, or no longer checks the document of the others, stops the build.
 */

import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const ROOT = new URL("../../", import.meta.url);
const NAME = "virtual:samples";

interface Block {
  readonly info: string;
  readonly code: string;
}

/** Where an example is: a guide, the language of its block, and a word of it that no other block has. */
interface Place {
  readonly language: string;
  readonly guide: string;
  readonly fence: string;
  readonly holds: string;
}

/** The document that every example checks, as JavaScript writes it. */
const CHECKED = /mednum\.check\('([^']+)'\)/;

const PLACES: readonly Place[] = [
  { language: "rust", guide: "README.md", fence: "rust", holds: "actoins" },
  { language: "typescript", guide: "bindings/npm/README.md", fence: "js", holds: "actoins" },
  { language: "python", guide: "bindings/python/README.md", fence: "python", holds: "actoins" },
  { language: "kotlin", guide: "bindings/kotlin/README.md", fence: "kotlin", holds: "actoins" },
  { language: "swift", guide: "bindings/swift/README.md", fence: "swift", holds: "actoins" },
];

const GUIDE = "book/src/validate.md";
const INSTALL: Readonly<Record<string, Place>> = {
  typescript: { language: "typescript", guide: "bindings/npm/README.md", fence: "sh", holds: "npm install" },
  python: { language: "python", guide: "bindings/python/README.md", fence: "sh", holds: "pip install" },
  kotlin: { language: "kotlin", guide: "bindings/kotlin/README.md", fence: "kotlin", holds: "implementation(" },
  swift: { language: "swift", guide: "bindings/swift/README.md", fence: "swift", holds: ".package(path:" },
  rust: { language: "rust", guide: "book/src/embed.md", fence: "toml", holds: "mednum-core" },
};

async function blocks(guide: string): Promise<readonly Block[]> {
  const text = await readFile(new URL(guide, ROOT), "utf8");
  return [...text.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)].map(([, info = "", code = ""]) => ({ info, code }));
}

async function block(guide: string, fence: string, holds: string): Promise<string> {
  const found = (await blocks(guide)).find(({ code, info }) => info.split(" ")[0] === fence && code.includes(holds));
  if (found === undefined) {
    throw new Error(`${guide} has no block of ${fence} that holds “${holds}”`);
  }
  // Lines that documentation hides.
  const shown = fence === "rust" ? found.code.replace(/^# .*\n/gm, "") : found.code;
  return shown.trimEnd();
}

async function samples() {
  const found = await Promise.all(
    PLACES.map(async ({ fence, guide, holds, language }) => {
      const install = INSTALL[language];
      return {
        language,
        guide,
        code: await block(guide, fence, holds),
        install: install === undefined ? "" : await block(install.guide, install.fence, install.holds),
      };
    }),
  );
  const document = found.map(({ code }) => CHECKED.exec(code)?.[1]).find((text) => text !== undefined);
  for (const { code, guide } of found) {
    if (document === undefined || !code.includes(document)) {
      throw new Error(`${guide}: its example does not check the document of the others`);
    }
  }
  const command = { fr: await block(GUIDE, "console", "que faire"), en: await block(GUIDE, "console", "what to do") };
  const day = /--today (\S+)/.exec(command.fr)?.[1];
  const refused = (await blocks(GUIDE)).find(({ info }) => info.includes("file=forme-correcte.json"))?.code;
  if (day === undefined || refused === undefined) {
    throw new Error(`${GUIDE} no longer shows the command and its document`);
  }
  return { document, found, command: { ...command, guide: GUIDE, day, document: refused } };
}

export function examples(): Plugin {
  return {
    name: "samples",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) {
        return undefined;
      }
      const { command, document, found } = await samples();
      return [
        `export const document = ${JSON.stringify(document)};`,
        `export const samples = ${JSON.stringify(found)};`,
        `export const command = ${JSON.stringify(command)};`,
      ].join("\n");
    },
  };
}
