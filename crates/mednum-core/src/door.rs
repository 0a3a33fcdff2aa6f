//! What a door says of itself: how it was called, how its engine fares. Never of a document, which findings do.
//!
//! Doors hold no text: they take theirs from here, by code, so that a page, a phone and a script are told the same.
//!
//! ```
//! use mednum_core::door::sentence;
//! use mednum_core::finding::{Language, Param};
//! let rejected = sentence("door.document.rejected").unwrap();
//! assert!(rejected.text(&[("count", Param::Count(2))], Language::English).starts_with("The document has 2 errors"));
//! ```

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::finding::text::render;
use crate::finding::{Bilingual, Language, Param};

/// The parameter that a sentence agrees with.
pub const COUNT: &str = "count";

/// A sentence in both languages. Its code is never renamed nor reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sentence {
    /// `door.subject.defect`.
    pub code: &'static str,
    /// What is wrong and what to do, with `{parameters}`.
    pub other: Bilingual,
    /// The same when `{count}` is one.
    pub one: Option<Bilingual>,
}

impl Sentence {
    /// The sentence with its parameters.
    #[must_use]
    pub fn text(&self, params: &[(&'static str, Param)], language: Language) -> String {
        let count = params.iter().find_map(|(name, value)| match value {
            Param::Count(count) if *name == COUNT => Some(*count),
            _ => None,
        });
        let template = match (self.one, count) {
            (Some(one), Some(count)) if is_one(count, language) => one,
            _ => self.other,
        };
        render(template.get(language), params, language)
    }
}

/// Whether a count takes the singular: zero and one in French, only one in English.
#[must_use]
pub fn is_one(count: i64, language: Language) -> bool {
    match language {
        Language::French => count.unsigned_abs() < 2,
        Language::English => count == 1,
    }
}

/// One language of a sentence, as catalogues of messages hold it.
#[derive(Debug, Clone, Copy)]
pub struct Forms<'s>(pub &'s Sentence, pub Language);

impl Serialize for Forms<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(sentence, language) = *self;
        let mut forms = serializer.serialize_struct("Forms", 1 + usize::from(sentence.one.is_some()))?;
        if let Some(one) = sentence.one {
            forms.serialize_field("one", one.get(language))?;
        }
        forms.serialize_field("other", sentence.other.get(language))?;
        forms.end()
    }
}

const fn says(code: &'static str, fr: &'static str, en: &'static str) -> Sentence {
    Sentence { code, other: Bilingual { fr, en }, one: None }
}

/// Every sentence, by subject.
pub static SENTENCES: &[Sentence] = &[
    says(
        "door.argument.not_text",
        "L'argument « {argument} » doit être un texte.",
        "The argument “{argument}” must be a text.",
    ),
    says(
        "door.argument.not_object",
        "L'argument « {argument} » doit être un objet.",
        "The argument “{argument}” must be an object.",
    ),
    says(
        "door.argument.not_json",
        "L'argument « {argument} » ne peut pas s'écrire en JSON : donnez un objet simple, sans boucle.",
        "The argument “{argument}” cannot be written as JSON: give a plain object without a cycle.",
    ),
    says(
        "door.argument.not_document",
        "L'argument « {argument} » doit être un document : un texte, ou ses octets en UTF-8 ({types}).",
        "The argument “{argument}” must be a document: a text, or its UTF-8 bytes ({types}).",
    ),
    says(
        "door.argument.not_readable",
        "L'argument « {argument} » doit être une source d'octets ({types}).",
        "The argument “{argument}” must be a source of bytes ({types}).",
    ),
    says(
        "door.argument.not_engine",
        "L'argument « {argument} » doit donner le moteur ({types}).",
        "The argument “{argument}” must give the engine ({types}).",
    ),
    says(
        "door.argument.lone_surrogate",
        "L'argument « {argument} » contient un demi-caractère isolé, qui ne peut pas s'écrire en UTF-8 : vérifiez d'où vient \
         ce texte.",
        "The argument “{argument}” holds a lone surrogate, which cannot be written in UTF-8: check where this text comes \
         from.",
    ),
    says(
        "door.argument.detached",
        "Les octets de l'argument « {argument} » ont été transférés ailleurs : donnez-en une copie, ou relisez-les.",
        "The bytes of the argument “{argument}” were transferred elsewhere: give a copy of them, or read them again.",
    ),
    says(
        "door.argument.too_long",
        "L'argument « {argument} » ne tient pas en mémoire : donnez un document plus court.",
        "The argument “{argument}” does not fit in memory: give a shorter document.",
    ),
    says(
        "door.document.unread",
        "Le document n'a pas pu être lu : {reason}. Vérifiez son adresse, puis réessayez.",
        "The document could not be read: {reason}. Check its address, then try again.",
    ),
    Sentence {
        code: "door.document.rejected",
        other: Bilingual {
            fr: "Le document a {count} erreurs : corrigez-les d'abord, le rapport les donne.",
            en: "The document has {count} errors: mend them first, the report gives them.",
        },
        one: Some(Bilingual {
            fr: "Le document a {count} erreur : corrigez-la d'abord, le rapport la donne.",
            en: "The document has {count} error: mend it first, the report gives it.",
        }),
    },
    says(
        "door.engine.unavailable",
        "Le moteur ne peut pas démarrer : vérifiez que son fichier engine.wasm est servi, qu'il est de cette version, et que \
         la politique de sécurité de la page autorise « 'wasm-unsafe-eval' ».",
        "The engine cannot start: check that its file engine.wasm is served, that it is of this version, and that the \
         security policy of the page allows “'wasm-unsafe-eval'”.",
    ),
    says(
        "door.engine.crashed",
        "Le moteur s'est arrêté sur une panne ; il redémarre pour l'appel suivant. Relisez les programmes ouverts, et \
         signalez ce qui était demandé.",
        "The engine broke down; it starts again for the next call. Parse open programmes again, and report what was asked.",
    ),
    says(
        "door.engine.lost",
        "Le moteur s'est arrêté et ne peut pas être relancé, sans doute faute de mémoire : rechargez la page ou l'application.",
        "The engine broke down and cannot be started again, probably for lack of memory: reload the page or the \
         application.",
    ),
    says(
        "door.library.other_version",
        "La bibliothèque native de mednum est de la version {found}, et ce paquet de la version {expected} : installez les \
         deux ensemble, à la même version.",
        "The native library of mednum is of version {found}, and this package of version {expected}: install both \
         together, of the same version.",
    ),
    says(
        "door.library.unavailable",
        "La bibliothèque native de mednum ne peut pas être chargée : {reason}. Vérifiez que le paquet installé est celui de \
         ce système et de ce processeur.",
        "The native library of mednum cannot be loaded: {reason}. Check that the package installed is the one of this \
         system and of this processor.",
    ),
    says(
        "door.library.crashed",
        "La bibliothèque native a rencontré une panne ; les programmes ouverts répondent encore. Signalez ce qui était demandé.",
        "The native library broke down; open programmes still answer. Report what was asked.",
    ),
    says(
        "door.worker.terminated",
        "Le fil du moteur a été arrêté : chargez-le de nouveau pour poursuivre.",
        "The worker of the engine was terminated: load it again to go on.",
    ),
    says(
        "door.worker.unavailable",
        "Le fil du moteur n'a pas démarré, ou s'est interrompu : vérifiez que son fichier est servi et que la politique de \
         sécurité de la page l'autorise (worker-src), puis chargez-le de nouveau.",
        "The worker of the engine did not start, or broke off: check that its file is served and that the security policy \
         of the page allows it (worker-src), then load it again.",
    ),
    says(
        "door.programme.freed",
        "Ce programme a été libéré : relisez le document pour l'interroger encore.",
        "This programme was freed: parse the document again to ask more of it.",
    ),
    says(
        "door.programme.not_copied",
        "Un programme ne se copie pas, ni vers un autre processus : relisez le document là où il faut.",
        "A programme is not copied, nor sent to another process: parse the document again where it is needed.",
    ),
    says(
        "door.programme.outlived",
        "Le moteur a redémarré depuis que ce programme a été lu : relisez le document.",
        "The engine was started again since this programme was parsed: parse the document again.",
    ),
];

/// The sentence of that code.
#[must_use]
pub fn sentence(code: &str) -> Option<&'static Sentence> {
    SENTENCES.iter().find(|sentence| sentence.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names between braces, in order of the alphabet.
    fn parameters(template: &str) -> Vec<&str> {
        let mut names: Vec<&str> = template
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn a_code_is_given_once_and_names_its_folder() {
        for (rank, sentence) in SENTENCES.iter().enumerate() {
            let steps: Vec<&str> = sentence.code.split('.').collect();
            assert_eq!((steps.len(), steps.first()), (3, Some(&"door")), "{}", sentence.code);
            assert!(
                SENTENCES.iter().skip(rank + 1).all(|other| other.code != sentence.code),
                "{}",
                sentence.code
            );
        }
    }

    #[test]
    fn both_languages_and_both_numbers_hold_the_same_parameters() {
        for sentence in SENTENCES {
            let expected = parameters(sentence.other.fr);
            assert_eq!(parameters(sentence.other.en), expected, "{}", sentence.code);
            if let Some(one) = sentence.one {
                assert_eq!((parameters(one.fr), parameters(one.en)), (expected.clone(), expected.clone()));
            }
            assert_eq!(sentence.one.is_some(), expected.contains(&COUNT), "{}", sentence.code);
        }
    }

    #[test]
    fn every_sentence_is_whole() {
        for sentence in SENTENCES {
            let forms = [Some(sentence.other), sentence.one];
            for text in forms.into_iter().flatten().flat_map(|both| [both.fr, both.en]) {
                assert!(text.ends_with('.') && text.starts_with(char::is_uppercase), "{text}");
            }
        }
    }

    #[test]
    fn a_sentence_agrees_with_its_count() {
        let rejected = sentence("door.document.rejected").unwrap();
        let cases = [
            (0, "0 erreur :", "0 errors:"),
            (1, "1 erreur :", "1 error:"),
            (2, "2 erreurs :", "2 errors:"),
            (1_000_000, "1\u{202F}000\u{202F}000 erreurs :", "1,000,000 errors:"),
        ];
        for (count, fr, en) in cases {
            let said = |language| rejected.text(&[(COUNT, Param::Count(count))], language);
            assert!(said(Language::French).contains(fr), "{}", said(Language::French));
            assert!(said(Language::English).contains(en), "{}", said(Language::English));
        }
    }
}
