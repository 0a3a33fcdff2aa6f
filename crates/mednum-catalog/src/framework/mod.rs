//! Frameworks of digital competences: what a person may be able to do, in a list that others share, and at which level.
//!
//! Three are built in: Pix, DigComp 2.2, and a short one drawn from the sheets of the roadmap. They are kept apart: Pix
//! has 16 competences and DigComp 21, and no table leads from one to the other. A document may bring others.

mod digcomp;
mod mediation;
mod pix;
#[cfg(test)]
mod tests;

pub use mediation::role_of_level;
pub use pix::{PIX_PER_LEVEL, pix_level};

/// A framework that is built in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Framework {
    /// Its identifier, as documents write it: `pix`.
    pub id: &'static str,
    /// Its French name.
    pub name_fr: &'static str,
    /// Its English name.
    pub name_en: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Who keeps it and where it comes from.
    pub source: &'static str,
    /// How many levels it has, from 1.
    pub levels: u8,
    /// The highest level that can be obtained today.
    pub reachable: u8,
    /// The level from which a person gets by alone, and can show others.
    pub autonomous: u8,
    /// Its levels in groups, the lowest first.
    pub groups: &'static [LevelGroup],
    /// Its areas, in order.
    pub areas: &'static [Area],
}

/// Levels that bear one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelGroup {
    /// The first of them.
    pub first: u8,
    /// The last of them.
    pub last: u8,
    /// Their French name.
    pub label_fr: &'static str,
    /// Their English name.
    pub label_en: &'static str,
}

/// Competences that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Its code in the framework.
    pub code: &'static str,
    /// Its French name.
    pub label_fr: &'static str,
    /// Its English name.
    pub label_en: &'static str,
    /// Its competences, in order.
    pub competences: &'static [Competence],
}

/// A competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Competence {
    /// Its code in the framework: `4.2`, `animer_atelier`.
    pub code: &'static str,
    /// Its French name.
    pub label_fr: &'static str,
    /// Its English name.
    pub label_en: &'static str,
    /// The sheets of the roadmap that ask for it; none in a framework that is not the roadmap's.
    pub sheets: &'static [&'static str],
}

impl Framework {
    /// Every competence, area by area.
    ///
    /// ```
    /// let digcomp = mednum_catalog::framework::framework("digcomp-2-2").unwrap();
    /// assert_eq!(digcomp.competences().count(), 21);
    /// ```
    pub fn competences(&self) -> impl Iterator<Item = &'static Competence> {
        self.areas.iter().flat_map(|area| area.competences)
    }

    /// The competence of that code.
    #[must_use]
    pub fn competence(&self, code: &str) -> Option<&'static Competence> {
        self.competences().find(|known| known.code == code)
    }

    /// The name of a level.
    ///
    /// ```
    /// let pix = mednum_catalog::framework::framework("pix").unwrap();
    /// assert_eq!(pix.level_name(3).unwrap().label_fr, "indépendant");
    /// assert_eq!(pix.level_name(9), None);
    /// ```
    #[must_use]
    pub fn level_name(&self, level: u8) -> Option<&'static LevelGroup> {
        self.groups.iter().find(|group| (group.first..=group.last).contains(&level))
    }
}

/// Every framework that is built in.
///
/// ```
/// let ids: Vec<&str> = mednum_catalog::framework::frameworks().iter().map(|known| known.id).collect();
/// assert_eq!(ids, ["pix", "digcomp-2-2", "mednum-mediation"]);
/// ```
#[must_use]
pub fn frameworks() -> &'static [Framework] {
    const ALL: &[Framework] = &[pix::PIX, digcomp::DIGCOMP, mediation::MEDIATION];
    ALL
}

/// The built-in framework of that identifier.
///
/// ```
/// use mednum_catalog::framework::framework;
/// assert_eq!(framework("pix").map(|known| known.levels), Some(8));
/// assert_eq!(framework("digcomp"), None);
/// ```
#[must_use]
pub fn framework(id: &str) -> Option<&'static Framework> {
    frameworks().iter().find(|known| known.id == id)
}

/// A competence of a framework that is not the roadmap's.
const fn competence(code: &'static str, label_fr: &'static str, label_en: &'static str) -> Competence {
    Competence { code, label_fr, label_en, sheets: &[] }
}

const fn area(
    code: &'static str,
    label_fr: &'static str,
    label_en: &'static str,
    competences: &'static [Competence],
) -> Area {
    Area { code, label_fr, label_en, competences }
}

const fn group(first: u8, last: u8, label_fr: &'static str, label_en: &'static str) -> LevelGroup {
    LevelGroup { first, last, label_fr, label_en }
}
