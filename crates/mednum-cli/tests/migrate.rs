//! `mednum migrate`.

mod support;

use support::{Place, RIGHT, json};

const OLD: &str = "{\r\n\t\"$comment\": \"version 1.0\",\n  \"schema_version\" :\"1.0\", \"axes\": [ ]}\n\n";
const NEW: &str = "{\r\n\t\"$comment\": \"version 1.0\",\n  \"schema_version\" :\"1.1\", \"axes\": [ ]}\n\n";

#[test]
fn the_new_text_is_printed_and_only_the_version_changes() {
    let place = Place::new().with("a.json", OLD);
    let run = place.run(&["migrate", "a.json"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), NEW));
    assert!(run.err.contains("a.json : du format 1.0 au format 1.1"), "{}", run.err);
    assert_eq!(place.read("a.json"), OLD, "the file is left as it is");
    let piped = place.run_with(&["migrate", "-"], OLD);
    assert_eq!((piped.code, piped.out.as_str()), (Some(0), NEW));
    assert_eq!(place.run_with(&["migrate", "-", "--write"], OLD).out, NEW);
}

#[test]
fn files_are_replaced_when_asked_and_once_is_enough() {
    let place = Place::new().with("a.json", OLD).with("b.json", RIGHT);
    let run = place.run(&["migrate", "--write", "a.json", "b.json"]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), ""));
    assert_eq!(place.read("a.json"), NEW);
    assert_eq!(json(&place.read("b.json"))["schema_version"], "1.1");
    let again = place.run(&["--lang", "en", "migrate", "--write", "a.json"]);
    assert_eq!((again.code, place.read("a.json").as_str()), (Some(0), NEW));
    assert!(again.err.contains("a.json: already in format 1.1"), "{}", again.err);
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 2, "no temporary file is left");
}

#[test]
fn a_check_writes_nothing_and_says_what_would_change() {
    let place = Place::new().with("a.json", OLD).with("b.json", NEW);
    let run = place.run(&["migrate", "--check", "a.json", "b.json"]);
    assert_eq!((run.code, run.out.as_str(), place.read("a.json").as_str()), (Some(1), "", OLD));
    assert!(run.err.contains("a.json : à passer du format 1.0 au format 1.1"), "{}", run.err);
    assert_eq!(place.run(&["migrate", "--check", "b.json"]).code, Some(0));
}

#[test]
fn a_byte_order_mark_stays() {
    let place = Place::new().with("a.json", format!("\u{FEFF}{OLD}"));
    assert_eq!(place.run(&["migrate", "--write", "a.json"]).code, Some(0));
    assert_eq!(place.read("a.json"), format!("\u{FEFF}{NEW}"));
}

#[test]
fn what_cannot_be_brought_over_is_refused_with_its_reason_and_left_as_it_was() {
    let cases: [(&[u8], &str, &str); 8] = [
        (b"{\"schema_version\": \"1.7\"}", "plus récent", "newer"),
        (b"{\"schema_version\": \"2.0\"}", "plus récent", "newer"),
        (b"{\"schema_version\": \"0.9\"}", "n'est pas une version connue", "not a known version"),
        (b"{\"axes\": []}", "ne dit pas sa version", "does not tell its version"),
        (b"{\"schema_version\": \"1.0\",}", "document.syntax.invalid", "document.syntax.invalid"),
        (b"{\"a\": \"\xE9\"}", "document.encoding.not_utf8", "document.encoding.not_utf8"),
        (b"[]", "ne dit pas sa version", "does not tell its version"),
        (
            b"{\"schema_version\": \"1.0\", \"schema_version\": \"1.0\"}",
            "plusieurs fois sa version",
            "its version more than once",
        ),
    ];
    for (bytes, french, english) in cases {
        let place = Place::new().with("a.json", bytes);
        for (language, said) in [("fr", french), ("en", english)] {
            for option in ["--write", "--check"] {
                let run = place.run(&["--lang", language, "migrate", option, "a.json"]);
                assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{said}");
                assert!(run.err.contains(said), "« {said} » : {}", run.err);
                let left =
                    ["n'a pas été modifié", "was left as it was"].iter().any(|it| run.err.contains(it));
                assert_eq!(left, option == "--write", "{option}: {}", run.err);
            }
            let printed = place.run(&["--lang", language, "migrate", "a.json"]);
            assert_eq!(
                (printed.code, printed.err.contains("n'a pas été") || printed.err.contains("left as")),
                (Some(2), false),
                "{}",
                printed.err
            );
        }
        assert_eq!(std::fs::read(place.path().join("a.json")).unwrap(), bytes);
    }
}

#[test]
fn with_several_files_all_are_tried() {
    let place = Place::new().with("newer.json", "{\"schema_version\": \"9.0\"}").with("a.json", OLD);
    let run = place.run(&["migrate", "--write", "newer.json", "absent.json", "a.json"]);
    assert_eq!((run.code, place.read("a.json").as_str()), (Some(2), NEW));
    assert!(run.err.contains("absent.json : fichier introuvable"), "{}", run.err);
}

#[test]
fn several_files_are_not_printed_together_and_a_check_does_not_write() {
    let place = Place::new().with("a.json", OLD).with("b.json", OLD);
    let several = place.run(&["migrate", "a.json", "b.json"]);
    assert_eq!((several.code, several.out.as_str()), (Some(2), ""));
    assert!(several.err.contains("--write"), "{}", several.err);
    assert_eq!(place.run(&["migrate", "a.json", "--check", "--write"]).code, Some(2));
    assert_eq!(place.run(&["migrate"]).code, Some(2));
    assert_eq!(place.read("a.json"), OLD);
}
