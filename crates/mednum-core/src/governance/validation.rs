//! Who decides what among the bodies of a sheet, and what those that validate accepted.

use mednum_catalog::vocabulary::Vocabulary as _;

use crate::document::Term;
use crate::sorted::{SortedMap, SortedSet};

use super::{Body, DecisionKind, Meeting};

/// The bodies that alone decide something among those of their sheet.
#[derive(Default)]
pub(crate) struct Deciders<'d, 'a> {
    by_sheet: SortedMap<&'d str, SortedMap<&'static str, Vec<&'d Body<'a>>>>,
    by_body: SortedSet<(&'d str, &'static str)>,
}

impl<'d, 'a> Deciders<'d, 'a> {
    pub(crate) fn of(bodies: impl IntoIterator<Item = &'d Body<'a>>) -> Self {
        let mut deciders = Self::default();
        for body in bodies {
            for kind in body.decides.iter().copied().filter_map(Term::known) {
                // Identifiers are unique: the second mention of a body says nothing more.
                if deciders.by_body.insert((body.id.as_str(), kind.code())) {
                    let kinds = deciders.by_sheet.entry(body.sheet.as_str()).or_default();
                    kinds.entry(kind.code()).or_default().push(body);
                }
            }
        }
        deciders
    }

    /// The bodies of a sheet that decide that.
    pub(crate) fn of_sheet(&self, sheet: &str, kind: DecisionKind) -> &[&'d Body<'a>] {
        let bodies = self.by_sheet.get(sheet).and_then(|kinds| kinds.get(kind.code()));
        bodies.map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a body decides that.
    pub(crate) fn decides(&self, body: &str, kind: DecisionKind) -> bool {
        self.by_body.contains(&(body, kind.code()))
    }
}

/// What was accepted, by sheet: the labels of documents and of the dated entries that they complete.
#[derive(Default)]
pub(crate) struct Validations<'d> {
    accepted: SortedSet<(&'d str, &'d str)>,
    /// Whether something that was accepted was refused by the reader.
    pub(crate) has_hole: bool,
}

impl<'d> Validations<'d> {
    /// What the bodies that validate for a sheet accepted for it.
    pub(crate) fn of<'a: 'd>(
        meetings: impl IntoIterator<Item = &'d Meeting<'a>>,
        bodies: &SortedMap<&'d str, &'d Body<'a>>,
        deciders: &Deciders<'d, 'a>,
    ) -> Self {
        let mut validations = Self::default();
        for meeting in meetings.into_iter().filter(|meeting| meeting.is_held()) {
            for accepted in &meeting.documents {
                let milestone = accepted.milestone.as_deref();
                validations.has_hole |= accepted.label.is_empty()
                    || milestone.is_some_and(str::is_empty)
                    || accepted.sheet.as_ref().is_some_and(|sheet| sheet.is_empty());
                let Some(body) = bodies.get(meeting.body.as_str()) else { continue };
                let sheet = accepted.sheet.as_deref().unwrap_or(&body.sheet);
                if body.sheet.as_str() != sheet || !deciders.decides(&body.id, DecisionKind::Validation) {
                    continue;
                }
                for label in [Some(accepted.label.as_str()), milestone].into_iter().flatten() {
                    validations.accepted.insert((sheet, label));
                }
            }
        }
        validations
    }

    /// Whether that was accepted for a sheet.
    pub(crate) fn holds(&self, sheet: &str, label: &str) -> bool {
        self.accepted.contains(&(sheet, label))
    }
}
