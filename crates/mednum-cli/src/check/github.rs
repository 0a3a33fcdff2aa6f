//! Findings as commands of a GitHub workflow: each shows up on its line of the file.

use std::fmt::Write as _;

use mednum_core::finding::{Language, Severity};

use super::Checked;

/// One command per finding.
pub(super) fn render(all: &[Checked], language: Language) -> String {
    let mut text = String::new();
    for checked in all {
        for finding in &checked.report.findings {
            let command = match finding.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "notice",
            };
            // Writing to a string does not fail.
            let _ = writeln!(
                text,
                "::{command} file={},line={},col={},title={}::{}",
                property(&checked.input.name),
                finding.line,
                finding.column,
                property(finding.code()),
                data(&format!("{} {}", finding.text(language), finding.help(language))),
            );
        }
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(property("a,b:c%\n"), "a%2Cb%3Ac%25%0A");
        assert_eq!(data("a,b:c%\r\n"), "a,b:c%25%0D%0A");
    }
}
