//! The records of a document as plain owned structs, read by derived `serde` and checked by nobody: the peer that a
//! checked read is compared with. Texts, codes, dates and terms are all `String`.

use serde::Deserialize;

use super::owned_records::{
    Baseline, Bassin, Body, Cohort, CompetencyNeed, Deliverable, Diagnostic, Framework, FranceServices,
    HostStructure, IndicatorTarget, Intervention, Mandate, Meeting, NetworkActor, News, Observation,
    Permanence, PersonHolder, Post, Rlin, ServiceMission, TerritorialRoadmap, ToolAdoption, TrainingDay,
    Volunteer, VolunteerSession,
};

/// `Document`.
#[derive(Debug, Deserialize)]
pub struct Document {
    /// `schema_version`.
    pub schema_version: String,
    /// `roadmap`.
    pub roadmap: Option<Roadmap>,
    /// `roadmap_ref`.
    pub roadmap_ref: Option<String>,
    #[serde(default)]
    /// `axes`.
    pub axes: Vec<Axis>,
    #[serde(default)]
    /// `actions`.
    pub actions: Vec<Action>,
    #[serde(default)]
    /// `working_groups`.
    pub working_groups: Vec<WorkingGroup>,
    #[serde(default)]
    /// `links`.
    pub links: Vec<Link>,
    #[serde(default)]
    /// `organisations`.
    pub organisations: Vec<Organisation>,
    #[serde(default)]
    /// `actor_kinds`.
    pub actor_kinds: Vec<ActorKind>,
    #[serde(default)]
    /// `functions`.
    pub functions: Vec<Function>,
    #[serde(default)]
    /// `members`.
    pub members: Vec<Member>,
    #[serde(default)]
    /// `territories`.
    pub territories: Vec<Territory>,
    #[serde(default)]
    /// `bodies`.
    pub bodies: Vec<Body>,
    #[serde(default)]
    /// `shared_means`.
    pub shared_means: Vec<SharedMeans>,
    #[serde(default)]
    /// `acronyms`.
    pub acronyms: Vec<Acronym>,
    #[serde(default)]
    /// `source_notes`.
    pub source_notes: Vec<SourceNote>,
    #[serde(default)]
    /// `bassins`.
    pub bassins: Vec<Bassin>,
    #[serde(default)]
    /// `mandates`.
    pub mandates: Vec<Mandate>,
    #[serde(default)]
    /// `meetings`.
    pub meetings: Vec<Meeting>,
    #[serde(default)]
    /// `news`.
    pub news: Vec<News>,
    #[serde(default)]
    /// `deliverables`.
    pub deliverables: Vec<Deliverable>,
    #[serde(default)]
    /// `rlins`.
    pub rlins: Vec<Rlin>,
    #[serde(default)]
    /// `network_actors`.
    pub network_actors: Vec<NetworkActor>,
    #[serde(default)]
    /// `france_services`.
    pub france_services: Vec<FranceServices>,
    #[serde(default)]
    /// `posts`.
    pub posts: Vec<Post>,
    #[serde(default)]
    /// `permanences`.
    pub permanences: Vec<Permanence>,
    #[serde(default)]
    /// `diagnostics`.
    pub diagnostics: Vec<Diagnostic>,
    #[serde(default)]
    /// `territorial_roadmaps`.
    pub territorial_roadmaps: Vec<TerritorialRoadmap>,
    #[serde(default)]
    /// `interventions`.
    pub interventions: Vec<Intervention>,
    #[serde(default)]
    /// `cohorts`.
    pub cohorts: Vec<Cohort>,
    #[serde(default)]
    /// `host_structures`.
    pub host_structures: Vec<HostStructure>,
    #[serde(default)]
    /// `service_missions`.
    pub service_missions: Vec<ServiceMission>,
    #[serde(default)]
    /// `training_days`.
    pub training_days: Vec<TrainingDay>,
    #[serde(default)]
    /// `volunteers`.
    pub volunteers: Vec<Volunteer>,
    #[serde(default)]
    /// `frameworks`.
    pub frameworks: Vec<Framework>,
    #[serde(default)]
    /// `competency_holders`.
    pub competency_holders: Vec<PersonHolder>,
    #[serde(default)]
    /// `competency_needs`.
    pub competency_needs: Vec<CompetencyNeed>,
    #[serde(default)]
    /// `volunteer_sessions`.
    pub volunteer_sessions: Vec<VolunteerSession>,
    #[serde(default)]
    /// `tool_adoptions`.
    pub tool_adoptions: Vec<ToolAdoption>,
    #[serde(default)]
    /// `baselines`.
    pub baselines: Vec<Baseline>,
    #[serde(default)]
    /// `targets`.
    pub targets: Vec<IndicatorTarget>,
    #[serde(default)]
    /// `observations`.
    pub observations: Vec<Observation>,
}

/// `IndicatorPart`.
#[derive(Debug, Deserialize)]
pub struct IndicatorPart {
    /// `label`.
    pub label: String,
    /// `measure`.
    pub measure: String,
    /// `unit`.
    pub unit: Option<String>,
    /// `direction`.
    pub direction: Option<String>,
    /// `derivation`.
    pub derivation: Option<String>,
    /// `reading`.
    pub reading: Option<String>,
    /// `figure`.
    pub figure: Option<String>,
}

/// `Target`.
#[derive(Debug, Deserialize)]
pub struct Target {
    /// `value`.
    pub value: f64,
    /// `bound`.
    pub bound: String,
    /// `reading`.
    pub reading: Option<String>,
}

/// `Indicator`.
#[derive(Debug, Deserialize)]
pub struct Indicator {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `printed`.
    pub printed: Option<String>,
    /// `measure`.
    pub measure: String,
    /// `unit`.
    pub unit: Option<String>,
    #[serde(default)]
    /// `parts`.
    pub parts: Vec<IndicatorPart>,
    /// `target`.
    pub target: Option<Target>,
    /// `copied_from`.
    pub copied_from: Option<String>,
    /// `direction`.
    pub direction: Option<String>,
    /// `derivation`.
    pub derivation: Option<String>,
    /// `reading`.
    pub reading: Option<String>,
    /// `figure`.
    pub figure: Option<String>,
}

/// `Alias`.
#[derive(Debug, Deserialize)]
pub struct Alias {
    /// `text`.
    pub text: String,
    /// `kind`.
    pub kind: String,
}

/// `Organisation`.
#[derive(Debug, Deserialize)]
pub struct Organisation {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `kind`.
    pub kind: String,
    /// `acronym`.
    pub acronym: Option<String>,
    /// `parent`.
    pub parent: Option<String>,
    #[serde(default)]
    /// `aliases`.
    pub aliases: Vec<Alias>,
    /// `former_of`.
    pub former_of: Option<String>,
    /// `note`.
    pub note: Option<String>,
}

/// `ActorKind`.
#[derive(Debug, Deserialize)]
pub struct ActorKind {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `plural`.
    pub plural: Option<bool>,
    #[serde(default)]
    /// `aliases`.
    pub aliases: Vec<String>,
}

/// `Function`.
#[derive(Debug, Deserialize)]
pub struct Function {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    #[serde(default)]
    /// `aliases`.
    pub aliases: Vec<String>,
}

/// `Member`.
#[derive(Debug, Deserialize)]
pub struct Member {
    /// `rank`.
    pub rank: u16,
    /// `organisation`.
    pub organisation: String,
    /// `printed`.
    pub printed: Option<String>,
}

/// `Involvement`.
#[derive(Debug, Deserialize)]
pub struct Involvement {
    /// `actor`.
    pub actor: String,
    /// `printed`.
    pub printed: Option<String>,
    /// `unit`.
    pub unit: Option<String>,
    /// `qualifier`.
    pub qualifier: Option<String>,
}

/// `Acronym`.
#[derive(Debug, Deserialize)]
pub struct Acronym {
    /// `short`.
    pub short: String,
    #[serde(default)]
    /// `variants`.
    pub variants: Vec<String>,
    /// `long`.
    pub long: Option<String>,
    /// `source`.
    pub source: String,
    /// `note`.
    pub note: Option<String>,
}

/// `CalendarEntry`.
#[derive(Debug, Deserialize)]
pub struct CalendarEntry {
    /// `label`.
    pub label: String,
    /// `when`.
    pub when: String,
    /// `kind`.
    pub kind: String,
    /// `printed`.
    pub printed: Option<String>,
    /// `printed_in`.
    pub printed_in: Option<String>,
    /// `continuous`.
    pub continuous: Option<bool>,
    /// `status`.
    pub status: Option<String>,
    /// `met_on`.
    pub met_on: Option<String>,
    /// `note`.
    pub note: Option<String>,
    #[serde(default)]
    /// `rules`.
    pub rules: Vec<String>,
}

/// `Cadence`.
#[derive(Debug, Deserialize)]
pub struct Cadence {
    /// `label`.
    pub label: Option<String>,
    /// `min`.
    pub min: Option<u32>,
    /// `max`.
    pub max: Option<u32>,
    /// `every`.
    pub every: Option<u32>,
    /// `per`.
    pub per: Option<String>,
    /// `about`.
    pub about: Option<bool>,
    /// `printed`.
    pub printed: Option<String>,
    /// `printed_in`.
    pub printed_in: Option<String>,
}

/// `Figure`.
#[derive(Debug, Deserialize)]
pub struct Figure {
    /// `id`.
    pub id: String,
    /// `kind`.
    pub kind: String,
    /// `label`.
    pub label: String,
    /// `printed`.
    pub printed: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// `value`.
    pub value: Option<f64>,
    /// `min`.
    pub min: Option<f64>,
    /// `max`.
    pub max: Option<f64>,
    /// `approximate`.
    pub approximate: Option<bool>,
    /// `unit`.
    pub unit: Option<String>,
    #[serde(default)]
    /// `rules`.
    pub rules: Vec<String>,
    /// `reading`.
    pub reading: Option<String>,
    /// `note`.
    pub note: Option<String>,
}

/// `Amount`.
#[derive(Debug, Deserialize)]
pub struct Amount {
    /// `cents`.
    pub cents: i64,
    /// `cents_max`.
    pub cents_max: Option<i64>,
    /// `bound`.
    pub bound: String,
    /// `per`.
    pub per: Option<String>,
    /// `excludes`.
    pub excludes: Option<String>,
    /// `reading`.
    pub reading: Option<String>,
}

/// `Posts`.
#[derive(Debug, Deserialize)]
pub struct Posts {
    /// `thousandths`.
    pub thousandths: u32,
    /// `bound`.
    pub bound: String,
}

/// `Headcount`.
#[derive(Debug, Deserialize)]
pub struct Headcount {
    /// `min`.
    pub min: u32,
    /// `max`.
    pub max: Option<u32>,
}

/// `Means`.
#[derive(Debug, Deserialize)]
pub struct Means {
    /// `kind`.
    pub kind: String,
    /// `label`.
    pub label: String,
    #[serde(default)]
    /// `actors`.
    pub actors: Vec<String>,
    /// `amount`.
    pub amount: Option<Amount>,
    /// `posts`.
    pub posts: Option<Posts>,
    /// `headcount`.
    pub headcount: Option<Headcount>,
    /// `shared`.
    pub shared: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `printed_in`.
    pub printed_in: Option<String>,
    #[serde(default)]
    /// `figures`.
    pub figures: Vec<String>,
}

/// `SharedMeans`.
#[derive(Debug, Deserialize)]
pub struct SharedMeans {
    /// `id`.
    pub id: String,
    /// `kind`.
    pub kind: String,
    /// `label`.
    pub label: String,
    /// `posts`.
    pub posts: Option<Posts>,
    /// `headcount`.
    pub headcount: Option<Headcount>,
    #[serde(default)]
    /// `sheets`.
    pub sheets: Vec<String>,
    #[serde(default)]
    /// `printed_on`.
    pub printed_on: Vec<String>,
    /// `note`.
    pub note: Option<String>,
}

/// `Headings`.
#[derive(Debug, Deserialize)]
pub struct Headings {
    /// `toc_code`.
    pub toc_code: Option<String>,
    /// `toc_title`.
    pub toc_title: Option<String>,
    /// `body_code`.
    pub body_code: Option<String>,
    /// `body_title`.
    pub body_title: Option<String>,
    /// `cover_title`.
    pub cover_title: Option<String>,
}

/// `Axis`.
#[derive(Debug, Deserialize)]
pub struct Axis {
    /// `code`.
    pub code: String,
    /// `title`.
    pub title: String,
    /// `printed`.
    pub printed: Option<Headings>,
}

/// `Objective`.
#[derive(Debug, Deserialize)]
pub struct Objective {
    /// `id`.
    pub id: String,
    /// `text`.
    pub text: String,
}

/// `TermItem`.
#[derive(Debug, Deserialize)]
pub struct TermItem {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
}

/// `TermList`.
#[derive(Debug, Deserialize)]
pub struct TermList {
    /// `name`.
    pub name: String,
    /// `vocabulary`.
    pub vocabulary: Option<String>,
    /// `closed`.
    pub closed: bool,
    #[serde(default)]
    /// `items`.
    pub items: Vec<TermItem>,
}

/// `ActionFields`.
#[derive(Debug, Deserialize)]
pub struct ActionFields {
    /// `context`.
    pub context: String,
    /// `objectives`.
    pub objectives: String,
    /// `description`.
    pub description: String,
    /// `pilot`.
    pub pilot: String,
    /// `partners`.
    pub partners: String,
    /// `territory`.
    pub territory: String,
    /// `financial_means`.
    pub financial_means: String,
    /// `human_means`.
    pub human_means: String,
    /// `material_means`.
    pub material_means: String,
    /// `calendar`.
    pub calendar: String,
    /// `indicators`.
    pub indicators: String,
    /// `porteur`.
    pub porteur: String,
}

/// `WorkingGroupFields`.
#[derive(Debug, Deserialize)]
pub struct WorkingGroupFields {
    /// `context`.
    pub context: String,
    /// `problem`.
    pub problem: String,
    /// `pilot`.
    pub pilot: String,
    /// `to_mobilise`.
    pub to_mobilise: String,
    /// `calendar`.
    pub calendar: String,
}

/// `Action`.
#[derive(Debug, Deserialize)]
pub struct Action {
    /// `code`.
    pub code: String,
    /// `axis`.
    pub axis: String,
    /// `title`.
    pub title: String,
    /// `printed`.
    pub printed: Option<Headings>,
    /// `fields`.
    pub fields: Option<ActionFields>,
    /// `context`.
    pub context: Option<String>,
    #[serde(default)]
    /// `objectives`.
    pub objectives: Vec<Objective>,
    /// `description`.
    pub description: Option<String>,
    #[serde(default)]
    /// `pilots`.
    pub pilots: Vec<Involvement>,
    #[serde(default)]
    /// `porteurs`.
    pub porteurs: Vec<Involvement>,
    #[serde(default)]
    /// `partners`.
    pub partners: Vec<Involvement>,
    /// `territory`.
    pub territory: Option<Perimeter>,
    #[serde(default)]
    /// `means`.
    pub means: Vec<Means>,
    #[serde(default)]
    /// `calendar`.
    pub calendar: Vec<CalendarEntry>,
    #[serde(default)]
    /// `cadences`.
    pub cadences: Vec<Cadence>,
    #[serde(default)]
    /// `indicators`.
    pub indicators: Vec<Indicator>,
    #[serde(default)]
    /// `terms`.
    pub terms: Vec<TermList>,
    #[serde(default)]
    /// `figures`.
    pub figures: Vec<Figure>,
    #[serde(default)]
    /// `source_notes`.
    pub source_notes: Vec<SourceNote>,
}

/// `WorkingGroup`.
#[derive(Debug, Deserialize)]
pub struct WorkingGroup {
    /// `code`.
    pub code: String,
    /// `axis`.
    pub axis: String,
    /// `title`.
    pub title: String,
    /// `printed`.
    pub printed: Option<Headings>,
    /// `fields`.
    pub fields: Option<WorkingGroupFields>,
    /// `context`.
    pub context: Option<String>,
    /// `problem`.
    pub problem: Option<String>,
    #[serde(default)]
    /// `questions`.
    pub questions: Vec<String>,
    #[serde(default)]
    /// `pilots`.
    pub pilots: Vec<Involvement>,
    #[serde(default)]
    /// `to_mobilise`.
    pub to_mobilise: Vec<Involvement>,
    #[serde(default)]
    /// `calendar`.
    pub calendar: Vec<CalendarEntry>,
    #[serde(default)]
    /// `cadences`.
    pub cadences: Vec<Cadence>,
    #[serde(default)]
    /// `terms`.
    pub terms: Vec<TermList>,
    #[serde(default)]
    /// `figures`.
    pub figures: Vec<Figure>,
    #[serde(default)]
    /// `source_notes`.
    pub source_notes: Vec<SourceNote>,
}

/// `Link`.
#[derive(Debug, Deserialize)]
pub struct Link {
    /// `from`.
    pub from: String,
    /// `to`.
    pub to: String,
    /// `kind`.
    pub kind: String,
    /// `weak`.
    pub weak: Option<bool>,
    /// `note`.
    pub note: String,
}

/// `Source`.
#[derive(Debug, Deserialize)]
pub struct Source {
    /// `document`.
    pub document: String,
    /// `producer`.
    pub producer: String,
    /// `licence`.
    pub licence: String,
    /// `attribution`.
    pub attribution: Option<String>,
}

/// `PreviousRoadmap`.
#[derive(Debug, Deserialize)]
pub struct PreviousRoadmap {
    /// `label`.
    pub label: String,
    /// `when`.
    pub when: String,
    /// `note`.
    pub note: Option<String>,
}

/// `Roadmap`.
#[derive(Debug, Deserialize)]
pub struct Roadmap {
    /// `id`.
    pub id: String,
    /// `title`.
    pub title: String,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `network`.
    pub network: Option<String>,
    /// `departement`.
    pub departement: String,
    /// `start`.
    pub start: String,
    /// `end`.
    pub end: String,
    /// `source`.
    pub source: Option<Source>,
    /// `previous`.
    pub previous: Option<PreviousRoadmap>,
}

/// `SourceNote`.
#[derive(Debug, Deserialize)]
pub struct SourceNote {
    /// `id`.
    pub id: String,
    #[serde(default)]
    /// `fields`.
    pub fields: Vec<String>,
    /// `kind`.
    pub kind: String,
    /// `printed`.
    pub printed: Option<String>,
    /// `text`.
    pub text: String,
    /// `reading`.
    pub reading: Option<String>,
    /// `from`.
    pub from: Option<String>,
}

/// `CommuneRef`.
#[derive(Debug, Deserialize)]
pub struct CommuneRef {
    /// `code`.
    pub code: String,
    /// `vintage`.
    pub vintage: u16,
    /// `kind`.
    pub kind: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// `Territory`.
#[derive(Debug, Deserialize)]
pub struct Territory {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `kind`.
    pub kind: String,
    #[serde(default)]
    /// `aliases`.
    pub aliases: Vec<String>,
    /// `part_of`.
    pub part_of: Option<String>,
    #[serde(default)]
    /// `communes`.
    pub communes: Vec<CommuneRef>,
    /// `epci`.
    pub epci: Option<String>,
    /// `departement`.
    pub departement: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `count`.
    pub count: Option<u32>,
    /// `inferred`.
    pub inferred: Option<bool>,
    /// `note`.
    pub note: Option<String>,
}

/// `Perimeter`.
#[derive(Debug, Deserialize)]
pub struct Perimeter {
    /// `printed`.
    pub printed: Option<String>,
    #[serde(default)]
    /// `territories`.
    pub territories: Vec<String>,
    #[serde(default)]
    /// `optional`.
    pub optional: Vec<String>,
    #[serde(default)]
    /// `excluded`.
    pub excluded: Vec<String>,
    /// `note`.
    pub note: Option<String>,
}
