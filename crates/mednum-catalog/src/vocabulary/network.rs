//! Local inclusion networks (RLIN) and the schemes they bring together: sheets B.1, B.2, B.3.

use crate::vocabulary;

vocabulary! {
    /// The five roles of a local inclusion network.
    pub enum RlinRole: "rlin_role" from ["B.2"] {
        /// Coordinates and animates the network, links it with outside bodies, welcomes and orients users.
        Pilote = "pilote" ("Pilote", "Pilot") ["référent", "référent/pilote"],
        /// Develops users' transversal digital skills and keeps an offer fitted to the territory.
        Mediateur = "mediateur" ("Médiateur", "Mediator") ["médiateurs", "médiateur numérique"],
        /// Accompanies users and raises skills on targeted uses.
        Aidant = "aidant" ("Aidant", "Helper") ["aidants", "aidant numérique"],
        /// Gives occasional help.
        PremiersSecours = "premiers_secours" ("Premiers-secours", "First aid") ["premier secours", "premiers secours numériques"],
        /// Identifies users and guides them to the offers of the territory.
        Eclaireur = "eclaireur" ("Éclaireur", "Scout") ["éclaireurs"],
    }
}

vocabulary! {
    /// How deep an intervention goes in a bassin de vie.
    pub enum InterventionLevel: "intervention_level" from ["B.1"] {
        /// Promote digital inclusion among elected members and propose a way to organise.
        Structurer = "structurer" ("Structurer", "Structure") ["structuration"],
        /// Animate the local actors, programme actions, link with other levels.
        Coordonner = "coordonner" ("Coordonner", "Coordinate") ["coordination"],
        /// Welcome and orient the public, run workshops and events.
        Animer = "animer" ("Animer", "Animate") ["animation"],
        /// Consolidate, or raise local relays that last.
        Perenniser = "perenniser" ("Pérenniser", "Sustain") ["pérennisation"],
    }
}

vocabulary! {
    /// Who may carry a France services.
    pub enum FranceServicesCarrier: "france_services_carrier" from ["B.3"] {
        /// A commune.
        Commune = "commune" ("Commune", "Commune") ["mairie", "communes"],
        /// An EPCI.
        Epci = "epci" ("EPCI", "EPCI") ["communauté de communes", "intercommunalité"],
        /// A syndicat.
        Syndicat = "syndicat" ("Syndicat", "Syndicate of local authorities") [],
        /// A social centre.
        CentreSocial = "centre_social" ("Centre social", "Social centre") ["centres sociaux", "CS"],
        /// The MSA.
        Msa = "msa" ("MSA", "MSA") ["mutualité sociale agricole"],
        /// La Poste.
        LaPoste = "la_poste" ("La Poste", "La Poste") ["poste"],
    }
}
