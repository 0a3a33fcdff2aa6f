//! What rests on one person only, and what nobody holds though it is required. Sheets: A.1.2.a, E.1.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::disclosure::shows_everything;
use crate::sorted::SortedMap;

use super::inventory::{Inventory, Key, bassins};
use super::labels::{BassinLabel, CompetenceLabel};

/// What rests on one person only.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SingleHolders {
    /// Whether what one person holds is held back, here and by bassin: one is a small count, unless everything is shown.
    pub withheld: bool,
    /// In the whole programme.
    pub everywhere: Vec<SingleCompetence>,
    /// Bassin by bassin, those where something rests on one person; last, what lies in no bassin.
    pub bassins: Vec<SingleInBassin>,
    /// Competences that a need requires and that nobody holds at its level, anywhere.
    pub required_and_missing: Vec<MissingCompetence>,
}

/// What rests on one person of a bassin.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SingleInBassin {
    /// Which bassin.
    #[serde(flatten)]
    pub bassin: BassinLabel,
    /// The competences.
    pub competences: Vec<SingleCompetence>,
}

/// A competence that one person holds. Who it is, is not told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SingleCompetence {
    /// Which.
    #[serde(flatten)]
    pub competence: CompetenceLabel,
    /// One person holds it, whatever the level.
    pub at_any_level: bool,
    /// One person holds it at a level where one gets by alone.
    pub at_autonomous_level: bool,
}

/// A competence that is required and missing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MissingCompetence {
    /// Which.
    #[serde(flatten)]
    pub competence: CompetenceLabel,
    /// The least of the levels required that nobody reaches.
    pub level: i64,
    /// Whether somebody holds it, below that level.
    pub held_below: bool,
    /// Identifiers of the needs that require it.
    pub needs: Vec<String>,
    /// JSON Pointers to their requirements.
    pub requirements: Vec<String>,
}

/// People at any level, and at an autonomous one.
type Counts = (usize, usize);

/// What rests on one person only, and what is required and held by nobody.
///
/// It says that somebody is alone, never who: it is for those who lead the network, and prepares their trainings. One
/// person is fewer than any threshold: what rests on one is told with a threshold of one only.
///
/// ```
/// use mednum_core::{Programme, competency::single::single, document::{Options, RECORDS}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let found = single(&programme, None, 1);
/// let alone: Vec<_> = found.everywhere.iter()
///     .map(|known| (known.competence.competence.as_str(), known.at_any_level, known.at_autonomous_level)).collect();
/// assert_eq!(alone, [("4.2", false, true), ("accueil", true, true)]);
/// assert!(single(&programme, None, 11).everywhere.is_empty());
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn single(programme: &Programme<'_>, today: Option<NaiveDate>, threshold: i64) -> SingleHolders {
    let withheld = !shows_everything(threshold);
    let inventory = Inventory::of(programme, today);
    let places = bassins(programme);
    let mut everywhere: SortedMap<Key<'_>, Counts> = SortedMap::new();
    let mut by_bassin: SortedMap<usize, SortedMap<Key<'_>, Counts>> = SortedMap::new();
    for person in &inventory.people {
        let row = person.bassin.unwrap_or(places.len().saturating_sub(1));
        let here = by_bassin.entry(row).or_default();
        for (key, level) in person.held() {
            let autonomous = inventory.scales.find(key.0).is_some_and(|scale| level >= scale.autonomous);
            for counts in [everywhere.entry(key).or_default(), here.entry(key).or_default()] {
                counts.0 += 1;
                counts.1 += usize::from(autonomous);
            }
        }
    }
    if withheld {
        (everywhere, by_bassin) = (SortedMap::new(), SortedMap::new());
    }
    let bassins = by_bassin.iter().filter_map(|(row, counts)| {
        let competences = alone(&inventory, counts);
        let bassin = places.get(*row)?.clone();
        (!competences.is_empty()).then_some(SingleInBassin { bassin, competences })
    });
    SingleHolders {
        withheld,
        everywhere: alone(&inventory, &everywhere),
        bassins: bassins.collect(),
        required_and_missing: missing(programme, &inventory),
    }
}

/// The competences that one person holds, in the order of the frameworks.
fn alone(inventory: &Inventory<'_>, counts: &SortedMap<Key<'_>, Counts>) -> Vec<SingleCompetence> {
    let mut found = Vec::new();
    for scale in inventory.scales.iter() {
        for item in &scale.items {
            let Some((any, autonomous)) = counts.get(&(scale.id, item.code)) else { continue };
            if *any == 1 || *autonomous == 1 {
                found.push(SingleCompetence {
                    competence: CompetenceLabel::of(scale, *item),
                    at_any_level: *any == 1,
                    at_autonomous_level: *autonomous == 1,
                });
            }
        }
    }
    found
}

/// A competence that nobody holds at the level of some needs.
struct Unmet<'p> {
    /// The least of those levels.
    level: i64,
    needs: Vec<&'p str>,
    requirements: Vec<String>,
}

fn missing(programme: &Programme<'_>, inventory: &Inventory<'_>) -> Vec<MissingCompetence> {
    let mut best: SortedMap<Key<'_>, i64> = SortedMap::new();
    for (key, level) in inventory.people.iter().flat_map(|person| person.held()) {
        let known = best.entry(key).or_default();
        *known = level.max(*known);
    }
    let mut unmet: SortedMap<Key<'_>, Unmet<'_>> = SortedMap::new();
    for (index, need) in programme.document().competency_needs.iter().enumerate() {
        for (rank, requirement) in need.requirements.iter().enumerate() {
            let key = (requirement.framework.as_str(), requirement.competence.as_str());
            let Some(level) = requirement.level.get() else { continue };
            if best.get(&key).is_some_and(|best| *best >= level) {
                continue;
            }
            let known =
                unmet.entry(key).or_insert(Unmet { level, needs: Vec::new(), requirements: Vec::new() });
            known.level = level.min(known.level);
            known.needs.push(&need.id);
            known.requirements.push(format!("/competency_needs/{index}/requirements/{rank}"));
        }
    }
    let unmet = unmet.into_iter().filter_map(|(key, unmet)| {
        let (scale, item) = inventory.named(key)?;
        Some(MissingCompetence {
            competence: CompetenceLabel::of(scale, item),
            level: unmet.level,
            held_below: best.contains_key(&key),
            needs: unmet.needs.into_iter().map(str::to_owned).collect(),
            requirements: unmet.requirements,
        })
    });
    unmet.collect()
}
