//! Tools of other languages and of Cargo: installed inside the project, from what pins their versions, and run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

/// Where programs that Cargo installs stand, from the root.
const FOLDER: &str = "target/tools";

/// Runs a command, and fails with what it is called when it does.
pub(crate) fn run(command: &mut Command, shown: &str) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {shown}"))?;
    if !status.success() {
        bail!("`{shown}` failed");
    }
    Ok(())
}

/// A folder with nothing in it.
pub(crate) fn emptied(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_path_buf())
}

/// What a folder holds, being alone in it.
pub(crate) fn only(folder: &Path) -> Result<PathBuf> {
    let mut entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let entry = entries.next().with_context(|| format!("{} is empty", folder.display()))??;
    if entries.next().is_some() {
        bail!("{} holds more than one thing", folder.display());
    }
    Ok(entry.path())
}

/// On Windows npm is a script, which is only found under its full name.
pub(crate) fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Installs what the lock file of a package pins, unless it is there.
pub(crate) fn npm_ci(package: &Path) -> Result<()> {
    let pins =
        fs::read_to_string(package.join("package-lock.json")).context("package-lock.json is committed")?;
    let stamp = package.join("node_modules/.installed-from");
    if fs::read_to_string(&stamp).is_ok_and(|known| known == pins) {
        return Ok(());
    }
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run(Command::new(npm()).args(arguments).current_dir(package), "npm ci")?;
    fs::write(&stamp, pins).with_context(|| format!("cannot write {}", stamp.display()))
}

/// The Python of a folder, with what a file of requirements pins; made once for the same file. Nothing where Python 3 cannot be
/// had.
pub(crate) fn python_environment(home: &Path, requirements: &Path) -> Result<Option<PathBuf>> {
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python3" });
    let pins = fs::read_to_string(requirements).context("requirements.txt is committed")?;
    let stamp = home.join(".installed-from");
    if python.exists() && fs::read_to_string(&stamp).is_ok_and(|known| known == pins) {
        return Ok(Some(python));
    }
    let global = if cfg!(windows) { "python" } else { "python3" };
    let able = Command::new(global).args(["-c", "import venv, ensurepip"]).output();
    if !able.is_ok_and(|output| output.status.success()) {
        return Ok(None);
    }
    run(Command::new(global).args(["-m", "venv", "--clear"]).arg(home), "python3 -m venv")?;
    let arguments =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"];
    run(Command::new(&python).args(arguments).arg(requirements), "pip install")?;
    fs::write(&stamp, pins).with_context(|| format!("cannot write {}", stamp.display()))?;
    Ok(Some(python))
}

/// A program of crates.io.
pub(crate) struct Program<'p> {
    /// Its package.
    pub(crate) package: &'p str,
    /// The program it installs.
    pub(crate) name: &'p str,
    /// The exact version: the last word that its `--version` prints, perhaps after a `v`.
    pub(crate) version: &'p str,
    /// Further arguments of `cargo install`.
    pub(crate) arguments: &'p [&'p str],
}

/// Installs a program inside the project, unless the right version is there. Fails when it cannot be had.
pub(crate) fn cargo_install(root: &Path, program: &Program<'_>) -> Result<PathBuf> {
    let Program { package, name, version, arguments } = program;
    let tool = root.join(FOLDER).join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let there = Command::new(&tool).arg("--version").output();
    let is_right = there.is_ok_and(|output| {
        let said = String::from_utf8_lossy(&output.stdout);
        said.split_whitespace().next_back().is_some_and(|last| last.trim_start_matches('v') == *version)
    });
    if is_right {
        return Ok(tool);
    }
    println!("installing {package} {version} in {FOLDER}, once");
    let mut command = Command::new(env!("CARGO"));
    command.args(["install", package, "--version", version, "--force", "--quiet", "--root", FOLDER]);
    let shown = format!("cargo install {package} --version {version} --root {FOLDER}");
    run(command.args(*arguments).current_dir(root), &shown)?;
    Ok(tool)
}
