//! Rules on indicators: a value says what it measures, for which period, and once.

mod measurement;
mod registry;

use chrono::{Datelike as _, NaiveDate};

use crate::context::Context;
use crate::finding::Param;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::Rule;
use crate::identifiers::IdIndex;

use super::definition::{Definition, definitions};
use super::derivation::{Derivation, Period, evaluate};
use super::registers::World;
use super::{Indicator, Measure};

use measurement::{MeasurementCheck, by_key};
use registry::*;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &DERIVATION_UNREADABLE,
    &PART_UNKNOWN,
    &OBSERVATION_EMPTY,
    &OBSERVATION_QUALITATIVE,
    &OBSERVATION_OUT_OF_RANGE,
    &OUTSIDE_PERIOD,
    &OUTSIDE_ROADMAP,
    &DIMENSION_REPEATED,
    &DIMENSION_SUM,
    &CONFLICT,
    &REPEATED,
    &CONTRADICTED,
    &TARGET_WITHOUT_VALUE,
    &TARGET_EMPTY,
    &TARGET_REVERSED,
    &TARGET_REPEATED,
    &TARGET_AGAINST_DIRECTION,
    &BASELINE_LATE,
    &RATIO_UNDEFINED,
];

/// Checks the definitions of the document's own roadmap, and what is measured.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    check_definitions(context, findings);
    let document = context.document;
    let measured =
        !(document.observations.is_empty() && document.targets.is_empty() && document.baselines.is_empty());
    if !measured && document.meetings.is_empty() {
        return;
    }
    let known = definitions(context.roadmap);
    let geography = || context.geography();
    let world = World::new(document, context.roadmap, &geography, context.options.today);
    if measured {
        let by_key = by_key(&known);
        let mut check = MeasurementCheck { context, by_key: &by_key, world: &world, findings };
        check.observations();
        check.targets();
        check.baselines();
    }
    check_ratios(context, &known, &world, findings);
}

fn check_definitions(context: &Context<'_, '_>, findings: &mut Findings) {
    let derives = |indicator: &Indicator<'_>| {
        indicator.derivation.is_some() || indicator.parts.iter().any(|part| part.derivation.is_some())
    };
    let mut indicators = context.document.actions.iter().flat_map(|action| &action.indicators);
    let own = if indicators.any(derives) { definitions(context.document) } else { Vec::new() };
    for definition in own {
        let path = || format!("{}/derivation", definition.path());
        if let Some(Err(error)) = definition.derivation.filter(|text| !text.is_empty()).map(Derivation::parse)
        {
            let at = definition
                .derivation
                .and_then(|text| text.get(..error.at))
                .map_or(0, |before| before.chars().count());
            findings.push(
                Draft::new(&DERIVATION_UNREADABLE, path())
                    .param("indicator", definition.indicator.id.as_str())
                    .param("position", at + 1)
                    .param("problem", Param::Term { code: "problem", label: error.problem })
                    .param("found", if error.found.is_empty() { "…".to_owned() } else { error.found.clone() })
                    .suggestion(if error.suggestions.len() > MOST_PROPOSED {
                        Vec::new()
                    } else {
                        error.suggestions
                    }),
            );
        }
    }
    for (index, action) in context.document.actions.iter().enumerate() {
        let uses_figures = action.indicators.iter().any(|indicator| {
            indicator.figure.is_some() || indicator.parts.iter().any(|part| part.figure.is_some())
        });
        if !uses_figures {
            continue;
        }
        let figures = IdIndex::of(action.figures.iter().map(|figure| figure.id.as_str()));
        for (rank, indicator) in action.indicators.iter().enumerate() {
            let own = indicator
                .figure
                .as_ref()
                .map(|figure| (figure, format!("/actions/{index}/indicators/{rank}/figure")));
            let parts = indicator.parts.iter().enumerate().filter_map(|(part, of)| {
                Some((of.figure.as_ref()?, format!("/actions/{index}/indicators/{rank}/parts/{part}/figure")))
            });
            for (figure, path) in own.into_iter().chain(parts) {
                context.check_reference(findings, ("figures", &figures), figure, || path);
            }
        }
    }
}

/// Of many names that may be meant, none is proposed.
const MOST_PROPOSED: usize = 8;

/// Shares of the past years that nothing gives, where the document keeps records of the kind.
fn check_ratios(
    context: &Context<'_, '_>,
    known: &[Definition<'_, '_>],
    world: &World<'_>,
    findings: &mut Findings,
) {
    let years = context.past_years();
    if years.is_empty() {
        return;
    }
    for definition in known.iter().filter(|definition| definition.measure == Some(Measure::Ratio)) {
        let Some(derivation) = definition.derivation.and_then(|text| Derivation::parse(text).ok()) else {
            continue;
        };
        let Some(register) = derivation.measure.sets().first().map(|set| set.register) else { continue };
        if !derivation.is_yearly() || world.keeps_nothing_of(register) {
            continue;
        }
        for year in years.clone() {
            let (Some(first), Some(last)) =
                (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
            else {
                continue;
            };
            let figures = evaluate(&derivation, world, Period { first, last });
            let total = figures.get(&Vec::new());
            if total.is_some_and(|total| total.value.is_none()) {
                findings.push(
                    Draft::new(&RATIO_UNDEFINED, format!("/{}", section_of(register.name)))
                        .param("indicator", definition.indicator.id.as_str())
                        .param("label", definition.label)
                        .param("period", first.year().to_string()),
                );
            }
        }
    }
}

/// The section that the rows of a register stand in.
fn section_of(register: &'static str) -> &'static str {
    match register {
        "presences" | "decisions" => "meetings",
        "new_mandates" => "mandates",
        "gatherings" => "cohorts",
        "competencies" => "competency_holders",
        other => other,
    }
}
