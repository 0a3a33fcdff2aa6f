//! What is offered to people: needs, publics, ways to reach them, opening hours.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Term, TimeOfDay};

vocabulary! {
    /// What a person needs help with.
    pub enum Need: "need" from ["B.2", "B.3", "D.1", "E.2.5"] {
        /// An official procedure online.
        Demarche = "demarche" ("Démarche administrative en ligne", "Official procedure online")
            ["démarches", "aide aux démarches", "papiers"],
        /// Handling a computer, a tablet, a telephone.
        Equipement = "equipement" ("Prise en main d'un équipement", "Getting started with a device")
            ["prendre en main un équipement", "prise en main"],
        /// Finding one's way on the Internet.
        Navigation = "navigation" ("Navigation sur internet", "Browsing the Internet")
            ["internet", "naviguer sur internet"],
        /// Writing and talking to others.
        Communication = "communication" ("Communication par internet", "Communicating over the Internet")
            ["mail", "courriel", "messagerie"],
        /// Where to begin.
        Bases = "bases" ("Bases du numérique", "Basics of digital technology") ["base", "débuter"],
        /// Protecting oneself and one's data.
        Securite = "securite" ("Sécurité et données personnelles", "Safety and personal data")
            ["arnaque", "mot de passe"],
        /// A device to be had at a fair price.
        Materiel = "materiel" ("Accès à un équipement", "Access to a device")
            ["ordinateur solidaire", "acheter un ordinateur"],
        /// A connection to be had at a fair price.
        Connexion = "connexion" ("Accès à une connexion", "Access to a connection") ["abonnement", "wifi"],
        /// A digital safe for one's papers.
        CoffreFort = "coffre_fort" ("Coffre-fort numérique", "Digital safe") ["coffre numérique"],
        /// Screens and children.
        Parentalite = "parentalite" ("Parentalité numérique", "Digital parenting") ["écrans", "enfants"],
        /// Looking for work.
        Emploi = "emploi" ("Recherche d'emploi", "Looking for work") ["travail", "CV"],
    }
}

vocabulary! {
    /// Whom an offer is for.
    pub enum Public: "public" from [] {
        /// Young people.
        Jeunes = "jeunes" ("Jeunes", "Young people") ["jeune", "ados"],
        /// Adults.
        Adultes = "adultes" ("Adultes", "Adults") ["adulte"],
        /// Older people.
        Seniors = "seniors" ("Seniors", "Older people") ["senior", "personnes âgées", "retraités"],
        /// Families with children.
        Familles = "familles" ("Familles", "Families") ["famille", "parents"],
        /// People looking for work.
        DemandeursEmploi = "demandeurs_emploi" ("Demandeurs d'emploi", "Jobseekers") ["demandeur d'emploi"],
        /// People who read or speak little French.
        Allophones = "allophones" ("Personnes allophones", "Speakers of other languages") ["allophone", "FLE"],
        /// People with a disability.
        Handicap = "handicap" ("Personnes en situation de handicap", "People with a disability") ["PMR"],
    }
}

vocabulary! {
    /// How an offer reaches people.
    pub enum Reach: "reach" from ["GT.E.1", "E.2.3"] {
        /// People come to it.
        OnSite = "on_site" ("Sur place", "On its premises") ["sur site", "accueil"],
        /// It goes to people's homes.
        HomeVisit = "home_visit" ("À domicile", "At home") ["domicile"],
        /// It comes near them on its rounds.
        Travelling = "travelling" ("Itinérant", "Travelling") ["itinérance", "bus"],
        /// By telephone or at a distance.
        Remote = "remote" ("À distance", "Remote") ["téléphone", "visio"],
    }
}

vocabulary! {
    /// A day of the week.
    pub enum Weekday: "weekday" from [] {
        /// Monday.
        Monday = "monday" ("lundi", "Monday") [],
        /// Tuesday.
        Tuesday = "tuesday" ("mardi", "Tuesday") [],
        /// Wednesday.
        Wednesday = "wednesday" ("mercredi", "Wednesday") [],
        /// Thursday.
        Thursday = "thursday" ("jeudi", "Thursday") [],
        /// Friday.
        Friday = "friday" ("vendredi", "Friday") [],
        /// Saturday.
        Saturday = "saturday" ("samedi", "Saturday") [],
        /// Sunday.
        Sunday = "sunday" ("dimanche", "Sunday") [],
    }
}

vocabulary! {
    /// Which weeks of the year (ISO 8601 week numbers).
    pub enum Weeks: "weeks" from [] {
        /// Every week.
        Every = "every" ("chaque semaine", "every week") [],
        /// Even weeks.
        Even = "even" ("semaines paires", "even weeks") ["paire"],
        /// Odd weeks.
        Odd = "odd" ("semaines impaires", "odd weeks") ["impaire"],
    }
}

record! {
    /// A stretch of a day of the week.
    pub struct OpeningSlot {
        /// The day.
        pub day: Term<Weekday>,
        /// From.
        pub opens: TimeOfDay,
        /// To.
        pub closes: TimeOfDay,
        /// Which weeks; every week when left out.
        pub weeks: Option<Term<Weeks>>,
    }
}
