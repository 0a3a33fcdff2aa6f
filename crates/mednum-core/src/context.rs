//! What the rules look at: the document, the roadmap it refers to, and what can be referred to in them.

use std::cell::{Cell, OnceCell};

use chrono::{Datelike as _, NaiveDate};

use crate::document::{Document, Options};
use crate::finding::report::{Draft, Findings};
use crate::finding::suggestion::nearest;
use crate::governance::Body;
use crate::identifiers::IdIndex;
use crate::organisation::Directory;
use crate::territory::{Geography, Territory};

/// What the rules look at.
pub(crate) struct Context<'d, 'a> {
    /// The document under check.
    pub(crate) document: &'d Document<'a>,
    /// The document that carries the roadmap: the one under check, or the built-in one it refers to.
    pub(crate) roadmap: &'d Document<'a>,
    pub(crate) options: &'d Options,
    /// Everybody who may act.
    pub(crate) directory: Directory<'d>,
    /// True when the roadmap that the document refers to could not be found: nothing is known of what it holds.
    pub(crate) roadmap_is_unknown: bool,
    /// Comparisons left for near-misses: a hostile document cannot ask for more.
    comparisons: Cell<usize>,
    geography: OnceCell<Geography>,
    targets: Targets<'d>,
}

/// What can be referred to, each list made when first asked for.
#[derive(Default)]
struct Targets<'d> {
    lists: [OnceCell<IdIndex<'d>>; Target::COUNT],
}

/// A section whose records can be referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// Actions and working groups, by code.
    Sheets,
    /// Indicators, by code.
    Indicators,
    /// Organisations, kinds of actor and functions.
    Actors,
    /// Territories.
    Territories,
    /// Bassins de vie.
    Bassins,
    /// Governance bodies.
    Bodies,
    /// Local inclusion networks.
    Rlins,
    /// France services.
    FranceServices,
    /// Posts.
    Posts,
    /// Diagnostics.
    Diagnostics,
    /// Cohorts.
    Cohorts,
    /// Host structures.
    HostStructures,
    /// Missions of service civique.
    ServiceMissions,
    /// Modules of training days.
    TrainingModules,
}

impl Target {
    const COUNT: usize = 14;

    /// The section, as findings name it.
    pub(crate) fn section(self) -> &'static str {
        match self {
            Self::Sheets => "actions, working_groups",
            Self::Indicators => "indicators",
            Self::Actors => "organisations",
            Self::Territories => "territories",
            Self::Bassins => "bassins",
            Self::Bodies => "bodies",
            Self::Rlins => "rlins",
            Self::FranceServices => "france_services",
            Self::Posts => "posts",
            Self::Diagnostics => "diagnostics",
            Self::Cohorts => "cohorts",
            Self::HostStructures => "host_structures",
            Self::ServiceMissions => "service_missions",
            Self::TrainingModules => "training_days",
        }
    }
}

/// How many comparisons near-misses may cost in one check.
const COMPARISONS: usize = 200_000;

impl<'d, 'a> Context<'d, 'a> {
    pub(crate) fn new(
        document: &'d Document<'a>,
        built_in: Option<&'d Document<'a>>,
        options: &'d Options,
    ) -> Self {
        let directory = Directory::of([Some(document), built_in].into_iter().flatten());
        let roadmap_is_unknown = document.roadmap_ref.is_some() && built_in.is_none();
        Self {
            roadmap_is_unknown,
            document,
            roadmap: built_in.unwrap_or(document),
            options,
            directory,
            comparisons: Cell::new(COMPARISONS),
            geography: OnceCell::new(),
            targets: Targets::default(),
        }
    }

    /// Where the communes, EPCI and bassins of the document stand; worked out once.
    pub(crate) fn geography(&self) -> &Geography {
        self.geography.get_or_init(|| Geography::of(self.document))
    }

    /// The document, then the roadmap when it is another one.
    pub(crate) fn documents(&self) -> impl Iterator<Item = &'d Document<'a>> + use<'d, 'a> {
        let other = self.refers_to_a_roadmap().then_some(self.roadmap);
        [Some(self.document), other].into_iter().flatten()
    }

    /// Every body, those of the document first.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = &'d Body<'a>> + use<'d, 'a> {
        self.documents().flat_map(|document| &document.bodies)
    }

    /// Every territory, those of the document first.
    pub(crate) fn territories(&self) -> impl Iterator<Item = &'d Territory<'a>> + use<'d, 'a> {
        self.documents().flat_map(|document| &document.territories)
    }

    /// First and last day of the roadmap.
    pub(crate) fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let roadmap = self.roadmap.roadmap.as_ref()?;
        roadmap.start.day().zip(roadmap.end.day())
    }

    /// The calendar years of the roadmap that are over on the day of the check; none without a day.
    pub(crate) fn past_years(&self) -> std::ops::Range<i32> {
        match (self.period(), self.options.today) {
            (Some((start, end)), Some(today)) => {
                start.year()..today.year().min(end.year() + 1).max(start.year())
            }
            _ => 0..0,
        }
    }

    /// The identifiers that a reference may lead to.
    pub(crate) fn targets(&self, target: Target) -> &IdIndex<'d> {
        if target == Target::Actors {
            return self.directory.ids();
        }
        let Some(list) = self.targets.lists.get(target as usize) else { return self.directory.ids() };
        list.get_or_init(|| {
            let document = self.document;
            match target {
                Target::Sheets | Target::Actors => IdIndex::of(
                    self.documents().flat_map(|document| document.sheets()).map(|sheet| sheet.code.as_str()),
                ),
                Target::Indicators => IdIndex::of(
                    self.documents()
                        .flat_map(|document| &document.actions)
                        .flat_map(|action| &action.indicators)
                        .map(|indicator| indicator.id.as_str()),
                ),
                Target::Territories => IdIndex::of(self.territories().map(|territory| territory.id.as_str())),
                Target::Bassins => IdIndex::of(document.bassins.iter().map(|bassin| bassin.id.as_str())),
                Target::Bodies => IdIndex::of(self.bodies().map(|body| body.id.as_str())),
                Target::Rlins => IdIndex::of(document.rlins.iter().map(|rlin| rlin.id.as_str())),
                Target::FranceServices => {
                    IdIndex::of(document.france_services.iter().map(|site| site.id.as_str()))
                }
                Target::Posts => IdIndex::of(document.posts.iter().map(|post| post.id.as_str())),
                Target::Diagnostics => {
                    IdIndex::of(document.diagnostics.iter().map(|diagnostic| diagnostic.id.as_str()))
                }
                Target::Cohorts => IdIndex::of(document.cohorts.iter().map(|cohort| cohort.id.as_str())),
                Target::HostStructures => {
                    IdIndex::of(document.host_structures.iter().map(|host| host.id.as_str()))
                }
                Target::ServiceMissions => {
                    IdIndex::of(document.service_missions.iter().map(|mission| mission.id.as_str()))
                }
                Target::TrainingModules => IdIndex::of(
                    document
                        .training_days
                        .iter()
                        .flat_map(|day| &day.modules)
                        .map(|module| module.id.as_str()),
                ),
            }
        })
    }

    /// Reports a reference into a section that leads nowhere.
    pub(crate) fn check_link(
        &self,
        findings: &mut Findings,
        target: Target,
        id: &str,
        path: impl FnOnce() -> String,
    ) {
        self.check_reference(findings, (target.section(), self.targets(target)), id, path);
    }

    /// Reports a reference of a record about a person that leads nowhere, without quoting it.
    pub(crate) fn check_link_of_person(
        &self,
        findings: &mut Findings,
        target: Target,
        id: &str,
        field: &'static str,
        path: impl FnOnce() -> String,
    ) {
        let index = self.targets(target);
        if id.is_empty() || index.contains(id) || index.has_hole() || self.roadmap_is_unknown {
            return;
        }
        let rule = &crate::document::rules::BROKEN_REFERENCE_OF_PERSON;
        findings.push_with(rule, || {
            Draft::new(rule, path()).param("field", field).param("section", target.section())
        });
    }

    /// The known words nearest to one, as long as there are comparisons left.
    pub(crate) fn nearest<'c>(
        &self,
        word: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Vec<&'c str> {
        let mut left = self.comparisons.get();
        let within = candidates.into_iter().take_while(|_| {
            let some = left > 0;
            left = left.saturating_sub(1);
            some
        });
        let near = nearest(word, within);
        self.comparisons.set(left);
        near
    }

    /// Whether the roadmap is another document than the one under check.
    pub(crate) fn refers_to_a_roadmap(&self) -> bool {
        !std::ptr::eq(self.document, self.roadmap)
    }

    /// Takes some comparisons from what is left; false when there is not enough.
    pub(crate) fn spend(&self, comparisons: usize) -> bool {
        let left = self.comparisons.get();
        self.comparisons.set(left.saturating_sub(comparisons));
        left >= comparisons
    }

    /// Reports a record that refers to itself.
    pub(crate) fn check_not_itself(
        &self,
        findings: &mut Findings,
        (id, target): (&str, &str),
        field: &'static str,
        path: impl FnOnce() -> String,
    ) {
        let rule = &crate::document::rules::REFERENCE_TO_ITSELF;
        if !id.is_empty() && id == target {
            findings.push_with(rule, || Draft::new(rule, path()).param("id", id).param("field", field));
        }
    }

    /// Reports a reference that leads nowhere. A hole leads nowhere without a word, and what a hole hides may be
    /// what is referred to.
    pub(crate) fn check_reference(
        &self,
        findings: &mut Findings,
        target: (&'static str, &IdIndex<'_>),
        id: &str,
        path: impl FnOnce() -> String,
    ) {
        let (section, index) = target;
        if id.is_empty() || index.contains(id) || index.has_hole() || self.roadmap_is_unknown {
            return;
        }
        let rule = &crate::document::rules::BROKEN_REFERENCE;
        findings.push_with(rule, || {
            Draft::new(rule, path())
                .param("id", id)
                .param("section", section)
                .suggestion(self.nearest(id, index.ids()))
        });
    }
}
