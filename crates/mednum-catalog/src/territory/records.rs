//! The records of the table: communes, EPCI, arrondissements.

use super::VintageSet;
use crate::vocabulary;

vocabulary! {
    /// What a commune code designates: the same code can be a commune and one of the communes it absorbed.
    pub enum CommuneKind: "commune_kind" from [] {
        /// A commune in full exercise.
        Commune = "commune" ("commune", "commune") ["commune actuelle"],
        /// A former commune that a *commune nouvelle* (law of 2010) keeps as a part of itself.
        CommuneDeleguee = "commune_deleguee" ("commune déléguée", "commune déléguée") [],
        /// A former commune that a merger of the law of 1971 keeps as a part of the commune.
        CommuneAssociee = "commune_associee" ("commune associée", "commune associée") [],
    }
}

/// A commune, or a part of one, in a given state: a commune that changed over the vintages has several records.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Commune {
    /// The INSEE code, which identifies a commune only together with a vintage and a kind.
    pub code: &'static str,
    /// What the code designates here.
    pub kind: CommuneKind,
    /// The official name, with its article.
    pub name: &'static str,
    /// The vintages for which this record holds.
    pub vintages: VintageSet,
    /// The SIREN of the EPCI. The source gives it for communes in full exercise only;
    /// [`TerritoryTable::epci_of`](super::TerritoryTable::epci_of) finds it for the others.
    pub epci: Option<&'static str>,
    /// The code of the arrondissement.
    pub arrondissement: Option<&'static str>,
    /// For a déléguée or an associée, the code of the commune it belongs to.
    pub seat: Option<&'static str>,
    /// For a commune in full exercise, the other codes its territory went by, sorted. Some are of another département.
    pub former_codes: Vec<&'static str>,
    /// For a commune in full exercise, its postal codes at the latest of [`vintages`](Self::vintages), sorted.
    pub postal_codes: Vec<&'static str>,
}

/// The kind of an *établissement public de coopération intercommunale* with its own tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EpciKind {
    /// *Communauté d'agglomération*.
    CommunauteAgglomeration,
    /// *Communauté de communes*.
    CommunauteCommunes,
    /// *Communauté urbaine*.
    CommunauteUrbaine,
}

impl EpciKind {
    /// Every kind.
    pub const ALL: [Self; 3] =
        [Self::CommunauteAgglomeration, Self::CommunauteCommunes, Self::CommunauteUrbaine];

    /// The code the source uses: `CA`, `CC` or `CU`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CommunauteAgglomeration => "CA",
            Self::CommunauteCommunes => "CC",
            Self::CommunauteUrbaine => "CU",
        }
    }

    /// The kind that has this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The French name of the kind.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::CommunauteAgglomeration => "communauté d'agglomération",
            Self::CommunauteCommunes => "communauté de communes",
            Self::CommunauteUrbaine => "communauté urbaine",
        }
    }
}

/// An EPCI that has at least one commune in the département, in a given state.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Epci {
    /// The SIREN number.
    pub siren: &'static str,
    /// The kind of EPCI.
    pub kind: EpciKind,
    /// The name as the source gives it, its kind abbreviated at the front.
    pub name: &'static str,
    /// The vintages for which this record holds.
    pub vintages: VintageSet,
    /// How many communes it has in all.
    pub communes_total: u16,
    /// How many of them are in the département.
    pub communes_in_departement: u16,
}

impl Epci {
    /// Whether all its communes are in the département. The Pays d'Ancenis, seated in Loire-Atlantique, has one here.
    #[must_use]
    pub const fn is_wholly_in_departement(&self) -> bool {
        self.communes_total == self.communes_in_departement
    }
}

/// An arrondissement of the département. The four are the same in all the vintages.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Arrondissement {
    /// The code, `491` to `494`.
    pub code: &'static str,
    /// The name.
    pub name: &'static str,
    /// The code of the commune where the sous-préfecture (or the préfecture) is.
    pub seat: &'static str,
}

/// What a commune code of one vintage is in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Successor {
    /// A commune in full exercise has the same code, though it may have absorbed others or changed its name.
    Same,
    /// The same commune has this other code.
    Renumbered(&'static str),
    /// The territory is part of the commune that has this code.
    MergedInto(&'static str),
    /// The table says nothing of this code.
    Unknown,
}
