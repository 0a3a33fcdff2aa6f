//! Since when and until when: the life of a network, and what is in force on a day.

use chrono::NaiveDate;

use crate::document::Date;

use super::{NetworkActor, Rlin, RlinRole, RlinStatus, RlinStep};

impl RlinStatus {
    /// Whether a network may become `next` after this. A network that is over does not start again: another one does,
    /// with its own identifier.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        match self {
            Self::Planned => matches!(next, Self::Building | Self::Active | Self::Closed),
            Self::Building | Self::Suspended => {
                next != self && matches!(next, Self::Building | Self::Active | Self::Suspended | Self::Closed)
            }
            Self::Active => matches!(next, Self::Suspended | Self::Closed),
            Self::Closed => false,
        }
    }

    /// Whether a network may begin so.
    #[must_use]
    pub fn may_begin(self) -> bool {
        !matches!(self, Self::Suspended | Self::Closed)
    }

    /// The farther a network is, the less: active first, closed last.
    pub(crate) fn distance(self) -> u8 {
        match self {
            Self::Active => 0,
            Self::Building => 1,
            Self::Suspended => 2,
            Self::Planned => 3,
            Self::Closed => 4,
        }
    }
}

impl NetworkActor<'_> {
    /// Whether it plays a role in its network.
    pub(crate) fn has_role(&self, role: RlinRole) -> bool {
        self.roles.iter().any(|known| known.is(role))
    }
}

impl Rlin<'_> {
    /// The last step by a day; without a day, the last of all.
    pub(crate) fn step_on(&self, day: Option<NaiveDate>) -> Option<&RlinStep> {
        let reached =
            |step: &&RlinStep| step.date.day().is_some_and(|date| day.is_none_or(|day| date <= day));
        self.steps.iter().filter(reached).max_by_key(|step| step.date)
    }

    /// What it is on a day; without a day, what its last step made of it.
    ///
    /// ```
    /// use mednum_core::{Programme, document::{Date, Options, RECORDS}, network::RlinStatus};
    /// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
    /// let network = &programme.document().rlins[0];
    /// let on = |text| network.status_on(Date::parse(text).and_then(Date::day));
    /// assert_eq!(on("2023-03-01"), Some(RlinStatus::Building));
    /// assert_eq!(on("2023-09-01"), Some(RlinStatus::Active));
    /// assert_eq!(on("2022-01-01"), None);
    /// # Ok::<(), mednum_core::Rejection>(())
    /// ```
    #[must_use]
    pub fn status_on(&self, day: Option<NaiveDate>) -> Option<RlinStatus> {
        self.step_on(day)?.status.known()
    }

    /// First day of its life, and the day it was closed.
    pub(crate) fn life(&self) -> Period {
        let first = self.steps.iter().filter_map(|step| step.date.day()).min();
        let closed = self.steps.iter().filter(|step| step.status.is(RlinStatus::Closed));
        Period { first, last: closed.filter_map(|step| step.date.day()).min() }
    }

    /// The stretches of time in which it is active; the day after the last one is that of another step.
    pub(crate) fn active_periods(&self) -> Vec<(NaiveDate, Option<NaiveDate>)> {
        let mut steps: Vec<(NaiveDate, RlinStatus)> =
            self.steps.iter().filter_map(|step| step.date.day().zip(step.status.known())).collect();
        steps.sort_by_key(|(date, _)| *date);
        let ends = steps.iter().skip(1).map(|(date, _)| Some(*date)).chain([None]);
        let active = steps.iter().zip(ends).filter(|((_, status), _)| *status == RlinStatus::Active);
        active.map(|((start, _), end)| (*start, end)).collect()
    }

    /// Whether a step was refused: nothing sure can be said of its life.
    pub(crate) fn has_hole(&self) -> bool {
        self.steps.iter().any(|step| step.date.day().is_none() || step.status.known().is_none())
    }
}

/// The day that a year is seen from: its last, or today when it is not over. Without a year, today.
///
/// ```
/// use mednum_core::document::Date;
/// use mednum_core::network::day_of_period;
/// let day = |text| Date::parse(text).and_then(Date::day).unwrap();
/// assert_eq!(day_of_period(day("2024-05-01"), Some(2023)), day("2023-12-31"));
/// assert_eq!(day_of_period(day("2024-05-01"), Some(2024)), day("2024-05-01"));
/// assert_eq!(day_of_period(day("2024-05-01"), None), day("2024-05-01"));
/// ```
#[must_use]
pub fn day_of_period(today: NaiveDate, year: Option<i32>) -> NaiveDate {
    let last = year.and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    last.map_or(today, |last| last.min(today))
}

/// A stretch of days, both ends included; an end that is not given is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    /// First day.
    pub(crate) first: Option<NaiveDate>,
    /// Last day.
    pub(crate) last: Option<NaiveDate>,
}

impl Period {
    pub(crate) fn of(start: Option<Date>, end: Option<Date>) -> Self {
        Self { first: start.and_then(Date::day), last: end.and_then(Date::day) }
    }

    /// Whether a day is in it; without a day, whether it has no end.
    pub(crate) fn holds(self, day: Option<NaiveDate>) -> bool {
        match day {
            Some(day) => {
                self.first.is_none_or(|first| first <= day) && self.last.is_none_or(|last| day <= last)
            }
            None => self.last.is_none(),
        }
    }

    /// Whether it ends before it starts: it is in force on no day.
    pub(crate) fn is_reversed(self) -> bool {
        matches!((self.first, self.last), (Some(first), Some(last)) if last < first)
    }

    /// Whether the two have a day in common.
    pub(crate) fn meets(self, other: Self) -> bool {
        let before = |last: Option<NaiveDate>, first: Option<NaiveDate>| matches!((last, first), (Some(last), Some(first)) if last < first);
        !before(self.last, other.first) && !before(other.last, self.first)
    }

    /// How many of its days lie from one day to another, both included.
    pub(crate) fn days_within(self, first: NaiveDate, last: NaiveDate) -> i64 {
        let start = self.first.map_or(first, |own| own.max(first));
        let end = self.last.map_or(last, |own| own.min(last));
        ((end - start).num_days() + 1).max(0)
    }
}

/// Whether an end was refused.
pub(crate) fn is_unsure(start: Option<Date>, end: Option<Date>) -> bool {
    [start, end].into_iter().flatten().any(|date| date.day().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        Date::parse(text).and_then(Date::day).unwrap()
    }

    fn period(start: &str, end: &str) -> Period {
        Period::of(Date::parse(start), Date::parse(end))
    }

    #[test]
    fn a_period_without_an_end_goes_on() {
        let cases = [
            ("before its first day", period("2023-01-10", ""), Some("2023-01-09"), false),
            ("its first day", period("2023-01-10", ""), Some("2023-01-10"), true),
            ("its last day", period("", "2023-01-10"), Some("2023-01-10"), true),
            ("after its last day", period("", "2023-01-10"), Some("2023-01-11"), false),
            ("no day, no end", period("2023-01-10", ""), None, true),
            ("no day, an end", period("", "2023-01-10"), None, false),
        ];
        for (name, period, on, holds) in cases {
            assert_eq!(period.holds(on.map(day)), holds, "{name}");
        }
    }

    #[test]
    fn two_periods_meet_on_a_day_that_both_hold() {
        let cases = [
            ("one after the other", ("2023-01-01", "2023-01-31"), ("2023-02-01", ""), false),
            ("on one day", ("2023-01-01", "2023-02-01"), ("2023-02-01", ""), true),
            ("both open", ("", ""), ("", ""), true),
        ];
        for (name, left, right, meets) in cases {
            let (left, right) = (period(left.0, left.1), period(right.0, right.1));
            assert_eq!((left.meets(right), right.meets(left)), (meets, meets), "{name}");
        }
    }

    #[test]
    fn days_are_counted_within_a_year() {
        let cases = [
            ("the whole year", period("", ""), 365),
            ("from July", period("2023-07-01", ""), 184),
            ("the year before", period("", "2022-12-31"), 0),
            ("one day", period("2023-05-05", "2023-05-05"), 1),
        ];
        for (name, period, days) in cases {
            assert_eq!(period.days_within(day("2023-01-01"), day("2023-12-31")), days, "{name}");
        }
    }

    #[test]
    fn a_network_that_is_over_does_not_start_again() {
        use RlinStatus::*;
        let cases = [
            (Planned, Building, true),
            (Planned, Active, true),
            (Building, Active, true),
            (Active, Building, false),
            (Active, Suspended, true),
            (Suspended, Active, true),
            (Active, Active, false),
            (Closed, Active, false),
        ];
        for (from, to, may) in cases {
            assert_eq!(from.may_become(to), may, "{from:?} → {to:?}");
        }
    }
}
