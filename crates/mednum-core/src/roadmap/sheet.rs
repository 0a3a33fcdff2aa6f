//! Sheets: the axes, the actions and the working groups of a roadmap.

use mednum_catalog::vocabulary;

use crate::document::record::record;
use crate::document::{Code, Date, Id, Term, Text};
use crate::indicator::Indicator;
use crate::organisation::Involvement;
use crate::territory::Perimeter;

use super::calendar::{Cadence, CalendarEntry};
use super::figure::Figure;
use super::means::Means;
use super::source_note::SourceNote;

vocabulary! {
    /// The fields that a sheet may print.
    pub enum SheetField: "sheet_field" from [] {
        /// The printed heading and code.
        Heading = "heading" ("Titre courant", "Heading") [],
        /// The title.
        Title = "title" ("Titre", "Title") [],
        /// CONTEXTE.
        Context = "context" ("Contexte", "Context") [],
        /// OBJECTIFS.
        Objectives = "objectives" ("Objectifs", "Objectives") [],
        /// DESCRIPTION.
        Description = "description" ("Description", "Description") [],
        /// PROBLÉMATIQUE (working groups).
        Problem = "problem" ("Problématique", "Problem") ["problematique"],
        /// PILOTE.
        Pilot = "pilot" ("Pilote", "Pilot") [],
        /// PORTEUR.
        Porteur = "porteur" ("Porteur", "Operator") [],
        /// PARTENAIRES.
        Partners = "partners" ("Partenaires", "Partners") [],
        /// LES PERSONNES/STRUCTURES À MOBILISER (working groups).
        ToMobilise = "to_mobilise" ("Personnes et structures à mobiliser", "People and bodies to mobilise") [],
        /// TERRITOIRE D'ACTION.
        Territory = "territory" ("Territoire d'action", "Territory") [],
        /// MOYENS FINANCIERS.
        FinancialMeans = "financial_means" ("Moyens financiers", "Financial means") [],
        /// MOYENS HUMAINS.
        HumanMeans = "human_means" ("Moyens humains", "Human means") [],
        /// MOYENS MATÉRIELS.
        MaterialMeans = "material_means" ("Moyens matériels", "Material means") [],
        /// CALENDRIER.
        Calendar = "calendar" ("Calendrier", "Calendar") [],
        /// INDICATEURS DE SUIVI / ÉVALUATION.
        Indicators = "indicators" ("Indicateurs", "Indicators") [],
        /// A list of terms within the text.
        Terms = "terms" ("Termes énumérés", "Enumerated terms") [],
        /// The list of members.
        Members = "members" ("Membres", "Members") [],
        /// The cover of an axis.
        Covers = "covers" ("Pages de garde", "Covers") [],
    }
}

vocabulary! {
    /// Whether a sheet prints a field.
    pub enum Presence: "printed_state" from [] {
        /// Label and value are printed.
        Printed = "printed" ("imprimé", "printed") [],
        /// The label is printed, without a value.
        Empty = "empty" ("imprimé vide", "printed empty") [],
        /// The sheet has no such field.
        Absent = "absent" ("absent", "absent") [],
    }
}

record! {
    /// The forms under which a title and its code are printed.
    pub struct Headings<'a> {
        /// Code in the table of contents.
        pub toc_code: Option<Code<'a>>,
        /// Title in the table of contents.
        pub toc_title: Option<Text<'a>>,
        /// Code in the heading of the sheet.
        pub body_code: Option<Code<'a>>,
        /// Title in the heading of the sheet; absent when the sheet lost it.
        pub body_title: Option<Text<'a>>,
        /// Title on the cover of the axis, when it differs.
        pub cover_title: Option<Text<'a>>,
    }
}

record! {
    /// An axis of the roadmap.
    pub struct Axis<'a> {
        /// Its code: `A`.
        pub code: Code<'a>,
        /// Its title.
        pub title: Text<'a>,
        /// The printed forms of its title.
        pub printed: Option<Box<Headings<'a>>>,
    }
}

record! {
    /// What an action aims at, in one sentence.
    pub struct Objective<'a> {
        /// `B.2-O1`.
        pub id: Code<'a>,
        /// The sentence.
        pub text: Text<'a>,
    }
}

record! {
    /// A value that records of the sheet may take.
    pub struct TermItem<'a> {
        /// Short code.
        pub id: Code<'a>,
        /// Label.
        pub label: Text<'a>,
    }
}

record! {
    /// A list of terms that a sheet enumerates: roles, publics, formats, steps…
    pub struct TermList<'a> {
        /// Title of the list.
        pub name: Text<'a>,
        /// Identifier of the vocabulary it gives.
        pub vocabulary: Option<Code<'a>>,
        /// False when the source leaves the list open ("…", "notamment").
        pub closed: bool,
        /// The terms.
        pub items: Vec<TermItem<'a>>,
    }
}

record! {
    /// Which fields an action sheet prints.
    pub struct ActionFields {
        /// CONTEXTE.
        pub context: Term<Presence>,
        /// OBJECTIFS.
        pub objectives: Term<Presence>,
        /// DESCRIPTION.
        pub description: Term<Presence>,
        /// PILOTE.
        pub pilot: Term<Presence>,
        /// PARTENAIRES.
        pub partners: Term<Presence>,
        /// TERRITOIRE D'ACTION.
        pub territory: Term<Presence>,
        /// MOYENS FINANCIERS.
        pub financial_means: Term<Presence>,
        /// MOYENS HUMAINS.
        pub human_means: Term<Presence>,
        /// MOYENS MATÉRIELS.
        pub material_means: Term<Presence>,
        /// CALENDRIER.
        pub calendar: Term<Presence>,
        /// INDICATEURS.
        pub indicators: Term<Presence>,
        /// PORTEUR.
        pub porteur: Term<Presence>,
    }
}

record! {
    /// Which fields a working group sheet prints.
    pub struct WorkingGroupFields {
        /// CONTEXTE.
        pub context: Term<Presence>,
        /// PROBLÉMATIQUE.
        pub problem: Term<Presence>,
        /// PILOTE.
        pub pilot: Term<Presence>,
        /// À MOBILISER.
        pub to_mobilise: Term<Presence>,
        /// CALENDRIER.
        pub calendar: Term<Presence>,
    }
}

impl ActionFields {
    /// What the sheet prints of a field; `None` for a field that action sheets do not have.
    #[must_use]
    pub fn of(&self, field: SheetField) -> Option<Term<Presence>> {
        Some(match field {
            SheetField::Context => self.context,
            SheetField::Objectives => self.objectives,
            SheetField::Description => self.description,
            SheetField::Pilot => self.pilot,
            SheetField::Porteur => self.porteur,
            SheetField::Partners => self.partners,
            SheetField::Territory => self.territory,
            SheetField::FinancialMeans => self.financial_means,
            SheetField::HumanMeans => self.human_means,
            SheetField::MaterialMeans => self.material_means,
            SheetField::Calendar => self.calendar,
            SheetField::Indicators => self.indicators,
            _ => return None,
        })
    }
}

impl WorkingGroupFields {
    /// What the sheet prints of a field; `None` for a field that working group sheets do not have.
    #[must_use]
    pub fn of(&self, field: SheetField) -> Option<Term<Presence>> {
        Some(match field {
            SheetField::Context => self.context,
            SheetField::Problem => self.problem,
            SheetField::Pilot => self.pilot,
            SheetField::ToMobilise => self.to_mobilise,
            SheetField::Calendar => self.calendar,
            _ => return None,
        })
    }
}

record! {
    /// An action of the roadmap.
    pub struct Action<'a> {
        /// Its code: `B.2`.
        pub code: Code<'a>,
        /// The code of its axis.
        pub axis: Code<'a>,
        /// Its title.
        pub title: Text<'a>,
        /// The printed forms of its title and code.
        pub printed: Option<Box<Headings<'a>>>,
        /// Which fields the sheet prints.
        pub fields: Option<ActionFields>,
        /// Why the action exists.
        pub context: Option<Text<'a>>,
        /// What it aims at.
        pub objectives: Vec<Objective<'a>>,
        /// What it does.
        pub description: Option<Text<'a>>,
        /// Who leads it; at least one.
        pub pilots: Vec<Involvement<'a>>,
        /// Who carries it out for the pilot.
        pub porteurs: Vec<Involvement<'a>>,
        /// Who takes part.
        pub partners: Vec<Involvement<'a>>,
        /// Where it acts.
        pub territory: Option<Box<Perimeter<'a>>>,
        /// Money, staff and equipment.
        pub means: Vec<Means<'a>>,
        /// Dates.
        pub calendar: Vec<CalendarEntry<'a>>,
        /// Frequencies without a date.
        pub cadences: Vec<Cadence<'a>>,
        /// What it is followed by.
        pub indicators: Vec<Indicator<'a>>,
        /// Terms it enumerates.
        pub terms: Vec<TermList<'a>>,
        /// Numbers it prints.
        pub figures: Vec<Figure<'a>>,
        /// What is known of its printed form.
        pub source_notes: Vec<SourceNote<'a>>,
    }
}

record! {
    /// A working group of the roadmap: a question still open, and who is to study it.
    pub struct WorkingGroup<'a> {
        /// Its code: `GT.B.1`. The source gives none: axis and rank.
        pub code: Code<'a>,
        /// The code of its axis.
        pub axis: Code<'a>,
        /// Its title.
        pub title: Text<'a>,
        /// The printed forms of its title.
        pub printed: Option<Box<Headings<'a>>>,
        /// Which fields the sheet prints.
        pub fields: Option<WorkingGroupFields>,
        /// Why the group exists.
        pub context: Option<Text<'a>>,
        /// What it studies.
        pub problem: Option<Text<'a>>,
        /// The questions it asks.
        pub questions: Vec<Text<'a>>,
        /// Who leads it; at least one.
        pub pilots: Vec<Involvement<'a>>,
        /// Who is to be mobilised.
        pub to_mobilise: Vec<Involvement<'a>>,
        /// Dates.
        pub calendar: Vec<CalendarEntry<'a>>,
        /// Frequencies without a date.
        pub cadences: Vec<Cadence<'a>>,
        /// Terms it enumerates.
        pub terms: Vec<TermList<'a>>,
        /// Numbers it prints.
        pub figures: Vec<Figure<'a>>,
        /// What is known of its printed form.
        pub source_notes: Vec<SourceNote<'a>>,
    }
}

/// What an action and a working group have in common, with its place in the document.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'d, 'a> {
    /// `action` or `working_group`.
    pub kind: &'static str,
    /// Where it stands: section and index.
    pub section: &'static str,
    /// Index in the section.
    pub index: usize,
    /// Code.
    pub code: &'d Code<'a>,
    /// Code of the axis.
    pub axis: &'d Code<'a>,
    /// Title.
    pub title: &'d Text<'a>,
    /// Pilots.
    pub pilots: &'d [Involvement<'a>],
    /// Carriers, partners, people to mobilise: key and list.
    pub others: [(&'static str, &'d [Involvement<'a>]); 2],
    /// Dates.
    pub calendar: &'d [CalendarEntry<'a>],
    /// Means.
    pub means: &'d [Means<'a>],
    /// Indicators.
    pub indicators: &'d [Indicator<'a>],
    /// Numbers.
    pub figures: &'d [Figure<'a>],
    /// Frequencies.
    pub cadences: &'d [Cadence<'a>],
    /// Notes.
    pub source_notes: &'d [SourceNote<'a>],
    /// What the sheet prints of each field.
    pub printed: Printed<'d>,
}

/// Which fields a sheet prints, for an action or a working group.
#[derive(Debug, Clone, Copy)]
pub enum Printed<'d> {
    /// Of an action.
    Action(Option<&'d ActionFields>),
    /// Of a working group.
    WorkingGroup(Option<&'d WorkingGroupFields>),
}

impl<'a> Action<'a> {
    /// The action as a sheet, at its place.
    #[must_use]
    pub fn as_sheet(&self, index: usize) -> Sheet<'_, 'a> {
        Sheet {
            kind: "action",
            section: "actions",
            index,
            code: &self.code,
            axis: &self.axis,
            title: &self.title,
            pilots: &self.pilots,
            others: [("porteurs", &self.porteurs), ("partners", &self.partners)],
            calendar: &self.calendar,
            means: &self.means,
            indicators: &self.indicators,
            figures: &self.figures,
            cadences: &self.cadences,
            source_notes: &self.source_notes,
            printed: Printed::Action(self.fields.as_ref()),
        }
    }

    /// What the sheet says of each field, and whether the document holds something for it.
    #[must_use]
    pub fn field_states(&self) -> Vec<(SheetField, Term<Presence>, bool)> {
        use super::means::MeansKind;
        let Some(fields) = &self.fields else { return Vec::new() };
        let means = |kind| self.means.iter().any(|means| means.kind.is(kind) && means.printed_in.is_none());
        let filled = [
            (SheetField::Context, self.context.is_some()),
            (SheetField::Objectives, !self.objectives.is_empty()),
            (SheetField::Description, self.description.is_some()),
            (SheetField::Pilot, !self.pilots.is_empty()),
            (SheetField::Porteur, !self.porteurs.is_empty()),
            (SheetField::Partners, !self.partners.is_empty()),
            (SheetField::Territory, self.territory.is_some()),
            (SheetField::FinancialMeans, means(MeansKind::Financial)),
            (SheetField::HumanMeans, means(MeansKind::Human)),
            (SheetField::MaterialMeans, means(MeansKind::Material)),
            (SheetField::Calendar, has_own_calendar(&self.calendar)),
            (SheetField::Indicators, !self.indicators.is_empty()),
        ];
        filled.into_iter().filter_map(|(field, filled)| Some((field, fields.of(field)?, filled))).collect()
    }
}

/// Whether an entry stands in the calendar field itself.
fn has_own_calendar(calendar: &[CalendarEntry<'_>]) -> bool {
    calendar.iter().any(|entry| entry.printed_in.is_none_or(|field| field.is(SheetField::Calendar)))
}

impl<'a> WorkingGroup<'a> {
    /// The working group as a sheet, at its place.
    #[must_use]
    pub fn as_sheet(&self, index: usize) -> Sheet<'_, 'a> {
        Sheet {
            kind: "working_group",
            section: "working_groups",
            index,
            code: &self.code,
            axis: &self.axis,
            title: &self.title,
            pilots: &self.pilots,
            others: [("to_mobilise", &self.to_mobilise), ("to_mobilise", &[])],
            calendar: &self.calendar,
            means: &[],
            indicators: &[],
            figures: &self.figures,
            cadences: &self.cadences,
            source_notes: &self.source_notes,
            printed: Printed::WorkingGroup(self.fields.as_ref()),
        }
    }

    /// What the sheet says of each field, and whether the document holds something for it.
    #[must_use]
    pub fn field_states(&self) -> Vec<(SheetField, Term<Presence>, bool)> {
        let Some(fields) = &self.fields else { return Vec::new() };
        let filled = [
            (SheetField::Context, self.context.is_some()),
            (SheetField::Problem, self.problem.is_some() || !self.questions.is_empty()),
            (SheetField::Pilot, !self.pilots.is_empty()),
            (SheetField::ToMobilise, !self.to_mobilise.is_empty()),
            (SheetField::Calendar, has_own_calendar(&self.calendar)),
        ];
        filled.into_iter().filter_map(|(field, filled)| Some((field, fields.of(field)?, filled))).collect()
    }
}

impl Sheet<'_, '_> {
    /// JSON Pointer of the sheet.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/{}/{}", self.section, self.index)
    }

    /// Whether the sheet prints a field; `None` when the document does not say.
    #[must_use]
    pub fn printed_state(&self, field: SheetField) -> Option<Presence> {
        let presence = match self.printed {
            Printed::Action(fields) => fields?.of(field),
            Printed::WorkingGroup(fields) => fields?.of(field),
        };
        presence?.known()
    }

    /// The key under which a field stands in the document.
    #[must_use]
    pub fn key_of(field: SheetField) -> &'static str {
        use mednum_catalog::vocabulary::Vocabulary as _;
        match field {
            SheetField::Pilot => "pilots",
            SheetField::Porteur => "porteurs",
            SheetField::FinancialMeans | SheetField::HumanMeans | SheetField::MaterialMeans => "means",
            SheetField::Heading => "printed",
            other => other.code(),
        }
    }
}

vocabulary! {
    /// How sure a link between two sheets is.
    pub enum LinkKind: "link_kind" from [] {
        /// The source names the other sheet.
        Explicit = "explicit" ("explicite", "explicit") [],
        /// The source speaks of what the other sheet is about.
        Implied = "implied" ("implicite", "implied") [],
    }
}

record! {
    /// A link from a sheet to another.
    pub struct Link<'a> {
        /// The sheet that speaks.
        pub from: Code<'a>,
        /// The sheet it speaks of, `axis:A`, `roadmap` or `previous_roadmap`.
        pub to: Code<'a>,
        /// How sure it is.
        pub kind: Term<LinkKind>,
        /// True when the link is doubtful.
        pub weak: Option<bool>,
        /// What the link is.
        pub note: Text<'a>,
    }
}

record! {
    /// Where a roadmap was read.
    pub struct Source<'a> {
        /// Title of the document.
        pub document: Text<'a>,
        /// Who published it.
        pub producer: Text<'a>,
        /// Licence of the data.
        pub licence: Text<'a>,
        /// How to cite it.
        pub attribution: Option<Text<'a>>,
    }
}

record! {
    /// The roadmap that came before.
    pub struct PreviousRoadmap<'a> {
        /// What it was.
        pub label: Text<'a>,
        /// When.
        pub when: super::calendar::When,
        /// What is known of it.
        pub note: Option<Text<'a>>,
    }
}

record! {
    /// The roadmap itself: whose it is and when it runs.
    pub struct Roadmap<'a> {
        /// Its identifier.
        pub id: Id<'a>,
        /// Its title.
        pub title: Text<'a>,
        /// Its subtitle.
        pub subtitle: Option<Text<'a>>,
        /// The network that carries it.
        pub network: Option<Text<'a>>,
        /// Code of the département.
        pub departement: Code<'a>,
        /// First day.
        pub start: Date,
        /// Last day.
        pub end: Date,
        /// Where it was read.
        pub source: Option<Source<'a>>,
        /// The roadmap before it.
        pub previous: Option<PreviousRoadmap<'a>>,
    }
}
