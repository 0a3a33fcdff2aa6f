//! Running the checks and the tests, one step after the other, with a summary that hides nothing.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::tools;
use crate::{
    bench, bindings, book, catalog, cog, demo, example, npm, room, schema, schema_tools, size, tidy, trace,
    vectors,
};

/// What became of a step.
pub(crate) enum Outcome {
    Passed,
    Skipped(String),
}

struct Steps<'r> {
    root: &'r Path,
    passed: usize,
    skipped: Vec<String>,
}

impl Steps<'_> {
    fn step(&mut self, name: &str, run: impl FnOnce(&Path) -> Result<Outcome>) -> Result<()> {
        println!("\n── {name}");
        let start = Instant::now();
        match run(self.root).with_context(|| format!("step `{name}` failed"))? {
            Outcome::Passed => {
                self.passed += 1;
                println!("── {name}: passed in {:.1} s", start.elapsed().as_secs_f64());
            }
            Outcome::Skipped(reason) => {
                println!("── {name}: SKIPPED, {reason}");
                self.skipped.push(format!("{name}: {reason}"));
            }
        }
        Ok(())
    }

    fn cargo(&mut self, name: &str, arguments: &[&str]) -> Result<()> {
        self.step(name, |root| cargo(root, arguments, &[]))
    }
}

fn cargo(root: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Result<Outcome> {
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(root)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("`cargo {}` failed", arguments.join(" "));
    }
    Ok(Outcome::Passed)
}

/// Every check and every test.
pub(crate) fn test(root: &Path) -> Result<()> {
    let start = Instant::now();
    room::say(root);
    let mut steps = Steps { root, passed: 0, skipped: Vec::new() };
    steps.cargo("formatting", &["fmt", "--all", "--check"])?;
    steps.step("generated catalogue is fresh", |root| catalog::run(root, true).map(|()| Outcome::Passed))?;
    steps.step("generated territory tables are fresh", fresh_territories)?;
    steps.step("generated example is fresh", |root| example::run(root, true).map(|()| Outcome::Passed))?;
    steps.step("schemas are fresh and break nobody", |root| {
        schema::run(root, true, false).map(|()| Outcome::Passed)
    })?;
    steps.step("every rule has a vector", |root| vectors::run(root, true).map(|()| Outcome::Passed))?;
    steps.step("generated book is fresh", |root| book::codegen(root, true).map(|()| Outcome::Passed))?;
    steps.step("generated messages are fresh", |root| npm::messages(root, true).map(|()| Outcome::Passed))?;
    steps.step("generated notices are fresh", |root| npm::notices(root, true).map(|()| Outcome::Passed))?;
    steps.step("limits of the schemas are fresh", |root| {
        book::limits::run(root, true).map(|()| Outcome::Passed)
    })?;
    steps.step("tidy", |root| tidy::run(root).map(|()| Outcome::Passed))?;
    steps.step("every rule of the roadmap is traced", |root| {
        trace::run(root, false).map(|()| Outcome::Passed)
    })?;
    steps.cargo(
        "lints",
        &["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"],
    )?;
    steps.cargo("tests", &["test", "--workspace", "--locked"])?;
    steps.step("schema in JavaScript", schema_tools::javascript)?;
    steps.step("schema in Python", schema_tools::python)?;
    steps.step("TypeScript types are fresh and type-check", |root| schema_tools::types(root, true))?;
    steps.step("editor support", schema_tools::editor)?;
    steps.step("the scripts of the guides hold", schema_tools::guides)?;
    steps.step("npm package is built", npm::build)?;
    steps.step("the engine keeps to its budget", size::run)?;
    steps.step("npm package in Node.js", npm::node)?;
    steps.step("npm package in Chromium", npm::chromium)?;
    steps.step("npm package as its users install it", npm::packaging)?;
    steps.step("browser demo", demo::test)?;
    steps.step("the sources of the other languages are fresh", |root| {
        bindings::generate(root, true).map(|()| Outcome::Passed)
    })?;
    for language in bindings::Language::ALL {
        for part in bindings::Part::ALL {
            let name = format!("{}, {}", language.name(), part.name());
            steps.step(&name, |root| bindings::run(root, language, part))?;
        }
    }
    steps.step("the arithmetic of the benchmarks", bench::test)?;
    steps.step("documentation", |root| {
        let flags = [("RUSTDOCFLAGS", "--deny warnings")];
        cargo(root, &["doc", "--workspace", "--no-deps", "--locked", "--document-private-items"], &flags)
    })?;
    steps.step("the examples of the book hold", |root| {
        book::run_examples(root, false).map(|()| Outcome::Passed)
    })?;
    steps.step("the book is built, its links hold", built_book)?;
    steps.step("oldest supported Rust", oldest_rust)?;
    steps.step("main job", |root| cargo(root, &["run", "--release", "--locked"], &[]))?;
    println!("\nSteps took {:.0} s.", start.elapsed().as_secs_f64());
    room::say(root);
    for skipped in &steps.skipped {
        println!("SKIPPED  {skipped}");
    }
    if !steps.skipped.is_empty() && std::env::var_os("MEDNUM_NO_SKIP").is_some() {
        bail!("nothing may be skipped here, and {} step(s) were", steps.skipped.len());
    }
    println!("{} passed, 0 failed, {} skipped", steps.passed, steps.skipped.len());
    Ok(())
}

/// Whether a program is on this machine.
pub(crate) fn found(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn fresh_territories(root: &Path) -> Result<Outcome> {
    if !found(tools::npm()) {
        return Ok(Outcome::Skipped(
            "npm is not installed; the tables are compared with the npm package".to_owned(),
        ));
    }
    cog::run(root, true).map(|()| Outcome::Passed)
}

fn built_book(root: &Path) -> Result<Outcome> {
    match book::site::install(root) {
        Ok(mdbook) => book::site::build(root, &mdbook).map(|()| Outcome::Passed),
        Err(error) => Ok(Outcome::Skipped(error.to_string())),
    }
}

/// Compiles the published crates with the Rust version that their manifests promise.
fn oldest_rust(root: &Path) -> Result<Outcome> {
    let promised = env!("CARGO_PKG_RUST_VERSION");
    let version = Command::new("rustc").arg("--version").output().context("cannot run rustc")?;
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if version.split_whitespace().nth(1).is_some_and(|current| current.starts_with(&format!("{promised}."))) {
        println!("this toolchain is Rust {promised} itself: every step above ran on it");
        return Ok(Outcome::Passed);
    }
    let toolchain = format!("+{promised}");
    let installed = Command::new("cargo")
        .args([&toolchain, "--version"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !installed {
        return Ok(Outcome::Skipped(format!(
            "Rust {promised} is not installed (`rustup toolchain install {promised}`)"
        )));
    }
    let status = Command::new("cargo")
        .args([&toolchain, "check", "--locked", "--target-dir", "target/oldest-rust"])
        .args(["-p", "mednum-catalog", "-p", "mednum-core", "-p", "mednum-schema", "-p", "mednum-cli"])
        .current_dir(root)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("the published crates do not compile with Rust {promised}");
    }
    Ok(Outcome::Passed)
}

/// What this machine has of what the project uses.
pub(crate) fn setup(root: &Path) -> Result<()> {
    let needs = [
        ("cargo", "the engine, the command line and every check"),
        (
            tools::npm(),
            "the territory tables; the schemas in JavaScript, their TypeScript types, editor support; the npm package; the demo",
        ),
        ("node", "the same"),
        ("python3", "the schemas in Python; the Python package"),
        ("mvn", "the Kotlin package"),
        ("java", "the same"),
        ("swift", "the Swift package; see bindings/swift/README.md where it is not installed"),
        ("git", "cargo xtask tidy"),
    ];
    for (program, purpose) in needs {
        println!("{} {program:<8} {purpose}", if found(program) { "found  " } else { "MISSING" });
    }
    match npm::browser()? {
        Ok(path) => println!("found   {:<8} the npm package and the demo in a browser", path.display()),
        Err(reason) => println!("MISSING chromium {reason}"),
    }
    if let Err(error) = book::site::install(root) {
        println!("MISSING mdbook   {error}");
    }
    cargo(root, &["fetch", "--locked"], &[]).map(|_| ())
}

/// The benchmarks: one run, ratios against peers.
pub(crate) fn bench(root: &Path) -> Result<()> {
    cargo(root, &["bench", "--package", "mednum-benchmarks", "--locked"], &[]).map(|_| ())
}
