//! The text of a document with what stands in people's records blotted out, so that an excerpt can be shown.
//!
//! Which records are about a person is read from the shape of the document, so a new one is covered as soon as it is
//! declared. When it is not sure what a place holds, it is blotted out: what stands under a key that no record has,
//! what has another type than its place takes, and what follows a section of people in a text that is not JSON.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use crate::sorted::SortedSet;

use super::Document;
use super::shape::{RecordShape, Shape, Shaped};
use super::token::{Token, TokenKind, Tokens, inside_quotes, unescape};

/// What stands in the place of each byte.
const BLOT: u8 = b'*';

/// Deepest text that is followed; what is deeper is not read as a document either.
const MAX_DEPTH: usize = 1024;

/// Whether a place of that shape holds records about people, and nothing else.
pub(crate) fn is_of_people(shape: &Shape) -> bool {
    match shape {
        Shape::Record(record) => record.person,
        Shape::List(item) => is_of_people(item),
        _ => false,
    }
}

/// The text with each text, number and word of a person's record replaced, byte for byte, so that every place and
/// every line stays where it is.
///
/// ```
/// use mednum_core::document::privacy::mask;
/// let text = r#"{"roadmap_ref": "mednum49-2023-2025", "volunteers": [{"pseudonym": "v-4f1a", "psc1": true}]}"#;
/// let shown = r#"{"roadmap_ref": "mednum49-2023-2025", "volunteers": [{"pseudonym": "******", "psc1": ****}]}"#;
/// assert_eq!(mask(text), shown);
/// ```
#[must_use]
pub fn mask(text: &str) -> Cow<'_, str> {
    let mut walk = Walk {
        text,
        tokens: Tokens::new(text, MAX_DEPTH),
        open: Vec::new(),
        hidden: Vec::new(),
        names: OnceCell::new(),
        read: 0,
    };
    walk.run();
    if walk.hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for range in walk.hidden {
        blot(bytes.get_mut(range).unwrap_or_default());
    }
    Cow::Owned(String::from_utf8(bytes).unwrap_or_else(|error| {
        // Whole characters are replaced, so this does not happen; if it did, nothing would be shown.
        let mut bytes = error.into_bytes();
        blot(&mut bytes);
        String::from_utf8(bytes).unwrap_or_default()
    }))
}

fn blot(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
        *byte = BLOT;
    }
}

/// What is known of a place.
#[derive(Clone, Copy)]
enum Place {
    /// It takes a value of that shape.
    Of(&'static Shape),
    /// It is within a person's record, or may be.
    Hidden,
    /// A key that its record does not have: something simple is a slip, anything more may be about people.
    Unknown,
}

impl Place {
    fn of(shape: &'static Shape) -> Self {
        if is_of_people(shape) { Self::Hidden } else { Self::Of(shape) }
    }
}

/// An open object or list.
struct Open {
    /// For a list, the place of its items.
    item: Option<Place>,
    /// For an object, its record, when it is not hidden.
    record: Option<&'static RecordShape>,
    /// Where the value of the key that was read last stands.
    value: Place,
}

struct Walk<'t> {
    text: &'t str,
    tokens: Tokens<'t>,
    open: Vec<Open>,
    hidden: Vec<Range<usize>>,
    /// Worked out when first asked for: most documents are not about people.
    names: OnceCell<Names>,
    /// Where the last whole token ends: a text that is broken off may be told by its beginning.
    read: usize,
}

impl Walk<'_> {
    fn names(&self) -> &Names {
        self.names.get_or_init(Names::of_documents)
    }

    fn run(&mut self) {
        loop {
            match self.tokens.next_token() {
                Ok(Some(token)) => {
                    self.token(token);
                    self.read = token.end;
                }
                Ok(None) => return,
                Err(_) => {
                    let from = self.unreadable_from(self.read);
                    self.hidden.push(from..self.text.len());
                    return;
                }
            }
        }
    }

    /// Where the token that comes next stands.
    fn place(&self) -> Place {
        match self.open.last() {
            None => Place::Of(&<Document<'_> as Shaped>::SHAPE),
            Some(open) => open.item.unwrap_or(open.value),
        }
    }

    fn token(&mut self, token: Token) {
        match token.kind {
            TokenKind::Key => self.key(token),
            TokenKind::ObjectEnd | TokenKind::ListEnd => {
                self.open.pop();
            }
            TokenKind::ObjectStart => {
                let record = match self.place() {
                    Place::Of(Shape::Record(record)) => Some(*record),
                    _ => None,
                };
                self.open.push(Open { item: None, record, value: Place::Hidden });
            }
            TokenKind::ListStart => {
                let item = match self.place() {
                    Place::Of(Shape::List(item)) => Place::of(item),
                    _ => Place::Hidden,
                };
                self.open.push(Open { item: Some(item), record: None, value: Place::Hidden });
            }
            TokenKind::String => {
                if self.is_hidden_here() {
                    self.hidden.push(inside_quotes(token.start..token.end));
                }
            }
            TokenKind::Number | TokenKind::True | TokenKind::False | TokenKind::Null => {
                if self.is_hidden_here() {
                    self.hidden.push(token.start..token.end);
                }
            }
        }
    }

    /// Whether a simple value is not to be shown. A text in the place of a record is of nobody knows whom.
    fn is_hidden_here(&self) -> bool {
        match self.place() {
            Place::Hidden => true,
            // At the top of the document an unknown key is a section whose name was missed.
            Place::Unknown => self.open.len() <= 1,
            Place::Of(_) => false,
        }
    }

    fn key(&mut self, token: Token) {
        let inside = inside_quotes(token.start..token.end);
        let raw = self.text.get(inside.clone()).unwrap_or_default();
        let key = if token.escaped { Cow::Owned(unescape(raw)) } else { Cow::Borrowed(raw) };
        let value = match self.open.last().and_then(|open| open.record) {
            Some(record) => match record.field(&key) {
                Some(field) => Place::of(field.shape),
                None if key == super::COMMENT_KEY => Place::Of(&<super::Text<'_> as Shaped>::SHAPE),
                None => Place::Unknown,
            },
            None => {
                // Within a person's record, a key that no record has may tell as much as a value.
                if !self.names().fields.contains(key.as_ref()) {
                    self.hidden.push(inside);
                }
                Place::Hidden
            }
        };
        if let Some(open) = self.open.last_mut() {
            open.value = value;
        }
    }

    /// From where nothing can be shown of a text that is not JSON after a place.
    fn unreadable_from(&self, place: usize) -> usize {
        let within =
            self.open.iter().any(|open| {
                open.record.is_none() && open.item.is_none_or(|item| matches!(item, Place::Hidden))
            }) || matches!(self.place(), Place::Hidden | Place::Unknown);
        let rest = self.text.get(place..).unwrap_or_default();
        // An escape could spell a key that is looked for.
        if within || rest.contains("\\u") {
            return place;
        }
        let names = self.names();
        let first = |names: &SortedSet<&str>| {
            names.iter().filter_map(|name| rest.find(*name)).min().map(|at| place + at)
        };
        let (section, field) = (first(&names.sections), first(&names.of_people_only));
        match (section, field) {
            (Some(section), Some(field)) if section <= field => section,
            (_, Some(_)) => place,
            (Some(section), None) => section,
            (None, None) => self.text.len(),
        }
    }
}

/// Names that the shape of the document gives.
struct Names {
    /// The fields of every record.
    fields: SortedSet<&'static str>,
    /// Fields that hold people's records.
    sections: SortedSet<&'static str>,
    /// Fields that only people's records have.
    of_people_only: SortedSet<&'static str>,
}

impl Names {
    fn of_documents() -> Self {
        let (mut of_people, mut of_others, mut sections) =
            (SortedSet::new(), SortedSet::new(), SortedSet::new());
        let mut left = vec![(&<Document<'_> as Shaped>::SHAPE, false)];
        while let Some((shape, in_person)) = left.pop() {
            match shape {
                Shape::List(item) => left.push((item, in_person)),
                Shape::Record(record) => {
                    let in_person = in_person || record.person;
                    for field in record.fields {
                        if is_of_people(field.shape) {
                            sections.insert(field.name);
                        }
                        let seen = if in_person { &mut of_people } else { &mut of_others };
                        seen.insert(field.name);
                        left.push((field.shape, in_person));
                    }
                }
                _ => {}
            }
        }
        let of_people_only = of_people.difference(&of_others).copied().collect();
        let fields = of_people.iter().chain(&of_others).copied().collect();
        Self { fields, sections, of_people_only }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_says_which_sections_are_about_people() {
        let names = Names::of_documents();
        for section in ["volunteers", "competency_holders"] {
            assert!(names.sections.contains(section), "{section}");
        }
        assert!(names.of_people_only.contains("pseudonym"));
        assert!(!names.of_people_only.contains("start"));
    }

    #[test]
    fn what_may_be_about_a_person_is_blotted_out_and_nothing_else() {
        let cases = [
            ("nothing about people", r#"{"axes": [{"code": "A"}]}"#, r#"{"axes": [{"code": "A"}]}"#),
            (
                "every kind of value",
                r#"{"volunteers": [{"start": "é", "weekly_hours": 2.5, "psc1": null}]}"#,
                r#"{"volunteers": [{"start": "**", "weekly_hours": ***, "psc1": ****}]}"#,
            ),
            (
                "lists and objects within a record",
                r#"{"competency_holders": [{"commune": {"code": "49007"}, "publics": ["x"]}], "axes": ["y"]}"#,
                r#"{"competency_holders": [{"commune": {"code": "*****"}, "publics": ["*"]}], "axes": ["y"]}"#,
            ),
            (
                "a field that no record has",
                r#"{"volunteers": [{"nom": "Martin"}]}"#,
                r#"{"volunteers": [{"***": "******"}]}"#,
            ),
            ("a section of another type", r#"{"volunteers": "Martin"}"#, r#"{"volunteers": "******"}"#),
            (
                "people in place of records",
                r#"{"volunteers": ["Martin", 3]}"#,
                r#"{"volunteers": ["******", *]}"#,
            ),
            (
                "a section whose name was missed",
                r#"{"volonteers": [{"start": "a"}], "volontaires": "b"}"#,
                r#"{"volonteers": [{"start": "*"}], "volontaires": "*"}"#,
            ),
            (
                "people under a record that does not hold any",
                r#"{"cohorts": [{"id": "c", "volunteers": ["Martin"], "nombre": 3}]}"#,
                r#"{"cohorts": [{"id": "c", "volunteers": ["******"], "nombre": 3}]}"#,
            ),
            ("a list of documents", r#"[{"volunteers": ["a"]}]"#, r#"[{"volunteers": ["*"]}]"#),
            (
                "escapes",
                r#"{"volun\u0074eers": [{"start": "\"a"}]}"#,
                r#"{"volun\u0074eers": [{"start": "***"}]}"#,
            ),
            ("a text cut short", r#"{"volunteers": [{"start": "a"#, r#"{"volunteers": [{"start"****"#),
            (
                "what follows people",
                "{\"axes\": x,\n\"volunteers\": [1]}",
                "{\"axes\": x,\n\"*****************",
            ),
            (
                "people without their section",
                "{\"axes\": x,\n[{\"pseudonym\": 1}]}",
                "{\"axes\"****\n*******************",
            ),
            ("nobody in what is not JSON", "{\"axes\": x}", "{\"axes\": x}"),
        ];
        for (name, text, expected) in cases {
            let masked = mask(text);
            assert_eq!(masked, expected, "{name}");
            assert_eq!(masked.len(), text.len(), "{name}");
        }
    }
}
