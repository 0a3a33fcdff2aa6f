//! What may be asked of a check.

use mednum_core::document;
use serde::Serialize;

use crate::error::MednumError;

/// Limits on what is read; what is left out is as usual.
#[derive(Debug, Clone, Default, Serialize, uniffi::Record)]
pub struct Limits {
    /// Bytes of the document.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Brackets open at once.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<u64>,
    /// Objects in the document.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<u64>,
    /// Bytes of one text.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_bytes: Option<u64>,
    /// Findings kept.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<u64>,
}

/// What may be asked of a check; what is left out is as usual.
#[derive(Debug, Clone, Default, Serialize, uniffi::Record)]
pub struct CheckOptions {
    /// The day against which lateness is counted, `2024-01-31`; without it nothing is late.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<String>,
    /// Limits on what is read.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
}

impl TryFrom<CheckOptions> for document::Options {
    type Error = MednumError;

    /// Through the JSON text that every door may give: the core says what is wrong with it.
    fn try_from(options: CheckOptions) -> Result<Self, MednumError> {
        let json = serde_json::to_string(&options).unwrap_or_default();
        Ok(Self::from_json(&json)?)
    }
}
