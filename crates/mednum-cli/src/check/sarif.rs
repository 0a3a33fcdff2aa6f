//! Findings as SARIF 2.1.0, for code-scanning tools.

use std::collections::BTreeMap;
use std::ops::Range;

use mednum_core::document::position::Lines;
use mednum_core::finding::{Finding, Language, Related, Rule, Severity, Subject, registry};
use serde::Serialize;

use crate::answer::{Failure, json_text};

use super::Checked;

#[derive(Serialize)]
struct Log<'c> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'c>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'c> {
    column_kind: &'static str,
    tool: Tool,
    results: Vec<Outcome<'c>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    language: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
    properties: RuleProperties,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct RuleProperties {
    doc: String,
    rule_ids: &'static [&'static str],
    since: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'c> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    properties: Properties<'c>,
}

#[derive(Serialize)]
struct Properties<'c> {
    path: &'c str,
    severity: Severity,
    subject: Option<&'c Subject>,
    text: String,
    help: String,
    rule_ids: &'static [&'static str],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// One log of one run.
pub(super) fn render(all: &[Checked], language: Language) -> Result<String, Failure> {
    json_text(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            column_kind: "unicodeCodePoints",
            tool: Tool {
                driver: Driver {
                    name: "mednum",
                    version: env!("CARGO_PKG_VERSION"),
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    language: crate::page::pick(language, "fr", "en"),
                    rules: registry::rules().map(|rule| descriptor(rule, language)).collect(),
                },
            },
            results: results(all, language),
        }],
    })
}

fn results(all: &[Checked], language: Language) -> Vec<Outcome<'_>> {
    let index: BTreeMap<&str, usize> =
        registry::rules().enumerate().map(|(index, rule)| (rule.code, index)).collect();
    let mut results = Vec::new();
    for checked in all {
        let places = Places::of(checked);
        for finding in &checked.report.findings {
            let (text, help) = (finding.text(language), finding.help(language));
            results.push(Outcome {
                rule_id: finding.code(),
                rule_index: index.get(finding.code()).copied().unwrap_or_default(),
                level: level(finding.severity()),
                message: Message { text: format!("{text} {help}") },
                locations: [places.of_finding(finding)],
                related_locations: finding
                    .related
                    .iter()
                    .enumerate()
                    .map(|(id, related)| places.of_related(id, related))
                    .collect(),
                properties: Properties {
                    path: &finding.path,
                    severity: finding.severity(),
                    subject: finding.subject.as_ref(),
                    text,
                    help,
                    rule_ids: finding.rule.sources,
                },
            });
        }
    }
    results
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn descriptor(rule: &Rule, language: Language) -> Descriptor {
    let message = |text: mednum_core::finding::Bilingual| Message { text: text.get(language).to_owned() };
    Descriptor {
        id: rule.code,
        short_description: message(rule.title),
        full_description: message(rule.why),
        help: message(rule.help),
        default_configuration: Configuration { level: level(rule.severity) },
        properties: RuleProperties { doc: rule.doc(), rule_ids: rule.sources, since: rule.since },
    }
}

/// The places of one file.
struct Places {
    uri: String,
    lines: Lines,
}

impl Places {
    fn of(checked: &Checked) -> Self {
        let findings = &checked.report.findings;
        let ends = findings.iter().flat_map(|finding| {
            std::iter::once(finding.span.end).chain(finding.related.iter().map(|related| related.span.end))
        });
        Self { uri: uri(&checked.input.name), lines: Lines::of(checked.input.text(), ends) }
    }

    fn of_finding(&self, finding: &Finding) -> Location {
        self.location((finding.line, finding.column), &finding.span)
    }

    fn of_related(&self, id: usize, related: &Related) -> Location {
        let message = Message { text: format!("{} ({})", related.path, related.role) };
        let place = self.location((related.line, related.column), &related.span);
        Location { id: Some(id), message: Some(message), ..place }
    }

    fn location(&self, (start_line, start_column): (usize, usize), span: &Range<usize>) -> Location {
        let (end_line, end_column) = if span.end > span.start {
            self.lines.line_and_column(span.end)
        } else {
            (start_line, start_column)
        };
        Location {
            id: None,
            physical_location: PhysicalLocation {
                artifact_location: ArtifactLocation { uri: self.uri.clone() },
                region: Region { start_line, start_column, end_line, end_column },
            },
            message: None,
        }
    }
}

/// A path as a URI reference (RFC 3986): relative paths stay relative.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let mut uri = String::with_capacity(path.len());
    if path.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~') {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_uri_reference() {
        let cases =
            [("a b/é.json", "a%20b/%C3%A9.json"), ("/tmp/x", "file:///tmp/x"), ("<stdin>", "%3Cstdin%3E")];
        for (path, expected) in cases {
            assert_eq!(uri(path), expected);
        }
    }
}
