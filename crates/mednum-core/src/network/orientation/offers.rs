//! Who offers help on a day, listed once, and the search among them.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::Programme;
use crate::document::Term;
use crate::identifiers::IdIndex;
use crate::network::facts::permanences_on;
use crate::network::life::Period;
use crate::network::share::count;
use crate::network::{
    Labelled, Need, NetworkActor, OpeningSlot, Public, Reach, RlinMission, RlinRole, RlinStatus,
};
use crate::organisation::Directory;
use crate::sorted::SortedMap;
use crate::territory::{CommuneRef, Geography, Proximity};

use super::reasons::{Around, Refusal};
use super::{Candidate, Orientation, PathStep, Reason, Request, StepOfPath, rings};

/// How many candidates a step shows.
const MOST_SHOWN: usize = 3;

/// Where help is given.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// In a commune, by its current code.
    Commune(&'static str),
    /// Somewhere in the bassin that the network covers, by rank.
    Bassin(usize),
    /// In a commune that the tables do not hold.
    Outside,
    /// Nobody knows.
    Unknown,
}

/// Somebody who helps, at one step.
struct Offer<'p> {
    step: PathStep,
    kind: &'static str,
    section: &'static str,
    rank: usize,
    id: &'p str,
    /// The name, or the identifier of an actor whose name the directory knows.
    name: &'p str,
    place: Place,
    needs: &'p [Term<Need>],
    publics: &'p [Term<Public>],
    reach: &'p [Term<Reach>],
    hours: &'p [OpeningSlot],
    /// A pilot who welcomes, and stands in for a scout.
    is_pilot: bool,
    /// False while its network is being set up.
    is_settled: bool,
}

impl Offer<'_> {
    /// Whether it says its hours, all in terms that this version of mednum knows.
    fn says_hours(&self) -> bool {
        !self.hours.is_empty() && self.hours.iter().all(OpeningSlot::is_known)
    }
}

/// Everybody who offers help in a programme on a day; made once for many requests.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}};
/// use mednum_core::network::{Need, orientation::{Orienter, Request}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let orienter = Orienter::of(&programme, None);
/// for commune in ["Sèvremoine", "49092", "Angers"] {
///     assert!(orienter.path(&Request::new(Need::Bases, commune)).unwrap().found);
/// }
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
pub struct Orienter<'p> {
    offers: Vec<Offer<'p>>,
    bassins: Vec<(&'p str, &'p str, Vec<&'static str>)>,
    geography: &'p Geography,
    directory: Directory<'p>,
}

/// A fit of an offer to a request: the lesser is the better.
type Rank<'p> = (Proximity, bool, Reverse<u8>, u8, &'p str, &'static str);

/// An offer that will do, and what makes it so; the sentences are only written for those that are shown.
struct Match<'o, 'p> {
    rank: Rank<'p>,
    offer: &'o Offer<'p>,
    names_need: bool,
    names_public: bool,
    /// The first hours when the person is free, when that was asked.
    open: Option<&'o OpeningSlot>,
    /// How it reaches the person.
    reach: Reach,
}

impl<'p> Orienter<'p> {
    /// Lists who offers help on a day: those in force, in networks that are at work or being set up.
    #[must_use]
    pub fn of(programme: &'p Programme<'_>, day: Option<NaiveDate>) -> Self {
        let document = programme.document();
        let geography = programme.geography();
        // Those who help share a few communes.
        let mut places: SortedMap<_, Place> = SortedMap::new();
        let mut place = |commune: &'p CommuneRef<'_>| {
            let kind = commune.kind.and_then(|kind| kind.known());
            *places
                .entry((commune.code.as_str(), commune.vintage, kind))
                .or_insert_with(|| geography.current_code(commune).map_or(Place::Outside, Place::Commune))
        };
        let mut offers = Vec::new();
        let rlins = IdIndex::of(document.rlins.iter().map(|rlin| rlin.id.as_str()));
        let bassins = IdIndex::of(document.bassins.iter().map(|bassin| bassin.id.as_str()));
        for (rank, actor) in document.network_actors.iter().enumerate() {
            let rlin = rlins.position(&actor.rlin).and_then(|rank| document.rlins.get(rank));
            let status = rlin.and_then(|rlin| rlin.status_on(day));
            let (Some(rlin), true) = (rlin, Period::of(actor.start, actor.end).holds(day)) else { continue };
            if !matches!(status, Some(RlinStatus::Active | RlinStatus::Building)) {
                continue;
            }
            let place = match &actor.commune {
                Some(commune) => place(commune),
                None => bassins.position(&rlin.bassin).map_or(Place::Unknown, Place::Bassin),
            };
            for (step, is_pilot) in steps_of(actor) {
                offers.push(Offer {
                    step,
                    kind: "network_actor",
                    section: "network_actors",
                    rank,
                    id: &actor.id,
                    name: &actor.actor,
                    place,
                    needs: &actor.needs,
                    publics: &actor.publics,
                    reach: &actor.reach,
                    hours: &actor.hours,
                    is_pilot,
                    is_settled: status == Some(RlinStatus::Active),
                });
            }
        }
        for (rank, site) in document.france_services.iter().enumerate() {
            if Period::of(site.start, site.end).holds(day) {
                offers.push(Offer {
                    step: PathStep::FranceServices,
                    kind: "france_services",
                    section: "france_services",
                    rank,
                    id: &site.id,
                    name: &site.name,
                    place: place(&site.commune),
                    needs: &site.needs,
                    publics: &[],
                    reach: &[],
                    hours: &site.hours,
                    is_pilot: false,
                    is_settled: true,
                });
            }
        }
        for held in permanences_on(document, day) {
            let permanence = held.permanence;
            offers.push(Offer {
                step: PathStep::Mediateur,
                kind: "permanence",
                section: "permanences",
                rank: held.rank,
                id: &permanence.id,
                name: held.site.map_or(permanence.id.as_str(), |(_, site)| site.name.as_str()),
                place: held.commune().map_or(Place::Unknown, &mut place),
                needs: &[],
                publics: &[],
                reach: &[],
                hours: &permanence.hours,
                is_pilot: false,
                is_settled: true,
            });
        }
        let mut communes = geography.communes_by_bassin();
        let bassins = document.bassins.iter().enumerate().map(|(rank, bassin)| {
            (bassin.id.as_str(), bassin.name.as_str(), communes.remove(&rank).unwrap_or_default())
        });
        let bassins = bassins.collect();
        Self { offers, bassins, geography, directory: programme.directory() }
    }

    /// The path for a request.
    ///
    /// # Errors
    ///
    /// The commune is not known: the names that may be meant.
    pub fn path(&self, request: &Request) -> Result<Orientation, Vec<&'static str>> {
        let home = self.geography.find(&request.commune)?;
        let search = Search { orienter: self, request, home, near: self.nearness(home) };
        let steps: Vec<StepOfPath> =
            PathStep::order(request.need).into_iter().map(|step| search.step(step)).collect();
        let bassin = self.geography.bassin_of(home).and_then(|rank| self.bassins.get(rank));
        Ok(Orientation {
            need: Labelled::of(request.need),
            commune: home.to_owned(),
            commune_name: self.geography.name_of(home).to_owned(),
            bassin: bassin.map(|(id, ..)| (*id).to_owned()),
            bassin_name: bassin.map(|(_, name, _)| (*name).to_owned()),
            epci_name: self.geography.epci_of(home).map(|epci| epci.name.to_owned()),
            found: steps.iter().any(|step| !step.candidates.is_empty()),
            steps,
        })
    }

    /// How near the communes of the offers are, each worked out once.
    fn nearness(&self, home: &str) -> SortedMap<&'static str, Proximity> {
        let mut near = SortedMap::new();
        for offer in &self.offers {
            if let Place::Commune(code) = offer.place {
                near.entry(code).or_insert_with(|| self.geography.proximity(home, Some(code)));
            }
        }
        near
    }
}

/// The steps at which an actor of a network helps: those of its roles. A pilot who welcomes stands in for a scout.
fn steps_of(actor: &NetworkActor<'_>) -> Vec<(PathStep, bool)> {
    let holds = |role: RlinRole| actor.has_role(role);
    let welcomes =
        actor.missions.is_empty() || actor.missions.iter().any(|mission| mission.is(RlinMission::Accueillir));
    let roles = [
        (RlinRole::Eclaireur, PathStep::Eclaireur),
        (RlinRole::PremiersSecours, PathStep::PremiersSecours),
        (RlinRole::Aidant, PathStep::Aidant),
        (RlinRole::Mediateur, PathStep::Mediateur),
    ];
    let mut steps: Vec<(PathStep, bool)> =
        roles.into_iter().filter(|(role, _)| holds(*role)).map(|(_, step)| (step, false)).collect();
    if holds(RlinRole::Pilote) && welcomes && !holds(RlinRole::Eclaireur) {
        steps.push((PathStep::Eclaireur, true));
    }
    steps
}

/// A request, and what is worked out once for it.
struct Search<'s, 'p> {
    orienter: &'s Orienter<'p>,
    request: &'s Request,
    home: &'static str,
    near: SortedMap<&'static str, Proximity>,
}

impl<'s, 'p> Search<'s, 'p> {
    fn step(&self, step: PathStep) -> StepOfPath {
        let mut matches: Vec<Match<'s, 'p>> = Vec::new();
        let mut refused: SortedMap<Refusal, usize> = SortedMap::new();
        // Whether somebody of the bassin was refused.
        let mut around = false;
        for offer in self.orienter.offers.iter().filter(|offer| offer.step == step) {
            match self.weigh(offer) {
                Ok(found) => matches.push(found),
                Err(why) => {
                    *refused.entry(why).or_default() += 1;
                    around |= self.proximity(offer) <= Proximity::Bassin;
                }
            }
        }
        matches.sort_by(|left, right| left.rank.cmp(&right.rank));
        let nearest = matches.first().map(|found| found.rank.0);
        let notes = match nearest {
            Some(ring) if ring > Proximity::Bassin => vec![Reason::widened(ring, self.bassin_has(around))],
            Some(_) => Vec::new(),
            None if refused.is_empty() => vec![Reason::nobody()],
            None => vec![Reason::none_will_do(&refused.into_iter().collect::<Vec<_>>())],
        };
        let suits = step.suits(self.request.need);
        let best =
            PathStep::order(self.request.need).into_iter().find_map(|step| step.suits(self.request.need));
        StepOfPath {
            step: Labelled::of(step),
            purpose: step.purpose(),
            suits: suits.map(i64::from),
            destination: suits.is_some() && suits == best,
            found: count(matches.len()),
            candidates: matches
                .into_iter()
                .take(MOST_SHOWN)
                .enumerate()
                .map(|(rank, found)| self.candidate(count(rank + 1), found))
                .collect(),
            looked_at: rings(nearest.unwrap_or(Proximity::Outside)),
            notes,
        }
    }

    /// Whom the bassin of the person has, where nobody in it will do.
    fn bassin_has(&self, somebody: bool) -> Around {
        match self.orienter.geography.bassin_of(self.home) {
            _ if somebody => Around::NobodyFit,
            Some(_) => Around::Nobody,
            None => Around::NoBassin,
        }
    }

    /// Whether an offer will do, and how well; why not otherwise.
    fn weigh(&self, offer: &'s Offer<'p>) -> Result<Match<'s, 'p>, Refusal> {
        let request = self.request;
        let proximity = self.proximity(offer);
        let names_need = offer.needs.iter().any(|need| need.is(request.need));
        if !self.helps(offer, names_need) {
            return Err(Refusal::Need);
        }
        let names_public = request.public.is_some_and(|public| offer.publics.iter().any(|it| it.is(public)));
        if request.public.is_some() && !offer.publics.is_empty() && !names_public {
            return Err(Refusal::Public);
        }
        let asked = request.free.is_told();
        let open = offer.hours.iter().find(|slot| asked && request.free.meets(slot));
        if asked && open.is_none() && offer.says_hours() {
            return Err(Refusal::Closed);
        }
        let reach = reach(offer, proximity, request.mobile).ok_or(Refusal::Reach)?;
        let merit = u8::from(names_need) * 4 + u8::from(names_public) * 2 + u8::from(offer.is_settled);
        let unknown_hours = u8::from(!offer.says_hours());
        let rank = (proximity, offer.is_pilot, Reverse(merit), unknown_hours, offer.id, offer.kind);
        Ok(Match { rank, offer, names_need, names_public, open, reach })
    }

    /// Whether an offer helps with the need. A France services is there for official procedures: it helps with
    /// something else when it says so. A permanence, like an actor who names no need, helps with all that its role
    /// covers.
    fn helps(&self, offer: &Offer<'_>, names_need: bool) -> bool {
        match offer.step {
            PathStep::Eclaireur => true,
            PathStep::FranceServices => names_need || self.request.need == Need::Demarche,
            _ => names_need || offer.needs.is_empty(),
        }
    }

    fn proximity(&self, offer: &Offer<'_>) -> Proximity {
        match offer.place {
            Place::Commune(code) => self.near.get(code).copied().unwrap_or(Proximity::Departement),
            Place::Bassin(rank) => {
                let communes = self.orienter.bassins.get(rank).map(|(.., communes)| communes.as_slice());
                let near = |code: &&str| self.orienter.geography.proximity(self.home, Some(code));
                let nearest = communes.unwrap_or_default().iter().map(near).min();
                // Which commune is not known: never said to be that of the person.
                nearest.unwrap_or(Proximity::Departement).max(Proximity::Bassin)
            }
            Place::Unknown => Proximity::Departement,
            Place::Outside => Proximity::Outside,
        }
    }

    /// Why an offer will do: place, need, public, hours, reach, network.
    fn reasons(&self, found: &Match<'_, '_>) -> Vec<Reason> {
        let (offer, proximity) = (found.offer, found.rank.0);
        let place = match offer.place {
            Place::Commune(code) => Reason::place(proximity, Some(self.orienter.geography.name_of(code))),
            Place::Bassin(rank) => match self.orienter.bassins.get(rank) {
                Some((_, name, _)) => Reason::network_of(name),
                None => Reason::place(proximity, None),
            },
            Place::Unknown | Place::Outside => Reason::place(proximity, None),
        };
        let need = match offer.step {
            PathStep::Eclaireur if offer.is_pilot => Reason::pilot(),
            PathStep::Eclaireur => Reason::guides(),
            PathStep::FranceServices if self.request.need == Need::Demarche => Reason::official(),
            _ if offer.kind == "permanence" => Reason::permanence(),
            _ => Reason::need(self.request.need, found.names_need),
        };
        let public = self.request.public.map(|public| Reason::public(public, found.names_public));
        let hours = match found.open {
            Some(slot) => Some(Reason::open(slot)),
            None => (!offer.says_hours()).then(Reason::hours_unknown),
        };
        // That people come to its premises goes without saying, but for who cannot travel.
        let told = !self.request.mobile || found.reach != Reach::OnSite;
        let reach = told.then(|| Reason::reach(found.reach));
        let building = (!offer.is_settled).then(Reason::building);
        [Some(place), Some(need), public, hours, reach, building].into_iter().flatten().collect()
    }

    fn candidate(&self, rank: i64, found: Match<'_, '_>) -> Candidate {
        let (offer, proximity) = (found.offer, found.rank.0);
        let code = match offer.place {
            Place::Commune(code) => Some(code),
            _ => None,
        };
        let name = match offer.kind {
            "network_actor" => self.orienter.directory.name_of(offer.name).to_owned(),
            // A permanence outside a France services has no name of its own: it goes by its commune.
            "permanence" if offer.name == offer.id => match code {
                Some(code) => format!("Permanence ({})", self.orienter.geography.name_of(code)),
                None => offer.name.to_owned(),
            },
            _ => offer.name.to_owned(),
        };
        Candidate {
            rank,
            kind: offer.kind,
            id: offer.id.to_owned(),
            name,
            commune: code.map(str::to_owned),
            commune_name: code.map(|code| self.orienter.geography.name_of(code).to_owned()),
            proximity: Labelled::of(proximity),
            outside_departement: proximity == Proximity::Outside,
            hours: offer.hours.iter().filter(|slot| slot.is_known()).cloned().collect(),
            reasons: self.reasons(&found),
            pointer: format!("/{}/{}", offer.section, offer.rank),
        }
    }
}

/// How an offer reaches a person: on its premises for who can go there, otherwise at home or on its rounds, which stay
/// within an EPCI, or at a distance.
fn reach(offer: &Offer<'_>, proximity: Proximity, mobile: bool) -> Option<Reach> {
    let has = |reach: Reach| offer.reach.iter().any(|known| known.is(reach));
    let on_site = offer.reach.is_empty() || has(Reach::OnSite);
    if on_site && (mobile || proximity == Proximity::Commune) {
        return Some(Reach::OnSite);
    }
    let near = proximity <= Proximity::Epci;
    let ways = [(Reach::HomeVisit, near), (Reach::Travelling, near), (Reach::Remote, true)];
    ways.into_iter().find(|(way, may)| *may && has(*way)).map(|(way, _)| way)
}
