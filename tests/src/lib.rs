//! The shared vectors of mednum: documents and the reports they must get, compared byte for byte in every door. And
//! the generator of the real example.
//!
//! `tests/vectors/README.md` says how vectors are laid out and how to add one.

pub mod example;
pub mod rule_example;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use mednum_core::document::{Options, RECORDS};
use mednum_core::finding::Report;
use serde::Deserialize;
use serde_json::Value;

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
        let known = [".json", ".txt", RECIPE];
        let Some(stem) = known.iter().find_map(|extension| file.strip_suffix(extension)) else { continue };
        if stem.ends_with(".report") {
            continue;
        }
        let relative = path.strip_prefix(folder()).unwrap_or(&path).with_extension("");
        found.push(Vector {
            name: relative.to_string_lossy().replace('\\', "/"),
            input: if file.ends_with(RECIPE) { prepared(&fs::read(&path)?)? } else { fs::read(&path)? },
            expected: path.with_file_name(format!("{stem}.report.json")),
        });
    }
    Ok(())
}

/// The extension of a vector that is too large to be kept.
const RECIPE: &str = ".recipe";

/// How to make a large document: some text, another one so many times, and what ends it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Recipe {
    before: String,
    repeat: String,
    times: usize,
    after: String,
}

/// The document that a recipe makes.
///
/// # Errors
///
/// The bytes are no recipe.
pub fn prepared(recipe: &[u8]) -> io::Result<Vec<u8>> {
    let Recipe { before, repeat, times, after } = serde_json::from_slice(recipe)?;
    Ok([before, repeat.repeat(times), after].concat().into_bytes())
}

/// A computation asked of a programme, and where its expected result is kept.
#[derive(Debug, Clone)]
pub struct ComputeVector {
    /// Its path from `tests/vectors`, without extension: the case in words.
    pub name: String,
    /// The name of the computation.
    pub computation: String,
    /// The bytes of the programme.
    pub programme: Vec<u8>,
    /// The arguments, as JSON text.
    pub arguments: String,
    /// The file of the expected result.
    pub expected: PathBuf,
}

/// What a vector of a computation asks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    /// `records`, `example`, or the name of a vector of `valid/`.
    programme: String,
    #[serde(default)]
    arguments: serde_json::Value,
}

/// Every vector of a computation, by name.
///
/// # Errors
///
/// When a file cannot be read, or does not hold a question.
pub fn compute_vectors() -> io::Result<Vec<ComputeVector>> {
    let mut found = Vec::new();
    for directory in fs::read_dir(folder().join("compute"))? {
        let directory = directory?.path();
        let computation =
            directory.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        for entry in fs::read_dir(&directory)? {
            let path = entry?.path();
            let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let Some(stem) = file.strip_suffix(".json").filter(|stem| !stem.ends_with(".expected")) else {
                continue;
            };
            let question: Question = serde_json::from_slice(&fs::read(&path)?)?;
            let programme = match question.programme.as_str() {
                "records" => RECORDS.as_bytes().to_vec(),
                "example" => fs::read(folder().join("../../examples/anjou-2023-2025.json"))?,
                vector => fs::read(folder().join(format!("valid/{vector}.json")))?,
            };
            let arguments =
                if question.arguments.is_null() { "{}".to_owned() } else { question.arguments.to_string() };
            found.push(ComputeVector {
                name: format!("compute/{computation}/{stem}"),
                computation: computation.clone(),
                programme,
                arguments,
                expected: path.with_file_name(format!("{stem}.expected.json")),
            });
        }
    }
    found.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(found)
}

/// The result of a computation as it is kept in a vector: its very text, laid out on lines indented by two spaces. Nothing
/// is read and written again, so the order of keys and the digits of numbers are those of the computation.
#[must_use]
pub fn result_text(result: &str) -> String {
    let mut text = String::with_capacity(result.len() * 2);
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    };
    let mut characters = result.chars().peekable();
    while let Some(c) = characters.next() {
        if in_string {
            text.push(c);
            in_string = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            continue;
        }
        match c {
            '{' | '[' => {
                text.push(c);
                if characters.peek().is_some_and(|next| !matches!(next, '}' | ']')) {
                    depth += 1;
                    line(&mut text, depth);
                } else {
                    text.extend(characters.next());
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut text, depth);
                text.push(c);
            }
            ',' => {
                text.push(c);
                line(&mut text, depth);
            }
            ':' => text.push_str(": "),
            c => {
                in_string = c == '"';
                text.push(c);
            }
        }
    }
    text.push('\n');
    text
}

/// The JSON text of a value with the keys of each object in reverse order.
#[must_use]
pub fn with_keys_reversed(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            format!("[{}]", items.iter().map(with_keys_reversed).collect::<Vec<_>>().join(","))
        }
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .rev()
                .map(|(key, member)| format!("{}:{}", Value::from(key.as_str()), with_keys_reversed(member)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        leaf => leaf.to_string(),
    }
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
pub mod instances;
pub mod schema;

/// The README of the project, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The guide on embedding, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../../book/src/embed.md")]
pub struct EmbeddingGuide;
