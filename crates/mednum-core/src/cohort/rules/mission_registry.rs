//! The rules on missions, as the registry holds them.

use crate::finding::rule::{Example, Rule, Severity, both};

use super::CODE_DU_SERVICE_NATIONAL;

pub(super) static UNUSUAL_LENGTH: Rule = Rule {
    code: "cohort.mission.unusual_length",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R3"],
    title: both("Mission d'une autre durée", "Mission of another length"),
    why: both(
        "Les missions de la cohorte durent toutes le même temps : la formation et les regroupements s'y règlent.",
        "The missions of the cohort all last the same time: training and gatherings rest on it.",
    ),
    text: both(
        "Ces dates ({start} – {end}) ne font pas {months} mois.",
        "These dates ({start} – {end}) do not make {months} months.",
    ),
    help: both(
        "Corrigez « start » ou « end », ou notez pourquoi la durée diffère.",
        "Mend “start” or “end”, or note why the length differs.",
    ),
    example: Example::Records {
        at: "/service_missions/0/end",
        bad: "\"2024-04-30\"",
        good: "\"2024-06-30\"",
    },
};

pub(super) static OUTSIDE_MONTHS: Rule = Rule {
    code: "cohort.mission.outside_months",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R3"],
    title: both("Mission hors de ses mois", "Mission outside its months"),
    why: both(
        "Les missions vont d'octobre à juin, à côté de l'année scolaire.",
        "Missions go from October to June, beside the school year.",
    ),
    text: both(
        "Ces dates ({start} – {end}) sortent de la période des missions, du {first} au {last}.",
        "These dates ({start} – {end}) leave the period of the missions, from {first} to {last}.",
    ),
    help: both(
        "Ramenez les dates dans la période, ou notez pourquoi elles en sortent.",
        "Bring the dates back into the period, or note why they leave it.",
    ),
    example: Example::Records { at: "/cohorts/0/end", bad: "\"2024-07-15\"", good: "\"2024-06-30\"" },
};

pub(super) static OUTSIDE_COHORT: Rule = Rule {
    code: "cohort.mission.outside_cohort",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Mission hors de sa cohorte", "Mission outside its cohort"),
    why: both(
        "Une mission fait partie de sa cohorte : hors de ses dates, elle n'a ni formation ni regroupement.",
        "A mission is part of its cohort: outside its dates it has neither training nor gatherings.",
    ),
    text: both(
        "La mission ({start} – {end}) sort des dates de sa cohorte, du {first} au {last}.",
        "The mission ({start} – {end}) leaves the dates of its cohort, from {first} to {last}.",
    ),
    help: both(
        "Corrigez les dates de la mission, ou rattachez-la à une autre cohorte.",
        "Mend the dates of the mission, or tie it to another cohort.",
    ),
    example: Example::Records {
        at: "/service_missions/0/start",
        bad: "\"2023-09-15\"",
        good: "\"2023-10-02\"",
    },
};

pub(super) static WITHOUT_PROFILE: Rule = Rule {
    code: "cohort.mission.without_profile",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R4", "A.1.2.b-R5"],
    title: both("Mission sans profil", "Mission without a profile"),
    why: both(
        "Le profil dit au jeune ce qu'il fera, et quels modules il suivra.",
        "The profile tells young people what they will do, and which modules they will follow.",
    ),
    text: both("Cette mission n'a aucun profil.", "This mission has no profile."),
    help: both(
        "Ajoutez à « profiles » un profil au moins ; ils peuvent se fusionner.",
        "Add one profile at least to “profiles”; they may be merged.",
    ),
    example: Example::Records {
        at: "/service_missions/0/profiles",
        bad: "[]",
        good: "[\"aidant_numerique\"]",
    },
};

pub(super) static PROFILE_REPEATED: Rule = Rule {
    code: "cohort.mission.profile_repeated",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R5"],
    title: both("Profil donné deux fois", "Profile given twice"),
    why: both(
        "Fusionner des profils, c'est en réunir de différents.",
        "Merging profiles means joining different ones.",
    ),
    text: both(
        "Le profil « {profile} » est donné deux fois pour cette mission.",
        "The profile “{profile}” is given twice for this mission.",
    ),
    help: both("Gardez-le une seule fois.", "Keep it once only."),
    example: Example::Records {
        at: "/service_missions/0/profiles",
        bad: "[\"aidant_numerique\", \"aidant_numerique\"]",
        good: "[\"aidant_numerique\", \"ambassadeur_numerique_responsable\"]",
    },
};

pub(super) static TOO_MANY_PROFILES: Rule = Rule {
    code: "cohort.mission.too_many_profiles",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R4", "A.1.2.b-R5"],
    title: both("Trop de profils", "Too many profiles"),
    why: both(
        "Une mission réunit au plus les types de mission que la feuille de route distingue.",
        "A mission joins at most the types of mission that the roadmap tells apart.",
    ),
    text: both(
        "Cette mission a {count} profils, pour {max} au plus.",
        "This mission has {count} profiles, for {max} at most.",
    ),
    help: both("Retirez des profils, ou partagez la mission.", "Remove profiles, or split the mission."),
    example: Example::Described {
        bad: both(
            "une mission de trois profils quand la feuille de route en prévoit deux",
            "a mission of three profiles when the roadmap plans two",
        ),
        good: both("une mission de deux profils", "a mission of two profiles"),
    },
};

pub(super) static TOO_MANY_VOLUNTEERS: Rule = Rule {
    code: "cohort.mission.too_many_volunteers",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R2"],
    title: both("Plus de volontaires que de places", "More volunteers than places"),
    why: both(
        "Une place est un contrat, un tuteur et un poste : au-delà, personne n'est prêt à accueillir.",
        "A place is a contract, a tutor and a post: beyond it nobody is ready to host.",
    ),
    text: both(
        "Plus de volontaires sont à la fois dans cette mission qu'elle n'a de places ({places}).",
        "More volunteers are in this mission at one time than it has places ({places}).",
    ),
    help: both(
        "Ajoutez des places avec la structure, ou corrigez la mission de certaines fiches de volontaire.",
        "Add places with the host, or mend the mission of some records of volunteers.",
    ),
    example: Example::Records { at: "/service_missions/0/places", bad: "1", good: "2" },
};

pub(super) static SIZE_EXCEEDED: Rule = Rule {
    code: "cohort.size.exceeded",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R2"],
    title: both("Cohorte trop nombreuse", "Cohort too large"),
    why: both(
        "Au-delà de cet effectif, l'accompagnement et les regroupements ne sont plus assurés.",
        "Beyond that number, support and gatherings can no longer be provided.",
    ),
    text: both(
        "La cohorte compte à la fois plus de volontaires que les {max} prévus au plus.",
        "The cohort has more volunteers at one time than the {max} planned at most.",
    ),
    help: both("Reportez des missions à la cohorte suivante.", "Put some missions off to the next cohort."),
    example: Example::Described {
        bad: both("vingt et un volontaires dans une cohorte", "twenty-one volunteers in a cohort"),
        good: both("vingt volontaires", "twenty volunteers"),
    },
};

pub(super) static PLACES_EXCEEDED: Rule = Rule {
    code: "cohort.size.too_many_places",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R2"],
    title: both("Plus de places que de volontaires possibles", "More places than volunteers possible"),
    why: both(
        "Une offre publiée au-delà de l'effectif devra être retirée.",
        "An offer published beyond the number will have to be withdrawn.",
    ),
    text: both(
        "Les missions de la cohorte offrent {places} places, pour {max} volontaires au plus.",
        "The missions of the cohort offer {places} places, for {max} volunteers at most.",
    ),
    help: both(
        "Retirez des places avant la publication des offres.",
        "Remove places before the offers are published.",
    ),
    example: Example::Records { at: "/service_missions/0/places", bad: "21", good: "20" },
};

pub(super) static NOT_BUILT: Rule = Rule {
    code: "cohort.mission.not_built_with_host",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R10"],
    title: both(
        "Mission publiée sans accord de la structure",
        "Mission published without the agreement of its host",
    ),
    why: both(
        "Une mission se construit avec la structure, selon ses besoins, avant d'être publiée.",
        "A mission is built with its host, after its needs, before it is published.",
    ),
    text: both(
        "Les offres sont publiées depuis le {published}, et rien ne dit que cette mission a été construite avec sa structure.",
        "Offers have been published since {published}, and nothing says that this mission was built with its host.",
    ),
    help: both(
        "Notez dans « built_on » le jour de l'accord avec la structure.",
        "Note in “built_on” the day of the agreement with the host.",
    ),
    example: Example::Records {
        at: "/service_missions/-",
        bad: "{\"id\": \"mission-exemple\", \"cohort\": \"cohorte-2023\", \"host\": \"accueil-centre-social\", \"profiles\": [\"aidant_numerique\"], \"places\": 1, \"tutor\": true}",
        good: "{\"id\": \"mission-exemple\", \"cohort\": \"cohorte-2023\", \"host\": \"accueil-centre-social\", \"profiles\": [\"aidant_numerique\"], \"places\": 1, \"built_on\": \"2023-06-08\", \"tutor\": true}",
    },
};

pub(super) static BUILT_LATE: Rule = Rule {
    code: "cohort.mission.built_after_publication",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R10"],
    title: both("Mission construite après les offres", "Mission built after the offers"),
    why: both(
        "Une offre publiée avant l'accord de la structure annonce aux jeunes ce qui peut encore changer.",
        "An offer published before the agreement of its host announces what may still change.",
    ),
    text: both(
        "La mission a été construite avec sa structure le {built}, après la publication des offres (finie le {published}).",
        "The mission was built with its host on {built}, after the publication of offers (over on {published}).",
    ),
    help: both(
        "Vérifiez « built_on » ; l'an prochain, rencontrez la structure en mai ou juin.",
        "Check “built_on”; next year, meet the host in May or June.",
    ),
    example: Example::Records {
        at: "/service_missions/0/built_on",
        bad: "\"2023-09-04\"",
        good: "\"2023-06-08\"",
    },
};

pub(super) static AGREMENT_NOT_COVERING: Rule = Rule {
    code: "cohort.agrement.not_covering",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Mission commencée hors de l'agrément", "Mission started outside the agrément"),
    why: both(
        "Un contrat ne se signe que sous un agrément en cours.",
        "A contract is only signed under an agrément in force.",
    ),
    text: both(
        "La mission commence le {start}, hors de l'agrément de sa structure, en cours du {first} au {last}.",
        "The mission starts on {start}, outside the agrément of its host, in force from {first} to {last}.",
    ),
    help: both(
        "Faites renouveler l'agrément, ou passez par celui d'un organisme qui met à disposition.",
        "Have the agrément renewed, or use that of an organisation that lends its own.",
    ),
    example: Example::Records {
        at: "/host_structures/0/agrement",
        bad: "{\"start\": \"2020-10-01\", \"end\": \"2023-09-30\"}",
        good: "{\"start\": \"2021-05-01\", \"end\": \"2024-04-30\"}",
    },
};

pub(super) static WEEKLY_HOURS: Rule = Rule {
    code: "cohort.mission.weekly_hours_outside",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Durée hebdomadaire hors du cadre", "Weekly hours outside the frame"),
    why: both(
        "Une mission prend 24 heures par semaine au moins et 48 au plus (article L120-8).",
        "A mission takes 24 hours a week at least and 48 at most (article L120-8).",
    ),
    text: both(
        "La mission prend {hours} heures par semaine, et la loi en demande de {min} à {max}.",
        "The mission takes {hours} hours a week, and the law asks for {min} to {max}.",
    ),
    help: both(
        "Fixez une durée dans ces bornes avec la structure.",
        "Set hours within these bounds with the host.",
    ),
    example: Example::Records { at: "/service_missions/0/weekly_hours", bad: "20", good: "24" },
};

pub(super) static WEEKLY_DAYS: Rule = Rule {
    code: "cohort.mission.weekly_days_outside",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Jours par semaine hors du cadre", "Days a week outside the frame"),
    why: both(
        "La durée hebdomadaire se répartit sur six jours au plus (article L120-8).",
        "The weekly hours spread over six days at most (article L120-8).",
    ),
    text: both(
        "Jours par semaine de la mission : {days} ; il en faut de {min} à {max}.",
        "Days a week of the mission: {days}; there must be {min} to {max}.",
    ),
    help: both(
        "Répartissez les heures sur des jours dans ces bornes.",
        "Spread the hours over days within these bounds.",
    ),
    example: Example::Records { at: "/service_missions/0/weekly_days", bad: "7", good: "5" },
};

pub(super) static MINOR_HOURS: Rule = Rule {
    code: "cohort.mission.too_long_for_minors",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both(
        "Mission ouverte aux mineurs, trop longue pour eux",
        "Mission open to minors, too long for them",
    ),
    why: both(
        "Un mineur donne 35 heures par semaine au plus, sur cinq jours, et 7 heures par jour (articles L120-8 et R121-12).",
        "A minor gives 35 hours a week at most, over five days, and 7 hours a day (articles L120-8 and R121-12).",
    ),
    text: both(
        "La mission est ouverte aux mineurs, et dépasse {max_hours} heures ou {max_days} jours par semaine, ou {max_daily} heures par jour.",
        "The mission is open to minors, and exceeds {max_hours} hours or {max_days} days a week, or {max_daily} hours a day.",
    ),
    help: both(
        "Réduisez la durée, ou fermez la mission aux mineurs.",
        "Reduce the hours, or close the mission to minors.",
    ),
    example: Example::Records { at: "/service_missions/0/weekly_hours", bad: "36", good: "28" },
};

pub(super) static WITHOUT_TUTOR: Rule = Rule {
    code: "cohort.mission.without_tutor",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Mission sans tuteur", "Mission without a tutor"),
    why: both(
        "Le contrat nomme le tuteur (article R121-10).",
        "The contract names the tutor (article R121-10).",
    ),
    text: both("Aucun tuteur n'est désigné pour cette mission.", "No tutor is named for this mission."),
    help: both(
        "Faites désigner un tuteur par la structure, puis écrivez « \"tutor\": true » : son nom reste dans le contrat.",
        "Have the host name a tutor, then write “\"tutor\": true”: the name stays in the contract.",
    ),
    example: Example::Records { at: "/service_missions/0/tutor", bad: "false", good: "true" },
};

pub(super) static REPLACES_EMPLOYEE: Rule = Rule {
    code: "cohort.mission.replaces_employee",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Mission qui remplace un salarié", "Mission that replaces an employee"),
    why: both(
        "Un volontaire ne remplace ni un salarié ni un agent public.",
        "A volunteer replaces neither an employee nor a public agent.",
    ),
    text: both("Cette mission tiendrait lieu d'un emploi.", "This mission would stand in for a job."),
    help: both(
        "Revoyez les tâches avec la structure, ou retirez la mission.",
        "Review the tasks with the host, or withdraw the mission.",
    ),
    example: Example::Records { at: "/service_missions/0/replaces_employee", bad: "true", good: "false" },
};
