//! `mednum networks` and `mednum orient` on the synthetic records: what each format gives, and what is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper of a test fails the test")]

mod support;

use mednum_core::document::RECORDS;
use serde_json::Value;
use support::Place;

fn run(args: &[&str]) -> support::Run {
    let place = Place::new().with("programme.json", RECORDS);
    place.run(&[args, &["programme.json", "--today", "2024-01-15"]].concat())
}

const ORIENT: [&str; 5] = ["orient", "--need", "demarche", "--commune", "Sèvremoine"];

#[test]
fn no_line_is_wider_than_80_columns_in_either_language() {
    for language in ["fr", "en"] {
        for args in [&["networks"][..], &["networks", "--period", "2023"], &ORIENT] {
            let run = run(&[args, &["--lang", language]].concat());
            assert_eq!(run.code, Some(0), "{}", run.err);
            for line in run.out.lines() {
                assert!(line.chars().count() <= 80, "{line}");
            }
        }
    }
}

#[test]
fn the_main_table_is_that_of_bassins_and_roles() {
    let csv = run(&["networks", "--format", "csv"]).out;
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines,
        [
            r#""Bassin","Réseau","Pilote","Médiat.","Aidant","Secours","Éclair.""#,
            r#""★ Bassin de l'Est des Mauges","Actif",1,1,1,1,1"#,
            r#""Bassin de l'Ouest des Mauges","En cours",1,"–","–","–","–""#,
        ]
    );
}

#[test]
fn json_is_what_the_computations_give() {
    let networks: Value = serde_json::from_str(&run(&["networks", "--format", "json"]).out).unwrap();
    for part in ["completeness", "coverage", "generalisation", "load", "interventions", "services"] {
        assert!(networks[part].is_object(), "{part}");
    }
    let path: Value = serde_json::from_str(&run(&[&ORIENT[..], &["--format", "json"]].concat()).out).unwrap();
    assert_eq!(path["steps"][1]["step"]["code"], "france_services");
    assert_eq!(path["steps"][1]["candidates"][0]["id"], "fs-exemple-antenne");
}

#[test]
fn a_path_gives_its_reasons() {
    let markdown = run(&[&ORIENT[..], &["--format", "markdown"]].concat()).out;
    for part in ["## 2. France services", "Dans la commune de la personne : Sèvremoine.", "- Antenne"] {
        assert!(markdown.contains(part), "{part}\n{markdown}");
    }
    let csv = run(&[&ORIENT[..], &["--format", "csv"]].concat()).out;
    assert!(csv.starts_with("\"Étape\",\"Rang\",\"Qui\",\"Où\",\"Proximité\",\"Pourquoi\"\n"), "{csv}");
}

#[test]
fn what_may_have_been_meant_is_proposed() {
    let cases = [(["arnaque", "49023"], "securite"), (["bases", "Sevremoin"], "Sèvremoine")];
    for ([need, commune], proposed) in cases {
        let run = run(&["orient", "--need", need, "--commune", commune]);
        assert_eq!(run.code, Some(2));
        assert!(run.err.contains(proposed), "{}", run.err);
    }
}

#[test]
fn a_programme_without_networks_says_how_to_describe_them() {
    let run = Place::new().run(&["networks"]);
    assert_eq!(run.code, Some(0));
    assert!(run.out.contains("network_actors"), "{}", run.out);
}
