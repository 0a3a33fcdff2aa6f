//! Support to volunteers: sessions and tools taken up by associations. A.1.2.c.

use mednum_catalog::vocabulary::competency::{VolunteerPublic, VolunteerWorkstream};

use crate::document::record::record;
use crate::document::{Code, Count, Date, Id, Term, Text};

record! {
    /// A session for volunteers.
    pub struct VolunteerSession<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The sheet it belongs to.
        pub sheet: Code<'a>,
        /// What it was: an exchange of practice, a training.
        pub kind: Term<VolunteerWorkstream>,
        /// The day.
        pub date: Date,
        /// Whom it was for.
        pub publics: Vec<Term<VolunteerPublic>>,
        /// How many volunteers came.
        pub volunteers: Option<Count>,
        /// The associations they came from.
        pub organisations: Vec<Id<'a>>,
    }
}

record! {
    /// A digital tool that changed how an association works.
    pub struct ToolAdoption<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The sheet that led to it.
        pub sheet: Code<'a>,
        /// The association.
        pub organisation: Id<'a>,
        /// What the tool is.
        pub label: Text<'a>,
        /// The day it was in use.
        pub date: Date,
    }
}
