//! Rules on the actors of the networks: their roles, their missions, their time in the network.

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, check_period, is_unsure, term};
use crate::context::{Context, Target};
use crate::finding::text::date_in_words;
use crate::finding::{Language, Param};
use crate::identifiers::IdIndex;
use crate::network::life::Period;
use crate::network::{NetworkActor, RlinMission};
use crate::sorted::SortedMap;

pub(super) static WITHOUT_ROLE: Rule = Rule {
    code: "network.actor.without_role",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R11"],
    title: both("Acteur sans rôle", "Actor without a role"),
    why: both(
        "Les acteurs d'un réseau se comptent par rôle : celui qui n'en a pas n'est compté nulle part.",
        "The actors of a network are counted by role: one without a role is counted nowhere.",
    ),
    text: both(
        "« {actor} » est dans le réseau « {rlin} » sans y tenir de rôle.",
        "“{actor}” is in the network “{rlin}” and holds no role there.",
    ),
    help: both(
        "Donnez-lui un rôle ou plusieurs : pilote, mediateur, aidant, premiers_secours, eclaireur.",
        "Give it one role or several: pilote, mediateur, aidant, premiers_secours, eclaireur.",
    ),
    example: Example::Records { at: "/network_actors/3/roles", bad: "[]", good: "[\"eclaireur\"]" },
};

pub(super) static MISSION_OUTSIDE_ROLE: Rule = Rule {
    code: "network.actor.mission_outside_role",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R6", "B.2-R7", "B.2-R8", "B.2-R9", "B.2-R10"],
    title: both(
        "Mission d'un rôle que l'acteur ne tient pas",
        "Mission of a role that the actor does not hold",
    ),
    why: both(
        "La feuille de route attache chaque mission à un rôle : seul le pilote coordonne, seul l'éclaireur repère.",
        "The roadmap ties each mission to a role: only the pilot coordinates, only the scout spots.",
    ),
    text: both(
        "« {actor} » a la mission « {mission} », qui est celle du rôle « {role} », et ne tient pas ce rôle.",
        "“{actor}” has the mission “{mission}”, which is that of the role “{role}”, and does not hold that role.",
    ),
    help: both("Ajoutez le rôle, ou retirez la mission.", "Add the role, or take the mission away."),
    example: Example::Records {
        at: "/network_actors/1/missions",
        bad: "[\"coordonner\"]",
        good: "[\"usages_cibles\"]",
    },
};

pub(super) static GIVEN_TWICE: Rule = Rule {
    code: "network.actor.given_twice",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur deux fois dans un réseau", "Actor twice in a network"),
    why: both(
        "Un acteur qui tient plusieurs rôles n'a qu'une fiche, sinon il est compté deux fois.",
        "An actor that holds several roles has one record, or it is counted twice.",
    ),
    text: both(
        "« {actor} » a déjà une fiche dans le réseau « {rlin} » à la même époque.",
        "“{actor}” has a record in the network “{rlin}” at the same time already.",
    ),
    help: both(
        "Réunissez les deux fiches : « roles » et « missions » sont des listes.",
        "Merge the two records: “roles” and “missions” are lists.",
    ),
    example: Example::Records {
        at: "/network_actors/1/actor",
        bad: "\"centre-social-exemple\"",
        good: "\"association-exemple\"",
    },
};

pub(super) static OUTSIDE_LIFE: Rule = Rule {
    code: "network.actor.outside_life",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur avant ou après la vie du réseau", "Actor before or after the life of its network"),
    why: both(
        "Un acteur ne peut pas être d'un réseau qui n'est pas encore là, ou qui n'est plus.",
        "An actor cannot be of a network that is not there yet, or no longer.",
    ),
    text: both(
        "La date du {date} est hors de la vie du réseau « {rlin} » ({life}).",
        "The date of {date} is outside the life of the network “{rlin}” ({life}).",
    ),
    help: both("Corrigez la date, ou les étapes du réseau.", "Mend the date, or the steps of the network."),
    example: Example::Records {
        at: "/network_actors/1/start",
        bad: "\"2023-01-01\"",
        good: "\"2023-05-01\"",
    },
};

fn subject(actor: &NetworkActor<'_>) -> Subject {
    Subject::new("network_actor", &actor.id, &actor.actor)
}

/// Checks the actors one by one, then those of one network together.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let actors = &context.document.network_actors;
    if actors.is_empty() {
        return;
    }
    IdIndex::of(actors.iter().map(|actor| actor.id.as_str())).check_unique("network_actors", "id", findings);
    for (index, actor) in actors.iter().enumerate() {
        let path = || format!("/network_actors/{index}");
        context.check_link(findings, Target::Rlins, &actor.rlin, || format!("{}/rlin", path()));
        context.check_link(findings, Target::Actors, &actor.actor, || format!("{}/actor", path()));
        check_period(findings, (actor.start, actor.end), || subject(actor), path);
        if actor.roles.is_empty() && !actor.id.is_empty() {
            findings.push_with(&WITHOUT_ROLE, || {
                Draft::new(&WITHOUT_ROLE, path())
                    .subject(subject(actor))
                    .param("actor", context.directory.name_of(&actor.actor))
                    .param("rlin", actor.rlin.as_str())
            });
        }
        check_missions(context, actor, index, findings);
        check_life(context, actor, index, findings);
    }
    check_given_twice(context, findings);
}

fn check_missions(
    context: &Context<'_, '_>,
    actor: &NetworkActor<'_>,
    index: usize,
    findings: &mut Findings,
) {
    // Without a role, or with one that was refused, no mission is held against the actor.
    if actor.roles.is_empty() || actor.roles.iter().any(|role| role.known().is_none()) {
        return;
    }
    let missions = actor.missions.iter().enumerate();
    for (rank, mission) in missions.filter_map(|(rank, mission)| Some((rank, mission.known()?))) {
        let role = RlinMission::fits(mission);
        if actor.has_role(role) {
            continue;
        }
        findings.push_with(&MISSION_OUTSIDE_ROLE, || {
            Draft::new(&MISSION_OUTSIDE_ROLE, format!("/network_actors/{index}/missions/{rank}"))
                .subject(subject(actor))
                .param("actor", context.directory.name_of(&actor.actor))
                .param("mission", term(mission))
                .param("role", term(role))
        });
    }
}

fn check_life(context: &Context<'_, '_>, actor: &NetworkActor<'_>, index: usize, findings: &mut Findings) {
    let rank = context.targets(Target::Rlins).position(&actor.rlin);
    let Some(rlin) = rank.and_then(|rank| context.document.rlins.get(rank)) else { return };
    if rlin.has_hole() || (actor.start.is_none() && actor.end.is_none()) {
        return;
    }
    let life = rlin.life();
    let own = Period::of(actor.start, actor.end);
    // An actor without a last day leaves with its network.
    let wrong = [("start", own.first), ("end", own.last)].into_iter().find_map(|(field, date)| {
        let date = date?;
        let early = life.first.is_some_and(|first| date < first);
        let late = life.last.is_some_and(|last| date > last);
        (early || late).then_some((field, date))
    });
    let Some((field, date)) = wrong else { return };
    findings.push_with(&OUTSIDE_LIFE, || {
        Draft::new(&OUTSIDE_LIFE, format!("/network_actors/{index}/{field}"))
            .subject(subject(actor))
            .param("date", date)
            .param("rlin", rlin.id.as_str())
            .param("life", lifetime(life))
            .related(format!("/rlins/{}", rank.unwrap_or_default()), "network")
    });
}

fn lifetime(life: Period) -> Param {
    let iso = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let words = |day: Option<chrono::NaiveDate>, language| {
        day.map(|day| date_in_words(day, language)).unwrap_or_default()
    };
    let notation = format!("{}/{}", iso(life.first), iso(life.last));
    let [first_fr, last_fr] = [life.first, life.last].map(|day| words(day, Language::French));
    let [first_en, last_en] = [life.first, life.last].map(|day| words(day, Language::English));
    if life.last.is_none() {
        Param::Words { notation, fr: format!("depuis le {first_fr}"), en: format!("since {first_en}") }
    } else {
        let fr = format!("du {first_fr} au {last_fr}");
        Param::Words { notation, fr, en: format!("from {first_en} to {last_en}") }
    }
}

/// One actor may leave a network and come back, not be in it twice.
fn check_given_twice(context: &Context<'_, '_>, findings: &mut Findings) {
    let mut together: SortedMap<(&str, &str), Vec<(usize, Period)>> = SortedMap::new();
    for (index, actor) in context.document.network_actors.iter().enumerate() {
        if !actor.rlin.is_empty() && !actor.actor.is_empty() && !is_unsure(actor.start, actor.end) {
            let period = Period::of(actor.start, actor.end);
            together.entry((&actor.rlin, &actor.actor)).or_default().push((index, period));
        }
    }
    for ((rlin, actor), mut records) in together.into_iter().filter(|(_, records)| records.len() > 1) {
        records.sort_by_key(|(index, period)| (period.first, *index));
        let mut longest: Option<(usize, Period)> = None;
        for (index, period) in records {
            if let Some((first, other)) = longest
                && other.meets(period)
            {
                findings.push_with(&GIVEN_TWICE, || {
                    Draft::new(&GIVEN_TWICE, format!("/network_actors/{index}/actor"))
                        .subject(Subject::new("network_actor", actor, ""))
                        .param("actor", context.directory.name_of(actor))
                        .param("rlin", rlin)
                        .related(format!("/network_actors/{first}"), "first_occurrence")
                });
            }
            let ends = |period: Period| period.last.map_or((1, None), |last| (0, Some(last)));
            if longest.is_none_or(|(_, other)| ends(other) < ends(period)) {
                longest = Some((index, period));
            }
        }
    }
}
