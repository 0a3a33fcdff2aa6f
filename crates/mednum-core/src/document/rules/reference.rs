//! Rules on what the document names: its version, its roadmap, identifiers and references.

use crate::finding::rule::{Example, Rule, Severity, both};

pub(crate) static UNSUPPORTED_VERSION: Rule = Rule {
    code: "document.schema_version.unsupported",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Version du format inconnue", "Unknown format version"),
    why: both(
        "La version dit comment lire les champs : sans une version connue, ils peuvent avoir un autre sens.",
        "The version says how to read the fields: without a known one they may have another meaning.",
    ),
    text: both(
        "Le document est au format {version} ; cette version de mednum lit le format {supported}.",
        "The document is in format {version}; this version of mednum reads format {supported}.",
    ),
    help: both(
        "Écrivez « {supported} », et vérifiez que le document suit bien ce format.",
        "Write “{supported}”, and check that the document is indeed in that format.",
    ),
    example: Example::Value { at: "/schema_version", bad: "\"0.9\"", good: "\"1.1\"" },
};

pub(crate) static NEWER_MAJOR_VERSION: Rule = Rule {
    code: "document.schema_version.newer_major",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Format trop récent pour être lu", "Format too new to be read"),
    why: both(
        "Une version majeure plus récente peut donner un autre sens aux mêmes champs : le document n'est pas lu plus loin.",
        "A newer major version may give another meaning to the same fields: the document is not read further.",
    ),
    text: UNSUPPORTED_VERSION.text,
    help: both(
        "Mettez mednum à jour, puis vérifiez à nouveau le document.",
        "Update mednum, then check the document again.",
    ),
    example: Example::Value { at: "/schema_version", bad: "\"2.0\"", good: "\"1.1\"" },
};

pub(crate) static NEWER_VERSION: Rule = Rule {
    code: "document.schema_version.newer",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Version du format plus récente", "Newer format version"),
    why: both(
        "Une version mineure plus récente peut contenir des champs et des termes que celle-ci ne connaît pas : ils sont gardés sans être lus.",
        "A newer minor version may hold fields and terms that this one does not know: they are kept, and not read.",
    ),
    text: UNSUPPORTED_VERSION.text,
    help: both("Mettez mednum à jour pour tout lire.", "Update mednum to read everything."),
    example: Example::Value { at: "/schema_version", bad: "\"1.7\"", good: "\"1.1\"" },
};

pub(crate) static UNKNOWN_ROADMAP: Rule = Rule {
    code: "document.roadmap_ref.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Feuille de route inconnue", "Unknown roadmap"),
    why: both(
        "Sans sa feuille de route, un document ne peut pas être vérifié.",
        "Without its roadmap a document cannot be checked.",
    ),
    text: both(
        "La feuille de route « {value} » n'est pas dans mednum.",
        "The roadmap “{value}” is not in mednum.",
    ),
    help: both(
        "Écrivez « {known} », ou donnez la feuille de route dans « roadmap ».",
        "Write “{known}”, or give the roadmap in “roadmap”.",
    ),
    example: Example::Text {
        bad: "{\"schema_version\": \"1.1\", \"roadmap_ref\": \"mednum44-2023\"}",
        good: "{\"schema_version\": \"1.1\", \"roadmap_ref\": \"mednum49-2023-2025\"}",
    },
};

pub(crate) static TWO_ROADMAPS: Rule = Rule {
    code: "document.roadmap_ref.conflict",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Deux feuilles de route", "Two roadmaps"),
    why: both(
        "Une fiche du document et une fiche de la feuille de route citée pourraient porter le même code.",
        "A sheet of the document and one of the roadmap referred to could bear the same code.",
    ),
    text: both(
        "Le document cite une feuille de route (« roadmap_ref ») et en porte une lui-même (« {section} »).",
        "The document refers to a roadmap (“roadmap_ref”) and carries one of its own (“{section}”).",
    ),
    help: both("Gardez l'une ou l'autre.", "Keep one or the other."),
    example: Example::Value { at: "/roadmap_ref", bad: "\"mednum49-2023-2025\"", good: "null" },
};

pub(crate) static DUPLICATE_IDENTIFIER: Rule = Rule {
    code: "document.identifier.duplicate",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Identifiant donné deux fois", "Identifier given twice"),
    why: both("Une référence doit mener à un seul objet.", "A reference must lead to one object."),
    text: both(
        "L'identifiant « {id} » est déjà pris dans « {section} ».",
        "The identifier “{id}” is already taken in “{section}”.",
    ),
    help: both("Donnez un autre identifiant à l'un des deux.", "Give one of the two another identifier."),
    example: Example::Value {
        at: "/axes/-",
        bad: "{\"code\": \"A\", \"title\": \"Encore A\"}",
        good: "{\"code\": \"Z\", \"title\": \"Autre axe\"}",
    },
};

pub(crate) static BROKEN_REFERENCE: Rule = Rule {
    code: "document.reference.broken",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Référence sans objet", "Reference to nothing"),
    why: both(
        "Ce qui est cité doit exister, sinon rien ne peut être compté.",
        "What is referred to must exist, or nothing can be counted.",
    ),
    text: both("« {id} » n'existe pas dans « {section} ».", "“{id}” does not exist in “{section}”."),
    help: both(
        "Ajoutez-le à « {section} », ou corrigez la référence.",
        "Add it to “{section}”, or mend the reference.",
    ),
    example: Example::Value {
        at: "/actions/0/pilots",
        bad: "[{\"actor\": \"personne-de-connu\"}]",
        good: "[{\"actor\": \"departement-exemple\"}]",
    },
};

pub(crate) static REFERENCE_TO_ITSELF: Rule = Rule {
    code: "document.reference.to_itself",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Objet qui se désigne lui-même", "Object that refers to itself"),
    why: both(
        "Rien ne fait partie de soi-même, et ce qui suit la référence tournerait en rond.",
        "Nothing is part of itself, and what follows the reference would go in circles.",
    ),
    text: both("« {id} » se désigne lui-même dans « {field} ».", "“{id}” refers to itself in “{field}”."),
    help: both(
        "Désignez un autre objet, ou retirez le champ.",
        "Refer to another object, or remove the field.",
    ),
    example: Example::Value { at: "/territories/0/part_of", bad: "\"val-d-exemple\"", good: "null" },
};

pub(crate) static DUPLICATE_PERSON: Rule = Rule {
    code: "document.person.duplicate",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Pseudonyme donné deux fois", "Pseudonym given twice"),
    why: both(
        "Un pseudonyme désigne une seule personne : deux fiches sous le même mêleraient leurs données.",
        "A pseudonym means one person: two records under the same one would mix their data.",
    ),
    text: both(
        "Deux fiches de « {section} » portent le même pseudonyme.",
        "Two records of “{section}” bear the same pseudonym.",
    ),
    help: both(
        "Donnez à chaque personne un identifiant tiré au hasard, ou réunissez les deux fiches.",
        "Give each person an identifier drawn at random, or merge the two records.",
    ),
    example: Example::Records { at: "/volunteers/1/pseudonym", bad: "\"v-4f1a\"", good: "\"v-9c27\"" },
};

pub(crate) static BROKEN_REFERENCE_OF_PERSON: Rule = Rule {
    code: "document.person.broken_reference",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Fiche de personne qui renvoie à rien", "Record of a person that refers to nothing"),
    why: both(
        "Une fiche qui ne renvoie à rien ne peut être ni comptée, ni retrouvée, ni effacée.",
        "A record that refers to nothing can be neither counted, nor found, nor erased.",
    ),
    text: both(
        "La valeur du champ « {field} » n'existe pas dans « {section} ».",
        "The value of the field “{field}” does not exist in “{section}”.",
    ),
    help: both(
        "Corrigez ce champ, ou ajoutez ce qu'il désigne dans « {section} ».",
        "Mend this field, or add what it refers to in “{section}”.",
    ),
    example: Example::Records {
        at: "/volunteers/0/mission",
        bad: "\"mission-inconnue\"",
        good: "\"mission-accueil\"",
    },
};
