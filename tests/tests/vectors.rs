//! Every vector gets its report, byte for byte, by the fast reader and by the diagnosing one.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use mednum_core::check;
use mednum_core::finding::registry;
use mednum_tests::{options, report_text, vectors};
use serde_json::Value;

#[test]
fn every_vector_gets_its_report() {
    let update = std::env::var_os("UPDATE_VECTORS").is_some();
    let mut wrong = Vec::new();
    let vectors = vectors().unwrap();
    assert!(vectors.len() > 15, "only {} vectors were found", vectors.len());
    for vector in vectors {
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
    // The option that sends a document through the diagnosing reader is the limit that this rule tells.
    let tells_the_limit = "invalid/document.string.too_long/";
    for vector in vectors().unwrap().iter().filter(|vector| !vector.name.starts_with(tells_the_limit)) {
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

/// The concepts whose rules are about records: each of their codes has its vectors.
fn is_about_records(code: &str) -> bool {
    let concepts = [
        "governance.",
        "network.",
        "cohort.",
        "competency.",
        "indicator.",
        "territory.bassin.",
        "roadmap.news.",
    ];
    concepts.iter().any(|concept| code.starts_with(concept))
}

#[test]
fn every_rule_about_records_has_a_vector_that_fires_it_and_one_that_does_not() {
    // Code → the sections that its findings stand in.
    let mut fired: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    // Section → the codes found in each valid vector that holds records there.
    let mut silent: BTreeMap<String, Vec<BTreeSet<&str>>> = BTreeMap::new();
    for vector in vectors().unwrap() {
        let report = check(&vector.input, &options());
        if vector.name.starts_with("invalid/") {
            for finding in &report.findings {
                let section = finding.path.split('/').nth(1).unwrap_or_default();
                fired.entry(finding.code()).or_default().insert(section.to_owned());
            }
        } else if vector.name.starts_with("valid/") {
            let document: Value = serde_json::from_slice(&vector.input).unwrap();
            let codes: BTreeSet<&str> = report.by_code.keys().copied().collect();
            for (section, records) in document.as_object().unwrap() {
                if records.as_array().is_some_and(|records| !records.is_empty()) {
                    silent.entry(section.clone()).or_default().push(codes.clone());
                }
            }
        }
    }
    let mut wrong = Vec::new();
    for rule in registry::rules().filter(|rule| is_about_records(rule.code)) {
        let Some(sections) = fired.get(rule.code) else {
            wrong.push(format!("{}: no vector fires it", rule.code));
            continue;
        };
        let is_silent = |section: &String| {
            // A finding about the whole document is silent wherever it is not found.
            let vectors = if section.is_empty() {
                silent.values().flatten().collect()
            } else {
                silent.get(section).into_iter().flatten().collect::<Vec<_>>()
            };
            vectors.iter().any(|codes| !codes.contains(rule.code))
        };
        if !sections.iter().any(is_silent) {
            wrong.push(format!(
                "{}: no valid vector has records of {sections:?} and leaves it silent",
                rule.code
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Read from the document by eye: line, column, code and place of each of its defects.
const TWENTY_FIVE: [(usize, usize, &str, &str); 25] = [
    (2, 21, "document.schema_version.newer", "/schema_version"),
    (7, 14, "document.date.malformed", "/roadmap/start"),
    (11, 43, "document.field.unknown", "/axes/0/titel"),
    (12, 5, "document.field.missing", "/axes/1"),
    (13, 15, "document.identifier.duplicate", "/axes/2/code"),
    (17, 15, "roadmap.sheet.code_not_of_axis", "/actions/0/code"),
    (19, 16, "document.text.empty", "/actions/0/title"),
    (20, 46, "roadmap.action.actor_listed_twice", "/actions/0/pilots/1"),
    (21, 20, "roadmap.action.pilot_also_partner", "/actions/0/partners/0"),
    (22, 38, "document.reference.broken", "/actions/0/territory/territories/0"),
    (23, 73, "roadmap.means.reversed_amount", "/actions/0/means/0/amount"),
    (25, 41, "document.calendar_date.malformed", "/actions/0/calendar/0/when"),
    (26, 37, "roadmap.calendar.reversed", "/actions/0/calendar/1/when"),
    (27, 58, "document.term.unknown", "/actions/0/calendar/2/kind"),
    (29, 49, "document.type.unexpected", "/actions/0/indicators/0/label"),
    (31, 69, "document.number.too_precise", "/actions/0/figures/0/value"),
    (32, 9, "roadmap.figure.out_of_bounds", "/actions/0/figures/1"),
    (35, 5, "roadmap.action.without_pilot", "/actions/1"),
    (35, 5, "roadmap.action.without_indicator", "/actions/1"),
    (39, 7, "document.key.duplicate", "/actions/1/title"),
    (43, 13, "document.identifier.malformed", "/organisations/0/id"),
    (45, 5, "organisation.name.shared", "/organisations/2"),
    (47, 25, "document.number.out_of_bounds", "/members/0/rank"),
    (47, 70, "document.number.out_of_range", "/members/1/rank"),
    (49, 76, "territory.commune.other_kind", "/territories/0/communes/0/code"),
];

#[test]
fn a_document_with_twenty_five_defects_gets_twenty_five_findings_each_with_its_place() {
    let vector =
        vectors().unwrap().into_iter().find(|vector| vector.name == "mixed/twenty-five-defects").unwrap();
    let report = check(&vector.input, &options());
    let found: Vec<(usize, usize, &str, &str)> = report
        .findings
        .iter()
        .map(|finding| (finding.line, finding.column, finding.code(), finding.path.as_str()))
        .collect();
    assert_eq!(found, TWENTY_FIVE);
    assert_eq!(report.by_code.len(), 25, "each of its own kind");
}
