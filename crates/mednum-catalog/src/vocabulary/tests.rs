//! The vocabularies hold together: names, codes and spellings are unique, types and tables agree.

use std::collections::{BTreeMap, BTreeSet};

use super::{Vocabulary, table, tables};
use crate::folding::fold_key;

/// The source of each file of vocabularies: a list declared there and left out of the registry would be lost.
const SOURCES: &[&str] = &[
    include_str!("cohort.rs"),
    include_str!("competency.rs"),
    include_str!("event.rs"),
    include_str!("funding.rs"),
    include_str!("governance.rs"),
    include_str!("lending.rs"),
    include_str!("network.rs"),
    include_str!("place.rs"),
    include_str!("support.rs"),
    include_str!("training.rs"),
];

#[test]
fn every_enumeration_is_in_the_registry_once() {
    let names: BTreeSet<&str> = tables().iter().map(|table| table.name).collect();
    assert_eq!(names.len(), tables().len(), "two vocabularies bear one name");
    let declared: usize = SOURCES.iter().map(|source| source.matches("    pub enum ").count()).sum();
    assert_eq!(declared, tables().len());
    assert!(tables().iter().all(|table| !table.sheets.is_empty() && !table.terms.is_empty()));
}

#[test]
fn codes_are_unique_and_plain() {
    for table in tables() {
        let codes: BTreeSet<&str> = table.terms.iter().map(|term| term.code).collect();
        assert_eq!(codes.len(), table.terms.len(), "{}", table.name);
        for code in codes {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
            assert!(!code.is_empty() && code.chars().all(plain), "{}: {code}", table.name);
        }
    }
}

#[test]
fn no_spelling_means_two_terms() {
    for table in tables() {
        let mut owners = BTreeMap::new();
        for term in table.terms {
            for text in [term.code, term.label_fr, term.label_en].iter().chain(term.aliases) {
                let owner = *owners.entry(fold_key(text)).or_insert(term.code);
                assert_eq!(owner, term.code, "{}: {text} means two terms", table.name);
            }
        }
    }
}

#[test]
fn aliases_add_something() {
    for table in tables() {
        for term in table.terms {
            assert!(term.aliases.len() <= 4, "{}: {}", table.name, term.code);
            let mut known: BTreeSet<String> =
                [term.code, term.label_fr, term.label_en].into_iter().map(fold_key).collect();
            for alias in term.aliases {
                assert!(known.insert(fold_key(alias)), "{}: {alias} says nothing more", table.name);
            }
        }
    }
}

/// Types and tables agree, and `from_loose` finds each spelling.
fn agrees<V: Vocabulary + std::fmt::Debug>() {
    let table = table(V::NAME).expect("in the registry");
    assert_eq!(V::ALL.len(), table.terms.len());
    for (term, entry) in V::ALL.iter().zip(table.terms) {
        assert_eq!(
            (term.code(), term.label_fr(), term.label_en(), term.aliases()),
            (entry.code, entry.label_fr, entry.label_en, entry.aliases)
        );
        assert_eq!(V::from_code(entry.code), Some(*term));
        for text in [entry.code, entry.label_fr, entry.label_en].iter().chain(entry.aliases) {
            assert_eq!(V::from_loose(text), Some(*term), "{}: {text}", V::NAME);
        }
    }
}

#[test]
fn types_and_tables_agree() {
    agrees::<super::cohort::HostKind>();
    agrees::<super::cohort::AvsStructureKind>();
    agrees::<super::cohort::MissionProfile>();
    agrees::<super::cohort::CohortPhase>();
    agrees::<super::cohort::TrainingModuleKind>();
    agrees::<super::cohort::TrainingCoLeader>();
    agrees::<super::cohort::CohortActivity>();
    agrees::<super::cohort::CohortOutsideActivity>();
    agrees::<super::cohort::CohortOutsideActor>();
    agrees::<super::cohort::VolunteerRecruitmentNetwork>();
    agrees::<super::competency::SkillHolder>();
    agrees::<super::competency::SkillSource>();
    agrees::<super::competency::VolunteerPublic>();
    agrees::<super::competency::VolunteerWorkstream>();
    agrees::<super::competency::PixDeploymentStep>();
    agrees::<super::competency::PixAnimationFormat>();
    agrees::<super::event::CommunicationTool>();
    agrees::<super::event::CommunicationAudience>();
    agrees::<super::event::EventOrganiserKind>();
    agrees::<super::event::EventFormat>();
    agrees::<super::event::EventAudience>();
    agrees::<super::event::EventFundingStatus>();
    agrees::<super::event::FabriqueAudience>();
    agrees::<super::event::FabriqueEditionComponent>();
    agrees::<super::event::FabriquePartnerKind>();
    agrees::<super::event::FabriqueExpenseKind>();
    agrees::<super::event::NecEventScale>();
    agrees::<super::event::NecAudience>();
    agrees::<super::event::TravellingMode>();
    agrees::<super::event::TravellingRole>();
    agrees::<super::event::ResidentObservationTopic>();
    agrees::<super::event::AccessPointEquipment>();
    agrees::<super::event::InitiativeSupportForm>();
    agrees::<super::event::TravellingDiscussionFormat>();
    agrees::<super::event::VisitorPathStep>();
    agrees::<super::event::TravellingStaffRole>();
    agrees::<super::funding::GrantRequestReviewPoint>();
    agrees::<super::funding::PrioritisationBasis>();
    agrees::<super::funding::JointSupportForm>();
    agrees::<super::funding::SupportedActionPurpose>();
    agrees::<super::funding::GrantBeneficiaryKind>();
    agrees::<super::funding::FundingWatchTopic>();
    agrees::<super::funding::PrivateFunderKind>();
    agrees::<super::governance::NetworkStructureStatus>();
    agrees::<super::governance::NetworkActionKind>();
    agrees::<super::governance::NetworkRequestKind>();
    agrees::<super::governance::VolunteerSessionKind>();
    agrees::<super::governance::ConcernedProfessionalKind>();
    agrees::<super::governance::Gtn49ParticipantKind>();
    agrees::<super::governance::Gtn49Topic>();
    agrees::<super::governance::ParentingNetworkHead>();
    agrees::<super::governance::ParentingActorKind>();
    agrees::<super::lending::KitComponent>();
    agrees::<super::lending::KitBorrowerKind>();
    agrees::<super::lending::KitUse>();
    agrees::<super::lending::EquipmentOwnerKind>();
    agrees::<super::lending::DigitalResource>();
    agrees::<super::lending::AnimationToolKind>();
    agrees::<super::lending::AnimationToolExpenseKind>();
    agrees::<super::lending::LibraryMonitoringLevel>();
    agrees::<super::network::InterventionLevel>();
    agrees::<super::network::StructuringIntervention>();
    agrees::<super::network::CoordinationIntervention>();
    agrees::<super::network::AnimationIntervention>();
    agrees::<super::network::SustainingIntervention>();
    agrees::<super::network::LocalPartnerKind>();
    agrees::<super::network::RlinRole>();
    agrees::<super::network::FranceServicesCarrier>();
    agrees::<super::network::FranceServicesSiteKind>();
    agrees::<super::network::MediationPostKind>();
    agrees::<super::network::EverydayDigitalUse>();
    agrees::<super::place::CensusStep>();
    agrees::<super::place::CensusObject>();
    agrees::<super::place::EquipmentOfferKind>();
    agrees::<super::place::EquipmentOfferMode>();
    agrees::<super::place::PartnerScale>();
    agrees::<super::place::EquipmentInventory>();
    agrees::<super::place::EquipmentProjectStep>();
    agrees::<super::place::EquipmentCircuit>();
    agrees::<super::place::ReconditionerStudyTopic>();
    agrees::<super::place::ProximityServiceApproach>();
    agrees::<super::place::ProximityServiceActor>();
    agrees::<super::support::SupportFormat>();
    agrees::<super::support::DigitalField>();
    agrees::<super::support::TravellersSupportPlace>();
    agrees::<super::support::TravellersDiagnosticItem>();
    agrees::<super::support::ParentingAudience>();
    agrees::<super::support::ParentingMaterialKind>();
    agrees::<super::support::CharterCommitment>();
    agrees::<super::support::OnlineWalkerAudience>();
    agrees::<super::support::SupportedProjectType>();
    agrees::<super::support::MeetingLevel>();
    agrees::<super::support::DigitalSafeStep>();
    agrees::<super::support::DigitalSafeFunction>();
    agrees::<super::support::DigitalSafeProfessional>();
    agrees::<super::support::DigitalSafeAudience>();
    agrees::<super::support::HomeSupportPractitioner>();
    agrees::<super::support::HomeSupportAudience>();
    agrees::<super::support::HomeSupportKind>();
    agrees::<super::support::HomeSupportPrescriber>();
    agrees::<super::training::DecisionMakerAudience>();
    agrees::<super::training::DecisionMakerTrainingContent>();
    agrees::<super::training::LibrarianStatus>();
    agrees::<super::training::LibraryPublicFormat>();
    agrees::<super::training::LibraryTrainingFormat>();
    agrees::<super::training::LibraryTrainingTopic>();
    agrees::<super::training::SupportProfessionalAudience>();
    agrees::<super::training::ExtendedTrainingAudience>();
    agrees::<super::training::PrecariousAudience>();
    agrees::<super::training::NewOfferAxis>();
    agrees::<super::training::TrainingPlace>();
    agrees::<super::training::LocalMediationActor>();
    agrees::<super::training::SobrietyTrainingAudience>();
    agrees::<super::training::SobrietyInventorySubject>();
    agrees::<super::training::SobrietyActionLevel>();
}
