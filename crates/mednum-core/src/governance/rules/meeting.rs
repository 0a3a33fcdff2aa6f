//! Rules on meetings: their day, what prepared them, the seats that they fill.

use chrono::NaiveDate;

use crate::document::Date;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::finding::text::date_in_words;
use crate::finding::{Language, Param};
use crate::governance::register::Entry;
use crate::governance::{Body, Meeting, MeetingStatus, Presence};
use crate::sorted::SortedMap;

use super::Scene;

pub(super) static BEFORE_CREATION: Rule = Rule {
    code: "governance.meeting.before_creation",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Réunion d'une instance pas encore créée", "Meeting of a body not yet set up"),
    why: both("Une instance ne se réunit qu'une fois créée.", "A body meets once it is set up."),
    text: both(
        "Réunion du {date} : l'instance « {body} » a été créée le {created}.",
        "Meeting of {date}: the body “{body}” was set up on {created}.",
    ),
    help: both(
        "Corrigez le jour de la réunion, ou celui de la création (« created »).",
        "Mend the day of the meeting, or that of the creation (“created”).",
    ),
    example: Example::Records { at: "/meetings/13/date", bad: "\"2023-01-05\"", good: "\"2023-02-02\"" },
};

pub(super) static AFTER_DISSOLUTION: Rule = Rule {
    code: "governance.meeting.after_dissolution",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Réunion d'une instance dissoute", "Meeting of a dissolved body"),
    why: both("Une instance dissoute ne se réunit plus.", "A dissolved body meets no more."),
    text: both(
        "Réunion du {date} : l'instance « {body} » a été dissoute le {dissolved}.",
        "Meeting of {date}: the body “{body}” was dissolved on {dissolved}.",
    ),
    help: both(
        "Corrigez le jour de la réunion, ou retirez la dissolution (« dissolved »).",
        "Mend the day of the meeting, or remove the dissolution (“dissolved”).",
    ),
    example: Example::Records { at: "/meetings/13/date", bad: "\"2024-01-10\"", good: "\"2023-02-02\"" },
};

pub(super) static SAME_DAY: Rule = Rule {
    code: "governance.meeting.same_day",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Deux réunions le même jour", "Two meetings on one day"),
    why: both(
        "Une réunion saisie deux fois fausse le nombre de réunions et les présences.",
        "A meeting entered twice falsifies the number of meetings and the attendance.",
    ),
    text: both(
        "Instance « {body} » : une autre réunion est déjà tenue le {date}.",
        "Body “{body}”: another meeting is already held on {date}.",
    ),
    help: both("Gardez une seule des deux, ou corrigez le jour.", "Keep one of the two, or mend the day."),
    example: Example::Records { at: "/meetings/8/date", bad: "\"2023-03-28\"", good: "\"2023-10-10\"" },
};

pub(super) static HELD_IN_FUTURE: Rule = Rule {
    code: "governance.meeting.held_in_future",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Réunion tenue dans l'avenir", "Meeting held in the future"),
    why: both(
        "Une réunion à venir n'a encore réuni personne.",
        "A meeting to come has not gathered anybody yet.",
    ),
    text: both(
        "La réunion du {date} est dite tenue, alors que nous sommes le {today}.",
        "The meeting of {date} is said to be held, though today is {today}.",
    ),
    help: both(
        "Écrivez « \"status\": \"scheduled\" », ou corrigez le jour.",
        "Write “\"status\": \"scheduled\"”, or mend the day.",
    ),
    example: Example::Records { at: "/meetings/8/date", bad: "\"2024-10-10\"", good: "\"2023-10-10\"" },
};

pub(super) static STILL_SCHEDULED: Rule = Rule {
    code: "governance.meeting.still_scheduled",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Réunion prévue dont le jour est passé", "Scheduled meeting whose day is past"),
    why: both(
        "Tant que son statut n'est pas à jour, la réunion ne compte pas dans la fréquence.",
        "Until its status is brought up to date, the meeting does not count in the cadence.",
    ),
    text: both(
        "La réunion du {date} est encore dite prévue, alors que nous sommes le {today}.",
        "The meeting of {date} is still said to be scheduled, though today is {today}.",
    ),
    help: both(
        "Écrivez « held » si elle s'est tenue, « cancelled » sinon.",
        "Write “held” if it took place, “cancelled” if not.",
    ),
    example: Example::Records { at: "/meetings/8/status", bad: "\"scheduled\"", good: "\"held\"" },
};

pub(super) static NOT_PREPARED: Rule = Rule {
    code: "governance.meeting.not_prepared",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R3"],
    title: both("Réunion que rien n'a préparée", "Meeting that nothing prepared"),
    why: both(
        "La feuille de route confie la préparation de cette instance à une autre : celle-ci se réunit avant.",
        "The roadmap has this body prepared by another one, which meets before.",
    ),
    text: both(
        "Réunion du {date} de l'instance « {body} » : aucune réunion de l'instance « {preparing} » ne l'a préparée {since}.",
        "Meeting of {date} of the body “{body}”: no meeting of the body “{preparing}” prepared it {since}.",
    ),
    help: both(
        "Ajoutez à « meetings » la réunion de préparation, ou prévoyez-la avant la prochaine séance.",
        "Add the preparing meeting to “meetings”, or plan one before the next session.",
    ),
    example: Example::Records { at: "/meetings/2/status", bad: "\"cancelled\"", good: "\"held\"" },
};

pub(super) static SEAT_EMPTY: Rule = Rule {
    code: "governance.meeting.seat_empty",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.5-R2"],
    title: both(
        "Réunion où une catégorie de participants manque",
        "Meeting that lacks a kind of participant",
    ),
    why: both(
        "La fiche dit quelles catégories de participants chaque réunion rassemble.",
        "The sheet says which kinds of participant each meeting gathers.",
    ),
    text: both(
        "Réunion du {date} de l'instance « {body} » : aucun participant pour {seats}.",
        "Meeting of {date} of the body “{body}”: no participant for {seats}.",
    ),
    help: both(
        "Notez dans « seat » à quel titre un présent est venu, ou invitez la catégorie qui manque la fois suivante.",
        "Note in “seat” as what somebody came, or invite the missing kind next time.",
    ),
    example: Example::Records {
        at: "/meetings/11/present",
        bad: "[{\"actor\": \"g-bibliotheques\"}, {\"actor\": \"bibliopole\"}]",
        good: "[{\"actor\": \"g-bibliotheques\"}, {\"actor\": \"bibliopole\"}, {\"actor\": \"g-mediateurs\"}]",
    },
};

pub(super) fn check(scene: &Scene<'_, '_, '_>, findings: &mut Findings) {
    for (id, entries) in scene.meetings.bodies() {
        let body = scene.body(id);
        let seats = body.map(Seats::of).filter(|seats| !seats.labels.is_empty());
        let mut before: Option<&Entry<'_, '_>> = None;
        for entry in entries {
            if let Some(body) = body {
                check_life(scene, body, entry, findings);
            }
            check_today(scene, entry, findings);
            if !entry.meeting.is_held() {
                continue;
            }
            match before.filter(|before| before.day == entry.day) {
                Some(first) => findings.push_with(&SAME_DAY, || {
                    draft(scene, &SAME_DAY, entry, format!("{}/date", entry.path()))
                        .related(format!("{}/date", first.path()), "first_meeting")
                }),
                None => check_prepared(scene, body, before.map(|before| before.day), entry, findings),
            }
            if let Some(seats) = &seats {
                check_seats(scene, seats, entry, findings);
            }
            before = Some(entry);
        }
    }
}

fn draft(scene: &Scene<'_, '_, '_>, rule: &'static Rule, entry: &Entry<'_, '_>, path: String) -> Draft {
    Draft::new(rule, path)
        .subject(scene.subject(entry))
        .param("date", entry.day)
        .param("body", scene.name_of(&entry.meeting.body))
}

fn check_life(scene: &Scene<'_, '_, '_>, body: &Body<'_>, entry: &Entry<'_, '_>, findings: &mut Findings) {
    if entry.meeting.status.is_some_and(|status| status.is(MeetingStatus::Cancelled)) {
        return;
    }
    let place = || format!("{}/date", entry.path());
    if let Some(created) = body.created.and_then(Date::day).filter(|created| entry.day < *created) {
        findings.push_with(&BEFORE_CREATION, || {
            draft(scene, &BEFORE_CREATION, entry, place()).param("created", created)
        });
    } else if let Some(dissolved) = body.dissolved.and_then(Date::day).filter(|day| *day < entry.day) {
        findings.push_with(&AFTER_DISSOLUTION, || {
            draft(scene, &AFTER_DISSOLUTION, entry, place()).param("dissolved", dissolved)
        });
    }
}

fn check_today(scene: &Scene<'_, '_, '_>, entry: &Entry<'_, '_>, findings: &mut Findings) {
    let Some(today) = scene.context.options.today else { return };
    let scheduled = entry.meeting.status.is_some_and(|status| status.is(MeetingStatus::Scheduled));
    let (rule, key) = match (entry.meeting.is_held(), scheduled) {
        (true, _) if entry.day > today => (&HELD_IN_FUTURE, "date"),
        (_, true) if entry.day < today => (&STILL_SCHEDULED, "status"),
        _ => return,
    };
    findings.push_with(rule, || {
        draft(scene, rule, entry, format!("{}/{key}", entry.path())).param("today", today)
    });
}

fn check_prepared(
    scene: &Scene<'_, '_, '_>,
    body: Option<&Body<'_>>,
    before: Option<NaiveDate>,
    entry: &Entry<'_, '_>,
    findings: &mut Findings,
) {
    let preparing = body.and_then(|body| body.prepared_by.as_deref());
    let Some(preparing) = preparing.filter(|id| scene.body(id).is_some()) else { return };
    let entries = scene.meetings.of_body(preparing);
    // A body that never met at all has a finding of its own.
    if !entries.iter().any(|known| known.meeting.is_held()) {
        return;
    }
    let until = entries.partition_point(|known| known.day <= entry.day);
    let since = before.map_or(0, |before| entries.partition_point(|known| known.day <= before));
    let between = entries.get(since..until).unwrap_or_default();
    if scene.may_hide() || between.iter().any(|known| known.meeting.is_held()) {
        return;
    }
    findings.push_with(&NOT_PREPARED, || {
        let since = match before {
            Some(before) => Param::Words {
                notation: before.to_string(),
                fr: format!("depuis la précédente, du {}", date_in_words(before, Language::French)),
                en: format!("since the previous one, of {}", date_in_words(before, Language::English)),
            },
            None => Param::Words {
                notation: String::new(),
                fr: "avant ce jour".into(),
                en: "before that day".into(),
            },
        };
        draft(scene, &NOT_PREPARED, entry, entry.path())
            .param("preparing", scene.name_of(preparing))
            .param("since", since)
    });
}

/// The seats of a body, each a bit: a meeting is looked at in one pass over who came.
struct Seats<'d> {
    labels: Vec<&'d str>,
    by_id: SortedMap<&'d str, u64>,
    by_actor: SortedMap<&'d str, u64>,
    all: u64,
}

/// No meeting gathers more kinds of participant than this: only the first are looked at.
const MOST_SEATS: usize = 64;

impl<'d> Seats<'d> {
    fn of(body: &'d Body<'_>) -> Self {
        let mut seats =
            Self { labels: Vec::new(), by_id: SortedMap::new(), by_actor: SortedMap::new(), all: 0 };
        for (rank, seat) in body.seats.iter().take(MOST_SEATS).enumerate() {
            let bit = 1_u64 << rank;
            seats.labels.push(seat.label.as_str());
            seats.by_id.insert(seat.id.as_str(), bit);
            for actor in &seat.actors {
                *seats.by_actor.entry(actor.as_str()).or_default() |= bit;
            }
            // What a seat is, or who fills it, was refused: nothing can be said of it.
            let refused = seat.id.is_empty() || seat.label.is_empty();
            if !refused && !seat.actors.iter().any(|actor| actor.is_empty()) {
                seats.all |= bit;
            }
        }
        seats
    }

    /// The labels of those that nobody fills; none when a name was refused or is not known, or when nobody was noted
    /// at all.
    fn empty(&self, scene: &Scene<'_, '_, '_>, meeting: &Meeting<'_>) -> Vec<String> {
        let unknown = |presence: &Presence<'_>| {
            let seat = presence.seat.as_deref();
            !scene.knows(&presence.actor) || seat.is_some_and(|seat| !self.by_id.contains_key(seat))
        };
        if meeting.present.is_empty() || meeting.present.iter().any(unknown) {
            return Vec::new();
        }
        let filled = meeting.present.iter().fold(0, |filled, presence| {
            let of = |map: &SortedMap<&str, u64>, key: Option<&str>| {
                key.and_then(|key| map.get(key)).copied().unwrap_or_default()
            };
            filled
                | of(&self.by_actor, Some(&presence.actor))
                | of(&self.by_actor, presence.on_behalf_of.as_deref())
                | of(&self.by_id, presence.seat.as_deref())
        });
        let missing = self.all & !filled;
        let labels = self.labels.iter().enumerate();
        labels.filter(|(rank, _)| missing >> rank & 1 == 1).map(|(_, label)| (*label).to_owned()).collect()
    }
}

fn check_seats(scene: &Scene<'_, '_, '_>, seats: &Seats<'_>, entry: &Entry<'_, '_>, findings: &mut Findings) {
    let empty = seats.empty(scene, entry.meeting);
    if !empty.is_empty() {
        findings.push_with(&SEAT_EMPTY, || {
            draft(scene, &SEAT_EMPTY, entry, format!("{}/present", entry.path())).param("seats", empty)
        });
    }
}
