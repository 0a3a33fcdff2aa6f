//! Rules of the document itself: encoding, size, syntax, keys, types, identifiers, references.

mod reference;
mod shape;
mod text;
mod value;

use crate::context::Context;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::Rule;

use super::SCHEMA_VERSION;
use super::version::Standing;

pub(crate) use reference::*;
pub(crate) use shape::*;
pub(crate) use text::*;
pub(crate) use value::*;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &SIZE_EXCEEDED,
    &BYTE_ORDER_MARK,
    &NOT_UTF8,
    &SYNTAX,
    &DEPTH_EXCEEDED,
    &LONE_SURROGATE,
    &RECORDS_EXCEEDED,
    &STRING_TOO_LONG,
    &NONCHARACTER,
    &BIDI_CONTROL,
    &DUPLICATE_KEY,
    &MISSING_FIELD,
    &UNKNOWN_FIELD,
    &NEWER_FIELD,
    &WRONG_TYPE,
    &NUMBER_OUT_OF_RANGE,
    &INTEGER_OUT_OF_BOUNDS,
    &TOO_MANY_DECIMALS,
    &EMPTY_TEXT,
    &MALFORMED_IDENTIFIER,
    &MALFORMED_CODE,
    &MALFORMED_DATE,
    &MALFORMED_CALENDAR_DATE,
    &MALFORMED_TIME,
    &UNKNOWN_TERM,
    &NEWER_TERM,
    &UNSUPPORTED_VERSION,
    &NEWER_MAJOR_VERSION,
    &NEWER_VERSION,
    &UNKNOWN_ROADMAP,
    &TWO_ROADMAPS,
    &DUPLICATE_IDENTIFIER,
    &BROKEN_REFERENCE,
    &REFERENCE_TO_ITSELF,
    &DUPLICATE_PERSON,
    &BROKEN_REFERENCE_OF_PERSON,
];

/// The rules that a malformed scalar may break; its shape names the code.
pub(crate) static MALFORMED: &[&Rule] = &[
    &EMPTY_TEXT,
    &MALFORMED_IDENTIFIER,
    &MALFORMED_CODE,
    &MALFORMED_DATE,
    &MALFORMED_CALENDAR_DATE,
    &MALFORMED_TIME,
];

/// Checks the version and the roadmap that the document names.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    check_version(&document.schema_version, findings);
    let Some(reference) = document.roadmap_ref.as_ref().filter(|reference| !reference.is_empty()) else {
        return;
    };
    if reference.as_str() != mednum_catalog::ROADMAP_ID {
        findings.push(
            Draft::new(&UNKNOWN_ROADMAP, "/roadmap_ref")
                .param("value", reference.as_str())
                .param("known", mednum_catalog::ROADMAP_ID),
        );
    }
    let own = [
        ("roadmap", document.roadmap.is_some()),
        ("axes", !document.axes.is_empty()),
        ("actions", !document.actions.is_empty()),
        ("working_groups", !document.working_groups.is_empty()),
    ];
    if let Some((section, _)) = own.iter().find(|(_, present)| *present) {
        findings.push(
            Draft::new(&TWO_ROADMAPS, "/roadmap_ref")
                .param("section", *section)
                .related(format!("/{section}"), "own_roadmap"),
        );
    }
}

fn check_version(version: &str, findings: &mut Findings) {
    if version.is_empty() {
        return;
    }
    let rule = match Standing::of(version) {
        Standing::Known => return,
        Standing::NewerMinor => &NEWER_VERSION,
        // The reader has stopped at it already.
        Standing::NewerMajor => &NEWER_MAJOR_VERSION,
        Standing::Unsupported => &UNSUPPORTED_VERSION,
    };
    findings.push(version_finding(rule, version));
}

/// A finding about the version of a document.
pub(crate) fn version_finding(rule: &'static Rule, version: &str) -> Draft {
    Draft::new(rule, "/schema_version").param("version", version).param("supported", SCHEMA_VERSION)
}
