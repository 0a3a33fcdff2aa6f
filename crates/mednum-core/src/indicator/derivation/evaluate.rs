//! Working out a derivation over the rows of a period.

use chrono::NaiveDate;

use crate::indicator::registers::{Cell, RecordPointer, Row, Rows, Word, World};
use crate::sorted::SortedMap;

use super::parse::MOST_AXES;
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
    pub(crate) records: Vec<RecordPointer>,
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
pub(crate) fn evaluate(derivation: &Derivation, world: &World<'_>, period: Period) -> SortedMap<Key, Figure> {
    let mut figures = SortedMap::new();
    figures.insert(Key::new(), total(&derivation.measure, world, period));
    if !derivation.axes.is_empty() {
        broken_down(derivation, world, period, &mut figures);
    }
    figures
}

fn total(measure: &Measure, world: &World<'_>, period: Period) -> Figure {
    match measure {
        Measure::Ratio(part, whole) => ratio(&total(part, world, period), &total(whole, world, period)),
        single => match rows_of(single, world) {
            Some((set, rows)) => figure(single, set, rows, &matching(set, rows, period).collect::<Vec<_>>()),
            None => Figure { value: None, ..Figure::of_nothing() },
        },
    }
}

/// The first set of a measure, and the rows of its register.
fn rows_of<'s, 'w>(measure: &'s Measure, world: &'s World<'w>) -> Option<(&'s Set, &'s Rows<'w>)> {
    let set = measure.sets().first().copied()?;
    Some((set, world.rows(set.register)?))
}

fn broken_down(
    derivation: &Derivation,
    world: &World<'_>,
    period: Period,
    figures: &mut SortedMap<Key, Figure>,
) {
    let groups = |measure: &Measure| -> SortedMap<Key, Figure> {
        let Some((set, rows)) = rows_of(measure, world) else { return SortedMap::new() };
        let axes = derivation.axes.iter().filter_map(|axis| set.register.column(axis));
        let columns: Vec<usize> = axes.map(|(rank, _)| rank).collect();
        let mut keyed: Vec<([Option<Word>; MOST_AXES], Row)> = Vec::new();
        for row in matching(set, rows, period) {
            add_keys(rows, row, &columns, &mut keyed);
        }
        // The sort is stable: the rows of a key keep their order.
        keyed.sort_by_key(|(key, _)| *key);
        let groups = keyed.chunk_by(|left, right| left.0 == right.0);
        let figures = groups.filter_map(|group| {
            let (key, _) = group.first()?;
            let texts = key.iter().flatten().map(|word| rows.text(*word).to_owned()).collect();
            let of_key: Vec<Row> = group.iter().map(|(_, row)| *row).collect();
            Some((texts, figure(measure, set, rows, &of_key)))
        });
        figures.collect()
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

/// Adds a row under every combination of its words along some columns; under none when a column holds nothing.
fn add_keys(rows: &Rows<'_>, row: Row, columns: &[usize], keyed: &mut Vec<([Option<Word>; MOST_AXES], Row)>) {
    let from = keyed.len();
    keyed.push(([None; MOST_AXES], row));
    for (axis, column) in columns.iter().enumerate() {
        let cell = rows.cell(row, *column);
        let before = keyed.split_off(from);
        for (key, row) in before {
            keyed.extend(rows.words_of(&cell).map(|word| {
                let mut key = key;
                if let Some(place) = key.get_mut(axis) {
                    *place = Some(word);
                }
                (key, row)
            }));
        }
    }
}

fn matching<'s>(set: &'s Set, rows: &'s Rows<'_>, period: Period) -> impl Iterator<Item = Row> {
    let tests: Vec<Test> = set.conditions.iter().map(|condition| Test::of(condition, rows)).collect();
    let within = rows.within(period.first, period.last);
    within.filter(move |row| tests.iter().all(|test| test.passes(rows, *row)))
}

/// How many rows the register of a set has in a period: those that the set leaves out are some of them.
pub(crate) fn rows_within(set: &Set, world: &World<'_>, period: Period) -> i64 {
    let rows = world.rows(set.register).map_or(0, |rows| rows.within(period.first, period.last).count());
    i64::try_from(rows).unwrap_or(i64::MAX)
}

/// A condition in the words of a register.
struct Test {
    column: usize,
    operator: Operator,
    /// A word that no row holds is left out.
    wanted: Vec<Cell>,
}

impl Test {
    fn of(condition: &Condition, rows: &Rows<'_>) -> Self {
        let wanted = condition.values.iter().filter_map(|operand| match operand {
            Operand::Word(text) => rows.find(text).map(Cell::Word),
            Operand::Number(number) => Some(Cell::Number(*number)),
            Operand::Flag(flag) => Some(Cell::Flag(*flag)),
        });
        Self { column: condition.column, operator: condition.operator, wanted: wanted.collect() }
    }

    fn passes(&self, rows: &Rows<'_>, row: Row) -> bool {
        let cell = rows.cell(row, self.column);
        let is_wanted = || match cell {
            Cell::Words(..) => rows.words_of(&cell).any(|word| self.wanted.contains(&Cell::Word(word))),
            Cell::Nothing => false,
            single => self.wanted.contains(&single),
        };
        let against = |compare: &dyn Fn(i64, i64) -> bool| {
            let Cell::Number(number) = cell else { return false };
            self.wanted.iter().any(|bound| matches!(bound, Cell::Number(bound) if compare(number, *bound)))
        };
        match self.operator {
            Operator::Equal | Operator::Has => is_wanted(),
            // What is not given is not different: nothing is known of it.
            Operator::Different | Operator::Lacks => cell != Cell::Nothing && !is_wanted(),
            Operator::AtMost => against(&|number, bound| number <= bound),
            Operator::AtLeast => against(&|number, bound| number >= bound),
        }
    }
}

fn figure(measure: &Measure, set: &Set, rows: &Rows<'_>, matched: &[Row]) -> Figure {
    // A row that does not tell what is asked justifies nothing.
    let tells =
        |column: usize| matched.iter().copied().filter(move |row| rows.cell(*row, column) != Cell::Nothing);
    let numbers = |column: usize| {
        matched.iter().filter_map(move |row| match rows.cell(*row, column) {
            Cell::Number(number) => Some(number),
            _ => None,
        })
    };
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).saturating_mul(1000);
    let (value, column) = match measure {
        Measure::Count(_) => (Some(whole(matched.len())), None),
        Measure::Exists(_) => (Some(if matched.is_empty() { 0 } else { 1000 }), None),
        Measure::Distinct(column, _) => {
            let mut words: Vec<Word> = Vec::new();
            for row in matched {
                words.extend(rows.words_of(&rows.cell(*row, *column)));
            }
            words.sort_unstable();
            words.dedup();
            (Some(whole(words.len())), Some(*column))
        }
        // Nothing adds up to zero; rows that tell no number add up to nothing known.
        Measure::Sum(column, _) => {
            let known = matched.is_empty() || numbers(*column).next().is_some();
            (known.then(|| numbers(*column).sum::<i64>().saturating_mul(1000)), Some(*column))
        }
        Measure::Average(column, _) => {
            let (sum, count) =
                numbers(*column).fold((0_i64, 0_i64), |(sum, count), number| (sum + number, count + 1));
            (rounded(sum.saturating_mul(1000), count), Some(*column))
        }
        Measure::Ratio(..) => (None, None),
    };
    let place = set.register.place();
    let records = match column {
        Some(column) => Rows::pointers(place, tells(column)),
        None => Rows::pointers(place, matched.iter().copied()),
    };
    let rows = i64::try_from(matched.len()).unwrap_or(i64::MAX);
    Figure { value, ratio: None, rows, rows_of_whole: None, records }
}

fn ratio(part: &Figure, whole: &Figure) -> Figure {
    let mut records: Vec<RecordPointer> = part.records.iter().chain(&whole.records).copied().collect();
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
