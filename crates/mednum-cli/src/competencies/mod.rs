//! `mednum competencies`.

use crate::answer::{Answer, Failure};
use crate::args::CompetencyArgs;
use crate::settings::Settings;

/// `mednum competencies`.
pub(crate) fn run(_args: &CompetencyArgs, _settings: &Settings) -> Result<Answer, Failure> {
    Ok(Answer::text(String::new()))
}
