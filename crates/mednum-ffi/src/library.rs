//! What a package asks the library before anything else: whether it is the library that it was made for.
//!
//! Generated sources and library go together. What UniFFI verifies differs from one language to the next, and ends the process
//! in some: this symbol is looked up by name instead, takes nothing, and is the same in every version of mednum.
#![allow(unsafe_code, reason = "a symbol with a name of our own; no other code here is unsafe")]

use std::ffi::{CStr, c_char};

const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
    Ok(version) => version,
    Err(_) => c"",
};

/// The version of the library: a text of C that lives as long as the library, never null, not to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn mednum_library_version() -> *const c_char {
    #[cfg(feature = "faults")]
    if let Some(other) = crate::faults::another_version() {
        return other.as_ptr();
    }
    VERSION.as_ptr()
}
