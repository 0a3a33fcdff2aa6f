//! The computations of this concept, by name.

use crate::Programme;
use crate::computation::{ArgumentError, Arguments, Computation, written};
use crate::finding::rule::both;

use super::{completeness, coverage, generalisation, interventions, load, orientation, services};

/// Every computation of this concept.
pub(crate) static COMPUTATIONS: &[Computation] = &[
    Computation {
        name: "network.completeness",
        since: "0.1.0",
        sources: &["B.2-R2", "B.2-R3", "B.2-R11"],
        title: both(
            "Les réseaux locaux : rôles tenus, rôles qui manquent",
            "The local networks: roles held and roles missing",
        ),
        arguments: &["today"],
        run: |programme, arguments| {
            written(&completeness::completeness(programme, arguments.today(programme)))
        },
    },
    Computation {
        name: "network.coverage",
        since: "0.1.0",
        sources: &["B.1-R3", "B.1-R7", "B.2-R1", "B.2-R4", "GT.B.2-R1"],
        title: both(
            "Ce que les réseaux couvrent : communes, bassins, EPCI",
            "What the networks cover: communes, bassins, EPCI",
        ),
        arguments: &["today", "commune"],
        run: |programme, arguments| written(&coverage::asked_coverage(programme, arguments)?),
    },
    Computation {
        name: "network.generalisation",
        since: "0.1.0",
        sources: &["B.2-R5"],
        title: both(
            "La généralisation des réseaux, d'année en année",
            "The generalisation of the networks, year after year",
        ),
        arguments: &["today"],
        run: |programme, arguments| {
            written(&generalisation::generalisation(programme, arguments.today(programme)))
        },
    },
    Computation {
        name: "network.interventions",
        since: "0.1.0",
        sources: &["B.1-R2", "B.1-R5"],
        title: both(
            "Les interventions : niveaux, bassins, postes, personnes accompagnées",
            "The interventions: levels, bassins, posts, people accompanied",
        ),
        arguments: &["today", "year", "threshold"],
        run: |programme, arguments| {
            let (today, year) = (arguments.today(programme), arguments.year());
            written(&interventions::interventions(programme, today, year, arguments.threshold()))
        },
    },
    Computation {
        name: "network.load",
        since: "0.1.0",
        sources: &["B.1-R9"],
        title: both(
            "La charge de l'équipe : ETP, interventions, minutes",
            "The load of the team: full-time equivalents, interventions, minutes",
        ),
        arguments: &["today", "year"],
        run: run_load,
    },
    Computation {
        name: "network.services",
        since: "0.1.0",
        sources: &["B.3-R1", "B.3-R2", "B.3-R3", "B.3-R5"],
        title: both("France services, postes et permanences", "France services, posts and permanences"),
        arguments: &["today"],
        run: |programme, arguments| written(&services::services(programme, arguments.today(programme))),
    },
    Computation {
        name: "network.orientation",
        since: "0.1.0",
        sources: &["B.2-R6", "B.2-R7", "B.2-R8", "B.2-R9", "B.2-R10", "B.3-R5"],
        title: both(
            "Orienter une personne : d'un besoin et d'une commune vers qui peut aider",
            "Orient a person: from a need and a commune to who can help",
        ),
        arguments: &["today", "need", "commune", "public", "day", "from", "until", "mobile"],
        run: |programme, arguments| written(&orientation::path(programme, arguments)?),
    },
];

fn run_load(programme: &Programme<'_>, arguments: &Arguments) -> Result<String, ArgumentError> {
    let load = load::load(programme, arguments.today(programme), arguments.year());
    written(&load.ok_or_else(|| ArgumentError::missing("year"))?)
}
