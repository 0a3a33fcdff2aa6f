//! The Kotlin package: a jar that carries the native library, tested as Maven installs it.

mod amendments;
mod maven;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use self::maven::Maven;
use super::library;
use crate::doors;
use crate::steps::Outcome;
use crate::tools::emptied;

pub(crate) use amendments::AMENDMENTS;

/// Where what is built stands, from the root.
const FOLDER: &str = "target/bindings/kotlin";

/// Builds the jar with its sources and its documentation, and installs them in a repository of the project's own.
pub(crate) fn build(root: &Path) -> Result<Outcome> {
    let maven = match Maven::find(root)? {
        Ok(maven) => maven,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    let Some(platform) = platform() else {
        return Ok(Outcome::Skipped("JNA has no name for this system".to_owned()));
    };
    let natives = emptied(&root.join(FOLDER).join("native"))?;
    let packed = natives.join(platform);
    fs::create_dir_all(&packed)?;
    fs::copy(library::shipped(root)?, packed.join(library::file_name()))?;
    maven.run(&["--projects", "mednum", "clean", "install"], &[])?;
    let installed = installed(root);
    for jar in fs::read_dir(&installed).with_context(|| format!("cannot read {}", installed.display()))? {
        let jar = jar?;
        if jar.path().extension().is_some_and(|extension| extension == "jar") {
            println!("{} {} bytes", jar.file_name().to_string_lossy(), jar.metadata()?.len());
        }
    }
    Ok(Outcome::Passed)
}

/// Runs the tests on the jar as installed: with the library it carries, then with the one that breaks on purpose.
pub(crate) fn test(root: &Path) -> Result<Outcome> {
    let maven = match on_what_was_built(root)? {
        Ok(maven) => maven,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    let vectors = doors::write(root)?;
    let faulty = library::faulty(root)?;
    let installed = installed(root);
    maven.run(
        &["--projects", "tests", "clean", "test"],
        &[("mednum.vectors", &vectors), ("mednum.faulty", &faulty), ("mednum.installed", &installed)],
    )?;
    println!("{} tests of the Kotlin package passed", passed(root)?);
    Ok(Outcome::Passed)
}

/// The side of Kotlin in the benchmarks, on the jar as installed; nothing without Maven or a JDK.
pub(crate) fn peer(root: &Path) -> Result<Option<Command>> {
    let Ok(maven) = on_what_was_built(root)? else { return Ok(None) };
    maven.run(&["--projects", "tests", "test-compile"], &[])?;
    let folder = root.join(FOLDER).join("mednum-tests");
    let mut classpath = folder.join("test-classes").into_os_string();
    classpath.push(if cfg!(windows) { ";" } else { ":" });
    classpath.push(fs::read_to_string(folder.join("classpath"))?.trim());
    let mut command = Command::new("java");
    command.arg("-cp").arg(classpath).arg("mednum.bench.BenchKt");
    Ok(Some(command))
}

/// How many tests were run, as their reports say; Maven fails when one does.
fn passed(root: &Path) -> Result<usize> {
    let mut passed = 0;
    for report in fs::read_dir(root.join(FOLDER).join("mednum-tests/surefire-reports"))? {
        let path = report?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text = fs::read_to_string(&path)?;
            let said = text.split("Tests run: ").nth(1).and_then(|rest| rest.split(',').next());
            passed += said.and_then(|count| count.parse::<usize>().ok()).unwrap_or_default();
        }
    }
    if passed == 0 {
        bail!("no test of the Kotlin package was run");
    }
    Ok(passed)
}

/// Builds the sample over the jar as installed, and gives it the scenario: it prints what every language's sample prints.
pub(crate) fn sample(root: &Path) -> Result<Outcome> {
    let maven = match on_what_was_built(root)? {
        Ok(maven) => maven,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    maven.run(&["--projects", "sample", "clean", "package"], &[])?;
    let jar = root.join(FOLDER).join("mednum-sample/sample.jar");
    super::sample::compared(root, "kotlin", Command::new("java").arg("-jar").arg(jar))?;
    Ok(Outcome::Passed)
}

fn on_what_was_built(root: &Path) -> Result<Result<Maven<'_>, String>> {
    let maven = Maven::find(root)?;
    if maven.is_ok() && !installed(root).exists() {
        bail!("the jar is not built: run `cargo xtask kotlin build`");
    }
    Ok(maven)
}

/// Where Maven installs the jar.
fn installed(root: &Path) -> PathBuf {
    maven::repository(root).join("mednum/mednum").join(env!("CARGO_PKG_VERSION"))
}

/// This system, as JNA names the folder of its libraries.
fn platform() -> Option<String> {
    let system = match std::env::consts::OS {
        "linux" => "linux",
        "macos" => "darwin",
        "windows" => "win32",
        _ => return None,
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x86-64",
        "aarch64" => "aarch64",
        _ => return None,
    };
    Some(format!("{system}-{processor}"))
}
