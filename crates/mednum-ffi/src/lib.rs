//! The native library of mednum for Kotlin, Swift and Python.
//!
//! It translates and nothing else: documents go in as text, records and JSON text come out. Every function may fail, even where
//! the core cannot, so that a breakdown is told as an error and never ends the process. Nothing is locked and nothing waits: a
//! programme may be asked by as many threads as there are.

#![allow(
    clippy::result_large_err,
    reason = "an error carries its report to another language, which keeps it apart"
)]

mod arguments;
mod error;
#[cfg(feature = "faults")]
mod faults;
mod file;
mod finding;
mod functions;
mod guard;
mod library;
mod options;
mod programme;
mod typed;

pub use arguments::Arguments;
pub use error::{Language, MednumError, error_text};
pub use finding::{Bilingual, Counts, Finding, Param, ParamValue, Place, Report, Rule, Severity, Subject};
pub use functions::{
    Computation, catalog, check, check_file, check_file_json, check_json, check_value, computations, rules,
    rules_json, schema_version, version,
};
pub use library::mednum_library_version;
pub use options::{CheckOptions, Limits};
pub use programme::Programme;
pub use typed::{Labelled, Share, cohort, competency, governance, indicator, network, roadmap};

uniffi::setup_scaffolding!("mednum");

// The allocator of the system locks as soon as a process has threads, and a virtual machine has many: a check took a sixth more.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
