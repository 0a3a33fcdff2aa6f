//! Derivations: how records give the value of an indicator, in a language of one page.
//!
//! ```text
//! derivation = measure [ "per" axis { "," axis } ]
//! measure    = simple
//!            | "ratio" "(" simple "," simple ")" the first over the second, in hundredths
//! simple     = "count" set                       how many rows
//!            | "distinct" column "of" set        how many different words
//!            | "sum" column "of" set             what numbers add up to
//!            | "average" column "of" set         their mean
//!            | "exists" set                      yes when there is a row, else no
//! set        = register [ "where" condition { "and" condition } ]
//! condition  = column operator values
//! operator   = "=" | "!="                        a word, a number, yes or no
//!            | "<=" | ">="                       a number
//!            | "has" | "lacks"                   one of several words
//! values     = value | "(" value { "," value } ")"   any of them
//! axis       = "year" | column                   a value for each calendar year, for each word of the column
//! ```
//!
//! Registers and their columns are listed in [`registers`](super::registers). Without `per year` a value is that of the
//! whole roadmap. At most three columns are axes, each once, and one of them may hold several words. A row that holds for a day counts in the period of that day; one that holds for a stretch of time
//! counts where it holds on the last day of the period. A ratio over zero is undefined: neither 0 nor infinity. What is
//! worked out of rows about people is protected ([`crate::disclosure`]).
//!
//! ```
//! use mednum_core::indicator::derivation::Derivation;
//! let derivation = Derivation::parse("count meetings where body = comite-partenaires per year")?;
//! assert!(derivation.is_yearly());
//! let error = Derivation::parse("count meetngs").unwrap_err();
//! assert_eq!((error.at, error.suggestions), (6, vec!["meetings"]));
//! # Ok::<(), mednum_core::indicator::derivation::DerivationError>(())
//! ```

mod evaluate;
mod parse;

pub(crate) use evaluate::{Figure, Period, evaluate, rows_within};
pub use parse::DerivationError;

use super::registers::{ColumnKind, Register};

/// How records give a value.
#[derive(Debug, Clone)]
pub struct Derivation {
    pub(crate) measure: Measure,
    pub(crate) yearly: bool,
    /// Names of columns that every set of the measure has.
    pub(crate) axes: Vec<&'static str>,
}

impl Derivation {
    /// Whether it gives a value for each calendar year.
    #[must_use]
    pub fn is_yearly(&self) -> bool {
        self.yearly
    }

    /// The columns that it is broken down by.
    #[must_use]
    pub fn axes(&self) -> &[&'static str] {
        &self.axes
    }

    /// Whether it counts rows about people.
    #[must_use]
    pub fn counts_people(&self) -> bool {
        self.measure.counts_people()
    }
}

/// What is worked out of rows.
#[derive(Debug, Clone)]
pub(crate) enum Measure {
    Count(Set),
    Distinct(usize, Set),
    Sum(usize, Set),
    Average(usize, Set),
    Exists(Set),
    Ratio(Box<Measure>, Box<Measure>),
}

impl Measure {
    pub(crate) fn sets(&self) -> Vec<&Set> {
        match self {
            Self::Count(set)
            | Self::Distinct(_, set)
            | Self::Sum(_, set)
            | Self::Average(_, set)
            | Self::Exists(set) => vec![set],
            Self::Ratio(part, whole) => part.sets().into_iter().chain(whole.sets()).collect(),
        }
    }

    /// Whether a column of its sets holds several words.
    pub(crate) fn holds_several_words(&self, column: &str) -> bool {
        let of = |set: &&Set| set.register.column(column).is_some_and(|(_, kind)| kind == ColumnKind::Words);
        self.sets().iter().any(of)
    }

    /// Whether a row of any of its sets is about a person.
    fn counts_people(&self) -> bool {
        self.sets().iter().any(|set| set.register.people)
    }
}

/// Rows of a register.
#[derive(Debug, Clone)]
pub(crate) struct Set {
    pub(crate) register: &'static Register,
    pub(crate) conditions: Vec<Condition>,
}

/// What a row must fulfil.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    pub(crate) column: usize,
    pub(crate) operator: Operator,
    pub(crate) values: Vec<Operand>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    Different,
    AtMost,
    AtLeast,
    Has,
    Lacks,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operand {
    Word(String),
    Number(i64),
    Flag(bool),
}
