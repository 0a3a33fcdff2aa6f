//! Who is recorded, bassin by bassin and kind by kind, and how what is known became known: the map of A.1.2.a in figures.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::disclosure::{protect, protect_table};
use crate::sorted::{SortedMap, SortedSet};

use super::inventory::{Inventory, bassins, holder_path};
use super::labels::{BassinLabel, counted};
use super::{CompetencySource, HolderKind};

/// The map in figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Overview {
    /// The least count of people that is shown.
    pub threshold: i64,
    /// The kinds of holder: the columns.
    pub kinds: Vec<KindTotal>,
    /// Every bassin in the order of the document, then what lies in none: the rows.
    pub bassins: Vec<BassinKinds>,
    /// People recorded; `null` is held back.
    pub people: Option<i64>,
    /// People who agreed to be shown; `null` is held back.
    pub agreed: Option<i64>,
    /// People asked by survey or interview: indicator A.1.2.a-I2; `null` is held back.
    pub asked: Option<i64>,
    /// Different competences that somebody holds: indicator A.1.2.a-I1.
    pub competences: i64,
    /// Competences held by all people, by how they became known; last, those that nothing is said of.
    pub sources: Vec<SourceTotal>,
    /// JSON Pointers to the records that should be erased by that day: no computation counts them.
    pub to_erase: Vec<String>,
    /// Whether the list is held back: it would tell a small count.
    pub to_erase_withheld: bool,
}

/// A kind of holder, everywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct KindTotal {
    /// Code of a [`HolderKind`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<HolderKind>"))]
    pub kind: &'static str,
    /// In French.
    pub label_fr: &'static str,
    /// In English.
    pub label_en: &'static str,
    /// People; `null` is held back.
    pub people: Option<i64>,
}

/// A bassin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BassinKinds {
    /// Which.
    #[serde(flatten)]
    pub bassin: BassinLabel,
    /// People of each kind, in the order of the kinds; `null` is held back.
    pub people: Vec<Option<i64>>,
    /// People of every kind; `null` is held back.
    pub total: Option<i64>,
}

/// How competences became known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SourceTotal {
    /// Code of a [`CompetencySource`]; `null` when it is not noted, or this version of mednum does not know it.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Term<CompetencySource>>"))]
    pub source: Option<&'static str>,
    /// In French.
    pub label_fr: &'static str,
    /// In English.
    pub label_en: &'static str,
    /// Competences held, each person counted once for each; `null` is held back.
    pub held: Option<i64>,
}

/// The map in figures.
///
/// ```
/// use mednum_core::{Programme, competency::overview::overview, document::{Options, RECORDS}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let map = overview(&programme, None, 1);
/// assert_eq!((map.people, map.agreed, map.asked, map.competences), (Some(2), Some(2), Some(2), 2));
/// assert_eq!(map.bassins[0].people, [Some(1), Some(1), Some(0)]);
/// assert_eq!(overview(&programme, None, 11).people, None);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn overview(programme: &Programme<'_>, today: Option<NaiveDate>, threshold: i64) -> Overview {
    let inventory = Inventory::of(programme, today);
    let places = bassins(programme);
    let mut grid = vec![vec![0; HolderKind::ALL.len()]; places.len()];
    let (mut agreed, mut asked, mut competences) = (0, 0, SortedSet::new());
    let mut sources: SortedMap<Option<&str>, i64> = SortedMap::new();
    let mut some_unknown = false;
    for person in &inventory.people {
        let row = person.bassin.unwrap_or(places.len().saturating_sub(1));
        let column = HolderKind::ALL.iter().position(|kind| person.record.kind.is(*kind));
        if let Some(cell) = grid.get_mut(row).and_then(|cells| cells.get_mut(column?)) {
            *cell += 1;
        }
        agreed += i64::from(person.agreed);
        let was_asked = person.record.competencies.iter().any(|held| {
            held.source.is_some_and(|source| {
                source.is(CompetencySource::Survey) || source.is(CompetencySource::Interview)
            })
        });
        asked += i64::from(was_asked);
        competences.extend(person.held().map(|(key, _)| key));
        for held in person.record.competencies.iter().filter(|held| held.level_held() > 0) {
            let source = held.source.and_then(|source| source.known()).map(|source| source.code());
            some_unknown |= source.is_none() && held.source.is_some();
            *sources.entry(source).or_default() += 1;
        }
    }
    let people = counted(inventory.people.len());
    let table = protect_table(&grid, threshold);
    let of_all = |part: i64| protect(&[part, people - part], threshold).counts.first().copied().flatten();
    // Records to erase, and those that are counted, are held back together.
    let erased = counted(inventory.to_erase.len());
    let to_erase_withheld =
        erased > 0 && protect(&[erased, people], threshold).counts.iter().any(Option::is_none);
    let listed = if to_erase_withheld { &[] } else { inventory.to_erase.as_slice() };
    Overview {
        threshold,
        kinds: HolderKind::ALL
            .iter()
            .zip(&table.column_totals)
            .map(|(kind, people)| KindTotal {
                kind: kind.code(),
                label_fr: kind.label_fr(),
                label_en: kind.label_en(),
                people: *people,
            })
            .collect(),
        bassins: places
            .into_iter()
            .zip(table.cells.into_iter().zip(table.row_totals))
            .map(|(bassin, (people, total))| BassinKinds { bassin, people, total })
            .collect(),
        people: table.total,
        agreed: of_all(agreed),
        asked: of_all(asked),
        competences: counted(competences.len()),
        sources: of_sources(&sources, some_unknown, threshold),
        to_erase: listed.iter().map(|rank| holder_path(*rank)).collect(),
        to_erase_withheld,
    }
}

fn of_sources(counts: &SortedMap<Option<&str>, i64>, some_unknown: bool, threshold: i64) -> Vec<SourceTotal> {
    let without = match some_unknown {
        true => (None, "Source non notée ou inconnue", "Source not noted or unknown"),
        false => (None, "Source non notée", "Source not noted"),
    };
    let known = CompetencySource::ALL
        .iter()
        .map(|source| (Some(source.code()), source.label_fr(), source.label_en()))
        .chain([without]);
    let known: Vec<_> = known.collect();
    let held: Vec<i64> =
        known.iter().map(|(source, ..)| counts.get(source).copied().unwrap_or_default()).collect();
    let held = protect(&held, threshold).counts;
    let totals = known.into_iter().zip(held);
    totals
        .map(|((source, label_fr, label_en), held)| SourceTotal { source, label_fr, label_en, held })
        .collect()
}
