//! Holders of competences by pseudonym, what teams need, and the support to volunteers.

use chrono::{Months, NaiveDate};

use super::json::{Json, object};
use super::places::{
    Bassin, CCAS, CENTRE_SOCIAL, CLUB, ENTRAIDE, EPICERIE, LocalKind, MAIRIE, MEDIATHEQUE, RECYCLERIE,
    VIE_SOCIALE, World, day, later,
};
use super::random::Random;

/// Holders on the map.
const HOLDERS: usize = 250;
/// The holder who never agreed to be on the map, by rank.
const WITHOUT_CONSENT: usize = 137;

#[rustfmt::skip]
const PIX: [&str; 16] = [
    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1", "5.2",
];

#[rustfmt::skip]
const DIGCOMP: [&str; 21] = [
    "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3",
    "4.4", "5.1", "5.2", "5.3", "5.4",
];

/// The identifiers of the frameworks.
const PIX_FRAMEWORK: &str = "pix";
const DIGCOMP_FRAMEWORK: &str = "digcomp-2-2";

/// Every holder.
pub(super) fn holders(world: &World) -> Vec<Json> {
    let mut random = Random::new("holders", world.copy);
    let mut holders = Vec::new();
    // What is needed is held by somebody, though not always at the level; but in the last of the bassins.
    for commune in RECEPTIONS {
        for _ in 0..2 {
            holders.push(known(world, ("agent", MAIRIE, commune), &RECEPTION, &mut random));
        }
    }
    let needing: Vec<&Bassin> = bassins_in_need(world).collect();
    for bassin in needing.iter().take(needing.len().saturating_sub(1)) {
        holders.push(known(world, ("volunteer", ENTRAIDE, bassin.seat()), &NEIGHBOUR, &mut random));
    }
    for rank in holders.len()..HOLDERS {
        holders.push(holder(world, rank, &mut random));
    }
    holders
}

/// The communes where E.1 tries its reception desks.
const RECEPTIONS: [&str; 3] = ["49218", "49018", "49092"];

/// What is required: framework, competence, level, people.
type Required = (&'static str, &'static str, usize, usize);

const RECEPTION: [Required; 3] =
    [(PIX_FRAMEWORK, "4.2", 4, 2), (PIX_FRAMEWORK, "1.1", 3, 2), (DIGCOMP_FRAMEWORK, "2.3", 3, 1)];
const NEIGHBOUR: [Required; 2] = [(PIX_FRAMEWORK, "5.1", 3, 1), (PIX_FRAMEWORK, "4.1", 2, 3)];

/// The bassins that said what they need.
fn bassins_in_need(world: &World) -> impl Iterator<Item = &Bassin> {
    world.bassins.iter().filter(|bassin| bassin.priority).step_by(3)
}

/// A holder of what is required somewhere, a level above or below it.
fn known(
    world: &World,
    (kind, place, commune): (&'static str, LocalKind, &str),
    required: &[Required],
    random: &mut Random,
) -> Json {
    let told = later(day(2023, 10, 2), random.between(0, 60));
    let competencies: Vec<Json> = required
        .iter()
        .map(|(framework, competence, level, _)| {
            object! {
                "framework": *framework, "competence": *competence, "level": random.between(level - 1, level + 1),
                "source": "entretien", "date": told
            }
        })
        .collect();
    let publics = if kind == "volunteer" { vec!["benevole_accompagnant"] } else { Vec::new() };
    object! { "pseudonym": random.pseudonym('h'), "kind": kind }
        .with_list("publics", publics)
        .with("organisation", world.local(place, commune))
        .with("commune", world.commune(commune, 2023))
        .with("competencies", competencies)
        .with("consent", told)
        .with("purge_on", purged(told))
}

/// Three years after the agreement.
fn purged(agreed: NaiveDate) -> NaiveDate {
    agreed.checked_add_months(Months::new(36)).unwrap_or(agreed)
}

fn holder(world: &World, rank: usize, random: &mut Random) -> Json {
    // The least provided bassins are the emptiest on the map too.
    let mut bassin = random.pick(&world.bassins);
    if bassin.priority && random.percent(40) {
        bassin = random.pick(&world.bassins);
    }
    let commune = bassin.seat();
    let (kind, places): (&str, &[LocalKind]) = match rank % 10 {
        0..=2 => ("professional", &[CENTRE_SOCIAL, MEDIATHEQUE, VIE_SOCIALE]),
        3 => ("agent", &[MAIRIE, CCAS]),
        _ => ("volunteer", &[CLUB, ENTRAIDE, EPICERIE, RECYCLERIE, CENTRE_SOCIAL]),
    };
    let publics = match (kind, rank % 5) {
        ("volunteer", 4) => vec!["benevole_accompagnant", "benevole_administrateur"],
        ("volunteer", _) => vec!["benevole_accompagnant"],
        _ => Vec::new(),
    };
    // The map was made in the second half of 2023; Pix came later.
    let told = later(day(2023, 9, 4), random.between(0, 80));
    let mut competencies = Vec::new();
    let best = if kind == "professional" { 7 } else { 5 };
    let pix = random.between(1, 4);
    for competence in random.some(&PIX, pix) {
        let measured = random.percent(45);
        let held = object! { "framework": PIX_FRAMEWORK, "competence": competence };
        competencies.push(if measured {
            held.with("score", random.between(8, best * 8 + 7))
                .with("source", "pix")
                .with("date", later(day(2024, 2, 5), random.between(0, 560)))
        } else {
            held.with("level", random.between(1, best)).with("source", "enquete").with("date", told)
        });
    }
    let digcomp = random.between(1, 3);
    for competence in random.some(&DIGCOMP, digcomp) {
        competencies.push(object! {
            "framework": DIGCOMP_FRAMEWORK, "competence": competence, "level": random.between(1, best),
            "source": "entretien", "date": told
        });
    }
    object! { "pseudonym": random.pseudonym('h'), "kind": kind }
        .with_list("publics", publics)
        .with("organisation", world.local(random.pick(places), commune))
        .with("commune", world.commune(commune, 2023))
        .with("competencies", competencies)
        .with_some("consent", (rank != WITHOUT_CONSENT).then_some(told))
        .with("purge_on", purged(told))
}

/// What the reception desks of E.1 need, and some bassins.
pub(super) fn needs(world: &World) -> Vec<Json> {
    let requirements = |required: &[Required]| -> Vec<Json> {
        let records = required.iter();
        records
            .map(|(framework, competence, level, people)| {
                object! { "framework": *framework, "competence": *competence, "level": *level }
                    .with_some("people", (*people > 1).then_some(*people))
            })
            .collect()
    };
    let mut needs = Vec::new();
    for commune in RECEPTIONS {
        needs.push(object! {
            "id": world.id(format!("besoin-accueil-{commune}")),
            "label": format!("Accueil de proximité {}", world.of_commune(commune)),
            "sheet": "E.1", "organisation": world.local(MAIRIE, commune), "requirements": requirements(&RECEPTION)
        });
    }
    for bassin in bassins_in_need(world) {
        needs.push(object! {
            "id": world.id(format!("besoin-{}", bassin.seat())),
            "label": format!("Aide de proximité autour {}", world.of_commune(bassin.seat())),
            "sheet": "A.1.2.a", "bassin": bassin.id.as_str(), "requirements": requirements(&NEIGHBOUR)
        });
    }
    needs
}

/// Sessions for volunteers: the needs and the resources by June 2024, the first trainings in 2025.
pub(super) fn sessions(world: &World) -> Vec<Json> {
    let mut random = Random::new("sessions", world.copy);
    #[rustfmt::skip]
    let data: [(&str, (i32, u32, u32)); 12] = [
        ("panorama", (2024, 2, 6)), ("echange_de_pratiques", (2024, 3, 14)), ("ressources", (2024, 5, 23)),
        ("ressources", (2024, 6, 11)), ("echange_de_pratiques", (2024, 6, 20)),
        ("echange_de_pratiques", (2024, 10, 10)), ("echange_de_pratiques", (2025, 1, 23)),
        ("formations", (2025, 2, 13)), ("formations", (2025, 4, 10)), ("echange_de_pratiques", (2025, 6, 12)),
        ("formations", (2025, 10, 9)), ("formations", (2025, 11, 13)),
    ];
    let volunteers = [ENTRAIDE, CLUB, EPICERIE, RECYCLERIE];
    data.into_iter()
        .enumerate()
        .map(|(rank, (kind, (year, month, on)))| {
            let count = random.between(3, 5);
            let bassins = random.some(&world.bassins, count);
            let organisations: Vec<String> =
                bassins.iter().map(|bassin| world.local(random.pick(&volunteers), bassin.seat())).collect();
            let publics: &[&str] = if rank % 4 == 3 {
                &["benevole_accompagnant", "benevole_administrateur"]
            } else {
                &["benevole_accompagnant"]
            };
            object! {
                "id": world.id(format!("benevoles-{year}-{month:02}-{on:02}")), "sheet": "A.1.2.c", "kind": kind,
                "date": day(year, month, on), "publics": publics, "volunteers": random.between(11, 34),
                "organisations": organisations
            }
        })
        .collect()
}

/// Tools that changed how associations work: the roadmap aims at two.
pub(super) fn tools(world: &World) -> Vec<Json> {
    let data = [
        (ENTRAIDE, "49127", "Agenda partagé", (2025, 3, 20)),
        (EPICERIE, "49215", "Adhésions en ligne", (2025, 6, 5)),
        (RECYCLERIE, "49054", "Planning des bénévoles", (2025, 10, 16)),
    ];
    data.into_iter()
        .enumerate()
        .map(|(rank, (kind, commune, label, (year, month, on)))| {
            object! {
                "id": world.id(format!("outil-{}", rank + 1)), "sheet": "A.1.2.c",
                "organisation": world.local(kind, commune), "label": label, "date": day(year, month, on)
            }
        })
        .collect()
}
