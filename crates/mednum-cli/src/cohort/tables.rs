//! The tables of the page: what is held back is said to be.

use mednum_core::cohort::{
    CohortCalendar, Comparison, CountsOfCohorts, Labelled, Mean, PastFigure, PlacesOfCohorts,
    ReviewsOfCohorts, TrainingOfCohorts,
};
use mednum_core::finding::Language;
use mednum_core::finding::text::{date_in_words, thousandths_in_words};

use crate::blocks::{Block, Table, bar};
use crate::page::{Align, pick};

fn label(term: &Labelled, language: Language) -> &'static str {
    pick(language, term.label_fr, term.label_en)
}

/// A count, or the word that says that it is held back.
fn count(value: Option<i64>, language: Language) -> String {
    value.map_or_else(|| pick(language, "masqué", "hidden").to_owned(), |value| value.to_string())
}

pub(super) fn places(places: &PlacesOfCohorts, language: Language, blocks: &mut Vec<Block>) {
    let say = |fr: &'static str, en: &'static str| pick(language, fr, en);
    blocks.push(Block::Heading(say("Places", "Places").to_owned()));
    let mut table = Table::new(&[
        (say("Année", "Year"), Align::Left),
        (say("Mission", "Mission"), Align::Left),
        (say("Structure", "Host"), Align::Left),
        (say("Places", "Places"), Align::Right),
        (say("Prises", "Taken"), Align::Right),
        (say("Libres", "Left"), Align::Right),
        (say("Taux", "Rate"), Align::Left),
    ]);
    let filled = |taken: Option<i64>, places: i64| taken.map_or("·".to_owned(), |taken| bar(taken, places));
    for cohort in &places.cohorts {
        let year = cohort.cohort.year.to_string();
        for mission in &cohort.missions {
            table.row(vec![
                year.clone(),
                mission.id.clone(),
                mission.organisation.clone(),
                mission.places.to_string(),
                count(mission.taken, language),
                count(mission.left, language),
                filled(mission.taken, mission.places),
            ]);
        }
        table.row(vec![
            year,
            say("En tout", "In all").to_owned(),
            String::new(),
            cohort.places.to_string(),
            count(cohort.taken, language),
            count(cohort.left, language),
            filled(cohort.taken, cohort.places),
        ]);
    }
    blocks.push(Block::Table(table));
    if places.cohorts.iter().flat_map(|cohort| &cohort.missions).any(|mission| mission.withheld) {
        blocks.push(Block::Note(
            say(
                "Mission par mission, les places prises ne sont montrées qu'avec --threshold 1 : chaque mission n'accueille que quelques personnes.",
                "Mission by mission, the places taken are only shown with --threshold 1: each mission hosts a few people only.",
            )
            .to_owned(),
        ));
    }
    let Some(ceiling) = places.ceiling else { return };
    for cohort in &places.cohorts {
        let (year, left) = (cohort.cohort.year, count(cohort.left_to_ceiling, language));
        blocks.push(Block::Text(match language {
            Language::French => {
                format!("Cohorte {year} : {ceiling} volontaires au plus ; encore possibles : {left}.")
            }
            Language::English => {
                format!("Cohort {year}: {ceiling} volunteers at most; still possible: {left}.")
            }
        }));
    }
}

/// How many records must be gone, when that may be shown.
pub(super) fn to_erase(places: &PlacesOfCohorts, language: Language, blocks: &mut Vec<Block>) {
    if places.to_erase == Some(0) {
        return;
    }
    let count = count(places.to_erase, language);
    blocks.push(Block::Text(match language {
        Language::French => {
            format!("Fiches de volontaires à effacer, qui ne sont plus comptées : {count}.")
        }
        Language::English => {
            format!("Records of volunteers to erase, which are not counted any more: {count}.")
        }
    }));
}

/// Says that a list is not shown.
fn list_is_hidden(language: Language) -> Block {
    Block::Note(
        pick(
            language,
            "Liste masquée : elle dirait un nombre qui l'est. Pour l'équipe seule : --threshold 1.",
            "The list is hidden: it would tell a count that is. For the team only: --threshold 1.",
        )
        .to_owned(),
    )
}

pub(super) fn calendars(calendars: &[CohortCalendar], language: Language, blocks: &mut Vec<Block>) {
    let say = |fr: &'static str, en: &'static str| pick(language, fr, en);
    let mut table = Table::new(&[
        (say("Cohorte", "Cohort"), Align::Left),
        (say("Phase", "Phase"), Align::Left),
        (say("Premier jour", "First day"), Align::Left),
        (say("Dernier jour", "Last day"), Align::Left),
    ]);
    for calendar in calendars {
        for phase in &calendar.phases {
            table.row(vec![
                calendar.year.to_string(),
                label(&phase.phase, language).to_owned(),
                date_in_words(phase.days.first, language),
                date_in_words(phase.days.last, language),
            ]);
        }
    }
    if !table.is_empty() {
        blocks.push(Block::Heading(say("Calendrier", "Calendar").to_owned()));
        blocks.push(Block::Table(table));
    }
}

pub(super) fn training(training: &TrainingOfCohorts, language: Language, blocks: &mut Vec<Block>) {
    let say = |fr: &'static str, en: &'static str| pick(language, fr, en);
    blocks.push(Block::Heading(say("Formation", "Training").to_owned()));
    let mut table = Table::new(&[
        (say("Fiche", "Record"), Align::Left),
        (say("Obligatoires suivis", "Compulsory followed"), Align::Right),
        (say("À suivre", "To follow"), Align::Right),
        (say("À la carte", "Optional"), Align::Right),
        (say("Complète", "Complete"), Align::Left),
    ]);
    for cohort in &training.cohorts {
        let planned = cohort.days_planned.map_or_else(String::new, |days| format!("/{days}"));
        let held = cohort.days_held.unwrap_or_default();
        let (year, days) = (cohort.cohort.year, cohort.days);
        let (all, complete) =
            (count(cohort.counts.volunteers, language), count(cohort.counts.complete, language));
        let (civic, aid) =
            (count(cohort.counts.civic_training, language), count(cohort.counts.first_aid, language));
        blocks.push(Block::Text(match language {
            Language::French => format!(
                "Cohorte {year} : jours prévus {days}{planned}, tenus {held}. Volontaires : {all} ; formation complète : {complete} ; formation civique : {civic} ; premiers secours : {aid}."
            ),
            Language::English => format!(
                "Cohort {year}: days planned {days}{planned}, held {held}. Volunteers: {all}; training complete: {complete}; formation civique: {civic}; first aid: {aid}."
            ),
        }));
        for volunteer in &cohort.volunteers {
            table.row(vec![
                volunteer.pointer.clone(),
                volunteer.compulsory_followed.to_string(),
                volunteer.compulsory_to_follow.to_string(),
                volunteer.optional_followed.to_string(),
                if volunteer.complete { say("oui", "yes") } else { say("non", "no") }.to_owned(),
            ]);
        }
    }
    if !table.is_empty() {
        blocks.push(Block::Table(table));
    }
    if training.cohorts.iter().any(|cohort| cohort.withheld) {
        blocks.push(list_is_hidden(language));
    }
}

pub(super) fn reviews(reviews: &ReviewsOfCohorts, language: Language, blocks: &mut Vec<Block>) {
    let say = |fr: &'static str, en: &'static str| pick(language, fr, en);
    blocks.push(Block::Heading(say("Bilans nominatifs", "Named reviews").to_owned()));
    let mut table = Table::new(&[
        (say("Bilan à faire pour", "Review to do for"), Align::Left),
        (say("Contrat", "Contract"), Align::Left),
    ]);
    for cohort in &reviews.cohorts {
        let (year, done, to_do) =
            (cohort.cohort.year, count(cohort.done, language), count(cohort.to_do, language));
        blocks.push(Block::Text(match language {
            Language::French => format!("Cohorte {year} : bilans faits : {done} ; à faire : {to_do}."),
            Language::English => format!("Cohort {year}: reviews done: {done}; to be done: {to_do}."),
        }));
        for review in &cohort.pending {
            let contract = match review.contract_over {
                Some(true) => say("fini", "over"),
                Some(false) => say("en cours", "running"),
                None => "·",
            };
            table.row(vec![review.pointer.clone(), contract.to_owned()]);
        }
    }
    if !table.is_empty() {
        blocks.push(Block::Table(table));
    }
    if reviews.cohorts.iter().any(|cohort| cohort.withheld) {
        blocks.push(list_is_hidden(language));
    }
}

pub(super) fn comparison(comparison: &Comparison, language: Language, blocks: &mut Vec<Block>) {
    let say = |fr: &'static str, en: &'static str| pick(language, fr, en);
    let past = |figure: &Option<PastFigure>| match figure {
        Some(figure) if figure.approximate => format!("≈ {}", figure.value),
        Some(figure) => figure.value.to_string(),
        None => "·".to_owned(),
    };
    let mean = |mean: Option<Mean>| {
        mean.and_then(|mean| mean.share)
            .map_or("·".to_owned(), |share| thousandths_in_words(share, language))
    };
    let mut table = Table::new(&[
        (say("Mesure", "Measure"), Align::Left),
        (say("Avant", "Before"), Align::Right),
        (say("Ce document", "This document"), Align::Right),
    ]);
    let rows = [
        (say("Cohortes", "Cohorts"), past(&comparison.past_cohorts), comparison.cohorts.to_string()),
        (
            say("Jeunes", "Young people"),
            past(&comparison.past_volunteers),
            count(comparison.volunteers, language),
        ),
        (
            say("Jeunes par cohorte", "Young people a cohort"),
            mean(comparison.past_mean),
            if comparison.volunteers.is_none() { count(None, language) } else { mean(comparison.mean) },
        ),
        (
            say("Structures différentes", "Different organisations"),
            past(&comparison.past_structures),
            comparison.structures.to_string(),
        ),
    ];
    for (measure, before, now) in rows {
        table.row(vec![measure.to_owned(), before, now]);
    }
    blocks.push(Block::Heading(
        say("Comparaison avec la feuille de route précédente", "Compared with the roadmap before").to_owned(),
    ));
    blocks.push(Block::Table(table));
}

pub(super) fn counts(counts: &CountsOfCohorts, language: Language, blocks: &mut Vec<Block>) {
    let say = |fr: &'static str, en: &'static str| pick(language, fr, en);
    for cohort in &counts.cohorts {
        blocks.push(Block::Heading(format!(
            "{} {}",
            say("Volontaires par structure et par profil, cohorte", "Volunteers by host and profile, cohort"),
            cohort.cohort.year
        )));
        // A column of zeros takes room and tells nothing; JSON has them all.
        let used: Vec<bool> = cohort.by_profile.iter().map(|total| *total != Some(0)).collect();
        let mut columns = vec![(say("Type de structure", "Kind of host"), Align::Left), ("Nb", Align::Right)];
        let kept = counts.profiles.iter().zip(&used).filter(|(_, used)| **used);
        columns.extend(kept.map(|(profile, _)| (label(profile, language), Align::Right)));
        columns.push((say("En tout", "In all"), Align::Right));
        let mut table = Table::new(&columns);
        let row = |title: &str, structures: usize, cells: &[Option<i64>], total: Option<i64>| {
            let mut row = vec![title.to_owned(), structures.to_string()];
            let kept = cells.iter().zip(&used).filter(|(_, used)| **used).map(|(cell, _)| *cell);
            row.extend(kept.chain([total]).map(|cell| count(cell, language)));
            row
        };
        for kind in cohort.host_kinds.iter().filter(|kind| kind.structures > 0) {
            table.row(row(label(&kind.kind, language), kind.structures, &kind.by_profile, kind.volunteers));
        }
        let structures = cohort.host_kinds.iter().map(|kind| kind.structures).sum();
        table.row(row(say("En tout", "In all"), structures, &cohort.by_profile, cohort.volunteers));
        blocks.push(Block::Table(table));
    }
}
