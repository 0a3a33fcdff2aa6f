//! The two ways in: [`check`], which always answers with a report, and [`Programme::parse`], which gives what
//! is true, or the reasons why it cannot.

use std::sync::OnceLock;

use chrono::NaiveDate;
use thiserror::Error;

use crate::context::Context;
use crate::document::reading::{Reading, oversize, read, read_slowly};
use crate::document::{Document, Options};
use crate::finding::Report;
use crate::finding::report::Findings;
use crate::governance::Body;
use crate::organisation::Directory;
use crate::territory::{Geography, Territory};

/// Checks a document. Total: every byte string gives a report.
///
/// ```
/// use mednum_core::{check, document::Options};
/// let report = check(b"{\"schema_version\": \"1.1\", \"axis\": []}", &Options::default());
/// let finding = &report.findings[0];
/// assert_eq!((finding.code(), finding.line, finding.column), ("document.field.unknown", 1, 27));
/// assert_eq!(finding.path, "/axis");
/// ```
#[must_use]
pub fn check(bytes: &[u8], options: &Options) -> Report {
    examine(bytes, options, read).report
}

/// The same by the diagnosing reader alone, which [`check`] turns to when the fast one gives up: tests hold both to the same
/// report.
#[doc(hidden)]
#[must_use]
pub fn check_with_diagnosis(bytes: &[u8], options: &Options) -> Report {
    examine(bytes, options, read_slowly).report
}

/// A way to read a document.
type Reader = for<'a> fn(&'a [u8], &Options, &mut Findings) -> Reading<'a>;

/// The report of a document of that many bytes when no reader looks at it, being longer than the limit: for doors that would
/// have to copy it first. `None` when it would be read.
///
/// ```
/// use mednum_core::{check, check_length, document::Options};
/// let options = Options::default();
/// assert!(check_length(2, &options).is_none());
/// let report = check_length(options.limits.bytes + 1, &options);
/// assert_eq!(report, Some(check(&vec![b' '; options.limits.bytes + 1], &options)));
/// ```
#[must_use]
pub fn check_length(bytes: usize, options: &Options) -> Option<Report> {
    let mut findings = Findings::new(options.limits.findings);
    findings.push(oversize(bytes, &options.limits)?);
    Some(findings.into_report("", options.today))
}

struct Examined<'a> {
    document: Option<Document<'a>>,
    /// The built-in roadmap, when the document refers to it.
    roadmap: Option<&'static Document<'static>>,
    report: Report,
}

fn examine<'a>(bytes: &'a [u8], options: &Options, read: Reader) -> Examined<'a> {
    let mut findings = Findings::new(options.limits.findings);
    let reading = read(bytes, options, &mut findings);
    let reference = reading.document.as_ref().and_then(|document| document.roadmap_ref.as_ref());
    let roadmap = reference
        .filter(|reference| reference.as_str() == mednum_catalog::ROADMAP_ID)
        .and_then(|_| built_in_document());
    if let Some(document) = &reading.document {
        apply_rules(document, roadmap, options, &mut findings);
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
    crate::network::rules::check(&context, findings);
    crate::cohort::rules::check(&context, findings);
    crate::competency::rules::check(&context, findings);
    crate::indicator::rules::check(&context, findings);
}

/// The built-in roadmap as a document; `None` only if the embedded text were damaged, which a test rules out.
///
/// A constant, read from its text the first time it is asked for: an application that checks each entry as it is typed
/// does not read it again.
#[must_use]
pub fn built_in_document() -> Option<&'static Document<'static>> {
    static BUILT_IN: OnceLock<Option<Document<'static>>> = OnceLock::new();
    BUILT_IN.get_or_init(|| Document::from_text(mednum_catalog::ROADMAP)).as_ref()
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
    roadmap: Option<&'static Document<'static>>,
    report: Report,
    today: Option<NaiveDate>,
    geography: OnceLock<Geography>,
}

/// Why a document gives no programme: its report has errors.
#[derive(Debug, Error)]
#[error("errors in the document: {}; the first is `{}`", report.counts.error, first_error(report))]
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
        match examine(bytes, options, read) {
            Examined { document: Some(document), roadmap, report } if !report.has_errors() => {
                Ok(Self { document, roadmap, report, today: options.today, geography: OnceLock::new() })
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
        self.roadmap.unwrap_or(&self.document)
    }

    /// What the check found: no error, perhaps warnings.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The day given with the options of the check, if any.
    #[must_use]
    pub fn today(&self) -> Option<NaiveDate> {
        self.today
    }

    /// The documents that tell of the programme: its own, then the built-in one it refers to.
    pub fn documents(&self) -> impl Iterator<Item = &Document<'a>> {
        [Some(&self.document), self.roadmap].into_iter().flatten()
    }

    /// Everybody who may act.
    #[must_use]
    pub fn directory(&self) -> Directory<'_> {
        Directory::of(self.documents())
    }

    /// Every body, those of the document first.
    pub fn bodies(&self) -> impl Iterator<Item = &Body<'a>> {
        self.documents().flat_map(|document| &document.bodies)
    }

    /// Every territory, those of the document first.
    pub fn territories(&self) -> impl Iterator<Item = &Territory<'a>> {
        self.documents().flat_map(|document| &document.territories)
    }

    /// Where its communes, EPCI and bassins stand; worked out once.
    pub fn geography(&self) -> &Geography {
        self.geography.get_or_init(|| Geography::of(&self.document))
    }

    /// First and last day of its roadmap, when it has them.
    #[must_use]
    pub fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let roadmap = self.roadmap().roadmap.as_ref()?;
        roadmap.start.day().zip(roadmap.end.day())
    }
}

self_cell::self_cell!(
    struct Kept {
        owner: Vec<u8>,
        #[covariant]
        dependent: Programme,
    }
);

/// A programme that keeps the text it was read from: for handles, which outlive the call that made them.
///
/// ```
/// use mednum_core::{OwnedProgramme, document::STARTER};
/// let kept = OwnedProgramme::parse(STARTER.as_bytes().to_vec(), &Default::default())?;
/// assert_eq!(kept.programme().document().actions[0].code.as_str(), "A.1");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
pub struct OwnedProgramme(Kept);

impl OwnedProgramme {
    /// Reads and checks a document.
    ///
    /// # Errors
    ///
    /// The report, when it holds an error.
    pub fn parse(bytes: Vec<u8>, options: &Options) -> Result<Self, Rejection> {
        Kept::try_new(bytes, |bytes| Programme::parse(bytes, options)).map(Self)
    }

    /// The programme.
    #[must_use]
    pub fn programme(&self) -> &Programme<'_> {
        self.0.borrow_dependent()
    }

    /// The text it was read from.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        self.0.borrow_owner()
    }
}

impl std::fmt::Debug for OwnedProgramme {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("OwnedProgramme").field(self.programme()).finish()
    }
}
