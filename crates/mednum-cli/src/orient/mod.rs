//! `mednum orient`.

use crate::answer::{Answer, Failure};
use crate::args::OrientArgs;
use crate::settings::Settings;

/// `mednum orient`.
pub(crate) fn run(_args: &OrientArgs, _settings: &Settings) -> Result<Answer, Failure> {
    Ok(Answer::text(String::new()))
}
