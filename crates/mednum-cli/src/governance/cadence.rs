//! How often the bodies meet, and when they meet next.

use mednum_core::finding::Language;
use mednum_core::finding::text::date_in_words;
use mednum_core::governance::{BodyCadence, NextMeeting, PeriodCadence};

use crate::blocks::{Block, Table, bar};
use crate::page::{Align, pick};
use crate::settings::Settings;
use crate::words;

/// The table of the page: each body and each period that has begun, or all of them before the roadmap starts.
pub(super) fn table(bodies: &[BodyCadence], settings: &Settings) -> Vec<Block> {
    let language = settings.language;
    let say = |fr, en| pick(language, fr, en);
    let lines = || bodies.iter().flat_map(|body| body.periods.iter().map(move |period| (body, period)));
    let none_begun = lines().all(|(_, period)| period.period.start > settings.today);
    let mut table = Table::new(&[
        (say("Instance", "Body"), Align::Left),
        (say("Période", "Period"), Align::Left),
        (say("Tenues", "Held"), Align::Right),
        (say("Demandées", "Asked for"), Align::Left),
        (say("Avancement", "Progress"), Align::Left),
        (say("Fréquence", "Cadence"), Align::Left),
    ]);
    for (body, period) in lines() {
        let begun = none_begun || period.period.start <= settings.today;
        let idle = period.period.min.is_none() && period.held == 0;
        if begun && !idle {
            table.row(row(body, period, language));
        }
    }
    if table.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(say("Fréquence des réunions", "How often they meet").to_owned()), Block::Table(table)]
}

fn row(body: &BodyCadence, line: &PeriodCadence, language: Language) -> Vec<String> {
    let (min, max) = (line.period.min, line.period.max);
    // What a period asks for is its least number; where it only has a greatest one, that is what is drawn.
    let whole = min.filter(|min| *min > 0).or(max).unwrap_or_default();
    vec![
        body.name.clone(),
        pick(language, &line.period.period_fr, &line.period.period_en).to_owned(),
        line.held.to_string(),
        words::range(min, max, language),
        bar(line.held, whole),
        pick(language, line.verdict_fr, line.verdict_en).to_owned(),
    ]
}

/// When each body is to meet next.
pub(super) fn next(bodies: &[NextMeeting], language: Language) -> Vec<Block> {
    if bodies.is_empty() {
        return Vec::new();
    }
    let say = |fr, en| pick(language, fr, en);
    let mut table = Table::new(&[
        (say("Instance", "Body"), Align::Left),
        (say("Dernière réunion", "Last meeting"), Align::Left),
        (say("Au plus tard le", "At the latest on"), Align::Left),
        (say("Prévue le", "Scheduled on"), Align::Left),
        (say("État", "State"), Align::Left),
    ]);
    for body in bodies {
        table.row(vec![
            body.name.clone(),
            super::day_of(body.last.as_ref(), language),
            body.due.map_or_else(|| "·".to_owned(), |due| date_in_words(due, language)),
            super::day_of(body.scheduled.first(), language),
            pick(language, body.state_fr, body.state_en).to_owned(),
        ]);
    }
    vec![Block::Heading(say("Prochaines réunions", "Next meetings").to_owned()), Block::Table(table)]
}
