//! The Swift package.

use std::path::Path;

use anyhow::{Result, bail};

use super::amend::Amendment;
use crate::steps::Outcome;

/// What is changed in its generated sources.
pub(crate) const AMENDMENTS: &[Amendment] = &[];

pub(crate) fn build(_root: &Path) -> Result<Outcome> {
    bail!("to be written")
}

pub(crate) fn test(_root: &Path) -> Result<Outcome> {
    bail!("to be written")
}

pub(crate) fn sample(_root: &Path) -> Result<Outcome> {
    bail!("to be written")
}
