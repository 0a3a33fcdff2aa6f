//! The npm package: built over the engine, then tested in Node.js, in a browser, and as its users install it.

mod build;
mod chromium;
mod engine;
mod messages;
mod notices;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::doors;
use crate::steps::Outcome;
use crate::tools::{npm_ci, run};

pub(crate) use build::{NAMED_ENGINE, build};
pub(crate) use chromium::browser;
pub(crate) use engine::{LIBRARY, REBUILT};
pub(crate) use messages::run as messages;
pub(crate) use notices::run as notices;

/// The package, from the root.
pub(crate) const PACKAGE: &str = "bindings/npm";
/// The engine that is shipped, from the root.
pub(crate) const ENGINE: &str = "bindings/npm/dist/engine.wasm";
/// The same package over an engine that can be told to break, from the root. It is never packed.
const CRASHING: &str = "target/npm/crashing";

/// Every vector in Node.js, and all that a caller can do wrong.
pub(crate) fn node(root: &Path) -> Result<Outcome> {
    tested(root, "test/node", Needs::Node)
}

/// The same in a browser.
pub(crate) fn chromium(root: &Path) -> Result<Outcome> {
    tested(root, "test/browser", Needs::Browser)
}

/// The package as npm packs it, in projects of those who install it.
pub(crate) fn packaging(root: &Path) -> Result<Outcome> {
    if is_built(root) {
        npm_ci(&root.join(PACKAGE).join("packaging"))?;
    }
    match tested(root, "packaging/packed.test.mjs", Needs::Node)? {
        Outcome::Passed => tested(root, "packaging/pages.test.mjs", Needs::Browser),
        skipped @ Outcome::Skipped(_) => Ok(skipped),
    }
}

/// What tests run in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    Node,
    Browser,
}

pub(crate) fn is_built(root: &Path) -> bool {
    root.join(PACKAGE).join("dist/packed-engine.js").exists()
}

/// Runs the tests of a folder of the package, or one file of them.
fn tested(root: &Path, place: &str, needs: Needs) -> Result<Outcome> {
    if !is_built(root) {
        return Ok(Outcome::Skipped("the package is not built: see `cargo xtask npm build`".to_owned()));
    }
    let package = root.join(PACKAGE);
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec"]).args(tests(&package.join(place))?).current_dir(&package);
    if needs == Needs::Browser {
        match browser()? {
            Ok(path) => command.env("CHROME_PATH", path),
            Err(reason) => return Ok(Outcome::Skipped(reason)),
        };
    }
    let index = doors::write(root)?;
    command.env("MEDNUM_VECTORS", index).env("MEDNUM_CRASHING", root.join(CRASHING));
    run(&mut command, &format!("node --test {PACKAGE}/{place}"))?;
    Ok(Outcome::Passed)
}

/// The files of tests of a folder: what `node --test` makes of a folder depends on its version.
pub(crate) fn tests(folder: &Path) -> Result<Vec<PathBuf>> {
    if folder.is_file() {
        return Ok(vec![folder.to_path_buf()]);
    }
    let mut tests = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            tests.push(path);
        }
    }
    tests.sort();
    if tests.is_empty() {
        bail!("{} holds no test", folder.display());
    }
    Ok(tests)
}
