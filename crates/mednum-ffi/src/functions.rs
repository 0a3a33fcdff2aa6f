//! The functions that need no programme.

use mednum_core::computation;
use mednum_core::document::{Options, SCHEMA_VERSION, value};
use mednum_core::finding::registry;
use serde::Serialize;

use crate::error::MednumError;
use crate::file::{self, Content};
use crate::finding::{Bilingual, Report, Rule, owned};
use crate::guard::guarded;
use crate::options::CheckOptions;

pub(crate) type Answer<T> = Result<T, MednumError>;

/// The JSON text of an answer: what every other door gives, byte for byte.
pub(crate) fn json(answer: &impl Serialize) -> Answer<String> {
    Ok(computation::written(answer)?)
}

/// The version of mednum.
#[uniffi::export]
pub fn version() -> Answer<String> {
    guarded(|| Ok(mednum_core::VERSION.to_owned()))
}

/// The version of the document format that it reads and writes.
#[uniffi::export]
pub fn schema_version() -> Answer<String> {
    guarded(|| Ok(SCHEMA_VERSION.to_owned()))
}

/// Everything that is wrong with a document, as records.
#[uniffi::export(default(options = None))]
pub fn check(document: &str, options: Option<CheckOptions>) -> Answer<Report> {
    guarded(|| {
        let options: Options = options.unwrap_or_default().try_into()?;
        Ok(mednum_core::check(document.as_bytes(), &options).into())
    })
}

/// The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
#[uniffi::export(default(options = "{}"))]
pub fn check_json(document: &str, options: &str) -> Answer<String> {
    guarded(|| json(&mednum_core::check(document.as_bytes(), &Options::from_json(options)?)))
}

/// Everything that is wrong with a document that is a file: it is read here, and never crosses as text.
#[uniffi::export(default(options = None))]
pub fn check_file(path: &str, options: Option<CheckOptions>) -> Answer<Report> {
    guarded(|| {
        let options: Options = options.unwrap_or_default().try_into()?;
        Ok(match file::read(path, &options)? {
            Content::Bytes(bytes) => mednum_core::check(&bytes, &options).into(),
            Content::TooLong(report) => (*report).into(),
        })
    })
}

/// The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
#[uniffi::export(default(options = "{}"))]
pub fn check_file_json(path: &str, options: &str) -> Answer<String> {
    guarded(|| {
        let options = Options::from_json(options)?;
        json(&match file::read(path, &options)? {
            Content::Bytes(bytes) => mednum_core::check(&bytes, &options),
            Content::TooLong(report) => *report,
        })
    })
}

/// What is wrong with a text typed for a field: `meetings.date`.
#[uniffi::export]
pub fn check_value(field: &str, text: &str) -> Answer<Report> {
    guarded(|| {
        #[cfg(feature = "faults")]
        crate::faults::of_field(field);
        Ok(value::check(field, text)?.into())
    })
}

/// The registry of rules, in the order of reports.
#[uniffi::export]
pub fn rules() -> Answer<Vec<Rule>> {
    guarded(|| Ok(registry::rules().map(Rule::from).collect()))
}

/// The same as JSON text, with the examples.
#[uniffi::export]
pub fn rules_json() -> Answer<String> {
    guarded(|| json(&registry::rules().collect::<Vec<_>>()))
}

/// The built-in roadmap: a programme document.
#[uniffi::export]
pub fn catalog() -> Answer<String> {
    guarded(|| Ok(mednum_catalog::ROADMAP.to_owned()))
}

/// A computation that a programme may be asked for.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Computation {
    /// Its name: `roadmap.state`.
    pub name: String,
    /// The version of mednum that brought it.
    pub since: String,
    /// The rules of the roadmap that it serves.
    pub rule_ids: Vec<String>,
    /// What it gives.
    pub title: Bilingual,
    /// The arguments that it may be given.
    pub arguments: Vec<String>,
}

impl From<&computation::Computation> for Computation {
    fn from(known: &computation::Computation) -> Self {
        let computation::Computation { name, since, sources, title, arguments, run: _ } = *known;
        Self {
            name: name.to_owned(),
            since: since.to_owned(),
            rule_ids: owned(sources),
            title: title.into(),
            arguments: owned(arguments),
        }
    }
}

/// The computations that a programme may be asked for.
#[uniffi::export]
pub fn computations() -> Answer<Vec<Computation>> {
    guarded(|| Ok(computation::computations().map(Computation::from).collect()))
}
