//! The document: what a file says, before anything is held to be true.
//!
//! A document is UTF-8 I-JSON (RFC 7493): one object whose keys are sections. Reading never stops at the
//! first problem. A document without a defect is read straight into the record types; any other is
//! read a second time by the diagnosing reader, which names every defect with its place and hands what is
//! left to the rules.

mod cursor;
pub(crate) mod diagnosis;
mod flag;
#[cfg(feature = "schemars")]
pub(crate) mod json_schema;
pub mod layout;
pub mod limits;
pub mod migration;
pub mod position;
pub mod privacy;
pub(crate) mod reading;
pub(crate) mod record;
pub(crate) mod recovery;
pub(crate) mod rules;
pub mod scalar;
mod sections;
pub mod shape;
pub(crate) mod source;
pub(crate) mod token;
pub(crate) mod tree;
pub mod value;
pub(crate) mod version;

pub use flag::Flag;
pub use limits::{Limits, Options};
pub use scalar::{Cents, Code, Count, Date, Decimal, Id, Several, Term, Text, TimeOfDay, Whole, Year};
pub use sections::Document;
pub use source::value_from_text;

/// Version of the document format that this version of mednum writes: 1.1 added the registers of records, which is all
/// that is not the roadmap itself. An older minor version is read as it always was.
pub const SCHEMA_VERSION: &str = "1.1";

/// The key that may stand in any object, for people; readers pass over it.
pub const COMMENT_KEY: &str = "$comment";

/// A small programme of an imaginary département: synthetic, commented, without a defect.
///
/// ```
/// let report = mednum_core::check(mednum_core::document::STARTER.as_bytes(), &Default::default());
/// assert!(report.findings.is_empty());
/// ```
pub const STARTER: &str = include_str!("starter.json");

/// A small document of records that refers to the built-in roadmap: synthetic, one record or more of each register,
/// without an error nor a warning.
///
/// ```
/// let report = mednum_core::check(mednum_core::document::RECORDS.as_bytes(), &Default::default());
/// assert_eq!((report.counts.error, report.counts.warning), (0, 0), "{:?}", report.by_code);
/// ```
pub const RECORDS: &str = include_str!("records.json");
