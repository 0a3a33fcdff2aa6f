//! Rules on members who do not come, year by year.

use chrono::{Datelike as _, NaiveDate};

use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::governance::Body;
use crate::governance::register::{Came, Entry, Roll};
use crate::sorted::{SortedMap, SortedSet};

use super::{Scene, Tenure, body_subject};

pub(super) static NEVER_PRESENT: Rule = Rule {
    code: "governance.member.never_present",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.2-R5"],
    title: both("Invité qui n'est jamais venu de l'année", "Invited all year and never present"),
    why: both(
        "Chaque institution participe régulièrement : sans elle, ni sa position ni ses moyens ne sont connus.",
        "Each institution attends regularly: without it neither its position nor its means are known.",
    ),
    text: both(
        "Instance « {body} », année {year} : l'acteur « {actor} », invité à {invited} réunions, n'est venu à aucune et n'a pas été représenté.",
        "Body “{body}”, year {year}: the actor “{actor}”, invited to {invited} meetings, came to none and was not represented.",
    ),
    help: both(
        "Prenez contact avec lui avant la prochaine réunion, ou notez qui l'a représenté (« on_behalf_of »).",
        "Get in touch with it before the next meeting, or note who represented it (“on_behalf_of”).",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025", "mandates": [{"body": "comite-financeurs", "member": "msa"}], "meetings": [
 {"id": "m1", "body": "comite-financeurs", "date": "2023-03-14", "invited": ["caf49", "msa"], "present": [{"actor": "caf49"}]},
 {"id": "m2", "body": "comite-financeurs", "date": "2023-10-10", "invited": ["caf49", "msa"], "present": [{"actor": "caf49"}]}]}"#,
        good: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025", "mandates": [{"body": "comite-financeurs", "member": "msa"}], "meetings": [
 {"id": "m1", "body": "comite-financeurs", "date": "2023-03-14", "invited": ["caf49", "msa"], "present": [{"actor": "caf49"}]},
 {"id": "m2", "body": "comite-financeurs", "date": "2023-10-10", "invited": ["caf49", "msa"], "present": [{"actor": "caf49"}, {"actor": "msa"}]}]}"#,
    },
};

pub(super) static NOT_MOBILISED: Rule = Rule {
    code: "governance.member.not_mobilised",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.7-R2"],
    title: both(
        "Membre absent de toutes les réunions d'une année",
        "Member absent from a whole year of meetings",
    ),
    why: both(
        "La fiche demande de mobiliser tous les membres de l'instance.",
        "The sheet asks that every member of the body be mobilised.",
    ),
    text: both(
        "Instance « {body} », année {year} : aucune présence pour {members} (réunions tenues : {held}).",
        "Body “{body}”, year {year}: nobody came for {members} (meetings held: {held}).",
    ),
    help: both(
        "Invitez chaque membre à la prochaine réunion, ou notez dans « mandates » qui siège désormais.",
        "Invite each member to the next meeting, or note in “mandates” who sits from now on.",
    ),
    example: Example::Records {
        at: "/meetings/10/present",
        bad: "[{\"actor\": \"r-coord-cn\"}]",
        good: "[{\"actor\": \"r-coord-cn\"}, {\"actor\": \"r-anim-fs\"}]",
    },
};

/// How many invitations in a year make an absence a habit.
const SEVERAL: usize = 2;

pub(super) fn check(scene: &Scene<'_, '_, '_>, findings: &mut Findings) {
    let years = scene.context.past_years();
    if years.is_empty() || scene.may_hide() {
        return;
    }
    let kinds: SortedSet<&str> = scene
        .context
        .documents()
        .flat_map(|document| &document.actor_kinds)
        .map(|kind| kind.id.as_str())
        .collect();
    for (id, entries) in scene.meetings.bodies() {
        let Some(body) = scene.body(id) else { continue };
        for year in entries.chunk_by(|left, right| left.day.year() == right.day.year()) {
            if year.first().is_some_and(|entry| years.contains(&entry.day.year())) {
                check_year(scene, body, year, &kinds, findings);
            }
        }
    }
}

/// What a year of meetings says of an actor.
#[derive(Default)]
struct Followed {
    /// Ranks of the meetings to which it was invited.
    invited: Vec<usize>,
    came: bool,
}

fn check_year(
    scene: &Scene<'_, '_, '_>,
    body: &Body<'_>,
    entries: &[Entry<'_, '_>],
    kinds: &SortedSet<&str>,
    findings: &mut Findings,
) {
    let held: Vec<&Entry<'_, '_>> = entries.iter().filter(|entry| entry.meeting.is_held()).collect();
    let Some(last) = held.last() else { return };
    let mut followed: SortedMap<&str, Followed> = SortedMap::new();
    let mut names_are_whole = true;
    for entry in &held {
        let roll = Roll::of(entry.meeting);
        // Where nobody is noted as present, nobody is known to be absent; a name that is not known may be anybody's.
        names_are_whole &= !roll.has_hole
            && !entry.meeting.present.is_empty()
            && roll.everybody().all(|actor| scene.knows(actor));
        for actor in &roll.invited {
            followed.entry(actor).or_default().invited.push(entry.index);
        }
        for presence in &entry.meeting.present {
            for actor in
                [Some(presence.actor.as_str()), presence.on_behalf_of.as_deref()].into_iter().flatten()
            {
                followed.entry(actor).or_default().came |= roll.came(actor) != Came::No;
            }
        }
    }
    if !names_are_whole {
        return;
    }
    let year = i64::from(last.day.year());
    let year_in_words = || year.to_string();
    let is_open = !has_known_members(scene, body, kinds);
    for (actor, known) in followed.iter().filter(|_| !is_open) {
        if known.came || known.invited.len() < SEVERAL || kinds.contains(actor) || !scene.knows(actor) {
            continue;
        }
        findings.push_with(&NEVER_PRESENT, || {
            let latest = known.invited.last().copied().unwrap_or_default();
            let draft = Draft::new(&NEVER_PRESENT, format!("/meetings/{latest}/invited"))
                .subject(body_subject(body))
                .param("body", body.name.as_str())
                .param("year", year_in_words())
                .param("actor", scene.context.directory.name_of(actor))
                .param("invited", known.invited.len());
            let earlier = known.invited.iter().rev().skip(1);
            earlier.fold(draft, |draft, index| draft.related(format!("/meetings/{index}/invited"), "invited"))
        });
    }
    let idle: Vec<&str> = body
        .members
        .iter()
        .map(|member| member.as_str())
        .filter(|member| scene.knows(member) && !kinds.contains(member))
        // Somebody invited again and again has a finding of its own.
        .filter(|member| {
            followed.get(member).is_none_or(|known| !known.came && known.invited.len() < SEVERAL)
        })
        .filter(|member| sat(scene.mandates.of_member(&body.id, member), last.day))
        .collect();
    if !idle.is_empty() {
        findings.push_with(&NOT_MOBILISED, || {
            let names: Vec<String> =
                idle.iter().map(|member| scene.context.directory.name_of(member).to_owned()).collect();
            Draft::new(&NOT_MOBILISED, format!("{}/present", last.path()))
                .subject(body_subject(body))
                .param("body", body.name.as_str())
                .param("year", year_in_words())
                .param("held", held.len())
                .param("members", names)
        });
    }
}

/// Whether those who sit in a body are known one by one: members that are no kinds of actor, or mandates when the
/// source says nothing of its members. A body of kinds of actor only is open to a whole network.
fn has_known_members(scene: &Scene<'_, '_, '_>, body: &Body<'_>, kinds: &SortedSet<&str>) -> bool {
    if body.members.is_empty() {
        return scene.mandates.of_body(&body.id).next().is_some();
    }
    body.members.iter().any(|member| !member.is_empty() && !kinds.contains(member.as_str()))
}

/// Whether a member sat on a day: one without mandate has always sat.
fn sat(terms: &[Tenure<'_, '_>], day: NaiveDate) -> bool {
    terms.is_empty() || terms.iter().any(|term| term.holds(day))
}
