//! A small set in the order of its items.

use std::borrow::Borrow;
use std::fmt;

use super::map::SortedMap;

/// A set in the order of its items.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SortedSet<T> {
    items: SortedMap<T, ()>,
}

impl<T> SortedSet<T> {
    pub(crate) const fn new() -> Self {
        Self { items: SortedMap::new() }
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The items in order.
    pub(crate) fn iter(&self) -> Iter<'_, T> {
        Iter(self.items.iter())
    }

    pub(crate) fn first(&self) -> Option<&T> {
        self.iter().next()
    }
}

impl<T: Ord> SortedSet<T> {
    /// Whether the item was not there yet.
    pub(crate) fn insert(&mut self, item: T) -> bool {
        self.items.insert(item, ()).is_none()
    }

    pub(crate) fn contains<Q: Ord + ?Sized>(&self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.items.contains_key(item)
    }

    /// Whether the item was there.
    pub(crate) fn remove<Q: Ord + ?Sized>(&mut self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.items.remove(item).is_some()
    }

    /// Takes the first item out.
    pub(crate) fn pop_first(&mut self) -> Option<T>
    where
        T: Clone,
    {
        let first = self.first().cloned()?;
        self.remove(&first);
        Some(first)
    }

    /// The items that another set does not have.
    pub(crate) fn difference<'s>(&'s self, other: &'s Self) -> impl Iterator<Item = &'s T> {
        self.iter().filter(|item| !other.contains(*item))
    }

    /// The items that another set has too.
    pub(crate) fn intersection<'s>(&'s self, other: &'s Self) -> impl Iterator<Item = &'s T> {
        self.iter().filter(|item| other.contains(*item))
    }

    pub(crate) fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|item| other.contains(item))
    }
}

impl<T> Default for SortedSet<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for SortedSet<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter()).finish()
    }
}

impl<T: Ord> Extend<T> for SortedSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.insert(item);
        }
    }
}

impl<T: Ord> FromIterator<T> for SortedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::new();
        set.extend(items);
        set
    }
}

impl<T: Ord, const COUNT: usize> From<[T; COUNT]> for SortedSet<T> {
    fn from(items: [T; COUNT]) -> Self {
        items.into_iter().collect()
    }
}

impl<T> IntoIterator for SortedSet<T> {
    type Item = T;
    type IntoIter = Items<T>;

    fn into_iter(self) -> Items<T> {
        Items(self.items.into_iter())
    }
}

impl<'s, T> IntoIterator for &'s SortedSet<T> {
    type Item = &'s T;
    type IntoIter = Iter<'s, T>;

    fn into_iter(self) -> Iter<'s, T> {
        self.iter()
    }
}

/// The items of a set in order.
#[derive(Debug)]
pub(crate) struct Iter<'s, T>(super::map::Iter<'s, T, ()>);

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<'s, T> Iterator for Iter<'s, T> {
    type Item = &'s T;

    fn next(&mut self) -> Option<&'s T> {
        self.0.next().map(|(item, ())| item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(|(item, ())| item)
    }
}

/// The items of a set, taken out of it in order.
pub(crate) struct Items<T>(std::vec::IntoIter<(T, ())>);

impl<T> Iterator for Items<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.0.next().map(|(item, ())| item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> DoubleEndedIterator for Items<T> {
    fn next_back(&mut self) -> Option<T> {
        self.0.next_back().map(|(item, ())| item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_set_answers_as_the_standard_one() {
        let (one, other) = ([9, 2, 7, 2, 5], [5, 1, 9]);
        let (ours, mut theirs) = (SortedSet::from(one), BTreeSet::from(one));
        let (others, their_others) = (other.into_iter().collect::<SortedSet<_>>(), BTreeSet::from(other));
        assert!(ours.iter().eq(&theirs) && ours.first() == theirs.first() && ours.len() == theirs.len());
        assert!(ours.difference(&others).eq(theirs.difference(&their_others)));
        assert!(ours.intersection(&others).eq(theirs.intersection(&their_others)));
        assert_eq!(ours.is_subset(&others), theirs.is_subset(&their_others));
        let mut rest = ours.clone();
        assert_eq!((rest.pop_first(), rest.pop_first()), (theirs.pop_first(), theirs.pop_first()));
        assert!(!rest.insert(9) && rest.remove(&9) && !rest.contains(&9) && rest.insert(1));
        assert!(rest.into_iter().eq([1, 7]) && ours.into_iter().rev().eq([9, 7, 5, 2]));
        assert!(SortedSet::<u8>::new().is_empty());
    }
}
