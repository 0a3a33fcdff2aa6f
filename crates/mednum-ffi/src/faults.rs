//! Breaking down on purpose, for the tests of how callers are told. Only with the feature `faults`, never in what is published.

use std::ffi::CStr;

/// Asked of `check_value`, this field breaks it down.
const PANIC: &str = "fault.panic";

/// In the environment, this variable makes the library say that it is of another version.
const VERSION: &str = "MEDNUM_FAULT_VERSION";

#[expect(clippy::panic, reason = "what this is for")]
pub(crate) fn of_field(field: &str) {
    if field == PANIC {
        panic!("asked to break down");
    }
}

pub(crate) fn another_version() -> Option<&'static CStr> {
    std::env::var_os(VERSION).map(|_| c"0.0.0")
}
