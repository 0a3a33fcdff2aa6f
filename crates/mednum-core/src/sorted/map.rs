//! A small map in the order of its keys.

use std::borrow::Borrow;
use std::fmt;
use std::ops::{Bound, RangeBounds};
use std::vec;

use super::order::{Order, Place, Positions, index};

/// A map in the order of its keys.
#[derive(Clone)]
pub(crate) struct SortedMap<K, V> {
    entries: Vec<(K, V)>,
    order: Order,
}

impl<K, V> SortedMap<K, V> {
    pub(crate) const fn new() -> Self {
        Self { entries: Vec::new(), order: Order::new() }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Keys and values in the order of the keys.
    pub(crate) fn iter(&self) -> Iter<'_, K, V> {
        Iter { entries: &self.entries, positions: self.order.positions() }
    }

    pub(crate) fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + Clone {
        self.iter().map(|(key, _)| key)
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &V> + Clone {
        self.iter().map(|(_, value)| value)
    }

    /// The values, in the order in which they were inserted.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    pub(crate) fn into_values(self) -> impl DoubleEndedIterator<Item = V> {
        self.into_iter().map(|(_, value)| value)
    }

    fn get_at(&self, place: Place) -> Option<&(K, V)> {
        self.order.at(place).and_then(|position| self.entries.get(position as usize))
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<Place, Place>
    where
        K: Borrow<Q>,
    {
        self.order.find(&mut |position| match self.entries.get(position as usize) {
            Some((known, _)) => known.borrow().cmp(key),
            None => std::cmp::Ordering::Less,
        })
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().and_then(|place| self.get_at(place)).map(|(_, value)| value)
    }

    pub(crate) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let position = self.order.at(self.find(key).ok()?)?;
        self.entries.get_mut(position as usize).map(|(_, value)| value)
    }

    pub(crate) fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Puts a value; the one that it takes the place of.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok(place) => {
                let position = self.order.at(place)?;
                self.entries.get_mut(position as usize).map(|(_, kept)| std::mem::replace(kept, value))
            }
            Err(place) => {
                self.order.insert(place, index(self.entries.len()));
                self.entries.push((key, value));
                None
            }
        }
    }

    pub(crate) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let place = self.find(key).ok()?;
        let position = self.order.at(place)?;
        // The last entry takes the place of the one that goes.
        let last = self.entries.last().and_then(|(moved, _)| self.find(moved.borrow()).ok());
        if let Some(last) = last {
            self.order.replace(last, position);
        }
        self.order.remove(place);
        Some(self.entries.swap_remove(position as usize).1)
    }

    pub(crate) fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        Entry { map: self, key }
    }

    /// Keys and values within bounds, in the order of the keys.
    pub(crate) fn range(&self, bounds: impl RangeBounds<K>) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        let place = |key: &K| self.find(key);
        let from = match bounds.start_bound() {
            Bound::Included(key) => place(key).unwrap_or_else(|place| place),
            Bound::Excluded(key) => place(key).map_or_else(|place| place, Place::after),
            Bound::Unbounded => Place::START,
        };
        let to = match bounds.end_bound() {
            Bound::Included(key) => place(key).map_or_else(|place| place, Place::after),
            Bound::Excluded(key) => place(key).unwrap_or_else(|place| place),
            Bound::Unbounded => self.order.end(),
        };
        let positions = self.order.between(from, to);
        positions.filter_map(|position| self.entries.get(position as usize).map(|(key, value)| (key, value)))
    }

    /// Keeps the entries that are wanted.
    pub(crate) fn retain(&mut self, mut wanted: impl FnMut(&K, &mut V) -> bool) {
        let entries = std::mem::take(self).into_iter();
        self.extend(entries.filter_map(|(key, mut value)| wanted(&key, &mut value).then_some((key, value))));
    }
}

/// A key of a map, there or not yet.
pub(crate) struct Entry<'m, K, V> {
    map: &'m mut SortedMap<K, V>,
    key: K,
}

impl<'m, K: Ord, V> Entry<'m, K, V> {
    /// The value; that of `make` where there was none.
    #[expect(clippy::expect_used, reason = "the position was found or pushed just above")]
    pub(crate) fn or_insert_with(self, make: impl FnOnce() -> V) -> &'m mut V {
        let Self { map, key } = self;
        let position = match map.find(&key) {
            Ok(place) => map.order.at(place).unwrap_or_default() as usize,
            Err(place) => {
                let position = map.entries.len();
                map.order.insert(place, index(position));
                map.entries.push((key, make()));
                position
            }
        };
        map.entries.get_mut(position).map(|(_, value)| value).expect("an entry has its place")
    }

    pub(crate) fn or_insert(self, value: V) -> &'m mut V {
        self.or_insert_with(|| value)
    }

    pub(crate) fn or_default(self) -> &'m mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }
}

/// Keys and values in the order of the keys.
#[derive(Debug)]
pub(crate) struct Iter<'m, K, V> {
    entries: &'m [(K, V)],
    positions: Positions<'m>,
}

impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {
        Self { entries: self.entries, positions: self.positions.clone() }
    }
}

impl<'m, K, V> Iterator for Iter<'m, K, V> {
    type Item = (&'m K, &'m V);

    fn next(&mut self) -> Option<Self::Item> {
        let position = self.positions.next()?;
        self.entries.get(position as usize).map(|(key, value)| (key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.entries.len()))
    }
}

impl<K, V> DoubleEndedIterator for Iter<'_, K, V> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let position = self.positions.next_back()?;
        self.entries.get(position as usize).map(|(key, value)| (key, value))
    }
}

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for SortedMap<K, V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

impl<K: PartialEq, V: PartialEq> PartialEq for SortedMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<K: Eq, V: Eq> Eq for SortedMap<K, V> {}

impl<K: Ord, V> Extend<(K, V)> for SortedMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for SortedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K, V> IntoIterator for SortedMap<K, V> {
    type Item = (K, V);
    type IntoIter = vec::IntoIter<(K, V)>;

    fn into_iter(mut self) -> Self::IntoIter {
        let entries = &mut self.entries;
        self.order.arrange(&mut |one, other| entries.swap(one, other));
        self.entries.into_iter()
    }
}

impl<'m, K, V> IntoIterator for &'m SortedMap<K, V> {
    type Item = (&'m K, &'m V);
    type IntoIter = Iter<'m, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Keys in an order that is not theirs: every remainder of a prime, once.
    fn shuffled(count: u64) -> impl Iterator<Item = u64> {
        (0..count).map(|rank| rank * 7_919 % 10_007)
    }

    #[test]
    fn a_map_holds_what_the_standard_one_holds_in_the_same_order() {
        for count in [0, 1, 2, 255, 256, 257, 5_000] {
            let (mut ours, mut theirs) = (SortedMap::new(), BTreeMap::new());
            for key in shuffled(count).chain(shuffled(count / 2)) {
                *ours.entry(key).or_default() += key;
                *theirs.entry(key).or_insert(0_u64) += key;
            }
            for key in shuffled(count / 3) {
                assert_eq!(ours.remove(&key), theirs.remove(&key), "{key} of {count}");
            }
            assert_eq!(ours.len(), theirs.len());
            assert!(ours.iter().eq(theirs.iter()), "{count}");
            assert!(ours.iter().rev().eq(theirs.iter().rev()), "{count}");
            for (from, to) in [(0, 0), (3, 2_000), (5_000, 5_000), (9_000, 20_000)] {
                assert!(ours.range(from..).eq(theirs.range(from..)), "{from}.. of {count}");
                assert!(ours.range(from..to).eq(theirs.range(from..to)), "{from}..{to} of {count}");
                assert!(
                    ours.range(from..=to).rev().eq(theirs.range(from..=to).rev()),
                    "{from}..={to} of {count}"
                );
            }
            let (mut even, mut theirs_even) = (ours.clone(), theirs.clone());
            even.retain(|key, _| key % 2 == 0);
            theirs_even.retain(|key, _| key % 2 == 0);
            assert!(even.iter().eq(theirs_even.iter()), "{count}");
            for key in shuffled(count) {
                assert_eq!(ours.get(&key), theirs.get(&key));
            }
            assert!(ours.into_iter().eq(theirs), "{count}");
        }
    }

    #[test]
    fn a_value_put_twice_gives_back_the_first() {
        let mut map = SortedMap::new();
        assert_eq!(map.insert("a", 1), None);
        assert_eq!(map.insert("a", 2), Some(1));
        assert_eq!(map.entry("a").or_insert(9), &2);
        assert!(map.insert("A", 5).is_none() && map.get_mut("b").is_none());
        map.values_mut().for_each(|value| *value *= 10);
        assert!(map.keys().eq(&["A", "a"]) && map.values().eq(&[50, 20]));
        assert_eq!(map.into_values().collect::<Vec<_>>(), [50, 20]);
    }
}
