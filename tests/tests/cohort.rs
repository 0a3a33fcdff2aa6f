//! Equations on cohorts: the calendar keeps its own rules, figures count what the records hold, one slip is one finding.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use mednum_core::cohort::{CohortCalendar, calendar, comparison, counts, places, reviews, training};
use mednum_core::document::{Options, RECORDS};
use mednum_core::{Programme, check};
use mednum_tests::options;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A document that carries the sheet of the service civique as the built-in roadmap has it, for other years.
fn around(year: i32, calendar: &CohortCalendar) -> Value {
    let roadmap: Value = serde_json::from_str(mednum_catalog::ROADMAP).unwrap();
    let sheet =
        roadmap["actions"].as_array().unwrap().iter().find(|action| action["code"] == "A.1.2.b").unwrap();
    let phases: Vec<Value> = calendar
        .phases
        .iter()
        .map(|phase| {
            json!({
                "phase": phase.phase.code,
                "start": phase.days.first.to_string(),
                "end": phase.days.last.to_string(),
            })
        })
        .collect();
    let missions = calendar.missions.unwrap();
    json!({
        "schema_version": "1.0",
        "roadmap": {
            "id": "feuille",
            "title": "Feuille de route",
            "departement": "49",
            "start": format!("{year}-01-01"),
            "end": format!("{}-12-31", year + 2),
        },
        "axes": [{ "code": "A", "title": "Axe A" }],
        "actions": [{
            "code": "A.1.2.b",
            "axis": "A",
            "title": sheet["title"],
            "calendar": sheet["calendar"],
            "figures": sheet["figures"],
            "pilots": [{ "actor": "centre" }],
        }],
        "organisations": [{ "id": "centre", "name": "Centre social", "kind": "association" }],
        "cohorts": [{
            "id": "cohorte",
            "sheet": "A.1.2.b",
            "year": year,
            "start": missions.first.to_string(),
            "end": missions.last.to_string(),
            "phases": phases,
        }],
        "host_structures": [
            { "id": "accueil", "organisation": "centre", "kind": "structure_avs", "avs": "centre_social" },
        ],
        "service_missions": [{
            "id": "mission",
            "cohort": "cohorte",
            "host": "accueil",
            "profiles": ["aidant_numerique"],
            "places": 2,
            "built_on": calendar.phases[1].days.last.to_string(),
            "tutor": true,
        }],
        "volunteers": [{
            "pseudonym": "v-1",
            "mission": "mission",
            "age_band": "majeur",
            "start": missions.first.to_string(),
            "end": missions.last.to_string(),
            "purge_on": format!("{}-06-30", year + 2),
        }],
    })
}

#[test]
fn the_calendar_of_every_year_keeps_its_own_rules() {
    let programme = Programme::built_in(&Options::default()).unwrap();
    for year in 2000..=2100 {
        let calendar = calendar(&programme, year);
        assert_eq!(calendar.phases.len(), 5);
        let days: Vec<NaiveDate> =
            calendar.phases.iter().flat_map(|phase| [phase.days.first, phase.days.last]).collect();
        assert!(days.is_sorted(), "{days:?}");
        let text = around(year, &calendar).to_string();
        // Before anything, while the offers are out, while the cohort runs; and without a day.
        let moments = [(year, 1, 5), (year, 7, 31), (year, 10, 1), (year + 1, 6, 30)];
        let days = moments.into_iter().map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day));
        for today in days.chain([None]) {
            let report = check(text.as_bytes(), &Options { today, ..Options::default() });
            let found: Vec<_> = report
                .findings
                .iter()
                .filter(|finding| finding.code().starts_with("cohort."))
                .map(|finding| (finding.code(), &finding.path))
                .collect();
            assert!(found.is_empty(), "{year} {today:?}: {found:?}");
        }
    }
}

#[test]
fn a_calendar_moved_by_a_month_breaks_its_rules() {
    let programme = Programme::built_in(&Options::default()).unwrap();
    let mut calendar = calendar(&programme, 2024);
    let offers = &mut calendar.phases[2].days;
    offers.first = offers.first.checked_add_months(chrono::Months::new(1)).unwrap();
    offers.last = offers.last.checked_add_months(chrono::Months::new(1)).unwrap();
    let report = check(around(2024, &calendar).to_string().as_bytes(), &Options::default());
    assert_eq!(report.by_code.get("cohort.phase.outside_months"), Some(&1), "{:?}", report.by_code);
}

/// The pointers of every value of the sections of this concept.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, format!("{at}/{index}"), found));
        }
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| pointers(member, format!("{at}/{key}"), found))
        }
        _ => {}
    }
    found.push(at);
}

const SECTIONS: [&str; 5] = ["cohorts", "host_structures", "service_missions", "training_days", "volunteers"];

/// What is refused reads as a hole, which the rules pass over: one slip is one finding.
#[test]
fn a_value_of_another_type_is_one_finding() {
    let records: Value = serde_json::from_str(RECORDS).unwrap();
    let late = Options::with_today(NaiveDate::from_ymd_opt(2024, 6, 30).unwrap());
    // What the day makes late, whatever is refused.
    let given = [options(), late].map(|options| check(RECORDS.as_bytes(), &options).by_code);
    let mut wrong = Vec::new();
    for section in SECTIONS {
        let mut places = Vec::new();
        pointers(&records[section], format!("/{section}"), &mut places);
        for place in &places {
            // A record that is given and empty has more than one defect.
            let is_record = place.matches('/').count() == 2;
            for token in [json!({}), json!([[]]), json!(["@"])] {
                if is_record && token.is_object() {
                    continue;
                }
                let mut document = records.clone();
                *document.pointer_mut(place).unwrap() = token.clone();
                for (options, given) in [options(), late].into_iter().zip(&given) {
                    let report = check(document.to_string().as_bytes(), &options);
                    let codes: Vec<&str> = report
                        .findings
                        .iter()
                        .filter(|finding| finding.severity() != mednum_core::finding::Severity::Info)
                        .map(|finding| finding.code())
                        .filter(|code| code.starts_with("document.") || !given.contains_key(*code))
                        .collect();
                    // An empty object lacks its fields; a list may hold what is not well formed.
                    let own = codes.iter().all(|code| code.starts_with("document."));
                    if codes.is_empty() || !own {
                        wrong.push(format!("{place} = {token} on {:?}: {codes:?}", options.today));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A mission of a random document: its host kind, its profiles, its volunteers.
#[derive(Debug, Clone)]
struct Drawn {
    cohort: usize,
    kind: usize,
    profiles: usize,
    places: u16,
    volunteers: usize,
    done: usize,
}

const KINDS: [&str; 5] =
    ["structure_avs", "reseau_france_services", "reseau_cybanjou", "collectivite", "association"];
const PROFILES: [&[&str]; 4] = [
    &["aidant_numerique"],
    &["assistant_mediation_numerique"],
    &["ambassadeur_numerique_responsable"],
    &["aidant_numerique", "assistant_mediation_numerique"],
];

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let mission = (0..3_usize, 0..5_usize, 0..4_usize, 1..30_u16, 0..25_usize, 0..25_usize).prop_map(
        |(cohort, kind, profiles, places, volunteers, done)| Drawn {
            cohort,
            kind,
            profiles,
            places,
            volunteers,
            done: done.min(volunteers),
        },
    );
    prop::collection::vec(mission, 0..8)
}

/// The document of some missions; `turn` puts its records in another order.
fn document(missions: &[Drawn], turn: bool) -> String {
    let mut volunteers = Vec::new();
    for (rank, mission) in missions.iter().enumerate() {
        let year = 2023 + mission.cohort;
        for person in 0..mission.volunteers {
            volunteers.push(json!({
                "pseudonym": format!("v-{rank}-{person}"),
                "mission": format!("mission-{rank}"),
                "age_band": "majeur",
                "start": format!("{year}-10-01"),
                "end": format!("{}-06-30", year + 1),
                "psc1": person < mission.done,
                "review": if person < mission.done { "fait" } else { "en_cours" },
            }));
        }
    }
    let mut sections = [
        (
            "cohorts",
            (0..3)
                .map(|cohort| {
                    let year = 2023 + cohort;
                    json!({
                        "id": format!("cohorte-{cohort}"), "sheet": "A.1.2.b", "year": year,
                        "start": format!("{year}-10-01"), "end": format!("{}-06-30", year + 1),
                    })
                })
                .collect::<Vec<_>>(),
        ),
        (
            "host_structures",
            (0..5)
                .map(|kind| json!({ "id": format!("accueil-{kind}"), "organisation": "cybanjou", "kind": KINDS[kind] }))
                .collect(),
        ),
        (
            "service_missions",
            missions
                .iter()
                .enumerate()
                .map(|(rank, mission)| {
                    json!({
                        "id": format!("mission-{rank}"), "cohort": format!("cohorte-{}", mission.cohort),
                        "host": format!("accueil-{}", mission.kind), "profiles": PROFILES[mission.profiles],
                        "places": mission.places,
                    })
                })
                .collect(),
        ),
        ("volunteers", volunteers),
    ];
    if turn {
        sections.iter_mut().for_each(|(_, records)| records.reverse());
    }
    let mut document = json!({ "schema_version": "1.0", "roadmap_ref": "mednum49-2023-2025" });
    for (section, records) in sections {
        document[section] = Value::from(records);
    }
    document.to_string()
}

/// A result without its pointers: the order of records changes nothing else.
fn without_pointers(result: Value) -> Value {
    match result {
        Value::Array(items) => Value::from(items.into_iter().map(without_pointers).collect::<Vec<_>>()),
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .filter(|(key, _)| key != "pointer")
                .map(|(key, member)| (key, without_pointers(member)))
                .collect(),
        ),
        leaf => leaf,
    }
}

fn all(programme: &Programme<'_>, threshold: i64) -> Value {
    json!([
        places(programme, None, None, threshold),
        training(programme, None, None, threshold),
        reviews(programme, None, None, threshold),
        comparison(programme, None, threshold),
        counts(programme, None, None, threshold),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_count_what_the_records_hold(missions in drawn()) {
        let text = document(&missions, false);
        let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
        let (places, counts) = (places(&programme, None, None, 1), counts(&programme, None, None, 1));
        let (comparison, reviews) = (comparison(&programme, None, 1), reviews(&programme, None, None, 1));
        for cohort in 0..3 {
            let of_cohort: Vec<&Drawn> = missions.iter().filter(|mission| mission.cohort == cohort).collect();
            let sum = |of: fn(&Drawn) -> usize| i64::try_from(of_cohort.iter().map(|mission| of(mission)).sum::<usize>()).unwrap();
            let volunteers = sum(|mission| mission.volunteers);
            prop_assert_eq!(places.cohorts[cohort].places, sum(|mission| usize::from(mission.places)));
            prop_assert_eq!(places.cohorts[cohort].taken, Some(volunteers));
            prop_assert_eq!(comparison.by_cohort[cohort].volunteers, Some(volunteers));
            prop_assert_eq!(reviews.cohorts[cohort].done, Some(sum(|mission| mission.done)));
            prop_assert_eq!(counts.cohorts[cohort].volunteers, Some(volunteers));
            let mut cells: BTreeMap<(usize, usize), i64> = BTreeMap::new();
            for mission in of_cohort {
                *cells.entry((mission.kind, mission.profiles)).or_default() += i64::try_from(mission.volunteers).unwrap();
            }
            for (kind, row) in counts.cohorts[cohort].host_kinds.iter().enumerate() {
                for (column, cell) in row.by_profile.iter().enumerate() {
                    prop_assert_eq!(*cell, Some(cells.get(&(kind, column)).copied().unwrap_or_default()));
                }
            }
        }
        prop_assert_eq!(comparison.volunteers, Some(i64::try_from(missions.iter().map(|mission| mission.volunteers).sum::<usize>()).unwrap()));
    }

    #[test]
    fn the_order_of_records_changes_no_figure(missions in drawn(), threshold in 1..15_i64) {
        let (one, other) = (document(&missions, false), document(&missions, true));
        let one = Programme::parse(one.as_bytes(), &Options::default()).unwrap();
        let other = Programme::parse(other.as_bytes(), &Options::default()).unwrap();
        prop_assert_eq!(without_pointers(all(&one, threshold)), without_pointers(all(&other, threshold)));
    }

    /// What one table of a cohort holds back, no total of all the cohorts gives again.
    #[test]
    fn the_total_of_the_cohorts_tells_none_of_them(missions in drawn(), threshold in 2..15_i64) {
        let text = document(&missions, false);
        let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
        let (hidden, all) = (comparison(&programme, None, threshold), comparison(&programme, None, 1));
        let secrets: Vec<i64> = hidden
            .by_cohort
            .iter()
            .zip(&all.by_cohort)
            .filter(|(shown, _)| shown.volunteers.is_none())
            .map(|(_, all)| all.volunteers.unwrap())
            .collect();
        for (cohort, shown) in hidden.by_cohort.iter().enumerate() {
            let alone = places(&programme, Some(i32::try_from(2023 + cohort).unwrap()), None, threshold);
            // Of a full cohort, the places of each mission would tell how many it has taken.
            let told = |taken: i64| taken > 0 && taken >= alone.cohorts[0].places;
            prop_assert_eq!(alone.cohorts[0].taken, shown.volunteers.filter(|taken| !told(*taken)));
        }
        if hidden.volunteers.is_some() {
            prop_assert!(secrets.len() != 1 && (secrets.is_empty() || secrets.iter().sum::<i64>() >= threshold));
        }
    }
}
