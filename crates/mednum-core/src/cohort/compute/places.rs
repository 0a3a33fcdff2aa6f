//! The places of each cohort: offered, taken, left, against the ceiling of the roadmap.

use serde::Serialize;

use crate::Programme;
use crate::cohort::plan::Plan;
use crate::cohort::register::Register;
use crate::disclosure::protect;

use super::{CohortRef, Labelled, cohorts, named, to_i64};

/// The places of some cohorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlacesOfCohorts {
    /// The least count of people that is shown.
    pub threshold: i64,
    /// Volunteers of a cohort at most, as the roadmap has it (A.1.2.b-R2).
    pub ceiling: Option<i64>,
    /// By year.
    pub cohorts: Vec<CohortPlaces>,
}

/// The places of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CohortPlaces {
    /// Which.
    pub cohort: CohortRef,
    /// Places that its missions offer.
    pub places: i64,
    /// Places taken: in each mission, the most volunteers at one time. `null` when held back.
    pub taken: Option<i64>,
    /// Places left.
    pub left: Option<i64>,
    /// Volunteers that may still come before the ceiling is reached; negative beyond it.
    pub left_to_ceiling: Option<i64>,
    /// Its missions, by identifier.
    pub missions: Vec<MissionPlaces>,
}

/// The places of a mission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MissionPlaces {
    /// Its identifier.
    pub id: String,
    /// JSON Pointer to its record.
    pub pointer: String,
    /// Name of the host organisation.
    pub organisation: String,
    /// Its profiles.
    pub profiles: Vec<Labelled>,
    /// Places offered.
    pub places: i64,
    /// Places taken; `null` when held back.
    pub taken: Option<i64>,
    /// Places left; `null` when held back.
    pub left: Option<i64>,
}

/// The places of the cohorts of a year, or of all.
///
/// ```
/// use mednum_core::{Programme, cohort::places, document::RECORDS};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let cohort = &places(&programme, Some(2023), 1).cohorts[0];
/// assert_eq!((cohort.places, cohort.taken, cohort.left, cohort.left_to_ceiling), (2, Some(2), Some(0), Some(18)));
/// // Two volunteers are few enough to be told apart.
/// assert_eq!(places(&programme, Some(2023), 11).cohorts[0].taken, None);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn places(programme: &Programme<'_>, year: Option<i32>, threshold: i64) -> PlacesOfCohorts {
    let document = programme.document();
    let register = Register::of(document);
    let ceiling = Plan::of(programme.roadmap()).ceiling;
    let directory = programme.directory();
    let (by_cohort, by_mission) = (register.missions_by_cohort(), register.volunteers_by_mission());
    let cohorts = cohorts(document, year).into_iter().map(|(rank, cohort)| {
        let ranks = by_cohort.get(rank).map(Vec::as_slice).unwrap_or_default();
        let mut missions: Vec<_> = ranks
            .iter()
            .filter_map(|mission| Some((*mission, document.service_missions.get(*mission)?)))
            .collect();
        missions.sort_by_key(|(rank, mission)| (mission.id.as_str(), *rank));
        let taken: Vec<i64> = missions
            .iter()
            .filter_map(|(rank, _)| by_mission.get(*rank))
            .map(|volunteers| to_i64(register.places_taken(volunteers)))
            .collect();
        let shown = protect(&taken, threshold);
        let left = |places: i64, taken: Option<i64>| taken.map(|taken| (places - taken).max(0));
        let missions: Vec<MissionPlaces> = missions
            .iter()
            .zip(&shown.counts)
            .map(|((rank, mission), taken)| {
                let places = mission.places.get().unwrap_or_default();
                let host = register.host(&mission.host).map_or("", |host| &*host.organisation);
                MissionPlaces {
                    id: mission.id.to_string(),
                    pointer: format!("/service_missions/{rank}"),
                    organisation: directory.name_of(host).to_owned(),
                    profiles: mission
                        .profiles
                        .iter()
                        .filter_map(|term| term.known())
                        .map(Labelled::of)
                        .collect(),
                    places,
                    taken: *taken,
                    left: left(places, *taken),
                }
            })
            .collect();
        let places = missions.iter().map(|mission| mission.places).sum();
        CohortPlaces {
            cohort: named(rank, cohort),
            places,
            taken: shown.total,
            left: left(places, shown.total),
            left_to_ceiling: ceiling.zip(shown.total).map(|(ceiling, taken)| ceiling - taken),
            missions,
        }
    });
    PlacesOfCohorts { threshold, ceiling, cohorts: cohorts.collect() }
}
