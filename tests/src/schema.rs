//! What the programme schema is expected to say of a document, and where it is known to see less or more than the reader.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use mednum_core::finding::Report;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Codes that say of a document what its schema says: its shape and its scalars.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Families {
    /// The codes.
    pub families: BTreeSet<String>,
    /// Codes on scalars that a schema could not say rightly, and leaves to the reader.
    pub not_in_a_schema: Vec<LeftOut>,
}

/// A code on scalars that a schema does not say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The code.
    pub code: String,
    /// Why, for people.
    pub reason: Reason,
}

/// A vector that the schema does not judge as the reader does.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Its path from `tests/vectors`.
    pub vector: String,
    /// The engines it holds for: `rust`, `ajv`, `python`.
    pub engines: BTreeSet<String>,
    /// What the schema says.
    pub schema: Verdict,
    /// Why, for people.
    pub reason: Reason,
}

/// A reason in both languages.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// French.
    pub fr: String,
    /// English.
    pub en: String,
}

/// What a schema says of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is of the schema.
    Accepts,
    /// It is not.
    Refuses,
}

impl From<bool> for Verdict {
    fn from(accepted: bool) -> Self {
        if accepted { Self::Accepts } else { Self::Refuses }
    }
}

impl Families {
    /// The verdict that the schema must give of a document that got this report.
    #[must_use]
    pub fn expected(&self, report: &Report) -> Verdict {
        Verdict::from(self.of(report).is_empty())
    }

    /// The codes of a report that the schema says too.
    #[must_use]
    pub fn of<'r>(&self, report: &'r Report) -> Vec<&'r str> {
        report.by_code.keys().copied().filter(|code| self.families.contains(*code)).collect()
    }
}

/// The folder of the runners in other languages, and of what they share with this one.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schema")
}

/// The families.
///
/// # Errors
///
/// When the file cannot be read.
pub fn families() -> io::Result<Families> {
    read("families.json")
}

/// The exceptions.
///
/// # Errors
///
/// When the file cannot be read.
pub fn exceptions() -> io::Result<Vec<Exception>> {
    read("exceptions.json")
}

fn read<T: DeserializeOwned>(file: &str) -> io::Result<T> {
    Ok(serde_json::from_slice(&fs::read(folder().join(file))?)?)
}
