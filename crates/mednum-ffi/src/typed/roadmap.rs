//! The sheets of the roadmap.

use mednum_core::roadmap;

use crate::Programme;
use crate::functions::Answer;
use crate::guard::guarded;

/// A sheet: an action or a working group.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Sheet {
    /// Its code: `B.2`.
    pub code: String,
    /// What it is: `action` or `working_group`.
    pub kind: String,
    /// The code of its axis.
    pub axis: String,
    /// Its title.
    pub title: String,
    /// The identifiers of who pilots it.
    pub pilots: Vec<String>,
    /// Its indicators.
    pub indicators: Vec<SheetIndicator>,
}

/// An indicator of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SheetIndicator {
    /// Its code.
    pub id: String,
    /// Its label.
    pub label: String,
}

impl From<roadmap::Sheet<'_, '_>> for Sheet {
    fn from(sheet: roadmap::Sheet<'_, '_>) -> Self {
        let indicators = sheet.indicators.iter().map(|indicator| SheetIndicator {
            id: indicator.id.to_string(),
            label: indicator.label.to_string(),
        });
        Self {
            code: sheet.code.to_string(),
            kind: sheet.kind.to_owned(),
            axis: sheet.axis.to_string(),
            title: sheet.title.to_string(),
            pilots: sheet.pilots.iter().map(|pilot| pilot.actor.to_string()).collect(),
            indicators: indicators.collect(),
        }
    }
}

#[uniffi::export]
impl Programme {
    /// The sheets of its roadmap: the actions, then the working groups.
    pub fn sheets(&self) -> Answer<Vec<Sheet>> {
        guarded(|| Ok(self.core().roadmap().sheets().map(Sheet::from).collect()))
    }
}
