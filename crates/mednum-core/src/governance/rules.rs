//! Rules on governance bodies.

use crate::context::Context;
use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;
use crate::roadmap::calendar::Cadence;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[&REVERSED_CADENCE];

static REVERSED_CADENCE: Rule = Rule {
    code: "governance.cadence.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Fréquence dont le minimum dépasse le maximum", "Cadence whose least exceeds its greatest"),
    why: both(
        "« 3 à 4 fois par an » se lit du plus petit au plus grand.",
        "“3 to 4 times a year” reads from the lesser to the greater.",
    ),
    text: both(
        "La fréquence va de {min} à {max} : rien ne peut la respecter.",
        "The cadence goes from {min} to {max}: nothing can meet it.",
    ),
    help: both("Échangez « min » et « max ».", "Swap “min” and “max”."),
    example: Example::Value {
        at: "/bodies/0/cadence",
        bad: "{\"min\": 4, \"max\": 3, \"per\": \"year\"}",
        good: "{\"min\": 3, \"max\": 4, \"per\": \"year\"}",
    },
};

/// Checks the bodies of the document.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let bodies = &context.document.bodies;
    IdIndex::of(bodies.iter().map(|body| body.id.as_str())).check_unique("bodies", "id", findings);
    let sheets = IdIndex::of(context.roadmap.sheets().map(|sheet| sheet.code.as_str()));
    for (index, body) in bodies.iter().enumerate() {
        context.check_reference(findings, ("actions, working_groups", &sheets), &body.sheet, || {
            format!("/bodies/{index}/sheet")
        });
        for (rank, member) in body.members.iter().enumerate() {
            let path = || format!("/bodies/{index}/members/{rank}");
            context.check_reference(findings, ("organisations", context.directory.ids()), member, path);
        }
        if let Some(cadence) = &body.cadence {
            let place = || (format!("/bodies/{index}/cadence"), Subject::new("body", &body.id, &body.name));
            check_cadence(cadence, place, findings);
        }
    }
    for sheet in context.document.sheets() {
        for (rank, cadence) in sheet.cadences.iter().enumerate() {
            let subject = || Subject::new(sheet.kind, sheet.code, sheet.title);
            check_cadence(cadence, || (format!("{}/cadences/{rank}", sheet.path()), subject()), findings);
        }
    }
}

fn check_cadence(cadence: &Cadence<'_>, place: impl FnOnce() -> (String, Subject), findings: &mut Findings) {
    let bound = |bound: Option<crate::document::Count>| bound.and_then(crate::document::Count::get);
    if let (Some(min), Some(max)) = (bound(cadence.min), bound(cadence.max))
        && min > max
    {
        let (path, subject) = place();
        findings
            .push(Draft::new(&REVERSED_CADENCE, path).subject(subject).param("min", min).param("max", max));
    }
}
