//! From bytes to a document: the fast reader, and the diagnosing one when it refuses.

use crate::finding::report::{Draft, Findings};

use super::limits::{Limits, Options};
use super::shape::Shaped;
use super::source::{Source, read_whole};
use super::token::{SyntaxDefect, SyntaxProblem};
use super::tree::{NodeId, Tree};
use super::version::{Standing, version_node};
use super::{Document, diagnosis, rules};

pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What was read.
pub(crate) struct Reading<'a> {
    /// The text that positions are counted in: without byte order mark, up to the first byte that is not UTF-8.
    pub(crate) text: &'a str,
    /// The document, with holes where something was refused; nothing when the text is not JSON.
    pub(crate) document: Option<Document<'a>>,
}

impl<'a> Reading<'a> {
    fn nothing(text: &'a str) -> Self {
        Self { text, document: None }
    }
}

/// Reads a document; every defect goes to `findings`.
pub(crate) fn read<'a>(bytes: &'a [u8], options: &Options, findings: &mut Findings) -> Reading<'a> {
    let text = match text_of(bytes, &options.limits, findings) {
        Ok(text) => text,
        Err(valid) => return Reading::nothing(valid),
    };
    let Some(document) = Document::read_sound(text, &options.limits) else {
        return read_with_diagnosis(text, &options.limits, findings);
    };
    let version = document.schema_version.as_str();
    if Standing::of(version) == Standing::NewerMajor {
        findings.push(newer_major(version));
        return Reading::nothing(text);
    }
    Reading { text, document: Some(document) }
}

/// The same by the diagnosing reader alone.
pub(crate) fn read_slowly<'a>(bytes: &'a [u8], options: &Options, findings: &mut Findings) -> Reading<'a> {
    match text_of(bytes, &options.limits, findings) {
        Ok(text) => read_with_diagnosis(text, &options.limits, findings),
        Err(valid) => Reading::nothing(valid),
    }
}

/// What is said of a document that is longer than the limit.
pub(crate) fn oversize(bytes: usize, limits: &Limits) -> Option<Draft> {
    // The tree counts its offsets in 32 bits.
    let most = limits.bytes.min(u32::MAX as usize - 1);
    let too_long = bytes > most;
    too_long
        .then(|| Draft::new(&rules::SIZE_EXCEEDED, "").at(0..0).param("count", bytes).param("limit", most))
}

/// The text of a document; else what can be read of it, to count positions in.
fn text_of<'a>(bytes: &'a [u8], limits: &Limits, findings: &mut Findings) -> Result<&'a str, &'a str> {
    if let Some(oversize) = oversize(bytes.len(), limits) {
        findings.push(oversize);
        return Err("");
    }
    let bytes = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => {
            findings.push(Draft::new(&rules::BYTE_ORDER_MARK, "").at(0..0));
            rest
        }
        None => bytes,
    };
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let invalid = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
        findings.push(Draft::new(&rules::NOT_UTF8, "").at(valid.len()..valid.len()).param("count", invalid));
        std::str::from_utf8(valid).unwrap_or_default()
    })
}

impl<'a> Document<'a> {
    /// The document of a text that has no defect of reading; nothing where the diagnosing reader has something to say.
    fn read_sound(text: &'a str, limits: &Limits) -> Option<Self> {
        read_whole(Source::text(text, limits))
    }

    /// The document of a text that has no defect of reading, without any rule applied: shape and scalars hold, the rest may
    /// not. `None` for any other text; [`check`](crate::check) says why.
    ///
    /// ```
    /// use mednum_core::document::{Document, STARTER};
    /// assert!(Document::from_text(STARTER).is_some_and(|document| document.actions.len() == 1));
    /// assert!(Document::from_text("{}").is_none());
    /// ```
    #[must_use]
    pub fn from_text(text: &'a str) -> Option<Self> {
        Self::read_sound(text, &Limits::default())
    }
}

fn read_with_diagnosis<'a>(text: &'a str, limits: &Limits, findings: &mut Findings) -> Reading<'a> {
    let depth = limits.depth.min(Limits::DEEPEST);
    let mut tree = match Tree::read(text, depth) {
        Ok(tree) => tree,
        Err(defect) => {
            findings.push(syntax_finding(text, defect, depth));
            return Reading::nothing(text);
        }
    };
    if let Some(version) = version_node(&tree)
        && Standing::of_tree(&tree) == Standing::NewerMajor
    {
        findings.push(newer_major(&tree.string(version)));
        return Reading::nothing(text);
    }
    diagnosis::diagnose(&mut tree, &<Document<'_> as Shaped>::SHAPE, limits, findings);
    if tree.is_refused(NodeId::ROOT) {
        return Reading::nothing(text);
    }
    Reading { text, document: read_whole(Source::tree(&tree)) }
}

/// The one finding of a document of a newer major version: its fields may mean something else, so nothing more can be
/// said of them.
fn newer_major(version: &str) -> Draft {
    rules::version_finding(&rules::NEWER_MAJOR_VERSION, version)
}

fn syntax_finding(text: &str, defect: SyntaxDefect, depth: usize) -> Draft {
    let end = text
        .get(defect.at..)
        .and_then(|rest| rest.chars().next())
        .map_or(defect.at, |c| defect.at + c.len_utf8());
    let span = defect.at..end;
    match defect.problem {
        SyntaxProblem::TooDeep => Draft::new(&rules::DEPTH_EXCEEDED, "").at(span).param("limit", depth),
        SyntaxProblem::LoneSurrogate => Draft::new(&rules::LONE_SURROGATE, "").at(span),
        problem => {
            let (code, label) = rules::syntax_problem(problem);
            Draft::new(&rules::SYNTAX, "")
                .at(span)
                .param("problem", crate::finding::Param::Term { code, label })
        }
    }
}
