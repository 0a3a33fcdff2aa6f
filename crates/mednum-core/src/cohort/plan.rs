//! What the roadmap plans for a cohort: its months, when each phase takes place, its figures.

use chrono::{Days, Months, NaiveDate};
use mednum_catalog::vocabulary::Vocabulary as _;
use mednum_catalog::vocabulary::cohort::CohortPhase;

use crate::document::Document;
use crate::roadmap::figure::Figure;

/// A stretch of days, first and last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
}

impl Window {
    /// From the first day of a month to the last day of another, the next one of that rank.
    fn of_months(year: i32, first: u32, last: u32) -> Option<Self> {
        let end_year = if last < first { year + 1 } else { year };
        let last_day = NaiveDate::from_ymd_opt(end_year, last, 1)?
            .checked_add_months(Months::new(1))?
            .checked_sub_days(Days::new(1))?;
        Some(Self { first: NaiveDate::from_ymd_opt(year, first, 1)?, last: last_day })
    }

    /// Whether it holds all the days of another.
    pub(crate) fn covers(self, other: Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// Whether it holds a day.
    pub(crate) fn holds(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The window of two dates, unless one is a hole or they are reversed.
    pub(crate) fn between(start: Option<NaiveDate>, end: Option<NaiveDate>) -> Option<Self> {
        let (first, last) = start.zip(end)?;
        (first <= last).then_some(Self { first, last })
    }
}

/// Least and greatest number that a figure allows.
type Bounds = (Option<i64>, Option<i64>);

/// What the roadmap plans for cohorts, read once; what it does not state binds nobody.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    /// Cohorts a year.
    pub(crate) cohorts_a_year: Option<Bounds>,
    /// Volunteers of a cohort at most.
    pub(crate) ceiling: Option<i64>,
    /// Months that a mission lasts.
    pub(crate) mission_months: Option<Bounds>,
    /// Profiles of a mission at most.
    pub(crate) profiles: Option<i64>,
    /// Days of training.
    pub(crate) training_days: Option<Bounds>,
    /// First and last month of the missions.
    missions: Option<(u32, u32)>,
    /// First and last month of each phase, in their order; none unless each has its own.
    phases: Vec<(u32, u32)>,
}

impl Plan {
    pub(crate) fn of(roadmap: &Document<'_>) -> Self {
        let bounds = |rule: &str| roadmap.figures_of_rule(rule).next().map(Figure::whole_bounds);
        let most = |rule: &str| bounds(rule).and_then(|(_, most)| most);
        let months = |rule: &str| -> Vec<(u32, u32)> {
            roadmap.dates_of_rule(rule).filter_map(|entry| entry.when.recurring_months()).collect()
        };
        // The figures on the training count its days, and the trainings themselves.
        let counts_days =
            |figure: &&Figure<'_>| figure.unit.as_ref().is_some_and(|unit| unit.starts_with("jour"));
        let mut phases = months("A.1.2.b-R9");
        if phases.len() != CohortPhase::ALL.len() {
            phases.clear();
        }
        Self {
            cohorts_a_year: bounds("A.1.2.b-R1"),
            ceiling: most("A.1.2.b-R2"),
            mission_months: bounds("A.1.2.b-R3"),
            profiles: most("A.1.2.b-R4"),
            training_days: roadmap.figures_of_rule("A.1.2.b-R7").find(counts_days).map(Figure::whole_bounds),
            missions: months("A.1.2.b-R3").first().copied(),
            phases,
        }
    }

    /// When the missions of the cohort that starts in a year run.
    pub(crate) fn missions_of(&self, year: i32) -> Option<Window> {
        let (first, last) = self.missions?;
        Window::of_months(year, first, last)
    }

    /// When each phase of the cohort that starts in a year takes place; nothing when the roadmap does not say.
    ///
    /// The last phase is the cohort itself: it starts in that year, and what prepares it goes back from there.
    pub(crate) fn phases_of(&self, year: i32) -> Vec<(CohortPhase, Window)> {
        let mut year = year;
        let mut next_start = u32::MAX;
        let mut windows = Vec::with_capacity(self.phases.len());
        for (phase, (first, last)) in CohortPhase::ALL.iter().zip(&self.phases).rev() {
            if *first > next_start {
                year -= 1;
            }
            next_start = *first;
            let Some(window) = Window::of_months(year, *first, *last) else { return Vec::new() };
            windows.push((*phase, window));
        }
        windows.reverse();
        windows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in_document;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn missions_run_from_october_to_june() {
        let roadmap = built_in_document().unwrap();
        let window = Plan::of(roadmap).missions_of(2023).unwrap();
        assert_eq!((window.first, window.last), (day(2023, 10, 1), day(2024, 6, 30)));
    }

    #[test]
    fn the_phases_lead_to_the_cohort() {
        let roadmap = built_in_document().unwrap();
        let windows = Plan::of(roadmap).phases_of(2023);
        let dates: Vec<_> = windows.iter().map(|(_, window)| (window.first, window.last)).collect();
        let expected = [
            (day(2023, 4, 1), day(2023, 4, 30)),
            (day(2023, 5, 1), day(2023, 6, 30)),
            (day(2023, 7, 1), day(2023, 7, 31)),
            (day(2023, 8, 1), day(2023, 9, 30)),
            (day(2023, 10, 1), day(2024, 6, 30)),
        ];
        assert_eq!(dates, expected);
    }

    #[test]
    fn a_cohort_prepared_the_year_before_starts_in_its_year() {
        let mut text = mednum_catalog::ROADMAP.to_owned();
        for (month, other) in [("--04\"", "--09\""), ("--05/--06\"", "--10/--11\""), ("--07\"", "--12\"")] {
            text = text.replace(month, other);
        }
        text = text.replace("--08/--09\"", "--01/--02\"").replace("--10/--06\"", "--03/--12\"");
        let roadmap: Document<'_> = Document::from_text(&text).unwrap();
        let years: Vec<i32> = Plan::of(&roadmap)
            .phases_of(2024)
            .iter()
            .map(|(_, window)| chrono::Datelike::year(&window.first))
            .collect();
        assert_eq!(years, [2023, 2023, 2023, 2024, 2024]);
    }
}
