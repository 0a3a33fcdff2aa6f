//! What is written down about a measure: its observations, its targets, the values from which progress is counted.

use chrono::{Datelike as _, NaiveDate};

use crate::document::{Date, Decimal, Document};
use crate::indicator::definition::Definition;
use crate::indicator::measurement::DimensionValue;
use crate::indicator::progress::Aim;
use crate::indicator::registers::{Place, RecordPointer};
use crate::indicator::{IndicatorTarget, Observation};
use crate::roadmap::calendar::When;
use crate::sorted::SortedMap;

use super::{Asked, Dimension, Value};

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
    pub(super) fn target_periods(
        &self,
        definition: &Definition<'_, '_>,
    ) -> Vec<(String, NaiveDate, NaiveDate)> {
        let of_measure = self.targets.get(&(definition.indicator.id.as_str(), definition.part));
        let periods = of_measure.into_iter().flatten();
        periods.map(|((first, last), target)| (target.period.to_string(), *first, *last)).collect()
    }

    /// What a total of a period is held against: the target of the document, else that of the roadmap.
    pub(super) fn aim(
        &self,
        definition: &Definition<'_, '_>,
        (first, last): (NaiveDate, NaiveDate),
    ) -> Option<Aim> {
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

static OBSERVATIONS: Place = Place::records("observations");

/// The value of an observation, when it is asked for: what was observed later than the day it is seen from was not known then.
pub(super) fn observed(rank: usize, observation: &Observation<'_>, asked: Asked<'_>) -> Option<Value> {
    let (first, last) = days(observation.period)?;
    let known = observation.observed_on.and_then(Date::day).map_or(first, |day| day.max(first));
    if asked.today.is_some_and(|today| known > today) {
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
