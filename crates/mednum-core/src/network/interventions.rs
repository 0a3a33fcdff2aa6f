//! What was done with territories in a year: by level, by bassin, by post, and where first. B.1.

use chrono::{Datelike as _, NaiveDate};
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::disclosure::protect;
use crate::finding::text::serialize_day;
use crate::identifiers::IdIndex;
use crate::sorted::{SortedMap, SortedSet};

use super::perimeter::MESH;
use super::share::count;
use super::{Intervention, InterventionLevel, Labelled, Share};

/// The interventions of a year, or of all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Interventions {
    /// The year; `null` for all.
    pub year: Option<i32>,
    /// How many interventions.
    pub interventions: i64,
    /// Where they stand in the document.
    pub pointers: Vec<String>,
    /// By level; an intervention of several levels counts in each.
    pub by_level: Vec<LevelCount>,
    /// By bassin, in the order of the document, those without any included.
    pub by_bassin: Vec<BassinCount>,
    /// By post, in the order of the document, those without any left out.
    pub by_post: Vec<PostCount>,
    /// Those that no post is given for.
    pub without_post: i64,
    /// Those of the action on little-provided territories (B.1) led in a priority bassin, out of all of that action.
    pub in_priority_bassins: Share,
    /// Priority bassins where at least one was led, out of all of them.
    pub priority_bassins_reached: Share,
    /// People accompanied, as each intervention counts them; `null` when it is held back.
    pub people: Option<i64>,
    /// Time spent, in minutes, where it is given.
    pub minutes: i64,
    /// Actors mobilised for the first time, each once.
    pub new_actors: Vec<NewActor>,
    /// Those of them mobilised in a priority bassin.
    pub new_actors_in_priority_bassins: i64,
}

/// The interventions of a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LevelCount {
    /// The level.
    pub level: Labelled,
    /// How many.
    pub interventions: i64,
    /// Where they stand in the document.
    pub pointers: Vec<String>,
}

/// The interventions in a bassin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BassinCount {
    /// Identifier of the bassin.
    pub bassin: String,
    /// Its name.
    pub name: String,
    /// Whether it is acted in first.
    pub priority: bool,
    /// How many.
    pub interventions: i64,
    /// The levels reached there.
    pub levels: Vec<Labelled>,
    /// People accompanied; `null` when it is held back.
    pub people: Option<i64>,
    /// Minutes spent.
    pub minutes: i64,
    /// Where they stand in the document.
    pub pointers: Vec<String>,
}

/// The interventions of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PostCount {
    /// Identifier of the post.
    pub post: String,
    /// How many.
    pub interventions: i64,
    /// Minutes spent.
    pub minutes: i64,
    /// Where they stand in the document.
    pub pointers: Vec<String>,
}

/// An actor who was not mobilised before.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct NewActor {
    /// Its identifier.
    pub actor: String,
    /// Its name.
    pub name: String,
    /// The day of the first intervention that says so.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub date: NaiveDate,
    /// The bassin of that intervention.
    pub bassin: String,
    /// Where that intervention stands in the document.
    pub pointer: String,
}

/// An intervention and where it stands.
type Ranked<'p, 'a> = (usize, &'p Intervention<'a>);

fn pointers(interventions: &[Ranked<'_, '_>]) -> Vec<String> {
    interventions.iter().map(|(index, _)| format!("/interventions/{index}")).collect()
}

fn sum(interventions: &[Ranked<'_, '_>], of: fn(&Intervention<'_>) -> Option<crate::document::Count>) -> i64 {
    interventions.iter().filter_map(|(_, intervention)| of(intervention)?.get()).fold(0, i64::saturating_add)
}

/// The interventions of a year, or of all when none is given; by a day, when one is: what is to come counts for nothing. Counts of people below `threshold` are held back, with as
/// many others as it takes.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, network::interventions::interventions};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let year = interventions(&programme, None, Some(2023), 11);
/// assert_eq!((year.interventions, year.people, year.minutes), (2, Some(27), 300));
/// assert_eq!(year.in_priority_bassins.share, Some(1000));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn interventions(
    programme: &Programme<'_>,
    today: Option<NaiveDate>,
    year: Option<i32>,
    threshold: i64,
) -> Interventions {
    let document = programme.document();
    let all: Vec<Ranked<'_, '_>> = document
        .interventions
        .iter()
        .enumerate()
        .filter(|(_, it)| {
            let day = it.date.day();
            let is_past = today.is_none_or(|today| day.is_some_and(|day| day <= today));
            is_past && year.is_none_or(|year| day.is_some_and(|day| day.year() == year))
        })
        .collect();
    let bassins = IdIndex::of(document.bassins.iter().map(|bassin| bassin.id.as_str()));
    let is_priority = |id: &str| {
        let bassin = bassins.position(id).and_then(|rank| document.bassins.get(rank));
        bassin.is_some_and(|bassin| bassin.priority == Some(true))
    };
    let by_bassin = by_bassin(programme, &all, threshold);
    let priority: Vec<&BassinCount> = by_bassin.0.iter().filter(|bassin| bassin.priority).collect();
    let reached = priority.iter().filter(|bassin| bassin.interventions > 0).count();
    let of_action = || all.iter().filter(|(_, intervention)| &*intervention.sheet == MESH);
    let first = of_action().filter(|(_, intervention)| is_priority(&intervention.bassin)).count();
    let new_actors = new_actors(programme, &all);
    Interventions {
        year,
        interventions: count(all.len()),
        pointers: pointers(&all),
        by_level: by_level(&all),
        by_post: by_post(programme, &all),
        without_post: count(all.iter().filter(|(_, intervention)| intervention.post.is_none()).count()),
        in_priority_bassins: Share::of(first, of_action().count()),
        priority_bassins_reached: Share::of(reached, priority.len()),
        people: by_bassin.1,
        by_bassin: by_bassin.0,
        minutes: sum(&all, |intervention| intervention.minutes),
        new_actors_in_priority_bassins: count(
            new_actors.iter().filter(|actor| is_priority(&actor.bassin)).count(),
        ),
        new_actors,
    }
}

fn by_level(all: &[Ranked<'_, '_>]) -> Vec<LevelCount> {
    let of_level = |level: &InterventionLevel| {
        let has = |(_, it): &&Ranked<'_, '_>| it.levels.iter().any(|known| known.is(*level));
        let these: Vec<Ranked<'_, '_>> = all.iter().filter(has).copied().collect();
        LevelCount {
            level: Labelled::of(*level),
            interventions: count(these.len()),
            pointers: pointers(&these),
        }
    };
    InterventionLevel::ALL.iter().map(of_level).collect()
}

/// The bassins, and the people of all of them as they may be shown together.
fn by_bassin(
    programme: &Programme<'_>,
    all: &[Ranked<'_, '_>],
    threshold: i64,
) -> (Vec<BassinCount>, Option<i64>) {
    let bassins = &programme.document().bassins;
    let mut grouped: SortedMap<&str, Vec<Ranked<'_, '_>>> = SortedMap::new();
    for (index, intervention) in all {
        grouped.entry(intervention.bassin.as_str()).or_default().push((*index, *intervention));
    }
    let of = |id: &str| grouped.get(id).map(Vec::as_slice).unwrap_or_default();
    let people: Vec<i64> =
        bassins.iter().map(|bassin| sum(of(&bassin.id), |intervention| intervention.people)).collect();
    let shown = protect(&people, threshold);
    let counted = bassins.iter().zip(shown.counts).map(|(bassin, people)| {
        let these = of(&bassin.id);
        let reached: SortedSet<InterventionLevel> =
            these.iter().flat_map(|(_, it)| it.levels.iter().filter_map(|level| level.known())).collect();
        BassinCount {
            bassin: bassin.id.to_string(),
            name: bassin.name.to_string(),
            priority: bassin.priority == Some(true),
            interventions: count(these.len()),
            levels: reached.into_iter().map(Labelled::of).collect(),
            people,
            minutes: sum(these, |intervention| intervention.minutes),
            pointers: pointers(these),
        }
    });
    (counted.collect(), shown.total)
}

fn by_post(programme: &Programme<'_>, all: &[Ranked<'_, '_>]) -> Vec<PostCount> {
    let mut grouped: SortedMap<&str, Vec<Ranked<'_, '_>>> = SortedMap::new();
    for (index, intervention) in all {
        if let Some(post) = &intervention.post {
            grouped.entry(post.as_str()).or_default().push((*index, *intervention));
        }
    }
    let posts = programme.document().posts.iter();
    let counted = posts.filter_map(|post| {
        let these = grouped.get(post.id.as_str())?;
        Some(PostCount {
            post: post.id.to_string(),
            interventions: count(these.len()),
            minutes: sum(these, |intervention| intervention.minutes),
            pointers: pointers(these),
        })
    });
    counted.collect()
}

fn new_actors(programme: &Programme<'_>, all: &[Ranked<'_, '_>]) -> Vec<NewActor> {
    let directory = programme.directory();
    let mut first: SortedMap<&str, (NaiveDate, usize, &Intervention<'_>)> = SortedMap::new();
    let dated = all.iter().filter_map(|(index, it)| Some((*index, *it, it.date.day()?)));
    for (index, intervention, date) in dated {
        for actor in &intervention.new_actors {
            let known = first.entry(actor).or_insert((date, index, intervention));
            // Of two on one day, the order of the document must not decide.
            if (date, intervention.id.as_str()) < (known.0, known.2.id.as_str()) {
                *known = (date, index, intervention);
            }
        }
    }
    let told = first.into_iter().map(|(actor, (date, index, intervention))| NewActor {
        actor: actor.to_owned(),
        name: directory.name_of(actor).to_owned(),
        date,
        bassin: intervention.bassin.to_string(),
        pointer: format!("/interventions/{index}"),
    });
    told.collect()
}
