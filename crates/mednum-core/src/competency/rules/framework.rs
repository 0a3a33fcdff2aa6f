//! Rules on the frameworks that a document brings.

use mednum_catalog::framework::framework;

use crate::context::Context;
use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;

pub(crate) static BUILT_IN: Rule = Rule {
    code: "competency.framework.built_in",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Référentiel au nom d'un référentiel intégré", "Framework named as a built-in one"),
    why: both(
        "Une compétence doit avoir un seul sens : sous le même identifiant, deux référentiels se confondraient.",
        "A competence must have one meaning: under one identifier two frameworks would be mixed up.",
    ),
    text: both(
        "« {id} » est l'identifiant du référentiel intégré « {name} ».",
        "“{id}” is the identifier of the built-in framework “{name}”.",
    ),
    help: both(
        "Retirez ce référentiel pour vous servir de celui qui est intégré, ou donnez-lui un autre identifiant.",
        "Remove this framework to use the built-in one, or give it another identifier.",
    ),
    example: Example::Records {
        at: "/frameworks/0/id",
        bad: "\"mednum-mediation\"",
        good: "\"referentiel-exemple\"",
    },
};

/// Checks the frameworks of the document.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let frameworks = &context.document.frameworks;
    IdIndex::of(frameworks.iter().map(|own| own.id.as_str())).check_unique("frameworks", "id", findings);
    for (index, own) in frameworks.iter().enumerate() {
        let codes = IdIndex::of(own.competences.iter().map(|competence| competence.code.as_str()));
        codes.check_unique_at("competences", findings, |rank| {
            format!("/frameworks/{index}/competences/{rank}/code")
        });
        if let Some(known) = framework(&own.id) {
            findings.push_with(&BUILT_IN, || {
                Draft::new(&BUILT_IN, format!("/frameworks/{index}/id"))
                    .subject(Subject::new("framework", &own.id, &own.name))
                    .param("id", own.id.as_str())
                    .param("name", known.name_fr)
            });
        }
    }
}
