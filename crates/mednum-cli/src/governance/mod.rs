//! `mednum governance`.

use crate::answer::{Answer, Failure};
use crate::args::GovernanceArgs;
use crate::settings::Settings;

/// `mednum governance`.
pub(crate) fn run(_args: &GovernanceArgs, _settings: &Settings) -> Result<Answer, Failure> {
    Ok(Answer::text(String::new()))
}
