//! The computations of this concept, by name.

use crate::computation::Computation;

/// Every computation of this concept.
pub(crate) static COMPUTATIONS: &[Computation] = &[];
