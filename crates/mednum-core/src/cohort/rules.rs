//! Rules of this concept.

use crate::context::Context;
use crate::finding::report::Findings;
use crate::finding::rule::Rule;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[];

/// Checks the records of this concept.
pub(crate) fn check(_context: &Context<'_, '_>, _findings: &mut Findings) {}
