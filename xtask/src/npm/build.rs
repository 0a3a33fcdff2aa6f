//! Building the package: the engine, its glue, the façade compiled over both.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::{CRASHING, PACKAGE, engine};
use crate::steps::{Outcome, found};
use crate::tools::{npm, npm_ci, run};

/// The module as wasm-bindgen leaves it, from the root.
const BOUND: &str = "target/wasm/bound";

/// The engine that was built last, with the names of its functions, from the root.
pub(crate) const NAMED_ENGINE: &str = "target/wasm/engine.named.wasm";

/// What a module may hold: every engine since 2022 has it.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

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
    // The engine that is shipped comes last: its glue stays in the sources.
    for (features, home) in [(&["crash"][..], &crashing), (&[][..], &dist)] {
        let module = match engine::build(root, features)? {
            Ok(module) => module,
            Err(reason) => return Ok(Outcome::Skipped(reason)),
        };
        bind(root, &module)?;
        compile(root, home)?;
    }
    break_more(root, &crashing)?;
    for home in [&crashing, &dist] {
        script(
            &package,
            "scripts/pack-engine.mjs",
            &[&home.join("engine.wasm"), &home.join("packed-engine.js")],
        )?;
    }
    let size = fs::metadata(dist.join("engine.wasm"))?.len();
    println!("{PACKAGE}/dist: engine.wasm takes {size} bytes");
    Ok(Outcome::Passed)
}

/// Makes the glue of a module.
fn bind(root: &Path, module: &Path) -> Result<()> {
    let arguments = [
        "--no-demangle",
        "--target",
        "web",
        "--out-name",
        "mednum_wasm",
        "--experimental-reset-state-function",
        "--out-dir",
    ];
    let mut command = Command::new(engine::bindgen(root)?);
    run(command.args(arguments).arg(root.join(BOUND)).arg(module), "wasm-bindgen")?;
    let glue = root.join(PACKAGE).join("src/glue");
    fs::create_dir_all(&glue)?;
    for name in ["mednum_wasm.js", "mednum_wasm.d.ts"] {
        fs::copy(root.join(BOUND).join(name), glue.join(name))
            .with_context(|| format!("cannot copy {name}"))?;
    }
    script(&root.join(PACKAGE), "scripts/trim-glue.mjs", &[])
}

/// Compiles the façade over the glue that was made last, and puts the engine beside it.
fn compile(root: &Path, home: &Path) -> Result<()> {
    let package = root.join(PACKAGE);
    if home.exists() {
        fs::remove_dir_all(home)?;
    }
    script(&package, "scripts/prepare.mjs", &[])?;
    script(&package, "node_modules/typescript/bin/tsc", &[Path::new("--outDir"), home])?;
    for folder in ["glue", "types"] {
        copy(&package.join("src").join(folder), &home.join(folder))?;
    }
    fs::copy(package.join("src/engine.wasm.d.ts"), home.join("engine.wasm.d.ts"))?;
    optimise(root, &home.join("engine.wasm"))
}

/// Puts into a package what makes it break: functions that do, and a memory that is soon full.
fn break_more(root: &Path, crashing: &Path) -> Result<()> {
    let package = root.join(PACKAGE);
    copy(&package.join("test/crashing"), crashing)?;
    let engine = crashing.join("engine.wasm");
    script(&package, "scripts/limit-memory.mjs", &[&engine, &engine])
}

fn script(package: &Path, name: &str, arguments: &[&Path]) -> Result<()> {
    run(Command::new("node").arg(name).args(arguments).current_dir(package), name)
}

/// Optimises a module for speed: it is compiled for size already, and what wasm-opt inlines on top spares a tenth of the time.
/// Functions with one caller stay apart: an engine compiles a function when it is first called, and the first report would wait
/// for every rule at once. The names of the functions are kept beside it, for `cargo xtask size`.
fn optimise(root: &Path, into: &Path) -> Result<()> {
    let tool = root.join(PACKAGE).join("node_modules/binaryen/bin/wasm-opt");
    let named = root.join(NAMED_ENGINE);
    let pass = |options: &[&str], from: &Path, into: &Path| {
        let mut command = Command::new("node");
        command.arg(&tool).args(options).args(FEATURES);
        run(command.arg(from).arg("-o").arg(into), "wasm-opt")
    };
    let passes = ["-O3", "--one-caller-inline-max-function-size=20", "--debuginfo"];
    pass(&passes, &root.join(BOUND).join("mednum_wasm_bg.wasm"), &named)?;
    pass(&["--strip-debug", "--strip-producers"], &named, into)
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
