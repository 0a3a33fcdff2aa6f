//! The rules on territories, as the registry holds them.

use crate::finding::rule::{Example, Rule, Severity, both};

pub(super) static UNKNOWN_VINTAGE: Rule = Rule {
    code: "territory.vintage.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Millésime inconnu", "Unknown vintage"),
    why: both(
        "Un code de commune n'a de sens qu'avec l'année du code officiel géographique.",
        "A commune code only means something with the year of the official geographic code.",
    ),
    text: both(
        "Le millésime {vintage} du code officiel géographique n'est pas dans les tables.",
        "The vintage {vintage} of the official geographic code is not in the tables.",
    ),
    help: both("Millésimes disponibles : {known}.", "Available vintages: {known}."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49007\", \"vintage\": 1999}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}]",
    },
};

pub(super) static UNKNOWN_COMMUNE: Rule = Rule {
    code: "territory.commune.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code de commune inconnu", "Unknown commune code"),
    why: both(
        "Un code faux rattache des habitants à un autre territoire.",
        "A wrong code ties people to another territory.",
    ),
    text: both(
        "Le code « {code} » n'existe dans aucun millésime des tables de Maine-et-Loire.",
        "The code “{code}” exists in no vintage of the tables of Maine-et-Loire.",
    ),
    help: both(
        "Vérifiez le code INSEE de la commune (ce n'est pas le code postal).",
        "Check the INSEE code of the commune (not its postal code).",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49999\", \"vintage\": 2026}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}]",
    },
};

pub(super) static NOT_IN_VINTAGE: Rule = Rule {
    code: "territory.commune.not_in_vintage",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code qui n'est pas de ce millésime", "Code that is not of this vintage"),
    why: both(
        "Les communes fusionnent et changent de code : Orée d'Anjou est passée de 49069 à 49126 en 2025.",
        "Communes merge and change code: Orée d'Anjou went from 49069 to 49126 in 2025.",
    ),
    text: both(
        "Le code « {code} » n'est pas celui d'une {kind} en {vintage}.",
        "The code “{code}” is not that of a {kind} in {vintage}.",
    ),
    help: both(
        "Vérifiez le code, son millésime et son type ; un ancien code reste valable dans son millésime.",
        "Check the code, its vintage and its kind; an old code stays valid in its own vintage.",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"44060\", \"vintage\": 2024}]",
        good: "[{\"code\": \"49160\", \"vintage\": 2024}]",
    },
};

pub(super) static OTHER_KIND: Rule = Rule {
    code: "territory.commune.other_kind",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code d'un autre type de commune", "Code of another kind of commune"),
    why: both(
        "Un même code peut désigner une commune une année et une commune déléguée l'année suivante.",
        "The same code may name a commune one year and a commune déléguée the next.",
    ),
    text: both(
        "En {vintage}, le code « {code} » est celui d'une {found} ({name}), pas d'une {kind}.",
        "In {vintage} the code “{code}” is that of a {found} ({name}), not of a {kind}.",
    ),
    help: both(
        "Prenez le code de la commune, ou dites ce que le code désigne : \"kind\": \"{found_kind}\".",
        "Take the code of the commune, or say what the code names: \"kind\": \"{found_kind}\".",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49069\", \"vintage\": 2025}]",
        good: "[{\"code\": \"49069\", \"vintage\": 2025, \"kind\": \"commune_deleguee\"}]",
    },
};

pub(super) static OUTSIDE_TABLES: Rule = Rule {
    code: "territory.commune.outside_tables",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Communes hors des tables", "Communes outside the tables"),
    why: both("Ce qui n'a pas pu être vérifié doit se savoir.", "What could not be verified must be known."),
    text: both(
        "Codes de territoire que les tables ne couvrent pas, non vérifiés à partir de celui-ci : {count}.",
        "Territory codes that the tables do not cover, not verified from this one on: {count}.",
    ),
    help: both(
        "Les tables de mednum couvrent Maine-et-Loire et ses voisines rattachées.",
        "The tables of mednum cover Maine-et-Loire and the neighbours attached to it.",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"53130\", \"vintage\": 2026}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}]",
    },
};

pub(super) static UNKNOWN_OF_PERSON: Rule = Rule {
    code: "territory.commune.of_person_unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG", "model"],
    title: both("Commune d'une personne absente des tables", "Commune of a person not in the tables"),
    why: both(
        "La fiche ne peut pas être située, et sa valeur n'est pas répétée ici : elle parle d'une personne.",
        "The record cannot be placed, and its value is not repeated here: it is about a person.",
    ),
    text: both(
        "La commune de cette fiche n'est pas dans les tables de Maine-et-Loire pour ce millésime.",
        "The commune of this record is not in the tables of Maine-et-Loire for this vintage.",
    ),
    help: both(
        "Vérifiez le code INSEE, le millésime et le type de la commune.",
        "Check the INSEE code, the vintage and the kind of the commune.",
    ),
    example: Example::Records {
        at: "/competency_holders/0/commune",
        bad: "{\"code\": \"49999\", \"vintage\": 2023}",
        good: "{\"code\": \"49023\", \"vintage\": 2023}",
    },
};

pub(super) static COMMUNE_GIVEN_TWICE: Rule = Rule {
    code: "territory.commune.listed_twice",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Commune citée deux fois", "Commune listed twice"),
    why: both("Elle serait comptée deux fois.", "It would be counted twice."),
    text: both(
        "La commune « {code} » est citée deux fois dans ce territoire.",
        "The commune “{code}” is listed twice in this territory.",
    ),
    help: both("Retirez l'une des deux.", "Remove one of the two."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49007\", \"vintage\": 2026}, {\"code\": \"49007\", \"vintage\": 2026}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}, {\"code\": \"49015\", \"vintage\": 2026}]",
    },
};

pub(super) static NAME_SPELLING: Rule = Rule {
    code: "territory.name.spelling",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Nom de commune à l'orthographe près", "Commune name but for its spelling"),
    why: both(
        "Accents, traits d'union et apostrophes font d'un même lieu deux noms dans un tableur.",
        "Accents, hyphens and apostrophes make two names of one place in a spreadsheet.",
    ),
    text: both(
        "« {name} » s'écrit officiellement « {official} ».",
        "“{name}” is officially written “{official}”.",
    ),
    help: both("Écrivez « {official} ».", "Write “{official}”."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49218\", \"vintage\": 2026, \"name\": \"Montrevault sur Evre\"}]",
        good: "[{\"code\": \"49218\", \"vintage\": 2026, \"name\": \"Montrevault-sur-Èvre\"}]",
    },
};

pub(super) static NAME_MISMATCH: Rule = Rule {
    code: "territory.name.mismatch",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code et nom de deux communes différentes", "Code and name of two communes"),
    why: both(
        "L'un des deux est faux, et rien ne dit lequel.",
        "One of the two is wrong, and nothing says which.",
    ),
    text: both(
        "Le code « {code} » est celui de {official} en {vintage}, et le nom donné est « {name} ».",
        "The code “{code}” is that of {official} in {vintage}, and the name given is “{name}”.",
    ),
    help: both("Corrigez le code ou le nom.", "Mend the code or the name."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49007\", \"vintage\": 2026, \"name\": \"Cholet\"}]",
        good: "[{\"code\": \"49099\", \"vintage\": 2026, \"name\": \"Cholet\"}]",
    },
};

pub(super) static NAME_UNKNOWN: Rule = Rule {
    code: "territory.name.unknown",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Nom de commune inconnu", "Unknown commune name"),
    why: both(
        "Sans code ni nom officiel, un lieu ne peut être ni situé ni compté.",
        "Without code or official name a place can be neither located nor counted.",
    ),
    text: both(
        "Aucune commune de Maine-et-Loire ne s'appelle « {name} ».",
        "No commune of Maine-et-Loire is called “{name}”.",
    ),
    help: both(
        "Donnez le code de la commune ; entre plusieurs noms proches, rien n'est choisi à votre place.",
        "Give the code of the commune; between several near names nothing is chosen for you.",
    ),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"c\", \"name\": \"Chalennes\", \"kind\": \"commune\"}",
        good: "{\"id\": \"c\", \"name\": \"Chalonnes-sur-Loire\", \"kind\": \"commune\"}",
    },
};

pub(super) static NAME_INFERRED: Rule = Rule {
    code: "territory.name.inferred",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Territoire déduit d'un nom imprimé", "Territory inferred from a printed name"),
    why: both(
        "La lecture est vraisemblable, la source ne la confirme pas.",
        "The reading is likely, the source does not confirm it.",
    ),
    text: both(
        "Nom déduit : « {name} », d'après le nom imprimé {printed}.",
        "Inferred name: “{name}”, from the printed name {printed}.",
    ),
    help: both(
        "Noms officiels proches : {candidates}. Faites confirmer la commune par le pilote de l'action.",
        "Near official names: {candidates}. Have the pilot of the action confirm the commune.",
    ),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"c\", \"name\": \"Chalonnes-sur-Loire\", \"kind\": \"commune\", \"aliases\": [\"Chalennes\"], \"inferred\": true}",
        good: "{\"id\": \"c\", \"name\": \"Chalonnes-sur-Loire\", \"kind\": \"commune\"}",
    },
};

pub(super) static UNKNOWN_EPCI: Rule = Rule {
    code: "territory.epci.unknown",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("EPCI inconnu", "Unknown EPCI"),
    why: both("Un EPCI se désigne par son numéro SIREN.", "An EPCI is designated by its SIREN number."),
    text: both(
        "Le SIREN « {code} » n'est celui d'aucun EPCI des tables de Maine-et-Loire.",
        "The SIREN “{code}” is that of no EPCI in the tables of Maine-et-Loire.",
    ),
    help: both("Vérifiez les neuf chiffres du SIREN.", "Check the nine digits of the SIREN."),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"e\", \"name\": \"Un EPCI\", \"kind\": \"epci\", \"epci\": \"244900000\"}",
        good: "{\"id\": \"e\", \"name\": \"Angers Loire Métropole\", \"kind\": \"epci\", \"epci\": \"244900015\"}",
    },
};

pub(super) static EPCI_CROSSES_DEPARTEMENT: Rule = Rule {
    code: "territory.epci.crosses_departement",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["COG"],
    title: both("EPCI à cheval sur deux départements", "EPCI across two départements"),
    why: both(
        "Ses habitants ne sont pas tous ceux du département.",
        "Its inhabitants are not all those of the département.",
    ),
    text: both(
        "{name} compte {total} communes, dont {inside} en Maine-et-Loire.",
        "{name} has {total} communes, {inside} of them in Maine-et-Loire.",
    ),
    help: both(
        "Comptez les seules communes du département, ou dites que le périmètre le dépasse.",
        "Count the communes of the département only, or say that the perimeter goes beyond it.",
    ),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"e\", \"name\": \"Pays d'Ancenis\", \"kind\": \"epci\", \"epci\": \"244400552\"}",
        good: "{\"id\": \"e\", \"name\": \"Mauges Communauté\", \"kind\": \"epci\", \"epci\": \"200060010\"}",
    },
};

pub(super) static PART_OF_CIRCLE: Rule = Rule {
    code: "territory.part_of.circle",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Territoires qui font partie l'un de l'autre", "Territories that are parts of each other"),
    why: both(
        "Un territoire ne peut pas faire partie de lui-même, même en passant par d'autres.",
        "A territory cannot be part of itself, even by way of others.",
    ),
    text: both(
        "Le territoire « {name} » fait partie de « {whole} », qui fait lui-même partie de « {name} ».",
        "The territory “{name}” is part of “{whole}”, which is itself part of “{name}”.",
    ),
    help: both(
        "Retirez « part_of » de celui qui est le plus grand.",
        "Take “part_of” out of the one that is the greatest.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025", "territories": [
 {"id": "nord", "name": "Nord", "kind": "area", "part_of": "ensemble"},
 {"id": "ensemble", "name": "Ensemble", "kind": "area", "part_of": "nord"}]}"#,
        good: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025", "territories": [
 {"id": "nord", "name": "Nord", "kind": "area", "part_of": "ensemble"},
 {"id": "ensemble", "name": "Ensemble", "kind": "area"}]}"#,
    },
};
