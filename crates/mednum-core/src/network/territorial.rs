//! What is done with territories: diagnostics, roadmaps, interventions. B.1.

use mednum_catalog::vocabulary::network::InterventionLevel;

use crate::document::record::record;
use crate::document::{Code, Count, Date, Id, Term};
use crate::territory::CommuneRef;

record! {
    /// A diagnostic of who helps whom in a territory.
    pub struct Diagnostic<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The territory.
        pub territory: Id<'a>,
        /// The day it was delivered.
        pub date: Date,
        /// The sheet it belongs to.
        pub sheet: Option<Code<'a>>,
    }
}

record! {
    /// The roadmap that a territory draws from its diagnostic.
    pub struct TerritorialRoadmap<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The territory.
        pub territory: Id<'a>,
        /// The diagnostic it is drawn from.
        pub diagnostic: Option<Id<'a>>,
        /// The day it was written.
        pub drafted: Option<Date>,
        /// The day it was validated.
        pub validated: Option<Date>,
        /// Who validated it.
        pub validated_by: Vec<Id<'a>>,
    }
}

record! {
    /// An action led in a territory.
    pub struct Intervention<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The day.
        pub date: Date,
        /// The sheet it belongs to.
        pub sheet: Code<'a>,
        /// The bassin de vie.
        pub bassin: Id<'a>,
        /// The commune.
        pub commune: Option<CommuneRef<'a>>,
        /// One or more of four levels.
        pub levels: Vec<Term<InterventionLevel>>,
        /// The local partners it was led with.
        pub partners: Vec<Id<'a>>,
        /// The post that led it.
        pub post: Option<Id<'a>>,
        /// How many people were accompanied.
        pub people: Option<Count>,
        /// Actors who were not mobilised before.
        pub new_actors: Vec<Id<'a>>,
        /// How long it took, in minutes.
        pub minutes: Option<Count>,
    }
}
