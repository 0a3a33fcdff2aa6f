//! Finding what a person asks for by a code, an identifier or a name.

use mednum_catalog::folding::fold_key;
use mednum_core::finding::suggestion::nearest;
use mednum_core::governance::Body;
use mednum_core::organisation::{ActorKind, Function, NameMatch, Organisation};
use mednum_core::roadmap::{Action, Axis, WorkingGroup};
use mednum_core::territory::Territory;

use crate::answer::{Answer, Failure};

use super::Catalog;

/// An object of the catalogue.
pub(super) enum Found<'d> {
    Axis(&'d Axis<'static>),
    Action(&'d Action<'static>),
    WorkingGroup(&'d WorkingGroup<'static>),
    Organisation(&'d Organisation<'static>),
    ActorKind(&'d ActorKind<'static>),
    Function(&'d Function<'static>),
    Territory(&'d Territory<'static>),
    Body(&'d Body<'static>),
}

impl Found<'_> {
    /// The object as it stands in the document.
    pub(super) fn json(&self) -> Result<Answer, Failure> {
        match self {
            Self::Axis(axis) => Answer::json(axis),
            Self::Action(action) => Answer::json(action),
            Self::WorkingGroup(group) => Answer::json(group),
            Self::Organisation(organisation) => Answer::json(organisation),
            Self::ActorKind(kind) => Answer::json(kind),
            Self::Function(function) => Answer::json(function),
            Self::Territory(territory) => Answer::json(territory),
            Self::Body(body) => Answer::json(body),
        }
    }
}

/// What a search gives.
pub(super) enum Search<'d> {
    /// That object.
    Found(Found<'d>),
    /// Nothing, but these come near.
    Near(Vec<&'d str>),
}

/// The object of that code, identifier or name.
pub(super) fn find<'d>(catalog: &Catalog<'d>, asked: &str) -> Search<'d> {
    let asked = asked.trim();
    let several = match catalog.directory.find(asked) {
        NameMatch::Several(several) => several,
        _ => Vec::new(),
    };
    by_code(catalog, asked)
        .or_else(|| by_identifier(catalog, &asked.to_ascii_lowercase()))
        .or_else(|| catalog.directory.identify(asked).and_then(|id| by_identifier(catalog, id)))
        .or_else(|| by_name(catalog, &fold_key(asked)))
        .map_or_else(
            || Search::Near(if several.is_empty() { near(catalog, asked) } else { several }),
            Search::Found,
        )
}

fn by_code<'d>(catalog: &Catalog<'d>, asked: &str) -> Option<Found<'d>> {
    let is = |code: &str| code.eq_ignore_ascii_case(asked);
    let document = catalog.document;
    let axis = document.axes.iter().find(|axis| is(&axis.code)).map(Found::Axis);
    let action = || {
        let holds = |action: &&Action<'_>| {
            is(&action.code)
                || action.objectives.iter().any(|objective| is(&objective.id))
                || action.indicators.iter().any(|indicator| is(&indicator.id))
                || action.figures.iter().any(|figure| is(&figure.id))
        };
        document.actions.iter().find(holds).map(Found::Action)
    };
    let group = || {
        let holds =
            |group: &&WorkingGroup<'_>| is(&group.code) || group.figures.iter().any(|figure| is(&figure.id));
        document.working_groups.iter().find(holds).map(Found::WorkingGroup)
    };
    axis.or_else(action).or_else(group)
}

fn by_identifier<'d>(catalog: &Catalog<'d>, id: &str) -> Option<Found<'d>> {
    let document = catalog.document;
    let organisation =
        document.organisations.iter().find(|known| known.id.as_str() == id).map(Found::Organisation);
    organisation
        .or_else(|| document.actor_kinds.iter().find(|known| known.id.as_str() == id).map(Found::ActorKind))
        .or_else(|| document.functions.iter().find(|known| known.id.as_str() == id).map(Found::Function))
        .or_else(|| document.territories.iter().find(|known| known.id.as_str() == id).map(Found::Territory))
        .or_else(|| document.bodies.iter().find(|known| known.id.as_str() == id).map(Found::Body))
}

fn by_name<'d>(catalog: &Catalog<'d>, folded: &str) -> Option<Found<'d>> {
    let document = catalog.document;
    let territory = document.territories.iter().find(|territory| {
        let aliases = territory.aliases.iter().map(|alias| alias.as_str());
        std::iter::once(territory.name.as_str()).chain(aliases).any(|name| fold_key(name) == folded)
    });
    let body = || document.bodies.iter().find(|body| fold_key(&body.name) == folded).map(Found::Body);
    territory.map(Found::Territory).or_else(body)
}

/// Codes, identifiers and names near to what was asked, whatever the case.
fn near<'d>(catalog: &Catalog<'d>, asked: &str) -> Vec<&'d str> {
    let document = catalog.document;
    let upper = asked.to_uppercase();
    let codes = document.sheets().map(|sheet| sheet.code.as_str());
    let codes = nearest(&upper, codes.chain(document.axes.iter().map(|axis| axis.code.as_str())));
    if !codes.is_empty() {
        return codes.into_iter().take(6).collect();
    }
    let lower = asked.to_lowercase();
    let ids = document.organisations.iter().map(|known| known.id.as_str());
    let ids = ids
        .chain(document.actor_kinds.iter().map(|known| known.id.as_str()))
        .chain(document.territories.iter().map(|known| known.id.as_str()))
        .chain(document.bodies.iter().map(|known| known.id.as_str()));
    let ids = nearest(&lower, ids);
    if !ids.is_empty() {
        return ids.into_iter().take(6).collect();
    }
    let names = document.organisations.iter().map(|known| known.name.as_str());
    let names = names
        .chain(document.territories.iter().map(|known| known.name.as_str()))
        .chain(document.bodies.iter().map(|known| known.name.as_str()));
    nearest(asked, names).into_iter().take(6).collect()
}
