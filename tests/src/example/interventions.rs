//! What the advisers of Anjou Numérique did in the territories.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, NaiveDate};

use super::json::{Json, object};
use super::places::{
    Bassin, CENTRE_SOCIAL, CLUB, ENTRAIDE, EPICERIE, FOYER, MAIRIE, MEDIATHEQUE, RECYCLERIE, VIE_SOCIALE,
    World, day, later,
};
use super::presence::{OWN_ADVISERS, adviser};
use super::random::Random;

/// Interventions a year.
const YEARLY: usize = 200;
/// The intervention that was led with nobody, and the one that was led in Angers Loire Métropole, by rank.
const WITHOUT_PARTNER: usize = 317;
const IN_ALM: usize = 431;

/// The interventions of the three years, in the order of time; `since` is when each organisation joined a network.
pub(super) fn generate(world: &World, since: &BTreeMap<String, NaiveDate>) -> Vec<Json> {
    let mut random = Random::new("interventions", world.copy);
    let covered: Vec<&Bassin> = world.bassins.iter().filter(|bassin| bassin.is_covered()).collect();
    let (flagged, others): (Vec<&Bassin>, Vec<&Bassin>) =
        covered.into_iter().partition(|bassin| bassin.priority);
    let mut known = Known { since, partners: BTreeSet::new() };
    (0..3 * YEARLY)
        .map(|rank| {
            let (year, rank_in_year) =
                (2023 + i32::try_from(rank / YEARLY).unwrap_or_default(), rank % YEARLY);
            let date = later(day(year, 1, 5), rank_in_year * 345 / YEARLY);
            // Every flagged bassin is served before any other.
            let bassin = if rank == IN_ALM {
                world.bassins.iter().find(|bassin| !bassin.is_covered())
            } else if rank < flagged.len() {
                flagged.get(rank).copied()
            } else if random.percent(88) {
                flagged.get(random.between(0, flagged.len() - 1)).copied()
            } else {
                others.get(random.between(0, others.len() - 1)).copied()
            };
            let bassin = bassin.cloned().unwrap_or_default();
            one(world, &mut random, rank, date, &bassin, &mut known)
        })
        .collect()
}

/// Who was mobilised before.
struct Known<'n> {
    since: &'n BTreeMap<String, NaiveDate>,
    partners: BTreeSet<String>,
}

impl Known<'_> {
    fn holds(&self, organisation: &str, date: NaiveDate) -> bool {
        self.partners.contains(organisation)
            || self.since.get(organisation).is_some_and(|joined| *joined <= date)
    }
}

fn one(
    world: &World,
    random: &mut Random,
    rank: usize,
    date: NaiveDate,
    bassin: &Bassin,
    known: &mut Known<'_>,
) -> Json {
    let levels: &[&[&str]] = match date.year() {
        2023 => &[&["structurer"], &["structurer", "coordonner"], &["coordonner"], &["animer"]],
        2024 => &[&["coordonner"], &["coordonner", "animer"], &["animer"], &["structurer"]],
        _ => &[&["animer"], &["animer", "perenniser"], &["perenniser"], &["coordonner"]],
    };
    let levels = random.pick(levels).to_vec();
    let kinds =
        [MAIRIE, CENTRE_SOCIAL, MEDIATHEQUE, VIE_SOCIALE, CLUB, ENTRAIDE, EPICERIE, FOYER, RECYCLERIE];
    let count = random.between(1, 2);
    let partners: Vec<String> = if rank == WITHOUT_PARTNER {
        Vec::new()
    } else {
        random.some(&kinds, count).into_iter().map(|kind| world.local(kind, bassin.seat())).collect()
    };
    // Somebody is new once: in no network yet, and in no earlier intervention.
    let mut newcomers = Vec::new();
    if bassin.priority && random.percent(35) {
        let kind = random.pick(&[ENTRAIDE, CLUB, FOYER, RECYCLERIE, EPICERIE, VIE_SOCIALE]);
        let newcomer = world.local(kind, bassin.seat());
        if !known.holds(&newcomer, date) && !partners.contains(&newcomer) {
            newcomers.push(newcomer);
        }
    }
    known.partners.extend(partners.iter().chain(&newcomers).cloned());
    let commune = random.percent(75).then(|| world.commune(random.pick(&bassin.communes), date.year()));
    object! {
        "id": world.id(format!("intervention-{:03}", rank + 1)), "date": date, "sheet": "B.1",
        "bassin": bassin.id.as_str()
    }
    .with_some("commune", commune)
    .with("levels", levels)
    .with_list("partners", partners)
    .with("post", adviser(world, rank % OWN_ADVISERS))
    .with("people", random.between(4, 32))
    .with_list("new_actors", newcomers)
    .with("minutes", random.between(2, 7) * 30)
}
