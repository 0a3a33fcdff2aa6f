//! Every rule fires on its bad example and stays silent on its good one, and its sentences are whole.

use mednum_core::check;
use mednum_core::document::{Options, RECORDS, STARTER};
use mednum_core::finding::{Example, Language, Report, registry};
use mednum_tests::options;
use mednum_tests::rule_example::{Documents, documents};

fn report_of(example: &str) -> Report {
    check(example.as_bytes(), &options())
}

#[test]
fn every_rule_fires_on_its_bad_example_and_not_on_its_good_one() {
    let mut wrong = Vec::new();
    for rule in registry::rules() {
        // Cases too large or too odd to print have their own tests, in limits.rs.
        if matches!(rule.example, Example::Described { .. }) {
            continue;
        }
        let Documents { bad, good } = documents(rule).unwrap();
        if !report_of(&bad).by_code.contains_key(rule.code) {
            wrong.push(format!("{}: silent on its bad example ({:?})", rule.code, report_of(&bad).by_code));
        }
        if report_of(&good).by_code.contains_key(rule.code) {
            wrong.push(format!("{}: fires on its good example", rule.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_sentence_has_an_unfilled_parameter() {
    for rule in registry::rules() {
        let Some(Documents { bad, .. }) = documents(rule) else { continue };
        for finding in report_of(&bad).findings {
            for language in [Language::French, Language::English] {
                for sentence in [finding.text(language), finding.help(language)] {
                    let unfilled = finding
                        .rule
                        .text
                        .get(language)
                        .split('{')
                        .skip(1)
                        .chain(finding.rule.help.get(language).split('{').skip(1))
                        .filter_map(|part| part.split('}').next())
                        .any(|name| {
                            name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
                                && !name.is_empty()
                                && sentence.contains(&format!("{{{name}}}"))
                        });
                    assert!(!unfilled, "{}: {sentence}", finding.code());
                    let broken = ["  ", " .", ": .", "«  »", "“”"].iter().any(|gap| sentence.contains(gap));
                    assert!(!broken, "{}: {sentence}", finding.code());
                }
            }
        }
    }
}

#[test]
fn the_starter_document_has_no_defect() {
    let report = check(STARTER.as_bytes(), &Options::default());
    assert_eq!(report.by_code, Default::default());
}

#[test]
fn the_document_of_records_has_no_error_nor_warning() {
    for options in [Options::default(), options()] {
        let report = check(RECORDS.as_bytes(), &options);
        let found: Vec<_> = report.findings.iter().map(|finding| (finding.code(), &finding.path)).collect();
        assert_eq!((report.counts.error, report.counts.warning), (0, 0), "{found:?}");
    }
}
