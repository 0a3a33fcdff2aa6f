/** The example programme of the repository, beside the page under the name `exemple.json`. */

import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const SOURCE = new URL("../../examples/anjou-2023-2025.json", import.meta.url);
const FILE = "exemple.json";

export function example(): Plugin {
  return {
    name: "example-programme",
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (request.url?.endsWith(`/${FILE}`) !== true) {
          next();
          return;
        }
        response.setHeader("content-type", "application/json");
        response.end(await readFile(SOURCE));
      });
    },
    async generateBundle() {
      // As it is: the lines of findings are those of the file that a reader may open.
      this.emitFile({ type: "asset", fileName: FILE, source: await readFile(SOURCE) });
    },
  };
}
