//! News and deliverables, for derivations.

use super::{Cell, Pointer, Register, Row, World, count, number, on, term, text, word};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "news",
        people: false,
        columns: &[word("sheet"), word("by"), word("status")],
        rows: news,
    },
    Register {
        name: "deliverables",
        people: false,
        columns: &[word("sheet"), word("indicator"), number("part"), word("territory")],
        rows: deliverables,
    },
];

fn news<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.news.iter().enumerate();
    all.map(|(index, news)| Row {
        time: on(news.date),
        cells: vec![
            text(Some(&news.sheet)),
            text(news.by.as_deref()),
            news.status.map_or(Cell::Nothing, term),
        ],
        pointer: Pointer::record("news", index),
    })
    .collect()
}

fn deliverables<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.deliverables.iter().enumerate();
    all.map(|(index, deliverable)| Row {
        time: on(deliverable.date),
        cells: vec![
            text(Some(&deliverable.sheet)),
            text(deliverable.indicator.as_deref()),
            count(deliverable.part),
            text(deliverable.territory.as_deref()),
        ],
        pointer: Pointer::record("deliverables", index),
    })
    .collect()
}
