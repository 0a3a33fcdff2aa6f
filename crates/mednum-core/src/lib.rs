#![doc = include_str!("../README.md")]

pub mod cohort;
pub mod competency;
pub mod computation;
mod context;
pub mod disclosure;
pub mod document;
pub mod door;
pub mod finding;
pub mod governance;
mod identifiers;
pub mod indicator;
pub mod network;
pub mod organisation;
mod programme;
pub mod roadmap;
mod sorted;
pub mod territory;

pub use document::layout::format;
pub use programme::{
    OwnedProgramme, Programme, Rejection, built_in_document, check, check_length, check_with_diagnosis,
};

/// Version of the model, the rules and the computations.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
