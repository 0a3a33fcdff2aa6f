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
        for defect in unlike(french, &english) {
            defects.push(format!("{FOLDER}: `{key}`: {defect}"));
        }
        schema.insert("description".to_owned(), json!(format!("{french}\n\n{english}")));
    }

    /// Descriptions of what no schema holds.
    pub(super) fn unused(&self) -> Defects {
        let used = self.used.borrow();
        let unused = self.french.keys().filter(|key| !used.contains(*key));
        unused.map(|key| format!("{FOLDER}: `{key}` describes nothing")).collect()
    }
}

/// What shows that two descriptions do not say the same, or that one speaks of the source and not of the field.
fn unlike(french: &str, english: &str) -> Vec<String> {
    // What is quoted in both languages alike: a word in braces or with an accent is translated.
    let codes = |text: &str| -> BTreeSet<String> {
        let quoted = text.split('`').skip(1).step_by(2);
        quoted.filter(|code| code.is_ascii() && !code.contains(['{', '…'])).map(str::to_owned).collect()
    };
    let (in_french, in_english) = (codes(french), codes(english));
    let mut found = Vec::new();
    let translated = english.contains("concept.subject.defect");
    if in_french != in_english && !translated {
        found.push(format!("French quotes {in_french:?} and English {in_english:?}"));
    }
    let of_source = |code: &&String| {
        code.contains("::") || (code.len() > 3 && code.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
    };
    found.extend(in_english.iter().filter(of_source).map(|code| format!("`{code}` is a name of the source")));
    found
}

/// A type of the source as people say it: `CoverageState` is a coverage state.
fn spoken(name: &str) -> String {
    let mut said = String::new();
    for (rank, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && rank > 0 {
            said.push(' ');
        }
        said.push(letter.to_ascii_lowercase());
    }
    said
}

/// A comment as plain text: links keep their words, the name of a type is said in words, a link beside the sentence goes,
/// lines are one.
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
        let name = words.trim_matches('`');
        let is_link = words != name;
        if is_link && name.contains("::") {
            // ([`crate::disclosure`]) tells a reader of the source where to look.
            rest = tail.strip_prefix(')').unwrap_or(tail);
            let kept = plain.trim_end_matches('(').trim_end().len();
            plain.truncate(kept);
            continue;
        }
        if is_link && name.starts_with(|first: char| first.is_ascii_uppercase()) {
            plain.push_str(&spoken(name));
        } else {
            plain.push_str(words);
        }
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
    fn two_descriptions_that_do_not_say_the_same_are_seen() {
        let cases: [(&str, &str, usize); 6] = [
            ("Version : `1.1`.", "Version: `1.1`.", 0),
            ("Version : `1.0`.", "Version: `1.1`.", 1),
            ("`null` quand il n'y en a pas.", "Nothing when there is none.", 1),
            ("Avec ses `{paramètres}`.", "With its `{parameters}`.", 0),
            ("Vingt au plus.", "`LONGEST` at the most.", 2),
            ("Un seuil.", "A threshold (`crate::disclosure`).", 2),
        ];
        for (french, english, defects) in cases {
            assert_eq!(unlike(french, english).len(), defects, "{french} / {english}");
        }
    }

    #[test]
    fn links_of_a_comment_keep_their_words_alone() {
        let cases = [
            ("The code of a [`Need`](crate::network::Need).", "The code of a need."),
            ("Code of a [`CoverageState`].", "Code of a coverage state."),
            ("Kept ([`crate::disclosure`]).", "Kept."),
            ("Two\n lines.", "Two lines."),
            ("Nothing to do.", "Nothing to do."),
        ];
        for (comment, plain) in cases {
            assert_eq!(without_links(comment), plain);
        }
    }
}
