//! Places, equipment and local public service: sheets B.4 (census), D.1, GT.D.1 and E.1.

use crate::vocabulary;

vocabulary! {
    /// Steps of the census of the offer of support.
    pub enum CensusStep: "census_step" from ["B.4"] {
        /// The départemental data enter the national system.
        Integration = "integration"
            ("Intégration des données à la plateforme", "Integration of the data into the platform")
            ["intégration des données", "import"],
        /// Each entry is checked.
        Verification = "verification"
            ("Vérification et mise à jour des données", "Checking and updating of the data")
            ["vérification des données", "mise à jour", "vérification et mise à jour"],
        /// Those listed learn to keep their own entry.
        CommunicationFormation = "communication_formation"
            ("Communication et formation des acteurs recensés",
             "Information and training of the actors listed")
            ["communication", "formation", "communication et formation", "formation des acteurs"],
    }
}

vocabulary! {
    /// What is listed.
    pub enum CensusObject: "census_object" from ["B.4"] {
        /// A place where help is given.
        Lieu = "lieu" ("Lieu", "Place") ["lieux", "lieu de médiation numérique"],
        /// A person or organisation that gives it.
        Acteur = "acteur" ("Acteur", "Actor") ["acteurs", "structure"],
        /// What is done there.
        Action = "action" ("Action", "Action") ["actions"],
    }
}

vocabulary! {
    /// What an offer of affordable equipment gives.
    pub enum EquipmentOfferKind: "equipment_offer_kind" from ["D.1"] {
        /// A computer, a tablet, a telephone.
        Materiel = "materiel" ("Matériel", "Equipment") ["matériels", "matériel informatique", "équipement"],
        /// Programs.
        Logiciel = "logiciel" ("Logiciels", "Software") ["programmes"],
        /// Access to the Internet.
        Connexion = "connexion" ("Connexion", "Connection") ["connexions", "internet", "connexion internet"],
    }
}

vocabulary! {
    /// How one gets it.
    pub enum EquipmentOfferMode: "equipment_offer_mode" from ["D.1"] {
        /// It is lent.
        Pret = "pret" ("Prêt", "Loan") ["prêts", "emprunt"],
        /// It is bought.
        Achat = "achat" ("Achat", "Purchase") ["achats", "acheter"],
    }
}

vocabulary! {
    /// How far a partner's action reaches.
    pub enum PartnerScale: "partner_scale" from ["D.1"] {
        /// A commune, a bassin de vie or the département.
        Locale = "locale" ("Locale", "Local") ["locaux", "partenaire local"],
        /// The region.
        Regionale = "regionale" ("Régionale", "Regional") ["régionaux", "partenaire régional"],
        /// The whole country.
        Nationale = "nationale" ("Nationale", "National") ["nationaux", "partenaire national"],
    }
}

vocabulary! {
    /// Lists to be drawn up.
    pub enum EquipmentInventory: "equipment_inventory" from ["D.1"] {
        /// What Internet providers offer at a lower price.
        OffresFai = "offres_fai"
            ("Offres solidaires des fournisseurs d'accès à Internet",
             "Internet providers' offers at a solidarity price")
            ["offres des fournisseurs d'accès", "offres solidaires des FAI"],
        /// What social bodies pay for.
        AidesOrganismesSociaux = "aides_organismes_sociaux"
            ("Aides des organismes sociaux", "Aid from social bodies")
            ["aides sociales", "aide des organismes sociaux"],
        /// Where equipment is cheaper for those in need.
        PartenairesTarifSolidaire = "partenaires_tarif_solidaire"
            ("Partenaires proposant du matériel à tarif solidaire",
             "Partners that offer equipment at a solidarity price")
            ["partenaires à tarif solidaire", "partenaires solidaires", "tarif solidaire"],
    }
}

vocabulary! {
    /// Steps of the equipment project.
    pub enum EquipmentProjectStep: "equipment_project_step" from ["D.1"] {
        /// List what Internet providers offer.
        InventaireOffresFai = "inventaire_offres_fai"
            ("Inventaire des offres des fournisseurs d'accès", "Inventory of Internet providers' offers")
            ["inventaire des offres FAI", "inventaire des FAI", "inventaire des offres"],
        /// List the aid that exists.
        RepertoireAides = "repertoire_aides"
            ("Répertoire des aides", "Directory of aid") ["répertoire d'aides", "annuaire des aides"],
        /// List the partners.
        RepertoirePartenaires = "repertoire_partenaires"
            ("Répertoire des partenaires à tarif solidaire", "Directory of partners with a solidarity price")
            ["répertoire des partenaires", "annuaire des partenaires"],
        /// Say who approves and who hands over.
        Circuits = "circuits"
            ("Définition des circuits de validation et de mise à disposition",
             "Definition of the approval and supply circuits")
            ["circuit", "définition des circuits"],
        /// Tell professionals who receive people in difficulty.
        SupportsInformation = "supports_information"
            ("Création et diffusion des supports d'information",
             "Making and circulation of information material")
            ["supports d'information", "support d'information", "création de supports",
             "diffusion de supports"],
    }
}

vocabulary! {
    /// Circuits to be defined.
    pub enum EquipmentCircuit: "equipment_circuit" from ["D.1"] {
        /// Who may have the equipment.
        Validation = "validation" ("Validation", "Approval") ["validations", "circuit de validation"],
        /// How it reaches them.
        MiseADisposition = "mise_a_disposition"
            ("Mise à disposition du matériel", "Supply of the equipment") ["circuit de mise à disposition"],
    }
}

vocabulary! {
    /// What is studied about those who recondition equipment.
    pub enum ReconditionerStudyTopic: "reconditioner_study_topic" from ["GT.D.1"] {
        /// What they sell or give.
        Offre = "offre" ("Offre", "Offer") ["offres"],
        /// How much more they could do.
        CapaciteEvolution = "capacite_evolution"
            ("Capacité d'évolution", "Capacity to grow")
            ["capacités d'évolution", "capacité de développement"],
        /// What holds them back.
        Frein = "frein"
            ("Frein au développement", "Obstacle to growth") ["freins", "freins au développement"],
        /// What would help them.
        Levier = "levier"
            ("Levier de développement", "Lever of growth") ["leviers", "leviers de développement"],
    }
}

vocabulary! {
    /// Approaches of the work on local digital public service.
    pub enum ProximityServiceApproach: "proximity_service_approach" from ["E.1"] {
        /// Make clear and visible who does what.
        Structuration = "structuration"
            ("Structuration", "Structuring") ["structurer", "approche structuration"],
        /// Adapt tools and processes, train agents, support managers.
        ManagerialFormation = "managerial_formation"
            ("Managériale et formation", "Management and training")
            ["managériale", "formation", "management", "approche managériale et formation"],
        /// Fit out the premises and equip the agents.
        Materielle = "materielle"
            ("Matérielle", "Premises and equipment") ["matériel", "approche matérielle", "aménagement"],
    }
}

vocabulary! {
    /// Whom inhabitants should be able to see and find.
    pub enum ProximityServiceActor: "proximity_service_actor" from ["E.1"] {
        /// The town hall of the commune.
        Mairie = "mairie" ("Mairie", "Town hall") ["mairies", "commune"],
        /// The town hall of a former commune, now a commune déléguée.
        MairieDeleguee = "mairie_deleguee"
            ("Mairie déléguée", "Delegated town hall") ["mairies déléguées", "commune déléguée"],
        /// A France services.
        FranceServices = "france_services"
            ("France services", "France services") ["FS", "maison France services", "espace France services"],
        /// An institution that shares the service.
        InstitutionPartenaire = "institution_partenaire"
            ("Institution partenaire", "Partner institution")
            ["institutions partenaires", "institution", "partenaire institutionnel"],
    }
}
