//! The places of each cohort: offered, taken, left, against the ceiling of the roadmap.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::cohort::plan::Plan;
use crate::cohort::register::{Register, is_to_erase};
use crate::disclosure::{is_small, shows_everything};
use crate::finding::text::serialize_optional_day;

use super::{CohortRef, Labelled, cohorts, named, to_i64};

/// The places of some cohorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PlacesOfCohorts {
    /// The day it is seen from.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub today: Option<NaiveDate>,
    /// The least count of people that is shown.
    pub threshold: i64,
    /// Volunteers of a cohort at most, as the roadmap has it (A.1.2.b-R2).
    pub ceiling: Option<i64>,
    /// Records of volunteers, of all years, that must be gone by that day: no figure counts them. `null` when held back.
    pub to_erase: Option<i64>,
    /// By year.
    pub cohorts: Vec<CohortPlaces>,
}

/// The places of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CohortPlaces {
    /// Which.
    pub cohort: CohortRef,
    /// Places that its missions offer.
    pub places: i64,
    /// Places taken: in each mission, the most volunteers at one time. `null` when held back.
    pub taken: Option<i64>,
    /// Places left; `null` when held back.
    pub left: Option<i64>,
    /// Volunteers that may still come before the ceiling is reached; negative beyond it. `null` when held back.
    pub left_to_ceiling: Option<i64>,
    /// Its missions, by identifier.
    pub missions: Vec<MissionPlaces>,
}

/// The places of a mission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
    /// Whether what is taken and left is held back: a mission takes a few people, so it is unless everything is shown.
    pub withheld: bool,
}

/// The places of the cohorts of a year, or of all.
///
/// What a cohort has taken is held back when it is a small count, or all of its places: those of each mission are public,
/// and would tell how many it has taken. What a single mission has taken is shown with a
/// threshold of one only: every mission would be a small count, and its places are public.
///
/// ```
/// use mednum_core::{Programme, cohort::places, document::RECORDS};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let cohort = &places(&programme, Some(2023), None, 1).cohorts[0];
/// assert_eq!((cohort.places, cohort.taken, cohort.left, cohort.left_to_ceiling), (2, Some(2), Some(0), Some(18)));
/// // Two volunteers are few enough to be told apart.
/// assert_eq!(places(&programme, Some(2023), None, 11).cohorts[0].taken, None);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn places(
    programme: &Programme<'_>,
    year: Option<i32>,
    today: Option<NaiveDate>,
    threshold: i64,
) -> PlacesOfCohorts {
    let document = programme.document();
    let register = Register::of(document);
    let ceiling = Plan::of(programme.roadmap()).ceiling;
    let directory = programme.directory();
    let (by_cohort, by_mission) = (register.missions_by_cohort(), register.counted_by_mission(today));
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
        let withheld = !shows_everything(threshold);
        let places = missions.iter().map(|(_, mission)| mission.places.get().unwrap_or_default()).sum();
        let all: i64 = taken.iter().sum();
        // Of a full cohort, the places of each mission tell how many it has taken.
        let told = withheld && all > 0 && all >= places;
        let all = (!told && !is_small(all, threshold)).then_some(all);
        let left = |places: i64, taken: Option<i64>| taken.map(|taken| (places - taken).max(0));
        let missions: Vec<MissionPlaces> = missions
            .iter()
            .zip(&taken)
            .map(|((rank, mission), taken)| {
                let taken = (!withheld).then_some(*taken);
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
                    taken,
                    left: left(places, taken),
                    withheld,
                }
            })
            .collect();
        CohortPlaces {
            cohort: named(rank, cohort),
            places,
            taken: all,
            left: left(places, all),
            left_to_ceiling: ceiling.zip(all).map(|(ceiling, taken)| ceiling - taken),
            missions,
        }
    });
    let to_erase = document.volunteers.iter().filter(|volunteer| is_to_erase(volunteer, today)).count();
    let to_erase = Some(to_i64(to_erase)).filter(|count| !is_small(*count, threshold));
    PlacesOfCohorts { today, threshold, ceiling, to_erase, cohorts: cohorts.collect() }
}
