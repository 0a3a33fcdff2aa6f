//! Rules on values with a syntax: texts, identifiers, codes, dates, terms.

use crate::finding::rule::{Example, Rule, Severity, both};

pub(crate) static EMPTY_TEXT: Rule = Rule {
    code: "document.text.empty",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Texte vide", "Empty text"),
    why: both(
        "Un texte vide ne dit pas s'il manque ou s'il n'y a rien : un champ sans valeur se laisse de côté.",
        "An empty text does not say whether it is missing or there is nothing: a field without value is left out.",
    ),
    text: both("Ce texte est vide.", "This text is empty."),
    help: both(
        "Écrivez-le, ou retirez le champ s'il est facultatif.",
        "Write it, or remove the field if it is optional.",
    ),
    example: Example::Value { at: "/actions/0/title", bad: "\" \"", good: "\"Accueil\"" },
};

pub(crate) static MALFORMED_IDENTIFIER: Rule = Rule {
    code: "document.identifier.malformed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Identifiant mal formé", "Malformed identifier"),
    why: both(
        "Un identifiant passe dans des adresses et des noms de fichiers : minuscules, chiffres et tirets seulement.",
        "An identifier goes into addresses and file names: lower-case letters, digits and hyphens only.",
    ),
    text: both("« {value} » n'est pas un identifiant.", "“{value}” is not an identifier."),
    help: both(
        "Utilisez des minuscules sans accent, des chiffres et des tirets, 64 au plus : « {example} ».",
        "Use lower-case letters without accents, digits and hyphens, 64 at most: “{example}”.",
    ),
    example: Example::Value { at: "/territories/0/id", bad: "\"Val d'Exemple\"", good: "\"val-d-exemple\"" },
};

pub(crate) static MALFORMED_CODE: Rule = Rule {
    code: "document.code.malformed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Code mal formé", "Malformed code"),
    why: both(
        "Les codes relient les fiches, les chiffres et les règles : leur forme est stable.",
        "Codes tie sheets, figures and rules together: their form is stable.",
    ),
    text: both("« {value} » n'est pas un code.", "“{value}” is not a code."),
    help: both(
        "Lettres et chiffres séparés par des points ou des tirets, 64 au plus : « {example} ».",
        "Letters and digits parted by dots or hyphens, 64 at most: “{example}”.",
    ),
    example: Example::Value { at: "/axes/0/code", bad: "\"Axe A !\"", good: "\"A\"" },
};

pub(crate) static MALFORMED_DATE: Rule = Rule {
    code: "document.date.malformed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["ISO 8601"],
    title: both("Date qui n'existe pas", "Date that does not exist"),
    why: both(
        "03/04/2024 se lit de deux façons ; 2024-04-03 d'une seule.",
        "03/04/2024 reads two ways; 2024-04-03 only one.",
    ),
    text: both("« {value} » n'est pas une date du calendrier.", "“{value}” is not a calendar date."),
    help: both("Écrivez année-mois-jour : « {example} ».", "Write year-month-day: “{example}”."),
    example: Example::Value { at: "/roadmap/start", bad: "\"2023-02-30\"", good: "\"2023-01-01\"" },
};

pub(crate) static MALFORMED_CALENDAR_DATE: Rule = Rule {
    code: "document.calendar_date.malformed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Échéance mal écrite", "Malformed calendar entry"),
    why: both(
        "Une échéance garde la précision de la source : un jour, un mois, un semestre, une année.",
        "A calendar entry keeps the precision of its source: a day, a month, a semester, a year.",
    ),
    text: both("« {value} » n'est pas une échéance.", "“{value}” is not a calendar date."),
    help: both("Écrivez par exemple : {example}.", "Write for instance: {example}."),
    example: Example::Value {
        at: "/actions/0/calendar/0/when",
        bad: "\"automne 2023\"",
        good: "\"2023-autumn\"",
    },
};

pub(crate) static UNKNOWN_TERM: Rule = Rule {
    code: "document.term.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Terme inconnu", "Unknown term"),
    why: both(
        "Une liste fermée se compte ; une variante échapperait au compte.",
        "A closed list can be counted; a variant would escape the count.",
    ),
    text: both(
        "« {value} » n'est pas dans la liste « {vocabulary} ».",
        "“{value}” is not in the list “{vocabulary}”.",
    ),
    help: both("Termes acceptés : {accepted}.", "Accepted terms: {accepted}."),
    example: Example::Value { at: "/actions/0/calendar/0/kind", bad: "\"demain\"", good: "\"milestone\"" },
};

pub(crate) static NEWER_TERM: Rule = Rule {
    code: "document.term.newer",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Terme d'un format plus récent", "Term of a newer format"),
    why: both(
        "Une version mineure peut ajouter des termes à une liste : ce qui en porte un n'est compté sous aucun terme connu.",
        "A minor version may add terms to a list: what bears one is counted under no known term.",
    ),
    text: both(
        "« {value} » est un terme que cette version de mednum ne connaît pas dans la liste « {vocabulary} ».",
        "“{value}” is a term that this version of mednum does not know in the list “{vocabulary}”.",
    ),
    help: both(
        "Mettez mednum à jour pour qu'il soit lu. Termes connus : {accepted}.",
        "Update mednum for it to be read. Known terms: {accepted}.",
    ),
    example: Example::Text {
        bad: "{\"schema_version\": \"1.7\", \"organisations\": [{\"id\": \"atelier\", \"name\": \"Atelier\", \"kind\": \"guild\"}]}",
        good: "{\"schema_version\": \"1.7\", \"organisations\": [{\"id\": \"atelier\", \"name\": \"Atelier\", \"kind\": \"association\"}]}",
    },
};

pub(crate) static MALFORMED_TIME: Rule = Rule {
    code: "document.time.malformed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["ISO 8601"],
    title: both("Heure mal formée", "Malformed time"),
    why: both(
        "Deux permanences ne se comparent que si leurs heures s'écrivent de la même façon.",
        "Two permanences compare only if their hours are written in the same way.",
    ),
    text: both("« {value} » n'est pas une heure.", "“{value}” is not a time."),
    help: both(
        "Écrivez les heures et les minutes sur deux chiffres, de 00:00 à 24:00 : « {example} ».",
        "Write hours and minutes with two digits each, from 00:00 to 24:00: “{example}”.",
    ),
    example: Example::Records { at: "/france_services/0/hours/0/opens", bad: "\"9h\"", good: "\"09:00\"" },
};
