//! Groups and networks that steer or work together: sheets A.1.1, A.1.2, B.5 and the groups of B.7.
//! A.1.1 names bodies and meetings, but no list of terms.

use crate::vocabulary;

vocabulary! {
    /// Legal status of the organisation that employs a mediator of the Cyb@njou network.
    pub enum NetworkStructureStatus: "network_structure_status" from ["A.1.2"] {
        /// Run by an association.
        Associative = "associative"
            ("Structure associative", "Non-profit organisation")
            ["association", "associatif", "secteur associatif"],
        /// Run by a public body.
        Publique = "publique"
            ("Structure publique", "Public organisation")
            ["public", "secteur public", "structures publiques"],
    }
}

vocabulary! {
    /// What the mediators of the network carry out together.
    pub enum NetworkActionKind: "network_action_kind" from ["A.1.2"] {
        /// An event open to a public.
        Evenement = "evenement" ("Événement", "Event") ["événements", "événementiel"],
        /// A training course.
        Formation = "formation" ("Formation", "Training") ["formations"],
    }
}

vocabulary! {
    /// What an organisation may ask of the network.
    pub enum NetworkRequestKind: "network_request_kind" from ["A.1.2"] {
        /// A speaker before an audience.
        Conference = "conference" ("Conférence", "Talk") ["conférences"],
        /// Help to find or recruit someone.
        RechercheProfil = "recherche_profil"
            ("Recherche de profil", "Finding a suitable person")
            ["recherches de profil", "recherche de profils"],
        /// A mediator who comes once, or a few times.
        InterventionPonctuelle = "intervention_ponctuelle"
            ("Intervention ponctuelle", "One-off intervention") ["interventions ponctuelles", "intervention"],
        /// A training course.
        Formation = "formation" ("Formation", "Training") ["formations"],
    }
}

vocabulary! {
    /// Why volunteers are brought together.
    pub enum VolunteerSessionKind: "volunteer_session_kind" from ["A.1.2"] {
        /// To meet those who do the same elsewhere.
        Interconnaissance = "interconnaissance"
            ("Interconnaissance", "Getting to know each other")
            ["temps d'interconnaissance", "inter-connaissance des bénévoles"],
        /// To learn or to practise.
        MonteeEnCompetence = "montee_en_competence"
            ("Montée en compétence", "Skill building")
            ["montée en compétences", "temps de montée en compétence"],
    }
}

vocabulary! {
    /// Professionals whom digital matters reach, without being mediators.
    pub enum ConcernedProfessionalKind: "concerned_professional_kind" from ["A.1.2"] {
        /// Assists people with social needs.
        TravailleurSocial = "travailleur_social"
            ("Travailleur social", "Social worker")
            ["travailleurs sociaux", "travailleuse sociale", "TS", "assistante sociale"],
        /// Leads activities for young people.
        AnimateurJeunesse = "animateur_jeunesse"
            ("Animateur jeunesse", "Youth worker")
            ["animateurs jeunesse", "animatrice jeunesse", "animateur jeunes"],
        /// Receives the public in a France services.
        AgentFranceServices = "agent_france_services"
            ("Agent France services", "France services agent")
            ["agents France services", "agente France services", "agent FS",
             "agent d'accueil France services"],
    }
}

vocabulary! {
    /// Who takes part in the libraries' digital working group (GTN49).
    pub enum Gtn49ParticipantKind: "gtn49_participant_kind" from ["B.5"] {
        /// Works or volunteers in a library of the département.
        Bibliothecaire = "bibliothecaire"
            ("Bibliothécaire du territoire", "Librarian of the territory")
            ["bibliothécaires", "bibliothécaires du territoire"],
        /// Someone active in digital inclusion, outside libraries.
        ActeurNumerique = "acteur_numerique"
            ("Acteur numérique", "Digital actor")
            ["acteurs numériques", "acteur du numérique", "acteurs du numérique"],
        /// Member of the départemental library in charge of digital mediation.
        MembreBibliopole = "membre_bibliopole"
            ("Membre du BiblioPôle chargé de médiation numérique", "BiblioPôle digital mediation officer")
            ["membres du BiblioPôle", "BiblioPôle"],
    }
}

vocabulary! {
    /// What the GTN49 talks about.
    pub enum Gtn49Topic: "gtn49_topic" from ["B.5"] {
        /// What is new in the libraries of the département.
        Actualite = "actualite"
            ("Actualité numérique des bibliothèques", "Digital news from libraries")
            ["actualités", "actualités numériques", "actualités numériques des bibliothèques"],
        /// Online resources and how libraries take them up.
        Ressources = "ressources"
            ("Ressources numériques et déploiement", "Digital resources and their roll-out")
            ["ressources numériques", "ressource numérique", "déploiement des ressources"],
        /// Tools that a library may borrow for its activities.
        OutilsAnimation = "outils_animation"
            ("Nouveaux outils d'animation numérique", "New digital activity tools")
            ["outils d'animation", "outil d'animation", "nouveaux outils d'animation"],
        /// What libraries lack or ask for.
        Besoins = "besoins"
            ("Besoins des bibliothèques", "Needs of libraries") ["besoin", "besoin des bibliothèques"],
    }
}

vocabulary! {
    /// Heads of network on digital parenting, who sit in the group of B.7.
    pub enum ParentingNetworkHead: "parenting_network_head" from ["B.7"] {
        /// The départemental union of family associations.
        Udaf49 = "udaf49"
            ("UDAF", "UDAF") ["UDAF de Maine-et-Loire", "Union départementale des associations familiales"],
        /// The family allowance fund.
        Caf49 = "caf49"
            ("CAF de Maine-et-Loire", "CAF of Maine-et-Loire") ["CAF", "Caisse d'allocations familiales"],
        /// The départemental network of parenting support.
        ReseauParentalite49 = "reseau-parentalite49"
            ("Réseau parentalité 49", "Parenting network 49")
            ["Réseau parentalité", "réseau parentalité de Maine-et-Loire"],
        /// The State's education service.
        EducationNationale = "education-nationale"
            ("Éducation nationale", "Éducation nationale (State education)") ["EN", "Éduc nat"],
        /// The Département's service for mother and child welfare.
        Pmi = "d-pmi"
            ("PMI", "PMI (mother and child welfare)")
            ["Protection maternelle et infantile", "service de PMI"],
        /// The digital joint authority of Anjou.
        AnjouNumerique = "anjou-numerique"
            ("Anjou Numérique", "Anjou Numérique")
            ["syndicat Anjou Numérique", "syndicat mixte Anjou Numérique"],
    }
}

vocabulary! {
    /// Status of those who act on digital parenting.
    pub enum ParentingActorKind: "parenting_actor_kind" from ["B.7"] {
        /// An association.
        Associatif = "associatif" ("Associatif", "Non-profit") ["association", "associations", "associative"],
        /// A public body.
        Public = "public" ("Public", "Public") ["publics", "publique", "acteur public"],
        /// A company or a self-employed person.
        Prive = "prive" ("Privé", "Private") ["privés", "privée", "acteur privé"],
    }
}
