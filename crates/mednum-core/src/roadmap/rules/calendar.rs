//! Rules on dates: the roadmap's own, and those of its sheets.

use std::cmp::Ordering;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::context::Context;
use crate::document::Date;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::finding::{Language, Param};
use crate::roadmap::Sheet;
use crate::roadmap::calendar::{CalendarEntry, CalendarKind, When};
use crate::roadmap::news::Progress;

use super::subject_of;

pub(crate) static ROADMAP_REVERSED: Rule = Rule {
    code: "roadmap.period.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Feuille de route qui finit avant de commencer", "Roadmap that ends before it starts"),
    why: both("Toutes les échéances se lisent dans cette période.", "Every date is read within this period."),
    text: both("La feuille de route va du {start} au {end}.", "The roadmap runs from {start} to {end}."),
    help: both("Échangez « start » et « end ».", "Swap “start” and “end”."),
    example: Example::Value { at: "/roadmap/end", bad: "\"2025-12-31\"", good: "\"2028-12-31\"" },
};

pub(crate) static UNUSUAL_LENGTH: Rule = Rule {
    code: "roadmap.period.unusual_length",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R6"],
    title: both("Feuille de route qui ne dure pas trois ans", "Roadmap that does not last three years"),
    why: both(
        "La feuille de route est renouvelée pour trois années civiles.",
        "The roadmap is renewed for three calendar years.",
    ),
    text: both(
        "La feuille de route va du {start} au {end} ; elle est attendue sur trois ans, jusqu'au {expected}.",
        "The roadmap runs from {start} to {end}; it is expected over three years, to {expected}.",
    ),
    help: both("Vérifiez les deux dates.", "Check both dates."),
    example: Example::Value { at: "/roadmap/end", bad: "\"2029-06-30\"", good: "\"2028-12-31\"" },
};

pub(crate) static REVERSED: Rule = Rule {
    code: "roadmap.calendar.reversed",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Période qui finit avant de commencer", "Period that ends before it starts"),
    why: both("Elle ne contient aucun jour.", "It holds no day."),
    text: both("« {label} » finit avant de commencer ({when}).", "“{label}” ends before it starts ({when})."),
    help: both("Échangez les deux côtés de « / ».", "Swap the two sides of “/”."),
    example: Example::Value { at: "/actions/0/calendar/0/when", bad: "\"2027/2026\"", good: "\"2026/2027\"" },
};

pub(crate) static OUTSIDE_ROADMAP: Rule = Rule {
    code: "roadmap.calendar.outside_roadmap",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R6"],
    title: both("Échéance hors de la feuille de route", "Date outside the roadmap"),
    why: both(
        "Une échéance hors de la période ne sera ni suivie ni évaluée avec la feuille de route.",
        "A date outside the period will be neither followed nor judged with the roadmap.",
    ),
    text: both(
        "« {label} » ({when}) sort de la période de la feuille de route, du {start} au {end}.",
        "“{label}” ({when}) falls outside the period of the roadmap, from {start} to {end}.",
    ),
    help: both(
        "Corrigez l'échéance ; une date citée pour mémoire est de type « history ».",
        "Mend the date; a date told for the record is of kind “history”.",
    ),
    example: Example::Value { at: "/actions/0/calendar/0/when", bad: "\"2025-12\"", good: "\"2026-12\"" },
};

pub(crate) static OUT_OF_ORDER: Rule = Rule {
    code: "roadmap.calendar.out_of_order",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.3.1-R1"],
    title: both("Jalons dans le désordre", "Milestones out of order"),
    why: both(
        "Les jalons d'une action se suivent : lancer, valider, rédiger, publier.",
        "The milestones of an action follow each other: launch, validate, write, publish.",
    ),
    text: both(
        "« {label} » ({when}) vient après « {before} » dans la fiche, mais avant lui dans le temps.",
        "“{label}” ({when}) comes after “{before}” in the sheet, but before it in time.",
    ),
    help: both(
        "Rangez les jalons par date, ou corrigez l'une des deux.",
        "Put the milestones in order of date, or mend one of the two.",
    ),
    example: Example::Value {
        at: "/actions/0/calendar",
        bad: "[{\"label\": \"Validation\", \"when\": \"2027-06\", \"kind\": \"milestone\"}, {\"label\": \"Publication\", \"when\": \"2027-03\", \"kind\": \"milestone\"}]",
        good: "[{\"label\": \"Validation\", \"when\": \"2027-03\", \"kind\": \"milestone\"}, {\"label\": \"Publication\", \"when\": \"2027-06\", \"kind\": \"milestone\"}]",
    },
};

pub(crate) static LATE: Rule = Rule {
    code: "roadmap.calendar.late",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.a-R1", "A.1.2.c-R3", "A.1.2.c-R4", "A.3.1-R1", "A.3.4-R1", "GT.B.1-R1"],
    title: both("Échéance passée sans nouvelle", "Date passed without news"),
    why: both(
        "Une échéance passée est atteinte, manquée ou reportée : il faut le savoir avant le comité.",
        "A date passed is met, missed or put off: the committee needs to know.",
    ),
    text: both(
        "« {label} » : l'échéance du {due} est passée, et rien ne dit que c'est fait (retard en jours : {days}).",
        "“{label}”: due by {due}, and nothing says that it is done (days late: {days}).",
    ),
    help: both(
        "Demandez des nouvelles au pilote, puis notez « status » (et « met_on » si c'est fait).",
        "Ask the pilot for news, then note “status” (and “met_on” if it is done).",
    ),
    example: Example::Described {
        bad: both(
            "un jalon de juin 2023 sans suite, vu en 2024",
            "a milestone of June 2023 without news, seen in 2024",
        ),
        good: both("le même avec « \"status\": \"met\" »", "the same with “\"status\": \"met\"”"),
    },
};

pub(crate) static YEAR_NOT_COVERED: Rule = Rule {
    code: "roadmap.calendar.year_not_covered",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.1-R7"],
    title: both("Action continue qui laisse une année vide", "Continuous action that leaves a year empty"),
    why: both(
        "Une action continue est attendue chaque année de la feuille de route.",
        "A continuous action is expected in each year of the roadmap.",
    ),
    text: both(
        "« {label} » : l'action est dite continue, mais sa période ({when}) ne couvre pas {years}.",
        "“{label}”: the action is said to be continuous, but its period ({when}) does not cover {years}.",
    ),
    help: both(
        "Étendez la période, ou retirez « continuous ».",
        "Extend the period, or remove “continuous”.",
    ),
    example: Example::Value {
        at: "/actions/0/calendar",
        bad: "[{\"label\": \"Animation\", \"when\": \"2026/2027\", \"kind\": \"period\", \"continuous\": true}]",
        good: "[{\"label\": \"Animation\", \"when\": \"2026/2028\", \"kind\": \"period\", \"continuous\": true}]",
    },
};

/// How long a roadmap lasts.
const ROADMAP_MONTHS: u32 = 36;

pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let period = context.roadmap.roadmap.as_ref().and_then(|roadmap| period(roadmap.start, roadmap.end));
    if context.document.roadmap.is_some()
        && let Some((start, end)) = period
    {
        check_period(start, end, findings);
    }
    let progress = Progress::of([context.document], context.options.today);
    for sheet in context.document.sheets() {
        let mut before: Option<(usize, &CalendarEntry<'_>)> = None;
        for (rank, entry) in sheet.calendar.iter().enumerate() {
            check_entry(&sheet, rank, entry, period, (&progress, context.options.today), findings);
            if entry.kind.is(CalendarKind::Milestone) {
                if let Some((earlier, previous)) = before
                    && is_before(entry.when, previous.when)
                {
                    findings.push(
                        entry_draft(&OUT_OF_ORDER, &sheet, rank, entry)
                            .param("before", previous.label.as_str())
                            .related(format!("{}/calendar/{earlier}", sheet.path()), "previous_milestone"),
                    );
                }
                before = Some((rank, entry));
            }
        }
    }
}

fn period(start: Date, end: Date) -> Option<(NaiveDate, NaiveDate)> {
    Some((start.day()?, end.day()?))
}

fn is_before(later: When, earlier: When) -> bool {
    matches!((later.last_day(), earlier.first_day()), (Some(later), Some(earlier)) if later < earlier)
}

fn check_period(start: NaiveDate, end: NaiveDate, findings: &mut Findings) {
    let draft = |rule| {
        Draft::new(rule, "/roadmap/end")
            .param("start", start)
            .param("end", end)
            .related("/roadmap/start", "start")
    };
    if end < start {
        findings.push(draft(&ROADMAP_REVERSED));
        return;
    }
    let expected = start
        .checked_add_months(Months::new(ROADMAP_MONTHS))
        .and_then(|day| day.checked_sub_days(Days::new(1)));
    if let Some(expected) = expected
        && expected != end
    {
        findings.push(draft(&UNUSUAL_LENGTH).param("expected", expected));
    }
}

fn in_words(when: When) -> Param {
    Param::Words {
        notation: when.to_string(),
        fr: when.in_words(Language::French),
        en: when.in_words(Language::English),
    }
}

fn entry_draft(rule: &'static Rule, sheet: &Sheet<'_, '_>, rank: usize, entry: &CalendarEntry<'_>) -> Draft {
    Draft::new(rule, format!("{}/calendar/{rank}/when", sheet.path()))
        .subject(subject_of(sheet))
        .param("label", entry.label.as_str())
        .param("when", in_words(entry.when))
}

fn check_entry(
    sheet: &Sheet<'_, '_>,
    rank: usize,
    entry: &CalendarEntry<'_>,
    period: Option<(NaiveDate, NaiveDate)>,
    (progress, today): (&Progress<'_>, Option<NaiveDate>),
    findings: &mut Findings,
) {
    if entry.when.is_reversed() {
        findings.push(entry_draft(&REVERSED, sheet, rank, entry));
        return;
    }
    if let Some((start, end)) = period
        && entry.is_planned()
    {
        let starts_early = entry.when.first_day().is_some_and(|day| day < start);
        let ends_late = entry.when.last_day().is_some_and(|day| day > end);
        if starts_early || ends_late {
            findings.push(
                entry_draft(&OUTSIDE_ROADMAP, sheet, rank, entry).param("start", start).param("end", end),
            );
        }
        if entry.continuous == Some(true) {
            // An open side covers every year on it.
            let known = |day: Option<NaiveDate>, open: i32| day.map_or(open, |day| day.year());
            let first = known(entry.when.first_day(), i32::MIN);
            let last = known(entry.when.last_day(), i32::MAX);
            let before = span_of_years(start.year(), end.year().min(first.saturating_sub(1)));
            let after = span_of_years(start.year().max(last.saturating_add(1)), end.year());
            let missing: Vec<String> = [before, after].into_iter().flatten().collect();
            if !missing.is_empty() {
                findings.push(entry_draft(&YEAR_NOT_COVERED, sheet, rank, entry).param("years", missing));
            }
        }
    }
    if let Some(today) = today
        && let Some(due) = progress.late_since(sheet.code, entry, today, period.map(|(start, _)| start))
    {
        let days = today.signed_duration_since(due).num_days();
        findings
            .push(entry_draft(&LATE, sheet, rank, entry).param("due", due).param("days", Param::Count(days)));
    }
}

/// Some years in words: `2024`, `2024-2026`; nothing when there are none.
fn span_of_years(first: i32, last: i32) -> Option<String> {
    match first.cmp(&last) {
        Ordering::Less => Some(format!("{first}-{last}")),
        Ordering::Equal => Some(first.to_string()),
        Ordering::Greater => None,
    }
}
