//! The value of every indicator: derived from records or observed, with its target, its progress and the records that
//! justify it.

mod measured;
mod people;
mod periods;

use chrono::{Datelike as _, NaiveDate};
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::computation::{ArgumentError, Arguments};
use crate::document::Decimal;
use crate::finding::text::serialize_day;
use crate::sorted::SortedMap;

use super::definition::{Definition, definitions};
use super::derivation::{Derivation, evaluate};
use super::progress::{Aim, Verdict, progress};
use super::registers::{RecordPointer, World};
use super::{Direction, Measure};
pub(crate) use measured::{MeasureKey, days, part_rank};
use measured::{Measured, observed};
use people::derived;
use periods::Years;

vocabulary! {
    /// How the values of a measure are known.
    pub enum Method: "indicator_method" from [] {
        /// Worked out from the records of the document.
        Derived = "derived" ("calculée", "derived") [],
        /// Written down by whoever observed them.
        Observed = "observed" ("observée", "observed") [],
        /// Judged in words.
        Qualitative = "qualitative" ("qualitative", "qualitative") [],
        /// Not known: nothing is kept that tells it.
        None = "none" ("aucune", "none") [],
    }
}

/// The indicators of a programme.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct IndicatorValues {
    /// Identifier of the roadmap.
    pub roadmap: String,
    /// The day it is seen from: nothing later is counted.
    #[serde(serialize_with = "crate::finding::text::serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub today: Option<NaiveDate>,
    /// The least count of people that is shown.
    pub threshold: i64,
    /// Every measure, in the order of the roadmap.
    pub series: Vec<Series>,
}

/// The values of a measure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Series {
    /// The sheet.
    pub sheet: String,
    /// The indicator.
    pub indicator: String,
    /// The rank of the measure within a composite, from 1.
    pub part: Option<usize>,
    /// What it measures.
    pub label: String,
    /// Code of the measure; `null` when this version of mednum does not know it. A ratio is in hundredths; yes is 1
    /// and no 0.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Term<Measure>>"))]
    pub measure: Option<&'static str>,
    /// French label of the measure.
    pub measure_fr: Option<&'static str>,
    /// English label of the measure.
    pub measure_en: Option<&'static str>,
    /// In what.
    pub unit: Option<String>,
    /// Code of the way it should go.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Term<Direction>>"))]
    pub direction: Option<&'static str>,
    /// Code of the [`Method`]: how its values are known.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<Method>"))]
    pub method: &'static str,
    /// The same in French.
    pub method_fr: &'static str,
    /// The same in English.
    pub method_en: &'static str,
    /// How records give its value.
    pub derivation: Option<String>,
    /// How the indicator is read, where its derivation interprets it.
    pub reading: Option<String>,
    /// The indicator it was copied from: it measures nothing of its own sheet.
    pub copied_from: Option<String>,
    /// Its values, by period.
    pub values: Vec<Value>,
    /// Rank in `values` of the one that stands for the measure: of the whole programme, the latest, worked out from records
    /// rather than observed, of the longest period; `null` when there is none.
    pub current: Option<usize>,
    /// Ranks in `values` of those that lead to it, in order, itself last: of the whole programme, known in the same way, of
    /// as many months, none of which meets the next.
    pub evolution: Vec<usize>,
}

/// A value of a measure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Value {
    /// The period, in the notation of documents: `2024`, `2023/2025`.
    pub period: String,
    /// Its first day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub first: NaiveDate,
    /// Its last day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub last: NaiveDate,
    /// Whether it is over on the day it is seen from.
    pub closed: bool,
    /// The territory; the whole programme when there is none.
    pub territory: Option<String>,
    /// The dimensions; the total when there is none.
    pub dimensions: Vec<Dimension>,
    /// The value; null when it is undefined, not counted, or held back.
    pub value: Option<Decimal>,
    /// For a ratio, its part.
    pub numerator: Option<Decimal>,
    /// For a ratio, its whole.
    pub denominator: Option<Decimal>,
    /// True when it counts too few people to be shown, or would tell such a count.
    pub withheld: bool,
    /// `derived` or `observed`.
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["derived", "observed"])))]
    pub origin: &'static str,
    /// For what is judged, the judgement.
    pub assessment: Option<String>,
    /// True when those records are each about a person: how many they are is as private as they are.
    pub of_people: bool,
    /// JSON Pointers of the records that justify it.
    pub records: Vec<RecordPointer>,
    /// What is aimed at, when something is.
    pub target: Option<TargetState>,
}

/// A dimension of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Dimension {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// A name for people, when the value is an identifier or a code.
    pub label: Option<String>,
}

/// What is aimed at, and how far the value is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct TargetState {
    /// The least value.
    pub min: Option<Decimal>,
    /// The greatest value.
    pub max: Option<Decimal>,
    /// The value from which progress is counted.
    pub baseline: Option<Decimal>,
    /// Thousandths of the way; null when the way has no length or no start.
    pub progress: Option<i64>,
    /// Code of the verdict.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<Verdict>"))]
    pub verdict: &'static str,
    /// The verdict in French.
    pub verdict_fr: &'static str,
    /// The verdict in English.
    pub verdict_en: &'static str,
}

/// What the values are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'q> {
    /// The day they are seen from: nothing later is counted.
    pub today: Option<NaiveDate>,
    /// One calendar year only.
    pub year: Option<i32>,
    /// One indicator only, by code.
    pub indicator: Option<&'q str>,
    /// The least count of people that is shown.
    pub threshold: i64,
}

/// The values of the indicators of a programme.
///
/// ```
/// use mednum_core::{Programme, document::RECORDS, indicator::values::{Asked, values}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let asked = Asked { year: Some(2023), indicator: Some("A.1.1-I2"), threshold: 11, ..Asked::default() };
/// let series = values(&programme, asked)?.series;
/// // Three meetings of the committee in 2023, where the roadmap asks for three to four.
/// assert_eq!(series[0].values[0].value.map(|value| value.to_string()).as_deref(), Some("3"));
/// assert_eq!(series[0].values[0].target.as_ref().map(|target| target.verdict), Some("reached"));
/// assert_eq!(series[0].values[0].records[0].to_string(), "/meetings/1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// No indicator has that code.
pub fn values(programme: &Programme<'_>, asked: Asked<'_>) -> Result<IndicatorValues, ArgumentError> {
    let roadmap = programme.roadmap();
    let mut wanted = definitions(roadmap);
    if let Some(code) = asked.indicator {
        let known: Vec<&str> = wanted.iter().map(|definition| definition.indicator.id.as_str()).collect();
        if !known.contains(&code) {
            return Err(ArgumentError::unknown("indicator", code, known));
        }
        wanted.retain(|definition| definition.indicator.id.as_str() == code);
    }
    let geography = || programme.geography();
    let world = World::new(programme.document(), roadmap, &geography, asked.today);
    let names = Names::of(programme);
    let measured = Measured::of(programme.document());
    let years = Years::of(programme.period(), asked);
    let series = wanted
        .iter()
        .map(|definition| series(definition, &world, &measured, &years, &names, asked))
        .collect();
    Ok(IndicatorValues {
        roadmap: roadmap.roadmap.as_ref().map_or_else(String::new, |roadmap| roadmap.id.to_string()),
        today: asked.today,
        threshold: asked.threshold,
        series,
    })
}

/// The names that values of dimensions go by.
struct Names<'p> {
    bassins: SortedMap<&'p str, &'p str>,
    bodies: SortedMap<&'p str, &'p str>,
    programme: &'p Programme<'p>,
}

impl<'p> Names<'p> {
    fn of(programme: &'p Programme<'_>) -> Self {
        Self {
            bassins: programme
                .document()
                .bassins
                .iter()
                .map(|bassin| (bassin.id.as_str(), bassin.name.as_str()))
                .collect(),
            bodies: programme.bodies().map(|body| (body.id.as_str(), body.name.as_str())).collect(),
            programme,
        }
    }

    fn label(&self, name: &str, value: &str) -> Option<String> {
        let found = match name {
            "bassin" => self.bassins.get(value).copied(),
            "body" => self.bodies.get(value).copied(),
            "epci" => {
                let table = self.programme.geography().table();
                table.epci(value, mednum_catalog::territory::Vintage::LATEST).map(|epci| epci.name)
            }
            _ => None,
        };
        found.map(str::to_owned)
    }
}

fn series(
    definition: &Definition<'_, '_>,
    world: &World<'_>,
    measured: &Measured<'_, '_>,
    years: &Years,
    names: &Names<'_>,
    asked: Asked<'_>,
) -> Series {
    let derivation = definition.derivation.and_then(|text| Derivation::parse(text).ok());
    // Of what is not kept nothing is known: it is not zero.
    let derivation = derivation.filter(|derivation| {
        let first = derivation.measure.sets().first().copied();
        first.is_some_and(|set| !world.keeps_nothing_of(set.register))
    });
    let mut values = Vec::new();
    if let Some(derivation) = &derivation {
        let mut periods = years.periods(derivation.is_yearly());
        for target in measured.target_periods(definition) {
            if !periods.iter().any(|asking| (asking.period.first, asking.last) == (target.1, target.2)) {
                periods.extend(years.targeted(target));
            }
        }
        for asking in periods {
            let period = asking.period;
            let figures = evaluate(derivation, world, period);
            values.extend(derived(
                derivation,
                world,
                period,
                figures,
                asked.threshold,
                |key, figure, withheld| {
                    let told =
                        |number: Option<i64>| number.filter(|_| !withheld).map(Decimal::from_thousandths);
                    Value {
                        period: asking.name.clone(),
                        first: period.first,
                        last: asking.last,
                        closed: asking.closed,
                        territory: None,
                        dimensions: dimensions(derivation, key, names),
                        value: told(figure.value),
                        numerator: told(figure.ratio.map(|(part, _)| part)),
                        denominator: told(figure.ratio.map(|(_, whole)| whole)),
                        withheld,
                        origin: "derived",
                        assessment: None,
                        of_people: derivation.counts_people(),
                        records: if withheld { Vec::new() } else { figure.records.clone() },
                        target: None,
                    }
                },
            ));
        }
    }
    values.extend(
        measured
            .observations(definition)
            .into_iter()
            .filter_map(|(rank, observation)| observed(rank, observation, asked)),
    );
    values.sort_by(|left, right| {
        let key = |value: &Value| {
            (value.first, value.last, value.origin, value.territory.clone(), words(&value.dimensions))
        };
        key(left).cmp(&key(right))
    });
    for value in values.iter_mut().filter(|value| value.territory.is_none() && value.dimensions.is_empty()) {
        let aim = measured.aim(definition, (value.first, value.last));
        value.target = aim
            .filter(|_| !value.withheld)
            .map(|aim| target_state(value.value, aim, definition.direction, value.closed));
    }
    let has = |origin: &str| values.iter().any(|value| value.origin == origin);
    let method = match (derivation.is_some(), has("observed"), definition.measure) {
        (true, ..) => Method::Derived,
        (false, true, _) => Method::Observed,
        (false, false, Some(Measure::Qualitative)) => Method::Qualitative,
        (false, false, _) => Method::None,
    };
    let evolution = evolution(&values);
    Series {
        sheet: definition.sheet.to_owned(),
        indicator: definition.indicator.id.to_string(),
        part: definition.part,
        label: definition.label.to_owned(),
        measure: definition.measure.map(Measure::code),
        measure_fr: definition.measure.map(Measure::label_fr),
        measure_en: definition.measure.map(Measure::label_en),
        unit: definition.unit.map(str::to_owned),
        direction: definition.direction.map(Direction::code),
        method: method.code(),
        method_fr: method.label_fr(),
        method_en: method.label_en(),
        derivation: definition.derivation.map(str::to_owned),
        reading: definition.reading.map(str::to_owned),
        copied_from: definition.indicator.copied_from.as_ref().map(ToString::to_string),
        current: evolution.last().copied(),
        evolution,
        values,
    }
}

/// The values that lead to the one that stands for a measure, which comes last; they are in the order of their first day.
fn evolution(values: &[Value]) -> Vec<usize> {
    let is_total = |value: &Value| value.territory.is_none() && value.dimensions.is_empty();
    let totals = || values.iter().enumerate().rev().filter(|(_, value)| is_total(value));
    // Seen from the end, the last of equals is the one of the longest period.
    let Some((rank, mut next)) = totals().max_by_key(|(_, value)| (value.last, value.origin == "derived"))
    else {
        return Vec::new();
    };
    let mut ranks = vec![rank];
    let (origin, length) = (next.origin, months(next));
    for (rank, value) in totals() {
        if value.origin == origin && months(value) == length && value.last < next.first {
            ranks.push(rank);
            next = value;
        }
    }
    ranks.reverse();
    ranks
}

/// How many months a period touches: what tells a year from a semester.
fn months(value: &Value) -> u32 {
    let month = |day: NaiveDate| day.year().unsigned_abs() * 12 + day.month();
    month(value.last).saturating_sub(month(value.first)) + 1
}

fn words(dimensions: &[Dimension]) -> Vec<(String, String)> {
    dimensions.iter().map(|dimension| (dimension.name.clone(), dimension.value.clone())).collect()
}

fn dimensions(derivation: &Derivation, key: &[String], names: &Names<'_>) -> Vec<Dimension> {
    let axes = derivation.axes().iter().zip(key);
    axes.map(|(name, value)| Dimension {
        name: (*name).to_owned(),
        value: value.clone(),
        label: names.label(name, value),
    })
    .collect()
}

fn target_state(value: Option<Decimal>, aim: Aim, direction: Option<Direction>, closed: bool) -> TargetState {
    let (verdict, done) = progress(value.map(Decimal::thousandths), aim, direction, closed);
    TargetState {
        min: aim.min.map(Decimal::from_thousandths),
        max: aim.max.map(Decimal::from_thousandths),
        baseline: aim.baseline.map(Decimal::from_thousandths),
        progress: done,
        verdict: Verdict::code(verdict),
        verdict_fr: verdict.label_fr(),
        verdict_en: verdict.label_en(),
    }
}

/// The values that [`Arguments`] ask for.
///
/// # Errors
///
/// The indicator is not known.
pub fn asked_values(
    programme: &Programme<'_>,
    arguments: &Arguments,
) -> Result<IndicatorValues, ArgumentError> {
    let asked = Asked {
        today: arguments.today(programme),
        year: arguments.year(),
        indicator: arguments.indicator.as_deref(),
        threshold: arguments.threshold(),
    };
    values(programme, asked)
}
