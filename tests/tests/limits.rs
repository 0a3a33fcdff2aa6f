//! Limits: each has its own code, holds at its exact value, and bounds what a hostile text can cost.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use mednum_core::check;
use mednum_core::document::{Limits, Options, STARTER};
use mednum_core::finding::Language;

fn codes(bytes: &[u8], options: &Options) -> Vec<&'static str> {
    let report = check(bytes, options);
    for finding in &report.findings {
        for language in [Language::French, Language::English] {
            let sentences = format!("{} {}", finding.text(language), finding.help(language));
            assert!(!sentences.contains(['{', '}']), "{}: {sentences}", finding.code());
        }
    }
    report.by_code.into_keys().collect()
}

fn with(limits: Limits) -> Options {
    Options { limits, ..Options::default() }
}

#[test]
fn a_limit_holds_at_its_exact_value() {
    let text = r#"{"schema_version": "1.0", "axes": [{"code": "A", "title": "Accueil"}]}"#;
    let bytes = text.len();
    let cases: [(&str, Limits, &[&str]); 8] = [
        ("bytes, at", Limits { bytes, ..Limits::default() }, &[]),
        ("bytes, below", Limits { bytes: bytes - 1, ..Limits::default() }, &["document.size.exceeded"]),
        ("depth, at", Limits { depth: 3, ..Limits::default() }, &[]),
        ("depth, below", Limits { depth: 2, ..Limits::default() }, &["document.depth.exceeded"]),
        ("records, at", Limits { records: 2, ..Limits::default() }, &[]),
        ("records, below", Limits { records: 1, ..Limits::default() }, &["document.records.exceeded"]),
        ("string, at", Limits { string_bytes: 7, ..Limits::default() }, &[]),
        ("string, below", Limits { string_bytes: 6, ..Limits::default() }, &["document.string.too_long"]),
    ];
    for (name, limits, expected) in cases {
        assert_eq!(codes(text.as_bytes(), &with(limits)), expected, "{name}");
    }
}

#[test]
fn a_long_string_is_refused_by_default_and_accepted_by_option() {
    let title = "é".repeat(40_000);
    let text = format!(r#"{{"schema_version": "1.0", "axes": [{{"code": "A", "title": "{title}"}}]}}"#);
    assert_eq!(codes(text.as_bytes(), &Options::default()), ["document.string.too_long"]);
    assert!(codes(text.as_bytes(), &with(Limits { string_bytes: 80_000, ..Limits::default() })).is_empty());
}

#[test]
fn nests_without_end_are_refused_at_once() {
    let cases = [
        ("[".repeat(100_000), "an unclosed nest of lists"),
        ("{\"a\":".repeat(100_000), "an unclosed nest of objects"),
        (format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)), "a closed nest"),
        (
            format!(
                "{{\"schema_version\": \"1.0\", \"axes\": {}1{}}}",
                "[".repeat(100_000),
                "]".repeat(100_000)
            ),
            "a nest in a section",
        ),
    ];
    let deepest = with(Limits { depth: usize::MAX, ..Limits::default() });
    for (text, name) in cases {
        for options in [Options::default(), deepest] {
            assert_eq!(codes(text.as_bytes(), &options), ["document.depth.exceeded"], "{name}");
        }
    }
}

#[test]
fn findings_are_capped_and_their_counts_are_true() {
    let axes = vec![r#"{"code": "A", "title": "", "colour": 1}"#; 3_000].join(",");
    let text = format!(r#"{{"schema_version": "1.0", "axes": [{axes}], "couleur": 1}}"#);
    let report = check(text.as_bytes(), &Options::default());
    assert_eq!(report.findings.len(), 1_000);
    assert_eq!(report.by_code["document.text.empty"], 3_000);
    assert_eq!(report.by_code["document.identifier.duplicate"], 2_999);
    assert_eq!(report.by_code["document.field.unknown"], 3_001);
    assert_eq!(report.counts.error, 9_000);
    assert!(report.is_truncated());
    for code in report.by_code.keys() {
        assert!(
            report.findings.iter().any(|finding| finding.code() == *code),
            "{code} is hidden by the others"
        );
    }
}

#[test]
fn text_in_another_encoding_is_refused_with_its_place() {
    let mut bytes = STARTER.as_bytes().to_vec();
    let at = STARTER.find("Accueillir").unwrap();
    bytes[at] = 0xE9;
    let report = check(&bytes, &Options::default());
    let finding = &report.findings[0];
    assert_eq!(finding.code(), "document.encoding.not_utf8");
    let line = STARTER.split_at(at).0.lines().count();
    assert_eq!(finding.line, line);
}

#[test]
fn lateness_needs_a_day() {
    let late = "roadmap.calendar.late";
    let roadmap = mednum_catalog::ROADMAP.as_bytes();
    assert!(!codes(roadmap, &Options::default()).contains(&late));
    assert!(codes(roadmap, &mednum_tests::options()).contains(&late));
}
