//! Governance: the bodies that decide, who sits there, when they meet and what they settle. Sheets: A.1.1, A.1.2,
//! A.2, A.3.1, B.3, B.5, B.7, C.3 and the working groups.
//!
//! A body is set up by a sheet. Who sits there is a *mandate*, with dates; what happened is a *meeting*. Those who sit
//! are organisations, kinds of actor or functions: no person is named.

mod absent;
mod agenda;
mod attendance;
mod cadence;
mod computations;
mod meeting;
mod next;
mod register;
mod rhythm;
pub(crate) mod rules;
mod selection;
mod validation;

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Date, Id, Several, Term, Text};
use crate::roadmap::calendar::Cadence;

pub use absent::{Absent, BodyAbsences, absent};
pub use agenda::{
    Agenda, AgendaScope, LateMilestone, OpenDecision, PendingDocument, PendingKind, SilentAction, agenda,
};
pub use attendance::{
    Attendance, BodyAttendance, MeetingAttendance, OrganisationAttendance, Share, YearAttendance, attendance,
};
pub use cadence::{BodyCadence, PeriodCadence, Verdict, cadence};
pub(crate) use computations::COMPUTATIONS;
pub use computations::asked_attendance;
pub use meeting::{Decision, DecisionStatus, Meeting, MeetingStatus, Presence, ValidatedDocument};
pub use next::{NextMeeting, NextState, next};
pub use register::MeetingRef;
pub use rhythm::RhythmPeriod;
pub use selection::{asked_body, asked_meetings};

vocabulary! {
    /// What a body may decide.
    pub enum DecisionKind: "decision_kind" from ["A.1.1", "A.3.1"] {
        /// Where the programme goes.
        Orientation = "orientation" ("Orientation", "Orientation") ["orientations"],
        /// A document or a stage is accepted.
        Validation = "validation" ("Validation", "Validation") ["validations"],
        /// An opinion is given to whoever decides.
        Opinion = "opinion" ("Avis", "Opinion") [],
        /// Something is to be done by somebody.
        Task = "task" ("Tâche", "Task") ["action à mener"],
    }
}

record! {
    /// A kind of participant that each meeting of a body must gather.
    pub struct Seat<'a> {
        /// Its identifier within the body.
        pub id: Id<'a>,
        /// What it is.
        pub label: Text<'a>,
        /// The actors who fill it; whoever is present « as » it fills it too.
        pub actors: Vec<Id<'a>>,
    }
}

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
        /// How many members it has, when the source says so.
        pub size: Option<Several>,
        /// The kinds of participant that each meeting must gather.
        pub seats: Vec<Seat<'a>>,
        /// How often it meets; a cadence without figure asks for one meeting a period.
        pub cadence: Option<Cadence<'a>>,
        /// The body that prepares its meetings.
        pub prepared_by: Option<Id<'a>>,
        /// What it alone decides among the bodies of its sheet.
        pub decides: Vec<Term<DecisionKind>>,
        /// The day it was set up.
        pub created: Option<Date>,
        /// The day it was dissolved.
        pub dissolved: Option<Date>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

vocabulary! {
    /// The part that a member has in a body.
    pub enum MandateRole: "mandate_role" from [] {
        /// Leads an action, and sits for it.
        Pilot = "pilot" ("Pilote", "Pilot") ["pilotes"],
        /// Sits and votes.
        Member = "member" ("Membre", "Member") ["membres"],
        /// Calls the meetings and keeps their records.
        Secretariat = "secretariat" ("Secrétariat", "Secretariat") [],
        /// Sits without a vote.
        Observer = "observer" ("Observateur", "Observer") ["observatrice", "invité"],
    }
}

record! {
    /// A member's seat in a body, from a day to another.
    pub struct Mandate<'a> {
        /// The body.
        pub body: Id<'a>,
        /// The organisation, kind of actor or function that sits.
        pub member: Id<'a>,
        /// Its part; a plain member when left out.
        pub role: Option<Term<MandateRole>>,
        /// First day; since always when left out.
        pub start: Option<Date>,
        /// Last day; still running when left out.
        pub end: Option<Date>,
    }
}
