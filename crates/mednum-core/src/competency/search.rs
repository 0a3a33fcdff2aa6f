//! Who holds a competence, near a place, at a level: the search of the map of A.1.2.a.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::computation::ArgumentError;
use crate::disclosure::{protect, shows_everything};
use crate::territory::Proximity;

use super::inventory::{Inventory, commune, item};
use super::labels::{CompetenceLabel, FrameworkLabel, Nearness, counted};
use super::scale::Scales;

/// How many people are listed at the most, unless everything is shown.
pub const LONGEST: usize = 20;

/// What is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Search<'s> {
    /// The identifier of a framework.
    pub framework: &'s str,
    /// The code of a competence in it.
    pub competence: &'s str,
    /// The least level; the first when left out.
    pub level: Option<i64>,
    /// A commune, by its code or its name; nearness is not told when left out.
    pub commune: Option<&'s str>,
}

/// Who was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Holders {
    /// The framework searched.
    pub framework: FrameworkLabel,
    /// The competence searched.
    pub competence: CompetenceLabel,
    /// The least level searched.
    pub level: i64,
    /// The commune searched.
    pub commune: Option<CommuneLabel>,
    /// Those who agreed to be shown, the nearest first, then in the order of the document: 20 at the most,
    /// unless everything is shown.
    pub shown: Vec<ShownHolder>,
    /// Whether more agreed to be shown than are listed.
    pub more: bool,
    /// How many hold it and did not agree to be shown; `null` when held back.
    pub without_consent: Option<i64>,
    /// How many hold it; `null` is held back, also when few people do not hold it.
    pub people: Option<i64>,
}

/// A commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CommuneLabel {
    /// Its code in the latest vintage.
    pub code: &'static str,
    /// Its name.
    pub name: String,
}

/// A person who was found: the place of the record, and nothing of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ShownHolder {
    /// JSON Pointer to the record.
    pub path: String,
    /// How near, when a commune is asked for.
    pub proximity: Option<Nearness>,
}

/// Who holds a competence at a level or above, near a commune.
///
/// The list may be short though small counts are held back: it is for those who hold the document, whom it shows where to
/// look, the people agreed to be shown, and no figure is published with it.
///
/// ```
/// use mednum_core::{Programme, competency::search::{Search, holders}, document::{Options, RECORDS}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let search = Search { framework: "pix", competence: "4.2", level: None, commune: Some("Chemillé-en-Anjou") };
/// let found = holders(&programme, &search, None, 11)?;
/// let near: Vec<_> = found.shown.iter().map(|holder| (holder.path.as_str(), holder.proximity.unwrap().code)).collect();
/// assert_eq!(near, [("/competency_holders/1", "commune"), ("/competency_holders/0", "bassin")]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// The framework, the competence or the commune is not known.
pub fn holders(
    programme: &Programme<'_>,
    search: &Search<'_>,
    today: Option<NaiveDate>,
    threshold: i64,
) -> Result<Holders, ArgumentError> {
    let inventory = Inventory::of(programme, today);
    let scale = inventory.scale(search.framework)?;
    let item = item(scale, search.competence)?;
    let near = search.commune.map(|text| commune(programme, text)).transpose()?;
    let geography = programme.geography();
    // Below the first level nothing is held.
    let level = search.level.unwrap_or(1).max(1);
    let (mut found, mut hidden) = (Vec::new(), 0);
    for person in &inventory.people {
        if person.level((scale.id, item.code)) < level {
            continue;
        }
        if !person.agreed {
            hidden += 1;
            continue;
        }
        found.push((near.map(|from| geography.proximity(from, person.commune)), person.rank, person.path()));
    }
    found.sort_unstable_by_key(|(proximity, rank, _): &(Option<Proximity>, usize, String)| {
        (*proximity, *rank)
    });
    // Those who are listed, those who are not, and everybody else: the number of all is shown elsewhere.
    let (agreed, all) = (counted(found.len()), counted(inventory.people.len()));
    let counts = protect(&[agreed, hidden, all - agreed - hidden], threshold).counts;
    let more = !shows_everything(threshold) && found.len() > LONGEST;
    if more {
        found.truncate(LONGEST);
    }
    Ok(Holders {
        framework: FrameworkLabel::of(scale),
        competence: CompetenceLabel::of(scale, item),
        level,
        commune: near.map(|code| CommuneLabel { code, name: geography.name_of(code).to_owned() }),
        more,
        without_consent: counts.get(1).copied().flatten(),
        people: counts.iter().all(Option::is_some).then_some(agreed + hidden),
        shown: found
            .into_iter()
            .map(|(proximity, _, path)| ShownHolder { path, proximity: proximity.map(Nearness::from) })
            .collect(),
    })
}

/// The frameworks that have a competence of that code, the built-in ones first.
///
/// ```
/// use mednum_core::{Programme, competency::search::frameworks_having, document::{Options, RECORDS}};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// assert_eq!(frameworks_having(&programme, "4.2"), ["pix", "digcomp-2-2"]);
/// assert_eq!(frameworks_having(&programme, "accueil"), ["referentiel-exemple"]);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn frameworks_having<'p>(programme: &'p Programme<'_>, competence: &str) -> Vec<&'p str> {
    let scales = Scales::of(programme.document());
    scales.iter().filter(|scale| scale.rank(competence).is_some()).map(|scale| scale.id).collect()
}
