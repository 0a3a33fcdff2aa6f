//! Calendars: dates as precise as the roadmap is — a day, a month, a semester, a year, "each October", "end
//! of 2024", "since 2018".

mod moment;

use chrono::NaiveDate;
use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Count, Date, Several, Term, Text};

use super::means::Per;
use super::sheet::SheetField;

pub use moment::{Moment, Point, Precision, Season, When};

vocabulary! {
    /// What a dated entry is.
    pub enum CalendarKind: "calendar_kind" from [] {
        /// A stretch of time during which something goes on.
        Period = "period" ("période", "period") [],
        /// Something to be done by a date.
        Milestone = "milestone" ("jalon", "milestone") [],
        /// Something that comes back every year.
        Recurring = "recurring" ("chaque année", "recurring") [],
        /// A date aimed at.
        Target = "target" ("cible", "target") [],
        /// Something past, told for the context.
        History = "history" ("historique", "history") [],
        /// A dated fact.
        Fact = "fact" ("fait", "fact") [],
    }
}

vocabulary! {
    /// How far a milestone is.
    pub enum MilestoneStatus: "milestone_status" from [] {
        /// Expected.
        Scheduled = "scheduled" ("prévu", "scheduled") [],
        /// Done.
        Met = "met" ("atteint", "met") [],
        /// Done in part.
        PartiallyMet = "partially_met" ("atteint en partie", "partially met") [],
        /// Given up.
        NotMet = "not_met" ("non atteint", "not met") [],
    }
}

record! {
    /// A dated entry of a sheet.
    pub struct CalendarEntry<'a> {
        /// What happens.
        pub label: Text<'a>,
        /// When.
        pub when: When,
        /// What it is.
        pub kind: Term<CalendarKind>,
        /// The printed words.
        pub printed: Option<Text<'a>>,
        /// The field it is printed in, when that is not the calendar.
        pub printed_in: Option<Term<SheetField>>,
        /// True when the sheet says that it goes on throughout the roadmap.
        pub continuous: Option<bool>,
        /// How far it is.
        pub status: Option<Term<MilestoneStatus>>,
        /// The day it was done.
        pub met_on: Option<Date>,
        /// The rules of the roadmap that it sets the date of.
        pub rules: Vec<Code<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

impl CalendarEntry<'_> {
    /// Whether it belongs to the plan, and not to the past told for context.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        self.kind.known().is_some_and(|kind| !matches!(kind, CalendarKind::History | CalendarKind::Fact))
    }

    /// The last day it was due, when it is past and nothing says that it was done.
    ///
    /// Periods are late when they are over without a status. What comes back every year is never late, nor what
    /// was due before the roadmap started: it belongs to the past.
    #[must_use]
    pub fn late_since(&self, today: NaiveDate, roadmap_start: Option<NaiveDate>) -> Option<NaiveDate> {
        let closed =
            self.met_on.is_some() || self.status.is_some_and(|status| !status.is(MilestoneStatus::Scheduled));
        if closed
            || !self.is_planned()
            || self.kind.is(CalendarKind::Recurring)
            || self.continuous == Some(true)
        {
            return None;
        }
        self.when.last_day().filter(|due| *due < today && roadmap_start.is_none_or(|start| *due >= start))
    }
}

record! {
    /// How often something happens.
    pub struct Cadence<'a> {
        /// What it is the frequency of.
        pub label: Option<Text<'a>>,
        /// Least number of times.
        pub min: Option<Count>,
        /// Greatest number of times.
        pub max: Option<Count>,
        /// Every how many periods; one when left out.
        pub every: Option<Several>,
        /// The period.
        pub per: Option<Term<Per>>,
        /// True when the source says about.
        pub about: Option<bool>,
        /// The printed words.
        pub printed: Option<Text<'a>>,
        /// The field it is printed in.
        pub printed_in: Option<Term<SheetField>>,
    }
}
