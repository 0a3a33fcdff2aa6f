//! The sections of a document.

use crate::governance::Body;
use crate::organisation::{Acronym, ActorKind, Function, Member, Organisation};
use crate::roadmap::means::SharedMeans;
use crate::roadmap::source_note::SourceNote;
use crate::roadmap::{Action, Axis, Link, Roadmap, Sheet, WorkingGroup};
use crate::territory::Territory;

use super::record::record;
use super::{Code, Id};

record! {
    /// A programme document. A section that is left out is empty.
    pub struct Document<'a> {
        /// Version of the format: `1.0`.
        pub schema_version: Code<'a>,
        /// The roadmap that the document carries.
        pub roadmap: Option<Roadmap<'a>>,
        /// The built-in roadmap that the document refers to, in place of its own.
        pub roadmap_ref: Option<Id<'a>>,
        /// Axes.
        pub axes: Vec<Axis<'a>>,
        /// Actions.
        pub actions: Vec<Action<'a>>,
        /// Working groups.
        pub working_groups: Vec<WorkingGroup<'a>>,
        /// Links between sheets.
        pub links: Vec<Link<'a>>,
        /// Organisations.
        pub organisations: Vec<Organisation<'a>>,
        /// Actors named by kind.
        pub actor_kinds: Vec<ActorKind<'a>>,
        /// Actors named by function.
        pub functions: Vec<Function<'a>>,
        /// Members of the network.
        pub members: Vec<Member<'a>>,
        /// Territories.
        pub territories: Vec<Territory<'a>>,
        /// Governance bodies.
        pub bodies: Vec<Body<'a>>,
        /// Means named in several sheets.
        pub shared_means: Vec<SharedMeans<'a>>,
        /// Acronyms.
        pub acronyms: Vec<Acronym<'a>>,
        /// Notes on the source that belong to no sheet.
        pub source_notes: Vec<SourceNote<'a>>,
    }
}

impl<'a> Document<'a> {
    /// Every sheet: the actions, then the working groups.
    pub fn sheets(&self) -> impl Iterator<Item = Sheet<'_, 'a>> {
        let actions = self.actions.iter().enumerate().map(|(index, action)| action.as_sheet(index));
        let groups = self.working_groups.iter().enumerate().map(|(index, group)| group.as_sheet(index));
        actions.chain(groups)
    }
}
