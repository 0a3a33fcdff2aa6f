//! `mednum cohort`: every format, what is held back, and pages that fit.

mod support;

use mednum_core::document::RECORDS;
use support::{Place, json};

#[test]
fn the_page_fits_and_says_what_is_held_back() {
    let place = Place::new().with("a.json", RECORDS);
    for (language, hidden) in [("fr", "masqué"), ("en", "hidden")] {
        let run = place.run(&["--lang", language, "--today", "2024-01-15", "cohort", "a.json"]);
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(run.out.contains(hidden) && !run.out.contains("/volunteers/"), "{}", run.out);
        assert!(run.out.lines().all(|line| line.chars().count() <= 80), "{}", run.out);
    }
}

#[test]
fn the_team_sees_every_count() {
    let place = Place::new().with("a.json", RECORDS);
    let run =
        place.run(&["--today", "2024-01-15", "cohort", "a.json", "--threshold", "1", "--format", "csv"]);
    assert_eq!(run.out.lines().count(), 3, "{}", run.out);
    assert!(run.out.contains("2023,\"mission-accueil\",\"Centre social d'Exemple\",2,2,0,"), "{}", run.out);
    let page = place.run(&["--today", "2024-01-15", "cohort", "a.json", "--threshold", "1"]);
    assert!(page.out.contains("/volunteers/1"), "{}", page.out);
}

#[test]
fn a_year_is_chosen_and_a_document_without_cohorts_has_its_calendar() {
    let place = Place::new().with("a.json", RECORDS);
    let other = json(&place.run(&["cohort", "a.json", "--period", "2022", "--format", "json"]).out);
    assert_eq!(other["places"]["cohorts"].as_array().unwrap().len(), 0);
    assert_eq!(other["calendars"][0]["phases"][0]["days"]["first"], "2022-04-01");
    let built_in = place.run(&["--today", "2025-02-01", "cohort", "--format", "markdown"]);
    assert!(built_in.out.contains("| 2025 | Publication des offres (juillet) |"), "{}", built_in.out);
}
