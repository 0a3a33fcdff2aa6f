//! What a derivation may count: each register of records as a table with named columns.
//!
//! A row holds for a day (a meeting), for a stretch of time (an actor of a network) or always (a bassin). A record whose
//! state changes gives one row for each state, so that at most one of them holds on a given day.

mod cohort;
mod competency;
mod governance;
mod network;
mod pointer;
mod roadmap;
mod rows;

use std::borrow::Cow;
use std::cell::OnceCell;

use chrono::NaiveDate;

use crate::document::{Date, Document, Id, Term};
use crate::governance::Body;
use crate::sorted::SortedMap;
use crate::territory::{CommuneRef, Geography};
use mednum_catalog::vocabulary::Vocabulary;

pub(crate) use pointer::Place;
pub use pointer::RecordPointer;
use rows::Given;
pub(crate) use rows::{Cell, Row, Rows, Time, Word};

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
    /// Where its rows stand.
    place: Place,
    rows: for<'w> fn(&World<'w>, &mut Rows<'w>),
}

impl std::fmt::Debug for Register {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Register").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Register {
    /// Where its rows stand.
    pub(crate) fn place(&'static self) -> &'static Place {
        &self.place
    }

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

/// Always: of what has no days.
const ALWAYS: Time = Time::During(None, None);

/// What the registers are read from, with the links between records worked out once.
pub(crate) struct World<'w> {
    document: &'w Document<'w>,
    /// The bodies of the document, each with its rank, then those of the built-in roadmap it refers to.
    bodies: Vec<(&'w Body<'w>, Option<usize>)>,
    /// Rank in `bodies`, by identifier.
    body_ranks: SortedMap<&'w str, usize>,
    /// Where places stand; only worked out for registers that have places.
    geography: &'w dyn Fn() -> &'w Geography,
    /// Priority and EPCI of a bassin, by its identifier.
    bassins: OnceCell<SortedMap<&'w str, (bool, Option<&'static str>)>>,
    /// The day it is seen from: people whose record must be gone by then are not counted.
    today: Option<NaiveDate>,
    rows: SortedMap<&'static str, OnceCell<Rows<'w>>>,
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
        let read = || {
            let mut rows = Rows::default();
            (register.rows)(self, &mut rows);
            rows.in_order()
        };
        self.rows.get(register.name).map(|cell| cell.get_or_init(read))
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
    fn of_bassin(&self, bassin: &str) -> (Given<'w>, Given<'w>) {
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
            Some((priority, epci)) => (
                Given::Flag(*priority),
                epci.map_or(Given::Nothing, |siren| Given::Word(Cow::Borrowed(siren))),
            ),
            None => (Given::Nothing, Given::Nothing),
        }
    }

    /// The bassin and the EPCI of a commune.
    fn places_of(&self, commune: Option<&CommuneRef<'_>>) -> (Given<'w>, Given<'w>) {
        let Some(code) = commune.and_then(|commune| (self.geography)().current_code(commune)) else {
            return (Given::Nothing, Given::Nothing);
        };
        let bassin = (self.geography)().bassin_of(code).and_then(|rank| self.document.bassins.get(rank));
        (
            bassin.map_or(Given::Nothing, |bassin| Given::Word(Cow::Borrowed(bassin.id.as_str()))),
            (self.geography)()
                .epci_of(code)
                .map_or(Given::Nothing, |epci| Given::Word(Cow::Borrowed(epci.siren))),
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

fn term<'w, V: Vocabulary>(term: Term<V>) -> Given<'w> {
    term.known().map_or(Given::Nothing, |term| Given::Word(Cow::Borrowed(term.code())))
}

fn terms<'w, V: Vocabulary>(terms: &[Term<V>]) -> Given<'w> {
    Given::Words(terms.iter().filter_map(|term| term.known()).map(V::code).collect())
}

fn text<'w>(text: Option<&'w str>) -> Given<'w> {
    text.filter(|text| !text.is_empty()).map_or(Given::Nothing, |text| Given::Word(Cow::Borrowed(text)))
}

fn ids<'w>(ids: &'w [Id<'_>]) -> Given<'w> {
    Given::Words(ids.iter().map(|id| id.as_str()).filter(|id| !id.is_empty()).collect())
}

fn count<'w, const MIN: i64, const MAX: i64>(value: Option<crate::document::Whole<MIN, MAX>>) -> Given<'w> {
    value.and_then(crate::document::Whole::get).map_or(Given::Nothing, Given::Number)
}
