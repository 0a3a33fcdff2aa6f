//! The typed document of a text that has defects: what was refused is read as a hole.
//!
//! The same record types read from here as from `serde_json`, so a document with a bad date still has its
//! references checked. Something refused is not nothing: an option reads as given, a list as holding a hole. Items of a list keep their place, so that every pointer stays true.

use serde::de::{
    DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor, value::Error as ReadError,
};
use serde::forward_to_deserialize_any;

use std::borrow::Cow;

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
        Self::at(tree, NodeId::ROOT)
    }

    fn at(tree: &'n Tree<'t>, node: NodeId) -> Self {
        let refused = tree.is_refused(node);
        Self { tree, node: (!refused).then_some(node), refused }
    }

    /// The place of a field that has no member. Within a refused record, nothing is known of it; a misspelt key may
    /// have been meant for it.
    fn absent(self, field: &'static str) -> Self {
        let refused = match self.node {
            Some(object) => self.tree.is_misspelt(object, field),
            None => self.refused,
        };
        Self { node: None, refused, ..self }
    }

    fn kind(self) -> Option<NodeKind> {
        self.node.map(|node| self.tree.kind(node))
    }

    fn number(self) -> Option<&'t str> {
        self.node.filter(|node| self.tree.kind(*node) == NodeKind::Number).map(|node| self.tree.raw(node))
    }
}

impl<'t> Deserializer<'t> for Place<'t, '_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.kind() {
            Some(NodeKind::Object) => self.deserialize_struct("", &[], visitor),
            Some(NodeKind::List) => self.deserialize_seq(visitor),
            Some(NodeKind::String { .. }) => self.deserialize_str(visitor),
            Some(NodeKind::Number) => self.deserialize_i64(visitor),
            Some(NodeKind::Boolean(value)) => visitor.visit_bool(value),
            Some(NodeKind::Null) | None => visitor.visit_unit(),
        }
    }

    // Bytes say that the text was checked already; unit says hole.
    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match (self.node, self.kind()) {
            (Some(node), Some(NodeKind::String { .. })) => match self.tree.string(node) {
                Cow::Borrowed(text) => visitor.visit_borrowed_bytes(text.as_bytes()),
                Cow::Owned(text) => visitor.visit_byte_buf(text.into_bytes()),
            },
            _ => visitor.visit_unit(),
        }
    }

    fn deserialize_i64<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.number().and_then(|raw| raw.parse().ok()) {
            Some(number) => visitor.visit_i64(number),
            None => visitor.visit_unit(),
        }
    }

    fn deserialize_f64<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_f64(self.number().and_then(|raw| raw.parse().ok()).unwrap_or_default())
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_bool(self.kind() == Some(NodeKind::Boolean(true)))
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.kind() {
            None if self.refused => visitor.visit_some(self),
            None | Some(NodeKind::Null) => visitor.visit_none(),
            Some(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let items = self.node.filter(|_| self.kind() == Some(NodeKind::List));
        let next = items.and_then(|list| self.tree.children(list).next());
        // What was refused in place of a list may hold anything: one hole says that it is not empty.
        visitor.visit_seq(Items { tree: self.tree, next, hole: self.refused.then_some(self) })
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let object = self.node.filter(|_| self.kind() == Some(NodeKind::Object));
        let next = object.and_then(|object| self.tree.children(object).next());
        visitor.visit_map(Members { place: self, next, fields, given: 0, absent: 0, value: None })
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char string bytes byte_buf unit unit_struct newtype_struct
        tuple tuple_struct map enum identifier ignored_any
    }
}

struct Items<'t, 'n> {
    tree: &'n Tree<'t>,
    next: Option<NodeId>,
    hole: Option<Place<'t, 'n>>,
}

impl<'t> SeqAccess<'t> for Items<'t, '_> {
    type Error = ReadError;

    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, ReadError> {
        let Some(node) = self.next else {
            return self.hole.take().map(|hole| seed.deserialize(hole)).transpose();
        };
        self.next = self.tree.sibling(node);
        seed.deserialize(Place::at(self.tree, node)).map(Some)
    }
}

/// The members of an object in the order of the document, then a hole for each field that is not there.
struct Members<'t, 'n> {
    place: Place<'t, 'n>,
    next: Option<NodeId>,
    fields: &'static [&'static str],
    /// The fields given so far, one bit each: a record has at most 64.
    given: u64,
    /// The field after the members whose absence is next to be told.
    absent: usize,
    value: Option<Place<'t, 'n>>,
}

impl Members<'_, '_> {
    /// The next field and the member that gives it. A key given twice counts the first time only; a key that no
    /// field has is passed over: both were reported.
    fn next_field(&mut self) -> Option<(&'static str, Option<NodeId>)> {
        while let Some(member) = self.next {
            self.next = self.place.tree.sibling(member);
            let key = self.place.tree.key(member);
            let Some(rank) = self.fields.iter().position(|field| *field == key) else { continue };
            if self.mark(rank) {
                return self.fields.get(rank).map(|field| (*field, Some(member)));
            }
        }
        while let Some(field) = self.fields.get(self.absent) {
            let rank = self.absent;
            self.absent += 1;
            if self.mark(rank) {
                return Some((field, None));
            }
        }
        None
    }

    /// Whether the field is told for the first time.
    fn mark(&mut self, rank: usize) -> bool {
        let bit = 1_u64 << (rank % 64);
        let first = self.given & bit == 0;
        self.given |= bit;
        first
    }
}

impl<'t> MapAccess<'t> for Members<'t, '_> {
    type Error = ReadError;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, ReadError> {
        let Some((field, value)) = self.next_field() else { return Ok(None) };
        self.value = Some(match value {
            Some(node) => Place::at(self.place.tree, node),
            None => self.place.absent(field),
        });
        seed.deserialize(IntoDeserializer::<ReadError>::into_deserializer(field)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, ReadError> {
        seed.deserialize(self.value.take().unwrap_or(self.place))
    }
}
