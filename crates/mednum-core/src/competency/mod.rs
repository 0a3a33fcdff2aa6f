//! Competencies: who can help with what, at which level, and what is missing. Sheets: A.1.2.a, A.1.2.c, E.1, E.2.4.
//!
//! A competence belongs to a framework with its version (Pix, DigComp, the roadmap's own). A holder is a professional,
//! a volunteer or an agent, known by a pseudonym; nothing that is computed quotes what stands in a holder's record.

mod computations;
pub mod coverage;
pub mod gap;
mod holder;
mod inventory;
mod labels;
mod matching;
pub mod overview;
pub mod pairs;
pub(crate) mod rules;
mod scale;
pub mod search;
pub mod single;
mod volunteering;

use crate::document::record::record;
use crate::document::{Code, Id, Several, Text};

pub(crate) use computations::COMPUTATIONS;
pub use holder::{CompetencySource, HeldCompetency, HolderKind, PersonHolder, PixScore};
pub use labels::{BassinLabel, CompetenceLabel, FrameworkLabel, Nearness, Share};
pub use mednum_catalog::vocabulary::competency::{VolunteerPublic, VolunteerWorkstream};
pub use volunteering::{ToolAdoption, VolunteerSession};

record! {
    /// A competence of a framework.
    pub struct Competence<'a> {
        /// Its code in the framework.
        pub code: Code<'a>,
        /// Its name.
        pub label: Text<'a>,
        /// The area it belongs to.
        pub area: Option<Text<'a>>,
    }
}

record! {
    /// A framework of competences that the document brings, beside those that are built in.
    pub struct Framework<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its name.
        pub name: Text<'a>,
        /// Its version.
        pub version: Text<'a>,
        /// How many levels it has, from 1.
        pub levels: Several,
        /// Its competences.
        pub competences: Vec<Competence<'a>>,
    }
}

record! {
    /// A competence that is required, at a level.
    pub struct Requirement<'a> {
        /// The framework.
        pub framework: Id<'a>,
        /// The competence.
        pub competence: Code<'a>,
        /// The least level.
        pub level: Several,
        /// How many people must have it; one when left out.
        pub people: Option<Several>,
    }
}

record! {
    /// What a team or a territory must be able to do.
    pub struct CompetencyNeed<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// What it is for.
        pub label: Text<'a>,
        /// The sheet it serves.
        pub sheet: Option<Code<'a>>,
        /// The organisation whose team must have it.
        pub organisation: Option<Id<'a>>,
        /// The bassin de vie where it must be found.
        pub bassin: Option<Id<'a>>,
        /// What is required.
        pub requirements: Vec<Requirement<'a>>,
    }
}
