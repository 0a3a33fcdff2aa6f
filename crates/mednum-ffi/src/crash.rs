//! Breaking down on purpose, for the tests of how callers are told.

use crate::error::MednumError;

/// Panics.
#[uniffi::export]
#[expect(clippy::panic, reason = "what this is for")]
pub fn crash() -> Result<(), MednumError> {
    panic!("asked to break down");
}
