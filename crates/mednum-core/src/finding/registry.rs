//! The registry: every rule, declared in the folder of its concept, in the order of reports.

use std::sync::OnceLock;

use super::Rule;
use crate::sorted::SortedMap;

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

/// The place of a rule in the order of reports.
pub(crate) fn rank(rule: &Rule) -> Option<usize> {
    static RANKS: OnceLock<SortedMap<&'static str, usize>> = OnceLock::new();
    let ranks = RANKS.get_or_init(|| rules().enumerate().map(|(rank, rule)| (rule.code, rank)).collect());
    ranks.get(rule.code).copied()
}
