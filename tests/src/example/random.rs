//! A small generator of numbers (SplitMix64): the same seed gives the same programme on every machine.

/// SplitMix64, by Sebastiano Vigna (public domain).
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    /// A generator for one register, so that a change in one register leaves the others as they are.
    pub(super) fn new(register: &str, copy: usize) -> Self {
        let seed = register.bytes().fold(49, |seed: u64, byte| seed.wrapping_mul(257) ^ u64::from(byte));
        let mut random = Self(seed ^ (copy as u64).wrapping_mul(0xD6E8_FEB8_6659_FD93));
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both possible.
    pub(super) fn between(&mut self, low: usize, high: usize) -> usize {
        let width = (high.saturating_sub(low) as u64).saturating_add(1);
        low + usize::try_from(self.next() % width).unwrap_or_default()
    }

    /// True so many times in a hundred.
    pub(super) fn percent(&mut self, chance: usize) -> bool {
        self.between(0, 99) < chance
    }

    /// One of the items; the default when there is none.
    pub(super) fn pick<T: Clone + Default>(&mut self, items: &[T]) -> T {
        let rank = self.between(0, items.len().saturating_sub(1));
        items.get(rank).cloned().unwrap_or_default()
    }

    /// So many of the items at most, each once, in their order.
    pub(super) fn some<T: Clone>(&mut self, items: &[T], count: usize) -> Vec<T> {
        let mut wanted = count.min(items.len());
        let mut chosen = Vec::with_capacity(wanted);
        for (rank, item) in items.iter().enumerate() {
            let left = items.len() - rank;
            if self.between(1, left) <= wanted {
                chosen.push(item.clone());
                wanted -= 1;
            }
        }
        chosen
    }

    /// Eight hexadecimal digits: a pseudonym says nothing.
    pub(super) fn pseudonym(&mut self, letter: char) -> String {
        format!("{letter}-{:08x}", self.next() >> 32)
    }
}
