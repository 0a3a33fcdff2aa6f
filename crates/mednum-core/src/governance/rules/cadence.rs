//! Rules on how often bodies meet.

use chrono::NaiveDate;

use crate::context::Context;
use crate::document::{Count, Date};
use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::governance::Body;
use crate::governance::register::Entry;
use crate::governance::rhythm::{Rhythm, Span, spans};
use crate::roadmap::calendar::Cadence;

use super::{Scene, body_subject};

pub(super) static REVERSED: Rule = Rule {
    code: "governance.cadence.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Fréquence dont le minimum dépasse le maximum", "Cadence whose least exceeds its greatest"),
    why: both(
        "« 3 à 4 fois par an » se lit du plus petit au plus grand.",
        "“3 to 4 times a year” reads from the lesser to the greater.",
    ),
    text: both(
        "La fréquence va de {min} à {max} : rien ne peut la respecter.",
        "The cadence goes from {min} to {max}: nothing can meet it.",
    ),
    help: both("Échangez « min » et « max ».", "Swap “min” and “max”."),
    example: Example::Value {
        at: "/bodies/0/cadence",
        bad: "{\"min\": 4, \"max\": 3, \"per\": \"year\"}",
        good: "{\"min\": 3, \"max\": 4, \"per\": \"year\"}",
    },
};

pub(super) static TOO_FEW: Rule = Rule {
    code: "governance.cadence.too_few",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R1", "A.1.1-R2", "A.1.2-R2", "A.2-R1", "B.5-R1", "B.7-R1"],
    title: both("Réunions trop rares", "Too few meetings"),
    why: both(
        "La feuille de route fixe le rythme de ses instances : une période qui s'achève sans assez de réunions ne se rattrape plus.",
        "The roadmap sets the rhythm of its bodies: a period that ends with too few meetings cannot be made up for.",
    ),
    text: both(
        "Instance « {body} », période « {period} » : réunions tenues, {held} ; réunions demandées, au moins {min}.",
        "Body “{body}”, period “{period}”: meetings held, {held}; meetings asked for, at least {min}.",
    ),
    help: both(
        "Ajoutez à « meetings » les réunions qui manquent, ou parlez de cet écart à la prochaine réunion.",
        "Add the missing meetings to “meetings”, or speak of the gap at the next meeting.",
    ),
    example: Example::Records { at: "/meetings/8/status", bad: "\"cancelled\"", good: "\"held\"" },
};

pub(super) static TOO_MANY: Rule = Rule {
    code: "governance.cadence.too_many",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R1", "A.2-R1", "B.5-R1", "B.7-R1"],
    title: both("Réunions trop nombreuses", "Too many meetings"),
    why: both(
        "Les partenaires se sont engagés sur un nombre de réunions : au-delà, leur présence n'est plus acquise.",
        "The partners agreed on a number of meetings: beyond it they can no longer be counted on.",
    ),
    text: both(
        "Instance « {body} », période « {period} » : réunions tenues, {held} ; réunions prévues, au plus {max}.",
        "Body “{body}”, period “{period}”: {held} meetings held, at most {max} planned.",
    ),
    help: both(
        "Vérifiez que chaque réunion est bien de cette instance et n'est saisie qu'une fois.",
        "Check that each meeting is of this body and is entered once.",
    ),
    example: Example::Records {
        at: "/meetings/-",
        bad: "{\"id\": \"gtn49-encore\", \"body\": \"gtn49\", \"date\": \"2023-03-02\"}",
        good: "{\"id\": \"gtn49-encore\", \"body\": \"gtn49\", \"date\": \"2024-01-11\"}",
    },
};

pub(super) static NEVER_MET: Rule = Rule {
    code: "governance.body.never_met",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R2", "A.1.2-R2", "B.3-R4"],
    title: both("Instance qui ne s'est jamais réunie", "Body that never met"),
    why: both(
        "Une instance n'existe que si elle se réunit ; le document tient les réunions des autres, et aucune de celle-ci.",
        "A body only exists if it meets; the document keeps the meetings of others, and none of this one.",
    ),
    text: both(
        "Instance « {body} » : aucune réunion tenue depuis le début de la feuille de route (années écoulées : {years}).",
        "Body “{body}”: no meeting held since the roadmap started (years over: {years}).",
    ),
    help: both(
        "Ajoutez ses réunions à « meetings », ou fixez la date de la première.",
        "Add its meetings to “meetings”, or set the day of the first one.",
    ),
    example: Example::Records { at: "/meetings/10/status", bad: "\"cancelled\"", good: "\"held\"" },
};

/// The rule of the roadmap that asks the bodies of a sheet to meet, whatever their rhythm.
const MUST_MEET: &str = "B.3-R4";

/// A roadmap of more years than this is a slip: only the last ones are counted.
const MOST_YEARS: usize = 60;

/// Checks the bounds of the cadences of bodies and sheets.
pub(super) fn check_bounds(context: &Context<'_, '_>, findings: &mut Findings) {
    for (index, body) in context.document.bodies.iter().enumerate() {
        if let Some(cadence) = &body.cadence {
            check_cadence(cadence, || (format!("/bodies/{index}/cadence"), body_subject(body)), findings);
        }
    }
    for sheet in context.document.sheets() {
        for (rank, cadence) in sheet.cadences.iter().enumerate() {
            let subject = || Subject::new(sheet.kind, sheet.code, sheet.title);
            check_cadence(cadence, || (format!("{}/cadences/{rank}", sheet.path()), subject()), findings);
        }
    }
}

fn check_cadence(cadence: &Cadence<'_>, place: impl FnOnce() -> (String, Subject), findings: &mut Findings) {
    let bound = |bound: Option<Count>| bound.and_then(Count::get);
    if let (Some(min), Some(max)) = (bound(cadence.min), bound(cadence.max))
        && min > max
    {
        let (path, subject) = place();
        findings.push(Draft::new(&REVERSED, path).subject(subject).param("min", min).param("max", max));
    }
}

/// Checks the meetings held against the rhythm of each body.
pub(super) fn check_meetings(scene: &Scene<'_, '_, '_>, findings: &mut Findings) {
    let Some(roadmap) = scene.context.period() else { return };
    let must_meet: Vec<&str> = scene
        .context
        .roadmap
        .sheets()
        .filter(|sheet| {
            sheet.figures.iter().any(|figure| figure.rules.iter().any(|rule| rule.as_str() == MUST_MEET))
        })
        .map(|sheet| sheet.code.as_str())
        .collect();
    for (rank, body) in scene.bodies.iter().enumerate().filter(|(_, body)| scene.is_sure(body)) {
        let rhythm = body.cadence.as_ref().and_then(Rhythm::of);
        if rhythm.is_none() && !must_meet.contains(&body.sheet.as_str()) {
            continue;
        }
        let held: Vec<Entry<'_, '_>> = scene.meetings.held(&body.id).collect();
        if held.is_empty() && check_never_met(scene, (rank, body), roadmap, findings) {
            continue;
        }
        if rhythm.is_some_and(|rhythm| !rhythm.about) {
            let today = scene.context.options.today;
            let over = |period: &Span| today.is_some_and(|today| period.end < today);
            // A period that is not over asks for nothing yet: only its meetings can be too many.
            for period in spans(body, roadmap).filter(|span| over(span) || !held.is_empty()) {
                check_period(scene, (rank, body), &period, &held, findings);
            }
        }
    }
}

/// True when the body has never met though a whole year of the roadmap is over.
fn check_never_met(
    scene: &Scene<'_, '_, '_>,
    (rank, body): (usize, &Body<'_>),
    roadmap: (NaiveDate, NaiveDate),
    findings: &mut Findings,
) -> bool {
    let lived = |year: i32| {
        let bounds = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31));
        let (Some(first), Some(last)) = bounds else { return false };
        let after = |day: Option<Date>| day.is_none_or(|day| day.day().is_some_and(|day| day <= first));
        let before = |day: Option<Date>| day.is_none_or(|day| day.day().is_some_and(|day| day >= last));
        roadmap.0 <= first && after(body.created) && before(body.dissolved)
    };
    let years = scene.context.past_years().rev().take(MOST_YEARS).filter(|year| lived(*year)).count();
    if years == 0 || scene.may_hide() {
        return false;
    }
    findings.push_with(&NEVER_MET, || {
        let path = scene.body_path(rank).unwrap_or_else(|| "/meetings".to_owned());
        Draft::new(&NEVER_MET, path)
            .subject(body_subject(body))
            .param("body", body.name.as_str())
            .param("years", years)
    });
    true
}

fn check_period(
    scene: &Scene<'_, '_, '_>,
    (rank, body): (usize, &Body<'_>),
    period: &Span,
    held: &[Entry<'_, '_>],
    findings: &mut Findings,
) {
    let first = held.partition_point(|entry| entry.day < period.start);
    let after = held.partition_point(|entry| entry.day <= period.end);
    let within = held.get(first..after).unwrap_or_default();
    let count = i64::try_from(within.len()).unwrap_or(i64::MAX);
    let draft = |rule, path: String| {
        let draft = Draft::new(rule, path)
            .subject(body_subject(body))
            .param("body", body.name.as_str())
            .param("period", period.named().in_words())
            .param("held", count);
        within.iter().fold(draft, |draft, entry| draft.related(entry.path(), "held"))
    };
    let is_over = scene.context.options.today.is_some_and(|today| period.end < today);
    if let Some(min) = period.min.filter(|min| count < *min)
        && is_over
        && !scene.may_hide()
    {
        findings.push_with(&TOO_FEW, || {
            let own = scene.body_path(rank).map(|path| format!("{path}/cadence"));
            // A body of the roadmap referred to has no place: its last meeting by then has one.
            let last = || held.get(..after).and_then(<[_]>::last).map(Entry::path);
            draft(&TOO_FEW, own.or_else(last).unwrap_or_else(|| "/meetings".to_owned())).param("min", min)
        });
    }
    if let Some(max) = period.max
        && let Some(beyond) = usize::try_from(max).ok().and_then(|max| within.get(max))
    {
        findings
            .push_with(&TOO_MANY, || draft(&TOO_MANY, format!("{}/date", beyond.path())).param("max", max));
    }
}
