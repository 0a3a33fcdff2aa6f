//! Rules on news of the actions and on what they delivered.

use chrono::NaiveDate;

use crate::context::{Context, Target};
use crate::document::Date;
use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;
use crate::roadmap::Sheet;
use crate::roadmap::calendar::MilestoneStatus;
use crate::roadmap::news::{DatedEntries, MilestoneNews, News};
use crate::sorted::{SortedMap, SortedSet};

use super::subject_of;

pub(crate) static MILESTONE_UNKNOWN: Rule = Rule {
    code: "roadmap.news.milestone_unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Nouvelle d'une échéance inconnue", "News of an unknown dated entry"),
    why: both(
        "Une nouvelle ne met à jour que l'échéance dont elle porte le libellé.",
        "News only brings up to date the entry whose label it bears.",
    ),
    text: both(
        "La fiche {sheet} n'a pas d'échéance « {label} ».",
        "The sheet {sheet} has no dated entry “{label}”.",
    ),
    help: both(
        "Recopiez le libellé de l'échéance tel que la fiche le donne.",
        "Copy the label of the dated entry as the sheet has it.",
    ),
    example: Example::Records {
        at: "/news/0/milestones/0/label",
        bad: "\"Validation des logos\"",
        good: "\"Validation du logo\"",
    },
};

pub(crate) static IN_FUTURE: Rule = Rule {
    code: "roadmap.news.in_future",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Nouvelle datée de l'avenir", "News dated in the future"),
    why: both("Une nouvelle dit ce qui s'est passé.", "News tells what happened."),
    text: both(
        "La nouvelle de la fiche {sheet} est datée du {date}, alors que nous sommes le {today}.",
        "The news of the sheet {sheet} is dated {date}, though today is {today}.",
    ),
    help: both("Corrigez le jour (« date »).", "Mend the day (“date”)."),
    example: Example::Records { at: "/news/1/date", bad: "\"2024-12-04\"", good: "\"2023-12-04\"" },
};

pub(crate) static MET_WITHOUT_DATE: Rule = Rule {
    code: "roadmap.news.met_without_date",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Échéance atteinte sans le jour", "Entry met without its day"),
    why: both(
        "Sans le jour, rien ne dit si l'échéance a été tenue.",
        "Without the day nothing says whether it was met in time.",
    ),
    text: both(
        "« {label} » est dit atteint, sans dire quel jour.",
        "“{label}” is said to be met, without saying on which day.",
    ),
    help: both("Notez le jour dans « met_on ».", "Note the day in “met_on”."),
    example: Example::Records {
        at: "/news/0/milestones/0",
        bad: "{\"label\": \"Validation du logo\", \"status\": \"met\"}",
        good: "{\"label\": \"Validation du logo\", \"status\": \"met\", \"met_on\": \"2023-06-20\"}",
    },
};

pub(crate) static DATE_WITHOUT_MET: Rule = Rule {
    code: "roadmap.news.date_without_met",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Jour d'une échéance qui n'est pas atteinte", "Day of an entry that is not met"),
    why: both("« met_on » est le jour où c'est fait.", "“met_on” is the day it was done."),
    text: both(
        "« {label} » porte un jour de réalisation, le {met_on}, sans être dit atteint.",
        "“{label}” has a day on which it was met, {met_on}, without being said to be met.",
    ),
    help: both(
        "Notez « met » ou « partially_met », ou retirez « met_on ».",
        "Note “met” or “partially_met”, or remove “met_on”.",
    ),
    example: Example::Records {
        at: "/news/0/milestones/0/status",
        bad: "\"not_met\"",
        good: "\"partially_met\"",
    },
};

pub(crate) static MET_AFTER_NEWS: Rule = Rule {
    code: "roadmap.news.met_after_news",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Échéance atteinte après la nouvelle qui le dit", "Entry met after the news that says so"),
    why: both("Une nouvelle ne sait rien du lendemain.", "News knows nothing of the day after."),
    text: both(
        "« {label} » est dit atteint le {met_on}, dans une nouvelle du {date}.",
        "“{label}” is said to be met on {met_on}, in news of {date}.",
    ),
    help: both(
        "Corrigez l'un des deux jours ; ce qui est encore attendu est « scheduled ».",
        "Mend one of the two days; what is still expected is “scheduled”.",
    ),
    example: Example::Records {
        at: "/news/0/milestones/0/met_on",
        bad: "\"2023-06-30\"",
        good: "\"2023-06-20\"",
    },
};

pub(crate) static MET_EARLY: Rule = Rule {
    code: "roadmap.news.met_early",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Échéance atteinte avant la date prévue", "Entry met before it was planned"),
    why: both(
        "C'est possible, mais souvent le jour est celui d'une autre étape, ou l'année est fausse.",
        "It can be, but often the day is that of another stage, or the year is wrong.",
    ),
    text: both(
        "« {label} » est dit atteint le {met_on} ; la fiche le prévoit au plus tôt le {planned}.",
        "“{label}” is said to be met on {met_on}; the sheet plans it on {planned} at the earliest.",
    ),
    help: both("Vérifiez le jour (« met_on »).", "Check the day (“met_on”)."),
    example: Example::Records {
        at: "/news/0/milestones/0/met_on",
        bad: "\"2022-06-20\"",
        good: "\"2023-06-20\"",
    },
};

pub(crate) static NOT_BY_PILOT: Rule = Rule {
    code: "roadmap.news.not_by_pilot",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["model"],
    title: both("Nouvelle qui ne vient pas d'un pilote", "News that does not come from a pilot"),
    why: both(
        "Le pilote répond de l'action : ses nouvelles comptent seules pour l'ordre du jour des comités.",
        "The pilot answers for the action: its news alone counts for the agenda of committees.",
    ),
    text: both(
        "Fiche {sheet} : la nouvelle du {date} vient de l'acteur « {by} », qui ne pilote pas la fiche ; pilote : {pilots}.",
        "Sheet {sheet}: the news of {date} comes from the actor “{by}”, who does not lead it; pilot: {pilots}.",
    ),
    help: both(
        "Faites confirmer la nouvelle par un pilote, ou corrigez « by ».",
        "Have the news confirmed by a pilot, or mend “by”.",
    ),
    example: Example::Records { at: "/news/1/by", bad: "\"msa\"", good: "\"anjou-numerique\"" },
};

/// Checks news and deliverables.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    check_deliverables(context, findings);
    if document.news.is_empty() {
        return;
    }
    let entries = DatedEntries::of(context.documents());
    let sheets: SortedMap<&str, Sheet<'_, '_>> = context
        .documents()
        .flat_map(|document| document.sheets())
        .map(|sheet| (sheet.code.as_str(), sheet))
        .collect();
    let pilots = pilots(context);
    for (index, news) in document.news.iter().enumerate() {
        context.check_link(findings, Target::Sheets, &news.sheet, || format!("/news/{index}/sheet"));
        let sheet = sheets.get(news.sheet.as_str());
        let subject = sheet.map(|sheet| subject_of(sheet));
        if let Some(by) = &news.by {
            let path = || format!("/news/{index}/by");
            context.check_link(findings, Target::Actors, by, path);
            if let Some(sheet) = sheet {
                check_pilot(context, (sheet, &pilots), news, by, path, findings);
            }
        }
        let day = news.date.day();
        if let (Some(day), Some(today)) = (day, context.options.today)
            && day > today
        {
            let draft = Draft::new(&IN_FUTURE, format!("/news/{index}/date"))
                .param("sheet", news.sheet.as_str())
                .param("date", day)
                .param("today", today);
            findings.push(with_subject(draft, subject.clone()));
        }
        for (rank, milestone) in news.milestones.iter().enumerate() {
            let place = format!("/news/{index}/milestones/{rank}");
            let named = (news.sheet.as_str(), milestone.label.as_str());
            entries.check(context, &MILESTONE_UNKNOWN, named, findings, || format!("{place}/label"));
            let planned = entries.get(named.0, named.1).and_then(|entry| entry.when.first_day());
            check_milestone(milestone, day, planned, (&place, subject.clone()), findings);
        }
    }
}

fn with_subject(draft: Draft, subject: Option<Subject>) -> Draft {
    match subject {
        Some(subject) => draft.subject(subject),
        None => draft,
    }
}

fn check_milestone(
    milestone: &MilestoneNews<'_>,
    told: Option<NaiveDate>,
    planned: Option<NaiveDate>,
    (place, subject): (&str, Option<Subject>),
    findings: &mut Findings,
) {
    let label = milestone.label.as_str();
    let (Some(status), false) = (milestone.status.known(), label.is_empty()) else { return };
    let draft = |rule, key: &str| {
        with_subject(Draft::new(rule, format!("{place}{key}")), subject.clone()).param("label", label)
    };
    let Some(met_on) = milestone.met_on else {
        if status == MilestoneStatus::Met {
            findings.push(draft(&MET_WITHOUT_DATE, ""));
        }
        return;
    };
    let Some(met_on) = Date::day(met_on) else { return };
    let on = |rule| draft(rule, "/met_on").param("met_on", met_on);
    if matches!(status, MilestoneStatus::Scheduled | MilestoneStatus::NotMet) {
        findings.push(on(&DATE_WITHOUT_MET));
    } else if let Some(told) = told.filter(|told| met_on > *told) {
        findings.push(on(&MET_AFTER_NEWS).param("date", told));
    } else if let Some(planned) = planned.filter(|planned| met_on < *planned) {
        findings.push(on(&MET_EARLY).param("planned", planned));
    }
}

/// Who leads each sheet, its services included, where every pilot of it is known.
struct Pilots<'c> {
    leads: SortedSet<(&'c str, &'c str)>,
    /// Sheets without a pilot, or one of whose pilots was refused.
    refused: SortedSet<&'c str>,
}

fn pilots<'c>(context: &'c Context<'_, '_>) -> Pilots<'c> {
    let mut pilots = SortedSet::new();
    let mut refused = SortedSet::new();
    for sheet in context.documents().flat_map(|document| document.sheets()) {
        if sheet.pilots.is_empty() || sheet.pilots.iter().any(|pilot| pilot.actor.is_empty()) {
            refused.insert(sheet.code.as_str());
        }
        for pilot in sheet.pilots {
            let named = context.directory.identify(&pilot.actor).unwrap_or(&pilot.actor);
            for id in [Some(named), pilot.unit.as_deref()].into_iter().flatten() {
                pilots.insert((sheet.code.as_str(), id));
            }
        }
    }
    Pilots { leads: pilots, refused }
}

/// How many pilots a finding names.
const MOST_PILOTS: usize = 40;

fn check_pilot(
    context: &Context<'_, '_>,
    (sheet, pilots): (&Sheet<'_, '_>, &Pilots<'_>),
    news: &News<'_>,
    by: &str,
    path: impl FnOnce() -> String,
    findings: &mut Findings,
) {
    let code = sheet.code.as_str();
    let (Some(day), false) = (news.date.day(), pilots.refused.contains(code)) else { return };
    if !context.directory.ids().contains(by) || pilots.leads.contains(&(code, by)) {
        return;
    }
    findings.push_with(&NOT_BY_PILOT, || {
        let names: Vec<String> = sheet
            .pilots
            .iter()
            .take(MOST_PILOTS)
            .map(|pilot| context.directory.name_of(&pilot.actor).to_owned())
            .collect();
        Draft::new(&NOT_BY_PILOT, path())
            .subject(subject_of(sheet))
            .param("sheet", code)
            .param("date", day)
            .param("by", context.directory.name_of(by))
            .param("pilots", names)
    });
}

fn check_deliverables(context: &Context<'_, '_>, findings: &mut Findings) {
    let deliverables = &context.document.deliverables;
    IdIndex::of(deliverables.iter().map(|deliverable| deliverable.id.as_str())).check_unique(
        "deliverables",
        "id",
        findings,
    );
    for (index, deliverable) in deliverables.iter().enumerate() {
        let path = |key: &str| format!("/deliverables/{index}/{key}");
        context.check_link(findings, Target::Sheets, &deliverable.sheet, || path("sheet"));
        if let Some(indicator) = &deliverable.indicator {
            context.check_link(findings, Target::Indicators, indicator, || path("indicator"));
        }
        if let Some(territory) = &deliverable.territory {
            context.check_link(findings, Target::Territories, territory, || path("territory"));
        }
    }
}
