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
use mednum_tests::instances::{Instances, Samples, patterns};
use mednum_tests::options;
use mednum_tests::schema::{Verdict, families};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;

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
    // Of a newer minor version the reader lets pass what it does not know, and the schema does not.
    let version = schema["properties"]["schema_version"]["pattern"].as_str().unwrap();
    samples.insert(version.to_owned(), vec![SCHEMA_VERSION.to_owned(), "1.0".to_owned()]);
    samples
}

/// A version may be written with zeros before it, which the reader passes over and the schema does not say.
fn has_a_padded_version(document: &Value) -> bool {
    document["schema_version"].as_str().is_some_and(|version| version.starts_with('0'))
}

#[test]
fn a_document_made_from_the_schema_is_judged_alike_by_the_reader_and_the_schema() {
    let families = families().unwrap();
    let schema: Value = serde_json::from_str(mednum_schema::schema("programme").unwrap().text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let samples = samples(&schema);
    let (accepted, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    // `PROPTEST_CASES` asks for more.
    let cases = ProptestConfig::default().cases.max(800);
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let tapes = prop::collection::vec(any::<u32>(), 0..1200);
    let outcome = TestRunner::new(config).run(&tapes, |tape| {
        let document = Instances::document(&schema, &samples, &tape);
        prop_assume!(!has_a_padded_version(&document));
        let report = check(document.to_string().as_bytes(), &options());
        prop_assume!(!report.by_code.contains_key("document.schema_version.newer"));
        let expected = families.expected(&report);
        let got = Verdict::from(validator.is_valid(&document));
        let count = if got == Verdict::Accepts { &accepted } else { &refused };
        count.set(count.get() + 1);
        prop_assert_eq!(expected, got, "{}", document);
        Ok(())
    });
    println!("{} accepted, {} refused", accepted.get(), refused.get());
    if let Err(error) = outcome {
        panic!("{error}");
    }
    assert!(
        accepted.get() > 80 && refused.get() > 80,
        "{} accepted, {} refused",
        accepted.get(),
        refused.get()
    );
}
