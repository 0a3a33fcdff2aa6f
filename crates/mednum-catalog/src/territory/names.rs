//! Commune names as people write them: folding, and the distance between two of them.

use crate::folding::fold_words;

/// Folds a name so that spellings of one commune compare equal: case, accents, ligatures, hyphens, apostrophes and
/// spacing no longer count, and `St` and `Ste` become `saint` and `sainte`. A leading article stays, because it tells
/// communes apart.
///
/// ```
/// use mednum_catalog::territory::fold_name;
/// assert_eq!(fold_name("MONTREVAULT SUR ÈVRE"), fold_name("Montrevault-sur-Evre"));
/// assert_eq!(fold_name("St-Barthélemy-d’Anjou"), "saint barthelemy d anjou");
/// assert_eq!(fold_name("Le Plessis-Grammoire"), "le plessis grammoire");
/// ```
#[must_use]
pub fn fold_name(name: &str) -> String {
    let mut words = fold_words(name);
    for word in &mut words {
        match word.as_str() {
            "st" => "saint".clone_into(word),
            "ste" => "sainte".clone_into(word),
            _ => {}
        }
    }
    words.join(" ")
}

/// How far a given name is from a candidate, both folded; `None` when too far to be the same one.
///
/// A given name with fewer words than the candidate is also compared with as many of the candidate's first words,
/// because people shorten: « Chalonnes », « Saint-Georges ». Leading articles count for nothing on either side here.
pub(super) fn nearness(given: &str, candidate: &str) -> Option<usize> {
    let given = without_article(given);
    let candidate = without_article(candidate);
    let whole = distance_within_bound(given, candidate);
    let word_count = given.split(' ').count();
    // « Saint » alone would be the beginning of fifty communes.
    let is_distinctive = !matches!(given, "saint" | "sainte");
    let beginning = match candidate.match_indices(' ').nth(word_count - 1) {
        Some((end, _)) if is_distinctive => {
            candidate.get(..end).and_then(|start| distance_within_bound(given, start))
        }
        _ => None,
    };
    whole.into_iter().chain(beginning).min()
}

fn without_article(folded: &str) -> &str {
    ["le ", "la ", "les ", "l "].iter().find_map(|article| folded.strip_prefix(article)).unwrap_or(folded)
}

fn distance_within_bound(given: &str, candidate: &str) -> Option<usize> {
    let given: Vec<char> = given.chars().collect();
    let candidate: Vec<char> = candidate.chars().collect();
    // Two edits make any word of four letters out of any other: the shorter the name, the fewer are forgiven.
    let allowed = match given.len() {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    };
    if given.len().abs_diff(candidate.len()) > allowed {
        return None;
    }
    let distance = edit_distance(&given, &candidate);
    (distance <= allowed).then_some(distance)
}

/// The optimal string alignment distance: two letters swapped count for one edit, as the typing slip they are.
fn edit_distance(left: &[char], right: &[char]) -> usize {
    let mut before_previous: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=right.len()).collect();
    let mut left_before = None;
    for (row, &from) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(previous.len());
        let mut beside = row + 1;
        current.push(beside);
        let mut right_before = None;
        for (column, (&to, window)) in right.iter().zip(previous.windows(2)).enumerate() {
            let &[diagonal, above] = window else { continue };
            let mut best = (diagonal + usize::from(from != to)).min(above + 1).min(beside + 1);
            if left_before == Some(to)
                && right_before == Some(from)
                && let Some(swapped) = column.checked_sub(1).and_then(|at| before_previous.get(at))
            {
                best = best.min(swapped + 1);
            }
            current.push(best);
            beside = best;
            right_before = Some(to);
        }
        before_previous = std::mem::replace(&mut previous, current);
        left_before = Some(from);
    }
    previous.last().copied().unwrap_or(left.len())
}

#[cfg(test)]
mod tests {
    use super::{fold_name, nearness};

    #[test]
    fn names_fold() {
        let cases = [
            ("case and accents", "ÉCOUFLANT", "ecouflant"),
            ("accents written apart", "E\u{301}couflant", "ecouflant"),
            ("ligature", "Lœuvre-sur-Œuf", "loeuvre sur oeuf"),
            ("hyphens, a long one too", "Les Ponts–de-Cé", "les ponts de ce"),
            ("straight apostrophe", "Orée d'Anjou", "oree d anjou"),
            ("typographic apostrophe", "Orée d’Anjou", "oree d anjou"),
            ("St", "St Lambert la Potherie", "saint lambert la potherie"),
            ("Ste with a point", "Ste. Gemmes/Loire", "sainte gemmes loire"),
            ("St only as a word", "Stains", "stains"),
            ("article kept", "La Possonnière", "la possonniere"),
            ("spaces", "  Saint\u{a0}Georges  sur Loire ", "saint georges sur loire"),
            ("a hyphen that does not show", "Beau\u{ad}préau", "beaupreau"),
            ("empty", "", ""),
        ];
        for (name, given, wanted) in cases {
            assert_eq!(fold_name(given), wanted, "{name}");
        }
    }

    #[test]
    fn distances_are_bounded_by_length() {
        let cases = [
            ("same", "angers", "angers", Some(0)),
            ("one letter", "angres", "angers", Some(1)),
            ("two letters", "chalennes sur loir", "chalonnes sur loire", Some(2)),
            ("three letters", "chelennes sur loir", "chalonnes sur loire", None),
            ("first word", "chalennes", "chalonnes sur loire", Some(1)),
            ("first words", "saint georges", "saint georges sur loire", Some(0)),
            ("saint alone", "saint", "saint georges sur loire", None),
            ("without its article", "possonniere", "la possonniere", Some(0)),
            ("a short name forgives one", "lyon", "le lion d angers", Some(1)),
            ("a short name does not forgive two", "brin", "brain", Some(1)),
            ("not two", "bron", "brain", None),
            ("empty", "", "angers", None),
        ];
        for (name, given, candidate, wanted) in cases {
            assert_eq!(nearness(given, candidate), wanted, "{name}");
        }
    }
}
