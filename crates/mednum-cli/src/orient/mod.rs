//! `mednum orient`: from a need and a commune to who can help, step by step, with the reasons.

use mednum_core::computation::Arguments;
use mednum_core::finding::Language;
use mednum_core::network::orientation::{Candidate, Orientation, Reason, StepOfPath, path};

use crate::answer::{Answer, Failure};
use crate::args::{OrientArgs, TableFormat};
use crate::blocks::{self, Block, Table};
use crate::compute::{self, refused};
use crate::page::{Align, pick};
use crate::settings::Settings;
use crate::source;

/// `mednum orient`.
pub(crate) fn run(args: &OrientArgs, settings: &Settings) -> Result<Answer, Failure> {
    let input = source::read(args.programme.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let path = path(&programme, &asked(args, settings)).map_err(refused)?;
    let format = args.programme.format;
    let blocks = match format {
        TableFormat::Csv => vec![Block::Table(table(&path, settings.language))],
        _ => page(&path, settings.language),
    };
    blocks::answer(&blocks, &path, format, settings)
}

fn asked(args: &OrientArgs, settings: &Settings) -> Arguments {
    Arguments {
        need: Some(args.need.clone()),
        commune: Some(args.commune.clone()),
        public: args.public.clone(),
        day: args.day.clone(),
        from: args.from.clone(),
        until: args.until.clone(),
        mobile: Some(!args.immobile),
        ..compute::arguments(settings, args.programme.threshold)
    }
}

fn page(path: &Orientation, language: Language) -> Vec<Block> {
    let say = |fr, en| pick(language, fr, en);
    let mut blocks = vec![Block::Title(format!(
        "{} — {}",
        say(path.need.label_fr, path.need.label_en),
        path.commune_name
    ))];
    let around: Vec<String> = [
        path.bassin_name.as_ref().map(|name| format!("{} {name}", say("bassin de vie :", "bassin de vie:"))),
        path.epci_name.as_ref().map(|name| format!("EPCI{} {name}", say(" :", ":"))),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !around.is_empty() {
        blocks.push(Block::Note(around.join(say(" ; ", "; "))));
    }
    if path.bassin_name.is_none() {
        blocks.push(Block::Note(
            say(
                "Cette commune n'est dans aucun bassin de vie du programme.",
                "This commune is in no bassin de vie of the programme.",
            )
            .to_owned(),
        ));
    }
    for (rank, step) in path.steps.iter().enumerate() {
        step_blocks(rank + 1, step, language, &mut blocks);
    }
    blocks
}

/// Who may help, as one table: what CSV gives.
fn table(path: &Orientation, language: Language) -> Table {
    let say = |fr, en| pick(language, fr, en);
    let columns = [
        (say("Étape", "Step"), Align::Left),
        (say("Rang", "Rank"), Align::Right),
        (say("Qui", "Who"), Align::Left),
        (say("Où", "Where"), Align::Left),
        (say("Proximité", "Nearness"), Align::Left),
        (say("Pourquoi", "Why"), Align::Left),
    ];
    let mut table = Table::new(&columns);
    for step in &path.steps {
        for candidate in &step.candidates {
            table.row(vec![
                say(step.step.label_fr, step.step.label_en).to_owned(),
                candidate.rank.to_string(),
                candidate.name.clone(),
                candidate.commune_name.clone().unwrap_or_else(|| "·".to_owned()),
                say(candidate.proximity.label_fr, candidate.proximity.label_en).to_owned(),
                reasons(candidate, language),
            ]);
        }
    }
    table
}

fn step_blocks(rank: usize, step: &StepOfPath, language: Language, blocks: &mut Vec<Block>) {
    let say = |fr, en| pick(language, fr, en);
    let here = if step.destination {
        say(" — l'étape qui répond à ce besoin", " — the step that answers this need")
    } else {
        ""
    };
    blocks.push(Block::Heading(format!("{rank}. {}{here}", say(step.step.label_fr, step.step.label_en))));
    blocks.push(Block::Note(step.purpose.get(language).to_owned()));
    for note in &step.notes {
        blocks.push(Block::Text(sentence(note, language).to_owned()));
    }
    for candidate in &step.candidates {
        blocks.push(Block::Item(format!("{} — {}", candidate.name, reasons(candidate, language))));
    }
    let more = step.found - i64::try_from(step.candidates.len()).unwrap_or_default();
    if more > 0 {
        blocks.push(Block::Note(match language {
            Language::French if more == 1 => "Et 1 autre, moins bien placé.".to_owned(),
            Language::French => format!("Et {more} autres, moins bien placés."),
            Language::English => format!("And {more} more, not as well placed."),
        }));
    }
}

fn reasons(candidate: &Candidate, language: Language) -> String {
    let reasons: Vec<&str> = candidate.reasons.iter().map(|reason| sentence(reason, language)).collect();
    reasons.join(" ")
}

fn sentence(reason: &Reason, language: Language) -> &str {
    pick(language, &reason.fr, &reason.en)
}
