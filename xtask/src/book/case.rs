//! The case that a rule's page shows: a document that fires the rule, and the finding that `check` really gives.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use mednum_core::check;
use mednum_core::finding::{Example, Finding, Rule};
use mednum_tests::rule_example::documents;
use mednum_tests::{document_of, options};

/// Columns of an excerpt, before and after the place.
const BEFORE: usize = 40;
const AFTER: usize = 60;

/// A finding and the lines that it points to.
pub(super) struct Case {
    /// The finding of the rule.
    pub(super) finding: Finding,
    /// The line of the document that it points to, with a mark under the place.
    pub(super) excerpt: String,
    /// The vector that the finding comes from, when it is not the rule's own example.
    pub(super) vector: Option<String>,
}

/// The first finding of the rule in its bad example, or in the first of its vectors when the example is described in words.
pub(super) fn case(root: &Path, rule: &Rule) -> Result<Option<Case>> {
    let (bytes, vector) = if let Example::Described { .. } = rule.example {
        let Some((name, bytes)) = first_vector(root, rule.code)? else { return Ok(None) };
        (bytes, Some(name))
    } else {
        let documents = documents(rule)
            .with_context(|| format!("`{}`: its example names a place that does not exist", rule.code))?;
        (documents.bad.into_bytes(), None)
    };
    let finding = check(&bytes, &options())
        .findings
        .into_iter()
        .find(|finding| finding.rule == rule)
        .with_context(|| format!("`{}`: its bad example does not fire it", rule.code))?;
    let excerpt = excerpt(&String::from_utf8_lossy(&bytes), &finding);
    Ok(Some(Case { finding, excerpt, vector }))
}

fn first_vector(root: &Path, code: &str) -> Result<Option<(String, Vec<u8>)>> {
    let folder = format!("tests/vectors/invalid/{code}");
    let Ok(entries) = fs::read_dir(root.join(&folder)) else { return Ok(None) };
    let mut names: Vec<String> =
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
    names.retain(|name| !name.ends_with(".report.json"));
    names.sort();
    let Some(name) = names.into_iter().next() else { return Ok(None) };
    let path = format!("{folder}/{name}");
    let bytes = document_of(&root.join(&path)).with_context(|| format!("cannot read {path}"))?;
    // A page quotes one line of it: a long one says nothing more.
    Ok(Some((path, bytes)))
}

fn excerpt(text: &str, finding: &Finding) -> String {
    let line: Vec<char> = text.lines().nth(finding.line - 1).unwrap_or_default().chars().collect();
    let at = finding.column - 1;
    let width = text
        .get(finding.span.clone())
        .and_then(|span| span.lines().next())
        .map_or(1, |span| span.chars().count().max(1));
    let from = if line.len() <= BEFORE + AFTER { 0 } else { at.saturating_sub(BEFORE) };
    let to = if line.len() <= BEFORE + AFTER { line.len() } else { line.len().min(at + AFTER) };
    let shown: String = line.iter().skip(from).take(to.saturating_sub(from)).collect();
    let (left, right) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
    let number = finding.line.to_string();
    let gap = " ".repeat(number.chars().count());
    let before = " ".repeat(at - from + left.chars().count());
    let marks = "^".repeat(width.min(to.saturating_sub(at)).max(1));
    format!("{number} │ {left}{shown}{right}\n{gap} │ {before}{marks}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_stands_under_the_place() {
        let text = "{\n  \"schema_version\": \"1.0\",\n  \"actoins\": []\n}\n";
        let report = check(text.as_bytes(), &options());
        assert_eq!(excerpt(text, &report.findings[0]), "3 │   \"actoins\": []\n  │   ^^^^^^^^^");
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text =
            format!("{{\"schema_version\": \"1.0\", \"$comment\": \"{}\", \"axis\": []}}", "x".repeat(200));
        let report = check(text.as_bytes(), &options());
        let excerpt = excerpt(&text, &report.findings[0]);
        assert!(excerpt.lines().all(|line| line.chars().count() <= BEFORE + AFTER + 10), "{excerpt}");
        let (line, marks) = excerpt.split_once('\n').unwrap();
        let at = marks.chars().position(|c| c == '^').unwrap();
        assert_eq!(line.chars().skip(at).take(6).collect::<String>(), "\"axis\"");
    }
}
