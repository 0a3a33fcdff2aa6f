//! The computations of this concept, by name.

use crate::computation::{Computation, written};
use crate::finding::rule::both;

use super::values::asked_values;

/// Every computation of this concept.
pub(crate) static COMPUTATIONS: &[Computation] = &[Computation {
    name: "indicator.values",
    since: "0.1.0",
    sources: &["A.1.1-R8", "A.1.2.a-R6", "A.1.2.c-R1", "A.3.1-R4", "B.2-R11", "B.7-R4"],
    title: both(
        "La valeur, la cible et la progression de chaque indicateur, avec les enregistrements qui les justifient",
        "The value, the target and the progress of each indicator, with the records that justify them",
    ),
    arguments: &["today", "year", "indicator", "threshold"],
    run: |programme, arguments| written(&asked_values(programme, arguments)?),
}];
