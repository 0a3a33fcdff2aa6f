//! Nothing that stands in a person's record comes out: not in a finding, a report, a computation or a debug
//! print.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use mednum_core::computation::{Arguments, computations};
use mednum_core::document::privacy::mask;
use mednum_core::document::{Document, SCHEMA_VERSION, Year};
use mednum_core::{Programme, check, check_with_diagnosis};
use mednum_tests::canary::{Canary, accepted, refused, sections, told};
use mednum_tests::{options, report_text};

fn assert_silent(case: &str, what: &str, output: &str) {
    if let Some(told) = told(output) {
        let at = output.to_lowercase().find(told).unwrap_or_default();
        let near: String = output.chars().skip(at.saturating_sub(200)).take(400).collect();
        panic!("{case}: {what} tells {told}: …{near}…");
    }
}

#[test]
fn the_sections_of_people_are_known() {
    let names: Vec<&str> = sections().iter().map(|(name, _)| *name).collect();
    for section in ["volunteers", "competency_holders"] {
        assert!(names.contains(&section), "{names:?}");
    }
    let refused = refused();
    assert!(refused.len() > 500, "{}", refused.len());
    for Canary { name, bytes } in refused {
        assert!(told(&String::from_utf8(bytes).unwrap()).is_some(), "{name}");
    }
}

#[test]
fn no_report_and_no_computation_tells_of_a_person() {
    for Canary { name, bytes } in refused().into_iter().chain([accepted()]) {
        let fast = match Programme::parse(&bytes, &options()) {
            Ok(programme) => {
                assert_silent(&name, "the programme", &format!("{programme:?}"));
                assert_computations_are_silent(&name, &programme);
                programme.report().clone()
            }
            Err(rejection) => {
                assert_silent(&name, "the rejection", &rejection.to_string());
                rejection.report
            }
        };
        for report in [fast, check_with_diagnosis(&bytes, &options())] {
            // The report holds every sentence in both languages.
            assert_silent(&name, "the report", &report_text(&report).unwrap());
            assert_silent(&name, "its debug print", &format!("{:?}", report.findings));
        }
    }
}

/// What a newer minor version may hold is not quoted either, though it is no error.
#[test]
fn no_report_of_a_newer_minor_version_tells_of_a_person() {
    let mut newer = 0;
    for Canary { name, bytes } in refused().into_iter().chain([accepted()]) {
        let text = String::from_utf8(bytes).unwrap();
        let Some((before, after)) = text.split_once(&format!("\"{SCHEMA_VERSION}\"")) else { continue };
        let report = check(format!("{before}\"1.7\"{after}").as_bytes(), &options());
        assert_silent(&name, "the report", &report_text(&report).unwrap());
        newer += usize::from(report.by_code.contains_key("document.field.newer"));
    }
    assert!(newer > 20, "{newer}");
}

#[test]
fn what_is_not_utf8_after_a_person_tells_nothing() {
    let Canary { mut bytes, .. } = accepted();
    let end = bytes.len();
    bytes.truncate(end - 2);
    bytes.push(0xFF);
    assert_silent("not UTF-8", "the report", &report_text(&check(&bytes, &options())).unwrap());
}

/// Every computation, of every concept, with few and with many arguments.
fn assert_computations_are_silent(case: &str, programme: &Programme<'_>) {
    let asked = [
        Arguments::default(),
        Arguments { year: Year::new(2023), ..Arguments::default() },
        Arguments { threshold: Some(1), ..Arguments::default() },
    ];
    for computation in computations() {
        for arguments in &asked {
            let result = (computation.run)(programme, arguments);
            assert_silent(case, computation.name, &format!("{result:?}"));
        }
    }
}

#[test]
fn the_document_without_an_error_is_accepted() {
    let report = check(&accepted().bytes, &options());
    assert!(!report.has_errors(), "{:?}", report.by_code);
}

#[test]
fn a_masked_text_keeps_its_length_and_its_lines_and_tells_nothing() {
    for Canary { name, bytes } in refused().into_iter().chain([accepted()]) {
        let text = String::from_utf8(bytes).unwrap();
        let masked = mask(&text);
        assert_eq!(masked.len(), text.len(), "{name}");
        let breaks = |text: &str| text.match_indices('\n').map(|(at, _)| at).collect::<Vec<_>>();
        assert_eq!(breaks(&masked), breaks(&text), "{name}");
        assert_silent(&name, "the masked text", &masked);
    }
}

#[test]
fn a_text_without_people_is_not_changed() {
    for text in [mednum_catalog::ROADMAP, mednum_core::document::STARTER] {
        assert_eq!(mask(text), text);
    }
}

#[test]
fn what_is_shown_of_a_document_without_people_is_still_that_document() {
    let text = String::from_utf8(accepted().bytes).unwrap();
    let masked = mask(&text);
    let (before, after): (serde_json::Value, String) =
        (serde_json::from_str(&text).unwrap(), masked.into_owned());
    let document: Document<'_> = Document::from_text(&text).unwrap();
    for cohort in &document.cohorts {
        assert!(after.contains(cohort.id.as_str()));
    }
    for (section, records) in before.as_object().unwrap() {
        if !sections().iter().any(|(people, _)| people == section) {
            assert!(after.contains(&records.to_string()), "{section}");
        }
    }
}
