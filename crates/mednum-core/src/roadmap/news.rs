//! News of the actions: what their pilots report as the roadmap goes, and what was delivered.
//!
//! The sheets say what was planned and never change; news say what happened. A programme that refers to the built-in
//! roadmap can therefore follow it without copying it.

use chrono::NaiveDate;
use mednum_catalog::vocabulary;

use crate::context::Context;
use crate::document::record::record;
use crate::document::{Code, Date, Document, Id, Several, Term, Text};
use crate::finding::Rule;
use crate::finding::report::{Draft, Findings};
use crate::sorted::SortedMap;

use super::calendar::{CalendarEntry, MilestoneStatus};

vocabulary! {
    /// How an action goes (IATI codelist ActivityStatus, in words).
    pub enum ActionStatus: "action_status" from [] {
        /// Not begun.
        Pipeline = "pipeline" ("À lancer", "Pipeline") ["prévue"],
        /// Under way.
        Implementation = "implementation" ("En cours", "Implementation") ["lancée"],
        /// Carried out, being reviewed.
        Finalisation = "finalisation" ("En bilan", "Finalisation") [],
        /// Over.
        Closed = "closed" ("Terminée", "Closed") ["close"],
        /// Stopped for a time.
        Suspended = "suspended" ("Suspendue", "Suspended") [],
        /// Given up.
        Cancelled = "cancelled" ("Abandonnée", "Cancelled") ["annulée"],
    }
}

record! {
    /// How far a dated entry of a sheet is.
    pub struct MilestoneNews<'a> {
        /// The label of the entry, as the sheet has it.
        pub label: Text<'a>,
        /// How far it is.
        pub status: Term<MilestoneStatus>,
        /// The day it was done.
        pub met_on: Option<Date>,
    }
}

record! {
    /// News of an action or a working group.
    pub struct News<'a> {
        /// The sheet.
        pub sheet: Code<'a>,
        /// The day it was given.
        pub date: Date,
        /// Who gave it.
        pub by: Option<Id<'a>>,
        /// How the action goes.
        pub status: Option<Term<ActionStatus>>,
        /// How far its dated entries are.
        pub milestones: Vec<MilestoneNews<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

record! {
    /// Something that an action produced: a tool, a plan, a documentation.
    pub struct Deliverable<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// The sheet that promised it.
        pub sheet: Code<'a>,
        /// What it is.
        pub label: Text<'a>,
        /// The indicator that it answers.
        pub indicator: Option<Code<'a>>,
        /// The rank of the measure within a composite, from 1.
        pub part: Option<Several>,
        /// The day it was delivered.
        pub date: Date,
        /// The territory it is about.
        pub territory: Option<Id<'a>>,
    }
}

/// What news say of the dated entries of the sheets, seen from a day: the latest news are right.
#[derive(Debug, Default)]
pub struct Progress<'d> {
    by_entry: SortedMap<(&'d str, &'d str), (NaiveDate, MilestoneStatus)>,
}

impl<'d> Progress<'d> {
    /// What some documents say by a day; all that they say without a day.
    ///
    /// ```
    /// use mednum_core::{Programme, document::{Options, RECORDS}, roadmap::news::Progress};
    /// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
    /// let progress = Progress::of(programme.documents(), None);
    /// assert!(progress.closes("A.3.1", "Validation du logo"));
    /// assert!(!progress.closes("A.3.1", "Plan de communication"));
    /// # Ok::<(), mednum_core::Rejection>(())
    /// ```
    pub fn of<'a: 'd>(
        documents: impl IntoIterator<Item = &'d Document<'a>>,
        today: Option<NaiveDate>,
    ) -> Self {
        let mut by_entry: SortedMap<_, (NaiveDate, MilestoneStatus)> = SortedMap::new();
        for news in documents.into_iter().flat_map(|document| &document.news) {
            let Some(day) = news.date.day().filter(|day| today.is_none_or(|today| *day <= today)) else {
                continue;
            };
            for milestone in &news.milestones {
                let Some(status) = milestone.status.known() else { continue };
                let told =
                    by_entry.entry((news.sheet.as_str(), milestone.label.as_str())).or_insert((day, status));
                // News of one day that differ: the status that comes last in its list, whatever their order.
                *told = (*told).max((day, status));
            }
        }
        Self { by_entry }
    }

    /// How far the dated entry of a sheet is, when news say so.
    #[must_use]
    pub fn status(&self, sheet: &str, label: &str) -> Option<MilestoneStatus> {
        self.by_entry.get(&(sheet, label)).map(|(_, status)| *status)
    }

    /// Whether news say that a dated entry is met, met in part or given up: it is no longer late.
    #[must_use]
    pub fn closes(&self, sheet: &str, label: &str) -> bool {
        self.status(sheet, label).is_some_and(|status| status != MilestoneStatus::Scheduled)
    }

    /// The last day that an entry was due, when it is past and neither its sheet nor news say what became of it.
    #[must_use]
    pub fn late_since(
        &self,
        sheet: &str,
        entry: &CalendarEntry<'_>,
        today: NaiveDate,
        roadmap_start: Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        entry.late_since(today, roadmap_start).filter(|_| !self.closes(sheet, &entry.label))
    }
}

/// Whether an entry is planned, and wholly within the roadmap.
pub(crate) fn is_within(entry: &CalendarEntry<'_>, roadmap: (NaiveDate, NaiveDate)) -> bool {
    entry.is_planned()
        && entry.when.first_day().is_some_and(|day| day >= roadmap.0)
        && entry.when.last_day().is_some_and(|day| day <= roadmap.1)
}

/// The dated entries of the sheets, by sheet and label.
pub(crate) struct DatedEntries<'d, 'a> {
    by_label: SortedMap<(&'d str, &'d str), &'d CalendarEntry<'a>>,
    /// Sheets whose calendar is whole; false when a label of it was refused.
    sheets: SortedMap<&'d str, bool>,
}

impl<'d, 'a> DatedEntries<'d, 'a> {
    pub(crate) fn of(documents: impl IntoIterator<Item = &'d Document<'a>>) -> Self {
        let (mut by_label, mut sheets) = (SortedMap::new(), SortedMap::new());
        for sheet in documents.into_iter().flat_map(Document::sheets) {
            let whole = sheets.entry(sheet.code.as_str()).or_insert(true);
            for entry in sheet.calendar {
                *whole &= !entry.label.is_empty();
                by_label.entry((sheet.code.as_str(), entry.label.as_str())).or_insert(entry);
            }
        }
        Self { by_label, sheets }
    }

    /// The first entry of a sheet with that label.
    pub(crate) fn get(&self, sheet: &str, label: &str) -> Option<&'d CalendarEntry<'a>> {
        self.by_label.get(&(sheet, label)).copied()
    }

    /// Reports a label that a sheet does not have. A sheet that is not known has a finding of its own.
    pub(crate) fn check(
        &self,
        context: &Context<'_, '_>,
        rule: &'static Rule,
        (sheet, label): (&str, &str),
        findings: &mut Findings,
        path: impl FnOnce() -> String,
    ) {
        let is_whole = self.sheets.get(sheet).copied().unwrap_or_default();
        if !is_whole || label.is_empty() || self.get(sheet, label).is_some() {
            return;
        }
        findings.push_with(rule, || {
            let labels = self.by_label.range((sheet, "")..).take_while(|((of, _), _)| *of == sheet);
            let near = context.nearest(label, labels.map(|((_, label), _)| *label));
            Draft::new(rule, path()).param("sheet", sheet).param("label", label).suggestion(near)
        });
    }
}
