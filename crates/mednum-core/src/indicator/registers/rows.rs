//! The rows of a register: their cells side by side, their words as numbers, those of a day found without looking at
//! the others.
//!
//! A programme may hold a hundred thousand records of a kind, and each of eighty measures looks at them: nothing is
//! allocated for a row, and comparing two words compares two numbers.

use std::borrow::Cow;
use std::collections::HashMap;

use chrono::NaiveDate;

use super::pointer::{Place, RecordPointer, short};

/// When a row holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    /// On one day.
    On(NaiveDate),
    /// From a day to another, both included; open where there is none.
    During(Option<NaiveDate>, Option<NaiveDate>),
    /// Its day was refused, or is not given: it is counted in no period.
    Never,
}

impl Time {
    /// When both hold.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::During(from, until), Self::During(other_from, other_until)) => {
                // No day is before every other; no end is after every other.
                let ends = until.into_iter().chain(other_until);
                Self::During(from.max(other_from), ends.min())
            }
            _ => Self::Never,
        }
    }

    fn day(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::During(..) | Self::Never => None,
        }
    }
}

/// What a record gives for a column.
#[derive(Debug, Clone)]
pub(super) enum Given<'w> {
    Nothing,
    Word(Cow<'w, str>),
    Words(Vec<&'w str>),
    Number(i64),
    Flag(bool),
}

/// A word of a register: its rank in the order they were first met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Word(u32);

/// What stands in a column of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Cell {
    /// Nothing was given.
    Nothing,
    Word(Word),
    /// Several words: from a rank, so many.
    Words(u32, u32),
    Number(i64),
    Flag(bool),
}

/// A record as a derivation sees it; its cells are kept by [`Rows`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    time: Time,
    first_cell: u32,
    /// The ranks of its record and of its part; nothing for a record of the built-in roadmap.
    record: Option<(u32, u32)>,
}

#[derive(Default)]
struct WordTable<'w> {
    texts: Vec<Cow<'w, str>>,
    ranks: HashMap<Cow<'w, str>, Word>,
}

impl<'w> WordTable<'w> {
    fn word(&mut self, text: Cow<'w, str>) -> Word {
        if let Some(word) = self.ranks.get(&text) {
            return *word;
        }
        let word = Word(short(self.texts.len()));
        self.texts.push(text.clone());
        self.ranks.insert(text, word);
        word
    }
}

/// The rows of a register.
#[derive(Default)]
pub(crate) struct Rows<'w> {
    words: WordTable<'w>,
    cells: Vec<Cell>,
    /// The words of the cells that hold several.
    several: Vec<Word>,
    width: usize,
    /// Rows that hold on a day, by day.
    events: Vec<Row>,
    /// Rows that hold for a stretch of time.
    lasting: Vec<Row>,
}

impl<'w> Rows<'w> {
    /// Adds the row of a record.
    pub(super) fn record<const N: usize>(&mut self, index: usize, time: Time, given: [Given<'w>; N]) {
        self.add(Some((short(index), 0)), time, given);
    }

    /// Adds the row of a part of a record.
    pub(super) fn part<const N: usize>(
        &mut self,
        (index, rank): (usize, usize),
        time: Time,
        given: [Given<'w>; N],
    ) {
        self.add(Some((short(index), short(rank))), time, given);
    }

    /// Adds the row of a record that stands in no place of the document.
    pub(super) fn elsewhere<const N: usize>(&mut self, time: Time, given: [Given<'w>; N]) {
        self.add(None, time, given);
    }

    fn add<const N: usize>(&mut self, record: Option<(u32, u32)>, time: Time, given: [Given<'w>; N]) {
        let row = Row { time, first_cell: short(self.cells.len()), record };
        match time {
            Time::On(_) => self.events.push(row),
            Time::During(..) => self.lasting.push(row),
            Time::Never => return,
        }
        self.width = N;
        for given in given {
            let cell = match given {
                Given::Nothing => Cell::Nothing,
                Given::Word(text) => Cell::Word(self.words.word(text)),
                Given::Words(texts) => {
                    let first = short(self.several.len());
                    for text in &texts {
                        let word = self.words.word(Cow::Borrowed(*text));
                        self.several.push(word);
                    }
                    Cell::Words(first, short(texts.len()))
                }
                Given::Number(number) => Cell::Number(number),
                Given::Flag(flag) => Cell::Flag(flag),
            };
            self.cells.push(cell);
        }
    }

    /// Puts the rows of days in order, once all are there.
    pub(super) fn in_order(mut self) -> Self {
        // The sort is stable: the rows of one day keep the order of the document.
        self.events.sort_by_key(|row| row.time.day());
        self
    }

    /// Whether the register holds nothing that could ever be counted.
    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty() && self.lasting.is_empty()
    }

    /// The rows that count in a period: those of its days, and those that hold on its last one.
    pub(crate) fn within(&self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = Row> {
        let from = self.events.partition_point(|row| row.time.day() < Some(first));
        let to = self.events.partition_point(|row| row.time.day() <= Some(last));
        let holds = move |row: &&Row| match row.time {
            Time::During(from, until) => {
                from.is_none_or(|from| from <= last) && until.is_none_or(|until| until >= last)
            }
            Time::On(_) | Time::Never => false,
        };
        let events = self.events.get(from..to.max(from)).unwrap_or_default().iter();
        events.chain(self.lasting.iter().filter(holds)).copied()
    }

    /// What stands in a column of a row.
    pub(crate) fn cell(&self, row: Row, column: usize) -> Cell {
        let at = row.first_cell as usize + column;
        if column >= self.width { None } else { self.cells.get(at).copied() }.unwrap_or(Cell::Nothing)
    }

    /// The words of a cell: one, several or none.
    pub(crate) fn words_of(&self, cell: &Cell) -> impl Iterator<Item = Word> {
        let (one, several) = match cell {
            Cell::Word(word) => (Some(*word), None),
            Cell::Words(first, count) => {
                let first = *first as usize;
                (None, self.several.get(first..first + *count as usize))
            }
            _ => (None, None),
        };
        one.into_iter().chain(several.unwrap_or_default().iter().copied())
    }

    /// The number of a word; `None` when no row holds it.
    pub(crate) fn find(&self, text: &str) -> Option<Word> {
        self.words.ranks.get(text).copied()
    }

    /// The text of a word.
    pub(crate) fn text(&self, word: Word) -> &str {
        self.words.texts.get(word.0 as usize).map(|text| &**text).unwrap_or_default()
    }

    /// Where the records of some rows stand, in the order of the document, each once.
    pub(crate) fn pointers(place: &'static Place, rows: impl Iterator<Item = Row>) -> Vec<RecordPointer> {
        let mut records: Vec<(u32, u32)> = rows.filter_map(|row| row.record).collect();
        records.sort_unstable();
        records.dedup();
        records.into_iter().map(|(index, rank)| RecordPointer::part(place, index, rank)).collect()
    }
}
