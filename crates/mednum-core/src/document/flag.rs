//! True or false, where a rule must tell "false" from "refused".
//!
//! A plain `bool` that was refused reads as false, which is right where only "true" is looked at.

use serde::ser::{Serialize, Serializer};

use super::record::Omitted;
use super::shape::{Shape, Shaped};
use super::source::{Read, Refused, Source};

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

impl Read<'_> for Flag {
    fn hole() -> Self {
        Self(None)
    }

    fn read(&mut self, source: &mut Source<'_, '_>) -> Result<(), Refused> {
        self.0 = source.boolean()?;
        Ok(())
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
