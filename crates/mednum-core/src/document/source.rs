//! Where a value is read from: the text itself, or the tree of a text that has defects.
//!
//! Every type of a document is read by one function, [`Read::read`], from either source. The text gives a value or nothing
//! at all: what it refuses is for the diagnosing reader to explain. The tree gives what is sound and a *hole* where
//! something was refused. Reading fills a value that is already there, a hole, so that large records are never moved and
//! each field costs one call.

use std::borrow::Cow;

use super::cursor::Cursor;
use super::limits::Limits;
use super::recovery::Place;
use super::shape::RecordShape;
use super::tree::{NodeId, Tree};

/// The text has something here that the diagnosing reader must look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// A type that is read from a document of lifetime `'a`.
pub trait Read<'a>: Sized {
    /// The value of a place that is empty, or whose content was refused.
    fn hole() -> Self;

    /// Reads the value in the place of a hole.
    fn read(&mut self, source: &mut Source<'a, '_>) -> Result<(), Refused>;
}

/// A source, standing at a value.
pub struct Source<'a, 'tree>(Standing<'a, 'tree>);

enum Standing<'a, 'tree> {
    Text(Cursor<'a>),
    Tree(Place<'a, 'tree>),
}

/// A string, and whether it still has to be held to its syntax: what comes from the tree was.
pub(crate) struct Given<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) unchecked: bool,
}

/// How far the fields of an object were read.
pub(crate) struct Fields<'a, 'tree> {
    shape: &'static RecordShape,
    /// The fields given so far, one bit each: a record has at most 64.
    given: u64,
    /// In a text, the field that should come next: writers keep the order of the shape. In a tree, the first field whose
    /// absence is not told yet.
    next: usize,
    commented: bool,
    object: Option<(Place<'a, 'tree>, Option<NodeId>)>,
}

/// How far a list was read.
pub(crate) struct Items<'a, 'tree> {
    first: bool,
    tree: Option<(Place<'a, 'tree>, Option<NodeId>)>,
    hole: bool,
}

impl<'a, 'tree> Source<'a, 'tree> {
    pub(crate) fn text(text: &'a str, limits: &Limits) -> Self {
        Self(Standing::Text(Cursor::new(text, limits)))
    }

    pub(crate) fn tree(tree: &'tree Tree<'a>) -> Self {
        Self(Standing::Tree(Place::root(tree)))
    }

    /// A string; nothing in a hole.
    pub(crate) fn string(&mut self) -> Result<Option<Given<'a>>, Refused> {
        match &mut self.0 {
            Standing::Text(cursor) => Ok(Some(Given { text: cursor.string()?, unchecked: true })),
            Standing::Tree(place) => Ok(place.string().map(|text| Given { text, unchecked: false })),
        }
    }

    /// A whole number; nothing in a hole.
    pub(crate) fn integer(&mut self) -> Result<Option<i64>, Refused> {
        match &mut self.0 {
            Standing::Text(cursor) => cursor.integer().map(Some),
            Standing::Tree(place) => Ok(place.integer()),
        }
    }

    /// A number; nothing in a hole.
    pub(crate) fn number(&mut self) -> Result<Option<f64>, Refused> {
        let raw = match &mut self.0 {
            Standing::Text(cursor) => Some(cursor.number()?),
            Standing::Tree(place) => place.number(),
        };
        Ok(raw.and_then(|raw| raw.parse().ok()))
    }

    /// `true` or `false`; nothing in a hole.
    pub(crate) fn boolean(&mut self) -> Result<Option<bool>, Refused> {
        match &mut self.0 {
            Standing::Text(cursor) => cursor.boolean().map(Some),
            Standing::Tree(place) => Ok(place.boolean()),
        }
    }

    /// Whether an optional value is there: `null` is passed over. What was refused is there, as a hole.
    pub(crate) fn is_given(&mut self) -> Result<bool, Refused> {
        match &mut self.0 {
            Standing::Text(cursor) => cursor.is_given(),
            Standing::Tree(place) => Ok(place.is_given()),
        }
    }

    /// Enters a list.
    pub(crate) fn items(&mut self) -> Result<Items<'a, 'tree>, Refused> {
        match &mut self.0 {
            Standing::Text(cursor) => {
                cursor.open(b'[')?;
                Ok(Items { first: true, tree: None, hole: false })
            }
            // What was refused in place of a list may hold anything: one hole says that it is not empty.
            Standing::Tree(place) => {
                Ok(Items { first: true, tree: Some((*place, place.first_item())), hole: place.is_refused() })
            }
        }
    }

    /// Moves to the next item of a list; false after the last.
    pub(crate) fn next_item(&mut self, items: &mut Items<'a, 'tree>) -> Result<bool, Refused> {
        match (&mut self.0, &mut items.tree) {
            (Standing::Tree(place), Some((list, next))) => {
                if let Some(node) = next.take() {
                    *next = list.sibling(node);
                    *place = list.at(node);
                    return Ok(true);
                }
                *place = *list;
                Ok(std::mem::take(&mut items.hole))
            }
            (Standing::Text(cursor), _) => cursor.next_in(b']', std::mem::take(&mut items.first)),
            (Standing::Tree(_), None) => Err(Refused),
        }
    }

    /// Enters an object.
    pub(crate) fn fields(&mut self, shape: &'static RecordShape) -> Result<Fields<'a, 'tree>, Refused> {
        let object = match &mut self.0 {
            Standing::Text(cursor) => {
                cursor.open(b'{')?;
                None
            }
            Standing::Tree(place) => Some((*place, place.first_member())),
        };
        Ok(Fields { shape, given: 0, next: 0, commented: false, object })
    }

    /// Moves to the value of the next field; its rank in the shape, nothing after the last.
    pub(crate) fn next_field(&mut self, fields: &mut Fields<'a, 'tree>) -> Result<Option<usize>, Refused> {
        match &mut self.0 {
            Standing::Text(cursor) => fields.next_in_text(cursor),
            Standing::Tree(place) => {
                let Some((rank, value)) = fields.next_in_tree() else { return Ok(None) };
                *place = value;
                Ok(Some(rank))
            }
        }
    }
}

impl<'a, 'tree> Fields<'a, 'tree> {
    fn next_in_text(&mut self, cursor: &mut Cursor<'a>) -> Result<Option<usize>, Refused> {
        loop {
            let first = self.given == 0 && !self.commented;
            if !cursor.next_in(b'}', first)? {
                let missing = self.shape.required & !self.given;
                return if missing == 0 { Ok(None) } else { Err(Refused) };
            }
            let key = cursor.key()?;
            if let Some(rank) = self.rank_of(key) {
                self.next = rank + 1;
                return if self.mark(rank) { Ok(Some(rank)) } else { Err(Refused) };
            }
            // Free text about a person has no place in a document.
            if key != super::COMMENT_KEY || self.commented || self.shape.person {
                return Err(Refused);
            }
            self.commented = true;
            let comment = cursor.string()?;
            if !super::Text::accepts(&comment) {
                return Err(Refused);
            }
        }
    }

    /// The members in the order of the document, then a hole for each field that is not there. A key given twice counts
    /// the first time only; a key that no field has is passed over: both were reported.
    fn next_in_tree(&mut self) -> Option<(usize, Place<'a, 'tree>)> {
        let (object, mut next) = self.object?;
        while let Some(member) = next {
            next = object.sibling(member);
            self.object = Some((object, next));
            let Some(rank) = self.rank_of(&object.key(member)) else { continue };
            if self.mark(rank) {
                return Some((rank, object.at(member)));
            }
        }
        self.object = Some((object, None));
        while let Some(field) = self.shape.fields.get(self.next) {
            let rank = self.next;
            self.next += 1;
            if self.mark(rank) {
                return Some((rank, object.absent(field.name)));
            }
        }
        None
    }

    fn rank_of(&self, key: &str) -> Option<usize> {
        let fields = self.shape.fields;
        let is = |rank: &usize| fields.get(*rank).is_some_and(|field| field.name == key);
        if self.object.is_some() {
            return (0..fields.len()).find(is);
        }
        (self.next..fields.len()).chain(0..self.next).find(is)
    }

    /// Whether the field is told for the first time.
    fn mark(&mut self, rank: usize) -> bool {
        let bit = 1_u64 << (rank % 64);
        let first = self.given & bit == 0;
        self.given |= bit;
        first
    }
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    fn hole() -> Self {
        None
    }

    fn read(&mut self, source: &mut Source<'a, '_>) -> Result<(), Refused> {
        if source.is_given()? { self.insert(T::hole()).read(source) } else { Ok(()) }
    }
}

/// Bytes of excess room below which giving it back costs more than it saves.
const WORTH_GIVING_BACK: usize = 128;

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn hole() -> Self {
        Vec::new()
    }

    fn read(&mut self, source: &mut Source<'a, '_>) -> Result<(), Refused> {
        let mut items = source.items()?;
        while source.next_item(&mut items)? {
            self.push(T::hole());
            if let Some(item) = self.last_mut() {
                item.read(source)?;
            }
        }
        let excess = (self.capacity() - self.len()).saturating_mul(size_of::<T>());
        if excess > WORTH_GIVING_BACK {
            self.shrink_to_fit();
        }
        Ok(())
    }
}

impl<'a, T: Read<'a>> Read<'a> for Box<T> {
    fn hole() -> Self {
        Box::new(T::hole())
    }

    fn read(&mut self, source: &mut Source<'a, '_>) -> Result<(), Refused> {
        (**self).read(source)
    }
}

impl<'a> Read<'a> for bool {
    fn hole() -> Self {
        false
    }

    fn read(&mut self, source: &mut Source<'a, '_>) -> Result<(), Refused> {
        *self = source.boolean()?.unwrap_or_default();
        Ok(())
    }
}

/// Reads a value that is parsed from a string; a hole stays one.
pub(crate) fn read_parsed<T>(
    value: &mut T,
    source: &mut Source<'_, '_>,
    parse: fn(&str) -> Option<T>,
) -> Result<(), Refused> {
    if let Some(given) = source.string()? {
        *value = parse(&given.text).ok_or(Refused)?;
    }
    Ok(())
}

/// What a type reads from a source, whole.
pub(crate) fn read_whole<'a, T: Read<'a>>(mut source: Source<'a, '_>) -> Option<T> {
    let mut value = T::hole();
    value.read(&mut source).ok()?;
    let whole = match &mut source.0 {
        Standing::Text(cursor) => cursor.is_at_end(),
        Standing::Tree(_) => true,
    };
    whole.then_some(value)
}

/// A value of the document format alone: a record, a list of them, a date. `None` where the text has a defect of reading, of
/// which [`check`](crate::check) would speak in a whole document.
///
/// ```
/// use mednum_core::document::value_from_text;
/// use mednum_core::roadmap::Axis;
/// let axis: Option<Axis<'_>> = value_from_text(r#"{"code": "A", "title": "Accueillir"}"#);
/// assert_eq!(axis.map(|axis| axis.title.to_string()).as_deref(), Some("Accueillir"));
/// assert!(value_from_text::<Axis<'_>>(r#"{"code": "A"}"#).is_none());
/// ```
#[must_use]
pub fn value_from_text<'a, T: Read<'a>>(text: &'a str) -> Option<T> {
    read_whole(Source::text(text, &Limits::default()))
}
