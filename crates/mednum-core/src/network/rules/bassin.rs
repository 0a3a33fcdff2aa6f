//! Rules on what the networks cover: every bassin, by the date aimed at, and the communes that an action leaves out.

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, is_unsure};
use crate::context::{Context, Target};
use crate::network::facts::{conseiller_communes, exact_figure};
use crate::network::perimeter::{MESH, Perimeters};
use crate::network::{Permanence, Post, RlinStatus};
use crate::sorted::SortedSet;

pub(super) static WITHOUT_RLIN: Rule = Rule {
    code: "network.bassin.without_rlin",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["B.1-R7"],
    title: both("Bassin sans réseau local", "Bassin without a local network"),
    why: both(
        "Au-delà des bassins prioritaires, un réseau local est recherché dans tous les bassins de vie.",
        "Beyond the priority bassins, a local network is sought in every bassin de vie.",
    ),
    text: both(
        "Le bassin « {name} » n'a pas de réseau local d'inclusion numérique.",
        "The bassin “{name}” has no local inclusion network.",
    ),
    help: both(
        "Ajoutez son réseau à « rlins » dès qu'il est envisagé.",
        "Add its network to “rlins” as soon as it is thought of.",
    ),
    example: Example::Records {
        at: "/rlins/1/steps",
        bad: "[{\"status\": \"building\", \"date\": \"2023-11-20\"}, {\"status\": \"closed\", \"date\": \"2023-12-20\"}]",
        good: "[{\"status\": \"building\", \"date\": \"2023-11-20\"}]",
    },
};

pub(super) static NOT_GENERALISED: Rule = Rule {
    code: "network.bassin.not_generalised",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R5"],
    title: both(
        "Bassin sans réseau actif après la date de généralisation",
        "Bassin without an active network after the date of generalisation",
    ),
    why: both(
        "La feuille de route souhaite un réseau actif dans tout le département à cette date.",
        "The roadmap wishes for an active network in the whole département by that date.",
    ),
    text: both(
        "Le bassin « {name} » n'a pas de réseau actif, alors que la généralisation était souhaitée pour le {date}.",
        "The bassin “{name}” has no active network, though generalisation was wished for by {date}.",
    ),
    help: both(
        "Ajoutez à son réseau l'étape « active » et sa date, ou dites dans les nouvelles de l'action ce qui retarde.",
        "Add the step “active” and its date to its network, or say in the news of the action what delays it.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.2", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "calendar": [{"label": "Généralisation", "when": "2023-S1", "kind": "target", "status": "not_met", "rules": ["B.2-R5"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "communes": [{"code": "49138", "vintage": 2023}]}],
 "rlins": [{"id": "rlin-un", "bassin": "un", "steps": [{"status": "building", "date": "2023-02-01"}]}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.2", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "calendar": [{"label": "Généralisation", "when": "2024-end", "kind": "target", "rules": ["B.2-R5"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "communes": [{"code": "49138", "vintage": 2023}]}],
 "rlins": [{"id": "rlin-un", "bassin": "un", "steps": [{"status": "building", "date": "2023-02-01"}]}]}"#,
    },
};

pub(super) static UNCOVERED_DIFFER: Rule = Rule {
    code: "network.excluded_territory.count_differs",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["GT.B.2-R1"],
    title: both(
        "Communes non couvertes en nombre différent de celui annoncé",
        "Uncovered communes in another number than announced",
    ),
    why: both(
        "Le groupe de travail part d'un nombre de communes sans conseiller : s'il change, sa réflexion aussi.",
        "The working group starts from a number of communes without a conseiller: if it changes, so does its thinking.",
    ),
    text: both(
        "Communes de « {territory} » où aucun conseiller numérique ne tient de permanence : {count} ; la feuille de route en compte {expected}.",
        "Communes of “{territory}” where no conseiller numérique keeps a permanence: {count}; the roadmap counts {expected}.",
    ),
    help: both(
        "Complétez les permanences de ce territoire et les postes qui les tiennent, ou signalez que la situation a changé.",
        "Complete the permanences of that territory and the posts that keep them, or report that things have changed.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "territory": {"excluded": ["alm"]}, "figures": [{"id": "B.1-N9", "kind": "fact", "label": "Communes non couvertes", "value": 24, "rules": ["GT.B.2-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "territories": [{"id": "alm", "name": "Angers Loire Métropole", "kind": "epci", "epci": "244900015"}],
 "posts": [{"id": "p", "kind": "conseiller_numerique", "employer": "x", "thousandths": 1000}],
 "permanences": [{"id": "q", "post": "p", "commune": {"code": "49007", "vintage": 2023}}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "territory": {"excluded": ["alm"]}, "figures": [{"id": "B.1-N9", "kind": "fact", "label": "Communes non couvertes", "value": 28, "rules": ["GT.B.2-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "territories": [{"id": "alm", "name": "Angers Loire Métropole", "kind": "epci", "epci": "244900015"}],
 "posts": [{"id": "p", "kind": "conseiller_numerique", "employer": "x", "thousandths": 1000}],
 "permanences": [{"id": "q", "post": "p", "commune": {"code": "49007", "vintage": 2023}}]}"#,
    },
};

/// Checks what the networks cover.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    check_bassins(context, findings);
    check_excluded(context, findings);
}

fn check_bassins(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let today = context.options.today;
    // A network whose bassin or steps are not understood may cover any of them.
    let bassins = context.targets(Target::Bassins);
    if document.bassins.is_empty()
        || document.rlins.iter().any(|rlin| !bassins.contains(&rlin.bassin) || rlin.has_hole())
    {
        return;
    }
    let target = context.roadmap.dates_of_rule("B.2-R5").find_map(|entry| entry.when.last_day());
    let late = target.filter(|target| today.is_some_and(|today| *target < today));
    let covers = |status: Option<RlinStatus>| match status {
        Some(RlinStatus::Active) => true,
        Some(RlinStatus::Closed) => false,
        _ => late.is_none(),
    };
    let covered: SortedSet<&str> = document
        .rlins
        .iter()
        .filter(|rlin| covers(rlin.status_on(today)))
        .map(|rlin| rlin.bassin.as_str())
        .collect();
    let left = document.bassins.iter().enumerate();
    for (index, bassin) in left.filter(|(_, bassin)| !bassin.id.is_empty() && !covered.contains(&*bassin.id))
    {
        let rule = if late.is_some() { &NOT_GENERALISED } else { &WITHOUT_RLIN };
        findings.push_with(rule, || {
            let draft = Draft::new(rule, format!("/bassins/{index}"))
                .subject(Subject::new("bassin", &bassin.id, &bassin.name))
                .param("name", bassin.name.as_str());
            match late {
                Some(date) => draft.param("date", date),
                None => draft,
            }
        });
    }
}

fn check_excluded(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    if document.permanences.is_empty() {
        return;
    }
    let Some(expected) = exact_figure(context.roadmap, "GT.B.2-R1", 0) else { return };
    let geography = context.geography();
    // A permanence that is not understood may be of a conseiller, in any commune.
    let posts = context.targets(Target::Posts);
    let sites = context.targets(Target::FranceServices);
    let lost = |it: &Permanence<'_>| {
        is_unsure(it.start, it.end)
            || !posts.contains(&it.post)
            || it.france_services.as_deref().is_some_and(|site| !sites.contains(site))
            || it.commune.as_ref().is_some_and(|commune| geography.current_code(commune).is_none())
    };
    let refused = |post: &Post<'_>| post.kind.known().is_none() || is_unsure(post.start, post.end);
    if document.permanences.iter().any(lost) || document.posts.iter().any(refused) {
        return;
    }
    let excluded = Perimeters::of(context.documents(), geography).excluded(MESH);
    let served = conseiller_communes(document, geography, context.options.today);
    let uncovered = excluded.communes.difference(&served).count();
    // A document that says nothing of that territory does not follow it.
    if uncovered == excluded.communes.len() {
        return;
    }
    let found = i64::try_from(uncovered).unwrap_or(i64::MAX);
    if let Some((_, name)) = excluded.territories.first().filter(|_| found != expected) {
        findings.push(
            Draft::new(&UNCOVERED_DIFFER, "/permanences")
                .param("territory", *name)
                .param("count", found)
                .param("expected", expected),
        );
    }
}
