//! Money for projects: sheets A.2 (committee of funders), GT.A.1 (search for funds) and the grants of A.3.2.

use crate::vocabulary;

vocabulary! {
    /// What funders look at together in a request.
    pub enum GrantRequestReviewPoint: "grant_request_review_point" from ["A.2"] {
        /// Is it a good project?
        Qualite = "qualite" ("Qualité du projet", "Quality of the project") ["qualité des projets"],
        /// How much is asked, and for what share.
        NiveauDeFinancement = "niveau_de_financement"
            ("Niveau de financement", "Level of funding") ["niveaux de financement", "taux de financement"],
        /// Who else could fund it.
        Cofinancements = "cofinancements"
            ("Cofinancements souhaitables", "Desirable co-funding")
            ["cofinancement", "cofinancement souhaitable"],
    }
}

vocabulary! {
    /// What priorities may rest on.
    pub enum PrioritisationBasis: "prioritisation_basis" from ["A.2"] {
        /// Which people come first.
        Publics = "publics" ("Publics", "Target groups") ["public", "public cible", "publics cibles"],
        /// Which places come first.
        Territoires = "territoires" ("Territoires", "Territories") ["territoire"],
    }
}

vocabulary! {
    /// How funders support together.
    pub enum JointSupportForm: "joint_support_form" from ["A.2"] {
        /// They lead an action together.
        CoPortage = "co_portage" ("Co-portage", "Joint lead") ["portage commun"],
        /// Each pays a share of an action.
        Cofinancement = "cofinancement"
            ("Cofinancement d'actions", "Co-funding of actions") ["cofinancements"],
        /// They publish one call.
        AppelAProjets = "appel_a_projets"
            ("Appel à projets", "Call for projects")
            ["AAP", "appel à projet", "appels à projets", "appel à projets commun"],
    }
}

vocabulary! {
    /// What the actions they support are for.
    pub enum SupportedActionPurpose: "supported_action_purpose" from ["A.2"] {
        /// To do without help.
        AutonomieNumerique = "autonomie_numerique"
            ("Autonomie numérique des usagers", "Users' digital autonomy")
            ["autonomie", "autonomie des usagers"],
        /// To obtain one's rights.
        AccesAuxDroits = "acces_aux_droits"
            ("Accès aux droits et aux services", "Access to rights and services")
            ["accès aux services", "accès aux droits et services"],
        /// To find a place in society and towards work.
        Insertion = "insertion"
            ("Insertion sociale et préprofessionnelle", "Social and pre-vocational integration")
            ["insertion sociale", "insertion préprofessionnelle", "insertion professionnelle"],
        /// The same for all, wherever they live.
        EgaliteGeographique = "egalite_geographique"
            ("Égal accès géographique au numérique et à son accompagnement",
             "Equal geographical access to digital tools and support")
            ["égalité d'accès", "égal accès géographique"],
    }
}

vocabulary! {
    /// Who may receive the grant of « Ma vie en numérique ».
    pub enum GrantBeneficiaryKind: "grant_beneficiary_kind" from ["A.3.2"] {
        /// A local authority.
        Collectivite = "collectivite"
            ("Collectivité", "Local authority")
            ["collectivités", "collectivité territoriale", "commune", "EPCI"],
        /// A non-profit association.
        Association = "association"
            ("Association", "Association") ["associations", "asso", "structure associative"],
    }
}

vocabulary! {
    /// What is kept under watch about funding.
    pub enum FundingWatchTopic: "funding_watch_topic" from ["GT.A.1"] {
        /// Ways to fund a project.
        MethodesDeFinancement = "methodes_de_financement"
            ("Méthodes de financement", "Funding methods")
            ["méthode de financement", "modes de financement", "mode de financement"],
        /// Calls that one may answer.
        AppelsAProjets = "appels_a_projets"
            ("Appels à projets", "Calls for projects") ["appel à projets", "appel à projet", "AAP"],
        /// How others make ends meet.
        ModelesEconomiques = "modeles_economiques"
            ("Modèles économiques existants", "Existing business models")
            ["modèle économique", "modèle économique existant"],
    }
}

vocabulary! {
    /// Private funders that may be approached.
    pub enum PrivateFunderKind: "private_funder_kind" from ["GT.A.1"] {
        /// A foundation.
        Fondation = "fondation" ("Fondation", "Foundation") ["fondations", "fondation d'entreprise"],
        /// A company.
        Entreprise = "entreprise" ("Entreprise", "Company") ["entreprises", "société"],
    }
}
