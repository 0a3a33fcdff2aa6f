//! Rules on territories: codes valid in their vintage, names as the official code writes them.

mod registry;

use std::collections::BTreeSet;

use mednum_catalog::territory::{Commune, CommuneKind, NameMatch, Successor, TerritoryTable, Vintage};
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Rule, both};
use crate::finding::{Param, Subject};
use crate::programme::{Context, IdIndex};

use super::{CommuneRef, Territory, TerritoryKind};

use registry::*;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &UNKNOWN_VINTAGE,
    &UNKNOWN_COMMUNE,
    &NOT_IN_VINTAGE,
    &OTHER_KIND,
    &OUTSIDE_TABLES,
    &COMMUNE_GIVEN_TWICE,
    &NAME_SPELLING,
    &NAME_MISMATCH,
    &NAME_UNKNOWN,
    &NAME_INFERRED,
    &UNKNOWN_EPCI,
    &EPCI_CROSSES_DEPARTEMENT,
];

/// The département that the tables cover.
const COVERED: &str = "49";

/// Checks the territories, and what refers to them.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let ids = IdIndex::of(document.territories.iter().map(|territory| territory.id.as_str()));
    ids.check_unique("territories", "id", findings);
    check_references(context, &ids, findings);
    let asks_the_table = |territory: &Territory<'_>| {
        !territory.communes.is_empty() || territory.epci.is_some() || is_commune(territory)
    };
    if document.territories.iter().any(asks_the_table) {
        let mut check = TableCheck { table: TerritoryTable::read(), outside: None, findings };
        for (index, territory) in document.territories.iter().enumerate() {
            check.territory(territory, &format!("/territories/{index}"));
        }
        if let Some((path, count)) = check.outside {
            findings.push(Draft::new(&OUTSIDE_TABLES, path).param("count", count));
        }
    }
}

fn is_commune(territory: &Territory<'_>) -> bool {
    territory.kind.is(TerritoryKind::Commune) || territory.kind.is(TerritoryKind::CommuneNouvelle)
}

fn check_references(context: &Context<'_, '_>, ids: &IdIndex<'_>, findings: &mut Findings) {
    let document = context.document;
    for (index, territory) in document.territories.iter().enumerate() {
        if let Some(whole) = &territory.part_of {
            context.check_reference(findings, ("territories", ids), whole, || {
                format!("/territories/{index}/part_of")
            });
        }
    }
    for (index, action) in document.actions.iter().enumerate() {
        let Some(perimeter) = &action.territory else { continue };
        let lists = [
            ("territories", &perimeter.territories),
            ("optional", &perimeter.optional),
            ("excluded", &perimeter.excluded),
        ];
        for (key, list) in lists {
            for (rank, id) in list.iter().enumerate() {
                let path = || format!("/actions/{index}/territory/{key}/{rank}");
                context.check_reference(findings, ("territories", ids), id, path);
            }
        }
    }
}

struct TableCheck<'f> {
    table: TerritoryTable,
    /// Where the first commune of another département stands, and how many there are.
    outside: Option<(String, usize)>,
    findings: &'f mut Findings,
}

impl TableCheck<'_> {
    fn territory(&mut self, territory: &Territory<'_>, path: &str) {
        let subject = || Subject::new("territory", &territory.id, &territory.name);
        let mut seen = BTreeSet::new();
        for (rank, commune) in territory.communes.iter().enumerate() {
            let at = format!("{path}/communes/{rank}");
            if !commune.code.is_empty()
                && !seen.insert((
                    commune.code.as_str(),
                    commune.vintage,
                    commune.kind.and_then(|kind| kind.known()),
                ))
            {
                self.findings.push(
                    Draft::new(&COMMUNE_GIVEN_TWICE, at.as_str())
                        .subject(subject())
                        .param("code", commune.code.as_str()),
                );
            }
            self.commune(commune, &at, &subject);
        }
        if let Some(siren) = &territory.epci {
            self.epci(siren, &format!("{path}/epci"), &subject);
        }
        if is_commune(territory) && !territory.name.is_empty() {
            self.commune_territory(territory, path, &subject);
        }
    }

    fn commune(&mut self, commune: &CommuneRef<'_>, path: &str, subject: &dyn Fn() -> Subject) {
        let code = commune.code.as_str();
        if code.is_empty() || commune.vintage == 0 {
            return;
        }
        let Some(vintage) = Vintage::from_year(commune.vintage) else {
            let known = Vintage::ALL.iter().map(|vintage| vintage.year().to_string()).collect();
            self.findings.push(
                Draft::new(&UNKNOWN_VINTAGE, format!("{path}/vintage"))
                    .subject(subject())
                    .param("vintage", commune.vintage.to_string())
                    .param("known", Param::Choice(known)),
            );
            return;
        };
        let kind = commune.kind.and_then(|kind| kind.known()).unwrap_or(CommuneKind::Commune);
        if let Some(official) = self.table.commune(code, vintage, kind) {
            if let Some(name) = &commune.name {
                let name = name.as_str();
                if let Some(draft) = compare_names(name, official, vintage, &format!("{path}/name")) {
                    self.findings.push(draft.subject(subject()));
                }
            }
            return;
        }
        let at = format!("{path}/code");
        let known: Vec<&Commune> = self.table.communes_with_code(code).collect();
        if known.is_empty() {
            let Some(oldest) = Vintage::ALL.first() else { return };
            // An old code may precede every vintage of the tables.
            if let Successor::Renumbered(now) | Successor::MergedInto(now) =
                self.table.successor(code, *oldest, vintage)
            {
                let draft = self
                    .wrong_code(&NOT_IN_VINTAGE, at, commune, kind)
                    .subject(subject())
                    .suggestion(vec![now]);
                self.findings.push(draft);
            } else if code.starts_with(COVERED) {
                self.findings.push(Draft::new(&UNKNOWN_COMMUNE, at).subject(subject()).param("code", code));
            } else {
                let outside = self.outside.get_or_insert((at, 0));
                outside.1 += 1;
            }
            return;
        }
        let near = self.current_code(&known, code, vintage);
        let draft = match known.iter().find(|commune| commune.vintages.contains(vintage)) {
            Some(other) => {
                let found = other.kind;
                let label = both(found.label_fr(), found.label_en());
                self.wrong_code(&OTHER_KIND, at, commune, kind)
                    .param("found", Param::Term { code: found.code(), label })
                    .param("found_kind", found.code())
                    .param("name", other.name)
            }
            None => self.wrong_code(&NOT_IN_VINTAGE, at, commune, kind),
        };
        self.findings.push(draft.subject(subject()).suggestion(near.as_deref().into_iter().collect()));
    }

    fn wrong_code(
        &self,
        rule: &'static Rule,
        at: String,
        commune: &CommuneRef<'_>,
        kind: CommuneKind,
    ) -> Draft {
        Draft::new(rule, at)
            .param("code", commune.code.as_str())
            .param("kind", Param::Term { code: kind.code(), label: both(kind.label_fr(), kind.label_en()) })
            .param("vintage", commune.vintage.to_string())
    }

    /// What a code of another vintage became, or came from.
    fn current_code(&self, known: &[&Commune], code: &str, vintage: Vintage) -> Option<String> {
        let from = known
            .iter()
            .filter(|commune| commune.kind == CommuneKind::Commune)
            .find_map(|commune| commune.vintages.latest())
            .or_else(|| known.iter().find_map(|commune| commune.vintages.latest()))?;
        match self.table.successor(code, from, vintage) {
            Successor::Renumbered(now) | Successor::MergedInto(now) => Some(now.to_owned()),
            Successor::Same | Successor::Unknown => None,
        }
    }

    fn epci(&mut self, siren: &str, path: &str, subject: &dyn Fn() -> Subject) {
        if siren.is_empty() {
            return;
        }
        let Some(epci) = Vintage::ALL.iter().rev().find_map(|vintage| self.table.epci(siren, *vintage))
        else {
            let near = crate::finding::suggestion::nearest(
                siren,
                self.table.epcis(Vintage::LATEST).map(|epci| epci.siren),
            );
            self.findings.push(
                Draft::new(&UNKNOWN_EPCI, path).subject(subject()).param("code", siren).suggestion(near),
            );
            return;
        };
        if !epci.is_wholly_in_departement() {
            self.findings.push(
                Draft::new(&EPCI_CROSSES_DEPARTEMENT, path)
                    .subject(subject())
                    .param("name", epci.name)
                    .param("total", usize::from(epci.communes_total))
                    .param("inside", usize::from(epci.communes_in_departement)),
            );
        }
    }

    /// A territory that is one commune: its name is that of its code, or the table's.
    fn commune_territory(&mut self, territory: &Territory<'_>, path: &str, subject: &dyn Fn() -> Subject) {
        let name = territory.name.as_str();
        let at = format!("{path}/name");
        let drafts: Vec<Draft> = match territory.communes.as_slice() {
            [only] => {
                let vintage = Vintage::from_year(only.vintage);
                let kind = only.kind.and_then(|kind| kind.known()).unwrap_or(CommuneKind::Commune);
                let official = vintage
                    .and_then(|vintage| Some((self.table.commune(&only.code, vintage, kind)?, vintage)));
                official
                    .and_then(|(official, vintage)| compare_names(name, official, vintage, &at))
                    .into_iter()
                    .collect()
            }
            [] => match self.table.find_by_name(name, Vintage::LATEST) {
                NameMatch::Exact(_) => Vec::new(),
                NameMatch::Folded(official) => {
                    compare_names(name, official, Vintage::LATEST, &at).into_iter().collect()
                }
                NameMatch::Near(candidates) => {
                    let near = candidates.iter().map(|commune| commune.name).collect();
                    vec![Draft::new(&NAME_UNKNOWN, at).param("name", name).suggestion(near)]
                }
                NameMatch::None => vec![Draft::new(&NAME_UNKNOWN, at).param("name", name)],
            },
            _ => Vec::new(),
        };
        for draft in drafts {
            self.findings.push(draft.subject(subject()));
        }
        if territory.inferred == Some(true) {
            let candidates = territory.aliases.iter().flat_map(|alias| {
                match self.table.find_by_name(alias, Vintage::LATEST) {
                    NameMatch::Near(candidates) => {
                        candidates.iter().map(|commune| commune.name.to_owned()).collect()
                    }
                    NameMatch::Exact(one) | NameMatch::Folded(one) => vec![one.name.to_owned()],
                    NameMatch::None => Vec::new(),
                }
            });
            let candidates: BTreeSet<String> = candidates.collect();
            let printed: Vec<String> = territory.aliases.iter().map(|alias| alias.to_string()).collect();
            self.findings.push(
                Draft::new(&NAME_INFERRED, path)
                    .subject(subject())
                    .param("name", name)
                    .param("printed", printed)
                    .param("candidates", Param::List(candidates.into_iter().collect())),
            );
        }
    }
}

fn compare_names(name: &str, official: &Commune, vintage: Vintage, path: &str) -> Option<Draft> {
    use mednum_catalog::territory::fold_name;
    if name == official.name || name.is_empty() {
        return None;
    }
    if fold_name(name) == fold_name(official.name) {
        return Some(Draft::new(&NAME_SPELLING, path).param("name", name).param("official", official.name));
    }
    Some(
        Draft::new(&NAME_MISMATCH, path)
            .param("code", official.code)
            .param("official", official.name)
            .param("vintage", vintage.year().to_string())
            .param("name", name),
    )
}
