//! Working out a derivation over the rows of a period.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::indicator::registers::{Cell, Pointer, Row, World};

use super::{Condition, Derivation, Measure, Operand, Operator, Set};

/// The days that a value is about, both included. What holds for a stretch of time counts on the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
}

/// What a measure gives, with the records that justify it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure {
    /// Thousandths; a ratio in thousandths of a hundredth; nothing when undefined.
    pub(crate) value: Option<i64>,
    /// For a ratio: the part and the whole, in thousandths.
    pub(crate) ratio: Option<(i64, i64)>,
    /// How many rows it is worked out of; for a ratio, those of its part.
    pub(crate) rows: i64,
    /// For a ratio, the rows of its whole.
    pub(crate) rows_of_whole: Option<i64>,
    /// In the order of the document, each once.
    pub(crate) records: Vec<Pointer>,
}

impl Figure {
    /// The figure of no row: zero.
    pub(crate) fn of_nothing() -> Self {
        Self { value: Some(0), ratio: None, rows: 0, rows_of_whole: None, records: Vec::new() }
    }
}

/// The words of the axes, in their order.
pub(crate) type Key = Vec<String>;

/// The value of a derivation in a period: the total (key without word), and one for each combination of axes.
pub(crate) fn evaluate(derivation: &Derivation, world: &World<'_>, period: Period) -> BTreeMap<Key, Figure> {
    let mut figures = BTreeMap::new();
    figures.insert(Key::new(), total(&derivation.measure, world, period));
    if !derivation.axes.is_empty() {
        broken_down(derivation, world, period, &mut figures);
    }
    figures
}

fn total(measure: &Measure, world: &World<'_>, period: Period) -> Figure {
    match measure {
        Measure::Ratio(part, whole) => ratio(&total(part, world, period), &total(whole, world, period)),
        single => match single.sets().first() {
            Some(set) => figure(single, &matching(set, world, period).collect::<Vec<_>>()),
            None => Figure { value: None, ..Figure::of_nothing() },
        },
    }
}

fn broken_down(
    derivation: &Derivation,
    world: &World<'_>,
    period: Period,
    figures: &mut BTreeMap<Key, Figure>,
) {
    let groups = |measure: &Measure| -> BTreeMap<Key, Figure> {
        let Some(set) = measure.sets().first().copied() else { return BTreeMap::new() };
        let columns: Vec<usize> = derivation
            .axes
            .iter()
            .filter_map(|axis| set.register.column(axis))
            .map(|(rank, _)| rank)
            .collect();
        let mut rows: BTreeMap<Key, Vec<&Row<'_>>> = BTreeMap::new();
        for row in matching(set, world, period) {
            for key in keys(row, &columns) {
                rows.entry(key).or_default().push(row);
            }
        }
        rows.into_iter().map(|(key, rows)| (key, figure(measure, &rows))).collect()
    };
    match &derivation.measure {
        Measure::Ratio(part, whole) => {
            let parts = groups(part);
            let nothing = Figure::of_nothing();
            for (key, whole) in groups(whole) {
                let part = parts.get(&key).unwrap_or(&nothing);
                figures.insert(key, ratio(part, &whole));
            }
        }
        single => figures.extend(groups(single)),
    }
}

/// Every combination of the words of a row along some columns; none when a column holds nothing.
fn keys(row: &Row<'_>, columns: &[usize]) -> Vec<Key> {
    let mut keys = vec![Key::new()];
    for column in columns {
        let words: Vec<&str> = match row.cells.get(*column) {
            Some(Cell::Word(word)) => vec![word],
            Some(Cell::Words(words)) => words.clone(),
            _ => Vec::new(),
        };
        keys = keys
            .iter()
            .flat_map(|key| {
                words.iter().map(|word| key.iter().cloned().chain([(*word).to_owned()]).collect())
            })
            .collect();
    }
    keys
}

fn matching<'s, 'w>(set: &'s Set, world: &'s World<'w>, period: Period) -> impl Iterator<Item = &'s Row<'w>> {
    let rows = world.rows(set.register).into_iter();
    let within = rows.flat_map(move |rows| rows.within(period.first, period.last));
    within.filter(move |row| fulfils(row, &set.conditions))
}

/// How many rows the register of a set has in a period: those that the set leaves out are some of them.
pub(crate) fn rows_within(set: &Set, world: &World<'_>, period: Period) -> i64 {
    let rows = world.rows(set.register).map_or(0, |rows| rows.within(period.first, period.last).count());
    i64::try_from(rows).unwrap_or(i64::MAX)
}

fn fulfils(row: &Row<'_>, conditions: &[Condition]) -> bool {
    conditions.iter().all(|condition| {
        let Some(cell) = row.cells.get(condition.column) else { return false };
        let any = |test: &dyn Fn(&Operand) -> bool| condition.values.iter().any(test);
        let is = |operand: &Operand| match (cell, operand) {
            (Cell::Word(word), Operand::Word(wanted)) => word == wanted,
            (Cell::Number(number), Operand::Number(wanted)) => number == wanted,
            (Cell::Flag(flag), Operand::Flag(wanted)) => flag == wanted,
            (Cell::Words(words), Operand::Word(wanted)) => words.contains(&wanted.as_str()),
            _ => false,
        };
        let against = |compare: &dyn Fn(i64, i64) -> bool| {
            any(&|operand| matches!((cell, operand), (Cell::Number(number), Operand::Number(bound)) if compare(*number, *bound)))
        };
        match condition.operator {
            Operator::Equal | Operator::Has => any(&is),
            // What is not given is not different: nothing is known of it.
            Operator::Different | Operator::Lacks => *cell != Cell::Nothing && !any(&is),
            Operator::AtMost => against(&|number, bound| number <= bound),
            Operator::AtLeast => against(&|number, bound| number >= bound),
        }
    })
}

fn figure(measure: &Measure, rows: &[&Row<'_>]) -> Figure {
    // A row that does not tell what is asked justifies nothing.
    let tells = |column: usize| {
        rows.iter().filter(move |row| row.cells.get(column).is_some_and(|cell| *cell != Cell::Nothing))
    };
    let numbers = |column: usize| {
        tells(column).filter_map(move |row| match row.cells.get(column) {
            Some(Cell::Number(number)) => Some(*number),
            _ => None,
        })
    };
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).saturating_mul(1000);
    let (value, column) = match measure {
        Measure::Count(_) => (Some(whole(rows.len())), None),
        Measure::Exists(_) => (Some(if rows.is_empty() { 0 } else { 1000 }), None),
        Measure::Distinct(column, _) => {
            let mut words: BTreeSet<&str> = BTreeSet::new();
            for row in rows {
                match row.cells.get(*column) {
                    Some(Cell::Word(word)) => {
                        words.insert(word);
                    }
                    Some(Cell::Words(several)) => words.extend(several),
                    _ => {}
                }
            }
            (Some(whole(words.len())), Some(*column))
        }
        // Nothing adds up to zero; rows that tell no number add up to nothing known.
        Measure::Sum(column, _) => {
            let known = rows.is_empty() || numbers(*column).next().is_some();
            (known.then(|| numbers(*column).sum::<i64>().saturating_mul(1000)), Some(*column))
        }
        Measure::Average(column, _) => {
            let (sum, count) =
                numbers(*column).fold((0_i64, 0_i64), |(sum, count), number| (sum + number, count + 1));
            (rounded(sum.saturating_mul(1000), count), Some(*column))
        }
        Measure::Ratio(..) => (None, None),
    };
    let mut records: Vec<Pointer> = match column {
        Some(column) => tells(column).filter_map(|row| row.pointer).collect(),
        None => rows.iter().filter_map(|row| row.pointer).collect(),
    };
    records.sort_unstable();
    records.dedup();
    let rows = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    Figure { value, ratio: None, rows, rows_of_whole: None, records }
}

fn ratio(part: &Figure, whole: &Figure) -> Figure {
    let mut records: Vec<Pointer> = part.records.iter().chain(&whole.records).copied().collect();
    records.sort_unstable();
    records.dedup();
    let both = part.value.zip(whole.value);
    Figure {
        value: both.and_then(|(part, whole)| rounded(part.saturating_mul(100_000), whole)),
        ratio: both,
        rows: part.rows,
        rows_of_whole: Some(whole.rows),
        records,
    }
}

/// The quotient to the nearest, halves away from zero; nothing over zero.
fn rounded(dividend: i64, divisor: i64) -> Option<i64> {
    if divisor == 0 {
        return None;
    }
    let (dividend, divisor) = (i128::from(dividend), i128::from(divisor));
    let half = divisor.abs() / 2 * if (dividend < 0) == (divisor < 0) { 1 } else { -1 };
    i64::try_from((dividend + half) / divisor.abs() * divisor.signum()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotient_is_rounded_to_the_nearest_and_undefined_over_zero() {
        let cases = [
            ((1, 3), Some(0)),
            ((2, 3), Some(1)),
            ((5, 2), Some(3)),
            ((4, 2), Some(2)),
            ((1, 0), None),
            ((0, 0), None),
        ];
        for ((dividend, divisor), expected) in cases {
            assert_eq!(rounded(dividend, divisor), expected, "{dividend} / {divisor}");
        }
    }
}
