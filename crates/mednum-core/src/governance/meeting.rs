//! Meetings: who was invited, who came, for whom, and what was settled.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Count, Date, Flag, Id, Term, Text};

use super::DecisionKind;

vocabulary! {
    /// Whether a meeting took place.
    pub enum MeetingStatus: "meeting_status" from [] {
        /// It took place.
        Held = "held" ("Tenue", "Held") ["tenu", "réalisée"],
        /// It is called for a day to come.
        Scheduled = "scheduled" ("Prévue", "Scheduled") ["planifiée"],
        /// It was called off.
        Cancelled = "cancelled" ("Annulée", "Cancelled") ["annulé", "reportée"],
    }
}

record! {
    /// Somebody who came.
    pub struct Presence<'a> {
        /// The organisation, kind of actor or function that came.
        pub actor: Id<'a>,
        /// The one it stood for, when it was not itself.
        pub on_behalf_of: Option<Id<'a>>,
        /// The seat it filled, when its name does not tell.
        pub seat: Option<Id<'a>>,
        /// How many people came for it; one when left out.
        pub people: Option<Count>,
        /// Whether it could state the position of its institution.
        pub delegation: Option<Flag>,
    }
}

vocabulary! {
    /// How far a decision is.
    pub enum DecisionStatus: "decision_status" from [] {
        /// Still to be carried out.
        Open = "open" ("Ouverte", "Open") ["en cours"],
        /// Carried out.
        Done = "done" ("Réalisée", "Done") ["faite", "close"],
        /// Given up.
        Dropped = "dropped" ("Abandonnée", "Dropped") [],
    }
}

record! {
    /// Something that a meeting settled.
    pub struct Decision<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// What was settled.
        pub label: Text<'a>,
        /// What it is.
        pub kind: Term<DecisionKind>,
        /// The sheet it is about.
        pub sheet: Option<Code<'a>>,
        /// Who is to carry it out.
        pub responsible: Option<Id<'a>>,
        /// The day it is due.
        pub due: Option<Date>,
        /// How far it is; open when left out for a task, done for the rest.
        pub status: Option<Term<DecisionStatus>>,
    }
}

impl Decision<'_> {
    /// Whether something is still to be done for it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self.status {
            Some(status) => status.is(DecisionStatus::Open),
            None => self.kind.is(DecisionKind::Task),
        }
    }
}

record! {
    /// A document, or a stage of an action, that a meeting accepted.
    pub struct ValidatedDocument<'a> {
        /// What it is.
        pub label: Text<'a>,
        /// The sheet it belongs to.
        pub sheet: Option<Code<'a>>,
        /// The label of the dated entry of the sheet that it completes.
        pub milestone: Option<Text<'a>>,
    }
}

record! {
    /// A meeting of a body.
    pub struct Meeting<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The body that met.
        pub body: Id<'a>,
        /// The day.
        pub date: Date,
        /// Whether it took place; it did when left out.
        pub status: Option<Term<MeetingStatus>>,
        /// Who was invited.
        pub invited: Vec<Id<'a>>,
        /// Who came.
        pub present: Vec<Presence<'a>>,
        /// Who said that they would not come.
        pub excused: Vec<Id<'a>>,
        /// What was settled.
        pub decisions: Vec<Decision<'a>>,
        /// What was accepted.
        pub documents: Vec<ValidatedDocument<'a>>,
        /// What was talked about.
        pub topics: Vec<Text<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

impl Meeting<'_> {
    /// Whether it took place.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.status.is_none_or(|status| status.is(MeetingStatus::Held))
    }
}
