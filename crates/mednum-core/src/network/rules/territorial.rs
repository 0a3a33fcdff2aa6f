//! Rules on diagnostics of territories and on the roadmaps drawn from them.

use super::{Draft, Example, Findings, Rule, Severity, Subject, both};
use crate::context::{Context, Target};
use crate::identifiers::IdIndex;
use crate::network::perimeter::{Excluded, MESH, Perimeters};
use crate::network::{Diagnostic, TerritorialRoadmap};
use crate::sorted::SortedSet;
use crate::territory::TerritoryKind;

pub(super) static DIAGNOSTICS_DIFFER: Rule = Rule {
    code: "network.diagnostic.count_differs",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["B.1-R4"],
    title: both(
        "EPCI diagnostiqués en nombre différent de celui annoncé",
        "EPCI with a diagnostic in another number than announced",
    ),
    why: both(
        "La feuille de route dit combien d'EPCI ont un diagnostic : le registre n'est pas complet, ou la situation a changé.",
        "The roadmap says how many EPCI have a diagnostic: the register is not complete, or things have changed.",
    ),
    text: both(
        "EPCI qui ont un diagnostic : {count} ; la feuille de route en compte {expected}.",
        "EPCI that have a diagnostic: {count}; the roadmap counts {expected}.",
    ),
    help: both("Complétez « diagnostics ».", "Complete “diagnostics”."),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N2", "kind": "fact", "label": "EPCI", "value": 2, "rules": ["B.1-R4"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "territories": [{"id": "mauges", "name": "Mauges Communauté", "kind": "epci", "epci": "200060010"}],
 "diagnostics": [{"id": "d", "territory": "mauges", "date": "2022-10-15", "sheet": "B.1"}],
 "territorial_roadmaps": [{"id": "f", "territory": "mauges", "diagnostic": "d", "validated": "2023-03-15"}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N2", "kind": "fact", "label": "EPCI", "value": 1, "rules": ["B.1-R4"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "territories": [{"id": "mauges", "name": "Mauges Communauté", "kind": "epci", "epci": "200060010"}],
 "diagnostics": [{"id": "d", "territory": "mauges", "date": "2022-10-15", "sheet": "B.1"}],
 "territorial_roadmaps": [{"id": "f", "territory": "mauges", "diagnostic": "d", "validated": "2023-03-15"}]}"#,
    },
};

pub(super) static DIAGNOSTIC_EXCLUDED: Rule = Rule {
    code: "network.diagnostic.excluded_territory",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R3", "GT.B.2-R2"],
    title: both(
        "Diagnostic d'un territoire exclu de l'action",
        "Diagnostic of a territory that the action leaves out",
    ),
    why: both(
        "La fiche dit que ce territoire n'est pas concerné : un groupe de travail examine comment le traiter.",
        "The sheet says that this territory is left out: a working group looks at how to treat it.",
    ),
    text: both(
        "Le diagnostic de « {territory} » est rattaché à la fiche {sheet}, qui exclut ce territoire.",
        "The diagnostic of “{territory}” belongs to sheet {sheet}, which leaves that territory out.",
    ),
    help: both(
        "Rattachez-le à la fiche qui l'a mené (« sheet »), ou corrigez le territoire.",
        "Give the sheet that led it (“sheet”), or mend the territory.",
    ),
    example: Example::Records {
        at: "/diagnostics/0/territory",
        bad: "\"alm\"",
        good: "\"mauges-communaute\"",
    },
};

pub(super) static WITHOUT_ROADMAP: Rule = Rule {
    code: "network.diagnostic.without_roadmap",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R4"],
    title: both("Diagnostic sans feuille de route", "Diagnostic without a roadmap"),
    why: both(
        "Chaque diagnostic est la base d'une feuille de route avec la communauté de communes ou les communes.",
        "Each diagnostic is the base of a roadmap with the communauté de communes or the communes.",
    ),
    text: both(
        "Le diagnostic de « {territory} » n'a donné aucune feuille de route.",
        "The diagnostic of “{territory}” has led to no roadmap.",
    ),
    help: both(
        "Ajoutez à « territorial_roadmaps » celle qui en est tirée, même en projet.",
        "Add to “territorial_roadmaps” the one drawn from it, even as a draft.",
    ),
    example: Example::Records {
        at: "/diagnostics/-",
        bad: "{\"id\": \"diagnostic-ccals\", \"territory\": \"ccals\", \"date\": \"2022-06-15\", \"sheet\": \"B.1\"}",
        good: "{\"id\": \"diagnostic-bis\", \"territory\": \"mauges-communaute\", \"date\": \"2022-06-15\", \"sheet\": \"B.1\"}",
    },
};

pub(super) static WITHOUT_DIAGNOSTIC: Rule = Rule {
    code: "network.territorial_roadmap.without_diagnostic",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R4"],
    title: both("Feuille de route sans diagnostic", "Roadmap without a diagnostic"),
    why: WITHOUT_ROADMAP.why,
    text: both(
        "La feuille de route de « {territory} » ne repose sur aucun diagnostic.",
        "The roadmap of “{territory}” rests on no diagnostic.",
    ),
    help: both(
        "Donnez son diagnostic (« diagnostic »), et ajoutez-le à « diagnostics ».",
        "Give its diagnostic (“diagnostic”), and add it to “diagnostics”.",
    ),
    example: Example::Records {
        at: "/territorial_roadmaps/-",
        bad: "{\"id\": \"feuille-ccals\", \"territory\": \"ccals\", \"validated\": \"2023-06-15\"}",
        good: "{\"id\": \"feuille-bis\", \"territory\": \"mauges-communaute\", \"validated\": \"2023-06-15\"}",
    },
};

pub(super) static NOT_VALIDATED: Rule = Rule {
    code: "network.territorial_roadmap.not_validated",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R8"],
    title: both("Feuille de route de territoire non validée", "Roadmap of a territory not validated"),
    why: both(
        "L'ensemble des feuilles de route est à valider avec les territoires.",
        "All the roadmaps are to be validated with the territories.",
    ),
    text: both(
        "La feuille de route de « {territory} » n'est pas validée.",
        "The roadmap of “{territory}” is not validated.",
    ),
    help: both(
        "Faites-la valider, puis donnez le jour (« validated ») et par qui (« validated_by »).",
        "Have it validated, then give the day (“validated”) and by whom (“validated_by”).",
    ),
    example: Example::Records {
        at: "/territorial_roadmaps/0/validated",
        bad: "null",
        good: "\"2023-03-15\"",
    },
};

pub(super) static BEFORE_DRAFT: Rule = Rule {
    code: "network.territorial_roadmap.validated_before_draft",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Feuille de route validée avant d'être écrite", "Roadmap validated before it was written"),
    why: both(
        "On ne valide que ce qui est écrit : l'une des deux dates est fausse.",
        "Only what is written can be validated: one of the two dates is wrong.",
    ),
    text: both(
        "La feuille de route de « {territory} » est validée le {date}, avant d'être écrite le {drafted}.",
        "The roadmap of “{territory}” is validated on {date}, before it was written on {drafted}.",
    ),
    help: both("Corrigez « drafted » ou « validated ».", "Mend “drafted” or “validated”."),
    example: Example::Records {
        at: "/territorial_roadmaps/0/drafted",
        bad: "\"2023-04-01\"",
        good: "\"2022-12-01\"",
    },
};

pub(super) static BEFORE_DIAGNOSTIC: Rule = Rule {
    code: "network.territorial_roadmap.before_diagnostic",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Feuille de route d'avant son diagnostic", "Roadmap earlier than its diagnostic"),
    why: both(
        "Une feuille de route tirée d'un diagnostic vient après lui.",
        "A roadmap drawn from a diagnostic comes after it.",
    ),
    text: both(
        "La feuille de route de « {territory} » est du {date}, et son diagnostic « {diagnostic} » du {delivered}.",
        "The roadmap of “{territory}” is of {date}, and its diagnostic “{diagnostic}” of {delivered}.",
    ),
    help: both(
        "Corrigez l'une des dates, ou désignez le diagnostic dont elle est tirée.",
        "Mend one of the dates, or refer to the diagnostic that it is drawn from.",
    ),
    example: Example::Records { at: "/diagnostics/0/date", bad: "\"2023-02-01\"", good: "\"2022-10-15\"" },
};

/// Checks the diagnostics and the roadmaps of territories.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let (diagnostics, roadmaps) = (&document.diagnostics, &document.territorial_roadmaps);
    if diagnostics.is_empty() && roadmaps.is_empty() {
        return;
    }
    context.targets(Target::Diagnostics).check_unique("diagnostics", "id", findings);
    IdIndex::of(roadmaps.iter().map(|roadmap| roadmap.id.as_str())).check_unique(
        "territorial_roadmaps",
        "id",
        findings,
    );
    check_links(context, findings);
    let perimeters = Perimeters::of(context.documents(), context.geography());
    check_diagnostics(context, &perimeters, findings);
    for (index, roadmap) in roadmaps.iter().enumerate() {
        check_roadmap(context, &perimeters, (index, roadmap), findings);
    }
    check_pairs(context, &perimeters, findings);
}

fn check_links(context: &Context<'_, '_>, findings: &mut Findings) {
    for (index, diagnostic) in context.document.diagnostics.iter().enumerate() {
        let path = |field: &str| format!("/diagnostics/{index}/{field}");
        context.check_link(findings, Target::Territories, &diagnostic.territory, || path("territory"));
        if let Some(sheet) = &diagnostic.sheet {
            context.check_link(findings, Target::Sheets, sheet, || path("sheet"));
        }
    }
    for (index, roadmap) in context.document.territorial_roadmaps.iter().enumerate() {
        let path = |field: &str| format!("/territorial_roadmaps/{index}/{field}");
        context.check_link(findings, Target::Territories, &roadmap.territory, || path("territory"));
        if let Some(diagnostic) = &roadmap.diagnostic {
            context.check_link(findings, Target::Diagnostics, diagnostic, || path("diagnostic"));
        }
        for (rank, actor) in roadmap.validated_by.iter().enumerate() {
            context.check_link(findings, Target::Actors, actor, || {
                format!("/territorial_roadmaps/{index}/validated_by/{rank}")
            });
        }
    }
}

fn of_diagnostic(rule: &'static Rule, index: usize, diagnostic: &Diagnostic<'_>, name: &str) -> Draft {
    Draft::new(rule, format!("/diagnostics/{index}"))
        .subject(Subject::new("diagnostic", &diagnostic.id, ""))
        .param("territory", name)
}

fn check_diagnostics(
    context: &Context<'_, '_>,
    perimeters: &Perimeters<'_, '_, '_>,
    findings: &mut Findings,
) {
    let diagnostics = &context.document.diagnostics;
    let mut left_out: crate::sorted::SortedMap<&str, Excluded<'_>> = Default::default();
    let mut within: crate::sorted::SortedMap<(&str, &str), bool> = Default::default();
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        let Some(sheet) = diagnostic.sheet.as_deref() else { continue };
        let excluded = left_out.entry(sheet).or_insert_with(|| perimeters.excluded(sheet));
        if excluded.territories.is_empty() {
            continue;
        }
        let territory = diagnostic.territory.as_str();
        let is_out =
            *within.entry((sheet, territory)).or_insert_with(|| perimeters.is_within(territory, excluded));
        if is_out {
            findings.push_with(&DIAGNOSTIC_EXCLUDED, || {
                of_diagnostic(&DIAGNOSTIC_EXCLUDED, index, diagnostic, perimeters.name_of(territory))
                    .param("sheet", sheet)
            });
        }
    }
    check_count(context, perimeters, findings);
}

fn check_count(context: &Context<'_, '_>, perimeters: &Perimeters<'_, '_, '_>, findings: &mut Findings) {
    let diagnostics = &context.document.diagnostics;
    let Some(expected) = crate::network::facts::exact_figure(context.roadmap, "B.1-R4", 0) else { return };
    let unsure = |diagnostic: &Diagnostic<'_>| {
        diagnostic.territory.is_empty() || diagnostic.sheet.as_ref().is_some_and(|sheet| sheet.is_empty())
    };
    if context.targets(Target::Territories).has_hole() || diagnostics.iter().any(unsure) {
        return;
    }
    let of_action = || diagnostics.iter().filter(|diagnostic| diagnostic.sheet.as_deref() == Some(MESH));
    // A document without any of them does not follow them.
    if of_action().next().is_none() {
        return;
    }
    let epcis: SortedSet<&str> = of_action()
        .map(|diagnostic| diagnostic.territory.as_str())
        .filter(|id| perimeters.territory(id).is_some_and(|known| known.kind.is(TerritoryKind::Epci)))
        .collect();
    let found = i64::try_from(epcis.len()).unwrap_or(i64::MAX);
    if found != expected {
        findings.push(
            Draft::new(&DIAGNOSTICS_DIFFER, "/diagnostics").param("count", found).param("expected", expected),
        );
    }
}

fn check_roadmap(
    context: &Context<'_, '_>,
    perimeters: &Perimeters<'_, '_, '_>,
    (index, roadmap): (usize, &TerritorialRoadmap<'_>),
    findings: &mut Findings,
) {
    let draft = |rule, field: &str| {
        Draft::new(rule, format!("/territorial_roadmaps/{index}{field}"))
            .subject(Subject::new("territorial_roadmap", &roadmap.id, ""))
            .param("territory", perimeters.name_of(&roadmap.territory))
    };
    let day = |date: Option<crate::document::Date>| date.and_then(crate::document::Date::day);
    let (drafted, validated) = (day(roadmap.drafted), day(roadmap.validated));
    if roadmap.validated.is_none() {
        findings.push_with(&NOT_VALIDATED, || draft(&NOT_VALIDATED, ""));
    }
    if let (Some(drafted), Some(validated)) = (drafted, validated)
        && validated < drafted
    {
        findings.push_with(&BEFORE_DRAFT, || {
            draft(&BEFORE_DRAFT, "/validated").param("date", validated).param("drafted", drafted)
        });
    }
    let known = roadmap.diagnostic.as_deref();
    let rank = known.and_then(|id| context.targets(Target::Diagnostics).position(id));
    let Some(diagnostic) = rank.and_then(|rank| context.document.diagnostics.get(rank)) else { return };
    let early =
        |date: Option<chrono::NaiveDate>| date.zip(diagnostic.date.day()).filter(|(date, day)| date < day);
    let dates = [("/drafted", drafted), ("/validated", validated)];
    if let Some((field, (date, delivered))) =
        dates.into_iter().find_map(|(field, date)| Some((field, early(date)?)))
    {
        findings.push_with(&BEFORE_DIAGNOSTIC, || {
            draft(&BEFORE_DIAGNOSTIC, field)
                .param("date", date)
                .param("diagnostic", diagnostic.id.as_str())
                .param("delivered", delivered)
        });
    }
}

/// Each diagnostic has a roadmap, and each roadmap a diagnostic: one that it names, or one of the same territory.
fn check_pairs(context: &Context<'_, '_>, perimeters: &Perimeters<'_, '_, '_>, findings: &mut Findings) {
    let document = context.document;
    let (diagnostics, roadmaps) = (&document.diagnostics, &document.territorial_roadmaps);
    // What is not understood may be what is looked for.
    let (territories, known) = (context.targets(Target::Territories), context.targets(Target::Diagnostics));
    let lost = |roadmap: &TerritorialRoadmap<'_>| {
        !territories.contains(&roadmap.territory)
            || roadmap.diagnostic.as_deref().is_some_and(|id| !known.contains(id))
    };
    let unplaced = |diagnostic: &Diagnostic<'_>| !territories.contains(&diagnostic.territory);
    if known.has_hole() || roadmaps.iter().any(lost) || diagnostics.iter().any(unplaced) {
        return;
    }
    let named: SortedSet<&str> =
        roadmaps.iter().filter_map(|roadmap| roadmap.diagnostic.as_deref()).collect();
    let planned: SortedSet<&str> = roadmaps.iter().map(|roadmap| roadmap.territory.as_str()).collect();
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        if !named.contains(&*diagnostic.id) && !planned.contains(&*diagnostic.territory) {
            findings.push_with(&WITHOUT_ROADMAP, || {
                of_diagnostic(&WITHOUT_ROADMAP, index, diagnostic, perimeters.name_of(&diagnostic.territory))
            });
        }
    }
    let known: SortedSet<&str> = diagnostics.iter().map(|diagnostic| diagnostic.territory.as_str()).collect();
    for (index, roadmap) in roadmaps.iter().enumerate() {
        if roadmap.diagnostic.is_none() && !known.contains(&*roadmap.territory) {
            findings.push_with(&WITHOUT_DIAGNOSTIC, || {
                Draft::new(&WITHOUT_DIAGNOSTIC, format!("/territorial_roadmaps/{index}"))
                    .subject(Subject::new("territorial_roadmap", &roadmap.id, ""))
                    .param("territory", perimeters.name_of(&roadmap.territory))
            });
        }
    }
}
