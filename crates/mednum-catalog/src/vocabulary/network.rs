//! Coverage of the territory, local inclusion networks (RLIN) and the schemes they join: B.1, B.2, B.3.
//! GT.B.2 names no list of terms.

use crate::vocabulary;

vocabulary! {
    /// How deep an intervention goes in a bassin de vie.
    pub enum InterventionLevel: "intervention_level" from ["B.1"] {
        /// Promote digital inclusion among elected members and propose a way to organise.
        Structurer = "structurer" ("Structurer", "Structure") ["structuration"],
        /// Animate the local actors, programme actions, link with other levels.
        Coordonner = "coordonner" ("Coordonner", "Coordinate") ["coordination"],
        /// Welcome and orient the public, run workshops and events.
        Animer = "animer" ("Animer", "Run activities") ["animation"],
        /// Consolidate, or raise local relays that last.
        Perenniser = "perenniser" ("Pérenniser", "Sustain") ["pérennisation"],
    }
}

vocabulary! {
    /// What is done at the level « Structurer ».
    pub enum StructuringIntervention: "structuring_intervention" from ["B.1"] {
        /// Elected members are shown what it is and why it matters.
        PromotionElus = "promotion_elus"
            ("Promotion de l'inclusion numérique auprès des élus",
             "Promotion of digital inclusion among elected members")
            ["promotion auprès des élus", "promotion de l'inclusion numérique", "sensibilisation des élus"],
        /// Local actors share the same words and aims.
        CultureCommune = "culture_commune"
            ("Création d'une culture commune", "Building of a common culture")
            ["création de culture commune"],
        /// A way to set up a local network is proposed.
        MethodesRlin = "methodes_rlin"
            ("Méthodes de structuration locale (RLIN)", "Methods of local organisation (RLIN)")
            ["méthodes de structuration locale", "méthode RLIN", "RLIN"],
    }
}

vocabulary! {
    /// What is done at the level « Coordonner ».
    pub enum CoordinationIntervention: "coordination_intervention" from ["B.1"] {
        /// Local actors are brought together.
        AnimationEcosysteme = "animation_ecosysteme"
            ("Animation de l'écosystème local", "Leading of the local ecosystem")
            ["animation de l'écosystème", "animation des acteurs locaux"],
        /// Actions are recommended, then planned.
        PreconisationProgrammation = "preconisation_programmation"
            ("Préconisation et programmation d'actions", "Advice on actions and their programming")
            ["préconisation", "programmation", "programmation d'actions", "préconisations"],
        /// With the département, the region and others.
        LienEchelons = "lien_echelons"
            ("Lien avec les autres échelons territoriaux", "Link with the other territorial levels")
            ["lien avec les autres échelons", "lien avec les échelons territoriaux"],
        /// Everyone knows what is on offer.
        Communication = "communication"
            ("Communication entre acteurs et vers le public",
             "Communication between actors and to the public")
            ["communication entre acteurs", "communication vers le public"],
    }
}

vocabulary! {
    /// What is done at the level « Animer ».
    pub enum AnimationIntervention: "animation_intervention" from ["B.1"] {
        /// People are received and told where to go.
        AccueilOrientation = "accueil_orientation"
            ("Accueil et orientation du public", "Welcoming and guiding the public")
            ["accueil", "orientation", "accueil et orientation", "accueil du public"],
        /// With one person or several.
        Animation = "animation"
            ("Animation individuelle ou collective", "Individual or group activity")
            ["animations", "animation individuelle", "animation collective"],
        /// Something is explained or taught.
        ConferenceFormation = "conference_formation"
            ("Conférence ou formation", "Talk or training")
            ["conférence", "formation", "conférences", "formations"],
        /// A date that draws people.
        TempsFort = "temps_fort"
            ("Temps fort, événementiel", "Flagship event") ["temps forts", "événementiel", "événement"],
    }
}

vocabulary! {
    /// What is done at the level « Pérenniser ».
    pub enum SustainingIntervention: "sustaining_intervention" from ["B.1"] {
        /// The action goes on after the intervention.
        ExistantOuRelais = "existant_ou_relais"
            ("Existant consolidé ou relais locaux suscités",
             "Existing provision consolidated, or local relays developed")
            ["existant consolidé", "relais locaux", "relais local"],
    }
}

vocabulary! {
    /// The local partner that every intervention relies on.
    pub enum LocalPartnerKind: "local_partner_kind" from ["B.1"] {
        /// A local authority.
        Collectivite = "collectivite"
            ("Collectivité", "Local authority")
            ["collectivités", "collectivité territoriale", "commune", "EPCI"],
        /// A non-profit association.
        Association = "association"
            ("Association", "Association") ["associations", "asso", "structure associative"],
        /// A public institution.
        Institution = "institution" ("Institution", "Institution") ["institutions", "organisme public"],
    }
}

vocabulary! {
    /// The five roles of a local inclusion network.
    pub enum RlinRole: "rlin_role" from ["B.2"] {
        /// Coordinates and animates the network, links it with outside bodies, welcomes and orients users.
        Pilote = "pilote" ("Pilote", "Pilot") ["pilotes", "référent", "référent/pilote"],
        /// Develops users' transversal digital skills and keeps an offer fitted to the territory.
        Mediateur = "mediateur"
            ("Médiateur", "Mediator")
            ["médiateurs", "médiatrice", "médiateur numérique", "médiatrice numérique"],
        /// Accompanies users and raises skills on targeted uses.
        Aidant = "aidant" ("Aidant", "Helper") ["aidants", "aidante", "aidant numérique"],
        /// Gives occasional help.
        PremiersSecours = "premiers_secours"
            ("Premiers-secours", "First aid") ["premier secours", "premiers secours numériques"],
        /// Identifies users and guides them to the offers of the territory.
        Eclaireur = "eclaireur" ("Éclaireur", "Scout") ["éclaireurs", "éclaireuse"],
    }
}

vocabulary! {
    /// Who may carry a France services.
    pub enum FranceServicesCarrier: "france_services_carrier" from ["B.3"] {
        /// A commune.
        Commune = "commune" ("Commune", "Commune") ["communes", "mairie", "ville"],
        /// A public body by which communes act together.
        Epci = "epci"
            ("EPCI", "EPCI (group of communes)")
            ["communauté de communes", "communauté d'agglomération", "intercommunalité", "EPCIs"],
        /// A body set up by local authorities for given services.
        Syndicat = "syndicat"
            ("Syndicat", "Joint authority (syndicat)")
            ["syndicats", "syndicat mixte", "syndicat intercommunal"],
        /// A social centre.
        CentreSocial = "centre_social"
            ("Centre social", "Social centre") ["centres sociaux", "CS", "centre socioculturel", "CSC"],
        /// The social security of farming.
        Msa = "msa"
            ("MSA", "MSA (farmers' social security)") ["mutualité sociale agricole", "MSA de Maine-et-Loire"],
        /// The post office.
        LaPoste = "la_poste" ("La Poste", "La Poste") ["poste", "bureau de poste", "agence postale"],
    }
}

vocabulary! {
    /// What kind of site a France services is.
    pub enum FranceServicesSiteKind: "france_services_site_kind" from ["B.3"] {
        /// A full site.
        FranceServices = "france_services"
            ("France services", "France services")
            ["FS", "maison France services", "MFS", "espace France services"],
        /// A branch of another site.
        Antenne = "antenne" ("Antenne", "Branch") ["antennes", "antenne France services", "annexe"],
    }
}

vocabulary! {
    /// What kind of post a digital mediator holds.
    pub enum MediationPostKind: "mediation_post_kind" from ["B.3"] {
        /// A post of the State scheme Conseiller numérique.
        ConseillerNumerique = "conseiller_numerique"
            ("Conseiller numérique", "Digital adviser")
            ["CN", "CnFS", "conseillère numérique", "conseiller numérique France services"],
        /// Any other post of digital mediator.
        MediateurHorsDispositif = "mediateur_hors_dispositif"
            ("Médiateur numérique hors dispositif Conseiller numérique",
             "Digital mediator outside the Conseiller numérique scheme")
            ["médiateur numérique", "médiatrice numérique", "hors dispositif", "hors dispositif CNFS"],
    }
}

vocabulary! {
    /// Everyday digital uses that people are helped to master.
    pub enum EverydayDigitalUse: "everyday_digital_use" from ["B.3"] {
        /// To handle a computer, a tablet, a telephone.
        Equipement = "equipement"
            ("Prise en main d'un équipement informatique", "Getting started with a computer device")
            ["équipements", "prise en main", "prise en main d'un équipement",
             "prendre en main un équipement informatique"],
        /// To find one's way on the Internet.
        Navigation = "navigation"
            ("Navigation sur internet", "Browsing the Internet")
            ["naviguer sur internet", "internet", "recherche internet"],
        /// To write and talk to others.
        Communication = "communication"
            ("Communication par internet", "Communicating over the Internet")
            ["communiquer avec internet", "mail", "courriel", "messagerie"],
        /// Where to begin.
        Bases = "bases"
            ("Bases du numérique", "Basics of digital technology")
            ["base", "apprendre les bases du numérique", "les bases"],
    }
}
