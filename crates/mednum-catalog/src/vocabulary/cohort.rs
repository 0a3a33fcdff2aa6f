//! The cohort of service civique volunteers: sheet A.1.2.b.

use crate::vocabulary;

vocabulary! {
    /// What kind of organisation may host a volunteer.
    pub enum HostKind: "host_kind" from ["A.1.2.b"] {
        /// A place of local social life, approved by the CAF.
        StructureAvs = "structure_avs"
            ("Structure AVS (centre social ou espace de vie sociale)",
             "AVS organisation (social centre or espace de vie sociale)")
            ["structures AVS", "structure d'animation de la vie sociale", "centre social",
             "espace de vie sociale"],
        /// A member of the France services network.
        ReseauFranceServices = "reseau_france_services"
            ("Réseau France services", "France services network")
            ["France services", "FS", "maison France services"],
        /// A member of the Cyb@njou network.
        ReseauCybanjou = "reseau_cybanjou"
            ("Réseau Cyb@njou", "Cyb@njou network") ["Cyb@njou", "membre du réseau Cyb@njou"],
        /// A commune, an EPCI or another local authority.
        Collectivite = "collectivite"
            ("Collectivité", "Local authority")
            ["collectivités", "collectivité territoriale", "mairie", "commune"],
        /// A non-profit association.
        Association = "association"
            ("Association", "Association") ["associations", "asso", "structure associative"],
    }
}

vocabulary! {
    /// The two kinds of place of local social life (animation de la vie sociale).
    pub enum AvsStructureKind: "avs_structure_kind" from ["A.1.2.b"] {
        /// A social centre, with its own staff and project.
        CentreSocial = "centre_social"
            ("Centre social", "Social centre") ["centres sociaux", "CS", "centre socioculturel", "CSC"],
        /// A smaller place, most often run by an association.
        EspaceVieSociale = "espace_vie_sociale"
            ("Espace de vie sociale", "Espace de vie sociale (local social life space)")
            ["EVS", "espaces de vie sociale"],
    }
}

vocabulary! {
    /// What a volunteer does; one mission may hold several profiles.
    pub enum MissionProfile: "mission_profile" from ["A.1.2.b"] {
        /// Helps people with their digital uses.
        AidantNumerique = "aidant_numerique"
            ("Aidant numérique", "Digital helper") ["aidants numériques", "aidante numérique", "aidant"],
        /// Assists a digital mediator.
        AssistantMediationNumerique = "assistant_mediation_numerique"
            ("Assistant médiation numérique", "Digital mediation assistant")
            ["assistant de médiation numérique", "assistante de médiation numérique",
             "assistante médiation numérique", "assistant"],
        /// Promotes responsible digital uses.
        AmbassadeurNumeriqueResponsable = "ambassadeur_numerique_responsable"
            ("Ambassadeur numérique responsable", "Responsible digital ambassador")
            ["ambassadeur du numérique responsable", "ambassadrice du numérique responsable",
             "ambassadrice numérique responsable", "ambassadeur"],
    }
}

vocabulary! {
    /// Phases of a cohort's year.
    pub enum CohortPhase: "cohort_phase" from ["A.1.2.b"] {
        /// The call to organisations goes out.
        Lancement = "lancement"
            ("Lancement du projet et communication auprès des structures (avril)",
             "Launch of the project and outreach to organisations (April)")
            ["lancement du projet", "communication auprès des structures"],
        /// Missions are written with their hosts.
        CoConstruction = "co_construction"
            ("Rencontre des structures intéressées et co-construction des missions (mai-juin)",
             "Meetings with interested organisations and joint design of missions (May-June)")
            ["co-construction des missions", "rencontre des structures"],
        /// Offers are made public.
        PublicationOffres = "publication_offres"
            ("Publication des offres (juillet)", "Publication of offers (July)")
            ["publication des offres", "publication", "offres publiées"],
        /// Volunteers apply and are chosen.
        Recrutement = "recrutement"
            ("Communication auprès des jeunes et entretiens (août-septembre)",
             "Outreach to young people and interviews (August-September)")
            ["entretiens", "communication auprès des jeunes", "recrutement des volontaires"],
        /// Missions take place.
        Cohorte = "cohorte"
            ("Cohorte, formation, temps de regroupement et bilan (octobre-juin)",
             "Cohort, training, gatherings and review (October-June)")
            ["cohortes", "déroulement de la cohorte"],
    }
}

vocabulary! {
    /// Modules of the volunteers' training.
    pub enum TrainingModuleKind: "training_module_kind" from ["A.1.2.b"] {
        /// Followed by every volunteer.
        Obligatoire = "obligatoire"
            ("Module obligatoire", "Compulsory module")
            ["modules obligatoires", "obligatoires", "formation obligatoire"],
        /// Chosen by the volunteer.
        ALaCarte = "a_la_carte"
            ("Module à la carte", "Optional module")
            ["modules à la carte", "au choix", "optionnel", "facultatif"],
    }
}

vocabulary! {
    /// Who leads a training day, together.
    pub enum TrainingCoLeader: "training_co_leader" from ["A.1.2.b"] {
        /// The coordinator of the cohort.
        Coordinatrice = "coordinatrice"
            ("Coordinatrice", "Coordinator") ["coordinateur", "coordination", "coordinatrice de la cohorte"],
        /// A member of the network, beside the coordinator.
        MembreCybanjou = "membre_cybanjou"
            ("Membre du réseau Cyb@njou", "Member of the Cyb@njou network")
            ["membres du réseau Cyb@njou", "réseau Cyb@njou", "Cyb@njou"],
    }
}

vocabulary! {
    /// What the volunteers do when they gather.
    pub enum CohortActivity: "cohort_activity" from ["A.1.2.b"] {
        /// They compare what they do.
        EchangeDePratiques = "echange_de_pratiques"
            ("Échange de pratiques", "Exchange of practice")
            ["échanges de pratiques", "échange de pratique", "analyse de pratiques"],
        /// They carry out something together.
        ProjetCommun = "projet_commun"
            ("Projet en commun", "Joint project")
            ["projets en commun", "projets communs", "projet collectif"],
        /// They keep a record of what they learnt and make it known.
        ValorisationCapitalisation = "valorisation_capitalisation"
            ("Valorisation et capitalisation d'expériences", "Sharing and recording experience")
            ["valorisation", "capitalisation", "valorisation et capitalisation"],
        /// They visit places of digital mediation.
        VisiteDeLieux = "visite_de_lieux"
            ("Visite de lieux", "Visits to places") ["visites de lieux", "visite", "visites"],
        /// They meet people of the trade.
        RencontreProfessionnels = "rencontre_professionnels"
            ("Rencontre de professionnels", "Meeting with professionals")
            ["rencontres de professionnels", "rencontre avec des professionnels"],
        /// They try the tools they may use.
        TestOutilsPedagogiques = "test_outils_pedagogiques"
            ("Test d'outils pédagogiques", "Trial of teaching tools")
            ["tests d'outils pédagogiques", "test d'outils", "test d'outil pédagogique"],
        /// They attend an event on digital matters or service civique.
        ParticipationEvenement = "participation_evenement"
            ("Participation à un événement en lien avec le numérique ou le service civique",
             "Attending an event on digital matters or service civique")
            ["participation à un événement", "participation à des événements", "événement"],
    }
}

vocabulary! {
    /// What the volunteers do with people from outside the cohort.
    pub enum CohortOutsideActivity: "cohort_outside_activity" from ["A.1.2.b"] {
        /// They sit in a meeting of the network.
        ReunionCybanjou = "reunion_cybanjou"
            ("Participation à un temps de réunion Cyb@njou", "Attending part of a Cyb@njou meeting")
            ["réunion Cyb@njou", "réunions Cyb@njou", "réunion"],
        /// They follow a course of the network.
        FormationCybanjou = "formation_cybanjou"
            ("Participation à une formation Cyb@njou", "Attending a Cyb@njou training course")
            ["formation Cyb@njou", "formations Cyb@njou", "formation"],
        /// They meet others who work on digital inclusion.
        LienActeurs = "lien_acteurs"
            ("Lien avec les autres acteurs du numérique", "Contact with other digital actors")
            ["lien avec les acteurs", "lien avec d'autres acteurs du numérique"],
    }
}

vocabulary! {
    /// People from outside the cohort whom the volunteers meet.
    pub enum CohortOutsideActor: "cohort_outside_actor" from ["A.1.2.b"] {
        /// Helps with digital uses without pay.
        BenevoleNumerique = "benevole_numerique"
            ("Bénévole numérique", "Digital volunteer") ["bénévoles numériques", "bénévole", "bénévoles"],
        /// A conseiller numérique of the State scheme.
        ConseillerNumerique = "conseiller_numerique"
            ("Conseiller numérique", "Digital adviser")
            ["conseillers numériques", "conseillère numérique", "CnFS", "CN"],
        /// A digital mediator.
        MediateurNumerique = "mediateur_numerique"
            ("Médiateur numérique", "Digital mediator")
            ["médiateurs numériques", "médiatrice numérique", "médiateur"],
        /// The staff of a France services.
        FranceServices = "france_services"
            ("France services", "France services") ["FS", "agent France services", "maison France services"],
        /// The course that leads to that State diploma, and those who follow it.
        BpjepsMediationNumerique = "bpjeps_mediation_numerique"
            ("BPJEPS médiation numérique", "BPJEPS in digital mediation")
            ["BPJEPS", "stagiaire BPJEPS", "BPJEPS médiation"],
    }
}

vocabulary! {
    /// Networks that help to find young volunteers.
    pub enum VolunteerRecruitmentNetwork: "volunteer_recruitment_network" from ["A.1.2.b"] {
        /// Supports people aged 16 to 25 towards work.
        MissionLocale = "mission_locale"
            ("Réseau Mission Locale", "Mission Locale network") ["missions locales", "ML"],
        /// Informs young people.
        InfosJeunes = "infos_jeunes"
            ("Réseau Infos jeunes", "Infos jeunes network") ["Info jeunes", "Information jeunesse", "PIJ"],
        /// Any other place where young people come.
        StructureJeunesse = "structure_jeunesse"
            ("Structure jeunesse", "Youth organisation")
            ["structures jeunesse", "service jeunesse", "espace jeunes"],
    }
}
