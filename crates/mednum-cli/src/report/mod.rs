//! `mednum report`: the state of a roadmap on a day.

mod means;

use std::collections::BTreeMap;

use mednum_core::Programme;
use mednum_core::finding::text::date_in_words;
use mednum_core::finding::{Report, Severity};
use mednum_core::roadmap::state::{AxisState, RoadmapState, SheetState, state};

use crate::answer::{Answer, Failure};
use crate::args::{Format, ReportArgs};
use crate::check::counted;
use crate::page::{ALERT, Align, BOLD, CODE, DIM, PLAIN, Page};
use crate::settings::Settings;
use crate::{source, words};

/// `mednum report`.
pub(crate) fn run(args: &ReportArgs, settings: &Settings) -> Result<Answer, Failure> {
    let input = source::read(args.file.as_deref())?;
    let programme = source::programme(input.as_ref(), settings)?;
    let state = state(&programme, Some(settings.today));
    if args.format.format == Format::Json {
        return Answer::json(&state);
    }
    let mut page = settings.page();
    title(&programme, &state, &mut page);
    checked(programme.report(), input.as_ref().map(|input| input.name.as_str()), &mut page);
    axes(&state.axes, &mut page);
    pilots(&state, &mut page);
    late(&state, &mut page);
    gaps(&state, &mut page);
    means::money(&state, &mut page);
    means::posts(&state, &mut page);
    means::without_figure(&state, &mut page);
    indicators(&state, &mut page);
    Ok(Answer::text(page.into_text()))
}

fn title(programme: &Programme<'_>, state: &RoadmapState, page: &mut Page) {
    let language = page.language;
    page.wrapped(BOLD, "", "", &state.title);
    let period =
        programme.roadmap().roadmap.as_ref().and_then(|roadmap| roadmap.start.day().zip(roadmap.end.day()));
    if let Some((start, end)) = period {
        let (from, to) = (page.say("du", "from"), page.say("au", "to"));
        page.aside(
            0,
            &format!("{from} {} {to} {}", date_in_words(start, language), date_in_words(end, language)),
        );
    }
    let counts = &state.counts;
    let parts = [
        (counts.axes, ("axe", "axes"), ("axis", "axes")),
        (counts.actions, ("action", "actions"), ("action", "actions")),
        (
            counts.working_groups,
            ("groupe de travail", "groupes de travail"),
            ("working group", "working groups"),
        ),
        (counts.members, ("membre", "membres"), ("member", "members")),
        (counts.organisations, ("organisme", "organismes"), ("organisation", "organisations")),
        (counts.objectives, ("objectif", "objectifs"), ("objective", "objectives")),
        (counts.indicators, ("indicateur", "indicateurs"), ("indicator", "indicators")),
        (counts.figures, ("chiffre", "chiffres"), ("figure", "figures")),
    ];
    let parts =
        parts.map(|(count, fr, en)| format!("{count}\u{A0}{}", words::plural(count, language, fr, en)));
    page.gap();
    page.paragraph(0, &parts.join(" · "));
}

fn checked(report: &Report, file: Option<&str>, page: &mut Page) {
    let found: Vec<String> = Severity::ALL
        .into_iter()
        .map(|severity| counted(page, severity, report.counts.of(severity)))
        .collect();
    let label = page.say("Vérification", "Check");
    page.labelled(0, label, &found.join(", "));
    if let Some(file) = file.filter(|_| !report.findings.is_empty()) {
        page.aside(2, &format!("{} mednum check {file}", page.say("pour les voir :", "to see them:")));
    } else if !report.findings.is_empty() {
        let how = page.say(
            "pour les voir : mednum catalog --format json | mednum check -",
            "to see them: mednum catalog --format json | mednum check -",
        );
        page.aside(2, how);
    }
}

fn axes(axes: &[AxisState], page: &mut Page) {
    for axis in axes {
        page.heading(&format!("{} {}  {}", page.say("Axe", "Axis"), axis.code, axis.title));
        let columns = [
            (page.say("Fiche", "Sheet"), Align::Left),
            (page.say("Titre", "Title"), Align::Left),
            (page.say("Pilotes", "Pilots"), Align::Left),
            (page.say("Dates", "Dates"), Align::Right),
            (page.say("Retards", "Late"), Align::Right),
            (page.say("Vides", "Gaps"), Align::Right),
        ];
        let rows: Vec<Vec<String>> = axis.sheets.iter().map(row).collect();
        page.table(&columns, &rows);
    }
}

fn row(sheet: &SheetState) -> Vec<String> {
    let number = |count: usize| if count == 0 { "·".to_owned() } else { count.to_string() };
    vec![
        sheet.code.clone(),
        sheet.title.clone(),
        sheet.pilots.join(", "),
        number(sheet.dates),
        number(sheet.late),
        number(sheet.gaps),
    ]
}

fn pilots(state: &RoadmapState, page: &mut Page) {
    if state.pilots.is_empty() {
        return;
    }
    page.heading(page.say("Qui pilote quoi", "Who leads what"));
    let columns = [
        (page.say("Pilote", "Pilot"), Align::Left),
        ("Nb", Align::Right),
        (page.say("Fiches", "Sheets"), Align::Left),
    ];
    let rows: Vec<Vec<String>> = state
        .pilots
        .iter()
        .map(|pilot| vec![pilot.name.clone(), pilot.sheets.len().to_string(), pilot.sheets.join(" ")])
        .collect();
    page.table(&columns, &rows);
}

fn late(state: &RoadmapState, page: &mut Page) {
    let Some(today) = state.today else { return };
    let (language, count) = (page.language, state.late.len());
    let day = date_in_words(today, language);
    let heading = match count {
        0 => page.say("Aucun retard au", "Nothing late on"),
        _ => page.say("Échu sans nouvelle au", "Past due without news on"),
    };
    let number = if count == 0 { String::new() } else { format!(" ({count})") };
    page.heading(&format!("{heading} {day}{number}"));
    let due = page.say("échéance", "due");
    let ask = page.say("demander à", "ask");
    for entry in &state.late {
        let days = words::plural(entry.days, language, ("jour", "jours"), ("day", "days"));
        page.line(&[
            (ALERT, "!"),
            (PLAIN, " "),
            (CODE, &entry.code),
            (DIM, &format!("  {due} {}  {} {days}", date_in_words(entry.due, language), entry.days)),
        ]);
        page.paragraph(4, &entry.label);
        if !entry.pilots.is_empty() {
            page.labelled(4, ask, &entry.pilots.join(", "));
        }
    }
}

fn gaps(state: &RoadmapState, page: &mut Page) {
    if state.gaps.is_empty() {
        return;
    }
    page.heading(&format!(
        "{} ({})",
        page.say("Ce que les fiches laissent vide", "What the sheets leave empty"),
        state.gaps.len()
    ));
    let mut by_field: Vec<(&str, BTreeMap<&str, Vec<&str>>)> = Vec::new();
    for gap in &state.gaps {
        let field = page.say(gap.field_fr, gap.field_en);
        if !by_field.iter().any(|(known, _)| *known == field) {
            by_field.push((field, BTreeMap::new()));
        }
        if let Some((_, sheets)) = by_field.iter_mut().find(|(known, _)| *known == field) {
            sheets.entry(gap.presence).or_default().push(&gap.code);
        }
    }
    for (field, by_presence) in &by_field {
        let parts: Vec<String> = by_presence
            .iter()
            .map(|(presence, codes)| {
                format!("{} {}", words::presence(presence, page.language), codes.join(", "))
            })
            .collect();
        page.labelled(2, field, &parts.join(page.say(" ; ", "; ")));
    }
}

fn indicators(state: &RoadmapState, page: &mut Page) {
    if state.indicators.is_empty() {
        return;
    }
    page.heading(&format!(
        "{} ({})",
        page.say("Indicateurs, par mesure", "Indicators, by measure"),
        state.counts.indicators
    ));
    let columns = [("Nb", Align::Right), (page.say("Mesure", "Measure"), Align::Left)];
    let rows: Vec<Vec<String>> = state
        .indicators
        .iter()
        .map(|line| {
            let measure = line.measure_fr.zip(line.measure_en).map(|(fr, en)| page.say(fr, en));
            vec![line.count.to_string(), measure.unwrap_or(words::unknown(page.language)).to_owned()]
        })
        .collect();
    page.table(&columns, &rows);
}
