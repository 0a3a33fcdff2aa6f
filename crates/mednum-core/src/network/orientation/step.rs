//! The steps of the path, what each is for, and how well each suits a need.

use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::finding::Bilingual;
use crate::finding::rule::both;
use crate::network::Need;

vocabulary! {
    /// A step of the path of a person.
    pub enum PathStep: "path_step" from ["B.2", "B.3"] {
        /// Somebody nearby who spots the need and guides.
        Eclaireur = "eclaireur" ("Éclaireur", "Scout") [],
        /// Occasional help, there and then.
        PremiersSecours = "premiers_secours" ("Premiers-secours", "First aid") [],
        /// Help on a use in particular.
        Aidant = "aidant" ("Aidant", "Helper") [],
        /// Skills that serve everywhere, over time.
        Mediateur = "mediateur" ("Médiateur", "Mediator") [],
        /// Official procedures.
        FranceServices = "france_services" ("France services", "France services") [],
    }
}

impl PathStep {
    /// What the step is for, in the words of the sheets.
    #[must_use]
    pub fn purpose(self) -> Bilingual {
        match self {
            Self::Eclaireur => both(
                "Identifie le besoin et guide vers les offres du territoire.",
                "Spots the need and guides to the offers of the territory.",
            ),
            Self::PremiersSecours => {
                both("Apporte une aide ponctuelle, tout de suite.", "Gives occasional help, there and then.")
            }
            Self::Aidant => both(
                "Accompagne sur un usage ciblé, jusqu'à ce que la personne sache faire.",
                "Accompanies on a targeted use, until the person can do it.",
            ),
            Self::Mediateur => both(
                "Développe des compétences numériques qui servent partout.",
                "Develops digital skills that serve everywhere.",
            ),
            Self::FranceServices => both(
                "Aide à faire une démarche administrative en ligne.",
                "Helps with an official procedure online.",
            ),
        }
    }

    /// How well the step suits a need, from 0 to 3; `None` for the scout, who guides whatever the need.
    ///
    /// Sheet B.2 gives targeted uses to helpers, transversal skills to mediators and occasional help to first aid; sheet
    /// B.3 gives official procedures to France services. So an official procedure goes to a France services first, a use
    /// that has a name to a helper first, and what serves everywhere to a mediator first. First aid is a stopgap for
    /// all. A France services helps with something else only if it says so.
    ///
    /// ```
    /// use mednum_core::network::{Need, orientation::PathStep};
    /// assert_eq!(PathStep::order(Need::Demarche)[1], PathStep::FranceServices);
    /// assert_eq!(PathStep::order(Need::Equipement)[1], PathStep::Aidant);
    /// assert_eq!(PathStep::order(Need::Bases)[1], PathStep::Mediateur);
    /// ```
    #[must_use]
    pub fn suits(self, need: Need) -> Option<u8> {
        let official = matches!(need, Need::Demarche);
        let targeted = matches!(
            need,
            Need::Equipement
                | Need::Communication
                | Need::Materiel
                | Need::Connexion
                | Need::CoffreFort
                | Need::Emploi
        );
        match self {
            Self::Eclaireur => None,
            Self::PremiersSecours => Some(1),
            Self::Aidant => Some(if targeted { 3 } else { 2 }),
            Self::Mediateur => Some(if targeted || official { 2 } else { 3 }),
            Self::FranceServices => Some(if official { 3 } else { 0 }),
        }
    }

    /// The steps in the order in which to take them: the scout, then the best suited; of two alike, the order of the
    /// sheet.
    #[must_use]
    pub fn order(need: Need) -> Vec<Self> {
        let mut steps = Self::ALL.to_vec();
        steps.sort_by_key(|step| step.suits(need).map_or(-1, |suits| 3 - i64::from(suits)));
        steps
    }
}
