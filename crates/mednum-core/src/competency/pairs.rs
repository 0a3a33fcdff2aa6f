//! Training between peers: who could show whom, near each other. Sheet: A.1.2.a.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::computation::{ArgumentError, Arguments};
use crate::disclosure::{protect, shows_everything};
use crate::sorted::{SortedMap, SortedSet};
use crate::territory::{Geography, Proximity};

use super::inventory::{Inventory, Key, Person, commune, item};
use super::labels::{FrameworkLabel, Nearness, counted};
use super::matching::{Edge, largest};
use super::scale::Scale;

/// How many levels apart two people are, at the least, for one to show the other.
pub const LEVELS_APART: i64 = 2;

/// How far apart they may be.
pub const FURTHEST: Proximity = Proximity::Epci;

/// How many pairs are listed at the most, unless everything is shown.
pub const LONGEST: usize = 20;

/// Among whom pairs are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PairScope<'s> {
    /// One framework; every one in use when left out.
    pub framework: Option<&'s str>,
    /// One competence of that framework.
    pub competence: Option<&'s str>,
    /// The team of one organisation.
    pub organisation: Option<&'s str>,
    /// The people of the bassin of this commune, by its code or its name.
    pub commune: Option<&'s str>,
}

/// Pairs of peers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Pairs {
    /// The frameworks looked at.
    pub frameworks: Vec<FrameworkLabel>,
    /// The pairs, by framework and competence, then by nearness. Each person is in one at most. The nearest
    /// 20 at the most, unless everything is shown.
    pub pairs: Vec<Pair>,
    /// Whether more pairs could be made than are listed.
    pub more: bool,
    /// People below the level where one gets by alone whom nobody near can show, or whose peers are all taken;
    /// `null` when held back, also when few have a pair.
    pub left: Option<i64>,
    /// People who would count and did not agree to be shown: no pair is proposed to them; `null` when held back, also when
    /// few agreed.
    pub without_consent: Option<i64>,
}

/// Who could show whom: the places of two records, and nothing of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Pair {
    /// JSON Pointer to the record of the one who shows.
    pub teacher: String,
    /// JSON Pointer to the competence, in that record.
    pub teaches: String,
    /// JSON Pointer to the record of the one who learns.
    pub learner: String,
    /// JSON Pointer to the same competence, in that record.
    pub learns: String,
    /// How near they are.
    pub proximity: Nearness,
}

/// Pairs of peers who agreed to be shown.
///
/// The list may be short though small counts are held back: it is for those who hold the document, who bring peers
/// together, the people agreed to be shown, and no figure is published with it.
///
/// In one competence, whoever is at the level where one gets by alone, or above, may show whoever is recorded below it
/// and two levels lower at the least, no further than the same EPCI. Competences are taken in the order of their
/// framework; in each, as many pairs as possible are made among those who are still free, the nearest first. The same
/// people get the same pairs, whatever their order in the document.
///
/// ```
/// use mednum_core::{Programme, competency::pairs::{PairScope, pairs}, document::{Options, RECORDS}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let found = pairs(&programme, &PairScope::default(), None, 11)?;
/// let pair = &found.pairs[0];
/// assert_eq!((pair.teacher.as_str(), pair.learner.as_str()), ("/competency_holders/0", "/competency_holders/1"));
/// assert_eq!((pair.proximity.code, found.left), ("bassin", Some(0)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The framework, the competence, the organisation or the commune is not known, or the commune is in no bassin.
pub fn pairs(
    programme: &Programme<'_>,
    scope: &PairScope<'_>,
    today: Option<NaiveDate>,
    threshold: i64,
) -> Result<Pairs, ArgumentError> {
    let inventory = Inventory::of(programme, today);
    if scope.competence.is_some() && scope.framework.is_none() {
        return Err(ArgumentError::missing("framework"));
    }
    let scales = inventory.scales_asked(programme, scope.framework)?;
    let mut people = within(programme, &inventory, scope)?;
    // The order of the document must change nothing; pseudonyms are never shown.
    people.sort_unstable_by_key(|person| person.record.pseudonym.as_str());
    let agreed: Vec<&Person<'_>> = people.iter().copied().filter(|person| person.agreed).collect();
    let mut keys: Vec<(Key<'_>, i64)> = Vec::new();
    for scale in &scales {
        match scope.competence {
            Some(code) => keys.push(((scale.id, item(scale, code)?.code), scale.autonomous)),
            None => keys.extend(scale.codes().map(|code| ((scale.id, code), scale.autonomous))),
        }
    }
    let neighbours = Neighbours::of(programme.geography(), &agreed);
    let (mut found, mut taken, mut learners) = (Vec::new(), SortedSet::new(), SortedSet::new());
    let by_key = by_key(&agreed);
    for (key, autonomous) in &keys {
        let Some(holders) = by_key.get(key) else { continue };
        learners.extend(
            holders.iter().filter(|holder| holder.level < *autonomous).map(|holder| holder.person.rank),
        );
        found.extend(of_competence(holders, *autonomous, &neighbours, &mut taken));
    }
    let left = learners.difference(&taken).count();
    let asked: SortedSet<Key<'_>> = keys.iter().map(|(key, _)| *key).collect();
    let concerned: Vec<bool> = people
        .iter()
        .filter(|person| person.levels.keys().any(|key| asked.contains(key)))
        .map(|person| person.agreed)
        .collect();
    let without_consent = concerned.iter().filter(|agreed| !**agreed).count();
    let part = |part: usize, whole: usize| {
        let counts = protect(&[counted(part), counted(whole.saturating_sub(part))], threshold).counts;
        counts.first().copied().flatten()
    };
    let more = !shows_everything(threshold) && found.len() > LONGEST;
    let found = if more { nearest(found) } else { found };
    Ok(Pairs {
        frameworks: scales.iter().map(|scale: &&Scale<'_>| FrameworkLabel::of(scale)).collect(),
        pairs: found.into_iter().map(|(_, pair)| pair).collect(),
        more,
        left: part(left, learners.len()),
        without_consent: part(without_consent, concerned.len()),
    })
}

/// The nearest pairs, in the order they came.
fn nearest(pairs: Vec<(Proximity, Pair)>) -> Vec<(Proximity, Pair)> {
    let mut ranked: Vec<_> = pairs.into_iter().enumerate().collect();
    ranked.sort_by_key(|(_, (proximity, _))| *proximity);
    ranked.truncate(LONGEST);
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, pair)| pair).collect()
}

/// The people of the scope.
fn within<'i, 'p>(
    programme: &Programme<'_>,
    inventory: &'i Inventory<'p>,
    scope: &PairScope<'_>,
) -> Result<Vec<&'i Person<'p>>, ArgumentError> {
    let geography = programme.geography();
    let mut people: Vec<&Person<'p>> = inventory.people.iter().collect();
    if let Some(text) = scope.organisation {
        let directory = programme.directory();
        let Some(id) = directory.identify(text) else {
            return Err(ArgumentError::unknown(
                "organisation",
                text,
                directory.ids().ids().collect::<Vec<_>>(),
            ));
        };
        people.retain(|person| person.record.organisation.as_str() == id);
    }
    if let Some(text) = scope.commune {
        let code = commune(programme, text)?;
        let bassins = geography.bassins_of(code);
        if bassins.is_empty() {
            let name = geography.name_of(code);
            return Err(ArgumentError {
                argument: "commune",
                fr: format!("« {name} » n'est dans aucun bassin du document."),
                en: format!("“{name}” is in no bassin of the document."),
                suggestions: Vec::new(),
            });
        }
        let is_there = |person: &Person<'_>| {
            let here = person.commune.map(|code| geography.bassins_of(code)).unwrap_or_default();
            here.iter().any(|bassin| bassins.contains(bassin))
        };
        people.retain(|person| is_there(person));
    }
    Ok(people)
}

/// A person and what is held of one competence.
struct Holder<'i, 'p> {
    person: &'i Person<'p>,
    commune: &'static str,
    level: i64,
    /// Rank of the competence in the record.
    place: usize,
}

impl Holder<'_, '_> {
    fn competency_path(&self) -> String {
        format!("{}/competencies/{}", self.person.path(), self.place)
    }
}

/// Those who are on record in each competence, in the order of the people; who has no known commune is near nobody.
fn by_key<'i, 'p>(people: &[&'i Person<'p>]) -> SortedMap<Key<'p>, Vec<Holder<'i, 'p>>> {
    let mut found: SortedMap<Key<'p>, Vec<Holder<'i, 'p>>> = SortedMap::new();
    for person in people {
        let Some(commune) = person.commune else { continue };
        for (key, (level, place)) in &person.levels {
            let holder = Holder { person, commune, level: *level, place: *place };
            found.entry(*key).or_default().push(holder);
        }
    }
    found
}

/// A class of people who are all alike for the matching: one commune, one level.
type Classes<'h, 'i, 'p> = SortedMap<(&'static str, i64), Vec<&'h Holder<'i, 'p>>>;

fn of_competence(
    holders: &[Holder<'_, '_>],
    autonomous: i64,
    neighbours: &Neighbours,
    taken: &mut SortedSet<usize>,
) -> Vec<(Proximity, Pair)> {
    let (mut teachers, mut learners) = (Classes::new(), Classes::new());
    for holder in holders.iter().filter(|holder| !taken.contains(&holder.person.rank)) {
        let side = if holder.level >= autonomous { &mut teachers } else { &mut learners };
        side.entry((holder.commune, holder.level)).or_default().push(holder);
    }
    let ranks: SortedMap<(&str, i64), usize> =
        teachers.keys().enumerate().map(|(rank, (code, level))| ((*code, *level), rank)).collect();
    let edges: Vec<Vec<Edge>> = learners
        .keys()
        .map(|(code, level)| {
            let mut edges = Vec::new();
            for (distance, near) in neighbours.of_commune(code) {
                // Those who know just enough are taken first: the others can show more people.
                let able = ranks.range((*near, level + LEVELS_APART)..=(*near, i64::MAX));
                edges.extend(able.map(|(_, right)| Edge { distance: *distance, right: *right }));
            }
            edges
        })
        .collect();
    let sizes = |classes: &Classes<'_, '_, '_>| classes.values().map(Vec::len).collect::<Vec<_>>();
    let flows = largest(&sizes(&learners), &sizes(&teachers), &edges);
    let mut learners: Vec<_> = learners.into_values().map(Vec::into_iter).collect();
    let mut teachers: Vec<_> = teachers.into_values().map(Vec::into_iter).collect();
    let mut found = Vec::new();
    for ((left, right), count) in flows {
        for _ in 0..count {
            let pair = learners.get_mut(left).and_then(Iterator::next);
            let Some((learner, teacher)) = pair.zip(teachers.get_mut(right).and_then(Iterator::next)) else {
                break;
            };
            taken.extend([learner.person.rank, teacher.person.rank]);
            found.push((neighbours.proximity(learner.commune, teacher.commune), learner, teacher));
        }
    }
    found.sort_by_key(|(proximity, learner, _)| (*proximity, learner.person.record.pseudonym.as_str()));
    let found = found.into_iter().map(|(proximity, learner, teacher)| {
        let pair = Pair {
            teacher: teacher.person.path(),
            teaches: teacher.competency_path(),
            learner: learner.person.path(),
            learns: learner.competency_path(),
            proximity: proximity.into(),
        };
        (proximity, pair)
    });
    found.collect()
}

/// The communes where people are, and which of them are near each other.
struct Neighbours {
    near: SortedMap<&'static str, Vec<(usize, &'static str)>>,
}

/// The distances of a pair, the nearest first.
const DISTANCES: [Proximity; 3] = [Proximity::Commune, Proximity::Bassin, Proximity::Epci];

impl Neighbours {
    fn of(geography: &Geography, people: &[&Person<'_>]) -> Self {
        let codes: SortedSet<&'static str> = people.iter().filter_map(|person| person.commune).collect();
        let near_to = |from: &'static str| {
            let near = codes.iter().filter_map(|to| {
                let proximity = geography.proximity(from, Some(to));
                let distance = DISTANCES.iter().position(|known| *known == proximity)?;
                (proximity <= FURTHEST).then_some((distance, *to))
            });
            let mut near: Vec<(usize, &'static str)> = near.collect();
            near.sort_unstable();
            near
        };
        Self { near: codes.iter().map(|code| (*code, near_to(code))).collect() }
    }

    fn of_commune(&self, code: &str) -> &[(usize, &'static str)] {
        self.near.get(code).map(Vec::as_slice).unwrap_or_default()
    }

    fn proximity(&self, from: &str, to: &str) -> Proximity {
        let found = self.of_commune(from).iter().find(|(_, code)| *code == to);
        found.and_then(|(distance, _)| DISTANCES.get(*distance)).copied().unwrap_or(FURTHEST)
    }
}
/// The pairs that [`Arguments`] ask for.
///
/// # Errors
///
/// A framework, a competence, an organisation or a commune is not known.
pub fn asked_pairs(programme: &Programme<'_>, arguments: &Arguments) -> Result<Pairs, ArgumentError> {
    let scope = PairScope {
        framework: arguments.framework.as_deref(),
        competence: arguments.competence.as_deref(),
        organisation: arguments.organisation.as_deref(),
        commune: arguments.commune.as_deref(),
    };
    pairs(programme, &scope, arguments.today(programme), arguments.threshold())
}
