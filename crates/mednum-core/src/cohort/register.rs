//! The records of the cohorts, found from each other: the mission of a volunteer, the cohort of a mission.

use chrono::{Datelike as _, NaiveDate};

use crate::document::Document;
use crate::identifiers::IdIndex;

use super::plan::Window;
use super::{Cohort, HostStructure, ServiceMission, TrainingDay, TrainingModule, Volunteer};

/// The records of a document, each list indexed once.
pub(crate) struct Register<'d, 'a> {
    document: &'d Document<'a>,
    cohorts: IdIndex<'d>,
    hosts: IdIndex<'d>,
    missions: IdIndex<'d>,
    modules: IdIndex<'d>,
    /// For each module, the rank of its day and its own rank in it.
    places: Vec<(usize, usize)>,
}

impl<'d, 'a> Register<'d, 'a> {
    pub(crate) fn of(document: &'d Document<'a>) -> Self {
        let days = document.training_days.iter().enumerate();
        let places = days.flat_map(|(day, given)| (0..given.modules.len()).map(move |rank| (day, rank)));
        Self {
            document,
            cohorts: IdIndex::of(document.cohorts.iter().map(|cohort| cohort.id.as_str())),
            hosts: IdIndex::of(document.host_structures.iter().map(|host| host.id.as_str())),
            missions: IdIndex::of(document.service_missions.iter().map(|mission| mission.id.as_str())),
            modules: IdIndex::of(
                document.training_days.iter().flat_map(|day| &day.modules).map(|module| module.id.as_str()),
            ),
            places: places.collect(),
        }
    }

    pub(crate) fn document(&self) -> &'d Document<'a> {
        self.document
    }

    pub(crate) fn cohort_rank(&self, id: &str) -> Option<usize> {
        self.cohorts.position(id)
    }

    pub(crate) fn cohort(&self, id: &str) -> Option<&'d Cohort<'a>> {
        self.document.cohorts.get(self.cohorts.position(id)?)
    }

    pub(crate) fn host(&self, id: &str) -> Option<&'d HostStructure<'a>> {
        self.document.host_structures.get(self.hosts.position(id)?)
    }

    pub(crate) fn mission_rank(&self, id: &str) -> Option<usize> {
        self.missions.position(id)
    }

    pub(crate) fn mission(&self, id: &str) -> Option<&'d ServiceMission<'a>> {
        self.document.service_missions.get(self.missions.position(id)?)
    }

    /// The index of the modules, and where the one of a rank stands.
    pub(crate) fn modules(&self) -> (&IdIndex<'d>, &[(usize, usize)]) {
        (&self.modules, &self.places)
    }

    /// A module, with its day.
    pub(crate) fn module(&self, id: &str) -> Option<(&'d TrainingDay<'a>, &'d TrainingModule<'a>)> {
        let (day, rank) = *self.places.get(self.modules.position(id)?)?;
        let day = self.document.training_days.get(day)?;
        Some((day, day.modules.get(rank)?))
    }

    /// First and last day of a mission: its own, or its cohort's.
    pub(crate) fn window_of(&self, mission: &ServiceMission<'_>) -> Option<Window> {
        let cohort = self.cohort(&mission.cohort);
        // A date that was refused is not replaced by another.
        let start = mission.start.map_or_else(|| cohort?.start.day(), |date| date.day());
        let end = mission.end.map_or_else(|| cohort?.end.day(), |date| date.day());
        Window::between(start, end)
    }

    /// The ranks of the missions of each cohort.
    pub(crate) fn missions_by_cohort(&self) -> Vec<Vec<usize>> {
        let mut by_cohort = vec![Vec::new(); self.document.cohorts.len()];
        for (rank, mission) in self.document.service_missions.iter().enumerate() {
            let missions = self.cohort_rank(&mission.cohort).and_then(|cohort| by_cohort.get_mut(cohort));
            if let Some(missions) = missions {
                missions.push(rank);
            }
        }
        by_cohort
    }

    /// The ranks of the volunteers of each mission.
    pub(crate) fn volunteers_by_mission(&self) -> Vec<Vec<usize>> {
        let mut by_mission = vec![Vec::new(); self.document.service_missions.len()];
        for (rank, volunteer) in self.document.volunteers.iter().enumerate() {
            let volunteers =
                self.mission_rank(&volunteer.mission).and_then(|mission| by_mission.get_mut(mission));
            if let Some(volunteers) = volunteers {
                volunteers.push(rank);
            }
        }
        by_mission
    }

    /// The ranks of the volunteers of each mission, without the records that must be gone by that day.
    pub(crate) fn counted_by_mission(&self, today: Option<NaiveDate>) -> Vec<Vec<usize>> {
        let mut by_mission = self.volunteers_by_mission();
        let is_kept = |rank: &usize| {
            self.document.volunteers.get(*rank).is_some_and(|volunteer| !is_to_erase(volunteer, today))
        };
        by_mission.iter_mut().for_each(|volunteers| volunteers.retain(is_kept));
        by_mission
    }

    /// The ranks of the training days of each cohort.
    pub(crate) fn days_by_cohort(&self) -> Vec<Vec<usize>> {
        let mut by_cohort = vec![Vec::new(); self.document.cohorts.len()];
        for (rank, day) in self.document.training_days.iter().enumerate() {
            let days = self.cohort_rank(&day.cohort).and_then(|cohort| by_cohort.get_mut(cohort));
            if let Some(days) = days {
                days.push(rank);
            }
        }
        by_cohort
    }

    /// How many volunteers are in a mission at one time at most: one who left frees the place.
    pub(crate) fn places_taken(&self, volunteers: &[usize]) -> usize {
        let contracts = volunteers.iter().filter_map(|rank| self.document.volunteers.get(*rank));
        most_at_once(contracts.filter_map(contract))
    }
}

/// The days of a cohort, unless a date was refused or they are reversed.
pub(crate) fn days_of(cohort: &Cohort<'_>) -> Option<Window> {
    Window::between(cohort.start.day(), cohort.end.day())
}

/// The year of a cohort; none when its start says another, which has its own finding.
pub(crate) fn year_of(cohort: &Cohort<'_>) -> Option<i32> {
    let year = i32::try_from(cohort.year.get()?).ok()?;
    cohort.start.day().is_none_or(|start| start.year() == year).then_some(year)
}

/// The days of a contract, unless a date was refused or they are reversed.
pub(crate) fn contract(volunteer: &Volunteer<'_>) -> Option<Window> {
    Window::between(volunteer.start.day(), volunteer.end.day())
}

/// Whether the record of a volunteer must be gone by that day: then no figure counts it.
pub(crate) fn is_to_erase(volunteer: &Volunteer<'_>, today: Option<NaiveDate>) -> bool {
    volunteer.purge_on.and_then(|purge| purge.day()).zip(today).is_some_and(|(purge, today)| purge <= today)
}

/// Whether a training day is still to come on the day it is seen from; never without both days.
pub(crate) fn is_to_come(day: &TrainingDay<'_>, today: Option<NaiveDate>) -> bool {
    day.date.day().zip(today).is_some_and(|(date, today)| date > today)
}

/// How many of the windows hold one day at most.
fn most_at_once(windows: impl Iterator<Item = Window>) -> usize {
    // Whoever leaves on a day and whoever comes on that day are both there.
    let mut changes: Vec<(NaiveDate, bool)> =
        windows.flat_map(|window| [(window.first, false), (window.last, true)]).collect();
    changes.sort_unstable();
    let (mut now, mut most) = (0_usize, 0_usize);
    for (_, leaves) in changes {
        if leaves {
            now = now.saturating_sub(1);
        } else {
            now += 1;
            most = most.max(now);
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Date;

    /// A name, some contracts, and the places they take.
    type Case = (&'static str, &'static [(&'static str, &'static str)], usize);

    #[test]
    fn a_place_is_taken_by_one_at_a_time() {
        let window = |(first, last): &(&str, &str)| {
            let day = |text: &str| Date::parse(text).and_then(Date::day);
            Window::between(day(first), day(last))
        };
        let cases: [Case; 5] = [
            ("nobody", &[], 0),
            ("two together", &[("2023-10-01", "2024-06-30"), ("2023-10-01", "2024-06-30")], 2),
            ("one after the other", &[("2023-10-01", "2023-12-15"), ("2023-12-16", "2024-06-30")], 1),
            ("both on one day", &[("2023-10-01", "2023-12-15"), ("2023-12-15", "2024-06-30")], 2),
            ("dates the wrong way round count nobody", &[("2024-06-30", "2023-10-01")], 0),
        ];
        for (name, contracts, expected) in cases {
            assert_eq!(most_at_once(contracts.iter().filter_map(window)), expected, "{name}");
        }
    }
}
