//! The timeline: every planned date of the roadmap as bars between two days.

use chrono::{Datelike, Days, NaiveDate};
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::finding::Language;
use crate::finding::text::serialize_day;

use super::calendar::{CalendarEntry, CalendarKind, Precision};
use super::news::Progress;

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Bar {
    /// First day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub start: NaiveDate,
    /// Last day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub end: NaiveDate,
}

/// A dated entry of a sheet, laid out in time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TimelineRow {
    /// Code of the sheet.
    pub code: String,
    /// What happens.
    pub label: String,
    /// The notation of the document: `2023-S2`.
    pub when: String,
    /// When, in French.
    pub when_fr: String,
    /// When, in English.
    pub when_en: String,
    /// Code of the kind.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<CalendarKind>"))]
    pub kind: &'static str,
    /// How precise the source is.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<Precision>"))]
    pub precision: &'static str,
    /// Where it lies within the roadmap; what comes back every year has one bar a year.
    pub bars: Vec<Bar>,
    /// True when it starts before the roadmap.
    pub starts_before: bool,
    /// True when it ends after the roadmap, or never.
    pub ends_after: bool,
    /// The day it was due, when it is late and no news say what became of it.
    #[serde(serialize_with = "crate::finding::text::serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub late_since: Option<NaiveDate>,
}

/// The timeline of a roadmap.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Timeline {
    /// First day of the roadmap.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub start: NaiveDate,
    /// Last day of the roadmap.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub end: NaiveDate,
    /// The planned entries, by sheet in the order of the document; one of a kind that this version of mednum does not
    /// know is not known to be planned, and is left out.
    pub rows: Vec<TimelineRow>,
}

/// Every planned entry of the roadmap, laid out in time. What is told for the context is left out.
///
/// `None` when the programme has no roadmap with dates.
///
/// ```
/// use mednum_core::{Programme, roadmap::timeline::timeline};
/// let programme = Programme::built_in(&Default::default())?;
/// let timeline = timeline(&programme, None).unwrap();
/// assert!(timeline.rows.iter().any(|row| row.code == "B.2" && row.when == "2024-end"));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn timeline(programme: &Programme<'_>, today: Option<NaiveDate>) -> Option<Timeline> {
    let document = programme.roadmap();
    let roadmap = document.roadmap.as_ref()?;
    let (start, end) = (roadmap.start.day()?, roadmap.end.day()?);
    let progress = Progress::of(programme.documents(), today);
    let rows = document
        .sheets()
        .flat_map(|sheet| sheet.calendar.iter().map(move |entry| (sheet.code.to_string(), entry)))
        .filter(|(_, entry)| entry.is_planned())
        .filter_map(|(code, entry)| {
            let late = today.and_then(|today| progress.late_since(&code, entry, today, Some(start)));
            row(code, entry, Bar { start, end }, late)
        })
        .collect();
    Some(Timeline { start, end, rows })
}

/// Nothing where the kind is not known, or the date is a hole.
fn row(
    code: String,
    entry: &CalendarEntry<'_>,
    roadmap: Bar,
    late: Option<NaiveDate>,
) -> Option<TimelineRow> {
    let when = entry.when;
    let (first, last) = (when.first_day(), when.last_day());
    let recurring = when.is_recurring();
    Some(TimelineRow {
        code,
        label: entry.label.to_string(),
        when: when.to_string(),
        when_fr: when.in_words(Language::French),
        when_en: when.in_words(Language::English),
        kind: entry.kind.known().map(CalendarKind::code)?,
        precision: when.precision().map(Precision::code)?,
        bars: if recurring {
            yearly_bars(entry, roadmap)
        } else {
            bar(first, last, roadmap).into_iter().collect()
        },
        starts_before: !recurring && first.is_none_or(|day| day < roadmap.start),
        ends_after: !recurring && last.is_none_or(|day| day > roadmap.end),
        late_since: late,
    })
}

fn bar(first: Option<NaiveDate>, last: Option<NaiveDate>, roadmap: Bar) -> Option<Bar> {
    let start = first.unwrap_or(roadmap.start).max(roadmap.start);
    let end = last.unwrap_or(roadmap.end).min(roadmap.end);
    (start <= end).then_some(Bar { start, end })
}

/// A roadmap of more years than this is a slip: what comes back every year is laid out no further.
const MOST_YEARS: usize = 60;

fn yearly_bars(entry: &CalendarEntry<'_>, roadmap: Bar) -> Vec<Bar> {
    let Some((first, last)) = entry.when.recurring_months() else { return Vec::new() };
    let at_end = entry.when.start().is_some_and(|point| point.at_end);
    // A stretch that crosses the new year may have begun the year before the roadmap.
    (roadmap.start.year() - 1..=roadmap.end.year())
        .take(MOST_YEARS)
        .filter_map(|year| {
            let ends_in = if last < first { year + 1 } else { year };
            let next = if last == 12 { (ends_in + 1, 1) } else { (ends_in, last + 1) };
            let end = NaiveDate::from_ymd_opt(next.0, next.1, 1)?.checked_sub_days(Days::new(1))?;
            let start = if at_end && first == last { end } else { NaiveDate::from_ymd_opt(year, first, 1)? };
            bar(Some(start), Some(end), roadmap)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Options;

    #[test]
    fn what_comes_back_every_year_has_one_bar_a_year_cut_to_the_roadmap() {
        let programme = Programme::built_in(&Options::default()).unwrap();
        let timeline = timeline(&programme, None).unwrap();
        let cohort =
            timeline.rows.iter().find(|row| row.code == "A.1.2.b" && row.when == "--10/--06").unwrap();
        let bars: Vec<String> = cohort.bars.iter().map(|bar| format!("{}/{}", bar.start, bar.end)).collect();
        assert_eq!(
            bars,
            [
                "2023-01-01/2023-06-30",
                "2023-10-01/2024-06-30",
                "2024-10-01/2025-06-30",
                "2025-10-01/2025-12-31"
            ]
        );
    }
}
