//! The calendar of a cohort to come, from the months that the roadmap gives.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::cohort::plan::{Plan, Window};
use crate::finding::text::serialize_day;

use super::Labelled;

/// The calendar of the cohort that starts in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CohortCalendar {
    /// The year it starts in.
    pub year: i32,
    /// Its phases, in their order (A.1.2.b-R9); empty when the roadmap gives them no months.
    pub phases: Vec<PhaseDays>,
    /// When its missions run (A.1.2.b-R3), when the roadmap says so.
    pub missions: Option<DaysOf>,
}

/// The days of a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PhaseDays {
    /// Which.
    pub phase: Labelled,
    /// Its days.
    pub days: DaysOf,
}

/// First and last day, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DaysOf {
    /// First day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub first: NaiveDate,
    /// Last day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub last: NaiveDate,
}

impl From<Window> for DaysOf {
    fn from(window: Window) -> Self {
        Self { first: window.first, last: window.last }
    }
}

/// The calendar of the cohort that starts in a year, as the roadmap plans it every year.
///
/// ```
/// use mednum_core::{Programme, cohort::calendar};
/// let programme = Programme::built_in(&Default::default())?;
/// let calendar = calendar(&programme, 2024);
/// let offers = &calendar.phases[2];
/// assert_eq!((offers.phase.code, offers.days.last.to_string().as_str()), ("publication_offres", "2024-07-31"));
/// assert_eq!(calendar.missions.unwrap().last.to_string(), "2025-06-30");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn calendar(programme: &Programme<'_>, year: i32) -> CohortCalendar {
    let plan = Plan::of(programme.roadmap());
    let phases = plan.phases_of(year).into_iter();
    CohortCalendar {
        year,
        phases: phases
            .map(|(phase, window)| PhaseDays { phase: Labelled::of(phase), days: window.into() })
            .collect(),
        missions: plan.missions_of(year).map(DaysOf::from),
    }
}
