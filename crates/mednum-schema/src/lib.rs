//! JSON Schema of the documents that mednum reads (input contract) and of what it answers (output contract): one
//! contract for every language, bound or not.
//!
//! The files stand in `schemas/v1`, in JSON Schema 2020-12 and, for older tools, in draft-07. They are made from the types
//! of the core by `cargo xtask codegen schema` and embedded here as text: an application that only hands them out carries
//! no generator.
//!
//! | name | what it is of |
//! |---|---|
//! | `programme` | a programme document, what `check` reads |
//! | `report` | what `check` answers |
//! | `rules` | the rule registry |
//! | `vocabularies` | the closed lists, with their labels |
//! | `arguments` | what computations may be asked |
//! | `compute/<name>` | what a computation answers |
//!
//! ```
//! let programme = mednum_schema::schema("programme").unwrap();
//! assert!(programme.text.contains("\"$id\": \"urn:mednum:schema:v1:programme\""));
//! assert!(mednum_schema::schema("program").is_none());
//! ```

#[cfg(feature = "generate")]
pub mod generate;

/// A schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SchemaFile {
    /// Its name: `programme`, `compute/roadmap.state`.
    pub name: &'static str,
    /// JSON Schema 2020-12, as text.
    pub text: &'static str,
    /// The same in draft-07.
    pub draft_07: &'static str,
}

macro_rules! files {
    ($($name:literal,)*) => {
        &[$( SchemaFile {
            name: $name,
            text: include_str!(concat!("../schemas/v1/", $name, ".schema.json")),
            draft_07: include_str!(concat!("../schemas/v1/draft-07/", $name, ".schema.json")),
        }, )*]
    };
}

static SCHEMAS: &[SchemaFile] = files![
    "programme",
    "report",
    "rules",
    "vocabularies",
    "arguments",
    "compute/roadmap.state",
    "compute/roadmap.timeline",
    "compute/roadmap.to_complete",
    "compute/governance.cadence",
    "compute/governance.attendance",
    "compute/governance.next",
    "compute/governance.absent",
    "compute/governance.agenda",
    "compute/network.completeness",
    "compute/network.coverage",
    "compute/network.generalisation",
    "compute/network.interventions",
    "compute/network.load",
    "compute/network.services",
    "compute/network.orientation",
    "compute/cohort.places",
    "compute/cohort.calendar",
    "compute/cohort.training",
    "compute/cohort.reviews",
    "compute/cohort.comparison",
    "compute/cohort.counts",
    "compute/cohort.offers",
    "compute/competency.overview",
    "compute/competency.holders",
    "compute/competency.coverage",
    "compute/competency.single",
    "compute/competency.gap",
    "compute/competency.pairs",
    "compute/indicator.values",
];

/// Every schema: the documents, the answers of `check`, then those of the computations by concept.
///
/// ```
/// assert_eq!(mednum_schema::schemas().next().map(|schema| schema.name), Some("programme"));
/// ```
pub fn schemas() -> impl Iterator<Item = &'static SchemaFile> {
    SCHEMAS.iter()
}

/// The schema of that name.
///
/// ```
/// assert!(mednum_schema::schema("compute/network.orientation").is_some());
/// ```
#[must_use]
pub fn schema(name: &str) -> Option<&'static SchemaFile> {
    SCHEMAS.iter().find(|schema| schema.name == name)
}
