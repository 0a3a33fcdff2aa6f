//! `mednum governance`: how often the bodies meet, who comes, when they meet next, and the agenda of one of them.

mod agenda;
mod attendance;
mod cadence;

use mednum_core::Programme;
use mednum_core::finding::Language;
use mednum_core::finding::text::date_in_words;
use mednum_core::governance::{
    Agenda, Attendance, BodyAbsences, BodyCadence, MeetingRef, NextMeeting, absent, asked_body,
    asked_meetings, next,
};
use serde::Serialize;

use crate::answer::{Answer, Failure};
use crate::args::GovernanceArgs;
use crate::blocks::{self, Block};
use crate::compute::{arguments, refused};
use crate::page::pick;
use crate::settings::Settings;
use crate::source;

/// What the page is made of.
#[derive(Debug, Serialize)]
struct Governance {
    cadence: Vec<BodyCadence>,
    attendance: Attendance,
    next: Vec<NextMeeting>,
    absent: Vec<BodyAbsences>,
    /// The agenda of the body asked for.
    agenda: Option<Agenda>,
}

/// `mednum governance`.
pub(crate) fn run(args: &GovernanceArgs, settings: &Settings) -> Result<Answer, Failure> {
    let options = &args.period.programme;
    let input = source::read(options.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let asked = mednum_core::computation::Arguments {
        body: args.body.clone(),
        meetings: args.meetings,
        ..arguments(settings, options.threshold)
    };
    let body = asked_body(&programme, &asked).map_err(refused)?;
    let meetings = asked_meetings(&asked).map_err(refused)?;
    let (today, year) = (settings.today, args.period.period);
    let governance = Governance {
        cadence: mednum_core::governance::cadence(&programme, Some(today), year, body),
        attendance: mednum_core::governance::attendance(&programme, Some(today), year, body, None),
        next: next(&programme, today, body),
        absent: absent(&programme, Some(today), meetings, body),
        agenda: body.map(|body| mednum_core::governance::agenda(&programme, body, today)),
    };
    let blocks = page(&programme, &governance, meetings, settings);
    blocks::answer(&blocks, &governance, options.format, settings)
}

fn page(
    programme: &Programme<'_>,
    governance: &Governance,
    meetings: usize,
    settings: &Settings,
) -> Vec<Block> {
    let language = settings.language;
    let title = match &governance.agenda {
        Some(agenda) => agenda.name.clone(),
        None => pick(language, "Les instances", "The bodies").to_owned(),
    };
    let day = date_in_words(settings.today, language);
    let seen = match language {
        Language::French => format!("Vu le {day}."),
        Language::English => format!("Seen on {day}."),
    };
    let mut blocks = vec![Block::Title(title), Block::Note(seen)];
    if programme.document().meetings.is_empty() {
        blocks.push(Block::Text(
            pick(
                language,
                "Le document ne tient aucune réunion : elles s'ajoutent dans « meetings ».",
                "The document keeps no meeting: they are added to “meetings”.",
            )
            .to_owned(),
        ));
    }
    blocks.extend(cadence::table(&governance.cadence, settings));
    blocks.extend(cadence::next(&governance.next, language));
    if let Some(agenda) = &governance.agenda {
        blocks.extend(agenda::blocks(agenda, language));
    }
    blocks.extend(attendance::tables(&governance.attendance, language));
    blocks.extend(attendance::absent(&governance.absent, meetings, language));
    blocks
}

/// The day of a meeting, in words.
fn day_of(meeting: Option<&MeetingRef>, language: Language) -> String {
    meeting.map_or_else(|| "·".to_owned(), |meeting| date_in_words(meeting.date, language))
}
