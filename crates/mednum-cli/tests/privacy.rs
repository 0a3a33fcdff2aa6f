//! Nothing that stands in a person's record comes out of the command line: not in an excerpt, a page or a table.
#![allow(clippy::panic, reason = "a helper of a test fails the test")]

mod support;

use mednum_tests::canary::{Canary, accepted, refused, told};
use support::Place;

fn assert_silent(what: &str, output: &str) {
    if let Some(told) = told(output) {
        let line = output.lines().find(|line| line.to_lowercase().contains(told)).unwrap_or(told);
        panic!("{what} tells {told}: {line}");
    }
}

#[test]
fn no_output_of_check_tells_of_a_person() {
    let mut place = Place::new();
    let mut files = Vec::new();
    for (rank, Canary { bytes, .. }) in refused().into_iter().chain([accepted()]).enumerate() {
        let file = format!("{rank}.json");
        place = place.with(&file, bytes);
        files.push(file);
    }
    // The sentences are those of the report, whose own test tries every case in both languages; excerpts are only here.
    let cases = [
        ("fr", "human", 1),
        ("en", "human", 7),
        ("fr", "json", 7),
        ("fr", "sarif", 7),
        ("fr", "csv", 7),
        ("fr", "github", 7),
    ];
    for (language, format, every) in cases {
        let some: Vec<&str> = files.iter().step_by(every).map(String::as_str).collect();
        for some in some.chunks(200) {
            let run = place.run(&[&["--lang", language, "check", "--format", format], some].concat());
            assert!(run.out.contains("document."), "{}", run.err);
            assert_silent(&format!("check --format {format}"), &run.out);
            assert_silent(&format!("check --format {format}, aside"), &run.err);
        }
    }
}

#[test]
fn no_page_tells_of_a_person() {
    let place = Place::new().with("a.json", accepted().bytes);
    let refused = refused().into_iter().next().unwrap();
    let place = place.with("refused.json", refused.bytes);
    let pages = ["report", "timeline", "indicators", "governance", "networks", "cohort", "competencies"];
    for file in ["a.json", "refused.json"] {
        for page in pages {
            for format in ["human", "json", "csv", "markdown"] {
                for language in ["fr", "en"] {
                    for threshold in [None, Some("1")] {
                        let mut args = vec!["--lang", language, page, file, "--format", format];
                        args.extend(threshold.into_iter().flat_map(|least| ["--threshold", least]));
                        // A page that does not take an option refuses it: that is an output too.
                        let run = place.run(&args);
                        let what = format!("{page} --format {format}");
                        assert_silent(&what, &run.out);
                        assert_silent(&what, &run.err);
                    }
                }
            }
        }
    }
}

#[test]
fn the_excerpt_of_a_line_that_holds_people_shows_the_rest_of_it() {
    let text = r#"{"schema_version": "1.0", "volunteers": [{"pseudonym": "zcanari-1"}], "axis": []}"#;
    let run = Place::new().with("a.json", text).run(&["check", "a.json"]);
    assert!(run.out.contains(r#""pseudonym": "*********""#), "{}", run.out);
    assert!(run.out.contains(r#""axis": []"#), "{}", run.out);
    assert_silent("check", &run.out);
}
