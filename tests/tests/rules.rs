//! Every rule fires on its bad example and stays silent on its good one, and its sentences are whole.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use mednum_core::check;
use mednum_core::document::{Options, RECORDS, STARTER};
use mednum_core::finding::{Example, Language, Report, registry};
use mednum_tests::options;
use serde_json::Value;

/// A document with another value at a place; `null` removes an optional one.
fn with(document: &str, at: &str, json: &str) -> String {
    if json.parse::<f64>().is_ok_and(f64::is_infinite) {
        // serde_json cannot hold such a number: it is put in as text.
        return with(document, at, "\"@number@\"").replace("\"@number@\"", json);
    }
    let mut document: Value = serde_json::from_str(document).unwrap();
    let value: Value = serde_json::from_str(json).unwrap();
    let (parent, key) = at.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) if key == "-" => items.push(value),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        Value::Object(members) => {
            members.insert(key.to_owned(), value);
        }
        other => panic!("{at} is in {other}"),
    }
    serde_json::to_string_pretty(&document).unwrap()
}

fn report_of(example: &str) -> Report {
    check(example.as_bytes(), &options())
}

#[test]
fn every_rule_fires_on_its_bad_example_and_not_on_its_good_one() {
    let mut wrong = Vec::new();
    for rule in registry::rules() {
        let (bad, good) = match rule.example {
            Example::Value { at, bad, good } => (with(STARTER, at, bad), with(STARTER, at, good)),
            Example::Records { at, bad, good } => (with(RECORDS, at, bad), with(RECORDS, at, good)),
            Example::Text { bad, good } => (bad.to_owned(), good.to_owned()),
            // Cases too large or too odd to print have their own tests, in limits.rs.
            Example::Described { .. } => continue,
        };
        if !report_of(&bad).by_code.contains_key(rule.code) {
            wrong.push(format!("{}: silent on its bad example ({:?})", rule.code, report_of(&bad).by_code));
        }
        if report_of(&good).by_code.contains_key(rule.code) {
            wrong.push(format!("{}: fires on its good example", rule.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_sentence_has_an_unfilled_parameter() {
    for rule in registry::rules() {
        let bad = match rule.example {
            Example::Value { at, bad, .. } => with(STARTER, at, bad),
            Example::Records { at, bad, .. } => with(RECORDS, at, bad),
            Example::Text { bad, .. } => bad.to_owned(),
            Example::Described { .. } => continue,
        };
        for finding in report_of(&bad).findings {
            for language in [Language::French, Language::English] {
                for sentence in [finding.text(language), finding.help(language)] {
                    let unfilled = finding
                        .rule
                        .text
                        .get(language)
                        .split('{')
                        .skip(1)
                        .chain(finding.rule.help.get(language).split('{').skip(1))
                        .filter_map(|part| part.split('}').next())
                        .any(|name| {
                            name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
                                && !name.is_empty()
                                && sentence.contains(&format!("{{{name}}}"))
                        });
                    assert!(!unfilled, "{}: {sentence}", finding.code());
                    let broken = ["  ", " .", ": .", "«  »", "“”"].iter().any(|gap| sentence.contains(gap));
                    assert!(!broken, "{}: {sentence}", finding.code());
                }
            }
        }
    }
}

#[test]
fn the_starter_document_has_no_defect() {
    let report = check(STARTER.as_bytes(), &Options::default());
    assert_eq!(report.by_code, Default::default());
}

#[test]
fn the_document_of_records_has_no_error_nor_warning() {
    for options in [Options::default(), options()] {
        let report = check(RECORDS.as_bytes(), &options);
        let found: Vec<_> = report.findings.iter().map(|finding| (finding.code(), &finding.path)).collect();
        assert_eq!((report.counts.error, report.counts.warning), (0, 0), "{found:?}");
    }
}
