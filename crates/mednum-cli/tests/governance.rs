//! The page of the bodies, as a person or a spreadsheet gets it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper of a test fails the test")]

mod support;

use mednum_core::document::RECORDS;
use support::{Place, json};

const SEEN: [&str; 4] = ["governance", "records.json", "--today", "2024-05-15"];

fn run(place: &Place, more: &[&str]) -> String {
    let run = place.run(&[&SEEN[..], more].concat());
    assert_eq!(run.code, Some(0), "{}", run.err);
    run.out
}

#[test]
fn every_line_fits_eighty_columns_in_both_languages() {
    let place = Place::new().with("records.json", RECORDS);
    for language in ["fr", "en"] {
        for body in
            [&[][..], &["--body", "comite-partenaires"], &["--body", "comite-financeurs", "--meetings", "1"]]
        {
            let page = run(&place, &[&["--lang", language], body].concat());
            let wide: Vec<&str> = page.lines().filter(|line| line.chars().count() > 80).collect();
            assert!(wide.is_empty(), "{wide:?}");
        }
    }
}

#[test]
fn the_agenda_comes_with_a_body_and_names_who_is_to_be_asked() {
    let place = Place::new().with("records.json", RECORDS);
    assert!(!run(&place, &[]).contains("Ordre du jour"));
    let page = run(&place, &["--body", "comite-partenaires"]).replace('\u{A0}', " ");
    for expected in [
        "Ordre du jour de la prochaine réunion",
        "A.3.1 Plan de communication, échéance du 31 décembre 2023",
        "confié à Anjou Numérique, échu depuis le 31 mars 2024 (45 jours)",
        "pilote : CAF de Maine-et-Loire",
    ] {
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(expected), "{expected}");
    }
}

#[test]
fn csv_gives_the_meetings_of_each_period_and_json_every_computation() {
    let place = Place::new().with("records.json", RECORDS);
    let csv = run(&place, &["--format", "csv", "--period", "2023", "--body", "comite-partenaires"]);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 2, "{csv}");
    assert!(lines[1].starts_with("\"Comité des partenaires\",2023,3,\"3 à 4\","), "{csv}");
    let page = json(&run(&place, &["--format", "json"]));
    let keys: Vec<&str> = page.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["absent", "agenda", "attendance", "cadence", "next"]);
}

#[test]
fn a_body_that_is_not_known_is_refused_with_the_one_meant() {
    let place = Place::new().with("records.json", RECORDS);
    let run = place.run(&["governance", "records.json", "--body", "comite-partenaire"]);
    assert_ne!(run.code, Some(0));
    assert!(run.err.contains("comite-partenaires"), "{}", run.err);
}
