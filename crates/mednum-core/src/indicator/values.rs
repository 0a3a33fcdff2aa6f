//! The value of every indicator: derived from records or observed, with its target, its progress and the records that
//! justify it.

use chrono::{Datelike as _, NaiveDate};
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::computation::{ArgumentError, Arguments};
use crate::disclosure::protect;
use crate::document::{Decimal, Document};
use crate::finding::text::serialize_day;
use crate::roadmap::calendar::When;
use crate::sorted::SortedMap;

use super::definition::{Definition, definitions};
use super::derivation::{Derivation, Figure, Period, evaluate, rows_within};
use super::measurement::DimensionValue;
use super::progress::{Aim, Verdict, progress};
use super::registers::{Place, RecordPointer, World};
use super::{Direction, IndicatorTarget, Measure, Observation};

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

/// The periods that values are given for.
struct Years {
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
    fn of(period: Option<(NaiveDate, NaiveDate)>, asked: Asked<'_>) -> Self {
        let begun = |year: &i32| asked.today.is_none_or(|today| *year <= today.year());
        let years = period
            .map(|(start, end)| (start.year()..=end.year()).take(MOST_YEARS).filter(begun).collect())
            .unwrap_or_default();
        let whole = period.filter(|(start, _)| asked.today.is_none_or(|today| *start <= today));
        Self { years, whole, asked: asked.year, today: asked.today }
    }

    /// Every period of a derivation.
    fn periods(&self, yearly: bool) -> Vec<Asking> {
        if yearly {
            let wanted = self.years.iter().filter(|year| self.asked.is_none_or(|asked| asked == **year));
            return wanted
                .filter_map(|year| {
                    let first = NaiveDate::from_ymd_opt(*year, 1, 1)?;
                    let last = NaiveDate::from_ymd_opt(*year, 12, 31)?;
                    Some(self.asking(year.to_string(), first, last, last))
                })
                .collect();
        }
        let Some((start, end)) = self.whole else { return Vec::new() };
        let whole =
            |last: NaiveDate| self.asking(format!("{}/{}", start.year(), last.year()), start, last, end);
        match self.asked {
            // Seen from the end of a year: all that was done until then. It is only over with the roadmap.
            Some(year) => {
                let last = NaiveDate::from_ymd_opt(year, 12, 31).filter(|last| *last >= start);
                last.map(|last| whole(last.min(end))).into_iter().collect()
            }
            None => vec![whole(end)],
        }
    }

    /// A period that a target of the document is set for, when it has begun and is asked for.
    fn targeted(&self, (name, first, last): (String, NaiveDate, NaiveDate)) -> Option<Asking> {
        let begun = self.today.is_none_or(|today| first <= today);
        let asked = self.asked.is_none_or(|year| first.year() == year && last.year() == year);
        (begun && asked).then(|| self.asking(name, first, last, last))
    }

    fn asking(&self, name: String, first: NaiveDate, last: NaiveDate, end: NaiveDate) -> Asking {
        let counted = self.today.map_or(last, |today| today.min(last));
        let closed = self.today.is_none_or(|today| today > end);
        Asking { name, period: Period { first, last: counted }, last, closed }
    }
}

/// A period that a value is worked out for.
struct Asking {
    name: String,
    /// What is counted.
    period: Period,
    /// The last day that the value is about.
    last: NaiveDate,
    /// Whether nothing can change it any more.
    closed: bool,
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

/// A measure: its indicator, and its rank within a composite.
pub(crate) type MeasureKey<'d> = (&'d str, Option<usize>);

/// Baselines, targets and observations by measure.
pub(crate) struct Measured<'d, 'a> {
    document: &'d Document<'a>,
    observations: SortedMap<MeasureKey<'d>, Vec<usize>>,
    /// Targets of the whole programme, by measure then by days.
    targets: SortedMap<MeasureKey<'d>, SortedMap<(NaiveDate, NaiveDate), &'d IndicatorTarget<'a>>>,
    /// Values of the whole programme from which progress is counted, by measure then by last day.
    baselines: SortedMap<MeasureKey<'d>, SortedMap<NaiveDate, Decimal>>,
}

/// The rank of a part within its composite.
pub(crate) fn part_rank(part: Option<crate::document::Several>) -> Option<usize> {
    part.and_then(|part| part.get()).and_then(|part| usize::try_from(part).ok())
}

impl<'d, 'a> Measured<'d, 'a> {
    pub(crate) fn of(document: &'d Document<'a>) -> Self {
        let mut observations: SortedMap<_, Vec<usize>> = SortedMap::new();
        for (rank, observation) in document.observations.iter().enumerate() {
            observations
                .entry((observation.indicator.as_str(), part_rank(observation.part)))
                .or_default()
                .push(rank);
        }
        let mut targets: SortedMap<_, SortedMap<_, &IndicatorTarget<'_>>> = SortedMap::new();
        for target in document.targets.iter().filter(|it| it.territory.is_none() && it.dimensions.is_empty())
        {
            let Some(days) = days(target.period) else { continue };
            let of_measure = targets.entry((target.indicator.as_str(), part_rank(target.part))).or_default();
            // The first of two counts: the second is an error of its own.
            of_measure.entry(days).or_insert(target);
        }
        let mut baselines: SortedMap<_, SortedMap<NaiveDate, Decimal>> = SortedMap::new();
        for baseline in
            document.baselines.iter().filter(|it| it.territory.is_none() && it.dimensions.is_empty())
        {
            let Some(last) = baseline.period.last_day() else { continue };
            let of_measure =
                baselines.entry((baseline.indicator.as_str(), part_rank(baseline.part))).or_default();
            of_measure.entry(last).or_insert(baseline.value);
        }
        Self { document, observations, targets, baselines }
    }

    /// The observations of a measure, with their ranks.
    pub(crate) fn observations(&self, definition: &Definition<'_, '_>) -> Vec<(usize, &'d Observation<'a>)> {
        let ranks = self.observations.get(&(definition.indicator.id.as_str(), definition.part));
        let known = |rank: &usize| Some((*rank, self.document.observations.get(*rank)?));
        ranks.into_iter().flatten().filter_map(known).collect()
    }

    /// The days that the document sets a target of the whole programme for, with their notation.
    fn target_periods(&self, definition: &Definition<'_, '_>) -> Vec<(String, NaiveDate, NaiveDate)> {
        let of_measure = self.targets.get(&(definition.indicator.id.as_str(), definition.part));
        let periods = of_measure.into_iter().flatten();
        periods.map(|((first, last), target)| (target.period.to_string(), *first, *last)).collect()
    }

    /// What a total of a period is held against: the target of the document, else that of the roadmap.
    fn aim(&self, definition: &Definition<'_, '_>, (first, last): (NaiveDate, NaiveDate)) -> Option<Aim> {
        let measure = (definition.indicator.id.as_str(), definition.part);
        let target = self.targets.get(&measure).and_then(|of_measure| of_measure.get(&(first, last)));
        let (min, max) = match target {
            Some(target) => (target.min.map(Decimal::thousandths), target.max.map(Decimal::thousandths)),
            None => definition.bounds(),
        };
        if min.is_none() && max.is_none() {
            return None;
        }
        // The latest value before the period is where progress starts.
        let before =
            self.baselines.get(&measure).and_then(|of_measure| of_measure.range(..first).next_back());
        Some(Aim { baseline: before.map(|(_, value)| value.thousandths()), min, max })
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

/// The values of a period, small counts of people held back and their total protected.
fn derived(
    derivation: &Derivation,
    world: &World<'_>,
    period: Period,
    figures: SortedMap<Vec<String>, Figure>,
    threshold: i64,
    mut value: impl FnMut(&[String], &Figure, bool) -> Value,
) -> Vec<Value> {
    if !derivation.counts_people() {
        return figures.iter().map(|(key, figure)| value(key, figure, false)).collect();
    }
    let small = |count: i64| crate::disclosure::is_small(count, threshold);
    // Neither those who are counted nor those who are left out may be few; nor those of a ratio.
    let tells = |figure: &Figure, all: i64| {
        let left_out = figure.rows_of_whole.map_or(all - figure.rows, |whole| whole - figure.rows);
        small(figure.rows) || small(left_out) || figure.rows_of_whole.is_some_and(small)
    };
    let all = derivation.measure.sets().first().map_or(0, |set| rows_within(set, world, period));
    let total = figures.get(&Vec::new()).map_or(0, |total| total.rows);
    let cells: Vec<(&Vec<String>, &Figure)> = figures.iter().filter(|(key, _)| !key.is_empty()).collect();
    // Rows under several words of an axis are in several cells: those do not add up to the total.
    let overlap = derivation.axes().iter().any(|axis| derivation.measure.holds_several_words(axis));
    let mut counts: Vec<i64> = cells.iter().map(|(_, figure)| figure.rows).collect();
    let in_cells: i64 = counts.iter().sum();
    if !overlap {
        // Rows under no word of the axes are what is left of the total.
        counts.push((total - in_cells).max(0));
    }
    let shown = protect(&counts, threshold);
    let total_hidden =
        |figure: &Figure| tells(figure, all) || (!overlap && !cells.is_empty() && shown.total.is_none());
    let of_total = figures.iter().filter(|(key, _)| key.is_empty());
    let mut values: Vec<Value> =
        of_total.map(|(key, figure)| value(key, figure, total_hidden(figure))).collect();
    values.extend(cells.iter().zip(&shown.counts).map(|((key, figure), shown)| {
        let hidden = if overlap { tells(figure, total) } else { shown.is_none() || tells(figure, 0) };
        value(key, figure, hidden)
    }));
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

static OBSERVATIONS: Place = Place::records("observations");

fn observed(rank: usize, observation: &Observation<'_>, asked: Asked<'_>) -> Option<Value> {
    let (first, last) = days(observation.period)?;
    if asked.today.is_some_and(|today| first > today) {
        return None;
    }
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
        of_people: false,
        records: vec![RecordPointer::record(&OBSERVATIONS, rank)],
        target: None,
    })
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
