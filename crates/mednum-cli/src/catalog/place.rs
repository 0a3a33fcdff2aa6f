//! The page of a territory, and of a body that decides and meets.

use mednum_catalog::territory::{TerritoryTable, Vintage};
use mednum_core::governance::Body;
use mednum_core::territory::{CommuneKind, CommuneRef, Territory};

use crate::page::{BOLD, DIM, PLAIN, Page};
use crate::words;

use super::Catalog;
use super::actor::{note, other_names};

/// A territory.
pub(super) fn territory(catalog: &Catalog<'_>, territory: &Territory<'_>, page: &mut Page) {
    let language = page.language;
    page.wrapped(BOLD, "", "", &territory.name);
    page.line(&[(PLAIN, words::known(territory.kind, language)), (DIM, "  "), (DIM, &territory.id)]);
    other_names(territory.aliases.iter().map(|alias| alias.as_str()), page);
    if let Some(parent) = &territory.part_of {
        let name = catalog.document.territories.iter().find(|known| known.id == *parent);
        page.labelled(
            0,
            page.say("Fait partie de", "Part of"),
            name.map_or(parent.as_str(), |known| known.name.as_str()),
        );
    }
    let codes = [
        (page.say("SIREN de l'EPCI", "SIREN of the EPCI"), territory.epci.as_deref()),
        (page.say("Département", "Département"), territory.departement.as_deref()),
        (page.say("Région", "Région"), territory.region.as_deref()),
    ];
    for (label, code) in codes {
        if let Some(code) = code {
            page.labelled(0, label, code);
        }
    }
    if let Some(count) = territory.count {
        page.labelled(
            0,
            page.say("Lieux, sans leurs noms", "Places, without their names"),
            &count.to_string(),
        );
    }
    if territory.inferred == Some(true) {
        page.aside(
            0,
            page.say(
                "Nom déduit, que la source n'écrit pas ainsi.",
                "Inferred name, not written so in the source.",
            ),
        );
    }
    note(territory.note.as_deref(), page);
    if !territory.communes.is_empty() {
        page.heading(page.say("Communes", "Communes"));
        for commune in &territory.communes {
            let official = official_name(commune);
            let name = commune.name.as_deref().or(official.as_deref()).unwrap_or_default();
            page.item(2, format!("{name} {} (COG {})", commune.code, commune.vintage).trim_start());
        }
    }
    let mut acting = [
        (page.say("Fiches qui y agissent", "Sheets that act there"), Vec::new()),
        (page.say("Fiches qui pourraient s'y étendre", "Sheets that may extend there"), Vec::new()),
        (page.say("Fiches qui l'excluent", "Sheets that leave it out"), Vec::new()),
    ];
    for action in &catalog.document.actions {
        let Some(perimeter) = &action.territory else { continue };
        let lists = [&perimeter.territories, &perimeter.optional, &perimeter.excluded];
        for ((_, sheets), list) in acting.iter_mut().zip(lists) {
            if list.contains(&territory.id) {
                sheets.push(catalog.titled(&action.code));
            }
        }
    }
    for (title, sheets) in acting.iter().filter(|(_, sheets)| !sheets.is_empty()) {
        page.heading(title);
        for sheet in sheets {
            page.item(2, sheet);
        }
    }
}

/// The name of a commune in the official geographic code of its vintage.
fn official_name(commune: &CommuneRef<'_>) -> Option<String> {
    let kind = commune.kind.and_then(|kind| kind.known()).unwrap_or(CommuneKind::Commune);
    let vintage = Vintage::from_year(u16::try_from(commune.vintage.get()?).ok()?)?;
    TerritoryTable::read().commune(&commune.code, vintage, kind).map(|known| known.name.to_owned())
}

/// A body.
pub(super) fn body(catalog: &Catalog<'_>, body: &Body<'_>, page: &mut Page) {
    page.wrapped(BOLD, "", "", &body.name);
    page.line(&[(PLAIN, page.say("instance", "body")), (DIM, "  "), (DIM, &body.id)]);
    page.labelled(0, page.say("Fiche", "Sheet"), &catalog.titled(&body.sheet));
    if let Some(purpose) = &body.purpose {
        page.labelled(0, page.say("Rôle", "Purpose"), purpose);
    }
    if let Some(cadence) = &body.cadence {
        page.labelled(0, page.say("Rythme", "Meets"), &words::cadence(cadence, page.language));
    }
    if !body.members.is_empty() {
        let names: Vec<&str> = body.members.iter().map(|member| catalog.directory.name_of(member)).collect();
        page.labelled(0, page.say("Membres", "Members"), &names.join(", "));
    }
    note(body.note.as_deref(), page);
}
