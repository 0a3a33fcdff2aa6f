//! What is shown of counts of people never gives back what is held back, and holds back no more than it must.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use mednum_core::disclosure::{ProtectedTable, protect, protect_table, protect_table_beside};
use proptest::prelude::*;

const PRIME: i64 = 1_000_000_007;

fn inverse(value: i64) -> i64 {
    let (mut result, mut base, mut power) = (1, value.rem_euclid(PRIME), PRIME - 2);
    while power > 0 {
        if power % 2 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        power /= 2;
    }
    result
}

/// Whether the equations of the lines have one solution for some hidden place: each line says that the sum of its
/// cells is its total. Elimination modulo a prime: the rank of such a matrix is the same there.
fn one_is_solved(shown: &[Vec<Option<i64>>]) -> bool {
    let (height, width) = (shown.len(), shown[0].len());
    let unknown: Vec<(usize, usize)> = (0..height)
        .flat_map(|row| (0..width).map(move |column| (row, column)))
        .filter(|(row, column)| shown[*row][*column].is_none())
        .collect();
    let sign = |rank: usize, length: usize| if rank + 1 == length { PRIME - 1 } else { 1 };
    let mut equations: Vec<Vec<i64>> = Vec::new();
    for row in 0..height {
        equations.push(unknown.iter().map(|(r, c)| if *r == row { sign(*c, width) } else { 0 }).collect());
    }
    for column in 0..width {
        equations
            .push(unknown.iter().map(|(r, c)| if *c == column { sign(*r, height) } else { 0 }).collect());
    }
    // Reduced row echelon form: a place is solved when an equation is left with it alone.
    let mut done = 0;
    for column in 0..unknown.len() {
        let Some(pivot) = (done..equations.len()).find(|row| equations[*row][column] != 0) else { continue };
        equations.swap(done, pivot);
        let scale = inverse(equations[done][column]);
        equations[done].iter_mut().for_each(|value| *value = *value * scale % PRIME);
        let base = equations[done].clone();
        for (row, equation) in equations.iter_mut().enumerate() {
            let factor = equation[column];
            if row != done && factor != 0 {
                for (value, subtracted) in equation.iter_mut().zip(&base) {
                    *value = (*value - factor * subtracted % PRIME).rem_euclid(PRIME);
                }
            }
        }
        done += 1;
    }
    equations.iter().any(|equation| equation.iter().filter(|value| **value != 0).count() == 1)
}

/// Nothing hidden is zero: a sum below twice the number of those hidden would tell some to a unit.
fn enough(hidden: usize, threshold: i64) -> i64 {
    threshold.max(2 * i64::try_from(hidden).unwrap())
}

/// Whether somebody who knows that nothing hidden is zero can tell a hidden count to the unit. Two tables with the same
/// counts shown differ by cycles, each cell one more or one less in turn: a count is told when it is on no cycle whose
/// every count that goes down is two at the least.
fn one_is_told(values: &[Vec<i64>], shown: &[Vec<Option<i64>>]) -> bool {
    let (height, width) = (values.len() - 1, values[0].len() - 1);
    // A count is a flow from a row to a column; totals flow back.
    let mut arcs: Vec<(usize, usize, i64, usize)> = Vec::new();
    for (row, cells) in shown.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if cell.is_some() {
                continue;
            }
            let (row_node, column_node) = (row, height + 1 + column);
            let back = (row == height) != (column == width);
            let (from, to) = if back { (column_node, row_node) } else { (row_node, column_node) };
            arcs.push((from, to, values[row][column], row * (width + 1) + column));
        }
    }
    let reaches = |from: usize, to: usize, without: usize| {
        let mut seen = vec![from];
        let mut rank = 0;
        while rank < seen.len() {
            let node = seen[rank];
            rank += 1;
            for (tail, head, value, at) in &arcs {
                if *at == without {
                    continue;
                }
                let next = [(*tail == node, *head), (*head == node && *value > 1, *tail)];
                for (_, other) in next.into_iter().filter(|(is_open, _)| *is_open) {
                    if !seen.contains(&other) {
                        seen.push(other);
                    }
                }
            }
        }
        seen.contains(&to)
    };
    arcs.iter()
        .any(|(from, to, value, at)| !(reaches(*to, *from, *at) || *value > 1 && reaches(*from, *to, *at)))
}

/// The cells and the margins in one grid.
fn grid(table: &ProtectedTable) -> Vec<Vec<Option<i64>>> {
    let mut grid: Vec<Vec<Option<i64>>> = table
        .cells
        .iter()
        .zip(&table.row_totals)
        .map(|(cells, total)| cells.iter().copied().chain([*total]).collect())
        .collect();
    grid.push(table.column_totals.iter().copied().chain([table.total]).collect());
    grid
}

fn whole(rows: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let mut grid: Vec<Vec<i64>> =
        rows.iter().map(|row| row.iter().copied().chain([row.iter().sum()]).collect()).collect();
    let width = grid[0].len();
    grid.push((0..width).map(|column| grid.iter().map(|row| row[column]).sum()).collect());
    grid
}

/// Every line as its values and what is shown of them, its total last.
fn lines(values: &[Vec<i64>], shown: &[Vec<Option<i64>>]) -> Vec<Vec<(i64, Option<i64>)>> {
    let rows = values
        .iter()
        .zip(shown)
        .map(|(values, shown)| values.iter().copied().zip(shown.iter().copied()).collect::<Vec<_>>());
    let columns = (0..values[0].len()).map(|column| {
        values.iter().zip(shown).map(|(values, shown)| (values[column], shown[column])).collect()
    });
    rows.chain(columns).collect()
}

/// The hidden cells of the rows whose total is hidden add up to what the other rows leave of the total of all.
fn rows_tell_little(values: &[Vec<i64>], shown: &[Vec<Option<i64>>], threshold: i64) -> bool {
    let (height, width) = (values.len() - 1, values[0].len() - 1);
    let hidden: Vec<i64> = (0..height)
        .filter(|row| shown[*row][width].is_none())
        .flat_map(|row| {
            (0..width)
                .filter(move |column| shown[row][*column].is_none())
                .map(move |column| values[row][column])
        })
        .collect();
    shown[height][width].is_some()
        && !hidden.is_empty()
        && hidden.iter().sum::<i64>() < enough(hidden.len(), threshold)
}

fn turned<T: Copy>(grid: &[Vec<T>]) -> Vec<Vec<T>> {
    (0..grid[0].len()).map(|column| grid.iter().map(|row| row[column]).collect()).collect()
}

fn is_safe(values: &[Vec<i64>], shown: &[Vec<Option<i64>>], threshold: i64) -> bool {
    let lines = lines(values, shown);
    lines.iter().all(|line| {
        let hidden: Vec<i64> =
            line.iter().filter(|(_, shown)| shown.is_none()).map(|(value, _)| *value).collect();
        let total_is_shown = line[line.len() - 1].1.is_some();
        hidden.len() != 1
            && (hidden.is_empty()
                || !total_is_shown
                || hidden.iter().sum::<i64>() >= enough(hidden.len(), threshold))
    }) && !rows_tell_little(values, shown, threshold)
        && !rows_tell_little(&turned(values), &turned(shown), threshold)
        && !one_is_solved(shown)
        && !one_is_told(values, shown)
}

fn table() -> impl Strategy<Value = (Vec<Vec<i64>>, i64)> {
    let cell = prop_oneof![3 => 0..4_i64, 3 => 0..30_i64, 1 => Just(0_i64), 1 => 0..500_i64];
    (1..6_usize, 1..6_usize, 1..20_i64).prop_flat_map(move |(height, width, threshold)| {
        let row = prop::collection::vec(cell.clone(), width);
        (prop::collection::vec(row, height), Just(threshold))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_small_count_is_shown_and_none_that_is_held_back_can_be_found_again((rows, threshold) in table()) {
        let (values, shown) = (whole(&rows), grid(&protect_table(&rows, threshold)));
        for (value, shown) in values.iter().flatten().zip(shown.iter().flatten()) {
            prop_assert!(shown.is_none_or(|shown| shown == *value));
            prop_assert!(!(1..threshold).contains(value) || shown.is_none());
            prop_assert!(*value != 0 || shown.is_some());
        }
        prop_assert!(is_safe(&values, &shown, threshold), "{shown:?}");
    }

    #[test]
    fn many_ones_are_not_told_by_their_number(rows in prop::collection::vec(prop::collection::vec(0..3_i64, 6), 4..9), threshold in 2..6_i64) {
        let (values, shown) = (whole(&rows), grid(&protect_table(&rows, threshold)));
        prop_assert!(is_safe(&values, &shown, threshold), "{shown:?}");
    }

    #[test]
    fn what_stands_beside_a_small_count_is_held_back_and_cannot_be_found_again((rows, threshold) in table(), seed in 0..7_i64) {
        let values = whole(&rows);
        let others: Vec<Vec<i64>> =
            values.iter().map(|row| row.iter().map(|value| (value * 7 + seed) % 23).collect()).collect();
        let shown = grid(&protect_table_beside(&rows, std::slice::from_ref(&others), threshold));
        for ((value, other), shown) in values.iter().flatten().zip(others.iter().flatten()).zip(shown.iter().flatten()) {
            prop_assert!(*value == 0 || !(1..threshold).contains(other) || shown.is_none());
        }
        prop_assert!(is_safe(&values, &shown, threshold), "{values:?} {shown:?}");
    }

    #[test]
    fn nothing_that_reaches_the_threshold_is_held_back_without_need((rows, threshold) in table()) {
        let (values, shown) = (whole(&rows), grid(&protect_table(&rows, threshold)));
        for row in 0..values.len() {
            for column in 0..values[0].len() {
                if shown[row][column].is_none() && values[row][column] >= threshold {
                    let mut more = shown.clone();
                    more[row][column] = Some(values[row][column]);
                    prop_assert!(!is_safe(&values, &more, threshold), "{row} {column} {shown:?}");
                }
            }
        }
    }

    #[test]
    fn a_list_is_protected_like_a_table_of_one_row(counts in prop::collection::vec(0..40_i64, 0..9), threshold in 1..20_i64) {
        let shown = protect(&counts, threshold);
        let hidden: Vec<i64> =
            counts.iter().zip(&shown.counts).filter(|(_, shown)| shown.is_none()).map(|(count, _)| *count).collect();
        let holds = |hidden: &[i64]| {
            hidden.is_empty() || (hidden.len() > 1 && hidden.iter().sum::<i64>() >= enough(hidden.len(), threshold))
        };
        prop_assert_eq!(shown.total.is_some(), holds(&hidden));
        // Without the largest of those that were not small, too little is held back.
        let (small, beyond): (Vec<i64>, Vec<i64>) = hidden.iter().partition(|count| **count < threshold);
        if let Some(largest) = beyond.iter().max() {
            let mut fewer = [small, beyond.clone()].concat();
            let at = fewer.iter().position(|count| count == largest).unwrap();
            fewer.remove(at);
            prop_assert!(!holds(&fewer));
        }
    }

    #[test]
    fn a_threshold_of_one_holds_nothing_back((rows, _) in table()) {
        prop_assert!(grid(&protect_table(&rows, 1)).iter().flatten().all(Option::is_some));
    }

    #[test]
    fn the_order_of_the_rows_changes_no_safety((mut rows, threshold) in table()) {
        rows.reverse();
        prop_assert!(is_safe(&whole(&rows), &grid(&protect_table(&rows, threshold)), threshold));
    }
}
