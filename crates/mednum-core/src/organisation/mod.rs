//! Organisations: who acts, under which names, and in which role. Sheets: every one.
//!
//! An actor of a sheet is an organisation, a kind of actor ("collectivités") or a function ("coordonnateur
//! départemental"): the three share one space of identifiers. People are never named.

mod directory;
pub(crate) mod rules;

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Id, Several, Term, Text};

pub use directory::{Directory, NameMatch};

vocabulary! {
    /// What kind of organisation.
    pub enum OrganisationKind: "organisation_kind" from [] {
        /// A département as an authority.
        Departement = "departement" ("Département", "Département") [],
        /// A service of a département.
        DepartementService = "departement_service" ("Service du Département", "Service of the Département") [],
        /// The State.
        State = "state" ("État", "State") [],
        /// A local service of the State.
        StateService = "state_service" ("Service de l'État", "State service") [],
        /// An agency of the State.
        StateAgency = "state_agency" ("Agence de l'État", "State agency") [],
        /// A programme of the State.
        StateProgramme = "state_programme" ("Programme de l'État", "State programme") [],
        /// A commune as an authority.
        Commune = "commune" ("Commune", "Commune") [],
        /// An EPCI as an authority.
        Epci = "epci" ("EPCI", "EPCI") [],
        /// A syndicate of local authorities.
        Syndicat = "syndicat" ("Syndicat", "Syndicate of local authorities") [],
        /// A body of social security.
        SocialSecurity = "social_security" ("Organisme de sécurité sociale", "Social security body") [],
        /// An association.
        Association = "association" ("Association", "Association") [],
        /// A network.
        Network = "network" ("Réseau", "Network") [],
        /// A territorial hub of digital mediation.
        Hub = "hub" ("Hub", "Hub") [],
        /// A training body.
        TrainingBody = "training_body" ("Organisme de formation", "Training body") [],
        /// Another public body.
        PublicBody = "public_body" ("Organisme public", "Public body") [],
        /// A company.
        Company = "company" ("Entreprise", "Company") [],
        /// A platform or service that bears the name of a programme.
        ProgrammePlatform = "programme_platform" ("Plateforme", "Platform") [],
    }
}

vocabulary! {
    /// Where another name of an organisation comes from.
    pub enum AliasKind: "alias_kind" from [] {
        /// Printed in a sheet.
        Printed = "printed" ("imprimé", "printed") [],
        /// A name it no longer bears.
        Former = "former" ("ancien nom", "former name") [],
        /// An acronym.
        Acronym = "acronym" ("sigle", "acronym") [],
        /// Read in its logo.
        Logo = "logo" ("logo", "logo") [],
        /// A misreading of its logo.
        Ocr = "ocr" ("lecture fautive", "misreading") [],
    }
}

record! {
    /// Another name of an organisation.
    pub struct Alias<'a> {
        /// The name.
        pub text: Text<'a>,
        /// Where it comes from.
        pub kind: Term<AliasKind>,
    }
}

record! {
    /// An organisation.
    pub struct Organisation<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its canonical name.
        pub name: Text<'a>,
        /// What it is.
        pub kind: Term<OrganisationKind>,
        /// Its acronym.
        pub acronym: Option<Text<'a>>,
        /// The organisation it belongs to.
        pub parent: Option<Id<'a>>,
        /// Its other names.
        pub aliases: Vec<Alias<'a>>,
        /// The organisation that took over its tasks, when it no longer exists.
        pub former_of: Option<Id<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

record! {
    /// Actors named by their kind only: "collectivités".
    pub struct ActorKind<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its label.
        pub label: Text<'a>,
        /// True when it stands for several actors.
        pub plural: Option<bool>,
        /// Other wordings.
        pub aliases: Vec<Text<'a>>,
    }
}

record! {
    /// A function held by somebody whom the source does not name.
    pub struct Function<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its label.
        pub label: Text<'a>,
        /// Other wordings.
        pub aliases: Vec<Text<'a>>,
    }
}

record! {
    /// A member of the network.
    pub struct Member<'a> {
        /// Its rank in the list.
        pub rank: Several,
        /// The organisation.
        pub organisation: Id<'a>,
        /// The text of its logo.
        pub printed: Option<Text<'a>>,
    }
}

record! {
    /// The part that an actor has in a sheet.
    pub struct Involvement<'a> {
        /// The identifier of the organisation, kind of actor or function; a name is understood, and reported.
        pub actor: Text<'a>,
        /// The printed form of its name.
        pub printed: Option<Text<'a>>,
        /// The service named.
        pub unit: Option<Id<'a>>,
        /// How the sheet qualifies it.
        pub qualifier: Option<Text<'a>>,
    }
}

vocabulary! {
    /// Where the expansion of an acronym comes from.
    pub enum AcronymSource: "acronym_source" from [] {
        /// The document gives it.
        Document = "document" ("document", "document") [],
        /// The document gives part of it.
        Partial = "partial" ("document, en partie", "document, in part") [],
        /// Common knowledge.
        Common = "common" ("usage courant", "common knowledge") [],
        /// Not known.
        Unknown = "unknown" ("inconnu", "unknown") [],
        /// A reading of ours.
        Reading = "reading" ("lecture", "reading") [],
    }
}

record! {
    /// An acronym and what it stands for.
    pub struct Acronym<'a> {
        /// The acronym.
        pub short: Text<'a>,
        /// Other printed forms.
        pub variants: Vec<Text<'a>>,
        /// What it stands for.
        pub long: Option<Text<'a>>,
        /// Where that comes from.
        pub source: Term<AcronymSource>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}
