//! Indicators: what an action is followed and judged by. Sheets: every action but B.6 and E.2.4, which print none.
//!
//! The roadmap prints 79 of them. Each has a definition here; where records can give its value, a *derivation* says how
//! ([`derivation`]); else it is observed by hand. Baselines, targets and observations carry their period, their
//! territory and their dimensions.

mod computations;
pub mod definition;
pub mod derivation;
mod measurement;
pub mod progress;
pub mod registers;
pub(crate) mod rules;
pub mod values;

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Decimal, Term, Text};
use crate::roadmap::means::Bound;

pub(crate) use computations::COMPUTATIONS;
pub use measurement::{Baseline, DimensionValue, IndicatorTarget, Observation};

vocabulary! {
    /// What an indicator measures.
    pub enum Measure: "measure" from [] {
        /// A number of things or events.
        Count = "count" ("Nombre", "Count") [],
        /// A number of different people or structures.
        DistinctCount = "distinct_count" ("Nombre distinct", "Distinct count") [],
        /// A share.
        Ratio = "ratio" ("Part", "Ratio") ["pourcentage", "taux"],
        /// An amount of money.
        Amount = "amount" ("Montant", "Amount") [],
        /// A time.
        Duration = "duration" ("Durée", "Duration") ["temps"],
        /// Done or not, exists or not.
        YesNo = "yes_no" ("Oui ou non", "Yes or no") [],
        /// Judged, not counted.
        Qualitative = "qualitative" ("Qualitatif", "Qualitative") [],
        /// Several measures in one printed line.
        Composite = "composite" ("Composé", "Composite") [],
    }
}

vocabulary! {
    /// Which way an indicator should go.
    pub enum Direction: "direction" from [] {
        /// The more the better.
        Increase = "increase" ("À la hausse", "Increase") ["hausse"],
        /// The less the better.
        Decrease = "decrease" ("À la baisse", "Decrease") ["baisse"],
        /// Within two bounds.
        Range = "range" ("Dans une fourchette", "Within a range") ["fourchette"],
    }
}

record! {
    /// One of the measures that a composite indicator holds.
    pub struct IndicatorPart<'a> {
        /// What it measures.
        pub label: Text<'a>,
        /// How.
        pub measure: Term<Measure>,
        /// In what.
        pub unit: Option<Text<'a>>,
        /// Which way it should go.
        pub direction: Option<Term<Direction>>,
        /// How records give its value.
        pub derivation: Option<Text<'a>>,
        /// How it is read, where the derivation interprets it.
        pub reading: Option<Text<'a>>,
        /// The figure of the sheet that bounds each of its values.
        pub figure: Option<Code<'a>>,
    }
}

record! {
    /// The value an indicator should reach.
    pub struct Target<'a> {
        /// The value.
        pub value: Decimal,
        /// How it binds.
        pub bound: Term<Bound>,
        /// The reading, when ours interprets.
        pub reading: Option<Text<'a>>,
    }
}

record! {
    /// An indicator as the roadmap defines it.
    pub struct Indicator<'a> {
        /// `B.2-I1`.
        pub id: Code<'a>,
        /// What it measures.
        pub label: Text<'a>,
        /// The printed words, where they differ.
        pub printed: Option<Text<'a>>,
        /// How it is measured.
        pub measure: Term<Measure>,
        /// In what.
        pub unit: Option<Text<'a>>,
        /// Which way it should go; nothing when the roadmap does not say.
        pub direction: Option<Term<Direction>>,
        /// How records give its value.
        pub derivation: Option<Text<'a>>,
        /// How it is read, where the derivation interprets it.
        pub reading: Option<Text<'a>>,
        /// The figure of the sheet that bounds each of its values.
        pub figure: Option<Code<'a>>,
        /// Its measures, for a composite.
        pub parts: Vec<IndicatorPart<'a>>,
        /// The value to reach.
        pub target: Option<Box<Target<'a>>>,
        /// The indicator it was copied from.
        pub copied_from: Option<Code<'a>>,
    }
}
