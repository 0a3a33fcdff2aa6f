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
        let list = proposed.join(", ");
        Self {
            argument,
            fr: format!("« {value} » n'est pas connu pour l'argument « {argument} ». À essayer : {list}."),
            en: format!("“{value}” is not known for the argument “{argument}”. Try: {list}."),
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
