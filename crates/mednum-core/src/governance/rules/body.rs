//! Rules on the life of bodies and on who sits there.

use chrono::NaiveDate;

use crate::context::{Context, Target};
use crate::document::{Date, Several};
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::governance::{Body, MandateRole};
use crate::sorted::SortedSet;
use crate::territory::rules::circle::circles;

use super::{Scene, Tenure, body_subject};

pub(super) static REVERSED: Rule = Rule {
    code: "governance.body.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Instance dissoute avant d'être créée", "Body dissolved before it was set up"),
    why: both("Elle n'a jamais pu se réunir.", "It could never meet."),
    text: both(
        "Instance « {body} » : dissoute le {dissolved}, créée le {created}.",
        "Body “{body}”: dissolved on {dissolved}, set up on {created}.",
    ),
    help: both("Échangez « created » et « dissolved ».", "Swap “created” and “dissolved”."),
    example: Example::Records { at: "/bodies/0/dissolved", bad: "\"2022-12-31\"", good: "\"2023-12-31\"" },
};

pub(super) static OTHER_SIZE: Rule = Rule {
    code: "governance.body.other_size",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R2"],
    title: both("Instance qui n'a pas le nombre de membres prévu", "Body without its number of members"),
    why: both(
        "La feuille de route fixe le nombre de membres : un siège vide, ou un membre de trop, change qui décide.",
        "The roadmap sets the number of members: an empty seat, or a member too many, changes who decides.",
    ),
    text: both(
        "Instance « {body} » : membres en fonction le {day}, {held} ; membres prévus, {size}.",
        "Body “{body}”: members in office on {day}, {held}; members planned, {size}.",
    ),
    help: both(
        "Ajoutez à « mandates » celui qui manque, ou notez la fin (« end ») de celui qui est achevé.",
        "Add the missing one to “mandates”, or note the end (“end”) of the one that is over.",
    ),
    example: Example::Records { at: "/mandates/3/end", bad: "\"2023-12-31\"", good: "\"2025-12-31\"" },
};

pub(super) static MEMBER_WITHOUT_MANDATE: Rule = Rule {
    code: "governance.body.member_without_mandate",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.3.1-R3", "B.7-R2"],
    title: both("Membre prévu qui ne siège pas", "Planned member that does not sit"),
    why: both(
        "La fiche dit qui compose l'instance ; dès que ses mandats sont tenus, chacun doit y avoir le sien.",
        "The sheet says who makes up the body; once its mandates are kept, each must have its own.",
    ),
    text: both(
        "Instance « {body} » : la feuille de route y fait siéger {members}, sans mandat en cours.",
        "Body “{body}”: the roadmap has {members} sit there, without a mandate in force.",
    ),
    help: both(
        "Ajoutez à « mandates » le mandat qui manque, ou dites en note pourquoi ce siège est vide.",
        "Add the missing mandate to “mandates”, or say in a note why that seat is empty.",
    ),
    example: Example::Records {
        at: "/mandates/-",
        bad: "{\"body\": \"cellule-technique-communication\", \"member\": \"fcs4953\"}",
        good: "{\"body\": \"groupe-benevoles\", \"member\": \"fcs4953\"}",
    },
};

pub(super) static PREPARED_IN_CIRCLE: Rule = Rule {
    code: "governance.body.prepared_in_circle",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Instances qui se préparent l'une l'autre", "Bodies that prepare each other"),
    why: both(
        "Une instance se réunit avant celle qu'elle prépare : en cercle, aucune ne peut commencer.",
        "A body meets before the one that it prepares: in a circle none can begin.",
    ),
    text: both(
        "L'instance « {body} » est préparée par l'instance « {preparing} », qu'elle prépare elle-même, directement ou par d'autres.",
        "The body “{body}” is prepared by the body “{preparing}”, which it prepares itself, directly or by way of others.",
    ),
    help: both(
        "Retirez « prepared_by » de celle qui se réunit la première.",
        "Take “prepared_by” out of the one that meets first.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025", "bodies": [
 {"id": "bureau", "name": "Bureau", "sheet": "A.1.1", "prepared_by": "assemblee"},
 {"id": "assemblee", "name": "Assemblée", "sheet": "A.1.1", "prepared_by": "bureau"}]}"#,
        good: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025", "bodies": [
 {"id": "bureau", "name": "Bureau", "sheet": "A.1.1"},
 {"id": "assemblee", "name": "Assemblée", "sheet": "A.1.1", "prepared_by": "bureau"}]}"#,
    },
};

/// Checks that no body prepares itself by way of others.
pub(super) fn check_circles(context: &Context<'_, '_>, findings: &mut Findings) {
    let own = &context.document.bodies;
    if own.iter().all(|body| body.prepared_by.is_none()) {
        return;
    }
    let all: Vec<&Body<'_>> = context.bodies().collect();
    let known = context.targets(Target::Bodies);
    let preparing: Vec<Option<usize>> =
        all.iter().map(|body| known.position(body.prepared_by.as_deref()?)).collect();
    for (rank, body) in circles(&preparing).into_iter().filter_map(|rank| Some((rank, own.get(rank)?))) {
        let other = preparing.get(rank).copied().flatten().and_then(|other| all.get(other));
        findings.push_with(&PREPARED_IN_CIRCLE, || {
            Draft::new(&PREPARED_IN_CIRCLE, format!("/bodies/{rank}/prepared_by"))
                .subject(body_subject(body))
                .param("body", body.name.as_str())
                .param("preparing", other.map_or("", |other| other.name.as_str()))
        });
    }
}

/// Checks the days of the bodies of the document.
pub(super) fn check_life(context: &Context<'_, '_>, findings: &mut Findings) {
    for (index, body) in context.document.bodies.iter().enumerate() {
        if let (Some(created), Some(dissolved)) =
            (body.created.and_then(Date::day), body.dissolved.and_then(Date::day))
            && dissolved < created
        {
            findings.push(
                Draft::new(&REVERSED, format!("/bodies/{index}/dissolved"))
                    .subject(body_subject(body))
                    .param("body", body.name.as_str())
                    .param("created", created)
                    .param("dissolved", dissolved)
                    .related(format!("/bodies/{index}/created"), "created"),
            );
        }
    }
}

/// Checks who sits in the bodies whose mandates are kept.
pub(super) fn check_composition(scene: &Scene<'_, '_, '_>, findings: &mut Findings) {
    let context = scene.context;
    if scene.mandates.has_hole || context.roadmap_is_unknown || context.document.mandates.is_empty() {
        return;
    }
    // A kind of actor stands for several: whoever sits may be one of them.
    let kinds: SortedSet<&str> =
        context.documents().flat_map(|document| &document.actor_kinds).map(|kind| kind.id.as_str()).collect();
    for (rank, body) in scene.bodies.iter().enumerate().filter(|(_, body)| scene.is_sure(body)) {
        let Some(day) = day_of(scene, body) else { continue };
        // The first mandate is where a finding on a body of the roadmap referred to is placed.
        let first =
            scene.mandates.of_body(&body.id).flat_map(|(_, terms)| terms).map(|term| term.index).min();
        let Some(first) = first else { continue };
        let place = |key: &str| {
            let own = scene.body_path(rank).map(|path| format!("{path}/{key}"));
            own.unwrap_or_else(|| format!("/mandates/{first}"))
        };
        let draft =
            |rule, path| Draft::new(rule, path).subject(body_subject(body)).param("body", body.name.as_str());
        if let Some(size) = body.size.and_then(Several::get) {
            let sits = |terms: &[Tenure<'_, '_>]| {
                terms.iter().any(|term| {
                    let observes = term.mandate.role.is_some_and(|role| role.is(MandateRole::Observer));
                    !observes && term.holds(day)
                })
            };
            let held = scene.mandates.of_body(&body.id).filter(|(_, terms)| sits(terms)).count();
            if i64::try_from(held) != Ok(size) {
                findings.push_with(&OTHER_SIZE, || {
                    draft(&OTHER_SIZE, place("size"))
                        .param("held", held)
                        .param("day", day)
                        .param("size", size)
                });
            }
        }
        let missing: Vec<&str> = body
            .members
            .iter()
            .map(|member| member.as_str())
            .filter(|member| scene.knows(member) && !kinds.contains(member))
            .filter(|member| !scene.mandates.of_member(&body.id, member).iter().any(|term| term.holds(day)))
            .collect();
        if !missing.is_empty() {
            findings.push_with(&MEMBER_WITHOUT_MANDATE, || {
                let names: Vec<String> =
                    missing.iter().map(|member| context.directory.name_of(member).to_owned()).collect();
                draft(&MEMBER_WITHOUT_MANDATE, place("members")).param("members", names)
            });
        }
    }
}

/// The day on which mandates are looked at: that of the check, within the roadmap and the life of the body. None
/// without a day.
fn day_of(scene: &Scene<'_, '_, '_>, body: &Body<'_>) -> Option<NaiveDate> {
    let mut day = scene.context.options.today?;
    if let Some((start, end)) = scene.context.period() {
        day = day.min(end).max(start);
    }
    let not_before = body.created.and_then(Date::day).map_or(day, |created| day.max(created));
    Some(body.dissolved.and_then(Date::day).map_or(not_before, |dissolved| not_before.min(dissolved)))
}
