//! Equations that hold for every set of local networks.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeSet;

use mednum_catalog::vocabulary::Vocabulary as _;
use mednum_core::document::RECORDS;
use mednum_core::network::completeness::completeness;
use mednum_core::network::coverage::{Covered, coverage};
use mednum_core::network::generalisation::generalisation;
use mednum_core::network::interventions::interventions;
use mednum_core::network::load::load;
use mednum_core::network::orientation::{Orientation, Request, orient};
use mednum_core::network::services::services;
use mednum_core::network::{Need, RlinRole, Share};
use mednum_core::{Programme, check};
use mednum_tests::{options, today};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Communes of Maine-et-Loire, a commune déléguée's neighbour among them, and one of another département.
const COMMUNES: [&str; 9] = ["49023", "49092", "49301", "49007", "49160", "49018", "49176", "49331", "44109"];
/// The registers of this concept.
const SECTIONS: [&str; 9] = [
    "bassins",
    "rlins",
    "network_actors",
    "france_services",
    "posts",
    "permanences",
    "diagnostics",
    "territorial_roadmaps",
    "interventions",
];
const ROLES: [&str; 5] = ["pilote", "mediateur", "aidant", "premiers_secours", "eclaireur"];
const NEEDS: [&str; 4] = ["demarche", "bases", "equipement", "emploi"];
const STATUSES: [&str; 3] = ["planned", "building", "active"];

fn commune(index: usize) -> Value {
    json!({"code": COMMUNES[index % COMMUNES.len()], "vintage": 2023})
}

/// A record of an actor; `network` of the document counts from 0.
fn actor(rank: usize, network: usize, roles: &BTreeSet<usize>, place: usize, need: usize) -> Value {
    let roles: Vec<&str> = roles.iter().map(|role| ROLES[*role]).collect();
    let mut actor = json!({
        "id": format!("acteur-{rank}"),
        "rlin": format!("rlin-{network}"),
        "actor": "centre-social-exemple",
        "roles": roles,
    });
    if place < COMMUNES.len() {
        actor["commune"] = commune(place);
    }
    if need < NEEDS.len() {
        actor["needs"] = json!([NEEDS[need]]);
        actor["hours"] = json!([{"day": "monday", "opens": "09:00", "closes": "12:00"}]);
    }
    actor
}

type Actor = (usize, BTreeSet<usize>, usize, usize);

/// Networks in bassins of one commune each, and their actors; at every place there may be.
fn networks() -> impl Strategy<Value = (Vec<(bool, usize)>, Vec<Actor>)> {
    let bassins = prop::collection::vec((any::<bool>(), 0..STATUSES.len()), 1..7);
    let roles = || prop::collection::btree_set(0..ROLES.len(), 1..4);
    let actors = prop::collection::vec((0..7_usize, roles(), 0..11_usize, 0..6_usize), 0..14);
    (bassins, actors)
}

fn document(bassins: &[(bool, usize)], actors: &[Actor]) -> Value {
    let mut document: Value = serde_json::from_str(RECORDS).unwrap();
    let ranks = 0..bassins.len();
    document["bassins"] = ranks
        .clone()
        .map(|rank| {
            json!({
                "id": format!("bassin-{rank}"),
                "name": format!("Bassin {rank}"),
                "priority": bassins[rank].0,
                "communes": [commune(rank)],
            })
        })
        .collect();
    document["rlins"] = ranks
        .map(|rank| {
            let status = STATUSES[bassins[rank].1];
            json!({
                "id": format!("rlin-{rank}"),
                "bassin": format!("bassin-{rank}"),
                "steps": [{"status": status, "date": "2023-03-01"}],
            })
        })
        .collect();
    document["network_actors"] = actors
        .iter()
        .enumerate()
        .map(|(rank, (network, roles, place, need))| {
            actor(rank, network % bassins.len(), roles, *place, *need)
        })
        .collect();
    document["interventions"] = (0..bassins.len() * 2)
        .map(|rank| {
            json!({
                "id": format!("intervention-{rank}"),
                "date": format!("2023-0{}-10", rank % 9 + 1),
                "sheet": "B.1",
                "bassin": format!("bassin-{}", rank % bassins.len()),
                "levels": ["animer"],
                "partners": ["mairie-exemple"],
                "post": "poste-1",
                "people": rank * 7,
                "new_actors": ["mediatheque-exemple"],
                "minutes": 60,
            })
        })
        .collect();
    document
}

fn with_programme<T>(document: &Value, run: impl FnOnce(&Programme<'_>) -> T) -> T {
    let text = document.to_string();
    let programme = Programme::parse(text.as_bytes(), &options());
    match programme {
        Ok(programme) => run(&programme),
        Err(rejection) => panic!("{:?}", rejection.report.findings),
    }
}

/// Every figure of the concept, without the places in the document and whatever the order of its records.
fn figures(programme: &Programme<'_>) -> Vec<Value> {
    let day = Some(today());
    let results = vec![
        serde_json::to_value(completeness(programme, day)).unwrap(),
        serde_json::to_value(coverage(programme, day)).unwrap(),
        serde_json::to_value(generalisation(programme, day)).unwrap(),
        serde_json::to_value(interventions(programme, None, Some(2023), 1)).unwrap(),
        serde_json::to_value(load(programme, None, Some(2023))).unwrap(),
        serde_json::to_value(services(programme, day)).unwrap(),
    ];
    results.into_iter().map(|result| without_places(result, true)).collect()
}

fn without_places(value: Value, sorted: bool) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(key, _)| !key.contains("pointer"))
            .map(|(key, value)| (key, without_places(value, sorted)))
            .collect(),
        Value::Array(items) => {
            let mut items: Vec<Value> = items.into_iter().map(|item| without_places(item, sorted)).collect();
            if sorted {
                items.sort_by_key(Value::to_string);
            }
            Value::Array(items)
        }
        other => other,
    }
}

fn path(programme: &Programme<'_>, need: usize, home: usize, mobile: bool) -> Orientation {
    let mut request = Request::new(Need::from_code(NEEDS[need % NEEDS.len()]).unwrap(), COMMUNES[home % 8]);
    request.mobile = mobile;
    request.day = Some(today());
    orient(programme, &request).unwrap()
}

/// The same records in another order.
fn shuffled(document: &Value, by: usize) -> Value {
    let mut document = document.clone();
    for section in [
        "bassins",
        "rlins",
        "network_actors",
        "france_services",
        "posts",
        "permanences",
        "interventions",
        "organisations",
    ] {
        let records = document[section].as_array_mut().unwrap();
        records.reverse();
        let length = records.len().max(1);
        records.rotate_left(by % length);
    }
    document
}

fn within(share: Share) -> bool {
    (0..=share.whole).contains(&share.part) && share.share.is_none_or(|share| (0..=1000).contains(&share))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_part_covered_is_never_more_than_the_whole((bassins, actors) in networks()) {
        with_programme(&document(&bassins, &actors), |programme| {
            let coverage = coverage(programme, Some(today()));
            let all = [coverage.bassins, coverage.priority_bassins, coverage.communes, coverage.epcis];
            for Covered { active, building } in all.into_iter().chain(coverage.by_epci.iter().map(|epci| epci.communes)) {
                prop_assert!(within(active) && within(building), "{active:?} {building:?}");
                prop_assert!(active.part + building.part <= active.whole);
            }
            Ok(())
        })?;
    }

    #[test]
    fn one_more_actor_never_makes_networks_less_whole(
        (bassins, actors) in networks(),
        network in 0..7_usize,
        roles in prop::collection::btree_set(0..ROLES.len(), 1..3),
    ) {
        let before = document(&bassins, &actors);
        let mut after = before.clone();
        let one_more = actor(99, network % bassins.len(), &roles, 0, 9);
        after["network_actors"].as_array_mut().unwrap().push(one_more);
        let state = |document: &Value| with_programme(document, |programme| completeness(programme, Some(today())));
        let (before, after) = (state(&before), state(&after));
        prop_assert!(before.complete <= after.complete);
        prop_assert!(before.roles_held.part <= after.roles_held.part);
        for (old, new) in before.bassins.iter().zip(&after.bassins) {
            prop_assert!(old.held.part <= new.held.part);
            prop_assert!(new.missing.iter().all(|role| old.missing.contains(role)));
        }
    }

    #[test]
    fn the_order_of_records_changes_no_figure((bassins, actors) in networks(), by in 0..20_usize) {
        let document = document(&bassins, &actors);
        let first = with_programme(&document, figures);
        prop_assert_eq!(first, with_programme(&shuffled(&document, by), figures));
    }

    #[test]
    fn a_path_is_the_same_on_every_run_and_in_any_order(
        (bassins, actors) in networks(),
        need in 0..4_usize,
        home in 0..8_usize,
        mobile: bool,
        by in 0..20_usize,
    ) {
        let document = document(&bassins, &actors);
        let told = |document: &Value| with_programme(document, |programme| {
            let path = path(programme, need, home, mobile);
            let again = crate::path(programme, need, home, mobile);
            assert_eq!(path, again);
            without_places(serde_json::to_value(path).unwrap(), false)
        });
        prop_assert_eq!(told(&document), told(&shuffled(&document, by)));
    }

    #[test]
    fn a_path_leaves_the_departement_only_when_it_says_so(
        (bassins, actors) in networks(),
        need in 0..4_usize,
        home in 0..8_usize,
    ) {
        with_programme(&document(&bassins, &actors), |programme| {
            let path = path(programme, need, home, true);
            for step in &path.steps {
                let outside: Vec<bool> = step.candidates.iter().map(|candidate| candidate.outside_departement).collect();
                prop_assert!(outside.is_sorted(), "whoever is of another département comes last");
                prop_assert!(step.candidates.len() <= 3);
                for candidate in &step.candidates {
                    let told = candidate.reasons.iter().any(|reason| reason.code == "outside_departement");
                    prop_assert_eq!(candidate.outside_departement, told);
                    let rank: usize = candidate.pointer.rsplit('/').next().unwrap().parse().unwrap();
                    let record = programme.document().network_actors.get(rank);
                    if let (Some(record), "network_actor") = (record, candidate.kind) {
                        let elsewhere = record.commune.as_ref().is_some_and(|commune| commune.code.starts_with("44"));
                        prop_assert_eq!(candidate.outside_departement, elsewhere);
                    }
                }
            }
            Ok(())
        })?;
    }
}

#[test]
fn the_roles_of_the_tests_are_those_of_the_model() {
    assert_eq!(ROLES, RlinRole::CODES);
}

/// One slip is one finding in the registers of this concept: what was refused is not said to be missing as well.
#[test]
fn a_value_of_another_type_is_one_finding() {
    let records: Value = serde_json::from_str(RECORDS).unwrap();
    let known: BTreeSet<&str> = check(RECORDS.as_bytes(), &options()).by_code.into_keys().collect();
    let mut places = Vec::new();
    for section in SECTIONS {
        pointers(&records[section], format!("/{section}"), &mut places);
    }
    let mut wrong = Vec::new();
    for place in &places {
        for token in ["true", "[true]", "0.25"] {
            let mut document = records.clone();
            *document.pointer_mut(place).unwrap() = Value::from("@here@");
            let text = document.to_string().replace("\"@here@\"", token);
            let report = check(text.as_bytes(), &options());
            let more = report.findings.iter().filter(|finding| !known.contains(finding.code()));
            let codes: Vec<&str> = more.map(|finding| finding.code()).collect();
            if !matches!(codes.as_slice(), [] | ["document.type.unexpected"]) {
                wrong.push(format!("{place} = {token}: {codes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A reference that leads nowhere is one finding: what it hides is not said to be missing.
#[test]
fn a_broken_reference_is_one_finding() {
    let fields = [
        "bassin",
        "rlin",
        "actor",
        "carrier",
        "antenna_of",
        "employer",
        "post",
        "france_services",
        "territory",
        "diagnostic",
        "partners",
        "new_actors",
        "validated_by",
        "sheet",
    ];
    let records: Value = serde_json::from_str(RECORDS).unwrap();
    let known: BTreeSet<&str> = check(RECORDS.as_bytes(), &options()).by_code.into_keys().collect();
    let mut places = Vec::new();
    for section in SECTIONS {
        pointers(&records[section], format!("/{section}"), &mut places);
    }
    let is_reference = |place: &&String| {
        let steps: Vec<&str> = place.rsplit('/').collect();
        fields.contains(&steps[0]) || fields.contains(&steps[1])
    };
    let mut tried = 0;
    for place in
        places.iter().filter(is_reference).filter(|place| records.pointer(place).unwrap().is_string())
    {
        let mut document = records.clone();
        let word = if place.ends_with("sheet") { "B.99" } else { "rien-de-connu" };
        *document.pointer_mut(place).unwrap() = Value::from(word);
        let report = check(document.to_string().as_bytes(), &options());
        let codes = report.findings.iter().map(|finding| finding.code()).filter(|code| !known.contains(code));
        assert_eq!(codes.collect::<Vec<_>>(), ["document.reference.broken"], "{place}");
        tried += 1;
    }
    assert!(tried > 30, "only {tried} references were tried");
}

fn pointers(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| pointers(item, format!("{at}/{index}"), places));
        }
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| pointers(member, format!("{at}/{key}"), places));
        }
        _ => {}
    }
    places.push(at);
}
