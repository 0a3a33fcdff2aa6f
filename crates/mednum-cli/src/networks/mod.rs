//! `mednum networks`.

use crate::answer::{Answer, Failure};
use crate::args::PeriodArgs;
use crate::settings::Settings;

/// `mednum networks`.
pub(crate) fn run(_args: &PeriodArgs, _settings: &Settings) -> Result<Answer, Failure> {
    Ok(Answer::text(String::new()))
}
