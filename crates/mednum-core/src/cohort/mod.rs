//! Service civique: the yearly cohort of digital volunteers. Sheets: A.1.2.b, GT.B.1, E.2.3.
//!
//! Each year a cohort is prepared from April, hosted from October to June, trained for five days and reviewed. A
//! volunteer is known by a pseudonym: a random identifier whose key is kept elsewhere. No name, birth date, address
//! nor word of a review stands in a document, and nothing that is computed quotes what stands in a volunteer's record.

mod compulsory;
mod computations;
mod compute;
mod plan;
mod register;
pub(crate) mod rules;
mod volunteer;

pub(crate) use computations::COMPUTATIONS;
use mednum_catalog::vocabulary;
pub use mednum_catalog::vocabulary::cohort::{
    AvsStructureKind, CohortActivity, CohortPhase, HostKind, MissionProfile, TrainingCoLeader,
    TrainingModuleKind,
};

use crate::document::record::record;
use crate::document::{Code, Count, Date, Decimal, Flag, Id, Several, Term, Text, Year};
use crate::territory::CommuneRef;

pub use compute::*;
pub use volunteer::{AgeBand, ReviewStatus, Volunteer};

record! {
    /// A phase of a cohort's year.
    pub struct PhaseDates {
        /// Which.
        pub phase: Term<CohortPhase>,
        /// First day.
        pub start: Date,
        /// Last day.
        pub end: Date,
    }
}

record! {
    /// A time when the volunteers gather.
    pub struct Gathering<'a> {
        /// The day.
        pub date: Date,
        /// What they do.
        pub activities: Vec<Term<CohortActivity>>,
        /// What it is about.
        pub label: Option<Text<'a>>,
    }
}

record! {
    /// The cohort of a year.
    pub struct Cohort<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The sheet it belongs to.
        pub sheet: Code<'a>,
        /// The year it starts in.
        pub year: Year,
        /// First day of the missions.
        pub start: Date,
        /// Last day of the missions.
        pub end: Date,
        /// The phases of its year.
        pub phases: Vec<PhaseDates>,
        /// When its volunteers gather.
        pub gatherings: Vec<Gathering<'a>>,
        /// New projects that its volunteers tried.
        pub projects: Option<Count>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

vocabulary! {
    /// What makes an organisation eligible to host (Code du service national).
    pub enum HostStatus: "host_status" from [] {
        /// A non-profit organisation.
        NonProfit = "non_profit" ("Organisme sans but lucratif", "Non-profit organisation") ["association"],
        /// A public body.
        Public = "public" ("Personne morale de droit public", "Public body") ["collectivité"],
        /// A company or another body for profit.
        ForProfit = "for_profit" ("Organisme à but lucratif", "For-profit organisation") ["entreprise"],
    }
}

record! {
    /// The agrément by which an organisation may host, or lends its own.
    pub struct Agrement {
        /// First day.
        pub start: Date,
        /// Last day: three years later at most.
        pub end: Date,
    }
}

record! {
    /// An organisation that hosts volunteers, or is interested in it.
    pub struct HostStructure<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The organisation.
        pub organisation: Id<'a>,
        /// Which of the five kinds of the roadmap.
        pub kind: Term<HostKind>,
        /// For a structure AVS, which.
        pub avs: Option<Term<AvsStructureKind>>,
        /// What makes it eligible.
        pub status: Option<Term<HostStatus>>,
        /// Its agrément.
        pub agrement: Option<Agrement>,
        /// Where it stands.
        pub commune: Option<CommuneRef<'a>>,
        /// The day it said that it was interested.
        pub interested: Option<Date>,
    }
}

vocabulary! {
    /// The ten domains of the service civique (Code du service national).
    pub enum ServiceDomain: "service_domain" from [] {
        /// Solidarity.
        Solidarite = "solidarite" ("Solidarité", "Solidarity") [],
        /// Health.
        Sante = "sante" ("Santé", "Health") [],
        /// Education for all.
        Education = "education" ("Éducation pour tous", "Education for all") [],
        /// Culture and leisure.
        Culture = "culture" ("Culture et loisirs", "Culture and leisure") [],
        /// Sport.
        Sport = "sport" ("Sport", "Sport") [],
        /// Environment.
        Environnement = "environnement" ("Environnement", "Environment") [],
        /// Memory and citizenship.
        Memoire = "memoire" ("Mémoire et citoyenneté", "Memory and citizenship") [],
        /// International development and humanitarian aid.
        International = "international"
            ("Développement international et aide humanitaire", "International development and humanitarian aid") [],
        /// Emergency in a crisis.
        Urgence = "urgence" ("Intervention d'urgence en cas de crise", "Emergency intervention in a crisis") [],
        /// European citizenship.
        Europe = "europe" ("Citoyenneté européenne", "European citizenship") [],
    }
}

record! {
    /// A mission that a host offers in a cohort.
    pub struct ServiceMission<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The cohort.
        pub cohort: Id<'a>,
        /// The host structure.
        pub host: Id<'a>,
        /// One to three profiles.
        pub profiles: Vec<Term<MissionProfile>>,
        /// How many volunteers it takes.
        pub places: Several,
        /// First day, when not the cohort's.
        pub start: Option<Date>,
        /// Last day, when not the cohort's.
        pub end: Option<Date>,
        /// Hours a week.
        pub weekly_hours: Option<Decimal>,
        /// Days a week.
        pub weekly_days: Option<Decimal>,
        /// The domain it belongs to.
        pub domain: Option<Term<ServiceDomain>>,
        /// Whether minors may apply.
        pub open_to_minors: Option<Flag>,
        /// The day it was agreed with the host structure.
        pub built_on: Option<Date>,
        /// Whether a tutor is named in the contract: the name is kept elsewhere.
        pub tutor: Option<Flag>,
        /// True when it would stand in for an employee.
        pub replaces_employee: Option<Flag>,
    }
}

record! {
    /// A module of a training day.
    pub struct TrainingModule<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// What it is about.
        pub label: Text<'a>,
        /// Compulsory or à la carte.
        pub kind: Term<TrainingModuleKind>,
        /// The profiles it is for; all when left out.
        pub profiles: Vec<Term<MissionProfile>>,
    }
}

record! {
    /// A day of the volunteers' training.
    pub struct TrainingDay<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The cohort.
        pub cohort: Id<'a>,
        /// The day.
        pub date: Date,
        /// Its modules.
        pub modules: Vec<TrainingModule<'a>>,
        /// Who led it, together.
        pub led_by: Vec<Term<TrainingCoLeader>>,
    }
}
