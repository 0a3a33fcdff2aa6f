//! The rules on the years of cohorts and their phases, as the registry holds them.

use crate::finding::rule::{Example, Rule, Severity, both};

pub(super) static SEVERAL_IN_A_YEAR: Rule = Rule {
    code: "cohort.year.several_cohorts",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R1"],
    title: both("Plusieurs cohortes la même année", "Several cohorts in one year"),
    why: both(
        "La feuille de route prévoit une cohorte par an ; une de plus fausse les places et les comparaisons.",
        "The roadmap plans one cohort a year; one more distorts places and comparisons.",
    ),
    text: both(
        "Cette cohorte est la n° {rank} de l'année {year}, pour {max} au plus.",
        "This cohort is number {rank} of the year {year}, for {max} at most.",
    ),
    help: both(
        "Réunissez les cohortes de l'année, ou corrigez « year ».",
        "Merge the cohorts of the year, or mend “year”.",
    ),
    example: Example::Records {
        at: "/cohorts/-",
        bad: "{\"id\": \"cohorte-bis\", \"sheet\": \"A.1.2.b\", \"year\": 2023, \"start\": \"2023-10-01\", \"end\": \"2024-06-30\"}",
        good: "{\"id\": \"cohorte-2024\", \"sheet\": \"A.1.2.b\", \"year\": 2024, \"start\": \"2024-10-01\", \"end\": \"2025-06-30\"}",
    },
};

pub(super) static WITHOUT_COHORT: Rule = Rule {
    code: "cohort.year.without_cohort",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R1"],
    title: both("Année passée sans cohorte", "Past year without a cohort"),
    why: both(
        "Une cohorte est prévue chaque année ; celle qui manque se remarque au bilan.",
        "A cohort is planned each year; a missing one shows in the review.",
    ),
    text: both(
        "L'année {year} est passée, et aucune cohorte n'y a commencé.",
        "The year {year} is over, and no cohort started in it.",
    ),
    help: both(
        "Ajoutez la cohorte de cette année, ou expliquez son absence dans une actualité de la fiche.",
        "Add the cohort of that year, or explain its absence in the news of the sheet.",
    ),
    example: Example::Records {
        at: "/cohorts/0",
        bad: "{\"id\": \"cohorte-2024\", \"sheet\": \"A.1.2.b\", \"year\": 2024, \"start\": \"2024-10-01\", \"end\": \"2025-06-30\"}",
        good: "{\"id\": \"cohorte-2023\", \"sheet\": \"A.1.2.b\", \"year\": 2023, \"start\": \"2023-10-01\", \"end\": \"2024-06-30\"}",
    },
};

pub(super) static OTHER_YEAR: Rule = Rule {
    code: "cohort.year.other_than_start",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Année qui n'est pas celle du début", "Year other than that of the start"),
    why: both(
        "L'année d'une cohorte est celle où ses missions commencent : tout se compte par elle.",
        "The year of a cohort is the one in which its missions start: everything is counted by it.",
    ),
    text: both(
        "La cohorte est dite de l'année {year}, et commence le {start}.",
        "The cohort is said to be of the year {year}, and starts on {start}.",
    ),
    help: both("Corrigez « year » ou « start ».", "Mend “year” or “start”."),
    example: Example::Records { at: "/cohorts/0/year", bad: "2022", good: "2023" },
};

pub(super) static REVERSED: Rule = Rule {
    code: "cohort.dates.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Dates à l'envers", "Dates reversed"),
    why: both("Ce qui finit avant de commencer n'a aucun jour.", "What ends before it starts has no day."),
    text: both(
        "La fin ({end}) vient avant le début ({start}).",
        "The end ({end}) comes before the start ({start}).",
    ),
    help: both(
        "Échangez les deux dates, ou corrigez l'une d'elles.",
        "Swap the two dates, or mend one of them.",
    ),
    example: Example::Records {
        at: "/host_structures/0/agrement",
        bad: "{\"start\": \"2024-12-31\", \"end\": \"2022-01-01\"}",
        good: "{\"start\": \"2022-01-01\", \"end\": \"2024-12-31\"}",
    },
};

pub(super) static PHASE_REPEATED: Rule = Rule {
    code: "cohort.phase.repeated",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Phase donnée deux fois", "Phase given twice"),
    why: both(
        "Deux dates pour une même phase : laquelle annoncer ?",
        "Two dates for one phase: which one to announce?",
    ),
    text: both(
        "La phase « {phase} » est déjà donnée pour cette cohorte.",
        "The phase “{phase}” is already given for this cohort.",
    ),
    help: both("Gardez une seule des deux.", "Keep only one of the two."),
    example: Example::Records {
        at: "/cohorts/0/phases/1",
        bad: "{\"phase\": \"lancement\", \"start\": \"2023-04-01\", \"end\": \"2023-04-30\"}",
        good: "{\"phase\": \"co_construction\", \"start\": \"2023-05-01\", \"end\": \"2023-06-30\"}",
    },
};

pub(super) static PHASE_OUT_OF_ORDER: Rule = Rule {
    code: "cohort.phase.out_of_order",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R9"],
    title: both("Phases dans le désordre", "Phases out of order"),
    why: both(
        "On lance, on co-construit, on publie, on recrute, puis la cohorte commence : une phase prépare la suivante.",
        "Launch, joint design, publication, recruitment, then the cohort: each phase prepares the next.",
    ),
    text: both(
        "La phase « {phase} » commence le {start}, avant la phase « {before} » qui la prépare ({before_start}).",
        "The phase “{phase}” starts on {start}, before the phase “{before}” that prepares it ({before_start}).",
    ),
    help: both("Corrigez les dates de l'une des deux phases.", "Mend the dates of one of the two phases."),
    example: Example::Records {
        at: "/cohorts/0/phases/2",
        bad: "{\"phase\": \"publication_offres\", \"start\": \"2023-04-10\", \"end\": \"2023-07-31\"}",
        good: "{\"phase\": \"publication_offres\", \"start\": \"2023-07-01\", \"end\": \"2023-07-31\"}",
    },
};

pub(super) static PHASE_OUTSIDE_MONTHS: Rule = Rule {
    code: "cohort.phase.outside_months",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R9"],
    title: both("Phase hors de ses mois", "Phase outside its months"),
    why: both(
        "Les structures, les jeunes et les établissements scolaires comptent sur le calendrier annuel.",
        "Organisations, young people and schools count on the yearly calendar.",
    ),
    text: both(
        "La phase « {phase} » va du {start} au {end} ; la feuille de route la place entre le {first} et le {last}.",
        "The phase “{phase}” goes from {start} to {end}; the roadmap places it between {first} and {last}.",
    ),
    help: both(
        "Ramenez la phase dans ses mois, ou notez pourquoi elle en sort.",
        "Bring the phase back into its months, or note why it leaves them.",
    ),
    example: Example::Records {
        at: "/cohorts/0/phases/2",
        bad: "{\"phase\": \"publication_offres\", \"start\": \"2023-07-01\", \"end\": \"2023-08-15\"}",
        good: "{\"phase\": \"publication_offres\", \"start\": \"2023-07-03\", \"end\": \"2023-07-28\"}",
    },
};

pub(super) static PHASE_MISSING: Rule = Rule {
    code: "cohort.phase.missing",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R9"],
    title: both("Phase jamais datée", "Phase never dated"),
    why: both(
        "Une cohorte terminée sans ses dates n'apprend rien à la suivante.",
        "A finished cohort without its dates teaches the next one nothing.",
    ),
    text: both(
        "La cohorte est terminée, et ces phases n'ont pas de dates : {phases}.",
        "The cohort is over, and these phases have no dates: {phases}.",
    ),
    help: both("Ajoutez les phases qui manquent à « phases ».", "Add the missing phases to “phases”."),
    example: Example::Records {
        at: "/cohorts/-",
        bad: "{\"id\": \"cohorte-2022\", \"sheet\": \"A.1.2.b\", \"year\": 2022, \"start\": \"2022-10-01\", \"end\": \"2023-06-30\"}",
        good: "{\"id\": \"cohorte-2024\", \"sheet\": \"A.1.2.b\", \"year\": 2024, \"start\": \"2024-10-01\", \"end\": \"2025-06-30\"}",
    },
};

pub(super) static GATHERING_OUTSIDE: Rule = Rule {
    code: "cohort.gathering.outside_cohort",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R9"],
    title: both("Regroupement hors de la cohorte", "Gathering outside the cohort"),
    why: both(
        "Les temps de regroupement ont lieu pendant la cohorte, d'octobre à juin.",
        "Gatherings take place during the cohort, from October to June.",
    ),
    text: both(
        "Ce regroupement du {date} n'est pas entre le {start} et le {end}, dates de la cohorte.",
        "This gathering on {date} is not between {start} and {end}, the dates of the cohort.",
    ),
    help: both(
        "Corrigez la date, ou rattachez le regroupement à une autre cohorte.",
        "Mend the date, or tie the gathering to another cohort.",
    ),
    example: Example::Records {
        at: "/cohorts/0/gatherings/0",
        bad: "{\"date\": \"2023-09-12\", \"activities\": [\"echange_de_pratiques\"]}",
        good: "{\"date\": \"2023-12-05\", \"activities\": [\"echange_de_pratiques\"]}",
    },
};
