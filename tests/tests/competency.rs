//! Competencies: pairs are a largest matching that no order changes, figures do not depend on it either, and nothing of a
//! holder is ever told.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};

use mednum_catalog::framework::{framework, pix_level};
use mednum_core::competency::pairs::{FURTHEST, LEVELS_APART, PairScope, Pairs, pairs};
use mednum_core::competency::search::{Search, holders};
use mednum_core::computation::compute;
use mednum_core::document::{Date, RECORDS};
use mednum_core::{Programme, check};
use mednum_tests::{options, report_text, today};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Communes of three EPCI; the first two are in the bassin of the records.
const COMMUNES: [&str; 6] = ["49023", "49092", "49218", "49328", "49125", "49020"];
const KINDS: [&str; 3] = ["professional", "volunteer", "agent"];
const SOURCES: [&str; 3] = ["enquete", "entretien", "pix"];
const COMPETENCES: [&str; 3] = ["1.1", "4.2", "5.2"];

/// A holder; its pseudonym, organisation and dates are found nowhere else.
fn holder() -> impl Strategy<Value = Value> {
    let held = (0..3_usize, 1..=8_i64, any::<bool>());
    (
        0..3_usize,
        0..6_usize,
        prop::collection::btree_map(0..3_usize, held, 0..3),
        prop::option::weighted(0.8, Just("2023-09-13")),
        prop::option::weighted(0.9, prop_oneof![Just("2026-09-17"), Just("2024-01-02")]),
    )
        .prop_map(|(kind, commune, held, consent, purge)| {
            let competencies: Vec<Value> = held
                .into_iter()
                .map(|(competence, (source, level, scored))| {
                    let mut held = json!({
                        "framework": "pix",
                        "competence": COMPETENCES[competence],
                        "source": SOURCES[source],
                        "date": "2023-10-19",
                    });
                    if scored {
                        // Below the first level too.
                        held["score"] = json!((level - 1) * 8 + 3);
                    } else {
                        held["level"] = json!(level);
                    }
                    held
                })
                .collect();
            let mut holder = json!({
                "kind": KINDS[kind],
                "publics": ["benevole_administrateur"],
                "organisation": "equipe-secrete",
                "commune": {"code": COMMUNES[commune], "vintage": 2025},
                "competencies": competencies,
            });
            if let Some(consent) = consent {
                holder["consent"] = json!(consent);
            }
            if let Some(purge) = purge {
                holder["purge_on"] = json!(purge);
            }
            holder
        })
}

/// The document of records with other holders.
fn document() -> impl Strategy<Value = Value> {
    prop::collection::vec(holder(), 0..14).prop_map(|mut holders| {
        for (rank, holder) in holders.iter_mut().enumerate() {
            holder["pseudonym"] = json!(format!("secret-{}", (rank * 7 + 3) % 31));
        }
        let mut document: Value = serde_json::from_str(RECORDS).unwrap();
        let organisation = json!({"id": "equipe-secrete", "name": "Une équipe", "kind": "association"});
        document["organisations"].as_array_mut().unwrap().push(organisation);
        document["competency_needs"] = json!([{
            "id": "besoin-est",
            "label": "Accueil de proximité",
            "bassin": "bassin-est",
            "requirements": [
                {"framework": "pix", "competence": "4.2", "level": 3, "people": 2},
                {"framework": "pix", "competence": "3.4", "level": 1}
            ]
        }]);
        document["competency_holders"] = json!(holders);
        document
    })
}

/// A document, and the same with its holders in another order.
fn shuffled() -> impl Strategy<Value = (Value, Value)> {
    document().prop_flat_map(|document| {
        let holders = document["competency_holders"].as_array().unwrap().clone();
        (Just(document), Just(holders).prop_shuffle()).prop_map(|(document, holders)| {
            let mut other = document.clone();
            other["competency_holders"] = json!(holders);
            (document, other)
        })
    })
}

fn programme(text: &str) -> Programme<'_> {
    Programme::parse(text.as_bytes(), &options()).unwrap_or_else(|rejection| {
        panic!("{}", report_text(&rejection.report).unwrap());
    })
}

fn pairs_of(programme: &Programme<'_>, competence: Option<&str>) -> Pairs {
    let scope = PairScope { framework: Some("pix"), competence, ..PairScope::default() };
    pairs(programme, &scope, Some(today()), 1).unwrap()
}

fn rank(path: &str) -> usize {
    path.split('/').nth(2).unwrap().parse().unwrap()
}

/// The level of a competence on record, and whether it may be proposed at all.
fn level(programme: &Programme<'_>, rank: usize, competence: &str) -> Option<i64> {
    let holder = &programme.document().competency_holders[rank];
    let is_past = |date: Option<Date>| date.and_then(Date::day).is_some_and(|day| day <= today());
    if !is_past(holder.consent) || is_past(holder.purge_on) {
        return None;
    }
    let held = holder.competencies.iter().find(|held| held.competence.as_str() == competence)?;
    Some(held.level_held())
}

/// Whether one could show a competence to the other.
fn may_show(programme: &Programme<'_>, teacher: usize, learner: usize, competence: &str) -> bool {
    let autonomous = i64::from(framework("pix").unwrap().autonomous);
    let levels = level(programme, teacher, competence).zip(level(programme, learner, competence));
    let geography = programme.geography();
    let holders = &programme.document().competency_holders;
    let code = |rank: usize| geography.current_code(&holders[rank].commune);
    levels.is_some_and(|(high, low)| high >= autonomous && low < autonomous && high >= low + LEVELS_APART)
        && geography.proximity(code(teacher).unwrap(), code(learner)) <= FURTHEST
}

/// The size of a largest matching, by Kuhn's algorithm on people.
fn largest(programme: &Programme<'_>, competence: &str) -> usize {
    fn augment(
        learner: usize,
        edges: &BTreeMap<usize, Vec<usize>>,
        seen: &mut BTreeSet<usize>,
        taught: &mut BTreeMap<usize, usize>,
    ) -> bool {
        for teacher in &edges[&learner] {
            if !seen.insert(*teacher) {
                continue;
            }
            let before = taught.get(teacher).copied();
            if before.is_none_or(|before| augment(before, edges, seen, taught)) {
                taught.insert(*teacher, learner);
                return true;
            }
        }
        false
    }
    let count = programme.document().competency_holders.len();
    let edges: BTreeMap<usize, Vec<usize>> = (0..count)
        .map(|learner| {
            let able = (0..count).filter(|teacher| may_show(programme, *teacher, learner, competence));
            (learner, able.collect())
        })
        .collect();
    let mut taught = BTreeMap::new();
    (0..count).filter(|learner| augment(*learner, &edges, &mut BTreeSet::new(), &mut taught)).count()
}

/// Every computation of the concept, with arguments that any of these documents can answer.
const CALLS: [(&str, &str); 7] = [
    ("competency.overview", r#"{"threshold": 3}"#),
    ("competency.holders", r#"{"framework": "pix", "competence": "4.2", "level": 2, "commune": "Angers"}"#),
    ("competency.coverage", r#"{"framework": "pix", "threshold": 3}"#),
    ("competency.coverage", r#"{"threshold": 1}"#),
    ("competency.single", r#"{"threshold": 1}"#),
    ("competency.gap", r#"{"competency_need": "besoin-est", "threshold": 1}"#),
    ("competency.pairs", r#"{"threshold": 1}"#),
];

/// A result without the places that depend on the order of the records.
fn without_places(name: &str, result: &str) -> Value {
    let mut result: Value = serde_json::from_str(result).unwrap();
    match name {
        "competency.overview" => result["to_erase"] = json!(result["to_erase"].as_array().unwrap().len()),
        "competency.holders" => {
            for holder in result["shown"].as_array_mut().unwrap() {
                holder["path"] = json!(null);
            }
        }
        "competency.pairs" => {
            for pair in result["pairs"].as_array_mut().unwrap() {
                *pair = pair["proximity"].clone();
            }
        }
        _ => {}
    }
    result
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pairs_are_a_matching_to_which_no_pair_can_be_added(document in document()) {
        let text = document.to_string();
        let programme = programme(&text);
        let found = pairs_of(&programme, None);
        let mut taken = BTreeSet::new();
        for pair in &found.pairs {
            let (teacher, learner) = (rank(&pair.teacher), rank(&pair.learner));
            prop_assert!(taken.insert(teacher) && taken.insert(learner), "somebody is in two pairs");
            let competence = document.pointer(&format!("{}/competence", pair.teaches)).unwrap();
            prop_assert_eq!(competence, document.pointer(&format!("{}/competence", pair.learns)).unwrap());
            prop_assert!(may_show(&programme, teacher, learner, competence.as_str().unwrap()));
        }
        let free: Vec<usize> =
            (0..programme.document().competency_holders.len()).filter(|rank| !taken.contains(rank)).collect();
        for teacher in &free {
            for learner in &free {
                for competence in COMPETENCES {
                    prop_assert!(!may_show(&programme, *teacher, *learner, competence), "a pair is left out");
                }
            }
        }
    }

    #[test]
    fn in_one_competence_no_more_pairs_can_be_made(document in document()) {
        let text = document.to_string();
        let programme = programme(&text);
        for competence in COMPETENCES {
            let found = pairs_of(&programme, Some(competence)).pairs.len();
            prop_assert_eq!(found, largest(&programme, competence), "{}", competence);
        }
    }

    #[test]
    fn the_same_people_get_the_same_pairs_in_any_order((document, other) in shuffled()) {
        let pseudonyms = |document: &Value| {
            let text = document.to_string();
            let programme = programme(&text);
            let found = pairs_of(&programme, None);
            prop_assert_eq!(&found, &pairs_of(&programme, None));
            let of = |path: &str| document.pointer(&format!("{path}/pseudonym")).unwrap().as_str().unwrap().to_owned();
            Ok(found.pairs.iter().map(|pair| (of(&pair.teacher), of(&pair.learner))).collect::<Vec<_>>())
        };
        prop_assert_eq!(pseudonyms(&document)?, pseudonyms(&other)?);
    }

    #[test]
    fn no_figure_depends_on_the_order_of_the_records((document, other) in shuffled()) {
        let (left, right) = (document.to_string(), other.to_string());
        let (left, right) = (programme(&left), programme(&right));
        for (name, arguments) in CALLS {
            let result = |programme: &Programme<'_>| without_places(name, &compute(programme, name, arguments).unwrap());
            prop_assert_eq!(result(&left), result(&right), "{}", name);
        }
    }

    #[test]
    fn no_output_tells_who_holds_what_nor_where(document in document()) {
        let text = document.to_string();
        let programme = programme(&text);
        for (name, arguments) in CALLS {
            let result = compute(&programme, name, arguments).unwrap();
            let values = ["secret-", "equipe-secrete", "2023-09-13", "2023-10-19", "2026-09-17", "2024-01-02"];
            for value in values.iter().chain(&COMMUNES) {
                prop_assert!(!result.contains(value), "{name} tells {value}: {result}");
            }
        }
        let report = report_text(programme.report()).unwrap();
        for value in ["secret-", "equipe-secrete", "2023-09-13", "2023-10-19"] {
            prop_assert!(!report.contains(value), "the report tells {value}: {report}");
        }
    }

    #[test]
    fn no_word_and_no_list_tells_a_count_that_is_held_back(document in document(), threshold in 2..6_i64) {
        let text = document.to_string();
        let programme = programme(&text);
        let result = |name: &str, more: &str| -> Value {
            let arguments = format!(r#"{{"threshold": {threshold}{more}}}"#);
            serde_json::from_str(&compute(&programme, name, &arguments).unwrap()).unwrap()
        };
        let coverage = result("competency.coverage", r#", "framework": "pix""#);
        for row in coverage["frameworks"][0]["rows"].as_array().unwrap() {
            for cell in row["cells"].as_array().unwrap() {
                let expected = match cell["people"].as_i64() {
                    None => "some",
                    Some(0) => "none",
                    Some(people) => { prop_assert!(people >= threshold); "many" }
                };
                prop_assert_eq!(cell["state"].as_str(), Some(expected));
            }
        }
        let overview = result("competency.overview", "");
        let erased = i64::try_from(overview["to_erase"].as_array().unwrap().len()).unwrap();
        prop_assert!(erased == 0 || erased >= threshold, "{overview}");
        let gap = result("competency.gap", r#", "competency_need": "besoin-est""#);
        for requirement in gap["requirements"].as_array().unwrap() {
            let (state, held_back) = (requirement["state"].as_str().unwrap(), requirement["people"].is_null());
            prop_assert_eq!(held_back && state != "met", state == "not_met", "{}", requirement);
            prop_assert!(state != "not_met" || (requirement["missing"].is_null() && gap["missing_levels"].is_null()));
        }
    }

    #[test]
    fn a_search_shows_those_who_agreed_the_nearest_first(document in document(), least in 1..9_i64) {
        let text = document.to_string();
        let programme = programme(&text);
        let search = Search { framework: "pix", competence: "4.2", level: Some(least), commune: Some("49023") };
        let found = holders(&programme, &search, Some(today()), 1).unwrap();
        let expected: BTreeSet<usize> = (0..programme.document().competency_holders.len())
            .filter(|rank| level(&programme, *rank, "4.2").is_some_and(|level| level >= least))
            .collect();
        prop_assert_eq!(found.shown.iter().map(|holder| rank(&holder.path)).collect::<BTreeSet<_>>(), expected);
        let geography = programme.geography();
        let near: Vec<_> = found.shown.iter().map(|holder| {
            let record = &programme.document().competency_holders[rank(&holder.path)];
            geography.proximity("49023", geography.current_code(&record.commune))
        }).collect();
        prop_assert!(near.is_sorted());
        prop_assert_eq!(found.people.unwrap() - found.without_consent.unwrap(), i64::try_from(near.len()).unwrap());
    }
}

#[test]
fn a_pix_level_is_the_number_of_whole_eights() {
    for score in 0..=64 {
        assert_eq!(pix_level(score), Some(score / 8));
    }
    let levels: Vec<_> = (0..=64).map(pix_level).collect();
    assert!(levels.is_sorted());
    assert_eq!((pix_level(-1), pix_level(65)), (None, None));
}

#[test]
fn a_small_count_cannot_be_found_again_from_a_coverage() {
    let programme = programme(RECORDS);
    let coverage = compute(&programme, "competency.coverage", r#"{"framework": "pix"}"#).unwrap();
    let coverage: Value = serde_json::from_str(&coverage).unwrap();
    let pix = &coverage["frameworks"][0];
    assert_eq!(pix["rows"][0]["cells"][12], json!({"state": "some", "people": null}));
    assert_eq!((&pix["rows"][0]["total"], &pix["total"]), (&json!(null), &json!(null)));
    assert_eq!(pix["competences"][12]["people"], json!(null));
    assert_eq!(pix["rows"][1]["total"], json!(0));
}

/// Every record of the concept, with a value that is refused in every place, one after the other.
#[test]
fn one_slip_is_one_finding() {
    let records: Value = serde_json::from_str(RECORDS).unwrap();
    let sections =
        ["frameworks", "competency_holders", "competency_needs", "volunteer_sessions", "tool_adoptions"];
    // What the records give without a slip.
    let given = check(RECORDS.as_bytes(), &options()).by_code;
    let mut wrong = Vec::new();
    for section in sections {
        let mut places = Vec::new();
        pointers(&records[section], format!("/{section}"), &mut places);
        for place in places {
            let mut document = records.clone();
            *document.pointer_mut(&place).unwrap() = json!(true);
            let report = check(document.to_string().as_bytes(), &options());
            let codes = report.findings.iter().map(|finding| finding.code());
            let codes: Vec<&str> = codes.filter(|code| !given.contains_key(*code)).collect();
            if codes != ["document.type.unexpected"] {
                wrong.push(format!("{place}: {codes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong in the record of a person is said without what stands there.
#[test]
fn findings_quote_nothing_of_a_holder() {
    let mut document: Value = serde_json::from_str(RECORDS).unwrap();
    let holder = json!({
        "pseudonym": "zz-un",
        "kind": "volunteer",
        "organisation": "zz-equipe",
        "commune": {"code": "49997", "vintage": 2025},
        "competencies": [
            {"framework": "zz-cadre", "competence": "zz.1", "level": 3},
            {"framework": "pix", "competence": "zz.2", "level": 777},
            {"framework": "pix", "competence": "5.1", "level": 1, "score": 43, "date": "2031-01-09"},
            {"framework": "pix", "competence": "5.1", "date": "2031-01-09"},
            {"framework": "digcomp-2-2", "competence": "5.4", "score": 41}
        ],
        "consent": "2031-01-09",
        "purge_on": "2021-04-03"
    });
    document["competency_holders"] = json!([holder.clone(), holder]);
    let report = check(document.to_string().as_bytes(), &options());
    let text = report_text(&report).unwrap();
    for code in [
        "document.person.duplicate",
        "document.person.broken_reference",
        "competency.held.unknown_framework",
        "competency.held.unknown_competence",
        "competency.held.level_above_framework",
        "competency.held.level_and_score_disagree",
        "competency.held.score_not_pix",
        "competency.held.without_level",
        "competency.held.given_twice",
        "competency.held.not_traced",
        "competency.holder.date_in_future",
        "competency.holder.purge_overdue",
        "territory.commune.of_person_unknown",
        "competency.holder.volunteer_without_public",
    ] {
        assert!(report.by_code.contains_key(code), "{code}: {:?}", report.by_code);
    }
    for value in ["zz-", "zz.", "49997", "777", "43", "2031", "2021", "digcomp", "5.4"] {
        let told = text
            .lines()
            .find(|line| line.contains(value) && !line.contains("\"line\"") && !line.contains("\"column\""));
        assert_eq!(told, None, "{value}");
    }
}

fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, format!("{at}/{index}"), found));
        }
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| pointers(member, format!("{at}/{key}"), found));
        }
        _ => {}
    }
    found.push(at);
}
