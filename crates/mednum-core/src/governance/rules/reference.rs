//! What bodies, mandates and meetings refer to, and identifiers given twice.

use crate::context::{Context, Target};
use crate::document::rules::DUPLICATE_IDENTIFIER;
use crate::finding::report::{Draft, Findings};
use crate::identifiers::IdIndex;

use crate::governance::{Body, Decision, Meeting};
use crate::sorted::SortedMap;

pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    check_bodies(context, findings);
    for (index, mandate) in context.document.mandates.iter().enumerate() {
        context.check_link(findings, Target::Bodies, &mandate.body, || format!("/mandates/{index}/body"));
        context.check_link(findings, Target::Actors, &mandate.member, || format!("/mandates/{index}/member"));
    }
    check_meetings(context, findings);
}

fn check_bodies(context: &Context<'_, '_>, findings: &mut Findings) {
    let bodies = &context.document.bodies;
    let own = IdIndex::of(bodies.iter().map(|body| body.id.as_str()));
    own.check_unique("bodies", "id", findings);
    if context.refers_to_a_roadmap() && !bodies.is_empty() {
        let theirs = IdIndex::of(context.roadmap.bodies.iter().map(|body| body.id.as_str()));
        for (index, body) in bodies.iter().enumerate().filter(|(_, body)| theirs.contains(&body.id)) {
            findings.push(
                Draft::new(&DUPLICATE_IDENTIFIER, format!("/bodies/{index}/id"))
                    .param("id", body.id.as_str())
                    .param("section", "bodies"),
            );
        }
    }
    for (index, body) in bodies.iter().enumerate() {
        context.check_link(findings, Target::Sheets, &body.sheet, || format!("/bodies/{index}/sheet"));
        for (rank, member) in body.members.iter().enumerate() {
            context
                .check_link(findings, Target::Actors, member, || format!("/bodies/{index}/members/{rank}"));
        }
        if let Some(preparing) = &body.prepared_by {
            let path = || format!("/bodies/{index}/prepared_by");
            context.check_not_itself(findings, (&body.id, preparing), "prepared_by", path);
            context.check_link(findings, Target::Bodies, preparing, path);
        }
        check_seats(context, index, body, findings);
    }
}

fn check_seats(context: &Context<'_, '_>, index: usize, body: &Body<'_>, findings: &mut Findings) {
    IdIndex::of(body.seats.iter().map(|seat| seat.id.as_str()))
        .check_unique_at("seats", findings, |rank| format!("/bodies/{index}/seats/{rank}/id"));
    for (rank, seat) in body.seats.iter().enumerate() {
        for (place, actor) in seat.actors.iter().enumerate() {
            context.check_link(findings, Target::Actors, actor, || {
                format!("/bodies/{index}/seats/{rank}/actors/{place}")
            });
        }
    }
}

/// The seats of the bodies, each list made when a meeting first names one.
struct Seats<'c, 'd, 'a> {
    context: &'c Context<'d, 'a>,
    bodies: Vec<&'d Body<'a>>,
    lists: SortedMap<usize, IdIndex<'d>>,
}

impl Seats<'_, '_, '_> {
    fn check(&mut self, body: &str, seat: &str, path: impl FnOnce() -> String, findings: &mut Findings) {
        let Some(rank) = self.context.targets(Target::Bodies).position(body) else { return };
        let Some(body) = self.bodies.get(rank) else { return };
        let seats = self
            .lists
            .entry(rank)
            .or_insert_with(|| IdIndex::of(body.seats.iter().map(|seat| seat.id.as_str())));
        self.context.check_reference(findings, ("seats", seats), seat, path);
    }
}

fn check_meetings(context: &Context<'_, '_>, findings: &mut Findings) {
    let meetings = &context.document.meetings;
    if meetings.is_empty() {
        return;
    }
    IdIndex::of(meetings.iter().map(|meeting| meeting.id.as_str())).check_unique("meetings", "id", findings);
    check_decisions_unique(meetings, findings);
    let mut seats = Seats { context, bodies: context.bodies().collect(), lists: SortedMap::new() };
    for (index, meeting) in meetings.iter().enumerate() {
        context.check_link(findings, Target::Bodies, &meeting.body, || format!("/meetings/{index}/body"));
        for (key, list) in [("invited", &meeting.invited), ("excused", &meeting.excused)] {
            for (rank, actor) in list.iter().enumerate() {
                let path = || format!("/meetings/{index}/{key}/{rank}");
                context.check_link(findings, Target::Actors, actor, path);
            }
        }
        for (rank, presence) in meeting.present.iter().enumerate() {
            let path = |key: &str| format!("/meetings/{index}/present/{rank}/{key}");
            context.check_link(findings, Target::Actors, &presence.actor, || path("actor"));
            if let Some(other) = &presence.on_behalf_of {
                let place = || path("on_behalf_of");
                context.check_not_itself(findings, (&presence.actor, other), "on_behalf_of", place);
                context.check_link(findings, Target::Actors, other, place);
            }
            if let Some(seat) = &presence.seat {
                seats.check(&meeting.body, seat, || path("seat"), findings);
            }
        }
        for (rank, decision) in meeting.decisions.iter().enumerate() {
            check_decision(context, (index, rank), decision, findings);
        }
        for (rank, accepted) in meeting.documents.iter().enumerate() {
            if let Some(sheet) = &accepted.sheet {
                let path = || format!("/meetings/{index}/documents/{rank}/sheet");
                context.check_link(findings, Target::Sheets, sheet, path);
            }
        }
    }
}

/// The decisions of all meetings share one space of identifiers: an agenda names them.
fn check_decisions_unique(meetings: &[Meeting<'_>], findings: &mut Findings) {
    let places = || {
        meetings.iter().enumerate().flat_map(|(index, meeting)| {
            meeting.decisions.iter().enumerate().map(move |(rank, decision)| (index, rank, decision))
        })
    };
    let placed: Vec<(usize, usize)> = places().map(|(index, rank, _)| (index, rank)).collect();
    IdIndex::of(places().map(|(_, _, decision)| decision.id.as_str())).check_unique_at(
        "decisions",
        findings,
        |nth| {
            let (index, rank) = placed.get(nth).copied().unwrap_or_default();
            format!("/meetings/{index}/decisions/{rank}/id")
        },
    );
}

fn check_decision(
    context: &Context<'_, '_>,
    (index, rank): (usize, usize),
    decision: &Decision<'_>,
    findings: &mut Findings,
) {
    let path = |key: &str| format!("/meetings/{index}/decisions/{rank}/{key}");
    if let Some(sheet) = &decision.sheet {
        context.check_link(findings, Target::Sheets, sheet, || path("sheet"));
    }
    if let Some(responsible) = &decision.responsible {
        context.check_link(findings, Target::Actors, responsible, || path("responsible"));
    }
}
