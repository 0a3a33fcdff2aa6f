//! Rules on the days of mandates.

use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};

use super::{Scene, Tenure};

pub(super) static REVERSED: Rule = Rule {
    code: "governance.mandate.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Mandat qui finit avant de commencer", "Mandate that ends before it starts"),
    why: both("Il ne vaut aucun jour.", "It holds on no day."),
    text: both(
        "Le mandat de l'acteur « {member} » va du {start} au {end}.",
        "The mandate of the actor “{member}” runs from {start} to {end}.",
    ),
    help: both("Échangez « start » et « end ».", "Swap “start” and “end”."),
    example: Example::Records { at: "/mandates/4/end", bad: "\"2022-12-31\"", good: "\"2023-12-31\"" },
};

pub(super) static OVERLAPPING: Rule = Rule {
    code: "governance.mandate.overlapping",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Deux mandats en même temps", "Two mandates at once"),
    why: both(
        "Un membre qui siège deux fois dans la même instance n'y compte que pour un.",
        "A member that sits twice in the same body counts for one.",
    ),
    text: both(
        "Instance « {body} » : ce mandat de l'acteur « {member} » en chevauche un autre.",
        "Body “{body}”: this mandate of the actor “{member}” overlaps another one.",
    ),
    help: both(
        "Fermez le premier mandat (« end ») la veille du second, ou gardez-en un seul.",
        "Close the first mandate (“end”) on the eve of the second, or keep one of them.",
    ),
    example: Example::Records {
        at: "/mandates/-",
        bad: "{\"body\": \"groupe-animation\", \"member\": \"fcs4953\", \"start\": \"2024-01-01\"}",
        good: "{\"body\": \"comite-financeurs\", \"member\": \"fcs4953\", \"start\": \"2024-01-01\"}",
    },
};

pub(super) fn check(scene: &Scene<'_, '_, '_>, findings: &mut Findings) {
    let members = scene.mandates.by_body.iter();
    for (body, member, terms) in
        members.flat_map(|(body, members)| members.iter().map(move |(member, terms)| (body, member, terms)))
    {
        let subject = || Subject::new("body", body, scene.name_of(body));
        let name = || scene.context.directory.name_of(member).to_owned();
        let mut running: Vec<&Tenure<'_, '_>> = Vec::new();
        for term in terms {
            match (term.start, term.end) {
                (Some(start), Some(end)) if end < start => findings.push_with(&REVERSED, || {
                    Draft::new(&REVERSED, format!("/mandates/{}/end", term.index))
                        .subject(subject())
                        .param("member", name())
                        .param("start", start)
                        .param("end", end)
                        .related(format!("/mandates/{}/start", term.index), "start")
                }),
                _ => running.push(term),
            }
        }
        // In order of their first day, the one that has always run first.
        running.sort_by_key(|term| (term.start, term.index));
        let mut last: Option<&Tenure<'_, '_>> = None;
        for term in running {
            if let Some(before) = last
                && before.end.is_none_or(|end| term.start.is_none_or(|start| start <= end))
            {
                findings.push_with(&OVERLAPPING, || {
                    Draft::new(&OVERLAPPING, format!("/mandates/{}", term.index))
                        .subject(subject())
                        .param("body", scene.name_of(body))
                        .param("member", name())
                        .related(format!("/mandates/{}", before.index), "other_mandate")
                });
            }
            let longest = |term: &Tenure<'_, '_>| {
                term.end
                    .is_none_or(|end| last.is_none_or(|before| before.end.is_some_and(|other| other < end)))
            };
            if longest(term) {
                last = Some(term);
            }
        }
    }
}
