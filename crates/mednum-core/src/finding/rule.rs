//! A rule: what it refuses, why, how to put it right, where it comes from.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Contradicts the model or a firm rule: no programme is built.
    Error,
    /// Breaks a rule of the roadmap, or is suspect.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// Every severity, the most serious first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Info];

    /// The word for people.
    #[must_use]
    pub fn label(self) -> Bilingual {
        match self {
            Self::Error => both("erreur", "error"),
            Self::Warning => both("avertissement", "warning"),
            Self::Info => both("information", "info"),
        }
    }

    /// The word used in machine outputs: `error`, `warning`, `info`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Language of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// French, the language of the field.
    #[default]
    French,
    /// English.
    English,
}

/// A text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual {
    /// French.
    pub fr: &'static str,
    /// English.
    pub en: &'static str,
}

impl Bilingual {
    /// The text in a language.
    #[must_use]
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::French => self.fr,
            Language::English => self.en,
        }
    }
}

impl Serialize for Bilingual {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut both = serializer.serialize_struct("Bilingual", 2)?;
        both.serialize_field("fr", self.fr)?;
        both.serialize_field("en", self.en)?;
        both.end()
    }
}

/// What fires the rule, and what does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// Two values for one place of the starter document ([`crate::document::STARTER`]); `at` is a JSON
    /// Pointer whose last step may be a new key.
    Value {
        /// The place.
        at: &'static str,
        /// JSON that fires the rule.
        bad: &'static str,
        /// JSON that does not.
        good: &'static str,
    },
    /// Two values for one place of the document of records ([`crate::document::RECORDS`]).
    Records {
        /// The place.
        at: &'static str,
        /// JSON that fires the rule.
        bad: &'static str,
        /// JSON that does not.
        good: &'static str,
    },
    /// Two whole texts.
    Text {
        /// A text that fires the rule.
        bad: &'static str,
        /// A text that does not.
        good: &'static str,
    },
    /// A case too large or too odd to print.
    Described {
        /// What fires the rule.
        bad: Bilingual,
        /// What does not.
        good: Bilingual,
    },
}

fn in_document<S: Serializer>(
    document: &'static str,
    at: &str,
    bad: &str,
    good: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut example = serializer.serialize_struct("Example", 4)?;
    example.serialize_field("document", document)?;
    example.serialize_field("at", at)?;
    example.serialize_field("bad", bad)?;
    example.serialize_field("good", good)?;
    example.end()
}

impl Serialize for Example {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value { at, bad, good } => in_document("starter", at, bad, good, serializer),
            Self::Records { at, bad, good } => in_document("records", at, bad, good, serializer),
            Self::Text { bad, good } => {
                let mut example = serializer.serialize_struct("Example", 2)?;
                example.serialize_field("bad", bad)?;
                example.serialize_field("good", good)?;
                example.end()
            }
            Self::Described { bad, good } => {
                let mut example = serializer.serialize_struct("Example", 2)?;
                example.serialize_field("bad", bad)?;
                example.serialize_field("good", good)?;
                example.end()
            }
        }
    }
}

/// A rule of the registry. Its code is never renamed and never reused.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// `concept.subject.defect`.
    pub code: &'static str,
    /// Severity of its findings.
    pub severity: Severity,
    /// Version of mednum that brought it.
    pub since: &'static str,
    /// Where the rule comes from: ids of the roadmap's rules (`A.1.1-R5`), standards (`RFC 8259`), or
    /// `model` when it follows from the model itself.
    pub sources: &'static [&'static str],
    /// The defect in a few words.
    pub title: Bilingual,
    /// Why it matters.
    pub why: Bilingual,
    /// The sentence of a finding, with `{parameters}`.
    pub text: Bilingual,
    /// What to do, with `{parameters}`.
    pub help: Bilingual,
    /// A bad and a good case.
    pub example: Example,
}

impl Rule {
    /// The concept of the field that the rule belongs to: the first word of its code.
    #[must_use]
    pub fn concept(&self) -> &'static str {
        self.code.split('.').next().unwrap_or(self.code)
    }

    /// Address of the rule's page, from the root of the documentation.
    #[must_use]
    pub fn doc(&self) -> String {
        format!("rules/{}", self.code)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rule = serializer.serialize_struct("Rule", 11)?;
        rule.serialize_field("code", self.code)?;
        rule.serialize_field("concept", self.concept())?;
        rule.serialize_field("severity", &self.severity)?;
        rule.serialize_field("since", self.since)?;
        rule.serialize_field("rule_ids", self.sources)?;
        rule.serialize_field("title", &self.title)?;
        rule.serialize_field("why", &self.why)?;
        rule.serialize_field("text", &self.text)?;
        rule.serialize_field("help", &self.help)?;
        rule.serialize_field("example", &self.example)?;
        rule.serialize_field("doc", &self.doc())?;
        rule.end()
    }
}

/// A text in both languages, French first.
pub(crate) const fn both(fr: &'static str, en: &'static str) -> Bilingual {
    Bilingual { fr, en }
}
