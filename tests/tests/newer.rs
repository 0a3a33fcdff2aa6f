//! A document of a newer minor version may hold terms that this one does not know: it is read, every computation runs,
//! and no answer takes an unknown term for a known one.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeMap;

use jsonschema::Validator;
use mednum_core::Programme;
use mednum_core::computation::{computations, compute};
use mednum_core::document::{RECORDS, STARTER};
use mednum_tests::{compute_vectors, options};
use serde_json::{Value, json};

const NEWER: &str = "1.9";
const UNKNOWN: &str = "terme_plus_recent";

/// The schema that a schema stands for, by reference or beside `null`.
fn resolved<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return resolved(root.pointer(reference.trim_start_matches('#')).unwrap(), root);
    }
    match schema["anyOf"].as_array() {
        Some(alternatives) => resolved(alternatives.iter().find(|one| one["type"] != "null").unwrap(), root),
        None => schema,
    }
}

/// Adds the places of a value that hold a term, with the field that each is of: its path without ranks.
fn terms(
    value: &Value,
    schema: &Value,
    root: &Value,
    path: &str,
    field: &str,
    into: &mut Vec<(String, String)>,
) {
    let schema = resolved(schema, root);
    match value {
        Value::String(_) if schema["enum"].is_array() => into.push((path.to_owned(), field.to_owned())),
        Value::Array(items) => {
            for (rank, item) in items.iter().enumerate() {
                terms(item, &schema["items"], root, &format!("{path}/{rank}"), &format!("{field}/-"), into);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let of = &schema["properties"][name.as_str()];
                terms(member, of, root, &format!("{path}/{name}"), &format!("{field}/{name}"), into);
            }
        }
        _ => {}
    }
}

/// A document of the newer version, and the places of its terms.
fn newer(text: &str) -> (Value, Vec<(String, String)>) {
    let schema: Value = serde_json::from_str(mednum_schema::schema("programme").unwrap().text).unwrap();
    let mut document: Value = serde_json::from_str(text).unwrap();
    document["schema_version"] = json!(NEWER);
    let mut places = Vec::new();
    terms(&document, &schema, &schema, "", "", &mut places);
    (document, places)
}

fn with_unknown(document: &Value, places: &[&str]) -> String {
    let mut document = document.clone();
    for place in places {
        *document.pointer_mut(place).unwrap() = json!(UNKNOWN);
    }
    document.to_string()
}

/// A computation, what it is asked, and the schema of its answer.
struct Question {
    name: String,
    arguments: String,
    schema: Validator,
}

/// A question for each computation, as the vectors ask it of the records.
fn questions() -> Vec<Question> {
    let mut arguments: BTreeMap<String, String> = BTreeMap::new();
    for vector in compute_vectors().unwrap().into_iter().filter(|it| it.programme == RECORDS.as_bytes()) {
        arguments.entry(vector.computation).or_insert(vector.arguments);
    }
    let of = |name: &str| {
        let schema = mednum_schema::schema(&format!("compute/{name}")).unwrap().text;
        let schema = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
        let arguments = arguments.get(name).cloned().unwrap_or_else(|| "{}".to_owned());
        Question { name: name.to_owned(), arguments, schema }
    };
    computations().map(|known| of(known.name)).collect()
}

/// What is wrong with the answers to questions asked of a text.
fn wrong(text: &str, questions: &[&Question]) -> Vec<String> {
    let programme = match Programme::parse(text.as_bytes(), &options()) {
        Ok(programme) => programme,
        Err(rejection) => return vec![format!("refused: {:?}", rejection.report.by_code)],
    };
    let mut wrong = Vec::new();
    for Question { name, arguments, schema } in questions {
        match compute(&programme, name, arguments) {
            Ok(answer) => {
                let answer: Value = serde_json::from_str(&answer).unwrap();
                wrong.extend(
                    schema
                        .iter_errors(&answer)
                        .map(|error| format!("{name}: {error} at {}", error.instance_path())),
                );
                if name == "roadmap.state" {
                    let counts = answer["indicators"].as_array().unwrap().iter();
                    let sum: i64 = counts.map(|line| line["count"].as_i64().unwrap()).sum();
                    if json!(sum) != answer["counts"]["indicators"] {
                        wrong.push(format!("{name}: {sum} indicators by measure"));
                    }
                }
            }
            Err(error) => wrong.push(format!("{name}: {}", error.en)),
        }
    }
    wrong
}

#[test]
fn an_unknown_term_in_any_field_leaves_every_answer_as_its_schema_says() {
    let all = questions();
    let of_roadmaps = |name: &str| name.starts_with("roadmap.") || name.starts_with("indicator.");
    // Places by the hundred are read the same way: one of each field stands for them.
    let cases = [
        ("records", RECORDS, all.iter().collect::<Vec<_>>(), usize::MAX),
        ("roadmap", mednum_catalog::ROADMAP, all.iter().filter(|it| of_roadmaps(&it.name)).collect(), 1),
    ];
    for (name, text, questions, of_each) in cases {
        let (document, places) = newer(text);
        let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (place, field) in &places {
            fields.entry(field).or_default().push(place);
        }
        assert!(fields.len() > 30, "{name}: {:?}", fields.keys());
        let mut found = Vec::new();
        for place in fields.values().flat_map(|places| places.iter().take(of_each)) {
            let wrong = wrong(&with_unknown(&document, &[place]), &questions);
            found.extend(wrong.into_iter().map(|wrong| format!("{place}: {wrong}")));
        }
        let every: Vec<&str> = places.iter().map(|(place, _)| place.as_str()).collect();
        let wrong = wrong(&with_unknown(&document, &every), &questions);
        found.extend(wrong.into_iter().map(|wrong| format!("all at once: {wrong}")));
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

/// The answer to a computation asked of a text, some of whose terms are not known.
fn answer(text: &str, places: &[&str], computation: &str, arguments: &str) -> Value {
    let text = with_unknown(&newer(text).0, places);
    let programme = Programme::parse(text.as_bytes(), &options()).unwrap();
    serde_json::from_str(&compute(&programme, computation, arguments).unwrap()).unwrap()
}

#[test]
fn an_amount_of_which_something_is_not_known_is_kept_and_not_added() {
    let (per, bound) = ("/actions/0/means/0/amount/per", "/actions/0/means/0/amount/bound");
    // The sum per year and whether it is “at least”; where the line is, what binds it, what it is per and whether that
    // is known.
    let cases = [
        (
            "all is known",
            vec![],
            json!([1_500_000, false, "/money_per_year/lines/0", "ceiling", "year", true]),
        ),
        ("per something unknown", vec![per], json!([0, true, "/other_money/0", "ceiling", null, false])),
        (
            "bound in an unknown way",
            vec![bound],
            json!([0, true, "/money_per_year/lines/0", null, "year", true]),
        ),
        ("both", vec![per, bound], json!([0, true, "/other_money/0", null, null, false])),
    ];
    for (name, places, expected) in cases {
        let state = answer(STARTER, &places, "roadmap.state", "{}");
        let sum = &state["money_per_year"];
        let line = state.pointer(expected[2].as_str().unwrap()).unwrap();
        assert_eq!(line["value"], 1_500_000, "{name}");
        let told = json!([
            sum["total"],
            sum["at_least"],
            expected[2],
            line["bound"],
            line["per"],
            line["per_known"]
        ]);
        assert_eq!(told, expected, "{name}");
    }
}

#[test]
fn indicators_of_an_unknown_measure_have_a_line_of_their_own() {
    let state = answer(STARTER, &["/actions/0/indicators/0/measure"], "roadmap.state", "{}");
    let line = state["indicators"].as_array().unwrap().last().unwrap();
    assert_eq!(line, &json!({"measure": null, "measure_fr": null, "measure_en": null, "count": 1}));
    let values = answer(STARTER, &["/actions/0/indicators/0/measure"], "indicator.values", "{}");
    assert_eq!(
        (&values["series"][0]["measure"], &values["series"][0]["measure_fr"]),
        (&json!(null), &json!(null))
    );
}

#[test]
fn who_is_open_on_an_unknown_day_is_not_said_to_be_closed() {
    let asked = r#"{"need": "demarche", "commune": "49023", "day": "sunday"}"#;
    let day = "/france_services/0/hours/0/day";
    let cases = [("a known day", vec![], false), ("an unknown day", vec![day], true)];
    for (name, places, expected) in cases {
        let path = answer(RECORDS, &places, "network.orientation", asked);
        let steps = path["steps"].as_array().unwrap().iter();
        let candidates: Vec<&Value> = steps.flat_map(|step| step["candidates"].as_array().unwrap()).collect();
        let found = candidates.iter().find(|it| it["id"] == "fs-exemple");
        assert_eq!(found.is_some(), expected, "{name}");
        if let Some(found) = found {
            assert_eq!(found["hours"], json!([]), "{name}");
            let reasons = found["reasons"].as_array().unwrap();
            assert!(reasons.iter().any(|reason| reason["code"] == "hours_unknown"), "{name}: {reasons:?}");
        }
    }
}
