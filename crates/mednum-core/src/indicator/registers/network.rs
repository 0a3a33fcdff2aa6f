//! Bassins, networks, services and interventions, for derivations.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::document::Date;
use crate::network::{FranceServices, Post};

use super::{
    Cell, Pointer, Register, Row, Time, World, count, during, flag, ids, number, on, term, terms, text, word,
    words,
};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "bassins",
        people: false,
        columns: &[word("bassin"), flag("priority"), word("epci")],
        rows: bassins,
    },
    Register {
        name: "rlins",
        people: false,
        columns: &[word("rlin"), word("bassin"), word("status"), flag("priority"), word("epci")],
        rows: rlins,
    },
    Register {
        name: "network_actors",
        people: false,
        columns: &[
            word("rlin"),
            word("bassin"),
            word("actor"),
            words("roles"),
            flag("priority"),
            word("epci"),
        ],
        rows: network_actors,
    },
    Register {
        name: "france_services",
        people: false,
        columns: &[word("kind"), word("carrier"), word("carrier_kind"), word("bassin"), word("epci")],
        rows: france_services,
    },
    Register {
        name: "posts",
        people: false,
        columns: &[word("post"), word("kind"), word("employer"), number("thousandths")],
        rows: posts,
    },
    Register {
        name: "permanences",
        people: false,
        columns: &[word("post"), word("kind"), word("france_services"), flag("in_france_services")],
        rows: permanences,
    },
    Register {
        name: "diagnostics",
        people: false,
        columns: &[word("territory"), word("sheet")],
        rows: diagnostics,
    },
    Register {
        name: "territorial_roadmaps",
        people: false,
        columns: &[word("territory"), flag("validated")],
        rows: territorial_roadmaps,
    },
    Register {
        name: "interventions",
        people: false,
        columns: &[
            word("sheet"),
            word("bassin"),
            flag("priority"),
            word("epci"),
            words("levels"),
            words("partners"),
            word("post"),
            number("people"),
            words("new_actors"),
            number("minutes"),
        ],
        rows: interventions,
    },
];

fn bassins<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.bassins.iter().enumerate();
    all.map(|(index, bassin)| {
        let (priority, epci) = world.of_bassin(&bassin.id);
        Row {
            time: Time::During(None, None),
            cells: vec![text(Some(&bassin.id)), priority, epci],
            pointer: Pointer::record("bassins", index),
        }
    })
    .collect()
}

/// One row for each step: it holds until the day before the next.
fn rlins<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.rlins.iter().enumerate();
    all.flat_map(|(index, rlin)| {
        rlin.steps.iter().enumerate().map(move |(rank, step)| {
            let next =
                rlin.steps.get(rank + 1).and_then(|next| next.date.day()).and_then(|day| day.pred_opt());
            let (priority, epci) = world.of_bassin(&rlin.bassin);
            Row {
                time: step.date.day().map_or(Time::Never, |day| Time::During(Some(day), next)),
                cells: vec![
                    text(Some(&rlin.id)),
                    text(Some(&rlin.bassin)),
                    term(step.status),
                    priority,
                    epci,
                ],
                pointer: Pointer::record("rlins", index),
            }
        })
    })
    .collect()
}

fn network_actors<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let bassins: BTreeMap<&str, &str> =
        world.document.rlins.iter().map(|rlin| (rlin.id.as_str(), rlin.bassin.as_str())).collect();
    let all = world.document.network_actors.iter().enumerate();
    all.map(|(index, actor)| {
        let bassin = bassins.get(actor.rlin.as_str()).copied();
        let (priority, epci) =
            bassin.map_or((Cell::Nothing, Cell::Nothing), |bassin| world.of_bassin(bassin));
        Row {
            time: during(actor.start, actor.end),
            cells: vec![
                text(Some(&actor.rlin)),
                text(bassin),
                text(Some(&actor.actor)),
                terms(&actor.roles),
                priority,
                epci,
            ],
            pointer: Pointer::record("network_actors", index),
        }
    })
    .collect()
}

fn france_services<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.france_services.iter().enumerate();
    all.map(|(index, site)| {
        let (bassin, epci) = world.places_of(Some(&site.commune));
        Row {
            time: during(site.start, site.end),
            cells: vec![term(site.kind), text(Some(&site.carrier)), term(site.carrier_kind), bassin, epci],
            pointer: Pointer::record("france_services", index),
        }
    })
    .collect()
}

fn posts<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.posts.iter().enumerate();
    all.map(|(index, post)| Row {
        time: during(post.start, post.end),
        cells: vec![
            text(Some(&post.id)),
            term(post.kind),
            text(Some(&post.employer)),
            count(Some(post.thousandths)),
        ],
        pointer: Pointer::record("posts", index),
    })
    .collect()
}

/// A permanence is held while its post and its site are: it begins with the last of them, and ends with the first.
fn permanences<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let posts: BTreeMap<&str, &Post<'_>> =
        world.document.posts.iter().map(|post| (post.id.as_str(), post)).collect();
    let sites: BTreeMap<&str, &FranceServices<'_>> =
        world.document.france_services.iter().map(|site| (site.id.as_str(), site)).collect();
    let all = world.document.permanences.iter().enumerate();
    all.map(|(index, permanence)| {
        let post = posts.get(permanence.post.as_str()).copied();
        let site = permanence.france_services.as_deref().and_then(|site| sites.get(site)).copied();
        let of_post = post.map(|post| during(post.start, post.end));
        let of_site = site.map(|site| during(site.start, site.end));
        let own = during(permanence.start, permanence.end);
        Row {
            time: of_post.into_iter().chain(of_site).fold(own, Time::and),
            cells: vec![
                text(Some(&permanence.post)),
                post.map_or(Cell::Nothing, |post| term(post.kind)),
                text(permanence.france_services.as_deref()),
                Cell::Flag(permanence.france_services.is_some()),
            ],
            pointer: Pointer::record("permanences", index),
        }
    })
    .collect()
}

fn diagnostics<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.diagnostics.iter().enumerate();
    all.map(|(index, diagnostic)| Row {
        time: on(diagnostic.date),
        cells: vec![text(Some(&diagnostic.territory)), text(diagnostic.sheet.as_deref())],
        pointer: Pointer::record("diagnostics", index),
    })
    .collect()
}

/// Two rows for a roadmap that was validated: before, and since.
fn territorial_roadmaps<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let mut rows = Vec::new();
    for (index, roadmap) in world.document.territorial_roadmaps.iter().enumerate() {
        let row = |time: Time, validated: bool| Row {
            time,
            cells: vec![text(Some(&roadmap.territory)), Cell::Flag(validated)],
            pointer: Pointer::record("territorial_roadmaps", index),
        };
        let drafted = roadmap.drafted.and_then(Date::day);
        match roadmap.validated.map(Date::day) {
            Some(None) => {}
            Some(Some(day)) => {
                let before: Option<NaiveDate> = day.pred_opt();
                rows.push(row(Time::During(drafted, before), false));
                rows.push(row(Time::During(Some(day), None), true));
            }
            None => rows.push(row(Time::During(drafted, None), false)),
        }
    }
    rows
}

fn interventions<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.interventions.iter().enumerate();
    all.map(|(index, intervention)| {
        let (priority, epci) = world.of_bassin(&intervention.bassin);
        Row {
            time: on(intervention.date),
            cells: vec![
                text(Some(&intervention.sheet)),
                text(Some(&intervention.bassin)),
                priority,
                epci,
                terms(&intervention.levels),
                ids(&intervention.partners),
                text(intervention.post.as_deref()),
                count(intervention.people),
                ids(&intervention.new_actors),
                count(intervention.minutes),
            ],
            pointer: Pointer::record("interventions", index),
        }
    })
    .collect()
}
