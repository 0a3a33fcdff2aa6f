//! Limits on what is read, and the options of a check.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::computation::{A_COUNT, A_DAY, ArgumentError};

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
    fn read(members: Vec<(Cow<'_, str>, Place<'_, '_>)>) -> Result<Self, ArgumentError> {
        const NAMES: [&str; 5] = ["bytes", "depth", "records", "string_bytes", "findings"];
        let mut limits = Self::default();
        for (key, value) in members {
            let Some(name) = NAMES.into_iter().find(|name| *name == key) else {
                return Err(ArgumentError::unknown("limits", &key, NAMES));
            };
            let limit = match name {
                "bytes" => &mut limits.bytes,
                "depth" => &mut limits.depth,
                "records" => &mut limits.records,
                "string_bytes" => &mut limits.string_bytes,
                _ => &mut limits.findings,
            };
            *limit = value.size().ok_or_else(|| ArgumentError::unreadable(name, A_COUNT))?;
        }
        Ok(limits)
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
        let not_an_object = || {
            ArgumentError {
            argument: "options",
            fr: "Les options ne sont pas lisibles : un objet JSON est attendu, avec « today » (un jour, écrit 2024-01-31) et \
                 « limits » (bytes, depth, records, string_bytes, findings), tous deux facultatifs, chacun une fois."
                .to_owned(),
            en: "The options cannot be read: a JSON object is expected, with “today” (a day, written 2024-01-31) and \
                 “limits” (bytes, depth, records, string_bytes, findings), both optional, each once."
                .to_owned(),
            suggestions: Vec::new(),
        }
        };
        let tree = Tree::read(text, Limits::default().depth).map_err(|_| not_an_object())?;
        let members = Place::root(&tree).members().ok_or_else(not_an_object)?;
        let mut options = Self::default();
        for (key, value) in members {
            match &*key {
                "today" => {
                    let day = value.string().and_then(|text| Date::parse(&text)).and_then(Date::day);
                    options.today = Some(day.ok_or_else(|| ArgumentError::unreadable("today", A_DAY))?);
                }
                "limits" => {
                    options.limits = Limits::read(value.members().ok_or_else(not_an_object)?)?;
                }
                _ => return Err(ArgumentError::unknown("options", &key, ["today", "limits"])),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_that_is_not_of_use_is_named() {
        let cases = [
            ("[]", "options"),
            ("{", "options"),
            (r#"{"today": "2024-01-15", "today": "2024-01-16"}"#, "options"),
            (r#"{"todya": "2024-01-15"}"#, "options"),
            (r#"{"today": null}"#, "today"),
            (r#"{"today": "2024-02-30"}"#, "today"),
            (r#"{"today": 3}"#, "today"),
            (r#"{"limits": 3}"#, "options"),
            (r#"{"limits": {"byte": 3}}"#, "limits"),
            (r#"{"limits": {"bytes": -1}}"#, "bytes"),
            (r#"{"limits": {"depth": 1.5}}"#, "depth"),
            (r#"{"limits": {"findings": null}}"#, "findings"),
            (r#"{"limits": {"records": 1, "records": 2}}"#, "options"),
        ];
        for (text, argument) in cases {
            assert_eq!(Options::from_json(text).map_err(|error| error.argument), Err(argument), "{text}");
        }
    }

    #[test]
    fn a_limit_may_be_greater_than_what_a_machine_counts_to() {
        let options = Options::from_json(r#"{"limits": {"bytes": 9007199254740991, "records": 3}}"#).unwrap();
        assert!(options.limits.bytes > Limits::default().bytes);
        assert_eq!((options.limits.records, options.limits.depth), (3, 32));
    }
}
