//! Every vector gets its report, byte for byte, by the fast reader and by the diagnosing one.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::fs;

use mednum_core::check;
use mednum_core::finding::Severity;
use mednum_tests::{options, report_text, vectors};

#[test]
fn every_vector_gets_its_report() {
    let update = std::env::var_os("UPDATE_VECTORS").is_some();
    let mut wrong = Vec::new();
    for vector in vectors().unwrap() {
        let text = report_text(&check(&vector.input, &options())).unwrap();
        if update {
            fs::write(&vector.expected, text).unwrap();
        } else if fs::read_to_string(&vector.expected).unwrap_or_default() != text {
            wrong.push(vector.name);
        }
    }
    assert!(
        wrong.is_empty(),
        "not the expected report (UPDATE_VECTORS=1 rewrites, then read the difference): {wrong:?}"
    );
}

#[test]
fn both_readers_give_the_same_report() {
    for vector in vectors().unwrap() {
        let fast = report_text(&check(&vector.input, &options())).unwrap();
        assert_eq!(fast, report_text(&check(&vector.input, &diagnosing())).unwrap(), "{}", vector.name);
    }
}

/// Options that send any document through the diagnosing reader, with limits that change nothing else.
fn diagnosing() -> mednum_core::document::Options {
    let mut options = options();
    options.limits.string_bytes += 1;
    options
}

#[test]
fn each_folder_holds_what_it_says() {
    for vector in vectors().unwrap() {
        let report = check(&vector.input, &options());
        let codes: Vec<&str> = report.findings.iter().map(|finding| finding.code()).collect();
        match vector.name.split('/').collect::<Vec<_>>().as_slice() {
            ["valid", _] => assert!(!report.has_errors(), "{}: {codes:?}", vector.name),
            ["invalid", code, _] => assert!(codes.contains(code), "{}: {codes:?}", vector.name),
            ["unreadable", _] => {
                assert!(codes.iter().all(|code| code.starts_with("document.")), "{}: {codes:?}", vector.name);
                assert!(report.has_errors(), "{}", vector.name);
            }
            ["mixed", _] => assert!(report.by_code.len() > 5, "{}: {codes:?}", vector.name),
            other => panic!("unknown folder {other:?}"),
        }
    }
}

#[test]
fn a_document_with_twenty_five_defects_gets_twenty_five_findings_each_with_its_place() {
    let vector =
        vectors().unwrap().into_iter().find(|vector| vector.name == "mixed/twenty-five-defects").unwrap();
    let report = check(&vector.input, &options());
    assert_eq!(report.findings.len(), 25);
    assert_eq!(report.by_code.len(), 25, "each of its own kind: {:?}", report.by_code);
    let text = String::from_utf8(vector.input).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for finding in &report.findings {
        // The document says on each line, in a comment, nothing: the place must simply be one that exists.
        let line = lines[finding.line - 1];
        assert!(
            finding.column <= line.chars().count() + 1,
            "{}: {}:{}",
            finding.code(),
            finding.line,
            finding.column
        );
        assert!(finding.path.is_empty() || finding.path.starts_with('/'), "{}", finding.path);
    }
    assert!(report.findings.iter().any(|finding| finding.severity() == Severity::Warning));
}
