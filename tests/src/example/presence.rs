//! France services, posts of digital mediation and their permanences; diagnostics and roadmaps of territories.

use chrono::{Datelike as _, NaiveDate};

use super::json::{Json, object};
use super::places::{
    Bassin, CENTRE_SOCIAL, EPCIS, MAIRIE, MEDIATHEQUE, SYNDICAT, VIE_SOCIALE, World, day, later,
};
use super::random::Random;

/// France services, antenna not counted.
const SITES: usize = 27;
/// Posts of conseiller numérique, those of Anjou Numérique first.
const ADVISERS: usize = 34;
/// Posts of conseiller numérique of Anjou Numérique.
pub(super) const OWN_ADVISERS: usize = 9;
/// Posts of mediators outside the scheme.
const MEDIATORS: usize = 20;
/// The France services where nobody keeps a permanence, by rank.
const WITHOUT_PERMANENCE: usize = 22;
/// The territory whose roadmap was drafted and never validated.
const NOT_VALIDATED: &str = "saumur-val-de-loire";

/// The last day of the posts of Anjou Numérique.
pub(super) const LAST_DAY: (i32, u32, u32) = (2026, 8, 31);

/// What these registers bring to the document.
pub(super) struct Presence {
    pub(super) france_services: Vec<Json>,
    pub(super) posts: Vec<Json>,
    pub(super) permanences: Vec<Json>,
    pub(super) diagnostics: Vec<Json>,
    pub(super) territorial_roadmaps: Vec<Json>,
}

struct Site {
    id: String,
    epci: &'static str,
    commune: &'static str,
    /// Days when it opens in the afternoon too.
    afternoons: [&'static str; 3],
}

struct Adviser {
    id: String,
    /// Where its employer is; nothing for Anjou Numérique, which goes everywhere but to Angers Loire Métropole.
    home: Option<Bassin>,
    start: NaiveDate,
    end: Option<NaiveDate>,
    /// Ranks of days of the week when the adviser keeps a permanence.
    days_taken: Vec<usize>,
}

const DAYS: [&str; 5] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/// The identifier of a post of conseiller numérique.
pub(super) fn adviser(world: &World, rank: usize) -> String {
    world.id(format!("cn-{:02}", rank + 1))
}

/// Every register of this file.
pub(super) fn generate(world: &World) -> Presence {
    let mut random = Random::new("presence", world.copy);
    let (france_services, sites) = france_services(world, &mut random);
    let (mut posts, mut advisers) = advisers(world, &mut random);
    posts.extend(mediators(world, &mut random));
    let permanences = permanences(world, &sites, &mut advisers, &mut random);
    let (diagnostics, territorial_roadmaps) = territories(world);
    Presence { france_services, posts, permanences, diagnostics, territorial_roadmaps }
}

/// Who carries a France services: its kind and the organisation.
fn carrier(world: &World, rank: usize, bassin: &Bassin) -> (&'static str, String) {
    match rank % 9 {
        0 | 3 | 5 | 8 => ("commune", world.local(MAIRIE, bassin.seat())),
        1 | 6 => ("epci", bassin.epci.to_owned()),
        2 | 7 => ("centre_social", world.local(CENTRE_SOCIAL, bassin.seat())),
        4 if rank == 4 => ("msa", "msa".to_owned()),
        4 if rank == 13 => ("la_poste", "la-poste".to_owned()),
        _ => ("syndicat", world.local(SYNDICAT, bassin.seat())),
    }
}

fn hours(afternoons: [&str; 3]) -> Vec<Json> {
    let mut hours = Vec::new();
    for day in DAYS {
        hours.push(object! { "day": day, "opens": "09:00", "closes": "12:30" });
        if afternoons.contains(&day) {
            hours.push(object! { "day": day, "opens": "13:30", "closes": "17:30" });
        }
    }
    hours
}

fn france_services(world: &World, random: &mut Random) -> (Vec<Json>, Vec<Site>) {
    let mut records = Vec::new();
    let mut sites = Vec::new();
    // Every third bassin has none.
    let chosen: Vec<&Bassin> = world
        .bassins
        .iter()
        .enumerate()
        .filter(|(rank, _)| rank % 3 != 2)
        .map(|(_, bassin)| bassin)
        .collect();
    for (rank, bassin) in chosen.into_iter().take(SITES).enumerate() {
        let commune = bassin.seat();
        let (kind, carrier) = carrier(world, rank, bassin);
        let days: Vec<&str> = random.some(&DAYS, 3);
        let mut days = days.into_iter();
        let afternoons = std::array::from_fn(|_| days.next().unwrap_or_default());
        let id = world.id(format!("fs-{commune}"));
        let opened = day(2020 + i32::try_from(rank % 3).unwrap_or_default(), 1, 6);
        records.push(object! {
            "id": id.as_str(),
            "name": format!("France services {}", world.of_commune(commune)),
            "kind": "france_services", "carrier": carrier, "carrier_kind": kind,
            "commune": world.commune(commune, 2023),
            "needs": random.some(&["equipement", "navigation", "bases", "coffre_fort"], 2),
            "hours": hours(afternoons),
            "start": opened
        });
        sites.push(Site { id, epci: bassin.epci, commune, afternoons });
    }
    if let Some(main) = sites.first() {
        let commune = "49301";
        let id = world.id(format!("fs-{commune}-antenne"));
        let days = ["tuesday", "thursday", "friday"];
        records.push(object! {
            "id": id.as_str(),
            "name": format!("Antenne France services {}", world.of_commune(commune)),
            "kind": "antenne", "carrier": world.local(MAIRIE, main.commune), "carrier_kind": "commune",
            "antenna_of": main.id.as_str(), "commune": world.commune(commune, 2023), "hours": hours(days),
            "start": day(2022, 1, 3)
        });
        sites.push(Site { id, epci: "mauges-communaute", commune, afternoons: days });
    }
    (records, sites)
}

/// Where the employer of an adviser is. Two are in Angers Loire Métropole: with its three France services, they leave
/// 24 of its communes without anything, as GT.B.2 says.
fn home(world: &World, rank: usize) -> Option<Bassin> {
    let bassin = match rank.checked_sub(OWN_ADVISERS)? {
        0 => 36,
        1 => 38,
        other => (other - 2) * 36 / (ADVISERS - OWN_ADVISERS - 2),
    };
    world.bassins.get(bassin).cloned()
}

fn advisers(world: &World, random: &mut Random) -> (Vec<Json>, Vec<Adviser>) {
    let mut posts = Vec::new();
    let mut advisers = Vec::new();
    for rank in 0..ADVISERS {
        let id = adviser(world, rank);
        let home = home(world, rank);
        let (employer, start, end) = if let Some(bassin) = &home {
            let employer = match rank % 3 {
                0 => bassin.epci.to_owned(),
                1 => world.local(MAIRIE, bassin.seat()),
                _ => world.local(CENTRE_SOCIAL, bassin.seat()),
            };
            // Some agreements were not renewed.
            let end = match rank % 6 {
                1 => Some(day(2024, 12, 31)),
                5 => Some(day(2025, 6, 30)),
                _ => None,
            };
            (employer, later(day(2021, 11, 2), random.between(0, 240)), end)
        } else {
            let (year, month, on) = LAST_DAY;
            ("anjou-numerique".to_owned(), day(2021, 9, 1), Some(day(year, month, on)))
        };
        let post = object! {
            "id": id.as_str(), "kind": "conseiller_numerique", "employer": employer, "thousandths": 1000,
            "start": start
        };
        posts.push(post.with_some("end", end));
        advisers.push(Adviser { id, home, start, end, days_taken: Vec::new() });
    }
    (posts, advisers)
}

fn mediators(world: &World, random: &mut Random) -> Vec<Json> {
    let kinds = [CENTRE_SOCIAL, MEDIATHEQUE, VIE_SOCIALE];
    let places = world.bassins.iter().rev().zip(kinds.iter().cycle());
    places
        .take(MEDIATORS)
        .enumerate()
        .map(|(rank, (bassin, kind))| {
            object! {
                "id": world.id(format!("mediateur-{:02}", rank + 1)), "kind": "mediateur_hors_dispositif",
                "employer": world.local(*kind, bassin.seat()),
                "thousandths": random.pick(&[500_usize, 600, 800, 1000]),
                "start": later(day(2020, 1, 6), random.between(0, 900))
            }
        })
        .collect()
}

fn permanences(world: &World, sites: &[Site], advisers: &mut [Adviser], random: &mut Random) -> Vec<Json> {
    let mut permanences: Vec<Json> = Vec::new();
    let mut count = 0;
    let mut next = |world: &World| {
        count += 1;
        world.id(format!("permanence-{count:02}"))
    };
    for (rank, site) in sites.iter().enumerate() {
        if rank == WITHOUT_PERMANENCE {
            continue;
        }
        if let Some(adviser) = host(advisers, site) {
            permanences.push(adviser.keep(next(world), Some(site), None, random));
        }
    }
    for adviser in advisers.iter_mut() {
        let Some(home) = &adviser.home else { continue };
        let commune = world.commune(home.communes.last().copied().unwrap_or_default(), 2023);
        permanences.push(adviser.keep(next(world), None, Some(commune), random));
    }
    if let Some(adviser) = advisers.first_mut() {
        permanences.extend(adviser.every_other_week(next(world), next(world), world));
    }
    permanences
}

/// Who keeps the permanence of a site: an adviser of the same EPCI whose agreement lasts, else one of Anjou Numérique;
/// the one who keeps the fewest.
fn host<'a>(advisers: &'a mut [Adviser], site: &Site) -> Option<&'a mut Adviser> {
    let fits = |adviser: &Adviser| match &adviser.home {
        Some(home) => home.epci == site.epci && adviser.end.is_none(),
        None => site.epci != "alm",
    };
    let candidates = advisers.iter_mut().filter(|adviser| fits(adviser));
    candidates.min_by_key(|adviser| adviser.days_taken.len())
}

impl Adviser {
    /// A permanence on a day when the adviser keeps no other.
    fn keep(&mut self, id: String, site: Option<&Site>, commune: Option<Json>, random: &mut Random) -> Json {
        let mut on = random.between(0, 4);
        while self.days_taken.contains(&on) {
            on = (on + 1) % DAYS.len();
        }
        self.days_taken.push(on);
        let on = DAYS.get(on).copied().unwrap_or_default();
        let afternoon = random.percent(40) && site.is_none_or(|site| site.afternoons.contains(&on));
        let (opens, closes) = if afternoon { ("14:00", "17:00") } else { ("09:00", "12:00") };
        let start = later(day(2023, 1, 9), random.between(0, 200));
        object! { "id": id, "post": self.id.as_str() }
            .with_some("france_services", site.map(|site| site.id.as_str()))
            .with_some("commune", commune)
            .with("hours", [object! { "day": on, "opens": opens, "closes": closes }])
            .with("start", start.max(self.start))
            .with_some("end", self.end)
    }

    /// Two places at the same hour, one in even weeks and the other in odd ones: no defect.
    fn every_other_week(&mut self, even: String, odd: String, world: &World) -> [Json; 2] {
        let mut on = 0;
        while self.days_taken.contains(&on) {
            on += 1;
        }
        self.days_taken.push(on);
        let on = DAYS.get(on).copied().unwrap_or_default();
        let keep = |id: String, commune: &str, weeks: &str| {
            object! {
                "id": id, "post": self.id.as_str(), "commune": world.commune(commune, 2023),
                "hours": [object! { "day": on, "opens": "09:00", "closes": "12:00", "weeks": weeks }],
                "start": day(2023, 3, 6)
            }
            .with_some("end", self.end)
        };
        [keep(even, "49126", "even"), keep(odd, "49218", "odd")]
    }
}

/// A diagnostic and a roadmap for each EPCI but Angers Loire Métropole.
fn territories(world: &World) -> (Vec<Json>, Vec<Json>) {
    let mut random = Random::new("territories", world.copy);
    let mut diagnostics = Vec::new();
    let mut roadmaps = Vec::new();
    for (epci, ..) in EPCIS.iter().filter(|(epci, ..)| *epci != "alm") {
        let diagnostic = world.id(format!("diagnostic-{epci}"));
        let delivered = later(day(2022, 2, 1), random.between(0, 280));
        diagnostics.push(object! {
            "id": diagnostic.as_str(), "territory": *epci, "date": delivered, "sheet": "B.1"
        });
        let drafted = later(delivered, random.between(60, 150));
        let roadmap = object! {
            "id": world.id(format!("feuille-{epci}")), "territory": *epci, "diagnostic": diagnostic,
            "drafted": drafted
        };
        roadmaps.push(if *epci == NOT_VALIDATED {
            roadmap
        } else {
            let validated = later(drafted.max(day(2023, 1, 16)), random.between(30, 240));
            debug_assert!(validated.year() < 2025, "roadmaps were validated in the first two years");
            roadmap.with("validated", validated).with("validated_by", [*epci, "anjou-numerique"])
        });
    }
    (diagnostics, roadmaps)
}
