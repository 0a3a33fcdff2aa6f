//! Opening hours compared: which stretches of a week meet, and which lie within others.

use super::{OpeningSlot, Weekday, Weeks};

/// A stretch of a day of the week that was read whole, in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stretch {
    pub(crate) day: Weekday,
    pub(crate) opens: u16,
    pub(crate) closes: u16,
    pub(crate) weeks: Weeks,
}

/// The two kinds of weeks.
pub(crate) const PARITIES: [Weeks; 2] = [Weeks::Even, Weeks::Odd];

impl Weeks {
    /// Whether some week is one of both.
    pub(crate) fn meets(self, other: Self) -> bool {
        self == other || self == Self::Every || other == Self::Every
    }
}

impl OpeningSlot {
    /// Which weeks; every week when it does not say.
    pub(crate) fn which_weeks(&self) -> Option<Weeks> {
        self.weeks.map_or(Some(Weeks::Every), |weeks| weeks.known())
    }

    /// Whether its day and its weeks are terms that this version of mednum knows.
    pub(crate) fn is_known(&self) -> bool {
        self.day.known().is_some() && self.which_weeks().is_some()
    }

    /// The stretch; `None` when part of it was refused, or when it ends before it begins.
    pub(crate) fn stretch(&self) -> Option<Stretch> {
        let (opens, closes) = (self.opens.minutes()?, self.closes.minutes()?);
        let (day, weeks) = (self.day.known()?, self.which_weeks()?);
        (opens < closes).then_some(Stretch { day, opens, closes, weeks })
    }

    /// Whether it closes when or before it opens.
    pub(crate) fn is_reversed(&self) -> bool {
        matches!((self.opens.minutes(), self.closes.minutes()), (Some(opens), Some(closes)) if closes <= opens)
    }
}

impl Stretch {
    /// Minutes a week; half of them when it is held every other week.
    pub(crate) fn minutes_a_fortnight(self) -> i64 {
        let minutes = i64::from(self.closes - self.opens);
        if self.weeks == Weeks::Every { minutes * 2 } else { minutes }
    }
}

/// When a place is open on a day of the even weeks, or of the odd ones: from, to.
#[derive(Debug)]
struct OpenDay {
    day: Weekday,
    weeks: Weeks,
    parts: Vec<(u16, u16)>,
}

/// The opening hours of one place, merged: for each day and kind of week, stretches that do not touch, in order.
#[derive(Debug, Default)]
pub(crate) struct Opening {
    merged: Vec<OpenDay>,
    /// Whether a stretch was refused: it may be any.
    unsure: bool,
}

impl Opening {
    pub(crate) fn of(slots: &[OpeningSlot]) -> Self {
        let mut stretches: Vec<Stretch> = slots.iter().filter_map(OpeningSlot::stretch).collect();
        let unsure = stretches.len() < slots.len();
        stretches.sort_unstable();
        let mut merged: Vec<OpenDay> = Vec::new();
        for same_day in stretches.chunk_by(|left, right| left.day == right.day) {
            for parity in PARITIES {
                let mut parts: Vec<(u16, u16)> = Vec::new();
                for stretch in same_day.iter().filter(|stretch| stretch.weeks.meets(parity)) {
                    match parts.last_mut() {
                        Some(last) if stretch.opens <= last.1 => last.1 = last.1.max(stretch.closes),
                        _ => parts.push((stretch.opens, stretch.closes)),
                    }
                }
                merged.extend(same_day.first().map(|stretch| OpenDay {
                    day: stretch.day,
                    weeks: parity,
                    parts,
                }));
            }
        }
        Self { merged, unsure }
    }

    /// Whether a stretch lies wholly within these hours, or may.
    pub(crate) fn covers(&self, stretch: Stretch) -> bool {
        let within = |parity: Weeks| {
            self.merged.iter().any(|open| {
                let holds =
                    |(opens, closes): &(u16, u16)| *opens <= stretch.opens && stretch.closes <= *closes;
                open.day == stretch.day && open.weeks == parity && open.parts.iter().any(holds)
            })
        };
        self.unsure || PARITIES.into_iter().filter(|parity| stretch.weeks.meets(*parity)).all(within)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(opens: u16, closes: u16, weeks: Weeks) -> Stretch {
        Stretch { day: Weekday::Monday, opens: opens * 60, closes: closes * 60, weeks }
    }

    fn slots(json: &str) -> Vec<OpeningSlot> {
        crate::document::value_from_text(json).unwrap()
    }

    #[test]
    fn hours_that_touch_cover_as_one() {
        let open = slots(
            r#"[{"day": "monday", "opens": "09:00", "closes": "12:00"},
                {"day": "monday", "opens": "12:00", "closes": "14:00", "weeks": "even"}]"#,
        );
        let opening = Opening::of(&open);
        let cases = [
            ("within the morning", stretch(9, 11, Weeks::Every), true),
            ("across both, in even weeks", stretch(10, 13, Weeks::Even), true),
            ("across both, every week", stretch(10, 13, Weeks::Every), false),
            ("before they open", stretch(8, 10, Weeks::Even), false),
        ];
        for (name, stretch, covered) in cases {
            assert_eq!(opening.covers(stretch), covered, "{name}");
        }
    }
}
