// Refuses to publish a package that is not built, that holds other files than those listed, or whose version is not that of
// the project. npm runs it before it publishes.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BUILT = ["engine.wasm", "packed-engine.js", "index.js"];

/** The version of the workspace, as its manifest for Cargo says. */
export function workspaceVersion(manifest) {
  const table = manifest.split(/^\[workspace\.package\]$/m)[1]?.split(/^\[/m)[0];
  return table?.match(/^version = "([^"]+)"$/m)?.[1];
}

/** What forbids to publish a package: nothing, or sentences. `listed` and `packed` are names of files. */
export function problems({ missing, listed, packed, version, workspace }) {
  const found = [];
  if (missing.length > 0) {
    found.push(`dist lacks ${missing.join(", ")}: run \`cargo xtask npm\``);
  }
  const more = packed.filter((name) => !listed.includes(name));
  const fewer = listed.filter((name) => !packed.includes(name));
  if (more.length + fewer.length > 0) {
    const names = [...more.map((name) => `+${name}`), ...fewer.map((name) => `-${name}`)];
    found.push(`the files are not those of files.txt (${names.join(" ")}): run \`UPDATE_FILES=1 cargo xtask npm packaging\``);
  }
  if (workspace === undefined || version !== workspace) {
    found.push(`package.json has version ${version}, Cargo.toml has ${workspace}: write the same in both`);
  }
  return found;
}

/** The names of the files that npm would pack from a folder. */
function packedFrom(home) {
  // On Windows npm is a script, which is only started by a shell.
  const isWindows = process.platform === "win32";
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const told = execFileSync(isWindows ? "npm.cmd" : "npm", args, {
    cwd: home,
    encoding: "utf8",
    shell: isWindows,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(told)[0].files.map(({ path }) => path);
}

/** The same for a package that stands in a folder, in a workspace. */
export function problemsOf(home, workspace) {
  return problems({
    missing: BUILT.filter((name) => !existsSync(join(home, "dist", name))),
    listed: readFileSync(join(home, "files.txt"), "utf8").trimEnd().split("\n"),
    packed: packedFrom(home),
    version: JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version,
    workspace: workspaceVersion(readFileSync(join(workspace, "Cargo.toml"), "utf8")),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const home = fileURLToPath(new URL("../", import.meta.url));
  const found = problemsOf(home, join(home, "../.."));
  for (const problem of found) {
    console.error(problem);
  }
  process.exitCode = found.length > 0 ? 1 : 0;
}
