//! The columns of a timeline: each is a stretch of months, or a part of a month when there is room.

use chrono::{Datelike, NaiveDate};
use mednum_core::roadmap::timeline::Timeline;

/// Columns a month, or months a column; the first that fits is used.
const STEPS: [Step; 6] = [
    Step::PerMonth(2),
    Step::PerMonth(1),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(60),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    PerMonth(usize),
    Months(usize),
}

/// How days fall into columns.
#[derive(Debug)]
pub(super) struct Scale {
    start: NaiveDate,
    end: NaiveDate,
    months: usize,
    step: Step,
}

impl Scale {
    /// The finest scale on which a timeline fits in some columns.
    pub(super) fn fitting(timeline: &Timeline, columns: usize) -> Self {
        let months = months_between(timeline.start, timeline.end) + 1;
        let step = STEPS.into_iter().find(|step| width(*step, months) <= columns);
        let last = Step::Months(months.div_ceil(columns.max(1)).max(1));
        Self { start: timeline.start, end: timeline.end, months, step: step.unwrap_or(last) }
    }

    /// Columns in all.
    pub(super) fn width(&self) -> usize {
        width(self.step, self.months)
    }

    /// The column of a day; nothing when it is out of the roadmap.
    pub(super) fn column(&self, day: NaiveDate) -> Option<usize> {
        if day < self.start || day > self.end {
            return None;
        }
        let month = months_between(self.start, day);
        Some(match self.step {
            Step::Months(count) => month / count,
            Step::PerMonth(count) => {
                let part = usize::try_from(day.day0()).unwrap_or_default() * count / 31;
                month * count + part
            }
        })
    }

    /// The years, each above the column where it starts; those without room are left out.
    pub(super) fn years(&self) -> String {
        let mut header = String::new();
        for year in self.start.year()..=self.end.year() {
            let first = NaiveDate::from_ymd_opt(year, 1, 1).map_or(self.start, |day| day.max(self.start));
            let Some(column) = self.column(first) else { continue };
            let written = header.chars().count();
            if written > 0 && column <= written {
                continue;
            }
            header.push_str(&" ".repeat(column.saturating_sub(written)));
            header.push_str(&year.to_string());
        }
        header
    }
}

fn width(step: Step, months: usize) -> usize {
    match step {
        Step::PerMonth(count) => months * count,
        Step::Months(count) => months.div_ceil(count),
    }
}

fn months_between(from: NaiveDate, to: NaiveDate) -> usize {
    let years = to.year().saturating_sub(from.year());
    let months = i64::from(years) * 12 + i64::from(to.month0()) - i64::from(from.month0());
    usize::try_from(months).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_scale_is_the_finest_that_fits() {
        let three_years = Timeline { start: day(2023, 1, 1), end: day(2025, 12, 31), rows: Vec::new() };
        let cases =
            [(80, 72, Some(71)), (40, 36, Some(35)), (20, 12, Some(11)), (5, 3, Some(2)), (1, 1, Some(0))];
        for (columns, width, last) in cases {
            let scale = Scale::fitting(&three_years, columns);
            assert_eq!((scale.width(), scale.column(day(2025, 12, 31))), (width, last), "{columns}");
        }
        assert_eq!(Scale::fitting(&three_years, 40).column(day(2026, 1, 1)), None);
    }

    #[test]
    fn years_stand_above_their_first_column() {
        let timeline = Timeline { start: day(2023, 7, 1), end: day(2025, 12, 31), rows: Vec::new() };
        assert_eq!(Scale::fitting(&timeline, 30).years(), "2023  2024        2025");
    }
}
