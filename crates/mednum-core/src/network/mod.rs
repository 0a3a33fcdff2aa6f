//! Local networks: who helps people with digital matters, where, in which role. Sheets: B.1, B.2, B.3, E.1, GT.B.2.
//!
//! A local inclusion network (RLIN) covers one bassin de vie. Its actors hold one or more of five roles and exactly one
//! of them is the pilot. Beside it stand the France services and their antennas, the posts of conseiller numérique and
//! their permanences, the diagnostics and roadmaps of territories, and the interventions that build the networks up.
//! Actors are organisations, kinds of actor or functions; a post is a job, not the person who holds it.

pub mod completeness;
mod computations;
pub mod coverage;
mod facts;
pub mod generalisation;
mod hours;
pub mod interventions;
mod life;
pub mod load;
mod offer;
pub mod orientation;
mod perimeter;
pub(crate) mod rules;
mod service;
pub mod services;
mod share;
mod territorial;

pub(crate) use computations::COMPUTATIONS;
use mednum_catalog::vocabulary;
pub use mednum_catalog::vocabulary::network::{
    FranceServicesCarrier, FranceServicesSiteKind, InterventionLevel, MediationPostKind, RlinRole,
};

use crate::document::record::record;
use crate::document::{Date, Id, Term, Text};
use crate::territory::CommuneRef;

pub use life::day_of_period;
pub use offer::{Need, OpeningSlot, Public, Reach, Weekday, Weeks};
pub use service::{FranceServices, Permanence, Post};
pub use share::{Labelled, Share};
pub use territorial::{Diagnostic, Intervention, TerritorialRoadmap};

vocabulary! {
    /// How far a local inclusion network is.
    pub enum RlinStatus: "rlin_status" from ["B.2"] {
        /// Thought of with the territory.
        Planned = "planned" ("Envisagé", "Planned") ["prévu"],
        /// Being set up: the bassin takes part in the approach.
        Building = "building" ("En construction", "Being set up") ["en cours", "inscrit"],
        /// At work.
        Active = "active" ("Actif", "Active") ["en place", "opérationnel"],
        /// Stopped for a time.
        Suspended = "suspended" ("Suspendu", "Suspended") [],
        /// Over.
        Closed = "closed" ("Fermé", "Closed") [],
    }
}

record! {
    /// A step in the life of a network.
    pub struct RlinStep {
        /// What it became.
        pub status: Term<RlinStatus>,
        /// From which day.
        pub date: Date,
    }
}

record! {
    /// A local inclusion network.
    pub struct Rlin<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The bassin de vie that it covers.
        pub bassin: Id<'a>,
        /// Its name, when it has one of its own.
        pub name: Option<Text<'a>>,
        /// What it became, in the order of time.
        pub steps: Vec<RlinStep>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

vocabulary! {
    /// What an actor does in a network; each belongs to roles ([`RlinMission::fits`]).
    pub enum RlinMission: "rlin_mission" from ["B.2"] {
        /// Pilot: coordinates and animates the network.
        Coordonner = "coordonner" ("Coordonner et animer le réseau", "Coordinate and animate the network") [],
        /// Pilot: links with outside bodies.
        LierInstances = "lier_instances"
            ("Faire le lien avec les instances extérieures", "Link with outside bodies") [],
        /// Pilot: welcomes and orients users.
        Accueillir = "accueillir" ("Accueillir et orienter les usagers", "Welcome and orient users") [],
        /// Mediator: develops transversal skills.
        CompetencesTransversales = "competences_transversales"
            ("Développer les compétences transversales", "Develop transversal skills") [],
        /// Mediator: keeps an offer fitted to the territory.
        OffreAdaptee = "offre_adaptee"
            ("Maintenir une offre adaptée au territoire", "Keep an offer fitted to the territory") [],
        /// Helper: accompanies on targeted uses.
        UsagesCibles = "usages_cibles"
            ("Accompagner sur des usages ciblés", "Accompany on targeted uses") [],
        /// First aid: helps now and then.
        AidePonctuelle = "aide_ponctuelle" ("Apporter une aide ponctuelle", "Give occasional help") [],
        /// Scout: spots users.
        Reperer = "reperer" ("Identifier les usagers", "Identify users") ["identifier"],
        /// Scout: guides to the offers.
        Guider = "guider" ("Guider vers les offres du territoire", "Guide to the offers of the territory") [],
    }
}

impl RlinMission {
    /// The role that it belongs to (B.2).
    #[must_use]
    pub fn fits(self) -> RlinRole {
        match self {
            Self::Coordonner | Self::LierInstances | Self::Accueillir => RlinRole::Pilote,
            Self::CompetencesTransversales | Self::OffreAdaptee => RlinRole::Mediateur,
            Self::UsagesCibles => RlinRole::Aidant,
            Self::AidePonctuelle => RlinRole::PremiersSecours,
            Self::Reperer | Self::Guider => RlinRole::Eclaireur,
        }
    }
}

record! {
    /// An actor of a network, its roles and what it offers.
    pub struct NetworkActor<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The network.
        pub rlin: Id<'a>,
        /// The organisation, kind of actor or function.
        pub actor: Id<'a>,
        /// Its roles.
        pub roles: Vec<Term<RlinRole>>,
        /// What it does there.
        pub missions: Vec<Term<RlinMission>>,
        /// The commune where it receives people.
        pub commune: Option<CommuneRef<'a>>,
        /// What it helps with; anything when left out.
        pub needs: Vec<Term<Need>>,
        /// Whom it helps; everybody when left out.
        pub publics: Vec<Term<Public>>,
        /// How it reaches people; on its premises when left out.
        pub reach: Vec<Term<Reach>>,
        /// When it receives.
        pub hours: Vec<OpeningSlot>,
        /// First day in the network.
        pub start: Option<Date>,
        /// Last day in the network.
        pub end: Option<Date>,
    }
}
