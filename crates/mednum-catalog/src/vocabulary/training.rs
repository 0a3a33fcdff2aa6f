//! Training: sheets C.1, C.2, C.4, GT.C.1 (people in hardship) and GT.D.2 (digital sobriety).

use crate::vocabulary;

vocabulary! {
    /// Which decision makers are trained.
    pub enum DecisionMakerAudience: "decision_maker_audience" from ["C.1"] {
        /// Elected member of a local authority.
        Elu = "elu" ("Élu", "Elected member") ["élue", "élus", "élues"],
        /// Heads the services of a local authority.
        Dgs = "dgs"
            ("Directeur général des services (DGS)", "Chief executive (DGS)")
            ["directeur général des services", "directrice générale des services",
             "direction générale des services"],
    }
}

vocabulary! {
    /// What a session for decision makers may hold.
    pub enum DecisionMakerTrainingContent: "decision_maker_training_content" from ["C.1"] {
        /// Why digital change matters.
        AcculturationGenerale = "acculturation_generale"
            ("Acculturation générale aux enjeux du numérique", "General introduction to what is at stake")
            ["acculturation"],
        /// What changes inside.
        OrganisationInterne = "organisation_interne"
            ("Effets sur l'organisation interne de la collectivité",
             "Effects on the local authority's own organisation")
            ["impact sur l'organisation interne"],
        /// What changes for users.
        RelationUsager = "relation_usager"
            ("Relation à l'usager", "Relation to the user")
            ["relation usagers", "relation aux usagers", "relation à l'utilisateur"],
        /// Real cases.
        CasConcrets = "cas_concrets"
            ("Étude de cas concrets", "Study of real cases") ["cas concret", "étude de cas", "études de cas"],
        /// How to find out what is done locally.
        ConnaissanceInitiatives = "connaissance_initiatives"
            ("Outils de connaissance des initiatives locales", "Tools to know local initiatives")
            ["connaissance des initiatives", "connaissance des initiatives locales",
             "outils de connaissance"],
        /// How to organise what is done locally.
        StructurationMaillage = "structuration_maillage"
            ("Outils de structuration du maillage territorial", "Tools to organise coverage of the territory")
            ["structuration du maillage", "maillage territorial", "outils de structuration"],
    }
}

vocabulary! {
    /// Paid or not.
    pub enum LibrarianStatus: "librarian_status" from ["C.2"] {
        /// Not paid.
        Benevole = "benevole" ("Bénévole", "Volunteer") ["bénévoles", "bibliothécaire bénévole"],
        /// Paid.
        Professionnel = "professionnel"
            ("Professionnel", "Professional") ["professionnels", "professionnelle", "salarié", "salariée"],
    }
}

vocabulary! {
    /// Form of what a library offers its public.
    pub enum LibraryPublicFormat: "library_public_format" from ["C.2"] {
        /// Participants do something themselves.
        Atelier = "atelier" ("Atelier", "Workshop") ["ateliers", "atelier numérique"],
        /// A speaker before an audience.
        Conference = "conference" ("Conférence", "Talk") ["conférences", "conférence-débat"],
    }
}

vocabulary! {
    /// Form of the training of librarians.
    pub enum LibraryTrainingFormat: "library_training_format" from ["C.2"] {
        /// A session of the BiblioPôle's series of that name.
        JeudiDuNumerique = "jeudi_du_numerique"
            ("Jeudi du numérique", "Digital Thursday") ["jeudis du numérique", "jeudi numérique"],
        /// Made for those who ask.
        FormationALaCarte = "formation_a_la_carte"
            ("Formation à la carte", "Training on request") ["formations à la carte", "à la carte"],
        /// Where to begin.
        FormationElementaire = "formation_elementaire"
            ("Formation élémentaire", "Basic training")
            ["formations élémentaires", "élémentaire", "formation de base"],
    }
}

vocabulary! {
    /// What librarians are trained in.
    pub enum LibraryTrainingTopic: "library_training_topic" from ["C.2"] {
        /// What people do now.
        NouveauxUsages = "nouveaux_usages"
            ("Nouveaux usages numériques", "New digital uses")
            ["usages", "nouvel usage", "usages numériques"],
        /// Programs and services.
        NouveauxOutils = "nouveaux_outils"
            ("Nouveaux outils numériques", "New digital tools")
            ["outils", "nouvel outil", "outils numériques"],
        /// Devices.
        NouveauxMateriels = "nouveaux_materiels"
            ("Nouveaux matériels numériques", "New digital equipment")
            ["matériels", "matériel", "nouveau matériel", "matériels numériques"],
    }
}

vocabulary! {
    /// Professionals whom the training « Numérique et accompagnement des publics » is for.
    pub enum SupportProfessionalAudience: "support_professional_audience" from ["C.4"] {
        /// Assists people with social needs.
        TravailleurSocial = "travailleur_social"
            ("Travailleur social", "Social worker")
            ["travailleurs sociaux", "travailleuse sociale", "TS", "assistante sociale"],
        /// Helps the public in a France services.
        ConseillerFranceServices = "conseiller_france_services"
            ("Conseiller France services", "France services adviser")
            ["conseillers France services", "conseillère France services", "agent France services",
             "conseiller FS"],
        /// Receives the public in a town hall.
        AgentAccueilMairie = "agent_accueil_mairie"
            ("Agent d'accueil de mairie", "Town hall reception agent")
            ["agents d'accueil de mairie", "agents d'accueil des mairies", "agente d'accueil de mairie",
             "agent de mairie"],
        /// Receives the public in a communal social welfare centre.
        AgentAccueilCcas = "agent_accueil_ccas"
            ("Agent d'accueil de CCAS", "CCAS reception agent")
            ["agents d'accueil de CCAS", "agents d'accueil des CCAS", "agente d'accueil de CCAS",
             "agent de CCAS"],
        /// A digital mediator.
        MediateurNumerique = "mediateur_numerique"
            ("Médiateur numérique", "Digital mediator")
            ["médiateurs numériques", "médiatrice numérique", "médiateur", "médiatrice"],
        /// A conseiller numérique of the State scheme.
        ConseillerNumerique = "conseiller_numerique"
            ("Conseiller numérique", "Digital adviser")
            ["conseillers numériques", "conseillère numérique", "CnFS", "CN"],
        /// Works in insertion par l'activité économique.
        ProfessionnelIae = "professionnel_iae"
            ("Professionnel de l'IAE", "Professional of integration through work (IAE)")
            ["professionnels de l'IAE", "professionnelle de l'IAE", "IAE",
             "insertion par l'activité économique"],
        /// Works with young people.
        ProfessionnelJeunesse = "professionnel_jeunesse"
            ("Professionnel du secteur jeunesse", "Youth professional")
            ["professionnels de la jeunesse", "professionnels du secteur jeunesse",
             "professionnelle jeunesse", "animateur jeunesse"],
    }
}

vocabulary! {
    /// Others to whom the training may be open.
    pub enum ExtendedTrainingAudience: "extended_training_audience" from ["C.4"] {
        /// Leads a team.
        Manager = "manager" ("Manager", "Manager") ["managers", "manageur", "manageuse", "encadrant"],
        /// Heads a service.
        ResponsableService = "responsable_service"
            ("Responsable de service", "Head of service")
            ["responsables de service", "chef de service", "cheffe de service"],
        /// Elected member in charge of digital uses.
        EluUsagesNumeriques = "elu_usages_numeriques"
            ("Élu référent usages numériques", "Elected member in charge of digital uses")
            ["élus référents usages numériques", "élue référente usages numériques", "élu au numérique"],
        /// Elected member in charge of social action.
        EluActionSociale = "elu_action_sociale"
            ("Élu référent action sociale", "Elected member in charge of social action")
            ["élus référents action sociale", "élue référente action sociale", "élu aux affaires sociales"],
    }
}

vocabulary! {
    /// People in hardship who may be trained.
    pub enum PrecariousAudience: "precarious_audience" from ["GT.C.1"] {
        /// Receives the RSA, the basic income support.
        BeneficiaireRsa = "beneficiaire_rsa"
            ("Bénéficiaire du RSA (prioritaire)", "Recipient of the RSA (priority)")
            ["bénéficiaire du RSA", "bénéficiaires du RSA", "allocataire du RSA", "RSA"],
        /// Receives another minimum social benefit.
        BeneficiaireMinimaSociaux = "beneficiaire_minima_sociaux"
            ("Bénéficiaire d'autres minima sociaux", "Recipient of another minimum benefit")
            ["minima sociaux", "bénéficiaires des minima sociaux", "bénéficiaire de minima sociaux",
             "minimas sociaux"],
        /// Helped by the fund for young people in difficulty.
        JeuneFaj = "jeune_faj"
            ("Jeune de 18 à 25 ans relevant du FAJ", "Young person aged 18 to 25 helped by the FAJ")
            ["FAJ", "jeunes 18/25 ans relevant du FAJ", "jeunes relevant du FAJ", "fonds d'aide aux jeunes"],
    }
}

vocabulary! {
    /// What the new offer should be.
    pub enum NewOfferAxis: "new_offer_axis" from ["GT.C.1"] {
        /// Quick to set up, for groups of any size.
        Reactivite = "reactivite" ("Réactivité", "Responsiveness") ["réactif", "réactive"],
        /// Starts from what people need.
        Adaptabilite = "adaptabilite" ("Adaptabilité", "Adaptability") ["adaptable"],
        /// In more places, near people.
        Proximite = "proximite" ("Proximité", "Proximity") ["de proximité"],
        /// With the local actors of digital mediation.
        Partenariat = "partenariat" ("Partenariat", "Partnership") ["partenariats"],
    }
}

vocabulary! {
    /// Where people may be trained.
    pub enum TrainingPlace: "training_place" from ["GT.C.1"] {
        /// A social services centre of the Département.
        Mds = "mds"
            ("Maison des Solidarités (MDS)", "Maison des Solidarités (MDS)")
            ["maison des solidarités", "maisons des solidarités", "maison départementale des solidarités"],
        /// A France services.
        FranceServices = "france_services"
            ("France services", "France services") ["FS", "maison France services", "espace France services"],
        /// A town hall.
        Mairie = "mairie" ("Mairie", "Town hall") ["mairies", "mairie déléguée"],
    }
}

vocabulary! {
    /// Local actors of digital mediation.
    pub enum LocalMediationActor: "local_mediation_actor" from ["GT.C.1"] {
        /// A digital mediator.
        Mediateur = "mediateur"
            ("Médiateur numérique", "Digital mediator")
            ["médiateurs", "médiateurs numériques", "médiatrice numérique", "médiatrice"],
        /// Helps with given uses.
        Aidant = "aidant"
            ("Aidant numérique", "Digital helper")
            ["aidants", "aidants numériques", "aidante numérique", "aidante"],
        /// A conseiller numérique of the State scheme.
        Conseiller = "conseiller"
            ("Conseiller numérique", "Digital adviser")
            ["conseillers", "conseillers numériques", "conseillère numérique", "CnFS"],
    }
}

vocabulary! {
    /// Whom the new training in digital sobriety is for.
    pub enum SobrietyTrainingAudience: "sobriety_training_audience" from ["GT.D.2"] {
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
    /// What the state of play lists.
    pub enum SobrietyInventorySubject: "sobriety_inventory_subject" from ["GT.D.2"] {
        /// Who works on digital sobriety.
        Structure = "structure"
            ("Structure impliquée", "Organisation involved") ["structures", "structures impliquées"],
        /// What raises awareness.
        Sensibilisation = "sensibilisation"
            ("Action de sensibilisation", "Awareness action")
            ["sensibilisations", "actions de sensibilisation"],
        /// What teaches it.
        Formation = "formation" ("Formation", "Training") ["formations"],
    }
}

vocabulary! {
    /// Alone, or together.
    pub enum SobrietyActionLevel: "sobriety_action_level" from ["GT.D.2"] {
        /// What one person may do.
        Individuel = "individuel"
            ("Individuel (éco-gestes)", "Individual (eco-friendly habits)")
            ["individuelle", "éco-gestes", "éco-geste"],
        /// What an organisation may do.
        Collectif = "collectif"
            ("Collectif, notamment professionnel", "Collective, notably at work")
            ["collective", "collectifs"],
    }
}
