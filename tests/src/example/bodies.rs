//! Who sits in the bodies of the built-in roadmap, and from when.

use chrono::NaiveDate;

use super::json::{Json, object};
use super::places::{CENTRE_SOCIAL, CLUB, MEDIATHEQUE, VIE_SOCIALE, World, day};
use super::random::Random;

/// The bodies that met, and who is invited to each.
pub(super) const BODIES: [(&str, &[&str]); 14] = [
    ("groupe-animation", &["departement49", "anjou-numerique", "prefecture49", "fcs4953"]),
    ("comite-partenaires", &PARTNERS),
    ("comite-financeurs", &FUNDERS),
    (
        "instance-validation-communication",
        &["anjou-numerique", "departement49", "fcs4953", "caf49", "cpam49", "msa", "carsat-pdl"],
    ),
    ("cellule-technique-communication", &["fcs4953", "departement49", "anjou-numerique"]),
    ("instance-dialogue-france-services", &["r-coord-cn", "r-anim-fs"]),
    ("gtn49", &["g-bibliotheques", "bibliopole", "g-mediateurs", "anjou-numerique"]),
    (
        "groupe-parentalite",
        &["udaf49", "caf49", "reseau-parentalite49", "education-nationale", "d-pmi", "anjou-numerique"],
    ),
    ("commission-permanente", &["departement49"]),
    ("groupe-benevoles", &["fcs4953", "cybanjou", "g-associations", "bibliopole"]),
    ("gt-maillage-alm", &["prefecture49", "departement49", "alm", "fcs4953", "cybanjou", "caf49", "g-cn"]),
    (
        "gt-recherche-financement",
        &[
            "cybanjou",
            "anjou-numerique",
            "etat",
            "departement49",
            "caf49",
            "carsat-pdl",
            "conumm",
            "g-collectivites",
            "g-financeurs-prives",
        ],
    ),
    ("gt-engagement-mds", &["departement49", "anjou-numerique"]),
    ("rencontres-cybanjou", &["g-mediateurs"]),
];

/// The comité des partenaires.
pub(super) const PARTNERS: [&str; 11] = [
    "departement49",
    "anjou-numerique",
    "prefecture49",
    "fcs4953",
    "caf49",
    "cpam49",
    "msa",
    "carsat-pdl",
    "udccas49",
    "udaf49",
    "conumm",
];

/// The comité de financeurs.
const FUNDERS: [&str; 8] =
    ["caf49", "departement49", "etat", "sdjes49", "anjou-numerique", "cpam49", "msa", "carsat-pdl"];

/// The structures that joined the Cyb@njou network over the years.
pub(super) fn network(world: &World) -> Vec<(String, NaiveDate)> {
    let mut random = Random::new("network", world.copy);
    let kinds = [CENTRE_SOCIAL, MEDIATHEQUE, VIE_SOCIALE, CLUB];
    let joining = world.bassins.iter().zip(kinds.iter().cycle()).take(30);
    let mut members: Vec<(String, NaiveDate)> = joining
        .map(|(bassin, kind)| {
            let year = 2023 + i32::try_from(random.between(0, 2)).unwrap_or_default();
            let joined = day(year, u32::try_from(random.between(1, 9)).unwrap_or(1), 1);
            (world.local(*kind, bassin.seat()), joined)
        })
        .collect();
    members.sort_by(|left, right| (left.1, &left.0).cmp(&(right.1, &right.0)));
    members
}

/// Who sits, and from when.
pub(super) fn mandates(world: &World, network: &[(String, NaiveDate)]) -> Vec<Json> {
    let mut mandates = Vec::new();
    for (body, members) in BODIES {
        for member in members {
            let role = match (body, *member) {
                ("groupe-animation", _) | ("comite-financeurs", "caf49") => Some("pilot"),
                ("comite-partenaires", "departement49" | "anjou-numerique") => Some("secretariat"),
                _ => None,
            };
            let start = if *member == "conumm" { day(2024, 1, 1) } else { day(2023, 1, 1) };
            let mandate = object! { "body": world.body(body), "member": *member };
            mandates.push(mandate.with_some("role", role).with("start", start));
        }
    }
    for (member, joined) in network {
        mandates.push(object! {
            "body": world.body("rencontres-cybanjou"), "member": member.as_str(), "start": *joined
        });
    }
    mandates
}

impl World {
    /// A body: the built-in one for the example, one of its own for each copy, so that none meets too often.
    pub(super) fn body(&self, body: &str) -> String {
        self.id(body)
    }

    /// The bodies of a copy. They keep neither cadence nor seats: the built-in ones alone are held to theirs.
    pub(super) fn bodies(&self) -> Vec<Json> {
        if self.copy == 0 {
            return Vec::new();
        }
        let bodies = BODIES.iter();
        bodies
            .map(|(body, _)| {
                let name = format!("{body} (copie {})", self.copy);
                object! { "id": self.body(body), "name": name, "sheet": "A.1.1" }
            })
            .collect()
    }
}
