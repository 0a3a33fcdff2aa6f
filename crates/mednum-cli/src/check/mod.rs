//! `mednum check`: checks documents and says what to put right, for people or for machines.

mod excerpt;
mod github;
mod human;
mod progress;
mod sarif;
mod spreadsheet;

use mednum_core::document::Options;
use mednum_core::finding::Report;
use serde::Serialize;

use crate::answer::{Answer, Exit, Failure, json_text};
use crate::args::{CheckArgs, CheckFormat};
use crate::input::Input;
use crate::settings::Settings;

pub(crate) use human::counted;
use progress::Progress;

/// An input and what the check found in it.
#[derive(Debug)]
pub(crate) struct Checked {
    /// What was read.
    pub(crate) input: Input,
    /// What was found.
    pub(crate) report: Report,
}

/// `mednum check`.
pub(crate) fn run(args: &CheckArgs, settings: &Settings) -> Result<Answer, Failure> {
    let options = Options { today: Some(settings.today), limits: args.limits.limits() };
    let mut answer = Answer::default();
    let mut all = Vec::with_capacity(args.files.len());
    let progress = Progress::over(&args.files);
    for file in &args.files {
        progress.now(file);
        match Input::read(file) {
            Ok(input) => {
                let report = mednum_core::check(&input.bytes, &options);
                if report.has_errors() {
                    answer.exit = answer.exit.max(Exit::Findings);
                }
                all.push(Checked { input, report });
            }
            Err(failure) => {
                answer.exit = Exit::Failed;
                answer.notes.push(failure.message(settings.language));
            }
        }
        progress.done(file);
    }
    progress.finish();
    if all.is_empty() {
        return Ok(answer);
    }
    answer.text = match args.format {
        CheckFormat::Human => human::render(&all, args.severity.into(), settings),
        CheckFormat::Json => json(&all, args.files.len() == 1)?,
        CheckFormat::Sarif => sarif::render(&all, settings.language)?,
        CheckFormat::Csv => spreadsheet::render(&all, settings.language)?,
        CheckFormat::Github => github::render(&all, settings.language),
    };
    Ok(answer)
}

#[derive(Serialize)]
struct FileReport<'c> {
    file: &'c str,
    report: &'c Report,
}

#[derive(Serialize)]
struct Reports<'c> {
    reports: Vec<FileReport<'c>>,
}

/// One input gives its report itself; several, a list.
fn json(all: &[Checked], alone: bool) -> Result<String, Failure> {
    match all {
        [only] if alone => json_text(&only.report),
        _ => json_text(&Reports {
            reports: all
                .iter()
                .map(|checked| FileReport { file: &checked.input.name, report: &checked.report })
                .collect(),
        }),
    }
}
