//! The framework of the roadmap: what its sheets ask of mediators, helpers and agents. Sheets: A.1.2.a, A.1.2.b, B.2,
//! B.3, B.7, C.4, D.1, E.1, E.2.5, GT.D.2.
//!
//! The sheets list tasks and not competences: the list is our reading of them, dated, each entry with the sheets that it
//! is read from. Its four levels are the four roles of a local network that help the public, from the least to the most
//! able; the pilot coordinates and is no level.

use super::{Area, Competence, Framework, area, group};
use crate::vocabulary::network::RlinRole;

pub(super) const MEDIATION: Framework = Framework {
    id: "mednum-mediation",
    name_fr: "Médiation numérique en Maine-et-Loire",
    name_en: "Digital mediation in Maine-et-Loire",
    version: "2026-11",
    source: "Lecture des fiches A.1.2.a, A.1.2.b, B.2, B.3, B.7, C.4, D.1, E.1, E.2.5 et GT.D.2 de la feuille de route Mednum49 2023-2025",
    levels: 4,
    reachable: 4,
    autonomous: 3,
    groups: &[
        group(1, 1, "éclaireur : repère et guide", "scout: spots and guides"),
        group(2, 2, "premiers-secours : aide ponctuelle", "first aid: helps now and then"),
        group(3, 3, "aidant : accompagne sur des usages ciblés", "helper: accompanies on targeted uses"),
        group(
            4,
            4,
            "médiateur : développe des compétences transversales",
            "mediator: develops transversal skills",
        ),
    ],
    areas: AREAS,
};

/// The role of a local network that a level is that of; `None` for what is no level.
///
/// ```
/// use mednum_catalog::framework::role_of_level;
/// use mednum_catalog::vocabulary::network::RlinRole;
/// assert_eq!(role_of_level(1), Some(RlinRole::Eclaireur));
/// assert_eq!(role_of_level(4), Some(RlinRole::Mediateur));
/// assert_eq!(role_of_level(5), None);
/// ```
#[must_use]
pub fn role_of_level(level: u8) -> Option<RlinRole> {
    match level {
        1 => Some(RlinRole::Eclaireur),
        2 => Some(RlinRole::PremiersSecours),
        3 => Some(RlinRole::Aidant),
        4 => Some(RlinRole::Mediateur),
        _ => None,
    }
}

const fn asked(
    code: &'static str,
    label_fr: &'static str,
    label_en: &'static str,
    sheets: &'static [&'static str],
) -> Competence {
    Competence { code, label_fr, label_en, sheets }
}

const AREAS: &[Area] = &[
    area(
        "accueil",
        "Accueillir et orienter",
        "Welcoming and orienting",
        &[
            asked(
                "accueillir",
                "Accueillir et mettre en confiance",
                "Welcoming people and putting them at ease",
                &["B.2", "E.1"],
            ),
            asked(
                "evaluer_besoins",
                "Évaluer les besoins et les difficultés",
                "Assessing needs and difficulties",
                &["C.4"],
            ),
            asked(
                "orienter",
                "Orienter vers les acteurs et les ressources du territoire",
                "Orienting towards the actors and resources of the territory",
                &["B.2", "C.4"],
            ),
            asked(
                "cadre_ethique",
                "Tenir le cadre juridique et éthique de l'accompagnement",
                "Keeping to the legal and ethical frame of helping",
                &["C.4"],
            ),
        ],
    ),
    area(
        "accompagnement",
        "Accompagner une personne",
        "Accompanying a person",
        &[
            asked(
                "demarche",
                "Aider à une démarche administrative en ligne",
                "Helping with an official procedure online",
                &["B.3", "E.1"],
            ),
            asked(
                "equipement",
                "Aider à prendre en main un équipement",
                "Helping to get to grips with equipment",
                &["B.3", "D.1"],
            ),
            asked(
                "bases",
                "Apprendre les bases : naviguer, communiquer",
                "Teaching the basics: browsing, communicating",
                &["B.3"],
            ),
            asked(
                "securite",
                "Protéger ses données et ses documents",
                "Protecting data and documents",
                &["C.4", "E.2.5"],
            ),
        ],
    ),
    area(
        "animation",
        "Animer et transmettre",
        "Leading and passing on",
        &[
            asked("animer_atelier", "Animer un atelier", "Running a workshop", &["A.1.2.a"]),
            asked("former_pairs", "Former ses pairs", "Training one's peers", &["A.1.2.a"]),
            asked(
                "parentalite",
                "Accompagner la parentalité numérique",
                "Supporting parents with digital matters",
                &["B.7"],
            ),
            asked(
                "responsable",
                "Promouvoir un numérique responsable et sobre",
                "Promoting a responsible and sober digital life",
                &["A.1.2.b", "GT.D.2"],
            ),
        ],
    ),
];
