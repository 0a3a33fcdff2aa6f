//! A part of a whole, and a code with its labels, as the results of this concept give them.

use mednum_catalog::vocabulary::Vocabulary;
use serde::Serialize;

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "NetworkShare"))]
pub struct Share {
    /// How many.
    pub part: i64,
    /// Out of how many.
    pub whole: i64,
    /// The part of one, in thousandths; `null` when there is nothing to be a part of.
    pub share: Option<i64>,
}

impl Share {
    pub(crate) fn of(part: usize, whole: usize) -> Self {
        Self::new(count(part), count(whole))
    }

    pub(crate) fn new(part: i64, whole: i64) -> Self {
        let share = (whole > 0).then(|| part.saturating_mul(1000).checked_div(whole).unwrap_or_default());
        Self { part, whole, share }
    }
}

/// A count as results give it.
pub(crate) fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// A term of a vocabulary, with its labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "NetworkLabelled"))]
pub struct Labelled {
    /// Its code in documents.
    pub code: &'static str,
    /// In French.
    pub label_fr: &'static str,
    /// In English.
    pub label_en: &'static str,
}

impl Labelled {
    pub(crate) fn of(term: impl Vocabulary) -> Self {
        Self { code: term.code(), label_fr: term.label_fr(), label_en: term.label_en() }
    }
}
