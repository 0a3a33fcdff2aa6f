//! `mednum competencies`: what is held where, by how many, what is missing and who could show whom.

mod covered;
mod found;
mod missing;

use mednum_core::Programme;
use mednum_core::competency::coverage::{Coverage, coverage};
use mednum_core::competency::gap::{Gap, gap, gaps};
use mednum_core::competency::overview::{Overview, overview};
use mednum_core::competency::pairs::{PairScope, Pairs, pairs};
use mednum_core::competency::search::{Search, frameworks_having, holders};
use mednum_core::competency::single::{SingleHolders, single};
use mednum_core::computation::ArgumentError;
use mednum_core::finding::Language;
use serde::Serialize;

use crate::answer::{Answer, Failure};
use crate::args::{CompetencyArgs, TableFormat};
use crate::blocks::{Block, answer};
use crate::compute::{arguments, refused};
use crate::page::pick;
use crate::settings::Settings;
use crate::source;

/// What the whole page is made of.
#[derive(Debug, Serialize)]
struct All {
    overview: Overview,
    coverage: Coverage,
    single: SingleHolders,
    gaps: Vec<Gap>,
    pairs: Pairs,
}

/// `mednum competencies`.
pub(crate) fn run(args: &CompetencyArgs, settings: &Settings) -> Result<Answer, Failure> {
    let input = source::read(args.programme.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let asked = arguments(settings, args.programme.threshold);
    let (today, threshold) = (asked.today(&programme), asked.threshold());
    let language = settings.language;
    if let Some(need) = &args.need {
        let gap = gap(&programme, need, today, threshold).map_err(refused)?;
        let blocks = missing::one(&gap, language);
        return answer(&blocks, &gap, args.programme.format, settings);
    }
    if let Some(competence) = &args.competence {
        let search = Search {
            framework: framework_of(&programme, args.framework.as_deref(), competence)?,
            competence,
            level: args.level,
            commune: args.commune.as_deref(),
        };
        let found = holders(&programme, &search, today, threshold).map_err(refused)?;
        return answer(&found::page(&found, language), &found, args.programme.format, settings);
    }
    if args.level.is_some() {
        return Err(Failure::new(
            "--level cherche une compétence : ajoutez --competence.",
            "--level searches for a competence: add --competence.",
        ));
    }
    let framework = args.framework.as_deref();
    let scope = PairScope { framework, commune: args.commune.as_deref(), ..PairScope::default() };
    let all = all(&programme, &scope, today, threshold).map_err(refused)?;
    let blocks = blocks(&all, args.programme.format, language);
    answer(&blocks, &all, args.programme.format, settings)
}

fn all(
    programme: &Programme<'_>,
    scope: &PairScope<'_>,
    today: Option<chrono::NaiveDate>,
    threshold: i64,
) -> Result<All, ArgumentError> {
    Ok(All {
        overview: overview(programme, today, threshold),
        coverage: coverage(programme, scope.framework, today, threshold)?,
        single: single(programme, today, threshold),
        gaps: gaps(programme, today, threshold),
        pairs: pairs(programme, scope, today, threshold)?,
    })
}

fn blocks(all: &All, format: TableFormat, language: Language) -> Vec<Block> {
    let mut blocks =
        vec![Block::Title(pick(language, "Compétences du réseau", "Competences of the network").to_owned())];
    if all.coverage.frameworks.is_empty() {
        blocks.push(Block::Text(
            pick(
                language,
                "Le document ne recense aucune compétence : ajoutez des personnes dans « competency_holders ». Les référentiels intégrés :",
                "The document records no competence: add people to “competency_holders”. The built-in frameworks:",
            )
            .to_owned(),
        ));
        blocks.push(covered::built_in(language));
        return blocks;
    }
    // A machine reads one cell on each line, a person a whole row.
    if format == TableFormat::Csv {
        return vec![covered::cells(&all.coverage, language)];
    }
    covered::overview(&all.overview, language, &mut blocks);
    covered::matrices(&all.coverage, language, &mut blocks);
    covered::people_of(&all.overview, language, &mut blocks);
    missing::alone(&all.single, language, &mut blocks);
    missing::all(&all.gaps, language, &mut blocks);
    found::pairs(&all.pairs, language, &mut blocks);
    blocks
}

/// The framework asked for, or the only one that has the competence.
fn framework_of<'a>(
    programme: &'a Programme<'_>,
    asked: Option<&'a str>,
    competence: &str,
) -> Result<&'a str, Failure> {
    if let Some(framework) = asked {
        return Ok(framework);
    }
    let having = frameworks_having(programme, competence);
    match having.as_slice() {
        [only] => Ok(*only),
        [] => Err(Failure::new(
            format!("aucun référentiel n'a la compétence « {competence} »."),
            format!("no framework has the competence “{competence}”."),
        )),
        several => {
            let list = several.join(", ");
            Err(Failure::new(
                format!("« {competence} » est dans plusieurs référentiels : ajoutez --framework ({list})."),
                format!("“{competence}” is in several frameworks: add --framework ({list})."),
            ))
        }
    }
}

/// A count of people as it is shown; one that is held back says so.
fn people(count: Option<i64>, language: Language) -> String {
    match count {
        Some(count) => count.to_string(),
        None => pick(language, "masqué", "hidden").to_owned(),
    }
}

/// A label in the language of the page.
fn label<'t>(fr: &'t str, en: &'t str, language: Language) -> String {
    pick(language, fr, en).to_owned()
}
