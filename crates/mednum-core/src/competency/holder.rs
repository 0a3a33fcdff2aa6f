//! A holder of competences, by pseudonym.

use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::competency::VolunteerPublic;

use crate::document::record::record;
use crate::document::{Code, Date, Id, Several, Term, Whole};
use crate::territory::CommuneRef;

vocabulary! {
    /// What kind of holder.
    pub enum HolderKind: "holder_kind" from ["A.1.2.a", "E.1"] {
        /// A professional digital mediator.
        Professional = "professional" ("Médiateur professionnel", "Professional mediator")
            ["professionnel", "médiateur numérique"],
        /// A volunteer who helps with digital uses.
        Volunteer = "volunteer" ("Bénévole", "Volunteer") ["bénévoles"],
        /// An agent of a local authority who receives the public.
        Agent = "agent" ("Agent d'accueil", "Agent") ["agents"],
    }
}

vocabulary! {
    /// How a competence became known.
    pub enum CompetencySource: "competency_source" from ["A.1.2.a", "E.2.4"] {
        /// Answered in a questionnaire.
        Survey = "enquete" ("Enquête", "Survey") ["questionnaire"],
        /// Told in an interview.
        Interview = "entretien" ("Entretien", "Interview") [],
        /// Measured by Pix.
        Pix = "pix" ("Pix", "Pix") [],
    }
}

/// A Pix score in one competence: 64 at most.
pub type PixScore = Whole<0, 64>;

record! {
    /// A competence that a person holds.
    pub person struct HeldCompetency<'a> {
        /// The framework.
        pub framework: Id<'a>,
        /// The competence.
        pub competence: Code<'a>,
        /// The level, from 1.
        pub level: Option<Several>,
        /// The Pix score, in place of a level.
        pub score: Option<PixScore>,
        /// How it became known.
        pub source: Option<Term<CompetencySource>>,
        /// When.
        pub date: Option<Date>,
    }
}

record! {
    /// A person who holds competences.
    pub person struct PersonHolder<'a> {
        /// A random identifier, whose key is kept elsewhere.
        pub pseudonym: Id<'a>,
        /// What kind of holder.
        pub kind: Term<HolderKind>,
        /// For a volunteer, which publics of A.1.2.c.
        pub publics: Vec<Term<VolunteerPublic>>,
        /// The organisation where the person helps.
        pub organisation: Id<'a>,
        /// The commune where the person helps.
        pub commune: CommuneRef<'a>,
        /// What the person holds.
        pub competencies: Vec<HeldCompetency<'a>>,
        /// The day the person agreed to be on the map; nobody is shown without it.
        pub consent: Option<Date>,
        /// The day from which the record must be gone.
        pub purge_on: Option<Date>,
    }
}
