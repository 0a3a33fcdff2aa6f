//! The sections of a document.

use crate::cohort::{Cohort, HostStructure, ServiceMission, TrainingDay, Volunteer};
use crate::competency::{CompetencyNeed, Framework, PersonHolder, ToolAdoption, VolunteerSession};
use crate::governance::{Body, Mandate, Meeting};
use crate::indicator::{Baseline, IndicatorTarget, Observation};
use crate::network::{
    Diagnostic, FranceServices, Intervention, NetworkActor, Permanence, Post, Rlin, TerritorialRoadmap,
};
use crate::organisation::{Acronym, ActorKind, Function, Member, Organisation};
use crate::roadmap::means::SharedMeans;
use crate::roadmap::news::{Deliverable, News};
use crate::roadmap::source_note::SourceNote;
use crate::roadmap::{Action, Axis, Link, Roadmap, Sheet, WorkingGroup};
use crate::territory::{Bassin, Territory};

use super::record::record;
use super::{Code, Id};

record! {
    /// A programme document. A section that is left out is empty.
    pub struct Document<'a> {
        /// Version of the format: `1.1`.
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
        /// Bassins de vie.
        pub bassins: Vec<Bassin<'a>>,
        /// Governance bodies.
        pub bodies: Vec<Body<'a>>,
        /// Who sits in the bodies, and when.
        pub mandates: Vec<Mandate<'a>>,
        /// Meetings of the bodies.
        pub meetings: Vec<Meeting<'a>>,
        /// News of the actions.
        pub news: Vec<News<'a>>,
        /// What the actions produced.
        pub deliverables: Vec<Deliverable<'a>>,
        /// Local inclusion networks.
        pub rlins: Vec<Rlin<'a>>,
        /// Actors of the local networks.
        pub network_actors: Vec<NetworkActor<'a>>,
        /// France services and their antennas.
        pub france_services: Vec<FranceServices<'a>>,
        /// Posts of digital mediation.
        pub posts: Vec<Post<'a>>,
        /// Hours that posts keep somewhere.
        pub permanences: Vec<Permanence<'a>>,
        /// Diagnostics of territories.
        pub diagnostics: Vec<Diagnostic<'a>>,
        /// Roadmaps of territories.
        pub territorial_roadmaps: Vec<TerritorialRoadmap<'a>>,
        /// Actions led in territories.
        pub interventions: Vec<Intervention<'a>>,
        /// Cohorts of service civique.
        pub cohorts: Vec<Cohort<'a>>,
        /// Organisations that host volunteers.
        pub host_structures: Vec<HostStructure<'a>>,
        /// Missions of service civique.
        pub service_missions: Vec<ServiceMission<'a>>,
        /// Training days of the cohorts.
        pub training_days: Vec<TrainingDay<'a>>,
        /// Volunteers of service civique, by pseudonym.
        pub volunteers: Vec<Volunteer<'a>>,
        /// Frameworks of competences that the document brings.
        pub frameworks: Vec<Framework<'a>>,
        /// Holders of competences, by pseudonym.
        pub competency_holders: Vec<PersonHolder<'a>>,
        /// Competences that are required.
        pub competency_needs: Vec<CompetencyNeed<'a>>,
        /// Sessions for volunteers.
        pub volunteer_sessions: Vec<VolunteerSession<'a>>,
        /// Digital tools taken up by associations.
        pub tool_adoptions: Vec<ToolAdoption<'a>>,
        /// Values from which the progress of indicators is counted.
        pub baselines: Vec<Baseline<'a>>,
        /// Values that indicators should reach.
        pub targets: Vec<IndicatorTarget<'a>>,
        /// Values of indicators that were observed.
        pub observations: Vec<Observation<'a>>,
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
