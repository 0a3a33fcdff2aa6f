//! Limits on what is read, and the options of a check.

use chrono::NaiveDate;

use crate::computation::ArgumentError;

use super::Date;
use super::recovery::Place;
use super::tree::Tree;

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

impl Limits {
    fn read(object: Place<'_, '_>) -> Option<Self> {
        let (mut limits, mut given) = (Self::default(), Vec::new());
        for (key, value) in object.members()? {
            let limit = match &*key {
                "bytes" => &mut limits.bytes,
                "depth" => &mut limits.depth,
                "records" => &mut limits.records,
                "string_bytes" => &mut limits.string_bytes,
                "findings" => &mut limits.findings,
                _ => return None,
            };
            *limit = usize::try_from(value.integer()?).ok()?;
            if given.contains(&key) {
                return None;
            }
            given.push(key);
        }
        Some(limits)
    }
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

    /// The options of JSON text, as doors that speak JSON give them: `{"today": "2024-01-15", "limits": {"findings": 50}}`.
    /// What is left out is as usual.
    ///
    /// ```
    /// use mednum_core::document::Options;
    /// let options = Options::from_json(r#"{"limits": {"findings": 50}}"#)?;
    /// assert_eq!((options.limits.findings, options.limits.depth), (50, 32));
    /// assert!(Options::from_json(r#"{"todya": "2024-01-15"}"#).is_err());
    /// # Ok::<(), mednum_core::computation::ArgumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The text is no JSON object, or holds something else than `today` and `limits`.
    pub fn from_json(text: &str) -> Result<Self, ArgumentError> {
        Self::read(text).ok_or_else(|| ArgumentError {
            argument: "options",
            fr: "Les options ne sont pas lisibles : un objet JSON est attendu, avec « today » (un jour, écrit 2024-01-31) et \
                 « limits » (bytes, depth, records, string_bytes, findings), tous deux facultatifs."
                .to_owned(),
            en: "The options cannot be read: a JSON object is expected, with “today” (a day, written 2024-01-31) and \
                 “limits” (bytes, depth, records, string_bytes, findings), both optional."
                .to_owned(),
            suggestions: Vec::new(),
        })
    }

    fn read(text: &str) -> Option<Self> {
        let tree = Tree::read(text, Limits::default().depth).ok()?;
        let (mut options, mut given) = (Self::default(), Vec::new());
        for (key, value) in Place::root(&tree).members()? {
            match &*key {
                "today" if !value.is_given() => {}
                "today" => options.today = Date::parse(&value.string()?)?.day(),
                "limits" => options.limits = Limits::read(value)?,
                _ => return None,
            }
            if given.contains(&key) {
                return None;
            }
            given.push(key);
        }
        Some(options)
    }
}
