//! How results name a framework, a competence, a place and a share.

use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::territory::Proximity;

use super::scale::{Item, Scale};

/// A framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FrameworkLabel {
    /// Its identifier.
    pub id: String,
    /// Its French name.
    pub label_fr: String,
    /// Its English name.
    pub label_en: String,
    /// Its version.
    pub version: String,
}

impl FrameworkLabel {
    pub(super) fn of(scale: &Scale<'_>) -> Self {
        Self {
            id: scale.id.to_owned(),
            label_fr: scale.name_fr.to_owned(),
            label_en: scale.name_en.to_owned(),
            version: scale.version.to_owned(),
        }
    }
}

/// A competence of a framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CompetenceLabel {
    /// The identifier of its framework.
    pub framework: String,
    /// Its code there.
    pub competence: String,
    /// Its French name.
    pub label_fr: String,
    /// Its English name.
    pub label_en: String,
}

impl CompetenceLabel {
    pub(super) fn of(scale: &Scale<'_>, item: Item<'_>) -> Self {
        Self {
            framework: scale.id.to_owned(),
            competence: item.code.to_owned(),
            label_fr: item.label_fr.to_owned(),
            label_en: item.label_en.to_owned(),
        }
    }
}

/// A bassin de vie; none for what lies in no bassin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BassinLabel {
    /// Its identifier.
    pub bassin: Option<String>,
    /// Its name; nothing for what lies in no bassin.
    pub name: Option<String>,
}

/// How near two places are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Nearness {
    /// Code of a [`Proximity`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<Proximity>"))]
    pub code: &'static str,
    /// In French.
    pub label_fr: &'static str,
    /// In English.
    pub label_en: &'static str,
}

impl From<Proximity> for Nearness {
    fn from(proximity: Proximity) -> Self {
        Self { code: proximity.code(), label_fr: proximity.label_fr(), label_en: proximity.label_en() }
    }
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "CompetencyShare"))]
pub struct Share {
    /// How many.
    pub part: i64,
    /// Of how many.
    pub whole: i64,
    /// In thousandths; nothing when the whole is 0.
    pub share: Option<i64>,
}

impl Share {
    pub(super) fn of(part: usize, whole: usize) -> Self {
        let (part, whole) = (counted(part), counted(whole));
        Self { part, whole, share: (whole > 0).then(|| (part * 1000 + whole / 2) / whole) }
    }
}

/// A number of things.
pub(super) fn counted(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count of people that stands alone, as it may be shown.
pub(super) fn shown(count: i64, threshold: i64) -> Option<i64> {
    (!crate::disclosure::is_small(count, threshold)).then_some(count)
}
