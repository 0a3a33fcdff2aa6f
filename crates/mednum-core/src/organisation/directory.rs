//! Finding an actor by its identifier or by any of its names.

use std::cell::OnceCell;

use mednum_catalog::folding::{fold_key, fold_words};

use crate::document::Document;
use crate::identifiers::IdIndex;
use crate::sorted::SortedMap;

/// What a text means among the actors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameMatch<'d> {
    /// It is the identifier of an actor.
    Identifier(&'d str),
    /// It is a name or an alias of one actor only: its identifier.
    Name(&'d str),
    /// Several actors bear that name.
    Several(Vec<&'d str>),
    /// Nobody bears it.
    Nobody,
}

/// Every actor of a document, and of the roadmap it refers to.
pub struct Directory<'d> {
    ids: IdIndex<'d>,
    names: Vec<(&'d str, Vec<&'d str>)>,
    /// Folded name → ranks of its bearers; built when first asked for.
    by_name: OnceCell<SortedMap<String, Vec<usize>>>,
}

impl<'d> Directory<'d> {
    /// The directory of some documents, the first one first.
    ///
    /// ```
    /// use mednum_core::{Programme, organisation::{Directory, NameMatch}};
    /// let programme = Programme::built_in(&Default::default())?;
    /// let directory = Directory::of([programme.document()]);
    /// for spelling in ["Cyb@njou", "CYB@NJOU", "Cyb@anjou", "cyb'anjou", "Cyb'@njou"] {
    ///     assert_eq!(directory.find(spelling), NameMatch::Name("cybanjou"));
    /// }
    /// # Ok::<(), mednum_core::Rejection>(())
    /// ```
    pub fn of<'a: 'd>(documents: impl IntoIterator<Item = &'d Document<'a>>) -> Self {
        let mut names: Vec<(&str, Vec<&str>)> = Vec::new();
        for document in documents {
            names.extend(document.organisations.iter().map(|organisation| {
                let own = [Some(organisation.name.as_str()), organisation.acronym.as_deref()];
                let aliases = organisation.aliases.iter().map(|alias| alias.text.as_str());
                (organisation.id.as_str(), own.into_iter().flatten().chain(aliases).collect())
            }));
            names.extend(document.actor_kinds.iter().map(|kind| {
                let aliases = kind.aliases.iter().map(|alias| alias.as_str());
                (kind.id.as_str(), std::iter::once(kind.label.as_str()).chain(aliases).collect())
            }));
            names.extend(document.functions.iter().map(|function| {
                let aliases = function.aliases.iter().map(|alias| alias.as_str());
                (function.id.as_str(), std::iter::once(function.label.as_str()).chain(aliases).collect())
            }));
        }
        Self { ids: IdIndex::of(names.iter().map(|(id, _)| *id)), names, by_name: OnceCell::new() }
    }

    pub(crate) fn ids(&self) -> &IdIndex<'d> {
        &self.ids
    }

    fn by_name(&self) -> &SortedMap<String, Vec<usize>> {
        self.by_name.get_or_init(|| {
            let mut by_name: SortedMap<String, Vec<usize>> = SortedMap::new();
            for (rank, (_, names)) in self.names.iter().enumerate() {
                for name in names {
                    let folded = fold_key(name);
                    // A name without a Latin letter or a digit folds to nothing: it is only found as written.
                    if folded.is_empty() {
                        continue;
                    }
                    let bearers = by_name.entry(folded).or_default();
                    // The names of one actor come one after the other.
                    if bearers.last() != Some(&rank) {
                        bearers.push(rank);
                    }
                }
            }
            by_name
        })
    }

    /// Names that several actors bear, with the ranks of the bearers.
    pub(crate) fn shared_names(&self) -> impl Iterator<Item = (&str, &[usize])> {
        self.by_name()
            .iter()
            .filter(|(_, ranks)| ranks.len() > 1)
            .map(|(name, ranks)| (name.as_str(), ranks.as_slice()))
    }

    /// A folded name as an actor writes it.
    pub(crate) fn as_written(&self, rank: usize, folded: &str) -> &'d str {
        let names = self.names.get(rank).map(|(_, names)| names.as_slice()).unwrap_or_default();
        names.iter().find(|name| fold_key(name) == folded).copied().unwrap_or_default()
    }

    /// Folded names near to a text, to be proposed: the identifiers of those who bear them.
    pub(crate) fn near_names(
        &self,
        nearest: impl FnOnce(&str, Vec<&str>) -> Vec<String>,
        text: &str,
    ) -> Vec<&'d str> {
        let near = nearest(&fold_key(text), self.by_name().keys().map(String::as_str).collect());
        let ranks = near.iter().filter_map(|name| self.by_name().get(name)).flatten();
        let mut ids: Vec<&str> = ranks.map(|rank| self.id_at(*rank)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Who is meant by an identifier or a name, whatever its case, accents and punctuation.
    #[must_use]
    pub fn find(&self, text: &str) -> NameMatch<'d> {
        if let Some(index) = self.ids.position(text) {
            return self.names.get(index).map_or(NameMatch::Nobody, |(id, _)| NameMatch::Identifier(id));
        }
        match self.by_name().get(&fold_key(text)).map(Vec::as_slice) {
            None | Some([]) => NameMatch::Nobody,
            Some([rank]) => NameMatch::Name(self.id_at(*rank)),
            Some(several) => NameMatch::Several(several.iter().map(|rank| self.id_at(*rank)).collect()),
        }
    }

    /// The identifier of the one actor meant.
    #[must_use]
    pub fn identify(&self, text: &str) -> Option<&'d str> {
        match self.find(text) {
            NameMatch::Identifier(id) | NameMatch::Name(id) => Some(id),
            NameMatch::Several(_) | NameMatch::Nobody => None,
        }
    }

    /// The canonical name of the actor meant; the text itself when nobody is.
    #[must_use]
    pub fn name_of<'t>(&'t self, text: &'t str) -> &'t str {
        self.identify(text)
            .and_then(|id| self.ids.position(id))
            .and_then(|index| self.names.get(index))
            .and_then(|(_, names)| names.first())
            .copied()
            .unwrap_or(text)
    }

    /// The rank of the actor of that identifier.
    pub(crate) fn rank(&self, id: &str) -> Option<usize> {
        self.ids.position(id)
    }

    /// The identifier of the actor of that rank.
    pub(crate) fn id_at(&self, rank: usize) -> &'d str {
        self.names.get(rank).map_or("", |(id, _)| id)
    }

    /// Whether a printed form is one of the names of the actor of that rank, or holds one as whole words.
    pub(crate) fn bears(&self, rank: usize, printed: &str) -> bool {
        let Some((_, names)) = self.names.get(rank) else { return true };
        let first = names.iter().take(NAMES_LOOKED_INTO);
        if first.clone().any(|name| *name == printed) {
            return true;
        }
        if self.by_name().get(&fold_key(printed)).is_some_and(|ranks| ranks.contains(&rank)) {
            return true;
        }
        let words = fold_words(printed);
        first
            .map(|name| fold_words(name))
            .any(|name| !name.is_empty() && words.windows(name.len()).any(|part| part == name))
    }
}

/// Of an actor with very many names, only the first are looked for inside a longer printed form.
const NAMES_LOOKED_INTO: usize = 64;
