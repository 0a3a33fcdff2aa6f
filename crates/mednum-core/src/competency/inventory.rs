//! The people whose competences are counted, where they are and at which level they hold what.
//!
//! Nobody is counted from the day their record must be gone, and nobody is shown before they agreed to it.

use chrono::NaiveDate;

use crate::Programme;
use crate::computation::ArgumentError;
use crate::document::Date;
use crate::sorted::{SortedMap, SortedSet};

use super::PersonHolder;
use super::labels::BassinLabel;
use super::scale::{Item, Scale, Scales};

/// Framework and competence.
pub(super) type Key<'p> = (&'p str, &'p str);

/// Everybody who is counted.
pub(super) struct Inventory<'p> {
    pub(super) scales: Scales<'p>,
    /// In the order of the document.
    pub(super) people: Vec<Person<'p>>,
    /// Ranks of the records that should be gone.
    pub(super) to_erase: Vec<usize>,
}

/// A person who is counted. It has no `Debug`: nothing of a person is printed.
pub(super) struct Person<'p> {
    /// Rank in the document.
    pub(super) rank: usize,
    pub(super) record: &'p PersonHolder<'p>,
    /// Current code of the commune; `None` outside the tables.
    pub(super) commune: Option<&'static str>,
    /// Rank of the first bassin that holds the commune: a person is counted once.
    pub(super) bassin: Option<usize>,
    /// Whether the person agreed to be shown.
    pub(super) agreed: bool,
    /// Level, and rank in the record, of each competence; level 0 is below the first one.
    pub(super) levels: SortedMap<Key<'p>, (i64, usize)>,
}

impl<'p> Person<'p> {
    /// The level at which a competence is held; 0 when it is not.
    pub(super) fn level(&self, key: Key<'_>) -> i64 {
        self.levels.get(&key).map_or(0, |(level, _)| *level)
    }

    /// What is held, at the first level at least.
    pub(super) fn held(&self) -> impl Iterator<Item = (Key<'p>, i64)> {
        self.levels.iter().filter(|(_, (level, _))| *level > 0).map(|(key, (level, _))| (*key, *level))
    }

    pub(super) fn path(&self) -> String {
        holder_path(self.rank)
    }
}

/// JSON Pointer to the record of a holder.
pub(super) fn holder_path(rank: usize) -> String {
    format!("/competency_holders/{rank}")
}

impl<'p> Inventory<'p> {
    pub(super) fn of(programme: &'p Programme<'_>, today: Option<NaiveDate>) -> Self {
        let document = programme.document();
        let (mut people, mut to_erase) = (Vec::new(), Vec::new());
        for (rank, record) in document.competency_holders.iter().enumerate() {
            let before_today = |day: Option<Date>| {
                day.and_then(Date::day).is_some_and(|day| today.is_none_or(|today| day <= today))
            };
            if today.is_some() && before_today(record.purge_on) {
                to_erase.push(rank);
                continue;
            }
            let commune = programme.geography().current_code(&record.commune);
            let levels = record.competencies.iter().enumerate().map(|(place, held)| {
                ((held.framework.as_str(), held.competence.as_str()), (held.level_held(), place))
            });
            people.push(Person {
                rank,
                record,
                commune,
                bassin: commune.and_then(|code| programme.geography().bassin_of(code)),
                agreed: before_today(record.consent),
                levels: levels.collect(),
            });
        }
        Self { scales: Scales::of(document), people, to_erase }
    }

    /// A framework by its identifier.
    pub(super) fn scale(&self, id: &str) -> Result<&Scale<'p>, ArgumentError> {
        self.scales.find(id).ok_or_else(|| {
            let known: Vec<&str> = self.scales.iter().map(|scale| scale.id).collect();
            ArgumentError::unknown("framework", id, known)
        })
    }

    /// The framework asked for, or every one that somebody holds or needs a competence of.
    pub(super) fn scales_asked(
        &self,
        programme: &Programme<'_>,
        framework: Option<&str>,
    ) -> Result<Vec<&Scale<'p>>, ArgumentError> {
        if let Some(id) = framework {
            return Ok(vec![self.scale(id)?]);
        }
        let held =
            self.people.iter().flat_map(|person| person.levels.keys()).map(|(framework, _)| *framework);
        let needs = programme.document().competency_needs.iter().flat_map(|need| &need.requirements);
        let required = needs.map(|requirement| requirement.framework.as_str());
        let used: SortedSet<&str> = held.chain(required).collect();
        Ok(self.scales.iter().filter(|scale| used.contains(scale.id)).collect())
    }

    /// The names of a framework and a competence that are known to exist.
    pub(super) fn named(&self, key: Key<'_>) -> Option<(&Scale<'p>, Item<'p>)> {
        let scale = self.scales.find(key.0)?;
        Some((scale, scale.item(key.1)?))
    }
}

/// A competence of a framework, by its code.
pub(super) fn item<'p>(scale: &Scale<'p>, code: &str) -> Result<Item<'p>, ArgumentError> {
    scale.item(code).ok_or_else(|| ArgumentError::unknown("competence", code, scale.codes()))
}

/// The current code of the commune asked for.
pub(super) fn commune(programme: &Programme<'_>, text: &str) -> Result<&'static str, ArgumentError> {
    let geography = programme.geography();
    geography.find(text).map_err(|near| {
        if near.is_empty() {
            let names: Vec<&str> = geography.communes().map(|commune| commune.name).collect();
            ArgumentError::unknown("commune", text, names)
        } else {
            ArgumentError::unknown("commune", text, near)
        }
    })
}

/// Every bassin of the document, then what lies in none.
pub(super) fn bassins(programme: &Programme<'_>) -> Vec<BassinLabel> {
    let known = programme.document().bassins.iter().map(|bassin| BassinLabel {
        bassin: Some(bassin.id.to_string()),
        name: Some(bassin.name.to_string()),
    });
    known.chain([BassinLabel { bassin: None, name: None }]).collect()
}
