//! Rules on what a sheet says: its code, its actors, its indicators, its figures.

use std::cell::OnceCell;

use mednum_catalog::vocabulary::Vocabulary as _;

use crate::context::Context;
use crate::document::{Decimal, Document};
use crate::finding::Param;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;
use crate::organisation::Involvement;
use crate::roadmap::{Sheet, SheetField};
use crate::sorted::{SortedMap, SortedSet};

use super::subject_of;

pub(crate) static CODE_NOT_OF_AXIS: Rule = Rule {
    code: "roadmap.sheet.code_not_of_axis",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Code qui n'est pas celui de son axe", "Code that is not of its axis"),
    why: both(
        "Le code range la fiche : B.2 est la deuxième action de l'axe B.",
        "The code files the sheet: B.2 is the second action of axis B.",
    ),
    text: both(
        "La fiche « {code} » est rangée dans l'axe « {axis} ».",
        "The sheet “{code}” is filed under axis “{axis}”.",
    ),
    help: both(
        "Commencez le code par celui de l'axe (« {axis}. », ou « GT.{axis}. » pour un groupe de travail), ou changez d'axe.",
        "Start the code with that of the axis (“{axis}.”, or “GT.{axis}.” for a working group), or change the axis.",
    ),
    example: Example::Value { at: "/actions/0/code", bad: "\"B.1\"", good: "\"A.1\"" },
};

pub(crate) static WITHOUT_PILOT: Rule = Rule {
    code: "roadmap.action.without_pilot",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["A.1.1-R5"],
    title: both("Fiche sans pilote", "Sheet without pilot"),
    why: both(
        "La mise en œuvre de chaque action est de la responsabilité de son pilote.",
        "Each action is carried out under the responsibility of its pilot.",
    ),
    text: both("« {code} » n'a aucun pilote.", "“{code}” has no pilot."),
    help: both("Ajoutez au moins un pilote dans « pilots ».", "Add at least one pilot in “pilots”."),
    example: Example::Value {
        at: "/actions/0/pilots",
        bad: "[]",
        good: "[{\"actor\": \"departement-exemple\"}]",
    },
};

pub(crate) static PILOT_ALSO_PARTNER: Rule = Rule {
    code: "roadmap.action.pilot_also_partner",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Pilote aussi cité comme partenaire", "Pilot also listed as partner"),
    why: both(
        "Le même organisme serait compté deux fois, et son rôle n'est plus clair.",
        "The same body would be counted twice, and its part is no longer clear.",
    ),
    text: both(
        "« {actor} » pilote « {code} » et figure aussi au champ « {list} ».",
        "“{actor}” leads “{code}” and also stands in the field “{list}”.",
    ),
    help: both(
        "Gardez-le comme pilote ; il n'est compté qu'une fois.",
        "Keep it as pilot; it is counted once.",
    ),
    example: Example::Value {
        at: "/actions/0/partners",
        bad: "[{\"actor\": \"departement-exemple\"}]",
        good: "[{\"actor\": \"reseau-exemple\"}]",
    },
};

pub(crate) static ACTOR_LISTED_TWICE: Rule = Rule {
    code: "roadmap.action.actor_listed_twice",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur cité deux fois au même titre", "Actor listed twice in the same part"),
    why: both("Il serait compté deux fois.", "It would be counted twice."),
    text: both(
        "« {actor} » figure deux fois dans « {code} », au champ « {list} ».",
        "“{actor}” is listed twice in “{code}”, field “{list}”.",
    ),
    help: both(
        "Retirez l'une des deux mentions, ou nommez le service de chacune (« unit »).",
        "Remove one of the two, or name the service of each (“unit”).",
    ),
    example: Example::Value {
        at: "/actions/0/partners",
        bad: "[{\"actor\": \"reseau-exemple\"}, {\"actor\": \"reseau-exemple\"}]",
        good: "[{\"actor\": \"reseau-exemple\"}]",
    },
};

pub(crate) static WITHOUT_INDICATOR: Rule = Rule {
    code: "roadmap.action.without_indicator",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Action sans indicateur", "Action without indicator"),
    why: both("Rien ne dira si l'action a réussi.", "Nothing will tell whether the action succeeded."),
    text: both("L'action « {code} » n'a aucun indicateur.", "The action “{code}” has no indicator."),
    help: both("Proposez au pilote au moins un indicateur.", "Propose at least one indicator to the pilot."),
    example: Example::Value {
        at: "/actions/0/indicators",
        bad: "[]",
        good: "[{\"id\": \"A.1-I1\", \"label\": \"Nombre d'accueils\", \"measure\": \"count\"}]",
    },
};

pub(crate) static COPIED_INDICATORS: Rule = Rule {
    code: "roadmap.indicator.copied",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Indicateurs recopiés d'une autre action", "Indicators copied from another action"),
    why: both(
        "Des indicateurs venus d'une action sans rapport ne mesurent rien de celle-ci.",
        "Indicators that come from an unrelated action measure nothing of this one.",
    ),
    text: both(
        "{count} indicateurs de « {code} » sont, mot pour mot, ceux de « {from} ».",
        "{count} indicators of “{code}” are, word for word, those of “{from}”.",
    ),
    help: both(
        "Demandez au pilote les indicateurs propres à l'action.",
        "Ask the pilot for the action's own indicators.",
    ),
    example: Example::Value {
        at: "/actions/-",
        bad: "{\"code\": \"A.2\", \"axis\": \"A\", \"title\": \"Autre action\", \"pilots\": [{\"actor\": \"departement-exemple\"}], \"indicators\": [{\"id\": \"A.2-I1\", \"label\": \"Nombre d'accueils recensés\", \"measure\": \"count\"}, {\"id\": \"A.2-I2\", \"label\": \"Satisfaction des participants\", \"measure\": \"qualitative\"}]}",
        good: "{\"code\": \"A.2\", \"axis\": \"A\", \"title\": \"Autre action\", \"pilots\": [{\"actor\": \"departement-exemple\"}], \"indicators\": [{\"id\": \"A.2-I1\", \"label\": \"Nombre d'ateliers\", \"measure\": \"count\"}]}",
    },
};

pub(crate) static FIGURE_OUT_OF_BOUNDS: Rule = Rule {
    code: "roadmap.figure.out_of_bounds",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Chiffre hors de ses bornes", "Figure out of its bounds"),
    why: both(
        "Un chiffre qui contredit ses propres bornes a été mal recopié.",
        "A figure that contradicts its own bounds was copied wrong.",
    ),
    text: both(
        "Le chiffre « {id} » contredit ses bornes : valeur {value}, de {min} à {max}.",
        "The figure “{id}” contradicts its bounds: value {value}, from {min} to {max}.",
    ),
    help: both("Corrigez la valeur ou les bornes.", "Mend the value or the bounds."),
    example: Example::Value {
        at: "/actions/0/figures/0",
        bad: "{\"id\": \"A.1-N1\", \"kind\": \"rule\", \"label\": \"réunions\", \"value\": 5, \"min\": 3, \"max\": 4}",
        good: "{\"id\": \"A.1-N1\", \"kind\": \"rule\", \"label\": \"réunions\", \"min\": 3, \"max\": 4}",
    },
};

/// Gives the ranks of the actions whose indicators are copied.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) -> SortedSet<usize> {
    check_codes(context, findings);
    for sheet in context.document.sheets() {
        check_actors(context, &sheet, findings);
        check_figures(&sheet, findings);
    }
    for (index, action) in context.document.actions.iter().enumerate() {
        if action.indicators.is_empty() {
            let sheet = action.as_sheet(index);
            findings.push(
                Draft::new(&WITHOUT_INDICATOR, sheet.path())
                    .subject(subject_of(&sheet))
                    .param("code", sheet.code.as_str()),
            );
        }
    }
    check_copied_indicators(context, findings)
}

fn check_codes(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let axes = IdIndex::of(document.axes.iter().map(|axis| axis.code.as_str()));
    axes.check_unique("axes", "code", findings);
    let codes = IdIndex::of(document.sheets().map(|sheet| sheet.code.as_str()));
    let actions = document.actions.len();
    codes.check_unique_at("actions", findings, |index| match index.checked_sub(actions) {
        Some(rank) => format!("/working_groups/{rank}/code"),
        None => format!("/actions/{index}/code"),
    });
    for sheet in document.sheets() {
        let (code, axis) = (sheet.code.as_str(), sheet.axis.as_str());
        context.check_reference(findings, ("axes", &axes), axis, || format!("{}/axis", sheet.path()));
        let within =
            if sheet.kind == "working_group" { code.strip_prefix("GT.").unwrap_or(code) } else { code };
        let filed_under = within.split('.').next().unwrap_or_default();
        if !code.is_empty() && axes.contains(axis) && filed_under != axis {
            findings.push(
                Draft::new(&CODE_NOT_OF_AXIS, format!("{}/code", sheet.path()))
                    .subject(subject_of(&sheet))
                    .param("code", code)
                    .param("axis", axis),
            );
        }
    }
    check_item_codes(context, findings);
    check_links(context, findings);
}

/// Objectives, indicators, figures and notes: each code once in the document.
fn check_item_codes(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let ids = || {
        let of_actions = document.actions.iter().flat_map(|action| {
            let objectives = action.objectives.iter().map(|item| item.id.as_str());
            let indicators = action.indicators.iter().map(|item| item.id.as_str());
            let figures = action.figures.iter().map(|item| item.id.as_str());
            let notes = action.source_notes.iter().map(|item| item.id.as_str());
            objectives.chain(indicators).chain(figures).chain(notes)
        });
        let of_groups = document.working_groups.iter().flat_map(|group| {
            let figures = group.figures.iter().map(|item| item.id.as_str());
            figures.chain(group.source_notes.iter().map(|item| item.id.as_str()))
        });
        of_actions.chain(of_groups).chain(document.source_notes.iter().map(|item| item.id.as_str()))
    };
    // Where each code stands is only worked out when one is given twice.
    let places: OnceCell<Vec<String>> = OnceCell::new();
    IdIndex::of(ids()).check_unique_at("actions", findings, |rank| {
        places.get_or_init(|| item_places(document)).get(rank).cloned().unwrap_or_default()
    });
    let indicators = IdIndex::of(
        document.actions.iter().flat_map(|action| &action.indicators).map(|item| item.id.as_str()),
    );
    for (index, action) in document.actions.iter().enumerate() {
        for (rank, indicator) in action.indicators.iter().enumerate() {
            if let Some(origin) = indicator.copied_from.as_ref().filter(|origin| **origin != indicator.id) {
                let path = || format!("/actions/{index}/indicators/{rank}/copied_from");
                context.check_reference(findings, ("indicators", &indicators), origin, path);
            }
        }
    }
}

/// The places of the codes of [`check_item_codes`], in its order.
fn item_places(document: &Document<'_>) -> Vec<String> {
    let mut places = Vec::new();
    for (index, action) in document.actions.iter().enumerate() {
        let lists = [
            ("objectives", action.objectives.len()),
            ("indicators", action.indicators.len()),
            ("figures", action.figures.len()),
            ("source_notes", action.source_notes.len()),
        ];
        for (key, length) in lists {
            places.extend((0..length).map(|rank| format!("/actions/{index}/{key}/{rank}/id")));
        }
    }
    for (index, group) in document.working_groups.iter().enumerate() {
        for (key, length) in [("figures", group.figures.len()), ("source_notes", group.source_notes.len())] {
            places.extend((0..length).map(|rank| format!("/working_groups/{index}/{key}/{rank}/id")));
        }
    }
    places.extend((0..document.source_notes.len()).map(|rank| format!("/source_notes/{rank}/id")));
    places
}

fn check_links(context: &Context<'_, '_>, findings: &mut Findings) {
    let sheets = IdIndex::of(context.roadmap.sheets().map(|sheet| sheet.code.as_str()));
    let axes = IdIndex::of(context.roadmap.axes.iter().map(|axis| axis.code.as_str()));
    for (index, link) in context.document.links.iter().enumerate() {
        context.check_reference(findings, ("actions, working_groups", &sheets), &link.from, || {
            format!("/links/{index}/from")
        });
        let to = || format!("/links/{index}/to");
        match link.to.as_str() {
            "roadmap" | "previous_roadmap" => {}
            target => match target.strip_prefix("axis:") {
                Some(axis) => context.check_reference(findings, ("axes", &axes), axis, to),
                None => context.check_reference(findings, ("actions, working_groups", &sheets), target, to),
            },
        }
    }
}

fn check_actors<'d>(context: &Context<'d, '_>, sheet: &Sheet<'d, '_>, findings: &mut Findings) {
    if sheet.pilots.is_empty() {
        findings.push(
            Draft::new(&WITHOUT_PILOT, sheet.path())
                .subject(subject_of(sheet))
                .param("code", sheet.code.as_str()),
        );
    }
    let directory = &context.directory;
    let pilots = known_actors(context, sheet.pilots);
    for (key, list) in std::iter::once(("pilots", sheet.pilots)).chain(sheet.others) {
        let known = if key == "pilots" { Vec::new() } else { known_actors(context, list) };
        let actors = if key == "pilots" { &pilots } else { &known };
        let mut first: Option<&KnownActor<'_>> = None;
        for actor in actors {
            let draft = |rule| {
                Draft::new(rule, format!("{}/{key}/{}", sheet.path(), actor.rank))
                    .subject(subject_of(sheet))
                    .param("actor", directory.name_of(actor.id))
                    .param("code", sheet.code.as_str())
                    .param("list", list_name(key))
            };
            if first.is_some_and(|first| (first.id, first.unit) == (actor.id, actor.unit)) {
                findings.push(draft(&ACTOR_LISTED_TWICE));
                continue;
            }
            first = Some(actor);
            let at = pilots.partition_point(|pilot| pilot.id < actor.id);
            // A service that is named beside its own body is somebody else.
            if key != "pilots"
                && actor.unit.is_none()
                && let Some(pilot) = pilots.get(at).filter(|pilot| pilot.id == actor.id)
            {
                let pilot = format!("{}/pilots/{}", sheet.path(), pilot.rank);
                findings.push(draft(&PILOT_ALSO_PARTNER).related(pilot, "pilot"));
            }
        }
    }
}

/// An actor of a list, and its rank there.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct KnownActor<'d> {
    id: &'d str,
    unit: Option<&'d str>,
    rank: usize,
}

/// The actors of a list that are known, sorted.
fn known_actors<'d>(context: &Context<'d, '_>, list: &'d [Involvement<'_>]) -> Vec<KnownActor<'d>> {
    let known = list.iter().enumerate().filter_map(|(rank, involvement)| {
        // A unit that was refused may be any: two of them are not the same actor.
        if involvement.unit.as_ref().is_some_and(|unit| unit.is_empty()) {
            return None;
        }
        let id = context.directory.identify(&involvement.actor)?;
        Some(KnownActor { id, unit: involvement.unit.as_deref(), rank })
    });
    let mut actors: Vec<KnownActor<'_>> = known.collect();
    actors.sort_unstable();
    actors
}

/// The name of a list of actors, in words.
fn list_name(key: &'static str) -> Param {
    let field = match key {
        "pilots" => SheetField::Pilot,
        "porteurs" => SheetField::Porteur,
        "partners" => SheetField::Partners,
        _ => SheetField::ToMobilise,
    };
    Param::Term { code: key, label: both(field.label_fr(), field.label_en()) }
}

fn check_figures(sheet: &Sheet<'_, '_>, findings: &mut Findings) {
    for (rank, figure) in sheet.figures.iter().enumerate() {
        let below = |low: Option<Decimal>, high: Option<Decimal>| matches!((low, high), (Some(low), Some(high)) if high < low);
        if below(figure.min, figure.max) || below(figure.min, figure.value) || below(figure.value, figure.max)
        {
            let shown =
                |value: Option<Decimal>| value.map_or_else(|| "-".to_owned(), |value| value.to_string());
            findings.push(
                Draft::new(&FIGURE_OUT_OF_BOUNDS, format!("{}/figures/{rank}", sheet.path()))
                    .subject(subject_of(sheet))
                    .param("id", figure.id.as_str())
                    .param("value", shown(figure.value))
                    .param("min", shown(figure.min))
                    .param("max", shown(figure.max)),
            );
        }
    }
}

/// Two indicators or more that say what those of an earlier, unrelated action say. Gives the ranks of those actions.
fn check_copied_indicators(context: &Context<'_, '_>, findings: &mut Findings) -> SortedSet<usize> {
    let document = context.document;
    let mut labels: Vec<(&str, usize, usize)> = Vec::new();
    for (index, action) in document.actions.iter().enumerate() {
        let own = action.indicators.iter().enumerate().filter(|(_, indicator)| !indicator.label.is_empty());
        labels.extend(own.map(|(rank, indicator)| (indicator.label.as_str(), index, rank)));
    }
    labels.sort_unstable();
    // An action counts once for each label.
    labels.dedup_by_key(|(label, index, _)| (*label, *index));
    // For each action and each earlier one that has the same labels: how many, and the first of each.
    let mut shared: SortedMap<(usize, usize), (usize, usize, usize)> = SortedMap::new();
    for group in labels.chunk_by(|left, right| left.0 == right.0) {
        for (at, (_, index, rank)) in group.iter().enumerate().skip(1) {
            for (_, origin, origin_rank) in group.iter().take(at).take(MOST_ORIGINS) {
                let entry = shared.entry((*index, *origin)).or_insert((0, *rank, *origin_rank));
                entry.0 += 1;
                entry.1 = entry.1.min(*rank);
            }
        }
    }
    let links: SortedSet<(&str, &str)> =
        document.links.iter().map(|link| (link.from.as_str(), link.to.as_str())).collect();
    let mut copies = SortedSet::new();
    for ((index, origin), (count, rank, origin_rank)) in shared {
        let (Some(copy), Some(source)) = (document.actions.get(index), document.actions.get(origin)) else {
            continue;
        };
        // The first action it is a copy of is enough.
        if count < 2 || related(&links, &copy.code, &source.code) || !copies.insert(index) {
            continue;
        }
        let sheet = copy.as_sheet(index);
        let mut draft = Draft::new(&COPIED_INDICATORS, format!("/actions/{index}/indicators/{rank}"))
            .subject(subject_of(&sheet))
            .param("count", count)
            .param("code", copy.code.as_str())
            .param("from", source.code.as_str())
            .related(format!("/actions/{origin}/indicators/{origin_rank}"), "original");
        if let Some(note) = super::source::note_on_copied_indicators(copy) {
            draft = draft.related(format!("/actions/{index}/source_notes/{note}"), "source_note");
        }
        findings.push(draft);
    }
    copies
}

/// How many earlier bearers of a label an action is compared with.
const MOST_ORIGINS: usize = 8;

/// Whether two actions may share indicators: one is part of the other, or a link ties them.
fn related(links: &SortedSet<(&str, &str)>, left: &str, right: &str) -> bool {
    let part = |part: &str, whole: &str| part.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'));
    part(left, right) || part(right, left) || links.contains(&(left, right)) || links.contains(&(right, left))
}
