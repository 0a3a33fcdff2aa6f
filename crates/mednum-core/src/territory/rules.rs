//! Rules on territories: codes valid in their vintage, names as the official code writes them.

use std::collections::BTreeSet;

use mednum_catalog::territory::{Commune, CommuneKind, NameMatch, Successor, TerritoryTable, Vintage};
use mednum_catalog::vocabulary::Vocabulary as _;

use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::finding::{Param, Subject};
use crate::programme::{Context, IdIndex};

use super::{CommuneRef, Territory, TerritoryKind};

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

static UNKNOWN_VINTAGE: Rule = Rule {
    code: "territory.vintage.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Millésime inconnu", "Unknown vintage"),
    why: both(
        "Un code de commune n'a de sens qu'avec l'année du code officiel géographique.",
        "A commune code only means something with the year of the official geographic code.",
    ),
    text: both(
        "Le millésime {vintage} du code officiel géographique n'est pas dans les tables.",
        "The vintage {vintage} of the official geographic code is not in the tables.",
    ),
    help: both("Millésimes disponibles : {known}.", "Available vintages: {known}."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49007\", \"vintage\": 1999}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}]",
    },
};

static UNKNOWN_COMMUNE: Rule = Rule {
    code: "territory.commune.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code de commune inconnu", "Unknown commune code"),
    why: both(
        "Un code faux rattache des habitants à un autre territoire.",
        "A wrong code ties people to another territory.",
    ),
    text: both(
        "Le code « {code} » n'existe dans aucun millésime des tables de Maine-et-Loire.",
        "The code “{code}” exists in no vintage of the tables of Maine-et-Loire.",
    ),
    help: both(
        "Vérifiez le code INSEE de la commune (ce n'est pas le code postal).",
        "Check the INSEE code of the commune (not its postal code).",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49999\", \"vintage\": 2026}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}]",
    },
};

static NOT_IN_VINTAGE: Rule = Rule {
    code: "territory.commune.not_in_vintage",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code qui n'est pas de ce millésime", "Code that is not of this vintage"),
    why: both(
        "Les communes fusionnent et changent de code : Orée d'Anjou est passée de 49069 à 49126 en 2025.",
        "Communes merge and change code: Orée d'Anjou went from 49069 to 49126 in 2025.",
    ),
    text: both(
        "Le code « {code} » n'est pas celui d'une {kind} en {vintage}.",
        "The code “{code}” is not that of a {kind} in {vintage}.",
    ),
    help: both(
        "Vérifiez le code, son millésime et son type ; un ancien code reste valable dans son millésime.",
        "Check the code, its vintage and its kind; an old code stays valid in its own vintage.",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"44060\", \"vintage\": 2024}]",
        good: "[{\"code\": \"49160\", \"vintage\": 2024}]",
    },
};

static OTHER_KIND: Rule = Rule {
    code: "territory.commune.other_kind",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code d'un autre type de commune", "Code of another kind of commune"),
    why: both(
        "Un même code peut désigner une commune une année et une commune déléguée l'année suivante.",
        "The same code may name a commune one year and a commune déléguée the next.",
    ),
    text: both(
        "En {vintage}, le code « {code} » est celui d'une {found} ({name}), pas d'une {kind}.",
        "In {vintage} the code “{code}” is that of a {found} ({name}), not of a {kind}.",
    ),
    help: both(
        "Prenez le code de la commune, ou dites ce que le code désigne : \"kind\": \"{found_kind}\".",
        "Take the code of the commune, or say what the code names: \"kind\": \"{found_kind}\".",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49069\", \"vintage\": 2025}]",
        good: "[{\"code\": \"49069\", \"vintage\": 2025, \"kind\": \"commune_deleguee\"}]",
    },
};

static OUTSIDE_TABLES: Rule = Rule {
    code: "territory.commune.outside_tables",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Communes hors des tables", "Communes outside the tables"),
    why: both("Ce qui n'a pas pu être vérifié doit se savoir.", "What could not be verified must be known."),
    text: both(
        "{count} code(s) de commune d'un autre département n'ont pas été vérifiés, à partir de celui-ci.",
        "{count} commune code(s) of another département were not verified, from this one on.",
    ),
    help: both(
        "Les tables de mednum couvrent Maine-et-Loire et ses voisines rattachées.",
        "The tables of mednum cover Maine-et-Loire and the neighbours attached to it.",
    ),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"53130\", \"vintage\": 2026}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}]",
    },
};

static COMMUNE_GIVEN_TWICE: Rule = Rule {
    code: "territory.commune.listed_twice",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Commune citée deux fois", "Commune listed twice"),
    why: both("Elle serait comptée deux fois.", "It would be counted twice."),
    text: both(
        "La commune « {code} » est citée deux fois dans ce territoire.",
        "The commune “{code}” is listed twice in this territory.",
    ),
    help: both("Retirez l'une des deux.", "Remove one of the two."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49007\", \"vintage\": 2026}, {\"code\": \"49007\", \"vintage\": 2026}]",
        good: "[{\"code\": \"49007\", \"vintage\": 2026}, {\"code\": \"49015\", \"vintage\": 2026}]",
    },
};

static NAME_SPELLING: Rule = Rule {
    code: "territory.name.spelling",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Nom de commune à l'orthographe près", "Commune name but for its spelling"),
    why: both(
        "Accents, traits d'union et apostrophes font d'un même lieu deux noms dans un tableur.",
        "Accents, hyphens and apostrophes make two names of one place in a spreadsheet.",
    ),
    text: both(
        "« {name} » s'écrit officiellement « {official} ».",
        "“{name}” is officially written “{official}”.",
    ),
    help: both("Écrivez « {official} ».", "Write “{official}”."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49218\", \"vintage\": 2026, \"name\": \"Montrevault sur Evre\"}]",
        good: "[{\"code\": \"49218\", \"vintage\": 2026, \"name\": \"Montrevault-sur-Èvre\"}]",
    },
};

static NAME_MISMATCH: Rule = Rule {
    code: "territory.name.mismatch",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Code et nom de deux communes différentes", "Code and name of two communes"),
    why: both(
        "L'un des deux est faux, et rien ne dit lequel.",
        "One of the two is wrong, and nothing says which.",
    ),
    text: both(
        "Le code « {code} » est celui de {official} en {vintage}, et le nom donné est « {name} ».",
        "The code “{code}” is that of {official} in {vintage}, and the name given is “{name}”.",
    ),
    help: both("Corrigez le code ou le nom.", "Mend the code or the name."),
    example: Example::Value {
        at: "/territories/0/communes",
        bad: "[{\"code\": \"49007\", \"vintage\": 2026, \"name\": \"Cholet\"}]",
        good: "[{\"code\": \"49099\", \"vintage\": 2026, \"name\": \"Cholet\"}]",
    },
};

static NAME_UNKNOWN: Rule = Rule {
    code: "territory.name.unknown",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["COG"],
    title: both("Nom de commune inconnu", "Unknown commune name"),
    why: both(
        "Sans code ni nom officiel, un lieu ne peut être ni situé ni compté.",
        "Without code or official name a place can be neither located nor counted.",
    ),
    text: both(
        "Aucune commune de Maine-et-Loire ne s'appelle « {name} ».",
        "No commune of Maine-et-Loire is called “{name}”.",
    ),
    help: both(
        "Donnez le code de la commune ; entre plusieurs noms proches, rien n'est choisi à votre place.",
        "Give the code of the commune; between several near names nothing is chosen for you.",
    ),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"c\", \"name\": \"Chalennes\", \"kind\": \"commune\"}",
        good: "{\"id\": \"c\", \"name\": \"Chalonnes-sur-Loire\", \"kind\": \"commune\"}",
    },
};

static NAME_INFERRED: Rule = Rule {
    code: "territory.name.inferred",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Territoire déduit d'un nom imprimé", "Territory inferred from a printed name"),
    why: both(
        "La lecture est vraisemblable, la source ne la confirme pas.",
        "The reading is likely, the source does not confirm it.",
    ),
    text: both(
        "Nom déduit : « {name} », d'après le nom imprimé {printed}.",
        "Inferred name: “{name}”, from the printed name {printed}.",
    ),
    help: both(
        "Noms officiels proches : {candidates}. Faites confirmer la commune par le pilote de l'action.",
        "Near official names: {candidates}. Have the pilot of the action confirm the commune.",
    ),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"c\", \"name\": \"Chalonnes-sur-Loire\", \"kind\": \"commune\", \"aliases\": [\"Chalennes\"], \"inferred\": true}",
        good: "{\"id\": \"c\", \"name\": \"Chalonnes-sur-Loire\", \"kind\": \"commune\"}",
    },
};

static UNKNOWN_EPCI: Rule = Rule {
    code: "territory.epci.unknown",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["COG"],
    title: both("EPCI inconnu", "Unknown EPCI"),
    why: both("Un EPCI se désigne par son numéro SIREN.", "An EPCI is designated by its SIREN number."),
    text: both(
        "Le SIREN « {code} » n'est celui d'aucun EPCI des tables de Maine-et-Loire.",
        "The SIREN “{code}” is that of no EPCI in the tables of Maine-et-Loire.",
    ),
    help: both("Vérifiez les neuf chiffres du SIREN.", "Check the nine digits of the SIREN."),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"e\", \"name\": \"Un EPCI\", \"kind\": \"epci\", \"epci\": \"244900000\"}",
        good: "{\"id\": \"e\", \"name\": \"Angers Loire Métropole\", \"kind\": \"epci\", \"epci\": \"244900015\"}",
    },
};

static EPCI_CROSSES_DEPARTEMENT: Rule = Rule {
    code: "territory.epci.crosses_departement",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["COG"],
    title: both("EPCI à cheval sur deux départements", "EPCI across two départements"),
    why: both(
        "Ses habitants ne sont pas tous ceux du département.",
        "Its inhabitants are not all those of the département.",
    ),
    text: both(
        "{name} compte {total} communes, dont {inside} en Maine-et-Loire.",
        "{name} has {total} communes, {inside} of them in Maine-et-Loire.",
    ),
    help: both(
        "Comptez les seules communes du département, ou dites que le périmètre le dépasse.",
        "Count the communes of the département only, or say that the perimeter goes beyond it.",
    ),
    example: Example::Value {
        at: "/territories/-",
        bad: "{\"id\": \"e\", \"name\": \"Pays d'Ancenis\", \"kind\": \"epci\", \"epci\": \"244400552\"}",
        good: "{\"id\": \"e\", \"name\": \"Mauges Communauté\", \"kind\": \"epci\", \"epci\": \"200060010\"}",
    },
};

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
