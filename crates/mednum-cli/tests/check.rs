//! `mednum check`: verdicts, exit codes and the outputs that programs read.

mod support;

use support::{Place, RIGHT, WRONG, json};

#[test]
fn the_exit_code_says_whether_there_is_an_error_and_whether_all_could_be_read() {
    let place = Place::new().with("right.json", RIGHT).with("wrong.json", WRONG);
    let cases: [(&[&str], i32); 7] = [
        (&["check", "right.json"], 0),
        (&["check", "wrong.json"], 1),
        (&["check", "right.json", "wrong.json"], 1),
        (&["check", "absent.json"], 2),
        (&["check", "absent.json", "wrong.json"], 2),
        (&["check", "."], 2),
        (&["check"], 2),
    ];
    for (args, code) in cases {
        assert_eq!(place.run(args).code, Some(code), "{args:?}");
    }
}

#[test]
fn with_several_files_all_are_tried() {
    let place = Place::new().with("wrong.json", WRONG);
    let run = place.run(&["check", "absent.json", "wrong.json"]);
    assert!(run.err.contains("absent.json : fichier introuvable"), "{}", run.err);
    assert!(run.out.contains("document.field.unknown"), "{}", run.out);
}

#[test]
fn a_finding_gives_its_place_its_line_with_carets_and_what_to_do() {
    let place = Place::new().with("wrong.json", WRONG);
    let run = place.run(&["check", "wrong.json"]);
    for part in
        ["erreur document.field.unknown", "wrong.json:3:3", "3 |   \"axis\": []", "  ^^^^^^", "que faire"]
    {
        assert!(run.out.contains(part), "« {part} » dans :\n{}", run.out);
    }
    let english = place.run(&["--lang", "en", "check", "wrong.json"]);
    assert!(english.out.contains("what to do"), "{}", english.out);
}

#[test]
fn one_input_gives_its_report_and_several_give_a_list() {
    let place = Place::new().with("a.json", WRONG).with("b.json", RIGHT);
    let one = json(&place.run(&["check", "a.json", "--format", "json"]).out);
    assert_eq!(one["findings"][0]["code"], "document.field.unknown");
    let several = json(&place.run(&["check", "a.json", "b.json", "--format", "json"]).out);
    assert_eq!(several["reports"][0]["file"], "a.json");
    assert_eq!(several["reports"][1]["report"]["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn standard_input_is_checked_like_a_file() {
    let place = Place::new();
    let run = place.run_with(&["check", "-", "--format", "json"], WRONG);
    assert_eq!((run.code, json(&run.out)["counts"]["error"].as_u64()), (Some(1), Some(1)));
}

#[test]
fn sarif_refers_to_the_registry_by_index_and_places_every_result() {
    let place = Place::new().with("é a.json", WRONG);
    let log = json(&place.run(&["check", "é a.json", "--format", "sarif"]).out);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(
        (&run["columnKind"], &run["tool"]["driver"]["name"]),
        (&"unicodeCodePoints".into(), &"mednum".into())
    );
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for rule in rules {
        for key in ["id", "shortDescription", "fullDescription", "defaultConfiguration"] {
            assert!(rule.get(key).is_some(), "{key}");
        }
    }
    let result = &run["results"][0];
    let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(rules[index]["id"], result["ruleId"]);
    assert_eq!(result["level"], "error");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "%C3%A9%20a.json");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&3.into(), &3.into()));
}

#[test]
fn csv_has_one_record_per_finding_and_keeps_every_text_exact() {
    let text = "{ \"schema_version\": \"1.0\", \"=1+1,\\\"x\\\"\": 1 }";
    let place = Place::new().with("=a.json", text);
    let run = place.run(&["check", "=a.json", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(run.out.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let columns =
        ["file", "line", "column", "severity", "code", "path", "subject_type", "subject_id", "text", "help"];
    assert_eq!(header, columns);
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), 1);
    assert_eq!((&records[0][0], &records[0][5]), ("=a.json", "/=1+1,\"x\""));
    assert!(run.out.contains("\"=a.json\""), "{}", run.out);
}

#[test]
fn github_commands_are_one_line_each() {
    let place = Place::new().with("a,b.json", WRONG);
    let run = place.run(&["check", "a,b.json", "--format", "github"]);
    let expected = "::error file=a%2Cb.json,line=3,col=3,title=document.field.unknown::";
    assert!(run.out.starts_with(expected), "{}", run.out);
    assert_eq!(run.out.lines().count(), 1);
}

#[test]
fn the_excerpt_of_a_minified_document_is_short_and_stops_where_the_text_is_no_longer_utf8() {
    let filler = "\"x\",".repeat(50_000);
    let long = format!("{{\"schema_version\":\"1.0\",\"$comment\":[{filler}\"x\"],\"axis\":[]}}");
    let place = Place::new().with("long.json", long).with("broken.json", b"{\"a\": \"\xFF\"}");
    let run = place.run(&["check", "long.json"]);
    assert!(run.out.contains("\"axis\":[]}"), "{}", run.out);
    assert!(run.out.lines().all(|line| line.chars().count() <= 100), "{}", run.out);
    assert_eq!(place.run(&["check", "broken.json"]).code, Some(1));
}

#[test]
fn limits_and_severities_can_be_chosen() {
    let place = Place::new().with("wrong.json", WRONG);
    let small = place.run(&["check", "wrong.json", "--max-bytes", "10"]);
    assert!(small.out.contains("document.size.exceeded"), "{}", small.out);
    let roadmap = place.run(&["catalog", "--format", "json"]).out;
    let errors = place.run_with(&["check", "-", "--severity", "error", "--today", "2024-01-01"], &roadmap);
    assert!(errors.out.contains("moins graves"), "{}", errors.out);
    let few = place.run_with(&["check", "-", "--max-findings", "3", "--format", "json"], &roadmap);
    let report = json(&few.out);
    assert_eq!((report["findings"].as_array().unwrap().len(), &report["truncated"]), (3, &true.into()));
}

#[test]
fn an_excerpt_does_not_pass_on_what_would_drive_the_terminal() {
    let place = Place::new().with("a.json", "{\"a\": \"\u{1b}[2J\u{202e}\u{7}\"}");
    let run = place.run(&["check", "a.json", "--color", "never"]);
    assert_eq!(run.code, Some(1));
    assert!(!run.out.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{:?}", run.out);
    let coloured = place.run(&["check", "a.json", "--color", "always"]);
    assert!(!coloured.out.contains("\u{1b}[2J"), "{:?}", coloured.out);
}
