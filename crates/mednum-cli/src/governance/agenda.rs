//! The agenda of the next meeting of a body, ready to be read out.

use mednum_core::finding::Language;
use mednum_core::finding::text::date_in_words;
use mednum_core::governance::{Agenda, LateMilestone, OpenDecision, PendingDocument, SilentAction};

use crate::blocks::Block;
use crate::page::pick;
use crate::words::plural;

/// The agenda: what is late, decided, silent, and waits to be validated.
pub(super) fn blocks(agenda: &Agenda, language: Language) -> Vec<Block> {
    let say = |fr, en| pick(language, fr, en);
    let mut blocks = vec![
        Block::Heading(say("Ordre du jour de la prochaine réunion", "Agenda of the next meeting").to_owned()),
        Block::Text(when(agenda, language)),
    ];
    let parts = [
        (
            say("Échéances passées sans nouvelle", "Dates passed without news"),
            agenda.late.iter().map(|late| late_line(late, language)).collect::<Vec<_>>(),
        ),
        (
            say("Décisions encore ouvertes", "Decisions still open"),
            agenda.decisions.iter().map(|decision| decision_line(decision, language)).collect(),
        ),
        (
            say(
                "Actions sans nouvelle de leur pilote depuis la dernière réunion",
                "Actions without news from their pilot since the last meeting",
            ),
            agenda.silent.iter().map(|action| silent_line(action, language)).collect(),
        ),
        (
            say("Documents à valider", "Documents to validate"),
            agenda.pending.iter().map(|pending| pending_line(pending, language)).collect(),
        ),
    ];
    for (rank, (title, lines)) in parts.into_iter().enumerate() {
        blocks.push(Block::Heading(format!("{}. {title} ({})", rank + 1, lines.len())));
        if lines.is_empty() {
            blocks.push(Block::Text(say("Rien.", "Nothing.").to_owned()));
        }
        blocks.extend(lines.into_iter().map(Block::Item));
    }
    blocks
}

fn when(agenda: &Agenda, language: Language) -> String {
    let day = |day| date_in_words(day, language);
    let mut parts = Vec::new();
    if let Some(previous) = &agenda.previous {
        parts.push(format!(
            "{} {}",
            pick(language, "dernière réunion le", "last meeting on"),
            day(previous.date)
        ));
    }
    if let Some(scheduled) = &agenda.scheduled {
        parts.push(format!(
            "{} {}",
            pick(language, "prochaine prévue le", "next scheduled on"),
            day(scheduled.date)
        ));
    }
    if let Some(due) = agenda.due {
        parts.push(format!(
            "{} {}",
            pick(language, "à tenir au plus tard le", "due at the latest on"),
            day(due)
        ));
    }
    let follows = pick(language, agenda.scope_fr, agenda.scope_en);
    parts.push(format!("{} {follows}", pick(language, "suit", "follows")));
    let text = parts.join(pick(language, "\u{A0}; ", "; "));
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// A parenthesis with who is to be asked.
fn asked(names: &[String], language: Language) -> String {
    if names.is_empty() {
        return String::new();
    }
    format!(" ({} {})", pick(language, "pilote\u{A0}:", "pilot:"), names.join(", "))
}

fn days(count: i64, language: Language) -> String {
    format!("{count} {}", plural(count, language, ("jour", "jours"), ("day", "days")))
}

fn late_line(late: &LateMilestone, language: Language) -> String {
    let due = date_in_words(late.due, language);
    let since = match language {
        Language::French => format!("échéance du {due}, {} de retard", days(late.days, language)),
        Language::English => format!("due by {due}, {} late", days(late.days, language)),
    };
    format!("{} {}, {since}{}", late.sheet, late.label, asked(&late.pilots, language))
}

fn decision_line(decision: &OpenDecision, language: Language) -> String {
    let taken = date_in_words(decision.meeting.date, language);
    let sheet = decision.sheet.as_ref().map(|sheet| format!("{sheet} ")).unwrap_or_default();
    let mut line = match language {
        Language::French => format!("{sheet}{}, décidé le {taken}", decision.label),
        Language::English => format!("{sheet}{}, decided on {taken}", decision.label),
    };
    if let Some(responsible) = &decision.responsible {
        line.push_str(&format!(", {} {responsible}", pick(language, "confié à", "entrusted to")));
    }
    if let Some(due) = decision.due {
        let due = date_in_words(due, language);
        line.push_str(&match (decision.days, language) {
            (None, Language::French) => format!(", pour le {due}"),
            (None, Language::English) => format!(", by {due}"),
            (Some(late), Language::French) => {
                format!(", échu depuis le {due} ({})", days(late, language))
            }
            (Some(late), Language::English) => format!(", overdue since {due} ({})", days(late, language)),
        });
    }
    line
}

fn silent_line(action: &SilentAction, language: Language) -> String {
    let last = match (action.last_news, language) {
        (Some(day), Language::French) => format!("dernière nouvelle le {}", date_in_words(day, language)),
        (Some(day), Language::English) => format!("last news on {}", date_in_words(day, language)),
        (None, Language::French) => "aucune nouvelle à ce jour".to_owned(),
        (None, Language::English) => "no news so far".to_owned(),
    };
    format!("{} {}, {last}{}", action.sheet, action.title, asked(&action.pilots, language))
}

fn pending_line(pending: &PendingDocument, language: Language) -> String {
    let ready = pending.ready.map(|day| {
        let day = date_in_words(day, language);
        match language {
            Language::French => format!(", prêt le {day}"),
            Language::English => format!(", ready on {day}"),
        }
    });
    format!(
        "{} {} ({}){}, {} {}",
        pending.sheet,
        pending.label,
        pick(language, pending.kind_fr, pending.kind_en),
        ready.unwrap_or_default(),
        pick(language, "à valider par", "to be validated by"),
        pending.validated_by.join(", "),
    )
}
