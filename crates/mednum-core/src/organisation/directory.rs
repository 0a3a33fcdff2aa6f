//! Finding an actor by its identifier or by any of its names.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use mednum_catalog::folding::fold_key;

use crate::document::Document;
use crate::programme::IdIndex;

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
    /// Folded name → identifiers; built when first asked for.
    by_name: OnceCell<BTreeMap<String, Vec<&'d str>>>,
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

    fn by_name(&self) -> &BTreeMap<String, Vec<&'d str>> {
        self.by_name.get_or_init(|| {
            let mut by_name: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for (id, names) in &self.names {
                for name in names {
                    let folded = fold_key(name);
                    // A name without a Latin letter or a digit folds to nothing: it is only found as written.
                    if folded.is_empty() {
                        continue;
                    }
                    let bearers = by_name.entry(folded).or_default();
                    // The names of one actor come one after the other.
                    if bearers.last() != Some(id) {
                        bearers.push(id);
                    }
                }
            }
            by_name
        })
    }

    /// Names that several actors bear, as the last of them writes it, with their bearers.
    pub(crate) fn shared_names(&self) -> impl Iterator<Item = (&'d str, &[&'d str])> {
        self.by_name().iter().filter(|(_, bearers)| bearers.len() > 1).map(|(folded, bearers)| {
            let last =
                bearers.last().and_then(|id| self.ids.position(id)).and_then(|index| self.names.get(index));
            let written =
                last.and_then(|(_, names)| names.iter().find(|name| fold_key(name) == *folded)).copied();
            (written.unwrap_or_default(), bearers.as_slice())
        })
    }

    /// Who is meant by an identifier or a name, whatever its case, accents and punctuation.
    #[must_use]
    pub fn find(&self, text: &str) -> NameMatch<'d> {
        if let Some(index) = self.ids.position(text) {
            return self.names.get(index).map_or(NameMatch::Nobody, |(id, _)| NameMatch::Identifier(id));
        }
        match self.by_name().get(&fold_key(text)).map(Vec::as_slice) {
            None | Some([]) => NameMatch::Nobody,
            Some([id]) => NameMatch::Name(id),
            Some(several) => NameMatch::Several(several.to_vec()),
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

    /// Whether a printed form is one of the names of the actor of that rank, or holds one.
    pub(crate) fn bears(&self, rank: usize, printed: &str) -> bool {
        let Some((_, names)) = self.names.get(rank) else { return true };
        if names.contains(&printed) {
            return true;
        }
        let folded = fold_key(printed);
        names.iter().any(|name| {
            let name = fold_key(name);
            name == folded || (name.len() >= 3 && folded.contains(&name))
        })
    }
}
