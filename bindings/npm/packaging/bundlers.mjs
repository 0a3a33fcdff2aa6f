// The bundlers, each with no more set-up than it needs to make a page.
import { createRequire } from "node:module";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";

const webpack = createRequire(import.meta.url)("webpack");

const page = (folder) => copyFile(join(folder, "index.html"), join(folder, "dist/index.html"));

/** Bundles a project in its `dist`. */
export const bundlers = {
  async vite(folder) {
    await vite.build({ root: folder, configFile: false, logLevel: "error", build: { chunkSizeWarningLimit: 1e6 } });
  },
  async webpack(folder) {
    const output = { path: join(folder, "dist"), filename: "app.js", publicPath: "auto" };
    const compiler = webpack({
      mode: "production",
      context: folder,
      entry: "./app.js",
      output,
      performance: { hints: false },
    });
    const stats = await new Promise((done, failed) =>
      compiler.run((error, stats) => (error ? failed(error) : done(stats))),
    );
    if (stats.hasErrors() || stats.hasWarnings()) {
      throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
    }
    await page(folder);
  },
  async esbuild(folder) {
    const entryPoints = ["app.js", "thread.js"].map((name) => join(folder, name));
    const told = await esbuild.build({
      entryPoints,
      bundle: true,
      minify: true,
      format: "esm",
      outdir: join(folder, "dist"),
      logLevel: "silent",
    });
    if (told.warnings.length > 0) {
      throw new Error(told.warnings.map(({ text }) => text).join("\n"));
    }
    await page(folder);
  },
  async rollup(folder) {
    const input = ["app.js", "thread.js"].map((name) => join(folder, name));
    const onwarn = (warning) => {
      throw new Error(warning.message);
    };
    const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })], onwarn });
    await bundle.write({ dir: join(folder, "dist"), format: "es" });
    await bundle.close();
    await page(folder);
  },
};

/** Bundles a program of Node.js in its `dist`, as modules or as scripts. */
export async function bundleForNode(folder, format) {
  const entryPoints = ["app.js", "thread.js"].map((name) => join(folder, name));
  const outdir = join(folder, "dist");
  await esbuild.build({ entryPoints, bundle: true, platform: "node", format, outdir, logLevel: "silent" });
  await writeFile(join(outdir, "package.json"), JSON.stringify({ type: format === "esm" ? "module" : "commonjs" }));
}

/** A development server over a project; its address, and what stops it. */
export async function development(folder) {
  const server = await vite.createServer({
    root: folder,
    configFile: false,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1" },
  });
  await server.listen();
  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}
