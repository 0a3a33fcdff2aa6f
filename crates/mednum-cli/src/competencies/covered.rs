//! The coverage matrix: competences down, bassins across, one sign for each.

use mednum_catalog::framework::frameworks;
use mednum_catalog::vocabulary::Vocabulary as _;
use mednum_core::competency::coverage::{Coverage, CoverageRow, CoverageState, FrameworkCoverage};
use mednum_core::competency::overview::Overview;
use mednum_core::disclosure::shows_everything;
use mednum_core::finding::Language;

use super::{label, people};
use crate::blocks::{Block, Table, bar};
use crate::page::{Align, pick};
use crate::words;

/// A sign for each state: nobody, some, many.
const SIGNS: [(&str, char); 3] = [("none", '·'), ("some", '▃'), ("many", '▇')];

fn sign(state: &str) -> char {
    SIGNS.iter().find(|(known, _)| *known == state).map_or(' ', |(_, sign)| *sign)
}

/// The first paragraph: who is recorded.
pub(super) fn overview(overview: &Overview, language: Language, blocks: &mut Vec<Block>) {
    let all = people(overview.people, language);
    let (agreed, asked) = (people(overview.agreed, language), people(overview.asked, language));
    let (competences, threshold) = (overview.competences, overview.threshold);
    blocks.push(Block::Text(match language {
        Language::French => format!(
            "Personnes recensées : {all} · d'accord pour la carte : {agreed} · interrogées : {asked} · compétences différentes : {competences}"
        ),
        Language::English => format!(
            "People recorded: {all} · who agreed to the map: {agreed} · asked: {asked} · different competences: {competences}"
        ),
    }));
    if overview.to_erase_withheld {
        blocks.push(Block::Text(label(
            "Fiches à effacer, qui ne sont plus comptées : nombre masqué. « mednum check » les montre.",
            "Records to erase, which are not counted any more: number hidden. `mednum check` shows them.",
            language,
        )));
    } else if !overview.to_erase.is_empty() {
        let count = overview.to_erase.len();
        blocks.push(Block::Text(match language {
            Language::French => {
                format!("Fiches à effacer, qui ne sont plus comptées : {count}. « mednum check » les montre.")
            }
            Language::English => {
                format!(
                    "Records to erase, which are not counted any more: {count}. `mednum check` shows them."
                )
            }
        }));
    }
    if !shows_everything(threshold) {
        blocks.push(Block::Note(match language {
            Language::French => format!(
                "Un nombre de personnes inférieur à {threshold}, ou qui permettrait de le retrouver, est masqué."
            ),
            Language::English => {
                format!("A count of people below {threshold}, or that would tell one, is hidden.")
            }
        }));
    }
}

/// A matrix for each framework.
pub(super) fn matrices(coverage: &Coverage, language: Language, blocks: &mut Vec<Block>) {
    for framework in &coverage.frameworks {
        blocks.push(Block::Heading(format!(
            "{} {}",
            label(&framework.framework.label_fr, &framework.framework.label_en, language),
            pick(language, "par bassin", "by bassin"),
        )));
        blocks.push(Block::Table(matrix(framework, language)));
    }
    if let Some(first) = coverage.frameworks.first() {
        blocks.push(Block::Note(legend(first, coverage.threshold, language)));
    }
}

fn matrix(framework: &FrameworkCoverage, language: Language) -> Table {
    let mut table = Table::new(&[
        (pick(language, "Code", "Code"), Align::Left),
        (pick(language, "Compétence", "Competence"), Align::Left),
        (pick(language, "Bassins", "Bassins"), Align::Left),
        (pick(language, "Couverts", "Covered"), Align::Left),
        (pick(language, "Personnes", "People"), Align::Right),
    ]);
    for (rank, competence) in framework.competences.iter().enumerate() {
        let signs = framework.rows.iter().filter_map(|row| row.cells.get(rank)).map(|cell| sign(cell.state));
        table.row(vec![
            competence.competence.competence.clone(),
            label(&competence.competence.label_fr, &competence.competence.label_en, language),
            signs.collect(),
            bar(competence.bassins.part, competence.bassins.whole),
            people(competence.people, language),
        ]);
    }
    table
}

fn name(row: &CoverageRow, language: Language) -> &str {
    row.bassin.name.as_deref().unwrap_or(pick(language, "hors bassin", "in no bassin"))
}

fn legend(framework: &FrameworkCoverage, threshold: i64, language: Language) -> String {
    let [nobody, some, many] = SIGNS.map(|(_, sign)| sign);
    let names: Vec<&str> = framework.rows.iter().map(|row| name(row, language)).collect();
    let names = names.join(", ");
    match language {
        Language::French if shows_everything(threshold) => {
            format!("{nobody} personne   {many} une personne ou plus. De gauche à droite : {names}.")
        }
        Language::English if shows_everything(threshold) => {
            format!("{nobody} nobody   {many} one person or more. From left to right: {names}.")
        }
        Language::French => format!(
            "{nobody} personne   {some} au moins une, nombre masqué   {many} {threshold} ou plus. De gauche à droite : {names}."
        ),
        Language::English => format!(
            "{nobody} nobody   {some} at least one, number hidden   {many} {threshold} or more. From left to right: {names}."
        ),
    }
}

/// One line for each bassin and competence.
pub(super) fn cells(coverage: &Coverage, language: Language) -> Block {
    let mut table = Table::new(&[
        (pick(language, "Référentiel", "Framework"), Align::Left),
        (pick(language, "Compétence", "Competence"), Align::Left),
        (pick(language, "Libellé", "Label"), Align::Left),
        (pick(language, "Bassin", "Bassin"), Align::Left),
        (pick(language, "État", "State"), Align::Left),
        (pick(language, "Personnes", "People"), Align::Right),
    ]);
    for framework in &coverage.frameworks {
        for row in &framework.rows {
            for (cell, competence) in row.cells.iter().zip(&framework.competences) {
                table.row(vec![
                    framework.framework.id.clone(),
                    competence.competence.competence.clone(),
                    label(&competence.competence.label_fr, &competence.competence.label_en, language),
                    name(row, language).to_owned(),
                    CoverageState::from_code(cell.state)
                        .map_or("", |state| words::label(state, language))
                        .to_owned(),
                    cell.people.map(|count| count.to_string()).unwrap_or_default(),
                ]);
            }
        }
    }
    Block::Table(table)
}

/// Who is recorded, by bassin and kind.
fn people_by_bassin(overview: &Overview, language: Language) -> Table {
    let kinds = overview.kinds.iter().map(|kind| pick(language, kind.label_fr, kind.label_en));
    let mut columns = vec![(pick(language, "Bassin", "Bassin"), Align::Left)];
    columns.extend(kinds.map(|kind| (kind, Align::Right)));
    columns.push((pick(language, "Ensemble", "All"), Align::Right));
    let mut table = Table::new(&columns);
    for row in &overview.bassins {
        let outside = pick(language, "hors bassin", "in no bassin");
        let mut cells = vec![row.bassin.name.clone().unwrap_or_else(|| outside.to_owned())];
        cells.extend(row.people.iter().map(|count| people(*count, language)));
        cells.push(people(row.total, language));
        table.row(cells);
    }
    table
}

/// The people behind the matrix.
pub(super) fn people_of(overview: &Overview, language: Language, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(label("Qui est recensé", "Who is recorded", language)));
    blocks.push(Block::Table(people_by_bassin(overview, language)));
    let sources: Vec<String> = overview
        .sources
        .iter()
        .map(|source| {
            let word = pick(language, source.label_fr, source.label_en);
            let colon = pick(language, "\u{A0}: ", ": ");
            format!("{word}{colon}{}", people(source.held, language))
        })
        .collect();
    let lead = pick(language, "Compétences tenues, par source", "Competences held, by source");
    blocks.push(Block::Text(format!("{lead} · {}", sources.join(" · "))));
}

/// The frameworks that a document can use without bringing them.
pub(super) fn built_in(language: Language) -> Block {
    let mut table = Table::new(&[
        (pick(language, "Référentiel", "Framework"), Align::Left),
        (pick(language, "Nom", "Name"), Align::Left),
        (pick(language, "Version", "Version"), Align::Left),
        (pick(language, "Niveaux", "Levels"), Align::Right),
        (pick(language, "Compétences", "Competences"), Align::Right),
    ]);
    for known in frameworks() {
        table.row(vec![
            known.id.to_owned(),
            label(known.name_fr, known.name_en, language),
            known.version.to_owned(),
            known.levels.to_string(),
            known.competences().count().to_string(),
        ]);
    }
    Block::Table(table)
}
