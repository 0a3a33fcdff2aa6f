//! The npm package: the engine, its glue, the façade compiled over both, and its tests.

mod chromium;
mod engine;
mod messages;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::doors;
use crate::steps::{Outcome, found};
use crate::tools::{npm, npm_ci, run};

pub(crate) use chromium::browser;
pub(crate) use messages::run as messages;

/// The package, from the root.
const PACKAGE: &str = "bindings/npm";
/// The same package over an engine that can be told to break, from the root. It is never packed.
const CRASHING: &str = "target/npm/crashing";

/// Builds the package in its `dist`, and the one that can be told to break.
pub(crate) fn build(root: &Path) -> Result<Outcome> {
    let package = root.join(PACKAGE);
    let dist = package.join("dist");
    // What is left when the build is skipped must not be taken for what the sources give.
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    if !found("node") || !found(npm()) {
        return Ok(Outcome::Skipped("npm or Node.js is not installed; they build the package".to_owned()));
    }
    npm_ci(&package)?;
    let crashing = root.join(CRASHING);
    // The engine that is shipped comes last, and its glue stays in the sources.
    for (features, home) in [(&["crash"][..], &crashing), (&[][..], &dist)] {
        let module = match engine::build(root, features)? {
            Ok(module) => module,
            Err(reason) => return Ok(Outcome::Skipped(reason)),
        };
        bind(root, &module)?;
        compile(root, home)?;
    }
    let size = fs::metadata(dist.join("engine.wasm"))?.len();
    println!("{PACKAGE}/dist: engine.wasm takes {size} bytes");
    Ok(Outcome::Passed)
}

/// The module as wasm-bindgen leaves it, from the root.
const BOUND: &str = "target/wasm/bound";

/// Makes the glue of a module.
fn bind(root: &Path, module: &Path) -> Result<()> {
    let arguments =
        ["--target", "web", "--out-name", "mednum_wasm", "--experimental-reset-state-function", "--out-dir"];
    let mut command = Command::new(engine::bindgen(root)?);
    run(command.args(arguments).arg(root.join(BOUND)).arg(module), "wasm-bindgen")?;
    let glue = root.join(PACKAGE).join("src/glue");
    fs::create_dir_all(&glue)?;
    for name in ["mednum_wasm.js", "mednum_wasm.d.ts"] {
        fs::copy(root.join(BOUND).join(name), glue.join(name))
            .with_context(|| format!("cannot copy {name}"))?;
    }
    Ok(())
}

/// Compiles the façade over the glue that was made last, and puts the engine beside it.
fn compile(root: &Path, home: &Path) -> Result<()> {
    let package = root.join(PACKAGE);
    let script = |name: &str, arguments: &[&Path]| {
        run(Command::new("node").arg(name).args(arguments).current_dir(&package), name)
    };
    if home.exists() {
        fs::remove_dir_all(home)?;
    }
    script("scripts/trim-glue.mjs", &[])?;
    script("scripts/prepare.mjs", &[])?;
    script("node_modules/typescript/bin/tsc", &[Path::new("--outDir"), home])?;
    for folder in ["glue", "types"] {
        copy(&package.join("src").join(folder), &home.join(folder))?;
    }
    fs::copy(package.join("src/engine.wasm.d.ts"), home.join("engine.wasm.d.ts"))?;
    let engine = home.join("engine.wasm");
    optimise(&package, &root.join(BOUND).join("mednum_wasm_bg.wasm"), &engine)?;
    script("scripts/pack-engine.mjs", &[&engine, &home.join("packed-engine.js")])
}

/// Why there is nothing to test.
fn unbuilt(root: &Path) -> Option<Outcome> {
    let built = root.join(PACKAGE).join("dist/engine.wasm").exists();
    (!built).then(|| Outcome::Skipped("the package is not built".to_owned()))
}

/// Runs a script of the package over the vectors.
fn over_vectors(root: &Path, script: &str) -> Result<()> {
    let index = doors::write(root)?;
    let mut command = Command::new("node");
    command
        .args(["--test", "--test-reporter=dot", script])
        .env("MEDNUM_VECTORS", index)
        .env("MEDNUM_CRASHING", root.join(CRASHING))
        .current_dir(root.join(PACKAGE));
    if let Ok(path) = browser()? {
        command.env("CHROME_PATH", path);
    }
    run(&mut command, script)
}

/// Every vector in Node.js, and all that a caller or a page can do wrong.
pub(crate) fn node(root: &Path) -> Result<Outcome> {
    if let Some(skipped) = unbuilt(root) {
        return Ok(skipped);
    }
    over_vectors(root, "test/node/")?;
    Ok(Outcome::Passed)
}

/// The same in a browser.
pub(crate) fn chromium(root: &Path) -> Result<Outcome> {
    if let Some(skipped) = unbuilt(root) {
        return Ok(skipped);
    }
    if let Err(reason) = browser()? {
        return Ok(Outcome::Skipped(reason));
    }
    over_vectors(root, "test/browser/")?;
    Ok(Outcome::Passed)
}

/// The package as npm packs it, in projects of those who install it.
pub(crate) fn packaging(root: &Path) -> Result<Outcome> {
    if let Some(skipped) = unbuilt(root) {
        return Ok(skipped);
    }
    if let Err(reason) = browser()? {
        return Ok(Outcome::Skipped(reason));
    }
    npm_ci(&root.join(PACKAGE).join("packaging"))?;
    over_vectors(root, "packaging/")?;
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
