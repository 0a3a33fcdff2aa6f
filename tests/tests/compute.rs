//! Every computation gives the result of its vectors, byte for byte, and refuses what it is not asked well.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeSet;
use std::fs;

use mednum_core::Programme;
use mednum_core::computation::{computations, compute};
use mednum_core::document::RECORDS;
use mednum_tests::{compute_vectors, options, result_text};

#[test]
fn every_vector_gets_its_result() {
    let update = std::env::var_os("UPDATE_VECTORS").is_some();
    let mut wrong = Vec::new();
    for vector in compute_vectors().unwrap() {
        let programme = Programme::parse(&vector.programme, &options()).unwrap();
        let text = match compute(&programme, &vector.computation, &vector.arguments) {
            Ok(result) => result_text(&result),
            Err(error) => panic!("{}: {}", vector.name, error.fr),
        };
        if update {
            fs::write(&vector.expected, text).unwrap();
        } else if fs::read_to_string(&vector.expected).unwrap_or_default() != text {
            wrong.push(vector.name);
        }
    }
    assert!(
        wrong.is_empty(),
        "not the expected result (UPDATE_VECTORS=1 rewrites, then read the difference): {wrong:?}"
    );
}

#[test]
fn every_computation_has_a_vector() {
    let tried: BTreeSet<String> =
        compute_vectors().unwrap().into_iter().map(|vector| vector.computation).collect();
    let known: BTreeSet<String> = computations().map(|known| known.name.to_owned()).collect();
    assert_eq!(tried, known);
}

#[test]
fn what_is_not_asked_well_is_refused_and_says_what_may_be_meant() {
    let programme = Programme::parse(RECORDS.as_bytes(), &options()).unwrap();
    let cases = [
        ("indicator.value", "{}", "", "indicator.values"),
        ("indicator.values", "{\"yaer\": 2023}", "", "year"),
        ("indicator.values", "[]", "", "indicator"),
        ("indicator.values", "{\"need\": \"bases\"}", "need", "threshold"),
        ("indicator.values", "{\"indicator\": \"A.1.1-I9\"}", "indicator", "A.1.1-I1"),
        ("roadmap.state", "{\"today\": \"2023-02-30\"}", "today", "2024-01-31"),
        ("governance.attendance", "{\"year\": 99999}", "year", "2024"),
        ("indicator.values", "{\"threshold\": \"a\"}", "threshold", "threshold"),
        ("indicator.values", "{\"year\": 2023, \"year\": 2024}", "", "year"),
    ];
    for (name, arguments, argument, meant) in cases {
        let error = compute(&programme, name, arguments).unwrap_err();
        assert_eq!(error.argument, argument, "{name} {arguments}: {error:?}");
        assert!(error.fr.contains(meant) && error.en.contains(meant), "{name} {arguments}: {}", error.fr);
    }
}

#[test]
fn a_computation_names_arguments_that_exist_and_runs_without_any_that_it_can_do_without() {
    let programme = Programme::parse(RECORDS.as_bytes(), &options()).unwrap();
    for computation in computations() {
        match compute(&programme, computation.name, "{}") {
            Ok(result) => {
                assert!(serde_json::from_str::<serde_json::Value>(&result).is_ok(), "{}", computation.name)
            }
            Err(error) => {
                assert!(computation.arguments.contains(&error.argument), "{}: {error:?}", computation.name)
            }
        }
        assert!(!computation.sources.is_empty() && !computation.title.fr.is_empty(), "{}", computation.name);
    }
}
