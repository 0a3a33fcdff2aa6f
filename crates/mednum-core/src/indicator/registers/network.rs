//! Bassins, networks, services and interventions, for derivations.

use crate::document::Date;
use crate::identifiers::IdIndex;

use super::{
    ALWAYS, Given, Place, Register, Rows, Time, World, count, during, flag, ids, number, on, term, terms,
    text, word, words,
};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "bassins",
        people: false,
        place: Place::records("bassins"),
        columns: &[word("bassin"), flag("priority"), word("epci")],
        rows: bassins,
    },
    Register {
        name: "rlins",
        people: false,
        place: Place::records("rlins"),
        columns: &[word("rlin"), word("bassin"), word("status"), flag("priority"), word("epci")],
        rows: rlins,
    },
    Register {
        name: "network_actors",
        people: false,
        place: Place::records("network_actors"),
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
        place: Place::records("france_services"),
        columns: &[word("kind"), word("carrier"), word("carrier_kind"), word("bassin"), word("epci")],
        rows: france_services,
    },
    Register {
        name: "posts",
        people: false,
        place: Place::records("posts"),
        columns: &[word("post"), word("kind"), word("employer"), number("thousandths")],
        rows: posts,
    },
    Register {
        name: "permanences",
        people: false,
        place: Place::records("permanences"),
        columns: &[word("post"), word("kind"), word("france_services"), flag("in_france_services")],
        rows: permanences,
    },
    Register {
        name: "diagnostics",
        people: false,
        place: Place::records("diagnostics"),
        columns: &[word("territory"), word("sheet")],
        rows: diagnostics,
    },
    Register {
        name: "territorial_roadmaps",
        people: false,
        place: Place::records("territorial_roadmaps"),
        columns: &[word("territory"), flag("validated")],
        rows: territorial_roadmaps,
    },
    Register {
        name: "interventions",
        people: false,
        place: Place::records("interventions"),
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

fn bassins<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, bassin) in world.document.bassins.iter().enumerate() {
        let (priority, epci) = world.of_bassin(&bassin.id);
        rows.record(index, ALWAYS, [text(Some(&bassin.id)), priority, epci]);
    }
}

/// One row for each step: it holds until the day before the next.
fn rlins<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, rlin) in world.document.rlins.iter().enumerate() {
        for (rank, step) in rlin.steps.iter().enumerate() {
            let next = rlin.steps.get(rank + 1).and_then(|next| next.date.day());
            let time = step
                .date
                .day()
                .map_or(Time::Never, |day| Time::During(Some(day), next.and_then(|day| day.pred_opt())));
            let (priority, epci) = world.of_bassin(&rlin.bassin);
            let cells = [text(Some(&rlin.id)), text(Some(&rlin.bassin)), term(step.status), priority, epci];
            rows.record(index, time, cells);
        }
    }
}

fn network_actors<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    let rlins = IdIndex::of(world.document.rlins.iter().map(|rlin| rlin.id.as_str()));
    for (index, actor) in world.document.network_actors.iter().enumerate() {
        let rlin = rlins.position(&actor.rlin).and_then(|rank| world.document.rlins.get(rank));
        let bassin = rlin.map(|rlin| rlin.bassin.as_str());
        let (priority, epci) =
            bassin.map_or((Given::Nothing, Given::Nothing), |bassin| world.of_bassin(bassin));
        let cells = [
            text(Some(&actor.rlin)),
            text(bassin),
            text(Some(&actor.actor)),
            terms(&actor.roles),
            priority,
            epci,
        ];
        rows.record(index, during(actor.start, actor.end), cells);
    }
}

fn france_services<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, site) in world.document.france_services.iter().enumerate() {
        let (bassin, epci) = world.places_of(Some(&site.commune));
        let cells = [term(site.kind), text(Some(&site.carrier)), term(site.carrier_kind), bassin, epci];
        rows.record(index, during(site.start, site.end), cells);
    }
}

fn posts<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, post) in world.document.posts.iter().enumerate() {
        let cells = [
            text(Some(&post.id)),
            term(post.kind),
            text(Some(&post.employer)),
            count(Some(post.thousandths)),
        ];
        rows.record(index, during(post.start, post.end), cells);
    }
}

/// A permanence is held while its post and its site are: it begins with the last of them, and ends with the first.
fn permanences<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    let document = world.document;
    let posts = IdIndex::of(document.posts.iter().map(|post| post.id.as_str()));
    let sites = IdIndex::of(document.france_services.iter().map(|site| site.id.as_str()));
    for (index, permanence) in document.permanences.iter().enumerate() {
        let post = posts.position(&permanence.post).and_then(|rank| document.posts.get(rank));
        let site = permanence.france_services.as_deref().and_then(|site| sites.position(site));
        let of_post = post.map(|post| during(post.start, post.end));
        let site = site.and_then(|rank| document.france_services.get(rank));
        let of_site = site.map(|site| during(site.start, site.end));
        let own = during(permanence.start, permanence.end);
        let cells = [
            text(Some(&permanence.post)),
            post.map_or(Given::Nothing, |post| term(post.kind)),
            text(permanence.france_services.as_deref()),
            Given::Flag(permanence.france_services.is_some()),
        ];
        rows.record(index, of_post.into_iter().chain(of_site).fold(own, Time::and), cells);
    }
}

fn diagnostics<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, diagnostic) in world.document.diagnostics.iter().enumerate() {
        let cells = [text(Some(&diagnostic.territory)), text(diagnostic.sheet.as_deref())];
        rows.record(index, on(diagnostic.date), cells);
    }
}

/// Two rows for a roadmap that was validated: before, and since.
fn territorial_roadmaps<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, roadmap) in world.document.territorial_roadmaps.iter().enumerate() {
        let cells = |validated: bool| [text(Some(&roadmap.territory)), Given::Flag(validated)];
        let drafted = roadmap.drafted.and_then(Date::day);
        match roadmap.validated.map(Date::day) {
            Some(None) => {}
            Some(Some(day)) => {
                rows.record(index, Time::During(drafted, day.pred_opt()), cells(false));
                rows.record(index, Time::During(Some(day), None), cells(true));
            }
            None => rows.record(index, Time::During(drafted, None), cells(false)),
        }
    }
}

fn interventions<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, intervention) in world.document.interventions.iter().enumerate() {
        let (priority, epci) = world.of_bassin(&intervention.bassin);
        let cells = [
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
        ];
        rows.record(index, on(intervention.date), cells);
    }
}
