//! The order of records and of keys changes no figure of any computation.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use mednum_core::Programme;
use mednum_core::computation::{computations, compute};
use mednum_core::document::RECORDS;
use mednum_tests::{compute_vectors, options, with_keys_reversed};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The sections of records: the order of the sheets of a roadmap and of its registers is part of what it says.
fn is_records(section: &str) -> bool {
    !matches!(
        section,
        "axes" | "actions" | "working_groups" | "links" | "members" | "acronyms" | "source_notes"
    )
}

/// A document whose records come in another order, by turns of a generator.
fn shuffled(document: &Value, mut seed: u64) -> Value {
    let mut document = document.clone();
    for (section, records) in document.as_object_mut().unwrap() {
        let Some(records) = records.as_array_mut().filter(|_| is_records(section)) else { continue };
        for at in (1..records.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            records.swap(at, (seed >> 33) as usize % (at + 1));
        }
    }
    document
}

/// A result where each pointer is the record that it leads to, and no list has an order.
fn unordered(result: &Value, document: &Value) -> Value {
    match result {
        Value::String(pointer) if pointer.starts_with('/') => {
            document.pointer(pointer).map_or_else(|| result.clone(), |record| Value::from(record.to_string()))
        }
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(|item| unordered(item, document)).collect();
            items.sort_by_key(Value::to_string);
            Value::Array(items)
        }
        Value::Object(members) => {
            members.iter().map(|(key, member)| (key.clone(), unordered(member, document))).collect()
        }
        leaf => leaf.clone(),
    }
}

/// What is left to complete, by its figures: how much is asked of whom, by which rules. Of two records that contradict each
/// other, the one that comes second is found; its place and its name are those of the order.
fn figures_of_requests(result: &Value) -> Value {
    let recipients = result["recipients"].as_array().unwrap().iter().map(|recipient| {
        let mut recipient = recipient.clone();
        recipient.as_object_mut().unwrap().remove("requests");
        recipient
    });
    let rules =
        result["requests"].as_array().unwrap().iter().map(|request| request["finding"]["code"].clone());
    json!({ "today": result["today"], "recipients": recipients.collect::<Value>(), "rules": rules.collect::<Value>() })
}

/// Every question asked of the document of records: those of the vectors, and each computation without argument.
fn questions() -> Vec<(String, String)> {
    let asked =
        compute_vectors().unwrap().into_iter().filter(|vector| vector.programme == RECORDS.as_bytes());
    let mut questions: Vec<(String, String)> =
        asked.map(|vector| (vector.computation, vector.arguments)).collect();
    questions.extend(computations().map(|known| (known.name.to_owned(), "{}".to_owned())));
    questions
}

fn answers(text: &str, questions: &[(String, String)]) -> Vec<Value> {
    let programme = Programme::parse(text.as_bytes(), &options()).unwrap();
    let document: Value = serde_json::from_str(text).unwrap();
    questions
        .iter()
        .map(|(name, arguments)| match compute(&programme, name, arguments) {
            Ok(result) => {
                let mut result: Value = serde_json::from_str(&result).unwrap();
                if name == "roadmap.to_complete" {
                    result = figures_of_requests(&result);
                }
                unordered(&result, &document)
            }
            Err(error) => Value::from(error.fr),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn permuting_records_and_keys_changes_no_figure(seed in any::<u64>()) {
        let questions = questions();
        let document: Value = serde_json::from_str(RECORDS).unwrap();
        let expected = answers(RECORDS, &questions);
        let other = shuffled(&document, seed);
        for text in [other.to_string(), with_keys_reversed(&other)] {
            for ((before, after), (name, arguments)) in expected.iter().zip(answers(&text, &questions)).zip(&questions) {
                prop_assert_eq!(before, &after, "{} {}", name, arguments);
            }
        }
    }
}

#[test]
fn permuting_the_records_of_the_example_changes_no_figure() {
    let example = include_str!("../../examples/anjou-2023-2025.json");
    let document: Value = serde_json::from_str(example).unwrap();
    let questions: Vec<(String, String)> =
        computations().map(|known| (known.name.to_owned(), "{}".to_owned())).collect();
    let expected = answers(example, &questions);
    let other = answers(&shuffled(&document, 42).to_string(), &questions);
    for ((before, after), (name, _)) in expected.iter().zip(other).zip(&questions) {
        assert!(*before == after, "{name}");
    }
}
