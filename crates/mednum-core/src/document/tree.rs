//! A document as a tree whose every node knows where it stands: what the diagnosing reader works on.
//!
//! Nodes are kept in one list in reading order; a node's children follow it. The tree is only built for a
//! document that has a defect.

use std::borrow::Cow;
use std::ops::Range;

use crate::sorted::SortedSet;

use super::token::{SyntaxDefect, TokenKind, Tokens, inside_quotes, unescape};

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NodeKind {
    Object,
    List,
    String { escaped: bool },
    Number,
    Boolean(bool),
    Null,
}

/// A place in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(u32);

impl NodeId {
    pub(crate) const ROOT: Self = Self(0);

    fn index(self) -> usize {
        self.0 as usize
    }
}

const NO_NODE: u32 = u32::MAX;

#[derive(Debug, Clone, Copy)]
struct Node {
    kind: NodeKind,
    /// Set when the value was refused: it is then read as a hole.
    refused: bool,
    key_escaped: bool,
    start: u32,
    end: u32,
    /// The member's key with its quotes; empty for an item of a list and for the root.
    key_start: u32,
    key_end: u32,
    first_child: u32,
    next: u32,
}

/// The tree of a document.
#[derive(Debug)]
pub(crate) struct Tree<'t> {
    text: &'t str,
    nodes: Vec<Node>,
    /// Fields that a misspelt key of an object was probably meant for.
    misspelt: SortedSet<(NodeId, &'static str)>,
    objects: usize,
}

impl<'t> Tree<'t> {
    /// Reads the whole text, at most `u32::MAX` bytes long.
    pub(crate) fn read(text: &'t str, max_depth: usize) -> Result<Self, SyntaxDefect> {
        let mut tokens = Tokens::new(text, max_depth);
        let mut tree = Tree { text, nodes: Vec::new(), misspelt: SortedSet::new(), objects: 0 };
        // For each open bracket: its node, and its last child.
        let mut open: Vec<(usize, u32)> = Vec::new();
        let mut key = (0, 0, false);
        while let Some(token) = tokens.next_token()? {
            let kind = match token.kind {
                TokenKind::Key => {
                    key = (offset(token.start), offset(token.end), token.escaped);
                    continue;
                }
                TokenKind::ObjectEnd | TokenKind::ListEnd => {
                    if let Some((index, _)) = open.pop()
                        && let Some(node) = tree.nodes.get_mut(index)
                    {
                        node.end = offset(token.end);
                    }
                    continue;
                }
                TokenKind::ObjectStart => {
                    tree.objects += 1;
                    NodeKind::Object
                }
                TokenKind::ListStart => NodeKind::List,
                TokenKind::String => NodeKind::String { escaped: token.escaped },
                TokenKind::Number => NodeKind::Number,
                TokenKind::True => NodeKind::Boolean(true),
                TokenKind::False => NodeKind::Boolean(false),
                TokenKind::Null => NodeKind::Null,
            };
            let index = tree.nodes.len();
            tree.nodes.push(Node {
                kind,
                refused: false,
                key_escaped: key.2,
                start: offset(token.start),
                end: offset(token.end),
                key_start: key.0,
                key_end: key.1,
                first_child: NO_NODE,
                next: NO_NODE,
            });
            key = (0, 0, false);
            if let Some((parent, last)) = open.last_mut() {
                let link = offset(index);
                if *last == NO_NODE {
                    if let Some(node) = tree.nodes.get_mut(*parent) {
                        node.first_child = link;
                    }
                } else if let Some(node) = tree.nodes.get_mut(*last as usize) {
                    node.next = link;
                }
                *last = link;
            }
            if matches!(kind, NodeKind::Object | NodeKind::List) {
                open.push((index, NO_NODE));
            }
        }
        Ok(tree)
    }

    fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.index())
    }

    pub(crate) fn kind(&self, id: NodeId) -> NodeKind {
        self.node(id).map_or(NodeKind::Null, |node| node.kind)
    }

    /// The bytes of the value.
    pub(crate) fn span(&self, id: NodeId) -> Range<usize> {
        self.node(id).map_or(0..0, |node| node.start as usize..node.end as usize)
    }

    /// The bytes of the key, quotes included; the value's own for an item of a list.
    pub(crate) fn key_span(&self, id: NodeId) -> Range<usize> {
        match self.node(id) {
            Some(node) if node.key_end > 0 => node.key_start as usize..node.key_end as usize,
            _ => self.span(id),
        }
    }

    /// The key of a member of an object.
    pub(crate) fn key(&self, id: NodeId) -> Cow<'t, str> {
        let escaped = self.node(id).is_some_and(|node| node.key_escaped);
        self.string_at(self.key_span(id), escaped)
    }

    /// The raw text of the value.
    pub(crate) fn raw(&self, id: NodeId) -> &'t str {
        self.text.get(self.span(id)).unwrap_or_default()
    }

    /// The decoded text of a string.
    pub(crate) fn string(&self, id: NodeId) -> Cow<'t, str> {
        let escaped = matches!(self.kind(id), NodeKind::String { escaped: true });
        self.string_at(self.span(id), escaped)
    }

    fn string_at(&self, quoted: Range<usize>, escaped: bool) -> Cow<'t, str> {
        let inner = self.text.get(inside_quotes(quoted)).unwrap_or_default();
        if escaped { Cow::Owned(unescape(inner)) } else { Cow::Borrowed(inner) }
    }

    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let first =
            self.node(id).and_then(|node| (node.first_child != NO_NODE).then_some(NodeId(node.first_child)));
        std::iter::successors(first, |child| self.sibling(*child))
    }

    /// The node that follows under the same parent.
    pub(crate) fn sibling(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).and_then(|node| (node.next != NO_NODE).then_some(NodeId(node.next)))
    }

    /// How many objects there are.
    pub(crate) fn objects(&self) -> usize {
        self.objects
    }

    /// Notes that a key of an object was probably meant for a field.
    pub(crate) fn mark_misspelt(&mut self, object: NodeId, field: &'static str) {
        self.misspelt.insert((object, field));
    }

    pub(crate) fn is_misspelt(&self, object: NodeId, field: &'static str) -> bool {
        self.misspelt.contains(&(object, field))
    }

    /// Marks a value as refused.
    pub(crate) fn refuse(&mut self, id: NodeId) {
        if let Some(node) = self.nodes.get_mut(id.index()) {
            node.refused = true;
        }
    }

    pub(crate) fn is_refused(&self, id: NodeId) -> bool {
        self.node(id).is_some_and(|node| node.refused)
    }
}

/// Documents are at most `u32::MAX` bytes long: the reader refuses longer ones first.
fn offset(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
