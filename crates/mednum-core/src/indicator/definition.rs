//! Every measure that a roadmap defines, one by one: an indicator, or a part of a composite.

use crate::document::{Decimal, Document, Term};
use crate::roadmap::figure::Figure;
use crate::roadmap::means::Bound;

use super::{Direction, Indicator, Measure};

/// A measure as the roadmap defines it.
#[derive(Debug, Clone, Copy)]
pub struct Definition<'d, 'a> {
    /// The sheet.
    pub sheet: &'d str,
    /// The indicator.
    pub indicator: &'d Indicator<'a>,
    /// The rank of the measure within a composite, from 1.
    pub part: Option<usize>,
    /// What it measures.
    pub label: &'d str,
    /// How.
    pub measure: Option<Measure>,
    /// In what.
    pub unit: Option<&'d str>,
    /// Which way it should go.
    pub direction: Option<Direction>,
    /// How records give its value.
    pub derivation: Option<&'d str>,
    /// How it is read, where its derivation interprets it.
    pub reading: Option<&'d str>,
    /// The figure of the sheet that bounds each of its values.
    pub figure: Option<&'d Figure<'a>>,
    /// Rank of the action in the roadmap, and of the indicator in the action.
    pub(crate) place: (usize, usize),
}

impl Definition<'_, '_> {
    /// The least and the greatest value that the roadmap asks for, in thousandths.
    #[must_use]
    pub fn bounds(&self) -> (Option<i64>, Option<i64>) {
        if let Some(figure) = self.figure {
            return figure.bounds();
        }
        let target = self.indicator.target.as_ref().filter(|_| self.part.is_none());
        let Some(target) = target else { return (None, None) };
        let value = Some(Decimal::thousandths(target.value));
        match target.bound.known() {
            Some(Bound::AtLeast | Bound::About) => (value, None),
            Some(Bound::Ceiling) => (None, value),
            Some(Bound::Exact) => (value, value),
            None => (None, None),
        }
    }

    /// JSON Pointer of the measure within its roadmap.
    #[must_use]
    pub fn path(&self) -> String {
        let (action, indicator) = self.place;
        match self.part {
            Some(part) => format!("/actions/{action}/indicators/{indicator}/parts/{}", part - 1),
            None => format!("/actions/{action}/indicators/{indicator}"),
        }
    }
}

/// Every measure of a roadmap, in its order: a composite gives one for each of its parts.
///
/// ```
/// use mednum_core::indicator::definition::definitions;
/// let programme = mednum_core::Programme::built_in(&Default::default())?;
/// let all = definitions(programme.roadmap());
/// assert_eq!(all.iter().filter(|known| known.part.is_none_or(|part| part == 1)).count(), 79);
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn definitions<'d, 'a>(roadmap: &'d Document<'a>) -> Vec<Definition<'d, 'a>> {
    let mut found = Vec::new();
    for (action_rank, action) in roadmap.actions.iter().enumerate() {
        for (rank, indicator) in action.indicators.iter().enumerate() {
            let known = |measure: Term<Measure>| measure.known();
            let figure = |code: Option<&str>| {
                code.and_then(|code| action.figures.iter().find(|figure| figure.id.as_str() == code))
            };
            let whole = Definition {
                sheet: &action.code,
                indicator,
                part: None,
                label: &indicator.label,
                measure: known(indicator.measure),
                unit: indicator.unit.as_deref(),
                direction: indicator.direction.and_then(Term::known),
                derivation: indicator.derivation.as_deref(),
                reading: indicator.reading.as_deref(),
                figure: figure(indicator.figure.as_deref()),
                place: (action_rank, rank),
            };
            if indicator.parts.is_empty() {
                found.push(whole);
                continue;
            }
            found.extend(indicator.parts.iter().enumerate().map(|(part_rank, part)| Definition {
                part: Some(part_rank + 1),
                label: &part.label,
                measure: known(part.measure),
                unit: part.unit.as_deref(),
                direction: part.direction.and_then(Term::known),
                derivation: part.derivation.as_deref(),
                reading: part.reading.as_deref(),
                figure: figure(part.figure.as_deref()),
                ..whole
            }));
        }
    }
    found
}
