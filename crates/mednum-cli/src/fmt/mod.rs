//! `mednum fmt`: lays JSON out again, and changes nothing that it says.

mod layout;

use std::fs;
use std::io::Write as _;
use std::path::Path;

use mednum_core::document::{Limits, Options};
use mednum_core::finding::{Language, Severity};
use serde::de::IgnoredAny;

use crate::answer::{Answer, Exit, Failure};
use crate::args::FmtArgs;
use crate::input::{Input, is_stdin};
use crate::page::pick;
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
                answer.notes.push(format!("{} : {word}", crate::page::clean(&file.display().to_string())));
            }
            Ok(Outcome::WouldChange(name)) => {
                let word = pick(settings.language, "à mettre en forme", "to be formatted");
                answer.notes.push(format!("{} : {word}", crate::page::clean(&name)));
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

enum Outcome {
    Unchanged,
    Printed(String),
    Written,
    WouldChange(String),
}

fn one(file: &Path, only_check: bool) -> Result<Outcome, Failure> {
    let input = Input::read(file)?;
    let text = input.text();
    // Its values are passed over without recursion and numbers are not read: any depth and size will do.
    if !is_whole(&input) || serde_json::from_str::<IgnoredAny>(text).is_err() {
        return Err(not_json(&input));
    }
    let laid_out = layout::lay_out(text);
    match (only_check, laid_out.as_bytes() == input.bytes) {
        (true, true) => Ok(Outcome::Unchanged),
        (true, false) => Ok(Outcome::WouldChange(input.name)),
        (false, _) if is_stdin(file) => Ok(Outcome::Printed(laid_out)),
        (false, true) => Ok(Outcome::Unchanged),
        (false, false) => replace(file, &laid_out).map(|()| Outcome::Written),
    }
}

/// Whether the text is all there is, but for a byte order mark.
fn is_whole(input: &Input) -> bool {
    input.bytes.ends_with(input.text().as_bytes()) && input.bytes.len() <= input.text().len() + 3
}

/// What the check says of a text that is not JSON.
fn not_json(input: &Input) -> Failure {
    let limits = Limits { bytes: usize::MAX, depth: Limits::DEEPEST, ..Limits::default() };
    let report = mednum_core::check(&input.bytes, &Options { limits, ..Options::default() });
    let name = &input.name;
    let Some(finding) = report.findings.iter().find(|finding| finding.severity() == Severity::Error) else {
        return Failure::new(format!("{name} : ce n'est pas du JSON."), format!("{name}: is not JSON."));
    };
    let message = |language, left_as_is: &str| {
        format!(
            "{name}:{}:{} {}\n  {}\n  {}\n  {left_as_is}",
            finding.line,
            finding.column,
            finding.code(),
            finding.text(language),
            finding.help(language)
        )
    };
    Failure::new(
        message(Language::French, "Le fichier n'a pas été modifié."),
        message(Language::English, "The file was left as it was."),
    )
}

/// Replaces a file at once: a reader sees the old text or the new one, never a part.
fn replace(file: &Path, text: &str) -> Result<(), Failure> {
    let refused = |error: std::io::Error| {
        let name = file.display();
        Failure::new(
            format!("{name} : écriture impossible ({error}). Le fichier n'a pas été modifié."),
            format!("{name}: cannot be written ({error}). The file was left as it was."),
        )
    };
    // A link goes on naming the same file.
    let target = fs::canonicalize(file).map_err(refused)?;
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let temporary = target.with_file_name(format!(".{name}.mednum-{}.tmp", std::process::id()));
    let written = fs::metadata(&target).and_then(|metadata| {
        let mut new = fs::OpenOptions::new().write(true).create_new(true).open(&temporary)?;
        new.write_all(text.as_bytes())?;
        new.set_permissions(metadata.permissions())?;
        new.sync_all()?;
        fs::rename(&temporary, &target)
    });
    if written.is_err() {
        // What could not be completed must not be left behind; the first failure is the one to tell.
        let _ = fs::remove_file(&temporary);
    }
    written.map_err(refused)
}
