//! Building the WebAssembly engine.
//!
//! Three ways to a `wasm32-unknown-unknown` standard library, the first that is there: the target that rustup installed;
//! Debian's packages, which bring the source of the library, where rustup is absent or may install nothing; else rustup is
//! asked for it. The engine has its own target directory: built with the rest of the workspace, it would carry the features
//! that other crates ask of shared dependencies.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::steps::found;
use crate::tools::{Program, cargo_install};

/// Where the engine is built, from the root.
const TARGET: &str = "target/wasm";
const TRIPLE: &str = "wasm32-unknown-unknown";
/// The flags of the compiler for the target.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// Where the library is built with the engine, a panic is a trap at once: its message would be lost anyway, and no place in a
/// source is kept. With the small sorts of the library it spares a fifth of the engine.
const SMALLER: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Which library the engine that was built last is linked with, from the root: `rebuilt` for size, or `installed`.
pub(crate) const LIBRARY: &str = "target/wasm/library";
/// Rebuilt with the engine: the one that is published, and that the budget is of.
pub(crate) const REBUILT: &str = "rebuilt";

/// A way to a standard library for the target.
enum Toolchain {
    /// Cargo as it runs here has it.
    Installed,
    /// Debian's compiler, which builds the library with the crate.
    Debian,
}

/// Builds the engine; the path of the module, before wasm-bindgen. The reason when no toolchain can be had.
pub(super) fn build(root: &Path, features: &[&str]) -> Result<Result<PathBuf, String>> {
    let toolchain = match toolchain()? {
        Ok(toolchain) => toolchain,
        Err(reason) => return Ok(Err(reason)),
    };
    let library = match toolchain {
        Toolchain::Installed => "installed",
        Toolchain::Debian => REBUILT,
    };
    let mut command = match toolchain {
        Toolchain::Installed => Command::new(env!("CARGO")),
        Toolchain::Debian => {
            let mut command = Command::new("/usr/bin/cargo");
            command
                .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
                .env(FLAGS, SMALLER)
                .env("RUSTC", "/usr/bin/rustc")
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?)
                .env_remove("RUSTUP_TOOLCHAIN");
            command
        }
    };
    command
        .args(["build", "--locked", "--profile", "wasm", "--target", TRIPLE, "--package", "mednum-wasm"])
        .args(["--target-dir", TARGET])
        .current_dir(root);
    if !features.is_empty() {
        command.args(["--features", &features.join(",")]);
    }
    let status = command.status().context("cannot run cargo")?;
    if !status.success() {
        bail!("the engine does not build for {TRIPLE}");
    }
    fs::write(root.join(LIBRARY), library).with_context(|| format!("cannot write {LIBRARY}"))?;
    Ok(Ok(root.join(TARGET).join(TRIPLE).join("wasm/mednum_wasm.wasm")))
}

fn toolchain() -> Result<Result<Toolchain, String>> {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output().context("cannot run rustc")?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    if sysroot.join("lib/rustlib").join(TRIPLE).is_dir() {
        return Ok(Ok(Toolchain::Installed));
    }
    let may_not_install = std::env::var("RUSTUP_AUTO_INSTALL").is_ok_and(|value| value == "0");
    if may_not_install || !found("rustup") {
        if debian()? {
            return Ok(Ok(Toolchain::Debian));
        }
        return Ok(Err(format!(
            "no standard library for {TRIPLE}: run `rustup target add {TRIPLE}`, or install Debian's packages {}",
            PACKAGES.join(" ")
        )));
    }
    let added =
        Command::new("rustup").args(["target", "add", TRIPLE]).status().context("cannot run rustup")?;
    if added.success() {
        return Ok(Ok(Toolchain::Installed));
    }
    Ok(Err(format!("`rustup target add {TRIPLE}` failed")))
}

/// A compiler, the source of its library, and a linker for WebAssembly.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld"];

/// Whether Debian's packages are there, installed now where this user may.
fn debian() -> Result<bool> {
    let there = || Path::new("/usr/bin/rustc").exists() && Path::new("/usr/lib/rustlib/src/rust").exists();
    if there() {
        return Ok(true);
    }
    if !found("apt-get") {
        return Ok(false);
    }
    println!("installing {} with apt-get, once", PACKAGES.join(" "));
    let installed = Command::new("apt-get")
        .args(["install", "--yes", "--no-install-recommends", "--quiet"])
        .args(PACKAGES)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .status()
        .context("cannot run apt-get")?;
    Ok(installed.success() && there())
}

/// The linker of the toolchain itself, else Debian's: an older one may not know every feature of the module.
fn linker() -> Result<PathBuf> {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output().context("cannot run rustc")?;
    let libraries = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim()).join("lib/rustlib");
    let own = fs::read_dir(&libraries)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin/rust-lld"))
        .find(|linker| linker.exists());
    Ok(own.unwrap_or_else(|| PathBuf::from("wasm-ld")))
}

/// The version of wasm-bindgen that the engine is built with: its command must be the very same.
fn bindgen_version(root: &Path) -> Result<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("Cargo.lock is committed")?;
    let version = lock
        .split("[[package]]")
        .find(|package| package.contains("name = \"wasm-bindgen\"\n"))
        .and_then(|package| package.lines().find_map(|line| line.strip_prefix("version = \"")))
        .and_then(|version| version.strip_suffix('"'));
    version.map(str::to_owned).context("wasm-bindgen is not in Cargo.lock")
}

/// Installs the command of wasm-bindgen inside the project.
pub(super) fn bindgen(root: &Path) -> Result<PathBuf> {
    let version = &bindgen_version(root)?;
    let program = Program { package: "wasm-bindgen-cli", name: "wasm-bindgen", version, arguments: &[] };
    cargo_install(root, &program)
}
