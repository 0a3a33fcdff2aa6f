//! News of the actions: what their pilots report as the roadmap goes, and what was delivered.
//!
//! The sheets say what was planned and never change; news say what happened. A programme that refers to the built-in
//! roadmap can therefore follow it without copying it.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Date, Id, Several, Term, Text};

use super::calendar::MilestoneStatus;

vocabulary! {
    /// How an action goes (IATI codelist ActivityStatus, in words).
    pub enum ActionStatus: "action_status" from [] {
        /// Not begun.
        Pipeline = "pipeline" ("À lancer", "Pipeline") ["prévue"],
        /// Under way.
        Implementation = "implementation" ("En cours", "Implementation") ["lancée"],
        /// Carried out, being reviewed.
        Finalisation = "finalisation" ("En bilan", "Finalisation") [],
        /// Over.
        Closed = "closed" ("Terminée", "Closed") ["close"],
        /// Stopped for a time.
        Suspended = "suspended" ("Suspendue", "Suspended") [],
        /// Given up.
        Cancelled = "cancelled" ("Abandonnée", "Cancelled") ["annulée"],
    }
}

record! {
    /// How far a dated entry of a sheet is.
    pub struct MilestoneNews<'a> {
        /// The label of the entry, as the sheet has it.
        pub label: Text<'a>,
        /// How far it is.
        pub status: Term<MilestoneStatus>,
        /// The day it was done.
        pub met_on: Option<Date>,
    }
}

record! {
    /// News of an action or a working group.
    pub struct News<'a> {
        /// The sheet.
        pub sheet: Code<'a>,
        /// The day it was given.
        pub date: Date,
        /// Who gave it.
        pub by: Option<Id<'a>>,
        /// How the action goes.
        pub status: Option<Term<ActionStatus>>,
        /// How far its dated entries are.
        pub milestones: Vec<MilestoneNews<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

record! {
    /// Something that an action produced: a tool, a plan, a documentation.
    pub struct Deliverable<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The sheet that promised it.
        pub sheet: Code<'a>,
        /// What it is.
        pub label: Text<'a>,
        /// The indicator that it answers.
        pub indicator: Option<Code<'a>>,
        /// The rank of the measure within a composite, from 1.
        pub part: Option<Several>,
        /// The day it was delivered.
        pub date: Date,
        /// The territory it is about.
        pub territory: Option<Id<'a>>,
    }
}
