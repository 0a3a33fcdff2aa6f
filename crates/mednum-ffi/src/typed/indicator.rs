//! The values of the indicators.

use mednum_core::indicator::values;

use super::{number, written};
use crate::Programme;
use crate::arguments::{Arguments, asked};
use crate::functions::Answer;
use crate::guard::guarded;

/// The value, the target and the progress of each indicator.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct IndicatorValues {
    /// The identifier of the roadmap.
    pub roadmap: String,
    /// The day it is seen from.
    pub today: Option<String>,
    /// The least count of people that is shown.
    pub threshold: i64,
    /// The indicators, in the order of the sheets.
    pub series: Vec<Series>,
}

/// The values of an indicator, or of a part of one.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Series {
    /// The code of its sheet.
    pub sheet: String,
    /// Its code.
    pub indicator: String,
    /// The rank of the part, for a part.
    pub part: Option<u64>,
    /// Its label.
    pub label: String,
    /// The code of what it measures.
    pub measure: Option<String>,
    /// In French.
    pub measure_fr: Option<String>,
    /// In English.
    pub measure_en: Option<String>,
    /// Its unit.
    pub unit: Option<String>,
    /// The code of the way it should go.
    pub direction: Option<String>,
    /// The code of how its value is known.
    pub method: String,
    /// In French.
    pub method_fr: String,
    /// In English.
    pub method_en: String,
    /// From what it is worked out.
    pub derivation: Option<String>,
    /// How it is read.
    pub reading: Option<String>,
    /// The indicator that it was copied from.
    pub copied_from: Option<String>,
    /// Its values.
    pub values: Vec<IndicatorValue>,
    /// The rank among them of the one that stands for the measure.
    pub current: Option<u64>,
    /// The ranks of those that lead to it, itself last.
    pub evolution: Vec<u64>,
}

/// A value of an indicator.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct IndicatorValue {
    /// The period, as documents write it.
    pub period: String,
    /// Its first day.
    pub first: String,
    /// Its last day.
    pub last: String,
    /// Whether it is over.
    pub closed: bool,
    /// The territory it is of, when not the whole.
    pub territory: Option<String>,
    /// What it is broken down by.
    pub dimensions: Vec<Dimension>,
    /// The value; nothing when it is not known, or is held back.
    pub value: Option<f64>,
    /// Its numerator, for a rate.
    pub numerator: Option<f64>,
    /// Its denominator, for a rate.
    pub denominator: Option<f64>,
    /// Whether it is held back, too few people being counted.
    pub withheld: bool,
    /// Where it comes from.
    pub origin: String,
    /// What is said of it.
    pub assessment: Option<String>,
    /// Whether those records are each about a person.
    pub of_people: bool,
    /// JSON Pointers to the records that justify it.
    pub records: Vec<String>,
    /// Where it stands beside its target.
    pub target: Option<TargetState>,
}

/// What a value is broken down by.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Dimension {
    /// The dimension.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its label.
    pub label: Option<String>,
}

/// Where a value stands beside its target.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TargetState {
    /// The least that is aimed at.
    pub min: Option<f64>,
    /// The most that is aimed at.
    pub max: Option<f64>,
    /// Where it started.
    pub baseline: Option<f64>,
    /// Thousandths of the way; nothing when it has no length or no start.
    pub progress: Option<i64>,
    /// The code of the verdict.
    pub verdict: String,
    /// In French.
    pub verdict_fr: String,
    /// In English.
    pub verdict_en: String,
}

impl From<values::TargetState> for TargetState {
    fn from(of: values::TargetState) -> Self {
        let values::TargetState { min, max, baseline, progress, verdict, verdict_fr, verdict_en } = of;
        Self {
            min: min.map(number),
            max: max.map(number),
            baseline: baseline.map(number),
            progress,
            verdict: verdict.to_owned(),
            verdict_fr: verdict_fr.to_owned(),
            verdict_en: verdict_en.to_owned(),
        }
    }
}

impl From<values::Value> for IndicatorValue {
    fn from(of: values::Value) -> Self {
        let values::Value {
            period,
            first,
            last,
            closed,
            territory,
            dimensions,
            value,
            numerator,
            denominator,
            withheld,
            origin,
            assessment,
            of_people,
            records,
            target,
        } = of;
        let dimensions = dimensions.into_iter().map(|dimension| {
            let values::Dimension { name, value, label } = dimension;
            Dimension { name, value, label }
        });
        Self {
            period,
            first: first.to_string(),
            last: last.to_string(),
            closed,
            territory,
            dimensions: dimensions.collect(),
            value: value.map(number),
            numerator: numerator.map(number),
            denominator: denominator.map(number),
            withheld,
            origin: origin.to_owned(),
            assessment,
            of_people,
            records: records.iter().map(ToString::to_string).collect(),
            target: target.map(Into::into),
        }
    }
}

impl From<values::Series> for Series {
    fn from(of: values::Series) -> Self {
        let values::Series {
            sheet,
            indicator,
            part,
            label,
            measure,
            measure_fr,
            measure_en,
            unit,
            direction,
            method,
            method_fr,
            method_en,
            derivation,
            reading,
            copied_from,
            values,
            current,
            evolution,
        } = of;
        Self {
            sheet,
            indicator,
            part: part.map(crate::finding::count),
            label,
            measure: measure.map(str::to_owned),
            measure_fr: measure_fr.map(str::to_owned),
            measure_en: measure_en.map(str::to_owned),
            unit,
            direction: direction.map(str::to_owned),
            method: method.to_owned(),
            method_fr: method_fr.to_owned(),
            method_en: method_en.to_owned(),
            derivation,
            reading,
            copied_from,
            values: values.into_iter().map(Into::into).collect(),
            current: current.map(crate::finding::count),
            evolution: evolution.into_iter().map(crate::finding::count).collect(),
        }
    }
}

impl From<values::IndicatorValues> for IndicatorValues {
    fn from(of: values::IndicatorValues) -> Self {
        let values::IndicatorValues { roadmap, today, threshold, series } = of;
        Self {
            roadmap,
            today: written(today),
            threshold,
            series: series.into_iter().map(Into::into).collect(),
        }
    }
}

#[uniffi::export]
impl Programme {
    /// The value, the target and the progress of each indicator: `indicator.values`.
    #[uniffi::method(default(arguments = None))]
    pub fn indicator_values(&self, arguments: Option<Arguments>) -> Answer<IndicatorValues> {
        guarded(|| Ok(values::asked_values(self.core(), &asked("indicator.values", arguments)?)?.into()))
    }
}
