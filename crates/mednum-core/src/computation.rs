//! The computations, as a registry: what each gives, what it may be asked, and which rules of the roadmap it serves.
//!
//! Each is a typed function in the folder of its concept. Doors that speak JSON call them by name with [`compute`].

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use crate::Programme;
use crate::document::{Date, Year};
use crate::finding::suggestion::nearest;
use crate::finding::{Bilingual, Language};

/// What a computation may be asked. Each uses the arguments that it names, and refuses the others.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Arguments {
    /// The day it is seen from; that of the check when left out.
    pub today: Option<Date>,
    /// A calendar year.
    pub year: Option<Year>,
    /// The identifier of a body.
    pub body: Option<String>,
    /// The identifier of an organisation.
    pub organisation: Option<String>,
    /// A number of meetings.
    pub meetings: Option<usize>,
    /// A commune: its code in the latest vintage, or its name.
    pub commune: Option<String>,
    /// The code of a [`Need`](crate::network::Need).
    pub need: Option<String>,
    /// The code of a [`Public`](crate::network::Public).
    pub public: Option<String>,
    /// The code of a [`Weekday`](crate::network::Weekday) on which the person is free.
    pub day: Option<String>,
    /// From what time the person is free: `09:30`.
    pub from: Option<String>,
    /// Until what time the person is free.
    pub until: Option<String>,
    /// Whether the person can leave the commune; true when left out.
    pub mobile: Option<bool>,
    /// The identifier of a framework.
    pub framework: Option<String>,
    /// The code of a competence in its framework.
    pub competence: Option<String>,
    /// The least level.
    pub level: Option<i64>,
    /// The identifier of a competency need.
    pub competency_need: Option<String>,
    /// The code of an indicator.
    pub indicator: Option<String>,
    /// The least count of people that is shown ([`crate::disclosure`]).
    pub threshold: Option<i64>,
}

impl Arguments {
    /// The threshold asked for, or the usual one.
    #[must_use]
    pub fn threshold(&self) -> i64 {
        self.threshold.unwrap_or(crate::disclosure::DEFAULT_THRESHOLD)
    }

    /// The day asked for, or that of the check.
    #[must_use]
    pub fn today(&self, programme: &Programme<'_>) -> Option<chrono::NaiveDate> {
        self.today.and_then(Date::day).or_else(|| programme.today())
    }

    /// The year asked for.
    #[must_use]
    pub fn year(&self) -> Option<i32> {
        self.year.and_then(Year::get).and_then(|year| i32::try_from(year).ok())
    }
}

/// Why a computation cannot be run as it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[error("{en}")]
pub struct ArgumentError {
    /// The argument at fault; empty when it is the name of the computation, or the arguments as a whole.
    pub argument: &'static str,
    /// In French: what is wrong and what to do.
    pub fr: String,
    /// In English.
    pub en: String,
    /// What may have been meant.
    pub suggestions: Vec<String>,
}

impl ArgumentError {
    /// The text in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::French => &self.fr,
            Language::English => &self.en,
        }
    }

    /// An argument that must be given.
    pub(crate) fn missing(argument: &'static str) -> Self {
        Self {
            argument,
            fr: format!("L'argument « {argument} » est nécessaire."),
            en: format!("The argument “{argument}” is needed."),
            suggestions: Vec::new(),
        }
    }

    /// An argument whose value is not of the type that it takes.
    fn unreadable(argument: &'static str) -> Self {
        let expected =
            EXPECTED.iter().find(|(known, _)| *known == argument).map_or(A_TEXT, |(_, expected)| *expected);
        Self {
            argument,
            fr: format!(
                "La valeur de l'argument « {argument} » n'est pas lisible : il attend {}.",
                expected.fr
            ),
            en: format!("The value of the argument “{argument}” cannot be read: it takes {}.", expected.en),
            suggestions: Vec::new(),
        }
    }

    /// A value that is not one of those known; those near to it are proposed, else all of them.
    pub(crate) fn unknown<'k>(
        argument: &'static str,
        value: &str,
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) -> Self {
        let near = nearest(value, known.clone());
        let proposed: Vec<String> = if near.is_empty() {
            known.into_iter().take(MOST_PROPOSED).map(str::to_owned).collect()
        } else {
            near.into_iter().map(str::to_owned).collect()
        };
        let list = proposed.join(", ");
        Self {
            argument,
            fr: format!("« {value} » n'est pas connu pour l'argument « {argument} ». À essayer : {list}."),
            en: format!("“{value}” is not known for the argument “{argument}”. Try: {list}."),
            suggestions: proposed,
        }
    }
}

const A_TEXT: Bilingual = Bilingual { fr: "un texte", en: "a text" };
const A_COUNT: Bilingual = Bilingual { fr: "un nombre entier", en: "a whole number" };
const A_DAY: Bilingual = Bilingual { fr: "un jour, écrit 2024-01-31", en: "a day, written 2024-01-31" };
const A_YEAR: Bilingual =
    Bilingual { fr: "une année en nombre, comme 2024", en: "a year as a number, such as 2024" };
const AN_ANSWER: Bilingual = Bilingual { fr: "true ou false", en: "true or false" };

/// What each of the [`Arguments`] takes.
const EXPECTED: &[(&str, Bilingual)] = &[
    ("today", A_DAY),
    ("year", A_YEAR),
    ("body", A_TEXT),
    ("organisation", A_TEXT),
    ("meetings", A_COUNT),
    ("commune", A_TEXT),
    ("need", A_TEXT),
    ("public", A_TEXT),
    ("day", A_TEXT),
    ("from", A_TEXT),
    ("until", A_TEXT),
    ("mobile", AN_ANSWER),
    ("framework", A_TEXT),
    ("competence", A_TEXT),
    ("level", A_COUNT),
    ("competency_need", A_TEXT),
    ("indicator", A_TEXT),
    ("threshold", A_COUNT),
];

/// How many values are proposed when none is near.
const MOST_PROPOSED: usize = 12;

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
    let Some(computation) = computations().find(|known| known.name == name) else {
        return Err(ArgumentError {
            argument: "",
            ..ArgumentError::unknown("name", name, computations().map(|known| known.name).collect::<Vec<_>>())
        });
    };
    (computation.run)(programme, &read(computation, arguments)?)
}

/// Reads the arguments of a computation; the first that is not of use to it, or whose value is not one, is named.
fn read(computation: &Computation, arguments: &str) -> Result<Arguments, ArgumentError> {
    let Computation { name, arguments: taken, .. } = computation;
    let not_an_object = |_| ArgumentError {
        argument: "",
        fr: format!(
            "Les arguments ne sont pas un objet JSON que « {name} » sait lire. Il accepte : {}.",
            taken.join(", ")
        ),
        en: format!(
            "The arguments are not a JSON object that “{name}” can read. It takes: {}.",
            taken.join(", ")
        ),
        suggestions: Vec::new(),
    };
    let read: Map<String, Value> = serde_json::from_str(arguments).map_err(not_an_object)?;
    for (given, value) in &read {
        let known = EXPECTED.iter().map(|(known, _)| *known).find(|known| known == given);
        match known {
            Some(known) if taken.contains(&known) => {
                let alone = Map::from_iter([(given.clone(), value.clone())]);
                if serde_json::from_value::<Arguments>(Value::Object(alone)).is_err() {
                    return Err(ArgumentError::unreadable(known));
                }
            }
            _ => {
                return Err(ArgumentError {
                    argument: known.unwrap_or_default(),
                    ..ArgumentError::unknown("arguments", given, taken.iter().copied())
                });
            }
        }
    }
    // A name that is given twice is refused here.
    serde_json::from_str(arguments).map_err(not_an_object)
}

/// The JSON text of a result.
pub(crate) fn written(result: &impl Serialize) -> Result<String, ArgumentError> {
    serde_json::to_string(result).map_err(|error| ArgumentError {
        argument: "",
        fr: format!("Le résultat ne peut pas être écrit ({error})."),
        en: format!("The result cannot be written ({error})."),
        suggestions: Vec::new(),
    })
}
