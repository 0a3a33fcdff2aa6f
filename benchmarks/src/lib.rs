//! What the benchmarks work on: generated programmes of any size, and the plain owned structs they are compared with.

pub mod owned;
pub mod owned_records;
pub mod programme;
