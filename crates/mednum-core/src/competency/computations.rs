//! The computations of this concept, by name.

use crate::computation::{ArgumentError, Computation, written};
use crate::finding::rule::both;

use super::search::Search;
use super::{coverage, gap, overview, pairs, search, single};

/// Every computation of this concept.
pub(crate) static COMPUTATIONS: &[Computation] = &[
    Computation {
        name: "competency.overview",
        since: "0.1.0",
        sources: &["A.1.2.a-R2", "A.1.2.a-R3", "A.1.2.a-R4"],
        title: both("La carte des compétences en chiffres", "The map of competences in figures"),
        arguments: &["today", "threshold"],
        run: |programme, arguments| {
            written(&overview::overview(programme, arguments.today(programme), arguments.threshold()))
        },
    },
    Computation {
        name: "competency.holders",
        since: "0.1.0",
        sources: &["A.1.2.a-R2", "A.1.2.a-R3", "A.1.2.a-R5"],
        title: both("Qui tient une compétence, près d'un lieu", "Who holds a competence, near a place"),
        arguments: &["framework", "competence", "level", "commune", "today", "threshold"],
        run: |programme, arguments| {
            let search = Search {
                framework: needed("framework", arguments.framework.as_deref())?,
                competence: needed("competence", arguments.competence.as_deref())?,
                level: arguments.level,
                commune: arguments.commune.as_deref(),
            };
            written(&search::holders(programme, &search, arguments.today(programme), arguments.threshold())?)
        },
    },
    Computation {
        name: "competency.coverage",
        since: "0.1.0",
        sources: &["A.1.2.a-R2", "A.1.2.a-R3", "A.1.2.a-R5"],
        title: both("Ce qui est tenu, bassin par bassin", "What is held, bassin by bassin"),
        arguments: &["framework", "today", "threshold"],
        run: |programme, arguments| {
            let framework = arguments.framework.as_deref();
            let (today, threshold) = (arguments.today(programme), arguments.threshold());
            written(&coverage::coverage(programme, framework, today, threshold)?)
        },
    },
    Computation {
        name: "competency.single",
        since: "0.1.0",
        sources: &["A.1.2.a-R2", "A.1.2.a-R3", "E.1-R5"],
        title: both(
            "Ce qui repose sur une seule personne, et ce qui manque",
            "What rests on one person, and what is missing",
        ),
        arguments: &["today", "threshold"],
        run: |programme, arguments| {
            written(&single::single(programme, arguments.today(programme), arguments.threshold()))
        },
    },
    Computation {
        name: "competency.gap",
        since: "0.1.0",
        sources: &["E.1-R5"],
        title: both("L'écart entre un besoin et ce qui est tenu", "The gap between a need and what is held"),
        arguments: &["competency_need", "today", "threshold"],
        run: |programme, arguments| {
            let need = needed("competency_need", arguments.competency_need.as_deref())?;
            written(&gap::gap(programme, need, arguments.today(programme), arguments.threshold())?)
        },
    },
    Computation {
        name: "competency.pairs",
        since: "0.1.0",
        sources: &["A.1.2.a-R2", "A.1.2.a-R3", "E.1-R5"],
        title: both("Qui pourrait former qui", "Who could train whom"),
        arguments: &["framework", "competence", "organisation", "commune", "today", "threshold"],
        run: |programme, arguments| written(&pairs::asked_pairs(programme, arguments)?),
    },
];

fn needed<'v>(argument: &'static str, value: Option<&'v str>) -> Result<&'v str, ArgumentError> {
    value.ok_or_else(|| ArgumentError::missing(argument))
}
