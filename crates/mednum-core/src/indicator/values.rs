//! The value of every indicator: derived from records or observed, with its target, its progress and the records that
//! justify it.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::computation::ArgumentError;
use crate::disclosure::protect;
use crate::document::{Decimal, Document};
use crate::finding::text::serialize_day;
use crate::roadmap::calendar::When;

use super::definition::{Definition, definitions};
use super::derivation::{Derivation, Figure, Period, evaluate};
use super::measurement::DimensionValue;
use super::progress::{Aim, Verdict, progress};
use super::registers::World;
use super::{Direction, Measure, Observation};

/// The indicators of a programme.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndicatorValues {
    /// Identifier of the roadmap.
    pub roadmap: String,
    /// The day it is seen from: nothing later is counted.
    #[serde(serialize_with = "crate::finding::text::serialize_optional_day")]
    pub today: Option<NaiveDate>,
    /// The least count of people that is shown.
    pub threshold: i64,
    /// Every measure, in the order of the roadmap.
    pub series: Vec<Series>,
}

/// The values of a measure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Series {
    /// The sheet.
    pub sheet: String,
    /// The indicator.
    pub indicator: String,
    /// The rank of the measure within a composite, from 1.
    pub part: Option<usize>,
    /// What it measures.
    pub label: String,
    /// Code of the measure: `count`, `ratio`… A ratio is in hundredths; yes is 1 and no 0.
    pub measure: &'static str,
    /// French label of the measure.
    pub measure_fr: &'static str,
    /// English label of the measure.
    pub measure_en: &'static str,
    /// In what.
    pub unit: Option<String>,
    /// Code of the way it should go.
    pub direction: Option<&'static str>,
    /// How its values are known: `derived`, `observed`, `qualitative`, `none`.
    pub method: &'static str,
    /// How records give its value.
    pub derivation: Option<String>,
    /// The indicator it was copied from: it measures nothing of its own sheet.
    pub copied_from: Option<String>,
    /// Its values, by period.
    pub values: Vec<Value>,
}

/// A value of a measure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Value {
    /// The period, in the notation of documents: `2024`, `2023/2025`.
    pub period: String,
    /// Its first day.
    #[serde(serialize_with = "serialize_day")]
    pub first: NaiveDate,
    /// Its last day.
    #[serde(serialize_with = "serialize_day")]
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
    pub origin: &'static str,
    /// For what is judged, the judgement.
    pub assessment: Option<String>,
    /// JSON Pointers of the records that justify it.
    pub records: Vec<String>,
    /// What is aimed at, when something is.
    pub target: Option<TargetState>,
}

/// A dimension of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
/// assert_eq!(series[0].values[0].records[0], "/meetings/1");
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
    let world = World::new(programme.document(), roadmap, &geography);
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

/// The periods that values are given for.
pub(crate) struct Years {
    /// The calendar years of the roadmap that have begun.
    years: Vec<i32>,
    /// The whole roadmap, as far as it has run.
    whole: Option<(NaiveDate, NaiveDate)>,
    asked: Option<i32>,
    today: Option<NaiveDate>,
}

/// A roadmap of more years than this is a slip.
const MOST_YEARS: usize = 60;

impl Years {
    pub(crate) fn of(period: Option<(NaiveDate, NaiveDate)>, asked: Asked<'_>) -> Self {
        let begun = |year: &i32| asked.today.is_none_or(|today| *year <= today.year());
        let years = period
            .map(|(start, end)| (start.year()..=end.year()).take(MOST_YEARS).filter(begun).collect())
            .unwrap_or_default();
        let whole = period.filter(|(start, _)| asked.today.is_none_or(|today| *start <= today));
        Self { years, whole, asked: asked.year, today: asked.today }
    }

    /// Every period of a derivation: its notation, its two days, and the last day that is counted.
    pub(crate) fn periods(&self, yearly: bool) -> Vec<(String, Period, NaiveDate)> {
        let counted = |last: NaiveDate| self.today.map_or(last, |today| today.min(last));
        let period = |name: String, first: NaiveDate, last: NaiveDate| {
            (name, Period { first, last: counted(last) }, last)
        };
        if yearly {
            let wanted = self.years.iter().filter(|year| self.asked.is_none_or(|asked| asked == **year));
            return wanted
                .filter_map(|year| {
                    let first = NaiveDate::from_ymd_opt(*year, 1, 1)?;
                    Some(period(year.to_string(), first, NaiveDate::from_ymd_opt(*year, 12, 31)?))
                })
                .collect();
        }
        let Some((start, end)) = self.whole else { return Vec::new() };
        match self.asked {
            // Seen from the end of a year: all that was done until then.
            Some(year) => {
                let last = NaiveDate::from_ymd_opt(year, 12, 31)
                    .filter(|last| *last >= start)
                    .map(|last| last.min(end));
                last.map(|last| period(format!("{}/{year}", start.year()), start, last)).into_iter().collect()
            }
            None => vec![period(format!("{}/{}", start.year(), end.year()), start, end)],
        }
    }
}

/// The names that values of dimensions go by.
struct Names<'p> {
    bassins: BTreeMap<&'p str, &'p str>,
    bodies: BTreeMap<&'p str, &'p str>,
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

/// Baselines, targets and observations by measure.
pub(crate) struct Measured<'d, 'a> {
    document: &'d Document<'a>,
    observations: BTreeMap<(&'d str, Option<usize>), Vec<usize>>,
}

/// The rank of a part within its composite.
pub(crate) fn part_rank(part: Option<crate::document::Several>) -> Option<usize> {
    part.and_then(|part| part.get()).and_then(|part| usize::try_from(part).ok())
}

impl<'d, 'a> Measured<'d, 'a> {
    pub(crate) fn of(document: &'d Document<'a>) -> Self {
        let mut observations: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (rank, observation) in document.observations.iter().enumerate() {
            observations
                .entry((observation.indicator.as_str(), part_rank(observation.part)))
                .or_default()
                .push(rank);
        }
        Self { document, observations }
    }

    /// The observations of a measure, with their ranks.
    pub(crate) fn observations(&self, definition: &Definition<'_, '_>) -> Vec<(usize, &'d Observation<'a>)> {
        let ranks = self.observations.get(&(definition.indicator.id.as_str(), definition.part));
        let known = |rank: &usize| Some((*rank, self.document.observations.get(*rank)?));
        ranks.into_iter().flatten().filter_map(known).collect()
    }

    /// What a total of a period is held against: the target of the document, else that of the roadmap.
    fn aim(&self, definition: &Definition<'_, '_>, (first, last): (NaiveDate, NaiveDate)) -> Option<Aim> {
        let same =
            |indicator: &str, part| indicator == definition.indicator.id.as_str() && part == definition.part;
        let target = self.document.targets.iter().find(|target| {
            same(&target.indicator, part_rank(target.part))
                && target.territory.is_none()
                && target.dimensions.is_empty()
                && days(target.period) == Some((first, last))
        });
        let (min, max) = match target {
            Some(target) => (target.min.map(Decimal::thousandths), target.max.map(Decimal::thousandths)),
            None => definition.bounds(),
        };
        if min.is_none() && max.is_none() {
            return None;
        }
        let baselines = self.document.baselines.iter().filter(|baseline| {
            same(&baseline.indicator, part_rank(baseline.part))
                && baseline.territory.is_none()
                && baseline.dimensions.is_empty()
        });
        // The latest one before the period is where progress starts.
        let baseline = baselines
            .filter_map(|baseline| Some((baseline.period.last_day()?, baseline.value)))
            .filter(|(day, _)| *day < first)
            .max_by_key(|(day, _)| *day);
        Some(Aim { baseline: baseline.map(|(_, value)| value.thousandths()), min, max })
    }
}

/// First and last day of a period that has both.
pub(crate) fn days(period: When) -> Option<(NaiveDate, NaiveDate)> {
    period.first_day().zip(period.last_day())
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
    let mut values = Vec::new();
    if let Some(derivation) = &derivation {
        for (name, period, last) in years.periods(derivation.is_yearly()) {
            let figures = evaluate(derivation, world, period);
            let closed = asked.today.is_none_or(|today| today > last);
            values.extend(derived(derivation, figures, asked.threshold, |key, figure, withheld| Value {
                period: name.clone(),
                first: period.first,
                last,
                closed,
                territory: None,
                dimensions: dimensions(derivation, key, names),
                value: figure.value.filter(|_| !withheld).map(Decimal::from_thousandths),
                numerator: figure
                    .ratio
                    .filter(|_| !withheld)
                    .map(|(part, _)| Decimal::from_thousandths(part)),
                denominator: figure
                    .ratio
                    .filter(|_| !withheld)
                    .map(|(_, whole)| Decimal::from_thousandths(whole)),
                withheld,
                origin: "derived",
                assessment: None,
                records: if withheld {
                    Vec::new()
                } else {
                    figure.records.iter().map(ToString::to_string).collect()
                },
                target: None,
            }));
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
        value.target =
            aim.filter(|_| !value.withheld).map(|aim| target_state(value.value, aim, value.closed));
    }
    let has = |origin: &str| values.iter().any(|value| value.origin == origin);
    let method = match (derivation.is_some(), has("observed"), definition.measure) {
        (true, ..) => "derived",
        (false, true, _) => "observed",
        (false, false, Some(Measure::Qualitative)) => "qualitative",
        (false, false, _) => "none",
    };
    Series {
        sheet: definition.sheet.to_owned(),
        indicator: definition.indicator.id.to_string(),
        part: definition.part,
        label: definition.label.to_owned(),
        measure: definition.measure.map_or("", Measure::code),
        measure_fr: definition.measure.map_or("", Measure::label_fr),
        measure_en: definition.measure.map_or("", Measure::label_en),
        unit: definition.unit.map(str::to_owned),
        direction: definition.direction.map(Direction::code),
        method,
        derivation: definition.derivation.map(str::to_owned),
        copied_from: definition.indicator.copied_from.as_ref().map(ToString::to_string),
        values,
    }
}

fn words(dimensions: &[Dimension]) -> Vec<(String, String)> {
    dimensions.iter().map(|dimension| (dimension.name.clone(), dimension.value.clone())).collect()
}

/// The values of a period, small counts of people held back and their total protected.
fn derived(
    derivation: &Derivation,
    figures: BTreeMap<Vec<String>, Figure>,
    threshold: i64,
    mut value: impl FnMut(&[String], &Figure, bool) -> Value,
) -> Vec<Value> {
    if !derivation.counts_people() {
        return figures.iter().map(|(key, figure)| value(key, figure, false)).collect();
    }
    let count = |figure: &Figure| {
        figure.ratio.map_or(figure.value, |(part, _)| Some(part)).unwrap_or_default() / 1000
    };
    let whole = |figure: &Figure| figure.ratio.map(|(_, whole)| whole / 1000);
    let small = |figure: &Figure| {
        (1..threshold).contains(&count(figure))
            || whole(figure).is_some_and(|whole| (1..threshold).contains(&whole))
    };
    let cells: Vec<(&Vec<String>, &Figure)> = figures.iter().filter(|(key, _)| !key.is_empty()).collect();
    let shown = protect(&cells.iter().map(|(_, figure)| count(figure)).collect::<Vec<_>>(), threshold);
    let total_hidden = |figure: &Figure| small(figure) || (!cells.is_empty() && shown.total.is_none());
    let mut values: Vec<Value> = figures
        .iter()
        .filter(|(key, _)| key.is_empty())
        .map(|(key, figure)| value(key, figure, total_hidden(figure)))
        .collect();
    values.extend(
        cells
            .iter()
            .zip(&shown.counts)
            .map(|((key, figure), shown)| value(key, figure, shown.is_none() || small(figure))),
    );
    values
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

fn observed(rank: usize, observation: &Observation<'_>, asked: Asked<'_>) -> Option<Value> {
    let (first, last) = days(observation.period)?;
    if asked.year.is_some_and(|year| first.year() != year || last.year() != year) {
        return None;
    }
    let dimension = |given: &DimensionValue<'_>| Dimension {
        name: given.name.to_string(),
        value: given.value.to_string(),
        label: None,
    };
    Some(Value {
        period: observation.period.to_string(),
        first,
        last,
        closed: asked.today.is_none_or(|today| today > last),
        territory: observation.territory.as_ref().map(ToString::to_string),
        dimensions: observation.dimensions.iter().map(dimension).collect(),
        value: observation.value,
        numerator: None,
        denominator: None,
        withheld: false,
        origin: "observed",
        assessment: observation.assessment.as_ref().map(ToString::to_string),
        records: vec![format!("/observations/{rank}")],
        target: None,
    })
}

fn target_state(value: Option<Decimal>, aim: Aim, closed: bool) -> TargetState {
    let (verdict, done) = progress(value.map(Decimal::thousandths), aim, closed);
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
