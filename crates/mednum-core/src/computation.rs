//! The computations, as a registry: what each gives, and which rules of the roadmap it serves.

/// A computation on a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Computation {
    /// Its name in every door: `roadmap.state`.
    pub name: &'static str,
    /// Version of mednum that brought it.
    pub since: &'static str,
    /// Ids of the roadmap's rules that it serves.
    pub sources: &'static [&'static str],
}

/// Every computation.
///
/// ```
/// assert!(mednum_core::computation::COMPUTATIONS.iter().any(|known| known.name == "roadmap.state"));
/// ```
pub const COMPUTATIONS: &[Computation] = &[
    Computation {
        name: "roadmap.state",
        since: "0.1.0",
        sources: &[
            "A.1.2-R1", "B.1-R9", "B.5-R3", "E.2.2-R6", "E.2.2-R7", "E.2.3-R4", "E.2.3-R5", "E.2.3-R6",
        ],
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
    },
];
