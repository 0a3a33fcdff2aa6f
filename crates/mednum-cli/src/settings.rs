//! What the machine and the common options set: language, colours, width, the day's date.

use std::io::IsTerminal;

use anstream::{AutoStream, ColorChoice};
use chrono::{Local, NaiveDate};
use mednum_core::finding::Language;

use crate::args::Common;
use crate::page::Page;

/// Columns when the output is not a terminal.
const DEFAULT_WIDTH: usize = 80;
/// Longer lines are hard to read, shorter ones hold no table.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

/// The settings of a run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// Language of the texts.
    pub(crate) language: Language,
    /// Colours on standard output, decided.
    pub(crate) color: ColorChoice,
    /// Columns of a page.
    pub(crate) width: usize,
    /// The day that lateness is counted against.
    pub(crate) today: NaiveDate,
}

impl Settings {
    /// The settings that the options and the machine give. The only place that reads the clock.
    pub(crate) fn new(common: &Common) -> Self {
        let color = match common.color.into() {
            ColorChoice::Auto => AutoStream::choice(&std::io::stdout()),
            chosen => chosen,
        };
        Self {
            language: common.lang.into(),
            color,
            width: width(),
            today: common.today.unwrap_or_else(|| Local::now().date_naive()),
        }
    }

    /// An empty page in the language and the width of the run.
    pub(crate) fn page(&self) -> Page {
        Page::new(self.language, self.width)
    }
}

fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || {
        let stdout = std::io::stdout();
        let size = stdout.is_terminal().then(|| terminal_size::terminal_size_of(&stdout)).flatten();
        size.map(|(terminal_size::Width(columns), _)| usize::from(columns))
    };
    asked.or_else(terminal).unwrap_or(DEFAULT_WIDTH).clamp(*WIDTHS.start(), *WIDTHS.end())
}
