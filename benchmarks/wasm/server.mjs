// A server of files on this machine, for pages.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Isolated pages have a clock of 5 µs; others one of 100. */
const HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cache-Control": "no-store",
};

/** Serves folders by their first segment, and pages that are given as text; its address and how to close it. */
export function serve({ folders, pages }) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const [, first, ...rest] = path.split(/[\\/]/);
    const send = (status, type, body) => response.writeHead(status, { ...HEADERS, "Content-Type": type }).end(body);
    try {
      if (pages[first] !== undefined && rest.length === 0) return send(200, TYPES[".html"], pages[first]);
      if (folders[first] === undefined) return send(404, "text/plain", "");
      const file = join(folders[first], ...rest);
      return send(200, TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      return send(404, "text/plain", "");
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}
