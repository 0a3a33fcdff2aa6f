//! Support to people: sheets B.6 and B.7 (publics), C.3, E.2.5, GT.E.1, and B.1 for the format.

use crate::vocabulary;

vocabulary! {
    /// With one person, or with several.
    pub enum SupportFormat: "support_format" from ["B.1", "B.6"] {
        /// With one person.
        Individuel = "individuel"
            ("Individuel", "Individual")
            ["individuelle", "accompagnement individuel", "animation individuelle"],
        /// With several people.
        Collectif = "collectif"
            ("Collectif", "Group")
            ["collective", "accompagnement collectif", "animation collective", "groupe"],
    }
}

vocabulary! {
    /// Fields where digital means have spread.
    pub enum DigitalField: "digital_field" from ["B.6"] {
        /// To obtain one's rights.
        AccesDroits = "acces_droits" ("Accès aux droits", "Access to rights") ["accès au droit", "droits"],
        /// To deal with public services.
        ServicesPublics = "services_publics"
            ("Démarches liées aux services publics", "Public service procedures")
            ["service public", "démarches", "démarches administratives", "démarches en ligne"],
        /// School and learning.
        Education = "education" ("Éducation", "Education") ["scolarité"],
        /// Culture.
        Culture = "culture" ("Culture", "Culture") ["culturel"],
    }
}

vocabulary! {
    /// Where Travellers are supported.
    pub enum TravellersSupportPlace: "travellers_support_place" from ["B.6"] {
        /// A permanent site, run by a local authority.
        AirePermanente = "aire_permanente"
            ("Aire permanente d'accueil", "Permanent Travellers' site")
            ["aires permanentes", "aires permanentes d'accueil", "aire d'accueil", "aires d'accueil"],
        /// A place where someone is present at set hours.
        LieuPermanence = "lieu_permanence"
            ("Lieu de permanence", "Drop-in place") ["lieux de permanence", "permanence", "permanences"],
    }
}

vocabulary! {
    /// Headings of the digital diagnosis of Travellers.
    pub enum TravellersDiagnosticItem: "travellers_diagnostic_item" from ["B.6"] {
        /// Telephones, tablets and the like.
        Equipements = "equipements" ("Équipements", "Devices") ["équipement", "matériel"],
        /// Telephone and Internet contracts.
        Abonnements = "abonnements" ("Abonnements", "Subscriptions") ["abonnement", "forfait", "forfaits"],
        /// What people do with them.
        Usages = "usages" ("Usages", "Uses") ["usage", "usages numériques"],
        /// What they pay.
        Cout = "cout" ("Coût", "Cost") ["coûts", "prix"],
        /// What stands in their way.
        Freins = "freins"
            ("Principaux freins rencontrés", "Main obstacles met")
            ["frein", "principaux freins", "freins rencontrés"],
    }
}

vocabulary! {
    /// Whom the resources on digital parenting are for.
    pub enum ParentingAudience: "parenting_audience" from ["B.7"] {
        /// Parents.
        Parent = "parent" ("Parents", "Parents") ["famille", "familles"],
        /// Those who work with parents or children.
        Professionnel = "professionnel"
            ("Professionnels", "Professionals") ["professionnelle", "pro", "pros"],
    }
}

vocabulary! {
    /// What material on digital parenting is for.
    pub enum ParentingMaterialKind: "parenting_material_kind" from ["B.7"] {
        /// It warns of risks.
        Prevention = "prevention"
            ("Prévention", "Prevention") ["support de prévention", "supports de prévention"],
        /// It makes something known.
        Communication = "communication"
            ("Communication", "Communication") ["support de communication", "supports de communication"],
    }
}

vocabulary! {
    /// What each Promeneur du Net (online youth worker) undertakes.
    pub enum CharterCommitment: "charter_commitment" from ["C.3"] {
        /// Uses no personal account.
        ComptesDedies = "comptes_dedies"
            ("Comptes de réseaux sociaux réservés à l'action",
             "Social media accounts kept for this work only")
            ["compte dédié"],
        /// Says who he or she is.
        Identite = "identite"
            ("Identité affichée", "Identity displayed") ["nom affiché", "identité affichée sur le profil"],
        /// Says what job it is.
        Fonction = "fonction" ("Fonction affichée", "Position displayed") ["fonctions", "poste affiché"],
        /// Says for whom.
        Structure = "structure"
            ("Structure d'exercice affichée", "Employing organisation displayed")
            ["structures", "structure affichée", "employeur"],
        /// Shows his or her face.
        Photo = "photo"
            ("Photo permettant de l'identifier, de face ou de profil",
             "Photo by which to be recognised, front or side view")
            ["photographie", "photo de profil"],
        /// Shows the logo of the Promeneurs du Net.
        Logo = "logo"
            ("Logo PdN présent sur le profil", "PdN logo shown on the profile")
            ["logo PdN", "logo Promeneurs du Net"],
        /// Takes part in the meetings.
        Rencontres = "rencontres"
            ("Participation aux rencontres départementales et locales des Francas",
             "Attendance at the départemental and local meetings of the Francas")
            ["rencontre", "participation aux rencontres", "réunions"],
        /// Follows the training.
        Formations = "formations"
            ("Suivi des formations proposées par les Francas",
             "Attendance at the training offered by the Francas")
            ["formation", "suivi des formations"],
    }
}

vocabulary! {
    /// With whom a Promeneur du Net works.
    pub enum OnlineWalkerAudience: "online_walker_audience" from ["C.3"] {
        /// A young person.
        Jeune = "jeune"
            ("Jeune de 12 à 25 ans", "Young person aged 12 to 25")
            ["jeunes", "12-25 ans", "jeunes de 12 à 25 ans", "adolescent"],
        /// A parent.
        Parent = "parent" ("Parent", "Parent") ["parents", "famille", "familles"],
        /// Works with young people.
        ProfessionnelJeunesse = "professionnel_jeunesse"
            ("Professionnel de la jeunesse", "Youth professional")
            ["professionnels de la jeunesse", "professionnelle de la jeunesse", "professionnels jeunesse",
             "animateur jeunesse"],
    }
}

vocabulary! {
    /// What kind of project young people are supported in.
    pub enum SupportedProjectType: "supported_project_type" from ["C.3"] {
        /// Of one person.
        Individuel = "individuel"
            ("Projet individuel", "Individual project") ["individuelle", "projets individuels"],
        /// Of several.
        Collectif = "collectif" ("Projet collectif", "Group project") ["collective", "projets collectifs"],
    }
}

vocabulary! {
    /// Level of the meetings of the Promeneurs du Net.
    pub enum MeetingLevel: "meeting_level" from ["C.3"] {
        /// For the whole département.
        Departementale = "departementale"
            ("Rencontre départementale", "Départemental meeting")
            ["départemental", "départementales", "rencontres départementales"],
        /// For one area.
        Locale = "locale" ("Rencontre locale", "Local meeting") ["local", "locales", "rencontres locales"],
    }
}

vocabulary! {
    /// Steps of the roll-out of a digital safe.
    pub enum DigitalSafeStep: "digital_safe_step" from ["E.2.5"] {
        /// Compare what exists.
        BenchmarkAnalyse = "benchmark_analyse"
            ("Benchmark et analyse des solutions", "Benchmark and analysis of solutions")
            ["benchmark", "analyse des solutions", "comparatif", "étude comparative"],
        /// An offer that helps users and professionals.
        ConstructionOffre = "construction_offre"
            ("Construction d'une offre avec accompagnement", "Building of an offer with support")
            ["construction de l'offre", "construction d'une offre"],
        /// Make it known.
        Promotion = "promotion"
            ("Promotion de la solution retenue", "Promotion of the solution chosen")
            ["promotion de la solution"],
    }
}

vocabulary! {
    /// What a digital safe is for.
    pub enum DigitalSafeFunction: "digital_safe_function" from ["E.2.5"] {
        /// Keep a copy.
        Sauvegarder = "sauvegarder" ("Sauvegarder", "Save") ["sauvegarde", "sauvegardes"],
        /// Read again.
        Consulter = "consulter" ("Consulter", "Consult") ["consultation"],
        /// Keep for long.
        Archiver = "archiver" ("Archiver", "Archive") ["archivage", "archives"],
    }
}

vocabulary! {
    /// Professionals with whom a safe may be shared in part.
    pub enum DigitalSafeProfessional: "digital_safe_professional" from ["E.2.5"] {
        /// Assists people with social needs.
        TravailleurSocial = "travailleur_social"
            ("Travailleur social", "Social worker")
            ["travailleurs sociaux", "travailleuse sociale", "TS", "assistante sociale"],
        /// Receives the public in a France services.
        AgentAccueilFranceServices = "agent_accueil_france_services"
            ("Agent d'accueil France services", "France services reception agent")
            ["agents d'accueil France services", "agent France services", "agente d'accueil France services",
             "conseiller France services"],
        /// The social service of a commune.
        Ccas = "ccas"
            ("CCAS", "CCAS (communal social welfare centre)")
            ["centre communal d'action sociale", "agent de CCAS", "agents du CCAS"],
    }
}

vocabulary! {
    /// Who is supported in using a safe.
    pub enum DigitalSafeAudience: "digital_safe_audience" from ["E.2.5"] {
        /// Whoever owns the safe.
        Usager = "usager" ("Usager", "User") ["usagers", "usagère", "usagères"],
        /// Whoever helps the user.
        Professionnel = "professionnel"
            ("Professionnel de l'accompagnement", "Support professional")
            ["professionnels", "professionnelle", "professionnels de l'accompagnement"],
    }
}

vocabulary! {
    /// Who accompanies people at home.
    pub enum HomeSupportPractitioner: "home_support_practitioner" from ["GT.E.1"] {
        /// A digital mediator.
        Mediateur = "mediateur"
            ("Médiateur", "Mediator")
            ["médiateurs", "médiatrice", "médiateur numérique", "médiatrice numérique"],
        /// A conseiller numérique of the State scheme.
        ConseillerNumerique = "conseiller_numerique"
            ("Conseiller numérique", "Digital adviser")
            ["conseillers numériques", "conseillère numérique", "CnFS", "CN"],
        /// A company or a self-employed person.
        PrestatairePrive = "prestataire_prive"
            ("Prestataire privé", "Private provider")
            ["prestataires privés", "prestataire", "entreprise", "société"],
    }
}

vocabulary! {
    /// Whom home support could be for; the sheet asks.
    pub enum HomeSupportAudience: "home_support_audience" from ["GT.E.1"] {
        /// Someone alone.
        PersonneIsolee = "personne_isolee"
            ("Personne isolée", "Isolated person") ["personnes isolées", "isolé", "isolée"],
        /// Someone who cannot travel.
        PersonneSansMobilite = "personne_sans_mobilite"
            ("Personne sans mobilité", "Person without mobility")
            ["personnes sans mobilité", "sans mobilité", "mobilité réduite"],
        /// Someone far from services.
        TerritoireRural = "territoire_rural"
            ("Territoire rural et peu fourni", "Rural area with few services")
            ["territoires ruraux", "rural"],
    }
}

vocabulary! {
    /// What home support could consist of; the sheet asks.
    pub enum HomeSupportKind: "home_support_kind" from ["GT.E.1"] {
        /// To set up or repair.
        AssistanceTechnique = "assistance_technique"
            ("Assistance technique", "Technical assistance") ["assistance", "dépannage", "aide technique"],
        /// To learn to do.
        Usages = "usages" ("Usages", "Uses") ["usage", "accompagnement aux usages", "usages numériques"],
    }
}

vocabulary! {
    /// Who could prescribe home support; the sheet asks.
    pub enum HomeSupportPrescriber: "home_support_prescriber" from ["GT.E.1"] {
        /// Works for a local authority.
        AgentCollectivite = "agent_collectivite"
            ("Agent des collectivités", "Local authority officer")
            ["agents des collectivités", "agent de collectivité", "agente de collectivité"],
        /// Assists people with social needs.
        TravailleurSocial = "travailleur_social"
            ("Travailleur social", "Social worker")
            ["travailleurs sociaux", "travailleuse sociale", "TS", "assistante sociale"],
    }
}
