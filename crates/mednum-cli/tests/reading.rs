//! The pages for people and their JSON: report, catalog, timeline, rules, explain; and what holds for all.

mod support;

use std::io::Read as _;
use std::process::Stdio;

use support::{Place, WRONG, json};

const PAGES: &[&[&str]] = &[
    &[],
    &["report", "--today", "2024-05-15"],
    &["report", "--lang", "en"],
    &["check", "wrong.json"],
    &["catalog"],
    &["catalog", "B.2"],
    &["catalog", "E.2.3", "--lang", "en"],
    &["catalog", "GT.D.1"],
    &["catalog", "A"],
    &["catalog", "departement49"],
    &["catalog", "maine-et-loire"],
    &["timeline", "--today", "2024-05-15"],
    &["rules"],
    &["explain", "document.field.unknown"],
    &["schema"],
    &["schema", "--lang", "en"],
];

#[test]
fn a_page_that_goes_to_a_pipe_has_no_escape_and_no_line_beyond_80_columns() {
    let place = Place::new().with("wrong.json", WRONG);
    for args in PAGES {
        let run = place.run(args);
        assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'), "{args:?}");
        assert!(run.out.lines().count() > 5, "{args:?} : {}", run.err);
        for line in run.out.lines() {
            assert!(line.chars().count() <= 80, "{args:?} : {line}");
        }
    }
}

#[test]
fn colours_come_when_asked_for_and_a_document_cannot_write_its_own() {
    let place = Place::new();
    assert!(place.run(&["report", "--color", "always"]).out.contains('\u{1b}'));
    let hostile = place.run(&["init"]).out.replace("Réseau des accueils", "\\u001b[2JRéseau\\u202e");
    let run = place.run_with(&["report", "-"], &hostile);
    assert!(!run.out.contains(['\u{1b}', '\u{202e}']), "{}", run.out);
}

#[test]
fn every_page_follows_the_width_asked_for() {
    let place = Place::new();
    for columns in ["40", "60", "100"] {
        let output = place.command(&["timeline"]).env("COLUMNS", columns).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let most: usize = columns.parse().unwrap();
        for line in text.lines() {
            assert!(line.chars().count() <= most, "{columns} : {line}");
        }
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let place = Place::new().with("wrong.json", WRONG);
    let cases: [(&[&str], i32); 3] =
        [(&["catalog", "--format", "json"], 0), (&["report"], 0), (&["check", "wrong.json"], 1)];
    for (args, code) in cases {
        let mut child = place.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let status = child.wait().unwrap();
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!((status.code(), err.as_str()), (Some(code), ""), "{args:?}");
    }
}

#[test]
fn json_has_what_was_promised() {
    let place = Place::new();
    let cases: [(&[&str], &[&str]); 7] = [
        (
            &["catalog", "--format", "json"],
            &[
                "schema_version",
                "roadmap",
                "axes",
                "actions",
                "working_groups",
                "members",
                "organisations",
                "territories",
                "bodies",
            ],
        ),
        (&["catalog", "b.2", "--format", "json"], &["code", "axis", "title", "pilots", "indicators"]),
        (&["catalog", "caf49", "--format", "json"], &["id", "name", "kind"]),
        (
            &["report", "--format", "json"],
            &["id", "today", "counts", "axes", "late", "gaps", "posts", "money_per_year"],
        ),
        (&["timeline", "--format", "json"], &["start", "end", "rows"]),
        (
            &["check", "-", "--format", "json"],
            &["mednum_version", "counts", "by_code", "truncated", "findings"],
        ),
        (&["rules", "--format", "json"], &[]),
    ];
    for (args, keys) in cases {
        let value = json(&place.run_with(args, "{}").out);
        for key in keys {
            assert!(value.get(key).is_some(), "{args:?} : {key}");
        }
    }
    let rules = json(&place.run(&["rules", "--format", "json"]).out);
    assert!(
        rules
            .as_array()
            .unwrap()
            .iter()
            .all(|rule| rule["code"].is_string() && rule["title"]["fr"].is_string())
    );
}

#[test]
fn an_object_is_found_by_code_identifier_or_name() {
    let place = Place::new();
    let cases = [
        ("b.2", "Réseaux locaux d'inclusion numérique"),
        ("a.3.2", "Ma vie en numérique"),
        ("gt.d.1", "reconditionnement"),
        ("B.2-I1", "Réseaux locaux d'inclusion numérique"),
        ("e", "Expérimenter et outiller"),
        ("CAF", "CAF de Maine-et-Loire"),
        ("Anjou numérique", "Pilote"),
        ("chalonnes", "Chalonnes-sur-Loire"),
        ("comite-partenaires", "Comité des partenaires"),
    ];
    for (asked, expected) in cases {
        let run = place.run(&["catalog", asked]);
        assert!(run.code == Some(0) && run.out.contains(expected), "{asked} : {}{}", run.out, run.err);
    }
}

#[test]
fn what_is_not_known_gets_a_near_one_proposed() {
    let place = Place::new();
    let cases: [(&[&str], &str); 7] = [
        (&["schema", "programm"], "programme"),
        (&["catalog", "B2"], "B.2"),
        (&["catalog", "bibliopol"], "bibliopole"),
        (&["explain", "document.field.unknow"], "document.field.unknown"),
        (&["reprot"], "report"),
        (&["check", "a.json", "--format", "jsn"], "json"),
        (&["--today", "2023-02-30"], "2024-06-30"),
    ];
    for (args, near) in cases {
        let run = place.run(args);
        assert!(run.code == Some(2) && run.err.contains(near), "{args:?} : {}", run.err);
        assert!(run.err.starts_with("erreur : ") && run.out.is_empty(), "{args:?} : {}", run.err);
    }
}

#[test]
fn a_document_with_errors_has_no_state_and_says_how_to_see_them() {
    let place = Place::new().with("wrong.json", WRONG);
    for command in ["report", "timeline"] {
        let run = place.run(&[command, "wrong.json"]);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
        assert!(run.err.contains("mednum check wrong.json"), "{}", run.err);
    }
}

#[test]
fn a_schema_is_written_as_it_is_published() {
    let place = Place::new();
    for schema in mednum_schema::schemas() {
        assert_eq!(place.run(&["schema", schema.name]).out, schema.text, "{}", schema.name);
        assert_eq!(place.run(&["schema", schema.name, "--draft-07"]).out, schema.draft_07, "{}", schema.name);
    }
}

#[test]
fn lateness_follows_the_day_given() {
    let place = Place::new();
    let late = |day| {
        json(&place.run(&["report", "--format", "json", "--today", day]).out)["late"]
            .as_array()
            .unwrap()
            .len()
    };
    assert!(late("2023-01-01") < late("2024-06-30"));
    assert!(late("2024-06-30") < late("2026-01-01"));
}

#[test]
fn every_shell_has_its_completions() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = place.run(&["completions", shell]);
        assert!(run.code == Some(0) && run.out.contains("mednum"), "{shell}");
    }
}

#[test]
fn help_is_in_french_for_every_command() {
    let place = Place::new();
    for command in
        ["report", "check", "catalog", "timeline", "rules", "explain", "schema", "init", "fmt", "completions"]
    {
        let run = place.run(&[command, "--help"]);
        assert!(run.code == Some(0) && run.out.contains("Utilisation"), "{command} : {}", run.err);
        assert!(!run.out.contains("Print help") && !run.out.contains("possible values"), "{}", run.out);
    }
}

#[test]
fn counts_agree_with_what_they_count() {
    let place = Place::new();
    let starter = place.run(&["init"]).out;
    for (language, said) in
        [("fr", "1 axe · 1 action · 0 groupe de travail"), ("en", "1 axis · 1 action · 0 working groups")]
    {
        let run = place.run_with(&["--lang", language, "report", "-"], &starter);
        let text = run.out.replace('\u{A0}', " ");
        assert!(text.contains(said), "{text}");
    }
}

#[test]
fn terms_of_a_newer_version_are_said_to_be_unknown() {
    let place = Place::new();
    let newer = place
        .run(&["init"])
        .out
        .replace("\"1.1\"", "\"1.9\"")
        .replace("\"per\": \"year\"", "\"per\": \"decade\"")
        .replace("\"measure\": \"count\"", "\"measure\": \"median\"");
    let run = place.run_with(&["report", "-"], &newer);
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "au plus 15 000 € (par : inconnu)",
        "[non compté : plus récent que cette version de mednum]",
        "1 inconnu",
    ] {
        assert!(text.contains(said), "{said}: {text} {}", run.err);
    }
}
