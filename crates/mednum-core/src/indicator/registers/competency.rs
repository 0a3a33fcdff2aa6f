//! Holders and what they hold, sessions and tools, for derivations.

use crate::competency::PersonHolder;

use super::{
    Given, Place, Register, Rows, Time, World, count, during, ids, number, on, term, terms, text, word, words,
};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "competency_holders",
        people: true,
        place: Place::records("competency_holders"),
        columns: &[word("kind"), word("bassin"), word("epci"), words("sources")],
        rows: holders,
    },
    Register {
        name: "competencies",
        people: true,
        place: Place::parts("competency_holders", "competencies"),
        columns: &[
            word("framework"),
            word("competence"),
            word("source"),
            word("kind"),
            word("bassin"),
            word("full"),
        ],
        rows: competencies,
    },
    Register {
        name: "volunteer_sessions",
        people: false,
        place: Place::records("volunteer_sessions"),
        columns: &[
            word("sheet"),
            word("kind"),
            words("publics"),
            number("volunteers"),
            words("organisations"),
        ],
        rows: sessions,
    },
    Register {
        name: "tool_adoptions",
        people: false,
        place: Place::records("tool_adoptions"),
        columns: &[word("sheet"), word("organisation")],
        rows: adoptions,
    },
];

/// Holders since something was first learnt of them, when that is known.
fn holders<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, holder) in counted(world) {
        let (bassin, epci) = world.places_of(Some(&holder.commune));
        let first = holder.competencies.iter().filter_map(|held| held.date?.day()).min();
        let sources: Vec<_> = holder.competencies.iter().filter_map(|held| held.source).collect();
        rows.record(index, Time::During(first, None), [term(holder.kind), bassin, epci, terms(&sources)]);
    }
}

/// What is held at the first level at least, since it was learnt.
fn competencies<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, holder) in counted(world) {
        let (bassin, _) = world.places_of(Some(&holder.commune));
        for (rank, held) in holder.competencies.iter().enumerate().filter(|(_, held)| held.level_held() > 0) {
            let cells = [
                text(Some(&held.framework)),
                text(Some(&held.competence)),
                held.source.map_or(Given::Nothing, term),
                term(holder.kind),
                bassin.clone(),
                Given::Word(format!("{}:{}", held.framework, held.competence).into()),
            ];
            rows.part((index, rank), during(held.date, None), cells);
        }
    }
}

/// The holders whose record may still be there.
fn counted<'w>(world: &World<'w>) -> impl Iterator<Item = (usize, &'w PersonHolder<'w>)> {
    let all = world.document.competency_holders.iter().enumerate();
    all.filter(|(_, holder)| !world.is_to_erase(holder.purge_on))
}

fn sessions<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, session) in world.document.volunteer_sessions.iter().enumerate() {
        let cells = [
            text(Some(&session.sheet)),
            term(session.kind),
            terms(&session.publics),
            count(session.volunteers),
            ids(&session.organisations),
        ];
        rows.record(index, on(session.date), cells);
    }
}

/// Tools in use since a day.
fn adoptions<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, adoption) in world.document.tool_adoptions.iter().enumerate() {
        let cells = [text(Some(&adoption.sheet)), text(Some(&adoption.organisation))];
        rows.record(index, during(Some(adoption.date), None), cells);
    }
}
