//! Events and what makes them known: sheets A.3.1 (communication), A.3.2 to A.3.4, and E.2.3 (the POP ID).

use crate::vocabulary;

vocabulary! {
    /// Tools of the communication plan.
    pub enum CommunicationTool: "communication_tool" from ["A.3.1"] {
        /// Common rules of wording or presentation.
        Charte = "charte" ("Charte", "Charter") ["chartes", "charte graphique", "charte de communication"],
        /// A picture to be recognised by.
        Visuel = "visuel" ("Visuel", "Visual") ["visuels", "identité visuelle"],
        /// What is to be said.
        Messages = "messages" ("Messages", "Messages") ["message", "éléments de langage"],
    }
}

vocabulary! {
    /// Whom the communication plan has to convince.
    pub enum CommunicationAudience: "communication_audience" from ["A.3.1"] {
        /// Elected members of local authorities.
        Elus = "elus" ("Élus", "Elected members") ["élu", "élue", "élues", "élus locaux"],
        /// Staff of local authorities.
        Techniciens = "techniciens"
            ("Techniciens", "Technical officers")
            ["technicien", "technicienne", "agents", "techniciens des collectivités"],
    }
}

vocabulary! {
    /// Who organises an event.
    pub enum EventOrganiserKind: "event_organiser_kind" from ["A.3.2"] {
        /// A commune.
        Communes = "communes" ("Communes", "Communes") ["commune", "mairie", "mairies", "ville"],
        /// An association of any kind.
        Associations = "associations"
            ("Associations diverses", "Various associations") ["association", "asso"],
        /// A public library.
        Bibliotheques = "bibliotheques"
            ("Bibliothèques", "Libraries") ["bibliothèque", "médiathèque", "médiathèques"],
        /// A social and cultural centre.
        CentresSocioculturels = "centres_socioculturels"
            ("Centres socioculturels", "Social and cultural centres")
            ["centre socioculturel", "CSC", "centre social", "centres sociaux"],
    }
}

vocabulary! {
    /// Form of an event.
    pub enum EventFormat: "event_format" from ["A.3.2"] {
        /// A speaker before an audience.
        Conference = "conference" ("Conférence", "Talk") ["conférences", "conférence-débat"],
        /// A place opens its doors.
        PortesOuvertes = "portes_ouvertes"
            ("Portes ouvertes", "Open day") ["porte ouverte", "journée portes ouvertes", "JPO"],
        /// Participants do something themselves.
        Atelier = "atelier" ("Atelier", "Workshop") ["ateliers", "atelier numérique"],
    }
}

vocabulary! {
    /// Whom an event is for.
    pub enum EventAudience: "event_audience" from ["A.3.2"] {
        /// Anyone.
        GrandPublic = "grand_public" ("Grand public", "General public") ["tout public", "tous publics"],
        /// People who come for their work.
        Professionnels = "professionnels"
            ("Professionnels", "Professionals") ["professionnel", "professionnelle", "pros"],
        /// Teenagers and young adults.
        Jeunes = "jeunes" ("Jeunes", "Young people") ["jeune", "jeunesse"],
        /// Older people.
        Seniors = "seniors" ("Seniors", "Older people") ["senior", "personnes âgées", "aînés", "retraités"],
        /// Parents.
        Parents = "parents" ("Parents", "Parents") ["parent", "familles"],
    }
}

vocabulary! {
    /// Whether the grant pays for the event; either way it may be announced.
    pub enum EventFundingStatus: "event_funding_status" from ["A.3.2"] {
        /// Part of its cost is paid by the grant.
        Finance = "finance" ("Financé", "Funded") ["financée", "financés", "subventionné"],
        /// Announced only.
        NonFinance = "non_finance"
            ("Non financé", "Not funded") ["non financée", "non financés", "non subventionné"],
    }
}

vocabulary! {
    /// Whom « La fabrique du numérique » is for.
    pub enum FabriqueAudience: "fabrique_audience" from ["A.3.3"] {
        /// Anyone.
        GrandPublic = "grand_public" ("Grand public", "General public") ["tout public", "tous publics"],
        /// Librarians, paid or volunteer.
        Bibliothecaires = "bibliothecaires"
            ("Bibliothécaires", "Librarians") ["bibliothécaire", "bibliothécaires et bénévoles"],
    }
}

vocabulary! {
    /// What an edition holds.
    pub enum FabriqueEditionComponent: "fabrique_edition_component" from ["A.3.3"] {
        /// A day for librarians.
        JourneeProfessionnelle = "journee_professionnelle"
            ("Journée professionnelle", "Professional day") ["journées professionnelles", "journée pro"],
        /// Activities in libraries, open to anyone.
        ActionsCulturelles = "actions_culturelles"
            ("Actions culturelles tout public", "Cultural activities for all")
            ["action culturelle", "action culturelle tout public"],
    }
}

vocabulary! {
    /// Organisations to involve in an edition.
    pub enum FabriquePartnerKind: "fabrique_partner_kind" from ["A.3.3"] {
        /// A public library.
        Bibliotheques = "bibliotheques"
            ("Bibliothèques", "Libraries") ["bibliothèque", "médiathèque", "médiathèques"],
        /// A place or company of culture.
        StructuresCulturelles = "structures_culturelles"
            ("Structures culturelles", "Cultural organisations") ["structure culturelle", "lieu culturel"],
        /// An association.
        StructuresAssociatives = "structures_associatives"
            ("Structures associatives", "Non-profit organisations")
            ["structure associative", "association", "associations"],
    }
}

vocabulary! {
    /// What an edition is spent on.
    pub enum FabriqueExpenseKind: "fabrique_expense_kind" from ["A.3.3"] {
        /// Those who give talks and lead workshops.
        Intervenants = "intervenants"
            ("Intervenants des conférences et ateliers", "Speakers and workshop leaders")
            ["intervenant", "intervenante", "intervenants extérieurs", "prestataires"],
        /// A tool made for the edition.
        OutilDAnimation = "outil_d_animation"
            ("Création d'un outil d'animation", "Making of an activity tool")
            ["outils d'animation", "création d'outil"],
    }
}

vocabulary! {
    /// Scales of the events of the label « Numérique en Commun\[s\] » (NEC).
    pub enum NecEventScale: "nec_event_scale" from ["A.3.4"] {
        /// For the whole country.
        Nationale = "nationale" ("Nationale", "National") ["NEC national"],
        /// For a département.
        Departementale = "departementale"
            ("Départementale", "Départemental") ["départementaux", "NEC départemental", "département"],
        /// For a commune or a bassin de vie.
        TresLocale = "tres_locale" ("Très locale", "Very local") ["locale", "local", "très local"],
    }
}

vocabulary! {
    /// Who meets at a NEC event.
    pub enum NecAudience: "nec_audience" from ["A.3.4"] {
        /// Paid to accompany people.
        Professionnels = "professionnels"
            ("Professionnels", "Professionals") ["professionnel", "professionnelle", "pros"],
        /// Accompany people without pay.
        Benevoles = "benevoles" ("Bénévoles", "Volunteers") ["bénévole"],
    }
}

vocabulary! {
    /// What the POP ID, a travelling espace de vie sociale, does where it stops.
    pub enum TravellingMode: "travelling_mode" from ["E.2.3"] {
        /// Leads an activity with local people.
        CoAnimation = "co_animation"
            ("Co-animation d'animations collectives", "Joint leading of group activities")
            ["animation collective", "animations collectives"],
        /// Helps those who start something.
        SoutienInitiatives = "soutien_initiatives"
            ("Soutien aux initiatives collectives et associatives",
             "Support for group and non-profit initiatives")
            ["soutien aux initiatives", "soutien", "initiatives collectives"],
        /// Offers computers and a connection.
        PointAcces = "point_acces"
            ("Point d'accès (« Cyber-centre mobile »)", "Access point (\"mobile cyber centre\")")
            ["point d'accès", "cyber-centre mobile", "cybercentre", "points d'accès"],
        /// Makes people talk and think about digital matters.
        DiscussionSensibilisation = "discussion_sensibilisation"
            ("Café-discussion, débat, action de sensibilisation", "Café talk, debate, awareness action")
            ["café-discussion", "débat", "action de sensibilisation", "sensibilisation"],
    }
}

vocabulary! {
    /// Roles of the POP ID.
    pub enum TravellingRole: "travelling_role" from ["E.2.3"] {
        /// A place to find help, that moves.
        LieuRessource = "lieu_ressource"
            ("Lieu ressource itinérant", "Travelling resource place")
            ["lieux ressources", "lieu ressource mobile"],
        /// Room and tools for their workshops.
        EspaceMateriel = "espace_materiel"
            ("Espace et matériel pour les conseillers numériques", "Space and equipment for digital advisers")
            ["espace", "matériel", "espace et matériel"],
        /// Raises awareness, alone or with others.
        Sensibilisation = "sensibilisation"
            ("Acteur ou partenaire de la sensibilisation", "Leader or partner of awareness work")
            ["partenaire de la sensibilisation", "acteur de la sensibilisation", "action de sensibilisation"],
        /// A way to act with inhabitants.
        Methodologie = "methodologie"
            ("Méthodologie d'action participative", "Participatory method")
            ["méthode", "action participative"],
        /// Listens to what inhabitants need and have.
        Observatoire = "observatoire"
            ("Observatoire des habitants", "Residents' observatory")
            ["observation", "observatoire des besoins"],
    }
}

vocabulary! {
    /// What is noted about inhabitants.
    pub enum ResidentObservationTopic: "resident_observation_topic" from ["E.2.3"] {
        /// What they need.
        Besoin = "besoin" ("Besoin", "Need") ["besoins"],
        /// What they would like.
        Envie = "envie" ("Envie", "Wish") ["envies", "souhaits"],
        /// What they intend to do.
        Projet = "projet" ("Projet", "Project") ["projets"],
        /// What they have or know.
        Ressource = "ressource" ("Ressource", "Resource") ["ressources", "ressources locales"],
    }
}

vocabulary! {
    /// What an access point offers.
    pub enum AccessPointEquipment: "access_point_equipment" from ["E.2.3"] {
        /// A computer.
        Ordinateur = "ordinateur" ("Ordinateur", "Computer") ["ordinateurs", "PC", "ordinateur portable"],
        /// A tablet.
        Tablette = "tablette" ("Tablette", "Tablet") ["tablettes", "tablette tactile"],
        /// Access to the Internet.
        Connexion = "connexion"
            ("Connexion", "Connection") ["internet", "wi-fi", "connexion internet", "accès internet"],
    }
}

vocabulary! {
    /// How an initiative is supported.
    pub enum InitiativeSupportForm: "initiative_support_form" from ["E.2.3"] {
        /// Equipment is lent.
        PretMateriel = "pret_materiel"
            ("Prêt de matériel", "Loan of equipment") ["prêts de matériel", "prêt", "matériel"],
        /// Someone helps along the way.
        Accompagnement = "accompagnement" ("Accompagnement", "Guidance") ["accompagnements", "accompagner"],
        /// It is shown to others.
        Valorisation = "valorisation"
            ("Valorisation de l'initiative", "Making the initiative known")
            ["valoriser", "valorisation d'initiatives"],
    }
}

vocabulary! {
    /// Forms of talk and awareness action on the road.
    pub enum TravellingDiscussionFormat: "travelling_discussion_format" from ["E.2.3"] {
        /// A talk over coffee.
        CafeDiscussion = "cafe_discussion" ("Café-discussion", "Café talk") ["cafés-discussions", "café"],
        /// A debate.
        Debat = "debat" ("Débat", "Debate") ["débats"],
        /// An action to raise awareness.
        Sensibilisation = "sensibilisation"
            ("Action de sensibilisation", "Awareness action")
            ["actions de sensibilisation", "sensibilisations"],
    }
}

vocabulary! {
    /// How far a visitor came.
    pub enum VisitorPathStep: "visitor_path_step" from ["E.2.3"] {
        /// Was told where to go.
        PremiereInformation = "premiere_information"
            ("Premier niveau d'information", "First level of information") ["information"],
        /// Came and took part.
        Frequentation = "frequentation" ("Fréquentation", "Attendance") ["fréquentations"],
    }
}

vocabulary! {
    /// Jobs of the POP ID's team.
    pub enum TravellingStaffRole: "travelling_staff_role" from ["E.2.3"] {
        /// Prepares and plans the stops.
        Coordination = "coordination"
            ("Coordination", "Coordination") ["coordinateur", "coordinatrice", "coordonnatrice"],
        /// Leads the activities.
        Animation = "animation" ("Animation", "Activity leading") ["animateur", "animatrice", "animations"],
        /// A young volunteer.
        ServiceCivique = "service_civique"
            ("Service civique", "Service civique volunteer")
            ["volontaire", "services civiques", "volontaire en service civique", "SC"],
        /// Given by the federation of social centres.
        FonctionsSupport = "fonctions_support"
            ("Fonctions support", "Support functions") ["fonction support", "support", "fonctions supports"],
    }
}
