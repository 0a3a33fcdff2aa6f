//! Descriptions: English from the comments of the types, French from `data/french`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Defects;

const FILES: &[(&str, &str)] = &[
    ("computation", include_str!("../../data/french/computation.tsv")),
    ("cohort", include_str!("../../data/french/cohort.tsv")),
    ("competency", include_str!("../../data/french/competency.tsv")),
    ("document", include_str!("../../data/french/document.tsv")),
    ("finding", include_str!("../../data/french/finding.tsv")),
    ("governance", include_str!("../../data/french/governance.tsv")),
    ("indicator", include_str!("../../data/french/indicator.tsv")),
    ("network", include_str!("../../data/french/network.tsv")),
    ("organisation", include_str!("../../data/french/organisation.tsv")),
    ("roadmap", include_str!("../../data/french/roadmap.tsv")),
    ("territory", include_str!("../../data/french/territory.tsv")),
];

/// French by `Type` and by `Type.field`.
pub(super) struct Texts {
    french: BTreeMap<&'static str, &'static str>,
    used: RefCell<BTreeSet<&'static str>>,
}

/// Where a French description is to be written.
const FOLDER: &str = "crates/mednum-schema/data/french";

impl Texts {
    /// Reads the French descriptions.
    pub(super) fn read() -> Result<Self, Defects> {
        let mut french = BTreeMap::new();
        let mut defects = Vec::new();
        for (name, text) in FILES {
            for (line, number) in text.lines().zip(1..) {
                match line.split_once('\t') {
                    Some((key, said)) if !said.trim().is_empty() => {
                        if french.insert(key, said).is_some_and(|known| known != said) {
                            defects.push(format!("{FOLDER}/{name}.tsv:{number}: `{key}` is described twice"));
                        }
                    }
                    _ => defects
                        .push(format!("{FOLDER}/{name}.tsv:{number}: expected a key, a tab and a text")),
                }
            }
        }
        if defects.is_empty() { Ok(Self { french, used: RefCell::default() }) } else { Err(defects) }
    }

    /// Gives a definition and its fields their descriptions in both languages.
    pub(super) fn describe(&self, name: &str, definition: &mut Value, defects: &mut Defects) {
        let is_term = definition.get("oneOf").is_some() && definition.get("enum").is_some();
        if is_term && !self.french.contains_key(name) {
            return;
        }
        self.both(name, definition, defects);
        let Some(fields) = definition.get_mut("properties").and_then(Value::as_object_mut) else { return };
        for (field, schema) in fields {
            if field != mednum_core::document::COMMENT_KEY {
                self.both(&format!("{name}.{field}"), schema, defects);
            }
        }
    }

    fn both(&self, key: &str, schema: &mut Value, defects: &mut Defects) {
        let Some((key, french)) = self.french.get_key_value(key) else {
            defects.push(format!("{FOLDER}: `{key}` has no French description"));
            return;
        };
        self.used.borrow_mut().insert(key);
        let Some(schema) = schema.as_object_mut() else {
            // `true`: anything.
            return;
        };
        let english = schema.get("description").and_then(Value::as_str).unwrap_or_default();
        if english.is_empty() {
            defects.push(format!("`{key}` has no comment in its source"));
        }
        let english = without_links(english);
        schema.insert("description".to_owned(), json!(format!("{french}\n\n{english}")));
    }

    /// Descriptions of what no schema holds.
    pub(super) fn unused(&self) -> Defects {
        let used = self.used.borrow();
        let unused = self.french.keys().filter(|key| !used.contains(*key));
        unused.map(|key| format!("{FOLDER}: `{key}` describes nothing")).collect()
    }
}

/// A comment as plain text: links keep their words, lines are one.
fn without_links(comment: &str) -> String {
    let mut plain = String::with_capacity(comment.len());
    let mut rest = comment;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        let Some((words, tail)) = after.split_once(']') else {
            plain.push('[');
            rest = after;
            continue;
        };
        plain.push_str(words);
        rest = match tail.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, rest)) => rest,
            None => tail,
        };
    }
    plain.push_str(rest);
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_a_comment_keep_their_words_alone() {
        let cases = [
            ("The code of a [`Need`](crate::network::Need).", "The code of a `Need`."),
            ("Kept ([`crate::disclosure`]).", "Kept (`crate::disclosure`)."),
            ("Two\n lines.", "Two lines."),
            ("Nothing to do.", "Nothing to do."),
        ];
        for (comment, plain) in cases {
            assert_eq!(without_links(comment), plain);
        }
    }
}
