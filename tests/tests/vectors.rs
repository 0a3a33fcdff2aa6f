//! Every vector gets its report, byte for byte, by the fast reader and by the diagnosing one.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use mednum_core::finding::{Severity, registry};
use mednum_core::{Programme, check, check_with_diagnosis};
use mednum_tests::rule_example::documents;
use mednum_tests::{folder, options, report_text, vectors};
use serde_json::Value;

#[test]
fn every_vector_gets_its_report() {
    let update = std::env::var_os("UPDATE_VECTORS").is_some();
    let mut wrong = Vec::new();
    let vectors = vectors().unwrap();
    assert!(vectors.len() > 15, "only {} vectors were found", vectors.len());
    for vector in vectors {
        let text = report_text(&check(&vector.input, &options())).unwrap();
        if update {
            fs::write(&vector.expected, text).unwrap();
        } else if fs::read_to_string(&vector.expected).unwrap_or_default() != text {
            wrong.push(vector.name);
        }
    }
    assert!(
        wrong.is_empty(),
        "not the expected report (UPDATE_VECTORS=1 rewrites, then read the difference): {wrong:?}"
    );
}

#[test]
fn both_readers_give_the_same_report() {
    for vector in vectors().unwrap() {
        let fast = report_text(&check(&vector.input, &options())).unwrap();
        let slow = report_text(&check_with_diagnosis(&vector.input, &options())).unwrap();
        assert_eq!(fast, slow, "{}", vector.name);
    }
}

#[test]
fn each_folder_holds_what_it_says() {
    for vector in vectors().unwrap() {
        let report = check(&vector.input, &options());
        let codes: Vec<&str> = report.findings.iter().map(|finding| finding.code()).collect();
        match vector.name.split('/').collect::<Vec<_>>().as_slice() {
            ["valid", _] => assert!(!report.has_errors(), "{}: {codes:?}", vector.name),
            ["invalid", code, _] => assert!(codes.contains(code), "{}: {codes:?}", vector.name),
            ["near", code] => {
                assert!(!report.has_errors() && !codes.contains(code), "{}: {codes:?}", vector.name);
            }
            ["unreadable", _] => {
                assert!(codes.iter().all(|code| code.starts_with("document.")), "{}: {codes:?}", vector.name);
                assert!(report.has_errors(), "{}", vector.name);
            }
            ["mixed", _] => assert!(report.by_code.len() > 5, "{}: {codes:?}", vector.name),
            other => panic!("unknown folder {other:?}"),
        }
    }
}

/// The codes of a text that is no document: each tells the one place where reading stopped.
const UNREADABLE: [&str; 4] = [
    "document.syntax.invalid",
    "document.encoding.not_utf8",
    "document.depth.exceeded",
    "document.string.lone_surrogate",
];

/// Where reading stops, in files whose place is easily got wrong: read by eye.
const STOPS: [(&str, usize, usize); 15] = [
    ("byte-order-mark-and-nothing", 1, 1),
    ("comment-after-a-hash", 2, 3),
    ("comment-after-two-slashes", 2, 3),
    ("five-hundred-lists-in-one-another", 1, 33),
    ("invalid-bytes-in-two-places-on-the-third-line", 3, 23),
    ("list-that-stops-after-a-comma", 2, 1),
    ("nan", 1, 59),
    ("object-not-closed", 2, 1),
    ("object-that-stops-after-its-colon", 2, 1),
    ("object-with-a-trailing-comma", 3, 1),
    ("object-without-a-comma-between-two-members", 3, 3),
    ("only-spaces-and-line-breaks", 3, 1),
    ("utf16-that-starts-with-its-low-byte-without-mark", 1, 2),
    ("word-after-the-document", 2, 1),
    ("yaml", 1, 1),
];

#[test]
fn a_text_that_is_no_document_gets_one_error_with_its_place_and_no_programme() {
    let mut stops: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for vector in vectors().unwrap() {
        let Some(name) = vector.name.strip_prefix("unreadable/") else { continue };
        let report = check(&vector.input, &options());
        // A byte order mark is passed over with a word, whatever follows it.
        let errors: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.code() != "document.encoding.byte_order_mark")
            .collect();
        let [error] = errors.as_slice() else { panic!("{name}: {:?}", report.by_code) };
        assert!(UNREADABLE.contains(&error.code()), "{name}: {}", error.code());
        assert_eq!((error.severity(), error.path.as_str()), (Severity::Error, ""), "{name}");
        assert!(Programme::parse(&vector.input, &options()).is_err(), "{name}");
        let expected: Value = serde_json::from_slice(&fs::read(&vector.expected).unwrap()).unwrap();
        let told = expected["findings"].as_array().unwrap().last().unwrap();
        assert_eq!((&told["line"], &told["column"]), (&error.line.into(), &error.column.into()), "{name}");
        stops.insert(name.to_owned(), (error.line, error.column));
    }
    assert!(stops.len() > 140, "{}", stops.len());
    for (name, line, column) in STOPS {
        assert_eq!(stops.get(name), Some(&(line, column)), "{name}");
    }
}

#[test]
fn every_unreadable_text_stands_once_in_the_table_of_categories() {
    let readme = fs::read_to_string(folder().join("README.md")).unwrap();
    for vector in vectors().unwrap() {
        let Some(name) = vector.name.strip_prefix("unreadable/") else { continue };
        assert_eq!(readme.matches(&format!("`{name}`")).count(), 1, "{name}: in tests/vectors/README.md");
    }
}

/// How to mend a rule without its vectors.
const MEND: &str = "`cargo xtask codegen vectors` makes both from the rule's own example; or write the document, then \
    `UPDATE_VECTORS=1 cargo test -p mednum-tests --test vectors`, and read the report.";

/// A rule fires in a vector of its own, `invalid/<code>/`, and its near miss, `near/<code>`, leaves it silent.
#[test]
fn every_rule_has_a_vector_that_fires_it_and_a_near_miss_that_does_not() {
    let (mut fired, mut near) = (BTreeSet::new(), BTreeMap::new());
    for vector in vectors().unwrap() {
        let codes = || check(&vector.input, &options()).by_code.into_keys().collect::<BTreeSet<_>>();
        match vector.name.split('/').collect::<Vec<_>>().as_slice() {
            ["invalid", code, _] if codes().contains(code) => {
                fired.insert((*code).to_owned());
            }
            ["near", code] => {
                let twice = near.insert((*code).to_owned(), codes()).is_some();
                assert!(!twice, "{code}: two near misses of the same name");
            }
            _ => {}
        }
    }
    let mut wrong = Vec::new();
    for code in registry::rules().map(|rule| rule.code) {
        if !fired.contains(code) {
            wrong.push(format!("{code}: no vector fires it in tests/vectors/invalid/{code}/"));
        }
        match near.remove(code) {
            None => wrong.push(format!("{code}: no near miss, tests/vectors/near/{code}.*")),
            Some(codes) if codes.contains(code) => wrong.push(format!("{code}: its near miss fires it")),
            Some(_) => {}
        }
    }
    wrong.extend(near.into_keys().map(|name| format!("near/{name}: no rule has this code")));
    assert!(wrong.is_empty(), "{}\n{MEND}", wrong.join("\n"));
}

/// A near miss of an example with a value is that example's good document, in the place of the bad one.
#[test]
fn a_near_miss_that_is_a_patch_puts_the_good_value_in_the_place_of_the_bad_one() {
    let mut patches = 0;
    for vector in vectors().unwrap().iter().filter(|vector| vector.file.extension().unwrap() == "patch") {
        let rule = registry::rule(vector.name.strip_prefix("near/").unwrap()).unwrap();
        let good = documents(rule).unwrap().good;
        assert_eq!(str::from_utf8(&vector.input).unwrap(), good, "{}: {MEND}", vector.name);
        patches += 1;
    }
    assert!(patches > 200, "{patches}");
}

/// Read from the document by eye: line, column, code and place of each of its defects.
const TWENTY_FIVE: [(usize, usize, &str, &str); 25] = [
    (2, 21, "document.schema_version.unsupported", "/schema_version"),
    (7, 14, "document.date.malformed", "/roadmap/start"),
    (11, 43, "document.field.unknown", "/axes/0/titel"),
    (12, 5, "document.field.missing", "/axes/1"),
    (13, 15, "document.identifier.duplicate", "/axes/2/code"),
    (17, 15, "roadmap.sheet.code_not_of_axis", "/actions/0/code"),
    (19, 16, "document.text.empty", "/actions/0/title"),
    (20, 46, "roadmap.action.actor_listed_twice", "/actions/0/pilots/1"),
    (21, 20, "roadmap.action.pilot_also_partner", "/actions/0/partners/0"),
    (22, 38, "document.reference.broken", "/actions/0/territory/territories/0"),
    (23, 73, "roadmap.means.reversed_amount", "/actions/0/means/0/amount"),
    (25, 41, "document.calendar_date.malformed", "/actions/0/calendar/0/when"),
    (26, 37, "roadmap.calendar.reversed", "/actions/0/calendar/1/when"),
    (27, 58, "document.term.unknown", "/actions/0/calendar/2/kind"),
    (29, 49, "document.type.unexpected", "/actions/0/indicators/0/label"),
    (31, 69, "document.number.too_precise", "/actions/0/figures/0/value"),
    (32, 9, "roadmap.figure.out_of_bounds", "/actions/0/figures/1"),
    (35, 5, "roadmap.action.without_pilot", "/actions/1"),
    (35, 5, "roadmap.action.without_indicator", "/actions/1"),
    (39, 7, "document.key.duplicate", "/actions/1/title"),
    (43, 13, "document.identifier.malformed", "/organisations/0/id"),
    (45, 5, "organisation.name.shared", "/organisations/2"),
    (47, 25, "document.number.out_of_bounds", "/members/0/rank"),
    (47, 70, "document.number.out_of_range", "/members/1/rank"),
    (49, 76, "territory.commune.other_kind", "/territories/0/communes/0/code"),
];

#[test]
fn a_document_with_twenty_five_defects_gets_twenty_five_findings_each_with_its_place() {
    let vector =
        vectors().unwrap().into_iter().find(|vector| vector.name == "mixed/twenty-five-defects").unwrap();
    let report = check(&vector.input, &options());
    let found: Vec<(usize, usize, &str, &str)> = report
        .findings
        .iter()
        .map(|finding| (finding.line, finding.column, finding.code(), finding.path.as_str()))
        .collect();
    assert_eq!(found, TWENTY_FIVE);
    assert_eq!(report.by_code.len(), 25, "each of its own kind");
}
