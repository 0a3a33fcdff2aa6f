//! A table of counts with its margins, and what of it is held back.

use crate::sorted::SortedSet;

use super::{enough, sum};

/// The cells and their margins in one grid: in each line the last cell is the sum of the others.
///
/// Each line is one equation, so what is held back is the edges of a graph between rows and columns: a count flows from
/// its row to its column, totals flow back. Two tables with the same counts shown differ by cycles, along which each
/// count grows by one, or is one less when it is followed the other way round. Nothing held back is zero, since zeros
/// are shown: a count of one cannot be less. So a count is told by those shown exactly when its edge lies on no cycle
/// that follows no count of one the other way round.
pub(super) struct Grid {
    height: usize,
    width: usize,
    values: Vec<i64>,
    hidden: Vec<bool>,
    /// What is never shown.
    secret: Vec<bool>,
}

impl Grid {
    pub(super) fn of(rows: &[Vec<i64>], columns: usize) -> Self {
        let (height, width) = (rows.len() + 1, columns + 1);
        let mut values = Vec::with_capacity(height * width);
        for row in rows {
            values.extend((0..columns).map(|column| row.get(column).copied().unwrap_or_default()));
            values.push(sum(row.iter().copied()));
        }
        for column in 0..width {
            values.push(sum(values.iter().skip(column).step_by(width).take(rows.len()).copied()));
        }
        Self { height, width, hidden: vec![false; values.len()], secret: vec![false; values.len()], values }
    }

    /// How many places there are, margins included.
    pub(super) fn size(&self) -> usize {
        self.values.len()
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

    pub(super) fn shown(&self, row: usize, column: usize) -> Option<i64> {
        let at = row * self.width + column;
        (!self.is_hidden(at)).then(|| self.value(at))
    }

    pub(super) fn hide_small(&mut self, threshold: i64) {
        for at in 0..self.values.len() {
            if super::is_small(self.value(at), threshold) {
                self.keep_secret(at);
            }
        }
    }

    /// Hides what stands beside a small count of another table. Zeros tell nothing of it.
    pub(super) fn hide_beside_small(&mut self, others: &[Vec<i64>], threshold: i64) {
        let width = self.width;
        for (row, counts) in others.iter().take(self.height).enumerate() {
            for (column, count) in counts.iter().take(width).enumerate() {
                let at = row * width + column;
                if super::is_small(*count, threshold) && self.value(at) > 0 {
                    self.keep_secret(at);
                }
            }
        }
    }

    fn keep_secret(&mut self, at: usize) {
        self.set_hidden(at, true);
        if let Some(secret) = self.secret.get_mut(at) {
            *secret = true;
        }
    }

    /// Every line: its first place, the step to the next one, and how many there are; the last is the total.
    fn lines(&self) -> impl Iterator<Item = (usize, usize, usize)> + use<> {
        let (height, width) = (self.height, self.width);
        let rows = (0..height).map(move |row| (row * width, 1, width));
        rows.chain((0..width).map(move |column| (column, width, height)))
    }

    /// Whether the hidden cells of a line add up to too little, with a total that says so.
    fn tells_too_little(&self, line: (usize, usize, usize), threshold: i64) -> bool {
        let (first, step, length) = line;
        let places = (0..length.saturating_sub(1)).map(|rank| first + rank * step);
        !self.is_hidden(first + length.saturating_sub(1) * step) && self.make_too_little(places, threshold)
    }

    /// The cells of all the rows, or of all the columns, whose total is hidden: when the total of all is shown, what
    /// they add up to is told. None otherwise.
    fn cells_of_hidden_totals(&self, rows: bool) -> Vec<usize> {
        let (height, width) = (self.height.saturating_sub(1), self.width.saturating_sub(1));
        if self.is_hidden(self.values.len().saturating_sub(1)) {
            return Vec::new();
        }
        let (lines, length) = if rows { (height, width) } else { (width, height) };
        let place = move |line: usize, rank: usize| {
            if rows { line * (width + 1) + rank } else { rank * (width + 1) + line }
        };
        (0..lines)
            .filter(|line| self.is_hidden(place(*line, length)))
            .flat_map(|line| (0..length).map(move |rank| place(line, rank)))
            .collect()
    }

    /// Whether the hidden ones of some cells add up to less than is enough.
    fn make_too_little(&self, cells: impl Iterator<Item = usize>, threshold: i64) -> bool {
        let hidden: Vec<i64> = cells.filter(|at| self.is_hidden(*at)).map(|at| self.value(at)).collect();
        !hidden.is_empty() && sum(hidden.iter().copied()) < enough(hidden.len(), threshold)
    }

    /// Whether what is shown tells the sum of some hidden cells, and that is too little.
    fn tells_a_small_sum(&self, threshold: i64) -> bool {
        self.lines().any(|line| self.tells_too_little(line, threshold))
            || [true, false]
                .into_iter()
                .any(|rows| self.make_too_little(self.cells_of_hidden_totals(rows).into_iter(), threshold))
    }

    /// Hides the smallest of some cells that can still tell something, else their total; false when there is none.
    fn hide_smallest(&mut self, cells: impl Iterator<Item = usize>, total: usize) -> bool {
        let visible = cells
            .filter(|at| !self.is_hidden(*at) && self.value(*at) > 0)
            .min_by_key(|at| (self.value(*at), *at));
        let next = visible.or((!self.is_hidden(total)).then_some(total));
        if let Some(next) = next {
            self.set_hidden(next, true);
        }
        next.is_some()
    }

    /// Line by line, hides one more where there is one hidden place only, or too little: most tables need no more.
    pub(super) fn hide_beside_the_lonely(&mut self, threshold: i64) {
        let mut changed = true;
        while changed {
            changed = false;
            for line in self.lines() {
                let (first, step, length) = line;
                let places = (0..length).map(|rank| first + rank * step);
                let alone = places.clone().filter(|at| self.is_hidden(*at)).take(2).count() == 1;
                if alone || self.tells_too_little(line, threshold) {
                    let total = first + length.saturating_sub(1) * step;
                    changed |= self.hide_smallest(places.take(length.saturating_sub(1)), total);
                }
            }
            for rows in [true, false] {
                let cells = self.cells_of_hidden_totals(rows);
                if self.make_too_little(cells.iter().copied(), threshold) {
                    changed |= self.hide_smallest(cells.into_iter(), self.values.len().saturating_sub(1));
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

    /// The nodes that a place joins, in the direction in which its count flows.
    fn flow(&self, at: usize) -> (usize, usize) {
        let width = self.width.max(1);
        let (row, column) = (at / width, at % width);
        let is_total = (row + 1 == self.height) != (column + 1 == self.width);
        if is_total { (self.height + column, row) } else { (row, self.height + column) }
    }

    /// Whether a cycle may leave a node by a place.
    fn may_leave(&self, node: usize, at: usize) -> bool {
        self.flow(at).0 == node || self.value(at) > 1
    }

    /// For each node, the set of those that it can reach by hidden places and that can reach it.
    fn circles(&self) -> Vec<usize> {
        let nodes = self.height + self.width;
        let mut seen = vec![false; nodes];
        let mut left = Vec::with_capacity(nodes);
        for root in 0..nodes {
            if seen.get_mut(root).is_none_or(|seen| std::mem::replace(seen, true)) {
                continue;
            }
            let mut path = vec![(root, self.edges(root))];
            while let Some((node, edges)) = path.last_mut() {
                let node = *node;
                let next = edges.find(|(at, other)| {
                    self.is_hidden(*at)
                        && self.may_leave(node, *at)
                        && !seen.get(*other).is_none_or(|seen| *seen)
                });
                if let Some((_, other)) = next {
                    if let Some(seen) = seen.get_mut(other) {
                        *seen = true;
                    }
                    path.push((other, self.edges(other)));
                } else {
                    left.push(node);
                    path.pop();
                }
            }
        }
        let mut circles = vec![nodes; nodes];
        for root in left.into_iter().rev() {
            let mut open = vec![root];
            while let Some(node) = open.pop() {
                if get(&circles, node) < nodes {
                    continue;
                }
                set(&mut circles, node, root);
                let before = self.edges(node).filter(|(at, other)| {
                    self.is_hidden(*at) && self.may_leave(*other, *at) && get(&circles, *other) == nodes
                });
                open.extend(before.map(|(_, other)| other));
            }
        }
        circles
    }

    /// A hidden place that the others tell: an edge on no cycle.
    pub(super) fn told_by_the_others(&self) -> Option<usize> {
        let nodes = self.height + self.width;
        let circles = self.circles();
        let is_within = |at: usize| {
            let (from, to) = self.flow(at);
            get(&circles, from) == get(&circles, to)
        };
        // A count of one is followed one way: it needs a way back. A larger one is followed both ways: it needs another.
        if let Some(told) = (0..self.values.len()).find(|at| self.is_hidden(*at) && !is_within(*at)) {
            return Some(told);
        }
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
    pub(super) fn hide_around(&mut self, place: usize) -> bool {
        // Back from where the count flows to, which the margins always allow.
        let (to, from) = self.flow(place);
        let nodes = self.height + self.width;
        // What each node costs to reach, and by which place from which node.
        let mut best: Vec<Option<(i64, usize, usize)>> = vec![None; nodes];
        let mut open = SortedSet::from([(0_i64, from)]);
        while let Some((cost, node)) = open.pop_first() {
            if node == to {
                break;
            }
            for (at, other) in self.edges(node) {
                let value = self.value(at);
                if at == place || value <= 0 || !self.may_leave(node, at) {
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
    pub(super) fn show_what_can_be(&mut self, threshold: i64) {
        let mut candidates: Vec<usize> = (0..self.values.len())
            .filter(|at| self.is_hidden(*at) && !self.secret.get(*at).copied().unwrap_or_default())
            .collect();
        candidates.sort_by_key(|at| (std::cmp::Reverse(self.value(*at)), *at));
        for at in candidates {
            self.set_hidden(at, false);
            if self.tells_a_small_sum(threshold) || self.told_by_the_others().is_some() {
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
