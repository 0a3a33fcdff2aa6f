//! From bytes to a document: the fast reader, and the diagnosing one when it refuses.

use memchr::{memchr_iter, memchr2_iter};

use crate::finding::report::{Draft, Findings};
use crate::finding::text::is_bidi_control;

use super::limits::{Limits, Options};
use super::recovery::Place;
use super::scalar::DEFAULT_STRING_BYTES;
use super::shape::Shaped;
use super::token::{SyntaxDefect, SyntaxProblem};
use super::tree::{NodeId, Tree};
use super::version::{Standing, version_node};
use super::{Document, diagnosis, rules};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

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
    let limits = &options.limits;
    // The tree counts its offsets in 32 bits.
    let most = limits.bytes.min(u32::MAX as usize - 1);
    if bytes.len() > most {
        findings.push(
            Draft::new(&rules::SIZE_EXCEEDED, "").at(0..0).param("count", bytes.len()).param("limit", most),
        );
        return Reading::nothing("");
    }
    let bytes = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => {
            findings.push(Draft::new(&rules::BYTE_ORDER_MARK, "").at(0..0));
            rest
        }
        None => bytes,
    };
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let invalid = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
            findings
                .push(Draft::new(&rules::NOT_UTF8, "").at(valid.len()..valid.len()).param("count", invalid));
            return Reading::nothing(std::str::from_utf8(valid).unwrap_or_default());
        }
    };
    if may_be_read_fast(text, limits)
        && let Ok(document) = serde_json::from_str::<Document<'_>>(text)
    {
        let version = document.schema_version.as_str();
        if Standing::of(version) == Standing::NewerMajor {
            findings.push(newer_major(version));
            return Reading::nothing(text);
        }
        return Reading { text, document: Some(document) };
    }
    read_with_diagnosis(text, limits, findings)
}

/// Deepest place of a document that has its shape.
const SHAPE_DEPTH: usize = 12;

/// Whether the fast reader sees all there is to see: it knows no limit but its own, and passes over what I-JSON
/// forbids inside strings. Each test may say no too often, never yes.
fn may_be_read_fast(text: &str, limits: &Limits) -> bool {
    let bytes = text.as_bytes();
    limits.string_bytes == DEFAULT_STRING_BYTES
        && limits.depth >= SHAPE_DEPTH
        && (bytes.len() <= limits.records || memchr_iter(b'{', bytes).count() <= limits.records)
        && !holds_suspect_character(bytes)
}

/// Noncharacters are written with EF (or, beyond the first plane, F0 to F4 … BE or BF), direction controls with
/// E2 80, E2 81 or D8 9C.
fn holds_suspect_character(bytes: &[u8]) -> bool {
    let rest = |at: usize| {
        (bytes.get(at + 1).copied().unwrap_or_default(), bytes.get(at + 2).copied().unwrap_or_default())
    };
    memchr2_iter(0xE2, 0xD8, bytes).any(|at| match (bytes.get(at), rest(at)) {
        (Some(0xD8), (second, _)) => second == 0x9C,
        (_, (0x80, third)) => matches!(third, 0x8E | 0x8F | 0xAA..=0xAE),
        (_, (0x81, third)) => matches!(third, 0xA6..=0xA9),
        _ => false,
    }) || memchr_iter(0xEF, bytes).any(|at| matches!(rest(at).0, 0xB7 | 0xBF))
        || memchr::memchr3_iter(0xF0, 0xF1, 0xF2, bytes)
            .chain(memchr2_iter(0xF3, 0xF4, bytes))
            .any(|at| rest(at).1 == 0xBF && matches!(bytes.get(at + 3), Some(0xBE | 0xBF)))
        || memchr_iter(b'\\', bytes)
            .any(|at| writes_direction_control(bytes.get(at + 1..at + 6).unwrap_or_default()))
}

/// Whether an escape, after its backslash, stands for a direction control.
fn writes_direction_control(escape: &[u8]) -> bool {
    let [b'u', digits @ ..] = escape else { return false };
    let code = digits.iter().try_fold(0, |code, digit| Some(code * 16 + char::from(*digit).to_digit(16)?));
    code.and_then(char::from_u32).is_some_and(is_bidi_control)
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
    let document = serde::Deserialize::deserialize(Place::root(&tree)).ok();
    Reading { text, document }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::shape::Shape;

    fn depth(shape: &Shape) -> usize {
        match shape {
            Shape::List(item) => 1 + depth(item),
            Shape::Record(record) => {
                1 + record.fields.iter().map(|field| depth(field.shape)).max().unwrap_or_default()
            }
            _ => 0,
        }
    }

    #[test]
    fn no_document_that_has_its_shape_is_deeper_than_the_fast_reader_counts_on() {
        let deepest = depth(&<Document<'_> as Shaped>::SHAPE);
        assert!((2..=SHAPE_DEPTH).contains(&deepest), "{deepest}");
    }
}
