/** Writes the service worker: it keeps every file of this build, and serves them from what it kept. */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const SOURCE = new URL("./service-worker.js", import.meta.url);
const ICON = new URL("../public/icon.svg", import.meta.url);

export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    enforce: "post",
    async generateBundle(_, bundle) {
      const hash = createHash("sha256").update(await readFile(ICON));
      const files = ["./", "icon.svg"];
      for (const [name, file] of Object.entries(bundle).sort(([one], [other]) => (one < other ? -1 : 1))) {
        hash.update(name).update(file.type === "chunk" ? file.code : file.source);
        if (!name.endsWith(".map") && name !== "index.html") {
          files.push(name);
        }
      }
      const source = (await readFile(SOURCE, "utf8"))
        .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 16)))
        .replace('["FILES"]', JSON.stringify(files));
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}
