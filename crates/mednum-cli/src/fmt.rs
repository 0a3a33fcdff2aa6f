//! `mednum fmt`: lays JSON out again, and changes nothing that it says.

use std::path::Path;

use crate::answer::{Answer, Exit, Failure};
use crate::args::FmtArgs;
use crate::edit::{refused, replace};
use crate::input::{Input, is_stdin};
use crate::page::{clean, colon, pick};
use crate::settings::Settings;

/// `mednum fmt`.
pub(crate) fn run(args: &FmtArgs, settings: &Settings) -> Result<Answer, Failure> {
    let mut answer = Answer::default();
    for file in &args.files {
        match one(file, args.check) {
            Ok(Outcome::Unchanged) => {}
            Ok(Outcome::Printed(text)) => answer.text.push_str(&text),
            Ok(Outcome::Written) => {
                let word = pick(settings.language, "mis en forme", "formatted");
                answer.notes.push(said(&file.display().to_string(), word, settings));
            }
            Ok(Outcome::WouldChange(name)) => {
                let word = pick(settings.language, "à mettre en forme", "to be formatted");
                answer.notes.push(said(&name, word, settings));
                answer.exit = answer.exit.max(Exit::Findings);
            }
            Err(failure) => {
                answer.exit = Exit::Failed;
                answer.notes.push(failure.message(settings.language));
            }
        }
    }
    Ok(answer)
}

fn said(name: &str, word: &str, settings: &Settings) -> String {
    format!("{}{} {word}", clean(name), colon(settings.language))
}

enum Outcome {
    Unchanged,
    Printed(String),
    Written,
    WouldChange(String),
}

fn one(file: &Path, only_check: bool) -> Result<Outcome, Failure> {
    let input = Input::read(file)?;
    let in_place = !only_check && !is_stdin(file);
    let laid_out = mednum_core::format(&input.bytes)
        .map_err(|refusal| refused(&refusal.report, &input.name, in_place))?;
    match (only_check, laid_out.as_bytes() == input.bytes) {
        (true, true) => Ok(Outcome::Unchanged),
        (true, false) => Ok(Outcome::WouldChange(input.name)),
        (false, _) if is_stdin(file) => Ok(Outcome::Printed(laid_out)),
        (false, true) => Ok(Outcome::Unchanged),
        (false, false) => replace(file, &laid_out).map(|()| Outcome::Written),
    }
}
