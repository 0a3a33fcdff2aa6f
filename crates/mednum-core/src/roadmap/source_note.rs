//! Source notes: what is known of the printed document where it is wrong, empty or unclear.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Term, Text};

use super::sheet::SheetField;

vocabulary! {
    /// What is the matter with the source.
    pub enum NoteKind: "note_kind" from [] {
        /// Taken over from another sheet by mistake.
        Copied = "copied" ("recopié", "copied") [],
        /// Printed under another label than its own.
        Misplaced = "misplaced" ("mal placé", "misplaced") [],
        /// Not printed at all.
        Missing = "missing" ("manquant", "missing") [],
        /// Cut short.
        Truncated = "truncated" ("tronqué", "truncated") [],
        /// Contradicted elsewhere in the source.
        Contradictory = "contradictory" ("contradictoire", "contradictory") [],
        /// Open to several readings.
        Ambiguous = "ambiguous" ("ambigu", "ambiguous") [],
        /// Label printed without value.
        Empty = "empty" ("imprimé vide", "printed empty") [],
        /// Names itself, or its own pilot, among others.
        SelfReference = "self_reference" ("se cite lui-même", "self-reference") [],
        /// Announced, not confirmed.
        Unconfirmed = "unconfirmed" ("non confirmé", "unconfirmed") [],
        /// Refers to something that ends before the roadmap does.
        Outdated = "outdated" ("échu", "outdated") [],
        /// Said in an unusual form.
        Format = "format" ("forme inhabituelle", "unusual form") [],
        /// Named in one place only.
        OnlyHere = "only_here" ("cité une seule fois", "named once only") [],
    }
}

record! {
    /// A note on the source.
    pub struct SourceNote<'a> {
        /// Its identifier.
        pub id: Code<'a>,
        /// The fields concerned.
        pub fields: Vec<Term<SheetField>>,
        /// What is the matter.
        pub kind: Term<NoteKind>,
        /// The words printed.
        pub printed: Option<Text<'a>>,
        /// What is wrong.
        pub text: Text<'a>,
        /// The reading chosen, when there is one.
        pub reading: Option<Text<'a>>,
        /// The sheet it was copied from.
        pub from: Option<Code<'a>>,
    }
}
