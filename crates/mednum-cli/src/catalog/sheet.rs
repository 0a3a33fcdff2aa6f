//! The page of a sheet: an action or a working group, with all that it prints and leaves out.

use mednum_core::document::{Term, Text};
use mednum_core::organisation::Involvement;
use mednum_core::roadmap::sheet::{Presence, SheetField, TermList};
use mednum_core::roadmap::{Action, Sheet, WorkingGroup};
use mednum_core::territory::Perimeter;

use crate::page::{BOLD, CODE, PLAIN, Page};
use crate::words;

use super::{Catalog, headings, means};

/// An action.
pub(super) fn action(catalog: &Catalog<'_>, action: &Action<'_>, page: &mut Page) {
    let sheet = action.as_sheet(0);
    title(catalog, &sheet, page);
    if let Some(printed) = &action.printed {
        headings::of_sheet(&action.code, &action.title, true, printed, page);
    }
    prose(SheetField::Context, action.context.as_ref(), page);
    if !action.objectives.is_empty() {
        field(SheetField::Objectives, page);
        for objective in &action.objectives {
            page.labelled(2, &objective.id, &objective.text);
        }
    }
    prose(SheetField::Description, action.description.as_ref(), page);
    involved(catalog, SheetField::Pilot, &action.pilots, page);
    involved(catalog, SheetField::Porteur, &action.porteurs, page);
    involved(catalog, SheetField::Partners, &action.partners, page);
    if let Some(perimeter) = &action.territory {
        territory(catalog, perimeter, page);
    }
    means::list(catalog, &action.means, page);
    dates(&sheet, page);
    means::indicators(&action.indicators, page);
    terms(&action.terms, page);
    rest(catalog, &sheet, &action.field_states(), page);
}

/// A working group.
pub(super) fn working_group(catalog: &Catalog<'_>, group: &WorkingGroup<'_>, page: &mut Page) {
    let sheet = group.as_sheet(0);
    title(catalog, &sheet, page);
    if let Some(printed) = &group.printed {
        headings::of_sheet(&group.code, &group.title, false, printed, page);
    }
    prose(SheetField::Context, group.context.as_ref(), page);
    prose(SheetField::Problem, group.problem.as_ref(), page);
    if !group.questions.is_empty() {
        page.heading(page.say("Questions", "Questions"));
        for question in &group.questions {
            page.item(2, question);
        }
    }
    involved(catalog, SheetField::Pilot, &group.pilots, page);
    involved(catalog, SheetField::ToMobilise, &group.to_mobilise, page);
    dates(&sheet, page);
    terms(&group.terms, page);
    rest(catalog, &sheet, &group.field_states(), page);
}

fn title(catalog: &Catalog<'_>, sheet: &Sheet<'_, '_>, page: &mut Page) {
    let kind = match sheet.kind {
        "action" => page.say("Action", "Action"),
        _ => page.say("Groupe de travail", "Working group"),
    };
    page.line(&[(PLAIN, kind), (PLAIN, " "), (CODE, sheet.code)]);
    page.wrapped(BOLD, "", "", sheet.title);
    page.aside(0, &format!("{} {}", page.say("Axe", "Axis"), catalog.titled(sheet.axis)));
}

fn field(field: SheetField, page: &mut Page) {
    page.heading(words::label(field, page.language));
}

fn prose(name: SheetField, text: Option<&Text<'_>>, page: &mut Page) {
    if let Some(text) = text {
        field(name, page);
        page.paragraph(2, text);
    }
}

fn involved(catalog: &Catalog<'_>, name: SheetField, involved: &[Involvement<'_>], page: &mut Page) {
    if involved.is_empty() {
        return;
    }
    field(name, page);
    for one in involved {
        let canonical = catalog.directory.name_of(&one.actor);
        let mut text = canonical.to_owned();
        let mut aside = Vec::new();
        if let Some(unit) = &one.unit {
            aside.push(catalog.directory.name_of(unit).to_owned());
        }
        aside.extend(one.qualifier.as_deref().map(str::to_owned));
        let printed = one.printed.as_deref().filter(|printed| *printed != canonical);
        if let Some(printed) = printed {
            let word = page.say("imprimé", "printed");
            aside.push(format!("{word} {}", words::quoted(printed, page.language)));
        }
        if !aside.is_empty() {
            text.push_str(&format!(" ({})", aside.join(page.say(" ; ", "; "))));
        }
        page.item(2, &text);
    }
}

fn territory(catalog: &Catalog<'_>, perimeter: &Perimeter<'_>, page: &mut Page) {
    field(SheetField::Territory, page);
    let lists = [
        ("", &perimeter.territories),
        (page.say("extension possible", "may be added"), &perimeter.optional),
        (page.say("exclu", "left out"), &perimeter.excluded),
    ];
    for (label, ids) in lists.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        let names: Vec<&str> = ids
            .iter()
            .map(|id| {
                let known = catalog.document.territories.iter().find(|known| known.id == *id);
                known.map_or(id.as_str(), |known| known.name.as_str())
            })
            .collect();
        let names = names.join(", ");
        if label.is_empty() { page.paragraph(2, &names) } else { page.labelled(2, label, &names) }
    }
    if let Some(printed) = &perimeter.printed {
        page.aside(
            2,
            &format!("{} {}", page.say("imprimé", "printed"), words::quoted(printed, page.language)),
        );
    }
    if let Some(note) = &perimeter.note {
        page.aside(2, note);
    }
}

fn dates(sheet: &Sheet<'_, '_>, page: &mut Page) {
    if sheet.calendar.is_empty() && sheet.cadences.is_empty() {
        return;
    }
    let language = page.language;
    field(SheetField::Calendar, page);
    for entry in sheet.calendar {
        let precision = entry.when.precision().map(|precision| words::label(precision, language));
        let mut aside = vec![words::known(entry.kind, language).to_owned()];
        aside.extend(precision.map(|word| format!("{} {word}", page.say("précision :", "precision:"))));
        if entry.continuous == Some(true) {
            aside.push(page.say("en continu", "continuous").to_owned());
        }
        aside.extend(entry.status.map(|status| words::known(status, language).to_owned()));
        page.labelled(2, &entry.when.in_words(language), &entry.label);
        page.aside(4, &aside.join(page.say(" ; ", "; ")));
        if let Some(note) = &entry.note {
            page.aside(4, note);
        }
    }
    for cadence in sheet.cadences {
        let text = words::cadence(cadence, language);
        match &cadence.label {
            Some(label) => page.labelled(2, label, &text),
            None => page.item(2, &text),
        }
    }
}

fn terms(lists: &[TermList<'_>], page: &mut Page) {
    for list in lists {
        let open = if list.closed { "" } else { page.say(" (liste ouverte)", " (open list)") };
        page.heading(&format!("{}{open}", list.name));
        for item in &list.items {
            page.item(2, &item.label);
        }
    }
}

/// What comes last on any sheet: figures, bodies, links, what is empty, notes on the source.
fn rest(
    catalog: &Catalog<'_>,
    sheet: &Sheet<'_, '_>,
    states: &[(SheetField, Term<Presence>, bool)],
    page: &mut Page,
) {
    let language = page.language;
    means::figures(sheet.figures, page);
    let bodies: Vec<_> = catalog.document.bodies.iter().filter(|body| body.sheet == *sheet.code).collect();
    if !bodies.is_empty() {
        page.heading(page.say("Instances", "Bodies"));
        for body in bodies {
            let cadence =
                body.cadence.as_ref().map(|cadence| words::cadence(cadence, language)).unwrap_or_default();
            page.labelled(
                2,
                &body.name,
                format!("{} {cadence}", body.purpose.as_deref().unwrap_or_default()).trim(),
            );
        }
    }
    links(catalog, sheet.code, page);
    let missing: Vec<String> = states
        .iter()
        .filter_map(|(field, presence, _)| {
            let presence = presence.known().filter(|presence| *presence != Presence::Printed)?;
            Some(format!("{} ({})", words::label(*field, language), words::label(presence, language)))
        })
        .collect();
    if !missing.is_empty() {
        page.heading(page.say("Champs vides ou absents", "Fields empty or absent"));
        page.paragraph(2, &missing.join(", "));
    }
    if !sheet.source_notes.is_empty() {
        page.heading(page.say("Notes sur la source", "Notes on the source"));
    }
    for note in sheet.source_notes {
        let fields: Vec<&str> = note.fields.iter().map(|field| words::known(*field, language)).collect();
        let from =
            note.from.as_ref().map(|from| format!(" {} {from}", page.say("de", "from"))).unwrap_or_default();
        let label = format!("{} {}{from}", note.id, words::known(note.kind, language));
        page.labelled(2, &label, &format!("{} [{}]", note.text, fields.join(", ")));
        if let Some(printed) = &note.printed {
            page.aside(
                4,
                &format!("{} {}", page.say("imprimé", "printed"), words::quoted(printed, language)),
            );
        }
        if let Some(reading) = &note.reading {
            page.labelled(4, page.say("lecture", "reading"), reading);
        }
    }
}

fn links(catalog: &Catalog<'_>, code: &str, page: &mut Page) {
    let language = page.language;
    let links: Vec<_> = catalog
        .document
        .links
        .iter()
        .filter(|link| link.from.as_str() == code || link.to.as_str() == code)
        .collect();
    if links.is_empty() {
        return;
    }
    page.heading(page.say("Liens", "Links"));
    for link in links {
        let outward = link.from.as_str() == code;
        let other = if outward { &link.to } else { &link.from };
        let arrow = if outward { "→" } else { "←" };
        let weak = if link.weak == Some(true) { page.say(", douteux", ", doubtful") } else { "" };
        let kind = words::known(link.kind, language);
        page.item(2, &format!("{arrow} {} ({kind}{weak})", catalog.titled(other)));
        page.aside(4, &link.note);
    }
}
