// What was built, served from a folder of a host: the demo may stand at any path.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { preview } from "vite";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const PATH = "un/chemin/";

/** A site: its address, the folder of its files, and how to close it. */
export async function serve() {
  const root = await mkdtemp(join(tmpdir(), "mednum-demo-"));
  await cp(dist, join(root, "dist", PATH), { recursive: true });
  const server = await preview({
    configFile: false,
    root,
    logLevel: "silent",
    preview: { host: "127.0.0.1", port: 0, strictPort: false },
  });
  const address = new URL(PATH, server.resolvedUrls.local[0]).href;
  return {
    address,
    folder: pathToFileURL(join(root, "dist", PATH)),
    close: async () => {
      await new Promise((done) => server.httpServer.close(done));
      await rm(root, { recursive: true, force: true });
    },
  };
}
