//! The training of a cohort: its days, its modules, who leads it.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::cohort::compulsory::Compulsory;
use crate::cohort::register::days_of;
use crate::cohort::{Cohort, TrainingCoLeader, TrainingDay, TrainingModuleKind};
use crate::context::Target;
use crate::finding::Param;
use crate::finding::report::{Draft, Findings};
use crate::sorted::SortedSet;

use super::training_registry::{DAY_OUTSIDE, NOT_CO_LED, UNUSUAL_DAYS, WITHOUT_COMPULSORY, WITHOUT_OPTIONAL};
use super::{Frame, is_over, subject};

/// What the records of volunteers are compared with.
pub(super) struct Training<'d> {
    /// For each cohort, the compulsory modules of a training that is over; none while it goes on.
    pub(super) to_have_followed: Vec<Compulsory<'d>>,
}

pub(super) fn check<'d>(frame: &Frame<'_, 'd, '_>, findings: &mut Findings) -> Training<'d> {
    let (context, register) = (frame.context, &frame.register);
    let document = context.document;
    let ids = crate::identifiers::IdIndex::of(document.training_days.iter().map(|day| day.id.as_str()));
    ids.check_unique("training_days", "id", findings);
    let (modules, places) = register.modules();
    modules.check_unique_at("training_days", findings, |rank| {
        let (day, module) = places.get(rank).copied().unwrap_or_default();
        format!("/training_days/{day}/modules/{module}/id")
    });
    for (index, day) in document.training_days.iter().enumerate() {
        context
            .check_link(findings, Target::Cohorts, &day.cohort, || format!("/training_days/{index}/cohort"));
        check_day(frame, index, day, findings);
    }
    // A day whose cohort or date was refused may belong to any.
    let is_whole =
        document.training_days.iter().all(|day| !day.cohort.is_empty() && day.date.day().is_some())
            && document.cohorts.iter().all(|cohort| !cohort.id.is_empty());
    let by_cohort = register.days_by_cohort();
    let mut to_have_followed = Vec::with_capacity(document.cohorts.len());
    for (index, cohort) in document.cohorts.iter().enumerate() {
        let days = by_cohort.get(index).map(Vec::as_slice).unwrap_or_default();
        to_have_followed.push(if is_whole {
            check_cohort(frame, (index, cohort), days, findings)
        } else {
            Compulsory::default()
        });
    }
    Training { to_have_followed }
}

fn check_day(frame: &Frame<'_, '_, '_>, index: usize, day: &TrainingDay<'_>, findings: &mut Findings) {
    let cohort = frame.register.cohort(&day.cohort);
    let window = cohort.and_then(days_of);
    if let (Some(date), Some(window), Some(cohort)) = (day.date.day(), window, cohort)
        && !window.holds(date)
    {
        findings.push_with(&DAY_OUTSIDE, || {
            Draft::new(&DAY_OUTSIDE, format!("/training_days/{index}/date"))
                .subject(subject(cohort))
                .param("date", date)
                .param("start", window.first)
                .param("end", window.last)
        });
    }
    // Who will lead a day to come may not be known yet.
    let to_come = !is_past(day, frame.context.options.today);
    let has_hole = day.led_by.iter().any(|leader| leader.known().is_none());
    if has_hole || (day.led_by.is_empty() && to_come) {
        return;
    }
    let missing: Vec<TrainingCoLeader> = TrainingCoLeader::ALL
        .iter()
        .copied()
        .filter(|leader| !day.led_by.iter().any(|given| given.is(*leader)))
        .collect();
    if !missing.is_empty() {
        findings.push_with(&NOT_CO_LED, || {
            Draft::new(&NOT_CO_LED, format!("/training_days/{index}")).param("missing", named(&missing))
        });
    }
}

fn is_past(day: &TrainingDay<'_>, today: Option<NaiveDate>) -> bool {
    day.date.day().zip(today).is_some_and(|(date, today)| date <= today)
}

fn named(leaders: &[TrainingCoLeader]) -> Param {
    let codes: Vec<&str> = leaders.iter().map(|leader| leader.code()).collect();
    let fr: Vec<String> = leaders.iter().map(|leader| format!("« {} »", leader.label_fr())).collect();
    let en: Vec<String> = leaders.iter().map(|leader| format!("“{}”", leader.label_en())).collect();
    Param::Words { notation: codes.join(", "), fr: fr.join(", "), en: en.join(", ") }
}

/// Checks the training of a cohort as a whole; its compulsory modules, once it is over.
fn check_cohort<'d>(
    frame: &Frame<'_, 'd, '_>,
    (index, cohort): (usize, &Cohort<'_>),
    days: &[usize],
    findings: &mut Findings,
) -> Compulsory<'d> {
    let document = frame.context.document;
    let given = || days.iter().filter_map(|rank| Some((*rank, document.training_days.get(*rank)?)));
    let dates: SortedSet<NaiveDate> = given().filter_map(|(_, day)| day.date.day()).collect();
    let count = i64::try_from(dates.len()).unwrap_or(i64::MAX);
    let (least, most) = frame.plan.training_days.unwrap_or_default();
    let today = frame.context.options.today;
    let cohort_is_over = is_over(days_of(cohort), today);
    let path = || format!("/cohorts/{index}");
    let too_few = least.filter(|least| count < *least && cohort_is_over);
    let too_many = most.filter(|most| count > *most);
    if let Some(expected) = too_few.or(too_many) {
        findings.push(
            Draft::new(&UNUSUAL_DAYS, path())
                .subject(subject(cohort))
                .param("days", count)
                .param("expected", expected),
        );
    }
    let held = least.is_some_and(|least| count >= least) && given().all(|(_, day)| is_past(day, today));
    let is_over = cohort_is_over || held;
    let modules = || given().flat_map(|(_, day)| &day.modules);
    let knows_modules = modules().all(|module| module.kind.known().is_some() && !module.id.is_empty());
    // A cohort without any day has one finding, on its days.
    if !is_over || !knows_modules || least.is_none() || days.is_empty() {
        return Compulsory::default();
    }
    let has = |kind| modules().any(|module| module.kind.is(kind));
    for (rule, kind) in [
        (&WITHOUT_COMPULSORY, TrainingModuleKind::Obligatoire),
        (&WITHOUT_OPTIONAL, TrainingModuleKind::ALaCarte),
    ] {
        if !has(kind) {
            findings.push(Draft::new(rule, path()).subject(subject(cohort)));
        }
    }
    Compulsory::of(modules().filter(|module| module.kind.is(TrainingModuleKind::Obligatoire)))
}
