// Fresh projects with the packed package installed, and what is run in them.
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const call = promisify(execFile);
// On Windows npm is a script, which is only started by a shell.
const NPM = process.platform === "win32" ? { file: "npm.cmd", shell: true } : { file: "npm", shell: false };

/** Where projects are made. */
export const projects = fileURLToPath(new URL("../../../target/npm/projects/", import.meta.url));
const home = dirname(here);

/** Runs a program; what it printed. One that fails says all it printed. */
export async function ran(file, args, options = {}) {
  try {
    return (await call(file, args, { maxBuffer: 2 ** 26, ...options })).stdout;
  } catch (error) {
    throw new Error(`${file} ${args.join(" ")}\n${error.stdout ?? ""}${error.stderr ?? ""}`, { cause: error });
  }
}

const npm = (args, cwd) => ran(NPM.file, args, { cwd, shell: NPM.shell });

/** Packs the package; the path of the tarball and the names of its files. */
export async function pack() {
  await rm(projects, { recursive: true, force: true });
  await mkdir(projects, { recursive: true });
  const [{ filename, files }] = JSON.parse(await npm(["pack", "--json", "--ignore-scripts", "--pack-destination", projects], home));
  return { tarball: join(projects, filename), files: files.map(({ path }) => path).sort() };
}

/** A fresh project of that name, with the tarball installed as its only dependency. */
export async function project(name, tarball, source = name) {
  const folder = join(projects, name);
  await cp(join(here, "projects", source), folder, { recursive: true });
  await cp(join(home, "test/shared/vectors.mjs"), join(folder, "vectors.mjs"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name, private: true }));
  await npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", tarball], folder);
  return folder;
}

/** Runs a script of a project in Node.js; the JSON that it printed last. */
export async function node(folder, script, ...args) {
  const printed = await ran(process.execPath, ["--disable-warning=ExperimentalWarning", script, ...args], { cwd: folder });
  return JSON.parse(printed.trimEnd().split("\n").at(-1));
}

/** A tool of the lock of this folder, as Node.js runs it. */
export function tool(name, path) {
  return join(here, "node_modules", name, path);
}

/** Compiles a project with a compiler, as strictly as it can. */
export async function typed(folder, compiler, options) {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
  const compilerOptions = { ...strict, typeRoots: [join(here, "node_modules/@types")], ...options };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts", "*.cts"] }));
  await ran(process.execPath, [tool(compiler, "bin/tsc"), "--project", "."], { cwd: folder });
}

/** Every file below a folder. */
export async function listed(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
