//! Bassins de vie: the communes among which people go about their lives, each with its vintage. Sheets: B.1, B.2.

use crate::document::record::record;
use crate::document::{Id, Text};

use super::CommuneRef;

record! {
    /// A bassin de vie, whose perimeter was settled with its territory.
    pub struct Bassin<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its name.
        pub name: Text<'a>,
        /// Its communes.
        pub communes: Vec<CommuneRef<'a>>,
        /// True when it is flagged as not or less provided: acted in first.
        pub priority: Option<bool>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}
