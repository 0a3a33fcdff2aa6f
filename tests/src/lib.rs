//! The shared vectors of mednum: documents and the reports they must get, compared byte for byte in every door.
//!
//! `tests/vectors/README.md` says how they are laid out and how to add one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use mednum_core::document::Options;
use mednum_core::finding::Report;

/// The day against which vectors count lateness.
#[must_use]
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 15).unwrap_or_default()
}

/// The options that vectors are checked with.
#[must_use]
pub fn options() -> Options {
    Options::with_today(today())
}

/// A document and where its expected report is kept.
#[derive(Debug, Clone)]
pub struct Vector {
    /// Its path from `tests/vectors`, without extension: the case in words.
    pub name: String,
    /// The bytes to check.
    pub input: Vec<u8>,
    /// The file of the expected report.
    pub expected: PathBuf,
}

/// The folder of the vectors.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// Every vector, by name.
///
/// # Errors
///
/// When a file cannot be read.
pub fn vectors() -> io::Result<Vec<Vector>> {
    let mut found = Vec::new();
    collect(&folder(), &mut found)?;
    found.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(found)
}

fn collect(directory: &Path, found: &mut Vec<Vector>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        // Computations are asked of programmes: they have vectors of their own.
        if path == folder().join("compute") {
            continue;
        }
        if path.is_dir() {
            collect(&path, found)?;
            continue;
        }
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let Some(stem) = file.strip_suffix(".json").or_else(|| file.strip_suffix(".txt")) else { continue };
        if stem.ends_with(".report") {
            continue;
        }
        let relative = path.strip_prefix(folder()).unwrap_or(&path).with_extension("");
        found.push(Vector {
            name: relative.to_string_lossy().replace('\\', "/"),
            input: fs::read(&path)?,
            expected: path.with_file_name(format!("{stem}.report.json")),
        });
    }
    Ok(())
}

/// A report as it is kept in a vector.
///
/// # Errors
///
/// When the report cannot be written as JSON, which would be a defect of mednum.
pub fn report_text(report: &Report) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(report)?;
    text.push('\n');
    Ok(text)
}

pub mod canary;

/// The README of the project, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
