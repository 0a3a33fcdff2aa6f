//! The native library: the one that is shipped, and the one that breaks on purpose.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};

use crate::steps::found;
use crate::tools::run;

/// Where the libraries are put, from the root.
const FOLDER: &str = "target/bindings";
/// Where Cargo builds them, from the root.
const TARGET: &str = "target/bindings/cargo";

/// Its name on this system.
pub(crate) fn file_name() -> String {
    format!("{}mednum_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

/// Builds the library as it is shipped: without the symbols that nobody calls.
pub(crate) fn shipped(root: &Path) -> Result<PathBuf> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    once(&BUILT, || {
        let library = built(root, "shipped", &[])?;
        strip(&library)?;
        names_no_machine(root, &library)?;
        Ok(library)
    })
}

/// Builds the library that breaks when it is asked to: for tests, never packed.
pub(crate) fn faulty(root: &Path) -> Result<PathBuf> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    once(&BUILT, || built(root, "faulty", &["--features", "faults"]))
}

/// Builds the library with the symbols that its generator reads.
pub(crate) fn whole(root: &Path) -> Result<PathBuf> {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    once(&BUILT, || built(root, "whole", &[]))
}

/// Once in a run: Cargo keeps one library, and would link again for each change of features.
fn once(built: &OnceLock<PathBuf>, build: impl FnOnce() -> Result<PathBuf>) -> Result<PathBuf> {
    if let Some(library) = built.get() {
        return Ok(library.clone());
    }
    let library = build()?;
    Ok(built.get_or_init(|| library).clone())
}

fn built(root: &Path, name: &str, features: &[&str]) -> Result<PathBuf> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--release", "--locked", "--package", "mednum-ffi"]).args(features);
    run(command.envs(environment(root)?).current_dir(root), "cargo build --release --package mednum-ffi")?;
    let folder = root.join(FOLDER).join(name);
    fs::create_dir_all(&folder)?;
    let library = folder.join(file_name());
    let made = root.join(TARGET).join("release").join(file_name());
    fs::copy(&made, &library).with_context(|| format!("cannot copy {}", made.display()))?;
    Ok(library)
}

/// How the library is compiled: in a folder of its own, and so that what it says of where it breaks down names no folder of the
/// machine that made it.
pub(crate) fn environment(root: &Path) -> Result<Vec<(&'static str, OsString)>> {
    let mut flags = env::var_os("RUSTFLAGS").unwrap_or_default();
    for (from, to) in [(cargo_home()?, "cargo"), (root.to_path_buf(), "mednum")] {
        for word in [OsStr::new(" --remap-path-prefix="), from.as_os_str(), OsStr::new("="), OsStr::new(to)] {
            flags.push(word);
        }
    }
    Ok(vec![("RUSTFLAGS", flags), ("CARGO_TARGET_DIR", root.join(TARGET).into_os_string())])
}

fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    Ok(env::home_dir().context("a user has a folder")?.join(".cargo"))
}

/// Fails when a file that is shipped names a folder of this machine.
pub(crate) fn names_no_machine(root: &Path, file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    for folder in [root.to_path_buf(), cargo_home()?] {
        let name = folder.into_os_string().into_encoded_bytes();
        if memchr::memmem::find(&bytes, &name).is_some() {
            bail!("{} names the folder {}", file.display(), String::from_utf8_lossy(&name));
        }
    }
    Ok(())
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
