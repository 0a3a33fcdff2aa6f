//! What rests on one person, and what is missing.

use mednum_catalog::vocabulary::Vocabulary as _;
use mednum_core::competency::CompetenceLabel;
use mednum_core::competency::gap::{Gap, GapState, RequirementGap};
use mednum_core::competency::single::{SingleCompetence, SingleHolders};
use mednum_core::finding::Language;

use super::{label, people};
use crate::blocks::{Block, Table, bar};
use crate::page::{Align, pick};
use crate::words;

fn named(competence: &CompetenceLabel, language: Language) -> String {
    label(&competence.label_fr, &competence.label_en, language)
}

fn coded(competence: &CompetenceLabel) -> String {
    format!("{} {}", competence.framework, competence.competence)
}

/// What rests on one person only, and what is required and missing.
pub(super) fn alone(single: &SingleHolders, language: Language, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(label(
        "Ce qui repose sur une personne",
        "What rests on one person",
        language,
    )));
    let mut table = Table::new(&[
        (pick(language, "Code", "Code"), Align::Left),
        (pick(language, "Compétence", "Competence"), Align::Left),
        (pick(language, "Une seule personne", "One person only"), Align::Left),
    ]);
    for known in &single.everywhere {
        table.row(vec![coded(&known.competence), named(&known.competence, language), who(known, language)]);
    }
    if single.withheld {
        blocks.push(Block::Text(label(
            "Montré avec --threshold 1 seulement : une personne est moins que tout seuil.",
            "Shown with --threshold 1 only: one person is fewer than any threshold.",
            language,
        )));
    } else if table.is_empty() {
        blocks.push(Block::Text(label(
            "Rien dans l'ensemble du programme.",
            "Nothing in the whole programme.",
            language,
        )));
    } else {
        blocks.push(Block::Table(table));
    }
    for bassin in &single.bassins {
        let outside = pick(language, "hors bassin", "in no bassin");
        let name = bassin.bassin.name.as_deref().unwrap_or(outside);
        let codes: Vec<String> = bassin.competences.iter().map(|known| coded(&known.competence)).collect();
        let colon = pick(language, "\u{A0}: ", ": ");
        blocks.push(Block::Item(format!("{name}{colon}{}", codes.join(", "))));
    }
    if single.required_and_missing.is_empty() {
        return;
    }
    blocks.push(Block::Heading(label(
        "Demandé, et tenu par personne à ce niveau",
        "Required, and held by nobody at that level",
        language,
    )));
    let mut table = Table::new(&[
        (pick(language, "Code", "Code"), Align::Left),
        (pick(language, "Compétence", "Competence"), Align::Left),
        (pick(language, "Niveau", "Level"), Align::Right),
        (pick(language, "Plus bas", "Below"), Align::Left),
        (pick(language, "Demandé par", "Required by"), Align::Left),
    ]);
    for missing in &single.required_and_missing {
        let below = if missing.held_below {
            pick(language, "tenue", "held")
        } else {
            pick(language, "personne", "nobody")
        };
        table.row(vec![
            coded(&missing.competence),
            named(&missing.competence, language),
            missing.level.to_string(),
            below.to_owned(),
            missing.needs.join(", "),
        ]);
    }
    blocks.push(Block::Table(table));
}

fn who(known: &SingleCompetence, language: Language) -> String {
    let text = match (known.at_any_level, known.at_autonomous_level) {
        (true, true) => ("la tient, et en autonomie", "holds it, and is autonomous"),
        (true, false) => ("la tient, sans autonomie", "holds it, not autonomous yet"),
        _ => ("la tient en autonomie", "is autonomous in it"),
    };
    label(text.0, text.1, language)
}

/// The gap of every need, in short.
pub(super) fn all(gaps: &[Gap], language: Language, blocks: &mut Vec<Block>) {
    if gaps.is_empty() {
        return;
    }
    blocks.push(Block::Heading(label("Besoins", "Needs", language)));
    let mut table = Table::new(&[
        (pick(language, "Besoin", "Need"), Align::Left),
        (pick(language, "Pour", "For"), Align::Left),
        (pick(language, "Exigences tenues", "Requirements met"), Align::Left),
        (pick(language, "Manque", "Missing"), Align::Left),
    ]);
    for gap in gaps {
        let unmet = gap.requirements.iter().filter(|known| known.state != GapState::Met.code());
        let unmet: Vec<String> = unmet.map(|known| coded(&known.competence)).collect();
        table.row(vec![
            gap.need.clone(),
            gap.label.clone(),
            bar(gap.met.part, gap.met.whole),
            if unmet.is_empty() { "·".to_owned() } else { unmet.join(", ") },
        ]);
    }
    blocks.push(Block::Table(table));
}

/// The page of one need.
pub(super) fn one(gap: &Gap, language: Language) -> Vec<Block> {
    let mut blocks = vec![Block::Title(gap.label.clone())];
    let colon = pick(language, "\u{A0}: ", ": ");
    let scope = [
        (pick(language, "besoin", "need"), Some(gap.need.as_str())),
        (pick(language, "fiche", "sheet"), gap.sheet.as_deref()),
        (pick(language, "équipe", "team"), gap.organisation.as_deref()),
        (pick(language, "bassin", "bassin"), gap.bassin.as_deref()),
    ];
    let mut parts: Vec<String> =
        scope.iter().filter_map(|(word, id)| Some(format!("{word}{colon}{}", (*id)?))).collect();
    parts.push(format!("{}{colon}{}", pick(language, "personnes", "people"), people(gap.people, language)));
    blocks.push(Block::Text(parts.join(" · ")));
    let mut table = Table::new(&[
        (pick(language, "Code", "Code"), Align::Left),
        (pick(language, "Compétence", "Competence"), Align::Left),
        (pick(language, "Niveau", "Level"), Align::Right),
        (pick(language, "Demandé", "Required"), Align::Right),
        (pick(language, "Tenu", "Held"), Align::Right),
        (pick(language, "Manque", "Missing"), Align::Right),
        (pick(language, "Verdict", "Verdict"), Align::Left),
    ]);
    for known in &gap.requirements {
        table.row(row(known, language));
    }
    blocks.push(Block::Table(table));
    let met = format!(
        "{} {}",
        pick(language, "Exigences tenues", "Requirements met"),
        bar(gap.met.part, gap.met.whole)
    );
    let levels = format!(
        "{}{colon}{}",
        pick(language, "niveaux à gagner en tout", "levels to gain in all"),
        people(gap.missing_levels, language)
    );
    blocks.push(Block::Text(format!("{met} · {levels}")));
    blocks
}

fn row(known: &RequirementGap, language: Language) -> Vec<String> {
    let state = GapState::from_code(known.state).map_or("", |state| words::label(state, language));
    vec![
        coded(&known.competence),
        named(&known.competence, language),
        known.level.to_string(),
        known.required.to_string(),
        people(known.people, language),
        people(known.missing, language),
        state.to_owned(),
    ]
}
