//! The gap of a need: what is required, minus what the team or the bassin holds. Sheet: E.1.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::computation::ArgumentError;
use crate::document::Several;

use super::inventory::{Inventory, Person};
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
    }
}

/// The gap of a need.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    /// so few people stand behind the sum that it would tell of them.
    pub missing_levels: Option<i64>,
}

/// The gap of a requirement.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    /// How many people have it at that level; `null` is held back.
    pub people: Option<i64>,
    /// How many more are needed; `null` where it would tell the count above.
    pub missing: Option<i64>,
    /// Code of a [`GapState`].
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
    let found = needs.get(index).map(|known| of_need(programme, &inventory, index, known, threshold));
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
    needs
        .iter()
        .enumerate()
        .map(|(index, need)| of_need(programme, &inventory, index, need, threshold))
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

fn of_need(
    programme: &Programme<'_>,
    inventory: &Inventory<'_>,
    index: usize,
    need: &CompetencyNeed<'_>,
    threshold: i64,
) -> Gap {
    let team = team(programme, inventory, need);
    let (mut requirements, mut met, mut levels) = (Vec::new(), 0, 0);
    let mut behind = BTreeSet::new();
    for (rank, requirement) in need.requirements.iter().enumerate() {
        let path = format!("/competency_needs/{index}/requirements/{rank}");
        let Some(told) = of_requirement(inventory, &team, requirement, path, threshold) else { continue };
        met += usize::from(told.gap.state == GapState::Met.code());
        levels += told.levels;
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
        people: shown(counted(team.len()), threshold),
        met: Share::of(met, requirements.len()),
        requirements,
        missing_levels: shown(counted(behind.len()), threshold).map(|_| levels),
    }
}

fn team<'i, 'p>(
    programme: &Programme<'_>,
    inventory: &'i Inventory<'p>,
    need: &CompetencyNeed<'_>,
) -> Vec<&'i Person<'p>> {
    let geography = programme.geography();
    let bassin = need.bassin.as_ref().map(|id| {
        let bassins = &programme.document().bassins;
        bassins.iter().position(|bassin| bassin.id == *id)
    });
    let is_of_team = |person: &&Person<'_>| {
        let here = match bassin {
            None => true,
            Some(bassin) => person
                .commune
                .zip(bassin)
                .is_some_and(|(code, bassin)| geography.bassins_of(code).contains(&bassin)),
        };
        here && need
            .organisation
            .as_ref()
            .is_none_or(|organisation| *organisation == person.record.organisation)
    };
    inventory.people.iter().filter(is_of_team).collect()
}

/// The gap of a requirement, and what it adds to that of the need.
struct Told {
    gap: RequirementGap,
    /// Levels to gain.
    levels: i64,
    /// Ranks of the people whose level the sum rests on.
    behind: Vec<usize>,
}

fn of_requirement(
    inventory: &Inventory<'_>,
    team: &[&Person<'_>],
    requirement: &Requirement<'_>,
    path: String,
    threshold: i64,
) -> Option<Told> {
    let key = (requirement.framework.as_str(), requirement.competence.as_str());
    let (scale, item) = inventory.named(key)?;
    let level = requirement.level.get()?;
    let required = requirement.people.and_then(Several::get).unwrap_or(1);
    let mut held: Vec<(i64, usize)> =
        team.iter().map(|person| (person.level(key), person.rank)).filter(|(level, _)| *level > 0).collect();
    held.sort_unstable_by(|left, right| right.cmp(left));
    let able = held.iter().filter(|(known, _)| *known >= level).count();
    let missing = (required - counted(able)).max(0);
    let nearest = || held.iter().skip(able).take(usize::try_from(missing).unwrap_or_default());
    let gained: i64 = nearest().map(|(known, _)| known).sum();
    let people = shown(counted(able), threshold);
    let state = match (missing, able, held.len()) {
        (0, ..) => GapState::Met,
        (_, 0, 0) => GapState::Nobody,
        (_, 0, _) => GapState::Below,
        _ => GapState::Short,
    };
    let gap = RequirementGap {
        path,
        competence: CompetenceLabel::of(scale, item),
        level,
        required,
        people,
        // Nothing is missing where it is met, whatever the count.
        missing: people.map(|_| missing).or((missing == 0).then_some(0)),
        state: state.code(),
    };
    Some(Told { gap, levels: missing * level - gained, behind: nearest().map(|(_, rank)| *rank).collect() })
}
