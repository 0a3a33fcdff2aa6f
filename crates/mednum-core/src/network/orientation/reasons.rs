//! Why somebody may help, and what a search has to say: a code and a sentence in both languages.

use mednum_catalog::vocabulary::Vocabulary;
use serde::Serialize;

use crate::finding::Bilingual;
use crate::finding::rule::both;
use crate::network::{Need, OpeningSlot, Public, Reach, Weeks};
use crate::territory::Proximity;

/// A reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Reason {
    /// Its code: `same_bassin`.
    pub code: &'static str,
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

impl Reason {
    fn new(code: &'static str, fr: impl Into<String>, en: impl Into<String>) -> Self {
        Self { code, fr: fr.into(), en: en.into() }
    }

    /// Where help is given.
    pub(super) fn place(proximity: Proximity, commune: Option<&str>) -> Self {
        let (code, fr, en) = match proximity {
            Proximity::Commune => {
                ("same_commune", "Dans la commune de la personne", "In the commune of the person")
            }
            Proximity::Bassin => ("same_bassin", "Dans le même bassin de vie", "In the same bassin de vie"),
            Proximity::Epci => ("same_epci", "Dans le même EPCI", "In the same EPCI"),
            Proximity::Arrondissement => {
                ("same_arrondissement", "Dans le même arrondissement", "In the same arrondissement")
            }
            Proximity::Departement => {
                ("same_departement", "Ailleurs dans le département", "Elsewhere in the département")
            }
            Proximity::Outside => (
                "outside_departement",
                "Hors du département : à ne proposer que si rien ne convient plus près",
                "Outside the département: to be proposed only if nothing nearer will do",
            ),
        };
        match commune {
            Some(commune) => Self::new(code, format!("{fr} : {commune}."), format!("{en}: {commune}.")),
            None => Self::new(code, format!("{fr}."), format!("{en}.")),
        }
    }

    /// The place is not told, but its network covers a bassin.
    pub(super) fn network_of(bassin: &str) -> Self {
        Self::new(
            "place_of_network",
            format!("Lieu à demander ; son réseau couvre le bassin « {bassin} »."),
            format!("Place to be asked for; its network covers the bassin “{bassin}”."),
        )
    }

    pub(super) fn need(need: Need, named: bool) -> Self {
        if named {
            return Self::new(
                "helps_with_need",
                format!("Aide pour ce besoin : {}.", need.label_fr()),
                format!("Helps with this need: {}.", need.label_en()),
            );
        }
        Self::new(
            "any_need",
            "Aide pour tout ce qui relève de son rôle.",
            "Helps with anything that its role covers.",
        )
    }

    pub(super) fn guides() -> Self {
        Self::new(
            "guides",
            "Guide vers la bonne étape, quel que soit le besoin.",
            "Guides to the right step, whatever the need.",
        )
    }

    pub(super) fn pilot() -> Self {
        Self::new(
            "pilot_welcomes",
            "Pilote du réseau : accueille et oriente les usagers.",
            "Pilot of the network: welcomes and orients users.",
        )
    }

    pub(super) fn permanence() -> Self {
        Self::new(
            "permanence",
            "Permanence d'un poste de médiation numérique.",
            "Permanence of a post of digital mediation.",
        )
    }

    pub(super) fn official() -> Self {
        Self::new(
            "official_procedures",
            "Aide aux démarches administratives en ligne.",
            "Helps with official procedures online.",
        )
    }

    pub(super) fn public(public: Public, named: bool) -> Self {
        if named {
            return Self::new(
                "receives_public",
                format!("Reçoit ce public : {}.", public.label_fr()),
                format!("Receives this public: {}.", public.label_en()),
            );
        }
        Self::new("everybody", "Reçoit tous les publics.", "Receives everybody.")
    }

    pub(super) fn open(slot: &OpeningSlot) -> Self {
        let (fr, en) = hours(slot);
        Self::new(
            "open_when_free",
            format!("Ouvert quand la personne est libre : {fr}."),
            format!("Open when the person is free: {en}."),
        )
    }

    pub(super) fn hours_unknown() -> Self {
        Self::new(
            "hours_unknown",
            "Horaires non connus : à demander avant de venir.",
            "Hours not known: to be asked for before coming.",
        )
    }

    /// How somebody reaches the person.
    pub(super) fn reach(reach: Reach) -> Self {
        match reach {
            Reach::OnSite => Self::new(
                "on_site_nearby",
                "Reçoit dans la commune de la personne.",
                "Receives in the commune of the person.",
            ),
            Reach::HomeVisit => Self::new("comes_home", "Vient à domicile.", "Comes to the home."),
            Reach::Travelling => Self::new(
                "travels_nearby",
                "Passe près de la personne en itinérance : passage à demander.",
                "Comes near the person on its rounds: ask when.",
            ),
            Reach::Remote => Self::new("works_remotely", "Aide à distance.", "Helps at a distance."),
        }
    }

    pub(super) fn building() -> Self {
        Self::new("network_building", "Réseau encore en construction.", "Network still being set up.")
    }

    /// Nobody in the bassin will do: the search went further.
    pub(super) fn widened(ring: Proximity, around: Around) -> Self {
        let why = match around {
            Around::NoBassin => {
                both("La commune n'est dans aucun bassin de vie", "The commune is in no bassin de vie")
            }
            Around::Nobody => both("Personne dans le bassin de vie", "Nobody in the bassin de vie"),
            Around::NobodyFit => {
                both("Personne ne convient dans le bassin de vie", "Nobody in the bassin de vie will do")
            }
        };
        Self::new(
            "widened",
            format!("{} : recherche élargie ({}).", why.fr, ring.label_fr()),
            format!("{}: search widened ({}).", why.en, ring.label_en()),
        )
    }

    /// Nobody holds the role anywhere.
    pub(super) fn nobody() -> Self {
        Self::new(
            "nobody_holds_role",
            "Personne de connu, ni dans le bassin, ni dans l'EPCI, ni ailleurs dans le département.",
            "Nobody known, neither in the bassin, nor in the EPCI, nor elsewhere in the département.",
        )
    }

    /// Some hold the role and none will do: how many for each reason.
    pub(super) fn none_will_do(refused: &[(Refusal, usize)]) -> Self {
        let list = |language: fn(Bilingual) -> &'static str, colon: &str, comma: &str| {
            let parts: Vec<String> = refused
                .iter()
                .map(|(why, count)| format!("{}{colon} {count}", language(why.words())))
                .collect();
            parts.join(comma)
        };
        let commonest = refused.iter().max_by_key(|(why, count)| (*count, std::cmp::Reverse(*why)));
        Self::new(
            commonest.map_or("nobody_holds_role", |(why, _)| why.code()),
            format!(
                "Personne ne convient, même en cherchant dans tout le département ({}).",
                list(|words| words.fr, " :", " ; ")
            ),
            format!(
                "Nobody will do, even looking in the whole département ({}).",
                list(|words| words.en, ":", "; ")
            ),
        )
    }
}

/// Whom the bassin of a person has, where nobody in it will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// The commune is in no bassin.
    NoBassin,
    /// Nobody holds the role there.
    Nobody,
    /// Some hold it, and none will do.
    NobodyFit,
}

/// Why somebody who holds the role cannot help this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Refusal {
    /// It helps with other needs.
    Need,
    /// It receives other publics.
    Public,
    /// It is closed when the person is free.
    Closed,
    /// The person cannot go there, and it does not come so far.
    Reach,
}

impl Refusal {
    fn code(self) -> &'static str {
        match self {
            Self::Need => "other_needs",
            Self::Public => "other_publics",
            Self::Closed => "closed_when_free",
            Self::Reach => "out_of_reach",
        }
    }

    fn words(self) -> Bilingual {
        match self {
            Self::Need => both("aide pour d'autres besoins", "helps with other needs"),
            Self::Public => both("reçoit d'autres publics", "receives other publics"),
            Self::Closed => both("fermé quand la personne est libre", "closed when the person is free"),
            Self::Reach => both("hors de portée", "out of reach"),
        }
    }
}

/// A stretch of a week in words.
fn hours(slot: &OpeningSlot) -> (String, String) {
    let day = slot.day.known();
    let (fr, en) = (day.map_or("", Vocabulary::label_fr), day.map_or("", Vocabulary::label_en));
    let weeks = slot.which_weeks().filter(|weeks| *weeks != Weeks::Every);
    let in_brackets = |label: fn(Weeks) -> &'static str| {
        weeks.map(|weeks| format!(" ({})", label(weeks))).unwrap_or_default()
    };
    let (opens, closes) = (slot.opens, slot.closes);
    (
        format!("{fr} de {opens} à {closes}{}", in_brackets(Vocabulary::label_fr)),
        format!("{en} from {opens} to {closes}{}", in_brackets(Vocabulary::label_en)),
    )
}
