//! `mednum fmt` and `mednum init`.

mod support;

use support::{Place, json};

#[test]
fn formatting_changes_no_value_and_once_is_enough() {
    let cases = [
        "{\"b\":1,\"a\":[1.50,{\"c\":\"\\u00e9\"}],\"long\":12345678901234567890}",
        "[]",
        " null ",
        "[[1,2],[3,[4]],{}]",
        "{\"a\":\"}{\",\"b\":[\"\\\\\\\"\",\"]\"]}",
    ];
    for text in cases {
        let place = Place::new();
        let once = place.run_with(&["fmt", "-"], text);
        assert_eq!(once.code, Some(0), "{}", once.err);
        assert_eq!(json(&once.out), json(text));
        assert_eq!(place.run_with(&["fmt", "-"], &once.out).out, once.out);
        assert_eq!(place.run_with(&["fmt", "-", "--check"], &once.out).code, Some(0));
    }
}

#[test]
fn numbers_strings_and_double_keys_keep_their_spelling() {
    let place = Place::new().with("a.json", "{\"k\":1.00,\"k\":1E5,\"e\":\"\\u0065\\/\"}");
    assert_eq!(place.run(&["fmt", "a.json"]).code, Some(0));
    assert_eq!(place.read("a.json"), "{\n  \"k\": 1.00,\n  \"k\": 1E5,\n  \"e\": \"\\u0065\\/\"\n}\n");
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1, "no temporary file is left");
}

#[test]
fn a_check_writes_nothing_and_says_what_would_change() {
    let place = Place::new().with("a.json", "{\"k\":1}");
    let run = place.run(&["fmt", "--check", "a.json"]);
    assert_eq!((run.code, place.read("a.json").as_str()), (Some(1), "{\"k\":1}"));
    assert!(run.err.contains("a.json"), "{}", run.err);
}

#[test]
fn what_is_not_json_is_refused_with_its_finding_and_left_as_it_was() {
    for text in ["{\"k\":1,}", "", "[1 2]", "{\"a\" 1}", "{} {}", "[01]", "\"a"] {
        let place = Place::new().with("a.json", text);
        let run = place.run(&["fmt", "a.json"]);
        assert_eq!((run.code, place.read("a.json").as_str()), (Some(2), text));
        assert!(run.err.contains("document.syntax.invalid"), "{text} : {}", run.err);
    }
}

#[test]
fn a_new_document_passes_the_check_and_is_never_written_over() {
    let place = Place::new();
    assert_eq!(place.run(&["init", "programme.json"]).code, Some(0));
    assert_eq!(place.run(&["check", "programme.json", "--today", "2026-01-01"]).code, Some(0));
    let again = place.run(&["init", "programme.json"]);
    assert_eq!(again.code, Some(2));
    assert!(again.err.contains("existe déjà"), "{}", again.err);
    assert_eq!(place.run(&["init"]).out, place.read("programme.json"));
}

#[test]
fn a_file_is_named_with_the_colon_of_the_language() {
    for (language, created, formatted) in
        [("fr", "a.json : créé", "b.json : mis en forme"), ("en", "a.json: created", "b.json: formatted")]
    {
        let place = Place::new().with("b.json", "[ ]");
        let init = place.run(&["--lang", language, "init", "a.json"]);
        assert!(init.err.starts_with(created), "{}", init.err);
        let fmt = place.run(&["--lang", language, "fmt", "b.json"]);
        assert!(fmt.err.starts_with(formatted), "{}", fmt.err);
    }
}
