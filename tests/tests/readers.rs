//! The fast reader and the diagnosing one accept the same documents, and both the same JSON as `serde_json`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeSet;

use mednum_core::computation::{Arguments, computations};
use mednum_core::document::{Document, Options, RECORDS, STARTER};
use mednum_core::finding::{Report, Severity};
use mednum_core::roadmap::state::state;
use mednum_core::{Programme, check, check_with_diagnosis};
use proptest::prelude::*;
use serde_json::Value;

/// Codes that the diagnosing reader gives to what the fast one cannot read.
fn is_of_reading(code: &str) -> bool {
    let later = [
        "document.schema_version",
        "document.roadmap_ref",
        "document.identifier.duplicate",
        "document.reference",
    ];
    code.starts_with("document.") && !later.iter().any(|prefix| code.starts_with(prefix))
}

fn diagnosis_refuses(text: &str) -> bool {
    let report = check_with_diagnosis(text.as_bytes(), &Options::default());
    report.findings.iter().any(|finding| {
        // A direction control is suspect, and read.
        is_of_reading(finding.code()) && finding.code() != "document.string.direction_control"
    })
}

fn fast_refuses(text: &str) -> bool {
    Document::from_text(text).is_none()
}

/// The pointers of every value of a document.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, format!("{at}/{index}"), found));
        }
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| pointers(member, format!("{at}/{key}"), found))
        }
        _ => {}
    }
    found.push(at);
}

/// Values that readers are known to disagree on.
const TOKENS: [&str; 35] = [
    "\"\u{FFFE}\"",
    "null",
    "true",
    "0",
    "-0",
    "-1",
    "1.0",
    "1e0",
    "0.5",
    "0.0005",
    "2.5000000000001",
    "900719925474.12345",
    "1e400",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
    "65535",
    "65536",
    "4294967296",
    "\"\"",
    "\" \"",
    "\"A\"",
    "\"a-b\"",
    "\"2023-S1\"",
    "\"2024-02-29\"",
    "\"\\u0041\"",
    "\"\\ufffe\"",
    "\"\\ud83d\\ude00\"",
    "[]",
    "[null]",
    "{}",
    "{\"$comment\": \"x\", \"$comment\": \"y\"}",
];

#[test]
fn both_readers_agree_on_every_place_of_a_document_and_every_hostile_value() {
    let starter: Value = serde_json::from_str(STARTER).unwrap();
    let mut places = Vec::new();
    pointers(&starter, String::new(), &mut places);
    let mut checked = 0;
    for place in places.iter().filter(|place| !place.is_empty()) {
        for token in TOKENS {
            let mut document = starter.clone();
            *document.pointer_mut(place).unwrap() = Value::from("@here@");
            let text = document.to_string().replace("\"@here@\"", token);
            // A list may not be null: serde and the diagnosing reader both say so.
            assert_eq!(fast_refuses(&text), diagnosis_refuses(&text), "{place} = {token}");
            checked += 1;
        }
    }
    assert!(checked > 2_000, "{checked}");
}

/// Text that is nearly JSON.
fn near_json() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just(","),
        Just(":"),
        Just("\"a\""),
        Just("\"\\u00e9\""),
        Just("\"\\ud800\""),
        Just("\"\\x\""),
        Just("\""),
        Just("1"),
        Just("-"),
        Just("01"),
        Just("1.5e3"),
        Just("1."),
        Just("true"),
        Just("nul"),
        Just("null"),
        Just(" "),
        Just("\n"),
        Just("\u{1}"),
        Just("é"),
    ];
    prop::collection::vec(token, 0..14).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_is_json_for_both_or_for_neither(text in near_json()) {
        let report = check_with_diagnosis(text.as_bytes(), &Options::default());
        // Each draws the line of numbers that are too large in its own place: RFC 7493 for us.
        prop_assume!(!report.by_code.contains_key("document.number.out_of_range"));
        let refused = report.findings.iter().any(|finding| {
            matches!(finding.code(), "document.syntax.invalid" | "document.string.lone_surrogate" | "document.depth.exceeded")
        });
        prop_assert_eq!(refused, serde_json::from_str::<Value>(&text).is_err(), "{:?}", report.by_code);
    }
}

/// One slip is one finding: a value of another type adds its own finding, and no other.
#[test]
fn a_value_of_another_type_is_one_finding() {
    let starter: Value = serde_json::from_str(STARTER).unwrap();
    let mut places = Vec::new();
    pointers(&starter, String::new(), &mut places);
    let mut wrong = Vec::new();
    for place in &places {
        for token in ["true", "[true]", "0.25"] {
            let mut document = starter.clone();
            *document.pointer_mut(place).unwrap() = Value::from("@here@");
            let text = document.to_string().replace("\"@here@\"", token);
            let report = check(text.as_bytes(), &Options::default());
            let codes: Vec<&str> = report.findings.iter().map(|finding| finding.code()).collect();
            // A decimal where one is meant is no defect.
            if !matches!(codes.as_slice(), [] | ["document.type.unexpected"]) {
                wrong.push(format!("{place} = {token}: {codes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same in every register of records, by both readers: what is refused is a hole that the rules pass over.
#[test]
fn in_records_a_value_of_another_type_is_one_finding() {
    let records: Value = serde_json::from_str(RECORDS).unwrap();
    let mut places = Vec::new();
    pointers(&records, String::new(), &mut places);
    let mut wrong = Vec::new();
    for place in places.iter().filter(|place| !place.is_empty() && *place != "/roadmap_ref") {
        for token in ["true", "[true]"] {
            let mut document = records.clone();
            *document.pointer_mut(place).unwrap() = Value::from("@here@");
            let text = document.to_string().replace("\"@here@\"", token);
            let report = check(text.as_bytes(), &mednum_tests::options());
            let said = report.findings.iter().filter(|finding| finding.severity() != Severity::Info);
            let codes: Vec<&str> = said.map(|finding| finding.code()).collect();
            // Where true is meant, it is no defect, but may say something else.
            let is_flag = records.pointer(place).is_some_and(Value::is_boolean) && token == "true";
            if !is_flag && codes != ["document.type.unexpected"] {
                wrong.push(format!("{place} = {token}: {codes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A misspelt key is one finding too: the field that was meant is not said to be missing or empty.
#[test]
fn a_misspelt_key_is_one_finding() {
    let mut wrong = Vec::new();
    for key in ["pilots", "indicators", "organisations", "title", "start", "territories", "cadence", "kind"] {
        let text = STARTER.replacen(&format!("\"{key}\":"), &format!("\"{key}x\":"), 1);
        let report = check(text.as_bytes(), &Options::default());
        let codes: Vec<&str> = report.findings.iter().map(|finding| finding.code()).collect();
        if codes != ["document.field.unknown"] {
            wrong.push(format!("{key}: {codes:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The small documents, in a newer minor version.
fn newer_documents() -> [(Value, Options); 2] {
    let newer = |text: &str| {
        let mut document: Value = serde_json::from_str(text).unwrap();
        document["schema_version"] = Value::from("1.7");
        document
    };
    [(newer(STARTER), Options::default()), (newer(RECORDS), mednum_tests::options())]
}

fn said(report: &Report) -> Vec<&'static str> {
    let said = report.findings.iter().filter(|finding| finding.severity() != Severity::Info);
    said.map(|finding| finding.code()).collect()
}

/// In a newer minor version an unknown term is one warning: what bears it is a hole, that rules and computations pass
/// over.
#[test]
fn a_term_of_a_newer_minor_version_is_one_warning_and_everything_is_computed() {
    let mut wrong = Vec::new();
    let mut terms = 0;
    for (newer, options) in newer_documents() {
        let mut places = Vec::new();
        pointers(&newer, String::new(), &mut places);
        // Each field once: its records are alike.
        let mut fields = BTreeSet::new();
        let is_index = |step: &str| step.parse::<usize>().is_ok();
        places.retain(|place| {
            let field: Vec<&str> = place.split('/').filter(|step| !is_index(step)).collect();
            newer.pointer(place).is_some_and(Value::is_string) && fields.insert(field.join("/"))
        });
        for place in &places {
            let mut document = newer.clone();
            *document.pointer_mut(place).unwrap() = Value::from("terme-nouveau");
            document["schema_version"] = Value::from("1.1");
            if said(&check(document.to_string().as_bytes(), &options)) != ["document.term.unknown"] {
                continue;
            }
            terms += 1;
            document["schema_version"] = Value::from("1.7");
            let text = document.to_string();
            let mut codes = said(&check(text.as_bytes(), &options));
            codes.sort_unstable();
            if codes != ["document.schema_version.newer", "document.term.newer"] {
                wrong.push(format!("{place}: {codes:?}"));
                continue;
            }
            let programme = Programme::parse(text.as_bytes(), &options).unwrap();
            // What is left to complete quotes the warning, and with it the term.
            for computation in computations().filter(|known| known.name != "roadmap.to_complete") {
                let result = format!("{:?}", (computation.run)(&programme, &Arguments::default()));
                assert!(!result.contains("terme-nouveau"), "{place}: {}", computation.name);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(terms > 40, "{terms}");
}

/// In a newer minor version an unknown field is one warning wherever it stands, and reads as if it were not there.
#[test]
fn a_field_of_a_newer_minor_version_is_one_warning_and_changes_nothing_else() {
    let mut wrong = Vec::new();
    for (newer, options) in newer_documents() {
        let without = newer.to_string();
        let without = Programme::parse(without.as_bytes(), &options).unwrap();
        let mut places = Vec::new();
        pointers(&newer, String::new(), &mut places);
        for place in places.iter().filter(|place| newer.pointer(place).is_some_and(Value::is_object)) {
            let mut document = newer.clone();
            let object = document.pointer_mut(place).and_then(Value::as_object_mut).unwrap();
            // Near to a field of most records, and no slip for all that.
            object.insert("titlez".to_owned(), serde_json::json!([{ "kind": 1, "kind2": null }]));
            let text = document.to_string();
            let mut codes = said(&check(text.as_bytes(), &options));
            codes.sort_unstable();
            if codes != ["document.field.newer", "document.schema_version.newer"] {
                wrong.push(format!("{place}: {codes:?}"));
                continue;
            }
            let programme = Programme::parse(text.as_bytes(), &options).unwrap();
            assert_eq!(programme.document(), without.document(), "{place}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn both_readers_give_a_version_the_same_standing() {
    let cases: [(&str, &[&str]); 9] = [
        (r#"{"schema_version": "1.0"}"#, &[]),
        (r#"{"schema_version": "1.1"}"#, &[]),
        (r#"{"schema_version": "1.7"}"#, &["document.schema_version.newer"]),
        (r#"{"schema_version": "2.0"}"#, &["document.schema_version.newer_major"]),
        (r#"{"schema\u005fversion": "\u0032.0"}"#, &["document.schema_version.newer_major"]),
        (r#"{"schema_version": "2.0", "axis": [], "axes": 3}"#, &["document.schema_version.newer_major"]),
        (r#"{"schema_version": "0.9"}"#, &["document.schema_version.unsupported"]),
        (r#"{"schema_version": "1"}"#, &["document.schema_version.unsupported"]),
        (r#"{"schema_version": 2.0}"#, &["document.type.unexpected"]),
    ];
    for (text, expected) in cases {
        for read in [check, check_with_diagnosis] {
            let report = read(text.as_bytes(), &Options::default());
            assert_eq!(said(&report), expected, "{text}");
        }
        let accepted = !expected.iter().any(|code| *code != "document.schema_version.newer");
        assert_eq!(Programme::parse(text.as_bytes(), &Options::default()).is_ok(), accepted, "{text}");
    }
}

#[test]
fn a_figure_whose_bound_is_of_a_newer_version_is_listed_and_not_summed() {
    let newer = STARTER.replace("\"1.1\"", "\"1.7\"").replace("\"exact\"", "\"at_most_half\"");
    let programme = Programme::parse(newer.as_bytes(), &Options::default()).unwrap();
    let posts = state(&programme, None).posts;
    assert_eq!((posts.total, posts.at_least, posts.lines.len()), (0, true, 1));
}

/// What a record requires stays required: a newer minor version adds, and takes nothing away. And a remark about a
/// person is refused in every version.
#[test]
fn a_newer_minor_version_excuses_nothing_else() {
    let cases = [
        (
            r#"{"schema_version": "1.7", "axes": [{"code": "A", "titel": "Accueillir"}]}"#,
            "document.field.missing",
        ),
        (r#"{"schema_version": "1.7", "axes": [{"code": "A", "title": 12}]}"#, "document.type.unexpected"),
        (r#"{"schema_version": "1.7", "volunteers": [{"$comment": "x"}]}"#, "document.field.unknown"),
    ];
    for (text, code) in cases {
        assert!(said(&check(text.as_bytes(), &Options::default())).contains(&code), "{text}");
    }
}
