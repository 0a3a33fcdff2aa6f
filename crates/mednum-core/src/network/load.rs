//! The load of the team that acts in the territories: full-time equivalents against those announced, and what each
//! carries. B.1.

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

use crate::Programme;
use crate::sorted::SortedMap;

use super::Share;
use super::facts::{mesh_pilots, team, worked_thousandths};
use super::interventions::{PostCount, interventions};

/// The team in a year.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Load {
    /// The year.
    pub year: i32,
    /// Who pilots the action and employs the team, by identifier.
    pub employers: Vec<String>,
    /// Full-time equivalents worked in the year, in thousandths: each post of conseiller numérique of the employers,
    /// for the days that it is in force.
    pub worked_thousandths: i64,
    /// Full-time equivalents that the roadmap announces, in thousandths; `null` when it does not say.
    pub announced_thousandths: Option<i64>,
    /// What is worked out of what is announced, in thousandths of a full-time equivalent.
    pub filled: Option<Share>,
    /// The posts of the team.
    pub posts: Vec<PostLoad>,
    /// Interventions that the posts of the team led.
    pub interventions: i64,
    /// Minutes that they took, where they are given.
    pub minutes: i64,
    /// Interventions for one full-time equivalent, in thousandths; `null` when nobody worked.
    pub interventions_per_fte: Option<i64>,
    /// Minutes for one full-time equivalent; `null` when nobody worked.
    pub minutes_per_fte: Option<i64>,
}

/// What a post carries in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PostLoad {
    /// Identifier of the post.
    pub post: String,
    /// Full-time equivalents worked in the year, in thousandths.
    pub worked_thousandths: i64,
    /// Interventions that it led.
    pub interventions: i64,
    /// Minutes that they took.
    pub minutes: i64,
    /// Where the post stands in the document.
    pub pointer: String,
    /// Where its interventions stand.
    pub interventions_pointers: Vec<String>,
}

/// The load of the team in a year, or in that of the day; nothing when neither is given. What is to come on that day
/// counts for nothing.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, network::load::load};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let load = load(&programme, None, Some(2023)).unwrap();
/// assert_eq!((load.worked_thousandths, load.announced_thousandths), (1000, Some(9000)));
/// assert_eq!((load.interventions_per_fte, load.minutes_per_fte), (Some(2000), Some(300)));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn load(programme: &Programme<'_>, today: Option<NaiveDate>, year: Option<i32>) -> Option<Load> {
    let year = year.or(today.map(|today| today.year()))?;
    let directory = programme.directory();
    let employers = mesh_pilots(programme.roadmap(), &directory);
    let team: Vec<_> = team(programme.document(), &employers).collect();
    let led = interventions(programme, today, Some(year), 1);
    let by_post: SortedMap<&str, &PostCount> =
        led.by_post.iter().map(|known| (known.post.as_str(), known)).collect();
    let posts: Vec<PostLoad> = team
        .iter()
        .map(|(index, post)| {
            let own = by_post.get(post.id.as_str());
            PostLoad {
                post: post.id.to_string(),
                worked_thousandths: worked_thousandths(std::iter::once(*post), year),
                interventions: own.map_or(0, |own| own.interventions),
                minutes: own.map_or(0, |own| own.minutes),
                pointer: format!("/posts/{index}"),
                interventions_pointers: own.map(|own| own.pointers.clone()).unwrap_or_default(),
            }
        })
        .collect();
    let worked = worked_thousandths(team.iter().map(|(_, post)| *post), year);
    let figure = programme.roadmap().figures_of_rule("B.1-R9").next();
    let announced = figure.and_then(|figure| figure.bounds().1);
    let total = |of: fn(&PostLoad) -> i64| posts.iter().map(of).sum::<i64>();
    let (interventions, minutes) = (total(|post| post.interventions), total(|post| post.minutes));
    let per_fte = |count: i64, scale: i64| count.saturating_mul(scale).checked_div(worked);
    Some(Load {
        year,
        employers: employers.into_iter().map(str::to_owned).collect(),
        worked_thousandths: worked,
        announced_thousandths: announced,
        filled: announced.map(|announced| Share::new(worked, announced)),
        interventions,
        minutes,
        interventions_per_fte: per_fte(interventions, 1_000_000),
        minutes_per_fte: per_fte(minutes, 1000),
        posts,
    })
}
