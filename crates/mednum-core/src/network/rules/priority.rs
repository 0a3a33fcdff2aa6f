//! Rules on where interventions go first: the bassins that are little or not provided.

use chrono::Datelike as _;

use super::{Draft, Example, Findings, Param, Rule, Severity, both};
use crate::context::{Context, Target};
use crate::network::perimeter::MESH;
use crate::sorted::SortedMap;

pub(super) static PRIORITY_BELOW_HALF: Rule = Rule {
    code: "network.intervention.priority_below_half",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R2"],
    title: both("Bassins prioritaires qui ne passent pas d'abord", "Priority bassins that do not come first"),
    why: both(
        "L'action se focalise d'abord sur les bassins peu ou pas pourvus : moins de la moitié des interventions n'est pas d'abord.",
        "The action first goes to the bassins little or not provided: fewer than half of the interventions is not first.",
    ),
    text: both(
        "En {year}, interventions dans un bassin prioritaire : {count} sur {total}.",
        "In {year}, interventions in a priority bassin: {count} out of {total}.",
    ),
    help: both(
        "Regardez dans quels bassins prioritaires rien n'a été fait, ou complétez les interventions et « priority ».",
        "See in which priority bassins nothing was done, or complete the interventions and “priority”.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "roadmap": {"id": "r", "title": "R", "departement": "49", "start": "2023-01-01", "end": "2025-12-31"},
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N1", "kind": "fact", "label": "Bassins prioritaires", "value": 1, "rules": ["B.1-R2"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "priority": true, "communes": [{"code": "49138", "vintage": 2023}]}, {"id": "deux", "name": "Deux", "communes": [{"code": "49023", "vintage": 2023}]}],
 "interventions": [{"id": "i1", "date": "2023-02-01", "sheet": "B.1", "bassin": "un", "levels": ["animer"], "partners": ["x"]},
  {"id": "i2", "date": "2023-03-01", "sheet": "B.1", "bassin": "un", "levels": ["animer"], "partners": ["x"]},
  {"id": "i3", "date": "2023-04-01", "sheet": "B.1", "bassin": "deux", "levels": ["animer"], "partners": ["x"]},
  {"id": "i4", "date": "2023-05-01", "sheet": "B.1", "bassin": "deux", "levels": ["animer"], "partners": ["x"]},
  {"id": "i5", "date": "2023-06-01", "sheet": "B.1", "bassin": "deux", "levels": ["animer"], "partners": ["x"]}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "roadmap": {"id": "r", "title": "R", "departement": "49", "start": "2023-01-01", "end": "2025-12-31"},
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N1", "kind": "fact", "label": "Bassins prioritaires", "value": 1, "rules": ["B.1-R2"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "priority": true, "communes": [{"code": "49138", "vintage": 2023}]}, {"id": "deux", "name": "Deux", "communes": [{"code": "49023", "vintage": 2023}]}],
 "interventions": [{"id": "i1", "date": "2023-02-01", "sheet": "B.1", "bassin": "un", "levels": ["animer"], "partners": ["x"]},
  {"id": "i2", "date": "2023-03-01", "sheet": "B.1", "bassin": "un", "levels": ["animer"], "partners": ["x"]},
  {"id": "i3", "date": "2023-04-01", "sheet": "B.1", "bassin": "un", "levels": ["animer"], "partners": ["x"]},
  {"id": "i4", "date": "2023-05-01", "sheet": "B.1", "bassin": "deux", "levels": ["animer"], "partners": ["x"]},
  {"id": "i5", "date": "2023-06-01", "sheet": "B.1", "bassin": "deux", "levels": ["animer"], "partners": ["x"]}]}"#,
    },
};

/// With fewer interventions in a year than this, their share says nothing.
const ENOUGH: usize = 5;

/// Whether at least half of the interventions of a past year went to priority bassins, when there are enough of both.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let years = context.past_years();
    let bassins = context.targets(Target::Bassins);
    let priority =
        |rank: usize| document.bassins.get(rank).is_some_and(|bassin| bassin.priority == Some(true));
    if years.is_empty()
        || bassins.has_hole()
        || !document.bassins.iter().any(|bassin| bassin.priority == Some(true))
        || context.roadmap.figures_of_rule("B.1-R2").next().is_none()
    {
        return;
    }
    let mut by_year: SortedMap<i32, (usize, usize)> = SortedMap::new();
    for intervention in document.interventions.iter().filter(|it| &*it.sheet == MESH) {
        let (Some(date), Some(rank)) = (intervention.date.day(), bassins.position(&intervention.bassin))
        else {
            continue;
        };
        let (first, all) = by_year.entry(date.year()).or_default();
        *first += usize::from(priority(rank));
        *all += 1;
    }
    for (year, (first, all)) in by_year {
        if years.contains(&year) && all >= ENOUGH && first * 2 < all {
            findings.push(
                Draft::new(&PRIORITY_BELOW_HALF, "/interventions")
                    .param("year", Param::Text(year.to_string()))
                    .param("count", first)
                    .param("total", all),
            );
        }
    }
}
