//! The local networks, and who can help a person.

use mednum_core::network;
use mednum_core::network::{completeness, orientation};

use super::{Labelled, Share, labelled, written};
use crate::Programme;
use crate::arguments::{Arguments, asked};
use crate::finding::Bilingual;
use crate::functions::Answer;
use crate::guard::guarded;

/// The local networks: roles held, roles missing.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Completeness {
    /// The day it is seen from.
    pub day: Option<String>,
    /// The bassins.
    pub bassins: Vec<BassinNetwork>,
    /// Networks whose every role is held.
    pub complete: i64,
    /// Networks with a role that nobody holds.
    pub incomplete: i64,
    /// Bassins without a network.
    pub without_network: i64,
    /// Roles held, of all.
    pub roles_held: Share,
    /// Networks with exactly one pilot, of all.
    pub with_one_pilot: Share,
    /// Actors of each role.
    pub actors_by_role: Vec<RoleCount>,
    /// Actors who are not pilots.
    pub actors_beside_pilots: i64,
}

/// The network of a bassin.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct BassinNetwork {
    /// The identifier of the bassin.
    pub bassin: String,
    /// Its name.
    pub name: String,
    /// Whether the roadmap gives it priority.
    pub priority: bool,
    /// JSON Pointer to it.
    pub pointer: String,
    /// The identifier of its network, when it has one.
    pub rlin: Option<String>,
    /// JSON Pointer to the network.
    pub rlin_pointer: Option<String>,
    /// Where the network stands.
    pub status: Option<Labelled>,
    /// Since when.
    pub since: Option<String>,
    /// Who holds each role.
    pub roles: Vec<RoleHolders>,
    /// The roles that nobody holds.
    pub missing: Vec<Labelled>,
    /// Roles held, of all.
    pub held: Share,
    /// Whether every role is held.
    pub complete: bool,
}

/// Who holds a role.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RoleHolders {
    /// The role.
    pub role: Labelled,
    /// Who holds it.
    pub actors: Vec<Holder>,
}

/// Who holds a role somewhere.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Holder {
    /// The identifier of the record.
    pub id: String,
    /// The identifier of the organisation.
    pub actor: String,
    /// Its name.
    pub name: String,
    /// JSON Pointer to the record.
    pub pointer: String,
}

/// How many hold a role.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RoleCount {
    /// The role.
    pub role: Labelled,
    /// How many.
    pub actors: i64,
    /// JSON Pointers to them.
    pub pointers: Vec<String>,
}

impl From<network::Labelled> for Labelled {
    fn from(term: network::Labelled) -> Self {
        let network::Labelled { code, label_fr, label_en } = term;
        labelled(code, label_fr, label_en)
    }
}

impl From<network::Share> for Share {
    fn from(share: network::Share) -> Self {
        let network::Share { part, whole, share } = share;
        Self { part, whole, share }
    }
}

impl From<completeness::BassinNetwork> for BassinNetwork {
    fn from(of: completeness::BassinNetwork) -> Self {
        let completeness::BassinNetwork {
            bassin,
            name,
            priority,
            pointer,
            rlin,
            rlin_pointer,
            status,
            since,
            roles,
            missing,
            held,
            complete,
        } = of;
        Self {
            bassin,
            name,
            priority,
            pointer,
            rlin,
            rlin_pointer,
            status: status.map(Into::into),
            since: written(since),
            roles: roles.into_iter().map(Into::into).collect(),
            missing: missing.into_iter().map(Into::into).collect(),
            held: held.into(),
            complete,
        }
    }
}

impl From<completeness::RoleHolders> for RoleHolders {
    fn from(of: completeness::RoleHolders) -> Self {
        let completeness::RoleHolders { role, actors } = of;
        let actors = actors.into_iter().map(|holder| {
            let completeness::Holder { id, actor, name, pointer } = holder;
            Holder { id, actor, name, pointer }
        });
        Self { role: role.into(), actors: actors.collect() }
    }
}

impl From<completeness::Completeness> for Completeness {
    fn from(of: completeness::Completeness) -> Self {
        let completeness::Completeness {
            day,
            bassins,
            complete,
            incomplete,
            without_network,
            roles_held,
            with_one_pilot,
            actors_by_role,
            actors_beside_pilots,
        } = of;
        let counted = actors_by_role.into_iter().map(|count| {
            let completeness::RoleCount { role, actors, pointers } = count;
            RoleCount { role: role.into(), actors, pointers }
        });
        Self {
            day: written(day),
            bassins: bassins.into_iter().map(Into::into).collect(),
            complete,
            incomplete,
            without_network,
            roles_held: roles_held.into(),
            with_one_pilot: with_one_pilot.into(),
            actors_by_role: counted.collect(),
            actors_beside_pilots,
        }
    }
}

/// From a need and a commune to who can help.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Orientation {
    /// The need.
    pub need: Labelled,
    /// The commune, by its code.
    pub commune: String,
    /// Its name.
    pub commune_name: String,
    /// Its bassin, when known.
    pub bassin: Option<String>,
    /// The name of the bassin.
    pub bassin_name: Option<String>,
    /// The name of its EPCI.
    pub epci_name: Option<String>,
    /// The steps of the path, in their order.
    pub steps: Vec<Step>,
    /// Whether somebody was found.
    pub found: bool,
}

/// A step of the path.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Step {
    /// Which.
    pub step: Labelled,
    /// What it is for.
    pub purpose: Bilingual,
    /// How well it suits the need; the lower the better.
    pub suits: Option<i64>,
    /// Whether the person is sent there, or passes through.
    pub destination: bool,
    /// Who can help, the best first.
    pub candidates: Vec<Candidate>,
    /// How many were found.
    pub found: i64,
    /// How far was looked.
    pub looked_at: Vec<Labelled>,
    /// What is to be known.
    pub notes: Vec<Reason>,
}

/// Who can help.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Candidate {
    /// Its rank, from 1.
    pub rank: i64,
    /// What it is.
    pub kind: String,
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The commune it is in.
    pub commune: Option<String>,
    /// The name of that commune.
    pub commune_name: Option<String>,
    /// How near it is.
    pub proximity: Labelled,
    /// Whether it is in another département.
    pub outside_departement: bool,
    /// When it is open.
    pub hours: Vec<Hours>,
    /// Why it is proposed.
    pub reasons: Vec<Reason>,
    /// JSON Pointer to it.
    pub pointer: String,
}

/// When somebody is there.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Hours {
    /// The day.
    pub day: Option<Labelled>,
    /// From, `09:30`.
    pub opens: String,
    /// To.
    pub closes: String,
    /// Which weeks; every week when left out.
    pub weeks: Option<Labelled>,
}

/// A reason, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Reason {
    /// Its code.
    pub code: String,
    /// The sentence.
    pub text: Bilingual,
}

fn term<V: mednum_catalog::vocabulary::Vocabulary>(term: mednum_core::document::Term<V>) -> Option<Labelled> {
    term.known().map(|term| labelled(term.code(), term.label_fr(), term.label_en()))
}

impl From<network::OpeningSlot> for Hours {
    fn from(slot: network::OpeningSlot) -> Self {
        let network::OpeningSlot { day, opens, closes, weeks } = slot;
        Self {
            day: term(day),
            opens: opens.to_string(),
            closes: closes.to_string(),
            weeks: weeks.and_then(term),
        }
    }
}

impl From<orientation::Reason> for Reason {
    fn from(reason: orientation::Reason) -> Self {
        let orientation::Reason { code, fr, en } = reason;
        Self { code: code.to_owned(), text: Bilingual { fr, en } }
    }
}

impl From<orientation::Candidate> for Candidate {
    fn from(of: orientation::Candidate) -> Self {
        let orientation::Candidate {
            rank,
            kind,
            id,
            name,
            commune,
            commune_name,
            proximity,
            outside_departement,
            hours,
            reasons,
            pointer,
        } = of;
        Self {
            rank,
            kind: kind.to_owned(),
            id,
            name,
            commune,
            commune_name,
            proximity: proximity.into(),
            outside_departement,
            hours: hours.into_iter().map(Into::into).collect(),
            reasons: reasons.into_iter().map(Into::into).collect(),
            pointer,
        }
    }
}

impl From<orientation::StepOfPath> for Step {
    fn from(of: orientation::StepOfPath) -> Self {
        let orientation::StepOfPath {
            step,
            purpose,
            suits,
            destination,
            candidates,
            found,
            looked_at,
            notes,
        } = of;
        Self {
            step: step.into(),
            purpose: purpose.into(),
            suits,
            destination,
            candidates: candidates.into_iter().map(Into::into).collect(),
            found,
            looked_at: looked_at.into_iter().map(Into::into).collect(),
            notes: notes.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<orientation::Orientation> for Orientation {
    fn from(of: orientation::Orientation) -> Self {
        let orientation::Orientation {
            need,
            commune,
            commune_name,
            bassin,
            bassin_name,
            epci_name,
            steps,
            found,
        } = of;
        let steps = steps.into_iter().map(Into::into).collect();
        Self { need: need.into(), commune, commune_name, bassin, bassin_name, epci_name, steps, found }
    }
}

#[uniffi::export]
impl Programme {
    /// The local networks, roles held and roles missing: `network.completeness`.
    #[uniffi::method(default(arguments = None))]
    pub fn completeness(&self, arguments: Option<Arguments>) -> Answer<Completeness> {
        guarded(|| {
            let asked = asked("network.completeness", arguments)?;
            Ok(completeness::completeness(self.core(), asked.today(self.core())).into())
        })
    }

    /// From a need and a commune to who can help: `network.orientation`.
    pub fn orientation(&self, arguments: Arguments) -> Answer<Orientation> {
        guarded(
            || Ok(orientation::path(self.core(), &asked("network.orientation", Some(arguments))?)?.into()),
        )
    }
}
