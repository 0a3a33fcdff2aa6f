//! Rules on governance: who sits, when bodies meet, who comes, and who decides.

mod attendance;
mod body;
mod cadence;
mod decision;
mod mandate;
mod meeting;
mod member;
mod reference;

use chrono::NaiveDate;

use crate::context::{Context, Target};
use crate::document::Date;
use crate::finding::Subject;
use crate::finding::report::Findings;
use crate::finding::rule::Rule;
use crate::sorted::{SortedMap, SortedSet};

use super::register::{Entry, Register};
use super::{Body, Mandate};

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &cadence::REVERSED,
    &cadence::TOO_FEW,
    &cadence::TOO_MANY,
    &cadence::NEVER_MET,
    &body::REVERSED,
    &body::PREPARED_IN_CIRCLE,
    &body::OTHER_SIZE,
    &body::MEMBER_WITHOUT_MANDATE,
    &mandate::REVERSED,
    &mandate::OVERLAPPING,
    &meeting::BEFORE_CREATION,
    &meeting::AFTER_DISSOLUTION,
    &meeting::SAME_DAY,
    &meeting::HELD_IN_FUTURE,
    &meeting::STILL_SCHEDULED,
    &meeting::NOT_PREPARED,
    &meeting::SEAT_EMPTY,
    &attendance::NOT_COMPUTABLE,
    &attendance::NOBODY_PRESENT,
    &attendance::LISTED_TWICE,
    &attendance::PRESENT_TWICE,
    &attendance::EXCUSED_YET_PRESENT,
    &attendance::NOT_INVITED,
    &attendance::WITHOUT_MANDATE,
    &attendance::WITHOUT_DELEGATION,
    &member::NEVER_PRESENT,
    &member::NOT_MOBILISED,
    &decision::BY_OTHER_BODY,
    &decision::NOT_VALIDATED,
    &decision::MILESTONE_UNKNOWN,
    &decision::DUE_BEFORE_MEETING,
    &decision::OVERDUE,
];

/// Checks the bodies of the document, their mandates and their meetings.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    cadence::check_bounds(context, findings);
    body::check_life(context, findings);
    body::check_circles(context, findings);
    reference::check(context, findings);
    let document = context.document;
    if document.mandates.is_empty() && document.meetings.is_empty() {
        return;
    }
    let scene = Scene::of(context);
    mandate::check(&scene, findings);
    body::check_composition(&scene, findings);
    if document.meetings.is_empty() {
        return;
    }
    cadence::check_meetings(&scene, findings);
    meeting::check(&scene, findings);
    attendance::check(&scene, findings);
    member::check(&scene, findings);
    decision::check(&scene, findings);
}

/// What the rules on meetings look at, each list made once.
struct Scene<'c, 'd, 'a> {
    context: &'c Context<'d, 'a>,
    /// Every body, those of the document first.
    bodies: Vec<&'d Body<'a>>,
    /// Identifiers that two bodies have: a meeting may be of either.
    given_twice: SortedSet<&'d str>,
    meetings: Register<'d, 'a>,
    /// Whether a meeting is of a body that is not known: it has a finding of its own.
    misspelt_body: bool,
    mandates: Mandates<'d, 'a>,
}

impl<'c, 'd, 'a> Scene<'c, 'd, 'a> {
    fn of(context: &'c Context<'d, 'a>) -> Self {
        let meetings = Register::of(&context.document.meetings);
        let bodies = context.targets(Target::Bodies);
        let misspelt_body = meetings.bodies().any(|(id, _)| !bodies.contains(id));
        let (mut known, mut given_twice) = (SortedSet::new(), SortedSet::new());
        for body in context.bodies().filter(|body| !known.insert(body.id.as_str())) {
            given_twice.insert(body.id.as_str());
        }
        Self {
            context,
            bodies: context.bodies().collect(),
            given_twice,
            misspelt_body,
            meetings,
            mandates: Mandates::of(&context.document.mandates),
        }
    }

    /// Whether a meeting that is not found may have been refused, be of a misspelt body, or of one that stands in a
    /// roadmap that is not known.
    fn may_hide(&self) -> bool {
        self.context.roadmap_is_unknown || self.meetings.has_hole || self.misspelt_body
    }

    /// Whether something may be said of how a body lives: it alone has its identifier, and no day of its life was
    /// refused.
    fn is_sure(&self, body: &Body<'_>) -> bool {
        !body.id.is_empty()
            && !self.given_twice.contains(body.id.as_str())
            && [body.created, body.dissolved].into_iter().flatten().all(|date| date.day().is_some())
    }

    /// Whether an actor is known.
    fn knows(&self, actor: &str) -> bool {
        self.context.directory.ids().contains(actor)
    }

    fn body(&self, id: &str) -> Option<&'d Body<'a>> {
        let rank = self.context.targets(Target::Bodies).position(id)?;
        self.bodies.get(rank).copied()
    }

    /// The name of a body; its identifier when it is not known.
    fn name_of<'t>(&self, id: &'t str) -> &'t str
    where
        'd: 't,
    {
        self.body(id).map_or(id, |body| body.name.as_str())
    }

    /// The place of a body in the document; none when it is one of the roadmap referred to.
    fn body_path(&self, rank: usize) -> Option<String> {
        (rank < self.context.document.bodies.len()).then(|| format!("/bodies/{rank}"))
    }

    /// The meeting that a finding is about.
    fn subject(&self, entry: &Entry<'_, '_>) -> Subject {
        Subject::new("meeting", &entry.meeting.id, self.name_of(&entry.meeting.body))
    }
}

/// What a finding says that it is about, when it is a body.
fn body_subject(body: &Body<'_>) -> Subject {
    Subject::new("body", &body.id, &body.name)
}

/// The mandates, by body and member.
struct Mandates<'d, 'a> {
    by_body: SortedMap<&'d str, SortedMap<&'d str, Vec<Tenure<'d, 'a>>>>,
    /// For each body and member, the first days of its mandates, in order, each with the last day of those so far.
    spans: SortedMap<(&'d str, &'d str), Vec<(NaiveDate, NaiveDate)>>,
    /// Whether the body, the member or a day was refused.
    has_hole: bool,
}

/// A mandate and its days.
struct Tenure<'d, 'a> {
    index: usize,
    mandate: &'d Mandate<'a>,
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
}

impl Tenure<'_, '_> {
    fn holds(&self, day: NaiveDate) -> bool {
        self.start.is_none_or(|start| start <= day) && self.end.is_none_or(|end| day <= end)
    }
}

impl<'d, 'a> Mandates<'d, 'a> {
    fn of(mandates: &'d [Mandate<'a>]) -> Self {
        let mut by_body: SortedMap<&str, SortedMap<&str, Vec<_>>> = SortedMap::new();
        let mut spans: SortedMap<_, Vec<(NaiveDate, NaiveDate)>> = SortedMap::new();
        let mut has_hole = false;
        for (index, mandate) in mandates.iter().enumerate() {
            let (start, end) = (mandate.start.map(Date::day), mandate.end.map(Date::day));
            if mandate.body.is_empty()
                || mandate.member.is_empty()
                || start == Some(None)
                || end == Some(None)
            {
                has_hole = true;
                continue;
            }
            let term = Tenure { index, mandate, start: start.flatten(), end: end.flatten() };
            let bounds = (term.start.unwrap_or(NaiveDate::MIN), term.end.unwrap_or(NaiveDate::MAX));
            spans.entry((mandate.body.as_str(), mandate.member.as_str())).or_default().push(bounds);
            let members = by_body.entry(mandate.body.as_str()).or_default();
            members.entry(mandate.member.as_str()).or_default().push(term);
        }
        for terms in spans.values_mut() {
            terms.sort_unstable();
            let mut until = NaiveDate::MIN;
            for (_, end) in terms {
                until = until.max(*end);
                *end = until;
            }
        }
        Self { by_body, spans, has_hole }
    }

    /// Whether a mandate of a member in a body is in force on a day.
    fn hold(&self, body: &str, member: &str, day: NaiveDate) -> bool {
        let terms = self.spans.get(&(body, member)).map(Vec::as_slice).unwrap_or_default();
        let begun = terms.partition_point(|(start, _)| *start <= day);
        terms.get(..begun).and_then(<[_]>::last).is_some_and(|(_, until)| day <= *until)
    }

    /// The mandates of a member in a body.
    fn of_member(&self, body: &str, member: &str) -> &[Tenure<'d, 'a>] {
        self.by_body.get(body).and_then(|members| members.get(member)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The members of a body who have or had a mandate, with them.
    fn of_body(&self, body: &str) -> impl Iterator<Item = (&'d str, &[Tenure<'d, 'a>])> {
        let members = self.by_body.get(body).into_iter().flatten();
        members.map(|(member, terms)| (*member, terms.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Options, RECORDS};
    use crate::finding::Severity;

    /// The codes found in the document of records with another value at a place.
    fn codes(at: &str, json: &str) -> Vec<&'static str> {
        let mut document: serde_json::Value = serde_json::from_str(RECORDS).unwrap();
        *document.pointer_mut(at).unwrap() = serde_json::from_str(json).unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2024, 1, 15).unwrap();
        let report = crate::check(document.to_string().as_bytes(), &Options::with_today(today));
        // A document so small holds fewer things than the roadmap counts: that is information.
        let said = report.findings.iter().filter(|finding| finding.severity() != Severity::Info);
        said.map(|finding| finding.code()).collect()
    }

    const UNKNOWN_STATUS: &str = r#"{"id": "m", "body": "comite-financeurs", "date": "2023-10-10", "status": "passée",
        "invited": ["caf49"], "present": [{"actor": "caf49"}]}"#;

    #[test]
    fn one_slip_is_one_finding() {
        let cases = [
            ("the day of a meeting", ("/meetings/8/date", "\"2023-02-30\""), "document.date.malformed"),
            (
                "the body of a meeting",
                ("/meetings/8/body", "\"comite-financeur\""),
                "document.reference.broken",
            ),
            ("the status of a meeting", ("/meetings/8", UNKNOWN_STATUS), "document.term.unknown"),
            ("a whole meeting", ("/meetings/2", "3"), "document.type.unexpected"),
            ("who was invited", ("/meetings/1/invited", "3"), "document.type.unexpected"),
            ("who came", ("/meetings/11/present", "3"), "document.type.unexpected"),
            ("one who came", ("/meetings/10/present/1/actor", "\"r-anim-fss\""), "document.reference.broken"),
            ("the seat of one", ("/meetings/11/present/2/seat", "\"acteurs\""), "document.reference.broken"),
            ("the end of a mandate", ("/mandates/5/end", "\"hier\""), "document.date.malformed"),
            ("the member of a mandate", ("/mandates/0/member", "3"), "document.type.unexpected"),
            ("what was accepted", ("/meetings/9/documents", "3"), "document.type.unexpected"),
            (
                "the stage of it",
                ("/meetings/9/documents/0/milestone", "\"Logos\""),
                "governance.document.milestone_unknown",
            ),
            ("the sheet of news", ("/news/0/sheet", "\"A.3.11\""), "document.reference.broken"),
            ("the label of a milestone", ("/news/0/milestones/0/label", "3"), "document.type.unexpected"),
        ];
        let mut wrong = Vec::new();
        for (name, (at, json), expected) in cases {
            let found = codes(at, json);
            if found != [expected] {
                wrong.push(format!("{name}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
