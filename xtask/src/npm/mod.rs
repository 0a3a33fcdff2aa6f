//! The npm package: the engine, its glue, the façade compiled over both.

mod engine;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::doors;
use crate::steps::{Outcome, found};
use crate::tools::{npm, npm_ci, run};

/// The package, from the root.
const PACKAGE: &str = "bindings/npm";

/// Builds the package in its `dist`.
fn build(root: &Path) -> Result<Outcome> {
    if !found("node") || !found(npm()) {
        return Ok(Outcome::Skipped("npm or Node.js is not installed; they build the package".to_owned()));
    }
    let module = match engine::build(root, &[])? {
        Ok(module) => module,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    let package = root.join(PACKAGE);
    npm_ci(&package)?;
    let glue = package.join("src/glue");
    let bound = root.join("target/wasm/bound");
    run(
        Command::new(engine::bindgen(root)?)
            .args([
                "--target",
                "web",
                "--out-name",
                "mednum_wasm",
                "--experimental-reset-state-function",
                "--out-dir",
            ])
            .arg(&bound)
            .arg(&module),
        "wasm-bindgen",
    )?;
    fs::create_dir_all(&glue)?;
    for name in ["mednum_wasm.js", "mednum_wasm.d.ts"] {
        fs::copy(bound.join(name), glue.join(name)).with_context(|| format!("cannot copy {name}"))?;
    }
    run(Command::new("node").arg("scripts/prepare.mjs").current_dir(&package), "scripts/prepare.mjs")?;
    let dist = package.join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    run(Command::new("node").arg("node_modules/typescript/bin/tsc").current_dir(&package), "tsc")?;
    for folder in ["glue", "types"] {
        copy(&package.join("src").join(folder), &dist.join(folder))?;
    }
    optimise(&package, &bound.join("mednum_wasm_bg.wasm"), &dist.join("engine.wasm"))?;
    let size = fs::metadata(dist.join("engine.wasm"))?.len();
    println!("{PACKAGE}/dist: engine.wasm takes {size} bytes");
    Ok(Outcome::Passed)
}

/// Builds the package and runs every vector through it.
pub(crate) fn test(root: &Path) -> Result<Outcome> {
    if let Outcome::Skipped(reason) = build(root)? {
        return Ok(Outcome::Skipped(reason));
    }
    let index = doors::write(root)?;
    run(
        Command::new("node").arg("test/vectors.mjs").arg(&index).current_dir(root.join(PACKAGE)),
        "test/vectors.mjs",
    )?;
    Ok(Outcome::Passed)
}

/// What a module may hold: every engine since 2022 has it.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

fn optimise(package: &Path, module: &Path, into: &Path) -> Result<()> {
    let tool = package.join("node_modules/binaryen/bin/wasm-opt");
    let mut command = Command::new("node");
    command.arg(tool).args(["-Oz", "--strip-debug", "--strip-producers"]).args(FEATURES);
    run(command.arg(module).arg("-o").arg(into), "wasm-opt")
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path: PathBuf = entry?.path();
        let copy = to.join(path.file_name().context("a file has a name")?);
        if path.is_dir() {
            self::copy(&path, &copy)?;
        } else {
            fs::copy(&path, &copy)?;
        }
    }
    Ok(())
}
