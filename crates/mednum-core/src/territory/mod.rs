//! Territories: départements, EPCI, communes with their vintage, and sets that only have a name.
//! Sheets: every action (TERRITOIRE D'ACTION); B.1 and GT.B.2 for the perimeter outside Angers Loire Métropole.
//!
//! A commune code means nothing without its vintage and its kind: 49069 was a commune until 2024 and is a
//! commune déléguée since. The tables are in `mednum_catalog::territory`.

mod bassin;
mod geography;
pub(crate) mod rules;
mod selection;

pub use bassin::Bassin;
pub use geography::{Geography, Proximity};
pub use mednum_catalog::territory::CommuneKind;
use mednum_catalog::vocabulary;
pub(crate) use selection::{asked_commune, unknown_commune};

use crate::document::record::record;
use crate::document::{Code, Count, Id, Term, Text, Year};

/// The département that the tables cover.
pub(crate) const COVERED: &str = "49";

vocabulary! {
    /// What kind of territory.
    pub enum TerritoryKind: "territory_kind" from [] {
        /// A département.
        Departement = "departement" ("Département", "Département") [],
        /// A région.
        Region = "region" ("Région", "Région") [],
        /// An EPCI.
        Epci = "epci" ("EPCI", "EPCI") [],
        /// A commune.
        Commune = "commune" ("Commune", "Commune") [],
        /// A commune born of a merger.
        CommuneNouvelle = "commune_nouvelle" ("Commune nouvelle", "New commune") [],
        /// An area without official limits.
        Area = "area" ("Secteur", "Area") [],
        /// A set that the source counts and does not list.
        UnnamedSet = "unnamed_set" ("Ensemble non nommé", "Unnamed set") [],
        /// A kind of territory, not a place.
        TerritoryKind = "territory_kind" ("Type de territoire", "Kind of territory") [],
        /// An everyday name.
        EverydayName = "everyday_name" ("Nom usuel", "Everyday name") [],
    }
}

record! {
    /// A commune: its code, and the vintage of the official geographic code (COG) that gives it a meaning.
    pub struct CommuneRef<'a> {
        /// INSEE code: five characters.
        pub code: Code<'a>,
        /// Year of the COG.
        pub vintage: Year,
        /// What the code names; a commune when left out.
        pub kind: Option<Term<CommuneKind>>,
        /// Its name, to be compared with the official one.
        pub name: Option<Text<'a>>,
    }
}

record! {
    /// A territory that a sheet names.
    pub struct Territory<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its name.
        pub name: Text<'a>,
        /// What it is.
        pub kind: Term<TerritoryKind>,
        /// Other names.
        pub aliases: Vec<Text<'a>>,
        /// The territory it lies in.
        pub part_of: Option<Id<'a>>,
        /// The communes it is made of.
        pub communes: Vec<CommuneRef<'a>>,
        /// SIREN of the EPCI it is.
        pub epci: Option<Code<'a>>,
        /// Code of the département it is.
        pub departement: Option<Code<'a>>,
        /// Code of the région it is.
        pub region: Option<Code<'a>>,
        /// How many places it holds, when the source does not name them.
        pub count: Option<Count>,
        /// True when the name is inferred from a misprint.
        pub inferred: Option<bool>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

record! {
    /// Where an action acts.
    pub struct Perimeter<'a> {
        /// The printed words.
        pub printed: Option<Text<'a>>,
        /// The territories.
        pub territories: Vec<Id<'a>>,
        /// Territories that may be added.
        pub optional: Vec<Id<'a>>,
        /// Territories that are left out.
        pub excluded: Vec<Id<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}
