//! Rules on what meetings settle: who may, what waits for it, what is due.

use mednum_catalog::vocabulary::Vocabulary as _;

use crate::document::Date;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Bilingual, Example, Rule, Severity, both};
use crate::finding::{Param, Subject};
use crate::governance::register::Entry;
use crate::governance::validation::{Deciders, Validations};
use crate::governance::{Body, Decision, DecisionKind};
use crate::roadmap::calendar::MilestoneStatus;
use crate::roadmap::news::{DatedEntries, Progress, is_within};
use crate::sorted::{SortedMap, SortedSet};

use super::Scene;

pub(super) static BY_OTHER_BODY: Rule = Rule {
    code: "governance.decision.by_other_body",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R4", "A.3.1-R2"],
    title: both("Décision prise par une autre instance", "Decision taken by another body"),
    why: both(
        "La feuille de route réserve certaines décisions à une instance : prises ailleurs, elles peuvent être contestées.",
        "The roadmap keeps some decisions for one body: taken elsewhere, they may be contested.",
    ),
    text: both(
        "Réunion du {date} de l'instance « {body} » : « {label} » est de type « {kind} » ; instance compétente : {deciders}.",
        "Meeting of {date} of the body “{body}”: “{label}” is of kind “{kind}”; body in charge: {deciders}.",
    ),
    help: both(
        "Faites-la confirmer par l'instance compétente, ou notez un simple avis (« opinion »).",
        "Have it confirmed by the body in charge, or note a mere opinion (“opinion”).",
    ),
    example: Example::Records {
        at: "/meetings/2/decisions",
        bad: "[{\"id\": \"cap\", \"label\": \"Cap de l'année\", \"kind\": \"orientation\"}]",
        good: "[{\"id\": \"cap\", \"label\": \"Cap de l'année\", \"kind\": \"opinion\"}]",
    },
};

pub(super) static NOT_VALIDATED: Rule = Rule {
    code: "governance.milestone.not_validated",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.3.1-R2"],
    title: both("Étape atteinte sans validation", "Stage met without validation"),
    why: both(
        "Chaque étape de cette fiche est à valider par l'instance qui réunit les partenaires.",
        "Each stage of this sheet is to be validated by the body that gathers the partners.",
    ),
    text: both(
        "Fiche {sheet} : « {label} » est dit atteint sans avoir été validé ; instance compétente : {deciders}.",
        "Sheet {sheet}: “{label}” is said to be met without having been validated; body in charge: {deciders}.",
    ),
    help: both(
        "Ajoutez le document validé (« documents », « milestone ») à la réunion qui l'a accepté, ou portez-le à la prochaine.",
        "Add the validated document (“documents”, “milestone”) to the meeting that accepted it, or bring it to the next one.",
    ),
    example: Example::Records {
        at: "/meetings/9/documents",
        bad: "[]",
        good: "[{\"label\": \"Logo\", \"sheet\": \"A.3.1\", \"milestone\": \"Validation du logo\"}]",
    },
};

pub(super) static MILESTONE_UNKNOWN: Rule = Rule {
    code: "governance.document.milestone_unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Document qui répond à une étape inconnue", "Document for an unknown stage"),
    why: both(
        "Une validation ne compte que pour une étape que la fiche annonce.",
        "A validation only counts for a stage that the sheet announces.",
    ),
    text: both(
        "La fiche {sheet} n'a pas d'échéance « {label} ».",
        "The sheet {sheet} has no dated entry “{label}”.",
    ),
    help: both(
        "Recopiez le libellé de l'échéance tel que la fiche le donne.",
        "Copy the label of the dated entry as the sheet has it.",
    ),
    example: Example::Records {
        at: "/meetings/9/documents",
        bad: "[{\"label\": \"Logo\", \"sheet\": \"A.3.1\", \"milestone\": \"Validation des logos\"}]",
        good: "[{\"label\": \"Logo\", \"sheet\": \"A.3.1\", \"milestone\": \"Validation du logo\"}]",
    },
};

pub(super) static DUE_BEFORE_MEETING: Rule = Rule {
    code: "governance.decision.due_before_meeting",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Décision à faire avant d'être prise", "Decision due before it was taken"),
    why: both("Ce qui se décide se fait ensuite.", "What is decided is done afterwards."),
    text: both(
        "« {label} », décidé le {date}, est à faire pour le {due}.",
        "“{label}”, decided on {date}, is due by {due}.",
    ),
    help: both("Corrigez l'échéance (« due »).", "Mend the day it is due (“due”)."),
    example: Example::Records {
        at: "/meetings/1/decisions/1/due",
        bad: "\"2023-01-31\"",
        good: "\"2024-03-31\"",
    },
};

pub(super) static OVERDUE: Rule = Rule {
    code: "governance.decision.overdue",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Décision échue et toujours ouverte", "Decision past due and still open"),
    why: both(
        "Le comité revient d'abord sur ce qu'il a décidé.",
        "The committee first comes back to what it decided.",
    ),
    text: both(
        "« {label} », décidé le {date}, était à faire pour le {due} et reste ouvert (retard en jours : {days}).",
        "“{label}”, decided on {date}, was due by {due} and is still open (days late: {days}).",
    ),
    help: both(
        "Notez « done » ou « dropped », ou fixez une nouvelle échéance.",
        "Note “done” or “dropped”, or set another day.",
    ),
    example: Example::Records {
        at: "/meetings/1/decisions/1/due",
        bad: "\"2023-12-31\"",
        good: "\"2024-03-31\"",
    },
};

/// How many bodies a sentence names.
const MOST_NAMED: usize = 5;

pub(super) fn check(scene: &Scene<'_, '_, '_>, findings: &mut Findings) {
    let deciders = Deciders::of(scene.bodies.iter().copied());
    let entries = DatedEntries::of(scene.context.documents());
    let mut misspelt = false;
    for (id, meetings) in scene.meetings.bodies() {
        let body = scene.body(id);
        for entry in meetings.iter().filter(|entry| entry.meeting.is_held()) {
            for (rank, decision) in entry.meeting.decisions.iter().enumerate() {
                check_dates(scene, entry, rank, decision, findings);
                if let (Some(body), Some(kind)) = (body, decision.kind.known()) {
                    let path = || format!("{}/decisions/{rank}/kind", entry.path());
                    let about = (kind, decision.label.as_str());
                    check_decider(scene, entry, (&body.sheet, &deciders), about, path, findings);
                }
            }
            for (rank, accepted) in entry.meeting.documents.iter().enumerate() {
                let path = || format!("{}/documents/{rank}", entry.path());
                let Some(sheet) = accepted.sheet.as_deref().or(body.map(|body| body.sheet.as_str())) else {
                    continue;
                };
                let about = (DecisionKind::Validation, accepted.label.as_str());
                check_decider(scene, entry, (sheet, &deciders), about, path, findings);
                if let Some(label) = &accepted.milestone {
                    misspelt |= entries.get(sheet, label).is_none();
                    entries.check(scene.context, &MILESTONE_UNKNOWN, (sheet, label), findings, || {
                        format!("{}/milestone", path())
                    });
                }
            }
        }
    }
    // What a misspelt label validates is not known.
    if !misspelt {
        check_validated(scene, &deciders, &entries, findings);
    }
}

fn names(bodies: &[&Body<'_>]) -> Param {
    Param::Choice(bodies.iter().take(MOST_NAMED).map(|body| body.name.to_string()).collect())
}

/// Reports something that another body of the sheet decides.
fn check_decider(
    scene: &Scene<'_, '_, '_>,
    entry: &Entry<'_, '_>,
    (sheet, deciders): (&str, &Deciders<'_, '_>),
    (kind, label): (DecisionKind, &str),
    path: impl FnOnce() -> String,
    findings: &mut Findings,
) {
    let body = entry.meeting.body.as_str();
    let in_charge = deciders.of_sheet(sheet, kind);
    let refused = scene.body(body).is_none_or(|body| body.decides.iter().any(|term| term.known().is_none()));
    if in_charge.is_empty() || refused || in_charge.iter().any(|known| known.id.as_str() == body) {
        return;
    }
    findings.push_with(&BY_OTHER_BODY, || {
        let term =
            Param::Term { code: kind.code(), label: Bilingual { fr: kind.label_fr(), en: kind.label_en() } };
        Draft::new(&BY_OTHER_BODY, path())
            .subject(scene.subject(entry))
            .param("date", entry.day)
            .param("body", scene.name_of(body))
            .param("label", label)
            .param("kind", term)
            .param("deciders", names(in_charge))
    });
}

fn check_dates(
    scene: &Scene<'_, '_, '_>,
    entry: &Entry<'_, '_>,
    rank: usize,
    decision: &Decision<'_>,
    findings: &mut Findings,
) {
    let Some(due) = decision.due.and_then(Date::day) else { return };
    let draft = |rule| {
        Draft::new(rule, format!("{}/decisions/{rank}/due", entry.path()))
            .subject(Subject::new("decision", &decision.id, &decision.label))
            .param("label", decision.label.as_str())
            .param("date", entry.day)
            .param("due", due)
    };
    if due < entry.day {
        findings.push_with(&DUE_BEFORE_MEETING, || draft(&DUE_BEFORE_MEETING));
    } else if let Some(today) = scene.context.options.today.filter(|today| due < *today)
        && decision.is_open()
    {
        let days = today.signed_duration_since(due).num_days();
        findings.push_with(&OVERDUE, || draft(&OVERDUE).param("days", days));
    }
}

/// Checks that what news say is met was validated, where the sheet has a body for that.
fn check_validated(
    scene: &Scene<'_, '_, '_>,
    deciders: &Deciders<'_, '_>,
    entries: &DatedEntries<'_, '_>,
    findings: &mut Findings,
) {
    let document = scene.context.document;
    let Some(roadmap) = scene.context.period().filter(|_| !document.news.is_empty()) else { return };
    let bodies: SortedMap<&str, &Body<'_>> =
        scene.bodies.iter().rev().map(|body| (body.id.as_str(), *body)).collect();
    let validations = Validations::of(&document.meetings, &bodies, deciders);
    if scene.may_hide() || validations.has_hole {
        return;
    }
    let mut news: Vec<_> = document.news.iter().enumerate().collect();
    // The first that says so is where it is told.
    news.sort_by_key(|(index, news)| (news.date, *index));
    // The latest news are right: what they no longer say is met asks for nothing.
    let progress = Progress::of([document], scene.context.options.today);
    let mut told: SortedSet<(&str, &str)> = SortedSet::new();
    for (index, news) in news {
        let sheet = news.sheet.as_str();
        let in_charge = deciders.of_sheet(sheet, DecisionKind::Validation);
        if in_charge.is_empty() {
            continue;
        }
        for (rank, milestone) in news.milestones.iter().enumerate() {
            let label = milestone.label.as_str();
            let known = entries.get(sheet, label).is_some_and(|entry| is_within(entry, roadmap));
            let met = milestone.status.is(MilestoneStatus::Met)
                && progress.status(sheet, label) == Some(MilestoneStatus::Met);
            if !met || !known || validations.holds(sheet, label) || !told.insert((sheet, label)) {
                continue;
            }
            findings.push_with(&NOT_VALIDATED, || {
                Draft::new(&NOT_VALIDATED, format!("/news/{index}/milestones/{rank}/status"))
                    .param("sheet", sheet)
                    .param("label", label)
                    .param("deciders", names(in_charge))
            });
        }
    }
}
