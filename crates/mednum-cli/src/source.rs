//! The programme that a command shows: a file's, or the built-in roadmap.

use std::path::Path;

use mednum_core::document::Options;
use mednum_core::{Programme, Rejection};

use crate::answer::{Exit, Failure};
use crate::input::Input;
use crate::settings::Settings;

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
    Failure::new(
        format!("{name} : {count} erreur(s) dans le document.\nPour les voir et les corriger : mednum check {file}"),
        format!("{name}: {count} error(s) in the document.\nTo see them and put them right: mednum check {file}"),
    )
    .with_exit(Exit::Findings)
}
