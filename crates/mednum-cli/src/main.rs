//! mednum.
fn main() {}
