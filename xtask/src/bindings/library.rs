//! The native library: the one that is shipped, and the one that breaks on purpose.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::steps::found;
use crate::tools::run;

/// Where the libraries are put, from the root.
const FOLDER: &str = "target/bindings";

/// Its name on this system.
pub(crate) fn file_name() -> String {
    format!("{}mednum_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

/// Builds the library as it is shipped: without the symbols that nobody calls.
pub(crate) fn shipped(root: &Path) -> Result<PathBuf> {
    let library = built(root, "shipped", &[])?;
    strip(&library)?;
    Ok(library)
}

/// Builds the library that breaks when it is asked to: in the same place for tests, never packed.
pub(crate) fn faulty(root: &Path) -> Result<PathBuf> {
    built(root, "faulty", &["--features", "faults"])
}

/// Builds the library with the symbols that its generator reads.
pub(crate) fn whole(root: &Path) -> Result<PathBuf> {
    built(root, "whole", &[])
}

fn built(root: &Path, name: &str, features: &[&str]) -> Result<PathBuf> {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["build", "--release", "--locked", "--package", "mednum-ffi"])
        .args(features)
        .current_dir(root);
    run(&mut command, "cargo build --release --package mednum-ffi")?;
    let folder = root.join(FOLDER).join(name);
    fs::create_dir_all(&folder)?;
    let library = folder.join(file_name());
    let made = root.join("target/release").join(file_name());
    fs::copy(&made, &library).with_context(|| format!("cannot copy {}", made.display()))?;
    Ok(library)
}

/// Takes out of a library the symbols that nobody calls, where the system has the tool.
pub(crate) fn strip(library: &Path) -> Result<()> {
    if !found("strip") {
        println!("strip is not installed: {} keeps its symbols", library.display());
        return Ok(());
    }
    let all = if cfg!(target_os = "macos") { "-x" } else { "--strip-unneeded" };
    run(Command::new("strip").arg(all).arg(library), "strip")
}
