//! The built-in roadmap holds what the printed one does: counts, numbers, known defects, vocabularies.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};

use mednum_catalog::vocabulary;
use mednum_core::document::{Decimal, Document, Options};
use mednum_core::finding::Severity;
use mednum_core::indicator::Measure;
use mednum_core::roadmap::source_note::NoteKind;
use mednum_core::roadmap::state::state;
use mednum_core::{Programme, built_in_document, check};
use mednum_tests::options;

fn roadmap() -> &'static Document<'static> {
    built_in_document().unwrap_or_else(|| panic!("the built-in roadmap is readable"))
}

/// The lines of a table kept beside the tests, without its comment.
fn table(text: &str) -> Vec<Vec<&str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect()
}

#[test]
fn the_roadmap_has_five_axes_twenty_eight_actions_and_seven_working_groups() {
    let roadmap = roadmap();
    let counts = [
        ("axes", roadmap.axes.len(), 5),
        ("actions", roadmap.actions.len(), 28),
        ("working groups", roadmap.working_groups.len(), 7),
        ("members", roadmap.members.len(), 15),
        ("organisations", roadmap.organisations.len(), 60),
        ("territories", roadmap.territories.len(), 24),
        ("objectives", roadmap.actions.iter().map(|action| action.objectives.len()).sum(), 108),
        ("indicators", roadmap.actions.iter().map(|action| action.indicators.len()).sum(), 79),
        ("figures", roadmap.sheets().map(|sheet| sheet.figures.len()).sum(), 88),
    ];
    for (what, count, expected) in counts {
        assert_eq!(count, expected, "{what}");
    }
}

#[test]
fn each_axis_has_its_sheets_in_the_order_of_the_table_of_contents() {
    let roadmap = roadmap();
    let actions: Vec<&str> = roadmap.actions.iter().map(|action| action.code.as_str()).collect();
    assert_eq!(
        actions.join(" "),
        "A.1.1 A.1.2 A.1.2.a A.1.2.b A.1.2.c A.2 A.3.1 A.3.2 A.3.3 A.3.4 B.1 B.2 B.3 B.4 B.5 B.6 B.7 \
         C.1 C.2 C.3 C.4 D.1 E.1 E.2.1 E.2.2 E.2.3 E.2.4 E.2.5"
    );
    let groups: Vec<&str> = roadmap.working_groups.iter().map(|group| group.code.as_str()).collect();
    assert_eq!(groups.join(" "), "GT.A.1 GT.B.1 GT.B.2 GT.C.1 GT.D.1 GT.D.2 GT.E.1");
}

#[test]
fn every_number_of_the_roadmap_is_on_its_sheet() {
    let roadmap = roadmap();
    let decimal =
        |text: &str| (!text.is_empty()).then(|| Decimal::from_number(text.parse().unwrap()).unwrap());
    let expected = table(include_str!("../expected/figures.tsv"));
    assert_eq!(expected.len(), 88);
    for line in expected {
        let [id, kind, value, min, max, approximate] = line.as_slice() else { panic!("{line:?}") };
        let (sheet_code, _) = id.rsplit_once("-N").unwrap();
        let sheet = roadmap.sheets().find(|sheet| sheet.code.as_str() == sheet_code).unwrap();
        let figure = sheet.figures.iter().find(|figure| figure.id.as_str() == *id);
        let figure = figure.unwrap_or_else(|| panic!("{id} is not on its sheet"));
        assert_eq!(figure.value, decimal(value), "{id}: value");
        assert_eq!((figure.min, figure.max), (decimal(min), decimal(max)), "{id}: bounds");
        assert_eq!(figure.approximate == Some(true), *approximate == "~", "{id}: approximate");
        let written = serde_json::to_value(figure).unwrap();
        assert_eq!(written["kind"], *kind, "{id}: kind");
        assert!(figure.printed.is_some() && figure.field.is_some(), "{id}: where it was read");
    }
}

#[test]
fn every_known_defect_of_the_source_is_noted_on_its_sheet() {
    let roadmap = roadmap();
    for line in table(include_str!("../expected/source-notes.tsv")) {
        let [id, sheet_code] = line.as_slice() else { panic!("{line:?}") };
        let notes: Vec<&str> = match roadmap.sheets().find(|sheet| sheet.code.as_str() == *sheet_code) {
            Some(sheet) => sheet.source_notes.iter().map(|note| note.id.as_str()).collect(),
            None => roadmap.source_notes.iter().map(|note| note.id.as_str()).collect(),
        };
        assert!(notes.contains(id), "{id} is not noted on {sheet_code}");
    }
}

#[test]
fn every_rule_named_by_a_figure_is_a_rule_of_the_roadmap() {
    let known: BTreeSet<&str> = table(include_str!("../../crates/mednum-catalog/data/source-rules.tsv"))
        .into_iter()
        .map(|line| line[0])
        .collect();
    assert_eq!(known.len(), 197);
    for sheet in roadmap().sheets() {
        for figure in sheet.figures {
            for rule in &figure.rules {
                assert!(known.contains(rule.as_str()), "{}: {rule}", figure.id);
                assert!(
                    rule.starts_with(&format!("{}-R", sheet.code)),
                    "{}: {rule} is of another sheet",
                    figure.id
                );
            }
        }
    }
}

#[test]
fn the_roadmap_has_no_error_and_its_known_defects_are_warnings_that_point_to_them() {
    let report = check(mednum_catalog::ROADMAP.as_bytes(), &Options::default());
    assert_eq!(report.counts.error, 0);
    let cases = [
        ("roadmap.indicator.copied", "A.3.2"),
        ("roadmap.source.copied", "B.1"),
        ("roadmap.source.copied", "B.5"),
        ("roadmap.source.misplaced", "B.2"),
        ("roadmap.source.misplaced", "GT.E.1"),
        ("roadmap.source.truncated", "C.3"),
        ("roadmap.source.contradictory", "E.2.3"),
        ("roadmap.source.ambiguous", "C.4"),
        ("roadmap.source.missing", "E.2.5"),
        ("roadmap.source.outdated", "B.6"),
        ("roadmap.field.empty", "B.3"),
        ("roadmap.means.not_confirmed", "C.1"),
        ("roadmap.means.not_confirmed", "D.1"),
        ("roadmap.action.pilot_also_partner", "A.1.1"),
        ("roadmap.action.pilot_also_partner", "A.3.1"),
        ("roadmap.action.pilot_also_partner", "E.2.3"),
        ("roadmap.action.without_indicator", "B.6"),
        ("roadmap.action.without_indicator", "E.2.4"),
        ("roadmap.calendar.outside_roadmap", "A.3.1"),
        ("roadmap.calendar.outside_roadmap", "E.2.3"),
        ("territory.name.inferred", "chalonnes"),
    ];
    for (code, subject) in cases {
        let found = report.findings.iter().find(|finding| {
            finding.code() == code && finding.subject.as_ref().is_some_and(|known| known.id == subject)
        });
        let finding = found.unwrap_or_else(|| panic!("{code} is silent on {subject}"));
        assert_eq!(finding.severity(), Severity::Warning, "{code}");
        assert!(!finding.path.is_empty(), "{code}");
    }
    assert!(!report.by_code.contains_key("roadmap.field.not_filled"), "{:?}", report.by_code);
    assert!(!report.by_code.contains_key("roadmap.field.unexpected"), "{:?}", report.by_code);
}

#[test]
fn the_three_empty_fields_of_b3_are_empty_and_not_absent() {
    let report = check(mednum_catalog::ROADMAP.as_bytes(), &Options::default());
    let mut fields: Vec<&str> = report
        .findings
        .iter()
        .filter(|finding| finding.code() == "roadmap.field.empty")
        .map(|finding| finding.path.as_str())
        .collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        ["/actions/12/fields/financial_means", "/actions/12/fields/partners", "/actions/12/fields/territory"]
    );
}

#[test]
fn indicators_copied_into_a32_name_where_they_come_from() {
    let roadmap = roadmap();
    let action = roadmap.actions.iter().find(|action| action.code.as_str() == "A.3.2").unwrap();
    let origins: Vec<&str> =
        action.indicators.iter().filter_map(|item| item.copied_from.as_deref()).collect();
    assert_eq!(origins, ["A.1.2.a-I1", "A.1.2.a-I2", "A.1.2.a-I3"]);
    assert!(action.source_notes.iter().any(|note| note.kind.is(NoteKind::Copied)));
}

#[test]
fn posts_and_money_are_summed_with_double_counts_excluded() {
    let programme = Programme::built_in(&options()).unwrap();
    let state = state(&programme, None);
    assert_eq!(state.posts.total, 13_050, "1 + 9 + 1.2 + 0.85 + 1: {:?}", state.posts.lines);
    let twice: Vec<(&str, Option<&str>)> = state
        .posts
        .lines
        .iter()
        .filter(|line| line.value == 1_200)
        .map(|line| (line.code.as_str(), line.counted_on.as_deref()))
        .collect();
    assert_eq!(twice, [("B.5", None), ("E.2.2", Some("B.5"))]);
    assert_eq!(state.money_per_year.total, 20_000_000, "{:?}", state.money_per_year.lines);
    assert!(state.money_per_year.at_least);
}

#[test]
fn a_composite_indicator_has_parts_and_no_other_has() {
    for indicator in roadmap().actions.iter().flat_map(|action| &action.indicators) {
        assert_eq!(indicator.measure.is(Measure::Composite), !indicator.parts.is_empty(), "{}", indicator.id);
    }
}

#[test]
fn every_list_of_terms_is_a_typed_vocabulary_with_the_same_codes() {
    let tables: BTreeMap<&str, Vec<&str>> = vocabulary::tables()
        .iter()
        .map(|table| (table.name, table.terms.iter().map(|term| term.code).collect()))
        .collect();
    let roadmap = roadmap();
    let actions = roadmap.actions.iter().map(|action| (&action.code, &action.terms));
    let groups = roadmap.working_groups.iter().map(|group| (&group.code, &group.terms));
    for (code, lists) in actions.chain(groups) {
        for list in lists {
            let name = list
                .vocabulary
                .as_deref()
                .unwrap_or_else(|| panic!("{code}: {} has no vocabulary", list.name));
            let codes: Vec<&str> = list.items.iter().map(|item| item.id.as_str()).collect();
            assert_eq!(tables.get(name), Some(&codes), "{code}: {name}");
        }
    }
    let sizes = [
        ("rlin_role", 5),
        ("mission_profile", 3),
        ("host_kind", 5),
        ("intervention_level", 4),
        ("charter_commitment", 8),
        ("kit_component", 6),
        ("digital_resource", 7),
        ("travelling_mode", 4),
        ("france_services_carrier", 6),
    ];
    for (name, size) in sizes {
        assert_eq!(tables[name].len(), size, "{name}");
    }
}
