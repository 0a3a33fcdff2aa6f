//! France services, posts of digital mediation and their permanences: B.3.

use mednum_catalog::vocabulary::network::{FranceServicesCarrier, FranceServicesSiteKind, MediationPostKind};

use crate::document::record::record;
use crate::document::{Count, Date, Id, Term, Text};
use crate::territory::CommuneRef;

use super::{Need, OpeningSlot};

record! {
    /// A France services, or an antenna of one.
    pub struct FranceServices<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its name.
        pub name: Text<'a>,
        /// A full site or an antenna.
        pub kind: Term<FranceServicesSiteKind>,
        /// The organisation that carries it.
        pub carrier: Id<'a>,
        /// What that organisation is.
        pub carrier_kind: Term<FranceServicesCarrier>,
        /// The site that an antenna depends on.
        pub antenna_of: Option<Id<'a>>,
        /// Where it stands.
        pub commune: CommuneRef<'a>,
        /// What it helps with beside official procedures.
        pub needs: Vec<Term<Need>>,
        /// When it receives.
        pub hours: Vec<OpeningSlot>,
        /// First day.
        pub start: Option<Date>,
        /// Last day.
        pub end: Option<Date>,
    }
}

record! {
    /// A post of digital mediation: a job, not the person who holds it.
    pub struct Post<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// A conseiller numérique or another mediator.
        pub kind: Term<MediationPostKind>,
        /// Who employs.
        pub employer: Id<'a>,
        /// Thousandths of a full-time equivalent.
        pub thousandths: Count,
        /// First day.
        pub start: Option<Date>,
        /// Last day: the end of the contract or of its funding.
        pub end: Option<Date>,
    }
}

record! {
    /// Hours that a post keeps somewhere, week after week.
    pub struct Permanence<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The post.
        pub post: Id<'a>,
        /// The France services it is held in, if it is in one.
        pub france_services: Option<Id<'a>>,
        /// The commune, when it is not in a France services.
        pub commune: Option<CommuneRef<'a>>,
        /// When.
        pub hours: Vec<OpeningSlot>,
        /// First day.
        pub start: Option<Date>,
        /// Last day.
        pub end: Option<Date>,
    }
}
