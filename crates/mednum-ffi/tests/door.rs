//! The door adds nothing: its texts are those of the core, its records say what they say.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::sync::Arc;
use std::thread;

use mednum_core::computation::compute;
use mednum_core::document::RECORDS;
use mednum_ffi::{
    CheckOptions, Limits, MednumError, Programme, Severity, check, check_file, check_json, check_value, rules,
};
use mednum_tests::{compute_vectors, options, today, vectors};

fn seen_today() -> CheckOptions {
    CheckOptions { today: Some(today().to_string()), limits: None }
}

#[test]
fn every_vector_gets_the_report_of_the_core_as_text_and_as_records() {
    let mut checked = 0;
    for vector in vectors().unwrap() {
        let Ok(text) = String::from_utf8(vector.input) else { continue };
        let report = mednum_core::check(text.as_bytes(), &options());
        let json = check_json(&text, &format!("{{\"today\": \"{}\"}}", today())).unwrap();
        assert_eq!(json, serde_json::to_string(&report).unwrap(), "{}", vector.name);
        let records = check(&text, Some(seen_today())).unwrap();
        let said = |findings: &[mednum_ffi::Finding]| {
            findings
                .iter()
                .map(|it| (it.code.clone(), it.path.clone(), it.text.fr.clone()))
                .collect::<Vec<_>>()
        };
        let expected: Vec<_> = report
            .findings
            .iter()
            .map(|it| {
                let text = it.text(mednum_core::finding::Language::French);
                (it.code().to_owned(), it.path.clone(), text)
            })
            .collect();
        assert_eq!(said(&records.findings), expected, "{}", vector.name);
        assert_eq!(records.truncated, report.is_truncated(), "{}", vector.name);
        checked += 1;
    }
    assert!(checked > 850, "{checked}");
}

#[test]
fn every_computation_gets_the_answer_of_the_core() {
    let mut asked = 0;
    for vector in compute_vectors().unwrap() {
        let text = String::from_utf8(vector.programme).unwrap();
        let programme = Programme::parse(text.clone(), Some(seen_today())).unwrap();
        let core = mednum_core::Programme::parse(text.as_bytes(), &options()).unwrap();
        let expected = compute(&core, &vector.computation, &vector.arguments);
        match (programme.compute(&vector.computation, &vector.arguments), expected) {
            (Ok(answer), Ok(expected)) => assert_eq!(answer, expected, "{}", vector.name),
            (Err(MednumError::Argument { reason, .. }), Err(expected)) => {
                assert_eq!(reason, expected.fr, "{}", vector.name)
            }
            (answer, expected) => assert_eq!(answer.is_ok(), expected.is_ok(), "{}", vector.name),
        }
        asked += 1;
    }
    assert!(asked > 70, "{asked}");
}

#[test]
fn what_is_refused_says_why_in_both_languages() {
    let rejected = Programme::parse("{}".to_owned(), None).unwrap_err();
    assert!(
        matches!(&rejected, MednumError::Rejected { reason, reason_en, report, .. }
            if reason.contains("1 erreur") && reason_en.contains("1 error") && report.counts.error == 1),
        "{rejected:?}"
    );
    let wrong = CheckOptions { today: Some("demain".to_owned()), limits: None };
    assert!(
        matches!(check("{}", Some(wrong)), Err(MednumError::Argument { argument, .. }) if argument == "today")
    );
    let unread = check_file("no/such/file.json", None);
    assert!(matches!(unread, Err(MednumError::Unread { path, .. }) if path == "no/such/file.json"));
    assert!(check_value("meetings.date", "2024-02-30").unwrap().counts.error == 1);
    let limits = Limits { bytes: Some(1), ..Limits::default() };
    let report = check("{}", Some(CheckOptions { today: None, limits: Some(limits) })).unwrap();
    assert_eq!(
        report.findings.iter().map(|it| (it.code.as_str(), it.severity)).collect::<Vec<_>>(),
        [("document.size.exceeded", Severity::Error)]
    );
    assert!(rules().unwrap().len() > 250);
}

#[test]
fn a_thousand_threads_may_ask_one_programme_at_once() {
    let programme = Programme::parse(RECORDS.to_owned(), None).unwrap();
    let expected = programme.compute("roadmap.state", "{}").unwrap();
    let threads: Vec<_> = (0..1_000)
        .map(|_| {
            let programme = Arc::clone(&programme);
            thread::spawn(move || programme.compute("roadmap.state", "{}").unwrap())
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), expected);
    }
}
