//! Who could train whom.

use mednum_core::competency;
use mednum_core::competency::pairs;

use super::{Labelled, labelled};
use crate::Programme;
use crate::arguments::{Arguments, asked};
use crate::functions::Answer;
use crate::guard::guarded;

/// Pairs of peers who agreed to be shown.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Pairs {
    /// The frameworks looked at.
    pub frameworks: Vec<Framework>,
    /// The pairs, the nearest first in each competence.
    pub pairs: Vec<Pair>,
    /// Whether more pairs could be made than are listed.
    pub more: bool,
    /// People whom nobody near can show; nothing when held back.
    pub left: Option<i64>,
    /// People who did not agree to be shown; nothing when held back.
    pub without_consent: Option<i64>,
}

/// A framework of competences.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Framework {
    /// Its identifier.
    pub id: String,
    /// Its French name.
    pub label_fr: String,
    /// Its English name.
    pub label_en: String,
    /// Its version.
    pub version: String,
}

/// Who could show whom: the places of two records, and nothing of them.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Pair {
    /// JSON Pointer to the record of the one who shows.
    pub teacher: String,
    /// JSON Pointer to the competence, in that record.
    pub teaches: String,
    /// JSON Pointer to the record of the one who learns.
    pub learner: String,
    /// JSON Pointer to the same competence, in that record.
    pub learns: String,
    /// How near they are.
    pub proximity: Labelled,
}

impl From<pairs::Pair> for Pair {
    fn from(of: pairs::Pair) -> Self {
        let pairs::Pair { teacher, teaches, learner, learns, proximity } = of;
        let competency::Nearness { code, label_fr, label_en } = proximity;
        Self { teacher, teaches, learner, learns, proximity: labelled(code, label_fr, label_en) }
    }
}

impl From<pairs::Pairs> for Pairs {
    fn from(of: pairs::Pairs) -> Self {
        let pairs::Pairs { frameworks, pairs, more, left, without_consent } = of;
        let frameworks = frameworks.into_iter().map(|framework| {
            let competency::FrameworkLabel { id, label_fr, label_en, version } = framework;
            Framework { id, label_fr, label_en, version }
        });
        Self {
            frameworks: frameworks.collect(),
            pairs: pairs.into_iter().map(Into::into).collect(),
            more,
            left,
            without_consent,
        }
    }
}

#[uniffi::export]
impl Programme {
    /// Who could train whom: `competency.pairs`.
    #[uniffi::method(default(arguments = None))]
    pub fn pairs(&self, arguments: Option<Arguments>) -> Answer<Pairs> {
        guarded(|| {
            let asked = asked("competency.pairs", arguments)?;
            Ok(pairs::asked_pairs(self.core(), &asked)?.into())
        })
    }
}
