//! The Python package.

use std::path::Path;

use anyhow::{Result, bail};

use crate::steps::Outcome;

pub(crate) fn build(_root: &Path) -> Result<Outcome> {
    bail!("to be written")
}

pub(crate) fn test(_root: &Path) -> Result<Outcome> {
    bail!("to be written")
}

pub(crate) fn sample(_root: &Path) -> Result<Outcome> {
    bail!("to be written")
}
