//! Rules on posts of digital mediation: how many there are, and the team of the action on little-provided territories.

use chrono::Datelike as _;

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, check_period, is_unsure, term};
use crate::context::{Context, Target};
use crate::finding::Param;
use crate::network::MediationPostKind;
use crate::network::facts::{
    counting_day, exact_figure, mesh_pilots, posts_on, team, worked_thousandths, year_of_fact,
};

pub(super) static COUNT_DIFFERS: Rule = Rule {
    code: "network.post.count_differs",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["B.3-R2"],
    title: both("Postes en nombre différent de celui annoncé", "Posts in another number than announced"),
    why: both(
        "La feuille de route dit combien le département compte de postes : le registre n'est pas complet, ou la situation a changé.",
        "The roadmap says how many posts the département counts: the register is not complete, or things have changed.",
    ),
    text: both(
        "Postes « {kind} » pour {year} : {count} dans le registre, {expected} dans la feuille de route.",
        "Posts “{kind}” for {year}: {count} in the register, {expected} in the roadmap.",
    ),
    help: both(
        "Complétez « posts », et les premiers et derniers jours de chacun.",
        "Complete “posts”, and the first and last days of each.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "roadmap": {"id": "r", "title": "R", "departement": "49", "start": "2023-01-01", "end": "2025-12-31"},
 "actions": [{"code": "B.3", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.3-N1", "kind": "fact", "label": "Postes", "value": 2, "rules": ["B.3-R2"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "posts": [{"id": "p", "kind": "conseiller_numerique", "employer": "x", "thousandths": 1000}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "roadmap": {"id": "r", "title": "R", "departement": "49", "start": "2023-01-01", "end": "2025-12-31"},
 "actions": [{"code": "B.3", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.3-N1", "kind": "fact", "label": "Postes", "value": 1, "rules": ["B.3-R2"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "posts": [{"id": "p", "kind": "conseiller_numerique", "employer": "x", "thousandths": 1000}]}"#,
    },
};

pub(super) static TEAM_ABOVE_FIGURE: Rule = Rule {
    code: "network.post.team_above_figure",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R9"],
    title: both("Équipe plus grande que celle annoncée", "Team larger than announced"),
    why: both(
        "L'action est menée par une équipe dont la feuille de route donne le temps de travail.",
        "The action is led by a team whose working time the roadmap gives.",
    ),
    text: both(
        "En {year}, les postes de conseiller numérique du pilote de l'action font {worked} ETP ; la feuille de route en prévoit {expected}.",
        "In {year}, the posts of conseiller numérique of the pilot of the action make {worked} FTE; the roadmap plans {expected}.",
    ),
    help: both(
        "Vérifiez les quotités (« thousandths »), les premiers et derniers jours, et l'employeur de chaque poste.",
        "Check the working time (“thousandths”), the first and last days, and the employer of each post.",
    ),
    example: Example::Records { at: "/posts/0/thousandths", bad: "12000", good: "1000" },
};

/// Checks the posts.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let posts = &context.document.posts;
    if posts.is_empty() {
        return;
    }
    context.targets(Target::Posts).check_unique("posts", "id", findings);
    for (index, post) in posts.iter().enumerate() {
        let path = || format!("/posts/{index}");
        context.check_link(findings, Target::Actors, &post.employer, || format!("{}/employer", path()));
        check_period(findings, (post.start, post.end), || Subject::new("post", &post.id, ""), path);
    }
    check_counts(context, findings);
    check_team(context, findings);
}

/// The figures of the rule come in order: conseillers numériques, then the other mediators, whose number is about.
fn check_counts(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let day = year_of_fact(context.roadmap, "B.3-R2")
        .and_then(|year| Some((year, counting_day(year, context.options.today)?)));
    let Some((year, day)) = day else { return };
    if document.posts.iter().any(|post| post.kind.known().is_none() || is_unsure(post.start, post.end)) {
        return;
    }
    let kinds = [MediationPostKind::ConseillerNumerique, MediationPostKind::MediateurHorsDispositif];
    for (rank, kind) in kinds.into_iter().enumerate() {
        let Some(expected) = exact_figure(context.roadmap, "B.3-R2", rank) else { continue };
        let found = i64::try_from(posts_on(document, kind, Some(day)).count()).unwrap_or(i64::MAX);
        if found != expected {
            findings.push(
                Draft::new(&COUNT_DIFFERS, "/posts")
                    .param("year", Param::Text(year.to_string()))
                    .param("count", found)
                    .param("kind", term(kind))
                    .param("expected", expected),
            );
        }
    }
}

fn check_team(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let figure = context.roadmap.figures_of_rule("B.1-R9").next();
    let Some(most) = figure.and_then(|figure| figure.bounds().1) else { return };
    let Some((start, end)) = context.period() else { return };
    let employers = mesh_pilots(context.roadmap, &context.directory);
    let posts: Vec<_> = team(document, &employers).collect();
    if posts.iter().any(|(_, post)| post.thousandths.get().is_none() || is_unsure(post.start, post.end)) {
        return;
    }
    // A roadmap lasts a few years; a mistyped end must not cost thousands.
    const LONGEST: usize = 20;
    for year in (start.year()..=end.year()).take(LONGEST) {
        let worked = worked_thousandths(posts.iter().map(|(_, post)| *post), year);
        if worked > most {
            findings.push_with(&TEAM_ABOVE_FIGURE, || {
                let draft = Draft::new(&TEAM_ABOVE_FIGURE, "/posts")
                    .param("year", Param::Text(year.to_string()))
                    .param("worked", Param::Thousandths(worked))
                    .param("expected", Param::Thousandths(most));
                posts
                    .iter()
                    .take(20)
                    .fold(draft, |draft, (index, _)| draft.related(format!("/posts/{index}"), "post"))
            });
        }
    }
}
