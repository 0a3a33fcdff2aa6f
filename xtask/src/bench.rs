//! The benchmarks: native, and of the npm package in Node.js and Chromium. They print ratios of one run; none is a test.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand, ValueEnum};

use crate::bindings;
use crate::schema;
use crate::steps::{self, Outcome, found};
use crate::tools::{npm, npm_ci, run};

/// The benchmarks of the package, and what pins their dependencies.
const FOLDER: &str = "benchmarks/wasm";
/// The package as it was built.
const DIST: &str = "bindings/npm/dist";
/// The native side.
const NATIVE: &str = "mednum-native-peer";

/// What `bench` is given.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    suite: Option<Suite>,
}

#[derive(Subcommand)]
enum Suite {
    /// The npm package, as `cargo xtask npm` built it, beside JSON.parse, ajv, zod and native, in Node.js and Chromium
    Wasm {
        /// How to print the figures
        #[arg(long, default_value = "human")]
        format: Output,
        /// Few rounds: shows that everything runs, the figures are rough
        #[arg(long)]
        quick: bool,
    },
    /// The Python, Kotlin and Swift packages, as `cargo xtask python`, `kotlin` and `swift` built them, beside native
    Bindings {
        /// Few rounds: shows that everything runs, the figures are rough
        #[arg(long)]
        quick: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Output {
    /// Tables
    Human,
    /// `{quick, engine_bytes, environments}`, times in nanoseconds; also in target/bench/figures.json, whatever is printed
    Json,
}

/// Runs the native benchmarks, or those of the package.
pub(crate) fn bench(root: &Path, arguments: &Arguments) -> Result<()> {
    match arguments.suite {
        None => steps::bench(root),
        Some(Suite::Bindings { quick }) => bindings::bench(root, quick),
        Some(Suite::Wasm { format, quick }) => wasm(root, format, quick),
    }
}

/// The tests of what the figures of the package are made with.
pub(crate) fn test(root: &Path) -> Result<Outcome> {
    if !found("node") || !found(npm()) {
        return Ok(Outcome::Skipped("npm or Node.js is not installed; they run these tests".to_owned()));
    }
    arithmetic(&root.join(FOLDER))?;
    Ok(Outcome::Passed)
}

/// Tests the arithmetic that the figures are as good as. The report of a success is not part of what is printed.
fn arithmetic(folder: &Path) -> Result<()> {
    npm_ci(folder)?;
    let tests = Command::new("node").arg("--test").current_dir(folder).output().context("cannot run node")?;
    if !tests.status.success() {
        bail!("`node --test` failed in {FOLDER}:\n{}", String::from_utf8_lossy(&tests.stdout));
    }
    Ok(())
}

fn wasm(root: &Path, format: Output, quick: bool) -> Result<()> {
    if !found("node") || !found(npm()) {
        bail!("npm or Node.js is not installed; they run these benchmarks");
    }
    let dist = root.join(DIST);
    if !dist.join("engine.wasm").exists() {
        bail!("{DIST} is not built: run `cargo xtask npm` first");
    }
    let folder = root.join(FOLDER);
    arithmetic(&folder)?;
    let build = ["build", "--release", "--locked", "--package", "mednum-benchmarks", "--bin", NATIVE];
    run(Command::new(env!("CARGO")).args(build).current_dir(root), &format!("cargo {}", build.join(" ")))?;
    let native = root.join("target/release").join(NATIVE).with_extension(std::env::consts::EXE_EXTENSION);
    let documents = root.join("target/bench");
    run(Command::new(&native).arg("write").arg(&documents), "writing the documents")?;
    let mut command = Command::new("node");
    command.args(["--expose-gc", "run.mjs", "--native"]).arg(&native);
    command.arg("--documents").arg(&documents).arg("--dist").arg(&dist);
    command.arg("--schema").arg(root.join(schema::FOLDER).join("programme.schema.json"));
    command.arg("--format").arg(match format {
        Output::Human => "human",
        Output::Json => "json",
    });
    if quick {
        command.arg("--quick");
    }
    run(command.current_dir(&folder), "run.mjs")
}
