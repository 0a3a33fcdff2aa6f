//! The local inclusion networks of the example and their actors.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use super::json::{Json, object};
use super::places::{
    AMICALE, Bassin, CAFE, CCAS, CENTRE_SOCIAL, CLUB, ENTRAIDE, EPICERIE, FOYER, LocalKind, MAIRIE,
    MEDIATHEQUE, RECYCLERIE, RESIDENCE, VIE_SOCIALE, World, day, later,
};
use super::random::Random;

/// How a network went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Course {
    Active,
    Building,
    Planned,
    /// Active, then stopped for a time.
    Suspended,
    /// Active, then over.
    Closed,
}

/// The course of the networks, in the order of the bassins that are covered; the last four have none.
fn course(rank: usize) -> Option<Course> {
    match rank {
        9 | 21 => Some(Course::Planned),
        5 | 11 | 16 | 23 | 27 | 31 => Some(Course::Building),
        13 => Some(Course::Suspended),
        19 => Some(Course::Closed),
        0..=31 => Some(Course::Active),
        _ => None,
    }
}

/// The active network that nobody scouts for, by the rank of its bassin.
const WITHOUT_SCOUT: usize = 7;
/// The active network that two pilots lead at once.
const TWO_PILOTS: usize = 18;
/// An active network whose pilot handed over to another: no defect.
const HANDED_OVER: usize = 12;

/// What the networks bring to the document.
pub(super) struct Networks {
    pub(super) rlins: Vec<Json>,
    pub(super) actors: Vec<Json>,
    /// The first day of each organisation in a network.
    pub(super) since: BTreeMap<String, NaiveDate>,
}

/// Networks and actors, bassin after bassin.
pub(super) fn generate(world: &World) -> Networks {
    let mut random = Random::new("networks", world.copy);
    let mut networks = Networks { rlins: Vec::new(), actors: Vec::new(), since: BTreeMap::new() };
    let covered = world.bassins.iter().filter(|bassin| bassin.is_covered());
    for (rank, bassin) in covered.enumerate() {
        let Some(course) = course(rank) else { continue };
        let mut network = Network::new(world, bassin, course, rank, &mut random);
        network.people(&mut random);
        networks.rlins.push(network.rlin());
        networks.actors.append(&mut network.actors);
        networks.since.append(&mut network.since);
    }
    networks
}

struct Network<'w> {
    world: &'w World,
    bassin: &'w Bassin,
    id: String,
    rank: usize,
    course: Course,
    building: NaiveDate,
    active: NaiveDate,
    last: Option<NaiveDate>,
    actors: Vec<Json>,
    since: BTreeMap<String, NaiveDate>,
}

/// What an actor brings, by role.
struct Offer {
    roles: &'static [&'static str],
    missions: &'static [&'static str],
    needs: &'static [&'static str],
    publics: &'static [&'static str],
    reach: &'static [&'static str],
    receives: bool,
}

/// What each kind of organisation does when it does not lead.
fn offer(kind: LocalKind) -> Offer {
    let plain = Offer { roles: &[], missions: &[], needs: &[], publics: &[], reach: &[], receives: true };
    match kind.0 {
        "centre-social" | "espace-vie-sociale" => Offer {
            roles: &["mediateur"],
            missions: &["competences_transversales", "offre_adaptee"],
            needs: &["bases", "equipement", "navigation", "communication", "demarche", "parentalite"],
            ..plain
        },
        "mediatheque" => Offer {
            roles: &["premiers_secours"],
            missions: &["aide_ponctuelle"],
            needs: &["navigation", "communication"],
            ..plain
        },
        "ccas" => Offer {
            roles: &["premiers_secours", "eclaireur"],
            missions: &["aide_ponctuelle", "reperer"],
            needs: &["demarche", "coffre_fort"],
            ..plain
        },
        "club-informatique" => Offer {
            roles: &["aidant"],
            missions: &["usages_cibles"],
            needs: &["equipement", "securite", "navigation"],
            publics: &["seniors", "adultes"],
            reach: &["on_site", "home_visit"],
            ..plain
        },
        "entraide" => Offer {
            roles: &["aidant"],
            missions: &["usages_cibles"],
            needs: &["demarche", "bases"],
            publics: &["allophones", "demandeurs_emploi", "adultes"],
            reach: &["on_site", "remote"],
            ..plain
        },
        "foyer-jeunes" => Offer {
            roles: &["aidant"],
            missions: &["usages_cibles"],
            needs: &["emploi", "securite"],
            publics: &["jeunes"],
            ..plain
        },
        "recyclerie" => Offer {
            roles: &["aidant"],
            missions: &["usages_cibles"],
            needs: &["materiel", "connexion"],
            ..plain
        },
        "cafe-associatif" | "epicerie-solidaire" => Offer {
            roles: &["premiers_secours"],
            missions: &["aide_ponctuelle"],
            needs: &["communication"],
            ..plain
        },
        _ => Offer { roles: &["eclaireur"], missions: &["reperer", "guider"], receives: false, ..plain },
    }
}

/// Hours that do not overlap, by the rank of a draw.
const HOURS: [&[(&str, &str, &str)]; 6] = [
    &[("tuesday", "09:00", "12:30")],
    &[("wednesday", "14:00", "18:00"), ("saturday", "10:00", "12:30")],
    &[("monday", "09:30", "12:00"), ("thursday", "14:00", "17:00")],
    &[("friday", "09:00", "12:00")],
    &[("tuesday", "14:00", "17:30"), ("friday", "14:00", "16:30")],
    &[("thursday", "09:00", "12:00"), ("thursday", "13:30", "17:00")],
];

impl<'w> Network<'w> {
    fn new(world: &'w World, bassin: &'w Bassin, course: Course, rank: usize, random: &mut Random) -> Self {
        let building = match course {
            Course::Planned => day(2025, 3, 10),
            Course::Building => later(day(2024, 9, 2), random.between(0, 300)),
            // Half of them began in the first months, the others over the next year.
            _ if rank.is_multiple_of(2) => later(day(2023, 2, 1), random.between(0, 100)),
            _ => later(day(2023, 9, 1), random.between(0, 240)),
        };
        let active = later(building, random.between(120, 200));
        let last = match course {
            Course::Closed => Some(day(2025, 6, 30)),
            _ => None,
        };
        let id = world.id(format!("rlin-{}", bassin.seat()));
        Self {
            world,
            bassin,
            id,
            rank,
            course,
            building,
            active,
            last,
            actors: Vec::new(),
            since: BTreeMap::new(),
        }
    }

    fn rlin(&self) -> Json {
        let step = |status: &str, date: NaiveDate| object! { "status": status, "date": date };
        let mut steps = Vec::new();
        match self.course {
            Course::Planned => steps.push(step("planned", self.building)),
            Course::Building => steps.push(step("building", self.building)),
            Course::Active | Course::Suspended | Course::Closed => {
                steps.extend([step("building", self.building), step("active", self.active)]);
            }
        }
        if self.course == Course::Suspended {
            steps.push(step("suspended", day(2025, 4, 1)));
        }
        if let Some(last) = self.last {
            steps.push(step("closed", last));
        }
        object! { "id": self.id.as_str(), "bassin": self.bassin.id.as_str(), "steps": steps }
    }

    fn people(&mut self, random: &mut Random) {
        if self.course == Course::Planned {
            return;
        }
        let seat = self.bassin.seat();
        let pilots = [CENTRE_SOCIAL, MAIRIE, CCAS, CENTRE_SOCIAL, VIE_SOCIALE];
        let lead = pilots.get(self.rank % pilots.len()).copied().unwrap_or(MAIRIE);
        let handed_over = self.rank == HANDED_OVER;
        let end = if handed_over { Some(day(2024, 8, 30)) } else { self.last };
        self.pilot(random, lead, self.building, end);
        let mut others: Vec<LocalKind> = vec![
            MEDIATHEQUE,
            CENTRE_SOCIAL,
            CLUB,
            MAIRIE,
            ENTRAIDE,
            CCAS,
            VIE_SOCIALE,
            AMICALE,
            CAFE,
            RECYCLERIE,
            RESIDENCE,
            FOYER,
            EPICERIE,
        ];
        others.retain(|kind| *kind != lead);
        if self.rank == TWO_PILOTS {
            others.retain(|kind| *kind != MEDIATHEQUE);
            self.pilot(random, MEDIATHEQUE, later(self.active, 60), None);
        }
        if handed_over {
            others.retain(|kind| *kind != MEDIATHEQUE);
            self.pilot(random, MEDIATHEQUE, day(2024, 8, 31), None);
        }
        if self.rank == WITHOUT_SCOUT {
            others.retain(|kind| !offer(*kind).roles.contains(&"eclaireur"));
        }
        let (core, more) = if self.course == Course::Building {
            (random.between(2, 4), 0)
        } else {
            // The five roles are held from the first day that the network is active.
            (7, random.between(1, 4))
        };
        for (rank, kind) in others.iter().take(core + more).enumerate() {
            let (earliest, width) =
                if rank < core { (later(self.building, 7), 90) } else { (self.active, 200) };
            let start = later(earliest, random.between(0, width));
            self.member(random, *kind, seat, start);
        }
        if self.course != Course::Building && self.rank != WITHOUT_SCOUT {
            // The town halls of the other communes spot who needs help.
            let around: Vec<&str> = self.bassin.communes.iter().skip(1).copied().collect();
            for commune in random.some(&around, 3) {
                let start = later(self.active, random.between(0, 250));
                self.member(random, MAIRIE, commune, start);
            }
        }
    }

    fn pilot(&mut self, random: &mut Random, kind: LocalKind, start: NaiveDate, end: Option<NaiveDate>) {
        let mediates = matches!(kind.0, "centre-social" | "espace-vie-sociale");
        let none: &[&str] = &[];
        let offer = if mediates {
            Offer {
                roles: &["pilote", "mediateur"],
                missions: &["coordonner", "lier_instances", "accueillir", "competences_transversales"],
                needs: &["bases", "navigation", "demarche"],
                publics: none,
                reach: none,
                receives: true,
            }
        } else {
            Offer {
                roles: &["pilote"],
                missions: &["coordonner", "lier_instances", "accueillir"],
                needs: none,
                publics: none,
                reach: none,
                receives: true,
            }
        };
        let needs = offer.needs.to_vec();
        self.push(random, (kind, self.bassin.seat()), &offer, needs, (start, end));
    }

    fn member(&mut self, random: &mut Random, kind: LocalKind, commune: &str, start: NaiveDate) {
        let offer = offer(kind);
        let count = random.between(2, 5);
        let needs = random.some(offer.needs, count);
        self.push(random, (kind, commune), &offer, needs, (start, self.last));
    }

    fn push(
        &mut self,
        random: &mut Random,
        (kind, commune): (LocalKind, &str),
        offer: &Offer,
        needs: Vec<&str>,
        (start, end): (NaiveDate, Option<NaiveDate>),
    ) {
        let seat = self.bassin.seat();
        // A commune may be in two bassins.
        let base = if commune == seat {
            format!("acteur-{}-{commune}", kind.0)
        } else {
            format!("acteur-{}-{commune}-{seat}", kind.0)
        };
        let organisation = self.world.local(kind, commune);
        let actor = object! {
            "id": self.world.id(base), "rlin": self.id.as_str(), "actor": organisation.as_str(),
            "roles": offer.roles, "missions": offer.missions, "commune": self.world.commune(commune, start.year())
        };
        self.since.insert(organisation, start);
        let slots = if offer.receives { random.pick(&HOURS) } else { &[] };
        let hours: Vec<Json> = slots
            .iter()
            .map(|(on, opens, closes)| object! { "day": *on, "opens": *opens, "closes": *closes })
            .collect();
        self.actors.push(
            actor
                .with_list("needs", needs)
                .with_list("publics", offer.publics.to_vec())
                .with_list("reach", offer.reach.to_vec())
                .with_list("hours", hours)
                .with("start", start)
                .with_some("end", end),
        );
    }
}
