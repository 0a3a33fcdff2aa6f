//! Findings as CSV, one per line, for a spreadsheet or a script.
//!
//! Every text is quoted and exact: nothing is put before one that starts with `=`, `+`, `-` or `@`, since a
//! program that reads the file must find what the document says. Import the columns as text.

use csv::{QuoteStyle, WriterBuilder};
use mednum_core::finding::Language;

use crate::answer::Failure;

use super::Checked;

const COLUMNS: [&str; 10] =
    ["file", "line", "column", "severity", "code", "path", "subject_type", "subject_id", "text", "help"];

/// The table, with its header.
pub(super) fn render(all: &[Checked], language: Language) -> Result<String, Failure> {
    let refused = |error: csv::Error| {
        Failure::new(format!("CSV impossible à écrire : {error}"), format!("CSV cannot be written: {error}"))
    };
    let mut writer = WriterBuilder::new().quote_style(QuoteStyle::NonNumeric).from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(refused)?;
    for checked in all {
        for finding in &checked.report.findings {
            let (kind, id) =
                finding.subject.as_ref().map_or(("", ""), |subject| (subject.kind, subject.id.as_str()));
            writer
                .write_record([
                    checked.input.name.as_str(),
                    &finding.line.to_string(),
                    &finding.column.to_string(),
                    finding.severity().as_str(),
                    finding.code(),
                    &finding.path,
                    kind,
                    id,
                    &finding.text(language),
                    &finding.help(language),
                ])
                .map_err(refused)?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| {
        Failure::new(format!("CSV impossible à écrire : {error}"), format!("CSV cannot be written: {error}"))
    })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
