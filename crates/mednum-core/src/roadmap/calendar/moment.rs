//! When something happens, as precise as the source: moments, points, intervals, their notation and their words.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate};
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::ser::{Serialize, Serializer};

use crate::document::Date;
use crate::document::record::Omitted;
use crate::document::scalar::digits;
use crate::document::shape::{ScalarShape, Shape, Shaped};
use crate::document::source::{Read, Refused, Source, read_parsed};
use crate::finding::Language;
use crate::finding::text::{date_in_words, month_name};

vocabulary! {
    /// A season of the year.
    pub enum Season: "season" from [] {
        /// March to May.
        Spring = "spring" ("printemps", "spring") [],
        /// June to August.
        Summer = "summer" ("été", "summer") [],
        /// September to November.
        Autumn = "autumn" ("automne", "autumn") [],
        /// December to February of the next year.
        Winter = "winter" ("hiver", "winter") [],
    }
}

/// A stretch of time named with the precision of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// `2023-06-15`.
    Day(NaiveDate),
    /// `2023-06`.
    Month(i16, u8),
    /// `2023-Q2`.
    Quarter(i16, u8),
    /// `2023-S1`.
    Semester(i16, u8),
    /// `2023`.
    Year(i16),
    /// `2023-summer`.
    Season(i16, Season),
    /// `--10`: that month, every year.
    EveryMonth(u8),
}

/// A number of `width` digits, from 1 to `most`.
fn small(text: &str, width: usize, most: u8) -> Option<u8> {
    u8::try_from(digits(text, width)?).ok().filter(|number| (1..=most).contains(number))
}

vocabulary! {
    /// How precise a moment is, the finest first.
    pub enum Precision: "precision" from [] {
        /// A day.
        Day = "day" ("jour", "day") [],
        /// A month.
        Month = "month" ("mois", "month") [],
        /// A quarter.
        Quarter = "quarter" ("trimestre", "quarter") [],
        /// A season.
        Season = "season" ("saison", "season") [],
        /// A semester.
        Semester = "semester" ("semestre", "half-year") [],
        /// A year.
        Year = "year" ("année", "year") [],
        /// A month of every year.
        EveryYear = "every_year" ("mois de chaque année", "month of every year") [],
    }
}

/// A moment, or its end ("fin septembre").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    /// The stretch of time.
    pub moment: Moment,
    /// True for "the end of".
    pub at_end: bool,
}

/// When something happens: a point, or an interval whose ends may be open.
///
/// Written `2023-06-15`, `2023-06`, `2023-Q2`, `2023-S1`, `2023`, `2023-summer`, `--10` (every October), any of
/// these followed by `-end`; or two of them parted by `/`, where `..` leaves an end open.
///
/// ```
/// use mednum_core::roadmap::calendar::When;
/// use chrono::NaiveDate;
/// let when = When::parse("2023-S2").unwrap();
/// assert_eq!(when.first_day(), NaiveDate::from_ymd_opt(2023, 7, 1));
/// assert_eq!(when.last_day(), NaiveDate::from_ymd_opt(2023, 12, 31));
/// assert!(When::parse("2023-13").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    start: Option<Point>,
    end: Option<Point>,
    interval: bool,
}

impl Moment {
    fn parse(text: &str) -> Option<Self> {
        if let Some(month) = text.strip_prefix("--") {
            return small(month, 2, 12).map(Self::EveryMonth);
        }
        let (year, rest) = text.split_once('-').map_or((text, None), |(year, rest)| (year, Some(rest)));
        let year = i16::try_from(digits(year, 4)?).ok().filter(|year| *year > 0)?;
        let Some(rest) = rest else { return Some(Self::Year(year)) };
        if let Some(season) = Season::from_code(rest) {
            return Some(Self::Season(year, season));
        }
        if let Some(quarter) = rest.strip_prefix('Q') {
            return small(quarter, 1, 4).map(|quarter| Self::Quarter(year, quarter));
        }
        if let Some(semester) = rest.strip_prefix('S') {
            return small(semester, 1, 2).map(|semester| Self::Semester(year, semester));
        }
        match rest.split_once('-') {
            Some(_) => Date::parse(text)?.day().map(Self::Day),
            None => small(rest, 2, 12).map(|month| Self::Month(year, month)),
        }
    }

    /// How precise it is.
    #[must_use]
    pub fn precision(self) -> Precision {
        match self {
            Self::Day(_) => Precision::Day,
            Self::Month(..) => Precision::Month,
            Self::Quarter(..) => Precision::Quarter,
            Self::Semester(..) => Precision::Semester,
            Self::Year(_) => Precision::Year,
            Self::Season(..) => Precision::Season,
            Self::EveryMonth(_) => Precision::EveryYear,
        }
    }

    /// First and last month: (year, month) each; none for what comes back every year and for a day.
    fn months(self) -> Option<((i16, u8), (i16, u8))> {
        Some(match self {
            Self::Day(_) | Self::EveryMonth(_) => return None,
            Self::Month(year, month) => ((year, month), (year, month)),
            Self::Quarter(year, quarter) => ((year, quarter * 3 - 2), (year, quarter * 3)),
            Self::Semester(year, semester) => ((year, semester * 6 - 5), (year, semester * 6)),
            Self::Year(year) => ((year, 1), (year, 12)),
            Self::Season(year, Season::Spring) => ((year, 3), (year, 5)),
            Self::Season(year, Season::Summer) => ((year, 6), (year, 8)),
            Self::Season(year, Season::Autumn) => ((year, 9), (year, 11)),
            Self::Season(year, Season::Winter) => ((year, 12), (year + 1, 2)),
        })
    }

    fn first_day(self) -> Option<NaiveDate> {
        if let Self::Day(day) = self {
            return Some(day);
        }
        let ((year, month), _) = self.months()?;
        NaiveDate::from_ymd_opt(year.into(), month.into(), 1)
    }

    fn last_day(self) -> Option<NaiveDate> {
        if let Self::Day(day) = self {
            return Some(day);
        }
        let (_, (year, month)) = self.months()?;
        let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        let next = NaiveDate::from_ymd_opt(year.into(), month.into(), 1);
        next?.checked_sub_days(Days::new(1))
    }

    fn in_words(self, language: Language) -> String {
        let french = language == Language::French;
        match self {
            Self::Day(day) => date_in_words(day, language),
            Self::Month(year, month) => format!("{} {year}", month_name(month.into(), language)),
            Self::Quarter(year, quarter) => {
                let rank = ordinal(quarter, language);
                if french { format!("{rank} trimestre {year}") } else { format!("{rank} quarter of {year}") }
            }
            Self::Semester(year, semester) => {
                let rank = ordinal(semester, language);
                if french { format!("{rank} semestre {year}") } else { format!("{rank} half of {year}") }
            }
            Self::Year(year) => year.to_string(),
            Self::Season(year, season) => {
                format!("{} {year}", if french { season.label_fr() } else { season.label_en() })
            }
            Self::EveryMonth(month) => {
                let name = month_name(month.into(), language);
                if french { format!("chaque année en {name}") } else { format!("every {name}") }
            }
        }
    }
}

fn ordinal(rank: u8, language: Language) -> String {
    match (rank, language) {
        (1, Language::French) => "1er".to_owned(),
        (rank, Language::French) => format!("{rank}e"),
        (1, Language::English) => "1st".to_owned(),
        (2, Language::English) => "2nd".to_owned(),
        (3, Language::English) => "3rd".to_owned(),
        (rank, Language::English) => format!("{rank}th"),
    }
}

impl Point {
    fn parse(text: &str) -> Option<Self> {
        let (moment, at_end) = text.strip_suffix("-end").map_or((text, false), |moment| (moment, true));
        let moment = Moment::parse(moment)?;
        // The end of a day means nothing.
        (!(at_end && matches!(moment, Moment::Day(_)))).then_some(Self { moment, at_end })
    }

    fn in_words(self, language: Language) -> String {
        let words = self.moment.in_words(language);
        match (self.at_end, language) {
            (false, _) => words,
            (true, Language::French) => {
                format!("fin {}", words.strip_prefix("chaque année en ").unwrap_or(&words))
            }
            (true, Language::English) => format!("end of {words}"),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(formatter, "{day}"),
            Self::Month(year, month) => write!(formatter, "{year:04}-{month:02}"),
            Self::Quarter(year, quarter) => write!(formatter, "{year:04}-Q{quarter}"),
            Self::Semester(year, semester) => write!(formatter, "{year:04}-S{semester}"),
            Self::Year(year) => write!(formatter, "{year:04}"),
            Self::Season(year, season) => write!(formatter, "{year:04}-{}", season.code()),
            Self::EveryMonth(month) => write!(formatter, "--{month:02}"),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.moment, if self.at_end { "-end" } else { "" })
    }
}

impl When {
    const HOLE: Self = Self { start: None, end: None, interval: false };

    /// Reads the notation; `None` when it is malformed. An interval whose end comes first is well formed: a
    /// rule speaks of it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let Some((start, end)) = text.split_once('/') else {
            let point = Point::parse(text)?;
            return Some(Self { start: Some(point), end: Some(point), interval: false });
        };
        let side = |side: &str| if side == ".." { Some(None) } else { Point::parse(side).map(Some) };
        let (start, end) = (side(start)?, side(end)?);
        if start.is_none() && end.is_none() {
            return None;
        }
        let recurring = |point: Point| point.moment.precision() == Precision::EveryYear;
        if let (Some(start), Some(end)) = (start, end)
            && recurring(start) != recurring(end)
        {
            return None;
        }
        Some(Self { start, end, interval: true })
    }

    /// Where it starts; `None` when open.
    #[must_use]
    pub fn start(self) -> Option<Point> {
        self.start
    }

    /// Where it ends; `None` when open.
    #[must_use]
    pub fn end(self) -> Option<Point> {
        self.end
    }

    /// Whether it comes back every year.
    #[must_use]
    pub fn is_recurring(self) -> bool {
        self.start.or(self.end).is_some_and(|point| point.moment.precision() == Precision::EveryYear)
    }

    /// The coarser precision of its two ends; `None` in a hole.
    #[must_use]
    pub fn precision(self) -> Option<Precision> {
        let precision = |point: Option<Point>| point.map(|point| point.moment.precision());
        precision(self.start).max(precision(self.end))
    }

    /// The first day it may start; `None` when open or recurring.
    #[must_use]
    pub fn first_day(self) -> Option<NaiveDate> {
        let start = self.start?;
        if start.at_end { start.moment.last_day() } else { start.moment.first_day() }
    }

    /// The last day it may end; `None` when open or recurring.
    #[must_use]
    pub fn last_day(self) -> Option<NaiveDate> {
        self.end?.moment.last_day()
    }

    /// Whether its end comes before its start.
    #[must_use]
    pub fn is_reversed(self) -> bool {
        matches!((self.first_day(), self.last_day()), (Some(first), Some(last)) if last < first)
    }

    /// First and last month of what comes back every year.
    #[must_use]
    pub fn recurring_months(self) -> Option<(u32, u32)> {
        match (self.start?.moment, self.end?.moment) {
            (Moment::EveryMonth(first), Moment::EveryMonth(last)) => Some((first.into(), last.into())),
            _ => None,
        }
    }

    /// The first and last year it touches; `None` when open or recurring.
    #[must_use]
    pub fn years(self) -> Option<(i32, i32)> {
        Some((self.first_day()?.year(), self.last_day()?.year()))
    }

    /// In words: `de juin 2023 à décembre 2023`, `fin 2024`, `depuis 2018`.
    #[must_use]
    pub fn in_words(self, language: Language) -> String {
        let french = language == Language::French;
        match (self.start, self.end) {
            (None, None) => String::new(),
            (Some(start), None) => {
                let start = start.in_words(language);
                if french { format!("depuis {start}") } else { format!("since {start}") }
            }
            (None, Some(end)) => {
                let end = end.in_words(language);
                if french { format!("jusqu'à {end}") } else { format!("until {end}") }
            }
            (Some(start), Some(end)) if !self.interval || start == end => {
                let _ = end;
                start.in_words(language)
            }
            (Some(start), Some(end)) => match (start.moment, end.moment) {
                (Moment::EveryMonth(first), Moment::EveryMonth(last)) => {
                    let (first, last) =
                        (month_name(first.into(), language), month_name(last.into(), language));
                    if french {
                        format!("chaque année, {first} à {last}")
                    } else {
                        format!("every year, {first} to {last}")
                    }
                }
                (Moment::Year(first), Moment::Year(last)) if !end.at_end => format!("{first}-{last}"),
                _ => {
                    let (start, end) = (start.in_words(language), end.in_words(language));
                    if french { format!("{start} à {end}") } else { format!("{start} to {end}") }
                }
            },
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |point: Option<Point>| point.map_or_else(|| "..".to_owned(), |point| point.to_string());
        match (self.interval, self.start, self.end) {
            (false, Some(point), _) => write!(formatter, "{point}"),
            (false, None, _) => Ok(()),
            (true, start, end) => write!(formatter, "{}/{}", side(start), side(end)),
        }
    }
}

impl Shaped for When {
    const SHAPE: Shape = Shape::Scalar(&ScalarShape {
        name: "calendar_date",
        code: "document.calendar_date.malformed",
        example: "2023-S2, 2023-06, --10/--11, 2024-end",
        accepts: |text| When::parse(text).is_some(),
    });
}

impl Omitted for When {}

impl Read<'_> for When {
    fn hole() -> Self {
        Self::HOLE
    }

    fn read(&mut self, source: &mut Source<'_, '_>) -> Result<(), Refused> {
        read_parsed(self, source, Self::parse)
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notation_is_read_and_written_back() {
        let cases = [
            "2023-06-15",
            "2023-06",
            "2023-Q2",
            "2023-S1",
            "2023",
            "2023-summer",
            "--10",
            "2024-end",
            "--09-end",
            "2023/2025",
            "--10/--06",
            "2018/..",
            "../2027",
            "2023-S1-end",
            "2024-12-end",
        ];
        for text in cases {
            assert_eq!(When::parse(text).map(|when| when.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        let cases = [
            "",
            "..",
            "../..",
            "2023-13",
            "2023-02-30",
            "23",
            "2023-Q5",
            "2023-S3",
            "2023-S",
            "--13",
            "2023/",
            "/2023",
            "2023-06-15-end",
            "2023/--10",
            "0000",
            "2023-06-15T00:00",
            "automne 2023",
            "2023-é1",
            "2023 ",
        ];
        for text in cases {
            assert_eq!(When::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_notation_is_said_in_words() {
        let cases = [
            ("2023-06-01", "1er juin 2023", "1 June 2023"),
            ("2023-S2", "2e semestre 2023", "2nd half of 2023"),
            ("2024-end", "fin 2024", "end of 2024"),
            ("--10/--06", "chaque année, octobre à juin", "every year, October to June"),
            ("--09-end", "fin septembre", "end of every September"),
            ("2018/..", "depuis 2018", "since 2018"),
            ("2022/2024", "2022-2024", "2022-2024"),
        ];
        for (text, fr, en) in cases {
            let when = When::parse(text).unwrap();
            assert_eq!(
                (when.in_words(Language::French).as_str(), when.in_words(Language::English).as_str()),
                (fr, en)
            );
        }
    }

    #[test]
    fn bounds_follow_the_precision() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        let cases = [
            ("2024-02", day(2024, 2, 1), day(2024, 2, 29)),
            ("2023-winter", day(2023, 12, 1), day(2024, 2, 29)),
            ("2024-end", day(2024, 12, 31), day(2024, 12, 31)),
            ("2023-Q4/2024-S1", day(2023, 10, 1), day(2024, 6, 30)),
            ("--10/--06", None, None),
        ];
        for (text, first, last) in cases {
            let when = When::parse(text).unwrap();
            assert_eq!((when.first_day(), when.last_day()), (first, last), "{text}");
        }
    }
}
