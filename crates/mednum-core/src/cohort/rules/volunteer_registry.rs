//! The rules on volunteers: no sentence quotes what stands in a record, as the registry holds them.

use crate::finding::rule::{Example, Rule, Severity, both};

use super::CODE_DU_SERVICE_NATIONAL;

pub(super) static CONTRACT_REVERSED: Rule = Rule {
    code: "cohort.contract.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Contrat aux dates inversées", "Contract with reversed dates"),
    why: both(
        "Un contrat qui finit avant de commencer n'a aucun jour.",
        "A contract that ends before it starts has no day.",
    ),
    text: both(
        "Dans une fiche de volontaire, la fin du contrat vient avant son début.",
        "In a volunteer's record, the end of the contract comes before its start.",
    ),
    help: both(
        "Échangez « start » et « end », ou corrigez l'une des deux dates.",
        "Swap “start” and “end”, or mend one of the two dates.",
    ),
    example: Example::Records { at: "/volunteers/0/end", bad: "\"2023-06-30\"", good: "\"2024-06-30\"" },
};

pub(super) static CONTRACT_LENGTH: Rule = Rule {
    code: "cohort.contract.unusual_length",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Contrat d'une durée hors du cadre", "Contract of a length outside the frame"),
    why: both(
        "Le service civique dure de six à douze mois, en une seule fois (article L120-1).",
        "Service civique lasts six to twelve months, in one piece (article L120-1).",
    ),
    text: both(
        "Dans une fiche de volontaire, le contrat ne dure pas de {min} à {max} mois.",
        "In a volunteer's record, the contract does not last {min} to {max} months.",
    ),
    help: both(
        "Vérifiez les dates ; un contrat rompu avant son terme reste signalé.",
        "Check the dates; a contract that was broken off stays reported.",
    ),
    example: Example::Records { at: "/volunteers/0/start", bad: "\"2024-01-08\"", good: "\"2023-10-01\"" },
};

pub(super) static CONTRACT_OUTSIDE: Rule = Rule {
    code: "cohort.contract.outside_mission",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Contrat hors de la mission", "Contract outside the mission"),
    why: both(
        "Le contrat porte sur une mission : hors de ses dates, il n'a pas d'objet.",
        "The contract is for a mission: outside its dates it has no purpose.",
    ),
    text: both(
        "Dans une fiche de volontaire, le contrat sort des dates de sa mission.",
        "In a volunteer's record, the contract leaves the dates of its mission.",
    ),
    help: both(
        "Corrigez les dates du contrat, ou celles de la mission.",
        "Mend the dates of the contract, or those of the mission.",
    ),
    example: Example::Records { at: "/volunteers/0/end", bad: "\"2024-07-31\"", good: "\"2024-06-30\"" },
};

pub(super) static CONTRACT_HOURS: Rule = Rule {
    code: "cohort.contract.weekly_hours_outside",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both(
        "Durée hebdomadaire du contrat hors du cadre",
        "Weekly hours of the contract outside the frame",
    ),
    why: both(
        "Un contrat prévoit 24 heures par semaine au moins et 48 au plus (article L120-8).",
        "A contract takes 24 hours a week at least and 48 at most (article L120-8).",
    ),
    text: both(
        "Dans une fiche de volontaire, la durée hebdomadaire n'est pas entre {min} et {max} heures.",
        "In a volunteer's record, the weekly hours are not between {min} and {max}.",
    ),
    help: both("Corrigez « weekly_hours », ou le contrat.", "Mend “weekly_hours”, or the contract."),
    example: Example::Records { at: "/volunteers/0/weekly_hours", bad: "20", good: "28" },
};

pub(super) static CONTRACT_DAYS: Rule = Rule {
    code: "cohort.contract.weekly_days_outside",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both(
        "Jours par semaine du contrat hors du cadre",
        "Days a week of the contract outside the frame",
    ),
    why: both(
        "La durée hebdomadaire se répartit sur six jours au plus (article L120-8).",
        "The weekly hours spread over six days at most (article L120-8).",
    ),
    text: both(
        "Dans une fiche de volontaire, le nombre de jours par semaine n'est pas entre {min} et {max}.",
        "In a volunteer's record, the number of days a week is not between {min} and {max}.",
    ),
    help: both("Corrigez « weekly_days », ou le contrat.", "Mend “weekly_days”, or the contract."),
    example: Example::Records { at: "/volunteers/0/weekly_days", bad: "7", good: "5" },
};

pub(super) static MINOR_TOO_LONG: Rule = Rule {
    code: "cohort.minor.too_many_hours",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Trop d'heures pour un mineur", "Too many hours for a minor"),
    why: both(
        "Un mineur donne 35 heures par semaine au plus, sur cinq jours, et 7 heures par jour (articles L120-8 et R121-12).",
        "A minor gives 35 hours a week at most, over five days, and 7 hours a day (articles L120-8 and R121-12).",
    ),
    text: both(
        "Une fiche de volontaire mineur prévoit plus de {max_hours} heures ou de {max_days} jours par semaine, ou plus de {max_daily} heures par jour.",
        "A record of a volunteer under 18 plans more than {max_hours} hours or {max_days} days a week, or more than {max_daily} hours a day.",
    ),
    help: both(
        "Réduisez la durée dans le contrat ou dans la mission.",
        "Reduce the hours in the contract or in the mission.",
    ),
    example: Example::Records { at: "/volunteers/1/weekly_hours", bad: "36", good: "28" },
};

pub(super) static MINOR_NOT_OPEN: Rule = Rule {
    code: "cohort.minor.mission_not_open",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Mineur dans une mission fermée aux mineurs", "Minor in a mission closed to minors"),
    why: both(
        "Une mission est ouverte ou non aux mineurs selon ce qu'elle demande (article R121-12).",
        "A mission is open to minors or not after what it demands (article R121-12).",
    ),
    text: both(
        "Une fiche de volontaire mineur porte sur une mission qui n'est pas ouverte aux mineurs.",
        "A record of a volunteer under 18 is for a mission that is not open to minors.",
    ),
    help: both(
        "Proposez une autre mission, ou ouvrez celle-ci avec la structure.",
        "Offer another mission, or open this one with the host.",
    ),
    example: Example::Records { at: "/service_missions/0/open_to_minors", bad: "false", good: "true" },
};

pub(super) static MINOR_AGREEMENT: Rule = Rule {
    code: "cohort.minor.without_agreement",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Mineur sans accord parental", "Minor without parental agreement"),
    why: both(
        "Le contrat d'un mineur demande l'accord de ceux qui ont l'autorité parentale (article R121-11).",
        "The contract of a minor takes the agreement of those with parental authority (article R121-11).",
    ),
    text: both(
        "Une fiche de volontaire mineur ne porte pas d'accord parental.",
        "A record of a volunteer under 18 bears no parental agreement.",
    ),
    help: both(
        "Recueillez l'accord, puis écrivez « \"parental_agreement\": true » : le papier reste ailleurs.",
        "Collect the agreement, then write “\"parental_agreement\": true”: the paper is kept elsewhere.",
    ),
    example: Example::Records { at: "/volunteers/1/parental_agreement", bad: "false", good: "true" },
};

pub(super) static MODULE_REPEATED: Rule = Rule {
    code: "cohort.volunteer.module_repeated",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Module suivi compté deux fois", "Module followed counted twice"),
    why: both(
        "Un module compté deux fois fausse le suivi de la formation.",
        "A module counted twice distorts the follow-up of training.",
    ),
    text: both(
        "Une fiche de volontaire cite deux fois le même module.",
        "A volunteer's record names the same module twice.",
    ),
    help: both("Gardez-le une seule fois.", "Keep it once only."),
    example: Example::Records {
        at: "/volunteers/0/modules",
        bad: "[\"module-posture\", \"module-posture\", \"module-demarches\", \"module-securite\"]",
        good: "[\"module-posture\", \"module-demarches\", \"module-securite\"]",
    },
};

pub(super) static MODULE_OTHER_COHORT: Rule = Rule {
    code: "cohort.volunteer.module_of_other_cohort",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Module d'une autre cohorte", "Module of another cohort"),
    why: both(
        "Un volontaire suit la formation de sa cohorte.",
        "A volunteer follows the training of the own cohort.",
    ),
    text: both(
        "Une fiche de volontaire cite un module d'une autre cohorte.",
        "A volunteer's record names a module of another cohort.",
    ),
    help: both(
        "Corrigez le module, ou la mission de la fiche.",
        "Mend the module, or the mission of the record.",
    ),
    example: Example::Described {
        bad: both(
            "un volontaire de 2023 qui aurait suivi un module de 2022",
            "a volunteer of 2023 said to have followed a module of 2022",
        ),
        good: both("un module de sa propre cohorte", "a module of the own cohort"),
    },
};

pub(super) static MODULE_NOT_HELD: Rule = Rule {
    code: "cohort.volunteer.module_not_held",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Module pas encore donné", "Module not yet held"),
    why: both("Un module n'est suivi qu'une fois donné.", "A module is only followed once it was held."),
    text: both(
        "Une fiche de volontaire cite un module dont le jour n'est pas encore passé.",
        "A volunteer's record names a module whose day is still to come.",
    ),
    help: both(
        "Retirez ce module jusqu'à son jour, ou corrigez la date du jour de formation.",
        "Remove this module until its day, or mend the date of the training day.",
    ),
    example: Example::Records { at: "/training_days/3/date", bad: "\"2024-02-06\"", good: "\"2023-11-28\"" },
};

pub(super) static COMPULSORY_MISSING: Rule = Rule {
    code: "cohort.volunteer.compulsory_module_missing",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R7"],
    title: both("Module obligatoire non suivi", "Compulsory module not followed"),
    why: both(
        "Les modules obligatoires sont suivis par tous, même par qui a rejoint la cohorte en cours de route.",
        "Compulsory modules are followed by all, even by those who joined on the way.",
    ),
    text: both(
        "La formation est finie, et une fiche de volontaire ne cite pas tous les modules obligatoires.",
        "Training is over, and a volunteer's record does not name every compulsory module.",
    ),
    help: both(
        "Proposez un rattrapage, puis ajoutez le module à « modules ».",
        "Offer a catch-up session, then add the module to “modules”.",
    ),
    example: Example::Records {
        at: "/volunteers/1/modules",
        bad: "[\"module-posture\"]",
        good: "[\"module-posture\", \"module-demarches\", \"module-securite\"]",
    },
};

pub(super) static CIVIC_SHORT: Rule = Rule {
    code: "cohort.volunteer.civic_training_missing",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Formation civique et citoyenne incomplète", "Formation civique et citoyenne incomplete"),
    why: both(
        "Deux jours de formation civique et citoyenne sont dus avant la fin du contrat (article R121-15) ; la formation de la cohorte ne les remplace pas.",
        "Two days of formation civique et citoyenne are due before the end of the contract (article R121-15); the training of the cohort does not replace them.",
    ),
    text: both(
        "Une fiche de volontaire dont le contrat est fini ne compte pas {min} jours de formation civique et citoyenne.",
        "A volunteer's record whose contract is over does not count {min} days of formation civique et citoyenne.",
    ),
    help: both(
        "Complétez « civic_training_days » si la formation a eu lieu.",
        "Complete “civic_training_days” if the course took place.",
    ),
    example: Example::Records {
        at: "/volunteers/-",
        bad: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 1, \"psc1\": true, \"review\": \"fait\", \"purge_on\": \"2025-01-10\"}",
        good: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"fait\", \"purge_on\": \"2025-01-10\"}",
    },
};

pub(super) static WITHOUT_PSC1: Rule = Rule {
    code: "cohort.volunteer.first_aid_missing",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Formation aux premiers secours absente", "First-aid course missing"),
    why: both(
        "La formation aux premiers secours (PSC1) est due avant la fin du contrat (article R121-15).",
        "The first-aid course (PSC1) is due before the end of the contract (article R121-15).",
    ),
    text: both(
        "Une fiche de volontaire dont le contrat est fini ne porte pas la formation aux premiers secours.",
        "A volunteer's record whose contract is over bears no first-aid course.",
    ),
    help: both("Écrivez « \"psc1\": true » si elle a eu lieu.", "Write “\"psc1\": true” if it took place."),
    example: Example::Records {
        at: "/volunteers/-",
        bad: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"review\": \"fait\", \"purge_on\": \"2025-01-10\"}",
        good: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"fait\", \"purge_on\": \"2025-01-10\"}",
    },
};

pub(super) static WITHOUT_REVIEW: Rule = Rule {
    code: "cohort.volunteer.without_review",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R11"],
    title: both("Volontaire sans bilan", "Volunteer without a review"),
    why: both(
        "Un bilan nominatif est remis à chaque volontaire : il sert à la suite du parcours.",
        "A named review is handed to each volunteer: it serves what comes next.",
    ),
    text: both(
        "Le contrat est fini, et le bilan n'est pas fait dans cette fiche de volontaire.",
        "The contract is over, and the review is not done in this volunteer's record.",
    ),
    help: both(
        "Faites le bilan avec le volontaire et sa structure, puis écrivez « \"review\": \"fait\" » : son texte reste ailleurs.",
        "Do the review with the volunteer and the host, then write “\"review\": \"fait\"”: its text is kept elsewhere.",
    ),
    example: Example::Records {
        at: "/volunteers/-",
        bad: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"en_cours\", \"purge_on\": \"2025-01-10\"}",
        good: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"fait\", \"purge_on\": \"2025-01-10\"}",
    },
};

pub(super) static PURGE_MISSING: Rule = Rule {
    code: "cohort.purge.missing",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Fiche sans date d'effacement", "Record without an erasure date"),
    why: both(
        "Une donnée personnelle ne se garde pas sans limite : sa fin se décide en la créant.",
        "Personal data are not kept without limit: their end is decided when they are created.",
    ),
    text: both(
        "Une fiche de volontaire n'a pas de date d'effacement.",
        "A volunteer's record has no erasure date.",
    ),
    help: both(
        "Ajoutez « purge_on », après la fin du contrat.",
        "Add “purge_on”, after the end of the contract.",
    ),
    example: Example::Records {
        at: "/volunteers/-",
        bad: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"fait\"}",
        good: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"fait\", \"purge_on\": \"2025-01-10\"}",
    },
};

pub(super) static PURGE_EARLY: Rule = Rule {
    code: "cohort.purge.before_end",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Effacement avant la fin du contrat", "Erasure before the end of the contract"),
    why: both(
        "Une fiche effacée pendant le contrat manquerait au suivi et au bilan.",
        "A record erased during the contract would be missing for follow-up and review.",
    ),
    text: both(
        "Une fiche de volontaire doit être effacée avant la fin de son contrat.",
        "A volunteer's record is to be erased before the end of its contract.",
    ),
    help: both(
        "Repoussez « purge_on » après la fin du contrat.",
        "Put “purge_on” off to after the end of the contract.",
    ),
    example: Example::Records { at: "/volunteers/0/purge_on", bad: "\"2024-05-31\"", good: "\"2025-06-30\"" },
};

pub(super) static PURGE_OVERDUE: Rule = Rule {
    code: "cohort.purge.overdue",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Fiche à effacer", "Record to be erased"),
    why: both(
        "Passé sa date, une fiche n'a plus de raison d'être gardée.",
        "Past its date, a record has no more reason to be kept.",
    ),
    text: both(
        "La date d'effacement d'une fiche de volontaire est passée.",
        "The erasure date of a volunteer's record is past.",
    ),
    help: both(
        "Retirez cette fiche du document, et la clé du pseudonyme là où elle est gardée.",
        "Remove this record from the document, and the key of the pseudonym where it is kept.",
    ),
    example: Example::Records {
        at: "/volunteers/-",
        bad: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-04-01\", \"end\": \"2023-12-31\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"fait\", \"purge_on\": \"2024-01-01\"}",
        good: "{\"pseudonym\": \"v-0b3d\", \"mission\": \"mission-accueil\", \"age_band\": \"majeur\", \"start\": \"2023-10-01\", \"end\": \"2024-01-10\", \"modules\": [\"module-posture\", \"module-demarches\", \"module-securite\"], \"civic_training_days\": 2, \"psc1\": true, \"review\": \"fait\", \"purge_on\": \"2025-01-10\"}",
    },
};
