//! The rules on training days, as the registry holds them.

use crate::finding::rule::{Example, Rule, Severity, both};

pub(super) static UNUSUAL_DAYS: Rule = Rule {
    code: "cohort.training.unusual_length",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R7"],
    title: both("Formation d'une autre durée", "Training of another length"),
    why: both(
        "La formation commune a un nombre de jours fixé ; elle ne remplace pas la formation civique et citoyenne.",
        "The common training has a set number of days; it does not replace the formation civique et citoyenne.",
    ),
    text: both(
        "Jours de formation de cette cohorte : {days} ; jours que prévoit la feuille de route : {expected}.",
        "Training days of this cohort: {days}; days that the roadmap plans: {expected}.",
    ),
    help: both(
        "Ajoutez les jours qui manquent à « training_days », ou retirez ceux en trop.",
        "Add the missing days to “training_days”, or remove those in excess.",
    ),
    example: Example::Records {
        at: "/training_days/-",
        bad: "{\"id\": \"jour-6\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-12-13\", \"modules\": [], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}",
        good: "{\"id\": \"jour-6\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-12-12\", \"modules\": [], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}",
    },
};

pub(super) static WITHOUT_COMPULSORY: Rule = Rule {
    code: "cohort.training.without_compulsory_module",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R7"],
    title: both("Formation sans module obligatoire", "Training without a compulsory module"),
    why: both(
        "Un socle commun est suivi par tous les volontaires.",
        "A common base is followed by every volunteer.",
    ),
    text: both(
        "La formation de cette cohorte n'a aucun module obligatoire.",
        "The training of this cohort has no compulsory module.",
    ),
    help: both(
        "Marquez « obligatoire » les modules que tous suivent.",
        "Mark as “obligatoire” the modules that all follow.",
    ),
    example: Example::Records {
        at: "/training_days",
        bad: "[{\"id\": \"jour-1\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-06\", \"modules\": [{\"id\": \"module-posture\", \"label\": \"Posture\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-2\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-07\", \"modules\": [{\"id\": \"module-demarches\", \"label\": \"Démarches\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-3\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-08\", \"modules\": [{\"id\": \"module-securite\", \"label\": \"Sécurité\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-4\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-09\", \"modules\": [{\"id\": \"module-atelier\", \"label\": \"Atelier\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-5\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-10\", \"modules\": [{\"id\": \"module-sobriete\", \"label\": \"Sobriété\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}]",
        good: "[{\"id\": \"jour-1\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-06\", \"modules\": [{\"id\": \"module-posture\", \"label\": \"Posture\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-2\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-07\", \"modules\": [{\"id\": \"module-demarches\", \"label\": \"Démarches\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-3\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-08\", \"modules\": [{\"id\": \"module-securite\", \"label\": \"Sécurité\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-4\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-09\", \"modules\": [{\"id\": \"module-atelier\", \"label\": \"Atelier\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-5\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-10\", \"modules\": [{\"id\": \"module-sobriete\", \"label\": \"Sobriété\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}]",
    },
};

pub(super) static WITHOUT_OPTIONAL: Rule = Rule {
    code: "cohort.training.without_optional_module",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R7"],
    title: both("Formation sans module à la carte", "Training without an optional module"),
    why: both("D'autres modules se choisissent selon le profil.", "Other modules are chosen by profile."),
    text: both(
        "La formation de cette cohorte n'a aucun module à la carte.",
        "The training of this cohort has no optional module.",
    ),
    help: both(
        "Ajoutez des modules « a_la_carte » selon les profils.",
        "Add “a_la_carte” modules by profile.",
    ),
    example: Example::Records {
        at: "/training_days",
        bad: "[{\"id\": \"jour-1\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-06\", \"modules\": [{\"id\": \"module-posture\", \"label\": \"Posture\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-2\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-07\", \"modules\": [{\"id\": \"module-demarches\", \"label\": \"Démarches\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-3\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-08\", \"modules\": [{\"id\": \"module-securite\", \"label\": \"Sécurité\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-4\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-09\", \"modules\": [{\"id\": \"module-atelier\", \"label\": \"Atelier\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-5\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-10\", \"modules\": [{\"id\": \"module-sobriete\", \"label\": \"Sobriété\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}]",
        good: "[{\"id\": \"jour-1\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-06\", \"modules\": [{\"id\": \"module-posture\", \"label\": \"Posture\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-2\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-07\", \"modules\": [{\"id\": \"module-demarches\", \"label\": \"Démarches\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-3\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-08\", \"modules\": [{\"id\": \"module-securite\", \"label\": \"Sécurité\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-4\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-09\", \"modules\": [{\"id\": \"module-atelier\", \"label\": \"Atelier\", \"kind\": \"obligatoire\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}, {\"id\": \"jour-5\", \"cohort\": \"cohorte-2023\", \"date\": \"2023-11-10\", \"modules\": [{\"id\": \"module-sobriete\", \"label\": \"Sobriété\", \"kind\": \"a_la_carte\"}], \"led_by\": [\"coordinatrice\", \"membre_cybanjou\"]}]",
    },
};

pub(super) static NOT_CO_LED: Rule = Rule {
    code: "cohort.training.not_led_together",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R8"],
    title: both("Jour de formation non co-animé", "Training day not led together"),
    why: both(
        "Chaque jour est animé par la coordinatrice et des membres du réseau : les volontaires y rencontrent le réseau.",
        "Each day is led by the coordinator and members of the network: volunteers meet the network there.",
    ),
    text: both("Il manque à l'animation de ce jour : {missing}.", "This day is led without: {missing}."),
    help: both(
        "Complétez « led_by », ou prévoyez une co-animation.",
        "Complete “led_by”, or plan to lead it together.",
    ),
    example: Example::Records {
        at: "/training_days/0/led_by",
        bad: "[\"coordinatrice\"]",
        good: "[\"coordinatrice\", \"membre_cybanjou\"]",
    },
};

pub(super) static DAY_OUTSIDE: Rule = Rule {
    code: "cohort.training.outside_cohort",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R9"],
    title: both("Jour de formation hors de la cohorte", "Training day outside the cohort"),
    why: both(
        "La formation a lieu pendant la cohorte, d'octobre à juin.",
        "Training takes place during the cohort, from October to June.",
    ),
    text: both(
        "Ce jour de formation ({date}) n'est pas entre le {start} et le {end}, dates de la cohorte.",
        "This training day ({date}) is not between {start} and {end}, the dates of the cohort.",
    ),
    help: both(
        "Corrigez la date, ou rattachez le jour à une autre cohorte.",
        "Mend the date, or tie the day to another cohort.",
    ),
    example: Example::Records { at: "/training_days/0/date", bad: "\"2023-09-20\"", good: "\"2023-10-10\"" },
};
