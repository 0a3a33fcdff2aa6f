//! The strings of a document that have a syntax: text, identifiers, codes, dates, decimals, terms.
//!
//! Each reads from a JSON string, borrows it where it can, and refuses what is malformed. A *hole* is the
//! value that stands for a place whose content was refused: it is empty, so rules can pass over it, and it is
//! only ever seen beside the finding that explains it.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary;
use serde::ser::{Serialize, Serializer};

use super::record::Omitted;
use super::shape::{MAX_EXACT_INTEGER, ScalarShape, Shape, Shaped, VocabularyShape};
use super::source::{Given, Read, Refused, Source, read_parsed};

/// Longest string, in bytes, where no limit is given.
pub const DEFAULT_STRING_BYTES: usize = 65_536;

/// Whether a text holds a code point that RFC 7493 forbids (U+FDD0..U+FDEF, and the last two of each plane).
#[must_use]
pub fn has_noncharacter(text: &str) -> bool {
    text.chars().any(|c| {
        let value = c as u32;
        (0xFDD0..=0xFDEF).contains(&value) || value & 0xFFFE == 0xFFFE
    })
}

/// Declares a string newtype with its syntax.
macro_rules! scalar {
    (
        $(#[$meta:meta])*
        pub struct $name:ident;
        name: $label:literal, code: $code:literal, example: $example:literal, accepts: $accepts:expr
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name<'a>(Cow<'a, str>);

        impl<'a> $name<'a> {
            /// The value from a text, when it is well formed.
            #[must_use]
            pub fn new(text: impl Into<Cow<'a, str>>) -> Option<Self> {
                let text = text.into();
                Self::accepts(&text).then_some(Self(text))
            }

            /// Whether the text is well formed.
            #[must_use]
            pub fn accepts(text: &str) -> bool {
                let accepts: fn(&str) -> bool = $accepts;
                accepts(text)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name<'_> {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name<'_> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl Shaped for $name<'_> {
            const SHAPE: Shape = Shape::Scalar(&ScalarShape {
                name: $label,
                code: $code,
                example: $example,
                accepts: $accepts,
            });
        }

        impl Omitted for $name<'_> {}

        impl Serialize for $name<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'a> Read<'a> for $name<'a> {
            fn hole() -> Self {
                Self(Cow::Borrowed(""))
            }

            fn read(&mut self, source: &mut Source<'a, '_>) -> Result<(), Refused> {
                if let Some(Given { text, unchecked }) = source.string()? {
                    if unchecked && !Self::accepts(&text) {
                        return Err(Refused);
                    }
                    self.0 = text;
                }
                Ok(())
            }
        }
    };
}

scalar! {
    /// A text for people: anything but the empty string.
    pub struct Text;
    name: "text", code: "document.text.empty", example: "Un texte court", accepts: |text| !text.trim_start().is_empty()
}

scalar! {
    /// An identifier of a record: lower-case letters, digits and hyphens, 64 bytes at most.
    pub struct Id;
    name: "identifier", code: "document.identifier.malformed", example: "anjou-numerique", accepts: is_identifier
}

scalar! {
    /// A code printed on a sheet, or derived from one: `B.2`, `A.1.2.a`, `GT.D.1`, `B.2-N1`.
    pub struct Code;
    name: "code", code: "document.code.malformed", example: "B.2", accepts: is_code
}

fn is_identifier(text: &str) -> bool {
    let bytes = text.as_bytes();
    (1..=64).contains(&bytes.len())
        && !text.starts_with('-')
        && bytes.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
}

fn is_code(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .split(['.', '-', ':'])
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
}

/// A civil date, without time or zone: `2023-06-15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Option<NaiveDate>);

impl Date {
    /// The date written `YYYY-MM-DD`; `None` when it is not a real day.
    ///
    /// ```
    /// use mednum_core::document::Date;
    /// assert!(Date::parse("2024-02-29").is_some());
    /// assert!(Date::parse("2023-02-29").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let date = NaiveDate::from_ymd_opt(
            i32::try_from(digits(year, 4)?).ok()?,
            digits(month, 2)?,
            digits(day, 2)?,
        )?;
        Some(Self(Some(date)))
    }

    /// The day; `None` in a hole.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        self.0
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(Some(date))
    }
}

/// A number of exactly `width` digits.
pub(crate) fn digits(text: &str, width: usize) -> Option<u32> {
    if text.len() != width || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(day) => write!(formatter, "{day}"),
            None => Ok(()),
        }
    }
}

impl Shaped for Date {
    const SHAPE: Shape = Shape::Scalar(&ScalarShape {
        name: "date",
        code: "document.date.malformed",
        example: "2023-06-15",
        accepts: |text| Date::parse(text).is_some(),
    });
}

impl Read<'_> for Date {
    fn hole() -> Self {
        Self(None)
    }

    fn read(&mut self, source: &mut Source<'_, '_>) -> Result<(), Refused> {
        read_parsed(self, source, Date::parse)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Omitted for Date {}

/// A time of day, to the minute: `09:30`; `24:00` is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(Option<u16>);

impl TimeOfDay {
    /// The time written `HH:MM`; `None` when it is not one.
    ///
    /// ```
    /// use mednum_core::document::TimeOfDay;
    /// assert_eq!(TimeOfDay::parse("09:30").and_then(TimeOfDay::minutes), Some(570));
    /// assert!(TimeOfDay::parse("24:01").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
        let all = u16::try_from(hours * 60 + minutes).ok()?;
        (minutes < 60 && all <= 24 * 60).then_some(Self(Some(all)))
    }

    /// Minutes since midnight; `None` in a hole.
    #[must_use]
    pub fn minutes(self) -> Option<u16> {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(minutes) => write!(formatter, "{:02}:{:02}", minutes / 60, minutes % 60),
            None => Ok(()),
        }
    }
}

impl Shaped for TimeOfDay {
    const SHAPE: Shape = Shape::Scalar(&ScalarShape {
        name: "time",
        code: "document.time.malformed",
        example: "09:30",
        accepts: |text| TimeOfDay::parse(text).is_some(),
    });
}

impl Omitted for TimeOfDay {}

impl Read<'_> for TimeOfDay {
    fn hole() -> Self {
        Self(None)
    }

    fn read(&mut self, source: &mut Source<'_, '_>) -> Result<(), Refused> {
        read_parsed(self, source, TimeOfDay::parse)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A whole number from `MIN` to `MAX`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whole<const MIN: i64, const MAX: i64>(i64);

/// An amount of money in cents of euro.
pub type Cents = Whole<0, MAX_EXACT_INTEGER>;

/// A number of things.
pub type Count = Whole<0, 4_294_967_295>;

/// A number of things that is not zero.
pub type Several = Whole<1, 65_535>;

/// A year.
pub type Year = Whole<1900, 2200>;

impl<const MIN: i64, const MAX: i64> Whole<MIN, MAX> {
    /// No accepted value is this one: bounds are within what every JSON reader keeps exactly.
    const HOLE: Self = Self(i64::MIN);

    /// The number, when it is within the bounds.
    #[must_use]
    pub fn new(value: i64) -> Option<Self> {
        (MIN..=MAX).contains(&value).then_some(Self(value))
    }

    /// The number; `None` in a hole.
    #[must_use]
    pub fn get(self) -> Option<i64> {
        (self != Self::HOLE).then_some(self.0)
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Display for Whole<MIN, MAX> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.get() {
            Some(value) => write!(formatter, "{value}"),
            None => Ok(()),
        }
    }
}

impl<const MIN: i64, const MAX: i64> Shaped for Whole<MIN, MAX> {
    const SHAPE: Shape = Shape::Integer { min: MIN, max: MAX };
}

impl<const MIN: i64, const MAX: i64> Omitted for Whole<MIN, MAX> {}

impl<const MIN: i64, const MAX: i64> Read<'_> for Whole<MIN, MAX> {
    fn hole() -> Self {
        Self::HOLE
    }

    fn read(&mut self, source: &mut Source<'_, '_>) -> Result<(), Refused> {
        if let Some(value) = source.integer()? {
            *self = Self::new(value).ok_or(Refused)?;
        }
        Ok(())
    }
}

impl<const MIN: i64, const MAX: i64> Serialize for Whole<MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

/// A decimal number kept exactly, in thousandths: `2.5` is 2500.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(i64);

impl Decimal {
    /// Greatest magnitude accepted, in units: below it a double tells thousandths apart.
    pub const LIMIT: f64 = 1e12;

    /// The number from its thousandths.
    #[must_use]
    pub fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// The number of thousandths.
    #[must_use]
    pub fn thousandths(self) -> i64 {
        self.0
    }

    /// The number nearest to a JSON number, when it has at most three decimals.
    #[must_use]
    pub fn from_number(value: f64) -> Option<Self> {
        if !value.is_finite() || value.abs() > Self::LIMIT {
            return None;
        }
        let rounded = (value * 1000.0).round();
        // A literal of three decimals at most is read as the double nearest to it, and so is this quotient.
        #[expect(clippy::float_cmp, reason = "both are the double nearest to the same decimal number")]
        let exact = rounded / 1000.0 == value;
        if !exact {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "bounded by LIMIT just above")]
        Some(Self(rounded as i64))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (units, rest) = (self.0 / 1000, (self.0 % 1000).abs());
        let sign = if self.0 < 0 && units == 0 { "-" } else { "" };
        if rest == 0 {
            return write!(formatter, "{units}");
        }
        let decimals = format!("{rest:03}");
        write!(formatter, "{sign}{units}.{}", decimals.trim_end_matches('0'))
    }
}

impl Shaped for Decimal {
    const SHAPE: Shape = Shape::Decimal;
}

impl Omitted for Decimal {}

impl Read<'_> for Decimal {
    fn hole() -> Self {
        Self::default()
    }

    fn read(&mut self, source: &mut Source<'_, '_>) -> Result<(), Refused> {
        if let Some(value) = source.number()? {
            *self = Self::from_number(value).ok_or(Refused)?;
        }
        Ok(())
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1000 == 0 {
            serializer.serialize_i64(self.0 / 1000)
        } else {
            #[expect(clippy::cast_precision_loss, reason = "below 2^53 by construction")]
            serializer.serialize_f64(self.0 as f64 / 1000.0)
        }
    }
}

/// A value of a closed vocabulary; nothing only where the reader refused the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Term<V>(Option<V>);

impl<V: Copy> Term<V> {
    /// The value; `None` in a hole.
    #[must_use]
    pub fn known(self) -> Option<V> {
        self.0
    }
}

impl<V: PartialEq + Copy> Term<V> {
    /// Whether it is that value.
    #[must_use]
    pub fn is(self, value: V) -> bool {
        self.0 == Some(value)
    }
}

impl<V> From<V> for Term<V> {
    fn from(value: V) -> Self {
        Self(Some(value))
    }
}

impl<V: Vocabulary> Shaped for Term<V> {
    const SHAPE: Shape = Shape::Vocabulary(&VocabularyShape {
        name: V::NAME,
        codes: V::CODES,
        meant: |text| V::from_loose(text).map(V::code),
    });
}

impl<V> Omitted for Term<V> {}

impl<V: Vocabulary> Read<'_> for Term<V> {
    fn hole() -> Self {
        Self(None)
    }

    fn read(&mut self, source: &mut Source<'_, '_>) -> Result<(), Refused> {
        read_parsed(self, source, |text| V::from_code(text).map(Self::from))
    }
}

impl<V: Vocabulary> Serialize for Term<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.map_or("", Vocabulary::code))
    }
}
