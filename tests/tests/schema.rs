//! The schemas agree with the reader on every vector, and everything that mednum answers holds to them: the crate
//! `jsonschema`. `tests/schema/` runs the same in other languages.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a helper of a test fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jsonschema::Validator;
use mednum_core::Programme;
use mednum_core::check;
use mednum_core::computation::compute;
use mednum_core::document::{RECORDS, STARTER};
use mednum_core::finding::registry;
use mednum_schema::{SchemaFile, schemas};
use mednum_tests::schema::{Verdict, exceptions, families};
use mednum_tests::{Vector, compute_vectors, folder, options, vectors};
use serde_json::{Value, json};

type Draft = (&'static str, fn(&SchemaFile) -> &'static str);

const DRAFTS: [Draft; 2] = [("2020-12", |schema| schema.text), ("draft-07", |schema| schema.draft_07)];

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Formats are asserted where a draft makes them an assertion and where it does not.
fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// The schema with no property but the declared ones, so that a field that is written and not declared is seen.
fn closed(mut schema: Value) -> Value {
    match &mut schema {
        Value::Array(items) => items.iter_mut().for_each(|item| *item = closed(item.take())),
        Value::Object(members) => {
            members.values_mut().for_each(|member| *member = closed(member.take()));
            let is_object = members.get("type").is_some_and(|kind| kind == "object");
            if is_object && members.get("properties").is_some_and(Value::is_object) {
                members.entry("additionalProperties").or_insert(json!(false));
            }
        }
        _ => {}
    }
    schema
}

/// Every schema of a draft, closed.
fn outputs(text: fn(&SchemaFile) -> &'static str) -> BTreeMap<&'static str, Validator> {
    schemas().map(|schema| (schema.name, validator(&closed(parsed(text(schema)))))).collect()
}

fn refusals(validator: &Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// The vectors that a schema can judge: the others are no documents, or too large to be kept as one.
fn documents() -> Vec<Vector> {
    let is_json = |file: &Path| file.extension().is_some_and(|kind| kind == "json" || kind == "patch");
    vectors().unwrap().into_iter().filter(|vector| is_json(&vector.file)).collect()
}

/// Its path from `tests/vectors`, as exceptions write it.
fn path(vector: &Vector) -> String {
    format!("{}.{}", vector.name, vector.file.extension().unwrap().to_str().unwrap())
}

/// What the schema says; what the reader of the engine does not take for JSON at all, such as 1e400, is refused.
fn verdict(validator: &Validator, vector: &Vector) -> Verdict {
    Verdict::from(serde_json::from_slice(&vector.input).is_ok_and(|value| validator.is_valid(&value)))
}

#[test]
fn a_vector_is_of_the_schema_exactly_when_its_shape_and_scalars_are_right() {
    let (families, exceptions) = (families().unwrap(), exceptions().unwrap());
    let named: BTreeSet<&str> = exceptions.iter().map(|exception| exception.vector.as_str()).collect();
    assert_eq!(named.len(), exceptions.len(), "a vector is excepted twice");
    let programme = mednum_schema::schema("programme").unwrap();
    let vectors = documents();
    for (draft, text) in DRAFTS {
        let validator = validator(&parsed(text(programme)));
        let mut left: BTreeMap<&str, Verdict> = exceptions
            .iter()
            .filter(|exception| exception.engines.contains("rust"))
            .map(|exception| (exception.vector.as_str(), exception.schema))
            .collect();
        let mut wrong = Vec::new();
        for vector in &vectors {
            let expected = families.expected(&check(&vector.input, &options()));
            let got = verdict(&validator, vector);
            let exception = left.remove(path(vector).as_str());
            if exception == Some(expected) {
                wrong.push(format!("{}: this exception is not needed", vector.name));
            }
            let wanted = exception.unwrap_or(expected);
            if got != wanted {
                wrong.push(format!("{}: expected {wanted:?}, got {got:?}", vector.name));
            }
        }
        wrong.extend(left.into_keys().map(|vector| format!("{vector}: an exception for no vector")));
        assert!(wrong.is_empty(), "{draft}:\n{}", wrong.join("\n"));
        println!("{draft}: {} vectors, {} by exception", vectors.len(), exceptions.len());
    }
}

#[test]
fn each_family_has_a_vector_of_its_own_that_the_schema_refuses_and_each_code_left_out_one_it_accepts() {
    let (families, exceptions) = (families().unwrap(), exceptions().unwrap());
    let known: BTreeSet<&str> = registry::rules().map(|rule| rule.code).collect();
    let left_out = || families.not_in_a_schema.iter().map(|left_out| left_out.code.as_str());
    for code in families.families.iter().map(String::as_str).chain(left_out()) {
        assert!(known.contains(code), "{code}: no rule has this code");
    }
    let excepted = |vector: &Vector| exceptions.iter().any(|exception| exception.vector == path(vector));
    let vectors: Vec<_> = documents().into_iter().filter(|vector| !excepted(vector)).collect();
    for (draft, text) in DRAFTS {
        let validator = validator(&parsed(text(mednum_schema::schema("programme").unwrap())));
        let (mut refused, mut accepted) = (BTreeSet::new(), BTreeSet::new());
        for vector in &vectors {
            let report = check(&vector.input, &options());
            match (families.of(&report).as_slice(), verdict(&validator, vector)) {
                ([code], Verdict::Refuses) => drop(refused.insert((*code).to_owned())),
                ([], Verdict::Accepts) => accepted.extend(report.by_code.into_keys()),
                _ => {}
            }
        }
        assert_eq!(refused, families.families, "{draft}: each is refused for itself alone");
        for code in left_out() {
            assert!(!families.families.contains(code), "{code} is both a family and left out");
            assert!(accepted.contains(code), "{draft}, {code}: no vector that has it is accepted");
        }
    }
}

#[test]
fn every_report_holds_to_its_schema_and_no_field_is_undeclared() {
    for (draft, text) in DRAFTS {
        let report = &outputs(text)["report"];
        for vector in vectors().unwrap() {
            let refused =
                refusals(report, &serde_json::from_slice(&fs::read(&vector.expected).unwrap()).unwrap());
            assert!(refused.is_empty(), "{draft}, {}: {refused:?}", vector.name);
        }
    }
}

#[test]
fn every_answer_of_a_computation_holds_to_its_schema_and_no_field_is_undeclared() {
    for (draft, text) in DRAFTS {
        let outputs = outputs(text);
        for vector in compute_vectors().unwrap() {
            let schema = &outputs[format!("compute/{}", vector.computation).as_str()];
            let refused =
                refusals(schema, &serde_json::from_slice(&fs::read(&vector.expected).unwrap()).unwrap());
            assert!(refused.is_empty(), "{draft}, {}: {refused:?}", vector.name);
            let asked = refusals(&outputs["arguments"], &parsed(&vector.arguments));
            assert!(asked.is_empty(), "{draft}, {}: {asked:?}", vector.name);
        }
    }
}

#[test]
fn the_answers_about_the_example_and_the_roadmap_hold_to_their_schemas() {
    let outputs = outputs(|schema| schema.text);
    let example = example();
    for text in [mednum_catalog::ROADMAP, RECORDS, &example] {
        let programme = Programme::parse(text.as_bytes(), &options()).unwrap();
        for computation in mednum_core::computation::computations() {
            let Ok(answer) = compute(&programme, computation.name, "{}") else { continue };
            let refused =
                refusals(&outputs[format!("compute/{}", computation.name).as_str()], &parsed(&answer));
            assert!(refused.is_empty(), "{}: {refused:?}", computation.name);
        }
        let report = serde_json::to_value(check(text.as_bytes(), &options())).unwrap();
        assert_eq!(refusals(&outputs["report"], &report), [""; 0]);
    }
}

#[test]
fn the_registry_and_the_vocabularies_hold_to_their_schemas() {
    for (draft, text) in DRAFTS {
        let outputs = outputs(text);
        let rules = serde_json::to_value(registry::rules().collect::<Vec<_>>()).unwrap();
        let path = folder().join("../../crates/mednum-schema/schemas/v1/vocabularies.json");
        let lists = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        for (name, document) in [("rules", &rules), ("vocabularies", &lists)] {
            let refused = refusals(&outputs[name], document);
            assert!(refused.is_empty(), "{draft}, {name}: {refused:?}");
        }
    }
}

#[test]
fn the_programmes_that_ship_hold_to_the_schema() {
    let example = example();
    for (draft, text) in DRAFTS {
        let programme = validator(&parsed(text(mednum_schema::schema("programme").unwrap())));
        let documents = [mednum_catalog::ROADMAP, STARTER, RECORDS, &example];
        for (document, name) in
            documents.iter().zip(["the roadmap", "the starter", "the records", "the example"])
        {
            let refused = refusals(&programme, &parsed(document));
            assert!(refused.is_empty(), "{draft}, {name}: {refused:?}");
        }
    }
}

fn example() -> String {
    fs::read_to_string(folder().join("../..").join(mednum_tests::example::FILE)).unwrap()
}
