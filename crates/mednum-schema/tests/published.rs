//! What is published is what is made.
#![cfg(feature = "generate")]

use mednum_schema::generate::generate;
use mednum_schema::schemas;

#[test]
fn the_schemas_handed_out_are_those_that_are_made_in_the_same_order() {
    let made: Vec<String> = generate().unwrap().into_iter().map(|schema| schema.name).collect();
    let published: Vec<&str> = schemas().map(|schema| schema.name).collect();
    assert_eq!(published, made, "list them in src/lib.rs");
}

#[test]
fn every_schema_says_what_it_is_in_french_then_in_english() {
    for schema in schemas() {
        let value: serde_json::Value = serde_json::from_str(schema.text).unwrap();
        let description = value["description"].as_str().unwrap();
        let (french, english) = description.split_once("\n\n").unwrap();
        assert!(!french.is_empty() && !english.is_empty() && french != english, "{}", schema.name);
        let id = format!("urn:mednum:schema:v1:{}", schema.name.replace('/', ":"));
        assert_eq!(value["$id"], id.as_str());
    }
}
