//! Progress on standard error, for many files or large ones, and only on a terminal.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::page::clean;

/// More files than this are worth a bar.
const MANY: usize = 8;
/// So is one larger than this.
const LARGE: u64 = 20 * 1024 * 1024;

/// A bar, or nothing.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    pub(super) fn over(files: &[PathBuf]) -> Self {
        let worth = files.len() > MANY || files.iter().any(|file| size(file) > LARGE);
        if !worth || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let total = files.iter().map(|file| size(file).max(1)).sum();
        let bar = ProgressBar::new(total);
        if let Ok(style) = ProgressStyle::with_template("{bar:24} {bytes}/{total_bytes} {msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(Some(bar))
    }

    pub(super) fn now(&self, file: &Path) {
        if let Some(bar) = &self.0 {
            bar.set_message(clean(&file.display().to_string()));
        }
    }

    pub(super) fn done(&self, file: &Path) {
        if let Some(bar) = &self.0 {
            bar.inc(size(file).max(1));
        }
    }

    pub(super) fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

fn size(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |metadata| metadata.len())
}
