//! The packages of other languages over the native library: built, then tested as their users install them.

mod amend;
mod bench;
mod generate;
mod kotlin;
mod library;
mod python;
mod sample;
mod sentences;
mod swift;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::steps::Outcome;

pub(crate) use bench::bench;
pub(crate) use generate::run_all as generate;
pub(crate) use sentences::files as sentences;

/// A language with a package of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Python,
    Kotlin,
    Swift,
}

/// What is done to a package.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// The package, as it is published
    Build,
    /// Its tests, on the package as installed: every vector, and all that a caller can do wrong
    Test,
    /// Its sample, over the package as installed, and what it prints
    Sample,
}

impl Part {
    /// As people write it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Build => "built",
            Self::Test => "tested as installed",
            Self::Sample => "its sample",
        }
    }

    /// Every part, in the order in which one needs the other.
    pub(crate) const ALL: [Self; 3] = [Self::Build, Self::Test, Self::Sample];
}

impl Language {
    /// Every language.
    pub(crate) const ALL: [Self; 3] = [Self::Python, Self::Kotlin, Self::Swift];

    /// As people write it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Python => "Python package",
            Self::Kotlin => "Kotlin package",
            Self::Swift => "Swift package",
        }
    }
}

/// The first example of a guide in a language, which the tests of its package run; the README of the project, when it has a
/// section for the language, must show the same.
fn guide_example(root: &Path, guide: &str, language: &str) -> Result<String> {
    let first = |text: &str| {
        let (_, example) = text.split_once(&format!("```{language}\nimport "))?;
        let (example, _) = example.split_once("```")?;
        Some(format!("import {example}"))
    };
    let example = first(guide).with_context(|| format!("the guide has an example in {language}"))?;
    let readme = fs::read_to_string(root.join("README.md"))?;
    if first(&readme).is_none_or(|shown| shown != example) {
        bail!(
            "README.md does not show the example of the guide in {language}, which is the one that is run:\n\n{example}"
        );
    }
    Ok(example)
}

/// Does one part of the package of a language.
pub(crate) fn run(root: &Path, language: Language, part: Part) -> Result<Outcome> {
    match (language, part) {
        (Language::Python, Part::Build) => python::build(root),
        (Language::Python, Part::Test) => python::test(root),
        (Language::Python, Part::Sample) => python::sample(root),
        (Language::Kotlin, Part::Build) => kotlin::build(root),
        (Language::Kotlin, Part::Test) => kotlin::test(root),
        (Language::Kotlin, Part::Sample) => kotlin::sample(root),
        (Language::Swift, Part::Build) => swift::build(root),
        (Language::Swift, Part::Test) => swift::test(root),
        (Language::Swift, Part::Sample) => swift::sample(root),
    }
}
