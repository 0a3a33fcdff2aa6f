//! Holders and what they hold, sessions and tools, for derivations.

use crate::competency::PersonHolder;

use super::{
    Cell, Pointer, Register, Row, Time, World, count, during, ids, number, on, term, terms, text, word, words,
};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "competency_holders",
        people: true,
        columns: &[word("kind"), word("bassin"), word("epci"), words("sources")],
        rows: holders,
    },
    Register {
        name: "competencies",
        people: true,
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
        columns: &[word("sheet"), word("organisation")],
        rows: adoptions,
    },
];

/// Holders since something was first learnt of them, when that is known.
fn holders<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    counted(world)
        .map(|(index, holder)| {
            let (bassin, epci) = world.places_of(Some(&holder.commune));
            let first = holder.competencies.iter().filter_map(|held| held.date?.day()).min();
            let sources = holder.competencies.iter().filter_map(|held| held.source);
            Row {
                time: Time::During(first, None),
                cells: vec![term(holder.kind), bassin, epci, terms(&sources.collect::<Vec<_>>())],
                pointer: Pointer::record("competency_holders", index),
            }
        })
        .collect()
}

/// What is held at the first level at least, since it was learnt.
fn competencies<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    counted(world)
        .flat_map(|(index, holder)| {
            let (bassin, _) = world.places_of(Some(&holder.commune));
            let held = holder.competencies.iter().enumerate().filter(|(_, held)| held.level_held() > 0);
            held.map(move |(rank, held)| Row {
                time: during(held.date, None),
                cells: vec![
                    text(Some(&held.framework)),
                    text(Some(&held.competence)),
                    held.source.map_or(Cell::Nothing, term),
                    term(holder.kind),
                    bassin.clone(),
                    Cell::Word(format!("{}:{}", held.framework, held.competence).into()),
                ],
                pointer: Pointer::part("competency_holders", index, "competencies", rank),
            })
        })
        .collect()
}

/// The holders whose record may still be there.
fn counted<'w>(world: &World<'w>) -> impl Iterator<Item = (usize, &'w PersonHolder<'w>)> {
    let all = world.document.competency_holders.iter().enumerate();
    all.filter(|(_, holder)| !world.is_to_erase(holder.purge_on))
}

fn sessions<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.volunteer_sessions.iter().enumerate();
    all.map(|(index, session)| Row {
        time: on(session.date),
        cells: vec![
            text(Some(&session.sheet)),
            term(session.kind),
            terms(&session.publics),
            count(session.volunteers),
            ids(&session.organisations),
        ],
        pointer: Pointer::record("volunteer_sessions", index),
    })
    .collect()
}

/// Tools in use since a day.
fn adoptions<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.tool_adoptions.iter().enumerate();
    all.map(|(index, adoption)| Row {
        time: during(Some(adoption.date), None),
        cells: vec![text(Some(&adoption.sheet)), text(Some(&adoption.organisation))],
        pointer: Pointer::record("tool_adoptions", index),
    })
    .collect()
}
