//! Who comes to the meetings, and who does not.

use mednum_core::finding::Language;
use mednum_core::finding::text::date_in_words;
use mednum_core::governance::{Absent, Attendance, BodyAbsences, Share};

use crate::blocks::{Block, Table, bar};
use crate::page::{Align, pick};
use crate::words::{plural, quoted};

/// Attendance by body, then by organisation.
pub(super) fn tables(attendance: &Attendance, language: Language) -> Vec<Block> {
    let say = |fr, en| pick(language, fr, en);
    let mut bodies = Table::new(&[
        (say("Instance", "Body"), Align::Left),
        (say("Réunions", "Meetings"), Align::Right),
        (say("Invités", "Invited"), Align::Right),
        (say("Présents", "Present"), Align::Right),
        (say("Représentés", "Represented"), Align::Right),
        (say("Présence", "Attendance"), Align::Left),
    ]);
    for body in &attendance.bodies {
        let mut row = vec![body.name.clone(), body.meetings.len().to_string()];
        row.extend(counts(body.present, body.represented));
        bodies.row(row);
    }
    let mut organisations = Table::new(&[
        (say("Organisme", "Organisation"), Align::Left),
        (say("Invité", "Invited"), Align::Right),
        (say("Venu", "Came"), Align::Right),
        (say("Représenté", "Represented"), Align::Right),
        (say("Présence", "Attendance"), Align::Left),
    ]);
    for organisation in &attendance.organisations {
        let mut row = vec![organisation.name.clone()];
        row.extend(counts(organisation.present, organisation.represented));
        organisations.row(row);
    }
    let headings = [
        say("Présence par instance", "Attendance by body"),
        say("Présence par organisme", "Attendance by organisation"),
    ];
    let mut blocks = Vec::new();
    for (heading, table) in headings.into_iter().zip([bodies, organisations]) {
        if !table.is_empty() {
            blocks.extend([Block::Heading(heading.to_owned()), Block::Table(table)]);
        }
    }
    let without_list: usize = attendance.bodies.iter().map(|body| body.not_computable.len()).sum();
    if without_list > 0 {
        blocks.push(Block::Note(match language {
            Language::French => {
                format!("Réunions sans liste d'invités, qui ne sont pas comptées : {without_list}.")
            }
            Language::English => {
                format!("Meetings without a list of invited, which are not counted: {without_list}.")
            }
        }));
    }
    blocks
}

fn counts(present: Share, represented: Share) -> [String; 4] {
    [
        present.whole.to_string(),
        present.part.to_string(),
        if represented.part == 0 { "·".to_owned() } else { represented.part.to_string() },
        bar(present.part, present.whole),
    ]
}

/// Who came to none of the last meetings.
pub(super) fn absent(bodies: &[BodyAbsences], meetings: usize, language: Language) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(match language {
        Language::French if meetings == 1 => "Invités absents de la dernière réunion".to_owned(),
        Language::French => format!("Invités absents des {meetings} dernières réunions"),
        Language::English if meetings == 1 => "Invited, and absent from the last meeting".to_owned(),
        Language::English => format!("Invited, and absent from the last {meetings} meetings"),
    })];
    let lines = bodies.iter().flat_map(|body| body.absent.iter().map(move |absent| (body, absent)));
    blocks.extend(lines.map(|(body, absent)| Block::Item(line(body, absent, language))));
    if blocks.len() == 1 {
        let enough = bodies.iter().any(|body| body.meetings.len() >= meetings);
        blocks.push(Block::Text(
            match enough {
                true => pick(language, "Personne.", "Nobody."),
                false => pick(
                    language,
                    "Aucune instance n'a encore tenu autant de réunions avec une liste d'invités.",
                    "No body has held that many meetings with a list of invited yet.",
                ),
            }
            .to_owned(),
        ));
    }
    blocks
}

fn line(body: &BodyAbsences, absent: &Absent, language: Language) -> String {
    let last = match (&absent.last_presence, language) {
        (Some(meeting), Language::French) => {
            format!("dernière présence le {}", date_in_words(meeting.date, language))
        }
        (Some(meeting), Language::English) => {
            format!("last present on {}", date_in_words(meeting.date, language))
        }
        (None, Language::French) => "jamais présent".to_owned(),
        (None, Language::English) => "never present".to_owned(),
    };
    let excused = match (absent.excused, language) {
        (0, _) => String::new(),
        (count, Language::French) => format!(", excusé {count} fois"),
        (count, Language::English) => {
            format!(", excused {count} {}", plural(count, language, ("fois", "fois"), ("time", "times")))
        }
    };
    let colon = pick(language, "\u{A0}: ", ": ");
    format!("{}, {}{colon}{last}{excused}", absent.name, quoted(&body.name, language))
}
