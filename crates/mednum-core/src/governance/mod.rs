//! Governance: the bodies that decide and meet. Sheets: A.1.1, A.1.2, A.2, A.3.1, B.3, B.5, B.7, C.3 and the
//! working groups.

pub(crate) mod rules;

use crate::document::record::record;
use crate::document::{Code, Id, Text};
use crate::roadmap::calendar::Cadence;

record! {
    /// A body: who sits there, for what, how often.
    pub struct Body<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its name.
        pub name: Text<'a>,
        /// The sheet that sets it up.
        pub sheet: Code<'a>,
        /// What it is for.
        pub purpose: Option<Text<'a>>,
        /// Who sits there, when the source says so.
        pub members: Vec<Id<'a>>,
        /// How often it meets.
        pub cadence: Option<Cadence<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}
