//! The communes, EPCI and arrondissements of Maine-et-Loire in five vintages of the geographic code.
//!
//! A commune code means nothing alone: 49069 was Orée d'Anjou until 2024 and has since been Champtoceaux only, while
//! 49126 is at once the commune Orée d'Anjou and its part Drain. Records are therefore found by code, vintage and kind,
//! and [`TerritoryTable::successor`] carries a code from one vintage to another.
//!
//! The data come from INSEE, the DGCL and La Poste through the npm package `@etalab/decoupage-administratif`, under
//! the Licence Ouverte 2.0. They hold no past of the EPCI beyond the five vintages, and one state per year.

mod names;
mod read;
mod records;
mod vintage;

use std::collections::BTreeMap;
use std::sync::OnceLock;

pub use names::fold_name;
pub use records::{Arrondissement, Commune, CommuneKind, Epci, EpciKind, Successor};
pub use vintage::{Vintage, VintageSet};

const EMBEDDED: &str = include_str!("../../data/territory/maine-et-loire.tsv");

/// The territory of Maine-et-Loire, read from the text embedded in the library.
///
/// ```
/// use mednum_catalog::territory::{CommuneKind, Successor, TerritoryTable, Vintage};
/// let table = TerritoryTable::read();
/// let oree = table.commune("49126", Vintage::LATEST, CommuneKind::Commune);
/// assert_eq!(oree.map(|commune| commune.name), Some("Orée d'Anjou"));
/// assert_eq!(
///     table.successor("49069", Vintage::Cog2024, Vintage::Cog2025),
///     Successor::Renumbered("49126"),
/// );
/// ```
#[derive(Debug, Clone)]
pub struct TerritoryTable {
    /// By code, then kind, then date.
    communes: Vec<Commune>,
    /// The codes of the communes, in their order, each as one number: searches compare numbers, not texts.
    keys: Vec<u64>,
    /// The folded names of the communes, in their order: only a search by name needs them.
    folded: OnceLock<Vec<String>>,
    /// The ranks of the communes that bear each folded name.
    by_name: OnceLock<BTreeMap<String, Vec<usize>>>,
    /// By SIREN, then date.
    epcis: Vec<Epci>,
    /// By code.
    arrondissements: Vec<Arrondissement>,
}

/// The outcome of a search by name. Nothing is ever chosen between two communes that fit alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameMatch<'t> {
    /// The official name, to the letter.
    Exact(&'t Commune),
    /// The official name but for accents, case, hyphens and the like.
    Folded(&'t Commune),
    /// No such name: those nearest to it, all as near as each other, by code. One candidate is still only a guess.
    Near(Vec<&'t Commune>),
    /// No name is near.
    None,
}

impl TerritoryTable {
    /// The embedded table: a constant, read from its text the first time it is asked for.
    #[must_use]
    pub fn read() -> &'static Self {
        static TABLE: OnceLock<TerritoryTable> = OnceLock::new();
        TABLE.get_or_init(|| read::parse(EMBEDDED).table)
    }

    /// The commune, déléguée or associée that has this code at this vintage.
    #[must_use]
    pub fn commune(&self, code: &str, vintage: Vintage, kind: CommuneKind) -> Option<&Commune> {
        self.communes_with_code(code)
            .find(|commune| commune.kind == kind && commune.vintages.contains(vintage))
    }

    /// Everything this code designates in any vintage, by kind then date.
    ///
    /// ```
    /// use mednum_catalog::territory::TerritoryTable;
    /// let table = TerritoryTable::read();
    /// let names: Vec<_> = table.communes_with_code("49069").map(|commune| commune.name).collect();
    /// assert_eq!(names, ["Orée d'Anjou", "Champtoceaux", "Champtoceaux"]);
    /// ```
    pub fn communes_with_code(&self, code: &str) -> impl Iterator<Item = &Commune> {
        let wanted = read::key(code);
        let start = self.keys.partition_point(|key| Some(*key) < wanted);
        let end = self.keys.partition_point(|key| Some(*key) <= wanted);
        self.communes.get(start..end).unwrap_or_default().iter()
    }

    /// The communes of one kind at one vintage, by code.
    pub fn communes(&self, vintage: Vintage, kind: CommuneKind) -> impl Iterator<Item = &Commune> {
        self.holding(vintage).filter(move |commune| commune.kind == kind)
    }

    /// The EPCI that has this SIREN at this vintage.
    #[must_use]
    pub fn epci(&self, siren: &str, vintage: Vintage) -> Option<&Epci> {
        self.epcis(vintage).find(|epci| epci.siren == siren)
    }

    /// The EPCI that have a commune in the département at this vintage, by SIREN: nine wholly in it, and the Pays
    /// d'Ancenis.
    pub fn epcis(&self, vintage: Vintage) -> impl Iterator<Item = &Epci> {
        self.epcis.iter().filter(move |epci| epci.vintages.contains(vintage))
    }

    /// The communes of the département that this EPCI groups at this vintage, by code.
    ///
    /// ```
    /// use mednum_catalog::territory::{TerritoryTable, Vintage};
    /// let table = TerritoryTable::read();
    /// assert_eq!(table.members_of("200060010", Vintage::Cog2026).count(), 6);
    /// ```
    pub fn members_of(&self, siren: &str, vintage: Vintage) -> impl Iterator<Item = &Commune> {
        self.communes(vintage, CommuneKind::Commune).filter(move |commune| commune.epci == Some(siren))
    }

    /// The EPCI of a commune at this vintage; for a déléguée or an associée, that of the commune it belongs to.
    ///
    /// ```
    /// use mednum_catalog::territory::{CommuneKind, TerritoryTable, Vintage};
    /// let table = TerritoryTable::read();
    /// let drain = table.commune("49126", Vintage::LATEST, CommuneKind::CommuneDeleguee);
    /// let epci = drain.and_then(|drain| table.epci_of(drain, Vintage::LATEST));
    /// assert_eq!(epci.map(|epci| epci.name), Some("CA Mauges Communauté"));
    /// ```
    #[must_use]
    pub fn epci_of(&self, commune: &Commune, vintage: Vintage) -> Option<&Epci> {
        // The record may be of another vintage than the one asked for.
        let record = self.commune(commune.code, vintage, commune.kind)?;
        let whole = match record.seat {
            Some(seat) => self.commune(seat, vintage, CommuneKind::Commune)?,
            None => record,
        };
        self.epci(whole.epci?, vintage)
    }

    /// What the code becomes from one vintage to another, forwards or backwards.
    ///
    /// The code is read as that of a commune in full exercise when `from` has one, otherwise as the code of a part or
    /// as an old code, some of which precede all the vintages. Going backwards, [`Successor::Same`] names the commune
    /// as it was before it absorbed others.
    ///
    /// ```
    /// use mednum_catalog::territory::{Successor, TerritoryTable, Vintage};
    /// let table = TerritoryTable::read();
    /// let in_2026 = |code| table.successor(code, Vintage::Cog2021, Vintage::Cog2026);
    /// assert_eq!(in_2026("49007"), Successor::Same);
    /// assert_eq!(in_2026("49069"), Successor::Renumbered("49126"));
    /// assert_eq!(in_2026("49321"), Successor::MergedInto("49160"));
    /// assert_eq!(in_2026("75056"), Successor::Unknown);
    /// ```
    #[must_use]
    pub fn successor(&self, code: &str, from: Vintage, to: Vintage) -> Successor {
        let same = self.commune(code, to, CommuneKind::Commune);
        if self.commune(code, from, CommuneKind::Commune).is_none() {
            // A part stays a part when it can: 49126 of 2021 is Drain, not the commune that took its code in 2025.
            return match (self.holder(code, to), same) {
                (Some(holder), _) => Successor::MergedInto(holder),
                (None, Some(_)) => Successor::Same,
                (None, None) => Successor::Unknown,
            };
        }
        if same.is_some() {
            return Successor::Same;
        }
        match self.holder(code, to) {
            // A commune that only changed its code now goes by that of one of its own parts; one that was absorbed
            // goes by the code of a neighbour.
            Some(holder) if self.seat(holder, from) == Some(code) => Successor::Renumbered(holder),
            Some(holder) => Successor::MergedInto(holder),
            None => Successor::Unknown,
        }
    }

    /// The arrondissements of the département, by code.
    #[must_use]
    pub fn arrondissements(&self) -> &[Arrondissement] {
        &self.arrondissements
    }

    /// Finds a commune by its name at one vintage: the communes in full exercise first, then their parts, then the
    /// names nearest to it among them all.
    ///
    /// ```
    /// use mednum_catalog::territory::{NameMatch, TerritoryTable, Vintage};
    /// let table = TerritoryTable::read();
    /// let found = table.find_by_name("Montrevault-sur-Evre", Vintage::LATEST);
    /// assert!(matches!(found, NameMatch::Folded(commune) if commune.code == "49218"));
    /// let found = table.find_by_name("Chalennes", Vintage::LATEST);
    /// assert!(matches!(found, NameMatch::Near(candidates) if candidates.len() == 2));
    /// ```
    #[must_use]
    pub fn find_by_name(&self, name: &str, vintage: Vintage) -> NameMatch<'_> {
        self.find_same_name(name, vintage).unwrap_or_else(|| match fold_name(name) {
            folded if folded.is_empty() => NameMatch::None,
            folded => self.nearest(&folded, vintage),
        })
    }

    /// Finds the communes that bear a name at one vintage, once folded; nothing when none does. It costs little, where
    /// [`Self::find_by_name`] goes on among all the names.
    ///
    /// ```
    /// use mednum_catalog::territory::{NameMatch, TerritoryTable, Vintage};
    /// let table = TerritoryTable::read();
    /// let found = table.find_same_name("Angers", Vintage::LATEST);
    /// assert!(matches!(found, Some(NameMatch::Exact(commune)) if commune.code == "49007"));
    /// assert_eq!(table.find_same_name("Chalennes", Vintage::LATEST), None);
    /// ```
    #[must_use]
    pub fn find_same_name(&self, name: &str, vintage: Vintage) -> Option<NameMatch<'_>> {
        let ranks = self.by_name().get(&fold_name(name))?;
        let bearers = ranks.iter().filter_map(|rank| self.communes.get(*rank));
        let bearers: Vec<&Commune> = bearers.filter(|commune| commune.vintages.contains(vintage)).collect();
        for is_part in [false, true] {
            let alike: Vec<&Commune> =
                bearers.iter().copied().filter(|commune| commune.seat.is_some() == is_part).collect();
            let exact: Vec<&Commune> = alike.iter().copied().filter(|commune| commune.name == name).collect();
            match (exact.as_slice(), alike.as_slice()) {
                ([only], _) => return Some(NameMatch::Exact(only)),
                ([], [only]) => return Some(NameMatch::Folded(only)),
                ([], []) => {}
                _ => return Some(NameMatch::Near(alike)),
            }
        }
        None
    }

    fn by_name(&self) -> &BTreeMap<String, Vec<usize>> {
        self.by_name.get_or_init(|| {
            let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (rank, commune) in self.communes.iter().enumerate() {
                by_name.entry(fold_name(commune.name)).or_default().push(rank);
            }
            by_name
        })
    }

    fn nearest(&self, folded: &str, vintage: Vintage) -> NameMatch<'_> {
        let mut best = usize::MAX;
        let mut tied = Vec::new();
        for (commune, known) in self.named(vintage) {
            let Some(distance) = names::nearness(folded, known) else { continue };
            if distance < best {
                best = distance;
                tied.clear();
            }
            if distance == best {
                tied.push(commune);
            }
        }
        if tied.is_empty() { NameMatch::None } else { NameMatch::Near(tied) }
    }

    fn holding(&self, vintage: Vintage) -> impl Iterator<Item = &Commune> {
        self.communes.iter().filter(move |commune| commune.vintages.contains(vintage))
    }

    /// The communes of a vintage and their folded names.
    fn named(&self, vintage: Vintage) -> impl Iterator<Item = (&Commune, &str)> {
        let folded =
            self.folded.get_or_init(|| self.communes.iter().map(|commune| fold_name(commune.name)).collect());
        let named = self.communes.iter().zip(folded.iter().map(String::as_str));
        named.filter(move |(commune, _)| commune.vintages.contains(vintage))
    }

    /// The commune a déléguée or an associée belongs to.
    fn seat(&self, code: &str, vintage: Vintage) -> Option<&'static str> {
        let mut parts = self.communes_with_code(code).filter(|commune| commune.vintages.contains(vintage));
        parts.find_map(|commune| commune.seat)
    }

    /// The commune of which this code designates a part, or an earlier state.
    fn holder(&self, code: &str, vintage: Vintage) -> Option<&'static str> {
        self.seat(code, vintage).or_else(|| {
            let mut communes = self.communes(vintage, CommuneKind::Commune);
            communes.find(|commune| commune.former_codes.contains(&code)).map(|commune| commune.code)
        })
    }
}

#[cfg(test)]
mod tests;
