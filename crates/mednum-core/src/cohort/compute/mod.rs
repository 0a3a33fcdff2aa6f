//! What is computed of the cohorts: places, calendar, training, reviews, counts, offers.
//!
//! Volunteers appear by the place of their record only, and their counts go through [`crate::disclosure`]. Each cohort
//! is protected on its own: no figure adds several cohorts up, but the total of the comparison, which is held back
//! when it would give one of them again. A record that must be gone by the day a figure is seen from is not counted.

mod calendar;
mod comparison;
mod counts;
mod follow_up;
mod offers;
mod places;

use mednum_catalog::vocabulary::Vocabulary;
use serde::Serialize;

use crate::document::Document;

use super::Cohort;

pub use calendar::{CohortCalendar, DaysOf, PhaseDays, calendar};
pub use comparison::{CohortFigures, Comparison, Mean, PastFigure, comparison};
pub use counts::{CohortCounts, CountsOfCohorts, HostKindCounts, counts};
pub use follow_up::{
    CohortReviews, CohortTraining, FollowUp, PendingReview, ReviewsOfCohorts, TrainingCounts,
    TrainingOfCohorts, reviews, training,
};
pub use offers::{Offer, Offers, offers};
pub use places::{CohortPlaces, MissionPlaces, PlacesOfCohorts, places};

/// A cohort that figures are about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CohortRef {
    /// Its identifier.
    pub id: String,
    /// JSON Pointer to its record.
    pub pointer: String,
    /// The year it starts in.
    pub year: i64,
}

/// A term with its labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "CohortLabelled"))]
pub struct Labelled {
    /// Code.
    pub code: &'static str,
    /// French label.
    pub label_fr: &'static str,
    /// English label.
    pub label_en: &'static str,
}

impl Labelled {
    fn of<V: Vocabulary>(term: V) -> Self {
        Self { code: term.code(), label_fr: term.label_fr(), label_en: term.label_en() }
    }
}

/// The cohorts of a year, or all, by year then identifier, each with its rank in the document.
fn cohorts<'d, 'a>(document: &'d Document<'a>, year: Option<i32>) -> Vec<(usize, &'d Cohort<'a>)> {
    let wanted = year.map(i64::from);
    let mut found: Vec<_> = document
        .cohorts
        .iter()
        .enumerate()
        .filter(|(_, cohort)| wanted.is_none() || cohort.year.get() == wanted)
        .collect();
    found.sort_by_key(|(rank, cohort)| (cohort.year.get(), cohort.id.as_str(), *rank));
    found
}

fn named(rank: usize, cohort: &Cohort<'_>) -> CohortRef {
    CohortRef {
        id: cohort.id.to_string(),
        pointer: format!("/cohorts/{rank}"),
        year: cohort.year.get().unwrap_or_default(),
    }
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
