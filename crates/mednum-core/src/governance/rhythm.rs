//! The rhythm of a body: how many meetings each period of the roadmap asks for.
//!
//! Periods are those of the calendar: years, half-years, quarters or months, or several of them from the first one of
//! the roadmap. A period that the roadmap or the life of the body covers in part asks for as great a part of the least
//! number, rounded down; the greatest number stays.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use serde::Serialize;

use crate::document::{Count, Several, Term};
use crate::finding::text::serialize_day;
use crate::finding::{Language, Param};
use crate::roadmap::calendar::{Cadence, When};
use crate::roadmap::means::Per;

use super::Body;

/// How often a body meets, when its cadence is counted in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rhythm {
    /// Least number of meetings in a whole period.
    pub(crate) min: i64,
    /// Greatest number.
    pub(crate) max: Option<i64>,
    /// True when the source says about: its figures are no limits.
    pub(crate) about: bool,
    unit: Unit,
    every: u32,
}

/// A stretch of the calendar that a cadence may be counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Year,
    Semester,
    Quarter,
    Month,
}

impl Unit {
    fn months(self) -> u32 {
        match self {
            Self::Year => 12,
            Self::Semester => 6,
            Self::Quarter => 3,
            Self::Month => 1,
        }
    }

    /// The notation of the one that holds a day.
    fn notation(self, day: NaiveDate) -> String {
        let (year, month) = (day.year(), day.month0());
        match self {
            Self::Year => format!("{year:04}"),
            Self::Semester => format!("{year:04}-S{}", month / 6 + 1),
            Self::Quarter => format!("{year:04}-Q{}", month / 3 + 1),
            Self::Month => format!("{year:04}-{:02}", month + 1),
        }
    }

    /// First day of the one that holds a day.
    fn start(self, day: NaiveDate) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(day.year(), day.month0() / self.months() * self.months() + 1, 1)
    }
}

/// Meetings are counted by calendar year where no rhythm says otherwise.
const BY_YEAR: (Unit, u32) = (Unit::Year, 1);

impl Rhythm {
    /// The rhythm that a cadence gives. A cadence without figure asks for one meeting a period; one that is counted by
    /// event gives none.
    pub(crate) fn of(cadence: &Cadence<'_>) -> Option<Self> {
        let unit = match cadence.per.and_then(Term::known)? {
            Per::Year => Unit::Year,
            Per::Semester => Unit::Semester,
            Per::Quarter => Unit::Quarter,
            Per::Month => Unit::Month,
            Per::Event | Per::Edition => return None,
        };
        let every = match cadence.every.map(Several::get) {
            None => 1,
            Some(every) => u32::try_from(every?).ok()?,
        };
        let (min, max) = match (cadence.min.map(Count::get), cadence.max.map(Count::get)) {
            (None, None) => (1, None),
            (None, Some(max)) => (0, Some(max?)),
            (Some(min), None) => (min?, None),
            (Some(min), Some(max)) => (min?, Some(max?)),
        };
        let possible = max.is_none_or(|max| min <= max);
        possible.then_some(Self { min, max, about: cadence.about == Some(true), unit, every })
    }
}

/// A period of the calendar, as far as the roadmap and the life of a body cover it, and what it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RhythmPeriod {
    /// The notation of the document: `2023`, `2023-S1`, `2023/2024`.
    pub period: String,
    /// In French.
    pub period_fr: String,
    /// In English.
    pub period_en: String,
    /// First day that counts.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub start: NaiveDate,
    /// Last day that counts.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub end: NaiveDate,
    /// Least number of meetings; `null` when the body has no cadence counted in time.
    pub min: Option<i64>,
    /// Greatest number of meetings.
    pub max: Option<i64>,
}

impl RhythmPeriod {
    /// Its name, for a sentence.
    pub(crate) fn in_words(&self) -> Param {
        Param::Words { notation: self.period.clone(), fr: self.period_fr.clone(), en: self.period_en.clone() }
    }

    /// Whether it holds a day.
    pub(crate) fn holds(&self, day: NaiveDate) -> bool {
        self.start <= day && day <= self.end
    }

    /// The last day by which a meeting of that rank (from 1) keeps the least number, when meetings are spread evenly:
    /// with `n` of them to hold, the `k`-th is due before `k/n` of the period is over.
    pub(crate) fn due(&self, rank: i64) -> Option<NaiveDate> {
        let least = self.min.filter(|least| (1..=*least).contains(&rank))?;
        let days = days_between(self.start, self.end);
        // Saturating: a least number may be as great as the document likes.
        let until = u64::try_from(days.saturating_mul(rank) / least).ok()?;
        let due = self.start.checked_add_days(Days::new(until.saturating_sub(1)))?;
        Some(due.min(self.end))
    }
}

/// Days from one to another, both included.
fn days_between(start: NaiveDate, end: NaiveDate) -> i64 {
    end.signed_duration_since(start).num_days().saturating_add(1)
}

/// A period before it is named: a stretch of the calendar, as far as the roadmap and the life of a body cover it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// First day that counts.
    pub(crate) start: NaiveDate,
    /// Last day that counts.
    pub(crate) end: NaiveDate,
    /// Least number of meetings.
    pub(crate) min: Option<i64>,
    /// Greatest number.
    pub(crate) max: Option<i64>,
    unit: Unit,
    every: u32,
    /// First and last day of the whole stretch.
    whole: (NaiveDate, NaiveDate),
}

impl Span {
    /// Whether it holds a day.
    pub(crate) fn holds(&self, day: NaiveDate) -> bool {
        self.start <= day && day <= self.end
    }

    /// The period with its names.
    pub(crate) fn named(&self) -> RhythmPeriod {
        let (first, last) = self.whole;
        let name = if self.every == 1 {
            self.unit.notation(first)
        } else {
            format!("{}/{}", self.unit.notation(first), self.unit.notation(last))
        };
        let words =
            |language| When::parse(&name).map_or_else(|| name.clone(), |when| when.in_words(language));
        RhythmPeriod {
            period_fr: words(Language::French),
            period_en: words(Language::English),
            start: self.start,
            end: self.end,
            min: self.min,
            max: self.max,
            period: name,
        }
    }
}

/// A roadmap of more periods than this is a slip: no more are looked at.
const MOST_PERIODS: usize = 240;

/// The periods of a roadmap in which a body should meet, in order.
pub(crate) fn spans(body: &Body<'_>, roadmap: (NaiveDate, NaiveDate)) -> impl Iterator<Item = Span> + use<> {
    let rhythm = body.cadence.as_ref().and_then(Rhythm::of);
    let (unit, every) = rhythm.map_or(BY_YEAR, |rhythm| (rhythm.unit, rhythm.every));
    let life = (
        body.created.and_then(crate::document::Date::day).map_or(roadmap.0, |day| day.max(roadmap.0)),
        body.dissolved.and_then(crate::document::Date::day).map_or(roadmap.1, |day| day.min(roadmap.1)),
    );
    let step = unit.months().checked_mul(every).map(Months::new);
    let after = move |start: &NaiveDate| step.and_then(|step| start.checked_add_months(step));
    std::iter::successors(unit.start(roadmap.0), after)
        .take_while(move |start| *start <= roadmap.1)
        .take(MOST_PERIODS)
        .filter_map(move |start| {
            // A step beyond the calendar has the rest of the roadmap in one period.
            let end = after(&start).and_then(|next| next.pred_opt()).unwrap_or(roadmap.1);
            let (first, last) = (start.max(life.0), end.min(life.1));
            let covered = |min: i64| {
                let (part, whole) = (days_between(first, last), days_between(start, end).max(1));
                if part == whole { min } else { min.saturating_mul(part) / whole }
            };
            (first <= last).then(|| Span {
                start: first,
                end: last,
                min: rhythm.map(|rhythm| covered(rhythm.min)),
                max: rhythm.and_then(|rhythm| rhythm.max),
                unit,
                every,
                whole: (start, end),
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(json: &str) -> Body<'_> {
        crate::document::value_from_text(json).unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const ROADMAP: (&str, &str) = ("2023-01-01", "2024-12-31");

    #[test]
    fn a_cadence_gives_the_periods_of_the_calendar_and_what_each_asks() {
        let cases = [
            ("three or four a year", "\"min\": 3, \"max\": 4, \"per\": \"year\"", "2023:3-4 2024:3-4"),
            ("no figure: one a period", "\"per\": \"semester\"", "2023-S1:1 2023-S2:1 2024-S1:1 2024-S2:1"),
            (
                "one every two years",
                "\"min\": 1, \"max\": 1, \"every\": 2, \"per\": \"year\"",
                "2023/2024:1-1",
            ),
            (
                "two every three quarters",
                "\"min\": 2, \"every\": 3, \"per\": \"quarter\"",
                "2023-Q1/2023-Q3:2 2023-Q4/2024-Q2:2 2024-Q3/2025-Q1:1",
            ),
            ("at most two a year", "\"max\": 2, \"per\": \"year\"", "2023:0-2 2024:0-2"),
            ("by event: no rhythm", "\"min\": 1, \"per\": \"event\"", "2023:· 2024:·"),
            (
                "a step far beyond the roadmap: next to nothing of it",
                "\"every\": 65535, \"per\": \"year\"",
                "2023/67557:0",
            ),
        ];
        for (name, cadence, expected) in cases {
            let json =
                format!("{{\"id\": \"b\", \"name\": \"B\", \"sheet\": \"A.1\", \"cadence\": {{{cadence}}}}}");
            let found: Vec<String> = spans(&body(&json), (day(ROADMAP.0), day(ROADMAP.1)))
                .map(|span| span.named())
                .map(|period| {
                    let min = period.min.map_or("·".to_owned(), |min| min.to_string());
                    let max = period.max.map_or(String::new(), |max| format!("-{max}"));
                    format!("{}:{min}{max}", period.period)
                })
                .collect();
            assert_eq!(found.join(" "), expected, "{name}");
        }
    }

    #[test]
    fn a_period_covered_in_part_asks_for_a_part() {
        let json = r#"{"id": "b", "name": "B", "sheet": "A.1", "created": "2023-07-01", "dissolved": "2024-02-29", "cadence": {"min": 4, "per": "year"}}"#;
        let found: Vec<_> = spans(&body(json), (day(ROADMAP.0), day(ROADMAP.1)))
            .map(|period| (period.start.to_string(), period.end.to_string(), period.min))
            .collect();
        assert_eq!(
            found,
            [
                ("2023-07-01".to_owned(), "2023-12-31".to_owned(), Some(2)),
                ("2024-01-01".to_owned(), "2024-02-29".to_owned(), Some(0)),
            ]
        );
    }

    #[test]
    fn the_next_meeting_is_due_when_its_part_of_the_period_is_over() {
        let json =
            r#"{"id": "b", "name": "B", "sheet": "A.1", "cadence": {"min": 3, "max": 4, "per": "year"}}"#;
        let periods: Vec<Span> = spans(&body(json), (day(ROADMAP.0), day(ROADMAP.1))).collect();
        let due = |rank| periods[0].named().due(rank).map(|day| day.to_string());
        let cases = [(1, Some("2023-05-01")), (2, Some("2023-08-31")), (3, Some("2023-12-31")), (4, None)];
        for (rank, expected) in cases {
            assert_eq!(due(rank).as_deref(), expected, "{rank}");
        }
    }
}
