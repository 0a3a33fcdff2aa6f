//! Maps and sets in the order of their keys: those of the standard library, or small ones in the engine of browsers.
//!
//! Those of the standard library are generated whole for each pair of types, and the rules and computations have more than a
//! hundred pairs: a fifth of the engine. In the small ones the order is kept apart from what is ordered, as positions in
//! `order::Order`, whose code is generated once; what is left for each pair of types is a list and a comparison. Inserting
//! costs the logarithm of what is there, whatever the order of arrival: a document chosen to be slow is not. They offer the
//! same methods under the same names, as far as the core uses them, and the shared vectors hold both to the same answers.

#[cfg(any(target_family = "wasm", test))]
mod map;
#[cfg(any(target_family = "wasm", test))]
mod order;
#[cfg(any(target_family = "wasm", test))]
mod set;

#[cfg(target_family = "wasm")]
pub(crate) use self::{map::SortedMap, set::SortedSet};
#[cfg(not(target_family = "wasm"))]
pub(crate) use std::collections::{BTreeMap as SortedMap, BTreeSet as SortedSet};
