//! What the roadmap states as a fact, and what the registers give beside it: sites, posts, full-time equivalents.

use chrono::{Datelike as _, NaiveDate};

use crate::document::Document;
use crate::identifiers::IdIndex;
use crate::organisation::Directory;
use crate::roadmap::figure::Figure;
use crate::sorted::SortedSet;
use crate::territory::{CommuneRef, Geography};

use super::life::Period;
use super::perimeter::MESH;
use super::{FranceServices, FranceServicesSiteKind, MediationPostKind, Permanence, Post};

/// The year that a fact of the roadmap is about: that of the dated entry that its rule rests on, or the first of the
/// roadmap, which tells how things were when it was drawn.
pub(crate) fn year_of_fact(roadmap: &Document<'_>, rule: &str) -> Option<i32> {
    let dated = roadmap.dates_of_rule(rule).find_map(|entry| entry.when.first_day());
    let start = || roadmap.roadmap.as_ref().and_then(|roadmap| roadmap.start.day());
    dated.or_else(start).map(|day| day.year())
}

/// The day on which a year is counted: its last, or today when it is not over; none when it has not begun.
pub(crate) fn counting_day(year: i32, today: Option<NaiveDate>) -> Option<NaiveDate> {
    let (first, last) = year_bounds(year)?;
    match today {
        Some(today) if today < first => None,
        Some(today) => Some(today.min(last)),
        None => Some(last),
    }
}

/// First and last day of a year.
pub(crate) fn year_bounds(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
}

/// The figure of a rule at a rank, when it is exact.
pub(crate) fn exact_figure<'d>(roadmap: &'d Document<'_>, rule: &'d str, rank: usize) -> Option<i64> {
    let figure: &Figure<'_> = roadmap.figures_of_rule(rule).nth(rank)?;
    match figure.whole_bounds() {
        (Some(least), Some(most)) if least == most && figure.approximate != Some(true) => Some(least),
        _ => None,
    }
}

/// The sites of a kind in force on a day, with their rank.
pub(crate) fn sites_on<'d, 'a>(
    document: &'d Document<'a>,
    kind: FranceServicesSiteKind,
    day: Option<NaiveDate>,
) -> impl Iterator<Item = (usize, &'d FranceServices<'a>)> {
    document
        .france_services
        .iter()
        .enumerate()
        .filter(move |(_, site)| site.kind.is(kind) && Period::of(site.start, site.end).holds(day))
}

/// The posts of a kind in force on a day, with their rank.
pub(crate) fn posts_on<'d, 'a>(
    document: &'d Document<'a>,
    kind: MediationPostKind,
    day: Option<NaiveDate>,
) -> impl Iterator<Item = (usize, &'d Post<'a>)> {
    document
        .posts
        .iter()
        .enumerate()
        .filter(move |(_, post)| post.kind.is(kind) && Period::of(post.start, post.end).holds(day))
}

/// Who pilots the action on territories that are little or not provided, and so employs its team.
pub(crate) fn mesh_pilots<'d>(roadmap: &'d Document<'_>, directory: &Directory<'d>) -> SortedSet<&'d str> {
    let sheet = roadmap.actions.iter().find(|action| &*action.code == MESH);
    let pilots = sheet.into_iter().flat_map(|action| &action.pilots);
    pilots.filter_map(|pilot| directory.identify(&pilot.actor)).collect()
}

/// The posts of conseiller numérique of the team, with their rank.
pub(crate) fn team<'d, 'a>(
    document: &'d Document<'a>,
    employers: &SortedSet<&str>,
) -> impl Iterator<Item = (usize, &'d Post<'a>)> {
    document.posts.iter().enumerate().filter(|(_, post)| {
        post.kind.is(MediationPostKind::ConseillerNumerique) && employers.contains(post.employer.as_str())
    })
}

/// The full-time equivalents worked in a year, in thousandths: each post for the days that it is in force.
pub(crate) fn worked_thousandths<'d, 'a: 'd>(posts: impl Iterator<Item = &'d Post<'a>>, year: i32) -> i64 {
    let Some((first, last)) = year_bounds(year) else { return 0 };
    let days = (last - first).num_days() + 1;
    let worked: i64 = posts
        .map(|post| {
            let share = post.thousandths.get().unwrap_or_default();
            share.saturating_mul(Period::of(post.start, post.end).days_within(first, last))
        })
        .fold(0, i64::saturating_add);
    worked.checked_div(days).unwrap_or_default()
}

/// A permanence, its rank, and the post and the site that keep it.
pub(crate) struct Held<'d, 'a> {
    pub(crate) rank: usize,
    pub(crate) permanence: &'d Permanence<'a>,
    pub(crate) post: Option<&'d Post<'a>>,
    /// The rank of the France services that it is held in, and that site.
    pub(crate) site: Option<(usize, &'d FranceServices<'a>)>,
}

impl<'d, 'a> Held<'d, 'a> {
    /// Where it is held: the commune that it gives, or that of its site.
    pub(crate) fn commune(&self) -> Option<&'d CommuneRef<'a>> {
        self.permanence.commune.as_ref().or(self.site.map(|(_, site)| &site.commune))
    }
}

/// The permanences held on a day: in force, and kept by a post and in a site that are too. Without a day, nothing tells
/// whether the end of a post or of a site is past.
pub(crate) fn permanences_on<'d, 'a>(
    document: &'d Document<'a>,
    day: Option<NaiveDate>,
) -> impl Iterator<Item = Held<'d, 'a>> {
    let posts = IdIndex::of(document.posts.iter().map(|post| post.id.as_str()));
    let sites = IdIndex::of(document.france_services.iter().map(|site| site.id.as_str()));
    document.permanences.iter().enumerate().filter_map(move |(rank, permanence)| {
        let post = posts.position(&permanence.post).and_then(|rank| document.posts.get(rank));
        let site = permanence.france_services.as_deref().and_then(|site| sites.position(site));
        let site = site.and_then(|rank| Some((rank, document.france_services.get(rank)?)));
        let holds = Period::of(permanence.start, permanence.end).holds(day)
            && post.is_none_or(|post| day.is_none() || Period::of(post.start, post.end).holds(day))
            && site.is_none_or(|(_, site)| day.is_none() || Period::of(site.start, site.end).holds(day));
        holds.then_some(Held { rank, permanence, post, site })
    })
}

/// The communes where a conseiller numérique keeps a permanence on a day, by current code.
pub(crate) fn conseiller_communes(
    document: &Document<'_>,
    geography: &Geography,
    day: Option<NaiveDate>,
) -> SortedSet<&'static str> {
    let is_conseiller = |post: &Post<'_>| post.kind.is(MediationPostKind::ConseillerNumerique);
    permanences_on(document, day)
        .filter(|held| held.post.is_some_and(is_conseiller))
        .filter_map(|held| geography.current_code(held.commune()?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posts(json: &str) -> Vec<Post<'_>> {
        crate::document::value_from_text(json).unwrap()
    }

    #[test]
    fn a_post_counts_for_the_days_it_is_in_force() {
        let cases = [
            ("the whole year", r#"{}"#, 1000),
            ("half of the time", r#"{"thousandths": 500}"#, 500),
            ("from July", r#"{"start": "2023-07-01"}"#, 504),
            ("ended the year before", r#"{"end": "2022-12-31"}"#, 0),
            ("one day", r#"{"start": "2023-05-05", "end": "2023-05-05"}"#, 2),
        ];
        for (name, fields, worked) in cases {
            let mut post = serde_json::json!({
                "id": "p", "kind": "conseiller_numerique", "employer": "e", "thousandths": 1000
            });
            let fields: serde_json::Value = serde_json::from_str(fields).unwrap();
            post.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            let text = serde_json::json!([post]).to_string();
            assert_eq!(worked_thousandths(posts(&text).iter(), 2023), worked, "{name}");
        }
    }

    #[test]
    fn a_year_is_counted_on_its_last_day_or_today() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        let cases = [
            ("over", day(2024, 1, 15), day(2023, 12, 31)),
            ("under way", day(2023, 5, 1), day(2023, 5, 1)),
            ("to come", day(2022, 5, 1), None),
            ("no day", None, day(2023, 12, 31)),
        ];
        for (name, today, expected) in cases {
            assert_eq!(counting_day(2023, today), expected, "{name}");
        }
    }
}
