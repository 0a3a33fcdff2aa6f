//! The state of a roadmap: who leads what, what is late, what is empty, what means and posts add up to.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use mednum_catalog::vocabulary;
use mednum_catalog::vocabulary::Vocabulary as _;
use serde::Serialize;

use crate::Programme;
use crate::document::{Cents, Count, Document};
use crate::finding::text::{serialize_day, serialize_optional_day};
use crate::indicator::Measure;
use crate::organisation::Directory;

use super::means::{Amount, Bound, Means, Per};
use super::news::Progress;
use super::sheet::Presence;
use super::{Sheet, SheetField};

/// What the roadmap holds, and where it stands on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct RoadmapState {
    /// Identifier of the roadmap.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The day that lateness is counted against.
    #[serde(serialize_with = "serialize_optional_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Date>"))]
    pub today: Option<NaiveDate>,
    /// How many of each thing.
    pub counts: Counts,
    /// The axes and their sheets.
    pub axes: Vec<AxisState>,
    /// Who leads what, the busiest first.
    pub pilots: Vec<PilotState>,
    /// What is past due without news, the oldest first.
    pub late: Vec<LateEntry>,
    /// Fields that sheets print empty or do not have.
    pub gaps: Vec<Gap>,
    /// Money counted per year.
    pub money_per_year: Sum,
    /// Money that is not counted per year, listed and not added.
    pub other_money: Vec<SumLine>,
    /// Posts, in thousandths of a full-time equivalent.
    pub posts: Sum,
    /// People counted without full-time equivalent.
    pub headcounts: Vec<HeadcountLine>,
    /// Means without any figure, by kind; those of a kind that this version of mednum does not know are left out.
    pub means_without_figure: BTreeMap<&'static str, usize>,
    /// Indicators by measure, in the vocabulary's order, then those whose measure is not known.
    pub indicators: Vec<IndicatorCount>,
}

/// How many of each thing a roadmap holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "RoadmapCounts"))]
pub struct Counts {
    /// Axes.
    pub axes: usize,
    /// Actions.
    pub actions: usize,
    /// Working groups.
    pub working_groups: usize,
    /// Members of the network.
    pub members: usize,
    /// Organisations.
    pub organisations: usize,
    /// Objectives.
    pub objectives: usize,
    /// Indicators.
    pub indicators: usize,
    /// Figures.
    pub figures: usize,
}

/// An axis and its sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct AxisState {
    /// Code.
    pub code: String,
    /// Title.
    pub title: String,
    /// Its actions, then its working groups.
    pub sheets: Vec<SheetState>,
}

vocabulary! {
    /// Where a sheet is with its calendar.
    pub enum Standing: "sheet_standing" from [] {
        /// A planned date is past, and nothing says what came of it.
        Late = "late" ("en retard", "late") [],
        /// It has planned dates, and none is late.
        Dated = "dated" ("dans les temps", "on time") [],
        /// It gives no date to follow.
        Undated = "undated" ("sans date", "no dates") [],
    }
}

/// A sheet in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SheetState {
    /// Code.
    pub code: String,
    /// `action` or `working_group`.
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["action", "working_group"])))]
    pub kind: &'static str,
    /// Title.
    pub title: String,
    /// Names of its pilots.
    pub pilots: Vec<String>,
    /// Number of objectives; zero for a working group.
    pub objectives: usize,
    /// Number of indicators; zero for a working group.
    pub indicators: usize,
    /// Number of planned dates.
    pub dates: usize,
    /// Number of them that are late.
    pub late: usize,
    /// Code of the [`Standing`]: where it is with its calendar.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<Standing>"))]
    pub standing: &'static str,
    /// The same in French.
    pub standing_fr: &'static str,
    /// The same in English.
    pub standing_en: &'static str,
    /// Number of fields printed empty or absent.
    pub gaps: usize,
    /// True when its financial means are among them.
    pub without_funding: bool,
}

/// A pilot and the sheets it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PilotState {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Codes of the sheets.
    pub sheets: Vec<String>,
}

/// Something past due without news.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LateEntry {
    /// Code of the sheet.
    pub code: String,
    /// What was expected.
    pub label: String,
    /// The notation of the document.
    pub when: String,
    /// The last day it was due.
    #[serde(serialize_with = "serialize_day")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Date"))]
    pub due: NaiveDate,
    /// Days since then.
    pub days: i64,
    /// Names of the pilots to ask.
    pub pilots: Vec<String>,
}

/// A field that a sheet prints empty or does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "RoadmapGap"))]
pub struct Gap {
    /// Code of the sheet.
    pub code: String,
    /// Code of the field.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<SheetField>"))]
    pub field: &'static str,
    /// Its French label.
    pub field_fr: &'static str,
    /// Its English label.
    pub field_en: &'static str,
    /// `empty` or `absent`.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::document::Term<Presence>"))]
    pub presence: &'static str,
}

/// A sum and its lines; a line that is not counted says why.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Sum {
    /// Cents, or thousandths of a full-time equivalent.
    pub total: i64,
    /// True when a line is only a lower bound, or is left out for a bound or a `per` that is not known: the total is
    /// "at least".
    pub at_least: bool,
    /// True when a line is a ceiling, counted in full.
    pub includes_ceiling: bool,
    /// Every line.
    pub lines: Vec<SumLine>,
}

/// A line of a sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SumLine {
    /// Code of the sheet.
    pub code: String,
    /// What it is.
    pub label: String,
    /// Cents, or thousandths of a full-time equivalent.
    pub value: i64,
    /// Upper end of a range.
    pub value_max: Option<i64>,
    /// Code of the bound; nothing when this version of mednum does not know it, and the line is not counted.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Term<Bound>>"))]
    pub bound: Option<&'static str>,
    /// Code of what it is per; nothing when the source does not say, or when this version of mednum does not know it.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Term<Per>>"))]
    pub per: Option<&'static str>,
    /// False when it is per something that this version of mednum does not know.
    pub per_known: bool,
    /// The sheet on which the same means is already counted.
    pub counted_on: Option<String>,
    /// Our reading, when the figure rests on one.
    pub reading: Option<String>,
}

/// People counted without full-time equivalent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct HeadcountLine {
    /// Code of the sheet.
    pub code: String,
    /// Who they are.
    pub label: String,
    /// Least number.
    pub min: i64,
    /// Greatest number, if any.
    pub max: Option<i64>,
}

/// How many indicators have a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct IndicatorCount {
    /// Code of the measure; nothing for the indicators whose measure this version of mednum does not know.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::document::Term<Measure>>"))]
    pub measure: Option<&'static str>,
    /// French label.
    pub measure_fr: Option<&'static str>,
    /// English label.
    pub measure_en: Option<&'static str>,
    /// How many.
    pub count: usize,
}

/// The state of the roadmap of a programme.
///
/// ```
/// use mednum_core::{Programme, roadmap::state::state};
/// let programme = Programme::built_in(&Default::default())?;
/// let state = state(&programme, None);
/// assert_eq!((state.counts.actions, state.counts.indicators), (28, 79));
/// assert_eq!(state.posts.total, 13_050); // thousandths: the same 1.2 post printed twice is counted once
/// # Ok::<(), mednum_core::Rejection>(())
/// ```
#[must_use]
pub fn state(programme: &Programme<'_>, today: Option<NaiveDate>) -> RoadmapState {
    let document = programme.roadmap();
    let directory = Directory::of([document]);
    let gaps = gaps(document);
    let late = late(document, &directory, &Progress::of(programme.documents(), today), today);
    let (money_per_year, other_money) = money(document);
    let (id, title) = document
        .roadmap
        .as_ref()
        .map_or_else(Default::default, |roadmap| (roadmap.id.to_string(), roadmap.title.to_string()));
    RoadmapState {
        id,
        title,
        today,
        counts: Counts {
            axes: document.axes.len(),
            actions: document.actions.len(),
            working_groups: document.working_groups.len(),
            members: document.members.len(),
            organisations: document.organisations.len(),
            objectives: document.actions.iter().map(|action| action.objectives.len()).sum(),
            indicators: document.actions.iter().map(|action| action.indicators.len()).sum(),
            figures: document.sheets().map(|sheet| sheet.figures.len()).sum(),
        },
        axes: axes(document, &directory, &gaps, &late),
        pilots: pilots(document, &directory),
        late,
        money_per_year,
        other_money,
        posts: posts(document),
        headcounts: headcounts(document),
        means_without_figure: means_without_figure(document),
        indicators: indicators(document),
        gaps,
    }
}

fn pilot_names(sheet: &Sheet<'_, '_>, directory: &Directory<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for pilot in sheet.pilots {
        let name = directory.name_of(&pilot.actor).to_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn axes(
    document: &Document<'_>,
    directory: &Directory<'_>,
    gaps: &[Gap],
    late: &[LateEntry],
) -> Vec<AxisState> {
    let sheet_state = |sheet: Sheet<'_, '_>| {
        let dates = sheet.calendar.iter().filter(|entry| entry.is_planned()).count();
        let late = late.iter().filter(|entry| entry.code == sheet.code.as_str()).count();
        let gaps: Vec<&Gap> = gaps.iter().filter(|gap| gap.code == sheet.code.as_str()).collect();
        let standing = match (late, dates) {
            (0, 0) => Standing::Undated,
            (0, _) => Standing::Dated,
            _ => Standing::Late,
        };
        SheetState {
            code: sheet.code.to_string(),
            kind: sheet.kind,
            title: sheet.title.to_string(),
            pilots: pilot_names(&sheet, directory),
            objectives: document
                .actions
                .get(sheet.index)
                .filter(|_| sheet.kind == "action")
                .map_or(0, |a| a.objectives.len()),
            indicators: sheet.indicators.len(),
            dates,
            late,
            standing: standing.code(),
            standing_fr: standing.label_fr(),
            standing_en: standing.label_en(),
            gaps: gaps.len(),
            without_funding: gaps.iter().any(|gap| gap.field == SheetField::FinancialMeans.code()),
        }
    };
    document
        .axes
        .iter()
        .map(|axis| AxisState {
            code: axis.code.to_string(),
            title: axis.title.to_string(),
            sheets: document.sheets().filter(|sheet| sheet.axis == &axis.code).map(sheet_state).collect(),
        })
        .collect()
}

fn pilots(document: &Document<'_>, directory: &Directory<'_>) -> Vec<PilotState> {
    let mut led: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for sheet in document.sheets() {
        for pilot in sheet.pilots {
            let Some(id) = directory.identify(&pilot.actor) else { continue };
            let sheets = led.entry(id).or_default();
            let code = sheet.code.to_string();
            if !sheets.contains(&code) {
                sheets.push(code);
            }
        }
    }
    let mut pilots: Vec<PilotState> = led
        .into_iter()
        .map(|(id, sheets)| PilotState { id: id.to_owned(), name: directory.name_of(id).to_owned(), sheets })
        .collect();
    pilots.sort_by_key(|pilot| std::cmp::Reverse(pilot.sheets.len()));
    pilots
}

fn late(
    document: &Document<'_>,
    directory: &Directory<'_>,
    progress: &Progress<'_>,
    today: Option<NaiveDate>,
) -> Vec<LateEntry> {
    let Some(today) = today else { return Vec::new() };
    let start = document.roadmap.as_ref().and_then(|roadmap| roadmap.start.day());
    let mut late: Vec<LateEntry> = document
        .sheets()
        .flat_map(|sheet| {
            let pilots = pilot_names(&sheet, directory);
            sheet.calendar.iter().filter_map(move |entry| {
                let due = progress.late_since(sheet.code, entry, today, start)?;
                Some(LateEntry {
                    code: sheet.code.to_string(),
                    label: entry.label.to_string(),
                    when: entry.when.to_string(),
                    due,
                    days: today.signed_duration_since(due).num_days(),
                    pilots: pilots.clone(),
                })
            })
        })
        .collect();
    late.sort_by_key(|entry| entry.due);
    late
}

fn gaps(document: &Document<'_>) -> Vec<Gap> {
    let actions = document.actions.iter().map(|action| (action.code.as_str(), action.field_states()));
    let groups = document.working_groups.iter().map(|group| (group.code.as_str(), group.field_states()));
    actions
        .chain(groups)
        .flat_map(|(code, states)| {
            states.into_iter().filter_map(move |(field, presence, _)| {
                let presence = presence.known().filter(|presence| *presence != Presence::Printed)?;
                // A field that one sheet in twenty-eight prints is no gap in the others.
                let rare = matches!(field, SheetField::Porteur | SheetField::MaterialMeans);
                (!(rare && presence == Presence::Absent)).then_some(Gap {
                    code: code.to_owned(),
                    field: field.code(),
                    field_fr: field.label_fr(),
                    field_en: field.label_en(),
                    presence: presence.code(),
                })
            })
        })
        .collect()
}

/// Lines of one kind, each means that several sheets share counted on the first that prints its figure.
fn sum(document: &Document<'_>, line_of: impl Fn(&Means<'_>) -> Option<SumLine>) -> Sum {
    let mut sum = Sum::default();
    let mut counted: BTreeMap<String, String> = BTreeMap::new();
    for sheet in document.sheets() {
        for means in sheet.means {
            let Some(mut line) = line_of(means) else { continue };
            line.code = sheet.code.to_string();
            if let Some(shared) = &means.shared {
                line.counted_on = counted.get(shared.as_str()).cloned();
                counted.entry(shared.to_string()).or_insert_with(|| line.code.clone());
            }
            match line.bound {
                _ if line.counted_on.is_some() => {}
                // A bound of a newer version of the format: all that is sure is that there is something more.
                None => sum.at_least = true,
                Some(bound) => {
                    sum.total = sum.total.saturating_add(line.value);
                    sum.at_least |= bound == Bound::AtLeast.code() || line.value_max.is_some();
                    sum.includes_ceiling |= bound == Bound::Ceiling.code();
                }
            }
            sum.lines.push(line);
        }
    }
    sum
}

/// Money per year, and money that is not.
fn money(document: &Document<'_>) -> (Sum, Vec<SumLine>) {
    let (mut yearly, other) = (amounts(document, true), amounts(document, false).lines);
    // What an amount is per in a newer version of the format may be less than a year, or the year in other words.
    yearly.at_least |= other.iter().any(|line| !line.per_known && line.counted_on.is_none());
    (yearly, other)
}

fn amounts(document: &Document<'_>, yearly: bool) -> Sum {
    sum(document, |means| {
        let amount: &Amount<'_> = means.amount.as_deref()?;
        let per = amount.per.and_then(|per| per.known());
        ((per == Some(Per::Year)) == yearly).then_some(())?;
        Some(SumLine {
            code: String::new(),
            label: means.label.to_string(),
            value: amount.cents.get()?,
            value_max: amount.cents_max.and_then(Cents::get),
            bound: amount.bound.known().map(Bound::code),
            per: per.map(Per::code),
            per_known: amount.per.is_none() || per.is_some(),
            counted_on: None,
            reading: amount.reading.as_ref().map(ToString::to_string),
        })
    })
}

fn posts(document: &Document<'_>) -> Sum {
    sum(document, |means| {
        let posts = means.posts.as_ref()?;
        Some(SumLine {
            code: String::new(),
            label: means.label.to_string(),
            value: posts.thousandths.get()?,
            value_max: None,
            bound: posts.bound.known().map(Bound::code),
            per: None,
            per_known: true,
            counted_on: None,
            reading: None,
        })
    })
}

fn headcounts(document: &Document<'_>) -> Vec<HeadcountLine> {
    document
        .sheets()
        .flat_map(|sheet| {
            // Posts already count the people of the same means.
            sheet.means.iter().filter(|means| means.posts.is_none()).filter_map(move |means| {
                let headcount = means.headcount.as_ref()?;
                Some(HeadcountLine {
                    code: sheet.code.to_string(),
                    label: means.label.to_string(),
                    min: headcount.min.get()?,
                    max: headcount.max.and_then(Count::get),
                })
            })
        })
        .collect()
}

fn means_without_figure(document: &Document<'_>) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for means in document.sheets().flat_map(|sheet| sheet.means) {
        let bare = means.amount.is_none() && means.posts.is_none() && means.headcount.is_none();
        if let Some(kind) = means.kind.known()
            && bare
        {
            *counts.entry(kind.code()).or_default() += 1;
        }
    }
    counts
}

fn indicators(document: &Document<'_>) -> Vec<IndicatorCount> {
    let known = Measure::ALL.iter().copied().map(Some);
    known
        .chain([None])
        .map(|measure| IndicatorCount {
            measure: measure.map(Measure::code),
            measure_fr: measure.map(Measure::label_fr),
            measure_en: measure.map(Measure::label_en),
            count: document
                .actions
                .iter()
                .flat_map(|action| &action.indicators)
                .filter(|indicator| indicator.measure.known() == measure)
                .count(),
        })
        .filter(|line| line.count > 0)
        .collect()
}
