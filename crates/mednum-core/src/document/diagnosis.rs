//! The diagnosing reader: every defect of shape, syntax and size, each with its place.
//!
//! It walks the tree of the text beside the shape of the document. What it refuses is marked in the tree, so
//! that the typed document is read with a hole in that place.

use std::borrow::Cow;

use crate::finding::report::{Draft, Findings};
use crate::finding::suggestion::nearest;
use crate::finding::text::is_bidi_control;
use crate::finding::{Bilingual, Param};
use crate::sorted::SortedMap;

use super::COMMENT_KEY;
use super::limits::Limits;
use super::position::pointer_step;
use super::privacy::is_of_people;
use super::rules;
use super::scalar::{Decimal, has_noncharacter};
use super::shape::{FieldShape, RecordShape, ScalarShape, Shape, Shaped, VocabularyShape};
use super::tree::{NodeId, NodeKind, Tree};
use super::version::Standing;

/// Reports every defect of the tree against a shape, and marks what is refused.
pub(crate) fn diagnose(tree: &mut Tree<'_>, shape: &Shape, limits: &Limits, findings: &mut Findings) {
    let newer = Standing::of_tree(tree) == Standing::NewerMinor;
    let mut diagnosis = Diagnosis { tree, limits, findings, newer, path: String::new(), in_person: false };
    diagnosis.value(NodeId::ROOT, shape);
    let records = tree.objects();
    if records > limits.records {
        findings.push(
            Draft::new(&rules::RECORDS_EXCEEDED, "")
                .at(0..1)
                .param("count", records)
                .param("limit", limits.records),
        );
    }
}

/// The same for a value alone, of a record about a person or not.
pub(crate) fn diagnose_value(tree: &mut Tree<'_>, shape: &Shape, in_person: bool, findings: &mut Findings) {
    let limits = &Limits::default();
    let mut diagnosis = Diagnosis { tree, limits, findings, newer: false, path: String::new(), in_person };
    diagnosis.value(NodeId::ROOT, shape);
}

struct Diagnosis<'d, 't> {
    tree: &'d mut Tree<'t>,
    limits: &'d Limits,
    findings: &'d mut Findings,
    /// Whether the document is of a newer minor version: what is not known may well be right.
    newer: bool,
    path: String,
    /// Whether the walk is within a record about one person: its values are not quoted.
    in_person: bool,
}

/// The keys met in an object: a short list for the objects of a programme, a map for a hostile one.
#[derive(Default)]
struct Keys<'t> {
    few: Vec<(Cow<'t, str>, NodeId)>,
    many: SortedMap<Cow<'t, str>, NodeId>,
}

impl<'t> Keys<'t> {
    const FEW: usize = 32;

    fn get(&self, key: &str) -> Option<NodeId> {
        let found = self.few.iter().find(|(known, _)| known == key).map(|(_, node)| *node);
        found.or_else(|| self.many.get(key).copied())
    }

    fn insert(&mut self, key: Cow<'t, str>, node: NodeId) {
        if self.few.len() < Self::FEW {
            self.few.push((key, node));
        } else {
            self.many.insert(key, node);
        }
    }
}

/// Longest key that is looked at, in bytes: fields have short names.
const LONGEST_KEY: usize = 1_024;

const OBJECT: Bilingual = Bilingual { fr: "un objet { … }", en: "an object { … }" };
const LIST: Bilingual = Bilingual { fr: "une liste [ … ]", en: "a list [ … ]" };
const STRING: Bilingual = Bilingual { fr: "un texte entre guillemets", en: "a text in quotes" };
const WHOLE: Bilingual = Bilingual { fr: "un nombre entier", en: "a whole number" };
const DECIMAL: Bilingual =
    Bilingual { fr: "un nombre à virgule (1.0 s'écrit 1)", en: "a decimal number (1.0 is written 1)" };
const NUMBER: Bilingual = Bilingual { fr: "un nombre", en: "a number" };
const BOOLEAN: Bilingual = Bilingual { fr: "true ou false", en: "true or false" };
const NULL: Bilingual = Bilingual { fr: "null", en: "null" };

/// What stands in a finding for a value of a record about a person.
pub(crate) fn hidden() -> Param {
    Param::Words { notation: String::new(), fr: "valeur masquée".to_owned(), en: "hidden value".to_owned() }
}

/// The same for a key.
fn hidden_key() -> Param {
    Param::Words { notation: String::new(), fr: "nom masqué".to_owned(), en: "hidden name".to_owned() }
}

/// The place of a key, as a finding may name it: that of its object when the key is not to be quoted.
fn path_to_key(path: &str, hidden: bool) -> &str {
    match path.rsplit_once('/') {
        Some((object, _)) if hidden => object,
        _ => path,
    }
}

fn named(code: &'static str, label: Bilingual) -> Param {
    Param::Term { code, label }
}

impl Diagnosis<'_, '_> {
    fn value(&mut self, node: NodeId, shape: &Shape) {
        let outside = self.in_person;
        // What stands in place of a person's record may be about that person as well.
        self.in_person |= is_of_people(shape);
        self.value_here(node, shape);
        self.in_person = outside;
    }

    fn value_here(&mut self, node: NodeId, shape: &Shape) {
        match (self.tree.kind(node), shape) {
            (NodeKind::Object, Shape::Record(record)) => self.object(node, record),
            (NodeKind::List, Shape::List(item)) => self.list(node, item),
            (NodeKind::String { .. }, _) => self.string(node, shape),
            (NodeKind::Number, _) => self.number(node, shape),
            (NodeKind::Boolean(_), Shape::Boolean) => {}
            _ => self.wrong_type(node, shape),
        }
    }

    fn list(&mut self, list: NodeId, item: &Shape) {
        let length = self.path.len();
        let mut next = self.tree.children(list).next();
        let mut index = 0;
        while let Some(node) = next {
            self.path.push('/');
            self.path.push_str(&index.to_string());
            self.value(node, item);
            self.path.truncate(length);
            index += 1;
            next = self.tree.sibling(node);
        }
    }

    /// An object. What stands under a key that is unknown, repeated or refused is not looked into: nothing in it
    /// will be read.
    fn object(&mut self, object: NodeId, record: &'static RecordShape) {
        let length = self.path.len();
        let mut seen = Keys::default();
        let mut next = self.tree.children(object).next();
        while let Some(member) = next {
            next = self.tree.sibling(member);
            let key = self.tree.key(member);
            if self.refuses_key(member, &key) {
                continue;
            }
            self.path.push('/');
            self.path.push_str(&pointer_step(&key));
            match (seen.get(&key), record.field(&key)) {
                (Some(first), field) => self.duplicate_key(member, first, &key, field.is_some()),
                (None, Some(field)) => self.field(member, field),
                (None, None) if key == COMMENT_KEY && !record.person => {
                    self.value(member, &<super::Text<'_> as Shaped>::SHAPE)
                }
                (None, None) => self.unknown_field(object, member, &key, record),
            }
            seen.insert(key, member);
            self.path.truncate(length);
        }
        let missing = |field: &&FieldShape| {
            field.required && seen.get(field.name).is_none() && !self.tree.is_misspelt(object, field.name)
        };
        for field in record.fields.iter().filter(missing) {
            let start = self.tree.span(object).start;
            self.findings.push(
                Draft::new(&rules::MISSING_FIELD, self.path.as_str())
                    .at(start..start + 1)
                    .param("field", field.name)
                    .param("record", record.name),
            );
        }
    }

    /// Keys are strings too.
    fn refuses_key(&mut self, member: NodeId, key: &str) -> bool {
        let span = self.tree.key_span(member);
        let draft = |rule| Draft::new(rule, self.path.as_str()).at(span.clone());
        if key.len() > LONGEST_KEY {
            let draft = draft(&rules::STRING_TOO_LONG).param("count", key.len());
            self.findings.push(draft.param("limit", LONGEST_KEY));
            return true;
        }
        if key.is_ascii() {
            return false;
        }
        if has_noncharacter(key) {
            self.findings.push(draft(&rules::NONCHARACTER));
            return true;
        }
        if key.chars().any(is_bidi_control) {
            self.findings.push(draft(&rules::BIDI_CONTROL));
        }
        false
    }

    fn duplicate_key(&mut self, member: NodeId, first: NodeId, key: &str, known: bool) {
        let (path, tree) = (path_to_key(&self.path, self.in_person && !known), &*self.tree);
        let quoted = self.key(key, known);
        self.findings.push_with(&rules::DUPLICATE_KEY, || {
            Draft::new(&rules::DUPLICATE_KEY, path).at(tree.key_span(member)).param("key", quoted).related_at(
                path,
                "first_occurrence",
                tree.key_span(first),
            )
        });
    }

    fn field(&mut self, member: NodeId, field: &'static FieldShape) {
        // An optional field may be null, which says the same as leaving it out; a list may not.
        let absent = !field.required
            && self.tree.kind(member) == NodeKind::Null
            && !matches!(field.shape, Shape::List(_));
        if !absent {
            self.value(member, field.shape);
        }
    }

    fn unknown_field(&mut self, object: NodeId, member: NodeId, key: &str, record: &'static RecordShape) {
        let mut meant = Vec::new();
        let (path, span) = (path_to_key(&self.path, self.in_person), self.tree.key_span(member));
        let quoted = self.key(key, false);
        // No version lets a remark stand in a person's record.
        let newer = self.newer && key != COMMENT_KEY;
        let rule = if newer { &rules::NEWER_FIELD } else { &rules::UNKNOWN_FIELD };
        self.findings.push_with(rule, || {
            meant = nearest(key, record.fields.iter().map(|field| field.name));
            Draft::new(rule, path)
                .at(span)
                .param("field", quoted)
                .param("record", record.name)
                .suggestion(meant.clone())
        });
        // One slip is one finding: the field that was meant is not said to be missing. What a newer version holds
        // stands for no other field: a programme could then be built without one that is required.
        if !newer
            && let [only] = meant.as_slice()
            && let Some(field) = record.field(only)
        {
            self.tree.mark_misspelt(object, field.name);
        }
    }

    fn refuse(&mut self, node: NodeId, draft: Draft) {
        self.tree.refuse(node);
        self.findings.push(draft);
    }

    /// A key as a finding may quote it: in a person's record, one that no record has may be a name.
    fn key(&self, key: &str, known: bool) -> Param {
        if self.in_person && !known { hidden_key() } else { Param::from(key) }
    }

    /// A value as a finding may quote it.
    fn quoted(&self, value: &str) -> Param {
        if self.in_person { hidden() } else { Param::from(value) }
    }

    fn draft(&self, rule: &'static crate::finding::Rule, node: NodeId) -> Draft {
        Draft::new(rule, self.path.as_str()).at(self.tree.span(node))
    }

    fn wrong_type(&mut self, node: NodeId, expected: &Shape) {
        let found = match self.tree.kind(node) {
            NodeKind::Object => named("object", OBJECT),
            NodeKind::List => named("list", LIST),
            NodeKind::String { .. } => named("string", STRING),
            NodeKind::Number if matches!(expected, Shape::Integer { .. }) => named("decimal", DECIMAL),
            NodeKind::Number => named("number", NUMBER),
            NodeKind::Boolean(_) => named("boolean", BOOLEAN),
            NodeKind::Null => named("null", NULL),
        };
        let expected = match expected {
            Shape::Record(_) => named("object", OBJECT),
            Shape::List(_) => named("list", LIST),
            Shape::Scalar(_) | Shape::Vocabulary(_) => named("string", STRING),
            Shape::Integer { .. } => named("integer", WHOLE),
            Shape::Decimal => named("number", NUMBER),
            Shape::Boolean => named("boolean", BOOLEAN),
        };
        let mut span = self.tree.span(node);
        if matches!(self.tree.kind(node), NodeKind::Object | NodeKind::List) {
            span.end = span.start + 1;
        }
        let draft = Draft::new(&rules::WRONG_TYPE, self.path.as_str())
            .at(span)
            .param("expected", expected)
            .param("found", found);
        self.refuse(node, draft);
    }

    fn string(&mut self, node: NodeId, shape: &Shape) {
        let text = self.tree.string(node);
        if text.len() > self.limits.string_bytes {
            let draft = self
                .draft(&rules::STRING_TOO_LONG, node)
                .param("count", text.len())
                .param("limit", self.limits.string_bytes);
            return self.refuse(node, draft);
        }
        // A plain ASCII text needs no look at its characters.
        let ascii = text.is_ascii();
        if !ascii && has_noncharacter(&text) {
            return self.refuse(node, self.draft(&rules::NONCHARACTER, node));
        }
        if !ascii && text.chars().any(is_bidi_control) {
            let draft = self.draft(&rules::BIDI_CONTROL, node);
            self.findings.push(draft);
        }
        match shape {
            Shape::Scalar(scalar) if (scalar.accepts)(&text) => {}
            Shape::Scalar(scalar) => self.malformed(node, &text, scalar),
            Shape::Vocabulary(vocabulary) if vocabulary.codes.contains(&text.as_ref()) => {}
            Shape::Vocabulary(vocabulary) => self.unknown_term(node, &text, vocabulary),
            other => self.wrong_type(node, other),
        }
    }

    fn malformed(&mut self, node: NodeId, text: &str, scalar: &'static ScalarShape) {
        let rule = rules::MALFORMED
            .iter()
            .find(|rule| rule.code == scalar.code)
            .copied()
            .unwrap_or(&rules::EMPTY_TEXT);
        let draft = self.draft(rule, node).param("value", self.quoted(text)).param("example", scalar.example);
        self.refuse(node, draft);
    }

    fn unknown_term(&mut self, node: NodeId, text: &str, vocabulary: &'static VocabularyShape) {
        self.tree.refuse(node);
        let (path, span) = (self.path.as_str(), self.tree.span(node));
        let (quoted, in_person) = (self.quoted(text), self.in_person);
        let rule = if self.newer { &rules::NEWER_TERM } else { &rules::UNKNOWN_TERM };
        self.findings.push_with(rule, || {
            let near = match (vocabulary.meant)(text) {
                // What is near to a value tells the value.
                _ if in_person => Vec::new(),
                Some(code) => vec![code],
                None => nearest(text, vocabulary.codes.iter().copied()),
            };
            let accepted = vocabulary.codes.iter().map(|code| (*code).to_owned()).collect();
            Draft::new(rule, path)
                .at(span)
                .param("value", quoted)
                .param("vocabulary", vocabulary.name)
                .param("accepted", Param::Choice(accepted))
                .suggestion(near)
        });
    }

    fn number(&mut self, node: NodeId, shape: &Shape) {
        let raw = self.tree.raw(node);
        let whole = !raw.contains(['.', 'e', 'E']);
        let value: f64 = raw.parse().unwrap_or(f64::INFINITY);
        let exact = super::shape::MAX_EXACT_INTEGER;
        let too_large = !value.is_finite()
            || (whole && raw.parse::<i64>().ok().is_none_or(|number| !(-exact..=exact).contains(&number)));
        if too_large {
            let draft = self.draft(&rules::NUMBER_OUT_OF_RANGE, node).param("value", self.quoted(raw));
            return self.refuse(node, draft);
        }
        match shape {
            Shape::Integer { min, max } => match raw.parse::<i64>() {
                // Like serde_json, "-0" is read as a decimal number.
                Ok(_) if raw == "-0" => self.wrong_type(node, &Shape::Integer { min: *min, max: *max }),
                Ok(number) if (*min..=*max).contains(&number) => {}
                Ok(_) => {
                    let draft = self
                        .draft(&rules::INTEGER_OUT_OF_BOUNDS, node)
                        .param("value", self.quoted(raw))
                        .param("min", min.to_string())
                        .param("max", max.to_string());
                    self.refuse(node, draft);
                }
                Err(_) => self.wrong_type(node, &Shape::Integer { min: *min, max: *max }),
            },
            Shape::Decimal if Decimal::from_number(value).is_some() => {}
            Shape::Decimal => {
                let draft = self.draft(&rules::TOO_MANY_DECIMALS, node).param("value", self.quoted(raw));
                self.refuse(node, draft);
            }
            other => self.wrong_type(node, other),
        }
    }
}
