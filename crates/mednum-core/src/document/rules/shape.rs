//! Rules on the shape of a document: keys, types, numbers.

use crate::finding::rule::{Example, Rule, Severity, both};

pub(crate) static DUPLICATE_KEY: Rule = Rule {
    code: "document.key.duplicate",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["RFC 7493"],
    title: both("Clé écrite deux fois", "Key written twice"),
    why: both(
        "Selon le logiciel, la première ou la dernière valeur serait retenue.",
        "Depending on the software, the first or the last value would be kept.",
    ),
    text: both(
        "La clé « {key} » est écrite deux fois dans le même objet.",
        "The key “{key}” is written twice in the same object.",
    ),
    help: both("Gardez une seule des deux valeurs.", "Keep only one of the two values."),
    example: Example::Text {
        bad: "{\"schema_version\": \"1.1\", \"schema_version\": \"1.1\"}",
        good: "{\"schema_version\": \"1.1\"}",
    },
};

pub(crate) static MISSING_FIELD: Rule = Rule {
    code: "document.field.missing",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Champ obligatoire absent", "Required field missing"),
    why: both("Sans lui, l'objet ne peut pas être compris.", "Without it the object cannot be understood."),
    text: both("Champ obligatoire absent : « {field} ».", "Required field missing: “{field}”."),
    help: both("Ajoutez le champ « {field} » à cet objet.", "Add the field “{field}” to this object."),
    example: Example::Value {
        at: "/axes/0",
        bad: "{\"code\": \"A\"}",
        good: "{\"code\": \"A\", \"title\": \"Accueillir et accompagner\"}",
    },
};

pub(crate) static UNKNOWN_FIELD: Rule = Rule {
    code: "document.field.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Champ inconnu", "Unknown field"),
    why: both(
        "Un champ ignoré serait une donnée perdue sans bruit.",
        "A field passed over would be data lost without a word.",
    ),
    text: both("Champ inconnu : « {field} ».", "Unknown field: “{field}”."),
    help: both(
        "Corrigez son nom, ou retirez ce champ ; une remarque s'écrit dans « $comment », que tout objet accepte, sauf la fiche d'une personne.",
        "Mend its name, or remove this field; a remark goes in “$comment”, which any object accepts but the record of a person.",
    ),
    example: Example::Value {
        at: "/axes/0",
        bad: "{\"code\": \"A\", \"title\": \"Accueillir\", \"couleur\": \"bleu\"}",
        good: "{\"code\": \"A\", \"title\": \"Accueillir\", \"$comment\": \"en bleu\"}",
    },
};

pub(crate) static NEWER_FIELD: Rule = Rule {
    code: "document.field.newer",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Champ d'un format plus récent", "Field of a newer format"),
    why: both(
        "Une version mineure peut ajouter des champs : ils restent dans le fichier, mais aucun calcul n'en tient compte.",
        "A minor version may add fields: they stay in the file, but no computation takes them into account.",
    ),
    text: both(
        "Champ que cette version de mednum ne lit pas : « {field} ».",
        "Field that this version of mednum does not read: “{field}”.",
    ),
    help: both(
        "Mettez mednum à jour pour qu'il soit lu, ou corrigez son nom s'il est mal écrit.",
        "Update mednum for it to be read, or mend its name if it is misspelt.",
    ),
    example: Example::Text {
        bad: "{\"schema_version\": \"1.7\", \"partnerships\": []}",
        good: "{\"schema_version\": \"1.7\", \"organisations\": []}",
    },
};

pub(crate) static WRONG_TYPE: Rule = Rule {
    code: "document.type.unexpected",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Valeur d'un autre type", "Value of another type"),
    why: both(
        "Une liste n'est pas un objet, un nombre n'est pas un texte : rien n'est converti en silence.",
        "A list is not an object, a number is not a text: nothing is converted silently.",
    ),
    text: both(
        "Ici il faut {expected}, et le document donne {found}.",
        "This place takes {expected}, and the document gives {found}.",
    ),
    help: both(
        "Écrivez {expected} ; un champ facultatif sans valeur se laisse simplement de côté.",
        "Write {expected}; an optional field without a value is simply left out.",
    ),
    example: Example::Value { at: "/axes/0/title", bad: "12", good: "\"Accueillir\"" },
};

pub(crate) static NUMBER_OUT_OF_RANGE: Rule = Rule {
    code: "document.number.out_of_range",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["RFC 7493"],
    title: both("Nombre que tous ne liraient pas pareil", "Number that not all read alike"),
    why: both(
        "Au-delà de 2^53, les logiciels arrondissent chacun à leur façon.",
        "Beyond 2^53 each software rounds in its own way.",
    ),
    text: both(
        "Le nombre {value} dépasse ce que tous les logiciels lisent exactement.",
        "The number {value} is beyond what all software reads exactly.",
    ),
    help: both(
        "Restez entre -9007199254740991 et 9007199254740991.",
        "Stay between -9007199254740991 and 9007199254740991.",
    ),
    example: Example::Value { at: "/members/0/rank", bad: "1e400", good: "1" },
};

pub(crate) static INTEGER_OUT_OF_BOUNDS: Rule = Rule {
    code: "document.number.out_of_bounds",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Nombre hors des bornes", "Number out of bounds"),
    why: both(
        "Une quantité a un sens entre ses bornes seulement.",
        "A quantity only means something within its bounds.",
    ),
    text: both(
        "Le nombre {value} n'est pas entre {min} et {max}.",
        "The number {value} is not between {min} and {max}.",
    ),
    help: both("Donnez un nombre entre {min} et {max}.", "Give a number between {min} and {max}."),
    example: Example::Value { at: "/members/0/rank", bad: "-1", good: "1" },
};

pub(crate) static TOO_MANY_DECIMALS: Rule = Rule {
    code: "document.number.too_precise",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Nombre trop précis", "Number too precise"),
    why: both(
        "Les chiffres d'un programme tiennent en trois décimales ; au-delà, le calcul ne serait plus exact.",
        "The figures of a programme take three decimals; beyond, computing would not be exact.",
    ),
    text: both(
        "Le nombre {value} a plus de trois décimales, ou est trop grand.",
        "The number {value} has more than three decimals, or is too large.",
    ),
    help: both("Arrondissez à trois décimales au plus.", "Round to three decimals at most."),
    example: Example::Value { at: "/actions/0/figures/0/value", bad: "2.50001", good: "2.5" },
};
