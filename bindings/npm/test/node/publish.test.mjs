// What keeps a package from being published: each fault alone, and the package as it stands.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { problems, problemsOf, workspaceVersion } from "../../scripts/ready-to-publish.mjs";
import { home } from "../support/places.mjs";

const sound = { missing: [], listed: ["a", "b"], packed: ["b", "a"], version: "1.2.3", workspace: "1.2.3" };

test("a sound package may be published, each fault is told", () => {
  const cases = [
    [{}, []],
    [{ missing: ["engine.wasm"] }, [/^dist lacks engine\.wasm:/]],
    [{ packed: ["a", "b", "c"] }, [/\(\+c\)/]],
    [{ packed: ["a"] }, [/\(-b\)/]],
    [{ version: "1.2.4" }, [/version 1\.2\.4, Cargo\.toml has 1\.2\.3/]],
    [{ version: undefined, workspace: undefined }, [/version undefined/]],
    [{ missing: ["index.js"], packed: [], version: "0" }, [/index\.js/, /-a -b/, /version 0/]],
  ];
  for (const [fault, expected] of cases) {
    const found = problems({ ...sound, ...fault });
    assert.equal(found.length, expected.length, found.join("\n"));
    expected.forEach((words, rank) => assert.match(found[rank], words));
  }
});

test("the version is that of the workspace, and no other of the manifest", () => {
  const manifest = '[workspace]\nmembers = []\n[workspace.package]\nedition = "2024"\nversion = "1.2.3"\n[x]\nversion = "9"\n';
  assert.equal(workspaceVersion(manifest), "1.2.3");
  assert.equal(workspaceVersion('[workspace.package]\nedition = "2024"\n[x]\nversion = "9"\n'), undefined);
});

test("the package as it is built may be published; once its engine is gone, it may not", async (context) => {
  const workspace = join(home, "../..");
  assert.deepEqual(problemsOf(home, workspace), []);
  const folder = await mkdtemp(join(tmpdir(), "mednum-"));
  context.after(() => rm(folder, { recursive: true }));
  const copied = join(folder, "bindings/npm");
  await cp(home, copied, { recursive: true, filter: (path) => !path.includes("node_modules") });
  await writeFile(join(folder, "Cargo.toml"), await readFile(join(workspace, "Cargo.toml")));
  const run = () => execFileSync(process.execPath, ["scripts/ready-to-publish.mjs"], { cwd: copied, stdio: "pipe" });
  run();
  await rm(join(copied, "dist/engine.wasm"));
  assert.throws(run, ({ status, stderr }) => status === 1 && /dist lacks engine\.wasm/.test(stderr) && /-dist/.test(stderr));
});
