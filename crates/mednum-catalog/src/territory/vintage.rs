//! The vintages of the geographic code, and sets of them.

/// A vintage of the *code officiel géographique* (COG), which takes effect on 1 January of its year.
///
/// 2022 is absent because the source publishes no version for it.
///
/// ```
/// use mednum_catalog::territory::Vintage;
/// assert_eq!(Vintage::from_year(2025), Some(Vintage::Cog2025));
/// assert_eq!(Vintage::from_year(2022), None);
/// assert!(Vintage::Cog2021 < Vintage::LATEST);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vintage {
    /// COG 2021.
    Cog2021,
    /// COG 2023.
    Cog2023,
    /// COG 2024: Saint-Sigismond joins Ingrandes-le-Fresne-sur-Loire.
    Cog2024,
    /// COG 2025: Orée d'Anjou goes from 49069 to 49126.
    Cog2025,
    /// COG 2026.
    Cog2026,
}

impl Vintage {
    /// Every vintage, oldest first.
    pub const ALL: [Self; 5] = [Self::Cog2021, Self::Cog2023, Self::Cog2024, Self::Cog2025, Self::Cog2026];

    /// The most recent vintage of the table.
    pub const LATEST: Self = Self::Cog2026;

    /// The year of the vintage.
    #[must_use]
    pub const fn year(self) -> u16 {
        match self {
            Self::Cog2021 => 2021,
            Self::Cog2023 => 2023,
            Self::Cog2024 => 2024,
            Self::Cog2025 => 2025,
            Self::Cog2026 => 2026,
        }
    }

    /// The vintage of that year, if the table has it.
    #[must_use]
    pub fn from_year(year: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|vintage| vintage.year() == year)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of vintages: those for which a line of the table holds.
///
/// ```
/// use mednum_catalog::territory::{Vintage, VintageSet};
/// let set: VintageSet = [Vintage::Cog2025, Vintage::Cog2021].into_iter().collect();
/// assert!(set.contains(Vintage::Cog2021) && !set.contains(Vintage::Cog2023));
/// assert_eq!(set.latest(), Some(Vintage::Cog2025));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct VintageSet(u8);

impl VintageSet {
    /// The set of no vintage.
    pub const EMPTY: Self = Self(0);

    /// Whether the set holds that vintage.
    #[must_use]
    pub const fn contains(self, vintage: Vintage) -> bool {
        self.0 & vintage.bit() != 0
    }

    /// The vintages of the set, oldest first.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Vintage> {
        Vintage::ALL.into_iter().filter(move |vintage| self.contains(*vintage))
    }

    /// The oldest vintage of the set.
    #[must_use]
    pub fn earliest(self) -> Option<Vintage> {
        self.iter().next()
    }

    /// The most recent vintage of the set.
    #[must_use]
    pub fn latest(self) -> Option<Vintage> {
        self.iter().next_back()
    }

    /// Whether the set holds no vintage.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Reads `2021-2024,2026`. A dash covers the vintages there are, so that `2021-2023` holds without a 2022.
    pub(super) fn from_spans(text: &str) -> Option<Self> {
        let mut set = Self::EMPTY;
        for span in text.split(',') {
            let (first, last) = span.split_once('-').unwrap_or((span, span));
            let first = Vintage::from_year(first.parse().ok()?)?;
            let last = Vintage::from_year(last.parse().ok()?)?;
            set = Vintage::ALL
                .into_iter()
                .filter(|vintage| (first..=last).contains(vintage))
                .fold(set, Self::with);
        }
        Some(set)
    }

    const fn with(self, vintage: Vintage) -> Self {
        Self(self.0 | vintage.bit())
    }
}

impl FromIterator<Vintage> for VintageSet {
    fn from_iter<I: IntoIterator<Item = Vintage>>(vintages: I) -> Self {
        vintages.into_iter().fold(Self::EMPTY, Self::with)
    }
}
