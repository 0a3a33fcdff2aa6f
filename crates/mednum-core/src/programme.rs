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
/// assert_eq!((finding.code(), finding.line, finding.column), ("document.field.unknown", 1, 27));
/// assert_eq!(finding.path, "/axis");
/// ```
#[must_use]
pub fn check(bytes: &[u8], options: &Options) -> Report {
    examine(bytes, options).report
}

struct Examined<'a> {
    document: Option<Document<'a>>,
    /// The built-in roadmap, when the document refers to it.
    roadmap: Option<Document<'static>>,
    report: Report,
}

fn examine<'a>(bytes: &'a [u8], options: &Options) -> Examined<'a> {
    let mut findings = Findings::new(options.limits.findings);
    let reading = read(bytes, options, &mut findings);
    let reference = reading.document.as_ref().and_then(|document| document.roadmap_ref.as_ref());
    let roadmap = reference
        .filter(|reference| reference.as_str() == mednum_catalog::ROADMAP_ID)
        .and_then(|_| built_in_document());
    if let Some(document) = &reading.document {
        apply_rules(document, roadmap.as_ref(), options, &mut findings);
    }
    let report = findings.into_report(reading.text, options.today);
    Examined { document: reading.document, roadmap, report }
}

fn apply_rules<'a>(
    document: &Document<'a>,
    built_in: Option<&Document<'a>>,
    options: &Options,
    findings: &mut Findings,
) {
    let context = Context::new(document, built_in, options);
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
    /// True when the roadmap that the document refers to could not be found: nothing is known of what it holds.
    pub(crate) roadmap_is_unknown: bool,
    /// Comparisons left for near-misses: a hostile document cannot ask for more.
    comparisons: Cell<usize>,
}

/// How many comparisons near-misses may cost in one check.
const COMPARISONS: usize = 200_000;

impl<'d, 'a> Context<'d, 'a> {
    fn new(document: &'d Document<'a>, built_in: Option<&'d Document<'a>>, options: &'d Options) -> Self {
        let directory = Directory::of([Some(document), built_in].into_iter().flatten());
        let roadmap_is_unknown = document.roadmap_ref.is_some() && built_in.is_none();
        Self {
            roadmap_is_unknown,
            document,
            roadmap: built_in.unwrap_or(document),
            options,
            directory,
            comparisons: Cell::new(COMPARISONS),
        }
    }

    /// The known words nearest to one, as long as there are comparisons left.
    pub(crate) fn nearest<'c>(
        &self,
        word: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Vec<&'c str> {
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

    /// Whether the roadmap is another document than the one under check.
    pub(crate) fn refers_to_a_roadmap(&self) -> bool {
        !std::ptr::eq(self.document, self.roadmap)
    }

    /// Takes some comparisons from what is left; false when there is not enough.
    pub(crate) fn spend(&self, comparisons: usize) -> bool {
        let left = self.comparisons.get();
        self.comparisons.set(left.saturating_sub(comparisons));
        left >= comparisons
    }

    /// Reports a record that refers to itself.
    pub(crate) fn check_not_itself(
        &self,
        findings: &mut Findings,
        (id, target): (&str, &str),
        field: &'static str,
        path: impl FnOnce() -> String,
    ) {
        let rule = &crate::document::rules::REFERENCE_TO_ITSELF;
        if !id.is_empty() && id == target {
            findings.push_with(rule, || Draft::new(rule, path()).param("id", id).param("field", field));
        }
    }

    /// Reports a reference that leads nowhere. A hole leads nowhere without a word, and what a hole hides may be
    /// what is referred to.
    pub(crate) fn check_reference(
        &self,
        findings: &mut Findings,
        target: (&'static str, &IdIndex<'_>),
        id: &str,
        path: impl FnOnce() -> String,
    ) {
        let (section, index) = target;
        if id.is_empty() || index.contains(id) || index.has_hole || self.roadmap_is_unknown {
            return;
        }
        let rule = &crate::document::rules::BROKEN_REFERENCE;
        findings.push_with(rule, || {
            Draft::new(rule, path())
                .param("id", id)
                .param("section", section)
                .suggestion(self.nearest(id, index.ids()))
        });
    }
}

/// The identifiers of a section, by hash: a document may hold a hundred thousand of them.
///
/// The hash is fixed, so every answer is the same everywhere; two identifiers of one hash are told apart by
/// their text, so a document made to collide is only slower.
pub(crate) struct IdIndex<'d> {
    /// Hash, rank and text, in this order.
    entries: Vec<(u64, u32, &'d str)>,
    /// Whether the identifier of a record was refused.
    has_hole: bool,
}

/// FNV-1a, 64 bits.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

impl<'d> IdIndex<'d> {
    pub(crate) fn of(ids: impl Iterator<Item = &'d str>) -> Self {
        let mut entries = Vec::new();
        let mut has_hole = false;
        // More identifiers than u32 would not fit in the longest text that is read.
        for (id, rank) in ids.zip(0_u32..) {
            if id.is_empty() {
                has_hole = true;
            } else {
                entries.push((hash(id), rank, id));
            }
        }
        entries.sort_unstable();
        Self { entries, has_hole }
    }

    pub(crate) fn has_hole(&self) -> bool {
        self.has_hole
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.position(id).is_some()
    }

    /// The rank of the first record of that identifier.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        let wanted = hash(id);
        let at = self.entries.partition_point(|(known, ..)| *known < wanted);
        let same_hash =
            self.entries.get(at..).unwrap_or_default().iter().take_while(|(known, ..)| *known == wanted);
        same_hash.filter(|(_, _, known)| *known == id).map(|(_, rank, _)| *rank as usize).next()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.entries.iter().map(|(_, _, id)| *id)
    }

    /// Reports every identifier given again in the same section.
    pub(crate) fn check_unique(&self, section: &'static str, key: &str, findings: &mut Findings) {
        self.check_unique_at(section, findings, |index| format!("/{section}/{index}/{key}"));
    }

    /// The same, for records whose place is not their rank in a section.
    pub(crate) fn check_unique_at(
        &self,
        section: &'static str,
        findings: &mut Findings,
        path: impl Fn(usize) -> String,
    ) {
        for group in self.entries.chunk_by(|left, right| left.0 == right.0).filter(|group| group.len() > 1) {
            let mut by_text: Vec<(&str, u32)> = group.iter().map(|(_, rank, id)| (*id, *rank)).collect();
            by_text.sort_unstable();
            for same in by_text.chunk_by(|left, right| left.0 == right.0) {
                let Some(((_, first), again)) = same.split_first() else { continue };
                for (id, rank) in again {
                    findings.push(
                        Draft::new(&crate::document::rules::DUPLICATE_IDENTIFIER, path(*rank as usize))
                            .param("id", *id)
                            .param("section", section)
                            .related(path(*first as usize), "first_occurrence"),
                    );
                }
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
    report
        .findings
        .iter()
        .find(|finding| finding.severity() == crate::finding::Severity::Error)
        .map_or("", |finding| finding.code())
}

impl<'a> Programme<'a> {
    /// Reads and checks a document.
    ///
    /// # Errors
    ///
    /// The report, when it holds an error.
    pub fn parse(bytes: &'a [u8], options: &Options) -> Result<Self, Rejection> {
        match examine(bytes, options) {
            Examined { document: Some(document), roadmap, report } if !report.has_errors() => {
                Ok(Self { document, roadmap, report })
            }
            Examined { report, .. } => Err(Rejection { report }),
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
