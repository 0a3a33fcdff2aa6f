//! The Python package: a wheel made by maturin, tested where pip installs it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::generate;
use super::library;
use crate::doors;
use crate::steps::Outcome;
use crate::tools::{python_environment, run};

/// The package, from the root.
const PACKAGE: &str = "bindings/python";
/// What is made, from the root: the wheel in `dist`.
const FOLDER: &str = "target/bindings/python";

const MISSING: &str = "Python 3 is not installed, or not its module venv";

/// The wheel, in `target/bindings/python/dist`.
pub(crate) fn build(root: &Path) -> Result<Outcome> {
    let Some(python) = environment(root)? else { return Ok(Outcome::Skipped(MISSING.to_owned())) };
    let folder = root.join(FOLDER);
    let made = emptied(&folder.join("made"))?;
    let mut maturin = Command::new(&python);
    maturin.args(["-m", "maturin", "build", "--locked", "--quiet", "--out"]).arg(&made);
    maturin.env("PATH", with_generator(root)?).current_dir(root.join(PACKAGE));
    run(&mut maturin, "maturin build")?;

    // The symbols that maturin needs are of no use afterwards: out, and into the wheel again.
    let unpacked = emptied(&folder.join("unpacked"))?;
    let unpack = ["-m", "wheel", "unpack", "--dest"];
    run(Command::new(&python).args(unpack).arg(&unpacked).arg(only(&made)?), "wheel unpack")?;
    let content = only(&unpacked)?;
    let native = content.join("mednum/_native");
    library::strip(&native.join(library::file_name()))?;
    let generated = native.join("mednum.py");
    if generate::kept("python", &fs::read_to_string(&generated)?)?
        != fs::read_to_string(root.join(PACKAGE).join("generated/mednum.py"))?
    {
        bail!(
            "the sources in the wheel are not those that are committed: run `cargo xtask codegen bindings`"
        );
    }
    let dist = emptied(&folder.join("dist"))?;
    let pack = ["-m", "wheel", "pack", "--dest-dir"];
    run(Command::new(&python).args(pack).arg(&dist).arg(&content), "wheel pack")?;
    let wheel = only(&dist)?;
    println!("{}: {} kB", wheel.display(), fs::metadata(&wheel)?.len() / 1000);
    Ok(Outcome::Passed)
}

/// The tests of the package, its types and its examples, on the wheel as pip installs it.
pub(crate) fn test(root: &Path) -> Result<Outcome> {
    let Some(python) = installed(root)? else { return Ok(Outcome::Skipped(MISSING.to_owned())) };
    let faulty = library::faulty(root)?;
    let index = doors::write(root)?;
    let package = root.join(PACKAGE);
    let mut tests = Command::new(&python);
    tests.args(["-B", "-m", "pytest", "-p", "no:cacheprovider", "-rA"]).current_dir(&package);
    tests.env("MEDNUM_VECTORS", index).env("MEDNUM_FAULTY", faulty).env("MEDNUM_ROOT", root);
    run(&mut tests, "pytest")?;
    let mut types = Command::new(&python);
    types.args(["-m", "mypy", "--cache-dir"]).arg(root.join(FOLDER).join("mypy")).current_dir(&package);
    run(&mut types, "mypy")?;
    Ok(Outcome::Passed)
}

/// The sample, on the package as installed: what it prints is what every language's sample prints.
pub(crate) fn sample(root: &Path) -> Result<Outcome> {
    let Some(python) = installed(root)? else { return Ok(Outcome::Skipped(MISSING.to_owned())) };
    let mut command = Command::new(&python);
    command.arg("-B").arg(root.join(PACKAGE).join("sample/field.py"));
    super::sample::compared(root, "python", &mut command)?;
    Ok(Outcome::Passed)
}

/// The Python that builds and tests, with what is pinned.
fn environment(root: &Path) -> Result<Option<PathBuf>> {
    python_environment(&root.join(FOLDER).join("tools"), &root.join(PACKAGE).join("requirements.txt"))
}

/// A Python in which the wheel is installed, as its users do.
fn installed(root: &Path) -> Result<Option<PathBuf>> {
    let dist = root.join(FOLDER).join("dist");
    if !dist.exists() {
        bail!("the wheel is not built: see `cargo xtask python build`");
    }
    let home = root.join(FOLDER).join("installed");
    let Some(python) = python_environment(&home, &root.join(PACKAGE).join("requirements.txt"))? else {
        return Ok(None);
    };
    let arguments =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index"];
    run(Command::new(&python).args(arguments).arg("--force-reinstall").arg(only(&dist)?), "pip install")?;
    Ok(Some(python))
}

/// The search path of programs, with the generator under the name that maturin calls.
fn with_generator(root: &Path) -> Result<OsString> {
    let folder = root.join("target/bindings/generator");
    fs::create_dir_all(&folder)?;
    let name = format!("uniffi-bindgen{}", env::consts::EXE_SUFFIX);
    fs::copy(generate::generator(root)?, folder.join(name))?;
    let known = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(std::iter::once(folder).chain(env::split_paths(&known)))?)
}

fn emptied(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_path_buf())
}

/// What a folder holds, being alone in it.
fn only(folder: &Path) -> Result<PathBuf> {
    let mut entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let entry = entries.next().with_context(|| format!("{} is empty", folder.display()))??;
    if entries.next().is_some() {
        bail!("{} holds more than one thing", folder.display());
    }
    Ok(entry.path())
}
