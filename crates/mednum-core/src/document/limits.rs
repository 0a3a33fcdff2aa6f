//! Limits on what is read, and the options of a check.

use chrono::NaiveDate;

/// What a document may cost. Each limit has its own code when it is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the document: 16 MiB.
    pub bytes: usize,
    /// Brackets open at once: 32. Never more than [`Limits::DEEPEST`].
    pub depth: usize,
    /// Objects in the document: 100,000.
    pub records: usize,
    /// Bytes of one string, once decoded: 64 kB.
    pub string_bytes: usize,
    /// Findings kept: 1,000. All are counted.
    pub findings: usize,
}

impl Limits {
    /// Depth beyond which no option goes: the diagnosing reader follows the shape by recursion.
    pub const DEEPEST: usize = 128;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 16 * 1024 * 1024,
            depth: 32,
            records: 100_000,
            string_bytes: super::scalar::DEFAULT_STRING_BYTES,
            findings: 1_000,
        }
    }
}

/// The options of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// The day to count lateness against; without it nothing is late. The core reads no clock.
    pub today: Option<NaiveDate>,
    /// Limits on what is read.
    pub limits: Limits,
}

impl Options {
    /// The default options, with a day to count lateness against.
    #[must_use]
    pub fn with_today(today: NaiveDate) -> Self {
        Self { today: Some(today), ..Self::default() }
    }
}
