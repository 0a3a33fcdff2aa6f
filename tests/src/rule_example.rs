//! The example of a rule as whole documents: its bad and its good value, put where they stand.

use std::ops::Range;

use mednum_core::document::{RECORDS, STARTER};
use mednum_core::finding::{Example, Rule};

/// A document that fires a rule, and one that does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documents {
    /// It fires the rule.
    pub bad: String,
    /// It leaves the rule silent.
    pub good: String,
}

/// The documents of a rule's example; `None` when the example is described in words, or names a place that is not there.
///
/// ```
/// use mednum_core::finding::registry;
/// let rule = registry::rule("roadmap.action.without_pilot").unwrap();
/// assert!(mednum_tests::rule_example::documents(rule).unwrap().bad.contains("\"pilots\": []"));
/// ```
#[must_use]
pub fn documents(rule: &Rule) -> Option<Documents> {
    let in_document = |document, at, bad, good| {
        Some(Documents { bad: with(document, at, bad)?, good: with(document, at, good)? })
    };
    match rule.example {
        Example::Value { at, bad, good } => in_document(STARTER, at, bad, good),
        Example::Records { at, bad, good } => in_document(RECORDS, at, bad, good),
        Example::Text { bad, good } => Some(Documents { bad: bad.to_owned(), good: good.to_owned() }),
        Example::Described { .. } => None,
    }
}

/// The text of a document with another value at a place, the rest to the letter. The last step of the pointer may be a new
/// key, or `-` for a new item.
///
/// ```
/// use mednum_tests::rule_example::with;
/// assert_eq!(with("{\"a\": [1, 2]}", "/a/1", "true").as_deref(), Some("{\"a\": [1, true]}"));
/// assert_eq!(with("{\"a\": []}", "/a/-", "1").as_deref(), Some("{\"a\": [1]}"));
/// assert_eq!(with("{\"a\": 1}", "/b", "2").as_deref(), Some("{\"a\": 1, \"b\": 2}"));
/// ```
#[must_use]
pub fn with(document: &str, at: &str, json: &str) -> Option<String> {
    let (parents, last) = at.rsplit_once('/')?;
    let last = key_of(last);
    let mut start = skip(document, 0, char::is_whitespace);
    for step in parents.split('/').skip(1) {
        let step = key_of(step);
        start = items(document, start)?.0.into_iter().find(|(key, _)| *key == step)?.1.start;
    }
    let (items, end) = items(document, start)?;
    if let Some((_, span)) = items.iter().find(|(key, _)| *key == last) {
        return Some(format!("{}{json}{}", document.get(..span.start)?, document.get(span.end..)?));
    }
    let list = document.get(start..)?.starts_with('[');
    if list && last != "-" {
        return None;
    }
    let key = if list { String::new() } else { format!("{}: ", serde_json::Value::from(last)) };
    let (after, comma) = items.last().map_or((end, ""), |(_, span)| (span.end, ", "));
    Some(format!("{}{comma}{key}{json}{}", document.get(..after)?, document.get(after..)?))
}

/// The text of a member of the object that a JSON text is, to the letter.
#[must_use]
pub fn member<'t>(object: &'t str, key: &str) -> Option<&'t str> {
    let (items, _) = items(object, skip(object, 0, char::is_whitespace))?;
    let (_, span) = items.into_iter().find(|(name, _)| name == key)?;
    object.get(span)
}

/// One step of a JSON Pointer as a key.
fn key_of(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// A key, or a rank, and the place of what it holds.
type Item = (String, Range<usize>);

/// The keys, or ranks, and the places of what an object or a list holds, and where it closes. The text is JSON.
fn items(text: &str, start: usize) -> Option<(Vec<Item>, usize)> {
    let list = text.get(start..)?.starts_with('[');
    let mut items = Vec::new();
    let mut at = start + 1;
    loop {
        at = skip(text, at, |c| c.is_whitespace() || c == ',');
        if text.get(at..)?.starts_with([']', '}']) {
            return Some((items, at));
        }
        let key = if list {
            items.len().to_string()
        } else {
            let end = value_end(text, at)?;
            let key = serde_json::from_str(text.get(at..end)?).ok()?;
            at = skip(text, end, |c| c.is_whitespace() || c == ':');
            key
        };
        let end = value_end(text, at)?;
        items.push((key, at..end));
        at = end;
    }
}

fn skip(text: &str, from: usize, passed: impl Fn(char) -> bool) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.find(|c| !passed(c)).map_or(text.len(), |offset| from + offset)
}

/// Where the value that starts there ends.
fn value_end(text: &str, start: usize) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (offset, c) in text.get(start..)?.char_indices() {
        let at = start + offset;
        if in_string {
            in_string = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            if !in_string && depth == 0 {
                return Some(at + 1);
            }
            continue;
        }
        match c {
            '"' => in_string = true,
            '{' | '[' => depth += 1,
            '}' | ']' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            '}' | ']' | ',' | ':' if depth == 0 => return Some(at),
            c if depth == 0 && c.is_whitespace() => return Some(at),
            _ => {}
        }
    }
    Some(text.len())
}
