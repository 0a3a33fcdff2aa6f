//! `mednum competencies`: every page fits, every format holds, and nothing of a holder is printed.

mod support;

use support::{Place, json};

const NETWORK: &str =
    include_str!("../../../tests/vectors/valid/competency-a-network-of-nineteen-people.json");

const PAGES: &[&[&str]] = &[
    &[],
    &["--threshold", "1"],
    &["--framework", "pix", "--commune", "49023"],
    &["--need", "besoin-accueil"],
    &["--framework", "pix", "--competence", "4.2", "--level", "2", "--commune", "Mauges-sur-Loire"],
];

fn arguments<'a>(page: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    let base = ["competencies", "network.json", "--today", "2024-01-15"];
    base.iter().chain(page).chain(more).copied().collect()
}

#[test]
fn every_page_fits_and_prints_nothing_of_a_holder() {
    let place = Place::new().with("network.json", NETWORK);
    for page in PAGES {
        for format in ["human", "markdown", "csv", "json"] {
            for language in ["fr", "en"] {
                let run = place.run(&arguments(page, &["--format", format, "--lang", language]));
                assert_eq!(run.code, Some(0), "{page:?} {format} : {}", run.err);
                assert!(!run.out.trim().is_empty(), "{page:?} {format}");
                for secret in ["h-0", "h-1", "association-exemple", "2023-10-05", "2026-10-05"] {
                    assert!(!run.out.contains(secret), "{page:?} {format} : {secret}\n{}", run.out);
                }
                if format == "human" {
                    let wide = run.out.lines().find(|line| line.chars().count() > 80);
                    assert_eq!(wide, None, "{page:?} {language}");
                }
            }
        }
    }
}

#[test]
fn the_coverage_comes_first_and_csv_has_a_line_for_each_cell() {
    let place = Place::new().with("network.json", NETWORK);
    let csv = place.run(&arguments(&["--framework", "pix"], &["--format", "csv"])).out;
    // 16 competences in two bassins and outside them, under a header.
    assert_eq!(csv.lines().count(), 1 + 16 * 3);
    assert_eq!(
        csv.lines().next(),
        Some(r#""Référentiel","Compétence","Libellé","Bassin","État","Personnes""#)
    );
    let all = json(&place.run(&arguments(&[], &["--format", "json"])).out);
    for part in ["overview", "coverage", "single", "gaps", "pairs"] {
        assert!(all.get(part).is_some(), "{part}");
    }
}

#[test]
fn without_holders_the_frameworks_are_shown() {
    let run = Place::new().run(&["competencies"]);
    for id in ["pix", "digcomp-2-2", "mednum-mediation"] {
        assert!(run.out.contains(id), "{}", run.out);
    }
}

#[test]
fn what_is_not_known_is_said_with_what_is() {
    let place = Place::new().with("network.json", NETWORK);
    let cases: [(&[&str], &str); 6] = [
        (&["--framework", "digcomp"], "digcomp-2-2"),
        (&["--competence", "4.2"], "pix, digcomp-2-2"),
        (&["--competence", "nulle-part"], "aucun référentiel"),
        (&["--framework", "pix", "--competence", "4.2", "--commune", "angrs"], "Angers"),
        (&["--need", "besoin-acueil"], "besoin-accueil"),
        (&["--level", "3"], "--competence"),
    ];
    for (page, expected) in cases {
        let run = place.run(&arguments(page, &[]));
        assert_eq!(run.code, Some(2), "{page:?}");
        assert!(run.err.contains(expected), "{page:?} : {}", run.err);
    }
}
