//! Building the site with mdBook, a tool that is installed inside the project and never shipped.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::links;

/// The version of mdBook that the site is built with.
const VERSION: &str = "0.5.4";

/// Where tools are installed, from the root.
const TOOLS: &str = "target/tools";

/// The built site, from the root.
const SITE: &str = "target/book";

/// Installs mdBook inside the project, unless the right version is there. Fails when it cannot be had.
pub(crate) fn install(root: &Path) -> Result<PathBuf> {
    let tool = root.join(TOOLS).join("bin").join(format!("mdbook{}", std::env::consts::EXE_SUFFIX));
    let wanted = format!("mdbook v{VERSION}");
    let there = Command::new(&tool).arg("--version").output();
    if there.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == wanted) {
        return Ok(tool);
    }
    println!("installing mdBook {VERSION} in {TOOLS}, once");
    let status = Command::new(env!("CARGO"))
        .args(["install", "mdbook", "--version", VERSION, "--locked", "--force", "--quiet"])
        .args(["--no-default-features", "--features", "search", "--root", TOOLS])
        .current_dir(root)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!(
            "mdBook {VERSION} cannot be installed (`cargo install mdbook --version {VERSION} --root {TOOLS}`)"
        );
    }
    Ok(tool)
}

/// Builds the site, a warning being a failure, and proves its links.
pub(crate) fn build(root: &Path, mdbook: &Path) -> Result<()> {
    let site = root.join(SITE);
    if site.exists() {
        fs::remove_dir_all(&site).with_context(|| format!("cannot remove {SITE}"))?;
    }
    let output = Command::new(mdbook)
        .args(["build", "book", "--dest-dir"])
        .arg(&site)
        .current_dir(root)
        .env("NO_COLOR", "1")
        .output()
        .context("cannot run mdbook")?;
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let warned = said.lines().any(|line| ["WARN", "ERROR"].iter().any(|level| line.contains(level)));
    if !output.status.success() || warned {
        bail!("mdbook is not content:\n{said}");
    }
    println!("{SITE}: {}", links::check(&site)?);
    Ok(())
}
