//! The periods that values are given for: the years of the roadmap, the whole of it, those that a target is set for.

use chrono::{Datelike as _, NaiveDate};

use crate::indicator::derivation::Period;

use super::Asked;

/// The periods that values are given for.
pub(super) struct Years {
    /// The calendar years of the roadmap that have begun.
    years: Vec<i32>,
    /// The whole roadmap, as far as it has run.
    whole: Option<(NaiveDate, NaiveDate)>,
    asked: Option<i32>,
    today: Option<NaiveDate>,
}

/// A roadmap of more years than this is a slip.
const MOST_YEARS: usize = 60;

impl Years {
    pub(super) fn of(period: Option<(NaiveDate, NaiveDate)>, asked: Asked<'_>) -> Self {
        let begun = |year: &i32| asked.today.is_none_or(|today| *year <= today.year());
        let years = period
            .map(|(start, end)| (start.year()..=end.year()).take(MOST_YEARS).filter(begun).collect())
            .unwrap_or_default();
        let whole = period.filter(|(start, _)| asked.today.is_none_or(|today| *start <= today));
        Self { years, whole, asked: asked.year, today: asked.today }
    }

    /// Every period of a derivation.
    pub(super) fn periods(&self, yearly: bool) -> Vec<Asking> {
        if yearly {
            let wanted = self.years.iter().filter(|year| self.asked.is_none_or(|asked| asked == **year));
            return wanted
                .filter_map(|year| {
                    let first = NaiveDate::from_ymd_opt(*year, 1, 1)?;
                    let last = NaiveDate::from_ymd_opt(*year, 12, 31)?;
                    Some(self.asking(year.to_string(), first, last, last))
                })
                .collect();
        }
        let Some((start, end)) = self.whole else { return Vec::new() };
        let whole =
            |last: NaiveDate| self.asking(format!("{}/{}", start.year(), last.year()), start, last, end);
        match self.asked {
            // Seen from the end of a year: all that was done until then. It is only over with the roadmap.
            Some(year) => {
                let last = NaiveDate::from_ymd_opt(year, 12, 31).filter(|last| *last >= start);
                last.map(|last| whole(last.min(end))).into_iter().collect()
            }
            None => vec![whole(end)],
        }
    }

    /// A period that a target of the document is set for, when it has begun and is asked for.
    pub(super) fn targeted(&self, (name, first, last): (String, NaiveDate, NaiveDate)) -> Option<Asking> {
        let begun = self.today.is_none_or(|today| first <= today);
        let asked = self.asked.is_none_or(|year| first.year() == year && last.year() == year);
        (begun && asked).then(|| self.asking(name, first, last, last))
    }

    fn asking(&self, name: String, first: NaiveDate, last: NaiveDate, end: NaiveDate) -> Asking {
        let counted = self.today.map_or(last, |today| today.min(last));
        let closed = self.today.is_none_or(|today| today > end);
        Asking { name, period: Period { first, last: counted }, last, closed }
    }
}

/// A period that a value is worked out for.
pub(super) struct Asking {
    pub(super) name: String,
    /// What is counted.
    pub(super) period: Period,
    /// The last day that the value is about.
    pub(super) last: NaiveDate,
    /// Whether nothing can change it any more.
    pub(super) closed: bool,
}
