//! The real example: what its generator writes, how much it holds, and the defects that it holds on purpose.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper of a test fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use mednum_core::document::{Document, Limits, Options};
use mednum_core::finding::Severity;
use mednum_core::{Programme, check};
use mednum_tests::example::{FILE, generate};

/// The day that lateness is counted against: the roadmap is over, the last cohort is under way.
fn options() -> Options {
    Options::with_today(NaiveDate::from_ymd_opt(2026, 1, 15).unwrap())
}

fn committed() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FILE)).unwrap()
}

/// The findings of severity warning that the example is to give, by code, with their number: the table of
/// `examples/README.md`. Nothing else may be said of it.
const WARNINGS: &[(&str, usize)] = &[
    ("cohort.training.not_led_together", 1),
    ("cohort.volunteer.compulsory_module_missing", 1),
    ("cohort.volunteer.without_review", 1),
    ("competency.requirement.held_by_nobody", 1),
    ("governance.cadence.too_few", 1),
    ("governance.decision.overdue", 1),
    ("governance.member.never_present", 1),
    ("governance.milestone.not_validated", 1),
    ("indicator.dimension.sum_differs", 1),
    ("indicator.observation.contradicted", 1),
    ("network.bassin.not_generalised", 18),
    ("network.intervention.excluded_territory", 1),
    ("network.intervention.without_partner", 1),
    ("network.rlin.role_missing", 1),
    ("network.rlin.several_pilots", 1),
    ("network.territorial_roadmap.not_validated", 1),
    ("territory.bassin.overlap", 1),
];

/// What is said for information.
const NOTES: &[(&str, usize)] = &[
    ("competency.holder.without_consent", 1),
    ("network.france_services.without_permanence", 1),
    ("territory.bassin.hole", 1),
];

#[test]
fn the_committed_file_is_what_the_generator_writes() {
    assert!(committed() == generate(1), "{FILE} is not fresh: run `cargo xtask codegen example`");
}

#[test]
fn it_is_a_programme() {
    let text = committed();
    let report = check(text.as_bytes(), &options());
    let errors: Vec<_> = report.findings.iter().filter(|found| found.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(Programme::parse(text.as_bytes(), &options()).is_ok());
}

#[test]
fn it_says_that_it_is_synthetic() {
    assert!(committed().starts_with("{\n  \"$comment\": \"Exemple synthétique"));
}

#[test]
fn each_register_is_as_large_as_that_of_a_real_programme() {
    let text = committed();
    let document: Document<'_> = Document::from_text(&text).unwrap();
    let cases = [
        ("EPCI beside the two that the roadmap knows", document.territories.len(), 7),
        ("bassins", document.bassins.len(), 40),
        ("bodies' mandates", document.mandates.len(), 60),
        ("meetings", document.meetings.len(), 40),
        ("news, twice a year for 35 sheets, but those that end", document.news.len(), 200),
        ("deliverables", document.deliverables.len(), 10),
        ("networks", document.rlins.len(), 32),
        ("actors of networks", document.network_actors.len(), 300),
        ("France services and their antenna", document.france_services.len(), 28),
        ("posts", document.posts.len(), 54),
        ("permanences", document.permanences.len(), 50),
        ("diagnostics", document.diagnostics.len(), 8),
        ("territorial roadmaps", document.territorial_roadmaps.len(), 8),
        ("interventions", document.interventions.len(), 600),
        ("cohorts", document.cohorts.len(), 3),
        ("training days", document.training_days.len(), 15),
        ("volunteers", document.volunteers.len(), 36),
        ("holders of competences", document.competency_holders.len(), 250),
        ("needs", document.competency_needs.len(), 10),
        ("sessions for volunteers", document.volunteer_sessions.len(), 10),
        ("tools", document.tool_adoptions.len(), 2),
        ("observations", document.observations.len(), 100),
    ];
    for (register, held, least) in cases {
        assert!(held >= least, "{register}: {held}, at least {least}");
    }
    let flagged = document.bassins.iter().filter(|bassin| bassin.priority == Some(true)).count();
    assert_eq!(flagged, 29, "the roadmap flags 29 bassins");
}

#[test]
fn every_commune_but_one_is_in_a_bassin() {
    let text = committed();
    let programme = Programme::parse(text.as_bytes(), &options()).unwrap();
    let geography = programme.geography();
    let left: Vec<&str> = geography
        .communes()
        .filter(|commune| geography.bassin_of(commune.code).is_none())
        .map(|c| c.name)
        .collect();
    assert_eq!(left, ["La Pellerine"]);
}

#[test]
fn it_holds_the_defects_of_its_table_and_no_other() {
    let text = committed();
    let report = check(text.as_bytes(), &options());
    for (severity, expected) in [(Severity::Warning, WARNINGS), (Severity::Info, NOTES)] {
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in report.findings.iter().filter(|finding| finding.severity() == severity) {
            *found.entry(finding.code()).or_default() += 1;
        }
        let expected: BTreeMap<&str, usize> = expected.iter().copied().collect();
        assert_eq!(found, expected, "{severity:?}");
    }
}

#[test]
fn its_readme_names_each_code_that_it_gives() {
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/README.md")).unwrap();
    for (code, _) in WARNINGS.iter().chain(NOTES) {
        assert!(readme.contains(&format!("`{code}`")), "{code}");
    }
}

#[test]
fn a_larger_programme_repeats_its_registers_and_stays_valid() {
    let (one, three) = (generate(1), generate(3));
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let (one, larger) = (read(&one), read(&three));
    let length =
        |document: &serde_json::Value, register: &str| document[register].as_array().map_or(0, Vec::len);
    for register in ["territories", "bassins"] {
        assert_eq!(length(&larger, register), length(&one, register), "{register}");
    }
    // What is drawn differs from a copy to another: the number of actors of a network is not always the same.
    for register in ["meetings", "network_actors", "interventions", "volunteers", "competency_holders"] {
        let (least, most) = (length(&one, register) * 28 / 10, length(&one, register) * 32 / 10);
        assert!(
            (least..=most).contains(&length(&larger, register)),
            "{register}: {}",
            length(&larger, register)
        );
    }
    let limits = Limits { bytes: usize::MAX, records: usize::MAX, ..Limits::default() };
    let report = check(three.as_bytes(), &Options { limits, ..options() });
    let errors: Vec<_> = report.findings.iter().filter(|found| found.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}
