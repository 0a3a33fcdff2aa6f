//! Rules on cohorts: their year, their hosts, their missions, their training, and the frame of the service civique.
//!
//! What the roadmap plans is a warning when it is not followed, and so is the law: a document tells what is, and is
//! refused only when it contradicts itself. No sentence about a volunteer quotes the record.

mod host;
mod host_registry;
mod mission;
mod mission_registry;
mod training;
mod training_registry;
mod volunteer;
mod volunteer_registry;
mod year;
mod year_registry;

use chrono::NaiveDate;

use crate::context::Context;
use crate::document::Date;
use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::Rule;

use super::Cohort;
use super::plan::{Plan, Window};
use super::register::Register;

/// Where the frame of the service civique is written; each rule names its articles.
const CODE_DU_SERVICE_NATIONAL: &str = "Code du service national";

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &year_registry::SEVERAL_IN_A_YEAR,
    &year_registry::WITHOUT_COHORT,
    &year_registry::OTHER_YEAR,
    &year_registry::REVERSED,
    &year_registry::PHASE_REPEATED,
    &year_registry::PHASE_OUT_OF_ORDER,
    &year_registry::PHASE_OUTSIDE_MONTHS,
    &year_registry::PHASE_MISSING,
    &year_registry::GATHERING_OUTSIDE,
    &host_registry::LISTED_TWICE,
    &host_registry::AVS_UNNAMED,
    &host_registry::AVS_UNEXPECTED,
    &host_registry::KIND_CONTRADICTED,
    &host_registry::STATUS_CONTRADICTED,
    &host_registry::FOR_PROFIT,
    &host_registry::AGREMENT_TOO_LONG,
    &mission_registry::UNUSUAL_LENGTH,
    &mission_registry::OUTSIDE_MONTHS,
    &mission_registry::OUTSIDE_COHORT,
    &mission_registry::WITHOUT_PROFILE,
    &mission_registry::PROFILE_REPEATED,
    &mission_registry::TOO_MANY_PROFILES,
    &mission_registry::TOO_MANY_VOLUNTEERS,
    &mission_registry::SIZE_EXCEEDED,
    &mission_registry::PLACES_EXCEEDED,
    &mission_registry::NOT_BUILT,
    &mission_registry::BUILT_LATE,
    &mission_registry::AGREMENT_NOT_COVERING,
    &mission_registry::WEEKLY_HOURS,
    &mission_registry::WEEKLY_DAYS,
    &mission_registry::MINOR_HOURS,
    &mission_registry::WITHOUT_TUTOR,
    &mission_registry::REPLACES_EMPLOYEE,
    &training_registry::UNUSUAL_DAYS,
    &training_registry::WITHOUT_COMPULSORY,
    &training_registry::WITHOUT_OPTIONAL,
    &training_registry::NOT_CO_LED,
    &training_registry::DAY_OUTSIDE,
    &volunteer_registry::CONTRACT_REVERSED,
    &volunteer_registry::CONTRACT_LENGTH,
    &volunteer_registry::CONTRACT_OUTSIDE,
    &volunteer_registry::CONTRACT_HOURS,
    &volunteer_registry::CONTRACT_DAYS,
    &volunteer_registry::MINOR_TOO_LONG,
    &volunteer_registry::MINOR_NOT_OPEN,
    &volunteer_registry::MINOR_AGREEMENT,
    &volunteer_registry::MODULE_REPEATED,
    &volunteer_registry::MODULE_OTHER_COHORT,
    &volunteer_registry::MODULE_NOT_HELD,
    &volunteer_registry::COMPULSORY_MISSING,
    &volunteer_registry::CIVIC_SHORT,
    &volunteer_registry::WITHOUT_PSC1,
    &volunteer_registry::WITHOUT_REVIEW,
    &volunteer_registry::PURGE_MISSING,
    &volunteer_registry::PURGE_EARLY,
    &volunteer_registry::PURGE_OVERDUE,
];

/// Checks the records of this concept.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let sections = [
        document.cohorts.is_empty(),
        document.host_structures.is_empty(),
        document.service_missions.is_empty(),
        document.training_days.is_empty(),
        document.volunteers.is_empty(),
    ];
    if sections == [true; 5] {
        return;
    }
    let frame = Frame { context, register: Register::of(document), plan: Plan::of(context.roadmap) };
    year::check(&frame, findings);
    host::check(context, findings);
    let training = training::check(&frame, findings);
    mission::check(&frame, findings);
    volunteer::check(&frame, &training, findings);
}

/// What every check looks at.
struct Frame<'c, 'd, 'a> {
    context: &'c Context<'d, 'a>,
    register: Register<'d, 'a>,
    plan: Plan,
}

/// The cohort a finding is about, by its year.
fn subject(cohort: &Cohort<'_>) -> Subject {
    Subject::new("cohort", &cohort.id, &cohort.year.to_string())
}

/// Reports two dates in the wrong order; true when they are.
fn is_reversed(
    start: Date,
    end: Date,
    path: impl FnOnce() -> String,
    subject: impl FnOnce() -> Subject,
    findings: &mut Findings,
) -> bool {
    let (Some(first), Some(last)) = (start.day(), end.day()) else { return false };
    if first <= last {
        return false;
    }
    let rule = &year_registry::REVERSED;
    findings.push_with(rule, || {
        Draft::new(rule, path()).subject(subject()).param("start", first).param("end", last)
    });
    true
}

/// Whether some days are all past on the day of the check; never without a day.
fn is_over(days: Option<Window>, today: Option<NaiveDate>) -> bool {
    days.zip(today).is_some_and(|(days, today)| days.last < today)
}
