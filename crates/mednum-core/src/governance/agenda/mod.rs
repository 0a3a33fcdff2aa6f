//! The agenda of the next meeting of a body: what is late, what it decided, who has given no news, what waits to be
//! validated. Sheets: A.1.1, A.3.1.

mod followed;

use chrono::NaiveDate;
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::document::{Code, Date};
use crate::finding::text::{serialize_day, serialize_optional_day};
use crate::organisation::Directory;

use super::next::of_body;
use super::register::{Entry, MeetingRef, Register};
use super::rhythm::Rhythm;
use super::{Body, DecisionKind};

use followed::Followed;

vocabulary! {
    /// What a body follows.
    pub enum AgendaScope: "agenda_scope" from [] {
        /// The whole roadmap: it decides where the programme goes, or prepares the body that does.
        Roadmap = "roadmap" ("toute la feuille de route", "the whole roadmap") [],
        /// The sheet that sets it up, and those below it.
        Sheet = "sheet" ("la fiche de l'instance", "the sheet of the body") [],
    }
}

vocabulary! {
    /// What waits to be validated.
    pub enum PendingKind: "pending_kind" from [] {
        /// A stage that news say is met.
        Milestone = "milestone" ("étape", "stage") [],
        /// Something that an action produced.
        Deliverable = "deliverable" ("livrable", "deliverable") [],
    }
}

/// The agenda of the next meeting of a body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Agenda {
    /// Identifier of the body.
    pub body: String,
    /// Its name.
    pub name: String,
    /// The day that it is seen from.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub today: NaiveDate,
    /// Code of the [`AgendaScope`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<AgendaScope>"))]
    pub scope: &'static str,
    /// The same in French.
    pub scope_fr: &'static str,
    /// The same in English.
    pub scope_en: &'static str,
    /// Codes of the sheets that it follows, in the order of the roadmap.
    pub sheets: Vec<String>,
    /// The last meeting held.
    pub previous: Option<MeetingRef>,
    /// The first meeting scheduled from the day on.
    pub scheduled: Option<MeetingRef>,
    /// The latest day of the next meeting, when the body has a cadence and the document keeps meetings.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub due: Option<NaiveDate>,
    /// Dated entries past due without news, the oldest first.
    pub late: Vec<LateMilestone>,
    /// What the body decided and is still to be done, the oldest first.
    pub decisions: Vec<OpenDecision>,
    /// Actions whose pilot has given no news since the last meeting, in the order of the roadmap.
    pub silent: Vec<SilentAction>,
    /// What waits to be validated, in the order of the roadmap.
    pub pending: Vec<PendingDocument>,
}

/// A dated entry past due without news.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LateMilestone {
    /// Code of the sheet.
    pub sheet: String,
    /// Title of the sheet.
    pub title: String,
    /// What was expected.
    pub label: String,
    /// The notation of the document: `2023-S2`.
    pub when: String,
    /// When, in French.
    pub when_fr: String,
    /// When, in English.
    pub when_en: String,
    /// The last day it was due.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub due: NaiveDate,
    /// Days since then.
    pub days: i64,
    /// Names of the pilots to ask.
    pub pilots: Vec<String>,
}

/// Something decided and still to be done.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct OpenDecision {
    /// Its identifier.
    pub id: String,
    /// JSON Pointer to its record.
    pub path: String,
    /// What was settled.
    pub label: String,
    /// Code of what it is.
    pub kind: &'static str,
    /// The same in French.
    pub kind_fr: &'static str,
    /// The same in English.
    pub kind_en: &'static str,
    /// The meeting that settled it.
    pub meeting: MeetingRef,
    /// Code of the sheet it is about.
    pub sheet: Option<String>,
    /// Name of who is to carry it out.
    pub responsible: Option<String>,
    /// The day it is due.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub due: Option<NaiveDate>,
    /// Whether that day is past.
    pub overdue: bool,
    /// Days since that day, when it is past.
    pub days: Option<i64>,
}

/// An action whose pilot has given no news.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SilentAction {
    /// Code of its sheet.
    pub sheet: String,
    /// Its title.
    pub title: String,
    /// Names of its pilots.
    pub pilots: Vec<String>,
    /// The day of the last news of a pilot; `null` when there never were any.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub last_news: Option<NaiveDate>,
    /// JSON Pointer to them.
    pub path: Option<String>,
}

/// Something that waits to be validated.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PendingDocument {
    /// Code of the sheet.
    pub sheet: String,
    /// Its title.
    pub title: String,
    /// Code of the [`PendingKind`].
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<PendingKind>"))]
    pub kind: &'static str,
    /// The same in French.
    pub kind_fr: &'static str,
    /// The same in English.
    pub kind_en: &'static str,
    /// What it is.
    pub label: String,
    /// The day it was ready, when it is known.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub ready: Option<NaiveDate>,
    /// JSON Pointer to the news or the deliverable.
    pub path: String,
    /// Names of the bodies that may validate it.
    pub validated_by: Vec<String>,
    /// Names of the pilots of the sheet.
    pub pilots: Vec<String>,
}

/// The agenda of the next meeting of a body, on a day.
///
/// A body that decides orientations follows the whole roadmap, and so does the one that prepares it; another one
/// follows the sheet that sets it up and those below it. News count when they come from a pilot, or do not say from
/// whom.
///
/// ```
/// use mednum_core::{Programme, document::{Date, Options, RECORDS}, governance::agenda};
/// let programme = Programme::parse(RECORDS.as_bytes(), &Options::default())?;
/// let today = Date::parse("2024-05-01").and_then(Date::day).unwrap();
/// let committee = programme.bodies().find(|body| body.id.as_str() == "comite-partenaires").unwrap();
/// let agenda = agenda(&programme, committee, today);
/// assert_eq!(agenda.decisions[0].label, "Dresser la liste des bassins avec chaque EPCI");
/// assert!(agenda.decisions[0].overdue);
/// // The news of A.3.1 say that its logo was validated; nothing is known of its plan of communication.
/// assert!(agenda.late.iter().any(|late| late.label == "Plan de communication"));
/// assert!(agenda.late.iter().all(|late| late.label != "Validation du logo"));
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn agenda(programme: &Programme<'_>, body: &Body<'_>, today: NaiveDate) -> Agenda {
    let register = Register::of(&programme.document().meetings);
    let previous = register.held_by(&body.id, Some(today)).next_back();
    let scope = scope_of(programme, body);
    let directory = programme.directory();
    let followed = Followed {
        programme,
        directory: &directory,
        today,
        sheets: programme
            .roadmap()
            .sheets()
            .filter(|sheet| scope == AgendaScope::Roadmap || is_below(sheet.code, &body.sheet))
            .collect(),
    };
    let next = programme.period().map(|roadmap| of_body(body, &register, roadmap, today));
    let has_rhythm = body.cadence.as_ref().and_then(Rhythm::of).is_some();
    Agenda {
        body: body.id.to_string(),
        name: body.name.to_string(),
        today,
        scope: scope.code(),
        scope_fr: scope.label_fr(),
        scope_en: scope.label_en(),
        sheets: followed.sheets.iter().map(|sheet| sheet.code.to_string()).collect(),
        previous: previous.map(Entry::to_ref),
        scheduled: next.as_ref().and_then(|next| next.scheduled.first().cloned()),
        due: next.and_then(|next| next.due).filter(|_| has_rhythm),
        late: followed.late(),
        decisions: decisions(&register, body, &directory, today),
        silent: followed.silent(previous.map(|entry| entry.day)),
        pending: followed.pending(),
    }
}

fn scope_of(programme: &Programme<'_>, body: &Body<'_>) -> AgendaScope {
    let orients = |known: &Body<'_>| known.decides.iter().any(|kind| kind.is(DecisionKind::Orientation));
    let prepares = |known: &Body<'_>| known.prepared_by.as_ref() == Some(&body.id) && orients(known);
    if orients(body) || programme.bodies().any(prepares) { AgendaScope::Roadmap } else { AgendaScope::Sheet }
}

/// Whether a sheet is another one, or below it: `A.1.2.a` is below `A.1.2`.
fn is_below(sheet: &Code<'_>, above: &Code<'_>) -> bool {
    sheet.strip_prefix(above.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn decisions(
    register: &Register<'_, '_>,
    body: &Body<'_>,
    directory: &Directory<'_>,
    today: NaiveDate,
) -> Vec<OpenDecision> {
    let mut open = Vec::new();
    for entry in register.held_by(&body.id, Some(today)) {
        for (rank, decision) in entry.meeting.decisions.iter().enumerate() {
            let (true, Some(kind)) = (decision.is_open(), decision.kind.known()) else { continue };
            let due = decision.due.and_then(Date::day);
            let days = due.filter(|due| *due < today).map(|due| today.signed_duration_since(due).num_days());
            open.push(OpenDecision {
                id: decision.id.to_string(),
                path: format!("{}/decisions/{rank}", entry.path()),
                label: decision.label.to_string(),
                kind: kind.code(),
                kind_fr: kind.label_fr(),
                kind_en: kind.label_en(),
                meeting: entry.to_ref(),
                sheet: decision.sheet.as_ref().map(ToString::to_string),
                responsible: decision.responsible.as_ref().map(|id| directory.name_of(id).to_owned()),
                due,
                overdue: days.is_some(),
                days,
            });
        }
    }
    // Within a meeting the order is that of the minutes.
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Options;

    fn of(body: &str, today: &str, sections: &str) -> Agenda {
        let text = format!(r#"{{"schema_version": "1.0", "roadmap_ref": "mednum49-2023-2025"{sections}}}"#);
        let programme = Programme::parse(text.as_bytes(), &Options::default()).unwrap();
        let body = programme.bodies().find(|known| known.id.as_str() == body).unwrap();
        agenda(&programme, body, today.parse().unwrap())
    }

    #[test]
    fn a_body_follows_the_roadmap_when_it_orients_it_or_prepares_that() {
        let cases = [
            ("comite-partenaires", "roadmap", 28, 7),
            ("groupe-animation", "roadmap", 28, 7),
            ("rencontres-cybanjou", "sheet", 4, 0),
            ("comite-financeurs", "sheet", 1, 0),
            ("gt-maillage-alm", "sheet", 0, 1),
        ];
        for (body, scope, actions, groups) in cases {
            let agenda = of(body, "2023-06-01", "");
            assert_eq!((agenda.scope, agenda.silent.len()), (scope, actions), "{body}");
            // A working group is followed too; it is no action, and is never silent.
            assert_eq!(agenda.sheets.len(), actions + groups, "{body}: {:?}", agenda.sheets);
        }
    }

    #[test]
    fn an_action_is_silent_until_its_pilot_gives_news_after_the_last_meeting() {
        let meeting = r#", "meetings": [{"id": "m", "body": "comite-financeurs", "date": "2023-03-14"}]"#;
        let cases = [
            ("no news", "[]", Some(None)),
            (
                "before the meeting",
                r#"[{"sheet": "A.2", "date": "2023-03-14", "by": "caf49"}]"#,
                Some(Some("2023-03-14")),
            ),
            ("after it", r#"[{"sheet": "A.2", "date": "2023-03-15", "by": "caf49"}]"#, None),
            ("after it, by nobody in particular", r#"[{"sheet": "A.2", "date": "2023-03-15"}]"#, None),
            (
                "after it, by somebody else",
                r#"[{"sheet": "A.2", "date": "2023-03-15", "by": "msa"}]"#,
                Some(None),
            ),
            ("to come", r#"[{"sheet": "A.2", "date": "2023-09-15", "by": "caf49"}]"#, Some(None)),
            (
                "closed before",
                r#"[{"sheet": "A.2", "date": "2023-02-01", "by": "caf49", "status": "closed"}]"#,
                None,
            ),
        ];
        for (name, news, expected) in cases {
            let agenda = of("comite-financeurs", "2023-06-01", &format!("{meeting}, \"news\": {news}"));
            let found = agenda.silent.first().map(|action| action.last_news.map(|day| day.to_string()));
            assert_eq!(found, expected.map(|day| day.map(str::to_owned)), "{name}");
        }
    }

    #[test]
    fn what_is_met_or_delivered_waits_for_the_body_that_validates() {
        let news = r#", "news": [{"sheet": "A.3.1", "date": "2023-07-01", "milestones": [
            {"label": "Lancement de l'action", "status": "met", "met_on": "2022-12-15"},
            {"label": "Validation du logo", "status": "met", "met_on": "2023-06-20"}]}],
            "deliverables": [{"id": "d", "sheet": "A.3.1", "label": "Charte", "date": "2023-06-30"}]"#;
        let meeting = |documents: &str| {
            format!(
                r#"{news}, "meetings": [{{"id": "m", "body": "instance-validation-communication", "date": "2023-06-20", "documents": [{documents}]}}]"#
            )
        };
        let cases = [
            ("nothing was validated", news.to_owned(), "Validation du logo, Charte"),
            ("the stage was", meeting(r#"{"label": "Logo", "milestone": "Validation du logo"}"#), "Charte"),
            (
                "the deliverable was",
                meeting(r#"{"label": "Charte", "sheet": "A.3.1"}"#),
                "Validation du logo",
            ),
        ];
        for (name, sections, expected) in cases {
            let agenda = of("instance-validation-communication", "2023-09-01", &sections);
            let found: Vec<&str> = agenda.pending.iter().map(|pending| pending.label.as_str()).collect();
            assert_eq!(found.join(", "), expected, "{name}");
        }
    }

    #[test]
    fn decisions_are_open_until_they_are_done_and_overdue_after_their_day() {
        let decisions = r#", "meetings": [
            {"id": "b", "body": "comite-partenaires", "date": "2023-06-06", "decisions": [
                {"id": "d3", "label": "Plus tard", "kind": "task", "due": "2023-12-31"}]},
            {"id": "a", "body": "comite-partenaires", "date": "2023-02-07", "decisions": [
                {"id": "d1", "label": "Échue", "kind": "task", "due": "2023-03-31"},
                {"id": "d2", "label": "Faite", "kind": "task", "due": "2023-03-31", "status": "done"},
                {"id": "d4", "label": "Cap", "kind": "orientation"}]}]"#;
        let agenda = of("comite-partenaires", "2023-07-01", decisions);
        let found: Vec<_> = agenda.decisions.iter().map(|open| (open.id.as_str(), open.overdue)).collect();
        assert_eq!(found, [("d1", true), ("d3", false)]);
        assert_eq!(agenda.previous.map(|meeting| meeting.id).as_deref(), Some("b"));
    }
}
