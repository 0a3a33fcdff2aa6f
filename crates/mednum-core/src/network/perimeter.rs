//! What the sheets leave out: B.1 does not act in the communes of Angers Loire Métropole.

use crate::document::Document;
use crate::sorted::{SortedMap, SortedSet};
use crate::territory::{Geography, Territory};

/// The sheet of the action on territories that are little or not provided.
pub(crate) const MESH: &str = "B.1";

/// The territories that an action leaves out.
#[derive(Debug, Default)]
pub(crate) struct Excluded<'d> {
    /// Identifiers and names, in the order of the sheet.
    pub(crate) territories: Vec<(&'d str, &'d str)>,
    /// Their communes, by current code.
    pub(crate) communes: SortedSet<&'static str>,
}

/// The territories of some documents, and what their actions leave out.
pub(crate) struct Perimeters<'d, 'a, 'g> {
    documents: Vec<&'d Document<'a>>,
    territories: SortedMap<&'d str, &'d Territory<'a>>,
    geography: &'g Geography,
}

impl<'d, 'a, 'g> Perimeters<'d, 'a, 'g> {
    pub(crate) fn of(documents: impl Iterator<Item = &'d Document<'a>>, geography: &'g Geography) -> Self {
        let documents: Vec<&Document<'_>> = documents.collect();
        let mut territories = SortedMap::new();
        for territory in documents.iter().flat_map(|document| &document.territories) {
            territories.entry(territory.id.as_str()).or_insert(territory);
        }
        Self { documents, territories, geography }
    }

    /// What an action leaves out.
    pub(crate) fn excluded(&self, sheet: &str) -> Excluded<'d> {
        let mut actions = self.documents.iter().flat_map(|document| &document.actions);
        let perimeter =
            actions.find(|action| &*action.code == sheet).and_then(|action| action.territory.as_ref());
        let mut excluded = Excluded::default();
        for id in perimeter.into_iter().flat_map(|perimeter| &perimeter.excluded) {
            let Some(territory) = self.territories.get(id.as_str()) else { continue };
            excluded.territories.push((&territory.id, &territory.name));
            excluded.communes.extend(self.geography.communes_of_territory(territory));
        }
        excluded
    }

    /// Whether a territory lies wholly in what an action leaves out.
    pub(crate) fn is_within(&self, id: &str, excluded: &Excluded<'_>) -> bool {
        // Territories may be parts of each other in a circle: the way up is cut.
        const LONGEST: usize = 16;
        let known = |id: &str| excluded.territories.iter().any(|(known, _)| *known == id);
        let parent = |territory: &&'d Territory<'a>| {
            territory.part_of.as_ref().and_then(|whole| self.territories.get(whole.as_str()).copied())
        };
        let own = self.territories.get(id).copied();
        let mut up = std::iter::successors(own, parent).take(LONGEST);
        let part = up.any(|territory| known(&territory.id));
        part || own.is_some_and(|territory| {
            let communes = self.geography.communes_of_territory(territory);
            !communes.is_empty() && communes.is_subset(&excluded.communes)
        })
    }

    /// The name of a territory; its identifier when it is not known.
    pub(crate) fn name_of<'t>(&'t self, id: &'t str) -> &'t str {
        self.territories.get(id).map_or(id, |territory| territory.name.as_str())
    }

    pub(crate) fn territory(&self, id: &str) -> Option<&'d Territory<'a>> {
        self.territories.get(id).copied()
    }
}
