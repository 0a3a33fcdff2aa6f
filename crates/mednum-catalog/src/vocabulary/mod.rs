//! Vocabularies: closed lists of terms, each with its code, its labels and the spellings met in files.
//!
//! A vocabulary is a Rust enumeration declared by [`vocabulary!`](crate::vocabulary!); [`Vocabulary`] is what
//! they all offer. Codes are stable and lower-case; labels are for people; aliases are only used to propose,
//! never to replace.
//!
//! The lists of the roadmap are typed here, in files by concept; [`tables`] gives them all as plain data, for
//! whoever does not know the type beforehand. Other crates declare the lists of the document format.

pub mod cohort;
pub mod competency;
pub mod event;
pub mod funding;
pub mod governance;
pub mod lending;
pub mod network;
pub mod place;
pub mod support;
pub mod training;

mod registry;
#[cfg(test)]
mod tests;

pub use registry::{TermEntry, VocabularyTable, table, tables};

/// What every vocabulary offers.
///
/// ```
/// use mednum_catalog::vocabulary::{Vocabulary, network::RlinRole};
/// assert_eq!(RlinRole::ALL.len(), 5);
/// assert_eq!(RlinRole::from_code("pilote"), Some(RlinRole::Pilote));
/// assert_eq!(RlinRole::from_loose("Premiers secours"), Some(RlinRole::PremiersSecours));
/// ```
pub trait Vocabulary: Copy + Eq + 'static {
    /// Name of the vocabulary, e.g. `rlin_role`.
    const NAME: &'static str;
    /// Every term, in the order of the source.
    const ALL: &'static [Self];
    /// Every code, in the same order.
    const CODES: &'static [&'static str];
    /// The sheets that it comes from, e.g. `B.2`; empty for the terms of the document format itself.
    const SHEETS: &'static [&'static str];
    /// Every term as plain data, in the same order.
    const TERMS: &'static [TermEntry];

    /// The code written in documents.
    fn code(self) -> &'static str;
    /// French label.
    fn label_fr(self) -> &'static str;
    /// English label.
    fn label_en(self) -> &'static str;
    /// Other spellings met in files.
    fn aliases(self) -> &'static [&'static str];

    /// The term of that exact code.
    #[must_use]
    fn from_code(code: &str) -> Option<Self> {
        let index = Self::CODES.iter().position(|known| *known == code)?;
        Self::ALL.get(index).copied()
    }

    /// The term meant by a text, whatever its case, accents, hyphens and apostrophes; by code, label or
    /// alias. For suggestions and imports, never for silent repair.
    #[must_use]
    fn from_loose(text: &str) -> Option<Self> {
        let wanted = crate::folding::fold_key(text);
        Self::ALL.iter().copied().find(|term| {
            [term.code(), term.label_fr(), term.label_en()]
                .iter()
                .chain(term.aliases())
                .any(|known| crate::folding::fold_key(known) == wanted)
        })
    }
}

/// Declares a vocabulary.
///
/// ```
/// mednum_catalog::vocabulary! {
///     /// Ways to travel.
///     pub enum Travel: "travel" from ["E.2.3"] {
///         /// By bus.
///         Bus = "bus" ("Bus", "Bus") ["autobus"],
///         /// On foot.
///         Walk = "walk" ("À pied", "On foot") [],
///     }
/// }
/// use mednum_catalog::vocabulary::Vocabulary;
/// assert_eq!(Travel::from_loose("Autobus"), Some(Travel::Bus));
/// assert_eq!(Travel::Walk.label_fr(), "À pied");
/// ```
#[macro_export]
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $code:literal from [$($sheet:literal),*] {
            $(
                $(#[$term_meta:meta])*
                $term:ident = $term_code:literal ($fr:literal, $en:literal) [$($alias:literal),*]
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$term_meta])* $term, )*
        }

        impl $crate::vocabulary::Vocabulary for $name {
            const NAME: &'static str = $code;
            const ALL: &'static [Self] = &[$( Self::$term ),*];
            const CODES: &'static [&'static str] = &[$( $term_code ),*];
            const SHEETS: &'static [&'static str] = &[$( $sheet ),*];
            const TERMS: &'static [$crate::vocabulary::TermEntry] = &[$(
                $crate::vocabulary::TermEntry {
                    code: $term_code,
                    label_fr: $fr,
                    label_en: $en,
                    aliases: &[$( $alias ),*],
                }
            ),*];

            fn code(self) -> &'static str {
                match self { $( Self::$term => $term_code, )* }
            }

            fn label_fr(self) -> &'static str {
                match self { $( Self::$term => $fr, )* }
            }

            fn label_en(self) -> &'static str {
                match self { $( Self::$term => $en, )* }
            }

            fn aliases(self) -> &'static [&'static str] {
                match self { $( Self::$term => &[$( $alias ),*], )* }
            }
        }
    };
}
