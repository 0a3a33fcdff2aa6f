//! Reports, findings and rules, as records.

use mednum_core::finding;

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Bilingual {
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

impl From<finding::Bilingual> for Bilingual {
    fn from(text: finding::Bilingual) -> Self {
        let finding::Bilingual { fr, en } = text;
        Self { fr: fr.to_owned(), en: en.to_owned() }
    }
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Severity {
    /// The document gives no programme.
    Error,
    /// Probably a mistake.
    Warning,
    /// Worth knowing.
    Info,
}

impl From<finding::Severity> for Severity {
    fn from(severity: finding::Severity) -> Self {
        match severity {
            finding::Severity::Error => Self::Error,
            finding::Severity::Warning => Self::Warning,
            finding::Severity::Info => Self::Info,
        }
    }
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct Counts {
    /// Errors.
    pub error: u64,
    /// Warnings.
    pub warning: u64,
    /// Remarks.
    pub info: u64,
}

/// The object that a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Subject {
    /// What it is: `action`, `organisation`.
    pub kind: String,
    /// Its identifier or code.
    pub id: String,
    /// Its name, for people.
    pub label: String,
}

/// A place of the document that a finding is about too.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Place {
    /// JSON Pointer.
    pub path: String,
    /// What it is to the finding: `first_occurrence`.
    pub role: String,
    /// Line, from 1.
    pub line: u64,
    /// Column in characters, from 1.
    pub column: u64,
}

/// A dynamic part of the sentences of a finding.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Param {
    /// Its name in the sentence.
    pub name: String,
    /// Its value.
    pub value: ParamValue,
}

/// What a dynamic part is.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum ParamValue {
    /// A text.
    Text {
        /// The text.
        text: String,
    },
    /// A number of things.
    Count {
        /// How many.
        count: i64,
    },
    /// An amount of money.
    Cents {
        /// Cents of euro.
        cents: i64,
    },
    /// A day.
    Date {
        /// The day, `2024-01-31`.
        date: String,
    },
    /// Several texts, all of them.
    List {
        /// The texts.
        items: Vec<String>,
    },
    /// Several texts, one of them.
    Choice {
        /// The texts.
        items: Vec<String>,
    },
    /// A number with decimals.
    Thousandths {
        /// Thousandths of one.
        thousandths: i64,
    },
    /// A notation and its words.
    Words {
        /// As documents hold it.
        notation: String,
        /// Its words.
        words: Bilingual,
    },
    /// A term of a vocabulary.
    Term {
        /// Its code.
        code: String,
        /// Its label.
        label: Bilingual,
    },
}

impl From<finding::Param> for ParamValue {
    fn from(value: finding::Param) -> Self {
        match value {
            finding::Param::Text(text) => Self::Text { text },
            finding::Param::Count(count) => Self::Count { count },
            finding::Param::Cents(cents) => Self::Cents { cents },
            finding::Param::Date(date) => Self::Date { date: date.to_string() },
            finding::Param::List(items) => Self::List { items },
            finding::Param::Choice(items) => Self::Choice { items },
            finding::Param::Thousandths(thousandths) => Self::Thousandths { thousandths },
            finding::Param::Words { notation, fr, en } => {
                Self::Words { notation, words: Bilingual { fr, en } }
            }
            finding::Param::Term { code, label } => Self::Term { code: code.to_owned(), label: label.into() },
        }
    }
}

/// One thing found in a document.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Finding {
    /// The code of its rule, which never changes meaning.
    pub code: String,
    /// How grave it is.
    pub severity: Severity,
    /// JSON Pointer to the place; empty for the document.
    pub path: String,
    /// Line, from 1.
    pub line: u64,
    /// Column in characters, from 1.
    pub column: u64,
    /// The object concerned, when there is one.
    pub subject: Option<Subject>,
    /// Other places concerned.
    pub related: Vec<Place>,
    /// Every dynamic part of the sentences.
    pub params: Vec<Param>,
    /// What is wrong, as a sentence.
    pub text: Bilingual,
    /// What to do, as a sentence.
    pub help: Bilingual,
    /// Where the rule is explained.
    pub doc: String,
    /// The rules of the roadmap that it comes from.
    pub rule_ids: Vec<String>,
}

/// A count that other languages can hold.
pub(crate) fn count(value: usize) -> u64 {
    u64::try_from(value).unwrap_or(u64::MAX)
}

impl From<finding::Finding> for Finding {
    fn from(found: finding::Finding) -> Self {
        let said = |sentence: fn(&finding::Finding, finding::Language) -> String| Bilingual {
            fr: sentence(&found, finding::Language::French),
            en: sentence(&found, finding::Language::English),
        };
        let (text, help) = (said(finding::Finding::text), said(finding::Finding::help));
        let finding::Finding { rule, path, line, column, span: _, subject, related, params } = found;
        Self {
            code: rule.code.to_owned(),
            severity: rule.severity.into(),
            path,
            line: count(line),
            column: count(column),
            subject: subject.map(|subject| {
                let finding::Subject { kind, id, label } = subject;
                Subject { kind: kind.to_owned(), id, label }
            }),
            related: related
                .into_iter()
                .map(|place| {
                    let finding::Related { path, role, line, column, span: _ } = place;
                    Place { path, role: role.to_owned(), line: count(line), column: count(column) }
                })
                .collect(),
            params: params
                .into_iter()
                .map(|(name, value)| Param { name: name.to_owned(), value: value.into() })
                .collect(),
            text,
            help,
            doc: rule.doc(),
            rule_ids: owned(rule.sources),
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Report {
    /// The findings kept, in the order of the document.
    pub findings: Vec<Finding>,
    /// How many there are in all.
    pub counts: Counts,
    /// How many there are of each code.
    pub by_code: std::collections::HashMap<String, u64>,
    /// Whether some findings were counted but not kept.
    pub truncated: bool,
    /// The day that lateness was counted against.
    pub today: Option<String>,
}

impl From<finding::Report> for Report {
    fn from(report: finding::Report) -> Self {
        let truncated = report.is_truncated();
        let finding::Report { findings, counts, by_code, today } = report;
        let finding::Counts { error, warning, info } = counts;
        Self {
            findings: findings.into_iter().map(Finding::from).collect(),
            counts: Counts { error: count(error), warning: count(warning), info: count(info) },
            by_code: by_code.into_iter().map(|(code, times)| (code.to_owned(), count(times))).collect(),
            truncated,
            today: today.map(|day| day.to_string()),
        }
    }
}

/// A rule of the registry.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Rule {
    /// Its code, which never changes meaning.
    pub code: String,
    /// How grave its findings are.
    pub severity: Severity,
    /// The version of mednum that brought it.
    pub since: String,
    /// The rules of the roadmap that it comes from.
    pub rule_ids: Vec<String>,
    /// What it is about.
    pub title: Bilingual,
    /// Why it is there.
    pub why: Bilingual,
    /// What it says, with `{parameters}`.
    pub text: Bilingual,
    /// What to do.
    pub help: Bilingual,
    /// Where it is explained.
    pub doc: String,
}

impl From<&finding::Rule> for Rule {
    fn from(rule: &finding::Rule) -> Self {
        let finding::Rule { code, severity, since, sources, title, why, text, help, example: _ } = *rule;
        Self {
            code: code.to_owned(),
            severity: severity.into(),
            since: since.to_owned(),
            rule_ids: owned(sources),
            title: title.into(),
            why: why.into(),
            text: text.into(),
            help: help.into(),
            doc: rule.doc(),
        }
    }
}

/// Texts that the caller owns.
pub(crate) fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
