//! The service civique cohort: sheet A.1.2.b.

use crate::vocabulary;

vocabulary! {
    /// What a volunteer does; one mission may hold several profiles.
    pub enum MissionProfile: "mission_profile" from ["A.1.2.b"] {
        /// Helps people with their digital uses.
        AidantNumerique = "aidant_numerique" ("Aidant numérique", "Digital helper") ["aidant"],
        /// Assists a digital mediator.
        AssistantMediationNumerique = "assistant_mediation_numerique" ("Assistant médiation numérique", "Digital mediation assistant") ["assistant de médiation numérique"],
        /// Promotes responsible digital uses.
        AmbassadeurNumeriqueResponsable = "ambassadeur_numerique_responsable" ("Ambassadeur numérique responsable", "Responsible digital ambassador") ["ambassadeur du numérique responsable"],
    }
}

vocabulary! {
    /// What kind of structure may host a volunteer.
    pub enum HostKind: "host_kind" from ["A.1.2.b"] {
        /// A structure of social life animation: social centre or espace de vie sociale.
        StructureAvs = "structure_avs" ("Structure d'animation de la vie sociale", "Social life structure") ["structure AVS", "structures AVS", "centre social", "espace de vie sociale", "EVS"],
        /// A member of the France services network.
        FranceServices = "france_services" ("Réseau France services", "France services network") ["France services", "FS"],
        /// A member of the Cyb@njou network.
        ReseauCybanjou = "reseau_cybanjou" ("Réseau Cyb@njou", "Cyb@njou network") ["Cyb@njou"],
        /// A local authority.
        Collectivite = "collectivite" ("Collectivité", "Local authority") ["collectivités", "collectivité territoriale"],
        /// An association.
        Association = "association" ("Association", "Association") ["associations"],
    }
}
