//! Three cohorts of service civique: hosts, missions, training, gatherings and volunteers by pseudonym.

use super::json::{Json, object};
use super::places::{
    CENTRE_SOCIAL, CLUB, ENTRAIDE, LocalKind, MAIRIE, MEDIATHEQUE, VIE_SOCIALE, World, day, later,
};
use super::random::Random;

/// The year each cohort starts in, and its volunteers.
const COHORTS: [(i32, usize); 3] = [(2023, 14), (2024, 18), (2025, 16)];
/// The cohort where a training day was led by the coordinator alone, and where defects of volunteers stand.
const DEFECTIVE: i32 = 2024;
/// The volunteer whose review was never done, and the one who missed a compulsory module, by rank.
const WITHOUT_REVIEW: usize = 5;
const MISSED_MODULE: usize = 11;

/// What these registers bring to the document.
#[derive(Default)]
pub(super) struct Cohorts {
    pub(super) cohorts: Vec<Json>,
    pub(super) hosts: Vec<Json>,
    pub(super) missions: Vec<Json>,
    pub(super) training_days: Vec<Json>,
    pub(super) volunteers: Vec<Json>,
}

/// A host: rank of its bassin, kind of organisation, kind of host, kind of AVS structure, status.
type HostData = (usize, LocalKind, &'static str, Option<&'static str>, &'static str);

#[rustfmt::skip]
const HOSTS: [HostData; 16] = [
    (0, CENTRE_SOCIAL, "structure_avs", Some("centre_social"), "non_profit"),
    (4, CENTRE_SOCIAL, "structure_avs", Some("centre_social"), "non_profit"),
    (10, VIE_SOCIALE, "structure_avs", Some("espace_vie_sociale"), "non_profit"),
    (36, CENTRE_SOCIAL, "structure_avs", Some("centre_social"), "non_profit"),
    (3, MAIRIE, "collectivite", None, "public"),
    (33, MAIRIE, "collectivite", None, "public"),
    (18, MAIRIE, "reseau_france_services", None, "public"),
    (24, CENTRE_SOCIAL, "reseau_france_services", None, "non_profit"),
    (13, MEDIATHEQUE, "reseau_cybanjou", None, "public"),
    (30, CLUB, "reseau_cybanjou", None, "non_profit"),
    (14, ENTRAIDE, "association", None, "non_profit"),
    (22, ENTRAIDE, "association", None, "non_profit"),
    // Interested, not yet hosting.
    (7, ENTRAIDE, "association", None, "non_profit"),
    (21, VIE_SOCIALE, "structure_avs", Some("espace_vie_sociale"), "non_profit"),
    (27, MAIRIE, "collectivite", None, "public"),
    (35, CLUB, "association", None, "non_profit"),
];

/// How many of the hosts do host.
const HOSTING: usize = 12;

const PROFILES: [&[&str]; 5] = [
    &["aidant_numerique"],
    &["assistant_mediation_numerique"],
    &["aidant_numerique", "assistant_mediation_numerique"],
    &["ambassadeur_numerique_responsable"],
    &["aidant_numerique", "ambassadeur_numerique_responsable"],
];

/// A module: head of its identifier, label, profile it is for; the first three days are compulsory.
#[rustfmt::skip]
const DAYS: [&[(&str, &str, Option<&str>)]; 5] = [
    &[("posture", "Posture d'accompagnement", None), ("acteurs", "Les acteurs du territoire", None)],
    &[("demarches", "Démarches en ligne", None)],
    &[("securite", "Données personnelles et sécurité", None)],
    &[("atelier", "Animer un atelier", Some("assistant_mediation_numerique")), ("equipement", "Prendre en main un équipement", None)],
    &[("sobriete", "Numérique responsable", Some("ambassadeur_numerique_responsable")), ("outils", "Outils pédagogiques", None)],
];

/// Days that are compulsory, from the first.
const COMPULSORY: usize = 3;

/// Every register of this file.
pub(super) fn generate(world: &World) -> Cohorts {
    let mut random = Random::new("cohorts", world.copy);
    let mut cohorts = Cohorts { hosts: hosts(world, &mut random), ..Cohorts::default() };
    for (year, size) in COHORTS {
        let id = world.id(format!("cohorte-{year}"));
        cohorts.cohorts.push(cohort(&id, year, &mut random));
        cohorts.training_days.extend(training(world, &id, year));
        missions(world, &id, year, size, &mut random, &mut cohorts);
    }
    cohorts
}

fn host_id(world: &World, host: &HostData) -> String {
    let commune = world.bassins.get(host.0).map_or("", |bassin| bassin.seat());
    world.id(format!("accueil-{}-{commune}", host.1.0))
}

fn hosts(world: &World, random: &mut Random) -> Vec<Json> {
    HOSTS
        .iter()
        .enumerate()
        .map(|(rank, host)| {
            let (bassin, kind, host_kind, avs, status) = *host;
            let commune = world.bassins.get(bassin).map_or("", |bassin| bassin.seat());
            let hosting = rank < HOSTING;
            let agreed = hosting.then(|| object! { "start": day(2023, 9, 1), "end": day(2026, 8, 31) });
            let year = if hosting { 2023 } else { 2024 + i32::from(rank > HOSTING + 1) };
            object! {
                "id": host_id(world, host), "organisation": world.local(kind, commune), "kind": host_kind
            }
            .with_some("avs", avs)
            .with("status", status)
            .with_some("agrement", agreed)
            .with("commune", world.commune(commune, year))
            .with("interested", later(day(year, 4, 11), random.between(0, 14)))
        })
        .collect()
}

fn cohort(id: &str, year: i32, random: &mut Random) -> Json {
    let phases = [
        ("lancement", (4, 1), (4, 30)),
        ("co_construction", (5, 1), (6, 30)),
        ("publication_offres", (7, 1), (7, 31)),
        ("recrutement", (8, 1), (9, 30)),
    ];
    let mut dates: Vec<Json> = phases
        .iter()
        .map(|(phase, start, end)| {
            object! {
                "phase": *phase, "start": day(year, start.0, start.1), "end": day(year, end.0, end.1)
            }
        })
        .collect();
    let (start, end) = (day(year, 10, 1), day(year + 1, 6, 30));
    dates.push(object! { "phase": "cohorte", "start": start, "end": end });
    let activities: [&[&str]; 5] = [
        &["echange_de_pratiques"],
        &["visite_de_lieux", "rencontre_professionnels"],
        &["projet_commun"],
        &["participation_evenement"],
        &["valorisation_capitalisation", "test_outils_pedagogiques"],
    ];
    let gatherings: Vec<Json> = activities
        .iter()
        .enumerate()
        .map(|(rank, activities)| {
            let date = later(day(year, 12, 4), rank * 42 + random.between(0, 9));
            object! { "date": date, "activities": *activities }
        })
        .collect();
    object! {
        "id": id, "sheet": "A.1.2.b", "year": year, "start": start, "end": end, "phases": dates,
        "gatherings": gatherings, "projects": random.between(3, 7)
    }
}

fn module(world: &World, year: i32, head: &str) -> String {
    world.id(format!("module-{year}-{head}"))
}

fn training(world: &World, cohort: &str, year: i32) -> Vec<Json> {
    DAYS.iter()
        .enumerate()
        .map(|(rank, modules)| {
            let kind = if rank < COMPULSORY { "obligatoire" } else { "a_la_carte" };
            let modules: Vec<Json> = modules
                .iter()
                .map(|(head, label, profile)| {
                    object! { "id": module(world, year, head), "label": *label, "kind": kind }
                        .with_some("profiles", profile.map(|profile| [profile]))
                })
                .collect();
            let mut led_by = vec!["coordinatrice"];
            if (year, rank) != (DEFECTIVE, 3) {
                led_by.push("membre_cybanjou");
            }
            object! {
                "id": world.id(format!("formation-{year}-{}", rank + 1)), "cohort": cohort,
                "date": later(day(year, 10, 9), rank * 14), "modules": modules, "led_by": led_by
            }
        })
        .collect()
}

fn missions(world: &World, cohort: &str, year: i32, size: usize, random: &mut Random, cohorts: &mut Cohorts) {
    let domains = ["solidarite", "education", "culture", "memoire"];
    let mut left = size;
    let shift = usize::try_from(year - 2023).unwrap_or_default() * 3;
    for rank in 0..HOSTING {
        if left == 0 {
            break;
        }
        let Some(host) = HOSTS.get((rank + shift) % HOSTING) else { continue };
        let taken = left.min(if rank % 2 == 0 { 2 } else { 1 + usize::from(size > 15) });
        let profiles = random.pick(&PROFILES);
        let open_to_minors = rank % 4 == 1;
        let id = world.id(format!("mission-{year}-{:02}", rank + 1));
        cohorts.missions.push(object! {
            "id": id.as_str(), "cohort": cohort, "host": host_id(world, host), "profiles": profiles,
            "places": taken, "weekly_hours": random.pick(&[24_usize, 26, 28, 30]),
            "weekly_days": random.pick(&[4_usize, 5]), "domain": random.pick(&domains),
            "open_to_minors": open_to_minors, "built_on": later(day(year, 5, 9), random.between(0, 42)),
            "tutor": true, "replaces_employee": false
        });
        for place in 0..taken {
            let minor = open_to_minors && place == 0 && rank < 4;
            let volunteer = volunteer(world, (year, size - left), &id, profiles, minor, random);
            cohorts.volunteers.push(volunteer);
            left -= 1;
        }
    }
    debug_assert_eq!(left, 0, "every volunteer of {year} has a place");
}

fn volunteer(
    world: &World,
    (year, rank): (i32, usize),
    mission: &str,
    profiles: &[&str],
    minor: bool,
    random: &mut Random,
) -> Json {
    let mut modules = Vec::new();
    for (on, list) in DAYS.iter().enumerate() {
        for (head, _, profile) in *list {
            let missed = (year, rank) == (DEFECTIVE, MISSED_MODULE) && *head == "securite";
            let fits = profile.is_none_or(|profile| profiles.contains(&profile));
            // À la carte: what is made for the profile, then what is for all.
            let chosen = on < COMPULSORY || (fits && (profile.is_some() || random.percent(80)));
            if chosen && !missed {
                modules.push(module(world, year, head));
            }
        }
    }
    let review = match year {
        2025 => "a_faire",
        DEFECTIVE if rank == WITHOUT_REVIEW => "en_cours",
        _ => "fait",
    };
    object! {
        "pseudonym": random.pseudonym('v'), "mission": mission,
        "age_band": if minor { "mineur" } else { "majeur" },
        "start": day(year, 10, 1), "end": day(year + 1, 6, 30)
    }
    .with_some("parental_agreement", minor.then_some(true))
    .with("modules", modules)
    .with("civic_training_days", 2)
    .with("psc1", true)
    .with("review", review)
    .with("purge_on", day(year + 3, 6, 30))
}
