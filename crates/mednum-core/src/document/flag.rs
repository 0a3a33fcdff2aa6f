//! True or false, where a rule must tell "false" from "refused".
//!
//! A plain `bool` that was refused reads as false, which is right where only "true" is looked at.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::record::Omitted;
use super::shape::{Shape, Shaped};

/// `true` or `false`; nothing only where the reader refused the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Flag(Option<bool>);

impl Flag {
    /// The answer; `None` in a hole.
    ///
    /// ```
    /// use mednum_core::document::Flag;
    /// assert_eq!(Flag::from(true).get(), Some(true));
    /// ```
    #[must_use]
    pub fn get(self) -> Option<bool> {
        self.0
    }

    /// Whether it is that answer.
    #[must_use]
    pub fn is(self, answer: bool) -> bool {
        self.0 == Some(answer)
    }
}

impl From<bool> for Flag {
    fn from(answer: bool) -> Self {
        Self(Some(answer))
    }
}

impl Shaped for Flag {
    const SHAPE: Shape = Shape::Boolean;
}

impl Omitted for Flag {}

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FlagVisitor;
        impl Visitor<'_> for FlagVisitor {
            type Value = Flag;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("true or false")
            }
            fn visit_bool<E: de::Error>(self, answer: bool) -> Result<Flag, E> {
                Ok(Flag(Some(answer)))
            }
            // A hole. In a text that was not checked, null is no answer: an option takes it before.
            fn visit_unit<E: de::Error>(self) -> Result<Flag, E> {
                Ok(Flag(None))
            }
        }
        // Asked for a boolean, what was refused would read as false.
        deserializer.deserialize_any(FlagVisitor)
    }
}

impl Serialize for Flag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(answer) => serializer.serialize_bool(answer),
            None => serializer.serialize_none(),
        }
    }
}
