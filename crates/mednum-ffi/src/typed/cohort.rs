//! The calendar of a cohort to come.

use mednum_core::cohort;

use super::{Labelled, labelled};
use crate::Programme;
use crate::functions::Answer;
use crate::guard::guarded;

/// The calendar of the cohort that starts in a year.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CohortCalendar {
    /// The year it starts in.
    pub year: i32,
    /// Its phases, in their order; empty when the roadmap gives them no months.
    pub phases: Vec<Phase>,
    /// When its missions run, when the roadmap says so.
    pub missions: Option<Days>,
}

/// A phase and its days.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Phase {
    /// Which.
    pub phase: Labelled,
    /// Its days.
    pub days: Days,
}

/// First and last day, both included.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Days {
    /// First day.
    pub first: String,
    /// Last day.
    pub last: String,
}

impl From<cohort::DaysOf> for Days {
    fn from(days: cohort::DaysOf) -> Self {
        let cohort::DaysOf { first, last } = days;
        Self { first: first.to_string(), last: last.to_string() }
    }
}

impl From<cohort::Labelled> for Labelled {
    fn from(term: cohort::Labelled) -> Self {
        let cohort::Labelled { code, label_fr, label_en } = term;
        labelled(code, label_fr, label_en)
    }
}

impl From<cohort::CohortCalendar> for CohortCalendar {
    fn from(of: cohort::CohortCalendar) -> Self {
        let cohort::CohortCalendar { year, phases, missions } = of;
        let phases = phases.into_iter().map(|phase| {
            let cohort::PhaseDays { phase, days } = phase;
            Phase { phase: phase.into(), days: days.into() }
        });
        Self { year, phases: phases.collect(), missions: missions.map(Into::into) }
    }
}

#[uniffi::export]
impl Programme {
    /// The calendar of the cohort that starts in a year: `cohort.calendar`.
    pub fn cohort_calendar(&self, year: i32) -> Answer<CohortCalendar> {
        guarded(|| Ok(cohort::calendar(self.core(), year).into()))
    }
}
