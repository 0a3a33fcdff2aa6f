//! `mednum cohort`.

use crate::answer::{Answer, Failure};
use crate::args::PeriodArgs;
use crate::settings::Settings;

/// `mednum cohort`.
pub(crate) fn run(_args: &PeriodArgs, _settings: &Settings) -> Result<Answer, Failure> {
    Ok(Answer::text(String::new()))
}
