//! Rules on opening hours: each stretch the right way round, and no two over each other.

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, term};
use crate::context::Context;
use crate::network::OpeningSlot;
use crate::network::hours::{PARITIES, Stretch};

pub(super) static REVERSED: Rule = Rule {
    code: "network.hours.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Horaire qui finit avant de commencer", "Hours that end before they begin"),
    why: both(
        "Personne ne peut venir à un horaire qui finit avant de commencer.",
        "Nobody can come at hours that end before they begin.",
    ),
    text: both(
        "L'horaire du {day} ouvre à {opens} et ferme à {closes}.",
        "The hours of {day} open at {opens} and close at {closes}.",
    ),
    help: both(
        "Corrigez « opens » ou « closes » ; minuit à la fin du jour s'écrit 24:00.",
        "Mend “opens” or “closes”; midnight at the end of the day is written 24:00.",
    ),
    example: Example::Records {
        at: "/france_services/0/hours/0/closes",
        bad: "\"08:00\"",
        good: "\"12:30\"",
    },
};

pub(super) static OVERLAPPING: Rule = Rule {
    code: "network.hours.overlapping",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Deux horaires qui se recouvrent", "Two stretches of hours over each other"),
    why: both(
        "Deux horaires du même jour qui se recouvrent disent deux choses de la même heure.",
        "Two stretches of one day over each other say two things of the same hour.",
    ),
    text: both(
        "L'horaire du {day}, de {opens} à {closes}, en recouvre un autre du même jour.",
        "The hours of {day}, from {opens} to {closes}, lie over others of the same day.",
    ),
    help: both(
        "Réunissez les deux, ou dites les semaines de chacun (« weeks »).",
        "Merge the two, or say the weeks of each (“weeks”).",
    ),
    example: Example::Records {
        at: "/france_services/0/hours/-",
        bad: "{\"day\": \"monday\", \"opens\": \"11:00\", \"closes\": \"13:00\"}",
        good: "{\"day\": \"monday\", \"opens\": \"14:00\", \"closes\": \"17:00\"}",
    },
};

/// Checks the hours of the actors, of the France services and of the permanences.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    for (index, actor) in document.network_actors.iter().enumerate() {
        let subject = || Subject::new("network_actor", &actor.id, &actor.actor);
        check_hours(&actor.hours, ("network_actors", index), &subject, findings);
    }
    for (index, site) in document.france_services.iter().enumerate() {
        let subject = || Subject::new("france_services", &site.id, &site.name);
        check_hours(&site.hours, ("france_services", index), &subject, findings);
    }
    for (index, permanence) in document.permanences.iter().enumerate() {
        let subject = || Subject::new("permanence", &permanence.id, "");
        check_hours(&permanence.hours, ("permanences", index), &subject, findings);
    }
}

fn check_hours(
    slots: &[OpeningSlot],
    (section, index): (&str, usize),
    subject: &dyn Fn() -> Subject,
    findings: &mut Findings,
) {
    let draft = |rule, rank: usize, slot: &OpeningSlot| {
        let draft = Draft::new(rule, format!("/{section}/{index}/hours/{rank}"))
            .subject(subject())
            .param("opens", slot.opens.to_string())
            .param("closes", slot.closes.to_string());
        match slot.day.known() {
            Some(day) => draft.param("day", term(day)),
            None => draft.param("day", "?"),
        }
    };
    for (rank, slot) in slots.iter().enumerate().filter(|(_, slot)| slot.is_reversed()) {
        findings.push_with(&REVERSED, || draft(&REVERSED, rank, slot));
    }
    if slots.len() < 2 {
        return;
    }
    let mut stretches: Vec<(Stretch, usize)> =
        slots.iter().enumerate().filter_map(|(rank, slot)| Some((slot.stretch()?, rank))).collect();
    stretches.sort_unstable();
    for same_day in stretches.chunk_by(|left, right| left.0.day == right.0.day) {
        // For each kind of week, when the hours so far close, and whose they are.
        let mut closing = [(0, 0); 2];
        for (stretch, rank) in same_day {
            let mut over = None;
            for (parity, (closes, last)) in PARITIES.into_iter().zip(&mut closing) {
                if stretch.weeks.meets(parity) {
                    if stretch.opens < *closes {
                        over = over.or(Some(*last));
                    }
                    if stretch.closes > *closes {
                        (*closes, *last) = (stretch.closes, *rank);
                    }
                }
            }
            if let (Some(other), Some(slot)) = (over, slots.get(*rank)) {
                findings.push_with(&OVERLAPPING, || {
                    draft(&OVERLAPPING, *rank, slot)
                        .related(format!("/{section}/{index}/hours/{other}"), "other_hours")
                });
            }
        }
    }
}
