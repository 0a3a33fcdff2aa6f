//! The report of a check: its findings in order, and the true counts.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Finding, Param, Related, Rule, Severity, Subject};
use crate::document::position::{Lines, locate};

/// How many findings of each severity there are, kept or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Pieces of information.
    pub info: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, severity: Severity, count: usize) {
        match severity {
            Severity::Error => self.error += count,
            Severity::Warning => self.warning += count,
            Severity::Info => self.info += count,
        }
    }

    /// The count of one severity.
    #[must_use]
    pub fn of(self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Info => self.info,
        }
    }
}

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut counts = serializer.serialize_struct("Counts", 3)?;
        counts.serialize_field("error", &self.error)?;
        counts.serialize_field("warning", &self.warning)?;
        counts.serialize_field("info", &self.info)?;
        counts.end()
    }
}

/// What `check` found. Same bytes and same options give the same report, byte for byte, through every door.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The findings kept, in the order of the document, then of the registry.
    pub findings: Vec<Finding>,
    /// How many there are in all.
    pub counts: Counts,
    /// How many there are of each code.
    pub by_code: BTreeMap<&'static str, usize>,
    /// The day that lateness was counted against, if one was given.
    pub today: Option<NaiveDate>,
}

impl Report {
    /// Whether a finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.counts.error > 0
    }

    /// Whether some findings were counted but not kept.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.findings.len() < self.by_code.values().sum()
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut report = serializer.serialize_struct("Report", 7)?;
        report.serialize_field("mednum_version", crate::VERSION)?;
        report.serialize_field("schema_version", crate::document::SCHEMA_VERSION)?;
        report.serialize_field("today", &self.today.map(|day| day.to_string()))?;
        report.serialize_field("counts", &self.counts)?;
        report.serialize_field("by_code", &self.by_code)?;
        report.serialize_field("truncated", &self.is_truncated())?;
        report.serialize_field("findings", &self.findings)?;
        report.end()
    }
}

/// Most places beside its own that a finding names.
const MOST_RELATED: usize = 20;

/// A finding before its place is looked up.
#[derive(Debug)]
pub(crate) struct Draft {
    rule: &'static Rule,
    path: String,
    span: Option<Range<usize>>,
    subject: Option<Subject>,
    related: Vec<(String, &'static str, Option<Range<usize>>)>,
    params: Vec<(&'static str, Param)>,
}

impl Draft {
    /// A finding at a place named by its pointer.
    pub(crate) fn new(rule: &'static Rule, path: impl Into<String>) -> Self {
        Self { rule, path: path.into(), span: None, subject: None, related: Vec::new(), params: Vec::new() }
    }

    /// The bytes, when the reader knows them already.
    pub(crate) fn at(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    pub(crate) fn subject(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        self
    }

    /// A parameter, cut to what a sentence can hold: a document can make its texts and lists as long as it likes.
    pub(crate) fn param(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into().cut()));
        self
    }

    /// Near-misses, when there are any.
    pub(crate) fn suggestion(self, near: Vec<&str>) -> Self {
        if near.is_empty() {
            return self;
        }
        self.param(super::SUGGESTION, Param::Choice(near.into_iter().map(str::to_owned).collect()))
    }

    pub(crate) fn related(mut self, path: impl Into<String>, role: &'static str) -> Self {
        if self.related.len() >= MOST_RELATED {
            return self;
        }
        self.related.push((path.into(), role, None));
        self
    }

    pub(crate) fn related_at(
        mut self,
        path: impl Into<String>,
        role: &'static str,
        span: Range<usize>,
    ) -> Self {
        self.related.push((path.into(), role, Some(span)));
        self
    }
}

/// Collects findings; beyond the limit a code is only counted.
#[derive(Debug)]
pub(crate) struct Findings {
    limit: usize,
    drafts: Vec<Draft>,
    by_code: BTreeMap<&'static str, usize>,
    counts: Counts,
}

impl Findings {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, drafts: Vec::new(), by_code: BTreeMap::new(), counts: Counts::default() }
    }

    pub(crate) fn push(&mut self, draft: Draft) {
        if self.count(draft.rule) {
            self.drafts.push(draft);
        }
    }

    /// The same, when making the finding costs something: it is only made to be kept.
    pub(crate) fn push_with(&mut self, rule: &'static Rule, draft: impl FnOnce() -> Draft) {
        if self.count(rule) {
            self.drafts.push(draft());
        }
    }

    /// Counts a finding of a rule; true while it is still to be kept.
    fn count(&mut self, rule: &'static Rule) -> bool {
        self.counts.add(rule.severity, 1);
        let seen = self.by_code.entry(rule.code).or_default();
        *seen += 1;
        *seen <= self.limit
    }

    /// Looks up every place and puts the findings in order.
    pub(crate) fn into_report(self, text: &str, today: Option<NaiveDate>) -> Report {
        let Self { limit, mut drafts, by_code, counts } = self;
        resolve_spans(&mut drafts, text);
        drafts.sort_by_cached_key(|draft| {
            let start = draft.span.as_ref().map_or(0, |span| span.start);
            (start, super::registry::rank(draft.rule), draft.path.clone())
        });
        keep_fairly(&mut drafts, limit, &by_code);
        let offsets = drafts.iter().flat_map(|draft| {
            let related = draft.related.iter().filter_map(|(_, _, span)| span.as_ref());
            draft.span.iter().chain(related).map(|span| span.start)
        });
        let lines = Lines::of(text, offsets);
        let findings = drafts
            .into_iter()
            .map(|draft| {
                let span = draft.span.unwrap_or(0..0);
                let (line, column) = lines.line_and_column(span.start);
                let related = draft
                    .related
                    .into_iter()
                    .map(|(path, role, span)| {
                        let span = span.unwrap_or(0..0);
                        let (line, column) = lines.line_and_column(span.start);
                        Related { path, role, line, column, span }
                    })
                    .collect();
                Finding {
                    rule: draft.rule,
                    path: draft.path,
                    line,
                    column,
                    span,
                    subject: draft.subject,
                    related,
                    params: draft.params,
                }
            })
            .collect();
        Report { findings, counts, by_code, today }
    }
}

fn resolve_spans(drafts: &mut [Draft], text: &str) {
    let mut spans = {
        let unplaced = drafts.iter().flat_map(|draft| {
            let own = draft.span.is_none().then_some(draft.path.as_str());
            let others =
                draft.related.iter().filter(|(_, _, span)| span.is_none()).map(|(path, _, _)| path.as_str());
            own.into_iter().chain(others)
        });
        let pointers: Vec<&str> = unplaced.collect();
        if pointers.is_empty() { Vec::new() } else { locate(text, pointers.into_iter()) }
    }
    .into_iter();
    for draft in drafts {
        if draft.span.is_none() {
            draft.span = spans.next();
        }
        for (_, _, span) in draft.related.iter_mut().filter(|(_, _, span)| span.is_none()) {
            *span = spans.next();
        }
    }
}

/// Keeps `limit` findings so that a noisy code does not hide the others: each code first has an equal share,
/// and what is left goes in order.
fn keep_fairly(drafts: &mut Vec<Draft>, limit: usize, by_code: &BTreeMap<&'static str, usize>) {
    if drafts.len() <= limit {
        return;
    }
    let share = (limit / by_code.len().max(1)).max(1);
    let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
    let mut keep: Vec<bool> = Vec::with_capacity(drafts.len());
    let mut kept = 0;
    for draft in drafts.iter() {
        let count = taken.entry(draft.rule.code).or_default();
        *count += 1;
        let within = *count <= share && kept < limit;
        kept += usize::from(within);
        keep.push(within);
    }
    for flag in &mut keep {
        if !*flag && kept < limit {
            *flag = true;
            kept += 1;
        }
    }
    let mut flags = keep.into_iter();
    drafts.retain(|_| flags.next().unwrap_or(false));
}
