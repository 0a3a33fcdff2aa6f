//! Rules on permanences: somewhere, within the time of their post and the hours of their place, never two at once.

use chrono::NaiveDate;

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, check_period, is_unsure, term};
use crate::context::{Context, Target};
use crate::identifiers::IdIndex;
use crate::network::hours::{Opening, PARITIES, Stretch};
use crate::network::life::Period;
use crate::network::{OpeningSlot, Permanence, Post};
use crate::sorted::{SortedMap, SortedSet};

pub(super) static NOWHERE: Rule = Rule {
    code: "network.permanence.nowhere",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Permanence tenue nulle part", "Permanence held nowhere"),
    why: both(
        "Personne ne peut venir à une permanence dont le lieu n'est pas dit.",
        "Nobody can come to a permanence whose place is not told.",
    ),
    text: both(
        "La permanence « {id} » ne dit ni dans quelle France services, ni dans quelle commune elle se tient.",
        "The permanence “{id}” says neither in which France services nor in which commune it is held.",
    ),
    help: both("Donnez « france_services » ou « commune ».", "Give “france_services” or “commune”."),
    example: Example::Records { at: "/permanences/0/france_services", bad: "null", good: "\"fs-exemple\"" },
};

pub(super) static OUTSIDE_POST_DATES: Rule = Rule {
    code: "network.permanence.outside_post_dates",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Permanence avant ou après son poste", "Permanence before or after its post"),
    why: both(
        "Un poste qui n'existe pas encore, ou plus, ne tient pas de permanence.",
        "A post that is not there yet, or no longer, keeps no permanence.",
    ),
    text: both(
        "La permanence « {id} » a pour date le {date}, hors des jours de son poste « {post} ».",
        "The permanence “{id}” has the date {date}, outside the days of its post “{post}”.",
    ),
    help: both(
        "Corrigez les dates de l'une ou de l'autre, ou désignez le poste qui la tient ces jours-là.",
        "Mend the dates of either, or refer to the post that keeps it on those days.",
    ),
    example: Example::Records { at: "/permanences/0/start", bad: "\"2021-06-01\"", good: "\"2023-01-09\"" },
};

pub(super) static POST_ENDED: Rule = Rule {
    code: "network.permanence.post_ended",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Permanence qui continue sans son poste", "Permanence that goes on without its post"),
    why: both(
        "Le poste est fini et la permanence est toujours annoncée : des personnes peuvent se déplacer pour rien.",
        "The post is over and the permanence is still announced: people may come for nothing.",
    ),
    text: both(
        "La permanence « {id} » n'a pas de fin, et son poste « {post} » est fini depuis le {date}.",
        "The permanence “{id}” has no end, and its post “{post}” has been over since {date}.",
    ),
    help: both(
        "Donnez un dernier jour à la permanence, ou confiez-la à un autre poste.",
        "Give the permanence a last day, or give it to another post.",
    ),
    example: Example::Records { at: "/posts/0/end", bad: "\"2023-12-31\"", good: "\"2025-12-31\"" },
};

pub(super) static SITE_ENDED: Rule = Rule {
    code: "network.permanence.site_ended",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both(
        "Permanence qui continue dans une France services fermée",
        "Permanence that goes on in a France services that is over",
    ),
    why: both(
        "Le lieu est fermé et la permanence est toujours annoncée : des personnes peuvent se déplacer pour rien.",
        "The place is closed and the permanence is still announced: people may come for nothing.",
    ),
    text: both(
        "La permanence « {id} » est toujours annoncée, et « {name} » est fermée depuis le {date}.",
        "The permanence “{id}” is still announced, and “{name}” has been over since {date}.",
    ),
    help: both(
        "Donnez un dernier jour à la permanence, ou le lieu où elle se tient désormais.",
        "Give the permanence a last day, or the place where it is now held.",
    ),
    example: Example::Records { at: "/france_services/0/end", bad: "\"2023-12-31\"", good: "\"2025-12-31\"" },
};

pub(super) static OUTSIDE_HOURS: Rule = Rule {
    code: "network.permanence.outside_hours",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Permanence hors des horaires du lieu", "Permanence outside the hours of its place"),
    why: both(
        "Une permanence dans un lieu fermé ne reçoit personne.",
        "A permanence in a place that is closed receives nobody.",
    ),
    text: both(
        "La permanence « {id} » se tient le {day} de {opens} à {closes}, quand « {name} » n'est pas ouverte tout ce temps.",
        "The permanence “{id}” is held on {day} from {opens} to {closes}, when “{name}” is not open all that time.",
    ),
    help: both(
        "Corrigez l'horaire de la permanence ou celui de la France services, sans oublier les semaines (« weeks »).",
        "Mend the hours of the permanence or those of the France services, and mind the weeks (“weeks”).",
    ),
    example: Example::Records { at: "/permanences/0/hours/0/closes", bad: "\"12:30\"", good: "\"11:30\"" },
};

pub(super) static DOUBLE_BOOKED: Rule = Rule {
    code: "network.permanence.double_booked",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Poste tenu en deux lieux à la même heure", "Post in two places at the same hour"),
    why: both(
        "Un poste ne peut pas tenir deux permanences en même temps : l'une des deux ne recevra personne.",
        "A post cannot keep two permanences at the same time: one of the two will receive nobody.",
    ),
    text: both(
        "Le poste « {post} » tient la permanence « {id} » le {day} à {opens}, quand il tient déjà la permanence « {other} ».",
        "The post “{post}” keeps the permanence “{id}” on {day} at {opens}, when it already keeps the permanence “{other}”.",
    ),
    help: both(
        "Changez l'horaire, les semaines ou les dates de l'une des deux, ou le poste qui la tient.",
        "Change the hours, the weeks or the dates of one of the two, or the post that keeps it.",
    ),
    example: Example::Records {
        at: "/permanences/1/hours",
        bad: "[{\"day\": \"monday\", \"opens\": \"11:00\", \"closes\": \"12:30\"}]",
        good: "[{\"day\": \"thursday\", \"opens\": \"14:00\", \"closes\": \"17:00\", \"weeks\": \"even\"}]",
    },
};

fn subject(permanence: &Permanence<'_>) -> Subject {
    Subject::new("permanence", &permanence.id, "")
}

/// Checks the permanences.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let permanences = &document.permanences;
    if permanences.is_empty() {
        return;
    }
    IdIndex::of(permanences.iter().map(|permanence| permanence.id.as_str())).check_unique(
        "permanences",
        "id",
        findings,
    );
    for (index, permanence) in permanences.iter().enumerate() {
        let path = || format!("/permanences/{index}");
        context.check_link(findings, Target::Posts, &permanence.post, || format!("{}/post", path()));
        if let Some(site) = &permanence.france_services {
            let at = || format!("{}/france_services", path());
            context.check_link(findings, Target::FranceServices, site, at);
        }
        check_period(findings, (permanence.start, permanence.end), || subject(permanence), path);
        if permanence.france_services.is_none() && permanence.commune.is_none() {
            findings.push_with(&NOWHERE, || {
                Draft::new(&NOWHERE, path()).subject(subject(permanence)).param("id", permanence.id.as_str())
            });
        }
        let rank = context.targets(Target::Posts).position(&permanence.post);
        if let Some(post) = rank.and_then(|rank| document.posts.get(rank)) {
            check_post(context, permanence, post, index, findings);
        }
        check_site(context, permanence, index, findings);
    }
    check_hours(context, findings);
    check_bookings(context, findings);
}

fn check_post(
    context: &Context<'_, '_>,
    permanence: &Permanence<'_>,
    post: &Post<'_>,
    index: usize,
    findings: &mut Findings,
) {
    if is_unsure(permanence.start, permanence.end) || is_unsure(post.start, post.end) {
        return;
    }
    let own = Period::of(permanence.start, permanence.end);
    let theirs = Period::of(post.start, post.end);
    let draft = |rule, field: &str, date: NaiveDate| {
        Draft::new(rule, format!("/permanences/{index}/{field}"))
            .subject(subject(permanence))
            .param("id", permanence.id.as_str())
            .param("post", post.id.as_str())
            .param("date", date)
    };
    let wrong = [("start", own.first), ("end", own.last)]
        .into_iter()
        .find_map(|(field, date)| date.filter(|date| !theirs.holds(Some(*date))).map(|date| (field, date)));
    if let Some((field, date)) = wrong {
        findings.push_with(&OUTSIDE_POST_DATES, || draft(&OUTSIDE_POST_DATES, field, date));
    } else if let (None, Some(last), Some(today)) = (own.last, theirs.last, context.options.today)
        && last < today
    {
        findings.push_with(&POST_ENDED, || draft(&POST_ENDED, "post", last));
    }
}

/// Checks that a permanence still announced has a place that is still open.
fn check_site(context: &Context<'_, '_>, permanence: &Permanence<'_>, index: usize, findings: &mut Findings) {
    let site = permanence.france_services.as_deref();
    let rank = site.and_then(|site| context.targets(Target::FranceServices).position(site));
    let Some(site) = rank.and_then(|rank| context.document.france_services.get(rank)) else { return };
    if is_unsure(permanence.start, permanence.end) || is_unsure(site.start, site.end) {
        return;
    }
    let theirs = Period::of(site.start, site.end);
    let (Some(last), Some(today)) = (theirs.last, context.options.today) else { return };
    if last < today
        && !theirs.is_reversed()
        && Period::of(permanence.start, permanence.end).holds(Some(today))
    {
        findings.push_with(&SITE_ENDED, || {
            Draft::new(&SITE_ENDED, format!("/permanences/{index}/france_services"))
                .subject(subject(permanence))
                .param("id", permanence.id.as_str())
                .param("name", site.name.as_str())
                .param("date", last)
                .related(format!("/france_services/{}/end", rank.unwrap_or_default()), "end")
        });
    }
}

fn stretches(slots: &[OpeningSlot]) -> impl Iterator<Item = (usize, Stretch)> {
    slots.iter().enumerate().filter_map(|(rank, slot)| Some((rank, slot.stretch()?)))
}

fn check_hours(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let mut openings: SortedMap<usize, Opening> = SortedMap::new();
    for (index, permanence) in document.permanences.iter().enumerate() {
        let Some(site) = permanence.france_services.as_deref() else { continue };
        let Some(place) = context.targets(Target::FranceServices).position(site) else { continue };
        let Some(site) = document.france_services.get(place).filter(|site| !site.hours.is_empty()) else {
            continue;
        };
        let opening = openings.entry(place).or_insert_with(|| Opening::of(&site.hours));
        for (rank, stretch) in stretches(&permanence.hours).filter(|(_, stretch)| !opening.covers(*stretch)) {
            findings.push_with(&OUTSIDE_HOURS, || {
                let slot = permanence.hours.get(rank);
                let time = |time: fn(&OpeningSlot) -> String| slot.map(time).unwrap_or_default();
                Draft::new(&OUTSIDE_HOURS, format!("/permanences/{index}/hours/{rank}"))
                    .subject(subject(permanence))
                    .param("id", permanence.id.as_str())
                    .param("day", term(stretch.day))
                    .param("opens", time(|slot| slot.opens.to_string()))
                    .param("closes", time(|slot| slot.closes.to_string()))
                    .param("name", site.name.as_str())
                    .related(format!("/france_services/{place}/hours"), "opening_hours")
            });
        }
    }
}

/// A stretch of a permanence, and the days on which it is held.
#[derive(Clone, Copy)]
struct Booking {
    index: usize,
    rank: usize,
    stretch: Stretch,
    period: Period,
}

fn check_bookings(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let mut by_post: SortedMap<(&str, crate::network::Weekday), Vec<Booking>> = SortedMap::new();
    for (index, permanence) in document.permanences.iter().enumerate() {
        let period = Period::of(permanence.start, permanence.end);
        if permanence.post.is_empty() || is_unsure(permanence.start, permanence.end) || period.is_reversed() {
            continue;
        }
        for (rank, stretch) in stretches(&permanence.hours) {
            let booking = Booking { index, rank, stretch, period };
            by_post.entry((&permanence.post, stretch.day)).or_default().push(booking);
        }
    }
    let mut told = SortedSet::new();
    for ((post, _), bookings) in by_post.into_iter().filter(|(_, bookings)| bookings.len() > 1) {
        for (booking, other) in clashes(bookings) {
            if told.insert(booking.index.max(other.index)) {
                report_clash(context, post, booking, other, findings);
            }
        }
    }
}

/// The bookings of a post on a day of the week that meet one that began before, each with the one that it meets.
///
/// They are taken in the order of their first days. A day of the week is cut where one of them opens or closes, and each
/// cut holds the booking that goes on the longest of those so far: a booking meets an earlier one just when that one
/// still goes on where it begins.
fn clashes(mut bookings: Vec<Booking>) -> Vec<(Booking, Booking)> {
    bookings.sort_by_key(|booking| (booking.period.first, booking.index, booking.rank));
    let mut cuts: Vec<u16> =
        bookings.iter().flat_map(|booking| [booking.stretch.opens, booking.stretch.closes]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let lasts = |booking: &Booking| booking.period.last.unwrap_or(NaiveDate::MAX);
    let mut longest: [Vec<Option<Booking>>; 2] = [vec![None; cuts.len()], vec![None; cuts.len()]];
    let mut found = Vec::new();
    // A permanence does not meet itself: its stretches are compared first, and kept then.
    for own in bookings.chunk_by(|left, right| left.index == right.index) {
        for keep in [false, true] {
            for booking in own {
                let stretch = booking.stretch;
                let start = cuts.partition_point(|cut| *cut < stretch.opens);
                let end = cuts.partition_point(|cut| *cut < stretch.closes);
                let weeks = PARITIES.into_iter().zip(&mut longest);
                let mut held = weeks
                    .filter(|(parity, _)| stretch.weeks.meets(*parity))
                    .flat_map(|(_, held)| held.get_mut(start..end).unwrap_or_default());
                if keep {
                    for known in held {
                        if known.is_none_or(|known| lasts(&known) < lasts(booking)) {
                            *known = Some(*booking);
                        }
                    }
                } else {
                    let meets =
                        |known: &Booking| booking.period.first.is_none_or(|first| first <= lasts(known));
                    found.extend(held.find_map(|known| known.filter(meets)).map(|known| (*booking, known)));
                }
            }
        }
    }
    found
}

/// The later of the two in the document is the one at fault.
fn report_clash(
    context: &Context<'_, '_>,
    post: &str,
    one: Booking,
    another: Booking,
    findings: &mut Findings,
) {
    let (first, again) = if one.index < another.index { (one, another) } else { (another, one) };
    let id = |booking: Booking| {
        context.document.permanences.get(booking.index).map_or("", |permanence| permanence.id.as_str())
    };
    findings.push_with(&DOUBLE_BOOKED, || {
        let opens = one.stretch.opens.max(another.stretch.opens);
        Draft::new(&DOUBLE_BOOKED, format!("/permanences/{}/hours/{}", again.index, again.rank))
            .subject(Subject::new("permanence", id(again), ""))
            .param("post", post)
            .param("id", id(again))
            .param("day", term(again.stretch.day))
            .param("opens", format!("{:02}:{:02}", opens / 60, opens % 60))
            .param("other", id(first))
            .related(format!("/permanences/{}/hours/{}", first.index, first.rank), "first_occurrence")
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Date;
    use crate::network::{Weekday, Weeks};

    #[test]
    fn a_post_is_in_one_place_at_a_time() {
        use Weeks::{Even, Every, Odd};
        let cases = [
            ("one after the other", vec![(9, 12, Every, "", ""), (12, 14, Every, "", "")], ""),
            ("over each other", vec![(9, 12, Every, "", ""), (11, 14, Every, "", "")], "1-0"),
            ("other weeks", vec![(9, 12, Even, "", ""), (9, 12, Odd, "", "")], ""),
            ("other days", vec![(9, 12, Every, "", "2023-06-30"), (9, 12, Every, "2023-07-01", "")], ""),
            (
                "one day in common",
                vec![(9, 12, Every, "2023-06-30", ""), (9, 12, Every, "", "2023-06-30")],
                "0-1",
            ),
            (
                "one that goes on behind another",
                vec![
                    (9, 12, Every, "2023-01-01", "2023-12-31"),
                    (9, 10, Every, "2023-02-01", "2023-02-28"),
                    (9, 10, Every, "2023-05-01", ""),
                ],
                "1-0 2-0",
            ),
        ];
        for (name, bookings, expected) in cases {
            let bookings = bookings
                .into_iter()
                .enumerate()
                .map(|(index, (opens, closes, weeks, start, end))| Booking {
                    index,
                    rank: 0,
                    stretch: Stretch { day: Weekday::Monday, opens: opens * 60, closes: closes * 60, weeks },
                    period: Period::of(Date::parse(start), Date::parse(end)),
                })
                .collect();
            let found: Vec<String> = clashes(bookings)
                .iter()
                .map(|(one, other)| format!("{}-{}", one.index, other.index))
                .collect();
            assert_eq!(found.join(" "), expected, "{name}");
        }
    }
}
