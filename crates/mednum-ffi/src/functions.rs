//! The functions that need no programme.

use mednum_core::computation;
use mednum_core::document::{Options, SCHEMA_VERSION, value};
use mednum_core::finding::registry;
use serde::Serialize;

use crate::error::MednumError;
use crate::finding::{Bilingual, Report, Rule, owned};
use crate::options::CheckOptions;

pub(crate) type Answer<T> = Result<T, MednumError>;

/// The JSON text of an answer: what every other door gives, byte for byte.
pub(crate) fn json(answer: &impl Serialize) -> Answer<String> {
    Ok(computation::written(answer)?)
}

/// The version of mednum.
#[uniffi::export]
pub fn version() -> Answer<String> {
    Ok(mednum_core::VERSION.to_owned())
}

/// The version of the document format that it reads and writes.
#[uniffi::export]
pub fn schema_version() -> Answer<String> {
    Ok(SCHEMA_VERSION.to_owned())
}

/// Everything that is wrong with a document, as records.
#[uniffi::export(default(options = None))]
pub fn check(document: &str, options: Option<CheckOptions>) -> Answer<Report> {
    let options: Options = options.unwrap_or_default().try_into()?;
    Ok(mednum_core::check(document.as_bytes(), &options).into())
}

/// The same as JSON text, byte for byte what every other door gives; the options are JSON text too.
#[uniffi::export(default(options = "{}"))]
pub fn check_json(document: &str, options: &str) -> Answer<String> {
    json(&mednum_core::check(document.as_bytes(), &Options::from_json(options)?))
}

/// Everything that is wrong with a document that is a file: it is read here, and never crosses as text.
#[uniffi::export(default(options = None))]
pub fn check_file(path: String, options: Option<CheckOptions>) -> Answer<Report> {
    let options: Options = options.unwrap_or_default().try_into()?;
    match std::fs::read(&path) {
        Ok(bytes) => Ok(mednum_core::check(&bytes, &options).into()),
        Err(cause) => Err(MednumError::unread(path, &cause)),
    }
}

/// What is wrong with a text typed for a field: `meetings.date`.
#[uniffi::export]
pub fn check_value(field: &str, text: &str) -> Answer<Report> {
    Ok(value::check(field, text)?.into())
}

/// The registry of rules, in the order of reports.
#[uniffi::export]
pub fn rules() -> Answer<Vec<Rule>> {
    Ok(registry::rules().map(Rule::from).collect())
}

/// The same as JSON text, with the examples.
#[uniffi::export]
pub fn rules_json() -> Answer<String> {
    json(&registry::rules().collect::<Vec<_>>())
}

/// The built-in roadmap: a programme document.
#[uniffi::export]
pub fn catalog() -> Answer<String> {
    Ok(mednum_catalog::ROADMAP.to_owned())
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

/// The computations that a programme may be asked for.
#[uniffi::export]
pub fn computations() -> Answer<Vec<Computation>> {
    let known = computation::computations().map(|known| {
        let computation::Computation { name, since, sources, title, arguments, run: _ } = *known;
        Computation {
            name: name.to_owned(),
            since: since.to_owned(),
            rule_ids: owned(sources),
            title: title.into(),
            arguments: owned(arguments),
        }
    });
    Ok(known.collect())
}
