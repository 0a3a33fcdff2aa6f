//! Rules on what makes a network whole: exactly one pilot on any day that it is active, and every role held.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;

use super::rlin::subject;
use super::{Draft, Example, Findings, Param, Rule, Severity, both};
use crate::context::{Context, Target};
use crate::network::life::{Period, is_unsure};
use crate::network::{NetworkActor, Rlin, RlinRole, RlinStatus};
use crate::sorted::SortedMap;

pub(super) static WITHOUT_PILOT: Rule = Rule {
    code: "network.rlin.without_pilot",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R2"],
    title: both("Réseau actif sans pilote", "Active network without a pilot"),
    why: both(
        "Le pilote coordonne le réseau et en est le référent : sans lui, personne ne répond pour le bassin.",
        "The pilot coordinates the network and answers for it: without one, nobody answers for the bassin.",
    ),
    text: both(
        "Le réseau « {rlin} » est actif : pilotes le {day}, {count} ; pilotes que prévoit la feuille de route, {expected}.",
        "The network “{rlin}” is active: pilots on {day}, {count}; pilots that the roadmap plans, {expected}.",
    ),
    help: both(
        "Donnez le rôle « pilote » à un acteur du réseau pour ces jours, ou une étape « suspended » au réseau.",
        "Give the role “pilote” to an actor of the network for these days, or a step “suspended” to the network.",
    ),
    example: Example::Records { at: "/network_actors/0/roles", bad: "[\"mediateur\"]", good: "[\"pilote\"]" },
};

pub(super) static SEVERAL_PILOTS: Rule = Rule {
    code: "network.rlin.several_pilots",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R2"],
    title: both("Plusieurs pilotes dans un réseau", "Several pilots in a network"),
    why: both(
        "Un bassin a un référent : à plusieurs, chacun peut croire que l'autre s'en charge.",
        "A bassin has one referent: with several, each may believe that the other sees to it.",
    ),
    text: WITHOUT_PILOT.text,
    help: both(
        "Gardez le rôle « pilote » à un seul acteur, ou datez la fin du premier avant le début du second.",
        "Leave the role “pilote” to one actor, or date the end of the first before the start of the second.",
    ),
    example: Example::Records {
        at: "/network_actors/1/roles",
        bad: "[\"aidant\", \"pilote\"]",
        good: "[\"aidant\"]",
    },
};

pub(super) static ROLE_MISSING: Rule = Rule {
    code: "network.rlin.role_missing",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R3"],
    title: both("Réseau actif à qui manque un rôle", "Active network that lacks a role"),
    why: both(
        "Un réseau tient sur cinq rôles : quand un manque, une étape du parcours de l'usager n'est assurée par personne.",
        "A network rests on five roles: when one is missing, nobody sees to a step of the path of a user.",
    ),
    text: both(
        "Dans le réseau « {rlin} », qui est actif, ces rôles ne sont tenus par personne : {roles}.",
        "In the network “{rlin}”, which is active, nobody holds these roles: {roles}.",
    ),
    help: both(
        "Cherchez dans le bassin qui peut tenir ce rôle, et ajoutez-le à « network_actors ».",
        "Look in the bassin for who can hold that role, and add them to “network_actors”.",
    ),
    example: Example::Records { at: "/network_actors/1/roles", bad: "[\"mediateur\"]", good: "[\"aidant\"]" },
};

/// Checks the pilots and the roles of the networks that are active.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    if document.rlins.is_empty() || context.targets(Target::Rlins).has_hole() {
        return;
    }
    let mut actors: SortedMap<&str, Vec<&NetworkActor<'_>>> = SortedMap::new();
    for actor in &document.network_actors {
        // One whose network is not understood may be of any.
        if !context.targets(Target::Rlins).contains(&actor.rlin) {
            return;
        }
        actors.entry(&actor.rlin).or_default().push(actor);
    }
    for (index, rlin) in document.rlins.iter().enumerate() {
        let own = actors.get(rlin.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let unsure = |actor: &&NetworkActor<'_>| {
            is_unsure(actor.start, actor.end)
                || Period::of(actor.start, actor.end).is_reversed()
                || actor.roles.iter().any(|role| role.known().is_none())
        };
        if rlin.has_hole() || own.iter().any(unsure) {
            continue;
        }
        check_pilots(context, (index, rlin), own, findings);
        check_roles(context, (index, rlin), own, findings);
    }
}

fn check_pilots(
    context: &Context<'_, '_>,
    (index, rlin): (usize, &Rlin<'_>),
    actors: &[&NetworkActor<'_>],
    findings: &mut Findings,
) {
    let Some(figure) = context.roadmap.figures_of_rule("B.2-R2").next() else { return };
    let (least, most) = figure.whole_bounds();
    let active = rlin.active_periods();
    if active.is_empty() {
        return;
    }
    let pilots: Vec<Period> = actors
        .iter()
        .filter(|actor| actor.has_role(RlinRole::Pilote))
        .map(|actor| Period::of(actor.start, actor.end))
        .collect();
    let broken =
        |wrong: &dyn Fn(i64) -> bool| first_wrong_day(&active, &pilots, context.options.today, wrong);
    let few = least.and_then(|least| Some((broken(&|count| count < least)?, least, &WITHOUT_PILOT)));
    let many = most.and_then(|most| Some((broken(&|count| count > most)?, most, &SEVERAL_PILOTS)));
    for ((day, count), expected, rule) in few.into_iter().chain(many) {
        findings.push_with(rule, || {
            Draft::new(rule, format!("/rlins/{index}"))
                .subject(subject(rlin))
                .param("rlin", rlin.id.as_str())
                .param("day", day)
                .param("count", count)
                .param("expected", expected)
        });
    }
}

/// The first active day, by today, on which the number of pilots is wrong, and that number.
fn first_wrong_day(
    active: &[(NaiveDate, Option<NaiveDate>)],
    pilots: &[Period],
    today: Option<NaiveDate>,
    wrong: &dyn Fn(i64) -> bool,
) -> Option<(NaiveDate, i64)> {
    // The number only changes on these days; by how much.
    let mut changes: SortedMap<NaiveDate, i64> = SortedMap::new();
    let mut always = 0;
    for pilot in pilots {
        match pilot.first {
            Some(first) => *changes.entry(first).or_default() += 1,
            None => always += 1,
        }
        if let Some(after) = pilot.last.and_then(|last| last.succ_opt()) {
            *changes.entry(after).or_default() -= 1;
        }
    }
    for (start, _) in active {
        changes.entry(*start).or_default();
    }
    let mut count = always;
    let mut periods = active.iter().peekable();
    for (day, change) in changes {
        count += change;
        if today.is_some_and(|today| day > today) {
            return None;
        }
        while periods.peek().is_some_and(|(_, end)| end.is_some_and(|end| end <= day)) {
            periods.next();
        }
        let is_active = periods.peek().is_some_and(|(start, _)| *start <= day);
        if is_active && wrong(count) {
            return Some((day, count));
        }
    }
    None
}

fn check_roles(
    context: &Context<'_, '_>,
    (index, rlin): (usize, &Rlin<'_>),
    actors: &[&NetworkActor<'_>],
    findings: &mut Findings,
) {
    let today = context.options.today;
    let stated = context.roadmap.figures_of_rule("B.2-R3").next().is_some();
    if !stated || rlin.status_on(today) != Some(RlinStatus::Active) {
        return;
    }
    let in_force = |actor: &&&NetworkActor<'_>| Period::of(actor.start, actor.end).holds(today);
    // A missing pilot has its own rule.
    let others = RlinRole::ALL.iter().filter(|role| **role != RlinRole::Pilote);
    let missing: Vec<RlinRole> = others
        .copied()
        .filter(|role| !actors.iter().filter(in_force).any(|actor| actor.has_role(*role)))
        .collect();
    if missing.is_empty() {
        return;
    }
    let say = |label: fn(RlinRole) -> &'static str, open: &str, close: &str| {
        let words: Vec<String> =
            missing.iter().map(|role| format!("{open}{}{close}", label(*role))).collect();
        words.join(", ")
    };
    findings.push_with(&ROLE_MISSING, || {
        let codes: Vec<&str> = missing.iter().map(|role| role.code()).collect();
        Draft::new(&ROLE_MISSING, format!("/rlins/{index}"))
            .subject(subject(rlin))
            .param("rlin", rlin.id.as_str())
            .param(
                "roles",
                Param::Words {
                    notation: codes.join(", "),
                    fr: say(RlinRole::label_fr, "« ", " »"),
                    en: say(RlinRole::label_en, "“", "”"),
                },
            )
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Date;

    fn day(text: &str) -> NaiveDate {
        Date::parse(text).and_then(Date::day).unwrap()
    }

    fn pilot(start: &str, end: &str) -> Period {
        Period::of(Date::parse(start), Date::parse(end))
    }

    #[test]
    fn the_first_day_without_exactly_one_pilot() {
        let always = vec![(day("2023-02-01"), None)];
        let in_two = vec![(day("2023-02-01"), Some(day("2023-04-01"))), (day("2023-06-01"), None)];
        let one = pilot("2023-02-01", "2023-03-31");
        let cases = [
            ("nobody", &always, vec![], Some(("2023-02-01", 0))),
            ("one since before", &always, vec![pilot("", "")], None),
            ("one after the other", &always, vec![one, pilot("2023-04-01", "")], None),
            ("a day between two", &always, vec![one, pilot("2023-04-02", "")], Some(("2023-04-01", 0))),
            ("two on one day", &always, vec![one, pilot("2023-03-31", "")], Some(("2023-03-31", 2))),
            ("a gap while suspended", &in_two, vec![one, pilot("2023-06-01", "")], None),
            (
                "none when it starts again",
                &in_two,
                vec![one, pilot("2023-06-02", "")],
                Some(("2023-06-01", 0)),
            ),
            ("a gap still to come", &always, vec![pilot("2023-02-01", "2024-03-31")], None),
        ];
        let today = Some(day("2024-01-15"));
        for (name, active, pilots, expected) in cases {
            let found = first_wrong_day(active, &pilots, today, &|count| count != 1);
            assert_eq!(found, expected.map(|(text, count)| (day(text), count)), "{name}");
        }
    }
}
