//! Rules on local networks, France services, posts and permanences, and what is done with territories.

mod actor;
mod bassin;
mod hours;
mod intervention;
mod permanence;
mod pilot;
mod post;
mod priority;
mod rlin;
mod service;
mod territorial;

use crate::context::Context;
use crate::document::Date;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::finding::{Bilingual, Param, Subject};

use super::life::{Period, is_unsure};

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &rlin::SECOND_IN_BASSIN,
    &rlin::WITHOUT_STEP,
    &rlin::STEP_OUT_OF_ORDER,
    &rlin::STEP_IMPOSSIBLE,
    &pilot::WITHOUT_PILOT,
    &pilot::SEVERAL_PILOTS,
    &pilot::ROLE_MISSING,
    &actor::WITHOUT_ROLE,
    &actor::MISSION_OUTSIDE_ROLE,
    &actor::GIVEN_TWICE,
    &actor::OUTSIDE_LIFE,
    &bassin::WITHOUT_RLIN,
    &bassin::NOT_GENERALISED,
    &bassin::UNCOVERED_DIFFER,
    &PERIOD_REVERSED,
    &hours::REVERSED,
    &hours::OVERLAPPING,
    &service::COUNT_DIFFERS,
    &service::CARRIER_MISMATCH,
    &service::ANTENNA_WITHOUT_SITE,
    &service::ANTENNA_OF_ANTENNA,
    &service::SITE_WITH_PARENT,
    &service::WITHOUT_PERMANENCE,
    &post::COUNT_DIFFERS,
    &post::TEAM_ABOVE_FIGURE,
    &permanence::NOWHERE,
    &permanence::OUTSIDE_POST_DATES,
    &permanence::POST_ENDED,
    &permanence::SITE_ENDED,
    &permanence::OUTSIDE_HOURS,
    &permanence::DOUBLE_BOOKED,
    &territorial::DIAGNOSTICS_DIFFER,
    &territorial::DIAGNOSTIC_EXCLUDED,
    &territorial::WITHOUT_ROADMAP,
    &territorial::WITHOUT_DIAGNOSTIC,
    &territorial::NOT_VALIDATED,
    &territorial::BEFORE_DRAFT,
    &territorial::BEFORE_DIAGNOSTIC,
    &intervention::WITHOUT_LEVEL,
    &intervention::WITHOUT_PARTNER,
    &intervention::AFTER_TODAY,
    &intervention::EXCLUDED_TERRITORY,
    &intervention::OUTSIDE_BASSIN,
    &intervention::POST_NOT_IN_FORCE,
    &intervention::ACTOR_NOT_NEW,
    &priority::PRIORITY_BELOW_HALF,
];

/// Checks the records of this concept.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    rlin::check(context, findings);
    actor::check(context, findings);
    pilot::check(context, findings);
    bassin::check(context, findings);
    hours::check(context, findings);
    service::check(context, findings);
    post::check(context, findings);
    permanence::check(context, findings);
    territorial::check(context, findings);
    intervention::check(context, findings);
    priority::check(context, findings);
}

static PERIOD_REVERSED: Rule = Rule {
    code: "network.period.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Dernier jour avant le premier", "Last day before the first"),
    why: both(
        "Ce qui finit avant de commencer n'est en vigueur aucun jour, et disparaît de tous les comptes.",
        "What ends before it starts is in force on no day, and vanishes from every count.",
    ),
    text: both(
        "« {id} » commence le {start} et finit le {end}, avant d'avoir commencé.",
        "“{id}” starts on {start} and ends on {end}, before it started.",
    ),
    help: both("Corrigez « start » ou « end ».", "Mend “start” or “end”."),
    example: Example::Records { at: "/posts/1/end", bad: "\"2021-12-31\"", good: "\"2024-12-31\"" },
};

/// Reports a record that ends before it starts.
fn check_period(
    findings: &mut Findings,
    (start, end): (Option<Date>, Option<Date>),
    subject: impl FnOnce() -> Subject,
    path: impl FnOnce() -> String,
) {
    if let Period { first: Some(first), last: Some(last) } = Period::of(start, end)
        && last < first
    {
        findings.push_with(&PERIOD_REVERSED, || {
            let subject = subject();
            Draft::new(&PERIOD_REVERSED, format!("{}/end", path()))
                .param("id", subject.id.as_str())
                .param("start", first)
                .param("end", last)
                .subject(subject)
        });
    }
}

/// A term as a parameter.
fn term(term: impl mednum_catalog::vocabulary::Vocabulary) -> Param {
    Param::Term { code: term.code(), label: Bilingual { fr: term.label_fr(), en: term.label_en() } }
}
