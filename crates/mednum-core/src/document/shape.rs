//! The shape of a document: which keys an object may hold, which must be there, and what each holds.
//!
//! The shape is written once, by the record types themselves (the macro `record!`): each
//! type states its fields, and both readers follow from it — `serde` for documents without a defect, the
//! diagnosing reader (`document/diagnosis.rs`) for the others.

use std::fmt;

/// What a place of the document may hold.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A string whose content follows a syntax of its own.
    Scalar(&'static ScalarShape),
    /// A whole number between two bounds, both included.
    Integer {
        /// Smallest value accepted.
        min: i64,
        /// Greatest value accepted.
        max: i64,
    },
    /// A decimal number with at most three decimals.
    Decimal,
    /// `true` or `false`.
    Boolean,
    /// A string taken from a closed list.
    Vocabulary(&'static VocabularyShape),
    /// A list whose items all have one shape.
    List(&'static Shape),
    /// An object with known keys.
    Record(&'static RecordShape),
}

/// A kind of string: its name and the check of its content.
pub struct ScalarShape {
    /// Name used in findings, e.g. `date`.
    pub name: &'static str,
    /// Code of the finding that a malformed value gets.
    pub code: &'static str,
    /// What the text should look like, for a person: an example.
    pub example: &'static str,
    /// Whether the decoded text is well formed.
    pub accepts: fn(&str) -> bool,
}

impl fmt::Debug for ScalarShape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ScalarShape").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A closed list of values.
#[derive(Debug)]
pub struct VocabularyShape {
    /// Name of the vocabulary, e.g. `measure`.
    pub name: &'static str,
    /// Every accepted code, in the vocabulary's own order.
    pub codes: &'static [&'static str],
    /// The code that a label or an alias means, to be proposed.
    pub meant: fn(&str) -> Option<&'static str>,
}

/// An object: its name and its fields, in the order of the documentation.
#[derive(Debug)]
pub struct RecordShape {
    /// Name of the record type, e.g. `Action`.
    pub name: &'static str,
    /// Whether it is about one person: no finding quotes what stands in it.
    pub person: bool,
    /// The fields it may hold, besides `$comment` where it is not about a person.
    pub fields: &'static [FieldShape],
    /// The fields that must be present, one bit for each rank: a record has at most 64.
    pub required: u64,
}

/// One field of a record.
#[derive(Debug)]
pub struct FieldShape {
    /// The JSON key.
    pub name: &'static str,
    /// Whether the key must be present.
    pub required: bool,
    /// What it holds.
    pub shape: &'static Shape,
}

impl RecordShape {
    /// The shape of a record.
    #[must_use]
    pub const fn new(name: &'static str, person: bool, fields: &'static [FieldShape]) -> Self {
        assert!(fields.len() <= 64, "one bit for each field");
        let (mut required, mut bit, mut rest) = (0, 1_u64, fields);
        while let [field, others @ ..] = rest {
            required |= if field.required { bit } else { 0 };
            bit = bit.wrapping_shl(1);
            rest = others;
        }
        Self { name, person, fields, required }
    }

    /// The field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static FieldShape> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A type that can stand in a document.
pub trait Shaped: Sized {
    /// Its shape.
    const SHAPE: Shape;
    /// Whether a field of this type must be present.
    const REQUIRED: bool = true;
}

impl<T: Shaped> Shaped for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const REQUIRED: bool = false;
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    const REQUIRED: bool = false;
}

impl<T: Shaped> Shaped for Box<T> {
    const SHAPE: Shape = T::SHAPE;
    const REQUIRED: bool = T::REQUIRED;
}

/// Greatest integer that every JSON reader keeps exactly (RFC 7493 §2.2).
pub const MAX_EXACT_INTEGER: i64 = 9_007_199_254_740_991;

impl Shaped for bool {
    const SHAPE: Shape = Shape::Boolean;
}
