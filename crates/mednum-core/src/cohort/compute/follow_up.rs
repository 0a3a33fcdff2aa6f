//! Who still has modules to follow or a review to get: records by their place, people as protected counts.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::cohort::compulsory::Compulsory;
use crate::cohort::plan::Plan;
use crate::cohort::register::{Register, is_to_come, is_to_erase};
use crate::cohort::{ReviewStatus, ServiceMission, TrainingModule, TrainingModuleKind, Volunteer};
use crate::disclosure::{is_small, protect};
use crate::finding::text::serialize_optional_day;
use crate::sorted::{SortedMap, SortedSet};

use super::{CohortRef, cohorts, named, to_i64};

/// Days of formation civique et citoyenne (Code du service national, R121-15).
const CIVIC_DAYS: i64 = 2;

/// The training of some cohorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TrainingOfCohorts {
    /// The day it is seen from.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub today: Option<NaiveDate>,
    /// The least count of people that is shown.
    pub threshold: i64,
    /// By year.
    pub cohorts: Vec<CohortTraining>,
}

/// The training of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CohortTraining {
    /// Which.
    pub cohort: CohortRef,
    /// Days of training that are recorded.
    pub days: i64,
    /// Days that the roadmap plans (A.1.2.b-R7).
    pub days_planned: Option<i64>,
    /// Days held by the day it is seen from; `null` without a day.
    pub days_held: Option<i64>,
    /// Compulsory modules.
    pub compulsory: i64,
    /// Modules à la carte.
    pub optional: i64,
    /// Each volunteer, in the order of the document; nobody when the list is held back.
    pub volunteers: Vec<FollowUp>,
    /// Whether the list is held back: it would tell a count that is.
    pub withheld: bool,
    /// How many volunteers are how far.
    pub counts: TrainingCounts,
}

/// How far a volunteer is in the training of the cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FollowUp {
    /// JSON Pointer to the record.
    pub pointer: String,
    /// Compulsory modules followed, of days that are not to come.
    pub compulsory_followed: i64,
    /// Compulsory modules still to follow, of those for the profiles of the mission.
    pub compulsory_to_follow: i64,
    /// Modules à la carte followed.
    pub optional_followed: i64,
    /// Whether every compulsory module is followed; false as long as there is none.
    pub complete: bool,
}

impl FollowUp {
    fn progress(&self) -> (i64, i64, i64, bool) {
        (self.compulsory_followed, self.compulsory_to_follow, self.optional_followed, self.complete)
    }
}

/// Counts of volunteers; `null` when held back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TrainingCounts {
    /// Volunteers.
    pub volunteers: Option<i64>,
    /// With every compulsory module.
    pub complete: Option<i64>,
    /// With some still to follow.
    pub incomplete: Option<i64>,
    /// With the days of formation civique et citoyenne that the law asks for.
    pub civic_training: Option<i64>,
    /// Without.
    pub without_civic_training: Option<i64>,
    /// With the first-aid course.
    pub first_aid: Option<i64>,
    /// Without.
    pub without_first_aid: Option<i64>,
}

/// The volunteers of each cohort who are counted on that day, in the order of the document, with their missions.
fn volunteers<'d, 'a>(
    register: &Register<'d, 'a>,
    today: Option<NaiveDate>,
) -> Vec<Vec<(usize, &'d Volunteer<'a>, &'d ServiceMission<'a>)>> {
    let document = register.document();
    let mut by_cohort = vec![Vec::new(); document.cohorts.len()];
    for (rank, volunteer) in document.volunteers.iter().enumerate() {
        if is_to_erase(volunteer, today) {
            continue;
        }
        let Some(mission) = register.mission(&volunteer.mission) else { continue };
        let cohort = register.cohort_rank(&mission.cohort).and_then(|cohort| by_cohort.get_mut(cohort));
        if let Some(of_cohort) = cohort {
            of_cohort.push((rank, volunteer, mission));
        }
    }
    by_cohort
}

/// A list of people as it may be shown, and whether it is held back. Its rows tell how many are alike: none is shown
/// unless the counts beside it are, and no few of them are alike.
fn listed<T, K: Ord>(
    rows: Vec<T>,
    counts: &[Option<i64>],
    threshold: i64,
    what: impl Fn(&T) -> K,
) -> (Vec<T>, bool) {
    let mut alike: SortedMap<K, i64> = SortedMap::new();
    for row in &rows {
        *alike.entry(what(row)).or_default() += 1;
    }
    let withheld =
        counts.iter().any(Option::is_none) || alike.values().any(|count| is_small(*count, threshold));
    if withheld { (Vec::new(), true) } else { (rows, false) }
}

/// How far the volunteers of a year, or of all, are in their training: a module of a day to come is not followed yet.
///
/// ```
/// use mednum_core::{Programme, cohort::training, document::RECORDS};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let cohort = &training(&programme, Some(2023), None, 1).cohorts[0];
/// let first = &cohort.volunteers[0];
/// assert_eq!((first.pointer.as_str(), first.compulsory_followed, first.optional_followed), ("/volunteers/0", 3, 1));
/// let cohort = &training(&programme, Some(2023), None, 11).cohorts[0];
/// assert_eq!(cohort.counts.complete, None, "two volunteers are too few for a count");
/// assert!(cohort.withheld && cohort.volunteers.is_empty(), "a list would tell it");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn training(
    programme: &Programme<'_>,
    year: Option<i32>,
    today: Option<NaiveDate>,
    threshold: i64,
) -> TrainingOfCohorts {
    let document = programme.document();
    let register = Register::of(document);
    let planned = Plan::of(programme.roadmap()).training_days.and_then(|(least, _)| least);
    let (by_cohort, days) = (volunteers(&register, today), register.days_by_cohort());
    let cohorts = cohorts(document, year).into_iter().map(|(rank, cohort)| {
        let days: Vec<_> =
            days.get(rank).into_iter().flatten().filter_map(|day| document.training_days.get(*day)).collect();
        let dates: SortedSet<NaiveDate> = days.iter().filter_map(|day| day.date.day()).collect();
        let held = |today: NaiveDate| to_i64(dates.iter().filter(|date| **date <= today).count());
        let to_come: SortedSet<&str> = days
            .iter()
            .filter(|day| is_to_come(day, today))
            .flat_map(|day| &day.modules)
            .map(|module| module.id.as_str())
            .collect();
        let modules: Vec<&TrainingModule<'_>> = days.iter().flat_map(|day| &day.modules).collect();
        let of_kind = |kind| modules.iter().filter(move |module| module.kind.is(kind)).copied();
        let compulsory = Compulsory::of(of_kind(TrainingModuleKind::Obligatoire));
        let optional: SortedSet<&str> =
            of_kind(TrainingModuleKind::ALaCarte).map(|module| module.id.as_str()).collect();
        let own = by_cohort.get(rank).map(Vec::as_slice).unwrap_or_default();
        let follow_ups: Vec<FollowUp> = own
            .iter()
            .map(|(rank, volunteer, mission)| {
                let modules = volunteer.modules.iter().map(|module| module.as_str());
                let followed = modules.filter(|module| !to_come.contains(module)).collect();
                follow_up(*rank, &followed, mission, &compulsory, &optional)
            })
            .collect();
        let counts = training_counts(own, &follow_ups, threshold);
        let beside = [counts.volunteers, counts.complete, counts.incomplete];
        let (volunteers, withheld) = listed(follow_ups, &beside, threshold, FollowUp::progress);
        CohortTraining {
            cohort: named(rank, cohort),
            days: to_i64(dates.len()),
            days_planned: planned,
            days_held: today.map(held),
            compulsory: to_i64(of_kind(TrainingModuleKind::Obligatoire).count()),
            optional: to_i64(of_kind(TrainingModuleKind::ALaCarte).count()),
            counts,
            volunteers,
            withheld,
        }
    });
    TrainingOfCohorts { today, threshold, cohorts: cohorts.collect() }
}

fn follow_up(
    rank: usize,
    followed: &SortedSet<&str>,
    mission: &ServiceMission<'_>,
    compulsory: &Compulsory<'_>,
    optional: &SortedSet<&str>,
) -> FollowUp {
    let progress = compulsory.progress(followed, mission);
    FollowUp {
        pointer: format!("/volunteers/{rank}"),
        compulsory_followed: to_i64(progress.followed),
        compulsory_to_follow: to_i64(progress.to_follow),
        optional_followed: to_i64(followed.iter().filter(|module| optional.contains(*module)).count()),
        complete: progress.to_follow == 0 && !compulsory.is_empty(),
    }
}

/// Two counts that make up all the volunteers, and their total.
fn split(with: usize, all: usize, threshold: i64) -> (Option<i64>, Option<i64>, Option<i64>) {
    let shown = protect(&[to_i64(with), to_i64(all - with.min(all))], threshold);
    let count = |rank: usize| shown.counts.get(rank).copied().flatten();
    (count(0), count(1), shown.total)
}

fn training_counts(
    own: &[(usize, &Volunteer<'_>, &ServiceMission<'_>)],
    follow_ups: &[FollowUp],
    threshold: i64,
) -> TrainingCounts {
    let all = own.len();
    let complete = follow_ups.iter().filter(|volunteer| volunteer.complete).count();
    let civic = own
        .iter()
        .filter(|(_, volunteer, _)| {
            volunteer.civic_training_days.and_then(|days| days.get()).is_some_and(|days| days >= CIVIC_DAYS)
        })
        .count();
    let first_aid =
        own.iter().filter(|(_, volunteer, _)| volunteer.psc1.is_some_and(|done| done.is(true))).count();
    let (complete, incomplete, volunteers) = split(complete, all, threshold);
    let (civic_training, without_civic_training, _) = split(civic, all, threshold);
    let (first_aid, without_first_aid, _) = split(first_aid, all, threshold);
    TrainingCounts {
        volunteers,
        complete,
        incomplete,
        civic_training,
        without_civic_training,
        first_aid,
        without_first_aid,
    }
}

/// The reviews of some cohorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReviewsOfCohorts {
    /// The day it is seen from.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub today: Option<NaiveDate>,
    /// The least count of people that is shown.
    pub threshold: i64,
    /// By year.
    pub cohorts: Vec<CohortReviews>,
}

/// The reviews of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CohortReviews {
    /// Which.
    pub cohort: CohortRef,
    /// Volunteers; `null` when held back.
    pub volunteers: Option<i64>,
    /// Reviews done; `null` when held back.
    pub done: Option<i64>,
    /// Reviews still to be done; `null` when held back.
    pub to_do: Option<i64>,
    /// The records without a review done, in the order of the document; none when the list is held back.
    pub pending: Vec<PendingReview>,
    /// Whether the list is held back: it would tell a count that is.
    pub withheld: bool,
}

/// A volunteer without a review done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PendingReview {
    /// JSON Pointer to the record.
    pub pointer: String,
    /// Whether the contract is over on the day it is seen from; `null` without a day.
    pub contract_over: Option<bool>,
}

/// The volunteers of a year, or of all, whose named review (A.1.2.b-R11) is still to be done.
///
/// ```
/// use mednum_core::{Programme, cohort::reviews, document::RECORDS};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let cohort = &reviews(&programme, None, None, 1).cohorts[0];
/// let pointers: Vec<&str> = cohort.pending.iter().map(|review| review.pointer.as_str()).collect();
/// assert_eq!(pointers, ["/volunteers/0", "/volunteers/1"]);
/// assert!(reviews(&programme, None, None, 11).cohorts[0].withheld, "two volunteers are too few for a list");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn reviews(
    programme: &Programme<'_>,
    year: Option<i32>,
    today: Option<NaiveDate>,
    threshold: i64,
) -> ReviewsOfCohorts {
    let document = programme.document();
    let by_cohort = volunteers(&Register::of(document), today);
    let cohorts = cohorts(document, year).into_iter().map(|(rank, cohort)| {
        let own = by_cohort.get(rank).map(Vec::as_slice).unwrap_or_default();
        let is_pending =
            |volunteer: &Volunteer<'_>| !volunteer.review.is_some_and(|review| review.is(ReviewStatus::Done));
        let pending: Vec<PendingReview> = own
            .iter()
            .filter(|(_, volunteer, _)| is_pending(volunteer))
            .map(|(rank, volunteer, _)| PendingReview {
                pointer: format!("/volunteers/{rank}"),
                contract_over: today.zip(volunteer.end.day()).map(|(today, end)| end < today),
            })
            .collect();
        let (to_do, done, all) = split(pending.len(), own.len(), threshold);
        let (pending, withheld) =
            listed(pending, &[all, done, to_do], threshold, |review| review.contract_over);
        CohortReviews { cohort: named(rank, cohort), volunteers: all, done, to_do, pending, withheld }
    });
    ReviewsOfCohorts { today, threshold, cohorts: cohorts.collect() }
}
