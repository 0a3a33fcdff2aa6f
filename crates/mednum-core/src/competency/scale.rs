//! The frameworks that a programme can speak of, built in or brought by the document: their levels and competences.

use mednum_catalog::framework::{self, frameworks};

use crate::document::{Document, Several};
use crate::sorted::SortedMap;

use super::{Framework, HeldCompetency, PixScore};

/// The framework whose scores are read as levels.
pub(crate) const PIX: &str = "pix";

/// A framework, wherever it comes from.
#[derive(Debug)]
pub(crate) struct Scale<'d> {
    pub(crate) id: &'d str,
    pub(crate) name_fr: &'d str,
    pub(crate) name_en: &'d str,
    pub(crate) version: &'d str,
    /// How many levels it has; `None` in a hole.
    pub(crate) levels: Option<i64>,
    /// The level from which a person gets by alone.
    pub(crate) autonomous: i64,
    /// Its competences, in order.
    pub(crate) items: Vec<Item<'d>>,
    by_code: SortedMap<&'d str, usize>,
    /// Whether the code of a competence was refused.
    has_hole: bool,
}

/// A competence of a framework.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'d> {
    pub(crate) code: &'d str,
    pub(crate) label_fr: &'d str,
    pub(crate) label_en: &'d str,
}

impl<'d> Scale<'d> {
    fn built_in(known: &'static framework::Framework) -> Self {
        let items = known.competences().map(|competence| Item {
            code: competence.code,
            label_fr: competence.label_fr,
            label_en: competence.label_en,
        });
        Self {
            id: known.id,
            name_fr: known.name_fr,
            name_en: known.name_en,
            version: known.version,
            levels: Some(known.levels.into()),
            autonomous: known.autonomous.into(),
            ..Self::with(items.collect())
        }
    }

    /// A framework of a document says nothing of autonomy: the upper half of its levels is taken for it.
    fn of_document(own: &'d Framework<'_>) -> Self {
        let levels = own.levels.get();
        let items = own.competences.iter().map(|competence| Item {
            code: &competence.code,
            label_fr: &competence.label,
            label_en: &competence.label,
        });
        Self {
            id: &own.id,
            name_fr: &own.name,
            name_en: &own.name,
            version: &own.version,
            levels,
            autonomous: levels.map_or(1, |levels| levels / 2 + 1).min(levels.unwrap_or(1)),
            ..Self::with(items.collect())
        }
    }

    fn with(items: Vec<Item<'d>>) -> Self {
        let mut by_code = SortedMap::new();
        for (rank, item) in items.iter().enumerate() {
            by_code.entry(item.code).or_insert(rank);
        }
        let has_hole = by_code.remove("").is_some();
        Self {
            id: "",
            name_fr: "",
            name_en: "",
            version: "",
            levels: None,
            autonomous: 1,
            items,
            by_code,
            has_hole,
        }
    }

    /// The rank of a competence, by its code.
    pub(crate) fn rank(&self, code: &str) -> Option<usize> {
        self.by_code.get(code).copied()
    }

    /// A competence, by its code.
    pub(crate) fn item(&self, code: &str) -> Option<Item<'d>> {
        self.items.get(self.rank(code)?).copied()
    }

    /// Whether it is known not to hold a competence.
    pub(crate) fn lacks(&self, code: &str) -> bool {
        !code.is_empty() && !self.has_hole && self.rank(code).is_none()
    }

    pub(crate) fn codes(&self) -> impl Iterator<Item = &'d str> + Clone {
        self.items.iter().map(|item| item.code)
    }
}

/// Every framework, the built-in ones first.
#[derive(Debug)]
pub(crate) struct Scales<'d> {
    all: Vec<Scale<'d>>,
    by_id: SortedMap<&'d str, usize>,
    has_hole: bool,
}

impl<'d> Scales<'d> {
    pub(crate) fn of(document: &'d Document<'_>) -> Self {
        let built_in = frameworks().iter().map(Scale::built_in);
        let all: Vec<Scale<'d>> =
            built_in.chain(document.frameworks.iter().map(Scale::of_document)).collect();
        let mut by_id = SortedMap::new();
        for (rank, scale) in all.iter().enumerate() {
            by_id.entry(scale.id).or_insert(rank);
        }
        let has_hole = by_id.remove("").is_some();
        Self { all, by_id, has_hole }
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Scale<'d>> {
        self.all.get(*self.by_id.get(id)?)
    }

    /// Every framework that an identifier leads to, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Scale<'d>> {
        let mut ranks: Vec<usize> = self.by_id.values().copied().collect();
        ranks.sort_unstable();
        ranks.into_iter().filter_map(|rank| self.all.get(rank))
    }

    /// Whether an identifier is known to lead nowhere.
    pub(crate) fn lacks(&self, id: &str) -> bool {
        !id.is_empty() && !self.has_hole && !self.by_id.contains_key(id)
    }
}

impl HeldCompetency<'_> {
    /// The level at which it is held: the one noted, else that of its Pix score, else the first: what is held at a level
    /// that nobody noted is held at least at that one. 0 for a score below the first level.
    #[must_use]
    pub fn level_held(&self) -> i64 {
        let scored = || self.score.and_then(PixScore::get).and_then(framework::pix_level);
        self.level.and_then(Several::get).or_else(scored).unwrap_or(1)
    }
}
