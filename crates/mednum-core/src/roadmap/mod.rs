//! The roadmap: axes, actions and working groups, with what each sheet prints. Sheets: all 35.
//!
//! A roadmap says who leads what, where, with which means, by when and how it will be judged; and, for a
//! printed one, what its source left empty, copied or contradicted. The built-in roadmap is one document
//! among others: another département writes its own the same way.

pub mod calendar;
mod computations;
pub mod figure;
pub mod means;
pub mod news;
pub(crate) mod rules;
pub mod sheet;
pub mod source_note;
pub mod state;
pub mod timeline;
pub mod to_complete;

pub(crate) use computations::COMPUTATIONS;
pub use sheet::{Action, Axis, Link, Roadmap, Sheet, SheetField, WorkingGroup};
