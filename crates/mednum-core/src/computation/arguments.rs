//! What a computation may be asked, read from JSON text.

use std::borrow::Cow;

use crate::Programme;
use crate::document::recovery::Place;
use crate::document::tree::Tree;
use crate::document::{Date, Year};
use crate::finding::Bilingual;

use super::{ArgumentError, Computation};

/// What a computation may be asked. Each uses the arguments that it names, and refuses the others.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
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

    /// Reads the arguments of a computation; the first that is not of use to it, or whose value is not one, is named.
    pub(crate) fn read(computation: &Computation, json: &str) -> Result<Self, ArgumentError> {
        let Computation { name, arguments: taken, .. } = computation;
        let not_an_object = || ArgumentError {
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
        let tree = Tree::read(json, DEPTH).map_err(|_| not_an_object())?;
        let members = Place::root(&tree).members().ok_or_else(not_an_object)?;
        let mut arguments = Self::default();
        for (key, value) in members {
            let known = EXPECTED.iter().find(|(known, _)| *known == key);
            match known {
                Some((known, expected)) if taken.contains(known) => {
                    if value.is_given() {
                        arguments
                            .set(known, value)
                            .ok_or_else(|| ArgumentError::unreadable(known, *expected))?;
                    }
                }
                _ => {
                    return Err(ArgumentError {
                        argument: known.map_or("", |(known, _)| known),
                        ..ArgumentError::unknown("arguments", &key, taken.iter().copied())
                    });
                }
            }
        }
        Ok(arguments)
    }

    /// Sets an argument; nothing when its value is not of the type that it takes.
    fn set(&mut self, argument: &str, value: Place<'_, '_>) -> Option<()> {
        let text = || value.string().map(Cow::into_owned);
        match argument {
            "today" => self.today = Some(Date::parse(&value.string()?)?),
            "year" => self.year = Some(Year::new(value.integer()?)?),
            "body" => self.body = Some(text()?),
            "organisation" => self.organisation = Some(text()?),
            "meetings" => self.meetings = Some(value.size()?),
            "commune" => self.commune = Some(text()?),
            "need" => self.need = Some(text()?),
            "public" => self.public = Some(text()?),
            "day" => self.day = Some(text()?),
            "from" => self.from = Some(text()?),
            "until" => self.until = Some(text()?),
            "mobile" => self.mobile = Some(value.boolean()?),
            "framework" => self.framework = Some(text()?),
            "competence" => self.competence = Some(text()?),
            "level" => self.level = Some(value.integer()?),
            "competency_need" => self.competency_need = Some(text()?),
            "indicator" => self.indicator = Some(text()?),
            "threshold" => self.threshold = Some(value.integer()?),
            _ => return None,
        }
        Some(())
    }
}

/// Brackets open at once in arguments: none of them holds an object.
const DEPTH: usize = 8;

const A_TEXT: Bilingual = Bilingual { fr: "un texte", en: "a text" };
pub(crate) const A_COUNT: Bilingual = Bilingual { fr: "un nombre entier", en: "a whole number" };
pub(crate) const A_DAY: Bilingual =
    Bilingual { fr: "un jour, écrit 2024-01-31", en: "a day, written 2024-01-31" };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_argument_that_is_known_can_be_set() {
        let samples = ["\"2024-01-31\"", "2024", "\"x\"", "true"];
        for (argument, _) in EXPECTED {
            let set = samples.iter().any(|sample| {
                let tree = Tree::read(sample, DEPTH).unwrap();
                Arguments::default().set(argument, Place::root(&tree)).is_some()
            });
            assert!(set, "{argument}");
        }
    }
}
