//! Equations that hold for the meetings of any programme.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::BTreeMap;

use mednum_core::Programme;
use mednum_core::computation::compute;
use mednum_core::document::Options;
use proptest::prelude::*;
use serde_json::Value;

const BODIES: [&str; 4] = ["comite-partenaires", "groupe-animation", "comite-financeurs", "groupe-benevoles"];
const ACTORS: [&str; 5] = ["caf49", "cpam49", "departement49", "msa", "anjou-numerique"];
const STATUSES: [&str; 4] = ["held", "held", "scheduled", "cancelled"];

/// Every computation on governance, seen from the middle of the second year.
const COMPUTATIONS: [(&str, &str); 9] = [
    ("governance.attendance", "{}"),
    ("governance.attendance", r#"{"year": 2023, "organisation": "msa"}"#),
    ("governance.cadence", r#"{"today": "2024-06-30"}"#),
    ("governance.next", r#"{"today": "2024-06-30"}"#),
    ("governance.absent", r#"{"today": "2024-06-30", "meetings": 2}"#),
    ("governance.absent", r#"{"meetings": 1}"#),
    ("governance.agenda", r#"{"today": "2024-06-30", "body": "comite-partenaires"}"#),
    ("governance.agenda", r#"{"today": "2024-06-30", "body": "comite-financeurs"}"#),
    ("roadmap.state", r#"{"today": "2024-06-30"}"#),
];

/// A meeting as a test draws it.
#[derive(Debug, Clone)]
struct Drawn {
    id: String,
    body: usize,
    day: i64,
    status: usize,
    invited: Vec<usize>,
    /// Who came, and perhaps for whom.
    present: Vec<(usize, Option<usize>)>,
    decided: bool,
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let actors = || prop::sample::subsequence((0..ACTORS.len()).collect::<Vec<_>>(), 0..=ACTORS.len());
    let others = prop::collection::vec(prop::option::weighted(0.3, 0..ACTORS.len()), ACTORS.len());
    let one = (0..BODIES.len(), 0..730_i64, 0..STATUSES.len(), actors(), actors(), others, any::<bool>());
    prop::collection::vec(one, 0..14).prop_map(|meetings| {
        meetings
            .into_iter()
            .enumerate()
            .map(|(rank, (body, day, status, invited, came, others, decided))| Drawn {
                id: format!("m{rank}"),
                body,
                day,
                status,
                invited,
                present: came
                    .into_iter()
                    .map(|actor| (actor, others[actor].filter(|for_| *for_ != actor)))
                    .collect(),
                decided,
            })
            .collect()
    })
}

/// The text of an object, its keys in this order or in the other.
fn object(members: &[(&str, String)], reversed: bool) -> String {
    let mut members: Vec<String> = members.iter().map(|(key, value)| format!("\"{key}\": {value}")).collect();
    if reversed {
        members.reverse();
    }
    format!("{{{}}}", members.join(", "))
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn written(meeting: &Drawn, reversed: bool) -> String {
    let start = chrono::NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
    let day = start.checked_add_signed(chrono::TimeDelta::days(meeting.day)).unwrap();
    let mut invited: Vec<String> = meeting.invited.iter().map(|actor| quoted(ACTORS[*actor])).collect();
    let mut present: Vec<String> = meeting
        .present
        .iter()
        .map(|(actor, other)| {
            let mut members = vec![("actor", quoted(ACTORS[*actor]))];
            members.extend(other.map(|other| ("on_behalf_of", quoted(ACTORS[other]))));
            object(&members, reversed)
        })
        .collect();
    if reversed {
        invited.reverse();
        present.reverse();
    }
    let mut members = vec![
        ("id", quoted(&meeting.id)),
        ("body", quoted(BODIES[meeting.body])),
        ("date", quoted(&day.to_string())),
        ("status", quoted(STATUSES[meeting.status])),
        ("invited", format!("[{}]", invited.join(", "))),
        ("present", format!("[{}]", present.join(", "))),
    ];
    if meeting.decided {
        let decision = [
            ("id", quoted(&format!("d-{}", meeting.id))),
            ("label", quoted("À faire")),
            ("kind", quoted("task")),
            ("due", quoted("2024-03-31")),
        ];
        members.push(("decisions", format!("[{}]", object(&decision, reversed))));
    }
    object(&members, reversed)
}

fn document(meetings: &[Drawn], reversed: bool) -> String {
    let meetings: Vec<String> = meetings.iter().map(|meeting| written(meeting, reversed)).collect();
    let members = [
        ("schema_version", quoted("1.0")),
        ("roadmap_ref", quoted("mednum49-2023-2025")),
        ("meetings", format!("[{}]", meetings.join(", "))),
    ];
    object(&members, reversed)
}

fn programme(text: &str) -> Programme<'_> {
    Programme::parse(text.as_bytes(), &Options::default()).unwrap()
}

fn result(programme: &Programme<'_>, name: &str, arguments: &str) -> Value {
    serde_json::from_str(&compute(programme, name, arguments).unwrap()).unwrap()
}

/// A result where each pointer to a meeting gives its identifier in place of its rank.
fn placed(value: Value, meetings: &[Drawn]) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix("/meetings/") {
            Some(rest) => {
                let (rank, tail) = rest.split_once('/').unwrap_or((rest, ""));
                Value::from(format!("{}/{tail}", meetings[rank.parse::<usize>().unwrap()].id))
            }
            None => Value::String(text),
        },
        Value::Array(items) => items.into_iter().map(|item| placed(item, meetings)).collect(),
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(key, item)| (key, placed(item, meetings))).collect())
        }
        other => other,
    }
}

/// Calls a check on every object of a result that is a share.
fn each_share(value: &Value, check: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(members) => {
            if members.contains_key("whole") {
                check(value);
            }
            members.values().for_each(|item| each_share(item, check));
        }
        Value::Array(items) => items.iter().for_each(|item| each_share(item, check)),
        _ => {}
    }
}

/// How many meetings each body held in each period.
fn held(text: &str) -> BTreeMap<(String, String), i64> {
    let bodies = result(&programme(text), "governance.cadence", r#"{"today": "2024-12-31"}"#);
    bodies
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|body| {
            body["periods"].as_array().unwrap().iter().map(move |period| {
                let key = (body["id"].as_str().unwrap(), period["period"].as_str().unwrap());
                ((key.0.to_owned(), key.1.to_owned()), period["held"].as_i64().unwrap())
            })
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_share_is_a_part_of_a_whole(meetings in drawn()) {
        let attendance = result(&programme(&document(&meetings, false)), "governance.attendance", "{}");
        each_share(&attendance, &mut |share| {
            let (part, whole) = (share["part"].as_i64().unwrap(), share["whole"].as_i64().unwrap());
            assert!((0..=whole).contains(&part), "{share}");
            match share["share"].as_i64() {
                Some(thousandths) => assert!(whole > 0 && (0..=1000).contains(&thousandths), "{share}"),
                None => assert_eq!(whole, 0, "{share}"),
            }
        });
        for meeting in attendance["meetings"].as_array().unwrap() {
            let part = |key: &str| meeting[key]["part"].as_i64().unwrap();
            assert!(part("present") + part("represented") <= meeting["present"]["whole"].as_i64().unwrap());
        }
    }

    #[test]
    fn the_order_of_meetings_presences_and_keys_changes_no_figure(
        (meetings, shuffled) in drawn().prop_flat_map(|meetings| (Just(meetings.clone()), Just(meetings).prop_shuffle()))
    ) {
        let (text, other) = (document(&meetings, false), document(&shuffled, true));
        let (programme, other) = (programme(&text), programme(&other));
        for (name, arguments) in COMPUTATIONS {
            prop_assert_eq!(
                placed(result(&programme, name, arguments), &meetings),
                placed(result(&other, name, arguments), &shuffled),
                "{} {}", name, arguments
            );
        }
    }

    #[test]
    fn one_more_meeting_never_lowers_a_count(meetings in drawn(), one in any::<prop::sample::Index>()) {
        prop_assume!(!meetings.is_empty());
        let mut fewer = meetings.clone();
        fewer.remove(one.index(meetings.len()));
        let after = held(&document(&meetings, false));
        for (period, count) in held(&document(&fewer, false)) {
            prop_assert!(after.get(&period) >= Some(&count), "{:?}", period);
        }
    }
}
