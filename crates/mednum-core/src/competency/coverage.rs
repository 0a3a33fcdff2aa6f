//! Where each competence is held: nobody, some people or many, bassin by bassin. Sheet: A.1.2.a.

use chrono::NaiveDate;
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::computation::ArgumentError;
use crate::disclosure::protect_table_beside;
use crate::sorted::SortedMap;

use super::inventory::{Inventory, bassins};
use super::labels::{BassinLabel, CompetenceLabel, FrameworkLabel, Share};
use super::scale::Scale;

vocabulary! {
    /// How many people of a place hold a competence.
    pub enum CoverageState: "coverage_state" from [] {
        /// Nobody.
        Nobody = "none" ("aucune personne", "nobody") [],
        /// Somebody; how many is held back.
        Some = "some" ("au moins une personne", "at least one person") [],
        /// The threshold or more, as the count beside it says.
        Many = "many" ("beaucoup", "many") [],
    }
}

/// What is held where.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "CompetencyCoverage"))]
pub struct Coverage {
    /// The least count of people that is shown, and the least that is many.
    pub threshold: i64,
    /// The framework asked for, or each that somebody holds or needs a competence of.
    pub frameworks: Vec<FrameworkCoverage>,
}

/// What is held where, in one framework.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FrameworkCoverage {
    /// The framework.
    pub framework: FrameworkLabel,
    /// Its competences, in its order: the columns.
    pub competences: Vec<CompetenceCoverage>,
    /// Every bassin in the order of the document, then what lies in none: the rows.
    pub rows: Vec<CoverageRow>,
    /// Competences held by all people, each person counted once for each competence; `null` when held back.
    pub total: Option<i64>,
}

/// A competence, everywhere.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CompetenceCoverage {
    /// Which.
    #[serde(flatten)]
    pub competence: CompetenceLabel,
    /// People who hold it; `null` when held back.
    pub people: Option<i64>,
    /// Bassins where somebody holds it, among all of them.
    pub bassins: Share,
}

/// A bassin.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CoverageRow {
    /// Which.
    #[serde(flatten)]
    pub bassin: BassinLabel,
    /// One for each competence, in their order.
    pub cells: Vec<CoverageCell>,
    /// Competences held there; `null` when held back.
    pub total: Option<i64>,
}

/// A competence in a bassin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CoverageCell {
    /// Code of a [`CoverageState`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<CoverageState>"))]
    pub state: &'static str,
    /// People who hold it there; `null` when held back.
    pub people: Option<i64>,
}

/// What is held where, at any level.
///
/// A person is counted in the first bassin that holds the commune. What may be deduced from what is shown is held back
/// too. So is a count whose complement is small, since the people of a bassin are counted elsewhere, or that holds a few
/// people who did not agree to be shown, since a search lists the others.
///
/// ```
/// use mednum_core::{Programme, competency::coverage::coverage, document::{Options, RECORDS}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let coverage = coverage(&programme, Some("pix"), None, 11)?;
/// let pix = &coverage.frameworks[0];
/// let held: Vec<&str> = pix.competences.iter().filter(|known| known.bassins.part > 0)
///     .map(|known| known.competence.competence.as_str()).collect();
/// assert_eq!(held, ["4.2"]);
/// assert_eq!((pix.rows[0].cells[12].state, pix.rows[0].cells[12].people), ("some", None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The framework is not known.
pub fn coverage(
    programme: &Programme<'_>,
    framework: Option<&str>,
    today: Option<NaiveDate>,
    threshold: i64,
) -> Result<Coverage, ArgumentError> {
    let inventory = Inventory::of(programme, today);
    let places = bassins(programme);
    let scales = inventory.scales_asked(programme, framework)?;
    let ranks: SortedMap<&str, usize> =
        scales.iter().enumerate().map(|(rank, scale)| (scale.id, rank)).collect();
    let mut grids: Vec<Grids> =
        scales.iter().map(|scale| Grids::of(places.len(), scale.items.len())).collect();
    let mut people = vec![0; places.len()];
    for person in &inventory.people {
        let row = person.bassin.unwrap_or(places.len().saturating_sub(1));
        if let Some(here) = people.get_mut(row) {
            *here += 1;
        }
        for ((framework, competence), _) in person.held() {
            let Some(rank) = ranks.get(framework) else { continue };
            let column = scales.get(*rank).and_then(|scale| scale.rank(competence));
            if let Some((grids, column)) = grids.get_mut(*rank).zip(column) {
                grids.count((row, column), person.agreed);
            }
        }
    }
    let frameworks = scales
        .iter()
        .zip(&grids)
        .map(|(scale, grids)| of_framework(scale, grids, (&places, &people), threshold))
        .collect();
    Ok(Coverage { threshold, frameworks })
}

/// Who holds what, by bassin and competence: everybody, and those among them who did not agree to be shown.
struct Grids {
    held: Vec<Vec<i64>>,
    silent: Vec<Vec<i64>>,
}

impl Grids {
    fn of(rows: usize, columns: usize) -> Self {
        let empty = vec![vec![0; columns]; rows];
        Self { held: empty.clone(), silent: empty }
    }

    fn count(&mut self, (row, column): (usize, usize), agreed: bool) {
        let cell = |grid: &mut Vec<Vec<i64>>, count: i64| {
            if let Some(cell) = grid.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell += count;
            }
        };
        cell(&mut self.held, 1);
        cell(&mut self.silent, i64::from(!agreed));
    }

    /// Those of each bassin, and of all, who do not hold each competence.
    fn others(&self, people: &[i64]) -> Vec<Vec<i64>> {
        let mut others = with_sums(&self.held);
        let all = people.iter().sum();
        for (cells, people) in others.iter_mut().zip(people.iter().chain([&all])) {
            cells.iter_mut().for_each(|held| *held = people - *held);
        }
        others
    }
}

/// A grid with the sum of each column below it.
fn with_sums(grid: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let columns = grid.first().map(Vec::len).unwrap_or_default();
    let sum = |column: usize| grid.iter().filter_map(|row| row.get(column)).sum();
    grid.iter().cloned().chain([(0..columns).map(sum).collect()]).collect()
}

fn of_framework(
    scale: &Scale<'_>,
    grids: &Grids,
    (places, people): (&[BassinLabel], &[i64]),
    threshold: i64,
) -> FrameworkCoverage {
    let grid = &grids.held;
    let table = protect_table_beside(grid, &[grids.others(people), with_sums(&grids.silent)], threshold);
    let state = |count: i64, shown: Option<i64>| match (count, shown) {
        (0, _) => CoverageState::Nobody,
        (_, None) => CoverageState::Some,
        (_, Some(_)) => CoverageState::Many,
    };
    let rows = grid.iter().zip(places).zip(table.cells.iter().zip(&table.row_totals));
    let rows = rows.map(|((counts, bassin), (people, total))| CoverageRow {
        bassin: bassin.clone(),
        cells: counts
            .iter()
            .zip(people)
            .map(|(count, people)| CoverageCell { state: state(*count, *people).code(), people: *people })
            .collect(),
        total: *total,
    });
    // The last place is what lies in no bassin.
    let bassins = places.len().saturating_sub(1);
    let competences = scale.items.iter().zip(&table.column_totals).enumerate();
    let competences = competences.map(|(column, (item, people))| {
        let covered = grid.iter().take(bassins).filter(|row| row.get(column).is_some_and(|count| *count > 0));
        CompetenceCoverage {
            competence: CompetenceLabel::of(scale, *item),
            people: *people,
            bassins: Share::of(covered.count(), bassins),
        }
    });
    FrameworkCoverage {
        framework: FrameworkLabel::of(scale),
        competences: competences.collect(),
        rows: rows.collect(),
        total: table.total,
    }
}

impl FrameworkCoverage {
    /// Names of the bassins where nobody holds the competence of that rank.
    #[must_use]
    pub fn bassins_without(&self, competence: usize) -> Vec<&str> {
        let without = |row: &&CoverageRow| {
            row.cells.get(competence).is_some_and(|cell| cell.state == CoverageState::Nobody.code())
        };
        self.rows.iter().filter(without).filter_map(|row| row.bassin.name.as_deref()).collect()
    }
}
