//! What a derivation may count: each register of records as a table with named columns.
//!
//! A row holds for a day (a meeting), for a stretch of time (an actor of a network) or always (a bassin). A record whose
//! state changes gives one row for each state, so that at most one of them holds on a given day.

mod cohort;
mod competency;
mod governance;
mod network;
mod roadmap;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::document::{Date, Document, Id, Term};
use crate::governance::Body;
use crate::territory::{CommuneRef, Geography};
use mednum_catalog::vocabulary::Vocabulary;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// A word: an identifier, a code, a term.
    Word,
    /// Several words.
    Words,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
}

/// A column of a register.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in derivations.
    pub name: &'static str,
    /// What it holds.
    pub kind: ColumnKind,
}

/// A register that derivations may count.
pub struct Register {
    /// Its name in derivations, and the section it stands in unless it is a part of one.
    pub name: &'static str,
    /// Whether a row is about one person: its counts are protected.
    pub people: bool,
    /// Its columns.
    pub columns: &'static [Column],
    rows: for<'w> fn(&World<'w>) -> Vec<Row<'w>>,
}

impl std::fmt::Debug for Register {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Register").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Register {
    /// The rank and the kind of a column.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<(usize, ColumnKind)> {
        self.columns
            .iter()
            .enumerate()
            .find(|(_, column)| column.name == name)
            .map(|(rank, column)| (rank, column.kind))
    }
}

/// Every register, by concept.
///
/// ```
/// use mednum_core::indicator::registers::registers;
/// let meetings = registers().find(|register| register.name == "meetings").unwrap();
/// assert!(meetings.column("body").is_some());
/// ```
pub fn registers() -> impl Iterator<Item = &'static Register> {
    [governance::REGISTERS, roadmap::REGISTERS, network::REGISTERS, cohort::REGISTERS, competency::REGISTERS]
        .into_iter()
        .flatten()
}

/// The register of that name.
#[must_use]
pub fn register(name: &str) -> Option<&'static Register> {
    registers().find(|register| register.name == name)
}

/// What stands in a column of a row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell<'w> {
    /// Nothing was given.
    Nothing,
    Word(Cow<'w, str>),
    Words(Vec<&'w str>),
    Number(i64),
    Flag(bool),
}

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
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::During(from, until), Self::During(other_from, other_until)) => {
                // No day is before every other; no end is after every other.
                let ends = until.into_iter().chain(other_until);
                Self::During(from.max(other_from), ends.min())
            }
            _ => Self::Never,
        }
    }
}

/// A record as a derivation sees it.
#[derive(Debug, Clone)]
pub(crate) struct Row<'w> {
    pub(crate) time: Time,
    pub(crate) cells: Vec<Cell<'w>>,
    /// Where its record stands; nothing for a record of the built-in roadmap.
    pub(crate) pointer: Option<Pointer>,
}

impl Row<'_> {
    fn day(&self) -> Option<NaiveDate> {
        match self.time {
            Time::On(day) => Some(day),
            Time::During(..) | Time::Never => None,
        }
    }
}

/// Where a record stands, cheap to keep: sections and ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pointer {
    section: &'static str,
    index: usize,
    part: Option<(&'static str, usize)>,
}

impl Pointer {
    fn record(section: &'static str, index: usize) -> Option<Self> {
        Some(Self { section, index, part: None })
    }

    fn part(section: &'static str, index: usize, key: &'static str, rank: usize) -> Option<Self> {
        Some(Self { section, index, part: Some((key, rank)) })
    }
}

impl std::fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "/{}/{}", self.section, self.index)?;
        match self.part {
            Some((key, rank)) => write!(formatter, "/{key}/{rank}"),
            None => Ok(()),
        }
    }
}

/// What the registers are read from, with the links between records worked out once.
pub(crate) struct World<'w> {
    document: &'w Document<'w>,
    /// The bodies of the document, each with its rank, then those of the built-in roadmap it refers to.
    bodies: Vec<(&'w Body<'w>, Option<usize>)>,
    /// Rank in `bodies`, by identifier.
    body_ranks: BTreeMap<&'w str, usize>,
    /// Where places stand; only worked out for registers that have places.
    geography: &'w dyn Fn() -> &'w Geography,
    /// Priority and EPCI of a bassin, by its identifier.
    bassins: OnceCell<BTreeMap<&'w str, (bool, Option<&'static str>)>>,
    /// The day it is seen from: people whose record must be gone by then are not counted.
    today: Option<NaiveDate>,
    rows: BTreeMap<&'static str, OnceCell<Rows<'w>>>,
}

/// The rows of a register, so laid out that those of a period are found without looking at the others.
pub(crate) struct Rows<'w> {
    /// Rows that hold on a day, by day.
    events: Vec<Row<'w>>,
    /// Rows that hold for a stretch of time.
    lasting: Vec<Row<'w>>,
}

impl<'w> Rows<'w> {
    fn of(rows: Vec<Row<'w>>) -> Self {
        let (mut events, rest): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| matches!(row.time, Time::On(_)));
        // The sort is stable: the rows of one day keep the order of the document.
        events.sort_by_key(|row| row.day());
        let lasting = rest.into_iter().filter(|row| row.time != Time::Never).collect();
        Self { events, lasting }
    }

    /// Whether the register holds nothing that could ever be counted.
    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty() && self.lasting.is_empty()
    }

    /// The rows that count in a period: those of its days, and those that hold on its last one.
    pub(crate) fn within(&self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = &Row<'w>> {
        let from = self.events.partition_point(|row| row.day() < Some(first));
        let to = self.events.partition_point(|row| row.day() <= Some(last));
        let holds = move |row: &&Row<'_>| match row.time {
            Time::During(from, until) => {
                from.is_none_or(|from| from <= last) && until.is_none_or(|until| until >= last)
            }
            Time::On(_) | Time::Never => false,
        };
        let events = self.events.get(from..to.max(from)).unwrap_or_default().iter();
        events.chain(self.lasting.iter().filter(holds))
    }
}

impl<'w> World<'w> {
    pub(crate) fn new<'a: 'w>(
        document: &'w Document<'a>,
        roadmap: &'w Document<'a>,
        geography: &'w dyn Fn() -> &'w Geography,
        today: Option<NaiveDate>,
    ) -> Self {
        let own = document.bodies.iter().enumerate().map(|(rank, body)| (body, Some(rank)));
        let theirs = (!std::ptr::eq(document, roadmap)).then_some(&roadmap.bodies);
        let theirs = theirs.into_iter().flatten().map(|body| (body, None));
        let bodies: Vec<(&Body<'_>, Option<usize>)> = own.chain(theirs).collect();
        // The first of an identifier counts: a duplicate is an error of its own.
        let body_ranks =
            bodies.iter().enumerate().rev().map(|(rank, (body, _))| (body.id.as_str(), rank)).collect();
        Self {
            bodies,
            body_ranks,
            document,
            geography,
            bassins: OnceCell::new(),
            today,
            rows: registers().map(|register| (register.name, OnceCell::new())).collect(),
        }
    }

    /// The rows of a register; read once.
    pub(crate) fn rows(&self, register: &'static Register) -> Option<&Rows<'w>> {
        self.rows.get(register.name).map(|cell| cell.get_or_init(|| Rows::of((register.rows)(self))))
    }

    /// Whether the document keeps nothing of a register.
    pub(crate) fn keeps_nothing_of(&self, register: &'static Register) -> bool {
        self.rows(register).is_none_or(Rows::is_empty)
    }

    /// Whether the record of a person must be gone on the day it is seen from.
    fn is_to_erase(&self, purge_on: Option<Date>) -> bool {
        self.today.is_some_and(|today| purge_on.and_then(Date::day).is_some_and(|day| day <= today))
    }

    fn body(&self, id: &str) -> Option<&'w Body<'w>> {
        self.body_ranks.get(id).and_then(|rank| self.bodies.get(*rank)).map(|(body, _)| *body)
    }

    /// Whether a bassin is flagged as a priority, and its EPCI: that of its first commune.
    fn of_bassin(&self, bassin: &str) -> (Cell<'w>, Cell<'w>) {
        let known = self.bassins.get_or_init(|| {
            let facts = |bassin: &'w crate::territory::Bassin<'w>| {
                let first = bassin.communes.first();
                let code = first.and_then(|commune| (self.geography)().current_code(commune));
                let epci = code.and_then(|code| (self.geography)().epci_of(code)).map(|epci| epci.siren);
                (bassin.id.as_str(), (bassin.priority == Some(true), epci))
            };
            // The first of an identifier counts: a duplicate is an error of its own.
            self.document.bassins.iter().rev().map(facts).collect()
        });
        match known.get(bassin) {
            Some((priority, epci)) => {
                (Cell::Flag(*priority), epci.map_or(Cell::Nothing, |siren| Cell::Word(Cow::Borrowed(siren))))
            }
            None => (Cell::Nothing, Cell::Nothing),
        }
    }

    /// The bassin and the EPCI of a commune.
    fn places_of(&self, commune: Option<&CommuneRef<'_>>) -> (Cell<'w>, Cell<'w>) {
        let Some(code) = commune.and_then(|commune| (self.geography)().current_code(commune)) else {
            return (Cell::Nothing, Cell::Nothing);
        };
        let bassin = (self.geography)().bassin_of(code).and_then(|rank| self.document.bassins.get(rank));
        (
            bassin.map_or(Cell::Nothing, |bassin| Cell::Word(Cow::Borrowed(bassin.id.as_str()))),
            (self.geography)()
                .epci_of(code)
                .map_or(Cell::Nothing, |epci| Cell::Word(Cow::Borrowed(epci.siren))),
        )
    }
}

const fn word(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Word }
}

const fn words(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Words }
}

const fn number(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Number }
}

const fn flag(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Flag }
}

fn on(date: Date) -> Time {
    date.day().map_or(Time::Never, Time::On)
}

/// From a day to another; a hole in either counts in no period.
fn during(start: Option<Date>, end: Option<Date>) -> Time {
    let hole = |date: Option<Date>| date.is_some_and(|date| date.day().is_none());
    if hole(start) || hole(end) {
        return Time::Never;
    }
    Time::During(start.and_then(Date::day), end.and_then(Date::day))
}

fn term<'w, V: Vocabulary>(term: Term<V>) -> Cell<'w> {
    term.known().map_or(Cell::Nothing, |term| Cell::Word(Cow::Borrowed(term.code())))
}

fn terms<'w, V: Vocabulary>(terms: &[Term<V>]) -> Cell<'w> {
    Cell::Words(terms.iter().filter_map(|term| term.known()).map(V::code).collect())
}

fn text<'w>(text: Option<&'w str>) -> Cell<'w> {
    text.filter(|text| !text.is_empty()).map_or(Cell::Nothing, |text| Cell::Word(Cow::Borrowed(text)))
}

fn ids<'w>(ids: &'w [Id<'_>]) -> Cell<'w> {
    Cell::Words(ids.iter().map(|id| id.as_str()).filter(|id| !id.is_empty()).collect())
}

fn count<'w, const MIN: i64, const MAX: i64>(value: Option<crate::document::Whole<MIN, MAX>>) -> Cell<'w> {
    value.and_then(crate::document::Whole::get).map_or(Cell::Nothing, Cell::Number)
}
