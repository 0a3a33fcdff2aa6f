//! Maps and sets in the order of their keys, made small for the engine of browsers.
//!
//! The maps of the standard library are generated whole for each pair of types, and the rules and computations have more than
//! a hundred pairs: they were a fifth of the engine. Here the order is kept apart from what is ordered, as positions in
//! [`Order`], whose code is generated once; what is left for each pair of types is a list and a comparison. Inserting costs
//! the logarithm of what is there, in any order of arrival: a document chosen to be slow is not.

mod map;
mod order;
mod set;

pub(crate) use map::SortedMap;
pub(crate) use set::SortedSet;
