//! What is wrong with the way a computation is asked.

use serde::Serialize;
use thiserror::Error;

use crate::finding::suggestion::nearest;
use crate::finding::{Bilingual, Language};

/// Why a computation cannot be run as it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[error("{en}")]
pub struct ArgumentError {
    /// The argument at fault; empty when it is the name of the computation, or the arguments as a whole.
    pub argument: &'static str,
    /// In French: what is wrong and what to do.
    pub fr: String,
    /// In English.
    pub en: String,
    /// What may have been meant.
    pub suggestions: Vec<String>,
}

impl ArgumentError {
    /// The text in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::French => &self.fr,
            Language::English => &self.en,
        }
    }

    /// An argument that must be given.
    pub(crate) fn missing(argument: &'static str) -> Self {
        Self {
            argument,
            fr: format!("L'argument « {argument} » est nécessaire."),
            en: format!("The argument “{argument}” is needed."),
            suggestions: Vec::new(),
        }
    }

    /// An argument whose value is not of the type that it takes.
    pub(crate) fn unreadable(argument: &'static str, expected: Bilingual) -> Self {
        Self {
            argument,
            fr: format!(
                "La valeur de l'argument « {argument} » n'est pas lisible : il attend {}.",
                expected.fr
            ),
            en: format!("The value of the argument “{argument}” cannot be read: it takes {}.", expected.en),
            suggestions: Vec::new(),
        }
    }

    /// A value that is not one of those known; those near to it are proposed, else all of them.
    pub(crate) fn unknown<'k>(
        argument: &'static str,
        value: &str,
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) -> Self {
        let near = nearest(value, known.clone());
        let proposed: Vec<String> =
            if near.is_empty() { distinct(known, MOST_PROPOSED) } else { distinct(near, usize::MAX) };
        let (try_fr, try_en) = match proposed.join(", ") {
            none if none.is_empty() => {
                (" Le programme n'en a aucun.".to_owned(), " The programme has none.".to_owned())
            }
            list => (format!(" À essayer : {list}."), format!(" Try: {list}.")),
        };
        Self {
            argument,
            fr: format!("« {value} » n'est pas connu pour l'argument « {argument} ».{try_fr}"),
            en: format!("“{value}” is not known for the argument “{argument}”.{try_en}"),
            suggestions: proposed,
        }
    }
}

/// The first values, each of them once.
fn distinct<'k>(values: impl IntoIterator<Item = &'k str>, most: usize) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for value in values {
        if distinct.len() == most {
            break;
        }
        if distinct.iter().all(|known| known != value) {
            distinct.push(value.to_owned());
        }
    }
    distinct
}

/// How many values are proposed when none is near.
const MOST_PROPOSED: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_have_been_meant_is_proposed_or_said_not_to_be() {
        let cases: [(&str, &[&str], &str, &str); 3] = [
            ("near", &["comite", "groupe"], "comitte", "À essayer : comite."),
            ("nothing near: all of them", &["comite", "groupe"], "xyzxyzxyz", "À essayer : comite, groupe."),
            ("nothing at all", &[], "comite", "Le programme n'en a aucun."),
        ];
        for (name, known, value, end) in cases {
            let error = ArgumentError::unknown("body", value, known.iter().copied());
            assert!(error.fr.ends_with(end), "{name}: {}", error.fr);
        }
    }
}
