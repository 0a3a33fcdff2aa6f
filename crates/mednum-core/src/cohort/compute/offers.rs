//! The missions of a year as offers in the shape of the API Engagement, as far as the records go. No person stands in
//! them.

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

use crate::Programme;
use crate::cohort::plan::Window;
use crate::cohort::register::Register;
use crate::cohort::{MissionProfile, ServiceMission};
use crate::document::Decimal;
use crate::finding::Language;
use crate::finding::text::{serialize_optional_day, thousandths_in_words};

use mednum_catalog::vocabulary::Vocabulary as _;

use super::cohorts;

/// What the API asks for and no record holds: to be written by the host.
const TO_WRITE: [&str; 3] = ["description", "applicationUrl", "addresses"];

/// The offers of some cohorts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Offers {
    /// The missions, by cohort then identifier.
    pub offers: Vec<Offer>,
    /// Fields of the API that no record holds.
    pub to_write: Vec<&'static str>,
}

/// A mission in the shape of the API Engagement: its names are those of the API.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// JSON Pointer to the mission; not a field of the API.
    pub pointer: String,
    /// The identifier of the mission.
    pub client_id: String,
    /// Always `volontariat_service_civique`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Profiles and organisation, in French.
    pub title: String,
    /// Always `numerique`.
    pub domain: &'static str,
    /// Places offered.
    pub places: i64,
    /// Always `no`: volunteers help on site.
    pub remote: &'static str,
    /// Hours and days a week, in French.
    pub schedule: Option<String>,
    /// Whole months, begun ones included.
    pub duration: Option<i64>,
    /// First day.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub start_at: Option<NaiveDate>,
    /// Last day.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub end_at: Option<NaiveDate>,
    /// Whether minors may apply, when the record says so.
    pub open_to_minors: Option<bool>,
    /// The identifier of the organisation.
    pub organization_client_id: String,
    /// Its name.
    pub organization_name: String,
}

/// The missions of the cohorts of a year, or of all, as offers.
///
/// ```
/// use mednum_core::{Programme, cohort::offers, document::RECORDS};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Default::default())?;
/// let offer = &offers(&programme, Some(2023)).offers[0];
/// assert_eq!(offer.title, "Aidant numérique, Assistant médiation numérique – Centre social d'Exemple");
/// assert_eq!((offer.places, offer.duration, offer.schedule.as_deref()), (2, Some(9), Some("26 h sur 4 jours par semaine")));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn offers(programme: &Programme<'_>, year: Option<i32>) -> Offers {
    let document = programme.document();
    let register = Register::of(document);
    let directory = programme.directory();
    let by_cohort = register.missions_by_cohort();
    let mut offers = Vec::new();
    for (rank, _) in cohorts(document, year) {
        let mut missions: Vec<(usize, &ServiceMission<'_>)> = by_cohort
            .get(rank)
            .into_iter()
            .flatten()
            .filter_map(|mission| Some((*mission, document.service_missions.get(*mission)?)))
            .collect();
        missions.sort_by_key(|(rank, mission)| (mission.id.as_str(), *rank));
        for (rank, mission) in missions {
            let organisation = register.host(&mission.host).map_or("", |host| &*host.organisation);
            let name = directory.name_of(organisation);
            offers.push(offer(rank, mission, (organisation, name), register.window_of(mission)));
        }
    }
    Offers { offers, to_write: TO_WRITE.to_vec() }
}

fn offer(
    rank: usize,
    mission: &ServiceMission<'_>,
    (organisation, name): (&str, &str),
    window: Option<Window>,
) -> Offer {
    let mut profiles: Vec<MissionProfile> = mission.profiles.iter().filter_map(|term| term.known()).collect();
    profiles.sort_unstable();
    profiles.dedup();
    let profiles: Vec<&str> = profiles.iter().map(|profile| profile.label_fr()).collect();
    let lead =
        if profiles.is_empty() { "Mission de service civique".to_owned() } else { profiles.join(", ") };
    Offer {
        pointer: format!("/service_missions/{rank}"),
        client_id: mission.id.to_string(),
        kind: "volontariat_service_civique",
        title: format!("{lead} – {name}"),
        domain: "numerique",
        places: mission.places.get().unwrap_or_default(),
        remote: "no",
        schedule: schedule(mission),
        duration: window.map(months),
        start_at: window.map(|window| window.first),
        end_at: window.map(|window| window.last),
        open_to_minors: mission.open_to_minors.and_then(|open| open.get()),
        organization_client_id: organisation.to_owned(),
        organization_name: name.to_owned(),
    }
}

fn months(window: Window) -> i64 {
    let month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    // The day after the last one begins a month or not.
    let end = window.last.succ_opt().unwrap_or(window.last);
    let whole = month(end) - month(window.first);
    if end.day() > window.first.day() { whole + 1 } else { whole }
}

fn schedule(mission: &ServiceMission<'_>) -> Option<String> {
    let words = |number: Decimal| thousandths_in_words(number.thousandths(), Language::French);
    let hours = words(mission.weekly_hours?);
    Some(match mission.weekly_days {
        Some(days) => format!("{hours} h sur {} jours par semaine", words(days)),
        None => format!("{hours} h par semaine"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Date;

    #[test]
    fn a_month_that_is_begun_counts() {
        let day = |text: &str| Date::parse(text).and_then(Date::day).unwrap();
        let cases = [
            ("whole months", "2023-10-01", "2024-06-30", 9),
            ("a week more", "2023-10-01", "2024-07-07", 10),
            ("to the day", "2023-10-16", "2024-07-15", 9),
            ("one day", "2023-10-01", "2023-10-01", 1),
        ];
        for (name, first, last, expected) in cases {
            assert_eq!(months(Window { first: day(first), last: day(last) }), expected, "{name}");
        }
    }
}
