//! Rules of the document itself: encoding, size, syntax, keys, types, identifiers, references.

use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Bilingual, Example, Rule, Severity, both};

use super::SCHEMA_VERSION;
use super::token::SyntaxProblem;
use crate::programme::Context;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &SIZE_EXCEEDED,
    &BYTE_ORDER_MARK,
    &NOT_UTF8,
    &SYNTAX,
    &DEPTH_EXCEEDED,
    &LONE_SURROGATE,
    &RECORDS_EXCEEDED,
    &STRING_TOO_LONG,
    &NONCHARACTER,
    &BIDI_CONTROL,
    &DUPLICATE_KEY,
    &MISSING_FIELD,
    &UNKNOWN_FIELD,
    &WRONG_TYPE,
    &NUMBER_OUT_OF_RANGE,
    &INTEGER_OUT_OF_BOUNDS,
    &TOO_MANY_DECIMALS,
    &EMPTY_TEXT,
    &MALFORMED_IDENTIFIER,
    &MALFORMED_CODE,
    &MALFORMED_DATE,
    &MALFORMED_CALENDAR_DATE,
    &UNKNOWN_TERM,
    &UNSUPPORTED_VERSION,
    &NEWER_VERSION,
    &UNKNOWN_ROADMAP,
    &TWO_ROADMAPS,
    &DUPLICATE_IDENTIFIER,
    &BROKEN_REFERENCE,
];

/// The rules that a malformed scalar may break; its shape names the code.
pub(crate) static MALFORMED: &[&Rule] =
    &[&EMPTY_TEXT, &MALFORMED_IDENTIFIER, &MALFORMED_CODE, &MALFORMED_DATE, &MALFORMED_CALENDAR_DATE];

const fn described(
    bad_fr: &'static str,
    bad_en: &'static str,
    good_fr: &'static str,
    good_en: &'static str,
) -> Example {
    Example::Described { bad: both(bad_fr, bad_en), good: both(good_fr, good_en) }
}

pub(crate) static SIZE_EXCEEDED: Rule = Rule {
    code: "document.size.exceeded",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Document trop volumineux", "Document too large"),
    why: both(
        "Une limite protège les applications qui lisent des fichiers venus d'ailleurs.",
        "A limit protects applications that read files from elsewhere.",
    ),
    text: both(
        "Le document fait {count} octets ; la limite est de {limit}.",
        "The document takes {count} bytes; the limit is {limit}.",
    ),
    help: both(
        "Partagez le document en plusieurs fichiers, ou relevez la limite de taille.",
        "Split the document, or raise the size limit.",
    ),
    example: described(
        "un document de plus de 16 Mio",
        "a document of more than 16 MiB",
        "un document de 16 Mio au plus",
        "a document of 16 MiB at most",
    ),
};

pub(crate) static BYTE_ORDER_MARK: Rule = Rule {
    code: "document.encoding.byte_order_mark",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["RFC 8259"],
    title: both("Marque d'ordre des octets en tête", "Leading byte order mark"),
    why: both(
        "Certains tableurs et éditeurs ajoutent cette marque invisible ; d'autres lecteurs JSON refusent alors le fichier.",
        "Some spreadsheets and editors add this invisible mark; other JSON readers then refuse the file.",
    ),
    text: both(
        "Le fichier commence par une marque d'ordre des octets (BOM) ; elle est ignorée.",
        "The file starts with a byte order mark (BOM); it is passed over.",
    ),
    help: both("Enregistrez le fichier en « UTF-8 sans BOM ».", "Save the file as “UTF-8 without BOM”."),
    example: Example::Text {
        bad: "\u{FEFF}{\"schema_version\": \"1.0\"}",
        good: "{\"schema_version\": \"1.0\"}",
    },
};

pub(crate) static NOT_UTF8: Rule = Rule {
    code: "document.encoding.not_utf8",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["RFC 8259", "RFC 7493"],
    title: both("Fichier qui n'est pas en UTF-8", "File not in UTF-8"),
    why: both(
        "Lu dans un autre encodage, un nom accentué deviendrait un autre nom.",
        "Read in another encoding, an accented name would become another name.",
    ),
    text: both(
        "Le fichier n'est pas en UTF-8 : {count} suite(s) d'octets invalide(s), la première ici.",
        "The file is not UTF-8: {count} invalid byte sequence(s), the first one here.",
    ),
    help: both(
        "Enregistrez le fichier en UTF-8 ; il vient peut-être d'un logiciel qui écrit en Windows-1252.",
        "Save the file as UTF-8; it may come from software that writes Windows-1252.",
    ),
    example: described(
        "un fichier enregistré en Windows-1252, avec des accents",
        "a file saved as Windows-1252, with accents",
        "le même enregistré en UTF-8",
        "the same saved as UTF-8",
    ),
};

pub(crate) static SYNTAX: Rule = Rule {
    code: "document.syntax.invalid",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["RFC 8259"],
    title: both("Texte qui n'est pas du JSON", "Text that is not JSON"),
    why: both(
        "Au-delà d'une faute de syntaxe, plus rien ne peut être lu avec certitude.",
        "Past a syntax error nothing can be read with certainty.",
    ),
    text: both("Le texte n'est pas du JSON : {problem}.", "The text is not JSON: {problem}."),
    help: both(
        "Corrigez à cet endroit ; les autres défauts apparaîtront ensuite.",
        "Mend this place; the other defects will then show.",
    ),
    example: Example::Text { bad: "{\"schema_version\": \"1.0\",}", good: "{\"schema_version\": \"1.0\"}" },
};

/// The code and words of a syntax problem.
pub(crate) fn syntax_problem(problem: SyntaxProblem) -> (&'static str, Bilingual) {
    match problem {
        SyntaxProblem::UnexpectedEnd => {
            ("unexpected_end", both("il s'arrête avant la fin", "it stops before its end"))
        }
        SyntaxProblem::ExpectedValue => {
            ("expected_value", both("une valeur est attendue ici", "a value is expected here"))
        }
        SyntaxProblem::ExpectedKey => (
            "expected_key",
            both("une clé entre guillemets est attendue ici", "a key in double quotes is expected here"),
        ),
        SyntaxProblem::ExpectedColon => {
            ("expected_colon", both("« : » est attendu après la clé", "“:” is expected after the key"))
        }
        SyntaxProblem::ExpectedCommaOrEnd => (
            "expected_comma_or_end",
            both(
                "une virgule ou la fermeture est attendue ici",
                "a comma or the closing bracket is expected here",
            ),
        ),
        SyntaxProblem::TrailingComma => (
            "trailing_comma",
            both("virgule de trop avant la fermeture", "extra comma before the closing bracket"),
        ),
        SyntaxProblem::TrailingText => (
            "trailing_text",
            both("du texte suit la fin du document", "text follows the end of the document"),
        ),
        SyntaxProblem::UnclosedString => {
            ("unclosed_string", both("ce texte n'est pas refermé", "this string is not closed"))
        }
        SyntaxProblem::ControlCharacter => (
            "control_character",
            both(
                "caractère de contrôle dans un texte (un retour à la ligne s'écrit \\n)",
                "control character in a string (a line break is written \\n)",
            ),
        ),
        SyntaxProblem::BadEscape => {
            ("bad_escape", both("séquence d'échappement inconnue", "unknown escape sequence"))
        }
        SyntaxProblem::LoneSurrogate => ("lone_surrogate", both("demi-caractère isolé", "lone surrogate")),
        SyntaxProblem::BadNumber => ("bad_number", both("nombre mal écrit", "malformed number")),
        SyntaxProblem::TooDeep => ("too_deep", both("imbrication trop profonde", "nested too deep")),
    }
}

pub(crate) static DEPTH_EXCEEDED: Rule = Rule {
    code: "document.depth.exceeded",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Imbrication trop profonde", "Nested too deep"),
    why: both(
        "Un document sain a moins de douze niveaux ; un texte très imbriqué peut arrêter une application.",
        "A sound document has less than twelve levels; a deeply nested text can stop an application.",
    ),
    text: both(
        "Le document imbrique plus de {limit} niveaux de crochets.",
        "The document nests more than {limit} levels of brackets.",
    ),
    help: both(
        "Vérifiez que le fichier est bien un programme, et qu'aucun crochet n'est resté ouvert.",
        "Check that the file is a programme, and that no bracket was left open.",
    ),
    example: described(
        "cent mille crochets ouverts",
        "a hundred thousand open brackets",
        "trente-deux niveaux au plus",
        "thirty-two levels at most",
    ),
};

pub(crate) static LONE_SURROGATE: Rule = Rule {
    code: "document.string.lone_surrogate",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["RFC 7493"],
    title: both("Demi-caractère isolé", "Lone surrogate"),
    why: both(
        "La moitié d'un caractère n'est pas un texte ; chaque langage la lirait autrement.",
        "Half a character is not text; each language would read it differently.",
    ),
    text: both(
        "Ce texte contient la moitié d'un caractère (\\uD800 à \\uDFFF sans son autre moitié).",
        "This string holds half a character (\\uD800 to \\uDFFF without its other half).",
    ),
    help: both("Écrivez le caractère entier, ou retirez-le.", "Write the whole character, or remove it."),
    example: Example::Text {
        bad: "{\"schema_version\": \"1.0\", \"$comment\": \"\\uD83D\"}",
        good: "{\"schema_version\": \"1.0\", \"$comment\": \"\\uD83D\\uDE00\"}",
    },
};

pub(crate) static RECORDS_EXCEEDED: Rule = Rule {
    code: "document.records.exceeded",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Trop d'objets", "Too many objects"),
    why: SIZE_EXCEEDED.why,
    text: both(
        "Le document contient {count} objets ; la limite est de {limit}.",
        "The document holds {count} objects; the limit is {limit}.",
    ),
    help: both(
        "Partagez le document en plusieurs fichiers, ou relevez la limite du nombre d'objets.",
        "Split the document, or raise the limit on objects.",
    ),
    example: described(
        "un document de plus de 100 000 objets",
        "a document of more than 100,000 objects",
        "un document de 100 000 objets au plus",
        "a document of 100,000 objects at most",
    ),
};

pub(crate) static STRING_TOO_LONG: Rule = Rule {
    code: "document.string.too_long",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Texte trop long", "String too long"),
    why: SIZE_EXCEEDED.why,
    text: both(
        "Ce texte fait {count} octets ; la limite est de {limit}.",
        "This string takes {count} bytes; the limit is {limit}.",
    ),
    help: both("Raccourcissez le texte, ou relevez la limite.", "Shorten the text, or raise the limit."),
    example: described(
        "une description de plus de 65 536 octets",
        "a description of more than 65,536 bytes",
        "une description de quelques phrases",
        "a description of a few sentences",
    ),
};

pub(crate) static NONCHARACTER: Rule = Rule {
    code: "document.string.noncharacter",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["RFC 7493"],
    title: both("Code qui n'est pas un caractère", "Code point that is not a character"),
    why: both(
        "Unicode réserve ces codes ; ils ne s'échangent pas.",
        "Unicode reserves these code points; they are not to be exchanged.",
    ),
    text: both(
        "Ce texte contient un code qui n'est pas un caractère (U+FFFF, U+FDD0…).",
        "This string holds a code point that is not a character (U+FFFF, U+FDD0…).",
    ),
    help: both(
        "Retirez-le ; il vient souvent d'un copier-coller abîmé.",
        "Remove it; it often comes from a damaged copy.",
    ),
    example: Example::Value { at: "/actions/0/title", bad: "\"Accueil\\uFFFF\"", good: "\"Accueil\"" },
};

pub(crate) static BIDI_CONTROL: Rule = Rule {
    code: "document.string.direction_control",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Caractère qui change le sens de lecture", "Character that changes reading direction"),
    why: both(
        "Invisible, il peut faire lire à l'écran autre chose que ce qui est écrit.",
        "Invisible, it can make the screen show something other than what is written.",
    ),
    text: both(
        "Ce texte contient un caractère invisible qui change le sens de lecture.",
        "This string holds an invisible character that changes reading direction.",
    ),
    help: both("Retapez le texte sans ce caractère.", "Type the text again without it."),
    example: Example::Value {
        at: "/actions/0/title",
        bad: "\"Accueil \u{202E}euqirémun\"",
        good: "\"Accueil numérique\"",
    },
};

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
        bad: "{\"schema_version\": \"1.0\", \"schema_version\": \"1.0\"}",
        good: "{\"schema_version\": \"1.0\"}",
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
        "Retirez-le ; une remarque s'écrit dans « $comment », que tout objet accepte.",
        "Remove it; a remark goes in “$comment”, which any object accepts.",
    ),
    example: Example::Value {
        at: "/axes/0",
        bad: "{\"code\": \"A\", \"title\": \"Accueillir\", \"couleur\": \"bleu\"}",
        good: "{\"code\": \"A\", \"title\": \"Accueillir\", \"$comment\": \"en bleu\"}",
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
    sources: &["ISO 8601"],
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

pub(crate) static UNSUPPORTED_VERSION: Rule = Rule {
    code: "document.schema_version.unsupported",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Version du format inconnue", "Unknown format version"),
    why: both(
        "Un format plus récent peut donner un autre sens aux mêmes champs.",
        "A newer format may give another meaning to the same fields.",
    ),
    text: both(
        "Le document est au format {version} ; cette version de mednum lit le format {supported}.",
        "The document is in format {version}; this version of mednum reads format {supported}.",
    ),
    help: both(
        "Mettez mednum à jour, ou écrivez le document au format {supported}.",
        "Update mednum, or write the document in format {supported}.",
    ),
    example: Example::Value { at: "/schema_version", bad: "\"2.0\"", good: "\"1.0\"" },
};

pub(crate) static NEWER_VERSION: Rule = Rule {
    code: "document.schema_version.newer",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Version du format plus récente", "Newer format version"),
    why: both(
        "Une version mineure plus récente peut contenir des champs que celle-ci ne connaît pas.",
        "A newer minor version may hold fields that this one does not know.",
    ),
    text: UNSUPPORTED_VERSION.text,
    help: both("Mettez mednum à jour pour tout lire.", "Update mednum to read everything."),
    example: Example::Value { at: "/schema_version", bad: "\"1.7\"", good: "\"1.0\"" },
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
        bad: "{\"schema_version\": \"1.0\", \"roadmap_ref\": \"mednum44-2023\"}",
        good: "{\"schema_version\": \"1.0\", \"roadmap_ref\": \"mednum49-2023-2025\"}",
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

/// Checks the version and the roadmap that the document names.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    check_version(&document.schema_version, findings);
    let Some(reference) = &document.roadmap_ref else { return };
    if !reference.is_empty() && reference.as_str() != mednum_catalog::ROADMAP_ID {
        findings.push(
            Draft::new(&UNKNOWN_ROADMAP, "/roadmap_ref")
                .param("value", reference.as_str())
                .param("known", mednum_catalog::ROADMAP_ID),
        );
    }
    let own = [
        ("roadmap", document.roadmap.is_some()),
        ("axes", !document.axes.is_empty()),
        ("actions", !document.actions.is_empty()),
        ("working_groups", !document.working_groups.is_empty()),
    ];
    if let Some((section, _)) = own.iter().find(|(_, present)| *present) {
        findings.push(
            Draft::new(&TWO_ROADMAPS, "/roadmap_ref")
                .param("section", *section)
                .related(format!("/{section}"), "own_roadmap"),
        );
    }
}

fn check_version(version: &str, findings: &mut Findings) {
    if version.is_empty() {
        return;
    }
    let read = |text: &str| -> Option<(u32, u32)> {
        let (major, minor) = text.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    };
    let rule = match (read(version), read(SCHEMA_VERSION)) {
        (Some((major, minor)), Some((known, latest))) if major == known => {
            if minor <= latest {
                return;
            }
            &NEWER_VERSION
        }
        _ => &UNSUPPORTED_VERSION,
    };
    findings.push(
        Draft::new(rule, "/schema_version").param("version", version).param("supported", SCHEMA_VERSION),
    );
}
