//! Near-misses: the known word nearest to one that is not known. It is proposed, never applied.

/// Edit distance between two texts, transpositions counted once; `None` beyond `limit`.
#[must_use]
pub fn distance(left: &str, right: &str, limit: usize) -> Option<usize> {
    let left: Vec<char> = left.chars().take(96).collect();
    let right: Vec<char> = right.chars().take(96).collect();
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, b) in right.iter().enumerate() {
            let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX / 2);
            let substitution = at(&row, j) + usize::from(a != b);
            let mut best = substitution.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && left.get(i - 1) == Some(b) && right.get(j - 1) == Some(a);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|found| *found <= limit)
}

/// The candidates nearest to a word, all those that tie, sorted; none when nothing is near or too many are.
///
/// ```
/// use mednum_core::finding::suggestion::nearest;
/// assert_eq!(nearest("titel", ["title", "code"]), ["title"]);
/// assert!(nearest("budget", ["title", "code"]).is_empty());
/// ```
#[must_use]
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Vec<&'c str> {
    // One slip in a short word, up to three in a long one.
    let limit = (word.chars().count() / 3).clamp(1, 3);
    let mut best: Vec<&str> = Vec::new();
    let mut shortest = limit;
    for candidate in candidates {
        let Some(found) = distance(word, candidate, shortest) else { continue };
        if found < shortest {
            best.clear();
            shortest = found;
        }
        if best.len() <= MOST_CANDIDATES && !best.contains(&candidate) {
            best.push(candidate);
        }
    }
    if best.len() > MOST_CANDIDATES {
        return Vec::new();
    }
    best.sort_unstable();
    best
}

/// More candidates than this are no help: none is proposed.
const MOST_CANDIDATES: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        let cases = [
            ("pilots", "pilots", Some(0)),
            ("pilotes", "pilots", Some(1)),
            ("titel", "title", Some(1)),
            ("", "ab", Some(2)),
            ("abcdef", "uvwxyz", None),
        ];
        for (left, right, expected) in cases {
            assert_eq!(distance(left, right, 3), expected, "{left} → {right}");
        }
    }

    #[test]
    fn all_candidates_that_tie_are_kept() {
        assert_eq!(nearest("a.b", ["a.a", "a.c", "b.d.e"]), ["a.a", "a.c"]);
    }
}
