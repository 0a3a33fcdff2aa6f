//! Counts of people as they may be shown: a small one could tell who is meant, so it is held back, and enough of the
//! others with it that no subtraction gives it again.
//!
//! The threshold is an option of the computations that count people. Zero is shown: it tells of nobody.
//!
//! Three things hold of what is shown. No small count is shown. No count that is held back follows from those shown,
//! by any chain of subtractions along the rows and the columns. Those held back in a row or a column whose total is
//! shown add up to the threshold at least, and to twice their number: whoever knows that none is zero, since zeros are
//! shown, cannot tell them to a unit. So do those of all the rows, or columns, whose total is held back. Nothing else is held back, but in tables beyond [`LARGEST_REFINED`] cells.
//!
//! Each call protects one table. A figure that stands in two tables must come from one call, or the difference of the
//! two would tell.

mod grid;

use grid::Grid;

/// The least count of people that is shown unless another threshold is asked for.
pub const DEFAULT_THRESHOLD: i64 = 11;

/// Cells beyond which a table may hold back a few counts more than it needs to.
pub const LARGEST_REFINED: usize = 4_096;

/// Whether a count of people is too small to be shown. That there is nobody is shown.
///
/// ```
/// use mednum_core::disclosure::is_small;
/// assert_eq!([0, 1, 10, 11].map(|count| is_small(count, 11)), [false, true, true, false]);
/// ```
#[must_use]
pub fn is_small(count: i64, threshold: i64) -> bool {
    (1..threshold).contains(&count)
}

/// Whether no count is small with that threshold: those who ask may see each person counted.
///
/// ```
/// use mednum_core::disclosure::shows_everything;
/// assert!(shows_everything(1) && !shows_everything(2));
/// ```
#[must_use]
pub fn shows_everything(threshold: i64) -> bool {
    threshold <= 1
}

/// Counts as they may be shown, each beside its total; `None` is held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// The counts, in the order given.
    pub counts: Vec<Option<i64>>,
    /// Their sum.
    pub total: Option<i64>,
}

/// Protects counts that add up to a total which is shown with them.
///
/// ```
/// use mednum_core::disclosure::protect;
/// // 4 is held back, and 12 with it: 31 - 15 - 12 would give it again.
/// let shown = protect(&[4, 15, 12, 0], 11);
/// assert_eq!(shown.counts, [None, Some(15), None, Some(0)]);
/// assert_eq!(shown.total, Some(31));
/// ```
#[must_use]
pub fn protect(counts: &[i64], threshold: i64) -> Protected {
    let total = sum(counts.iter().copied());
    let small = |count: i64| is_small(count, threshold);
    let mut shown: Vec<Option<i64>> = counts.iter().map(|count| (!small(*count)).then_some(*count)).collect();
    let mut hidden = shown.iter().filter(|count| count.is_none()).count();
    let mut secret = sum(counts.iter().copied().filter(|count| small(*count)));
    let mut total = (!small(total)).then_some(total);
    // The smallest of the others first.
    let mut others: Vec<&mut Option<i64>> =
        shown.iter_mut().filter(|count| count.is_some_and(|count| count > 0)).collect();
    others.sort_by_key(|count| **count);
    let mut others = others.into_iter();
    while hidden == 1 || (hidden > 1 && secret < enough(hidden, threshold)) {
        let Some(next) = others.next() else {
            total = None;
            break;
        };
        secret = secret.saturating_add(next.take().unwrap_or_default());
        hidden += 1;
    }
    Protected { counts: shown, total }
}

/// What some hidden counts, none of them zero, must add up to at the least for their sum to be shown.
fn enough(hidden: usize, threshold: i64) -> i64 {
    i64::try_from(hidden).unwrap_or(i64::MAX).saturating_mul(2).max(threshold)
}

fn sum(counts: impl Iterator<Item = i64>) -> i64 {
    counts.fold(0, i64::saturating_add)
}

/// A table of counts as they may be shown, with its margins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtectedTable {
    /// The cells, row by row.
    pub cells: Vec<Vec<Option<i64>>>,
    /// The total of each row.
    pub row_totals: Vec<Option<i64>>,
    /// The total of each column.
    pub column_totals: Vec<Option<i64>>,
    /// The total of all.
    pub total: Option<i64>,
}

/// Protects a table whose margins are shown with it. Rows that are shorter are filled with zeros.
///
/// ```
/// use mednum_core::disclosure::protect_table;
/// let shown = protect_table(&[vec![3, 20], vec![15, 30]], 11);
/// assert_eq!(shown.cells, [[None, None], [None, None]]);
/// assert_eq!((shown.row_totals, shown.total), (vec![Some(23), Some(45)], Some(68)));
/// ```
#[must_use]
pub fn protect_table(rows: &[Vec<i64>], threshold: i64) -> ProtectedTable {
    protect_table_beside(rows, &[], threshold)
}

/// Protects a table like [`protect_table`], where some counts beside it are told elsewhere: a count is held back too
/// when one of those, at the same place, is small. `beside` has tables of the same shape, with their margins: one row
/// more and one cell more in each row than the counts.
///
/// ```
/// use mednum_core::disclosure::protect_table_beside;
/// // 25 of 28 people: the 3 others would be told by the number of all.
/// let others = vec![vec![3, 40, 0], vec![30, 20, 0], vec![33, 60, 0]];
/// let shown = protect_table_beside(&[vec![25, 30], vec![40, 50]], &[others], 11);
/// assert_eq!(shown.cells, [[None, None], [None, None]]);
/// ```
#[must_use]
pub fn protect_table_beside(rows: &[Vec<i64>], beside: &[Vec<Vec<i64>>], threshold: i64) -> ProtectedTable {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut grid = Grid::of(rows, width);
    grid.hide_small(threshold);
    for others in beside {
        grid.hide_beside_small(others, threshold);
    }
    loop {
        grid.hide_beside_the_lonely(threshold);
        match grid.told_by_the_others() {
            Some(told) if grid.hide_around(told) => {}
            _ => break,
        }
    }
    if grid.size() <= LARGEST_REFINED {
        grid.show_what_can_be(threshold);
    }
    let (height, shown) = (rows.len(), |row: usize, column: usize| grid.shown(row, column));
    ProtectedTable {
        cells: (0..height).map(|row| (0..width).map(|column| shown(row, column)).collect()).collect(),
        row_totals: (0..height).map(|row| shown(row, width)).collect(),
        column_totals: (0..width).map(|column| shown(height, column)).collect(),
        total: shown(height, width),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A name, some counts, and what is shown of them and of their total.
    type Case = (&'static str, &'static [i64], &'static [Option<i64>], Option<i64>);

    #[test]
    fn a_small_count_is_held_back_and_cannot_be_found_again() {
        let cases: [Case; 6] = [
            ("nothing small", &[12, 30], &[Some(12), Some(30)], Some(42)),
            ("one small", &[4, 30, 12], &[None, Some(30), None], Some(46)),
            ("two small that add up to enough", &[6, 7, 30], &[None, None, Some(30)], Some(43)),
            ("two small that add up to little", &[1, 2, 30, 40], &[None, None, None, Some(40)], Some(73)),
            ("a small total", &[3, 0], &[None, Some(0)], None),
            ("zeros tell nothing", &[0, 0], &[Some(0), Some(0)], Some(0)),
        ];
        for (name, counts, shown, total) in cases {
            let protected = protect(counts, DEFAULT_THRESHOLD);
            assert_eq!((protected.counts.as_slice(), protected.total), (shown, total), "{name}");
        }
    }

    #[test]
    fn a_threshold_of_one_holds_nothing_back() {
        assert_eq!(protect(&[1, 2, 3], 1).counts, [Some(1), Some(2), Some(3)]);
    }

    #[test]
    fn no_line_of_a_table_has_one_hidden_place() {
        let rows = vec![vec![3, 20, 15], vec![12, 0, 40], vec![30, 18, 2]];
        let table = protect_table(&rows, DEFAULT_THRESHOLD);
        for (cells, total) in table.cells.iter().zip(&table.row_totals) {
            let hidden = cells.iter().chain([total]).filter(|cell| cell.is_none()).count();
            assert_ne!(hidden, 1, "{table:?}");
        }
        for column in 0..3 {
            let cells = table.cells.iter().map(|row| row[column]).chain([table.column_totals[column]]);
            assert_ne!(cells.filter(Option::is_none).count(), 1, "{table:?}");
        }
        assert_eq!(table.total, Some(140));
    }
}
