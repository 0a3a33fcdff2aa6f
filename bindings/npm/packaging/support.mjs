// Fresh projects with the packed package installed, and what is run in them.
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const call = promisify(execFile);
// On Windows npm is a script, which is only started by a shell.
const NPM = process.platform === "win32" ? { file: "npm.cmd", shell: true } : { file: "npm", shell: false };

const projects = fileURLToPath(new URL("../../../target/npm/projects/", import.meta.url));
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

/** A place of that name for projects, with the package packed in it. */
export async function workshop(place) {
  const folder = join(projects, place);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const packed = await npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], home);
  const [{ filename, files }] = JSON.parse(packed);
  const tarball = join(folder, filename);
  return {
    tarball,
    /** The names of its files. */
    files: files.map(({ path }) => path).sort(),
    /** A fresh project of that name, with the tarball installed as its only dependency. */
    project: async (name, source = name) => {
      const made = join(folder, name);
      await cp(join(here, "projects", source), made, { recursive: true });
      await cp(join(home, "test/shared/vectors.mjs"), join(made, "vectors.mjs"));
      await writeFile(join(made, "package.json"), JSON.stringify({ private: true, type: "module" }));
      await npm(
        ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", tarball],
        made,
      );
      return made;
    },
  };
}

/** Runs a script of a project in Node.js; the JSON that it prints. */
export async function node(folder, script, ...args) {
  const printed = await ran(process.execPath, ["--disable-warning=ExperimentalWarning", script, ...args], {
    cwd: folder,
  });
  return JSON.parse(printed);
}

/** A tool of the lock of this folder, as Node.js runs it. */
export function tool(name, path) {
  return join(here, "node_modules", name, path);
}

/** Compiles a project with a compiler, as strictly as it can. */
export async function typed(folder, compiler, options) {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  const compilerOptions = { ...strict, typeRoots: [join(here, "node_modules/@types")], ...options };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts", "*.cts"] }));
  await ran(process.execPath, [tool(compiler, "bin/tsc"), "--project", "."], { cwd: folder });
}

/** The first example of a language in a guide of the project. */
export async function example(guide, language) {
  const text = await readFile(new URL(`../../../${guide}`, import.meta.url), "utf8");
  const found = text.split(`\n\`\`\`${language}\n`)[1]?.split("\n```")[0];
  if (found === undefined) {
    throw new Error(`${guide} has no example in ${language}`);
  }
  return `${found}\n`;
}
