//! The cohorts of the document beside those of the roadmap before: how many cohorts, young people, organisations.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::cohort::register::Register;
use crate::disclosure::is_small;
use crate::sorted::SortedSet;

use super::{CohortRef, cohorts, named, to_i64};

/// The cohorts now and before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The least count of people that is shown.
    pub threshold: i64,
    /// Cohorts before.
    pub past_cohorts: Option<PastFigure>,
    /// Young people in them.
    pub past_volunteers: Option<PastFigure>,
    /// Organisations that hosted them.
    pub past_structures: Option<PastFigure>,
    /// Young people a cohort, before.
    pub past_mean: Option<Mean>,
    /// Cohorts of the document.
    pub cohorts: i64,
    /// Young people in them; `null` when held back, also when it would give the count of one cohort again.
    pub volunteers: Option<i64>,
    /// Organisations that host them, each counted once.
    pub structures: i64,
    /// Young people a cohort; `null` when their number is held back.
    pub mean: Option<Mean>,
    /// By year.
    pub by_cohort: Vec<CohortFigures>,
}

/// A number that the roadmap tells of the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PastFigure {
    /// The figure of the sheet.
    pub figure: String,
    /// Its value.
    pub value: i64,
    /// True when the sheet says about.
    pub approximate: bool,
}

/// A number of young people over a number of cohorts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Mean {
    /// Young people.
    pub part: i64,
    /// Cohorts.
    pub whole: i64,
    /// The quotient in thousandths; `null` when there is no cohort.
    pub share: Option<i64>,
}

impl Mean {
    fn of(part: i64, whole: i64) -> Self {
        let share = part.checked_mul(1000).and_then(|thousandths| thousandths.checked_div(whole));
        Self { part, whole, share }
    }
}

/// The figures of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CohortFigures {
    /// Which.
    pub cohort: CohortRef,
    /// Young people who joined it; `null` when held back.
    pub volunteers: Option<i64>,
    /// Organisations that host them, each counted once.
    pub structures: i64,
    /// Missions.
    pub missions: i64,
    /// Places that they offer.
    pub places: i64,
    /// Times when the volunteers gather.
    pub gatherings: i64,
    /// New projects tried, when noted.
    pub projects: Option<i64>,
}

/// The cohorts of the document beside what the roadmap tells of the four before (A.1.2.b-N1 to N3).
///
/// ```
/// use mednum_core::{Programme, cohort::comparison, document::RECORDS};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let comparison = comparison(&programme, None, 1);
/// assert_eq!(comparison.past_mean.unwrap().share, Some(8_500));
/// assert_eq!((comparison.cohorts, comparison.volunteers, comparison.structures), (1, Some(2), 1));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn comparison(programme: &Programme<'_>, today: Option<NaiveDate>, threshold: i64) -> Comparison {
    let document = programme.document();
    let register = Register::of(document);
    let past = |id: &str| {
        let figure =
            programme.roadmap().sheets().flat_map(|sheet| sheet.figures).find(|known| &*known.id == id)?;
        let value = figure.value.map(|value| value.thousandths()).filter(|value| value % 1000 == 0)?;
        Some(PastFigure {
            figure: id.to_owned(),
            value: value / 1000,
            approximate: figure.approximate.unwrap_or_default(),
        })
    };
    let [past_cohorts, past_volunteers, past_structures] =
        ["A.1.2.b-N1", "A.1.2.b-N2", "A.1.2.b-N3"].map(past);
    let past_mean = past_volunteers
        .as_ref()
        .zip(past_cohorts.as_ref())
        .map(|(volunteers, cohorts)| Mean::of(volunteers.value, cohorts.value));
    let (by_cohort, by_mission) = (register.missions_by_cohort(), register.counted_by_mission(today));
    let mut all_structures = SortedSet::new();
    let mut counts = Vec::new();
    let mut figures = Vec::new();
    for (rank, cohort) in cohorts(document, None) {
        let ranks = by_cohort.get(rank).map(Vec::as_slice).unwrap_or_default();
        let missions = || ranks.iter().filter_map(|rank| document.service_missions.get(*rank));
        let structures: SortedSet<&str> = missions()
            .filter_map(|mission| register.host(&mission.host))
            .map(|host| host.organisation.as_str())
            .collect();
        let volunteers = to_i64(ranks.iter().filter_map(|rank| by_mission.get(*rank)).map(Vec::len).sum());
        counts.push(volunteers);
        figures.push(CohortFigures {
            cohort: named(rank, cohort),
            volunteers: (!is_small(volunteers, threshold)).then_some(volunteers),
            structures: to_i64(structures.len()),
            missions: to_i64(ranks.len()),
            places: missions().filter_map(|mission| mission.places.get()).sum(),
            gatherings: to_i64(cohort.gatherings.len()),
            projects: cohort.projects.and_then(|projects| projects.get()),
        });
        all_structures.extend(structures);
    }
    let volunteers = total(&counts, threshold);
    let cohorts = to_i64(figures.len());
    Comparison {
        threshold,
        past_cohorts,
        past_volunteers,
        past_structures,
        past_mean,
        cohorts,
        volunteers,
        structures: to_i64(all_structures.len()),
        mean: volunteers.map(|volunteers| Mean::of(volunteers, cohorts)),
        by_cohort: figures,
    }
}

/// The total of counts that are also shown one by one elsewhere: it gives way, since they cannot.
fn total(counts: &[i64], threshold: i64) -> Option<i64> {
    let hidden: Vec<i64> = counts.iter().copied().filter(|count| is_small(*count, threshold)).collect();
    let tells = match hidden.as_slice() {
        [] => false,
        [_] => true,
        several => several.iter().sum::<i64>() < threshold,
    };
    (!tells).then(|| counts.iter().sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_of_the_cohorts_gives_none_of_them_again() {
        let cases: [(&str, &[i64], Option<i64>); 5] = [
            ("all are shown", &[12, 15], Some(27)),
            ("one is not", &[12, 3], None),
            ("two are not, and make enough", &[6, 7, 12], Some(25)),
            ("two are not, and make little", &[1, 2, 12], None),
            ("no cohort", &[], Some(0)),
        ];
        for (name, counts, expected) in cases {
            assert_eq!(total(counts, 11), expected, "{name}");
        }
    }
}
