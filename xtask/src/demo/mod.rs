//! The browser demo: built over the packed npm package, served, tested in a browser.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::npm;
use crate::steps::{Outcome, found};
use crate::tools;

/// The demo, from the root.
const DEMO: &str = "web-demo";
/// Where the package is packed for it, from the root.
const PACKED: &str = "target/demo";

/// What to do with the demo; without a word, it is built and served.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Build it, in web-demo/dist
    #[arg(long, conflicts_with = "test")]
    build: bool,
    /// Build it and test it in a browser
    #[arg(long)]
    test: bool,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome> {
    if arguments.test {
        return test(root);
    }
    match build(root)? {
        Outcome::Passed if !arguments.build => serve(root),
        outcome => Ok(outcome),
    }
}

/// Builds the demo over the package as its users install it.
pub(crate) fn build(root: &Path) -> Result<Outcome> {
    if !found("node") || !found(tools::npm()) {
        return Ok(Outcome::Skipped("npm or Node.js is not installed; they build the demo".to_owned()));
    }
    if !npm::is_built(root)
        && let Outcome::Skipped(reason) = npm::build(root)?
    {
        return Ok(Outcome::Skipped(reason));
    }
    let demo = root.join(DEMO);
    tools::npm_ci(&demo)?;
    install(root, &demo)?;
    node(&demo, &["node_modules/typescript/bin/tsc", "--noEmit"], "tsc")?;
    node(&demo, &["node_modules/vite/bin/vite.js", "build"], "vite build")?;
    println!("{DEMO}/dist: static files, for any host and any path");
    Ok(Outcome::Passed)
}

/// Packs the package and installs it as a file of the registry would be. The lock of the demo does not name it: its sum changes
/// with every build of the engine.
fn install(root: &Path, demo: &Path) -> Result<()> {
    let packed = tools::emptied(&root.join(PACKED))?;
    let mut pack = Command::new(tools::npm());
    pack.args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(&packed);
    tools::run(pack.current_dir(root.join(npm::PACKAGE)), "npm pack")?;
    let mut install = Command::new(tools::npm());
    install.args(["install", "--no-save", "--no-package-lock", "--offline", "--ignore-scripts"]);
    install.args(["--no-audit", "--no-fund", "--loglevel=error"]).arg(tools::only(&packed)?);
    tools::run(install.current_dir(demo), "npm install")
}

/// Serves what was built, until it is stopped. Vite prints the address.
fn serve(root: &Path) -> Result<Outcome> {
    let arguments = ["node_modules/vite/bin/vite.js", "preview", "--host", "127.0.0.1", "--port", "4949"];
    node(&root.join(DEMO), &arguments, "vite preview")?;
    Ok(Outcome::Passed)
}

/// Builds it, and drives each of its views in a browser.
pub(crate) fn test(root: &Path) -> Result<Outcome> {
    if let Outcome::Skipped(reason) = build(root)? {
        return Ok(Outcome::Skipped(reason));
    }
    let browser = match npm::browser()? {
        Ok(path) => path,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    // The figures shown are held to those of the command line.
    let build = ["build", "--release", "--locked", "--package", "mednum-cli"];
    tools::run(
        Command::new(env!("CARGO")).args(build).current_dir(root),
        &format!("cargo {}", build.join(" ")),
    )?;
    let line = root.join("target/release/mednum").with_extension(std::env::consts::EXE_EXTENSION);
    let demo = root.join(DEMO);
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=spec"]).args(npm::tests(&demo.join("test"))?);
    command.env("CHROME_PATH", browser).env("MEDNUM_COMMAND", line);
    tools::run(command.current_dir(&demo), "node --test web-demo/test")?;
    Ok(Outcome::Passed)
}

fn node(demo: &Path, arguments: &[&str], shown: &str) -> Result<()> {
    tools::run(Command::new("node").args(arguments).current_dir(demo), shown)
}
