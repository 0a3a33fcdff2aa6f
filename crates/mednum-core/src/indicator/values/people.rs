//! The values of a period that may be shown: small counts of people are held back, with what would tell them.

use crate::disclosure::protect;
use crate::indicator::derivation::{Derivation, Figure, Period, rows_within};
use crate::indicator::registers::World;
use crate::sorted::SortedMap;

use super::Value;

/// The values of a period, small counts of people held back and their total protected.
pub(super) fn derived(
    derivation: &Derivation,
    world: &World<'_>,
    period: Period,
    figures: SortedMap<Vec<String>, Figure>,
    threshold: i64,
    mut value: impl FnMut(&[String], &Figure, bool) -> Value,
) -> Vec<Value> {
    if !derivation.counts_people() {
        return figures.iter().map(|(key, figure)| value(key, figure, false)).collect();
    }
    let small = |count: i64| crate::disclosure::is_small(count, threshold);
    // Neither those who are counted nor those who are left out may be few; nor those of a ratio.
    let tells = |figure: &Figure, all: i64| {
        let left_out = figure.rows_of_whole.map_or(all - figure.rows, |whole| whole - figure.rows);
        small(figure.rows) || small(left_out) || figure.rows_of_whole.is_some_and(small)
    };
    let all = derivation.measure.sets().first().map_or(0, |set| rows_within(set, world, period));
    let total = figures.get(&Vec::new()).map_or(0, |total| total.rows);
    let cells: Vec<(&Vec<String>, &Figure)> = figures.iter().filter(|(key, _)| !key.is_empty()).collect();
    // Rows under several words of an axis are in several cells: those do not add up to the total.
    let overlap = derivation.axes().iter().any(|axis| derivation.measure.holds_several_words(axis));
    let mut counts: Vec<i64> = cells.iter().map(|(_, figure)| figure.rows).collect();
    let in_cells: i64 = counts.iter().sum();
    if !overlap {
        // Rows under no word of the axes are what is left of the total.
        counts.push((total - in_cells).max(0));
    }
    let shown = protect(&counts, threshold);
    let total_hidden =
        |figure: &Figure| tells(figure, all) || (!overlap && !cells.is_empty() && shown.total.is_none());
    let of_total = figures.iter().filter(|(key, _)| key.is_empty());
    let mut values: Vec<Value> =
        of_total.map(|(key, figure)| value(key, figure, total_hidden(figure))).collect();
    values.extend(cells.iter().zip(&shown.counts).map(|((key, figure), shown)| {
        let hidden = if overlap { tells(figure, total) } else { shown.is_none() || tells(figure, 0) };
        value(key, figure, hidden)
    }));
    values
}
