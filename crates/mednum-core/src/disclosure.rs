//! Counts of people as they may be shown: a small one could tell who is meant, so it is held back, and enough of the
//! others with it that no subtraction gives it again.
//!
//! The threshold is an option of the computations that count people. Zero is shown: it tells of nobody.

/// The least count of people that is shown unless another threshold is asked for.
pub const DEFAULT_THRESHOLD: i64 = 11;

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
/// // 4 is held back, and 12 with it: 27 - 15 would give 4 again... and 12 + 4 stays above the threshold.
/// let shown = protect(&[4, 15, 12, 0], 11);
/// assert_eq!(shown.counts, [None, Some(15), None, Some(0)]);
/// assert_eq!(shown.total, Some(31));
/// ```
#[must_use]
pub fn protect(counts: &[i64], threshold: i64) -> Protected {
    let mut table = protect_table(&[counts.to_vec()], threshold);
    let counts = table.cells.pop().unwrap_or_default();
    Protected { counts, total: table.row_totals.pop().flatten() }
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
#[must_use]
pub fn protect_table(rows: &[Vec<i64>], threshold: i64) -> ProtectedTable {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut grid = Grid::of(rows, width);
    grid.hide_small(threshold);
    while grid.hide_more(threshold) {}
    let (height, shown) = (rows.len(), |row: usize, column: usize| grid.shown(row, column));
    ProtectedTable {
        cells: (0..height).map(|row| (0..width).map(|column| shown(row, column)).collect()).collect(),
        row_totals: (0..height).map(|row| shown(row, width)).collect(),
        column_totals: (0..width).map(|column| shown(height, column)).collect(),
        total: shown(height, width),
    }
}

/// The cells and their margins in one grid: in each line the last cell is the sum of the others.
struct Grid {
    height: usize,
    width: usize,
    values: Vec<i64>,
    hidden: Vec<bool>,
}

impl Grid {
    fn of(rows: &[Vec<i64>], columns: usize) -> Self {
        let (height, width) = (rows.len() + 1, columns + 1);
        let mut values = Vec::with_capacity(height * width);
        for row in rows {
            values.extend((0..columns).map(|column| row.get(column).copied().unwrap_or_default()));
            values.push(row.iter().sum());
        }
        for column in 0..width {
            values.push(values.iter().skip(column).step_by(width).take(rows.len()).sum());
        }
        Self { height, width, hidden: vec![false; values.len()], values }
    }

    fn value(&self, at: usize) -> i64 {
        self.values.get(at).copied().unwrap_or_default()
    }

    fn is_hidden(&self, at: usize) -> bool {
        self.hidden.get(at).copied().unwrap_or_default()
    }

    fn hide(&mut self, at: usize) {
        if let Some(hidden) = self.hidden.get_mut(at) {
            *hidden = true;
        }
    }

    fn shown(&self, row: usize, column: usize) -> Option<i64> {
        let at = row * self.width + column;
        (!self.is_hidden(at)).then(|| self.value(at))
    }

    fn hide_small(&mut self, threshold: i64) {
        for at in 0..self.values.len() {
            if (1..threshold).contains(&self.value(at)) {
                self.hide(at);
            }
        }
    }

    /// Every line: the places of its cells, then that of its total.
    fn lines(&self) -> Vec<Vec<usize>> {
        let rows =
            (0..self.height).map(|row| (0..self.width).map(|column| row * self.width + column).collect());
        let columns =
            (0..self.width).map(|column| (0..self.height).map(|row| row * self.width + column).collect());
        // A table of one row has columns that say the same as their cells.
        if self.height == 2 { rows.take(1).collect() } else { rows.chain(columns).collect() }
    }

    /// Hides one more place where a line would give a hidden one again; false when none does.
    fn hide_more(&mut self, threshold: i64) -> bool {
        for line in self.lines() {
            let Some((total, cells)) = line.split_last() else { continue };
            let hidden: Vec<usize> = cells.iter().copied().filter(|at| self.is_hidden(*at)).collect();
            let secret: i64 = hidden.iter().map(|at| self.value(*at)).sum();
            let told = match (self.is_hidden(*total), hidden.len()) {
                (_, 0) if self.is_hidden(*total) => true,
                (false, 1) => true,
                // What several hidden cells add up to is told by the total.
                (false, several) => several > 1 && secret < threshold,
                (true, _) => false,
            };
            if !told {
                continue;
            }
            let visible = cells.iter().copied().filter(|at| !self.is_hidden(*at) && self.value(*at) > 0);
            let next = visible
                .min_by_key(|at| (self.value(*at), *at))
                .or((!self.is_hidden(*total)).then_some(*total));
            if let Some(next) = next {
                self.hide(next);
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_count_is_held_back_and_cannot_be_found_again() {
        let cases: [(&str, &[i64], &[Option<i64>], Option<i64>); 6] = [
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
