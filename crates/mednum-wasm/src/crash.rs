//! What breaks an engine: each stands for a defect that the engine is built never to have.

use wasm_bindgen::prelude::wasm_bindgen;

/// Panics.
///
/// # Panics
///
/// Always.
#[wasm_bindgen(js_name = crashByPanic)]
#[expect(clippy::panic, reason = "what the tests ask for")]
pub fn by_panic() {
    panic!("asked for");
}

/// Fills the stack.
#[wasm_bindgen(js_name = crashByDepth)]
#[must_use]
pub fn by_depth(levels: u32) -> u64 {
    // Each level keeps some room, so that a stack of one mebibyte ends soon.
    let kept = [u64::from(levels); 32];
    if levels == 0 { 0 } else { by_depth(levels - 1).wrapping_add(std::hint::black_box(kept).iter().sum()) }
}

/// Fills the memory.
#[wasm_bindgen(js_name = crashByMemory)]
#[must_use]
pub fn by_memory() -> usize {
    let mut kept: Vec<Vec<u8>> = Vec::new();
    loop {
        kept.push(vec![1; 64 << 20]);
        if kept.len() > 1_000 {
            return kept.len();
        }
    }
}
