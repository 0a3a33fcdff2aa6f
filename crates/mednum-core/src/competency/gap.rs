//! The gap of a need: what is required, minus what the team or the bassin holds. Sheet: E.1.

use chrono::NaiveDate;
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::computation::ArgumentError;
use crate::disclosure::protect;
use crate::document::Several;
use crate::sorted::{SortedMap, SortedSet};

use super::inventory::{Inventory, Key, Person};
use super::labels::{CompetenceLabel, Share, counted, shown};
use super::{CompetencyNeed, Requirement};

vocabulary! {
    /// How far a requirement is met.
    pub enum GapState: "gap_state" from ["E.1"] {
        /// Enough people hold it at its level.
        Met = "met" ("tenue", "met") [],
        /// Some people hold it at its level, and not enough.
        Short = "short" ("tenue par trop peu", "held by too few") [],
        /// People hold it, all below its level.
        Below = "below" ("à un niveau trop bas", "held too low") [],
        /// Nobody holds it.
        Nobody = "nobody" ("tenue par personne", "held by nobody") [],
        /// Not enough people hold it at its level; whether some do is held back with their number.
        NotMet = "not_met" ("pas assez tenue", "not met") [],
    }
}

/// The gap of a need.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "CompetencyGap"))]
pub struct Gap {
    /// JSON Pointer to the need.
    pub path: String,
    /// Identifier of the need.
    pub need: String,
    /// What it is for.
    pub label: String,
    /// The sheet it serves.
    pub sheet: Option<String>,
    /// The organisation whose team is looked at.
    pub organisation: Option<String>,
    /// The bassin where people are looked for.
    pub bassin: Option<String>,
    /// How many people are looked at; `null` is held back.
    pub people: Option<i64>,
    /// Each requirement, in order.
    pub requirements: Vec<RequirementGap>,
    /// Requirements that are met.
    pub met: Share,
    /// Levels to gain, all requirements together, when those nearest to each level are trained up to it; `null` when
    /// so few people stand behind the sum that it would tell of them, or when what one requirement misses is held back.
    pub missing_levels: Option<i64>,
}

/// The gap of a requirement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RequirementGap {
    /// JSON Pointer to the requirement.
    pub path: String,
    /// The competence.
    #[serde(flatten)]
    pub competence: CompetenceLabel,
    /// The least level.
    pub level: i64,
    /// How many people must have it.
    pub required: i64,
    /// How many people have it at that level; `null` is held back, also when few people do not.
    pub people: Option<i64>,
    /// How many more are needed; `null` where it would tell the count above.
    pub missing: Option<i64>,
    /// Code of a [`GapState`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<GapState>"))]
    pub state: &'static str,
}

/// The gap of a need.
///
/// The team is that of the organisation, or the people of the bassin; those of the organisation in the bassin when the
/// need names both, everybody when it names neither.
///
/// ```
/// use mednum_core::{Programme, competency::gap::gap, document::{Options, RECORDS}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let gap = gap(&programme, "besoin-accueil", None, 11)?;
/// assert_eq!((gap.met.part, gap.met.whole), (0, 1));
/// assert_eq!((gap.requirements[0].state, gap.requirements[0].missing), ("below", Some(1)));
/// assert_eq!(gap.missing_levels, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The need is not known.
pub fn gap(
    programme: &Programme<'_>,
    need: &str,
    today: Option<NaiveDate>,
    threshold: i64,
) -> Result<Gap, ArgumentError> {
    let needs = &programme.document().competency_needs;
    let Some(index) = needs.iter().position(|known| known.id.as_str() == need) else {
        let known: Vec<&str> = needs.iter().map(|known| known.id.as_str()).collect();
        return Err(unknown(need, known));
    };
    let inventory = Inventory::of(programme, today);
    let mut teams = Teams::of(programme, &inventory);
    let found = needs.get(index).map(|known| of_need(programme, &mut teams, index, known, threshold));
    found.ok_or_else(|| unknown(need, Vec::new()))
}

/// The gap of every need, in the order of the document.
#[must_use]
pub fn gaps(programme: &Programme<'_>, today: Option<NaiveDate>, threshold: i64) -> Vec<Gap> {
    let needs = &programme.document().competency_needs;
    if needs.is_empty() {
        return Vec::new();
    }
    let inventory = Inventory::of(programme, today);
    let mut teams = Teams::of(programme, &inventory);
    needs
        .iter()
        .enumerate()
        .map(|(index, need)| of_need(programme, &mut teams, index, need, threshold))
        .collect()
}

fn unknown(need: &str, known: Vec<&str>) -> ArgumentError {
    if known.is_empty() {
        return ArgumentError {
            argument: "competency_need",
            fr: "Le document n'a aucun besoin : ajoutez-en un dans « competency_needs ».".to_owned(),
            en: "The document has no need: add one to “competency_needs”.".to_owned(),
            suggestions: Vec::new(),
        };
    }
    ArgumentError::unknown("competency_need", need, known)
}

fn of_need<'p>(
    programme: &Programme<'_>,
    teams: &mut Teams<'_, 'p>,
    index: usize,
    need: &'p CompetencyNeed<'_>,
    threshold: i64,
) -> Gap {
    let inventory = teams.inventory;
    let team = teams.of_need(programme, need);
    let (mut requirements, mut met, mut levels) = (Vec::new(), 0, Some(0));
    let mut behind = SortedSet::new();
    for (rank, requirement) in need.requirements.iter().enumerate() {
        let path = format!("/competency_needs/{index}/requirements/{rank}");
        let Some(told) = of_requirement(inventory, team, requirement, path, threshold) else { continue };
        met += usize::from(told.gap.state == GapState::Met.code());
        levels = levels.zip(told.levels).map(|(all, more)| all + more);
        behind.extend(told.behind);
        requirements.push(told.gap);
    }
    Gap {
        path: format!("/competency_needs/{index}"),
        need: need.id.to_string(),
        label: need.label.to_string(),
        sheet: need.sheet.as_ref().map(ToString::to_string),
        organisation: need.organisation.as_ref().map(ToString::to_string),
        bassin: need.bassin.as_ref().map(ToString::to_string),
        people: shown(counted(team.people), threshold),
        met: Share::of(met, requirements.len()),
        requirements,
        missing_levels: shown(counted(behind.len()), threshold).and(levels),
    }
}

/// The people whom a need looks at, and who of them holds what.
#[derive(Default)]
struct Team<'p> {
    people: usize,
    /// Level and rank of those who hold each competence, the highest level first.
    held: SortedMap<Key<'p>, Vec<(i64, usize)>>,
}

impl<'p> Team<'p> {
    fn of<'i>(people: impl Iterator<Item = &'i Person<'p>>) -> Self
    where
        'p: 'i,
    {
        let mut team = Self::default();
        for person in people {
            team.people += 1;
            for (key, level) in person.held() {
                team.held.entry(key).or_default().push((level, person.rank));
            }
        }
        team.held.values_mut().for_each(|held| held.sort_unstable_by(|left, right| right.cmp(left)));
        team
    }
}

/// An organisation, and the rank of a bassin; a bassin that is not known has nobody.
type Scope<'p> = (Option<&'p str>, Option<Option<usize>>);

/// The team of each scope, made once however many needs name it.
struct Teams<'i, 'p> {
    inventory: &'i Inventory<'p>,
    by_organisation: SortedMap<&'p str, Vec<&'i Person<'p>>>,
    by_bassin: SortedMap<usize, Vec<&'i Person<'p>>>,
    bassins: SortedMap<&'p str, usize>,
    known: SortedMap<Scope<'p>, Team<'p>>,
}

impl<'i, 'p> Teams<'i, 'p> {
    fn of(programme: &'p Programme<'_>, inventory: &'i Inventory<'p>) -> Self {
        let mut by_organisation: SortedMap<_, Vec<_>> = SortedMap::new();
        let mut by_bassin: SortedMap<_, Vec<_>> = SortedMap::new();
        for person in &inventory.people {
            by_organisation.entry(person.record.organisation.as_str()).or_default().push(person);
            let here = person.commune.map(|code| programme.geography().bassins_of(code)).unwrap_or_default();
            for bassin in here {
                by_bassin.entry(*bassin).or_default().push(person);
            }
        }
        let bassins = programme.document().bassins.iter().enumerate();
        // The first of two that bear one name.
        let bassins = bassins.rev().map(|(rank, bassin)| (bassin.id.as_str(), rank)).collect();
        Self { inventory, by_organisation, by_bassin, bassins, known: SortedMap::new() }
    }

    fn of_need(&mut self, programme: &Programme<'_>, need: &'p CompetencyNeed<'_>) -> &Team<'p> {
        let bassin = need.bassin.as_ref().map(|id| self.bassins.get(id.as_str()).copied());
        let scope: Scope<'p> = (need.organisation.as_ref().map(|id| id.as_str()), bassin);
        let (inventory, by_organisation, by_bassin) =
            (self.inventory, &self.by_organisation, &self.by_bassin);
        self.known.entry(scope).or_insert_with(|| {
            let team = scope.0.map(|id| by_organisation.get(id).map(Vec::as_slice).unwrap_or_default());
            match (team, bassin) {
                (None, None) => Team::of(inventory.people.iter()),
                (Some(team), None) => Team::of(team.iter().copied()),
                (None, Some(bassin)) => {
                    Team::of(bassin.and_then(|bassin| by_bassin.get(&bassin)).into_iter().flatten().copied())
                }
                (Some(team), Some(bassin)) => Team::of(team.iter().copied().filter(|person| {
                    let here = person.commune.map(|code| programme.geography().bassins_of(code));
                    bassin.zip(here).is_some_and(|(bassin, here)| here.contains(&bassin))
                })),
            }
        })
    }
}

/// The gap of a requirement, and what it adds to that of the need.
struct Told {
    gap: RequirementGap,
    /// Levels to gain; nothing when they are held back.
    levels: Option<i64>,
    /// Ranks of the people whose level the sum rests on.
    behind: Vec<usize>,
}

fn of_requirement(
    inventory: &Inventory<'_>,
    team: &Team<'_>,
    requirement: &Requirement<'_>,
    path: String,
    threshold: i64,
) -> Option<Told> {
    let key = (requirement.framework.as_str(), requirement.competence.as_str());
    let (scale, item) = inventory.named(key)?;
    let level = requirement.level.get()?;
    let required = requirement.people.and_then(Several::get).unwrap_or(1);
    let held = team.held.get(&key).map(Vec::as_slice).unwrap_or_default();
    let able = held.partition_point(|(known, _)| *known >= level);
    let missing = (required - counted(able)).max(0);
    let nearest = || held.iter().skip(able).take(usize::try_from(missing).unwrap_or_default());
    let gained: i64 = nearest().map(|(known, _)| known).sum();
    // Those who are able, and those who are not, are held back together.
    let others = team.people.saturating_sub(able);
    let people = protect(&[counted(able), counted(others)], threshold).counts.first().copied().flatten();
    let state = match (missing, people, held.len()) {
        (0, ..) => GapState::Met,
        (_, None, _) => GapState::NotMet,
        (_, Some(0), 0) => GapState::Nobody,
        (_, Some(0), _) => GapState::Below,
        _ => GapState::Short,
    };
    // Nothing is missing where it is met, whatever the count.
    let told = people.is_some() || missing == 0;
    let gap = RequirementGap {
        path,
        competence: CompetenceLabel::of(scale, item),
        level,
        required,
        people,
        missing: told.then_some(missing),
        state: state.code(),
    };
    let levels = told.then_some(missing * level - gained);
    Some(Told { gap, levels, behind: nearest().map(|(_, rank)| *rank).collect() })
}
