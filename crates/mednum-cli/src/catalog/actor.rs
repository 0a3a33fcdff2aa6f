//! The page of an actor: an organisation, a kind of actor, a function.

use std::collections::BTreeMap;

use mednum_core::organisation::{ActorKind, Function, Involvement, Organisation};

use crate::page::{BOLD, DIM, PLAIN, Page};
use crate::words::{known, quoted};

use super::Catalog;

/// An organisation.
pub(super) fn organisation(catalog: &Catalog<'_>, organisation: &Organisation<'_>, page: &mut Page) {
    let language = page.language;
    page.wrapped(BOLD, "", "", &organisation.name);
    page.line(&[(PLAIN, known(organisation.kind, language)), (DIM, "  "), (DIM, &organisation.id)]);
    if let Some(acronym) = &organisation.acronym {
        page.labelled(0, page.say("Sigle", "Acronym"), acronym);
    }
    if let Some(parent) = &organisation.parent {
        page.labelled(0, page.say("Rattaché à", "Part of"), catalog.directory.name_of(parent));
    }
    if let Some(successor) = &organisation.former_of {
        page.labelled(0, page.say("Repris par", "Taken over by"), catalog.directory.name_of(successor));
    }
    let member = catalog.document.members.iter().find(|member| member.organisation == organisation.id);
    if let Some(member) = member {
        page.labelled(
            0,
            page.say("Membre du réseau, rang", "Member of the network, rank"),
            &member.rank.to_string(),
        );
    }
    let mut aliases: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for alias in &organisation.aliases {
        aliases.entry(known(alias.kind, language)).or_default().push(quoted(&alias.text, language));
    }
    for (kind, names) in aliases {
        page.labelled(0, &format!("{} ({kind})", page.say("Autres noms", "Other names")), &names.join(", "));
    }
    note(organisation.note.as_deref(), page);
    roles(catalog, &organisation.id, page);
}

/// A kind of actor.
pub(super) fn kind(catalog: &Catalog<'_>, kind: &ActorKind<'_>, page: &mut Page) {
    page.wrapped(BOLD, "", "", &kind.label);
    let what = page.say("acteurs nommés par leur genre seulement", "actors named by their kind only");
    page.line(&[(PLAIN, what), (DIM, "  "), (DIM, &kind.id)]);
    other_names(kind.aliases.iter().map(|alias| alias.as_str()), page);
    roles(catalog, &kind.id, page);
}

/// A function.
pub(super) fn function(catalog: &Catalog<'_>, function: &Function<'_>, page: &mut Page) {
    page.wrapped(BOLD, "", "", &function.label);
    let what = page.say("fonction, dont le titulaire n'est pas nommé", "function, its holder is not named");
    page.line(&[(PLAIN, what), (DIM, "  "), (DIM, &function.id)]);
    other_names(function.aliases.iter().map(|alias| alias.as_str()), page);
    roles(catalog, &function.id, page);
}

/// Other names on one line, when there are any.
pub(super) fn other_names<'n>(names: impl Iterator<Item = &'n str>, page: &mut Page) {
    let names: Vec<String> = names.map(|name| quoted(name, page.language)).collect();
    if !names.is_empty() {
        page.labelled(0, page.say("Autres noms", "Other names"), &names.join(", "));
    }
}

/// A note, when there is one.
pub(super) fn note(note: Option<&str>, page: &mut Page) {
    if let Some(note) = note {
        page.labelled(0, page.say("Remarque", "Note"), note);
    }
}

/// The sheets in which an actor has a part, by part.
fn roles(catalog: &Catalog<'_>, id: &str, page: &mut Page) {
    let is_in = |involved: &[Involvement<'_>]| {
        involved.iter().any(|one| {
            catalog.directory.identify(&one.actor) == Some(id)
                || one.unit.as_ref().is_some_and(|unit| unit.as_str() == id)
        })
    };
    let mut parts: [(&str, Vec<String>); 5] = [
        (page.say("Pilote", "Leads"), Vec::new()),
        (page.say("Porte", "Operates"), Vec::new()),
        (page.say("Partenaire de", "Partner of"), Vec::new()),
        (page.say("À mobiliser pour", "To be mobilised for"), Vec::new()),
        (page.say("Apporte des moyens à", "Provides means for"), Vec::new()),
    ];
    for sheet in catalog.document.sheets() {
        let other = |key: &str| sheet.others.iter().any(|(known, involved)| *known == key && is_in(involved));
        let has = [
            is_in(sheet.pilots),
            other("porteurs"),
            other("partners"),
            other("to_mobilise"),
            sheet.means.iter().any(|means| means.actors.iter().any(|actor| actor.as_str() == id)),
        ];
        for ((_, sheets), has) in parts.iter_mut().zip(has) {
            if has {
                sheets.push(catalog.titled(sheet.code));
            }
        }
    }
    for (part, sheets) in parts.iter().filter(|(_, sheets)| !sheets.is_empty()) {
        page.heading(part);
        for sheet in sheets {
            page.item(2, sheet);
        }
    }
    let bodies =
        catalog.document.bodies.iter().filter(|body| body.members.iter().any(|member| member.as_str() == id));
    let bodies: Vec<&str> = bodies.map(|body| body.name.as_str()).collect();
    if !bodies.is_empty() {
        page.heading(page.say("Siège à", "Sits in"));
        for body in bodies {
            page.item(2, body);
        }
    }
}
