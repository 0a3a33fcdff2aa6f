//! Rules on the roadmap: its sheets, its dates, its means and what its source got wrong.

mod calendar;
mod means;
mod news;
mod sheet;
mod source;

use crate::context::Context;
use crate::finding::Subject;
use crate::finding::report::Findings;
use crate::finding::rule::Rule;

use super::Sheet;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &sheet::CODE_NOT_OF_AXIS,
    &sheet::WITHOUT_PILOT,
    &sheet::PILOT_ALSO_PARTNER,
    &sheet::ACTOR_LISTED_TWICE,
    &sheet::WITHOUT_INDICATOR,
    &sheet::COPIED_INDICATORS,
    &sheet::FIGURE_OUT_OF_BOUNDS,
    &calendar::ROADMAP_REVERSED,
    &calendar::UNUSUAL_LENGTH,
    &calendar::REVERSED,
    &calendar::OUTSIDE_ROADMAP,
    &calendar::OUT_OF_ORDER,
    &calendar::LATE,
    &calendar::YEAR_NOT_COVERED,
    &means::REVERSED_AMOUNT,
    &means::REVERSED_HEADCOUNT,
    &means::SHARED_POSTS_DIFFER,
    &means::NOT_CONFIRMED,
    &news::MILESTONE_UNKNOWN,
    &news::IN_FUTURE,
    &news::MET_WITHOUT_DATE,
    &news::DATE_WITHOUT_MET,
    &news::MET_AFTER_NEWS,
    &news::MET_EARLY,
    &news::NOT_BY_PILOT,
    &source::FIELD_EMPTY,
    &source::FIELD_ABSENT,
    &source::FIELD_NOT_FILLED,
    &source::FIELD_UNEXPECTED,
    &source::COPIED,
    &source::MISPLACED,
    &source::MISSING,
    &source::TRUNCATED,
    &source::CONTRADICTORY,
    &source::AMBIGUOUS,
    &source::OUTDATED,
    &source::REMARK,
];

/// Checks the roadmap that the document carries, and what it says of the roadmap it refers to.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let copies = sheet::check(context, findings);
    calendar::check(context, findings);
    means::check(context, findings);
    news::check(context, findings);
    source::check(context, &copies, findings);
}

fn subject_of(sheet: &Sheet<'_, '_>) -> Subject {
    Subject::new(sheet.kind, sheet.code, sheet.title)
}
