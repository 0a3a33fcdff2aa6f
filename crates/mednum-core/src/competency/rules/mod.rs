//! Rules on competencies: what holders may bear, what the map of A.1.2.a asks, what needs ask, what volunteers get.

mod framework;
mod held;
mod holder;
mod map;
mod need;
mod volunteers;

use crate::context::Context;
use crate::document::Document;
use crate::finding::report::Findings;
use crate::finding::rule::Rule;
use crate::finding::{Language, Param};
use crate::roadmap::calendar::{CalendarEntry, When};

use super::scale::Scales;
use super::{HolderKind, PersonHolder};

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &framework::BUILT_IN,
    &held::UNKNOWN_FRAMEWORK,
    &held::UNKNOWN_COMPETENCE,
    &held::LEVEL_ABOVE_FRAMEWORK,
    &held::SCORE_NOT_PIX,
    &held::LEVEL_AND_SCORE_DISAGREE,
    &held::WITHOUT_LEVEL,
    &held::GIVEN_TWICE,
    &held::NOT_TRACED,
    &holder::WITHOUT_CONSENT,
    &holder::DATE_IN_FUTURE,
    &holder::WITHOUT_PURGE_DATE,
    &holder::PURGE_OVERDUE,
    &holder::VOLUNTEER_WITHOUT_PUBLIC,
    &map::OUTSIDE_PERIMETER,
    &map::COLLECTED_OUTSIDE_WINDOW,
    &map::WINDOW_MISSED,
    &map::WITHOUT_VOLUNTEER,
    &map::WITHOUT_PROFESSIONAL,
    &map::WITHOUT_TOOL,
    &need::UNKNOWN_FRAMEWORK,
    &need::UNKNOWN_COMPETENCE,
    &need::LEVEL_ABOVE_FRAMEWORK,
    &need::GIVEN_TWICE,
    &need::WITHOUT_REQUIREMENT,
    &need::WITHOUT_SCOPE,
    &need::HELD_BY_NOBODY,
    &volunteers::SESSION_WITHOUT_PUBLIC,
    &volunteers::ASSESSMENT_LATE,
    &volunteers::TRAINING_BEFORE_PROGRAMMES,
    &volunteers::TRAINING_OUTSIDE_PERIOD,
    &volunteers::TOOL_IN_FUTURE,
    &volunteers::TOOL_TARGET_MISSED,
];

/// Checks the records of this concept.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    framework::check(context, findings);
    if !document.competency_holders.is_empty() || !document.competency_needs.is_empty() {
        let scales = Scales::of(document);
        holder::check(context, &scales, findings);
        map::check(context, findings);
        need::check(context, &scales, findings);
    }
    volunteers::check(context, findings);
}

/// Whether the map of A.1.2.a is about a holder: it shows the professionals and the volunteers. The agents of E.1 have
/// their needs, and are on no map.
fn is_mapped(holder: &PersonHolder<'_>) -> bool {
    holder.kind.is(HolderKind::Professional) || holder.kind.is(HolderKind::Volunteer)
}

/// The dated entry that a rule rests on, and the code of its sheet.
fn dated<'d, 'a>(roadmap: &'d Document<'a>, rule: &str) -> Option<(&'d str, &'d CalendarEntry<'a>)> {
    let entries = roadmap
        .sheets()
        .flat_map(|sheet| sheet.calendar.iter().map(move |entry| (sheet.code.as_str(), entry)));
    let mut stating = entries.filter(|(_, entry)| entry.rules.iter().any(|known| known.as_str() == rule));
    stating.next()
}

fn in_words(when: When) -> Param {
    Param::Words {
        notation: when.to_string(),
        fr: when.in_words(Language::French),
        en: when.in_words(Language::English),
    }
}
