//! Meetings, presences, decisions, mandates and expected members, for derivations.

use crate::governance::Meeting;
use crate::sorted::SortedSet;

use super::{
    ALWAYS, Given, Place, Register, Rows, Time, World, during, flag, number, on, term, text, word, words,
};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "meetings",
        people: false,
        place: Place::records("meetings"),
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
        place: Place::parts("meetings", "present"),
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
        place: Place::parts("meetings", "decisions"),
        columns: &[word("body"), word("kind"), word("sheet"), word("responsible"), flag("open")],
        rows: decisions,
    },
    Register {
        name: "mandates",
        people: false,
        place: Place::records("mandates"),
        columns: &[word("body"), word("member"), word("role")],
        rows: mandates,
    },
    Register {
        name: "new_mandates",
        people: false,
        place: Place::records("mandates"),
        columns: &[word("body"), word("member"), word("role")],
        rows: new_mandates,
    },
    Register {
        name: "expected_members",
        people: false,
        place: Place::parts("bodies", "members"),
        columns: &[word("body"), word("member")],
        rows: expected_members,
    },
];

fn sheet_of<'w>(world: &World<'w>, body: &str) -> Given<'w> {
    world.body(body).map_or(Given::Nothing, |body| text(Some(body.sheet.as_str())))
}

fn held<'w>(world: &World<'w>) -> impl Iterator<Item = (usize, &'w Meeting<'w>)> {
    world.document.meetings.iter().enumerate().filter(|(_, meeting)| meeting.is_held())
}

/// Of those invited, how many came themselves, and how many others somebody stood for: as the
/// attendance of the bodies counts them.
fn attended(meeting: &Meeting<'_>) -> (i64, i64) {
    let invited: SortedSet<&str> = meeting.invited.iter().map(|id| id.as_str()).collect();
    let came: SortedSet<&str> = meeting.present.iter().map(|presence| presence.actor.as_str()).collect();
    let stood_for: SortedSet<&str> =
        meeting.present.iter().filter_map(|presence| presence.on_behalf_of.as_deref()).collect();
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let present = invited.intersection(&came).count();
    let represented = invited.iter().filter(|id| stood_for.contains(*id) && !came.contains(*id)).count();
    (whole(present), whole(represented))
}

fn meetings<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    let whole = |count: usize| Given::Number(i64::try_from(count).unwrap_or(i64::MAX));
    for (index, meeting) in held(world) {
        let invited: SortedSet<&str> = meeting.invited.iter().map(|id| id.as_str()).collect();
        let (present, represented) = attended(meeting);
        let cells = [
            text(Some(&meeting.body)),
            sheet_of(world, &meeting.body),
            whole(invited.len()),
            Given::Number(present),
            Given::Number(represented),
            Given::Number(meeting.present.iter().map(people_of).sum()),
            Given::Words(meeting.present.iter().map(|presence| presence.actor.as_str()).collect()),
        ];
        rows.record(index, on(meeting.date), cells);
    }
}

fn people_of(presence: &crate::governance::Presence<'_>) -> i64 {
    match presence.people {
        Some(people) => people.get().unwrap_or_default(),
        None => 1,
    }
}

fn presences<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, meeting) in held(world) {
        let body = world.body(&meeting.body);
        for (rank, presence) in meeting.present.iter().enumerate() {
            let cells = [
                text(Some(&meeting.body)),
                sheet_of(world, &meeting.body),
                text(Some(&presence.actor)),
                text(presence.seat.as_deref()),
                Given::Number(people_of(presence)),
                body.map_or(Given::Nothing, |body| Given::Flag(body.members.contains(&presence.actor))),
            ];
            rows.part((index, rank), on(meeting.date), cells);
        }
    }
}

fn decisions<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, meeting) in held(world) {
        for (rank, decision) in meeting.decisions.iter().enumerate() {
            let cells = [
                text(Some(&meeting.body)),
                term(decision.kind),
                text(decision.sheet.as_deref()),
                text(decision.responsible.as_deref()),
                Given::Flag(decision.is_open()),
            ];
            rows.part((index, rank), on(meeting.date), cells);
        }
    }
}

fn mandate_rows<'w>(
    world: &World<'w>,
    rows: &mut Rows<'w>,
    time: impl Fn(&crate::governance::Mandate<'w>) -> Time,
) {
    for (index, mandate) in world.document.mandates.iter().enumerate() {
        let role = mandate.role.map_or(Given::Nothing, term);
        rows.record(index, time(mandate), [text(Some(&mandate.body)), text(Some(&mandate.member)), role]);
    }
}

/// Seats held on a day.
fn mandates<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    mandate_rows(world, rows, |mandate| during(mandate.start, mandate.end));
}

/// Seats taken on a day.
fn new_mandates<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    mandate_rows(world, rows, |mandate| mandate.start.map_or(Time::Never, on));
}

fn expected_members<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (body, index) in &world.bodies {
        for (rank, member) in body.members.iter().enumerate() {
            let cells = [text(Some(&body.id)), text(Some(member))];
            match index {
                Some(index) => rows.part((*index, rank), ALWAYS, cells),
                None => rows.elsewhere(ALWAYS, cells),
            }
        }
    }
}
