//! The sources that other languages call the library with, written from the library itself and committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::amend::{self, Amendment};
use super::{kotlin, library, python, swift};
use crate::tools::run;

/// Where they are written first, from the root.
const FOLDER: &str = "target/bindings/generated";

/// A generated file.
struct Source {
    /// The language, as the generator knows it.
    language: &'static str,
    /// Where the generator puts it.
    made: &'static str,
    /// Where it is kept, from the root.
    kept: &'static str,
    /// What is changed in it.
    amendments: &'static [Amendment],
}

const SOURCES: &[Source] = &[
    Source {
        language: "python",
        made: "mednum.py",
        kept: "bindings/python/generated/mednum.py",
        amendments: python::AMENDMENTS,
    },
    Source {
        language: "kotlin",
        made: "mednum/mednum.kt",
        kept: "bindings/kotlin/mednum/src/main/kotlin/mednum/mednum.kt",
        amendments: kotlin::AMENDMENTS,
    },
    Source {
        language: "swift",
        made: "Mednum.swift",
        kept: "bindings/swift/Sources/Mednum/Mednum.swift",
        amendments: swift::AMENDMENTS,
    },
    Source {
        language: "swift",
        made: "MednumFFI.h",
        kept: "bindings/swift/Sources/MednumFFI/include/MednumFFI.h",
        amendments: &[],
    },
];

/// Writes the sources, or with `check` fails on one that is not fresh.
pub(crate) fn run_all(root: &Path, check: bool) -> Result<()> {
    let library = library::whole(root)?;
    let generator = generator(root)?;
    let mut languages: Vec<&str> = Vec::new();
    for source in SOURCES {
        if !languages.contains(&source.language) {
            generated(root, &generator, &library, source.language)?;
            languages.push(source.language);
        }
        let made = root.join(FOLDER).join(source.language).join(source.made);
        let text = fs::read_to_string(&made).with_context(|| format!("cannot read {}", made.display()))?;
        let text = amend::amended(&text, source.amendments).with_context(|| source.kept.to_owned())?;
        kept_fresh(root, source.kept, &text, check)?;
    }
    for (place, text) in versions() {
        kept_fresh(root, place, &text, check)?;
    }
    println!("bindings: {} sources, {}", SOURCES.len(), if check { "fresh" } else { "written" });
    Ok(())
}

/// Where a package says its own version, which is that of the workspace: it asks the library for the same one.
fn versions() -> Vec<(&'static str, String)> {
    let version = env!("CARGO_PKG_VERSION");
    let header = "The version of the package. Made by `cargo xtask codegen bindings`.";
    vec![(
        "bindings/python/src/mednum/_version.py",
        format!("\"\"\"{header}\"\"\"\n\n__version__ = \"{version}\"\n"),
    )]
}

/// Writes a file, or with `check` fails when it is not fresh.
fn kept_fresh(root: &Path, place: &str, text: &str, check: bool) -> Result<()> {
    let path = root.join(place);
    if fs::read_to_string(&path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    if check {
        bail!("{place} is not fresh: run `cargo xtask codegen bindings`");
    }
    fs::create_dir_all(path.parent().context("a file stands in a folder")?)?;
    fs::write(&path, text).with_context(|| format!("cannot write {place}"))
}

/// What is kept of a generated text, as it stands in a package: with its header and its amendments.
pub(crate) fn kept(language: &str, text: &str) -> Result<String> {
    let source = SOURCES.iter().find(|source| source.language == language);
    amend::amended(text, source.with_context(|| format!("{language} has a generated source"))?.amendments)
}

fn generated(root: &Path, generator: &Path, library: &Path, language: &str) -> Result<()> {
    let folder = root.join(FOLDER).join(language);
    let mut command = Command::new(generator);
    command.args(["generate", "--no-format", "--language", language, "--out-dir"]).arg(folder).arg(library);
    run(command.current_dir(root), "mednum-bindgen generate")
}

/// Builds the generator.
pub(crate) fn generator(root: &Path) -> Result<PathBuf> {
    let arguments = ["build", "--locked", "--package", "uniffi-bindgen"];
    run(
        Command::new(env!("CARGO")).args(arguments).current_dir(root),
        "cargo build --package uniffi-bindgen",
    )?;
    Ok(root.join("target/debug").join(format!("mednum-bindgen{}", std::env::consts::EXE_SUFFIX)))
}
