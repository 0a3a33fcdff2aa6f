//! Findings: what `check` has to say about a document, as data.
//!
//! A finding has a stable code, a severity, the place (JSON Pointer, line, column), its typed parameters and
//! whole sentences in French and English rendered from them in one place, [`text`]. The rules are a registry
//! ([`registry`]), each declared in the folder of its concept.

#[cfg(feature = "schemars")]
mod json_schema;
pub mod registry;
pub mod report;
pub mod rule;
pub mod suggestion;
pub mod text;

use std::ops::Range;

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

pub use report::{Counts, Report};
pub use rule::{Bilingual, Example, Language, Rule, Severity};
pub use text::Param;

/// The parameter that holds near-misses, for any rule.
pub const SUGGESTION: &str = "suggestion";

/// The question that proposes near-misses, before what a rule says to do.
pub const DID_YOU_MEAN: Bilingual =
    Bilingual { fr: "Vouliez-vous écrire {suggestion} ?", en: "Did you mean {suggestion}?" };

/// The object that a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Kind of object: `action`, `organisation`…
    pub kind: &'static str,
    /// Its identifier or code; empty when it has none.
    pub id: String,
    /// Its title or name; empty when it has none.
    pub label: String,
}

impl Subject {
    /// A subject.
    #[must_use]
    pub fn new(kind: &'static str, id: &str, label: &str) -> Self {
        Self { kind, id: id.to_owned(), label: label.to_owned() }
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut subject = serializer.serialize_struct("Subject", 3)?;
        subject.serialize_field("type", self.kind)?;
        subject.serialize_field("id", &self.id)?;
        subject.serialize_field("label", &self.label)?;
        subject.end()
    }
}

/// Another place that the finding speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// JSON Pointer.
    pub path: String,
    /// What it is to the finding: `first_occurrence`, `source_note`…
    pub role: &'static str,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The bytes of the place.
    pub span: Range<usize>,
}

/// One thing found in a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// JSON Pointer (RFC 6901) to the place; empty for the document.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The bytes of the place in the text that was checked.
    pub span: Range<usize>,
    /// The object concerned, when there is one.
    pub subject: Option<Subject>,
    /// Other places concerned.
    pub related: Vec<Related>,
    /// Every dynamic part of the sentences.
    pub params: Vec<(&'static str, Param)>,
}

impl Finding {
    /// The rule's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.rule.code
    }

    /// The rule's severity.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }

    /// What is wrong, as a sentence.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        text::render(self.rule.text.get(language), &self.params, language)
    }

    /// What to do, as a sentence; a near-miss is proposed first.
    #[must_use]
    pub fn help(&self, language: Language) -> String {
        let help = text::render(self.rule.help.get(language), &self.params, language);
        if !self.params.iter().any(|(name, _)| *name == SUGGESTION) {
            return help;
        }
        let question = text::render(DID_YOU_MEAN.get(language), &self.params, language);
        format!("{question} {help}")
    }
}

struct Params<'f>(&'f [(&'static str, Param)]);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut params = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.0 {
            params.serialize_entry(name, value)?;
        }
        params.end()
    }
}

impl Serialize for Related {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut related = serializer.serialize_struct("Related", 4)?;
        related.serialize_field("path", &self.path)?;
        related.serialize_field("role", self.role)?;
        related.serialize_field("line", &self.line)?;
        related.serialize_field("column", &self.column)?;
        related.end()
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut finding = serializer.serialize_struct("Finding", 14)?;
        finding.serialize_field("code", self.code())?;
        finding.serialize_field("severity", &self.severity())?;
        finding.serialize_field("path", &self.path)?;
        finding.serialize_field("line", &self.line)?;
        finding.serialize_field("column", &self.column)?;
        finding.serialize_field("subject", &self.subject)?;
        finding.serialize_field("related", &self.related)?;
        finding.serialize_field("params", &Params(&self.params))?;
        finding.serialize_field("text", &self.text(Language::French))?;
        finding.serialize_field("help", &self.help(Language::French))?;
        finding.serialize_field("text_en", &self.text(Language::English))?;
        finding.serialize_field("help_en", &self.help(Language::English))?;
        finding.serialize_field("doc", &self.rule.doc())?;
        finding.serialize_field("rule_ids", self.rule.sources)?;
        finding.end()
    }
}
