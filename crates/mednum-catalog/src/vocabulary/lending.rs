//! Loans to local organisations: sheets E.2.1 (Cyb@njou kits) and E.2.2 (BiblioPôle resources and tools).

use crate::vocabulary;

vocabulary! {
    /// What the kits hold.
    pub enum KitComponent: "kit_component" from ["E.2.1"] {
        /// A headset.
        CasqueRealiteVirtuelle = "casque_realite_virtuelle"
            ("Casque de réalité virtuelle", "Virtual reality headset")
            ["casque VR", "casques de réalité virtuelle", "VR", "casque de RV"],
        /// A printer of objects.
        Imprimante3d = "imprimante_3d" ("Imprimante 3D", "3D printer") ["imprimantes 3D", "imprimante en 3D"],
        /// A machine that cuts vinyl.
        DecoupeuseVinyle = "decoupeuse_vinyle"
            ("Découpeuse vinyle", "Vinyl cutter")
            ["découpeuses vinyle", "découpe vinyle", "découpeuse de vinyle"],
        /// Robots to learn to program.
        RobotsMbot = "robots_mbot"
            ("Robots pédagogiques Mbot", "Mbot teaching robots")
            ["Mbot", "Mbots", "robot Mbot", "robots pédagogiques"],
        /// Boards and parts to build with.
        ElementsRobotiques = "elements_robotiques"
            ("Éléments robotiques, Arduino et Raspberry", "Robotic parts, Arduino and Raspberry")
            ["Arduino", "Raspberry", "Raspberry Pi"],
        /// A board that turns objects into keys.
        MakeyMakey = "makey_makey" ("Makey-Makey", "Makey-Makey") ["Makey", "Makey-Makeys"],
    }
}

vocabulary! {
    /// What kind of organisation has borrowed a kit.
    pub enum KitBorrowerKind: "kit_borrower_kind" from ["E.2.1"] {
        /// A public library.
        Bibliotheque = "bibliotheque"
            ("Bibliothèque", "Library") ["bibliothèques", "médiathèque", "médiathèques"],
        /// A leisure centre for children.
        CentreDeLoisirs = "centre_de_loisirs"
            ("Centre de loisirs", "Leisure centre") ["centres de loisirs", "ALSH", "accueil de loisirs"],
        /// A social centre.
        CentreSocial = "centre_social"
            ("Centre social", "Social centre") ["centres sociaux", "CS", "centre socioculturel", "CSC"],
        /// A residence for older people who live on their own.
        ResidenceAutonomie = "residence_autonomie"
            ("Résidence autonomie", "Supported residence for older people")
            ["résidences autonomie", "résidences autonomies", "foyer logement"],
    }
}

vocabulary! {
    /// Other uses of the kits.
    pub enum KitUse: "kit_use" from ["E.2.1"] {
        /// In a training course.
        Formation = "formation"
            ("Animation de formation", "Leading of a training course")
            ["formations", "animation de formations"],
        /// At an event.
        Evenement = "evenement"
            ("Animation d'événement", "Leading of an event")
            ["événements", "animation d'événements", "événementiel"],
    }
}

vocabulary! {
    /// What kind of organisation has equipment to share.
    pub enum EquipmentOwnerKind: "equipment_owner_kind" from ["E.2.1"] {
        /// A non-profit association.
        Association = "association"
            ("Association", "Association") ["associations", "asso", "structure associative"],
        /// A local authority.
        Collectivite = "collectivite"
            ("Collectivité", "Local authority")
            ["collectivités", "collectivité territoriale", "commune", "EPCI"],
        /// The State's network of teaching resources.
        Canope = "canope" ("Réseau Canopé", "Canopé network") ["Atelier Canopé", "Canopé 49"],
        /// The départemental union of family associations.
        Udaf = "udaf"
            ("UDAF", "UDAF") ["UDAF de Maine-et-Loire", "Union départementale des associations familiales"],
    }
}

vocabulary! {
    /// Digital resources of the BiblioPôle.
    pub enum DigitalResource: "digital_resource" from ["E.2.2"] {
        /// Courses to follow alone.
        Autoformation = "autoformation"
            ("Autoformation", "Self-training") ["auto-formation en ligne", "formation en ligne"],
        /// Music.
        Musique = "musique" ("Musique", "Music") ["musiques", "musique en ligne"],
        /// Newspapers and magazines.
        Presse = "presse" ("Presse", "Press") ["journaux", "presse en ligne"],
        /// Films.
        Cinema = "cinema" ("Cinéma", "Cinema") ["films", "vidéo", "VOD"],
        /// Plays.
        Theatre = "theatre" ("Théâtre", "Theatre") ["théâtres"],
        /// Books for the young.
        BibliothequeJeunesse = "bibliotheque_jeunesse"
            ("Bibliothèque jeunesse", "Children's library")
            ["jeunesse", "bibliothèque pour la jeunesse", "livres jeunesse"],
        /// Books to read on a screen.
        LivresNumeriques = "livres_numeriques"
            ("Livres numériques", "E-books") ["livre numérique", "e-book", "livrel"],
    }
}

vocabulary! {
    /// Digital activity tools that libraries may borrow.
    pub enum AnimationToolKind: "animation_tool_kind" from ["E.2.2"] {
        /// A video game and its console.
        JeuVideo = "jeu_video" ("Jeu vidéo", "Video game") ["jeux vidéo", "jeux vidéos"],
        /// An exhibition on a screen.
        ExpositionVirtuelle = "exposition_virtuelle"
            ("Exposition virtuelle", "Virtual exhibition")
            ["expositions virtuelles", "expo virtuelle", "exposition"],
        /// A tablet.
        Tablette = "tablette" ("Tablette", "Tablet") ["tablettes", "tablette tactile"],
    }
}

vocabulary! {
    /// What is paid for the activity tools.
    pub enum AnimationToolExpenseKind: "animation_tool_expense_kind" from ["E.2.2"] {
        /// New tools are put together.
        Constitution = "constitution" ("Constitution", "Assembling") ["constitution d'outils"],
        /// Old tools are replaced.
        Renouvellement = "renouvellement"
            ("Renouvellement", "Renewal") ["renouvellement d'outils", "renouvellements", "remplacement"],
    }
}

vocabulary! {
    /// At what level figures are followed.
    pub enum LibraryMonitoringLevel: "library_monitoring_level" from ["E.2.2"] {
        /// A network of libraries.
        Reseau = "reseau" ("Réseau", "Network") ["réseaux", "réseau de bibliothèques"],
        /// One library.
        Bibliotheque = "bibliotheque" ("Bibliothèque", "Library") ["bibliothèques", "médiathèque"],
    }
}
