//! What the commands that edit files share: they take a whole text or refuse it as the check does, and replace a file at
//! once.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use mednum_core::document::layout::why_no_json;
use mednum_core::finding::{Finding, Language, Report, Severity};

use crate::answer::Failure;
use crate::input::Input;
use crate::page::{clean, pick};

/// What the check says of a text that is not JSON, and that the file is left as it was where it was to be written.
pub(crate) fn not_json(input: &Input, in_place: bool) -> Failure {
    refused(&why_no_json(&input.bytes), &input.name, in_place)
}

/// The refusal of a file for the first error of its report.
pub(crate) fn refused(report: &Report, name: &str, in_place: bool) -> Failure {
    match report.findings.iter().find(|finding| finding.severity() == Severity::Error) {
        Some(finding) => refused_by(finding, name, in_place),
        None => {
            let name = clean(name);
            Failure::new(format!("{name} : ce n'est pas du JSON."), format!("{name}: is not JSON."))
        }
    }
}

/// The refusal of a file for what the check finds in it.
pub(crate) fn refused_by(finding: &Finding, name: &str, in_place: bool) -> Failure {
    let name = clean(name);
    let message = |language| {
        format!(
            "{name}:{}:{} {}\n  {}\n  {}{}",
            finding.line,
            finding.column,
            finding.code(),
            finding.text(language),
            finding.help(language),
            left_as_is(in_place, language)
        )
    };
    Failure::new(message(Language::French), message(Language::English))
}

/// The line that says that a file is not touched, where it was to be written.
pub(crate) fn left_as_is(in_place: bool, language: Language) -> &'static str {
    match in_place {
        true => pick(language, "\n  Le fichier n'a pas été modifié.", "\n  The file was left as it was."),
        false => "",
    }
}

/// Replaces a file at once: a reader sees the old text or the new one, never a part.
pub(crate) fn replace(file: &Path, text: &str) -> Result<(), Failure> {
    let refused = |error: std::io::Error| {
        let name = clean(&file.display().to_string());
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
