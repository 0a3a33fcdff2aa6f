//! `mednum indicators`.

use crate::answer::{Answer, Failure};
use crate::args::IndicatorArgs;
use crate::settings::Settings;

/// `mednum indicators`.
pub(crate) fn run(_args: &IndicatorArgs, _settings: &Settings) -> Result<Answer, Failure> {
    Ok(Answer::text(String::new()))
}
