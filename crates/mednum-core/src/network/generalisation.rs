//! Generalisation: the share of bassins with an active network, year after year, against the date aimed at. B.2.

use chrono::{Datelike as _, NaiveDate};
use mednum_catalog::vocabulary;
use serde::Serialize;

use crate::Programme;
use crate::finding::text::{serialize_day, serialize_optional_day};

use super::completeness::network_of_bassins;
use super::facts::year_bounds;
use super::{Labelled, RlinStatus, Share};

vocabulary! {
    /// Whether the networks cover every bassin by the date aimed at.
    pub enum Verdict: "generalisation_verdict" from ["B.2"] {
        /// Every bassin has an active network.
        Reached = "reached" ("Atteinte", "Reached") [],
        /// The date is past and some bassin has no active network.
        NotReached = "not_reached" ("Non atteinte", "Not reached") [],
        /// The date has not come.
        Pending = "pending" ("En cours", "Under way") [],
        /// The roadmap aims at no date, no day was given, or the document has no bassin.
        Unknown = "unknown" ("Indéterminée", "Not known") [],
    }
}

/// The bassins with an active network on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OnDay {
    /// The day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub day: NaiveDate,
    /// Bassins with an active network; `null` for a day that has not come.
    pub active: Option<Share>,
    /// Priority bassins with an active network; `null` for a day that has not come.
    pub priority: Option<Share>,
}

/// How far generalisation is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Generalisation {
    /// The day it is seen from.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub today: Option<NaiveDate>,
    /// The bassins on that day.
    pub now: Option<OnDay>,
    /// At the end of each year of the roadmap.
    pub by_year: Vec<OnDay>,
    /// The bassins on the date aimed at; `null` when the roadmap aims at none.
    pub on_target: Option<OnDay>,
    /// Whether it is reached.
    pub verdict: Labelled,
}

/// The share of bassins with an active network at the end of each year and on the date aimed at.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, network::generalisation::generalisation};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let day = chrono::NaiveDate::from_ymd_opt(2024, 1, 15);
/// let generalisation = generalisation(&programme, day);
/// assert_eq!(generalisation.by_year[0].active.unwrap().share, Some(500));
/// assert_eq!(generalisation.verdict.code, "pending");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn generalisation(programme: &Programme<'_>, today: Option<NaiveDate>) -> Generalisation {
    let on = |day: NaiveDate| {
        let known = today.is_none_or(|today| day <= today);
        OnDay {
            day,
            active: known.then(|| active(programme, day, false)),
            priority: known.then(|| active(programme, day, true)),
        }
    };
    // A roadmap lasts a few years; a mistyped end must not cost thousands.
    const LONGEST: usize = 20;
    let years = programme.period().map(|(start, end)| start.year()..=end.year());
    let by_year = years
        .into_iter()
        .flatten()
        .take(LONGEST)
        .filter_map(|year| year_bounds(year).map(|(_, last)| on(last)))
        .collect();
    let target = programme.roadmap().dates_of_rule("B.2-R5").find_map(|entry| entry.when.last_day());
    let now = today.map(on);
    let whole = |day: Option<OnDay>| {
        day.and_then(|day| day.active).is_some_and(|share| share.whole > 0 && share.part == share.whole)
    };
    let on_target = target.map(on);
    let verdict = match (today, target) {
        _ if programme.document().bassins.is_empty() => Verdict::Unknown,
        (Some(today), Some(target)) if today < target => {
            if whole(now) {
                Verdict::Reached
            } else {
                Verdict::Pending
            }
        }
        (Some(_), Some(_)) if whole(on_target) => Verdict::Reached,
        (Some(_), Some(_)) => Verdict::NotReached,
        _ => Verdict::Unknown,
    };
    Generalisation { today, now, by_year, on_target, verdict: Labelled::of(verdict) }
}

fn active(programme: &Programme<'_>, day: NaiveDate, priority_only: bool) -> Share {
    let document = programme.document();
    let networks = network_of_bassins(&document.rlins, Some(day));
    let bassins = || document.bassins.iter().filter(|bassin| !priority_only || bassin.priority == Some(true));
    let is_active = |id: &str| {
        let rlin = networks.get(id).and_then(|rank| document.rlins.get(*rank));
        rlin.is_some_and(|rlin| rlin.status_on(Some(day)) == Some(RlinStatus::Active))
    };
    Share::of(bassins().filter(|bassin| is_active(&bassin.id)).count(), bassins().count())
}
