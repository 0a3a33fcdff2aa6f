//! Where the communes, the EPCI and the bassins de vie of a programme stand: every code brought to the latest vintage.

use mednum_catalog::territory::{Commune, CommuneKind, Epci, NameMatch, Successor, TerritoryTable, Vintage};
use mednum_catalog::vocabulary;

use crate::document::Document;
use crate::sorted::{SortedMap, SortedSet};

use super::{Bassin, CommuneRef, Territory, TerritoryKind};

vocabulary! {
    /// How near two communes are, the nearest first. The tables hold no coordinates: nearness is of belonging.
    pub enum Proximity: "proximity" from [] {
        /// The same commune.
        Commune = "commune" ("même commune", "same commune") [],
        /// Another commune of the bassin de vie.
        Bassin = "bassin" ("même bassin de vie", "same bassin de vie") [],
        /// Another bassin of the EPCI.
        Epci = "epci" ("même EPCI", "same EPCI") [],
        /// Another EPCI of the arrondissement.
        Arrondissement = "arrondissement" ("même arrondissement", "same arrondissement") [],
        /// Elsewhere in the département.
        Departement = "departement" ("même département", "same département") [],
        /// In another département.
        Outside = "outside" ("hors du département", "outside the département") [],
    }
}

/// Where a reference to a commune leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The current code of the commune.
    pub(crate) commune: &'static str,
    /// The code of the part that is meant, when it is not the whole commune: a commune déléguée, or a commune that
    /// merged since.
    pub(crate) part: Option<&'static str>,
}

/// Who holds a commune: as a whole, each of its parts, and any of it. Ranks of bassin and of commune.
#[derive(Default)]
pub(crate) struct Holders {
    whole: Option<(usize, usize)>,
    any: Option<(usize, usize)>,
    parts: SortedMap<&'static str, (usize, usize)>,
}

impl Holders {
    /// Gives a place of the commune to a holder; the one that held it, or part of it, already.
    pub(crate) fn take(&mut self, place: Place, holder: (usize, usize)) -> Option<(usize, usize)> {
        let earlier = match place.part {
            None => self.any,
            Some(part) => self.whole.or_else(|| self.parts.get(part).copied()),
        };
        self.any.get_or_insert(holder);
        match place.part {
            None => {
                self.whole.get_or_insert(holder);
            }
            Some(part) => {
                self.parts.entry(part).or_insert(holder);
            }
        }
        earlier
    }
}

/// The places of a programme. A *current code* is that of a commune in full exercise at [`Vintage::LATEST`].
#[derive(Debug, Clone)]
pub struct Geography {
    table: &'static TerritoryTable,
    /// Current code → ranks of the bassins that hold it, or a part of it, in the order of the document.
    bassins: SortedMap<&'static str, Vec<usize>>,
    /// Current codes of the communes of which two bassins hold the same place.
    shared: SortedSet<&'static str>,
}

impl Geography {
    /// The places of a document.
    pub(crate) fn of(document: &Document<'_>) -> Self {
        let mut geography =
            Self { table: TerritoryTable::read(), bassins: SortedMap::new(), shared: SortedSet::new() };
        let mut held: SortedMap<&'static str, Holders> = SortedMap::new();
        for (rank, bassin) in document.bassins.iter().enumerate() {
            for commune in &bassin.communes {
                let Some(place) = geography.place(commune) else { continue };
                let holders = held.entry(place.commune).or_default();
                if holders.take(place, (rank, 0)).is_some_and(|(other, _)| other != rank) {
                    geography.shared.insert(place.commune);
                }
                let ranks = geography.bassins.entry(place.commune).or_default();
                if ranks.last() != Some(&rank) {
                    ranks.push(rank);
                }
            }
        }
        geography
    }

    /// The tables of the geographic code.
    #[must_use]
    pub fn table(&self) -> &'static TerritoryTable {
        self.table
    }

    /// The current code of the commune that a document means; `None` when the tables do not hold it.
    #[must_use]
    pub fn current_code(&self, commune: &CommuneRef<'_>) -> Option<&'static str> {
        self.place(commune).map(|place| place.commune)
    }

    /// The commune that a document means, and which part of it; `None` when the tables do not hold it.
    pub(crate) fn place(&self, commune: &CommuneRef<'_>) -> Option<Place> {
        let year = u16::try_from(commune.vintage.get()?).ok()?;
        let vintage = Vintage::from_year(year)?;
        let kind = match commune.kind {
            None => CommuneKind::Commune,
            Some(kind) => kind.known()?,
        };
        let record = self.table.commune(&commune.code, vintage, kind)?;
        let part = (kind != CommuneKind::Commune).then_some(record.code);
        let code = record.seat.unwrap_or(record.code);
        match self.table.successor(code, vintage, Vintage::LATEST) {
            Successor::Same => Some(Place { commune: code, part }),
            Successor::Renumbered(now) => Some(Place { commune: now, part }),
            Successor::MergedInto(now) => Some(Place { commune: now, part: part.or(Some(code)) }),
            Successor::Unknown => None,
        }
    }

    /// The commune of a current code.
    #[must_use]
    pub fn commune(&self, code: &str) -> Option<&Commune> {
        self.table.commune(code, Vintage::LATEST, CommuneKind::Commune)
    }

    /// The name of a commune, by its current code; the code itself when it is not known.
    #[must_use]
    pub fn name_of<'t>(&'t self, code: &'t str) -> &'t str {
        self.commune(code).map_or(code, |commune| commune.name)
    }

    /// Every commune of the département, by code.
    pub fn communes(&self) -> impl Iterator<Item = &Commune> {
        self.table.communes(Vintage::LATEST, CommuneKind::Commune)
    }

    /// Every EPCI that has a commune of the département, by SIREN.
    pub fn epcis(&self) -> impl Iterator<Item = &Epci> {
        self.table.epcis(Vintage::LATEST)
    }

    /// The communes of the département that an EPCI groups, by code.
    pub(crate) fn communes_of_epci<'g>(&'g self, siren: &'g str) -> impl Iterator<Item = &'g Commune> {
        self.table.members_of(siren, Vintage::LATEST)
    }

    /// The EPCI of a commune, by its current code.
    #[must_use]
    pub fn epci_of(&self, code: &str) -> Option<&Epci> {
        self.table.epci(self.commune(code)?.epci?, Vintage::LATEST)
    }

    /// The current codes of the communes of a bassin, each once, sorted.
    #[must_use]
    pub(crate) fn communes_of(&self, bassin: &Bassin<'_>) -> SortedSet<&'static str> {
        bassin.communes.iter().filter_map(|commune| self.current_code(commune)).collect()
    }

    /// The current codes of the communes of a territory: those that it lists, those of its EPCI, those of its
    /// département; none for a territory without limits.
    #[must_use]
    pub(crate) fn communes_of_territory(&self, territory: &Territory<'_>) -> SortedSet<&'static str> {
        let mut codes: SortedSet<&'static str> =
            territory.communes.iter().filter_map(|commune| self.current_code(commune)).collect();
        if let Some(siren) = &territory.epci {
            codes.extend(self.table.members_of(siren, Vintage::LATEST).map(|commune| commune.code));
        }
        if territory.kind.is(TerritoryKind::Departement)
            && territory.departement.as_deref() == Some(super::COVERED)
        {
            codes.extend(self.communes().map(|commune| commune.code));
        }
        codes
    }

    /// The rank of the first bassin that holds a commune, by its current code.
    #[must_use]
    pub fn bassin_of(&self, code: &str) -> Option<usize> {
        self.bassins.get(code)?.first().copied()
    }

    /// The ranks of every bassin that holds a commune: more than one is an overlap.
    #[must_use]
    pub fn bassins_of(&self, code: &str) -> &[usize] {
        self.bassins.get(code).map(Vec::as_slice).unwrap_or_default()
    }

    /// The current codes of the communes of every bassin, by its rank; a bassin without a commune is left out.
    pub(crate) fn communes_by_bassin(&self) -> SortedMap<usize, Vec<&'static str>> {
        let mut communes: SortedMap<usize, Vec<&'static str>> = SortedMap::new();
        for (code, ranks) in &self.bassins {
            for rank in ranks {
                communes.entry(*rank).or_default().push(code);
            }
        }
        communes
    }

    /// The communes that two bassins hold, and the ranks of those that do. Bassins that share a commune by parts of it
    /// do not both hold it.
    pub(crate) fn overlaps(&self) -> impl Iterator<Item = (&'static str, &[usize])> {
        self.shared.iter().map(|code| (*code, self.bassins_of(code)))
    }

    /// How near two communes are, by their current codes; `None` for one of another département.
    #[must_use]
    pub fn proximity(&self, from: &str, to: Option<&str>) -> Proximity {
        let Some(to) = to else { return Proximity::Outside };
        if from == to {
            return Proximity::Commune;
        }
        if self.bassins_of(from).iter().any(|bassin| self.bassins_of(to).contains(bassin)) {
            return Proximity::Bassin;
        }
        let (Some(left), Some(right)) = (self.commune(from), self.commune(to)) else {
            return Proximity::Outside;
        };
        if left.epci.is_some() && left.epci == right.epci {
            Proximity::Epci
        } else if left.arrondissement.is_some() && left.arrondissement == right.arrondissement {
            Proximity::Arrondissement
        } else {
            Proximity::Departement
        }
    }

    /// The current code of the commune meant by a code, of any vintage, or by a name typed by somebody.
    ///
    /// ```
    /// let programme = mednum_core::Programme::built_in(&Default::default())?;
    /// let geography = programme.geography();
    /// assert_eq!(geography.find("Orée d'Anjou"), Ok("49126"));
    /// assert_eq!(geography.find("49069"), Ok("49126"));
    /// assert_eq!(geography.find("49001"), Ok("49050")); // Les Alleuds, in Brissac Loire Aubance
    /// assert_eq!(geography.find("Chalennes"), Err(vec!["Chalonnes-sous-le-Lude", "Chalonnes-sur-Loire"]));
    /// # Ok::<(), mednum_core::Rejection>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The names that may be meant; none when nothing is near.
    pub fn find(&self, text: &str) -> Result<&'static str, Vec<&'static str>> {
        if let Some(commune) = self.commune(text) {
            return Ok(commune.code);
        }
        let older = || Vintage::ALL.into_iter().rev().filter(|vintage| *vintage != Vintage::LATEST);
        for vintage in
            older().filter(|vintage| self.table.commune(text, *vintage, CommuneKind::Commune).is_some())
        {
            if let Successor::Renumbered(now) | Successor::MergedInto(now) =
                self.table.successor(text, vintage, Vintage::LATEST)
            {
                return Ok(now);
            }
        }
        // A commune déléguée or associée, today or before, goes by the commune that it is part of.
        let mut parts = self.table.communes_with_code(text).collect::<Vec<_>>();
        parts.sort_by_key(|part| std::cmp::Reverse(part.vintages.latest()));
        let whole = parts.iter().find_map(|part| part.seat).filter(|seat| self.commune(seat).is_some());
        if let Some(whole) = whole {
            return Ok(whole);
        }
        if let Successor::MergedInto(now) = self.table.successor(text, Vintage::LATEST, Vintage::LATEST) {
            return Ok(now);
        }
        let current = |commune: &Commune| commune.seat.unwrap_or(commune.code);
        match self.table.find_by_name(text, Vintage::LATEST) {
            NameMatch::Exact(commune) | NameMatch::Folded(commune) => Ok(current(commune)),
            NameMatch::Near(near) => Err(near.iter().map(|commune| commune.name).collect()),
            NameMatch::None => Err(Vec::new()),
        }
    }
}
