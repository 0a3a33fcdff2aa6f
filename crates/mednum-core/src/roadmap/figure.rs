//! Figures: the numbers that a sheet prints, each with what it counts and the rules it serves.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Decimal, Document, Term, Text};

use super::calendar::CalendarEntry;
use super::sheet::SheetField;

vocabulary! {
    /// What a number is.
    pub enum FigureKind: "figure_kind" from [] {
        /// A constraint.
        Rule = "rule" ("règle", "rule") [],
        /// A fact.
        Fact = "fact" ("fait", "fact") [],
        /// Money or staff.
        Budget = "budget" ("budget", "budget") [],
        /// A target.
        Target = "target" ("cible", "target") [],
    }
}

record! {
    /// A number of a sheet.
    pub struct Figure<'a> {
        /// `A.1.1-N2`.
        pub id: Code<'a>,
        /// What it is.
        pub kind: Term<FigureKind>,
        /// What it measures.
        pub label: Text<'a>,
        /// The printed words.
        pub printed: Option<Text<'a>>,
        /// The field it is printed in.
        pub field: Option<Term<SheetField>>,
        /// The value.
        pub value: Option<Decimal>,
        /// Lower bound.
        pub min: Option<Decimal>,
        /// Upper bound.
        pub max: Option<Decimal>,
        /// True when the source says about, nearly, some.
        pub approximate: Option<bool>,
        /// What is counted.
        pub unit: Option<Text<'a>>,
        /// The rules of the roadmap it serves.
        pub rules: Vec<Code<'a>>,
        /// The reading, when ours interprets.
        pub reading: Option<Text<'a>>,
        /// What is worth knowing.
        pub note: Option<Text<'a>>,
    }
}

impl Figure<'_> {
    /// The least and the greatest value that it allows, in thousandths; an exact value is both.
    #[must_use]
    pub fn bounds(&self) -> (Option<i64>, Option<i64>) {
        let thousandths = |number: Option<Decimal>| number.map(Decimal::thousandths);
        match (thousandths(self.min), thousandths(self.max)) {
            (None, None) => (thousandths(self.value), thousandths(self.value)),
            bounds => bounds,
        }
    }

    /// The same in whole numbers; a bound that is not whole is left out.
    #[must_use]
    pub fn whole_bounds(&self) -> (Option<i64>, Option<i64>) {
        let whole = |bound: Option<i64>| bound.filter(|value| value % 1000 == 0).map(|value| value / 1000);
        let (min, max) = self.bounds();
        (whole(min), whole(max))
    }
}

/// What a roadmap says of a rule, by the rule's id: a rule binds a programme when its roadmap states it.
///
/// ```
/// let programme = mednum_core::Programme::built_in(&Default::default())?;
/// let most = programme.roadmap().figures_of_rule("A.1.2.b-R2").next().unwrap();
/// assert_eq!(most.whole_bounds(), (None, Some(20)));
/// let generalised = programme.roadmap().dates_of_rule("B.2-R5").next().unwrap();
/// assert_eq!(generalised.when.to_string(), "2024-end");
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
impl<'a> Document<'a> {
    /// The figures that a rule rests on, in the order of the sheets.
    pub fn figures_of_rule<'d>(&'d self, rule: &'d str) -> impl Iterator<Item = &'d Figure<'a>> {
        let holds = move |figure: &&Figure<'_>| figure.rules.iter().any(|known| known.as_str() == rule);
        self.sheets().flat_map(|sheet| sheet.figures).filter(holds)
    }

    /// The dated entries that a rule rests on, in the order of the sheets.
    pub fn dates_of_rule<'d>(&'d self, rule: &'d str) -> impl Iterator<Item = &'d CalendarEntry<'a>> {
        let holds = move |entry: &&CalendarEntry<'_>| entry.rules.iter().any(|known| known.as_str() == rule);
        self.sheets().flat_map(|sheet| sheet.calendar).filter(holds)
    }
}
