//! When each body is to meet next, at the latest. Sheets: A.1.1, A.1.2, A.2, B.5, B.7.

use chrono::NaiveDate;
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::finding::text::serialize_optional_day;

use super::register::{MeetingRef, Register};
use super::rhythm::{Rhythm, RhythmPeriod, spans};
use super::{Body, MeetingStatus};

vocabulary! {
    /// Where the next meeting of a body stands.
    pub enum NextState: "next_meeting_state" from [] {
        /// The day by which it was due is past.
        Overdue = "overdue" ("en retard", "overdue") [],
        /// To be called: nothing is scheduled by the day it is due.
        ToCall = "to_call" ("à convoquer", "to be called") [],
        /// Scheduled by the day it is due.
        Scheduled = "scheduled" ("prévue", "scheduled") [],
        /// No other meeting is asked for until the end of the roadmap.
        NothingDue = "nothing_due" ("rien à prévoir", "nothing due") [],
        /// Not known: the document keeps no meeting at all, so it does not tell which were held.
        Undefined = "undefined" ("non déterminée", "undefined") [],
    }
}

/// The next meeting of a body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct NextMeeting {
    /// Identifier of the body.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The last meeting held.
    pub last: Option<MeetingRef>,
    /// The running period, and what it asks for.
    pub period: Option<RhythmPeriod>,
    /// How many meetings were held in it.
    pub held: i64,
    /// The meetings held in it.
    pub meetings: Vec<MeetingRef>,
    /// The latest day on which the next meeting keeps the cadence; `null` when none is asked for, or when the document keeps
    /// no meeting.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub due: Option<NaiveDate>,
    /// Days until then; below zero when it is past.
    pub days: Option<i64>,
    /// Meetings scheduled from the day on.
    pub scheduled: Vec<MeetingRef>,
    /// Code of the [`NextState`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<NextState>"))]
    pub state: &'static str,
    /// The same in French.
    pub state_fr: &'static str,
    /// The same in English.
    pub state_en: &'static str,
}

/// The next meeting of each body that has a cadence counted in time and is not dissolved, or of one body.
///
/// The least number of meetings of a period is spread evenly over it: with `k` of `n` held, the next is due at the
/// latest when `(k+1)/n` of the period is over, so the last one by its last day. When the period has what it asks for,
/// the next is the first of the period after. A document that keeps no meeting at all does not tell which were held: nothing is
/// said to be due.
///
/// ```
/// use mednum_core::{Programme, document::{Date, Options, RECORDS}, governance::next};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let today = Date::parse("2024-01-15").and_then(Date::day).unwrap();
/// let bodies = next(&programme, today, None);
/// let committee = bodies.iter().find(|body| body.id == "comite-partenaires").unwrap();
/// assert_eq!(committee.due, Date::parse("2024-05-01").and_then(Date::day)); // a third of the year
/// assert_eq!(committee.state, "to_call");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn next(programme: &Programme<'_>, today: NaiveDate, body: Option<&Body<'_>>) -> Vec<NextMeeting> {
    let Some(roadmap) = programme.period() else { return Vec::new() };
    let register = Register::of(&programme.document().meetings);
    programme
        .bodies()
        .filter(|known| body.is_none_or(|body| body.id == known.id))
        .filter(|known| known.cadence.as_ref().and_then(Rhythm::of).is_some())
        .filter(|known| known.dissolved.and_then(crate::document::Date::day).is_none_or(|day| today <= day))
        .map(|known| of_body(known, &register, roadmap, today))
        .collect()
}

/// The next meeting of one body.
pub(crate) fn of_body(
    body: &Body<'_>,
    register: &Register<'_, '_>,
    roadmap: (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> NextMeeting {
    let held: Vec<_> = register.held_by(&body.id, Some(today)).collect();
    let scheduled: Vec<MeetingRef> = register
        .of_body(&body.id)
        .iter()
        .filter(|entry| entry.day >= today)
        .filter(|entry| entry.meeting.status.is_some_and(|status| status.is(MeetingStatus::Scheduled)))
        .map(|entry| entry.to_ref())
        .collect();
    // Before the roadmap starts, its first period is the one to prepare.
    let mut to_come = spans(body, roadmap).filter(|span| span.end >= today).map(|span| span.named());
    let period = to_come.next();
    let meetings: Vec<MeetingRef> = held
        .iter()
        .filter(|entry| period.as_ref().is_some_and(|period| period.holds(entry.day)))
        .map(|entry| entry.to_ref())
        .collect();
    let count = i64::try_from(meetings.len()).unwrap_or(i64::MAX);
    let in_running = period.as_ref().and_then(|period| period.due(count.saturating_add(1)));
    let asked = in_running.or_else(|| to_come.find_map(|period| period.due(1)));
    let due = asked.filter(|_| !register.is_empty());
    let state = match due {
        None if asked.is_some() => NextState::Undefined,
        None => NextState::NothingDue,
        Some(due) if scheduled.iter().any(|meeting| meeting.date <= due) => NextState::Scheduled,
        Some(due) if due < today => NextState::Overdue,
        Some(_) => NextState::ToCall,
    };
    NextMeeting {
        id: body.id.to_string(),
        name: body.name.to_string(),
        last: held.last().map(|entry| entry.to_ref()),
        period,
        held: count,
        meetings,
        due,
        days: due.map(|due| due.signed_duration_since(today).num_days()),
        scheduled,
        state: state.code(),
        state_fr: state.label_fr(),
        state_en: state.label_en(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Options;

    #[test]
    fn the_next_meeting_keeps_the_cadence_at_the_latest() {
        let cases = [
            ("none held: a third of the year", "", "2023-02-01", Some("2023-05-01"), "to_call"),
            ("one held: two thirds", "2023-02-07", "2023-03-01", Some("2023-08-31"), "to_call"),
            ("two held: the last day", "2023-02-07 2023-06-06", "2023-07-01", Some("2023-12-31"), "to_call"),
            (
                "three held: the next year",
                "2023-02-07 2023-06-06 2023-11-07",
                "2023-11-10",
                Some("2024-05-01"),
                "to_call",
            ),
            ("past due", "2023-02-07", "2023-09-15", Some("2023-08-31"), "overdue"),
            ("held after the day does not count", "2023-02-07", "2023-02-01", Some("2023-05-01"), "to_call"),
            ("before the roadmap", "", "2022-06-01", Some("2023-05-01"), "to_call"),
            ("after the roadmap", "", "2026-06-01", None, "nothing_due"),
            ("no meeting of any body is kept", "none", "2023-02-01", None, "undefined"),
            ("the same, after the roadmap", "none", "2026-06-01", None, "nothing_due"),
        ];
        for (name, held, today, due, state) in cases {
            let of = |body: &str, day: &str| {
                format!(r#"{{"id": "m-{body}-{day}", "body": "{body}", "date": "{day}"}}"#)
            };
            let own = held.split_whitespace().map(|day| of("comite-partenaires", day));
            let meetings: Vec<String> = match held {
                "none" => Vec::new(),
                _ => own.chain([of("comite-financeurs", "2023-01-10")]).collect(),
            };
            let text = format!(
                r#"{{"schema_version": "1.0", "roadmap_ref": "mednum49-2023-2025", "meetings": [{}]}}"#,
                meetings.join(", ")
            );
            let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
            let committee = programme.bodies().find(|body| body.id.as_str() == "comite-partenaires");
            let found = next(&programme, today.parse().unwrap(), committee);
            let found = &found[0];
            assert_eq!(
                (found.due.map(|day| day.to_string()).as_deref(), found.state),
                (due, state),
                "{name}"
            );
        }
    }
}
