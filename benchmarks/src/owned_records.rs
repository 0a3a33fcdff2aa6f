//! The registers of records as plain owned structs: the second half of the unchecked peer.

use serde::Deserialize;

use super::owned::{Cadence, CommuneRef};

/// `Bassin`.
#[derive(Debug, Deserialize)]
pub struct Bassin {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    #[serde(default)]
    /// `communes`.
    pub communes: Vec<CommuneRef>,
    /// `priority`.
    pub priority: Option<bool>,
    /// `note`.
    pub note: Option<String>,
}

/// `Seat`.
#[derive(Debug, Deserialize)]
pub struct Seat {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    #[serde(default)]
    /// `actors`.
    pub actors: Vec<String>,
}

/// `Body`.
#[derive(Debug, Deserialize)]
pub struct Body {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `sheet`.
    pub sheet: String,
    /// `purpose`.
    pub purpose: Option<String>,
    #[serde(default)]
    /// `members`.
    pub members: Vec<String>,
    /// `size`.
    pub size: Option<i64>,
    #[serde(default)]
    /// `seats`.
    pub seats: Vec<Seat>,
    /// `cadence`.
    pub cadence: Option<Cadence>,
    /// `prepared_by`.
    pub prepared_by: Option<String>,
    #[serde(default)]
    /// `decides`.
    pub decides: Vec<String>,
    /// `created`.
    pub created: Option<String>,
    /// `dissolved`.
    pub dissolved: Option<String>,
    /// `note`.
    pub note: Option<String>,
}

/// `Mandate`.
#[derive(Debug, Deserialize)]
pub struct Mandate {
    /// `body`.
    pub body: String,
    /// `member`.
    pub member: String,
    /// `role`.
    pub role: Option<String>,
    /// `start`.
    pub start: Option<String>,
    /// `end`.
    pub end: Option<String>,
}

/// `Presence`.
#[derive(Debug, Deserialize)]
pub struct Presence {
    /// `actor`.
    pub actor: String,
    /// `on_behalf_of`.
    pub on_behalf_of: Option<String>,
    /// `seat`.
    pub seat: Option<String>,
    /// `people`.
    pub people: Option<i64>,
    /// `delegation`.
    pub delegation: Option<bool>,
}

/// `Decision`.
#[derive(Debug, Deserialize)]
pub struct Decision {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `kind`.
    pub kind: String,
    /// `sheet`.
    pub sheet: Option<String>,
    /// `responsible`.
    pub responsible: Option<String>,
    /// `due`.
    pub due: Option<String>,
    /// `status`.
    pub status: Option<String>,
}

/// `ValidatedDocument`.
#[derive(Debug, Deserialize)]
pub struct ValidatedDocument {
    /// `label`.
    pub label: String,
    /// `sheet`.
    pub sheet: Option<String>,
    /// `milestone`.
    pub milestone: Option<String>,
}

/// `Meeting`.
#[derive(Debug, Deserialize)]
pub struct Meeting {
    /// `id`.
    pub id: String,
    /// `body`.
    pub body: String,
    /// `date`.
    pub date: String,
    /// `status`.
    pub status: Option<String>,
    #[serde(default)]
    /// `invited`.
    pub invited: Vec<String>,
    #[serde(default)]
    /// `present`.
    pub present: Vec<Presence>,
    #[serde(default)]
    /// `excused`.
    pub excused: Vec<String>,
    #[serde(default)]
    /// `decisions`.
    pub decisions: Vec<Decision>,
    #[serde(default)]
    /// `documents`.
    pub documents: Vec<ValidatedDocument>,
    #[serde(default)]
    /// `topics`.
    pub topics: Vec<String>,
    /// `note`.
    pub note: Option<String>,
}

/// `MilestoneNews`.
#[derive(Debug, Deserialize)]
pub struct MilestoneNews {
    /// `label`.
    pub label: String,
    /// `status`.
    pub status: String,
    /// `met_on`.
    pub met_on: Option<String>,
}

/// `News`.
#[derive(Debug, Deserialize)]
pub struct News {
    /// `sheet`.
    pub sheet: String,
    /// `date`.
    pub date: String,
    /// `by`.
    pub by: Option<String>,
    /// `status`.
    pub status: Option<String>,
    #[serde(default)]
    /// `milestones`.
    pub milestones: Vec<MilestoneNews>,
    /// `note`.
    pub note: Option<String>,
}

/// `Deliverable`.
#[derive(Debug, Deserialize)]
pub struct Deliverable {
    /// `id`.
    pub id: String,
    /// `sheet`.
    pub sheet: String,
    /// `label`.
    pub label: String,
    /// `indicator`.
    pub indicator: Option<String>,
    /// `part`.
    pub part: Option<i64>,
    /// `date`.
    pub date: String,
    /// `territory`.
    pub territory: Option<String>,
}

/// `RlinStep`.
#[derive(Debug, Deserialize)]
pub struct RlinStep {
    /// `status`.
    pub status: String,
    /// `date`.
    pub date: String,
}

/// `Rlin`.
#[derive(Debug, Deserialize)]
pub struct Rlin {
    /// `id`.
    pub id: String,
    /// `bassin`.
    pub bassin: String,
    /// `name`.
    pub name: Option<String>,
    #[serde(default)]
    /// `steps`.
    pub steps: Vec<RlinStep>,
    /// `note`.
    pub note: Option<String>,
}

/// `NetworkActor`.
#[derive(Debug, Deserialize)]
pub struct NetworkActor {
    /// `id`.
    pub id: String,
    /// `rlin`.
    pub rlin: String,
    /// `actor`.
    pub actor: String,
    #[serde(default)]
    /// `roles`.
    pub roles: Vec<String>,
    #[serde(default)]
    /// `missions`.
    pub missions: Vec<String>,
    /// `commune`.
    pub commune: Option<CommuneRef>,
    #[serde(default)]
    /// `needs`.
    pub needs: Vec<String>,
    #[serde(default)]
    /// `publics`.
    pub publics: Vec<String>,
    #[serde(default)]
    /// `reach`.
    pub reach: Vec<String>,
    #[serde(default)]
    /// `hours`.
    pub hours: Vec<OpeningSlot>,
    /// `start`.
    pub start: Option<String>,
    /// `end`.
    pub end: Option<String>,
}

/// `OpeningSlot`.
#[derive(Debug, Deserialize)]
pub struct OpeningSlot {
    /// `day`.
    pub day: String,
    /// `opens`.
    pub opens: String,
    /// `closes`.
    pub closes: String,
    /// `weeks`.
    pub weeks: Option<String>,
}

/// `FranceServices`.
#[derive(Debug, Deserialize)]
pub struct FranceServices {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `kind`.
    pub kind: String,
    /// `carrier`.
    pub carrier: String,
    /// `carrier_kind`.
    pub carrier_kind: String,
    /// `antenna_of`.
    pub antenna_of: Option<String>,
    /// `commune`.
    pub commune: CommuneRef,
    #[serde(default)]
    /// `needs`.
    pub needs: Vec<String>,
    #[serde(default)]
    /// `hours`.
    pub hours: Vec<OpeningSlot>,
    /// `start`.
    pub start: Option<String>,
    /// `end`.
    pub end: Option<String>,
}

/// `Post`.
#[derive(Debug, Deserialize)]
pub struct Post {
    /// `id`.
    pub id: String,
    /// `kind`.
    pub kind: String,
    /// `employer`.
    pub employer: String,
    /// `thousandths`.
    pub thousandths: i64,
    /// `start`.
    pub start: Option<String>,
    /// `end`.
    pub end: Option<String>,
}

/// `Permanence`.
#[derive(Debug, Deserialize)]
pub struct Permanence {
    /// `id`.
    pub id: String,
    /// `post`.
    pub post: String,
    /// `france_services`.
    pub france_services: Option<String>,
    /// `commune`.
    pub commune: Option<CommuneRef>,
    #[serde(default)]
    /// `hours`.
    pub hours: Vec<OpeningSlot>,
    /// `start`.
    pub start: Option<String>,
    /// `end`.
    pub end: Option<String>,
}

/// `Diagnostic`.
#[derive(Debug, Deserialize)]
pub struct Diagnostic {
    /// `id`.
    pub id: String,
    /// `territory`.
    pub territory: String,
    /// `date`.
    pub date: String,
    /// `sheet`.
    pub sheet: Option<String>,
}

/// `TerritorialRoadmap`.
#[derive(Debug, Deserialize)]
pub struct TerritorialRoadmap {
    /// `id`.
    pub id: String,
    /// `territory`.
    pub territory: String,
    /// `diagnostic`.
    pub diagnostic: Option<String>,
    /// `drafted`.
    pub drafted: Option<String>,
    /// `validated`.
    pub validated: Option<String>,
    #[serde(default)]
    /// `validated_by`.
    pub validated_by: Vec<String>,
}

/// `Intervention`.
#[derive(Debug, Deserialize)]
pub struct Intervention {
    /// `id`.
    pub id: String,
    /// `date`.
    pub date: String,
    /// `sheet`.
    pub sheet: String,
    /// `bassin`.
    pub bassin: String,
    /// `commune`.
    pub commune: Option<CommuneRef>,
    #[serde(default)]
    /// `levels`.
    pub levels: Vec<String>,
    #[serde(default)]
    /// `partners`.
    pub partners: Vec<String>,
    /// `post`.
    pub post: Option<String>,
    /// `people`.
    pub people: Option<i64>,
    #[serde(default)]
    /// `new_actors`.
    pub new_actors: Vec<String>,
    /// `minutes`.
    pub minutes: Option<i64>,
}

/// `PhaseDates`.
#[derive(Debug, Deserialize)]
pub struct PhaseDates {
    /// `phase`.
    pub phase: String,
    /// `start`.
    pub start: String,
    /// `end`.
    pub end: String,
}

/// `Gathering`.
#[derive(Debug, Deserialize)]
pub struct Gathering {
    /// `date`.
    pub date: String,
    #[serde(default)]
    /// `activities`.
    pub activities: Vec<String>,
    /// `label`.
    pub label: Option<String>,
}

/// `Cohort`.
#[derive(Debug, Deserialize)]
pub struct Cohort {
    /// `id`.
    pub id: String,
    /// `sheet`.
    pub sheet: String,
    /// `year`.
    pub year: i64,
    /// `start`.
    pub start: String,
    /// `end`.
    pub end: String,
    #[serde(default)]
    /// `phases`.
    pub phases: Vec<PhaseDates>,
    #[serde(default)]
    /// `gatherings`.
    pub gatherings: Vec<Gathering>,
    /// `projects`.
    pub projects: Option<i64>,
    /// `note`.
    pub note: Option<String>,
}

/// `Agrement`.
#[derive(Debug, Deserialize)]
pub struct Agrement {
    /// `start`.
    pub start: String,
    /// `end`.
    pub end: String,
}

/// `HostStructure`.
#[derive(Debug, Deserialize)]
pub struct HostStructure {
    /// `id`.
    pub id: String,
    /// `organisation`.
    pub organisation: String,
    /// `kind`.
    pub kind: String,
    /// `avs`.
    pub avs: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `agrement`.
    pub agrement: Option<Agrement>,
    /// `commune`.
    pub commune: Option<CommuneRef>,
    /// `interested`.
    pub interested: Option<String>,
}

/// `ServiceMission`.
#[derive(Debug, Deserialize)]
pub struct ServiceMission {
    /// `id`.
    pub id: String,
    /// `cohort`.
    pub cohort: String,
    /// `host`.
    pub host: String,
    #[serde(default)]
    /// `profiles`.
    pub profiles: Vec<String>,
    /// `places`.
    pub places: i64,
    /// `start`.
    pub start: Option<String>,
    /// `end`.
    pub end: Option<String>,
    /// `weekly_hours`.
    pub weekly_hours: Option<f64>,
    /// `weekly_days`.
    pub weekly_days: Option<f64>,
    /// `domain`.
    pub domain: Option<String>,
    /// `open_to_minors`.
    pub open_to_minors: Option<bool>,
    /// `built_on`.
    pub built_on: Option<String>,
    /// `tutor`.
    pub tutor: Option<bool>,
    /// `replaces_employee`.
    pub replaces_employee: Option<bool>,
}

/// `TrainingModule`.
#[derive(Debug, Deserialize)]
pub struct TrainingModule {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `kind`.
    pub kind: String,
    #[serde(default)]
    /// `profiles`.
    pub profiles: Vec<String>,
}

/// `TrainingDay`.
#[derive(Debug, Deserialize)]
pub struct TrainingDay {
    /// `id`.
    pub id: String,
    /// `cohort`.
    pub cohort: String,
    /// `date`.
    pub date: String,
    #[serde(default)]
    /// `modules`.
    pub modules: Vec<TrainingModule>,
    #[serde(default)]
    /// `led_by`.
    pub led_by: Vec<String>,
}

/// `Volunteer`.
#[derive(Debug, Deserialize)]
pub struct Volunteer {
    /// `pseudonym`.
    pub pseudonym: String,
    /// `mission`.
    pub mission: String,
    /// `age_band`.
    pub age_band: String,
    /// `start`.
    pub start: String,
    /// `end`.
    pub end: String,
    /// `weekly_hours`.
    pub weekly_hours: Option<f64>,
    /// `weekly_days`.
    pub weekly_days: Option<f64>,
    /// `parental_agreement`.
    pub parental_agreement: Option<bool>,
    #[serde(default)]
    /// `modules`.
    pub modules: Vec<String>,
    /// `civic_training_days`.
    pub civic_training_days: Option<i64>,
    /// `psc1`.
    pub psc1: Option<bool>,
    /// `review`.
    pub review: Option<String>,
    /// `purge_on`.
    pub purge_on: Option<String>,
}

/// `Competence`.
#[derive(Debug, Deserialize)]
pub struct Competence {
    /// `code`.
    pub code: String,
    /// `label`.
    pub label: String,
    /// `area`.
    pub area: Option<String>,
}

/// `Framework`.
#[derive(Debug, Deserialize)]
pub struct Framework {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `version`.
    pub version: String,
    /// `levels`.
    pub levels: i64,
    #[serde(default)]
    /// `competences`.
    pub competences: Vec<Competence>,
}

/// `Requirement`.
#[derive(Debug, Deserialize)]
pub struct Requirement {
    /// `framework`.
    pub framework: String,
    /// `competence`.
    pub competence: String,
    /// `level`.
    pub level: i64,
    /// `people`.
    pub people: Option<i64>,
}

/// `CompetencyNeed`.
#[derive(Debug, Deserialize)]
pub struct CompetencyNeed {
    /// `id`.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `sheet`.
    pub sheet: Option<String>,
    /// `organisation`.
    pub organisation: Option<String>,
    /// `bassin`.
    pub bassin: Option<String>,
    #[serde(default)]
    /// `requirements`.
    pub requirements: Vec<Requirement>,
}

/// `HeldCompetency`.
#[derive(Debug, Deserialize)]
pub struct HeldCompetency {
    /// `framework`.
    pub framework: String,
    /// `competence`.
    pub competence: String,
    /// `level`.
    pub level: Option<i64>,
    /// `score`.
    pub score: Option<i64>,
    /// `source`.
    pub source: Option<String>,
    /// `date`.
    pub date: Option<String>,
}

/// `PersonHolder`.
#[derive(Debug, Deserialize)]
pub struct PersonHolder {
    /// `pseudonym`.
    pub pseudonym: String,
    /// `kind`.
    pub kind: String,
    #[serde(default)]
    /// `publics`.
    pub publics: Vec<String>,
    /// `organisation`.
    pub organisation: String,
    /// `commune`.
    pub commune: CommuneRef,
    #[serde(default)]
    /// `competencies`.
    pub competencies: Vec<HeldCompetency>,
    /// `consent`.
    pub consent: Option<String>,
    /// `purge_on`.
    pub purge_on: Option<String>,
}

/// `VolunteerSession`.
#[derive(Debug, Deserialize)]
pub struct VolunteerSession {
    /// `id`.
    pub id: String,
    /// `sheet`.
    pub sheet: String,
    /// `kind`.
    pub kind: String,
    /// `date`.
    pub date: String,
    #[serde(default)]
    /// `publics`.
    pub publics: Vec<String>,
    /// `volunteers`.
    pub volunteers: Option<i64>,
    #[serde(default)]
    /// `organisations`.
    pub organisations: Vec<String>,
}

/// `ToolAdoption`.
#[derive(Debug, Deserialize)]
pub struct ToolAdoption {
    /// `id`.
    pub id: String,
    /// `sheet`.
    pub sheet: String,
    /// `organisation`.
    pub organisation: String,
    /// `label`.
    pub label: String,
    /// `date`.
    pub date: String,
}

/// `DimensionValue`.
#[derive(Debug, Deserialize)]
pub struct DimensionValue {
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
}

/// `Baseline`.
#[derive(Debug, Deserialize)]
pub struct Baseline {
    /// `indicator`.
    pub indicator: String,
    /// `part`.
    pub part: Option<i64>,
    /// `period`.
    pub period: String,
    /// `value`.
    pub value: f64,
    /// `territory`.
    pub territory: Option<String>,
    #[serde(default)]
    /// `dimensions`.
    pub dimensions: Vec<DimensionValue>,
}

/// `IndicatorTarget`.
#[derive(Debug, Deserialize)]
pub struct IndicatorTarget {
    /// `indicator`.
    pub indicator: String,
    /// `part`.
    pub part: Option<i64>,
    /// `period`.
    pub period: String,
    /// `min`.
    pub min: Option<f64>,
    /// `max`.
    pub max: Option<f64>,
    /// `territory`.
    pub territory: Option<String>,
    #[serde(default)]
    /// `dimensions`.
    pub dimensions: Vec<DimensionValue>,
}

/// `Observation`.
#[derive(Debug, Deserialize)]
pub struct Observation {
    /// `indicator`.
    pub indicator: String,
    /// `part`.
    pub part: Option<i64>,
    /// `period`.
    pub period: String,
    /// `value`.
    pub value: Option<f64>,
    /// `assessment`.
    pub assessment: Option<String>,
    /// `territory`.
    pub territory: Option<String>,
    #[serde(default)]
    /// `dimensions`.
    pub dimensions: Vec<DimensionValue>,
    /// `source`.
    pub source: Option<String>,
    /// `observed_on`.
    pub observed_on: Option<String>,
}
