//! Progress towards what is aimed at: at least, at most, or within a range such as "3 to 4".

use mednum_catalog::vocabulary;

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
/// ```
/// use mednum_core::indicator::progress::{Aim, Verdict, progress};
/// let three_to_four = Aim { min: Some(3_000), max: Some(4_000), ..Aim::default() };
/// assert_eq!(progress(Some(3_000), three_to_four, true), (Verdict::Reached, Some(1_000)));
/// assert_eq!(progress(Some(2_000), three_to_four, true), (Verdict::NotReached, Some(667)));
/// assert_eq!(progress(Some(5_000), three_to_four, true).0, Verdict::Exceeded);
/// ```
#[must_use]
pub fn progress(value: Option<i64>, aim: Aim, closed: bool) -> (Verdict, Option<i64>) {
    let Some(value) = value else { return (Verdict::Unknown, None) };
    let missing = if closed { Verdict::NotReached } else { Verdict::Underway };
    match (aim.min, aim.max) {
        (None, None) => (Verdict::Unknown, None),
        (Some(min), _) if value < min => {
            // Counting starts at zero when nothing says where.
            (missing, way(aim.baseline.unwrap_or_default(), min, value))
        }
        (Some(_), Some(max)) if value > max => (Verdict::Exceeded, None),
        (Some(min), Some(_)) if value >= min => (Verdict::Reached, Some(1000)),
        (Some(min), _) => {
            (Verdict::Reached, way(aim.baseline.unwrap_or_default(), min, value).or(Some(1000)))
        }
        (None, Some(max)) => {
            let done = aim.baseline.and_then(|baseline| way(baseline, max, value));
            if value <= max {
                (Verdict::Reached, done.or(Some(1000)))
            } else {
                (if closed { Verdict::Exceeded } else { missing }, done)
            }
        }
    }
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
        let range = Aim { baseline: None, min: Some(3), max: Some(4) };
        type Case = (&'static str, Option<i64>, Aim, bool, Verdict, Option<i64>);
        let cases: [Case; 13] = [
            ("half way up", Some(15), at_least(Some(10), 20), true, Verdict::NotReached, Some(500)),
            ("half way up, not over", Some(15), at_least(Some(10), 20), false, Verdict::Underway, Some(500)),
            ("up and beyond", Some(30), at_least(Some(10), 20), true, Verdict::Reached, Some(2000)),
            ("away from the aim", Some(5), at_least(Some(10), 20), true, Verdict::NotReached, Some(-500)),
            ("no baseline starts at zero", Some(5), at_least(None, 20), true, Verdict::NotReached, Some(250)),
            ("down half way", Some(15), at_most(Some(20), 10), false, Verdict::Underway, Some(500)),
            ("down and there", Some(10), at_most(Some(20), 10), true, Verdict::Reached, Some(1000)),
            ("down without a baseline", Some(15), at_most(None, 10), true, Verdict::Exceeded, None),
            ("within a range", Some(4), range, true, Verdict::Reached, Some(1000)),
            ("below a range", Some(2), range, true, Verdict::NotReached, Some(667)),
            ("above a range", Some(5), range, true, Verdict::Exceeded, None),
            ("no value", None, range, true, Verdict::Unknown, None),
            ("nothing aimed at", Some(5), Aim::default(), true, Verdict::Unknown, None),
        ];
        for (name, value, aim, closed, verdict, done) in cases {
            assert_eq!(progress(value, aim, closed), (verdict, done), "{name}");
        }
    }
}
