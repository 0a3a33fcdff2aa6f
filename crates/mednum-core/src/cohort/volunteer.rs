//! A volunteer, by pseudonym.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Count, Date, Decimal, Flag, Id, Term};

vocabulary! {
    /// Whether a volunteer was of age on the first day. Nothing finer is kept: beyond 25 an age tells a disability.
    pub enum AgeBand: "age_band" from [] {
        /// Under 18.
        Minor = "mineur" ("Mineur", "Minor") [],
        /// 18 or more.
        Adult = "majeur" ("Majeur", "Adult") [],
    }
}

vocabulary! {
    /// How far the review of a volunteer is: never its text.
    pub enum ReviewStatus: "review_status" from ["A.1.2.b"] {
        /// Still to be done.
        Pending = "a_faire" ("À faire", "To be done") [],
        /// Under way.
        Underway = "en_cours" ("En cours", "Under way") [],
        /// Done, and handed to the volunteer.
        Done = "fait" ("Fait", "Done") ["remis"],
    }
}

record! {
    /// A volunteer.
    pub person struct Volunteer<'a> {
        /// A random identifier, whose key is kept elsewhere.
        pub pseudonym: Id<'a>,
        /// The mission.
        pub mission: Id<'a>,
        /// Minor or of age.
        pub age_band: Term<AgeBand>,
        /// First day of the contract.
        pub start: Date,
        /// Last day of the contract.
        pub end: Date,
        /// Hours a week, when not the mission's.
        pub weekly_hours: Option<Decimal>,
        /// Days a week, when not the mission's.
        pub weekly_days: Option<Decimal>,
        /// For a minor: whether those with parental authority agreed.
        pub parental_agreement: Option<Flag>,
        /// The modules followed.
        pub modules: Vec<Id<'a>>,
        /// Days of formation civique et citoyenne followed.
        pub civic_training_days: Option<Count>,
        /// Whether the first-aid course (PSC1) was followed.
        pub psc1: Option<Flag>,
        /// How far the review is.
        pub review: Option<Term<ReviewStatus>>,
        /// The day from which the record must be gone.
        pub purge_on: Option<Date>,
    }
}
