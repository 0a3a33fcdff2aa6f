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
use mednum_core::document::{Options, RECORDS, STARTER};
use mednum_core::finding::Report;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use rule_example::{member, with};

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
    /// The file that holds it: the document itself, or how to make it.
    pub file: PathBuf,
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
    vectors_in(&folder())
}

/// Every vector of a folder, by name; a folder that is not there has none.
///
/// # Errors
///
/// When a file cannot be read.
pub fn vectors_in(root: &Path) -> io::Result<Vec<Vector>> {
    let mut files = Vec::new();
    collect(root, root, &mut files)?;
    let vector = |file: PathBuf| -> io::Result<Vector> {
        let stem = file.with_extension("");
        let name = stem.strip_prefix(root).unwrap_or(&stem).to_string_lossy().replace('\\', "/");
        let input = document_of(&file)?;
        let report = format!("{}.report.json", stem.file_name().unwrap_or_default().to_string_lossy());
        Ok(Vector { name, input, expected: file.with_file_name(report), file })
    };
    let mut found = files.into_iter().map(vector).collect::<io::Result<Vec<_>>>()?;
    found.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(found)
}

fn collect(root: &Path, directory: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if !directory.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        // Computations are asked of programmes: they have vectors of their own.
        if path == root.join("compute") {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, found)?;
        } else if is_vector(&path) {
            found.push(path);
        }
    }
    Ok(())
}

/// Whether a file is a vector, by its name: not a report.
#[must_use]
pub fn is_vector(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let known = [".json", ".txt", RECIPE, PATCH].iter().any(|extension| name.ends_with(extension));
    known && !name.ends_with(".report.json")
}

/// The document of a vector: the very bytes of its file, or what its recipe or its patch makes.
///
/// # Errors
///
/// When the file cannot be read, or is not what its extension says.
pub fn document_of(file: &Path) -> io::Result<Vec<u8>> {
    let bytes = fs::read(file)?;
    let name = file.to_string_lossy();
    let made = if name.ends_with(RECIPE) {
        prepared(&bytes)
    } else if name.ends_with(PATCH) {
        patched(&bytes)
    } else {
        return Ok(bytes);
    };
    made.map_err(|error| io::Error::new(error.kind(), format!("{name}: {error}")))
}

/// The extension of a vector that is too large to be kept.
const RECIPE: &str = ".recipe";

/// The extension of a vector that is a document of the core with another value at one place.
const PATCH: &str = ".patch";

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

/// A document of the core, and the value to put at one of its places.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Patch {
    document: Base,
    at: String,
    #[serde(rename = "value")]
    _value: IgnoredAny,
}

/// The document that a patch starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Base {
    /// What `mednum init` writes.
    Starter,
    /// The one with every register of records.
    Records,
}

impl Base {
    /// Its text.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Starter => STARTER,
            Self::Records => RECORDS,
        }
    }

    /// Its name in a patch.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Starter => "starter",
            Self::Records => "records",
        }
    }
}

/// The document that a patch makes: the text of its value, to the letter, at its place; the rest as it was.
///
/// ```
/// let patch = br#"{ "document": "starter", "at": "/schema_version", "value": "1.0" }"#;
/// let document = String::from_utf8(mednum_tests::patched(patch).unwrap()).unwrap();
/// assert!(document.contains("\"schema_version\": \"1.0\""));
/// ```
///
/// # Errors
///
/// The bytes are no patch, or name a place that is not there.
pub fn patched(patch: &[u8]) -> io::Result<Vec<u8>> {
    let wrong = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let text = str::from_utf8(patch).map_err(io::Error::other)?;
    let Patch { document, at, _value } = serde_json::from_str(text)?;
    let value = member(text, "value").ok_or_else(|| wrong("a patch has a value"))?;
    let document = with(document.text(), &at, value)
        .ok_or_else(|| wrong(&format!("{at} is no place of the document")))?;
    Ok(document.into_bytes())
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
