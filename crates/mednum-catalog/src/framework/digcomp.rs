//! DigComp 2.2, the European framework for citizens: 21 competences in 5 areas, 8 levels in 4 groups.
//!
//! Names are shortened from the English text; the French ones are ours. DigComp 3.0 is another framework, with another
//! identifier.

use super::{Area, Framework, area, competence, group};

pub(super) const DIGCOMP: Framework = Framework {
    id: "digcomp-2-2",
    name_fr: "DigComp",
    name_en: "DigComp",
    version: "2.2",
    source: "Commission européenne, Centre commun de recherche, DigComp 2.2 (2022)",
    levels: 8,
    reachable: 8,
    autonomous: 3,
    groups: &[
        group(1, 2, "élémentaire", "foundation"),
        group(3, 4, "intermédiaire", "intermediate"),
        group(5, 6, "avancé", "advanced"),
        group(7, 8, "très spécialisé", "highly specialised"),
    ],
    areas: AREAS,
};

const AREAS: &[Area] = &[
    area(
        "1",
        "Information et données",
        "Information and data literacy",
        &[
            competence(
                "1.1",
                "Parcourir, rechercher et filtrer des contenus",
                "Browsing, searching and filtering content",
            ),
            competence("1.2", "Évaluer des contenus", "Evaluating content"),
            competence("1.3", "Gérer des contenus", "Managing content"),
        ],
    ),
    area(
        "2",
        "Communication et collaboration",
        "Communication and collaboration",
        &[
            competence("2.1", "Interagir avec le numérique", "Interacting through digital technologies"),
            competence("2.2", "Partager avec le numérique", "Sharing through digital technologies"),
            competence(
                "2.3",
                "Exercer sa citoyenneté en ligne",
                "Engaging in citizenship through digital technologies",
            ),
            competence("2.4", "Collaborer avec le numérique", "Collaborating through digital technologies"),
            competence("2.5", "Respecter la nétiquette", "Netiquette"),
            competence("2.6", "Gérer son identité numérique", "Managing digital identity"),
        ],
    ),
    area(
        "3",
        "Création de contenu numérique",
        "Digital content creation",
        &[
            competence("3.1", "Produire des contenus", "Developing digital content"),
            competence(
                "3.2",
                "Intégrer et retravailler des contenus",
                "Integrating and re-elaborating digital content",
            ),
            competence("3.3", "Droit d'auteur et licences", "Copyright and licences"),
            competence("3.4", "Programmer", "Programming"),
        ],
    ),
    area(
        "4",
        "Sécurité",
        "Safety",
        &[
            competence("4.1", "Protéger les appareils", "Protecting devices"),
            competence(
                "4.2",
                "Protéger les données personnelles et la vie privée",
                "Protecting personal data and privacy",
            ),
            competence("4.3", "Protéger la santé et le bien-être", "Protecting health and well-being"),
            competence("4.4", "Protéger l'environnement", "Protecting the environment"),
        ],
    ),
    area(
        "5",
        "Résolution de problèmes",
        "Problem solving",
        &[
            competence("5.1", "Résoudre des problèmes techniques", "Solving technical problems"),
            competence(
                "5.2",
                "Identifier des besoins et leurs réponses techniques",
                "Identifying needs and technological responses",
            ),
            competence("5.3", "Créer avec le numérique", "Creatively using digital technologies"),
            competence(
                "5.4",
                "Repérer ce qui manque à ses compétences",
                "Identifying digital competence gaps",
            ),
        ],
    ),
];
