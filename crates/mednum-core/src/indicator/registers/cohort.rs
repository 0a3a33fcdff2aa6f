//! Cohorts, hosts, missions, volunteers and their training, for derivations.

use crate::cohort::{HostStructure, ServiceMission};
use crate::document::Document;
use crate::identifiers::IdIndex;

use super::{Given, Place, Register, Rows, Time, World, count, number, on, term, terms, text, word, words};

pub(super) static REGISTERS: &[Register] = &[
    Register {
        name: "cohorts",
        people: false,
        place: Place::records("cohorts"),
        columns: &[word("cohort"), number("projects")],
        rows: cohorts,
    },
    Register {
        name: "gatherings",
        people: false,
        place: Place::parts("cohorts", "gatherings"),
        columns: &[word("cohort"), words("activities")],
        rows: gatherings,
    },
    Register {
        name: "host_structures",
        people: false,
        place: Place::records("host_structures"),
        columns: &[word("organisation"), word("kind"), word("bassin"), word("epci")],
        rows: host_structures,
    },
    Register {
        name: "service_missions",
        people: false,
        place: Place::records("service_missions"),
        columns: &[word("cohort"), word("host"), word("host_kind"), words("profiles"), number("places")],
        rows: service_missions,
    },
    Register {
        name: "volunteers",
        people: true,
        place: Place::records("volunteers"),
        columns: &[word("cohort"), word("host_kind"), words("profiles"), word("review")],
        rows: volunteers,
    },
    Register {
        name: "training_days",
        people: false,
        place: Place::records("training_days"),
        columns: &[word("cohort"), words("led_by")],
        rows: training_days,
    },
];

fn cohorts<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, cohort) in world.document.cohorts.iter().enumerate() {
        rows.record(index, on(cohort.start), [text(Some(&cohort.id)), count(cohort.projects)]);
    }
}

fn gatherings<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, cohort) in world.document.cohorts.iter().enumerate() {
        for (rank, gathering) in cohort.gatherings.iter().enumerate() {
            let cells = [text(Some(&cohort.id)), terms(&gathering.activities)];
            rows.part((index, rank), on(gathering.date), cells);
        }
    }
}

/// Structures on the day they said that they were interested.
fn host_structures<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, host) in world.document.host_structures.iter().enumerate() {
        let (bassin, epci) = world.places_of(host.commune.as_ref());
        let cells = [text(Some(&host.organisation)), term(host.kind), bassin, epci];
        rows.record(index, host.interested.map_or(Time::Never, on), cells);
    }
}

/// The hosts, the missions and the cohorts, by identifier.
struct Links<'w> {
    document: &'w Document<'w>,
    hosts: IdIndex<'w>,
    missions: IdIndex<'w>,
    cohorts: IdIndex<'w>,
}

impl<'w> Links<'w> {
    fn of(world: &World<'w>) -> Self {
        let document = world.document;
        Self {
            document,
            hosts: IdIndex::of(document.host_structures.iter().map(|host| host.id.as_str())),
            missions: IdIndex::of(document.service_missions.iter().map(|mission| mission.id.as_str())),
            cohorts: IdIndex::of(document.cohorts.iter().map(|cohort| cohort.id.as_str())),
        }
    }

    fn host(&self, id: &str) -> Option<&'w HostStructure<'w>> {
        self.hosts.position(id).and_then(|rank| self.document.host_structures.get(rank))
    }

    fn mission(&self, id: &str) -> Option<&'w ServiceMission<'w>> {
        self.missions.position(id).and_then(|rank| self.document.service_missions.get(rank))
    }

    /// The first day of a cohort.
    fn start(&self, cohort: &str) -> Option<Time> {
        let cohort = self.cohorts.position(cohort).and_then(|rank| self.document.cohorts.get(rank));
        cohort.map(|cohort| on(cohort.start))
    }
}

fn service_missions<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    let links = Links::of(world);
    for (index, mission) in world.document.service_missions.iter().enumerate() {
        let time = match mission.start {
            Some(start) => on(start),
            None => links.start(&mission.cohort).unwrap_or(Time::Never),
        };
        let cells = [
            text(Some(&mission.cohort)),
            text(Some(&mission.host)),
            links.host(&mission.host).map_or(Given::Nothing, |host| term(host.kind)),
            terms(&mission.profiles),
            count(Some(mission.places)),
        ];
        rows.record(index, time, cells);
    }
}

/// Volunteers on the first day of their cohort: somebody who joins it later is one of the same.
fn volunteers<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    let links = Links::of(world);
    for (index, volunteer) in world.document.volunteers.iter().enumerate() {
        if world.is_to_erase(volunteer.purge_on) {
            continue;
        }
        let mission = links.mission(&volunteer.mission);
        let host = mission.and_then(|mission| links.host(&mission.host));
        let start = mission.and_then(|mission| links.start(&mission.cohort));
        let cells = [
            mission.map_or(Given::Nothing, |mission| text(Some(&mission.cohort))),
            host.map_or(Given::Nothing, |host| term(host.kind)),
            mission.map_or(Given::Nothing, |mission| terms(&mission.profiles)),
            volunteer.review.map_or(Given::Nothing, term),
        ];
        rows.record(index, start.unwrap_or_else(|| on(volunteer.start)), cells);
    }
}

fn training_days<'w>(world: &World<'w>, rows: &mut Rows<'w>) {
    for (index, day) in world.document.training_days.iter().enumerate() {
        rows.record(index, on(day.date), [text(Some(&day.cohort)), terms(&day.led_by)]);
    }
}
