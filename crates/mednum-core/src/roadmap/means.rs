//! Means: the money, staff and equipment of an action.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Cents, Code, Count, Id, Term, Text};

use super::sheet::SheetField;

vocabulary! {
    /// What kind of means.
    pub enum MeansKind: "means_kind" from [] {
        /// Money.
        Financial = "financial" ("financiers", "financial") [],
        /// Staff.
        Human = "human" ("humains", "human") [],
        /// Equipment.
        Material = "material" ("matériels", "material") [],
    }
}

vocabulary! {
    /// How a figure binds.
    pub enum Bound: "bound" from [] {
        /// That very figure.
        Exact = "exact" ("exactement", "exactly") [],
        /// That figure or more.
        AtLeast = "at_least" ("au moins", "at least") ["plus de"],
        /// That figure, more or less.
        About = "about" ("environ", "about") [],
        /// That figure or less.
        Ceiling = "ceiling" ("au plus", "at most") ["plafond"],
    }
}

vocabulary! {
    /// What an amount or a frequency is counted per.
    pub enum Per: "per" from [] {
        /// Per calendar year.
        Year = "year" ("an", "year") [],
        /// Per half of a calendar year.
        Semester = "semester" ("semestre", "half-year") [],
        /// Per quarter of a calendar year.
        Quarter = "quarter" ("trimestre", "quarter") [],
        /// Per calendar month.
        Month = "month" ("mois", "month") [],
        /// Per event.
        Event = "event" ("événement", "event") [],
        /// Per edition.
        Edition = "edition" ("édition", "edition") [],
    }
}

vocabulary! {
    /// How firm a means is.
    pub enum MeansStatus: "means_status" from ["C.1", "D.1"] {
        /// Granted.
        Confirmed = "confirmed" ("confirmé", "confirmed") [],
        /// Named, still to be confirmed.
        ToConfirm = "to_confirm" ("à confirmer", "to be confirmed") ["à valider"],
        /// Not decided.
        Undecided = "undecided" ("à déterminer", "undecided") [],
    }
}

record! {
    /// An amount of money.
    pub struct Amount<'a> {
        /// The figure, or the lower end of a range, in cents of euro.
        pub cents: Cents,
        /// The upper end of a range, in cents.
        pub cents_max: Option<Cents>,
        /// How it binds.
        pub bound: Term<Bound>,
        /// What it is per; nothing when the source does not say.
        pub per: Option<Term<Per>>,
        /// What it leaves out.
        pub excludes: Option<Text<'a>>,
        /// The reading, when ours interprets.
        pub reading: Option<Text<'a>>,
    }
}

record! {
    /// Posts, in full-time equivalents.
    pub struct Posts {
        /// Thousandths of an ETP: 850 is 0.85 ETP.
        pub thousandths: Count,
        /// How the figure binds.
        pub bound: Term<Bound>,
    }
}

record! {
    /// People counted without full-time equivalent.
    pub struct Headcount {
        /// Lowest number.
        pub min: Count,
        /// Highest number; nothing when there is no upper bound.
        pub max: Option<Count>,
    }
}

record! {
    /// A means of an action.
    pub struct Means<'a> {
        /// Money, staff or equipment.
        pub kind: Term<MeansKind>,
        /// What it is.
        pub label: Text<'a>,
        /// Who pays or provides it.
        pub actors: Vec<Id<'a>>,
        /// How much money.
        pub amount: Option<Box<Amount<'a>>>,
        /// How many posts.
        pub posts: Option<Posts>,
        /// How many people.
        pub headcount: Option<Headcount>,
        /// The means named in several sheets that this is: counted once.
        pub shared: Option<Id<'a>>,
        /// How firm it is; nothing when the sheet does not leave it open.
        pub status: Option<Term<MeansStatus>>,
        /// The field it is printed in, when that is not its own.
        pub printed_in: Option<Term<SheetField>>,
        /// The figures of the sheet that it carries.
        pub figures: Vec<Code<'a>>,
    }
}

record! {
    /// A means named in several sheets, counted once.
    pub struct SharedMeans<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Money, staff or equipment.
        pub kind: Term<MeansKind>,
        /// What it is.
        pub label: Text<'a>,
        /// How many posts, when a sheet says so.
        pub posts: Option<Posts>,
        /// How many people.
        pub headcount: Option<Headcount>,
        /// The sheets that name it.
        pub sheets: Vec<Code<'a>>,
        /// The sheets that print its figure.
        pub printed_on: Vec<Code<'a>>,
        /// Why it is one thing.
        pub note: Option<Text<'a>>,
    }
}
