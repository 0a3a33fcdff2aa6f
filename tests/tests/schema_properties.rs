//! Documents made from the schema itself are accepted or refused alike by the reader and by the crate `jsonschema`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a helper of a test fails the test"
)]

use std::cell::Cell;

use mednum_core::check;
use mednum_core::document::SCHEMA_VERSION;
use mednum_core::document::scalar::has_noncharacter;
use mednum_core::finding::Report;
use mednum_tests::instances::{Instances, Samples, patterns};
use mednum_tests::options;
use mednum_tests::schema::{Families, Verdict, families};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

/// Texts that match each pattern, made from the pattern. Code points that are no character are refused before any syntax.
fn samples(schema: &Value) -> Samples {
    let mut runner = TestRunner::deterministic();
    let of = |pattern: &String, runner: &mut TestRunner| {
        let body = pattern.trim_start_matches('^').trim_end_matches('$');
        let strategy = prop::string::string_regex(body).unwrap();
        let texts = (0..60).map(|_| strategy.new_tree(runner).unwrap().current());
        texts.filter(|text| !has_noncharacter(text)).collect()
    };
    let mut samples: Samples =
        patterns(schema).into_iter().map(|pattern| (pattern.clone(), of(&pattern, &mut runner))).collect();
    // Versions that are read, one of them newer: others are refused whatever follows.
    let version = schema["properties"]["schema_version"]["pattern"].as_str().unwrap();
    samples.insert(version.to_owned(), [SCHEMA_VERSION, "1.0", NEWER].map(str::to_owned).to_vec());
    samples
}

/// A minor version that is not known yet.
const NEWER: &str = "1.999999999";

/// What the reader lets pass with a warning in a document of a newer minor version, and the schema, which is of its own,
/// refuses.
const LET_PASS: [&str; 2] = ["document.field.newer", "document.term.newer"];

/// The verdict that the schema must give of a document that was made from it.
fn expected(families: &Families, report: &Report) -> Verdict {
    let has = |code: &str| report.by_code.contains_key(code);
    // A number that is made here has three decimals at most: what is too precise is beyond its bounds, which the schema has.
    let beyond = has("document.number.too_precise");
    if beyond || LET_PASS.iter().any(|code| has(code)) { Verdict::Refuses } else { families.expected(report) }
}

/// The document with a section that no version has yet.
fn with_a_field(document: &Value) -> Value {
    let mut newer = document.clone();
    newer["partnerships"] = json!([{ "id": "later" }]);
    newer
}

/// The document with an organisation of a kind that no version has yet.
fn with_a_term(document: &Value) -> Value {
    let mut newer = document.clone();
    newer["organisations"] = json!([{ "id": "later", "name": "Plus tard", "kind": "later" }]);
    newer
}

#[test]
fn a_document_made_from_the_schema_is_judged_alike_by_the_reader_and_the_schema() {
    let families = families().unwrap();
    let schema: Value = serde_json::from_str(mednum_schema::schema("programme").unwrap().text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let samples = samples(&schema);
    let (accepted, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    // Of a newer minor version, and given what only a newer one may hold.
    let let_pass = Cell::new(0_u32);
    // `PROPTEST_CASES` asks for more.
    let cases = ProptestConfig::default().cases.max(1_600);
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let tapes = prop::collection::vec(any::<u32>(), 0..1200);
    let outcome = TestRunner::new(config).run(&tapes, |tape| {
        let document = Instances::document(&schema, &samples, &tape);
        let report = check(document.to_string().as_bytes(), &options());
        let got = Verdict::from(validator.is_valid(&document));
        let count = if got == Verdict::Accepts { &accepted } else { &refused };
        count.set(count.get() + 1);
        prop_assert_eq!(expected(&families, &report), got, "{}", document);
        if document["schema_version"] == NEWER && got == Verdict::Accepts {
            for (code, newer) in [
                ("document.field.newer", with_a_field(&document)),
                ("document.term.newer", with_a_term(&document)),
            ] {
                let report = check(newer.to_string().as_bytes(), &options());
                prop_assert!(report.by_code.contains_key(code), "{}", newer);
                prop_assert_eq!(families.expected(&report), Verdict::Accepts, "{}", newer);
                prop_assert!(!validator.is_valid(&newer), "{}", newer);
            }
            let_pass.set(let_pass.get() + 1);
        }
        Ok(())
    });
    let counts = [&accepted, &refused, &let_pass].map(Cell::get);
    println!("{counts:?}: accepted, refused, accepted of a newer minor version");
    if let Err(error) = outcome {
        panic!("{error}");
    }
    assert!(counts.iter().zip([80, 80, 25]).all(|(count, least)| *count > least), "{counts:?}");
}
