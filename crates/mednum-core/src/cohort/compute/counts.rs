//! Volunteers by kind of host and by profile, with margins, as they may be shown.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::cohort::register::Register;
use crate::cohort::{HostKind, MissionProfile, ServiceMission};
use crate::disclosure::protect_table;
use crate::sorted::SortedSet;

use super::{CohortRef, Labelled, cohorts, named};

/// Several profiles in one mission (A.1.2.b-R5): counted apart, so that a volunteer counts once.
const MERGED: Labelled =
    Labelled { code: "plusieurs", label_fr: "Profils fusionnés", label_en: "Merged profiles" };
const NONE: Labelled = Labelled { code: "aucun", label_fr: "Sans profil", label_en: "Without a profile" };

/// The volunteers of some cohorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CountsOfCohorts {
    /// The least count of people that is shown.
    pub threshold: i64,
    /// The columns: each profile alone, merged profiles, no profile.
    pub profiles: Vec<Labelled>,
    /// By year.
    pub cohorts: Vec<CohortCounts>,
}

/// The volunteers of a cohort; a count that is held back is `null`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CohortCounts {
    /// Which.
    pub cohort: CohortRef,
    /// By kind of host, in the order of the roadmap.
    pub host_kinds: Vec<HostKindCounts>,
    /// Volunteers of each profile.
    pub by_profile: Vec<Option<i64>>,
    /// Volunteers.
    pub volunteers: Option<i64>,
}

/// The volunteers of a kind of host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HostKindCounts {
    /// Which.
    pub kind: Labelled,
    /// Organisations of that kind with a mission in the cohort, each counted once.
    pub structures: usize,
    /// Volunteers of each profile.
    pub by_profile: Vec<Option<i64>>,
    /// Volunteers.
    pub volunteers: Option<i64>,
}

fn columns() -> Vec<Labelled> {
    MissionProfile::ALL.iter().map(|profile| Labelled::of(*profile)).chain([MERGED, NONE]).collect()
}

fn column_of(mission: &ServiceMission<'_>) -> usize {
    let profiles: SortedSet<MissionProfile> =
        mission.profiles.iter().filter_map(|term| term.known()).collect();
    let alone = MissionProfile::ALL.len();
    match (profiles.len(), profiles.first()) {
        (1, Some(only)) => MissionProfile::ALL.iter().position(|known| known == only).unwrap_or(alone),
        (0, _) => alone + 1,
        _ => alone,
    }
}

/// The volunteers of a year, or of all, by kind of host and by profile.
///
/// ```
/// use mednum_core::{Programme, cohort::counts, document::RECORDS};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let all = &counts(&programme, Some(2023), None, 1).cohorts[0];
/// assert_eq!((all.volunteers, all.host_kinds[0].structures, all.by_profile[3]), (Some(2), 1, Some(2)));
/// assert_eq!(counts(&programme, Some(2023), None, 11).cohorts[0].by_profile[3], None);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn counts(
    programme: &Programme<'_>,
    year: Option<i32>,
    today: Option<NaiveDate>,
    threshold: i64,
) -> CountsOfCohorts {
    let document = programme.document();
    let register = Register::of(document);
    let (by_cohort, by_mission) = (register.missions_by_cohort(), register.counted_by_mission(today));
    let profiles = columns();
    let cohorts = cohorts(document, year).into_iter().map(|(rank, cohort)| {
        let mut rows = vec![vec![0_i64; profiles.len()]; HostKind::ALL.len()];
        let mut structures: Vec<SortedSet<&str>> = vec![SortedSet::new(); HostKind::ALL.len()];
        for mission_rank in by_cohort.get(rank).into_iter().flatten() {
            let Some(mission) = document.service_missions.get(*mission_rank) else { continue };
            let Some(host) = register.host(&mission.host) else { continue };
            let kind = HostKind::ALL.iter().position(|kind| host.kind.is(*kind));
            let Some(kind) = kind else { continue };
            if let Some(of_kind) = structures.get_mut(kind) {
                of_kind.insert(&host.organisation);
            }
            let volunteers = by_mission.get(*mission_rank).map(Vec::len).unwrap_or_default();
            if let Some(cell) = rows.get_mut(kind).and_then(|row| row.get_mut(column_of(mission))) {
                *cell += super::to_i64(volunteers);
            }
        }
        let shown = protect_table(&rows, threshold);
        let host_kinds =
            HostKind::ALL.iter().zip(structures).zip(shown.cells.into_iter().zip(shown.row_totals));
        CohortCounts {
            cohort: named(rank, cohort),
            host_kinds: host_kinds
                .map(|((kind, structures), (by_profile, volunteers))| HostKindCounts {
                    kind: Labelled::of(*kind),
                    structures: structures.len(),
                    by_profile,
                    volunteers,
                })
                .collect(),
            by_profile: shown.column_totals,
            volunteers: shown.total,
        }
    });
    let cohorts = cohorts.collect();
    CountsOfCohorts { threshold, profiles, cohorts }
}
