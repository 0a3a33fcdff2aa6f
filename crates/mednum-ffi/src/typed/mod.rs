//! Answers as records, one file for each concept. An answer that has no records here is had as JSON text, by
//! [`Programme::compute`](crate::Programme::compute).

pub mod cohort;
pub mod competency;
pub mod governance;
pub mod indicator;
pub mod network;
pub mod roadmap;

use chrono::NaiveDate;
use mednum_core::document::Decimal;

/// A term of a vocabulary with its labels.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Labelled {
    /// Its code in documents.
    pub code: String,
    /// In French.
    pub label_fr: String,
    /// In English.
    pub label_en: String,
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct Share {
    /// The part.
    pub part: i64,
    /// The whole.
    pub whole: i64,
    /// The part of one, in thousandths; nothing when the whole is zero.
    pub share: Option<i64>,
}

pub(crate) fn labelled(code: &str, label_fr: &str, label_en: &str) -> Labelled {
    Labelled { code: code.to_owned(), label_fr: label_fr.to_owned(), label_en: label_en.to_owned() }
}

pub(crate) fn written(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// A number with at most three decimals, as the double nearest to it.
pub(crate) fn number(decimal: Decimal) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "documents hold numbers below 10^12: their thousandths are exact"
    )]
    let thousandths = decimal.thousandths() as f64;
    thousandths / 1000.0
}
