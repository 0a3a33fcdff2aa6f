//! Equations that hold for every input.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeMap;

use mednum_core::document::{Options, STARTER};
use mednum_core::finding::Report;
use mednum_core::{Programme, check, check_with_diagnosis};
use mednum_tests::{options, report_text, with_keys_reversed};
use proptest::prelude::*;
use serde_json::Value;

fn report(bytes: &[u8]) -> Report {
    check(bytes, &options())
}

/// The same limits for every document, but by the diagnosing reader.
fn diagnosed(bytes: &[u8]) -> Report {
    check_with_diagnosis(bytes, &options())
}

fn codes(report: &Report) -> BTreeMap<&'static str, usize> {
    report.by_code.clone()
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |value| value.is_finite()).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop_oneof!["2023-S1", "A.1", "angers", "1.0", "count", "--10/--11"].prop_map(Value::from),
    ];
    let key = prop_oneof![
        "[a-z_$]{1,8}",
        Just("schema_version".to_owned()),
        Just("actions".to_owned()),
        Just("code".to_owned()),
        Just("calendar".to_owned()),
        Just("organisations".to_owned()),
        Just("$comment".to_owned()),
    ];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(key.clone(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// A valid document with a few bytes replaced, removed or inserted.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let edits = prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8, any::<u8>()), 1..6);
    edits.prop_map(|edits| {
        let mut bytes = STARTER.as_bytes().to_vec();
        for (place, kind, byte) in edits {
            let at = place.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => {
                    bytes.remove(at);
                }
                2 => bytes.insert(at, byte),
                _ => bytes.swap(at, place.index(at + 1)),
            }
        }
        bytes
    })
}

/// A valid document where the value at one place is another JSON value.
fn grafted() -> impl Strategy<Value = String> {
    (any::<prop::sample::Index>(), any_json()).prop_map(|(place, graft)| {
        let mut document: Value = serde_json::from_str(STARTER).unwrap();
        let mut pointers = Vec::new();
        collect_pointers(&document, String::new(), &mut pointers);
        let pointer = pointers[place.index(pointers.len())].clone();
        *document.pointer_mut(&pointer).unwrap() = graft;
        document.to_string()
    })
}

fn collect_pointers(value: &Value, at: String, pointers: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_pointers(item, format!("{at}/{index}"), pointers);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                collect_pointers(member, format!("{at}/{key}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(at);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_get_a_report(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let first = report(&bytes);
        prop_assert!(first.has_errors());
        prop_assert_eq!(report_text(&first).unwrap(), report_text(&report(&bytes)).unwrap());
    }

    #[test]
    fn any_json_gets_the_same_report_from_both_readers(value in any_json()) {
        let text = value.to_string();
        prop_assert_eq!(report_text(&report(text.as_bytes())).unwrap(), report_text(&diagnosed(text.as_bytes())).unwrap());
    }

    #[test]
    fn a_mutated_document_gets_the_same_report_from_both_readers(bytes in mutated()) {
        prop_assert_eq!(report_text(&report(&bytes)).unwrap(), report_text(&diagnosed(&bytes)).unwrap());
    }

    #[test]
    fn a_grafted_document_gets_the_same_report_from_both_readers(text in grafted()) {
        prop_assert_eq!(report_text(&report(text.as_bytes())).unwrap(), report_text(&diagnosed(text.as_bytes())).unwrap());
    }

    #[test]
    fn a_document_is_a_programme_exactly_when_it_has_no_error(text in grafted()) {
        let programme = Programme::parse(text.as_bytes(), &options());
        prop_assert_eq!(programme.is_ok(), !report(text.as_bytes()).has_errors());
    }

    #[test]
    fn the_order_of_keys_changes_no_count(text in grafted()) {
        // Reading into a map sorts the keys.
        let value: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(codes(&report(text.as_bytes())), codes(&report(with_keys_reversed(&value).as_bytes())));
    }

    #[test]
    fn what_is_accepted_is_written_back_and_read_the_same(text in grafted()) {
        if let Ok(programme) = Programme::parse(text.as_bytes(), &options()) {
            let written = serde_json::to_string(programme.document()).unwrap();
            let again = Programme::parse(written.as_bytes(), &options()).unwrap();
            prop_assert_eq!(programme.document(), again.document());
            // Comments are not written back, nor is what is said of them.
            let of_comments = programme.report().findings.iter().filter(|finding| finding.path.ends_with("/$comment"));
            let mut expected = codes(programme.report());
            for finding in of_comments {
                if let Some(count) = expected.get_mut(finding.code()) {
                    *count -= 1;
                }
            }
            expected.retain(|_, count| *count > 0);
            prop_assert_eq!(expected, codes(again.report()));
        }
    }

    #[test]
    fn an_unknown_field_adds_exactly_one_finding(text in grafted(), key in "zz[a-z]{8}") {
        let mut value: Value = serde_json::from_str(&text).unwrap();
        let before = report(text.as_bytes());
        if let Some(document) = value.as_object_mut() {
            document.insert(key, Value::from(1));
            let after = report(value.to_string().as_bytes());
            let mut expected = codes(&before);
            *expected.entry("document.field.unknown").or_default() += 1;
            prop_assert_eq!(codes(&after), expected);
        }
    }

    #[test]
    fn every_place_of_a_finding_exists(text in grafted()) {
        let lines: Vec<&str> = text.split('\n').collect();
        for finding in report(text.as_bytes()).findings {
            let line = lines.get(finding.line - 1).copied().unwrap_or_default();
            prop_assert!(finding.column <= line.chars().count() + 1);
            prop_assert!(text.get(finding.span.clone()).is_some());
        }
    }
}

#[test]
fn default_options_ask_for_no_day() {
    assert_eq!(Options::default().today, None);
}
