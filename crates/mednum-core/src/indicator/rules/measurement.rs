//! What is measured: observations, targets and baselines, each held against its definition, the others and the records.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::context::{Context, Target};
use crate::document::{Code, Decimal, Id, Several};
use crate::finding::Param;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::both;
use crate::indicator::definition::Definition;
use crate::indicator::derivation::{Derivation, Figure, Period, evaluate};
use crate::indicator::measurement::DimensionValue;
use crate::indicator::registers::World;
use crate::indicator::values::{MeasureKey, days, part_rank};
use crate::indicator::{Direction, Measure, Observation};
use crate::roadmap::calendar::When;
use crate::sorted::{SortedMap, SortedSet};

use super::registry::*;

/// What a value is about, beside its period: measure, territory, dimensions in order.
type Key<'d> = (&'d str, Option<usize>, Option<&'d str>, Vec<(&'d str, &'d str)>);

fn key<'d>(
    indicator: &'d Code<'_>,
    part: Option<Several>,
    territory: Option<&'d Id<'_>>,
    dimensions: &'d [DimensionValue<'_>],
) -> Key<'d> {
    let mut dimensions: Vec<(&str, &str)> =
        dimensions.iter().map(|given| (given.name.as_str(), given.value.as_str())).collect();
    dimensions.sort_unstable();
    (indicator.as_str(), part_rank(part), territory.map(|id| id.as_str()), dimensions)
}

type ByKey<'k, 'd, 'a> = SortedMap<MeasureKey<'d>, &'k Definition<'d, 'a>>;

pub(super) fn by_key<'k, 'd, 'a>(known: &'k [Definition<'d, 'a>]) -> ByKey<'k, 'd, 'a> {
    known.iter().map(|definition| ((definition.indicator.id.as_str(), definition.part), definition)).collect()
}

pub(super) struct MeasurementCheck<'c, 'w, 'd, 'a> {
    pub(super) context: &'c Context<'d, 'a>,
    pub(super) by_key: &'c ByKey<'c, 'd, 'a>,
    pub(super) world: &'c World<'w>,
    pub(super) findings: &'c mut Findings,
}

/// What the records give for the measures that are observed, each derivation read once and each period worked out once.
#[derive(Default)]
struct FromRecords<'c> {
    by_measure: SortedMap<MeasureKey<'c>, Option<OfMeasure>>,
}

struct OfMeasure {
    derivation: Derivation,
    by_period: SortedMap<(NaiveDate, NaiveDate), SortedMap<Vec<String>, Figure>>,
}

/// The periods of a measure that are held against the records: the months, quarters, half-years and years of a roadmap are
/// fewer. A document can make its periods as many as it likes, and each costs a pass over the records.
const MOST_PERIODS: usize = 120;

fn shown(value: Decimal) -> Param {
    Param::Thousandths(value.thousandths())
}

fn in_words(period: When) -> Param {
    use crate::finding::Language;
    Param::Words {
        notation: period.to_string(),
        fr: period.in_words(Language::French),
        en: period.in_words(Language::English),
    }
}

impl<'c> MeasurementCheck<'c, '_, '_, '_> {
    /// References common to all that is measured; the definition of the measure when it is one.
    fn common(
        &mut self,
        place: &str,
        (indicator, part): (&Code<'_>, Option<Several>),
        territory: Option<&Id<'_>>,
        dimensions: &[DimensionValue<'_>],
    ) -> Option<&'c Definition<'c, 'c>> {
        self.context
            .check_link(self.findings, Target::Indicators, indicator, || format!("{place}/indicator"));
        if let Some(territory) = territory {
            self.context
                .check_link(self.findings, Target::Territories, territory, || format!("{place}/territory"));
        }
        for (rank, given) in dimensions.iter().enumerate() {
            let before = dimensions.iter().take(rank.min(MOST_DIMENSIONS));
            if !given.name.is_empty() && before.clone().any(|earlier| earlier.name == given.name) {
                self.findings.push(
                    Draft::new(&DIMENSION_REPEATED, format!("{place}/dimensions/{rank}"))
                        .param("dimension", given.name.as_str()),
                );
            }
        }
        // A part that was refused is no part at all.
        if part.is_some_and(|part| part.get().is_none()) {
            return None;
        }
        let found = self.by_key.get(&(indicator.as_str(), part_rank(part))).copied();
        let first = self.by_key.range((indicator.as_str(), None)..).next();
        let exists = first.filter(|((known, _), _)| *known == indicator.as_str());
        if let (None, Some((_, known))) = (found, exists) {
            self.findings.push(
                Draft::new(&PART_UNKNOWN, place)
                    .param("indicator", indicator.as_str())
                    .param("count", known.indicator.parts.len().max(1)),
            );
        }
        found
    }

    pub(super) fn observations(&mut self) {
        let document = self.context.document;
        let mut seen: SortedMap<(Key<'_>, (NaiveDate, NaiveDate)), usize> = SortedMap::new();
        let mut records = FromRecords::default();
        for (rank, observation) in document.observations.iter().enumerate() {
            let place = format!("/observations/{rank}");
            let of = (&observation.indicator, observation.part);
            let definition = self.common(&place, of, observation.territory.as_ref(), &observation.dimensions);
            self.dates(observation, &place);
            let Some(definition) = definition else { continue };
            self.value(observation, definition, &place);
            let Some(days) = days(observation.period) else { continue };
            let about = key(
                &observation.indicator,
                observation.part,
                observation.territory.as_ref(),
                &observation.dimensions,
            );
            match seen.get(&(about.clone(), days)) {
                Some(first) => self.twice(*first, observation, &place),
                None => {
                    self.against_records(observation, definition, days, &mut records, &place);
                    seen.insert((about, days), rank);
                }
            }
        }
        self.sums(&seen);
    }

    fn dates(&mut self, observation: &Observation<'_>, place: &str) {
        let Some((first, last)) = days(observation.period) else { return };
        let today = self.context.options.today;
        if let Some(day) = observation.observed_on.and_then(crate::document::Date::day)
            && (day < first || today.is_some_and(|today| day > today))
        {
            self.findings.push(
                Draft::new(&OUTSIDE_PERIOD, format!("{place}/observed_on"))
                    .param("indicator", observation.indicator.as_str())
                    .param("period", in_words(observation.period))
                    .param("date", day),
            );
        }
        if let Some((start, end)) = self.context.period()
            && (first < start || last > end)
        {
            self.findings.push(
                Draft::new(&OUTSIDE_ROADMAP, format!("{place}/period"))
                    .param("indicator", observation.indicator.as_str())
                    .param("period", in_words(observation.period)),
            );
        }
    }

    fn value(&mut self, observation: &Observation<'_>, definition: &Definition<'_, '_>, place: &str) {
        let indicator = observation.indicator.as_str();
        let Some(value) = observation.value else {
            if observation.assessment.is_none() {
                self.findings.push(Draft::new(&OBSERVATION_EMPTY, place).param("indicator", indicator));
            }
            return;
        };
        let Some(measure) = definition.measure else { return };
        let thousandths = value.thousandths();
        let fits = match measure {
            Measure::Qualitative => {
                if observation.assessment.is_none() {
                    self.findings.push(
                        Draft::new(&OBSERVATION_QUALITATIVE, format!("{place}/value"))
                            .param("indicator", indicator),
                    );
                }
                true
            }
            Measure::Ratio => (0..=100_000).contains(&thousandths),
            Measure::YesNo => matches!(thousandths, 0 | 1_000),
            Measure::Count | Measure::DistinctCount => thousandths >= 0 && thousandths % 1000 == 0,
            Measure::Amount | Measure::Duration => thousandths >= 0,
            Measure::Composite => true,
        };
        if !fits {
            let label = both(measure.label_fr(), measure.label_en());
            self.findings.push(
                Draft::new(&OBSERVATION_OUT_OF_RANGE, format!("{place}/value"))
                    .param("indicator", indicator)
                    .param("measure", Param::Term { code: measure.code(), label })
                    .param("value", shown(value)),
            );
        }
    }

    fn twice(&mut self, first: usize, observation: &Observation<'_>, place: &str) {
        let other = self.context.document.observations.get(first).and_then(|first| first.value);
        let (Some(other), Some(value)) = (other, observation.value) else { return };
        let draft = if other == value {
            Draft::new(&REPEATED, place)
        } else {
            Draft::new(&CONFLICT, place).param("first", shown(other)).param("value", shown(value))
        };
        self.findings.push(
            draft
                .param("indicator", observation.indicator.as_str())
                .param("period", in_words(observation.period))
                .related(format!("/observations/{first}"), "first_occurrence"),
        );
    }

    /// Held against what the records give, when they give something and the period is over.
    fn against_records(
        &mut self,
        observation: &Observation<'_>,
        definition: &'c Definition<'_, '_>,
        (first, last): (NaiveDate, NaiveDate),
        records: &mut FromRecords<'c>,
        place: &str,
    ) {
        let Some(value) = observation.value.filter(|_| observation.territory.is_none()) else { return };
        if self.context.options.today.is_some_and(|today| today <= last) {
            return;
        }
        let measure = (definition.indicator.id.as_str(), definition.part);
        let known = records.by_measure.entry(measure).or_insert_with(|| {
            let derivation = definition.derivation.and_then(|text| Derivation::parse(text).ok())?;
            Some(OfMeasure { derivation, by_period: SortedMap::new() })
        });
        let Some(OfMeasure { derivation, by_period }) = known else { return };
        let Some(wanted) = cell_of(observation, derivation) else { return };
        if by_period.len() == MOST_PERIODS && !by_period.contains_key(&(first, last)) {
            return;
        }
        let world = self.world;
        let figures = by_period
            .entry((first, last))
            .or_insert_with(|| evaluate(derivation, world, Period { first, last }));
        // A document without records of the kind gives nothing to hold the observation against.
        let Some(figure) = figures.get(&wanted).filter(|figure| !figure.records.is_empty()) else { return };
        let Some(derived) = figure.value.filter(|derived| *derived != value.thousandths()) else { return };
        // A finding has no threshold: what is worked out of people's records is not told.
        let given = if derivation.counts_people() {
            Param::Words {
                notation: String::new(),
                fr: "une autre valeur".to_owned(),
                en: "another value".to_owned(),
            }
        } else {
            Param::Thousandths(derived)
        };
        self.findings.push(
            Draft::new(&CONTRADICTED, format!("{place}/value"))
                .param("indicator", observation.indicator.as_str())
                .param("period", in_words(observation.period))
                .param("value", shown(value))
                .param("derived", given),
        );
    }

    /// Along each dimension alone, what its values add up to is the total.
    fn sums(&mut self, seen: &SortedMap<(Key<'_>, (NaiveDate, NaiveDate)), usize>) {
        let document = self.context.document;
        let value = |rank: usize| document.observations.get(rank).and_then(|observation| observation.value);
        // Indicator, part, territory, dimension and period → the sum and the first observation of the breakdown.
        let mut sums: SortedMap<_, (i64, usize)> = SortedMap::new();
        for (((indicator, part, territory, dimensions), days), rank) in seen {
            if let ([(name, _)], Some(value)) = (dimensions.as_slice(), value(*rank)) {
                let sum = sums.entry((*indicator, *part, *territory, *name, *days)).or_insert((0, *rank));
                sum.0 = sum.0.saturating_add(value.thousandths());
                sum.1 = sum.1.min(*rank);
            }
        }
        for ((indicator, part, territory, name, days), (sum, first)) in sums {
            let measure = self.by_key.get(&(indicator, part)).and_then(|definition| definition.measure);
            // Different people may stand under two values of a dimension, and shares do not add up.
            if !matches!(measure, Some(Measure::Count | Measure::Amount | Measure::Duration)) {
                continue;
            }
            let total = seen.get(&((indicator, part, territory, Vec::new()), days));
            let Some((total_rank, total)) = total.and_then(|rank| Some((*rank, value(*rank)?))) else {
                continue;
            };
            let Some(observation) = document.observations.get(first) else { continue };
            if total.thousandths() != sum {
                self.findings.push(
                    Draft::new(&DIMENSION_SUM, format!("/observations/{first}"))
                        .param("indicator", indicator)
                        .param("period", in_words(observation.period))
                        .param("dimension", name)
                        .param("sum", Param::Thousandths(sum))
                        .param("total", shown(total))
                        .param("difference", Param::Thousandths((sum - total.thousandths()).abs()))
                        .related(format!("/observations/{total_rank}"), "total"),
                );
            }
        }
    }

    pub(super) fn targets(&mut self) {
        let document = self.context.document;
        let mut seen: SortedMap<(Key<'_>, String), usize> = SortedMap::new();
        let observed: SortedSet<(Key<'_>, Option<(NaiveDate, NaiveDate)>)> = document
            .observations
            .iter()
            .map(|seen| {
                (
                    key(&seen.indicator, seen.part, seen.territory.as_ref(), &seen.dimensions),
                    days(seen.period),
                )
            })
            .collect();
        // An observation that was refused in part may be the one that is missing.
        let is_hole = |period: When| period.start().is_none() && period.end().is_none();
        let unsure: SortedSet<&str> = document
            .observations
            .iter()
            .filter(|seen| seen.indicator.is_empty() || is_hole(seen.period))
            .map(|seen| seen.indicator.as_str())
            .collect();
        for (rank, target) in document.targets.iter().enumerate() {
            let place = format!("/targets/{rank}");
            let definition = self.common(
                &place,
                (&target.indicator, target.part),
                target.territory.as_ref(),
                &target.dimensions,
            );
            let indicator = target.indicator.as_str();
            let goes = |way: Direction| definition.is_some_and(|known| known.direction == Some(way));
            match (target.min, target.max) {
                (None, None) => self
                    .findings
                    .push(Draft::new(&TARGET_EMPTY, place.as_str()).param("indicator", indicator)),
                (Some(_), None) if goes(Direction::Decrease) => {
                    self.against_direction(definition, "max", &place)
                }
                (None, Some(_)) if goes(Direction::Increase) => {
                    self.against_direction(definition, "min", &place)
                }
                (Some(min), Some(max)) if min > max => self.findings.push(
                    Draft::new(&TARGET_REVERSED, place.as_str())
                        .param("indicator", indicator)
                        .param("min", shown(min))
                        .param("max", shown(max)),
                ),
                _ => {}
            }
            let about = key(&target.indicator, target.part, target.territory.as_ref(), &target.dimensions);
            if let Some(first) = seen.get(&(about.clone(), target.period.to_string())) {
                self.findings.push(
                    Draft::new(&TARGET_REPEATED, place.as_str())
                        .param("indicator", indicator)
                        .param("period", in_words(target.period))
                        .related(format!("/targets/{first}"), "first_occurrence"),
                );
                continue;
            }
            let past = days(target.period)
                .zip(self.context.options.today)
                .is_some_and(|((_, last), today)| today > last);
            let derived = definition.is_some_and(|definition| {
                definition.derivation.is_some() && target.territory.is_none() && target.dimensions.is_empty()
            });
            if past
                && !unsure.contains(indicator)
                && !unsure.contains("")
                && !derived
                && definition.is_some()
                && !observed.contains(&(about.clone(), days(target.period)))
            {
                self.findings.push(
                    Draft::new(&TARGET_WITHOUT_VALUE, place.as_str())
                        .param("indicator", indicator)
                        .param("period", in_words(target.period)),
                );
            }
            seen.insert((about, target.period.to_string()), rank);
        }
    }

    fn against_direction(
        &mut self,
        definition: Option<&Definition<'_, '_>>,
        wanted: &'static str,
        place: &str,
    ) {
        let Some((known, way)) = definition.and_then(|known| Some((known, known.direction?))) else { return };
        let label = both(way.label_fr(), way.label_en());
        self.findings.push(
            Draft::new(&TARGET_AGAINST_DIRECTION, place)
                .param("indicator", known.indicator.id.as_str())
                .param("direction", Param::Term { code: way.code(), label })
                .param("wanted", wanted),
        );
    }

    pub(super) fn baselines(&mut self) {
        let document = self.context.document;
        // The latest day on which a target of each measure begins; a target without start is always after.
        let mut latest: SortedMap<(&str, Option<usize>), NaiveDate> = SortedMap::new();
        for target in &document.targets {
            let first = target.period.first_day().unwrap_or(NaiveDate::MAX);
            let known = latest.entry((target.indicator.as_str(), part_rank(target.part))).or_insert(first);
            *known = first.max(*known);
        }
        for (rank, baseline) in document.baselines.iter().enumerate() {
            let place = format!("/baselines/{rank}");
            let of = (&baseline.indicator, baseline.part);
            self.common(&place, of, baseline.territory.as_ref(), &baseline.dimensions);
            let target = latest.get(&(baseline.indicator.as_str(), part_rank(baseline.part)));
            if let (Some(last), Some(first)) = (baseline.period.last_day(), target)
                && *first <= last
            {
                self.findings.push(
                    Draft::new(&BASELINE_LATE, format!("{place}/period"))
                        .param("indicator", baseline.indicator.as_str())
                        .param("period", in_words(baseline.period)),
                );
            }
        }
    }
}

/// The words of the axes of a derivation that an observation is about; nothing when its dimensions are others.
fn cell_of(observation: &Observation<'_>, derivation: &Derivation) -> Option<Vec<String>> {
    if observation.dimensions.is_empty() {
        return Some(Vec::new());
    }
    if observation.dimensions.len() != derivation.axes().len() {
        return None;
    }
    let word = |axis: &&'static str| {
        let given = observation.dimensions.iter().find(|given| given.name.as_str() == *axis)?;
        Some(given.value.to_string())
    };
    derivation.axes().iter().map(word).collect()
}

/// More dimensions than this are no breakdown.
const MOST_DIMENSIONS: usize = 16;
