//! What is known of an indicator beside its definition: baselines, targets, observations.
//!
//! The three carry the same keys (period, territory, dimensions), so that a target and an observation can be matched.

use crate::document::record::record;
use crate::document::{Code, Date, Decimal, Id, Several, Text};
use crate::roadmap::calendar::When;

record! {
    /// The value of a dimension: `profile` is `aidant_numerique`.
    pub struct DimensionValue<'a> {
        /// The dimension.
        pub name: Code<'a>,
        /// Its value.
        pub value: Code<'a>,
    }
}

record! {
    /// The value from which progress is counted.
    pub struct Baseline<'a> {
        /// The indicator.
        pub indicator: Code<'a>,
        /// The rank of the measure within a composite, from 1.
        pub part: Option<Several>,
        /// When it was measured.
        pub period: When,
        /// The value.
        pub value: Decimal,
        /// Where; the whole programme when left out.
        pub territory: Option<Id<'a>>,
        /// For what.
        pub dimensions: Vec<DimensionValue<'a>>,
    }
}

record! {
    /// The value to reach in a period.
    pub struct IndicatorTarget<'a> {
        /// The indicator.
        pub indicator: Code<'a>,
        /// The rank of the measure within a composite, from 1.
        pub part: Option<Several>,
        /// When.
        pub period: When,
        /// The least value.
        pub min: Option<Decimal>,
        /// The greatest value.
        pub max: Option<Decimal>,
        /// Where; the whole programme when left out.
        pub territory: Option<Id<'a>>,
        /// For what.
        pub dimensions: Vec<DimensionValue<'a>>,
    }
}

record! {
    /// A value observed by somebody.
    pub struct Observation<'a> {
        /// The indicator.
        pub indicator: Code<'a>,
        /// The rank of the measure within a composite, from 1.
        pub part: Option<Several>,
        /// The period that it is about.
        pub period: When,
        /// The value; `1` is yes and `0` no. A share is a percentage.
        pub value: Option<Decimal>,
        /// The judgement, for what is not counted.
        pub assessment: Option<Text<'a>>,
        /// Where; the whole programme when left out.
        pub territory: Option<Id<'a>>,
        /// For what.
        pub dimensions: Vec<DimensionValue<'a>>,
        /// Where the value was read.
        pub source: Option<Text<'a>>,
        /// The day it was observed.
        pub observed_on: Option<Date>,
    }
}
