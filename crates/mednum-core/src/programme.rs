//! The two ways in: [`check`], which always answers with a report, and [`Programme::parse`], which gives what
//! is true, or the reasons why it cannot.

use std::cell::Cell;

use thiserror::Error;

use crate::document::reading::read;
use crate::document::{Document, Options};
use crate::finding::Report;
use crate::finding::report::{Draft, Findings};
use crate::finding::suggestion::nearest;
use crate::organisation::Directory;

/// Checks a document. Total: every byte string gives a report.
///
/// ```
/// use mednum_core::{check, document::Options};
/// let report = check(b"{\"schema_version\": \"1.0\", \"axis\": []}", &Options::default());
/// let finding = &report.findings[0];
/// assert_eq!((finding.code(), finding.line, finding.column), ("document.field.unknown", 1, 26));
/// assert_eq!(finding.path, "/axis");
/// ```
#[must_use]
pub fn check(bytes: &[u8], options: &Options) -> Report {
    examine(bytes, options).1
}

fn examine<'a>(bytes: &'a [u8], options: &Options) -> (Option<Document<'a>>, Report) {
    let mut findings = Findings::new(options.limits.findings);
    let reading = read(bytes, options, &mut findings);
    if let Some(document) = &reading.document {
        apply_rules(document, options, &mut findings);
    }
    let report = findings.into_report(reading.text, options.today);
    (reading.document, report)
}

fn apply_rules(document: &Document<'_>, options: &Options, findings: &mut Findings) {
    let built_in = document
        .roadmap_ref
        .as_ref()
        .filter(|reference| reference.as_str() == mednum_catalog::ROADMAP_ID)
        .and_then(|_| built_in_document());
    let context = Context::new(document, built_in.as_ref(), options);
    crate::document::rules::check(&context, findings);
    crate::roadmap::rules::check(&context, findings);
    crate::organisation::rules::check(&context, findings);
    crate::territory::rules::check(&context, findings);
    crate::governance::rules::check(&context, findings);
}

/// The built-in roadmap as a document; `None` only if the embedded text were damaged, which a test rules out.
#[must_use]
pub fn built_in_document() -> Option<Document<'static>> {
    serde_json::from_str(mednum_catalog::ROADMAP).ok()
}

/// What the rules look at.
pub(crate) struct Context<'d, 'a> {
    /// The document under check.
    pub(crate) document: &'d Document<'a>,
    /// The document that carries the roadmap: the one under check, or the built-in one it refers to.
    pub(crate) roadmap: &'d Document<'a>,
    pub(crate) options: &'d Options,
    /// Everybody who may act.
    pub(crate) directory: Directory<'d>,
    /// Comparisons left for near-misses: a hostile document cannot ask for more.
    comparisons: Cell<usize>,
}

/// How many comparisons near-misses may cost in one check.
const COMPARISONS: usize = 200_000;

impl<'d, 'a> Context<'d, 'a> {
    fn new(document: &'d Document<'a>, built_in: Option<&'d Document<'a>>, options: &'d Options) -> Self {
        let directory = Directory::of([Some(document), built_in].into_iter().flatten());
        Self { document, roadmap: built_in.unwrap_or(document), options, directory, comparisons: Cell::new(COMPARISONS) }
    }

    /// The known words nearest to one, as long as there are comparisons left.
    pub(crate) fn nearest<'c>(&self, word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Vec<&'c str> {
        let mut left = self.comparisons.get();
        let within = candidates.into_iter().take_while(|_| {
            let some = left > 0;
            left = left.saturating_sub(1);
            some
        });
        let near = nearest(word, within);
        self.comparisons.set(left);
        near
    }

    /// Reports a reference that leads nowhere. A hole leads nowhere without a word.
    pub(crate) fn check_reference(
        &self,
        findings: &mut Findings,
        target: (&'static str, &IdIndex<'_>),
        id: &str,
        path: impl FnOnce() -> String,
    ) {
        let (section, index) = target;
        if id.is_empty() || index.contains(id) {
            return;
        }
        findings.push(
            Draft::new(&crate::document::rules::BROKEN_REFERENCE, path())
                .param("id", id)
                .param("section", section)
                .suggestion(self.nearest(id, index.ids())),
        );
    }
}

/// The identifiers of a section, sorted.
pub(crate) struct IdIndex<'d> {
    entries: Vec<(&'d str, usize)>,
}

impl<'d> IdIndex<'d> {
    pub(crate) fn of(ids: impl Iterator<Item = &'d str>) -> Self {
        let mut entries: Vec<(&str, usize)> =
            ids.enumerate().map(|(index, id)| (id, index)).filter(|(id, _)| !id.is_empty()).collect();
        entries.sort_unstable();
        Self { entries }
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.entries.binary_search_by(|(known, _)| (*known).cmp(id)).is_ok()
    }

    /// The index of the first record of that identifier.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        let at = self.entries.partition_point(|(known, _)| *known < id);
        self.entries.get(at).filter(|(known, _)| *known == id).map(|(_, index)| *index)
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.entries.iter().map(|(id, _)| *id)
    }

    /// Reports every identifier given again in the same section.
    pub(crate) fn check_unique(&self, section: &'static str, key: &str, findings: &mut Findings) {
        self.check_unique_at(section, findings, |index| format!("/{section}/{index}/{key}"));
    }

    /// The same, for records whose place is not their rank in a section.
    pub(crate) fn check_unique_at(&self, section: &'static str, findings: &mut Findings, path: impl Fn(usize) -> String) {
        for pair in self.entries.windows(2) {
            if let [(first, at), (again, index)] = pair
                && first == again
            {
                findings.push(
                    Draft::new(&crate::document::rules::DUPLICATE_IDENTIFIER, path(*index))
                        .param("id", *again)
                        .param("section", section)
                        .related(path(*at), "first_occurrence"),
                );
            }
        }
    }
}

/// A programme: a document whose report has no error. Every computation takes one.
///
/// ```
/// use mednum_core::{Programme, document::{Options, STARTER}};
/// let programme = Programme::parse(STARTER.as_bytes(), &Options::default())?;
/// assert_eq!(programme.document().actions[0].code.as_str(), "A.1");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[derive(Debug)]
pub struct Programme<'a> {
    document: Document<'a>,
    roadmap: Option<Document<'static>>,
    report: Report,
}

/// Why a document gives no programme: its report has errors.
#[derive(Debug, Error)]
#[error("the document has {} error(s); the first is `{}`", report.counts.error, first_error(report))]
pub struct Rejection {
    /// The whole report.
    pub report: Report,
}

fn first_error(report: &Report) -> &'static str {
    report.findings.iter().find(|finding| finding.severity() == crate::finding::Severity::Error).map_or("", |finding| finding.code())
}

impl<'a> Programme<'a> {
    /// Reads and checks a document.
    ///
    /// # Errors
    ///
    /// The report, when it holds an error.
    pub fn parse(bytes: &'a [u8], options: &Options) -> Result<Self, Rejection> {
        match examine(bytes, options) {
            (Some(document), report) if !report.has_errors() => {
                let roadmap = document.roadmap_ref.as_ref().and_then(|_| built_in_document());
                Ok(Self { document, roadmap, report })
            }
            (_, report) => Err(Rejection { report }),
        }
    }

    /// The built-in roadmap, Mednum49 2023-2025.
    ///
    /// ```
    /// let programme = mednum_core::Programme::built_in(&Default::default())?;
    /// assert_eq!(programme.roadmap().actions.len(), 28);
    /// # Ok::<(), mednum_core::Rejection>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The report, if the embedded text were damaged.
    pub fn built_in(options: &Options) -> Result<Programme<'static>, Rejection> {
        Programme::parse(mednum_catalog::ROADMAP.as_bytes(), options)
    }

    /// What the file says.
    #[must_use]
    pub fn document(&self) -> &Document<'a> {
        &self.document
    }

    /// The document that carries the roadmap: this one, or the built-in one it refers to.
    #[must_use]
    pub fn roadmap(&self) -> &Document<'a> {
        self.roadmap.as_ref().unwrap_or(&self.document)
    }

    /// What the check found: no error, perhaps warnings.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }
}
