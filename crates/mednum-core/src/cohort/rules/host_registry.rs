//! The rules on host structures and their agrément, as the registry holds them.

use crate::finding::rule::{Example, Rule, Severity, both};

use super::CODE_DU_SERVICE_NATIONAL;

pub(super) static LISTED_TWICE: Rule = Rule {
    code: "cohort.host.listed_twice",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Structure d'accueil donnée deux fois", "Host organisation given twice"),
    why: both(
        "Une structure comptée deux fois gonfle le nombre de structures mobilisées.",
        "An organisation counted twice inflates the number of organisations involved.",
    ),
    text: both(
        "La structure « {organisation} » est déjà donnée, avec la même commune et le même type.",
        "The organisation “{organisation}” is already given, with the same commune and the same kind.",
    ),
    help: both(
        "Gardez une seule fiche, ou précisez la commune de chacune.",
        "Keep one record, or state the commune of each.",
    ),
    example: Example::Records {
        at: "/host_structures/-",
        bad: "{\"id\": \"accueil-exemple\", \"organisation\": \"centre-social-exemple\", \"kind\": \"structure_avs\", \"status\": \"non_profit\", \"avs\": \"centre_social\", \"commune\": {\"code\": \"49023\", \"vintage\": 2023}}",
        good: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"association\", \"status\": \"non_profit\"}",
    },
};

pub(super) static AVS_UNNAMED: Rule = Rule {
    code: "cohort.host.avs_not_named",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R6"],
    title: both("Structure AVS sans son type", "AVS organisation without its kind"),
    why: both(
        "Une structure AVS est un centre social ou un espace de vie sociale : l'agrément de la CAF n'est pas le même.",
        "An AVS organisation is a social centre or an espace de vie sociale: the approval of the CAF differs.",
    ),
    text: both(
        "Cette structure AVS ne dit pas si elle est un centre social ou un espace de vie sociale.",
        "This AVS organisation does not say whether it is a social centre or an espace de vie sociale.",
    ),
    help: both(
        "Ajoutez « avs » : « centre_social » ou « espace_vie_sociale ».",
        "Add “avs”: “centre_social” or “espace_vie_sociale”.",
    ),
    example: Example::Records {
        at: "/host_structures/-",
        bad: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"structure_avs\", \"status\": \"non_profit\"}",
        good: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"structure_avs\", \"status\": \"non_profit\", \"avs\": \"espace_vie_sociale\"}",
    },
};

pub(super) static AVS_UNEXPECTED: Rule = Rule {
    code: "cohort.host.avs_of_other_kind",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R6"],
    title: both("Type AVS sur une autre structure", "AVS kind on another organisation"),
    why: both(
        "Une structure relève d'un seul des cinq types de la feuille de route, sinon elle compte deux fois.",
        "An organisation is of one of the five kinds of the roadmap only, or it counts twice.",
    ),
    text: both(
        "La structure est de type « {kind} », et porte pourtant un type de structure AVS (« {avs} »).",
        "The organisation is of the kind “{kind}”, and yet bears a kind of AVS organisation (“{avs}”).",
    ),
    help: both(
        "Écrivez « structure_avs » dans « kind », ou retirez « avs ».",
        "Write “structure_avs” in “kind”, or remove “avs”.",
    ),
    example: Example::Records {
        at: "/host_structures/-",
        bad: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"association\", \"status\": \"non_profit\", \"avs\": \"centre_social\"}",
        good: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"association\", \"status\": \"non_profit\"}",
    },
};

pub(super) static KIND_CONTRADICTED: Rule = Rule {
    code: "cohort.host.kind_contradicted",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R6"],
    title: both(
        "Type de structure contredit par l'organisme",
        "Kind of host contradicted by the organisation",
    ),
    why: both(
        "Les comptes par type de structure servent au bilan : une mairie n'est pas une association.",
        "Counts by kind of host serve the review: a town hall is not an association.",
    ),
    text: both(
        "La structure est de type « {kind} », et l'organisme « {organisation} » est de type « {organisation_kind} ».",
        "The host is of the kind “{kind}”, and the organisation “{organisation}” is of the kind “{organisation_kind}”.",
    ),
    help: both(
        "Corrigez « kind » de la structure, ou celui de l'organisme.",
        "Mend the “kind” of the host, or that of the organisation.",
    ),
    example: Example::Records {
        at: "/host_structures/-",
        bad: "{\"id\": \"accueil-exemple\", \"organisation\": \"mairie-exemple\", \"kind\": \"association\", \"status\": \"non_profit\"}",
        good: "{\"id\": \"accueil-exemple\", \"organisation\": \"mairie-exemple\", \"kind\": \"collectivite\", \"status\": \"public\"}",
    },
};

pub(super) static STATUS_CONTRADICTED: Rule = Rule {
    code: "cohort.host.status_contradicted",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R6", CODE_DU_SERVICE_NATIONAL],
    title: both("Statut contredit par l'organisme", "Status contradicted by the organisation"),
    why: both(
        "Le statut décide de l'éligibilité et de l'aide versée aux organismes sans but lucratif.",
        "The status decides on eligibility and on the aid paid to non-profit organisations.",
    ),
    text: both(
        "Le statut donné est « {status} », et l'organisme « {organisation} » est de type « {organisation_kind} ».",
        "The status given is “{status}”, and the organisation “{organisation}” is of the kind “{organisation_kind}”.",
    ),
    help: both(
        "Corrigez « status », ou le type de l'organisme.",
        "Mend “status”, or the kind of the organisation.",
    ),
    example: Example::Records {
        at: "/host_structures/-",
        bad: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"association\", \"status\": \"public\"}",
        good: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"association\", \"status\": \"non_profit\"}",
    },
};

pub(super) static FOR_PROFIT: Rule = Rule {
    code: "cohort.host.for_profit",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.b-R6", CODE_DU_SERVICE_NATIONAL],
    title: both("Structure d'accueil à but lucratif", "For-profit host organisation"),
    why: both(
        "Le service civique est accueilli par un organisme sans but lucratif ou une personne morale de droit public (article L120-1 et suivants).",
        "Service civique is hosted by a non-profit organisation or a public body (article L120-1 and following).",
    ),
    text: both(
        "L'organisme « {organisation} » est à but lucratif : il ne peut pas accueillir de volontaire.",
        "The organisation “{organisation}” is for profit: it cannot host a volunteer.",
    ),
    help: both(
        "Proposez une structure sans but lucratif ou publique, ou corrigez « status ».",
        "Find a non-profit or public organisation, or mend “status”.",
    ),
    example: Example::Records {
        at: "/host_structures/-",
        bad: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"association\", \"status\": \"for_profit\"}",
        good: "{\"id\": \"accueil-exemple\", \"organisation\": \"association-exemple\", \"kind\": \"association\", \"status\": \"non_profit\"}",
    },
};

pub(super) static AGREMENT_TOO_LONG: Rule = Rule {
    code: "cohort.agrement.too_long",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &[CODE_DU_SERVICE_NATIONAL],
    title: both("Agrément de plus de trois ans", "Agrément of more than three years"),
    why: both(
        "L'agrément est accordé pour trois ans au plus, et se renouvelle.",
        "An agrément is given for three years at most, and is renewed.",
    ),
    text: both(
        "L'agrément va du {start} au {end} : il ne peut pas dépasser le {last}.",
        "The agrément goes from {start} to {end}: it cannot go beyond {last}.",
    ),
    help: both("Vérifiez les dates sur la décision d'agrément.", "Check the dates on the decision."),
    example: Example::Records {
        at: "/host_structures/0/agrement",
        bad: "{\"start\": \"2022-01-01\", \"end\": \"2025-06-30\"}",
        good: "{\"start\": \"2022-01-01\", \"end\": \"2024-12-31\"}",
    },
};
