//! Writes the foreign sources of mednum from its library: `cargo xtask codegen bindings` calls it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
