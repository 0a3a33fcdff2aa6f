//! Rules on who was invited to a meeting and who came.

use crate::document::Id;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::governance::Presence;
use crate::governance::register::{Entry, Roll};
use crate::sorted::{SortedMap, SortedSet};

use super::Scene;

pub(super) static NOT_COMPUTABLE: Rule = Rule {
    code: "governance.attendance.not_computable",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["A.1.1-R8"],
    title: both("Réunion tenue sans liste d'invités", "Meeting held without a list of the invited"),
    why: both(
        "Le taux de présence rapporte les présents aux invités : sans invités, il n'existe pas.",
        "The attendance rate compares those present with those invited: without invited there is none.",
    ),
    text: both(
        "Réunion du {date} de l'instance « {body} » : personne n'y est noté comme invité, la présence ne peut pas être calculée.",
        "Meeting of {date} of the body “{body}”: nobody is noted as invited, so attendance cannot be worked out.",
    ),
    help: both("Notez dans « invited » qui était invité.", "Note in “invited” who was invited."),
    example: Example::Records {
        at: "/meetings/13/invited",
        bad: "[]",
        good: "[\"anjou-numerique\", \"centre-social-exemple\"]",
    },
};

pub(super) static NOBODY_PRESENT: Rule = Rule {
    code: "governance.meeting.nobody_present",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Réunion tenue où personne n'est noté présent", "Meeting held with nobody noted as present"),
    why: both(
        "Une réunion tenue a réuni quelqu'un : tant que les présents ne sont pas notés, tous comptent absents.",
        "A meeting that took place gathered somebody: until they are noted, everybody counts as absent.",
    ),
    text: both(
        "Réunion du {date} de l'instance « {body} » : invités, {invited} ; présents, aucun.",
        "Meeting of {date} of the body “{body}”: invited, {invited}; present, none.",
    ),
    help: both(
        "Notez les présents dans « present », ou le statut « cancelled » si elle n'a pas eu lieu.",
        "Note who came in “present”, or the status “cancelled” if it did not take place.",
    ),
    example: Example::Records {
        at: "/meetings/13/present",
        bad: "[]",
        good: "[{\"actor\": \"anjou-numerique\"}, {\"actor\": \"centre-social-exemple\"}]",
    },
};

pub(super) static LISTED_TWICE: Rule = Rule {
    code: "governance.meeting.listed_twice",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur cité deux fois dans une liste", "Actor named twice in a list"),
    why: both("Chacun est invité ou excusé une fois.", "Each is invited or excused once."),
    text: both(
        "Réunion du {date} : l'acteur « {actor} » est déjà dans « {field} ».",
        "Meeting of {date}: the actor “{actor}” is already in “{field}”.",
    ),
    help: both("Retirez l'une des deux mentions.", "Remove one of the two."),
    example: Example::Records {
        at: "/meetings/13/invited",
        bad: "[\"anjou-numerique\", \"centre-social-exemple\", \"anjou-numerique\"]",
        good: "[\"anjou-numerique\", \"centre-social-exemple\"]",
    },
};

pub(super) static PRESENT_TWICE: Rule = Rule {
    code: "governance.presence.twice",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur présent deux fois", "Actor present twice"),
    why: both(
        "Un acteur vient une fois, à une ou plusieurs personnes (« people »).",
        "An actor comes once, as one or several people (“people”).",
    ),
    text: both(
        "Réunion du {date} : l'acteur « {actor} » est déjà noté présent.",
        "Meeting of {date}: the actor “{actor}” is already noted as present.",
    ),
    help: both(
        "Gardez une seule ligne, avec le nombre de personnes dans « people ».",
        "Keep one line, with the number of people in “people”.",
    ),
    example: Example::Records {
        at: "/meetings/13/present",
        bad: "[{\"actor\": \"anjou-numerique\"}, {\"actor\": \"anjou-numerique\"}]",
        good: "[{\"actor\": \"anjou-numerique\", \"people\": 2}]",
    },
};

pub(super) static EXCUSED_YET_PRESENT: Rule = Rule {
    code: "governance.presence.excused",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur à la fois présent et excusé", "Actor both present and excused"),
    why: both(
        "L'un des deux est faux, et le taux de présence en dépend.",
        "One of the two is wrong, and attendance depends on it.",
    ),
    text: both(
        "Réunion du {date} : l'acteur « {actor} » est noté présent et excusé.",
        "Meeting of {date}: the actor “{actor}” is noted as present and as excused.",
    ),
    help: both(
        "Retirez-le de l'une des deux listes ; si un autre est venu pour lui, notez-le dans « on_behalf_of ».",
        "Remove it from one of the two lists; if another came for it, note that in “on_behalf_of”.",
    ),
    example: Example::Records {
        at: "/meetings/13/excused",
        bad: "[\"anjou-numerique\"]",
        good: "[\"fcs4953\"]",
    },
};

pub(super) static NOT_INVITED: Rule = Rule {
    code: "governance.presence.not_invited",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Présent qui n'était pas invité", "Present without being invited"),
    why: both(
        "Seuls les invités comptent dans le taux de présence : celui-ci n'y compte pas.",
        "Only the invited count in the attendance rate: this one does not.",
    ),
    text: both(
        "Réunion du {date} : l'acteur « {actor} » est présent sans être dans « invited ».",
        "Meeting of {date}: the actor “{actor}” is present without being in “invited”.",
    ),
    help: both(
        "Ajoutez-le aux invités, ou dites pour qui il est venu (« on_behalf_of ») ou à quel titre (« seat »).",
        "Add it to the invited, or say for whom it came (“on_behalf_of”) or as what (“seat”).",
    ),
    example: Example::Records {
        at: "/meetings/13/present",
        bad: "[{\"actor\": \"fcs4953\"}]",
        good: "[{\"actor\": \"fcs4953\", \"on_behalf_of\": \"anjou-numerique\"}]",
    },
};

pub(super) static WITHOUT_MANDATE: Rule = Rule {
    code: "governance.presence.without_mandate",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Présent hors de son mandat", "Present outside its mandate"),
    why: both(
        "Qui siège sans mandat en cours ne peut ni voter ni engager son institution.",
        "Whoever sits without a mandate in force can neither vote nor commit its institution.",
    ),
    text: both(
        "Réunion du {date} : aucun mandat de l'acteur « {actor} » dans l'instance « {body} » ne court ce jour-là.",
        "Meeting of {date}: no mandate of the actor “{actor}” in the body “{body}” is in force on that day.",
    ),
    help: both(
        "Prolongez ou renouvelez le mandat, ou corrigez le jour de la réunion.",
        "Extend or renew the mandate, or mend the day of the meeting.",
    ),
    example: Example::Records { at: "/mandates/5/end", bad: "\"2023-01-31\"", good: "\"2023-12-31\"" },
};

pub(super) static WITHOUT_DELEGATION: Rule = Rule {
    code: "governance.presence.without_delegation",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.2-R5"],
    title: both("Représentant sans délégation suffisante", "Representative without enough delegation"),
    why: both(
        "Chaque institution vient avec une délégation suffisante pour dire sa position.",
        "Each institution comes with enough delegation to state its position.",
    ),
    text: both(
        "Réunion du {date} de l'instance « {body} » : l'acteur « {actor} » n'a pas pu dire la position de son institution.",
        "Meeting of {date} of the body “{body}”: the actor “{actor}” could not state the position of its institution.",
    ),
    help: both(
        "Demandez à l'institution d'envoyer quelqu'un qui a délégation, ou sa position par écrit.",
        "Ask the institution to send somebody with delegation, or its position in writing.",
    ),
    example: Example::Records {
        at: "/meetings/7/present/0",
        bad: "{\"actor\": \"caf49\", \"delegation\": false}",
        good: "{\"actor\": \"caf49\", \"delegation\": true}",
    },
};

/// How many mandates a finding leads to.
const MOST_MANDATES: usize = 20;

pub(super) fn check(scene: &Scene<'_, '_, '_>, findings: &mut Findings) {
    let context = scene.context;
    // A kind of actor that is invited comes under the names of those that it stands for.
    let kinds: SortedSet<&str> =
        context.documents().flat_map(|document| &document.actor_kinds).map(|kind| kind.id.as_str()).collect();
    for (_, entries) in scene.meetings.bodies() {
        for entry in entries {
            for (field, list) in [("invited", &entry.meeting.invited), ("excused", &entry.meeting.excused)] {
                check_list(scene, entry, field, list, findings);
            }
            if entry.meeting.is_held() {
                check_lists_given(scene, entry, findings);
                check_presences(scene, entry, &kinds, findings);
            }
        }
    }
}

fn draft(scene: &Scene<'_, '_, '_>, rule: &'static Rule, entry: &Entry<'_, '_>, path: String) -> Draft {
    Draft::new(rule, path)
        .subject(scene.subject(entry))
        .param("date", entry.day)
        .param("body", scene.name_of(&entry.meeting.body))
}

fn check_list(
    scene: &Scene<'_, '_, '_>,
    entry: &Entry<'_, '_>,
    field: &'static str,
    list: &[Id<'_>],
    findings: &mut Findings,
) {
    let mut seen: SortedMap<&str, usize> = SortedMap::new();
    for (rank, actor) in list.iter().enumerate().filter(|(_, actor)| !actor.is_empty()) {
        let Some(first) = seen.insert(actor, rank) else { continue };
        seen.insert(actor, first);
        findings.push_with(&LISTED_TWICE, || {
            draft(scene, &LISTED_TWICE, entry, format!("{}/{field}/{rank}", entry.path()))
                .param("actor", scene.context.directory.name_of(actor))
                .param("field", field)
                .related(format!("{}/{field}/{first}", entry.path()), "first_occurrence")
        });
    }
}

fn check_lists_given(scene: &Scene<'_, '_, '_>, entry: &Entry<'_, '_>, findings: &mut Findings) {
    let meeting = entry.meeting;
    if meeting.invited.is_empty() {
        findings.push_with(&NOT_COMPUTABLE, || draft(scene, &NOT_COMPUTABLE, entry, entry.path()));
    } else if meeting.present.is_empty() {
        findings.push_with(&NOBODY_PRESENT, || {
            draft(scene, &NOBODY_PRESENT, entry, entry.path()).param("invited", meeting.invited.len())
        });
    }
}

fn check_presences(
    scene: &Scene<'_, '_, '_>,
    entry: &Entry<'_, '_>,
    kinds: &SortedSet<&str>,
    findings: &mut Findings,
) {
    let meeting = entry.meeting;
    let roll = Roll::of(meeting);
    let excused: SortedSet<&str> = meeting.excused.iter().map(|actor| actor.as_str()).collect();
    let invites_a_kind = roll.invited.iter().any(|actor| kinds.contains(actor));
    // A name that is not known may stand for anybody who came.
    let list_is_whole = !meeting.invited.is_empty() && meeting.invited.iter().all(|actor| scene.knows(actor));
    let mut seen: SortedMap<(&str, Option<&str>, Option<&str>), usize> = SortedMap::new();
    for (rank, presence) in meeting.present.iter().enumerate() {
        let actor = presence.actor.as_str();
        if actor.is_empty() {
            continue;
        }
        let about = |rule, key: &str| {
            draft(scene, rule, entry, format!("{}/present/{rank}{key}", entry.path()))
                .param("actor", scene.context.directory.name_of(actor))
        };
        let key = (actor, presence.on_behalf_of.as_deref(), presence.seat.as_deref());
        if let Some(first) = seen.get(&key) {
            findings.push_with(&PRESENT_TWICE, || {
                about(&PRESENT_TWICE, "/actor")
                    .related(format!("{}/present/{first}/actor", entry.path()), "first_occurrence")
            });
            continue;
        }
        seen.insert(key, rank);
        if presence.on_behalf_of.is_none() && excused.contains(actor) {
            findings.push_with(&EXCUSED_YET_PRESENT, || about(&EXCUSED_YET_PRESENT, "/actor"));
        }
        if list_is_whole && !invites_a_kind && scene.knows(actor) && !is_expected(presence, &roll) {
            findings.push_with(&NOT_INVITED, || about(&NOT_INVITED, "/actor"));
        }
        if presence.delegation.is_some_and(|delegation| delegation.is(false)) {
            findings.push_with(&WITHOUT_DELEGATION, || about(&WITHOUT_DELEGATION, "/delegation"));
        }
        let terms = scene.mandates.of_member(&meeting.body, actor);
        if !terms.is_empty()
            && !scene.mandates.has_hole
            && presence.on_behalf_of.is_none()
            && !scene.mandates.hold(&meeting.body, actor, entry.day)
        {
            findings.push_with(&WITHOUT_MANDATE, || {
                let draft = about(&WITHOUT_MANDATE, "/actor");
                terms
                    .iter()
                    .take(MOST_MANDATES)
                    .fold(draft, |draft, term| draft.related(format!("/mandates/{}", term.index), "mandate"))
            });
        }
    }
}

/// Whether somebody who came was invited, stands for one who was, or fills a seat of the body.
fn is_expected(presence: &Presence<'_>, roll: &Roll<'_>) -> bool {
    presence.seat.is_some()
        || roll.invited.contains(presence.actor.as_str())
        || presence
            .on_behalf_of
            .as_deref()
            .is_some_and(|other| other.is_empty() || roll.invited.contains(other))
}
