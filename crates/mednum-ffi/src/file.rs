//! Documents that are files: read here, so that they never cross as text, and never further than the limit on bytes.

use std::fs::File;
use std::io::Read as _;

use mednum_core::document::Options;
use mednum_core::{check_length, finding};

use crate::error::MednumError;

/// What a file holds.
pub(crate) enum Content {
    /// A document.
    Bytes(Vec<u8>),
    /// More than the limit on bytes: its report.
    TooLong(Box<finding::Report>),
}

/// Reads a file; of one that is longer than the limit, or has no end, no more than the limit.
pub(crate) fn read(path: &str, options: &Options) -> Result<Content, MednumError> {
    let limit = u64::try_from(options.limits.bytes).unwrap_or(u64::MAX);
    let unread = |cause| MednumError::unread(path.to_owned(), &cause);
    let file = File::open(path).map_err(unread)?;
    let known = file.metadata().map_err(unread)?.len();
    let mut bytes = Vec::new();
    if known <= limit {
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(unread)?;
    }
    let length = usize::try_from(known).unwrap_or(usize::MAX).max(bytes.len());
    Ok(match check_length(length, options) {
        Some(report) => Content::TooLong(Box::new(report)),
        None => Content::Bytes(bytes),
    })
}
