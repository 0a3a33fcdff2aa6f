//! Meetings, presences, decisions, mandates and expected members, for derivations.

use std::collections::BTreeSet;

use crate::governance::Meeting;

use super::{Cell, Pointer, Register, Row, Time, World, during, flag, number, on, term, text, word, words};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "meetings",
        people: false,
        columns: &[
            word("body"),
            word("sheet"),
            number("invited"),
            number("present"),
            number("represented"),
            number("people"),
            words("actors"),
        ],
        rows: meetings,
    },
    Register {
        name: "presences",
        people: false,
        columns: &[
            word("body"),
            word("sheet"),
            word("actor"),
            word("seat"),
            number("people"),
            flag("member"),
        ],
        rows: presences,
    },
    Register {
        name: "decisions",
        people: false,
        columns: &[word("body"), word("kind"), word("sheet"), word("responsible"), flag("open")],
        rows: decisions,
    },
    Register {
        name: "mandates",
        people: false,
        columns: &[word("body"), word("member"), word("role")],
        rows: mandates,
    },
    Register {
        name: "new_mandates",
        people: false,
        columns: &[word("body"), word("member"), word("role")],
        rows: new_mandates,
    },
    Register {
        name: "expected_members",
        people: false,
        columns: &[word("body"), word("member")],
        rows: expected_members,
    },
];

fn sheet_of<'w>(world: &World<'w>, body: &str) -> Cell<'w> {
    world.body(body).map_or(Cell::Nothing, |body| text(Some(body.sheet.as_str())))
}

fn held<'w>(world: &World<'w>) -> impl Iterator<Item = (usize, &'w Meeting<'w>)> {
    world.document.meetings.iter().enumerate().filter(|(_, meeting)| meeting.is_held())
}

/// Of those invited, how many came themselves, and how many others somebody stood for: as the
/// attendance of the bodies counts them.
fn attended(meeting: &Meeting<'_>) -> (i64, i64) {
    let invited: BTreeSet<&str> = meeting.invited.iter().map(|id| id.as_str()).collect();
    let came: BTreeSet<&str> = meeting.present.iter().map(|presence| presence.actor.as_str()).collect();
    let stood_for: BTreeSet<&str> =
        meeting.present.iter().filter_map(|presence| presence.on_behalf_of.as_deref()).collect();
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let present = invited.intersection(&came).count();
    let represented = invited.iter().filter(|id| stood_for.contains(*id) && !came.contains(*id)).count();
    (whole(present), whole(represented))
}

fn meetings<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let people = |meeting: &Meeting<'_>| meeting.present.iter().map(people_of).sum();
    held(world)
        .map(|(index, meeting)| {
            let invited: BTreeSet<&str> = meeting.invited.iter().map(|id| id.as_str()).collect();
            let (present, represented) = attended(meeting);
            Row {
                time: on(meeting.date),
                cells: vec![
                    text(Some(&meeting.body)),
                    sheet_of(world, &meeting.body),
                    Cell::Number(i64::try_from(invited.len()).unwrap_or(i64::MAX)),
                    Cell::Number(present),
                    Cell::Number(represented),
                    Cell::Number(people(meeting)),
                    Cell::Words(meeting.present.iter().map(|presence| presence.actor.as_str()).collect()),
                ],
                pointer: Pointer::record("meetings", index),
            }
        })
        .collect()
}

fn people_of(presence: &crate::governance::Presence<'_>) -> i64 {
    match presence.people {
        Some(people) => people.get().unwrap_or_default(),
        None => 1,
    }
}

fn presences<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    held(world)
        .flat_map(|(index, meeting)| {
            let body = world.body(&meeting.body);
            meeting.present.iter().enumerate().map(move |(rank, presence)| Row {
                time: on(meeting.date),
                cells: vec![
                    text(Some(&meeting.body)),
                    sheet_of(world, &meeting.body),
                    text(Some(&presence.actor)),
                    text(presence.seat.as_deref()),
                    Cell::Number(people_of(presence)),
                    body.map_or(Cell::Nothing, |body| Cell::Flag(body.members.contains(&presence.actor))),
                ],
                pointer: Pointer::part("meetings", index, "present", rank),
            })
        })
        .collect()
}

fn decisions<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    held(world)
        .flat_map(|(index, meeting)| {
            meeting.decisions.iter().enumerate().map(move |(rank, decision)| Row {
                time: on(meeting.date),
                cells: vec![
                    text(Some(&meeting.body)),
                    term(decision.kind),
                    text(decision.sheet.as_deref()),
                    text(decision.responsible.as_deref()),
                    Cell::Flag(decision.is_open()),
                ],
                pointer: Pointer::part("meetings", index, "decisions", rank),
            })
        })
        .collect()
}

fn mandate_rows<'w>(
    world: &World<'w>,
    time: impl Fn(&crate::governance::Mandate<'w>) -> Time,
) -> Vec<Row<'w>> {
    let mandates = world.document.mandates.iter().enumerate();
    mandates
        .map(|(index, mandate)| Row {
            time: time(mandate),
            cells: vec![
                text(Some(&mandate.body)),
                text(Some(&mandate.member)),
                mandate.role.map_or(Cell::Nothing, term),
            ],
            pointer: Pointer::record("mandates", index),
        })
        .collect()
}

/// Seats held on a day.
fn mandates<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    mandate_rows(world, |mandate| during(mandate.start, mandate.end))
}

/// Seats taken on a day.
fn new_mandates<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    mandate_rows(world, |mandate| mandate.start.map_or(Time::Never, on))
}

fn expected_members<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let bodies = world.bodies.iter();
    bodies
        .flat_map(|(body, index)| {
            let index = *index;
            body.members.iter().enumerate().map(move |(rank, member)| Row {
                time: Time::During(None, None),
                cells: vec![text(Some(&body.id)), text(Some(member))],
                pointer: index.and_then(|index| Pointer::part("bodies", index, "members", rank)),
            })
        })
        .collect()
}
