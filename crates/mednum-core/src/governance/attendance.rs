//! Attendance: who came of those who were invited, by meeting, body, organisation and year. Sheets: A.1.1, A.2, B.7.

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

use crate::Programme;
use crate::finding::text::serialize_day;
use crate::sorted::SortedMap;

use super::Body;
use super::register::{Came, Entry, Register, Roll};

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "GovernanceShare"))]
pub struct Share {
    /// How many of them.
    pub part: i64,
    /// How many in all.
    pub whole: i64,
    /// The part in thousandths of the whole, rounded down; `null` when the whole is zero.
    pub share: Option<i64>,
}

impl Share {
    /// A part of a whole.
    ///
    /// ```
    /// use mednum_core::governance::Share;
    /// assert_eq!(Share::of(2, 3).share, Some(666));
    /// assert_eq!(Share::of(0, 0).share, None);
    /// ```
    #[must_use]
    pub fn of(part: i64, whole: i64) -> Self {
        let share = (whole > 0).then(|| part.saturating_mul(1000) / whole);
        Self { part, whole, share }
    }
}

/// Attendance of the meetings that were held.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Attendance {
    /// Each meeting, in order of time.
    pub meetings: Vec<MeetingAttendance>,
    /// Each body that met.
    pub bodies: Vec<BodyAttendance>,
    /// Each organisation, kind of actor or function that was invited, by identifier.
    pub organisations: Vec<OrganisationAttendance>,
    /// Each calendar year with a meeting.
    pub years: Vec<YearAttendance>,
}

/// Attendance of one meeting. Shares are of those who were invited.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MeetingAttendance {
    /// Its identifier.
    pub id: String,
    /// JSON Pointer to its record.
    pub path: String,
    /// Identifier of the body.
    pub body: String,
    /// Name of the body.
    pub body_name: String,
    /// The day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub date: NaiveDate,
    /// Those who came themselves.
    pub present: Share,
    /// Those who did not, and for whom another came.
    pub represented: Share,
    /// How many came without being invited: they are in no share.
    pub others: i64,
}

/// Attendance of the meetings of one body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct BodyAttendance {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Those who came themselves, over all its meetings.
    pub present: Share,
    /// Those who did not, and for whom another came.
    pub represented: Share,
    /// JSON Pointers to the meetings counted.
    pub meetings: Vec<String>,
    /// JSON Pointers to the meetings held without a list of the invited: they are in no share.
    pub not_computable: Vec<String>,
}

/// Attendance of one organisation, kind of actor or function.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OrganisationAttendance {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The meetings to which it came itself, of those to which it was invited.
    pub present: Share,
    /// Those to which it did not, and to which another came for it.
    pub represented: Share,
    /// JSON Pointers to the meetings to which it was invited.
    pub invited_to: Vec<String>,
    /// JSON Pointers to those to which it came.
    pub came_to: Vec<String>,
    /// JSON Pointers to those where it was represented.
    pub represented_at: Vec<String>,
}

/// Attendance of the meetings of one calendar year.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct YearAttendance {
    /// The year.
    pub year: i32,
    /// Those who came themselves.
    pub present: Share,
    /// Those who did not, and for whom another came.
    pub represented: Share,
    /// JSON Pointers to the meetings counted.
    pub meetings: Vec<String>,
}

/// Counts that add up.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    invited: i64,
    present: i64,
    represented: i64,
}

impl Tally {
    fn add(&mut self, came: Came) {
        self.invited += 1;
        self.present += i64::from(came == Came::InPerson);
        self.represented += i64::from(came == Came::Represented);
    }

    fn add_all(&mut self, other: Self) {
        self.invited += other.invited;
        self.present += other.present;
        self.represented += other.represented;
    }

    fn present(self) -> Share {
        Share::of(self.present, self.invited)
    }

    fn represented(self) -> Share {
        Share::of(self.represented, self.invited)
    }
}

/// What is known of an organisation so far.
#[derive(Default)]
struct Followed {
    tally: Tally,
    invited_to: Vec<String>,
    came_to: Vec<String>,
    represented_at: Vec<String>,
}

/// Attendance of the meetings held by a day, when one is given: all of them, or those of a calendar year, of a body, and seen from one organisation.
///
/// A share is of those who were invited. An organisation for which another came is counted as represented, and apart
/// from those who came themselves. Seen from one organisation, only its own invitations count.
///
/// ```
/// use mednum_core::{Programme, document::{Options, RECORDS}, governance::attendance};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let committee = programme.bodies().find(|body| body.id.as_str() == "comite-partenaires");
/// let attendance = attendance(&programme, None, Some(2023), committee, None);
/// let first = &attendance.meetings[0];
/// assert_eq!((first.present.part, first.present.whole, first.present.share), (5, 7, Some(714)));
/// assert_eq!(first.represented.part, 1);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn attendance(
    programme: &Programme<'_>,
    today: Option<NaiveDate>,
    year: Option<i32>,
    body: Option<&Body<'_>>,
    organisation: Option<&str>,
) -> Attendance {
    let register = Register::of(&programme.document().meetings);
    let directory = programme.directory();
    let mut meetings = Vec::new();
    let mut bodies = Vec::new();
    let mut followed: SortedMap<&str, Followed> = SortedMap::new();
    let mut years: SortedMap<i32, (Tally, Vec<String>)> = SortedMap::new();
    let asked = |known: &Body<'_>| body.is_none_or(|body| body.id == known.id);
    for known in programme.bodies().filter(|known| asked(known)) {
        let held: Vec<Entry<'_, '_>> = register
            .held_by(&known.id, today)
            .filter(|entry| year.is_none_or(|year| entry.day.year() == year))
            .collect();
        let mut line = BodyAttendance {
            id: known.id.to_string(),
            name: known.name.to_string(),
            present: Share::of(0, 0),
            represented: Share::of(0, 0),
            meetings: Vec::new(),
            not_computable: Vec::new(),
        };
        let mut total = Tally::default();
        for entry in held {
            let roll = Roll::of(entry.meeting);
            if roll.invited.is_empty() {
                line.not_computable.push(entry.path());
                continue;
            }
            let mut tally = Tally::default();
            for actor in roll.invited.iter().filter(|actor| organisation.is_none_or(|asked| **actor == asked))
            {
                let came = roll.came(actor);
                tally.add(came);
                let actor = followed.entry(actor).or_default();
                actor.tally.add(came);
                actor.invited_to.push(entry.path());
                match came {
                    Came::InPerson => actor.came_to.push(entry.path()),
                    Came::Represented => actor.represented_at.push(entry.path()),
                    Came::No => {}
                }
            }
            if tally.invited == 0 {
                continue;
            }
            let (in_year, counted) = years.entry(entry.day.year()).or_default();
            in_year.add_all(tally);
            counted.push(entry.path());
            total.add_all(tally);
            line.meetings.push(entry.path());
            meetings.push((
                (entry.day, entry.meeting.id.as_str()),
                MeetingAttendance {
                    id: entry.meeting.id.to_string(),
                    path: entry.path(),
                    body: known.id.to_string(),
                    body_name: known.name.to_string(),
                    date: entry.day,
                    present: tally.present(),
                    represented: tally.represented(),
                    others: roll.others(),
                },
            ));
        }
        (line.present, line.represented) = (total.present(), total.represented());
        if !line.meetings.is_empty() || !line.not_computable.is_empty() {
            bodies.push(line);
        }
    }
    meetings.sort_by_key(|(when, _)| *when);
    Attendance {
        meetings: meetings.into_iter().map(|(_, meeting)| meeting).collect(),
        bodies,
        organisations: followed
            .into_iter()
            .map(|(id, actor)| OrganisationAttendance {
                id: id.to_owned(),
                name: directory.name_of(id).to_owned(),
                present: actor.tally.present(),
                represented: actor.tally.represented(),
                invited_to: actor.invited_to,
                came_to: actor.came_to,
                represented_at: actor.represented_at,
            })
            .collect(),
        years: years
            .into_iter()
            .map(|(year, (tally, meetings))| YearAttendance {
                year,
                present: tally.present(),
                represented: tally.represented(),
                meetings,
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Options;

    #[test]
    fn only_those_invited_count_and_the_represented_are_told_apart() {
        let cases = [
            (
                "all came",
                r#""invited": ["caf49", "msa"], "present": [{"actor": "caf49"}, {"actor": "msa"}]"#,
                (2, 0, 2, 0),
            ),
            (
                "one stands for another",
                r#""invited": ["caf49", "msa"], "present": [{"actor": "caf49", "on_behalf_of": "msa"}]"#,
                (1, 1, 2, 0),
            ),
            (
                "somebody else stands for one",
                r#""invited": ["caf49", "msa"], "present": [{"actor": "cpam49", "on_behalf_of": "msa"}]"#,
                (0, 1, 2, 1),
            ),
            (
                "there and represented is there",
                r#""invited": ["msa"], "present": [{"actor": "msa"}, {"actor": "caf49", "on_behalf_of": "msa"}]"#,
                (1, 0, 1, 1),
            ),
            (
                "a guest counts for nothing",
                r#""invited": ["msa"], "present": [{"actor": "caf49"}]"#,
                (0, 0, 1, 1),
            ),
            (
                "several people are one organisation",
                r#""invited": ["msa"], "present": [{"actor": "msa", "people": 4}]"#,
                (1, 0, 1, 0),
            ),
        ];
        for (name, lists, expected) in cases {
            let text = format!(
                r#"{{"schema_version": "1.0", "roadmap_ref": "mednum49-2023-2025", "meetings": [{{"id": "m", "body": "comite-financeurs", "date": "2023-03-01", {lists}}}]}}"#
            );
            let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
            let attendance = attendance(&programme, None, None, None, None);
            let meeting = &attendance.meetings[0];
            let found =
                (meeting.present.part, meeting.represented.part, meeting.present.whole, meeting.others);
            assert_eq!(found, expected, "{name}");
        }
    }
}
