//! Rules on the support to volunteers: two publics, three steps in order, a target of tools. A.1.2.c.

use chrono::NaiveDate;

use crate::context::{Context, Target};
use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;
use crate::indicator::Indicator;
use crate::roadmap::calendar::{CalendarEntry, MilestoneStatus};
use crate::roadmap::means::Bound;
use crate::sorted::SortedSet;

use super::super::{VolunteerSession, VolunteerWorkstream};
use super::{dated, in_words};

/// The indicator « Deux associations ont pu mettre en œuvre un outil numérique… ».
const TOOLS: &str = "A.1.2.c-I3";

pub(crate) static SESSION_WITHOUT_PUBLIC: Rule = Rule {
    code: "competency.session.without_public",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.c-R5"],
    title: both("Séance pour aucun des deux publics", "Session for neither of the two publics"),
    why: both(
        "L'action vise les bénévoles qui accompagnent sur le numérique et les bénévoles administrateurs.",
        "The action is for volunteers who help with digital uses and for volunteer board members.",
    ),
    text: both(
        "La séance « {id} » du {date} ne dit pas à quels bénévoles elle s'adressait.",
        "The session “{id}” of {date} does not say which volunteers it was for.",
    ),
    help: both(
        "Notez « benevole_accompagnant », « benevole_administrateur » ou les deux dans « publics ».",
        "Note “benevole_accompagnant”, “benevole_administrateur” or both in “publics”.",
    ),
    example: Example::Records {
        at: "/volunteer_sessions/0/publics",
        bad: "[]",
        good: "[\"benevole_administrateur\"]",
    },
};

pub(crate) static ASSESSMENT_LATE: Rule = Rule {
    code: "competency.volunteering.assessment_late",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.c-R3"],
    title: both("Évaluation des besoins des bénévoles en retard", "Assessment of volunteers' needs late"),
    why: both(
        "Les besoins évalués et les ressources réunies fondent les programmes de formation qui suivent.",
        "Needs assessed and resources gathered are what the training programmes that follow rest on.",
    ),
    text: both(
        "« {label} » était attendu au plus tard le {due} : rien ne dit que c'est fait, et aucune séance n'est notée avant.",
        "“{label}” was due by {due}: nothing says that it is done, and no session is noted before.",
    ),
    help: both(
        "Notez dans « news » ce qui est fait, avec ce libellé ; notez les séances tenues dans « volunteer_sessions ».",
        "Note what is done in “news”, under that label; note the sessions held in “volunteer_sessions”.",
    ),
    example: Example::Text { bad: ASSESSMENT_BAD, good: ASSESSMENT_GOOD },
};

const ASSESSMENT_BAD: &str = r#"{"schema_version": "1.1",
 "roadmap": {"id": "exemple", "title": "Exemple", "departement": "49", "start": "2021-01-01", "end": "2023-12-31"},
 "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1.2.c", "axis": "A", "title": "Bénévoles", "pilots": [{"actor": "federation"}],
   "calendar": [{"label": "Évaluation des besoins", "when": "2022-S1", "kind": "period", "rules": ["A.1.2.c-R3"]}]}],
 "organisations": [{"id": "federation", "name": "Fédération d'exemple", "kind": "association"}],
 "volunteer_sessions": [{"id": "echange-1", "sheet": "A.1.2.c", "kind": "echange_de_pratiques", "date": "2022-09-15", "publics": ["benevole_accompagnant"]}]}"#;

const ASSESSMENT_GOOD: &str = r#"{"schema_version": "1.1",
 "roadmap": {"id": "exemple", "title": "Exemple", "departement": "49", "start": "2021-01-01", "end": "2023-12-31"},
 "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1.2.c", "axis": "A", "title": "Bénévoles", "pilots": [{"actor": "federation"}],
   "calendar": [{"label": "Évaluation des besoins", "when": "2022-S1", "kind": "period", "rules": ["A.1.2.c-R3"]}]}],
 "organisations": [{"id": "federation", "name": "Fédération d'exemple", "kind": "association"}],
 "news": [{"sheet": "A.1.2.c", "date": "2022-07-01", "milestones": [{"label": "Évaluation des besoins", "status": "met"}]}],
 "volunteer_sessions": [{"id": "echange-1", "sheet": "A.1.2.c", "kind": "echange_de_pratiques", "date": "2022-09-15", "publics": ["benevole_accompagnant"]}]}"#;

pub(crate) static TRAINING_BEFORE_PROGRAMMES: Rule = Rule {
    code: "competency.training.before_programmes",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.c-R2"],
    title: both(
        "Formation de bénévoles avant les programmes",
        "Training of volunteers before its programmes",
    ),
    why: both(
        "Les demandes de financement sont déposées et les programmes finis avant la première formation.",
        "Funding requests are filed and programmes finished before the first training.",
    ),
    text: both(
        "La formation « {id} » du {date} a lieu sans que rien ne dise que « {label} » ({when}) était fait.",
        "The training “{id}” of {date} takes place while nothing says that “{label}” ({when}) was done.",
    ),
    help: both(
        "Notez dans « news », sous ce libellé, que c'est fait et quel jour, ou corrigez la date de la formation.",
        "Note in “news”, under that label, that it is done and on what day, or mend the date of the training.",
    ),
    example: Example::Records {
        at: "/volunteer_sessions/0/kind",
        bad: "\"formations\"",
        good: "\"echange_de_pratiques\"",
    },
};

pub(crate) static TRAINING_OUTSIDE_PERIOD: Rule = Rule {
    code: "competency.training.outside_period",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.c-R4"],
    title: both("Formation de bénévoles hors de sa période", "Training of volunteers outside its period"),
    why: both(
        "Les premières formations de bénévoles sont expérimentées dans la période que la fiche leur donne.",
        "The first trainings of volunteers are tried in the period that the sheet gives them.",
    ),
    text: both(
        "La formation « {id} » du {date} est hors de la période prévue pour les formations ({when}).",
        "The training “{id}” of {date} is outside the period planned for trainings ({when}).",
    ),
    help: both(
        "Corrigez la date, ou notez la séance sous un autre « kind ».",
        "Mend the date, or note the session under another “kind”.",
    ),
    example: Example::Records {
        at: "/volunteer_sessions/0",
        bad: "{\"id\": \"formation-1\", \"sheet\": \"A.1.2.c\", \"kind\": \"formations\", \"date\": \"2024-01-12\", \"publics\": [\"benevole_accompagnant\"]}",
        good: "{\"id\": \"formation-1\", \"sheet\": \"A.1.2.c\", \"kind\": \"formations\", \"date\": \"2025-03-12\", \"publics\": [\"benevole_accompagnant\"]}",
    },
};

pub(crate) static TOOL_IN_FUTURE: Rule = Rule {
    code: "competency.tool.in_future",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Outil en service à une date à venir", "Tool in use on a day to come"),
    why: both(
        "Un outil compte pour la cible quand il est en service.",
        "A tool counts for the target once it is in use.",
    ),
    text: both(
        "L'outil « {label} » est noté en service le {date}, après le {today}.",
        "The tool “{label}” is noted in use on {date}, after {today}.",
    ),
    help: both(
        "Corrigez la date, ou attendez ce jour pour le noter.",
        "Mend the date, or wait for that day to note it.",
    ),
    example: Example::Records { at: "/tool_adoptions/0/date", bad: "\"2024-09-01\"", good: "\"2023-12-01\"" },
};

pub(crate) static TOOL_TARGET_MISSED: Rule = Rule {
    code: "competency.tool.target_missed",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.c-R1"],
    title: both("Cible d'associations outillées non atteinte", "Target of associations with a tool missed"),
    why: both(
        "La fiche vise un nombre d'associations dont un outil numérique a transformé les pratiques.",
        "The sheet aims at a number of associations whose practice a digital tool has changed.",
    ),
    text: both(
        "La feuille de route est finie depuis le {end} : associations qui ont mis en œuvre un outil, {count} ; cible, au moins {target}.",
        "The roadmap has been over since {end}: associations that have put a tool to use, {count}; target, {target} at least.",
    ),
    help: both(
        "Ajoutez dans « tool_adoptions » les outils qui manquent ; sinon, dites pourquoi la cible est manquée dans le bilan.",
        "Add the missing tools to “tool_adoptions”; else tell in the review why the target is missed.",
    ),
    example: Example::Text { bad: TARGET_BAD, good: TARGET_GOOD },
};

const TARGET_BAD: &str = r#"{"schema_version": "1.1",
 "roadmap": {"id": "exemple", "title": "Exemple", "departement": "49", "start": "2021-01-01", "end": "2023-12-31"},
 "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1.2.c", "axis": "A", "title": "Bénévoles", "pilots": [{"actor": "federation"}],
   "indicators": [{"id": "A.1.2.c-I3", "label": "Associations outillées", "measure": "distinct_count", "target": {"value": 2, "bound": "at_least"}}]}],
 "organisations": [{"id": "federation", "name": "Fédération d'exemple", "kind": "association"}, {"id": "club", "name": "Club d'exemple", "kind": "association"}],
 "tool_adoptions": [{"id": "agenda", "sheet": "A.1.2.c", "organisation": "club", "label": "Agenda partagé", "date": "2023-03-01"}, {"id": "paie", "sheet": "A.1.2.c", "organisation": "club", "label": "Logiciel de paie", "date": "2023-04-01"}]}"#;

const TARGET_GOOD: &str = r#"{"schema_version": "1.1",
 "roadmap": {"id": "exemple", "title": "Exemple", "departement": "49", "start": "2021-01-01", "end": "2023-12-31"},
 "axes": [{"code": "A", "title": "A"}],
 "actions": [{"code": "A.1.2.c", "axis": "A", "title": "Bénévoles", "pilots": [{"actor": "federation"}],
   "indicators": [{"id": "A.1.2.c-I3", "label": "Associations outillées", "measure": "distinct_count", "target": {"value": 2, "bound": "at_least"}}]}],
 "organisations": [{"id": "federation", "name": "Fédération d'exemple", "kind": "association"}, {"id": "club", "name": "Club d'exemple", "kind": "association"}],
 "tool_adoptions": [{"id": "agenda", "sheet": "A.1.2.c", "organisation": "club", "label": "Agenda partagé", "date": "2023-03-01"}, {"id": "paie", "sheet": "A.1.2.c", "organisation": "federation", "label": "Logiciel de paie", "date": "2023-04-01"}]}"#;

/// Checks the sessions and the tools.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    if document.volunteer_sessions.is_empty() && document.tool_adoptions.is_empty() {
        return;
    }
    check_sessions(context, findings);
    check_tools(context, findings);
    if !context.roadmap_is_unknown {
        check_trainings(context, findings);
        check_assessment(context, findings);
        check_target(context, findings);
    }
}

fn check_sessions(context: &Context<'_, '_>, findings: &mut Findings) {
    let sessions = &context.document.volunteer_sessions;
    IdIndex::of(sessions.iter().map(|session| session.id.as_str())).check_unique(
        "volunteer_sessions",
        "id",
        findings,
    );
    for (index, session) in sessions.iter().enumerate() {
        let path = |field: &str| format!("/volunteer_sessions/{index}{field}");
        context.check_link(findings, Target::Sheets, &session.sheet, || path("/sheet"));
        for (rank, organisation) in session.organisations.iter().enumerate() {
            context.check_link(findings, Target::Actors, organisation, || {
                path(&format!("/organisations/{rank}"))
            });
        }
        if session.publics.is_empty()
            && let Some(date) = session.date.day()
            && !session.id.is_empty()
        {
            findings.push_with(&SESSION_WITHOUT_PUBLIC, || {
                session_draft(&SESSION_WITHOUT_PUBLIC, session, path("")).param("date", date)
            });
        }
    }
}

fn check_tools(context: &Context<'_, '_>, findings: &mut Findings) {
    let tools = &context.document.tool_adoptions;
    IdIndex::of(tools.iter().map(|tool| tool.id.as_str())).check_unique("tool_adoptions", "id", findings);
    for (index, tool) in tools.iter().enumerate() {
        let path = |field: &str| format!("/tool_adoptions/{index}/{field}");
        context.check_link(findings, Target::Sheets, &tool.sheet, || path("sheet"));
        context.check_link(findings, Target::Actors, &tool.organisation, || path("organisation"));
        if let (Some(date), Some(today)) = (tool.date.day(), context.options.today)
            && date > today
            && !tool.label.is_empty()
        {
            findings.push_with(&TOOL_IN_FUTURE, || {
                Draft::new(&TOOL_IN_FUTURE, path("date"))
                    .subject(Subject::new("tool_adoption", &tool.id, &tool.label))
                    .param("label", tool.label.as_str())
                    .param("date", date)
                    .param("today", today)
            });
        }
    }
}

fn session_draft(rule: &'static Rule, session: &VolunteerSession<'_>, path: String) -> Draft {
    Draft::new(rule, path)
        .subject(Subject::new("volunteer_session", &session.id, ""))
        .param("id", session.id.as_str())
}

fn check_trainings(context: &Context<'_, '_>, findings: &mut Findings) {
    let programmes = dated(context.roadmap, "A.1.2.c-R2");
    let trainings = dated(context.roadmap, "A.1.2.c-R4");
    let done = programmes.map(|(sheet, entry)| Done::of(context, sheet, entry));
    for (index, session) in context.document.volunteer_sessions.iter().enumerate() {
        let Some(date) = session.date.day() else { continue };
        if !session.kind.is(VolunteerWorkstream::Formations) || session.id.is_empty() {
            continue;
        }
        let path = || format!("/volunteer_sessions/{index}/date");
        if let (Some((sheet, entry)), Some(done)) = (programmes, &done)
            && session.sheet.as_str() == sheet
            && !done.is_unsure
            && done.on.is_none_or(|on| on > date)
        {
            findings.push_with(&TRAINING_BEFORE_PROGRAMMES, || {
                session_draft(&TRAINING_BEFORE_PROGRAMMES, session, path())
                    .param("date", date)
                    .param("label", entry.label.as_str())
                    .param("when", in_words(entry.when))
            });
        }
        if let Some((sheet, entry)) = trainings
            && session.sheet.as_str() == sheet
            && (entry.when.first_day().is_some_and(|first| date < first)
                || entry.when.last_day().is_some_and(|last| date > last))
        {
            findings.push_with(&TRAINING_OUTSIDE_PERIOD, || {
                session_draft(&TRAINING_OUTSIDE_PERIOD, session, path())
                    .param("date", date)
                    .param("when", in_words(entry.when))
            });
        }
    }
}

/// When a dated entry of a sheet was reported done.
struct Done {
    /// The first day that is known.
    on: Option<NaiveDate>,
    /// Whether something that may have told it was refused.
    is_unsure: bool,
}

impl Done {
    fn of(context: &Context<'_, '_>, sheet: &str, entry: &CalendarEntry<'_>) -> Self {
        let met = entry.status.is_some_and(|status| status.is(MilestoneStatus::Met));
        // An entry that is said to be met without a day is taken to be met by its last day.
        let mut on =
            entry.met_on.map_or_else(|| entry.when.last_day().filter(|_| met), crate::document::Date::day);
        let mut is_unsure = false;
        for news in context.documents().flat_map(|document| &document.news) {
            is_unsure |= news.sheet.is_empty();
            if news.sheet.as_str() != sheet {
                continue;
            }
            for milestone in &news.milestones {
                is_unsure |= milestone.label.is_empty();
                if milestone.label != entry.label {
                    continue;
                }
                is_unsure |= milestone.status.known().is_none();
                if milestone.status.is(MilestoneStatus::Met) {
                    let day = milestone.met_on.unwrap_or(news.date).day();
                    is_unsure |= day.is_none();
                    on = [on, day].into_iter().flatten().min();
                }
            }
        }
        Self { on, is_unsure }
    }
}

fn check_assessment(context: &Context<'_, '_>, findings: &mut Findings) {
    let sessions = &context.document.volunteer_sessions;
    let Some((sheet, entry)) = dated(context.roadmap, "A.1.2.c-R3") else { return };
    let (Some(due), Some(today)) = (entry.when.last_day(), context.options.today) else { return };
    // Once the work with volunteers is recorded: before, the lateness of the date itself says it all.
    if today <= due || sessions.is_empty() {
        return;
    }
    let held = |session: &VolunteerSession<'_>| match session.date.day() {
        Some(date) => date <= due && matches!(session.sheet.as_str(), own if own == sheet || own.is_empty()),
        None => true,
    };
    let done = Done::of(context, sheet, entry);
    if done.on.is_none() && !done.is_unsure && !sessions.iter().any(held) {
        findings.push(
            Draft::new(&ASSESSMENT_LATE, "/volunteer_sessions")
                .param("label", entry.label.as_str())
                .param("due", due),
        );
    }
}

fn check_target(context: &Context<'_, '_>, findings: &mut Findings) {
    let (Some((_, end)), Some(today)) = (context.period(), context.options.today) else { return };
    if today <= end {
        return;
    }
    let stated = context.roadmap.actions.iter().find_map(|action| {
        let indicator = action.indicators.iter().find(|indicator| indicator.id.as_str() == TOOLS)?;
        Some((action.code.as_str(), least(indicator)?))
    });
    let Some((sheet, target)) = stated else { return };
    let tools = &context.document.tool_adoptions;
    if tools.iter().any(|tool| tool.organisation.is_empty() || tool.sheet.is_empty()) {
        return;
    }
    let in_use = tools
        .iter()
        .filter(|tool| tool.sheet.as_str() == sheet && tool.date.day().is_none_or(|date| date <= today));
    let count = in_use.map(|tool| tool.organisation.as_str()).collect::<SortedSet<_>>().len();
    if i64::try_from(count).is_ok_and(|count| count < target) {
        let section = if tools.is_empty() { "/volunteer_sessions" } else { "/tool_adoptions" };
        findings.push(
            Draft::new(&TOOL_TARGET_MISSED, section)
                .param("end", end)
                .param("count", count)
                .param("target", target),
        );
    }
}

/// The least value that an indicator aims at, when it is whole.
fn least(indicator: &Indicator<'_>) -> Option<i64> {
    let target = indicator.target.as_ref()?;
    let value = target.value.thousandths();
    let is_least = target.bound.is(Bound::AtLeast) || target.bound.is(Bound::Exact);
    (is_least && value % 1000 == 0).then_some(value / 1000)
}
