//! Every vocabulary of the roadmap as plain data, listed once.

use super::{
    Vocabulary, cohort, competency, event, funding, governance, lending, network, place, support, training,
};

/// A term as plain data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermEntry {
    /// Code written in documents.
    pub code: &'static str,
    /// French label.
    pub label_fr: &'static str,
    /// English label.
    pub label_en: &'static str,
    /// Other spellings met in files.
    pub aliases: &'static [&'static str],
}

/// A vocabulary as plain data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VocabularyTable {
    /// Name of the vocabulary, e.g. `rlin_role`.
    pub name: &'static str,
    /// The sheets that it comes from, e.g. `B.2`.
    pub sheets: &'static [&'static str],
    /// Its terms, in the order of the source.
    pub terms: &'static [TermEntry],
}

impl VocabularyTable {
    /// The table of a typed vocabulary, from any crate.
    ///
    /// ```
    /// use mednum_catalog::vocabulary::{VocabularyTable, lending::KitUse};
    /// assert_eq!(VocabularyTable::of::<KitUse>().sheets, ["E.2.1"]);
    /// ```
    #[must_use]
    pub const fn of<V: Vocabulary>() -> Self {
        Self { name: V::NAME, sheets: V::SHEETS, terms: V::TERMS }
    }

    /// The term of that exact code.
    ///
    /// ```
    /// let roles = mednum_catalog::vocabulary::table("rlin_role").ok_or("unknown")?;
    /// assert_eq!(roles.term("eclaireur").map(|term| term.label_en), Some("Scout"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn term(&self, code: &str) -> Option<&'static TermEntry> {
        self.terms.iter().find(|term| term.code == code)
    }
}

/// Every vocabulary of the roadmap, by file then in the order of the sheets.
///
/// ```
/// use mednum_catalog::vocabulary::tables;
/// let of_sheet = tables().iter().filter(|table| table.sheets.contains(&"B.3"));
/// let names: Vec<&str> = of_sheet.map(|table| table.name).collect();
/// assert!(names.contains(&"france_services_carrier"));
/// ```
#[must_use]
pub const fn tables() -> &'static [VocabularyTable] {
    TABLES
}

/// The vocabulary of that exact name.
///
/// ```
/// use mednum_catalog::vocabulary::table;
/// assert_eq!(table("support_format").map(|found| found.sheets), Some(["B.1", "B.6"].as_slice()));
/// assert_eq!(table("unheard_of"), None);
/// ```
#[must_use]
pub fn table(name: &str) -> Option<&'static VocabularyTable> {
    TABLES.iter().find(|table| table.name == name)
}

static TABLES: &[VocabularyTable] = &[
    VocabularyTable::of::<cohort::HostKind>(),
    VocabularyTable::of::<cohort::AvsStructureKind>(),
    VocabularyTable::of::<cohort::MissionProfile>(),
    VocabularyTable::of::<cohort::CohortPhase>(),
    VocabularyTable::of::<cohort::TrainingModuleKind>(),
    VocabularyTable::of::<cohort::TrainingCoLeader>(),
    VocabularyTable::of::<cohort::CohortActivity>(),
    VocabularyTable::of::<cohort::CohortOutsideActivity>(),
    VocabularyTable::of::<cohort::CohortOutsideActor>(),
    VocabularyTable::of::<cohort::VolunteerRecruitmentNetwork>(),
    VocabularyTable::of::<competency::SkillHolder>(),
    VocabularyTable::of::<competency::SkillSource>(),
    VocabularyTable::of::<competency::VolunteerPublic>(),
    VocabularyTable::of::<competency::VolunteerWorkstream>(),
    VocabularyTable::of::<competency::PixDeploymentStep>(),
    VocabularyTable::of::<competency::PixAnimationFormat>(),
    VocabularyTable::of::<event::CommunicationTool>(),
    VocabularyTable::of::<event::CommunicationAudience>(),
    VocabularyTable::of::<event::EventOrganiserKind>(),
    VocabularyTable::of::<event::EventFormat>(),
    VocabularyTable::of::<event::EventAudience>(),
    VocabularyTable::of::<event::EventFundingStatus>(),
    VocabularyTable::of::<event::FabriqueAudience>(),
    VocabularyTable::of::<event::FabriqueEditionComponent>(),
    VocabularyTable::of::<event::FabriquePartnerKind>(),
    VocabularyTable::of::<event::FabriqueExpenseKind>(),
    VocabularyTable::of::<event::NecEventScale>(),
    VocabularyTable::of::<event::NecAudience>(),
    VocabularyTable::of::<event::TravellingMode>(),
    VocabularyTable::of::<event::TravellingRole>(),
    VocabularyTable::of::<event::ResidentObservationTopic>(),
    VocabularyTable::of::<event::AccessPointEquipment>(),
    VocabularyTable::of::<event::InitiativeSupportForm>(),
    VocabularyTable::of::<event::TravellingDiscussionFormat>(),
    VocabularyTable::of::<event::VisitorPathStep>(),
    VocabularyTable::of::<event::TravellingStaffRole>(),
    VocabularyTable::of::<funding::GrantRequestReviewPoint>(),
    VocabularyTable::of::<funding::PrioritisationBasis>(),
    VocabularyTable::of::<funding::JointSupportForm>(),
    VocabularyTable::of::<funding::SupportedActionPurpose>(),
    VocabularyTable::of::<funding::GrantBeneficiaryKind>(),
    VocabularyTable::of::<funding::FundingWatchTopic>(),
    VocabularyTable::of::<funding::PrivateFunderKind>(),
    VocabularyTable::of::<governance::NetworkStructureStatus>(),
    VocabularyTable::of::<governance::NetworkActionKind>(),
    VocabularyTable::of::<governance::NetworkRequestKind>(),
    VocabularyTable::of::<governance::VolunteerSessionKind>(),
    VocabularyTable::of::<governance::ConcernedProfessionalKind>(),
    VocabularyTable::of::<governance::Gtn49ParticipantKind>(),
    VocabularyTable::of::<governance::Gtn49Topic>(),
    VocabularyTable::of::<governance::ParentingNetworkHead>(),
    VocabularyTable::of::<governance::ParentingActorKind>(),
    VocabularyTable::of::<lending::KitComponent>(),
    VocabularyTable::of::<lending::KitBorrowerKind>(),
    VocabularyTable::of::<lending::KitUse>(),
    VocabularyTable::of::<lending::EquipmentOwnerKind>(),
    VocabularyTable::of::<lending::DigitalResource>(),
    VocabularyTable::of::<lending::AnimationToolKind>(),
    VocabularyTable::of::<lending::AnimationToolExpenseKind>(),
    VocabularyTable::of::<lending::LibraryMonitoringLevel>(),
    VocabularyTable::of::<network::InterventionLevel>(),
    VocabularyTable::of::<network::StructuringIntervention>(),
    VocabularyTable::of::<network::CoordinationIntervention>(),
    VocabularyTable::of::<network::AnimationIntervention>(),
    VocabularyTable::of::<network::SustainingIntervention>(),
    VocabularyTable::of::<network::LocalPartnerKind>(),
    VocabularyTable::of::<network::RlinRole>(),
    VocabularyTable::of::<network::FranceServicesCarrier>(),
    VocabularyTable::of::<network::FranceServicesSiteKind>(),
    VocabularyTable::of::<network::MediationPostKind>(),
    VocabularyTable::of::<network::EverydayDigitalUse>(),
    VocabularyTable::of::<place::CensusStep>(),
    VocabularyTable::of::<place::CensusObject>(),
    VocabularyTable::of::<place::EquipmentOfferKind>(),
    VocabularyTable::of::<place::EquipmentOfferMode>(),
    VocabularyTable::of::<place::PartnerScale>(),
    VocabularyTable::of::<place::EquipmentInventory>(),
    VocabularyTable::of::<place::EquipmentProjectStep>(),
    VocabularyTable::of::<place::EquipmentCircuit>(),
    VocabularyTable::of::<place::ReconditionerStudyTopic>(),
    VocabularyTable::of::<place::ProximityServiceApproach>(),
    VocabularyTable::of::<place::ProximityServiceActor>(),
    VocabularyTable::of::<support::SupportFormat>(),
    VocabularyTable::of::<support::DigitalField>(),
    VocabularyTable::of::<support::TravellersSupportPlace>(),
    VocabularyTable::of::<support::TravellersDiagnosticItem>(),
    VocabularyTable::of::<support::ParentingAudience>(),
    VocabularyTable::of::<support::ParentingMaterialKind>(),
    VocabularyTable::of::<support::CharterCommitment>(),
    VocabularyTable::of::<support::OnlineWalkerAudience>(),
    VocabularyTable::of::<support::SupportedProjectType>(),
    VocabularyTable::of::<support::MeetingLevel>(),
    VocabularyTable::of::<support::DigitalSafeStep>(),
    VocabularyTable::of::<support::DigitalSafeFunction>(),
    VocabularyTable::of::<support::DigitalSafeProfessional>(),
    VocabularyTable::of::<support::DigitalSafeAudience>(),
    VocabularyTable::of::<support::HomeSupportPractitioner>(),
    VocabularyTable::of::<support::HomeSupportAudience>(),
    VocabularyTable::of::<support::HomeSupportKind>(),
    VocabularyTable::of::<support::HomeSupportPrescriber>(),
    VocabularyTable::of::<training::DecisionMakerAudience>(),
    VocabularyTable::of::<training::DecisionMakerTrainingContent>(),
    VocabularyTable::of::<training::LibrarianStatus>(),
    VocabularyTable::of::<training::LibraryPublicFormat>(),
    VocabularyTable::of::<training::LibraryTrainingFormat>(),
    VocabularyTable::of::<training::LibraryTrainingTopic>(),
    VocabularyTable::of::<training::SupportProfessionalAudience>(),
    VocabularyTable::of::<training::ExtendedTrainingAudience>(),
    VocabularyTable::of::<training::PrecariousAudience>(),
    VocabularyTable::of::<training::NewOfferAxis>(),
    VocabularyTable::of::<training::TrainingPlace>(),
    VocabularyTable::of::<training::LocalMediationActor>(),
    VocabularyTable::of::<training::SobrietyTrainingAudience>(),
    VocabularyTable::of::<training::SobrietyInventorySubject>(),
    VocabularyTable::of::<training::SobrietyActionLevel>(),
];
