//! Rules on territories: codes valid in their vintage, names as the official code writes them.

pub(crate) mod bassin;
pub(crate) mod circle;
mod places;
mod registry;

use mednum_catalog::territory::{Commune, CommuneKind, NameMatch, Successor, TerritoryTable, Vintage};
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::context::Context;
use crate::document::rules::DUPLICATE_IDENTIFIER;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Rule, both};
use crate::finding::suggestion::distance;
use crate::finding::{Param, Subject};
use crate::identifiers::IdIndex;
use crate::sorted::SortedSet;

use super::{COVERED, CommuneRef, Territory, TerritoryKind};

use registry::*;

/// Every rule of this concept, in report order.
pub(crate) static RULES: &[&Rule] = &[
    &UNKNOWN_VINTAGE,
    &UNKNOWN_COMMUNE,
    &NOT_IN_VINTAGE,
    &OTHER_KIND,
    &OUTSIDE_TABLES,
    &UNKNOWN_OF_PERSON,
    &COMMUNE_GIVEN_TWICE,
    &NAME_SPELLING,
    &NAME_MISMATCH,
    &NAME_UNKNOWN,
    &NAME_INFERRED,
    &UNKNOWN_EPCI,
    &EPCI_CROSSES_DEPARTEMENT,
    &PART_OF_CIRCLE,
    &bassin::WITHOUT_COMMUNE,
    &bassin::OVERLAP,
    &bassin::HOLE,
    &bassin::PRIORITY_FEWER,
    &bassin::PRIORITY_MORE,
];

/// Checks the territories, and what refers to them.
pub(crate) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let own = || document.territories.iter().map(|territory| territory.id.as_str());
    IdIndex::of(own()).check_unique("territories", "id", findings);
    let theirs = || {
        let roadmap = context.refers_to_a_roadmap().then_some(context.roadmap);
        roadmap.into_iter().flat_map(|roadmap| &roadmap.territories).map(|territory| territory.id.as_str())
    };
    if context.refers_to_a_roadmap() && !document.territories.is_empty() {
        let built_in = IdIndex::of(theirs());
        for (index, territory) in document.territories.iter().enumerate() {
            if built_in.contains(&territory.id) {
                findings.push(
                    Draft::new(&DUPLICATE_IDENTIFIER, format!("/territories/{index}/id"))
                        .param("id", territory.id.as_str())
                        .param("section", "territories"),
                );
            }
        }
    }
    check_references(context, &IdIndex::of(own().chain(theirs())), findings);
    if places::asks_the_tables(document) {
        let roadmap = context.roadmap.roadmap.as_ref();
        // A hole may be any département: nothing is held against it.
        let covered = roadmap.is_none_or(|roadmap| roadmap.departement.as_str() == COVERED)
            && !context.roadmap_is_unknown;
        let mut check =
            TableCheck { context, table: context.geography().table(), covered, outside: None, findings };
        for (index, territory) in document.territories.iter().enumerate() {
            check.territory(territory, &format!("/territories/{index}"));
        }
        places::check(document, &mut check);
        if let Some((path, count)) = check.outside {
            findings.push(Draft::new(&OUTSIDE_TABLES, path).param("count", count));
        }
    }
    bassin::check(context, findings);
}

fn is_commune(territory: &Territory<'_>) -> bool {
    territory.kind.is(TerritoryKind::Commune) || territory.kind.is(TerritoryKind::CommuneNouvelle)
}

fn check_references(context: &Context<'_, '_>, ids: &IdIndex<'_>, findings: &mut Findings) {
    let document = context.document;
    for (index, territory) in document.territories.iter().enumerate() {
        if let Some(whole) = &territory.part_of {
            let path = || format!("/territories/{index}/part_of");
            context.check_not_itself(findings, (&territory.id, whole), "part_of", path);
            context.check_reference(findings, ("territories", ids), whole, || {
                format!("/territories/{index}/part_of")
            });
        }
    }
    check_circles(context, ids, findings);
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

/// Checks that no territory is part of itself by way of others.
fn check_circles(context: &Context<'_, '_>, ids: &IdIndex<'_>, findings: &mut Findings) {
    let own = &context.document.territories;
    if own.iter().all(|territory| territory.part_of.is_none()) {
        return;
    }
    let all: Vec<&Territory<'_>> = context.territories().collect();
    let wholes: Vec<Option<usize>> =
        all.iter().map(|territory| ids.position(territory.part_of.as_deref()?)).collect();
    for (rank, territory) in
        circle::circles(&wholes).into_iter().filter_map(|rank| Some((rank, own.get(rank)?)))
    {
        let other = wholes.get(rank).copied().flatten().and_then(|whole| all.get(whole));
        findings.push_with(&PART_OF_CIRCLE, || {
            let draft = Draft::new(&PART_OF_CIRCLE, format!("/territories/{rank}/part_of"))
                .subject(Subject::new("territory", &territory.id, &territory.name))
                .param("name", territory.name.as_str());
            draft.param("whole", other.map_or("", |other| other.name.as_str()))
        });
    }
}

struct TableCheck<'c, 'd, 'a> {
    context: &'c Context<'d, 'a>,
    table: &'c TerritoryTable,
    /// Whether the tables are those of the département of the roadmap.
    covered: bool,
    /// Where the first commune of another département stands, and how many there are.
    outside: Option<(String, usize)>,
    findings: &'c mut Findings,
}

/// What a search for near names in the tables costs, in comparisons.
const SEARCH: usize = 700;

impl<'c> TableCheck<'c, '_, '_> {
    /// Counts a place that the tables do not cover.
    fn outside(&mut self, path: String) {
        self.outside.get_or_insert((path, 0)).1 += 1;
    }

    /// Who bears a name, or one near it; once the search for near ones has cost enough, only who bears it.
    fn find(&self, name: &str) -> NameMatch<'c> {
        if let Some(found) = self.table.find_same_name(name, Vintage::LATEST) {
            return found;
        }
        if self.context.spend(SEARCH) {
            self.table.find_by_name(name, Vintage::LATEST)
        } else {
            NameMatch::None
        }
    }

    fn territory(&mut self, territory: &Territory<'_>, path: &str) {
        let subject = || Subject::new("territory", &territory.id, &territory.name);
        self.communes(&territory.communes, &|| format!("{path}/communes"), &subject);
        if let Some(siren) = &territory.epci {
            self.epci(siren, &format!("{path}/epci"), &subject);
        }
        if is_commune(territory) && !territory.name.is_empty() {
            self.commune_territory(territory, path, &subject);
        }
    }

    /// A list of communes: each once, each in the tables.
    fn communes(
        &mut self,
        communes: &[CommuneRef<'_>],
        path: &dyn Fn() -> String,
        subject: &dyn Fn() -> Subject,
    ) {
        let mut seen = SortedSet::new();
        for (rank, commune) in communes.iter().enumerate() {
            let at = || format!("{}/{rank}", path());
            let key = (commune.code.as_str(), commune.vintage, commune.kind.and_then(|kind| kind.known()));
            if !commune.code.is_empty() && !seen.insert(key) {
                self.findings.push_with(&COMMUNE_GIVEN_TWICE, || {
                    Draft::new(&COMMUNE_GIVEN_TWICE, at())
                        .subject(subject())
                        .param("code", commune.code.as_str())
                });
            }
            self.commune(commune, &at, subject);
        }
    }

    /// The commune of a record about a person: only said not to be in the tables, never quoted.
    fn commune_of_person(&mut self, commune: &CommuneRef<'_>, path: &dyn Fn() -> String) {
        let code = commune.code.as_str();
        let Some(kind) = given_kind(commune) else { return };
        if code.is_empty() || commune.vintage.get().is_none() {
            return;
        }
        let known = vintage_of(commune).and_then(|vintage| self.table.commune(code, vintage, kind));
        if known.is_some() {
            return;
        }
        if code.starts_with(COVERED) && self.covered {
            self.findings.push_with(&UNKNOWN_OF_PERSON, || Draft::new(&UNKNOWN_OF_PERSON, path()));
        } else {
            self.outside(path());
        }
    }

    fn commune(
        &mut self,
        commune: &CommuneRef<'_>,
        path: &dyn Fn() -> String,
        subject: &dyn Fn() -> Subject,
    ) {
        let code = commune.code.as_str();
        let Some(year) = commune.vintage.get() else { return };
        let Some(kind) = given_kind(commune) else { return };
        if code.is_empty() {
            return;
        }
        let Some(vintage) = vintage_of(commune) else {
            if !self.covered || !code.starts_with(COVERED) {
                return self.outside(format!("{}/vintage", path()));
            }
            let known = Vintage::ALL.iter().map(|vintage| vintage.year().to_string()).collect();
            self.findings.push(
                Draft::new(&UNKNOWN_VINTAGE, format!("{}/vintage", path()))
                    .subject(subject())
                    .param("vintage", year.to_string())
                    .param("known", Param::Choice(known)),
            );
            return;
        };
        if let Some(official) = self.table.commune(code, vintage, kind) {
            if let Some(name) = &commune.name {
                let name = name.as_str();
                if name != official.name
                    && let Some(draft) = compare_names(name, official, vintage, &format!("{}/name", path()))
                {
                    self.findings.push(draft.subject(subject()));
                }
            }
            return;
        }
        let at = format!("{}/code", path());
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
                self.outside(at);
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
            if !self.covered {
                return self.outside(path.to_owned());
            }
            // Only a slip of one digit is worth proposing: two SIREN numbers can be alike.
            let known = self.table.epcis(Vintage::LATEST).map(|epci| epci.siren);
            let near: Vec<&str> = known.filter(|known| distance(siren, known, 1).is_some()).collect();
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
                let official = vintage_of(only).zip(given_kind(only)).and_then(|(vintage, kind)| {
                    Some((self.table.commune(&only.code, vintage, kind)?, vintage))
                });
                official
                    .and_then(|(official, vintage)| compare_names(name, official, vintage, &at))
                    .into_iter()
                    .collect()
            }
            [] if !self.covered => Vec::new(),
            [] => match self.find(name) {
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
        if territory.inferred == Some(true) && !territory.aliases.is_empty() {
            let mut candidates = SortedSet::new();
            for alias in territory.aliases.iter().take(5) {
                match self.find(alias) {
                    NameMatch::Near(near) => {
                        candidates.extend(near.iter().map(|commune| commune.name.to_owned()))
                    }
                    NameMatch::Exact(one) | NameMatch::Folded(one) => {
                        candidates.insert(one.name.to_owned());
                    }
                    NameMatch::None => {}
                }
            }
            if candidates.is_empty() {
                candidates.insert(name.to_owned());
            }
            let printed: Vec<String> = territory.aliases.iter().take(5).map(ToString::to_string).collect();
            self.findings.push(
                Draft::new(&NAME_INFERRED, path)
                    .subject(subject())
                    .param("name", name)
                    .param("printed", printed)
                    .param("candidates", candidates.into_iter().collect::<Vec<_>>()),
            );
        }
    }
}

/// What the code of a commune names; nothing when that was refused.
fn given_kind(commune: &CommuneRef<'_>) -> Option<CommuneKind> {
    match commune.kind {
        None => Some(CommuneKind::Commune),
        Some(kind) => kind.known(),
    }
}

fn vintage_of(commune: &CommuneRef<'_>) -> Option<Vintage> {
    commune.vintage.get().and_then(|year| u16::try_from(year).ok()).and_then(Vintage::from_year)
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
