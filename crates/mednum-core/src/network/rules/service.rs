//! Rules on France services: how many, who carries them, antennas and their site, permanences held in them.

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, check_period, is_unsure, term};
use crate::context::{Context, Target};
use crate::finding::Param;
use crate::network::facts::{counting_day, exact_figure, sites_on, year_of_fact};
use crate::network::life::Period;
use crate::network::{
    FranceServices, FranceServicesCarrier, FranceServicesSiteKind, MediationPostKind, Permanence,
};
use crate::organisation::OrganisationKind;
use crate::sorted::SortedSet;

pub(super) static COUNT_DIFFERS: Rule = Rule {
    code: "network.france_services.count_differs",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["B.3-R1"],
    title: both(
        "France services en nombre différent de celui annoncé",
        "France services in another number than announced",
    ),
    why: both(
        "La feuille de route dit combien le département en compte : le registre n'est pas complet, ou la situation a changé.",
        "The roadmap says how many the département counts: the register is not complete, or things have changed.",
    ),
    text: both(
        "Pour {year}, le registre compte {count} « {kind} » ; la feuille de route en compte {expected}.",
        "For {year}, the register counts {count} “{kind}”; the roadmap counts {expected}.",
    ),
    help: both(
        "Complétez « france_services » et les dates d'ouverture et de fermeture.",
        "Complete “france_services” and the days on which they opened and closed.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "roadmap": {"id": "r", "title": "R", "departement": "49", "start": "2023-01-01", "end": "2025-12-31"},
 "actions": [{"code": "B.3", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.3-N1", "kind": "fact", "label": "France services", "value": 2, "rules": ["B.3-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "commune"}],
 "france_services": [{"id": "f", "name": "F", "kind": "france_services", "carrier": "x", "carrier_kind": "commune", "commune": {"code": "49007", "vintage": 2023}}]}"#,
        good: r#"{"schema_version": "1.1", "axes": [{"code": "B", "title": "B"}],
 "roadmap": {"id": "r", "title": "R", "departement": "49", "start": "2023-01-01", "end": "2025-12-31"},
 "actions": [{"code": "B.3", "axis": "B", "title": "T", "pilots": [{"actor": "x"}], "figures": [{"id": "B.3-N1", "kind": "fact", "label": "France services", "value": 1, "rules": ["B.3-R1"]}]}],
 "organisations": [{"id": "x", "name": "X", "kind": "commune"}],
 "france_services": [{"id": "f", "name": "F", "kind": "france_services", "carrier": "x", "carrier_kind": "commune", "commune": {"code": "49007", "vintage": 2023}}]}"#,
    },
};

pub(super) static CARRIER_MISMATCH: Rule = Rule {
    code: "network.france_services.carrier_mismatch",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.3-R3"],
    title: both(
        "Porteur d'un autre type que celui de l'organisation",
        "Carrier of another kind than the organisation",
    ),
    why: both(
        "Les France services se comptent par type de porteur : commune, EPCI, syndicat, centre social, MSA, La Poste.",
        "France services are counted by kind of carrier: commune, EPCI, syndicat, social centre, MSA, La Poste.",
    ),
    text: both(
        "Le porteur de « {name} » est dit « {carrier_kind} », et « {carrier} » est une organisation du type « {kind} ».",
        "The carrier of “{name}” is said to be “{carrier_kind}”, and “{carrier}” is an organisation of kind “{kind}”.",
    ),
    help: both(
        "Corrigez « carrier_kind », ou le type de l'organisation.",
        "Mend “carrier_kind”, or the kind of the organisation.",
    ),
    example: Example::Records { at: "/france_services/0/carrier_kind", bad: "\"epci\"", good: "\"commune\"" },
};

pub(super) static ANTENNA_WITHOUT_SITE: Rule = Rule {
    code: "network.antenna.without_site",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Antenne sans France services de rattachement", "Antenna without its France services"),
    why: both(
        "Une antenne dépend d'une France services, dont elle tient ses agents et ses partenaires.",
        "An antenna depends on a France services, from which it has its agents and its partners.",
    ),
    text: both(
        "L'antenne « {name} » ne dit pas de quelle France services elle dépend.",
        "The antenna “{name}” does not say which France services it depends on.",
    ),
    help: both("Donnez-la dans « antenna_of ».", "Give it in “antenna_of”."),
    example: Example::Records { at: "/france_services/1/antenna_of", bad: "null", good: "\"fs-exemple\"" },
};

pub(super) static ANTENNA_OF_ANTENNA: Rule = Rule {
    code: "network.antenna.of_antenna",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Antenne d'une antenne", "Antenna of an antenna"),
    why: both(
        "Une antenne dépend d'un site complet, jamais d'une autre antenne.",
        "An antenna depends on a full site, never on another antenna.",
    ),
    text: both(
        "L'antenne « {name} » dépend de « {other} », qui est aussi une antenne.",
        "The antenna “{name}” depends on “{other}”, which is an antenna too.",
    ),
    help: both(
        "Donnez dans « antenna_of » la France services dont les deux dépendent.",
        "Give in “antenna_of” the France services on which both depend.",
    ),
    example: Example::Records {
        at: "/france_services/-",
        bad: "{\"id\": \"fs-autre\", \"name\": \"Autre antenne\", \"kind\": \"antenne\", \"carrier\": \"mairie-exemple\", \"carrier_kind\": \"commune\", \"antenna_of\": \"fs-exemple-antenne\", \"commune\": {\"code\": \"49092\", \"vintage\": 2023}}",
        good: "{\"id\": \"fs-autre\", \"name\": \"Autre antenne\", \"kind\": \"antenne\", \"carrier\": \"mairie-exemple\", \"carrier_kind\": \"commune\", \"antenna_of\": \"fs-exemple\", \"commune\": {\"code\": \"49092\", \"vintage\": 2023}}",
    },
};

pub(super) static SITE_WITH_PARENT: Rule = Rule {
    code: "network.france_services.with_parent",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Site complet rattaché à un autre", "Full site attached to another"),
    why: both(
        "Seule une antenne dépend d'une autre France services : un site complet compte pour lui-même.",
        "Only an antenna depends on another France services: a full site counts for itself.",
    ),
    text: both(
        "« {name} » est un site complet et dit pourtant dépendre d'un autre site.",
        "“{name}” is a full site and yet says that it depends on another.",
    ),
    help: both(
        "Retirez « antenna_of », ou écrivez « antenne » dans « kind ».",
        "Remove “antenna_of”, or write “antenne” in “kind”.",
    ),
    example: Example::Records {
        at: "/france_services/0/antenna_of",
        bad: "\"fs-exemple-antenne\"",
        good: "null",
    },
};

pub(super) static WITHOUT_PERMANENCE: Rule = Rule {
    code: "network.france_services.without_permanence",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["B.3-R5"],
    title: both("France services sans permanence", "France services without a permanence"),
    why: both(
        "La feuille de route favorise la permanence des conseillers numériques au sein des France services.",
        "The roadmap favours permanences of conseillers numériques inside the France services.",
    ),
    text: both(
        "Aucun conseiller numérique ne tient de permanence à « {name} ».",
        "No conseiller numérique keeps a permanence at “{name}”.",
    ),
    help: both(
        "Ajoutez à « permanences » celles qui s'y tiennent, ou voyez avec les coordinations quel poste peut y venir.",
        "Add to “permanences” those that are held there, or see with the coordinations which post can come.",
    ),
    example: Example::Records { at: "/permanences/1/end", bad: "\"2023-06-29\"", good: "\"2024-06-27\"" },
};

fn subject(site: &FranceServices<'_>) -> Subject {
    Subject::new("france_services", &site.id, &site.name)
}

/// Checks the France services.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let sites = &context.document.france_services;
    if sites.is_empty() {
        return;
    }
    context.targets(Target::FranceServices).check_unique("france_services", "id", findings);
    for (index, site) in sites.iter().enumerate() {
        let path = || format!("/france_services/{index}");
        context.check_link(findings, Target::Actors, &site.carrier, || format!("{}/carrier", path()));
        check_period(findings, (site.start, site.end), || subject(site), path);
        check_antenna(context, site, index, findings);
    }
    check_carriers(context, findings);
    check_counts(context, findings);
    check_permanences(context, findings);
}

fn check_antenna(
    context: &Context<'_, '_>,
    site: &FranceServices<'_>,
    index: usize,
    findings: &mut Findings,
) {
    let at = || format!("/france_services/{index}/antenna_of");
    let draft = |rule| Draft::new(rule, at()).subject(subject(site)).param("name", site.name.as_str());
    let Some(parent) = &site.antenna_of else {
        if site.kind.is(FranceServicesSiteKind::Antenne) {
            findings.push_with(&ANTENNA_WITHOUT_SITE, || {
                Draft::new(&ANTENNA_WITHOUT_SITE, format!("/france_services/{index}"))
                    .subject(subject(site))
                    .param("name", site.name.as_str())
            });
        }
        return;
    };
    if site.kind.is(FranceServicesSiteKind::FranceServices) && !parent.is_empty() {
        findings.push_with(&SITE_WITH_PARENT, || draft(&SITE_WITH_PARENT));
        return;
    }
    context.check_not_itself(findings, (&site.id, parent), "antenna_of", at);
    context.check_link(findings, Target::FranceServices, parent, at);
    let rank = context.targets(Target::FranceServices).position(parent).filter(|rank| *rank != index);
    let other = rank.and_then(|rank| context.document.france_services.get(rank));
    if let Some(other) = other.filter(|other| other.kind.is(FranceServicesSiteKind::Antenne)) {
        findings.push_with(&ANTENNA_OF_ANTENNA, || {
            draft(&ANTENNA_OF_ANTENNA).param("other", other.name.as_str())
        });
    }
}

/// Whether an organisation of that kind cannot be a carrier of this one. A commune may run a social centre, and a body
/// whose kind says little of its law is not held against.
fn contradicts(carrier: FranceServicesCarrier, kind: OrganisationKind) -> bool {
    use FranceServicesCarrier as Carrier;
    use OrganisationKind as Kind;
    let authority = matches!(kind, Kind::Commune | Kind::Epci | Kind::Syndicat);
    let other = matches!(kind, Kind::Association | Kind::SocialSecurity | Kind::Company);
    match carrier {
        Carrier::Commune => kind != Kind::Commune && (authority || other),
        Carrier::Epci => kind != Kind::Epci && (authority || other),
        Carrier::Syndicat => kind != Kind::Syndicat && (authority || other),
        Carrier::Msa | Carrier::LaPoste => authority,
        Carrier::CentreSocial => false,
    }
}

fn check_carriers(context: &Context<'_, '_>, findings: &mut Findings) {
    let organisations: Vec<_> = context.documents().flat_map(|document| &document.organisations).collect();
    let ids =
        crate::identifiers::IdIndex::of(organisations.iter().map(|organisation| organisation.id.as_str()));
    for (index, site) in context.document.france_services.iter().enumerate() {
        let carrier = ids.position(&site.carrier).and_then(|rank| organisations.get(rank));
        let (Some(carrier), Some(said)) = (carrier, site.carrier_kind.known()) else { continue };
        let Some(kind) = carrier.kind.known().filter(|kind| contradicts(said, *kind)) else { continue };
        findings.push_with(&CARRIER_MISMATCH, || {
            Draft::new(&CARRIER_MISMATCH, format!("/france_services/{index}/carrier_kind"))
                .subject(subject(site))
                .param("name", site.name.as_str())
                .param("carrier_kind", term(said))
                .param("carrier", carrier.name.as_str())
                .param("kind", term(kind))
        });
    }
}

/// The figures of the rule come in order: full sites, then antennas.
fn check_counts(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    let day = year_of_fact(context.roadmap, "B.3-R1")
        .and_then(|year| Some((year, counting_day(year, context.options.today)?)));
    let Some((year, day)) = day else { return };
    if document.france_services.iter().any(|site| site.kind.known().is_none()) {
        return;
    }
    let kinds = [FranceServicesSiteKind::FranceServices, FranceServicesSiteKind::Antenne];
    for (rank, kind) in kinds.into_iter().enumerate() {
        let Some(expected) = exact_figure(context.roadmap, "B.3-R1", rank) else { continue };
        let found = i64::try_from(sites_on(document, kind, Some(day)).count()).unwrap_or(i64::MAX);
        if found != expected {
            findings.push(
                Draft::new(&COUNT_DIFFERS, "/france_services")
                    .param("year", Param::Text(year.to_string()))
                    .param("count", found)
                    .param("kind", term(kind))
                    .param("expected", expected),
            );
        }
    }
}

fn check_permanences(context: &Context<'_, '_>, findings: &mut Findings) {
    let (document, today) = (context.document, context.options.today);
    // Without a permanence at all, the document does not follow them; one whose site is not understood may be of any.
    let (known, posts) = (context.targets(Target::FranceServices), context.targets(Target::Posts));
    let lost = |permanence: &Permanence<'_>| {
        permanence.france_services.as_deref().is_some_and(|site| !known.contains(site))
    };
    if document.permanences.is_empty() || document.permanences.iter().any(lost) {
        return;
    }
    // A post that is not understood may be that of a conseiller, on any day.
    let may_keep = |permanence: &Permanence<'_>| {
        let rank = posts.position(&permanence.post);
        rank.and_then(|rank| document.posts.get(rank)).is_none_or(|post| {
            post.kind.known().is_none_or(|kind| kind == MediationPostKind::ConseillerNumerique)
                && (today.is_none()
                    || is_unsure(post.start, post.end)
                    || Period::of(post.start, post.end).holds(today))
        })
    };
    let held: SortedSet<&str> = document
        .permanences
        .iter()
        .filter(|permanence| Period::of(permanence.start, permanence.end).holds(today))
        .filter(|permanence| may_keep(permanence))
        .filter_map(|permanence| permanence.france_services.as_deref())
        .collect();
    let open = document.france_services.iter().enumerate().filter(|(_, site)| {
        !site.id.is_empty()
            && !is_unsure(site.start, site.end)
            && Period::of(site.start, site.end).holds(today)
            && !held.contains(&*site.id)
    });
    for (index, site) in open {
        findings.push_with(&WITHOUT_PERMANENCE, || {
            Draft::new(&WITHOUT_PERMANENCE, format!("/france_services/{index}"))
                .subject(subject(site))
                .param("name", site.name.as_str())
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carrier_contradicts_an_organisation_of_another_law() {
        use FranceServicesCarrier as Carrier;
        use OrganisationKind as Kind;
        let cases = [
            ("a commune", Carrier::Commune, Kind::Commune, false),
            ("an EPCI said to be a commune", Carrier::Commune, Kind::Epci, true),
            ("an association said to be a syndicat", Carrier::Syndicat, Kind::Association, true),
            ("a social centre run by a commune", Carrier::CentreSocial, Kind::Commune, false),
            ("a social centre run by an association", Carrier::CentreSocial, Kind::Association, false),
            ("the MSA said to be an EPCI", Carrier::Epci, Kind::SocialSecurity, true),
            ("a commune said to be La Poste", Carrier::LaPoste, Kind::Commune, true),
            ("a body whose law is not told", Carrier::Syndicat, Kind::PublicBody, false),
        ];
        for (name, carrier, kind, expected) in cases {
            assert_eq!(contradicts(carrier, kind), expected, "{name}");
        }
    }
}
