//! The meetings of a document by body, in order of time, whatever the order of the file.

use chrono::NaiveDate;
use serde::Serialize;

use crate::document::Date;
use crate::finding::text::serialize_day;
use crate::sorted::{SortedMap, SortedSet};

use super::Meeting;

/// A meeting and its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'d, 'a> {
    /// Its day.
    pub(crate) day: NaiveDate,
    /// What is said of it.
    pub(crate) meeting: &'d Meeting<'a>,
    /// Its rank in the document.
    pub(crate) index: usize,
}

impl Entry<'_, '_> {
    /// Its JSON Pointer.
    pub(crate) fn path(&self) -> String {
        format!("/meetings/{}", self.index)
    }

    /// What a result says of it.
    pub(crate) fn to_ref(self) -> MeetingRef {
        MeetingRef { id: self.meeting.id.to_string(), date: self.day, path: self.path() }
    }
}

/// A meeting, as results name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct MeetingRef {
    /// Its identifier.
    pub id: String,
    /// The day.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub date: NaiveDate,
    /// JSON Pointer to its record.
    pub path: String,
}

/// The meetings by body.
pub(crate) struct Register<'d, 'a> {
    by_body: SortedMap<&'d str, Vec<Entry<'d, 'a>>>,
    /// Whether the body, the day or the status of a meeting was refused: it may be the one that seems to miss.
    pub(crate) has_hole: bool,
}

impl<'d, 'a> Register<'d, 'a> {
    pub(crate) fn of(meetings: &'d [Meeting<'a>]) -> Self {
        let mut by_body: SortedMap<&str, Vec<Entry<'_, '_>>> = SortedMap::new();
        let mut has_hole = false;
        for (index, meeting) in meetings.iter().enumerate() {
            let refused = meeting.status.is_some_and(|status| status.known().is_none());
            match Date::day(meeting.date) {
                Some(day) if !meeting.body.is_empty() && !refused => {
                    by_body.entry(meeting.body.as_str()).or_default().push(Entry { day, meeting, index });
                }
                _ => has_hole = true,
            }
        }
        for entries in by_body.values_mut() {
            entries.sort_by(|left, right| {
                let key = |entry: &Entry<'d, 'a>| (entry.day, entry.meeting.id.as_str(), entry.index);
                key(left).cmp(&key(right))
            });
        }
        Self { by_body, has_hole }
    }

    /// Whether the document keeps no meeting at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_body.is_empty() && !self.has_hole
    }

    /// Every meeting of a body, in order of time.
    pub(crate) fn of_body(&self, body: &str) -> &[Entry<'d, 'a>] {
        self.by_body.get(body).map(Vec::as_slice).unwrap_or_default()
    }

    /// Those that took place.
    pub(crate) fn held(&self, body: &str) -> impl DoubleEndedIterator<Item = Entry<'d, 'a>> + Clone {
        self.of_body(body).iter().copied().filter(|entry| entry.meeting.is_held())
    }

    /// Those that took place by a day; all of them without a day.
    pub(crate) fn held_by(
        &self,
        body: &str,
        today: Option<NaiveDate>,
    ) -> impl DoubleEndedIterator<Item = Entry<'d, 'a>> + Clone {
        self.held(body).filter(move |entry| today.is_none_or(|today| entry.day <= today))
    }

    /// Every body that has meetings, with them.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = (&'d str, &[Entry<'d, 'a>])> {
        self.by_body.iter().map(|(body, entries)| (*body, entries.as_slice()))
    }
}

/// Who was invited to a meeting, and who came.
pub(crate) struct Roll<'m> {
    /// Who was invited.
    pub(crate) invited: SortedSet<&'m str>,
    in_person: SortedSet<&'m str>,
    represented: SortedSet<&'m str>,
    /// Whether one of the names was refused.
    pub(crate) has_hole: bool,
}

/// Whether an actor came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    /// It did.
    InPerson,
    /// Another stood for it.
    Represented,
    /// Neither.
    No,
}

impl<'m> Roll<'m> {
    pub(crate) fn of(meeting: &'m Meeting<'_>) -> Self {
        let mut invited: SortedSet<&str> = meeting.invited.iter().map(|id| id.as_str()).collect();
        // Who stands for another came all the same.
        let mut in_person: SortedSet<&str> =
            meeting.present.iter().map(|presence| presence.actor.as_str()).collect();
        let mut represented: SortedSet<&str> =
            meeting.present.iter().filter_map(|presence| presence.on_behalf_of.as_deref()).collect();
        let mut has_hole = meeting.present.iter().any(|presence| presence.actor.is_empty());
        for names in [&mut invited, &mut in_person, &mut represented] {
            has_hole |= names.remove("");
        }
        Self { invited, in_person, represented, has_hole }
    }

    /// Everybody who came or was represented; some twice.
    pub(crate) fn everybody(&self) -> impl Iterator<Item = &'m str> {
        self.in_person.iter().chain(&self.represented).copied()
    }

    /// How many came without being invited.
    pub(crate) fn others(&self) -> i64 {
        let others = self.in_person.iter().filter(|actor| !self.invited.contains(*actor)).count();
        i64::try_from(others).unwrap_or(i64::MAX)
    }

    /// Whether an actor came.
    pub(crate) fn came(&self, actor: &str) -> Came {
        match (self.in_person.contains(actor), self.represented.contains(actor)) {
            (true, _) => Came::InPerson,
            (false, true) => Came::Represented,
            (false, false) => Came::No,
        }
    }
}
