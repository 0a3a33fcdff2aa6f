//! How whole the networks are: for each bassin, its network on a day, who holds which role, and what is missing. B.2.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::finding::text::serialize_optional_day;
use crate::sorted::{SortedMap, SortedSet};

use super::life::Period;
use super::share::count;
use super::{Labelled, NetworkActor, Rlin, RlinRole, RlinStatus, Share};

/// The networks on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Completeness {
    /// The day; `null` when none was given: then what was said last holds.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub day: Option<NaiveDate>,
    /// The bassins, in the order of the document.
    pub bassins: Vec<BassinNetwork>,
    /// Bassins whose network has every role held.
    pub complete: i64,
    /// Bassins whose network lacks a role.
    pub incomplete: i64,
    /// Bassins without a network, or whose network is closed.
    pub without_network: i64,
    /// Roles held, out of those of all the bassins.
    pub roles_held: Share,
    /// Bassins with exactly one pilot.
    pub with_one_pilot: Share,
    /// The actors by role, over all the networks; one actor counts once for a role, whatever its networks.
    pub actors_by_role: Vec<RoleCount>,
    /// Actors who hold one of the four roles other than the pilot, each counted once.
    pub actors_beside_pilots: i64,
}

/// The network of a bassin.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BassinNetwork {
    /// Identifier of the bassin.
    pub bassin: String,
    /// Its name.
    pub name: String,
    /// Whether it is acted in first.
    pub priority: bool,
    /// Where the bassin stands in the document.
    pub pointer: String,
    /// Identifier of its network; `null` when it has none.
    pub rlin: Option<String>,
    /// Where the network stands in the document.
    pub rlin_pointer: Option<String>,
    /// How far the network is on that day; `null` when it is not known.
    pub status: Option<Labelled>,
    /// Since which day.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub since: Option<NaiveDate>,
    /// The five roles, in the order of the sheet, and who holds each on that day.
    pub roles: Vec<RoleHolders>,
    /// Roles that nobody holds.
    pub missing: Vec<Labelled>,
    /// Roles held, out of five.
    pub held: Share,
    /// Whether every role is held.
    pub complete: bool,
}

/// Who holds a role in a network.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RoleHolders {
    /// The role.
    pub role: Labelled,
    /// Those who hold it, by identifier.
    pub actors: Vec<Holder>,
}

/// Who holds a role.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Holder {
    /// Identifier of the record.
    pub id: String,
    /// Identifier of the organisation, kind of actor or function.
    pub actor: String,
    /// Its name.
    pub name: String,
    /// Where the record stands in the document.
    pub pointer: String,
}

/// How many actors hold a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RoleCount {
    /// The role.
    pub role: Labelled,
    /// Actors who hold it, each counted once.
    pub actors: i64,
    /// The records that say so.
    pub pointers: Vec<String>,
}

/// The network of each bassin on a day, when it has one that is not closed: the most advanced, then the first by
/// identifier. Bassin → rank of the network.
pub(crate) fn network_of_bassins<'p>(
    rlins: &'p [Rlin<'_>],
    day: Option<NaiveDate>,
) -> SortedMap<&'p str, usize> {
    let mut best: SortedMap<&str, (u8, &str, usize)> = SortedMap::new();
    for (rank, rlin) in rlins.iter().enumerate() {
        // A network without a step is there, though nobody knows how far; one whose steps are to come is not.
        let distance = match rlin.status_on(day) {
            Some(RlinStatus::Closed) => continue,
            Some(status) => status.distance(),
            None if rlin.steps.is_empty() => u8::MAX,
            None => continue,
        };
        let candidate = (distance, rlin.id.as_str(), rank);
        let known = best.entry(&rlin.bassin).or_insert(candidate);
        *known = (*known).min(candidate);
    }
    best.into_iter().map(|(bassin, (_, _, rank))| (bassin, rank)).collect()
}

/// The networks of a programme on a day: roles held and missing, by bassin.
///
/// A network is complete when each of the five roles is held by an actor in force on that day; how many pilots it has is
/// told beside it.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, network::completeness::completeness};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let networks = completeness(&programme, None);
/// assert_eq!((networks.complete, networks.incomplete, networks.without_network), (1, 1, 0));
/// assert_eq!(networks.bassins[1].missing.len(), 4);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn completeness(programme: &Programme<'_>, day: Option<NaiveDate>) -> Completeness {
    let document = programme.document();
    let directory = programme.directory();
    let networks = network_of_bassins(&document.rlins, day);
    let mut actors: SortedMap<&str, Vec<(usize, &NetworkActor<'_>)>> = SortedMap::new();
    let in_force = document
        .network_actors
        .iter()
        .enumerate()
        .filter(|(_, actor)| Period::of(actor.start, actor.end).holds(day));
    for (index, actor) in in_force {
        actors.entry(&actor.rlin).or_default().push((index, actor));
    }
    let holder = |index: usize, actor: &NetworkActor<'_>| Holder {
        id: actor.id.to_string(),
        actor: actor.actor.to_string(),
        name: directory.name_of(&actor.actor).to_owned(),
        pointer: format!("/network_actors/{index}"),
    };
    let mut bassins = Vec::with_capacity(document.bassins.len());
    for (index, bassin) in document.bassins.iter().enumerate() {
        let rank = networks.get(bassin.id.as_str()).copied();
        let rlin = rank.and_then(|rank| document.rlins.get(rank));
        let own = rlin.and_then(|rlin| actors.get(rlin.id.as_str()));
        let roles: Vec<RoleHolders> = RlinRole::ALL
            .iter()
            .map(|role| {
                let holding = own.into_iter().flatten().filter(|(_, actor)| actor.has_role(*role));
                let mut actors: Vec<Holder> = holding.map(|(index, actor)| holder(*index, actor)).collect();
                actors.sort();
                RoleHolders { role: Labelled::of(*role), actors }
            })
            .collect();
        let missing: Vec<Labelled> =
            roles.iter().filter(|role| role.actors.is_empty()).map(|role| role.role).collect();
        let held = Share::of(roles.len().saturating_sub(missing.len()), roles.len());
        let step = rlin.and_then(|rlin| rlin.step_on(day));
        bassins.push(BassinNetwork {
            bassin: bassin.id.to_string(),
            name: bassin.name.to_string(),
            priority: bassin.priority == Some(true),
            pointer: format!("/bassins/{index}"),
            rlin: rlin.map(|rlin| rlin.id.to_string()),
            rlin_pointer: rank.map(|rank| format!("/rlins/{rank}")),
            status: step.and_then(|step| step.status.known()).map(Labelled::of),
            since: step.and_then(|step| step.date.day()),
            complete: rlin.is_some() && missing.is_empty(),
            roles,
            missing,
            held,
        });
    }
    summed_up(day, bassins)
}

fn summed_up(day: Option<NaiveDate>, bassins: Vec<BassinNetwork>) -> Completeness {
    let number = |test: &dyn Fn(&BassinNetwork) -> bool| bassins.iter().filter(|it| test(it)).count();
    let holders = |role: RlinRole| {
        bassins
            .iter()
            .flat_map(|bassin| &bassin.roles)
            .filter(move |known| known.role.code == role.code())
            .flat_map(|known| &known.actors)
    };
    let actors_by_role = RlinRole::ALL
        .iter()
        .map(|role| RoleCount {
            role: Labelled::of(*role),
            actors: count(holders(*role).map(|holder| &holder.actor).collect::<SortedSet<_>>().len()),
            pointers: holders(*role).map(|holder| holder.pointer.clone()).collect(),
        })
        .collect();
    let beside: SortedSet<&String> = RlinRole::ALL
        .iter()
        .filter(|role| **role != RlinRole::Pilote)
        .flat_map(|role| holders(*role))
        .map(|holder| &holder.actor)
        .collect();
    let pilots = |bassin: &BassinNetwork| {
        let pilots = bassin.roles.iter().find(|role| role.role.code == RlinRole::Pilote.code());
        pilots.map_or(0, |role| role.actors.len())
    };
    let held = bassins.iter().map(|bassin| bassin.held.part).sum();
    let roles = bassins.iter().map(|bassin| bassin.held.whole).sum();
    Completeness {
        day,
        complete: count(number(&|bassin| bassin.complete)),
        incomplete: count(number(&|bassin| bassin.rlin.is_some() && !bassin.complete)),
        without_network: count(number(&|bassin| bassin.rlin.is_none())),
        roles_held: Share::new(held, roles),
        with_one_pilot: Share::of(number(&|bassin| pilots(bassin) == 1), bassins.len()),
        actors_by_role,
        actors_beside_pilots: count(beside.len()),
        bassins,
    }
}
