// A web server for pages of tests: folders under prefixes, and what a page is answered beside them.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

const PAGE =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>mednum</title><link rel="icon" href="data:,"></html>';

/**
 * Serves `folders`, by their prefix, and an empty page at `/`. A page asked with `?csp=…` is under that policy; `answers`
 * holds whole answers by their path: `{ status, type, body }`.
 */
export async function serve(folders, answers = {}) {
  const server = createServer((asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url, "http://localhost");
    const send = (status, type, body) => answer.writeHead(status, { "content-type": type }).end(body);
    const csp = searchParams.get("csp");
    if (csp !== null) {
      answer.setHeader("content-security-policy", csp);
    }
    if (pathname in answers) {
      const { status = 200, type, body = "" } = answers[pathname];
      return send(status, type, body);
    }
    if (pathname === "/") {
      return send(200, TYPES[".html"], PAGE);
    }
    const prefix = Object.keys(folders).find((known) => pathname.startsWith(known));
    if (prefix === undefined) {
      return send(404, "text/plain", "");
    }
    const path = normalize(decodeURIComponent(pathname.slice(prefix.length)));
    return readFile(join(folders[prefix], path)).then(
      (body) => send(200, TYPES[extname(path)] ?? "application/octet-stream", body),
      () => send(404, "text/plain", ""),
    );
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
