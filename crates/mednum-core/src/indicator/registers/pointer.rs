//! Where a record stands in its document, as small as it can be kept: a figure may rest on a hundred thousand of them.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

/// The section that the records of a register stand in, and the list within each when they are parts of records.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    section: &'static str,
    part: Option<&'static str>,
}

impl Place {
    /// The records of a section.
    pub(crate) const fn records(section: &'static str) -> Self {
        Self { section, part: None }
    }

    /// What a list of each record of a section holds.
    pub(crate) const fn parts(section: &'static str, part: &'static str) -> Self {
        Self { section, part: Some(part) }
    }
}

/// The JSON Pointer (RFC 6901) of a record that a figure rests on; written out as text when it is shown.
///
/// Pointers are in the order of their sections' names, then of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordPointer {
    place: &'static Place,
    /// The rank of the record in its section: more than `u32` would not fit in the longest text that is read.
    index: u32,
    /// The rank of the part in its record; 0 for a record.
    rank: u32,
}

/// Ranks are counted in 32 bits.
pub(super) fn short(rank: usize) -> u32 {
    u32::try_from(rank).unwrap_or(u32::MAX)
}

impl RecordPointer {
    pub(crate) fn record(place: &'static Place, index: usize) -> Self {
        Self::part(place, short(index), 0)
    }

    pub(crate) fn part(place: &'static Place, index: u32, rank: u32) -> Self {
        Self { place, index, rank }
    }
}

impl Ord for RecordPointer {
    fn cmp(&self, other: &Self) -> Ordering {
        // Most comparisons are within one register: its place is one constant.
        let of_sections = if std::ptr::eq(self.place, other.place) {
            Ordering::Equal
        } else {
            self.place.section.cmp(other.place.section)
        };
        of_sections
            .then_with(|| self.index.cmp(&other.index))
            .then_with(|| self.place.part.cmp(&other.place.part))
            .then_with(|| self.rank.cmp(&other.rank))
    }
}

impl PartialOrd for RecordPointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for RecordPointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "/{}/{}", self.place.section, self.index)?;
        match self.place.part {
            Some(part) => write!(formatter, "/{part}/{}", self.rank),
            None => Ok(()),
        }
    }
}

impl Serialize for RecordPointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RecordPointer {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RecordPointer".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "json-pointer" })
    }
}
