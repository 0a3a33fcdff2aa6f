//! Who was invited to the last meetings of a body and came to none of them. Sheets: A.1.1, A.2, B.7.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Programme;
use crate::sorted::{SortedMap, SortedSet};

use super::Body;
use super::register::{Came, Entry, MeetingRef, Register, Roll};

/// Who did not come to the last meetings of a body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BodyAbsences {
    /// Identifier of the body.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The meetings looked at, the last one first. Fewer than asked for: nobody is said to be absent.
    pub meetings: Vec<MeetingRef>,
    /// Who was invited to each of them, and neither came nor was represented, by identifier.
    pub absent: Vec<Absent>,
}

/// Somebody who did not come.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Absent {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many of these meetings it was excused from.
    pub excused: i64,
    /// The last meeting of the body to which it came, or was represented; `null` when it never did.
    pub last_presence: Option<MeetingRef>,
}

/// Who was invited to each of the last `meetings` meetings held by a body, and came to none: in each body, or in one.
///
/// Meetings without a list of the invited are passed over. A body that held fewer is listed without absences.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, governance::absent};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let committee = programme.bodies().find(|body| body.id.as_str() == "comite-partenaires");
/// let bodies = absent(&programme, None, 3, committee);
/// assert_eq!((bodies[0].meetings.len(), bodies[0].absent.len()), (3, 0));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn absent(
    programme: &Programme<'_>,
    today: Option<NaiveDate>,
    meetings: usize,
    body: Option<&Body<'_>>,
) -> Vec<BodyAbsences> {
    let register = Register::of(&programme.document().meetings);
    let directory = programme.directory();
    programme
        .bodies()
        .filter(|known| body.is_none_or(|body| body.id == known.id))
        .filter(|known| body.is_some() || !register.of_body(&known.id).is_empty())
        .map(|known| {
            let held: Vec<(Entry<'_, '_>, Roll<'_>)> = register
                .held_by(&known.id, today)
                .map(|entry| (entry, Roll::of(entry.meeting)))
                .filter(|(_, roll)| !roll.invited.is_empty())
                .collect();
            let last = held.get(held.len().saturating_sub(meetings)..).unwrap_or_default();
            let missed = if last.len() < meetings { SortedSet::new() } else { missed_all(last) };
            let last_presence = last_presences(&held, &missed);
            let excused = excused(last);
            BodyAbsences {
                id: known.id.to_string(),
                name: known.name.to_string(),
                meetings: last.iter().rev().map(|(entry, _)| entry.to_ref()).collect(),
                absent: missed
                    .into_iter()
                    .map(|actor| Absent {
                        id: actor.to_owned(),
                        name: directory.name_of(actor).to_owned(),
                        excused: excused.get(actor).copied().unwrap_or_default(),
                        last_presence: last_presence.get(actor).cloned(),
                    })
                    .collect(),
            }
        })
        .collect()
}

/// Who was invited to all of some meetings and came to none.
fn missed_all<'m>(meetings: &[(Entry<'m, 'm>, Roll<'m>)]) -> SortedSet<&'m str> {
    let Some(((_, first), others)) = meetings.split_first() else { return SortedSet::new() };
    let missed = |roll: &Roll<'_>, actor: &str| roll.invited.contains(actor) && roll.came(actor) == Came::No;
    first
        .invited
        .iter()
        .copied()
        .filter(|actor| missed(first, actor) && others.iter().all(|(_, roll)| missed(roll, actor)))
        .collect()
}

/// From how many meetings each was excused.
fn excused<'m>(meetings: &[(Entry<'m, 'm>, Roll<'m>)]) -> SortedMap<&'m str, i64> {
    let mut counts = SortedMap::new();
    for (entry, _) in meetings {
        let once: SortedSet<&str> = entry.meeting.excused.iter().map(|actor| actor.as_str()).collect();
        for actor in once {
            *counts.entry(actor).or_default() += 1;
        }
    }
    counts
}

/// The last meeting to which each came, or where it was represented.
fn last_presences<'m>(
    held: &[(Entry<'m, 'm>, Roll<'m>)],
    actors: &SortedSet<&'m str>,
) -> SortedMap<&'m str, MeetingRef> {
    let mut last = SortedMap::new();
    if actors.is_empty() {
        return last;
    }
    for (entry, roll) in held {
        for actor in roll.everybody().filter(|actor| actors.contains(actor)) {
            last.insert(actor, entry.to_ref());
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Options;

    #[test]
    fn absent_is_who_was_invited_to_all_and_came_to_none() {
        let cases = [
            ("came to none", ["caf49 msa|caf49", "caf49 msa|caf49", "caf49 msa|caf49"], "msa:never"),
            ("came before", ["caf49 msa|msa", "caf49 msa|caf49", "caf49 msa|caf49"], "msa:m0"),
            ("invited once only", ["caf49 msa|caf49", "caf49 msa|caf49", "caf49|caf49"], ""),
            ("represented", ["caf49 msa|caf49", "caf49 msa|caf49", "caf49 msa|caf49>msa"], ""),
        ];
        for (name, meetings, expected) in cases {
            let meetings: Vec<String> = meetings
                .iter()
                .enumerate()
                .map(|(rank, lists)| {
                    let (invited, present) = lists.split_once('|').unwrap();
                    let invited: Vec<String> = invited.split(' ').map(|id| format!("\"{id}\"")).collect();
                    let present = match present.split_once('>') {
                        Some((actor, other)) => {
                            format!("{{\"actor\": \"{actor}\", \"on_behalf_of\": \"{other}\"}}")
                        }
                        None => format!("{{\"actor\": \"{present}\"}}"),
                    };
                    let invited = invited.join(", ");
                    format!(
                        r#"{{"id": "m{rank}", "body": "comite-financeurs", "date": "2023-0{}-01", "invited": [{invited}], "present": [{present}]}}"#,
                        rank + 1
                    )
                })
                .collect();
            let text = format!(
                r#"{{"schema_version": "1.0", "roadmap_ref": "mednum49-2023-2025", "meetings": [{}]}}"#,
                meetings.join(", ")
            );
            let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
            let found: Vec<String> = absent(&programme, None, 2, None)[0]
                .absent
                .iter()
                .map(|absent| {
                    let last = absent.last_presence.as_ref().map_or("never", |meeting| meeting.id.as_str());
                    format!("{}:{last}", absent.id)
                })
                .collect();
            assert_eq!(found.join(" "), expected, "{name}");
            assert!(absent(&programme, None, 4, None)[0].absent.is_empty(), "{name}: fewer than four");
        }
    }
}
