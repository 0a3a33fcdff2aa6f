//! Pix: 16 competences in 5 areas, 8 levels of 8 pix each. Sheet: E.2.4.
//!
//! Names are those that Pix gives in French; the English ones are ours.

use super::{Area, Framework, area, competence, group};

/// How many pix a level is worth in one competence.
pub const PIX_PER_LEVEL: i64 = 8;

/// The most pix in one competence.
const MOST: i64 = 64;

/// The level of a score in one competence: 0 below 8 pix, then one level every 8 pix, up to 8 for 64. `None` for what
/// is no score.
///
/// ```
/// use mednum_catalog::framework::pix_level;
/// assert_eq!([7, 8, 41, 64].map(pix_level), [Some(0), Some(1), Some(5), Some(8)]);
/// assert_eq!(pix_level(65), None);
/// ```
#[must_use]
pub fn pix_level(score: i64) -> Option<i64> {
    (0..=MOST).contains(&score).then_some(score / PIX_PER_LEVEL)
}

pub(super) const PIX: Framework = Framework {
    id: "pix",
    name_fr: "Pix",
    name_en: "Pix",
    version: "16 compétences, niveau 7 ouvert",
    source: "GIP Pix, référentiel de compétences et barème de certification",
    levels: 8,
    reachable: 7,
    autonomous: 3,
    groups: &[
        group(1, 2, "novice", "beginner"),
        group(3, 4, "indépendant", "independent"),
        group(5, 6, "avancé", "advanced"),
        group(7, 8, "expert", "expert"),
    ],
    areas: AREAS,
};

const AREAS: &[Area] = &[
    area(
        "1",
        "Information et données",
        "Information and data",
        &[
            competence(
                "1.1",
                "Mener une recherche et une veille d'information",
                "Searching for information and keeping up with it",
            ),
            competence("1.2", "Gérer des données", "Managing data"),
            competence("1.3", "Traiter des données", "Processing data"),
        ],
    ),
    area(
        "2",
        "Communication et collaboration",
        "Communication and collaboration",
        &[
            competence("2.1", "Interagir", "Interacting"),
            competence("2.2", "Partager et publier", "Sharing and publishing"),
            competence("2.3", "Collaborer", "Collaborating"),
            competence("2.4", "S'insérer dans le monde numérique", "Taking part in the digital world"),
        ],
    ),
    area(
        "3",
        "Création de contenu",
        "Content creation",
        &[
            competence("3.1", "Développer des documents textuels", "Developing text documents"),
            competence("3.2", "Développer des documents multimédia", "Developing multimedia documents"),
            competence(
                "3.3",
                "Adapter les documents à leur finalité",
                "Adapting documents to what they are for",
            ),
            competence("3.4", "Programmer", "Programming"),
        ],
    ),
    area(
        "4",
        "Protection et sécurité",
        "Protection and safety",
        &[
            competence("4.1", "Sécuriser l'environnement numérique", "Making the digital environment secure"),
            competence(
                "4.2",
                "Protéger les données personnelles et la vie privée",
                "Protecting personal data and privacy",
            ),
            competence(
                "4.3",
                "Protéger la santé, le bien-être et l'environnement",
                "Protecting health, well-being and the environment",
            ),
        ],
    ),
    area(
        "5",
        "Environnement numérique",
        "Digital environment",
        &[
            competence("5.1", "Résoudre des problèmes techniques", "Solving technical problems"),
            competence("5.2", "Construire un environnement numérique", "Building a digital environment"),
        ],
    ),
];
