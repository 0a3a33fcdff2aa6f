//! Rules on the text of the file: encoding, size, syntax, characters.

use crate::finding::rule::{Bilingual, Example, Rule, Severity, both};

use crate::document::token::SyntaxProblem;

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
        bad: "\u{FEFF}{\"schema_version\": \"1.1\"}",
        good: "{\"schema_version\": \"1.1\"}",
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
        "Le fichier n'est pas en UTF-8. Suites d'octets invalides : {count} ; la première est ici.",
        "The file is not UTF-8. Invalid byte sequences: {count}; the first one is here.",
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
    example: Example::Text { bad: "{\"schema_version\": \"1.1\",}", good: "{\"schema_version\": \"1.1\"}" },
};

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
        bad: "{\"schema_version\": \"1.1\", \"$comment\": \"\\uD83D\"}",
        good: "{\"schema_version\": \"1.1\", \"$comment\": \"\\uD83D\\uDE00\"}",
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
