//! The registry: every rule, declared in the folder of its concept, in the order of reports.

use super::Rule;

/// Every rule.
///
/// ```
/// use mednum_core::finding::registry;
/// assert!(registry::rules().any(|rule| rule.code == "roadmap.action.without_pilot"));
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        crate::document::rules::RULES,
        crate::roadmap::rules::RULES,
        crate::organisation::rules::RULES,
        crate::territory::rules::RULES,
        crate::governance::rules::RULES,
        crate::network::rules::RULES,
        crate::cohort::rules::RULES,
        crate::competency::rules::RULES,
        crate::indicator::rules::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule of that code.
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code == code)
}
