//! The programme that a command shows: a file's, or the built-in roadmap.

use std::path::Path;

use mednum_core::document::Options;
use mednum_core::finding::Language;
use mednum_core::{Programme, Rejection};

use crate::answer::{Exit, Failure};
use crate::input::Input;
use crate::settings::Settings;
use crate::words;

/// Reads what a command is to show: a file, or nothing for the built-in roadmap.
pub(crate) fn read(file: Option<&Path>) -> Result<Option<Input>, Failure> {
    file.map(Input::read).transpose()
}

/// The programme of an input, or the built-in roadmap.
///
/// # Errors
///
/// The document has errors: no programme can be built from it.
pub(crate) fn programme<'i>(input: Option<&'i Input>, settings: &Settings) -> Result<Programme<'i>, Failure> {
    let options = Options::with_today(settings.today);
    let (parsed, name) = match input {
        Some(input) => (Programme::parse(&input.bytes, &options), input.name.as_str()),
        None => (Programme::built_in(&options), mednum_catalog::ROADMAP_ID),
    };
    parsed.map_err(|rejection| rejected(&rejection, name))
}

fn rejected(rejection: &Rejection, name: &str) -> Failure {
    let count = rejection.report.counts.error;
    let file = if name == "<stdin>" { "-" } else { name };
    let errors = |language| words::plural(count, language, ("erreur", "erreurs"), ("error", "errors"));
    let (fr, en) = (errors(Language::French), errors(Language::English));
    Failure::new(
        format!("{name} : {count} {fr} dans le document.\nPour voir et corriger : mednum check {file}"),
        format!("{name}: {count} {en} in the document.\nTo see and put right: mednum check {file}"),
    )
    .with_exit(Exit::Findings)
}
