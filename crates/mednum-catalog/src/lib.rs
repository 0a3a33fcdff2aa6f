#![doc = include_str!("../README.md")]

pub mod folding;
pub mod framework;
pub mod territory;
pub mod vocabulary;

/// Identifier of the built-in roadmap, as a document refers to it.
pub const ROADMAP_ID: &str = "mednum49-2023-2025";

/// The built-in roadmap, Mednum49 2023-2025: a programme document in mednum's own format, as JSON text.
///
/// It is read and checked by the same functions as any other document.
///
/// ```
/// assert!(mednum_catalog::ROADMAP.starts_with("{\"schema_version\""));
/// ```
pub static ROADMAP: &str = include_str!("../generated/mednum49-2023-2025.json");

/// Version of the catalogue, of its own: data and code are released apart.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
