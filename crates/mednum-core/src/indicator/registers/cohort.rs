//! Cohorts, hosts, missions, volunteers and their training, for derivations.

use std::collections::BTreeMap;

use crate::cohort::{HostStructure, ServiceMission};

use super::{Cell, Pointer, Register, Row, Time, World, count, number, on, term, terms, text, word, words};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "cohorts",
        people: false,
        columns: &[word("cohort"), number("projects")],
        rows: cohorts,
    },
    Register {
        name: "gatherings",
        people: false,
        columns: &[word("cohort"), words("activities")],
        rows: gatherings,
    },
    Register {
        name: "host_structures",
        people: false,
        columns: &[word("organisation"), word("kind"), word("bassin"), word("epci")],
        rows: host_structures,
    },
    Register {
        name: "service_missions",
        people: false,
        columns: &[word("cohort"), word("host"), word("host_kind"), words("profiles"), number("places")],
        rows: service_missions,
    },
    Register {
        name: "volunteers",
        people: true,
        columns: &[word("cohort"), word("host_kind"), words("profiles"), word("review")],
        rows: volunteers,
    },
    Register {
        name: "training_days",
        people: false,
        columns: &[word("cohort"), words("led_by")],
        rows: training_days,
    },
];

fn cohorts<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.cohorts.iter().enumerate();
    all.map(|(index, cohort)| Row {
        time: on(cohort.start),
        cells: vec![text(Some(&cohort.id)), count(cohort.projects)],
        pointer: Pointer::record("cohorts", index),
    })
    .collect()
}

fn gatherings<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.cohorts.iter().enumerate();
    all.flat_map(|(index, cohort)| {
        cohort.gatherings.iter().enumerate().map(move |(rank, gathering)| Row {
            time: on(gathering.date),
            cells: vec![text(Some(&cohort.id)), terms(&gathering.activities)],
            pointer: Pointer::part("cohorts", index, "gatherings", rank),
        })
    })
    .collect()
}

/// Structures on the day they said that they were interested.
fn host_structures<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.host_structures.iter().enumerate();
    all.map(|(index, host)| {
        let (bassin, epci) = world.places_of(host.commune.as_ref());
        Row {
            time: host.interested.map_or(Time::Never, on),
            cells: vec![text(Some(&host.organisation)), term(host.kind), bassin, epci],
            pointer: Pointer::record("host_structures", index),
        }
    })
    .collect()
}

fn hosts<'w>(world: &World<'w>) -> BTreeMap<&'w str, &'w HostStructure<'w>> {
    world.document.host_structures.iter().map(|host| (host.id.as_str(), host)).collect()
}

fn service_missions<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let hosts = hosts(world);
    let starts = starts(world);
    let all = world.document.service_missions.iter().enumerate();
    all.map(|(index, mission)| Row {
        time: match mission.start {
            Some(start) => on(start),
            None => starts.get(mission.cohort.as_str()).copied().unwrap_or(Time::Never),
        },
        cells: vec![
            text(Some(&mission.cohort)),
            text(Some(&mission.host)),
            hosts.get(mission.host.as_str()).map_or(Cell::Nothing, |host| term(host.kind)),
            terms(&mission.profiles),
            count(Some(mission.places)),
        ],
        pointer: Pointer::record("service_missions", index),
    })
    .collect()
}

/// Volunteers on the first day of their cohort: somebody who joins it later is one of the same.
fn volunteers<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let hosts = hosts(world);
    let missions: BTreeMap<&str, &ServiceMission<'_>> =
        world.document.service_missions.iter().map(|mission| (mission.id.as_str(), mission)).collect();
    let starts = starts(world);
    let all = world.document.volunteers.iter().enumerate();
    let counted = all.filter(|(_, volunteer)| !world.is_to_erase(volunteer.purge_on));
    counted
        .map(|(index, volunteer)| {
            let mission = missions.get(volunteer.mission.as_str());
            let host = mission.and_then(|mission| hosts.get(mission.host.as_str()));
            let start = mission.and_then(|mission| starts.get(mission.cohort.as_str()));
            Row {
                time: start.copied().unwrap_or_else(|| on(volunteer.start)),
                cells: vec![
                    mission.map_or(Cell::Nothing, |mission| text(Some(&mission.cohort))),
                    host.map_or(Cell::Nothing, |host| term(host.kind)),
                    mission.map_or(Cell::Nothing, |mission| terms(&mission.profiles)),
                    volunteer.review.map_or(Cell::Nothing, term),
                ],
                pointer: Pointer::record("volunteers", index),
            }
        })
        .collect()
}

/// The first day of each cohort.
fn starts<'w>(world: &World<'w>) -> BTreeMap<&'w str, Time> {
    world.document.cohorts.iter().map(|cohort| (cohort.id.as_str(), on(cohort.start))).collect()
}

fn training_days<'w>(world: &World<'w>) -> Vec<Row<'w>> {
    let all = world.document.training_days.iter().enumerate();
    all.map(|(index, day)| Row {
        time: on(day.date),
        cells: vec![text(Some(&day.cohort)), terms(&day.led_by)],
        pointer: Pointer::record("training_days", index),
    })
    .collect()
}
