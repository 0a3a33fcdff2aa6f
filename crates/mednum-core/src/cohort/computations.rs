//! The computations of this concept, by name.

use crate::computation::{ArgumentError, Computation, written};
use crate::finding::rule::both;

use super::{calendar, comparison, counts, offers, places, reviews, training};

/// Every computation of this concept.
pub(crate) static COMPUTATIONS: &[Computation] = &[
    Computation {
        name: "cohort.places",
        since: "0.1.0",
        sources: &["A.1.2.b-R2"],
        title: both(
            "Les places des cohortes : offertes, prises, libres",
            "The places of cohorts: offered, taken, left",
        ),
        arguments: &["year", "today", "threshold"],
        run: |programme, arguments| {
            let today = arguments.today(programme);
            written(&places(programme, arguments.year(), today, arguments.threshold()))
        },
    },
    Computation {
        name: "cohort.calendar",
        since: "0.1.0",
        sources: &["A.1.2.b-R1", "A.1.2.b-R3", "A.1.2.b-R9"],
        title: both("Le calendrier d'une cohorte à venir", "The calendar of a cohort to come"),
        arguments: &["year"],
        run: |programme, arguments| {
            let year = arguments.year().ok_or_else(|| ArgumentError::missing("year"))?;
            written(&calendar(programme, year))
        },
    },
    Computation {
        name: "cohort.training",
        since: "0.1.0",
        sources: &["A.1.2.b-R7"],
        title: both(
            "La formation des volontaires, suivie et à suivre",
            "The training of volunteers, followed and to follow",
        ),
        arguments: &["year", "today", "threshold"],
        run: |programme, arguments| {
            let today = arguments.today(programme);
            written(&training(programme, arguments.year(), today, arguments.threshold()))
        },
    },
    Computation {
        name: "cohort.reviews",
        since: "0.1.0",
        sources: &["A.1.2.b-R11"],
        title: both("Les bilans nominatifs à faire", "The named reviews to be done"),
        arguments: &["year", "today", "threshold"],
        run: |programme, arguments| {
            let today = arguments.today(programme);
            written(&reviews(programme, arguments.year(), today, arguments.threshold()))
        },
    },
    Computation {
        name: "cohort.comparison",
        since: "0.1.0",
        sources: &["A.1.2.b-R1", "A.1.2.b-R2"],
        title: both("Les cohortes comparées aux précédentes", "The cohorts compared with those before"),
        arguments: &["today", "threshold"],
        run: |programme, arguments| {
            written(&comparison(programme, arguments.today(programme), arguments.threshold()))
        },
    },
    Computation {
        name: "cohort.counts",
        since: "0.1.0",
        sources: &["A.1.2.b-R4", "A.1.2.b-R5", "A.1.2.b-R6"],
        title: both(
            "Les volontaires par type de structure et par profil",
            "Volunteers by kind of host and by profile",
        ),
        arguments: &["year", "today", "threshold"],
        run: |programme, arguments| {
            let today = arguments.today(programme);
            written(&counts(programme, arguments.year(), today, arguments.threshold()))
        },
    },
    Computation {
        name: "cohort.offers",
        since: "0.1.0",
        sources: &["A.1.2.b-R9", "A.1.2.b-R10"],
        title: both(
            "Les offres de mission, à la forme de l'API Engagement",
            "The offers of missions, in the shape of the API Engagement",
        ),
        arguments: &["year"],
        run: |programme, arguments| written(&offers(programme, arguments.year())),
    },
];
