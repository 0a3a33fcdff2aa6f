//! Circles: records that each lead to another, and the last of them back to the first.

/// One record of each circle, the first in order. Each record leads to one other at most; one that leads to itself is
/// no circle here: it has a finding of its own.
pub(crate) fn circles(next: &[Option<usize>]) -> Vec<usize> {
    // The walk in which each record was met; every record is walked through once.
    let mut walks: Vec<Option<usize>> = vec![None; next.len()];
    let mut found = Vec::new();
    for start in 0..next.len() {
        let mut at = start;
        let met = loop {
            let Some(walk) = walks.get_mut(at) else { break None };
            if walk.is_some() {
                break (*walk == Some(start)).then_some(at);
            }
            *walk = Some(start);
            match next.get(at).copied().flatten() {
                Some(following) => at = following,
                None => break None,
            }
        };
        let Some(met) = met else { continue };
        let around =
            std::iter::successors(next.get(met).copied().flatten(), |at| next.get(*at).copied().flatten());
        let others: Vec<usize> = around.take_while(|at| *at != met).collect();
        if !others.is_empty() {
            found.push(others.into_iter().fold(met, usize::min));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn a_circle_is_told_once_by_its_first_record() {
        type Case = (&'static str, &'static [Option<usize>], &'static [usize]);
        let cases: [Case; 6] = [
            ("none", &[None, Some(0), Some(1)], &[]),
            ("one that leads to itself", &[Some(0)], &[]),
            ("two", &[Some(1), Some(0)], &[0]),
            ("a way into a circle", &[Some(2), Some(3), Some(1), Some(2)], &[1]),
            ("two circles", &[Some(1), Some(0), Some(3), Some(2)], &[0, 2]),
            ("beyond the list", &[Some(9)], &[]),
        ];
        for (name, next, expected) in cases {
            assert_eq!(circles(next), expected, "{name}");
        }
    }
}
