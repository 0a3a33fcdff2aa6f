//! Progress towards what is aimed at: at least, at most, or within a range such as "3 to 4".

use mednum_catalog::vocabulary;

use super::Direction;

vocabulary! {
    /// Where a value stands against what is aimed at.
    pub enum Verdict: "indicator_verdict" from [] {
        /// It is there.
        Reached = "reached" ("Atteint", "Reached") [],
        /// Its period is not over.
        Underway = "underway" ("En cours", "Under way") [],
        /// Its period is over, and it is not there.
        NotReached = "not_reached" ("Non atteint", "Not reached") [],
        /// It is above the most that is aimed at.
        Exceeded = "exceeded" ("Dépassé", "Exceeded") [],
        /// It is not known.
        Unknown = "unknown" ("Inconnu", "Unknown") [],
    }
}

/// What a value is held against, in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Aim {
    /// The value from which progress is counted.
    pub baseline: Option<i64>,
    /// The least value aimed at.
    pub min: Option<i64>,
    /// The greatest value aimed at.
    pub max: Option<i64>,
}

/// The verdict on a value, and its progress in thousandths of the way: 1000 is there, more is beyond, less than zero is
/// away from it. Nothing where the way has no length or no start.
///
/// An indicator that should decrease comes down to the greatest value that it may have; one that comes from above a range
/// does too.
///
/// ```
/// use mednum_core::indicator::progress::{Aim, Verdict, progress};
/// let three_to_four = Aim { min: Some(3_000), max: Some(4_000), ..Aim::default() };
/// assert_eq!(progress(Some(3_000), three_to_four, None, true), (Verdict::Reached, Some(1_000)));
/// assert_eq!(progress(Some(2_000), three_to_four, None, true), (Verdict::NotReached, Some(667)));
/// assert_eq!(progress(Some(5_000), three_to_four, None, true).0, Verdict::Exceeded);
/// ```
#[must_use]
pub fn progress(
    value: Option<i64>,
    aim: Aim,
    direction: Option<Direction>,
    closed: bool,
) -> (Verdict, Option<i64>) {
    let Some(value) = value else { return (Verdict::Unknown, None) };
    let missing = if closed { Verdict::NotReached } else { Verdict::Underway };
    let start = aim.baseline.unwrap_or_default();
    if let Some(min) = aim.min.filter(|min| value < *min) {
        // Counting starts at zero when nothing says where; from above, the way is past.
        let way = if start < min { way(start, min, value) } else { None };
        return (missing, way);
    }
    if let Some(max) = aim.max.filter(|max| value > *max) {
        let comes_down =
            direction == Some(Direction::Decrease) || aim.baseline.is_some_and(|from| from > max);
        let way = aim.baseline.filter(|from| *from > max).and_then(|from| way(from, max, value));
        return (if comes_down { missing } else { Verdict::Exceeded }, way);
    }
    let beyond = match (aim.min, aim.max) {
        (None, None) => return (Verdict::Unknown, None),
        (Some(min), None) => way(start, min, value).filter(|_| start < min),
        (None, Some(max)) => aim.baseline.filter(|from| *from > max).and_then(|from| way(from, max, value)),
        (Some(_), Some(_)) => None,
    };
    (Verdict::Reached, Some(beyond.unwrap_or(1000)))
}

/// How far a value is on the way from a start to an end, in thousandths.
fn way(from: i64, to: i64, value: i64) -> Option<i64> {
    let length = i128::from(to) - i128::from(from);
    if length == 0 {
        return None;
    }
    let done = (i128::from(value) - i128::from(from)) * 1000;
    // To the nearest, halves away from zero.
    let (done, length) = if length < 0 { (-done, -length) } else { (done, length) };
    let half = if done < 0 { -(length / 2) } else { length / 2 };
    i64::try_from((done + half) / length).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_counted_the_way_the_indicator_should_go() {
        let at_least = |baseline, min| Aim { baseline, min: Some(min), max: None };
        let at_most = |baseline, max| Aim { baseline, min: None, max: Some(max) };
        let range = |baseline| Aim { baseline, min: Some(3), max: Some(4) };
        let down = Some(Direction::Decrease);
        type Case = (&'static str, Option<i64>, Aim, Option<Direction>, bool, Verdict, Option<i64>);
        let cases: [Case; 17] = [
            ("half way up", Some(15), at_least(Some(10), 20), None, true, Verdict::NotReached, Some(500)),
            (
                "half way up, not over",
                Some(15),
                at_least(Some(10), 20),
                None,
                false,
                Verdict::Underway,
                Some(500),
            ),
            ("up and beyond", Some(30), at_least(Some(10), 20), None, true, Verdict::Reached, Some(2000)),
            (
                "away from the aim",
                Some(5),
                at_least(Some(10), 20),
                None,
                true,
                Verdict::NotReached,
                Some(-500),
            ),
            (
                "no baseline starts at zero",
                Some(5),
                at_least(None, 20),
                None,
                true,
                Verdict::NotReached,
                Some(250),
            ),
            ("down half way", Some(15), at_most(Some(20), 10), down, false, Verdict::Underway, Some(500)),
            (
                "down and over, not there",
                Some(15),
                at_most(Some(20), 10),
                None,
                true,
                Verdict::NotReached,
                Some(500),
            ),
            ("down and there", Some(10), at_most(Some(20), 10), down, true, Verdict::Reached, Some(1000)),
            ("down and beyond", Some(5), at_most(Some(20), 10), down, true, Verdict::Reached, Some(1500)),
            ("down without a baseline", Some(15), at_most(None, 10), down, true, Verdict::NotReached, None),
            ("a ceiling that is passed", Some(15), at_most(None, 10), None, true, Verdict::Exceeded, None),
            ("within a range", Some(4), range(None), None, true, Verdict::Reached, Some(1000)),
            ("below a range", Some(2), range(None), None, true, Verdict::NotReached, Some(667)),
            ("above a range", Some(5), range(None), None, true, Verdict::Exceeded, None),
            ("down to a range", Some(7), range(Some(10)), down, false, Verdict::Underway, Some(500)),
            ("no value", None, range(None), None, true, Verdict::Unknown, None),
            ("nothing aimed at", Some(5), Aim::default(), None, true, Verdict::Unknown, None),
        ];
        for (name, value, aim, direction, closed, verdict, done) in cases {
            assert_eq!(progress(value, aim, direction, closed), (verdict, done), "{name}");
        }
    }
}
