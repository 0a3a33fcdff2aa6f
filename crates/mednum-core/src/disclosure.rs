//! Counts of people as they may be shown: a small one could tell who is meant, so it is held back, and enough of the
//! others with it that no subtraction gives it again.
//!
//! The threshold is an option of the computations that count people. Zero is shown: it tells of nobody.
//!
//! Three things hold of what is shown. No small count is shown. No count that is held back follows from those shown,
//! by any chain of subtractions along the rows and the columns. Those held back in a row or a column whose total is
//! shown add up to the threshold at least. Nothing else is held back, but in tables beyond [`LARGEST_REFINED`] cells.
//!
//! Each call protects one table. A figure that stands in two tables must come from one call, or the difference of the
//! two would tell.

/// The least count of people that is shown unless another threshold is asked for.
pub const DEFAULT_THRESHOLD: i64 = 11;

/// Cells beyond which a table may hold back a few counts more than it needs to.
pub const LARGEST_REFINED: usize = 4_096;

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
    let small = |count: i64| (1..threshold).contains(&count);
    let mut shown: Vec<Option<i64>> = counts.iter().map(|count| (!small(*count)).then_some(*count)).collect();
    let hidden = shown.iter().filter(|count| count.is_none()).count();
    let secret = sum(counts.iter().copied().filter(|count| small(*count)));
    if hidden == 1 || (hidden > 1 && secret < threshold) {
        // The smallest of the others is enough: alone it reaches the threshold.
        let next = shown.iter_mut().filter(|count| count.is_some_and(|count| count > 0));
        if let Some(next) = next.min_by_key(|count| **count) {
            *next = None;
        }
    }
    Protected { counts: shown, total: (!small(total)).then_some(total) }
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
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut grid = Grid::of(rows, width);
    grid.hide_small(threshold);
    grid.hide_beside_the_lonely(threshold);
    while let Some(told) = grid.told_by_the_others() {
        if !grid.hide_around(told) {
            break;
        }
    }
    if grid.values.len() <= LARGEST_REFINED {
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

/// The cells and their margins in one grid: in each line the last cell is the sum of the others.
///
/// Each line is one equation, so what is held back is the edges of a graph between rows and columns. A count follows
/// from those shown exactly when its edge lies on no cycle: the equations then give it, one after the other.
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
            values.push(sum(row.iter().copied()));
        }
        for column in 0..width {
            values.push(sum(values.iter().skip(column).step_by(width).take(rows.len()).copied()));
        }
        Self { height, width, hidden: vec![false; values.len()], values }
    }

    fn value(&self, at: usize) -> i64 {
        self.values.get(at).copied().unwrap_or_default()
    }

    fn is_hidden(&self, at: usize) -> bool {
        self.hidden.get(at).copied().unwrap_or_default()
    }

    fn set_hidden(&mut self, at: usize, hide: bool) {
        if let Some(hidden) = self.hidden.get_mut(at) {
            *hidden = hide;
        }
    }

    fn shown(&self, row: usize, column: usize) -> Option<i64> {
        let at = row * self.width + column;
        (!self.is_hidden(at)).then(|| self.value(at))
    }

    fn hide_small(&mut self, threshold: i64) {
        for at in 0..self.values.len() {
            if (1..threshold).contains(&self.value(at)) {
                self.set_hidden(at, true);
            }
        }
    }

    /// Every line: its first place, the step to the next one, and how many there are; the last is the total.
    fn lines(&self) -> impl Iterator<Item = (usize, usize, usize)> + use<> {
        let (height, width) = (self.height, self.width);
        let rows = (0..height).map(move |row| (row * width, 1, width));
        rows.chain((0..width).map(move |column| (column, width, height)))
    }

    /// Whether the hidden cells of a line add up to less than the threshold, with a total that says so.
    fn tells_too_little(&self, line: (usize, usize, usize), threshold: i64) -> bool {
        let (first, step, length) = line;
        let places = (0..length.saturating_sub(1)).map(|rank| first + rank * step);
        let mut hidden = places.filter(|at| self.is_hidden(*at)).peekable();
        !self.is_hidden(first + length.saturating_sub(1) * step)
            && hidden.peek().is_some()
            && sum(hidden.map(|at| self.value(at))) < threshold
    }

    /// Line by line, hides one more where there is one hidden place only, or too little: most tables need no more.
    fn hide_beside_the_lonely(&mut self, threshold: i64) {
        let mut changed = true;
        while changed {
            changed = false;
            for line in self.lines() {
                let (first, step, length) = line;
                let places = (0..length).map(|rank| first + rank * step);
                let alone = places.clone().filter(|at| self.is_hidden(*at)).take(2).count() == 1;
                if !alone && !self.tells_too_little(line, threshold) {
                    continue;
                }
                let visible = places
                    .take(length.saturating_sub(1))
                    .filter(|at| !self.is_hidden(*at) && self.value(*at) > 0)
                    .min_by_key(|at| (self.value(*at), *at));
                let total = first + length.saturating_sub(1) * step;
                if let Some(next) = visible.or((!self.is_hidden(total)).then_some(total)) {
                    self.set_hidden(next, true);
                    changed = true;
                }
            }
        }
    }

    /// The hidden places of a row or a column, each with the column or the row it leads to. Rows come first, then
    /// columns.
    fn edges(&self, node: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        let (first, step, length, others) = match node.checked_sub(self.height) {
            None => (node * self.width, 1, self.width, self.height),
            Some(column) => (column, self.width, self.height, 0),
        };
        (0..length).map(move |rank| (first + rank * step, others + rank))
    }

    /// A hidden place that the others tell: an edge on no cycle.
    fn told_by_the_others(&self) -> Option<usize> {
        let nodes = self.height + self.width;
        // For each node, when it was reached, and the earliest that can be reached from it another way.
        let (mut reached, mut earliest) = (vec![0_usize; nodes], vec![0_usize; nodes]);
        let mut clock = 0;
        for root in 0..nodes {
            if reached.get(root).is_some_and(|when| *when > 0) {
                continue;
            }
            // Node, the place by which it was reached, and the edges still to follow.
            let mut path = vec![(root, None, self.edges(root))];
            clock += 1;
            set(&mut reached, root, clock);
            set(&mut earliest, root, clock);
            while let Some((node, by, edges)) = path.last_mut() {
                let (node, by) = (*node, *by);
                let next = edges.find(|(at, _)| self.is_hidden(*at) && Some(*at) != by);
                if let Some((at, other)) = next {
                    let when = get(&reached, other);
                    if when == 0 {
                        clock += 1;
                        set(&mut reached, other, clock);
                        set(&mut earliest, other, clock);
                        path.push((other, Some(at), self.edges(other)));
                    } else {
                        let least = get(&earliest, node).min(when);
                        set(&mut earliest, node, least);
                    }
                    continue;
                }
                path.pop();
                let (Some((parent, ..)), Some(at)) = (path.last(), by) else { continue };
                if get(&earliest, node) > get(&reached, *parent) {
                    return Some(at);
                }
                let least = get(&earliest, *parent).min(get(&earliest, node));
                set(&mut earliest, *parent, least);
            }
        }
        None
    }

    /// Hides the cheapest places that put a hidden one on a cycle; false when there are none.
    fn hide_around(&mut self, place: usize) -> bool {
        let (row, column) = (place / self.width.max(1), place % self.width.max(1));
        let (from, to) = (row, self.height + column);
        let nodes = self.height + self.width;
        // What each node costs to reach, and by which place from which node.
        let mut best: Vec<Option<(i64, usize, usize)>> = vec![None; nodes];
        let mut open = std::collections::BTreeSet::from([(0_i64, from)]);
        while let Some((cost, node)) = open.pop_first() {
            if node == to {
                break;
            }
            for (at, other) in self.edges(node) {
                let value = self.value(at);
                if at == place || value <= 0 {
                    continue;
                }
                // A place more is worse than a larger count.
                let step = if self.is_hidden(at) { 0 } else { value.saturating_add(1) };
                let total = cost.saturating_add(step);
                let known = best.get(other).copied().flatten();
                if other == from || known.is_some_and(|(known, ..)| known <= total) {
                    continue;
                }
                if let Some((known, ..)) = known {
                    open.remove(&(known, other));
                }
                if let Some(slot) = best.get_mut(other) {
                    *slot = Some((total, at, node));
                }
                open.insert((total, other));
            }
        }
        let mut node = to;
        let mut found = false;
        while let Some((_, at, before)) = best.get(node).copied().flatten() {
            self.set_hidden(at, true);
            found = true;
            node = before;
        }
        found
    }

    /// Shows again, the largest first, what no small count needs.
    fn show_what_can_be(&mut self, threshold: i64) {
        let mut candidates: Vec<usize> = (0..self.values.len())
            .filter(|at| self.is_hidden(*at) && !(1..threshold).contains(&self.value(*at)))
            .collect();
        candidates.sort_by_key(|at| (std::cmp::Reverse(self.value(*at)), *at));
        for at in candidates {
            self.set_hidden(at, false);
            let told = self.lines().any(|line| self.tells_too_little(line, threshold));
            if told || self.told_by_the_others().is_some() {
                self.set_hidden(at, true);
            }
        }
    }
}

fn get(list: &[usize], at: usize) -> usize {
    list.get(at).copied().unwrap_or_default()
}

fn set(list: &mut [usize], at: usize, value: usize) {
    if let Some(slot) = list.get_mut(at) {
        *slot = value;
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
