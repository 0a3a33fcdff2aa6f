//! How the actions go: the news that their pilots give twice a year, and what was delivered.

use chrono::{Datelike as _, NaiveDate};
use mednum_core::built_in_document;
use mednum_core::roadmap::Sheet;

use super::json::{Json, object};
use super::places::{World, day, later};
use super::random::Random;

/// What is said of a dated entry of a sheet: sheet, label of the entry, how far it is, and the day it was reached.
type MilestoneData = (&'static str, &'static str, &'static str, Option<(i32, u32, u32)>, (i32, u32));

/// The last pair is the half-year whose news say it. The writing session of A.3.1 was never validated.
#[rustfmt::skip]
const MILESTONES: [MilestoneData; 15] = [
    ("A.3.1", "Validation du logo", "met", Some((2023, 6, 20)), (2023, 1)),
    ("A.3.1", "Séance de co-rédaction", "met", Some((2023, 9, 26)), (2023, 2)),
    ("A.3.1", "Plan de communication", "met", Some((2023, 12, 12)), (2023, 2)),
    ("GT.B.1", "Propositions aux élus du Département", "met", Some((2023, 5, 25)), (2023, 1)),
    ("A.1.2.a", "Réalisation de la cartographie", "met", Some((2023, 12, 5)), (2023, 2)),
    ("A.1.2.c", "Évaluation des besoins, réalisation d'une feuille de route et compilation de ressources", "met", Some((2024, 6, 11)), (2024, 1)),
    ("A.1.2.c", "Dépôt des demandes de financement et finalisation des programmes de formation", "met", Some((2024, 11, 19)), (2024, 2)),
    ("A.1.2.c", "Communication auprès des bénévoles et expérimentation des premières formations", "met", Some((2025, 11, 13)), (2025, 2)),
    ("A.3.4", "Organisation du prochain événement", "met", Some((2024, 10, 3)), (2024, 2)),
    ("A.3.4", "Nouvelle édition souhaitée sur la période", "met", Some((2024, 10, 3)), (2024, 2)),
    ("B.2", "Généralisation souhaitée à tout le département", "scheduled", None, (2024, 1)),
    ("B.2", "Généralisation souhaitée à tout le département", "partially_met", None, (2025, 1)),
    ("C.4", "Sessions de formation", "partially_met", None, (2024, 2)),
    ("C.4", "Sessions de formation", "met", Some((2025, 11, 27)), (2025, 2)),
    ("E.2.3", "POP ID dans la Communauté de communes Anjou Loir et Sarthe", "met", Some((2024, 12, 3)), (2024, 2)),
];

/// Actions that begin later than the roadmap, with the half-year they begin in.
const LATER: [(&str, (i32, u32)); 9] = [
    ("A.1.2.c", (2024, 1)),
    ("A.3.4", (2024, 1)),
    ("C.4", (2024, 1)),
    ("D.1", (2023, 2)),
    ("E.2.4", (2024, 1)),
    ("E.2.5", (2024, 2)),
    ("GT.C.1", (2023, 2)),
    ("GT.D.1", (2024, 1)),
    ("GT.E.1", (2024, 2)),
];

/// Actions that are over before the end, with the half-year they end in.
const EARLIER: [(&str, (i32, u32)); 3] =
    [("A.1.2.a", (2024, 1)), ("A.3.1", (2024, 2)), ("GT.B.1", (2023, 2))];

/// News of each sheet, twice a year, by one of its pilots.
pub(super) fn news(world: &World) -> Vec<Json> {
    let mut random = Random::new("news", world.copy);
    let Some(roadmap) = built_in_document() else { return Vec::new() };
    let mut news: Vec<(NaiveDate, Json)> = Vec::new();
    for sheet in roadmap.sheets() {
        for half in [(2023, 1), (2023, 2), (2024, 1), (2024, 2), (2025, 1), (2025, 2)] {
            let (month, on) = if half.1 == 1 { (6, 21) } else { (12, 13) };
            let date = later(day(half.0, month, on), random.between(0, 6));
            if let Some(item) = one(&sheet, half, date) {
                news.push((date, item));
            }
        }
    }
    news.sort_by_key(|(date, _)| *date);
    news.into_iter().map(|(_, item)| item).collect()
}

fn one(sheet: &Sheet<'_, '_>, half: (i32, u32), date: NaiveDate) -> Option<Json> {
    let code = sheet.code.as_str();
    let bound = |list: &[(&str, (i32, u32))]| list.iter().find(|(of, _)| *of == code).map(|(_, half)| *half);
    let begins = bound(&LATER).unwrap_or((2023, 1));
    let ends = bound(&EARLIER).unwrap_or((2025, 2));
    if half > ends && half.0 > ends.0 {
        return None;
    }
    let status = match half {
        _ if half < begins => "pipeline",
        _ if half > ends => "closed",
        _ if half == ends => "finalisation",
        _ => "implementation",
    };
    let pilots: Vec<&str> = sheet.pilots.iter().map(|pilot| pilot.actor.as_str()).collect();
    let by = pilots.get(usize::try_from(half.1).unwrap_or_default() % pilots.len().max(1)).copied();
    let milestones: Vec<Json> = MILESTONES
        .iter()
        .filter(|(of, .., told)| *of == code && *told == half)
        .map(|(_, label, status, met_on, _)| {
            let met_on = met_on.map(|(year, month, on)| day(year, month, on));
            object! { "label": *label, "status": *status }.with_some("met_on", met_on)
        })
        .collect();
    debug_assert!(date.year() == half.0, "news are of their half-year");
    let item = object! { "sheet": code, "date": date }.with_some("by", by).with("status", status);
    Some(item.with_list("milestones", milestones))
}

/// What was delivered: identifier, sheet, label, indicator that it answers, day, territory.
type DeliverableData =
    (&'static str, &'static str, &'static str, Option<&'static str>, (i32, u32, u32), Option<&'static str>);

/// What the actions delivered.
pub(super) fn deliverables(world: &World) -> Vec<Json> {
    #[rustfmt::skip]
    let data: [DeliverableData; 14] = [
        ("carte-competences", "A.1.2.a", "Carte des compétences en ligne", Some("A.1.2.a-I3"), (2023, 12, 5), None),
        ("plan-communication", "A.3.1", "Plan de communication", Some("A.3.1-I1"), (2023, 12, 12), None),
        ("criteres-financeurs", "A.2", "Grille des critères de priorisation", Some("A.2-I3"), (2023, 10, 10), None),
        ("appel-projets-v1", "A.2", "Appel à projets commun, première version", None, (2024, 10, 15), None),
        ("ressources-benevoles", "A.1.2.c", "Recueil de ressources pour les bénévoles", None, (2024, 6, 11), None),
        ("outil-parentalite", "B.7", "Page qui centralise les ressources sur la parentalité", Some("B.7-I2"), (2024, 11, 21), None),
        ("etat-fai", "D.1", "Inventaire des offres solidaires de connexion", Some("D.1-I1"), (2024, 4, 23), None),
        ("etat-aides", "D.1", "Répertoire des aides des organismes sociaux", None, (2024, 9, 12), None),
        ("etat-partenaires", "D.1", "Répertoire des partenaires à tarif solidaire", None, (2025, 2, 18), None),
        ("depliant-materiel", "D.1", "Dépliant pour les professionnels", Some("D.1-I2"), (2025, 4, 8), None),
        ("doc-montrevault", "E.1", "Documentation de la démarche à Montrevault-sur-Èvre", None, (2024, 7, 2), Some("montrevault")),
        ("doc-bauge", "E.1", "Documentation de la démarche à Baugé-en-Anjou", None, (2024, 12, 17), Some("bauge-en-anjou")),
        ("doc-chemille", "E.1", "Documentation de la démarche à Chemillé-en-Anjou", None, (2025, 6, 24), Some("chemille")),
        ("banc-essai-coffres", "E.2.5", "Comparaison des coffres-forts numériques", None, (2025, 5, 20), None),
    ];
    data.into_iter()
        .map(|(id, sheet, label, indicator, (year, month, on), territory)| {
            object! { "id": world.id(id), "sheet": sheet, "label": label }
                .with_some("indicator", indicator)
                .with("date", day(year, month, on))
                .with_some("territory", territory)
        })
        .collect()
}
