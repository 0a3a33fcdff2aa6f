//! The typed document of a text that has defects: what was refused is read as a hole.
//!
//! The same record types read from here as from the text, so a document with a bad date still has its
//! references checked. Something refused is not nothing: an option reads as given, a list as holding a hole. Items of a
//! list keep their place, so that every pointer stays true.

use std::borrow::Cow;

use crate::sorted::SortedSet;

use super::tree::{NodeId, NodeKind, Tree};

/// A value of the tree, or a hole.
#[derive(Clone, Copy)]
pub(crate) struct Place<'t, 'n> {
    tree: &'n Tree<'t>,
    node: Option<NodeId>,
    /// For a hole: true when something stands there that was refused, false when nothing does.
    refused: bool,
}

impl<'t, 'n> Place<'t, 'n> {
    pub(crate) fn root(tree: &'n Tree<'t>) -> Self {
        Self { tree, node: None, refused: false }.at(NodeId::ROOT)
    }

    /// A place of the same tree.
    pub(crate) fn at(self, node: NodeId) -> Self {
        let refused = self.tree.is_refused(node);
        Self { node: (!refused).then_some(node), refused, ..self }
    }

    /// The place of a field that has no member. Within a refused record, nothing is known of it; a misspelt key may
    /// have been meant for it.
    pub(crate) fn absent(self, field: &'static str) -> Self {
        let refused = match self.node {
            Some(object) => self.tree.is_misspelt(object, field),
            None => self.refused,
        };
        Self { node: None, refused, ..self }
    }

    fn of_kind(self, wanted: NodeKind) -> Option<NodeId> {
        self.node.filter(|node| self.tree.kind(*node) == wanted)
    }

    /// A text; nothing in a hole, or where another kind of value stands.
    pub(crate) fn string(self) -> Option<Cow<'t, str>> {
        let node = self.node?;
        matches!(self.tree.kind(node), NodeKind::String { .. }).then(|| self.tree.string(node))
    }

    /// A number as it is written.
    pub(crate) fn number(self) -> Option<&'t str> {
        self.of_kind(NodeKind::Number).map(|node| self.tree.raw(node))
    }

    /// A whole number written as one: neither 1.0, nor 1e3, nor -0.
    pub(crate) fn integer(self) -> Option<i64> {
        self.number().filter(|raw| *raw != "-0").and_then(|raw| raw.parse().ok())
    }

    /// A number of things: the greatest that a machine counts to where that is less than what is written.
    pub(crate) fn size(self) -> Option<usize> {
        let size = u64::try_from(self.integer()?).ok()?;
        Some(usize::try_from(size).unwrap_or(usize::MAX))
    }

    pub(crate) fn boolean(self) -> Option<bool> {
        match self.tree.kind(self.node?) {
            NodeKind::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// Whether something stands there, be it refused: `null` is nothing.
    pub(crate) fn is_given(self) -> bool {
        self.node.map_or(self.refused, |node| self.tree.kind(node) != NodeKind::Null)
    }

    pub(crate) fn is_refused(self) -> bool {
        self.refused
    }

    pub(crate) fn first_item(self) -> Option<NodeId> {
        self.of_kind(NodeKind::List).and_then(|list| self.tree.children(list).next())
    }

    pub(crate) fn first_member(self) -> Option<NodeId> {
        self.of_kind(NodeKind::Object).and_then(|object| self.tree.children(object).next())
    }

    /// The members of an object with their keys; nothing where another kind of value stands, or where a key is given twice.
    pub(crate) fn members(self) -> Option<Vec<(Cow<'t, str>, Self)>> {
        let object = self.of_kind(NodeKind::Object)?;
        let mut keys = SortedSet::new();
        let member = |member| {
            let key = self.key(member);
            keys.insert(key.clone()).then(|| (key, self.at(member)))
        };
        self.tree.children(object).map(member).collect()
    }

    pub(crate) fn sibling(self, node: NodeId) -> Option<NodeId> {
        self.tree.sibling(node)
    }

    pub(crate) fn key(self, member: NodeId) -> Cow<'t, str> {
        self.tree.key(member)
    }
}
