//! A largest matching between two sides whose members come in classes that are all alike.
//!
//! Members of a class may be joined to the same classes of the other side, so a matching is a number of pairs for each
//! two classes: a hundred thousand people cost no more than the few hundred classes they fall into. Edges are tried in
//! their order of preference; then every pair more that an augmenting path can give is made (Kuhn, on classes).

use crate::sorted::SortedMap;
use std::collections::VecDeque;

/// A class of the right side that a class of the left side may be joined to, and how far it is: the least is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    pub(super) distance: usize,
    /// Rank among the right classes.
    pub(super) right: usize,
}

/// How many pairs are made between a left class and a right class.
pub(super) type Flows = SortedMap<(usize, usize), usize>;

/// A largest matching: `left` and `right` are the sizes of the classes, `edges` those of each left class, in the order
/// in which they are preferred among edges of the same distance.
pub(super) fn largest(left: &[usize], right: &[usize], edges: &[Vec<Edge>]) -> Flows {
    let mut matching =
        Matching { edges, free: right.to_vec(), users: vec![Vec::new(); right.len()], flows: Flows::new() };
    let mut waiting = left.to_vec();
    let furthest = edges.iter().flatten().map(|edge| edge.distance).max().unwrap_or_default();
    for distance in 0..=furthest {
        for (class, waiting) in waiting.iter_mut().enumerate() {
            matching.take_free(class, distance, waiting);
        }
    }
    for (class, waiting) in waiting.iter().enumerate() {
        // What cannot be augmented once never can be again.
        for _ in 0..*waiting {
            if !matching.augment(class) {
                break;
            }
        }
    }
    matching.flows.retain(|_, pairs| *pairs > 0);
    matching.flows
}

struct Matching<'e> {
    edges: &'e [Vec<Edge>],
    /// Members of each right class that have no pair yet.
    free: Vec<usize>,
    /// Left classes that ever had a pair with each right class.
    users: Vec<Vec<usize>>,
    flows: Flows,
}

impl Matching<'_> {
    fn edges_of(&self, left: usize) -> &[Edge] {
        self.edges.get(left).map(Vec::as_slice).unwrap_or_default()
    }

    fn free(&self, right: usize) -> usize {
        self.free.get(right).copied().unwrap_or_default()
    }

    fn use_free(&mut self, right: usize, count: usize) {
        if let Some(free) = self.free.get_mut(right) {
            *free = free.saturating_sub(count);
        }
    }

    fn join(&mut self, left: usize, right: usize, count: usize) {
        if let Some(users) = self.users.get_mut(right)
            && !users.contains(&left)
        {
            users.push(left);
        }
        *self.flows.entry((left, right)).or_default() += count;
    }

    fn part(&mut self, left: usize, right: usize) {
        if let Some(pairs) = self.flows.get_mut(&(left, right)) {
            *pairs = pairs.saturating_sub(1);
        }
    }

    /// Joins as many members as are free at a distance.
    fn take_free(&mut self, left: usize, distance: usize, waiting: &mut usize) {
        let edges = self.edges;
        for edge in edges.get(left).into_iter().flatten().filter(|edge| edge.distance == distance) {
            let count = self.free(edge.right).min(*waiting);
            if count > 0 {
                self.use_free(edge.right, count);
                self.join(left, edge.right, count);
                *waiting -= count;
            }
        }
    }

    /// Makes one pair more for a left class by a shortest augmenting path; false when there is none.
    fn augment(&mut self, start: usize) -> bool {
        // For each right class reached, the left class it was reached from; for each left class, the right one.
        let mut reached: SortedMap<usize, usize> = SortedMap::new();
        let mut came_by: SortedMap<usize, usize> = SortedMap::new();
        let mut queue = VecDeque::from([start]);
        while let Some(left) = queue.pop_front() {
            for edge in self.edges_of(left) {
                if reached.contains_key(&edge.right) {
                    continue;
                }
                reached.insert(edge.right, left);
                if self.free(edge.right) > 0 {
                    let end = edge.right;
                    self.flip(start, end, &reached, &came_by);
                    return true;
                }
                for user in self.users.get(edge.right).into_iter().flatten() {
                    let pairs = self.flows.get(&(*user, edge.right)).copied().unwrap_or_default();
                    if pairs > 0 && *user != start && !came_by.contains_key(user) {
                        came_by.insert(*user, edge.right);
                        queue.push_back(*user);
                    }
                }
            }
        }
        false
    }

    /// Changes the pairs along the path that ends at a right class.
    fn flip(
        &mut self,
        start: usize,
        end: usize,
        reached: &SortedMap<usize, usize>,
        came_by: &SortedMap<usize, usize>,
    ) {
        self.use_free(end, 1);
        let mut right = end;
        while let Some(left) = reached.get(&right).copied() {
            self.join(left, right, 1);
            if left == start {
                return;
            }
            let Some(before) = came_by.get(&left).copied() else { return };
            self.part(left, before);
            right = before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edges(list: &[&[(usize, usize)]]) -> Vec<Vec<Edge>> {
        let of_class = |class: &&[(usize, usize)]| {
            class.iter().map(|(distance, right)| Edge { distance: *distance, right: *right }).collect()
        };
        list.iter().map(of_class).collect()
    }

    fn pairs(flows: &Flows) -> usize {
        flows.values().sum()
    }

    #[test]
    fn a_matching_is_as_large_as_can_be() {
        type Case =
            (&'static str, &'static [usize], &'static [usize], &'static [&'static [(usize, usize)]], usize);
        let cases: [Case; 6] = [
            ("nothing", &[], &[], &[], 0),
            ("nobody to join", &[3], &[2], &[&[]], 0),
            ("as many as the smaller side", &[3], &[2], &[&[(0, 0)]], 2),
            (
                "the nearer choice is given up for one more pair",
                &[1, 1],
                &[1, 1],
                &[&[(0, 0), (1, 1)], &[(1, 0)]],
                2,
            ),
            (
                "a chain of three",
                &[1, 1, 1],
                &[1, 1, 1],
                &[&[(0, 0), (1, 1)], &[(0, 0), (0, 1), (1, 2)], &[(0, 0)]],
                3,
            ),
            ("classes of many", &[5, 4], &[6, 3], &[&[(0, 0), (0, 1)], &[(0, 0)]], 9),
        ];
        for (name, left, right, list, expected) in cases {
            let flows = largest(left, right, &edges(list));
            assert_eq!(pairs(&flows), expected, "{name}: {flows:?}");
        }
    }

    #[test]
    fn the_nearest_are_joined_first() {
        let flows = largest(&[1, 1], &[1, 1], &edges(&[&[(2, 0), (2, 1)], &[(0, 0), (2, 1)]]));
        assert_eq!(flows.keys().copied().collect::<Vec<_>>(), [(0, 1), (1, 0)]);
    }

    /// Every small graph: as many pairs as the best of all the ways to choose them.
    #[test]
    fn no_choice_of_pairs_is_larger() {
        for bits in 0_u32..512 {
            let list: Vec<Vec<Edge>> = (0..3)
                .map(|left| {
                    let joined = |right: &usize| bits >> (left * 3 + *right) & 1 == 1;
                    (0..3).filter(joined).map(|right| Edge { distance: right % 2, right }).collect()
                })
                .collect();
            let best = permutations().into_iter().map(|order| {
                order
                    .iter()
                    .enumerate()
                    .filter(|(left, right)| list[*left].iter().any(|edge| edge.right == **right))
                    .count()
            });
            assert_eq!(Some(pairs(&largest(&[1; 3], &[1; 3], &list))), best.max(), "{bits:09b}");
        }
    }

    fn permutations() -> [[usize; 3]; 6] {
        [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    }
}
