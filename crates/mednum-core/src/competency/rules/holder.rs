//! Rules on the record of a holder: consent, dates, purge, place, publics. Nothing of it is quoted.

use crate::context::{Context, Target};
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;

use super::super::scale::Scales;
use super::super::{HolderKind, PersonHolder};
use super::held;

pub(crate) static WITHOUT_CONSENT: Rule = Rule {
    code: "competency.holder.without_consent",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Personne sans accord pour la carte", "Person who did not agree to the map"),
    why: both(
        "Personne n'est montré sur une carte ni dans une recherche sans l'avoir accepté.",
        "Nobody is shown on a map or in a search without having agreed to it.",
    ),
    text: both(
        "L'accord de cette personne n'est pas noté : elle est comptée, et n'est montrée nulle part.",
        "The agreement of this person is not noted: the person is counted, and shown nowhere.",
    ),
    help: both(
        "Si la personne est d'accord, notez le jour de son accord dans « consent ».",
        "If the person agrees, note the day of the agreement in “consent”.",
    ),
    example: Example::Records { at: "/competency_holders/1/consent", bad: "null", good: "\"2023-11-02\"" },
};

pub(crate) static DATE_IN_FUTURE: Rule = Rule {
    code: "competency.holder.date_in_future",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Date à venir dans la fiche d'une personne", "Date to come in the record of a person"),
    why: both(
        "Un accord ou un entretien a eu lieu : sa date ne peut pas être à venir.",
        "An agreement or an interview took place: its date cannot be to come.",
    ),
    text: both(
        "La date du champ « {field} » est après le {today}.",
        "The date of the field “{field}” is after {today}.",
    ),
    help: both(
        "Corrigez la date ; un accord à venir ne vaut pas encore.",
        "Mend the date; an agreement to come is not one yet.",
    ),
    example: Example::Records {
        at: "/competency_holders/1/consent",
        bad: "\"2024-06-01\"",
        good: "\"2023-11-02\"",
    },
};

pub(crate) static WITHOUT_PURGE_DATE: Rule = Rule {
    code: "competency.holder.without_purge_date",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Fiche de personne sans date d'effacement", "Record of a person without a date of erasure"),
    why: both(
        "Une fiche de personne, même sous pseudonyme, se garde pour un temps fixé d'avance.",
        "A record of a person, even under a pseudonym, is kept for a time settled beforehand.",
    ),
    text: both(
        "Rien ne dit quand cette fiche doit être effacée.",
        "Nothing says when this record must be erased.",
    ),
    help: both("Notez ce jour dans « purge_on ».", "Note that day in “purge_on”."),
    example: Example::Records { at: "/competency_holders/1/purge_on", bad: "null", good: "\"2026-11-02\"" },
};

pub(crate) static PURGE_OVERDUE: Rule = Rule {
    code: "competency.holder.purge_overdue",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Fiche de personne qui devrait être effacée", "Record of a person that should be erased"),
    why: WITHOUT_PURGE_DATE.why,
    text: both(
        "Le jour où cette fiche devait être effacée est passé : elle n'est plus comptée.",
        "The day by which this record had to be erased is past: it is not counted any more.",
    ),
    help: both(
        "Effacez la fiche, ou renouvelez l'accord de la personne et la date d'effacement.",
        "Erase the record, or renew the person's agreement and the date of erasure.",
    ),
    example: Example::Records {
        at: "/competency_holders/1/purge_on",
        bad: "\"2024-01-10\"",
        good: "\"2026-11-02\"",
    },
};

pub(crate) static VOLUNTEER_WITHOUT_PUBLIC: Rule = Rule {
    code: "competency.holder.volunteer_without_public",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.c-R5"],
    title: both("Bénévole sans public", "Volunteer of neither public"),
    why: both(
        "L'action vise deux publics : les bénévoles qui accompagnent sur le numérique et les bénévoles administrateurs.",
        "The action is for two publics: volunteers who help with digital uses and volunteer board members.",
    ),
    text: both(
        "Cette fiche de bénévole ne dit pas duquel des deux publics il s'agit.",
        "This record of a volunteer does not say which of the two publics is meant.",
    ),
    help: both(
        "Notez « benevole_accompagnant », « benevole_administrateur » ou les deux dans « publics ».",
        "Note “benevole_accompagnant”, “benevole_administrateur” or both in “publics”.",
    ),
    example: Example::Records {
        at: "/competency_holders/1/publics",
        bad: "[]",
        good: "[\"benevole_administrateur\"]",
    },
};

/// Checks every holder.
pub(super) fn check(context: &Context<'_, '_>, scales: &Scales<'_>, findings: &mut Findings) {
    let holders = &context.document.competency_holders;
    IdIndex::of(holders.iter().map(|holder| holder.pseudonym.as_str()))
        .check_unique_persons("competency_holders", findings);
    for (index, holder) in holders.iter().enumerate() {
        held::check(index, &holder.competencies, scales, findings);
        let path = |field: &str| format!("/competency_holders/{index}{field}");
        context.check_link_of_person(findings, Target::Actors, &holder.organisation, "organisation", || {
            path("/organisation")
        });
        let mut push = |rule: &'static Rule, field: &str| {
            findings.push_with(rule, || Draft::new(rule, path(field)));
        };
        if holder.consent.is_none() {
            push(&WITHOUT_CONSENT, "");
        }
        match holder.purge_on {
            None => push(&WITHOUT_PURGE_DATE, ""),
            Some(purge) => {
                if purge.day().zip(context.options.today).is_some_and(|(purge, today)| purge <= today) {
                    push(&PURGE_OVERDUE, "/purge_on");
                }
            }
        }
        if holder.kind.is(HolderKind::Volunteer) && holder.publics.is_empty() {
            push(&VOLUNTEER_WITHOUT_PUBLIC, "");
        }
        check_future(context, index, holder, findings);
    }
}

fn check_future(context: &Context<'_, '_>, index: usize, holder: &PersonHolder<'_>, findings: &mut Findings) {
    let Some(today) = context.options.today else { return };
    let is_future = |date: Option<crate::document::Date>| {
        date.and_then(crate::document::Date::day).is_some_and(|day| day > today)
    };
    let mut push = |path: String, field: &'static str| {
        findings.push(Draft::new(&DATE_IN_FUTURE, path).param("field", field).param("today", today));
    };
    if is_future(holder.consent) {
        push(format!("/competency_holders/{index}/consent"), "consent");
    }
    for (rank, held) in holder.competencies.iter().enumerate() {
        if is_future(held.date) {
            push(format!("/competency_holders/{index}/competencies/{rank}/date"), "date");
        }
    }
}
