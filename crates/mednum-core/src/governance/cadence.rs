//! Whether each body meets as often as it should, period by period. Sheets: A.1.1, A.1.2, A.2, B.5, B.7.

use chrono::{Datelike as _, NaiveDate};
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::document::{Several, Term};

use super::Body;
use super::register::{Entry, MeetingRef, Register};
use super::rhythm::{Rhythm, RhythmPeriod, Span, spans};

vocabulary! {
    /// How the meetings of a period compare with what it asks for.
    pub enum Verdict: "cadence_verdict" from [] {
        /// As many as asked for.
        Met = "met" ("respectée", "met") [],
        /// The period is over with too few.
        Short = "short" ("insuffisante", "short") [],
        /// More than the greatest number.
        Over = "over" ("dépassée", "over") [],
        /// Not enough yet, and the period is not over.
        Running = "running" ("en cours", "running") [],
        /// The period has not begun.
        Upcoming = "upcoming" ("à venir", "upcoming") [],
        /// Nothing is asked for, no day says whether the period is over, or the document keeps no meeting at all.
        Undefined = "undefined" ("non déterminée", "undefined") [],
    }
}

/// The meetings of a body, period by period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BodyCadence {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Code of the sheet that sets it up.
    pub sheet: String,
    /// Least number of meetings in a whole period; `null` when its cadence is not counted in time.
    pub min: Option<i64>,
    /// Greatest number.
    pub max: Option<i64>,
    /// How many of the calendar's periods one of its own lasts.
    pub every: Option<i64>,
    /// Code of the calendar's period: `year`, `semester`, `quarter`, `month`.
    pub per: Option<&'static str>,
    /// The same in French.
    pub per_fr: Option<&'static str>,
    /// The same in English.
    pub per_en: Option<&'static str>,
    /// True when the source says about.
    pub about: bool,
    /// The printed words.
    pub printed: Option<String>,
    /// The periods of the roadmap, in order.
    pub periods: Vec<PeriodCadence>,
    /// Meetings held on no day of these periods.
    pub outside: Vec<MeetingRef>,
}

/// The meetings of a body in one period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PeriodCadence {
    /// The period, and what it asks for.
    #[serde(flatten)]
    pub period: RhythmPeriod,
    /// How many meetings were held.
    pub held: i64,
    /// Code of the [`Verdict`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<Verdict>"))]
    pub verdict: &'static str,
    /// The same in French.
    pub verdict_fr: &'static str,
    /// The same in English.
    pub verdict_en: &'static str,
    /// The meetings held, in order of time.
    pub meetings: Vec<MeetingRef>,
}

/// The meetings of each body that has a cadence or meetings, or of one body, period by period.
///
/// Meetings count once they are held, by the day it is seen from. Periods are those of the calendar, cut to the roadmap
/// and to the life of the body; `year` keeps those that touch a calendar year. Of bodies by the thousand, the last
/// periods that have begun are told.
///
/// ```
/// use mednum_core::{Programme, document::{Date, Options, RECORDS}, governance::cadence};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let today = Date::parse("2024-01-15").and_then(Date::day);
/// let bodies = cadence(&programme, today, Some(2023), None);
/// let committee = bodies.iter().find(|body| body.id == "comite-partenaires").unwrap();
/// let year = &committee.periods[0];
/// assert_eq!((year.held, year.period.min, year.period.max, year.verdict), (3, Some(3), Some(4), "met"));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn cadence(
    programme: &Programme<'_>,
    today: Option<NaiveDate>,
    year: Option<i32>,
    body: Option<&Body<'_>>,
) -> Vec<BodyCadence> {
    let register = Register::of(&programme.document().meetings);
    let roadmap = programme.period();
    // A document that keeps no meeting says nothing of those that were held.
    let judged_on = today.filter(|_| !register.is_empty());
    let asked = |known: &Body<'_>| match body {
        Some(body) => body.id == known.id,
        None => known.cadence.is_some() || !register.of_body(&known.id).is_empty(),
    };
    // However many bodies a document has, what is told of them stays within bounds.
    let most = (MOST_LINES / programme.bodies().filter(|known| asked(known)).count().max(1)).max(1);
    let touches =
        |period: &Span| year.is_none_or(|year| (period.start.year()..=period.end.year()).contains(&year));
    programme
        .bodies()
        .filter(|known| asked(known))
        .map(|known| {
            let held: Vec<Entry<'_, '_>> = register.held_by(&known.id, today).collect();
            let every: Vec<Span> = roadmap.into_iter().flat_map(|roadmap| spans(known, roadmap)).collect();
            let outside = held
                .iter()
                .filter(|entry| year.is_none_or(|year| entry.day.year() == year))
                .filter(|entry| !is_within(&every, entry.day))
                .map(|entry| entry.to_ref())
                .collect();
            let told: Vec<Span> = every.into_iter().filter(touches).collect();
            let lines = within_bounds(&told, most, today)
                .iter()
                .map(|span| line(span.named(), &held, judged_on))
                .collect();
            describe(known, lines, outside)
        })
        .collect()
}

/// How many periods are told of all bodies together; of each one, at least the last that has begun.
const MOST_LINES: usize = 100_000;

/// The periods to tell: all of them, or the last ones that have begun when there are too many.
fn within_bounds(periods: &[Span], most: usize, today: Option<NaiveDate>) -> &[Span] {
    if periods.len() <= most {
        return periods;
    }
    let begun = periods.partition_point(|period| today.is_none_or(|today| period.start <= today)).max(1);
    periods.get(begun.saturating_sub(most)..begun).unwrap_or_default()
}

/// Whether a day is in one of the periods, which come one after the other.
fn is_within(periods: &[Span], day: NaiveDate) -> bool {
    let after = periods.partition_point(|period| period.start <= day);
    after.checked_sub(1).and_then(|rank| periods.get(rank)).is_some_and(|period| period.holds(day))
}

fn describe(body: &Body<'_>, periods: Vec<PeriodCadence>, outside: Vec<MeetingRef>) -> BodyCadence {
    let cadence = body.cadence.as_ref();
    let rhythm = cadence.and_then(Rhythm::of);
    let per = cadence.and_then(|cadence| cadence.per).and_then(Term::known).filter(|_| rhythm.is_some());
    BodyCadence {
        id: body.id.to_string(),
        name: body.name.to_string(),
        sheet: body.sheet.to_string(),
        min: rhythm.map(|rhythm| rhythm.min),
        max: rhythm.and_then(|rhythm| rhythm.max),
        every: rhythm.map(|_| cadence.and_then(|cadence| cadence.every).and_then(Several::get).unwrap_or(1)),
        per: per.map(|per| per.code()),
        per_fr: per.map(|per| per.label_fr()),
        per_en: per.map(|per| per.label_en()),
        about: rhythm.is_some_and(|rhythm| rhythm.about),
        printed: cadence.and_then(|cadence| cadence.printed.as_ref()).map(ToString::to_string),
        periods,
        outside,
    }
}

fn line(period: RhythmPeriod, held: &[Entry<'_, '_>], today: Option<NaiveDate>) -> PeriodCadence {
    let first = held.partition_point(|entry| entry.day < period.start);
    let after = held.partition_point(|entry| entry.day <= period.end);
    let within = held.get(first..after).unwrap_or_default();
    let count = i64::try_from(within.len()).unwrap_or(i64::MAX);
    let verdict = verdict(&period, count, today);
    PeriodCadence {
        period,
        held: count,
        verdict: verdict.code(),
        verdict_fr: verdict.label_fr(),
        verdict_en: verdict.label_en(),
        meetings: within.iter().map(|entry| entry.to_ref()).collect(),
    }
}

fn verdict(period: &RhythmPeriod, held: i64, today: Option<NaiveDate>) -> Verdict {
    let Some(min) = period.min else { return Verdict::Undefined };
    if period.max.is_some_and(|max| held > max) {
        return Verdict::Over;
    }
    match today {
        Some(today) if today < period.start => Verdict::Upcoming,
        _ if held >= min && held > 0 => Verdict::Met,
        Some(today) if period.end < today && held < min => Verdict::Short,
        Some(today) if period.end < today => Verdict::Met,
        Some(_) => Verdict::Running,
        None => Verdict::Undefined,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_judged_by_what_it_asks_and_by_the_day() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let cases = [
            ("enough", (Some(3), Some(4)), 3, "2024-01-15", Verdict::Met),
            ("too few, over", (Some(3), Some(4)), 2, "2024-01-15", Verdict::Short),
            ("too few, on the last day", (Some(3), Some(4)), 2, "2023-12-31", Verdict::Running),
            ("enough before the end", (Some(3), Some(4)), 3, "2023-10-01", Verdict::Met),
            ("too many, whatever the day", (Some(3), Some(4)), 5, "2023-10-01", Verdict::Over),
            ("not begun", (Some(3), Some(4)), 0, "2022-12-31", Verdict::Upcoming),
            ("nothing asked for", (None, None), 5, "2024-01-15", Verdict::Undefined),
            ("none asked for, none held, over", (Some(0), Some(2)), 0, "2024-01-15", Verdict::Met),
            ("no day, too few", (Some(3), None), 2, "", Verdict::Undefined),
            ("no day, enough", (Some(3), None), 3, "", Verdict::Met),
        ];
        for (name, (min, max), held, today, expected) in cases {
            let period = RhythmPeriod {
                period: "2023".to_owned(),
                period_fr: "2023".to_owned(),
                period_en: "2023".to_owned(),
                start: day("2023-01-01").unwrap(),
                end: day("2023-12-31").unwrap(),
                min,
                max,
            };
            assert_eq!(verdict(&period, held, day(today)), expected, "{name}");
        }
    }
}
