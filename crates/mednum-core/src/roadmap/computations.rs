//! The computations of this concept, by name.

use crate::computation::{Computation, written};
use crate::finding::rule::both;

use super::{state, timeline, to_complete};

/// Every computation of this concept.
pub(crate) static COMPUTATIONS: &[Computation] = &[
    Computation {
        name: "roadmap.state",
        since: "0.1.0",
        sources: &[
            "A.1.2-R1", "B.1-R9", "B.5-R3", "E.2.2-R6", "E.2.2-R7", "E.2.3-R4", "E.2.3-R5", "E.2.3-R6",
        ],
        title: both("L'état de la feuille de route", "The state of the roadmap"),
        arguments: &["today"],
        run: |programme, arguments| written(&state::state(programme, arguments.today(programme))),
    },
    Computation {
        name: "roadmap.timeline",
        since: "0.1.0",
        sources: &[
            "A.1.1-R7",
            "A.1.2-R5",
            "A.1.2.c-R2",
            "A.1.2.c-R4",
            "A.3.4-R1",
            "C.4-R2",
            "E.2.3-R1",
            "E.2.3-R2",
        ],
        title: both("Le calendrier de la feuille de route", "The timeline of the roadmap"),
        arguments: &["today"],
        run: |programme, arguments| written(&timeline::timeline(programme, arguments.today(programme))),
    },
    Computation {
        name: "roadmap.to_complete",
        since: "0.1.0",
        sources: &["A.1.1-R5"],
        title: both(
            "Ce qui reste à compléter, par destinataire",
            "What is left to complete, by who must act",
        ),
        arguments: &[],
        run: |programme, _| written(&to_complete::to_complete(programme)),
    },
];
