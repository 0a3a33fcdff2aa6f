//! What a body has to look at in the sheets that it follows.

use chrono::NaiveDate;
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::Programme;
use crate::document::{Date, Term};
use crate::finding::Language;
use crate::governance::validation::{Deciders, Validations};
use crate::governance::{Body, DecisionKind};
use crate::organisation::Directory;
use crate::roadmap::Sheet;
use crate::roadmap::calendar::MilestoneStatus;
use crate::roadmap::news::{ActionStatus, DatedEntries, News, Progress, is_within};
use crate::sorted::{SortedMap, SortedSet};

use super::{LateMilestone, PendingDocument, PendingKind, SilentAction};

/// Something that may have to be validated.
struct Ready<'d> {
    kind: PendingKind,
    label: &'d str,
    day: Option<NaiveDate>,
    path: String,
}

/// The sheets that a body follows.
pub(super) struct Followed<'p, 'a> {
    pub(super) programme: &'p Programme<'a>,
    pub(super) directory: &'p Directory<'p>,
    pub(super) today: NaiveDate,
    pub(super) sheets: Vec<Sheet<'p, 'a>>,
}

impl<'p> Followed<'p, '_> {
    fn pilots(&self, sheet: &Sheet<'_, '_>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for pilot in sheet.pilots {
            let name = self.directory.name_of(&pilot.actor).to_owned();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    pub(super) fn late(&self) -> Vec<LateMilestone> {
        let progress = Progress::of(self.programme.documents(), Some(self.today));
        let start = self.programme.period().map(|(start, _)| start);
        let mut late: Vec<LateMilestone> = self
            .sheets
            .iter()
            .flat_map(|sheet| {
                let progress = &progress;
                sheet.calendar.iter().filter_map(move |entry| {
                    let due = progress.late_since(sheet.code, entry, self.today, start)?;
                    Some(LateMilestone {
                        sheet: sheet.code.to_string(),
                        title: sheet.title.to_string(),
                        label: entry.label.to_string(),
                        when: entry.when.to_string(),
                        when_fr: entry.when.in_words(Language::French),
                        when_en: entry.when.in_words(Language::English),
                        due,
                        days: self.today.signed_duration_since(due).num_days(),
                        pilots: self.pilots(sheet),
                    })
                })
            })
            .collect();
        late.sort_by_key(|entry| entry.due);
        late
    }

    /// The news known by the day, the oldest first; those of one day by what they say, whatever their order.
    fn news(&self) -> Vec<(NaiveDate, usize, &'p News<'p>)> {
        let news = self.programme.document().news.iter().enumerate();
        let mut dated: Vec<_> = news
            .filter_map(|(index, news)| {
                let day = news.date.day().filter(|day| *day <= self.today)?;
                Some((day, index, news))
            })
            .collect();
        dated.sort_by_key(|(day, index, news)| {
            let status = news.status.and_then(Term::known);
            (*day, status, news.by.as_deref(), news.note.as_deref(), *index)
        });
        dated
    }

    pub(super) fn silent(&self, since: Option<NaiveDate>) -> Vec<SilentAction> {
        let mut last: SortedMap<&str, Vec<(NaiveDate, usize, &News<'_>)>> = SortedMap::new();
        for known in self.news() {
            last.entry(known.2.sheet.as_str()).or_default().push(known);
        }
        self.sheets
            .iter()
            .filter(|sheet| sheet.kind == "action")
            .filter_map(|sheet| {
                let of_pilots: Vec<_> = last
                    .get(sheet.code.as_str())
                    .into_iter()
                    .flatten()
                    .filter(|(_, _, news)| news.by.as_deref().is_none_or(|by| self.leads(sheet, by)))
                    .collect();
                let status = of_pilots.iter().rev().find_map(|(_, _, news)| news.status?.known());
                let is_over = matches!(status, Some(ActionStatus::Closed | ActionStatus::Cancelled));
                let known = of_pilots.last();
                let is_recent = known.is_some_and(|(day, ..)| since.is_none_or(|since| *day > since));
                (!is_over && !is_recent).then(|| SilentAction {
                    sheet: sheet.code.to_string(),
                    title: sheet.title.to_string(),
                    pilots: self.pilots(sheet),
                    last_news: known.map(|(day, ..)| *day),
                    path: known.map(|(_, index, _)| format!("/news/{index}")),
                })
            })
            .collect()
    }

    /// Whether an actor leads a sheet, itself or as a service.
    fn leads(&self, sheet: &Sheet<'_, '_>, actor: &str) -> bool {
        sheet.pilots.iter().any(|pilot| {
            self.directory.identify(&pilot.actor).unwrap_or(&pilot.actor) == actor
                || pilot.unit.as_deref() == Some(actor)
        })
    }

    pub(super) fn pending(&self) -> Vec<PendingDocument> {
        let Some(roadmap) = self.programme.period() else { return Vec::new() };
        let bodies: SortedMap<&str, &Body<'_>> =
            self.programme.bodies().map(|body| (body.id.as_str(), body)).collect();
        let deciders = Deciders::of(self.programme.bodies());
        let document = self.programme.document();
        let held = document
            .meetings
            .iter()
            .filter(|meeting| meeting.date.day().is_some_and(|day| day <= self.today));
        let validations = Validations::of(held, &bodies, &deciders);
        let entries = DatedEntries::of(self.programme.documents());
        // The latest news are right: what they no longer say is met waits for nothing.
        let progress = Progress::of([document], Some(self.today));
        let mut told: SortedSet<(&str, &str)> = SortedSet::new();
        let mut ready: SortedMap<&str, Vec<Ready<'_>>> = SortedMap::new();
        for (_, index, news) in self.news() {
            let sheet = news.sheet.as_str();
            for (rank, milestone) in news.milestones.iter().enumerate() {
                let label = milestone.label.as_str();
                let known = entries.get(sheet, label).is_some_and(|entry| is_within(entry, roadmap));
                let met = milestone.status.is(MilestoneStatus::Met)
                    && progress.status(sheet, label) == Some(MilestoneStatus::Met);
                if met && known && told.insert((sheet, label)) {
                    let path = format!("/news/{index}/milestones/{rank}");
                    let day = milestone.met_on.and_then(Date::day);
                    ready.entry(sheet).or_default().push(Ready {
                        kind: PendingKind::Milestone,
                        label,
                        day,
                        path,
                    });
                }
            }
        }
        for (index, deliverable) in document.deliverables.iter().enumerate() {
            let day = deliverable.date.day().filter(|day| *day <= self.today);
            if day.is_some() {
                let line = Ready {
                    kind: PendingKind::Deliverable,
                    label: deliverable.label.as_str(),
                    day,
                    path: format!("/deliverables/{index}"),
                };
                ready.entry(deliverable.sheet.as_str()).or_default().push(line);
            }
        }
        let mut pending = Vec::new();
        for sheet in &self.sheets {
            let in_charge = deciders.of_sheet(sheet.code, DecisionKind::Validation);
            let Some(lines) = ready.remove(sheet.code.as_str()).filter(|_| !in_charge.is_empty()) else {
                continue;
            };
            for Ready { kind, label, day, path } in lines {
                if validations.holds(sheet.code, label) {
                    continue;
                }
                pending.push(PendingDocument {
                    sheet: sheet.code.to_string(),
                    title: sheet.title.to_string(),
                    kind: kind.code(),
                    kind_fr: kind.label_fr(),
                    kind_en: kind.label_en(),
                    label: label.to_owned(),
                    ready: day,
                    path,
                    validated_by: in_charge.iter().map(|body| body.name.to_string()).collect(),
                    pilots: self.pilots(sheet),
                });
            }
        }
        pending
    }
}
