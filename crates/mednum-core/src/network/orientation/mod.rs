//! Orientation: from what a person needs and where the person lives to who can help, step by step. B.2, B.3.
//!
//! The path has five steps, those of the roles of a network and the France services. The scout comes first, who spots
//! and guides; the other steps come in the order of how well they suit the need ([`PathStep::suits`]). Each step ranks
//! who can help: the nearest first (commune, bassin, EPCI, arrondissement, département), then who says to help with
//! that need, then who is known to be open when the person is free. Whoever is of another département comes last, and
//! is told so.

mod offers;
mod reasons;
mod step;

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::computation::{ArgumentError, Arguments};
use crate::document::TimeOfDay;
use crate::finding::Bilingual;
use crate::territory::{Proximity, unknown_commune};

use super::{Labelled, Need, OpeningSlot, Public, Weekday};

pub use offers::Orienter;
pub use reasons::Reason;
pub use step::PathStep;

/// When a person is free. Without anything, whenever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Free {
    /// The day of the week; any when left out.
    pub day: Option<Weekday>,
    /// From, in minutes since midnight.
    pub from: Option<u16>,
    /// Until, in minutes since midnight.
    pub until: Option<u16>,
}

impl Free {
    /// Whether anything was said.
    pub(crate) fn is_told(self) -> bool {
        self != Self::default()
    }

    /// Whether some of a stretch falls when the person is free.
    pub(crate) fn meets(self, slot: &OpeningSlot) -> bool {
        slot.stretch().is_some_and(|stretch| {
            self.day.is_none_or(|day| day == stretch.day)
                && self.from.is_none_or(|from| from < stretch.closes)
                && self.until.is_none_or(|until| stretch.opens < until)
        })
    }
}

/// What is asked for a person. Nothing of who the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What the person needs help with.
    pub need: Need,
    /// The commune where the person lives: a code or a name.
    pub commune: String,
    /// Which public the person is of.
    pub public: Option<Public>,
    /// When the person is free.
    pub free: Free,
    /// Whether the person can leave the commune.
    pub mobile: bool,
    /// The day on which help is asked for; without a day, who has no last day is there.
    pub day: Option<NaiveDate>,
}

impl Request {
    /// A need and a commune, without constraint.
    #[must_use]
    pub fn new(need: Need, commune: impl Into<String>) -> Self {
        Self { need, commune: commune.into(), public: None, free: Free::default(), mobile: true, day: None }
    }

    /// What is asked by the arguments of a computation.
    pub(crate) fn of(programme: &Programme<'_>, arguments: &Arguments) -> Result<Self, ArgumentError> {
        let need = arguments.need.as_deref().ok_or_else(|| ArgumentError::missing("need"))?;
        let commune = arguments.commune.as_deref().ok_or_else(|| ArgumentError::missing("commune"))?;
        let free = Free {
            day: arguments.day.as_deref().map(|day| term("day", day)).transpose()?,
            from: arguments.from.as_deref().map(|time| minutes("from", time)).transpose()?,
            until: arguments.until.as_deref().map(|time| minutes("until", time)).transpose()?,
        };
        if let (Some(from), Some(until)) = (free.from, free.until)
            && until <= from
        {
            return Err(ArgumentError {
                argument: "until",
                fr: "L'heure de fin (« until ») ne vient pas après celle de début (« from »).".to_owned(),
                en: "The time of the end (“until”) does not come after that of the start (“from”)."
                    .to_owned(),
                suggestions: Vec::new(),
            });
        }
        Ok(Self {
            need: term("need", need)?,
            commune: commune.to_owned(),
            public: arguments.public.as_deref().map(|public| term("public", public)).transpose()?,
            free,
            mobile: arguments.mobile.unwrap_or(true),
            day: arguments.today(programme),
        })
    }
}

/// A term by its code; what it may have been meant for is proposed, never taken.
fn term<V: mednum_catalog::vocabulary::Vocabulary>(
    argument: &'static str,
    text: &str,
) -> Result<V, ArgumentError> {
    if let Some(known) = V::from_code(text) {
        return Ok(known);
    }
    Err(match V::from_loose(text) {
        Some(meant) => ArgumentError::unknown(argument, text, [meant.code()]),
        None => ArgumentError::unknown(argument, text, V::CODES.iter().copied()),
    })
}

fn minutes(argument: &'static str, text: &str) -> Result<u16, ArgumentError> {
    TimeOfDay::parse(text).and_then(TimeOfDay::minutes).ok_or_else(|| ArgumentError {
        argument,
        fr: format!("« {text} » n'est pas une heure pour l'argument « {argument} » : écrivez 09:30."),
        en: format!("“{text}” is not a time for the argument “{argument}”: write 09:30."),
        suggestions: Vec::new(),
    })
}

/// Who may help.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Candidate {
    /// From 1, the best first.
    pub rank: i64,
    /// `network_actor`, `france_services` or `permanence`.
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["network_actor", "france_services", "permanence"])))]
    pub kind: &'static str,
    /// Identifier of the record.
    pub id: String,
    /// Whom to go to; a permanence outside a France services goes by its commune.
    pub name: String,
    /// The commune where help is given, by its code in the latest vintage; `null` when it is not said.
    pub commune: Option<String>,
    /// Its name.
    pub commune_name: Option<String>,
    /// How near it is to the commune of the person.
    pub proximity: Labelled,
    /// True when help is given in another département.
    pub outside_departement: bool,
    /// Opening hours; none when they are not known. A stretch on a day or in weeks that this version of mednum does not
    /// know is left out, and a reason says that hours are to be asked for.
    pub hours: Vec<OpeningSlot>,
    /// Why this one, in order: place, need, public, hours, reach.
    pub reasons: Vec<Reason>,
    /// Where the record stands in the document.
    pub pointer: String,
}

/// A step of the path.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StepOfPath {
    /// The step.
    pub step: Labelled,
    /// What it is for.
    pub purpose: Bilingual,
    /// How well it suits the need, from 0 to 3; the scout, who guides, is not weighed.
    pub suits: Option<i64>,
    /// True when this step is the one that the need calls for.
    pub destination: bool,
    /// Who may help, three at most, the best first.
    pub candidates: Vec<Candidate>,
    /// How many may help in all.
    pub found: i64,
    /// The rings that were looked at, the nearest first.
    pub looked_at: Vec<Labelled>,
    /// What the search has to say: that it went further than the bassin, or why nobody was found.
    pub notes: Vec<Reason>,
}

/// The path for a person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Orientation {
    /// What the person needs help with.
    pub need: Labelled,
    /// The commune of the person, by its code in the latest vintage.
    pub commune: String,
    /// Its name.
    pub commune_name: String,
    /// The bassin de vie that holds it, by identifier.
    pub bassin: Option<String>,
    /// The name of that bassin.
    pub bassin_name: Option<String>,
    /// The name of its EPCI.
    pub epci_name: Option<String>,
    /// The steps, in the order in which to take them.
    pub steps: Vec<StepOfPath>,
    /// True when some step has somebody.
    pub found: bool,
}

/// The path from a need and a commune to who can help.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}};
/// use mednum_core::network::{Need, orientation::{Request, orient}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let path = orient(&programme, &Request::new(Need::Bases, "Chemillé-en-Anjou")).unwrap();
/// let mediator = path.steps.iter().find(|step| step.step.code == "mediateur").unwrap();
/// assert!(mediator.destination);
/// assert_eq!(mediator.candidates[0].name, "Centre social d'Exemple");
/// assert_eq!(mediator.candidates[0].proximity.code, "bassin");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
///
/// # Errors
///
/// The commune is not known: the names that may be meant.
pub fn orient(programme: &Programme<'_>, request: &Request) -> Result<Orientation, Vec<&'static str>> {
    Orienter::of(programme, request.day).path(request)
}

/// The path that the arguments of a computation ask for.
///
/// ```
/// use mednum_core::{Programme, computation::Arguments, document::{Options, RECORDS}};
/// use mednum_core::network::orientation::path;
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let asked = Arguments { need: Some("arnaque".into()), commune: Some("49023".into()), ..Default::default() };
/// assert_eq!(path(&programme, &asked).unwrap_err().suggestions, ["securite"]);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
///
/// # Errors
///
/// An argument is missing, or is not understood: what may have been meant is proposed.
pub fn path(programme: &Programme<'_>, arguments: &Arguments) -> Result<Orientation, ArgumentError> {
    let request = Request::of(programme, arguments)?;
    orient(programme, &request).map_err(|near| unknown_commune(&request.commune, near))
}

/// The rings around a commune, the nearest first.
pub(crate) fn rings(last: Proximity) -> Vec<Labelled> {
    Proximity::ALL.iter().filter(|ring| **ring <= last).map(|ring| Labelled::of(*ring)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Options, RECORDS};

    /// The path of a person in the synthetic records, changed by a text put in the place of another.
    fn path(change: (&str, &str), arguments: &str) -> Orientation {
        let text = RECORDS.replace(change.0, change.1);
        let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
        super::path(&programme, &asked(arguments)).unwrap()
    }

    fn of<'p>(path: &'p Orientation, step: &str) -> &'p StepOfPath {
        path.steps.iter().find(|known| known.step.code == step).unwrap()
    }

    #[test]
    fn who_may_help_and_who_may_not() {
        let home_visit = r#""reach": ["on_site", "home_visit"],"#;
        type Case<'c> = (&'c str, (&'c str, &'c str), &'c str, &'c str, &'c str, &'c str);
        let cases: [Case<'_>; 8] = [
            ("a need that it names", ("", ""), r#""need": "equipement""#, "aidant", "helps_with_need", ""),
            ("another need", ("", ""), r#""need": "bases""#, "aidant", "", "other_needs"),
            (
                "another public",
                ("", ""),
                r#""need": "equipement", "public": "jeunes""#,
                "aidant",
                "",
                "other_publics",
            ),
            (
                "closed when the person is free",
                ("", ""),
                r#""need": "bases", "day": "friday""#,
                "mediateur",
                "",
                "closed_when_free",
            ),
            (
                "open when the person is free",
                ("", ""),
                r#""need": "bases", "day": "tuesday", "from": "12:00""#,
                "mediateur",
                "open_when_free",
                "",
            ),
            (
                "a visit at home",
                ("", ""),
                r#""need": "equipement", "mobile": false"#,
                "aidant",
                "comes_home",
                "",
            ),
            (
                "a person who cannot come",
                (home_visit, ""),
                r#""need": "equipement", "mobile": false"#,
                "aidant",
                "",
                "out_of_reach",
            ),
            (
                "nobody holds the role",
                ("[\"aidant\"]", "[]"),
                r#""need": "equipement""#,
                "aidant",
                "",
                "nobody_holds_role",
            ),
        ];
        for (name, change, asked, step, reason, note) in cases {
            let path = path(change, &format!(r#"{{"commune": "49023", {asked}}}"#));
            let step = of(&path, step);
            let codes = |reasons: &[Reason]| reasons.iter().map(|it| it.code).collect::<Vec<_>>();
            match step.candidates.first() {
                Some(first) => {
                    assert!(codes(&first.reasons).contains(&reason), "{name}: {:?}", first.reasons)
                }
                None => assert_eq!(codes(&step.notes), [note], "{name}"),
            }
        }
    }

    #[test]
    fn a_search_widens_ring_by_ring() {
        let cases = [
            ("49023", "commune", false),
            ("49092", "bassin", false),
            ("49244", "epci", true),
            ("49099", "arrondissement", true),
            ("49007", "departement", true),
        ];
        for (home, ring, widened) in cases {
            let path = path(("", ""), &format!(r#"{{"commune": "{home}", "need": "bases"}}"#));
            let step = of(&path, "mediateur");
            assert_eq!(step.candidates[0].proximity.code, ring, "{home}");
            assert_eq!(step.looked_at.last().unwrap().code, ring, "{home}");
            assert_eq!(step.notes.iter().any(|note| note.code == "widened"), widened, "{home}");
        }
    }

    fn asked(arguments: &str) -> Arguments {
        let orientation =
            crate::computation::computations().find(|known| known.name == "network.orientation");
        Arguments::read(orientation.unwrap(), arguments).unwrap()
    }

    #[test]
    fn what_is_not_understood_is_refused_with_what_may_be_meant() {
        let programme = Programme::parse(RECORDS.as_bytes(), &Options::default()).unwrap();
        let cases: [(&str, &str, &[&str]); 6] = [
            (r#"{"commune": "49023"}"#, "need", &[]),
            (r#"{"need": "bases"}"#, "commune", &[]),
            (r#"{"need": "arnaque", "commune": "49023"}"#, "need", &["securite"]),
            (r#"{"need": "bases", "commune": "Sevremoin"}"#, "commune", &["Sèvremoine"]),
            (r#"{"need": "bases", "commune": "49023", "from": "9h"}"#, "from", &[]),
            (r#"{"need": "bases", "commune": "49023", "from": "10:00", "until": "09:00"}"#, "until", &[]),
        ];
        for (arguments, argument, suggestions) in cases {
            let error = super::path(&programme, &asked(arguments)).unwrap_err();
            assert_eq!(
                (error.argument, error.suggestions.as_slice()),
                (argument, &suggestions.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()[..]),
                "{arguments}"
            );
        }
    }
}
