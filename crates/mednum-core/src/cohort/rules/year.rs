//! The year of a cohort: one a year, its phases in their months, its gatherings within its dates.

use chrono::Datelike as _;
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::cohort::plan::Window;
use crate::cohort::register::{days_of, year_of};
use crate::cohort::{Cohort, CohortPhase, PhaseDates};
use crate::context::Target;
use crate::finding::report::{Draft, Findings};
use crate::finding::{Bilingual, Param};
use crate::sorted::{SortedMap, SortedSet};

use super::year_registry::{
    GATHERING_OUTSIDE, OTHER_YEAR, PHASE_MISSING, PHASE_OUT_OF_ORDER, PHASE_OUTSIDE_MONTHS, PHASE_REPEATED,
    SEVERAL_IN_A_YEAR, WITHOUT_COHORT,
};
use super::{Frame, is_over, is_reversed, subject};

pub(super) fn check(frame: &Frame<'_, '_, '_>, findings: &mut Findings) {
    let context = frame.context;
    let cohorts = &context.document.cohorts;
    context.targets(Target::Cohorts).check_unique("cohorts", "id", findings);
    for (index, cohort) in cohorts.iter().enumerate() {
        let path = format!("/cohorts/{index}");
        context.check_link(findings, Target::Sheets, &cohort.sheet, || format!("{path}/sheet"));
        let reversed =
            is_reversed(cohort.start, cohort.end, || format!("{path}/end"), || subject(cohort), findings);
        check_year(cohort, &path, findings);
        check_phases(frame, cohort, &path, findings);
        if !reversed {
            check_gatherings(cohort, &path, findings);
        }
    }
    check_one_a_year(frame, findings);
}

fn check_year(cohort: &Cohort<'_>, path: &str, findings: &mut Findings) {
    if let (Some(year), Some(start)) = (cohort.year.get(), cohort.start.day())
        && i64::from(start.year()) != year
    {
        findings.push(
            Draft::new(&OTHER_YEAR, format!("{path}/year"))
                .subject(subject(cohort))
                .param("year", year.to_string())
                .param("start", start),
        );
    }
}

fn check_one_a_year(frame: &Frame<'_, '_, '_>, findings: &mut Findings) {
    let context = frame.context;
    let cohorts = &context.document.cohorts;
    let Some((least, most)) = frame.plan.cohorts_a_year else { return };
    let mut by_year: SortedMap<i64, Vec<usize>> = SortedMap::new();
    for (index, cohort) in cohorts.iter().enumerate() {
        if let Some(year) = cohort.year.get() {
            by_year.entry(year).or_default().push(index);
        }
    }
    for (year, ranks) in &by_year {
        let (Some(most), Some(first)) = (most, ranks.first()) else { continue };
        let beyond = ranks.iter().enumerate().skip(usize::try_from(most).unwrap_or_default());
        for (rank, index) in beyond {
            findings.push_with(&SEVERAL_IN_A_YEAR, || {
                Draft::new(&SEVERAL_IN_A_YEAR, format!("/cohorts/{index}/year"))
                    .param("rank", rank + 1)
                    .param("year", year.to_string())
                    .param("max", most)
                    .related(format!("/cohorts/{first}/year"), "first_occurrence")
            });
        }
    }
    // A year that was refused may be the one that is missing.
    let is_whole = cohorts.iter().all(|cohort| cohort.year.get().is_some());
    if least.is_some_and(|least| least > 0) && !cohorts.is_empty() && is_whole {
        for year in context.past_years().filter(|year| !by_year.contains_key(&i64::from(*year))) {
            findings.push(Draft::new(&WITHOUT_COHORT, "/cohorts").param("year", year.to_string()));
        }
    }
}

/// The label of a phase, as a parameter.
fn named(phase: CohortPhase) -> Param {
    Param::Term { code: phase.code(), label: Bilingual { fr: phase.label_fr(), en: phase.label_en() } }
}

fn check_phases(frame: &Frame<'_, '_, '_>, cohort: &Cohort<'_>, path: &str, findings: &mut Findings) {
    if cohort.phases.is_empty() && !is_over(days_of(cohort), frame.context.options.today) {
        return;
    }
    let windows = year_of(cohort).map(|year| frame.plan.phases_of(year)).unwrap_or_default();
    let mut first_of: SortedMap<CohortPhase, usize> = SortedMap::new();
    let mut given: Vec<(CohortPhase, usize, &PhaseDates)> = Vec::new();
    for (rank, dates) in cohort.phases.iter().enumerate() {
        let at = || format!("{path}/phases/{rank}");
        let reversed =
            is_reversed(dates.start, dates.end, || format!("{}/end", at()), || subject(cohort), findings);
        let Some(phase) = dates.phase.known() else { continue };
        if let Some(first) = first_of.get(&phase) {
            findings.push(
                Draft::new(&PHASE_REPEATED, at())
                    .subject(subject(cohort))
                    .param("phase", named(phase))
                    .related(format!("{path}/phases/{first}"), "first_occurrence"),
            );
            continue;
        }
        first_of.insert(phase, rank);
        if !reversed {
            given.push((phase, rank, dates));
        }
    }
    let disordered = check_order(cohort, path, &given, findings);
    for (phase, rank, dates) in given {
        // Of two phases in the wrong order one at least is outside its months: one finding says it.
        let window = windows.iter().find(|(known, _)| *known == phase).map(|(_, window)| *window);
        if let (Some(window), Some(given)) = (window, Window::between(dates.start.day(), dates.end.day()))
            && !window.covers(given)
            && !disordered.contains(&phase)
        {
            findings.push(
                Draft::new(&PHASE_OUTSIDE_MONTHS, format!("{path}/phases/{rank}"))
                    .subject(subject(cohort))
                    .param("phase", named(phase))
                    .param("start", given.first)
                    .param("end", given.last)
                    .param("first", window.first)
                    .param("last", window.last),
            );
        }
    }
    let is_whole = cohort.phases.iter().all(|dates| dates.phase.known().is_some());
    if is_whole && !windows.is_empty() && is_over(days_of(cohort), frame.context.options.today) {
        let missing: Vec<CohortPhase> =
            CohortPhase::ALL.iter().copied().filter(|phase| !first_of.contains_key(phase)).collect();
        if !missing.is_empty() {
            findings.push(
                Draft::new(&PHASE_MISSING, path).subject(subject(cohort)).param("phases", listed(&missing)),
            );
        }
    }
}

/// Several phases, in both languages.
fn listed(phases: &[CohortPhase]) -> Param {
    let codes: Vec<&str> = phases.iter().map(|phase| phase.code()).collect();
    let fr: Vec<String> = phases.iter().map(|phase| format!("« {} »", phase.label_fr())).collect();
    let en: Vec<String> = phases.iter().map(|phase| format!("“{}”", phase.label_en())).collect();
    Param::Words { notation: codes.join(", "), fr: fr.join(", "), en: en.join(", ") }
}

/// Each phase against the one before it in the year, among those that are given; the phases that are out of order.
fn check_order(
    cohort: &Cohort<'_>,
    path: &str,
    given: &[(CohortPhase, usize, &PhaseDates)],
    findings: &mut Findings,
) -> SortedSet<CohortPhase> {
    let mut by_phase: Vec<_> =
        given.iter().filter_map(|(phase, rank, dates)| Some((*phase, *rank, dates.start.day()?))).collect();
    by_phase.sort_unstable();
    let mut disordered = SortedSet::new();
    for (before, after) in by_phase.iter().zip(by_phase.iter().skip(1)) {
        let ((previous, previous_rank, previous_start), (phase, rank, start)) = (*before, *after);
        if start < previous_start {
            disordered.extend([previous, phase]);
            findings.push(
                Draft::new(&PHASE_OUT_OF_ORDER, format!("{path}/phases/{rank}/start"))
                    .subject(subject(cohort))
                    .param("phase", named(phase))
                    .param("start", start)
                    .param("before", named(previous))
                    .param("before_start", previous_start)
                    .related(format!("{path}/phases/{previous_rank}"), "previous_phase"),
            );
        }
    }
    disordered
}

fn check_gatherings(cohort: &Cohort<'_>, path: &str, findings: &mut Findings) {
    let Some(window) = days_of(cohort) else { return };
    for (rank, gathering) in cohort.gatherings.iter().enumerate() {
        if let Some(date) = gathering.date.day().filter(|date| !window.holds(*date)) {
            findings.push_with(&GATHERING_OUTSIDE, || {
                Draft::new(&GATHERING_OUTSIDE, format!("{path}/gatherings/{rank}/date"))
                    .subject(subject(cohort))
                    .param("date", date)
                    .param("start", window.first)
                    .param("end", window.last)
            });
        }
    }
}
