//! The Swift package: packed with its native library, then tested and used as packed.

mod amendments;
mod chroot;
mod toolchain;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::library;
use super::sample::compared;
use crate::doors;
use crate::steps::Outcome;
use crate::tools::run;
use toolchain::Toolchain;

pub(crate) use amendments::AMENDMENTS;

/// The version of Swift that the manifests ask for.
const TOOLS_VERSION: &str = "6.0";

/// The package in the project, from the root.
const PACKAGE: &str = "bindings/swift";
/// The package as it is published: its name is the one that those who depend on it write.
const PACKED: &str = "target/swift/dist/mednum";
/// The native library, laid out as in `/usr/local`.
const NATIVE: &str = "target/swift/dist/native";
/// Where the tests and the sample are laid, from the root.
const USERS: &str = "target/swift/users";

/// The guide of the package.
const GUIDE: &str = "README.md";
/// What is packed, from the package.
const FILES: &[&str] = &["Package.swift", ".spi.yml", GUIDE, "Sources"];
/// What is written by hand in Swift, from the package.
const WRITTEN: &[&str] =
    &["Package.swift", "Sources/Mednum/Errors.swift", "Sources/Mednum/Library.swift", "sample", "tests"];
/// The licences and the notices, from the root.
const LICENCES: &[&str] =
    &["LICENSE-APACHE", "LICENSE-DATA.md", "LICENSE-MIT", "crates/mednum-ffi/NOTICES.md"];

/// Packs the package, and the native library beside it.
pub(crate) fn build(root: &Path) -> Result<Outcome> {
    let (packed, native) = (root.join(PACKED), root.join(NATIVE));
    for name in FILES {
        mirrored(&root.join(PACKAGE).join(name), &packed.join(name))?;
    }
    let library = library::shipped(root)?;
    mirrored(&library, &native.join("lib").join(library::file_name()))?;
    written(&native.join("lib/pkgconfig/mednum.pc"), pkgconfig().as_bytes())?;
    for licence in LICENCES.iter().map(|name| root.join(name)) {
        let name = licence.file_name().context("a licence is a file")?;
        for folder in [&packed, &native.join("share/doc/mednum")] {
            mirrored(&licence, &folder.join(name))?;
        }
    }
    println!(
        "{PACKED}: {} kB of sources; {NATIVE}: a library of {} kB",
        size(&packed)? / 1024,
        fs::metadata(library)?.len() / 1024
    );
    Ok(Outcome::Passed)
}

/// Its tests, as a package that depends on it: over the library that is shipped, then over the one that breaks.
pub(crate) fn test(root: &Path) -> Result<Outcome> {
    let swift = match ready(root)? {
        Ok(swift) => swift,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    let words = ["swift", "format", "lint", "--strict", "--recursive"].iter().chain(WRITTEN).map(OsStr::new);
    run(&mut swift.command(root, &root.join(PACKAGE), words), "swift format lint")?;
    let user = User::tests(root, &swift)?;
    let guide = root.join(PACKED).join(GUIDE);
    let shipped = root.join(NATIVE).join("lib");
    let index = doors::write(root)?;
    let faulty = library::faulty(root)?;
    user.build(&["--build-tests"], &shipped)?;
    let libraries = [
        ("MednumTests", shipped.as_path()),
        ("FaultTests", faulty.parent().context("a library stands in a folder")?),
    ];
    for (tests, libraries) in libraries {
        let words = ["swift", "test", "--skip-build", "--disable-swift-testing", "--filter", tests];
        let mut command = user.command(words, libraries);
        command.env("MEDNUM_VECTORS", &index).env("MEDNUM_GUIDE", &guide);
        run(&mut command, &format!("swift test --filter {tests}"))?;
    }
    Ok(Outcome::Passed)
}

/// The side of Swift in the benchmarks, on the package as packed; nothing without Swift.
pub(crate) fn peer(root: &Path) -> Result<Option<Command>> {
    let Ok(swift) = ready(root)? else { return Ok(None) };
    let user = User::tests(root, &swift)?;
    let shipped = root.join(NATIVE).join("lib");
    user.build(&["--configuration", "release", "--product", "bench"], &shipped)?;
    Ok(Some(user.command([".build/release/bench"], &shipped)))
}

/// Its sample, as a package that depends on it, optimised as its users would have it.
pub(crate) fn sample(root: &Path) -> Result<Outcome> {
    let swift = match ready(root)? {
        Ok(swift) => swift,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    let user = User::new(root, &swift, "sample")?;
    let shipped = root.join(NATIVE).join("lib");
    user.build(&["--configuration", "release"], &shipped)?;
    compared(root, "swift", &mut user.command([".build/release/field"], &shipped))?;
    Ok(Outcome::Passed)
}

/// The toolchain, when the package is there to be used; or why not.
fn ready(root: &Path) -> Result<Result<Toolchain, String>> {
    if !root.join(PACKED).join("Package.swift").exists() {
        return Ok(Err("the package is not packed: see `cargo xtask swift build`".to_owned()));
    }
    Toolchain::found(root)
}

/// A package that depends on the one that is packed.
struct User<'r> {
    root: &'r Path,
    swift: &'r Toolchain,
    folder: PathBuf,
}

impl<'r> User<'r> {
    /// Lays the sources out, apart from the project: nothing of it but what is packed is in reach of their paths.
    fn new(root: &'r Path, swift: &'r Toolchain, name: &str) -> Result<Self> {
        let folder = root.join(USERS).join(name);
        mirrored(&root.join(PACKAGE).join(name), &folder)?;
        Ok(Self { root, swift, folder })
    }

    /// The tests, with the example of the guide as a program.
    fn tests(root: &'r Path, swift: &'r Toolchain) -> Result<Self> {
        let tests = Self::new(root, swift, "tests")?;
        let guide = fs::read_to_string(root.join(PACKED).join(GUIDE))?;
        written(
            &tests.folder.join("Sources/guide/main.swift"),
            super::guide_example(root, &guide, "swift")?.as_bytes(),
        )?;
        Ok(tests)
    }

    /// A command, over the native library of a folder.
    fn command<'a>(&self, words: impl IntoIterator<Item = &'a str>, libraries: &Path) -> Command {
        let words = words.into_iter().map(OsStr::new);
        let mut command = self.swift.command(self.root, &self.folder, words);
        command
            .env("MEDNUM_PACKAGE", self.root.join(PACKED))
            .env("PKG_CONFIG_PATH", self.root.join(NATIVE).join("lib/pkgconfig"))
            .env("LD_LIBRARY_PATH", libraries)
            .env("RUST_BACKTRACE", "0");
        command
    }

    fn build(&self, arguments: &[&str], libraries: &Path) -> Result<()> {
        let words = ["swift", "build"].into_iter().chain(arguments.iter().copied());
        run(&mut self.command(words, libraries), "swift build")
    }
}

/// What tells the system of the library, wherever it is put.
fn pkgconfig() -> String {
    format!(
        "prefix=${{pcfiledir}}/../..\nlibdir=${{prefix}}/lib\n\nName: mednum\n\
         Description: The native library of mednum\nVersion: {}\nLibs: -L${{libdir}} -lmednum_ffi\n",
        mednum_core::VERSION
    )
}

/// Makes a file or a folder the same as another. What is the same already is left alone, so that it is not compiled again.
fn mirrored(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        let bytes = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
        return written(to, &bytes);
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        if name != ".build" {
            mirrored(&from.join(&name), &to.join(&name))?;
            names.push(name);
        }
    }
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        let is_built = [".build", "Package.resolved"].iter().any(|name| entry.file_name() == *name);
        if names.contains(&entry.file_name()) || is_built {
            continue;
        }
        if entry.path().is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Writes a file, unless it is that already.
fn written(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|known| known == bytes) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().context("a file stands in a folder")?)?;
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// The bytes of the files of a folder.
fn size(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        sum += if path.is_dir() { size(&path)? } else { fs::metadata(&path)?.len() };
    }
    Ok(sum)
}
