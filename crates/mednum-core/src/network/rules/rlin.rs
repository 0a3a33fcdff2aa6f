//! Rules on local networks: one for each bassin, and steps that follow each other.

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, term};
use crate::context::{Context, Target};
use crate::network::Rlin;
use crate::sorted::SortedMap;

pub(super) static SECOND_IN_BASSIN: Rule = Rule {
    code: "network.rlin.second_in_bassin",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R1"],
    title: both("Deux réseaux pour un bassin", "Two networks for one bassin"),
    why: both(
        "La feuille de route prévoit un réseau local par bassin de vie : deux réseaux se partagent les mêmes acteurs.",
        "The roadmap plans one local network for each bassin de vie: two networks share the same actors.",
    ),
    text: both(
        "Le réseau « {rlin} » couvre le bassin « {bassin} », que couvre déjà le réseau « {other} » à la même époque.",
        "The network “{rlin}” covers the bassin “{bassin}”, which the network “{other}” covers at the same time.",
    ),
    help: both(
        "Gardez un seul réseau, ou donnez à celui qui est fini une étape « closed ».",
        "Keep one network, or give the one that is over a step “closed”.",
    ),
    example: Example::Records { at: "/rlins/1/bassin", bad: "\"bassin-est\"", good: "\"bassin-ouest\"" },
};

pub(super) static WITHOUT_STEP: Rule = Rule {
    code: "network.rlin.without_step",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Réseau dont on ignore où il en est", "Network not known how far it is"),
    why: both(
        "Sans étape datée, un réseau ne compte ni parmi les réseaux en construction, ni parmi les actifs.",
        "Without a dated step, a network counts neither among those being set up nor among the active ones.",
    ),
    text: both("Le réseau « {rlin} » n'a aucune étape.", "The network “{rlin}” has no step."),
    help: both(
        "Ajoutez à « steps » ce qu'il est devenu, et depuis quel jour.",
        "Add to “steps” what it became, and since which day.",
    ),
    example: Example::Records {
        at: "/rlins/1/steps",
        bad: "[]",
        good: "[{\"status\": \"building\", \"date\": \"2023-11-20\"}]",
    },
};

pub(super) static STEP_OUT_OF_ORDER: Rule = Rule {
    code: "network.step.out_of_order",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Étapes d'un réseau dans le désordre", "Steps of a network out of order"),
    why: both(
        "Les étapes se lisent dans l'ordre du temps : chacune remplace la précédente.",
        "Steps read in the order of time: each replaces the one before.",
    ),
    text: both(
        "Dans le réseau « {rlin} », l'étape « {status} » du {date} suit une étape du {previous}.",
        "In the network “{rlin}”, the step “{status}” of {date} follows a step of {previous}.",
    ),
    help: both(
        "Rangez les étapes par date, une seule par jour, ou corrigez la date.",
        "Put the steps in the order of their dates, one a day at most, or mend the date.",
    ),
    example: Example::Records {
        at: "/rlins/0/steps",
        bad: "[{\"status\": \"building\", \"date\": \"2023-02-15\"}, {\"status\": \"active\", \"date\": \"2023-01-15\"}]",
        good: "[{\"status\": \"building\", \"date\": \"2023-02-15\"}, {\"status\": \"active\", \"date\": \"2023-09-01\"}]",
    },
};

pub(super) static STEP_IMPOSSIBLE: Rule = Rule {
    code: "network.step.impossible",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Étape qui ne peut pas suivre", "Step that cannot follow"),
    why: both(
        "Un réseau fermé ne rouvre pas, un réseau actif n'est plus en projet : une étape manque ou un statut est faux.",
        "A closed network does not open again, an active one is no longer planned: a step is missing or a status wrong.",
    ),
    text: both(
        "Le réseau « {rlin} » ne peut pas devenir « {status} » à cette étape.",
        "The network “{rlin}” cannot become “{status}” at this step.",
    ),
    help: both(
        "Ajoutez l'étape qui manque ou corrigez le statut ; un réseau qui renaît après sa fermeture est un autre réseau.",
        "Add the step that is missing or mend the status; a network born again after it closed is another network.",
    ),
    example: Example::Records {
        at: "/rlins/1/steps",
        bad: "[{\"status\": \"suspended\", \"date\": \"2023-11-20\"}]",
        good: "[{\"status\": \"planned\", \"date\": \"2023-11-20\"}]",
    },
};

/// What a finding on a network is about.
pub(super) fn subject(rlin: &Rlin<'_>) -> Subject {
    Subject::new("rlin", &rlin.id, rlin.name.as_deref().unwrap_or_default())
}

/// Checks the networks by themselves.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let rlins = &context.document.rlins;
    if rlins.is_empty() {
        return;
    }
    context.targets(Target::Rlins).check_unique("rlins", "id", findings);
    for (index, rlin) in rlins.iter().enumerate() {
        context.check_link(findings, Target::Bassins, &rlin.bassin, || format!("/rlins/{index}/bassin"));
        check_steps(rlin, index, findings);
    }
    check_bassins(context, findings);
}

fn check_steps(rlin: &Rlin<'_>, index: usize, findings: &mut Findings) {
    if rlin.steps.is_empty() && !rlin.id.is_empty() {
        findings.push_with(&WITHOUT_STEP, || {
            Draft::new(&WITHOUT_STEP, format!("/rlins/{index}"))
                .subject(subject(rlin))
                .param("rlin", rlin.id.as_str())
        });
    }
    let mut previous: Option<&super::super::RlinStep> = None;
    for (rank, step) in rlin.steps.iter().enumerate() {
        let before = previous.replace(step);
        let Some(status) = step.status.known() else { continue };
        let draft = |rule, field: &str| {
            Draft::new(rule, format!("/rlins/{index}/steps/{rank}/{field}"))
                .subject(subject(rlin))
                .param("rlin", rlin.id.as_str())
                .param("status", term(status))
        };
        if let Some((earlier, date)) = before.and_then(|before| before.date.day()).zip(step.date.day())
            && date <= earlier
        {
            findings.push_with(&STEP_OUT_OF_ORDER, || {
                draft(&STEP_OUT_OF_ORDER, "date").param("date", date).param("previous", earlier)
            });
            // What follows what is not known before the order is.
            return;
        }
        let may = match before {
            None => status.may_begin(),
            Some(before) => before.status.known().is_none_or(|before| before.may_become(status)),
        };
        if !may {
            findings.push_with(&STEP_IMPOSSIBLE, || draft(&STEP_IMPOSSIBLE, "status"));
        }
    }
}

/// Two networks of a bassin may follow each other, not stand side by side.
fn check_bassins(context: &Context<'_, '_>, findings: &mut Findings) {
    let mut by_bassin: SortedMap<&str, Vec<(usize, &Rlin<'_>)>> = SortedMap::new();
    for (index, rlin) in context.document.rlins.iter().enumerate() {
        if !rlin.bassin.is_empty() && !rlin.has_hole() {
            by_bassin.entry(&rlin.bassin).or_default().push((index, rlin));
        }
    }
    for (bassin, mut rlins) in by_bassin {
        rlins.sort_by_key(|(index, rlin)| (rlin.life().first, *index));
        // The one that lasts longest so far: a later one that starts before its end stands beside it.
        let mut longest: Option<(usize, &Rlin<'_>)> = None;
        for (index, rlin) in rlins {
            let life = rlin.life();
            if let Some((first, other)) = longest
                && other.id != rlin.id
                && other.life().last.is_none_or(|last| life.first.is_none_or(|start| start < last))
            {
                findings.push_with(&SECOND_IN_BASSIN, || {
                    Draft::new(&SECOND_IN_BASSIN, format!("/rlins/{index}/bassin"))
                        .subject(subject(rlin))
                        .param("rlin", rlin.id.as_str())
                        .param("bassin", bassin)
                        .param("other", other.id.as_str())
                        .related(format!("/rlins/{first}"), "first_occurrence")
                });
            }
            let lasts = |rlin: &Rlin<'_>| rlin.life().last.map_or((1, None), |last| (0, Some(last)));
            if longest.is_none_or(|(_, other)| lasts(other) < lasts(rlin)) {
                longest = Some((index, rlin));
            }
        }
    }
}
