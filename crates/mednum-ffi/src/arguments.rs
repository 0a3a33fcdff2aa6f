//! What a computation may be asked.

use mednum_core::computation;
use serde::Serialize;

use crate::functions::Answer;

/// What a computation may be asked; each refuses what it has no use for. What is left out is as usual.
#[derive(Debug, Clone, Default, Serialize, uniffi::Record)]
pub struct Arguments {
    /// The day it is seen from, `2024-01-31`; that of the check when left out.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<String>,
    /// A calendar year.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// The identifier of a body.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The identifier of an organisation.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// A number of meetings.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meetings: Option<u32>,
    /// A commune: its code in the latest vintage, or its name.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commune: Option<String>,
    /// The code of a need.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<String>,
    /// The code of a public.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<String>,
    /// The code of a weekday on which the person is free.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// From what time the person is free: `09:30`.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Until what time the person is free.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Whether the person can leave the commune; true when left out.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<bool>,
    /// The identifier of a framework.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<String>,
    /// The code of a competence in its framework.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub competence: Option<String>,
    /// The least level.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    /// The identifier of a competency need.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub competency_need: Option<String>,
    /// The code of an indicator.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// The least count of people that is shown.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i64>,
}

/// The arguments of a computation, as the core reads them from the JSON text that every door may give: it says what is wrong.
pub(crate) fn asked(name: &str, arguments: Option<Arguments>) -> Answer<computation::Arguments> {
    let json = serde_json::to_string(&arguments.unwrap_or_default()).unwrap_or_default();
    Ok(computation::arguments(name, &json)?)
}
