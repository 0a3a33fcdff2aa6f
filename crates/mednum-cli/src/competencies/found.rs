//! Who was found, and who could show whom: places of records, and nothing of what stands in them.

use mednum_core::competency::pairs::Pairs;
use mednum_core::competency::search::Holders;
use mednum_core::finding::Language;

use super::{label, people};
use crate::blocks::{Block, Table};
use crate::page::{Align, pick};

/// The page of a search.
pub(super) fn page(found: &Holders, language: Language) -> Vec<Block> {
    let framework = label(&found.framework.label_fr, &found.framework.label_en, language);
    let competence = label(&found.competence.label_fr, &found.competence.label_en, language);
    let code = &found.competence.competence;
    let level = found.level;
    let near = found.commune.as_ref().map(|commune| commune.name.as_str());
    let mut blocks = vec![Block::Title(format!("{framework} {code}  {competence}"))];
    let near = match (near, language) {
        (None, _) => String::new(),
        (Some(name), Language::French) => format!(", près de cette commune : {name}"),
        (Some(name), Language::English) => format!(", near {name}"),
    };
    blocks.push(Block::Text(match language {
        Language::French => format!("Au niveau {level} ou au-dessus{near}."),
        Language::English => format!("At level {level} or above{near}."),
    }));
    let mut table = Table::new(&[
        (pick(language, "Fiche", "Record"), Align::Left),
        (pick(language, "Proximité", "Nearness"), Align::Left),
    ]);
    for holder in &found.shown {
        let nearness = holder.proximity.map(|near| label(near.label_fr, near.label_en, language));
        table.row(vec![holder.path.clone(), nearness.unwrap_or_else(|| "·".to_owned())]);
    }
    let nobody = table.is_empty();
    blocks.push(Block::Table(table));
    if nobody {
        blocks.push(Block::Text(label(
            "Personne n'est montré pour cette recherche.",
            "Nobody is shown for this search.",
            language,
        )));
    }
    if found.more {
        blocks.push(Block::Note(label(
            "D'autres personnes sont d'accord pour la carte : seules les plus proches sont listées.",
            "Others agreed to the map: the nearest only are listed.",
            language,
        )));
    }
    blocks.push(Block::Note(format!(
        "{}{}{}",
        pick(
            language,
            "Sans accord pour la carte, comptées seulement",
            "Did not agree to the map, counted only"
        ),
        pick(language, "\u{A0}: ", ": "),
        people(found.without_consent, language)
    )));
    blocks
}

/// Who could show whom.
pub(super) fn pairs(pairs: &Pairs, language: Language, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(label("Qui pourrait former qui", "Who could train whom", language)));
    let mut table = Table::new(&[
        (pick(language, "Forme", "Shows"), Align::Left),
        (pick(language, "Sur", "What"), Align::Left),
        (pick(language, "Se forme", "Learns"), Align::Left),
        (pick(language, "Proximité", "Nearness"), Align::Left),
    ]);
    for pair in &pairs.pairs {
        let what = pair.teaches.strip_prefix(&pair.teacher).unwrap_or(&pair.teaches);
        table.row(vec![
            pair.teacher.clone(),
            what.trim_start_matches('/').to_owned(),
            pair.learner.clone(),
            label(pair.proximity.label_fr, pair.proximity.label_en, language),
        ]);
    }
    if table.is_empty() {
        blocks.push(Block::Text(label(
            "Aucun binôme possible parmi les personnes d'accord pour la carte.",
            "No pair can be made among the people who agreed to the map.",
            language,
        )));
    } else {
        blocks.push(Block::Table(table));
    }
    if pairs.more {
        blocks.push(Block::Note(label(
            "D'autres binômes sont possibles : seuls les plus proches sont listés.",
            "Other pairs can be made: the nearest only are listed.",
            language,
        )));
    }
    let (left, silent) = (people(pairs.left, language), people(pairs.without_consent, language));
    blocks.push(Block::Note(match language {
        Language::French => {
            format!("Sans pair pour les former : {left} · sans accord pour la carte : {silent}")
        }
        Language::English => {
            format!("With no peer to show them: {left} · who did not agree to the map: {silent}")
        }
    }));
}
