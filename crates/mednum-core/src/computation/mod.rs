//! The computations, as a registry: what each gives, what it may be asked, and which rules of the roadmap it serves.
//!
//! Each is a typed function in the folder of its concept. Doors that speak JSON call them by name with [`compute`].

mod arguments;
mod error;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::Programme;
use crate::finding::Bilingual;

pub use arguments::Arguments;
pub(crate) use arguments::{A_COUNT, A_DAY};
pub use error::ArgumentError;

/// A computation on a programme.
#[derive(Debug, Clone, Copy)]
pub struct Computation {
    /// Its name in every door: `roadmap.state`.
    pub name: &'static str,
    /// Version of mednum that brought it.
    pub since: &'static str,
    /// Ids of the roadmap's rules that it serves.
    pub sources: &'static [&'static str],
    /// What it gives, in a few words.
    pub title: Bilingual,
    /// The [`Arguments`] that it may be given.
    pub arguments: &'static [&'static str],
    /// Its result as JSON text.
    pub run: fn(&Programme<'_>, &Arguments) -> Result<String, ArgumentError>,
}

/// As doors list it: its name, since when, the rules it serves, its title, its arguments.
impl Serialize for Computation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { name, since, sources, title, arguments, run: _ } = self;
        let mut computation = serializer.serialize_struct("Computation", 5)?;
        computation.serialize_field("name", name)?;
        computation.serialize_field("since", since)?;
        computation.serialize_field("rule_ids", sources)?;
        computation.serialize_field("title", title)?;
        computation.serialize_field("arguments", arguments)?;
        computation.end()
    }
}

/// Every computation, by concept.
///
/// ```
/// assert!(mednum_core::computation::computations().any(|known| known.name == "roadmap.state"));
/// ```
pub fn computations() -> impl Iterator<Item = &'static Computation> {
    [
        crate::roadmap::COMPUTATIONS,
        crate::governance::COMPUTATIONS,
        crate::network::COMPUTATIONS,
        crate::cohort::COMPUTATIONS,
        crate::competency::COMPUTATIONS,
        crate::indicator::COMPUTATIONS,
    ]
    .into_iter()
    .flatten()
}

/// Runs a computation by its name; arguments and result are JSON text.
///
/// ```
/// use mednum_core::{Programme, computation::compute};
/// let programme = Programme::built_in(&Default::default())?;
/// let state = compute(&programme, "roadmap.state", r#"{"today": "2024-01-15"}"#)?;
/// assert!(state.starts_with(r#"{"id":"mednum49-2023-2025""#));
/// let error = compute(&programme, "roadmap.stat", "{}").unwrap_err();
/// assert_eq!(error.suggestions, ["roadmap.state"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The name is not known, the arguments cannot be read, or one of them is not of use here.
pub fn compute(programme: &Programme<'_>, name: &str, arguments: &str) -> Result<String, ArgumentError> {
    let computation = named(name)?;
    (computation.run)(programme, &Arguments::read(computation, arguments)?)
}

/// The arguments of a computation, from their JSON text: for doors that call its typed function.
///
/// ```
/// use mednum_core::computation::arguments;
/// assert_eq!(arguments("cohort.calendar", r#"{"year": 2024}"#)?.year(), Some(2024));
/// assert_eq!(arguments("cohort.calendar", r#"{"years": 2024}"#).unwrap_err().suggestions, ["year"]);
/// # Ok::<(), mednum_core::computation::ArgumentError>(())
/// ```
///
/// # Errors
///
/// The name is not known, the arguments cannot be read, or one of them is not of use here.
pub fn arguments(name: &str, json: &str) -> Result<Arguments, ArgumentError> {
    Arguments::read(named(name)?, json)
}

fn named(name: &str) -> Result<&'static Computation, ArgumentError> {
    computations().find(|known| known.name == name).ok_or_else(|| ArgumentError {
        argument: "",
        ..ArgumentError::unknown("name", name, computations().map(|known| known.name).collect::<Vec<_>>())
    })
}

/// The JSON text of a result, as every door gives it.
///
/// # Errors
///
/// It cannot be written, which tests rule out for every type of the core.
pub fn written(result: &impl Serialize) -> Result<String, ArgumentError> {
    serde_json::to_string(result).map_err(|error| ArgumentError {
        argument: "",
        fr: format!("Le résultat ne peut pas être écrit ({error})."),
        en: format!("The result cannot be written ({error})."),
        suggestions: Vec::new(),
    })
}
