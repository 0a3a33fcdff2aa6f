//! Positions in a list, in the order of what stands there.

use std::cmp::Ordering;
use std::iter::{Copied, Flatten};
use std::slice;

/// The most positions that a chunk holds before it is cut in two.
const FULL: usize = 256;

/// Positions in order, in chunks of which none is empty: a position is inserted by moving those of one chunk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Order {
    chunks: Vec<Vec<u32>>,
}

/// A place in the order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    chunk: usize,
    at: usize,
}

impl Place {
    pub(super) const START: Self = Self { chunk: 0, at: 0 };

    /// The place after it.
    pub(super) fn after(self) -> Self {
        Self { at: self.at + 1, ..self }
    }
}

/// Positions in order.
pub(super) type Positions<'o> = Copied<Flatten<slice::Iter<'o, Vec<u32>>>>;

impl Order {
    pub(super) const fn new() -> Self {
        Self { chunks: Vec::new() }
    }

    /// Where the position stands that compares equal, else where it should be inserted.
    pub(super) fn find(&self, compare: &mut dyn FnMut(u32) -> Ordering) -> Result<Place, Place> {
        let last = self.chunks.len().saturating_sub(1);
        // What comes in order goes to the end, without a search.
        let ends_below = |chunk: &Vec<u32>, compare: &mut dyn FnMut(u32) -> Ordering| {
            chunk.last().is_none_or(|position| compare(*position) == Ordering::Less)
        };
        let chunk = match self.chunks.last() {
            Some(chunk) if ends_below(chunk, compare) => return Err(Place { chunk: last, at: chunk.len() }),
            Some(_) => self.chunks.partition_point(|chunk| ends_below(chunk, compare)),
            None => 0,
        };
        let positions = self.chunks.get(chunk).map(Vec::as_slice).unwrap_or_default();
        match positions.binary_search_by(|position| compare(*position)) {
            Ok(at) => Ok(Place { chunk, at }),
            Err(at) => Err(Place { chunk, at }),
        }
    }

    pub(super) fn at(&self, place: Place) -> Option<u32> {
        self.chunks.get(place.chunk)?.get(place.at).copied()
    }

    pub(super) fn insert(&mut self, place: Place, position: u32) {
        let Some(chunk) = self.chunks.get_mut(place.chunk) else {
            self.chunks.push(vec![position]);
            return;
        };
        chunk.insert(place.at, position);
        if chunk.len() > FULL {
            let upper = chunk.split_off(FULL / 2);
            self.chunks.insert(place.chunk + 1, upper);
        }
    }

    pub(super) fn remove(&mut self, place: Place) {
        if let Some(chunk) = self.chunks.get_mut(place.chunk) {
            chunk.remove(place.at);
            if chunk.is_empty() {
                self.chunks.remove(place.chunk);
            }
        }
    }

    pub(super) fn replace(&mut self, place: Place, position: u32) {
        if let Some(kept) = self.chunks.get_mut(place.chunk).and_then(|chunk| chunk.get_mut(place.at)) {
            *kept = position;
        }
    }

    pub(super) fn positions(&self) -> Positions<'_> {
        self.chunks.iter().flatten().copied()
    }

    /// The positions from a place on, up to another.
    pub(super) fn between(&self, from: Place, to: Place) -> impl DoubleEndedIterator<Item = u32> {
        let chunks = (to.chunk + 1).saturating_sub(from.chunk);
        self.chunks.iter().enumerate().skip(from.chunk).take(chunks).flat_map(move |(chunk, positions)| {
            let first = if chunk == from.chunk { from.at } else { 0 };
            let end = if chunk == to.chunk { to.at } else { positions.len() };
            positions.get(first..end).unwrap_or_default().iter().copied()
        })
    }

    /// The place after the last position.
    pub(super) fn end(&self) -> Place {
        let last = self.chunks.last();
        Place { chunk: self.chunks.len().saturating_sub(1), at: last.map_or(0, Vec::len) }
    }

    /// Brings a list in order by exchanging its items.
    pub(super) fn arrange(self, exchange: &mut dyn FnMut(usize, usize)) {
        let mut wanted: Vec<u32> = self.positions().collect();
        for at in 0..wanted.len() {
            // The cycle that the position belongs to.
            let mut here = at;
            while let Some(there) = wanted.get(here).map(|position| *position as usize)
                && let Some(kept) = wanted.get_mut(here)
            {
                *kept = index(here);
                if there == at {
                    break;
                }
                exchange(here, there);
                here = there;
            }
        }
    }
}

/// A position; lists are shorter than a document has bytes.
pub(super) fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
