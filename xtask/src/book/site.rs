//! Building the site with mdBook, a tool that is installed inside the project and never shipped.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::links;
use crate::tools::{Program, cargo_install};

/// The version of mdBook that the site is built with.
const VERSION: &str = "0.5.4";

/// The built site, from the root.
const SITE: &str = "target/book";

/// Installs mdBook inside the project. Fails when it cannot be had.
pub(crate) fn install(root: &Path) -> Result<PathBuf> {
    let arguments = &["--locked", "--no-default-features", "--features", "search"];
    cargo_install(root, &Program { package: "mdbook", name: "mdbook", version: VERSION, arguments })
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
