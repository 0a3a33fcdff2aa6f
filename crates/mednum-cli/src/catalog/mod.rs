//! `mednum catalog`: the built-in roadmap, whole or one object at a time.

mod actor;
mod find;
mod headings;
mod means;
mod place;
mod sheet;

use mednum_core::Programme;
use mednum_core::document::{Document, Options};
use mednum_core::organisation::Directory;
use mednum_core::roadmap::Axis;

use crate::answer::{Answer, Failure, unknown};
use crate::args::{CatalogArgs, Format};
use crate::page::{Align, BOLD, CODE, PLAIN, Page};
use crate::settings::Settings;

use find::{Found, Search};

/// The catalogue and the names of its actors.
pub(crate) struct Catalog<'d> {
    /// The built-in roadmap.
    pub(crate) document: &'d Document<'static>,
    /// Its actors.
    pub(crate) directory: Directory<'d>,
}

/// `mednum catalog`.
pub(crate) fn run(args: &CatalogArgs, settings: &Settings) -> Result<Answer, Failure> {
    let programme = Programme::built_in(&Options::with_today(settings.today)).map_err(|rejection| {
        Failure::new(
            format!("la feuille de route intégrée est abîmée : {rejection}"),
            format!("the built-in roadmap is damaged: {rejection}"),
        )
    })?;
    let document = programme.document();
    let catalog = Catalog { document, directory: Directory::of([document]) };
    let Some(asked) = args.code.as_deref() else {
        return match args.format.format {
            Format::Json => Answer::json(document),
            Format::Human => Ok(list(&catalog, settings)),
        };
    };
    let found = match find::find(&catalog, asked) {
        Search::Found(found) => found,
        Search::Near(near) => return Err(not_found(asked, &near)),
    };
    if args.format.format == Format::Json {
        return found.json();
    }
    let mut page = settings.page();
    match found {
        Found::Axis(axis) => one_axis(&catalog, axis, &mut page),
        Found::Action(action) => sheet::action(&catalog, action, &mut page),
        Found::WorkingGroup(group) => sheet::working_group(&catalog, group, &mut page),
        Found::Organisation(organisation) => actor::organisation(&catalog, organisation, &mut page),
        Found::ActorKind(kind) => actor::kind(&catalog, kind, &mut page),
        Found::Function(function) => actor::function(&catalog, function, &mut page),
        Found::Territory(territory) => place::territory(&catalog, territory, &mut page),
        Found::Body(body) => place::body(&catalog, body, &mut page),
    }
    Ok(Answer::text(page.into_text()))
}

fn not_found(asked: &str, near: &[&str]) -> Failure {
    unknown(
        format!("« {asked} » n'est ni une fiche, ni un axe, ni un acteur, ni un territoire, ni une instance"),
        format!("`{asked}` is no sheet, axis, actor, territory or body"),
        near,
        ("Liste des fiches : mednum catalog", "List of the sheets: mednum catalog"),
    )
}

impl Catalog<'_> {
    /// The title of a sheet or an axis.
    pub(crate) fn title_of(&self, code: &str) -> &str {
        let axis = code.strip_prefix("axis:").unwrap_or(code);
        let sheets = self.document.sheets().map(|sheet| (sheet.code.as_str(), sheet.title.as_str()));
        let axes = self.document.axes.iter().map(|axis| (axis.code.as_str(), axis.title.as_str()));
        sheets.chain(axes).find(|(known, _)| *known == axis).map_or("", |(_, title)| title)
    }

    /// A code and its title; the title alone for a roadmap.
    pub(crate) fn titled(&self, code: &str) -> String {
        let roadmap = self.document.roadmap.as_ref();
        let whole = match code {
            "roadmap" => roadmap.map(|roadmap| roadmap.title.to_string()),
            "previous_roadmap" => roadmap
                .and_then(|roadmap| roadmap.previous.as_ref())
                .map(|previous| previous.label.to_string()),
            _ => None,
        };
        if let Some(whole) = whole {
            return whole;
        }
        format!("{code}  {}", self.title_of(code)).trim_end().to_owned()
    }
}

fn list(catalog: &Catalog<'_>, settings: &Settings) -> Answer {
    let mut page = settings.page();
    if let Some(roadmap) = &catalog.document.roadmap {
        page.wrapped(BOLD, "", "", &roadmap.title);
    }
    for axis in &catalog.document.axes {
        one_axis(catalog, axis, &mut page);
    }
    page.gap();
    page.aside(
        0,
        page.say("Une fiche en entier : mednum catalog B.2", "A sheet in full: mednum catalog B.2"),
    );
    Answer::text(page.into_text())
}

fn one_axis(catalog: &Catalog<'_>, axis: &Axis<'_>, page: &mut Page) {
    page.gap();
    page.line(&[(BOLD, page.say("Axe ", "Axis ")), (CODE, &axis.code)]);
    page.wrapped(BOLD, "", "", &axis.title);
    if let Some(printed) = &axis.printed {
        headings::of_axis(&axis.title, printed, page);
    }
    let columns = [
        (page.say("Fiche", "Sheet"), Align::Left),
        (page.say("Titre", "Title"), Align::Left),
        (page.say("Pilotes", "Pilots"), Align::Left),
    ];
    let rows: Vec<Vec<String>> = catalog
        .document
        .sheets()
        .filter(|sheet| sheet.axis == &axis.code)
        .map(|sheet| {
            let pilots: Vec<&str> =
                sheet.pilots.iter().map(|pilot| catalog.directory.name_of(&pilot.actor)).collect();
            vec![sheet.code.to_string(), sheet.title.to_string(), pilots.join(", ")]
        })
        .collect();
    page.line(&[(PLAIN, "")]);
    page.table(&columns, &rows);
}
