//! Figures: the numbers that a sheet prints, each with what it counts and the rules it serves.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Decimal, Term, Text};

use super::sheet::SheetField;

vocabulary! {
    /// What a number is.
    pub enum FigureKind: "figure_kind" from [] {
        /// A constraint.
        Rule = "rule" ("règle", "rule") [],
        /// A fact.
        Fact = "fact" ("fait", "fact") [],
        /// Money or staff.
        Budget = "budget" ("budget", "budget") [],
        /// A target.
        Target = "target" ("cible", "target") [],
    }
}

record! {
    /// A number of a sheet.
    pub struct Figure<'a> {
        /// `A.1.1-N2`.
        pub id: Code<'a>,
        /// What it is.
        pub kind: Term<FigureKind>,
        /// What it measures.
        pub label: Text<'a>,
        /// The printed words.
        pub printed: Option<Text<'a>>,
        /// The field it is printed in.
        pub field: Option<Term<SheetField>>,
        /// The value.
        pub value: Option<Decimal>,
        /// Lower bound.
        pub min: Option<Decimal>,
        /// Upper bound.
        pub max: Option<Decimal>,
        /// True when the source says about, nearly, some.
        pub approximate: Option<bool>,
        /// What is counted.
        pub unit: Option<Text<'a>>,
        /// The rules of the roadmap it serves.
        pub rules: Vec<Code<'a>>,
        /// The reading, when ours interprets.
        pub reading: Option<Text<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}
