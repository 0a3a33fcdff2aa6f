//! The identifiers of a section: found by hash, reported when given twice.

use crate::finding::report::{Draft, Findings};

/// The identifiers of a section, by hash: a document may hold a hundred thousand of them.
///
/// The hash is fixed, so every answer is the same everywhere; two identifiers of one hash are told apart by
/// their text, so a document made to collide is only slower.
pub(crate) struct IdIndex<'d> {
    /// Hash, rank and text, in this order.
    entries: Vec<(u64, u32, &'d str)>,
    /// Whether the identifier of a record was refused.
    has_hole: bool,
}

/// FNV-1a, 64 bits.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

impl<'d> IdIndex<'d> {
    pub(crate) fn of(ids: impl Iterator<Item = &'d str>) -> Self {
        let mut entries = Vec::new();
        let mut has_hole = false;
        // More identifiers than u32 would not fit in the longest text that is read.
        for (id, rank) in ids.zip(0_u32..) {
            if id.is_empty() {
                has_hole = true;
            } else {
                entries.push((hash(id), rank, id));
            }
        }
        entries.sort_unstable();
        Self { entries, has_hole }
    }

    pub(crate) fn has_hole(&self) -> bool {
        self.has_hole
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.position(id).is_some()
    }

    /// The rank of the first record of that identifier.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        let wanted = hash(id);
        let at = self.entries.partition_point(|(known, ..)| *known < wanted);
        let same_hash =
            self.entries.get(at..).unwrap_or_default().iter().take_while(|(known, ..)| *known == wanted);
        same_hash.filter(|(_, _, known)| *known == id).map(|(_, rank, _)| *rank as usize).next()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.entries.iter().map(|(_, _, id)| *id)
    }

    /// Reports every pseudonym given again, without quoting it.
    pub(crate) fn check_unique_persons(&self, section: &'static str, findings: &mut Findings) {
        let rule = &crate::document::rules::DUPLICATE_PERSON;
        self.each_repeated(|_, first, again| {
            findings.push(
                Draft::new(rule, format!("/{section}/{again}/pseudonym"))
                    .param("section", section)
                    .related(format!("/{section}/{first}/pseudonym"), "first_occurrence"),
            );
        });
    }

    /// Reports every identifier given again in the same section.
    pub(crate) fn check_unique(&self, section: &'static str, key: &str, findings: &mut Findings) {
        self.check_unique_at(section, findings, |index| format!("/{section}/{index}/{key}"));
    }

    /// The same, for records whose place is not their rank in a section.
    pub(crate) fn check_unique_at(
        &self,
        section: &'static str,
        findings: &mut Findings,
        path: impl Fn(usize) -> String,
    ) {
        self.each_repeated(|id, first, again| {
            findings.push(
                Draft::new(&crate::document::rules::DUPLICATE_IDENTIFIER, path(again))
                    .param("id", id)
                    .param("section", section)
                    .related(path(first), "first_occurrence"),
            );
        });
    }

    /// An identifier, the rank of its first record and that of each which gives it again.
    fn each_repeated(&self, mut report: impl FnMut(&str, usize, usize)) {
        for group in self.entries.chunk_by(|left, right| left.0 == right.0).filter(|group| group.len() > 1) {
            let mut by_text: Vec<(&str, u32)> = group.iter().map(|(_, rank, id)| (*id, *rank)).collect();
            by_text.sort_unstable();
            for same in by_text.chunk_by(|left, right| left.0 == right.0) {
                let Some(((_, first), again)) = same.split_first() else { continue };
                for (id, rank) in again {
                    report(id, *first as usize, *rank as usize);
                }
            }
        }
    }
}
