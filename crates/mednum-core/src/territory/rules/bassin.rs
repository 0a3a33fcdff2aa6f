//! Rules on bassins de vie: the communes they hold, those they share or leave out, and those to be acted in first.

use crate::context::Context;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::finding::{Param, Subject};
use crate::identifiers::IdIndex;
use crate::sorted::{SortedMap, SortedSet};
use crate::territory::geography::Holders;
use crate::territory::{Bassin, CommuneRef};

pub(crate) static WITHOUT_COMMUNE: Rule = Rule {
    code: "territory.bassin.without_commune",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R4"],
    title: both("Bassin de vie sans commune", "Bassin de vie without a commune"),
    why: both(
        "Sans périmètre, rien de ce qui se passe dans le bassin ne peut lui être rattaché.",
        "Without a perimeter, nothing that happens in the bassin can be tied to it.",
    ),
    text: both("Le bassin « {name} » n'a aucune commune.", "The bassin “{name}” has no commune."),
    help: both(
        "Donnez ses communes, telles qu'elles sont arrêtées avec le territoire, avec le millésime de leurs codes.",
        "Give its communes, as settled with the territory, with the vintage of their codes.",
    ),
    example: Example::Records {
        at: "/bassins/0/communes",
        bad: "[]",
        good: "[{\"code\": \"49023\", \"vintage\": 2023}]",
    },
};

pub(crate) static OVERLAP: Rule = Rule {
    code: "territory.bassin.overlap",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.2-R1", "B.2-R4"],
    title: both("Commune dans deux bassins de vie", "Commune in two bassins de vie"),
    why: both(
        "Une commune comptée dans deux bassins l'est deux fois, et ses habitants ont deux réseaux pour un.",
        "A commune counted in two bassins is counted twice, and its people have two networks for one.",
    ),
    text: both(
        "« {commune} » est dans le bassin « {name} » et déjà dans le bassin « {other} ».",
        "“{commune}” is in the bassin “{name}” and already in the bassin “{other}”.",
    ),
    help: both(
        "Retirez-la de l'un des deux. Deux bassins peuvent se partager une commune nouvelle par ses communes déléguées.",
        "Take it out of one of the two. Two bassins may share a commune nouvelle by its communes déléguées.",
    ),
    example: Example::Records {
        at: "/bassins/1/communes/-",
        bad: "{\"code\": \"49301\", \"vintage\": 2023}",
        good: "{\"code\": \"49050\", \"vintage\": 2023}",
    },
};

pub(crate) static HOLE: Rule = Rule {
    code: "territory.bassin.hole",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["B.2-R4"],
    title: both("Communes qu'aucun bassin ne prend", "Communes that no bassin holds"),
    why: both(
        "Là où un EPCI est découpé en bassins, une commune oubliée reste sans réseau local.",
        "Where an EPCI is divided into bassins, a forgotten commune is left without a local network.",
    ),
    text: both(
        "L'EPCI « {epci} » est couvert en partie. Communes qui ne sont dans aucun bassin : {count} ({communes}).",
        "The EPCI “{epci}” is partly covered. Communes that are in no bassin: {count} ({communes}).",
    ),
    help: both(
        "Rattachez chacune à un bassin, ou laissez ainsi si le périmètre n'est pas encore arrêté.",
        "Put each into a bassin, or leave it so if the perimeter is not settled yet.",
    ),
    example: Example::Records {
        at: "/bassins/1/communes",
        bad: "[{\"code\": \"49218\", \"vintage\": 2023}, {\"code\": \"49244\", \"vintage\": 2023}]",
        good: "[{\"code\": \"49069\", \"vintage\": 2023}, {\"code\": \"49218\", \"vintage\": 2023}, {\"code\": \"49244\", \"vintage\": 2023}]",
    },
};

pub(crate) static PRIORITY_FEWER: Rule = Rule {
    code: "territory.bassin.priority_fewer",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["B.1-R1"],
    title: both("Moins de bassins prioritaires qu'annoncé", "Fewer priority bassins than announced"),
    why: both(
        "La priorité donnée à un bassin ne se voit que s'il est signalé comme prioritaire.",
        "The priority of a bassin only shows when it is flagged as a priority.",
    ),
    text: both(
        "Bassins signalés comme prioritaires : {count} ; la feuille de route en compte {expected}.",
        "Bassins flagged as priorities: {count}; the roadmap counts {expected}.",
    ),
    help: both(
        "Complétez « bassins » si le registre n'est pas fini, et « priority » pour ceux qui le sont.",
        "Complete “bassins” if the register is not finished, and “priority” for those that are.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N1", "kind": "fact", "label": "Bassins prioritaires", "value": 2, "rules": ["B.1-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "priority": true, "communes": [{"code": "49138", "vintage": 2023}]}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N1", "kind": "fact", "label": "Bassins prioritaires", "value": 1, "rules": ["B.1-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "priority": true, "communes": [{"code": "49138", "vintage": 2023}]}]}"#,
    },
};

pub(crate) static PRIORITY_MORE: Rule = Rule {
    code: "territory.bassin.priority_more",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R1"],
    title: both("Plus de bassins prioritaires qu'annoncé", "More priority bassins than announced"),
    why: both("Une priorité donnée à tous n'en est plus une.", "A priority given to all is one no longer."),
    text: PRIORITY_FEWER.text,
    help: both(
        "Retirez « priority » des bassins que les diagnostics n'ont pas signalés.",
        "Take “priority” off the bassins that the diagnostics did not flag.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N1", "kind": "fact", "label": "Bassins prioritaires", "value": 1, "rules": ["B.1-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "priority": true, "communes": [{"code": "49138", "vintage": 2023}]},
  {"id": "deux", "name": "Deux", "priority": true, "communes": [{"code": "49023", "vintage": 2023}]}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "actions": [{"code": "B.1", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.1-N1", "kind": "fact", "label": "Bassins prioritaires", "value": 1, "rules": ["B.1-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "association"}],
 "bassins": [{"id": "un", "name": "Un", "priority": true, "communes": [{"code": "49138", "vintage": 2023}]},
  {"id": "deux", "name": "Deux", "communes": [{"code": "49023", "vintage": 2023}]}]}"#,
    },
};

/// Checks the bassins de vie.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let bassins = &context.document.bassins;
    if bassins.is_empty() {
        return;
    }
    IdIndex::of(bassins.iter().map(|bassin| bassin.id.as_str())).check_unique("bassins", "id", findings);
    for (index, bassin) in bassins.iter().enumerate().filter(|(_, bassin)| bassin.communes.is_empty()) {
        findings.push_with(&WITHOUT_COMMUNE, || {
            Draft::new(&WITHOUT_COMMUNE, format!("/bassins/{index}"))
                .subject(subject(bassin))
                .param("name", bassin.name.as_str())
        });
    }
    check_overlaps(context, findings);
    check_holes(context, findings);
    check_priorities(context, findings);
}

fn subject(bassin: &Bassin<'_>) -> Subject {
    Subject::new("bassin", &bassin.id, &bassin.name)
}

fn check_overlaps(context: &Context<'_, '_>, findings: &mut Findings) {
    let (document, geography) = (context.document, context.geography());
    let mut held: SortedMap<&str, Holders> = SortedMap::new();
    for (index, bassin) in document.bassins.iter().enumerate() {
        for (rank, commune) in bassin.communes.iter().enumerate() {
            let Some(place) = geography.place(commune) else { continue };
            let earlier = held.entry(place.commune).or_default().take(place, (index, rank));
            let Some((other, first)) = earlier.filter(|(other, _)| *other != index) else { continue };
            let Some(holder) = document.bassins.get(other) else { continue };
            findings.push_with(&OVERLAP, || {
                Draft::new(&OVERLAP, format!("/bassins/{index}/communes/{rank}"))
                    .subject(subject(bassin))
                    .param("commune", name_of(context, commune))
                    .param("name", bassin.name.as_str())
                    .param("other", holder.name.as_str())
                    .related(format!("/bassins/{other}/communes/{first}"), "first_occurrence")
            });
        }
    }
}

fn name_of(context: &Context<'_, '_>, commune: &CommuneRef<'_>) -> String {
    let geography = context.geography();
    let code = geography.current_code(commune).unwrap_or_default();
    geography.name_of(code).to_owned()
}

fn check_holes(context: &Context<'_, '_>, findings: &mut Findings) {
    let (bassins, geography) = (&context.document.bassins, context.geography());
    let communes = || bassins.iter().flat_map(|bassin| &bassin.communes);
    // A commune that is not understood may be any of those that seem to be left out.
    if communes().any(|commune| geography.place(commune).is_none()) {
        return;
    }
    let held: SortedSet<&str> = communes().filter_map(|commune| geography.current_code(commune)).collect();
    let partly: SortedSet<&str> =
        held.iter().filter_map(|code| geography.commune(code)).filter_map(|commune| commune.epci).collect();
    for siren in partly {
        let left: Vec<String> = geography
            .communes_of_epci(siren)
            .filter(|commune| !held.contains(commune.code))
            .map(|commune| commune.name.to_owned())
            .collect();
        if left.is_empty() {
            continue;
        }
        let name = geography.epcis().find(|epci| epci.siren == siren).map_or(siren, |epci| epci.name);
        findings.push_with(&HOLE, || {
            Draft::new(&HOLE, "/bassins")
                .subject(Subject::new("epci", siren, name))
                .param("epci", name)
                .param("count", left.len())
                .param("communes", Param::List(left))
        });
    }
}

fn check_priorities(context: &Context<'_, '_>, findings: &mut Findings) {
    let bassins = &context.document.bassins;
    let count = bassins.iter().filter(|bassin| bassin.priority == Some(true)).count();
    if count == 0 || context.targets(crate::context::Target::Bassins).has_hole() {
        return;
    }
    let Some(figure) = context.roadmap.figures_of_rule("B.1-R1").next() else { return };
    let found = i64::try_from(count).unwrap_or(i64::MAX);
    let (least, most) = figure.whole_bounds();
    let broken = match (least, most) {
        (Some(least), _) if found < least => Some((&PRIORITY_FEWER, least)),
        (_, Some(most)) if found > most => Some((&PRIORITY_MORE, most)),
        _ => None,
    };
    if let Some((rule, expected)) = broken {
        findings.push(Draft::new(rule, "/bassins").param("count", found).param("expected", expected));
    }
}
