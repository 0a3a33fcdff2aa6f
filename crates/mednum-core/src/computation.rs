//! The computations, as a registry: what each gives, what it may be asked, and which rules of the roadmap it serves.
//!
//! Each is a typed function in the folder of its concept. Doors that speak JSON call them by name with [`compute`].

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::Programme;
use crate::document::{Date, Year};
use crate::finding::suggestion::nearest;
use crate::finding::{Bilingual, Language};

/// What a computation may be asked. Each uses the arguments that it names, and refuses the others.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
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

    /// The arguments that are given, by name.
    fn given(&self) -> Vec<&'static str> {
        let all = [
            ("today", self.today.is_some()),
            ("year", self.year.is_some()),
            ("body", self.body.is_some()),
            ("organisation", self.organisation.is_some()),
            ("meetings", self.meetings.is_some()),
            ("commune", self.commune.is_some()),
            ("need", self.need.is_some()),
            ("public", self.public.is_some()),
            ("day", self.day.is_some()),
            ("from", self.from.is_some()),
            ("until", self.until.is_some()),
            ("mobile", self.mobile.is_some()),
            ("framework", self.framework.is_some()),
            ("competence", self.competence.is_some()),
            ("level", self.level.is_some()),
            ("competency_need", self.competency_need.is_some()),
            ("indicator", self.indicator.is_some()),
            ("threshold", self.threshold.is_some()),
        ];
        all.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect()
    }
}

/// Why a computation cannot be run as it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
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
    // A derived reader takes a list for an object.
    let read = if arguments.trim_start().starts_with('{') {
        serde_json::from_str::<Arguments>(arguments).map_err(|error| error.to_string())
    } else {
        Err("{ … }".to_owned())
    };
    let arguments = read.map_err(|error| ArgumentError {
        argument: "",
        fr: format!(
            "Les arguments ne sont pas un objet JSON que « {name} » sait lire ({error}). Il accepte : {}.",
            computation.arguments.join(", ")
        ),
        en: format!(
            "The arguments are not a JSON object that “{name}” can read ({error}). It takes: {}.",
            computation.arguments.join(", ")
        ),
        suggestions: Vec::new(),
    })?;
    if let Some(useless) = arguments.given().into_iter().find(|given| !computation.arguments.contains(given))
    {
        return Err(ArgumentError {
            argument: useless,
            ..ArgumentError::unknown("arguments", useless, computation.arguments.iter().copied())
        });
    }
    (computation.run)(programme, &arguments)
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
