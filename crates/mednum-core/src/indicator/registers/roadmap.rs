//! News and deliverables, for derivations.

use super::{Given, Place, Register, Rows, World, count, number, on, term, text, word};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "news",
        people: false,
        place: Place::records("news"),
        columns: &[word("sheet"), word("by"), word("status")],
        rows: news,
    },
    Register {
        name: "deliverables",
        people: false,
        place: Place::records("deliverables"),
        columns: &[word("sheet"), word("indicator"), number("part"), word("territory")],
        rows: deliverables,
    },
];

fn news<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, news) in world.document.news.iter().enumerate() {
        let cells =
            [text(Some(&news.sheet)), text(news.by.as_deref()), news.status.map_or(Given::Nothing, term)];
        rows.record(index, on(news.date), cells);
    }
}

fn deliverables<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, deliverable) in world.document.deliverables.iter().enumerate() {
        let cells = [
            text(Some(&deliverable.sheet)),
            text(deliverable.indicator.as_deref()),
            count(deliverable.part),
            text(deliverable.territory.as_deref()),
        ];
        rows.record(index, on(deliverable.date), cells);
    }
}
