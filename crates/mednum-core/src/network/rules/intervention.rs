//! Rules on interventions: what each says of itself, where and when it was led, whom it mobilised.

use chrono::NaiveDate;

use super::{Draft, Example, Findings, Rule, Severity, Subject, both, is_unsure};
use crate::context::{Context, Target};
use crate::identifiers::IdIndex;
use crate::network::Intervention;
use crate::network::life::Period;
use crate::network::perimeter::{Excluded, MESH, Perimeters};
use crate::sorted::SortedMap;
use crate::territory::Bassin;

pub(super) static WITHOUT_LEVEL: Rule = Rule {
    code: "network.intervention.without_level",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R5"],
    title: both("Intervention sans niveau", "Intervention without a level"),
    why: both(
        "Une intervention relève d'un niveau au moins sur quatre : structurer, coordonner, animer, pérenniser.",
        "An intervention is of one level at least out of four: structure, coordinate, run activities, sustain.",
    ),
    text: both("L'intervention « {id} » n'a aucun niveau.", "The intervention “{id}” has no level."),
    help: both(
        "Donnez un niveau ou plusieurs : structurer, coordonner, animer, perenniser.",
        "Give one level or several: structurer, coordonner, animer, perenniser.",
    ),
    example: Example::Records { at: "/interventions/0/levels", bad: "[]", good: "[\"animer\"]" },
};

pub(super) static WITHOUT_PARTNER: Rule = Rule {
    code: "network.intervention.without_partner",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R6"],
    title: both("Intervention sans partenaire local", "Intervention without a local partner"),
    why: both(
        "L'action d'un conseiller se fait toujours en lien avec un partenaire local.",
        "What a conseiller does is always tied to a local partner.",
    ),
    text: both(
        "L'intervention « {id} » n'a aucun partenaire local.",
        "The intervention “{id}” has no local partner.",
    ),
    help: both(
        "Donnez dans « partners » la collectivité, l'association ou l'institution avec qui elle a été menée.",
        "Give in “partners” the authority, the association or the institution it was led with.",
    ),
    example: Example::Records {
        at: "/interventions/1/partners",
        bad: "[]",
        good: "[\"mediatheque-exemple\"]",
    },
};

pub(super) static AFTER_TODAY: Rule = Rule {
    code: "network.intervention.after_today",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Intervention à venir", "Intervention to come"),
    why: both(
        "Le registre tient ce qui a été fait : une date à venir est une faute de frappe ou un projet.",
        "The register holds what was done: a date to come is a slip or a plan.",
    ),
    text: both(
        "L'intervention « {id} » est datée du {date}, qui n'est pas encore venu.",
        "The intervention “{id}” is dated {date}, which has not come yet.",
    ),
    help: both(
        "Corrigez la date, ou ajoutez l'intervention quand elle aura eu lieu.",
        "Mend the date, or add the intervention once it has taken place.",
    ),
    example: Example::Records { at: "/interventions/1/date", bad: "\"2024-10-12\"", good: "\"2023-10-12\"" },
};

pub(super) static EXCLUDED_TERRITORY: Rule = Rule {
    code: "network.intervention.excluded_territory",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["B.1-R3", "GT.B.2-R2"],
    title: both(
        "Intervention dans un territoire exclu de l'action",
        "Intervention in a territory that the action leaves out",
    ),
    why: both(
        "La fiche dit que ce territoire n'est pas concerné : un groupe de travail examine comment le traiter.",
        "The sheet says that this territory is left out: a working group looks at how to treat it.",
    ),
    text: both(
        "L'intervention « {id} » a eu lieu dans « {territory} », que la fiche {sheet} exclut.",
        "The intervention “{id}” took place in “{territory}”, which sheet {sheet} leaves out.",
    ),
    help: both(
        "Corrigez le lieu, ou la fiche dont relève l'intervention.",
        "Mend the place, or the sheet that the intervention belongs to.",
    ),
    example: Example::Text {
        bad: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025",
 "bassins": [{"id": "angers-centre", "name": "Angers centre", "communes": [{"code": "49007", "vintage": 2023}]}],
 "interventions": [{"id": "i", "date": "2023-05-10", "sheet": "B.1", "bassin": "angers-centre", "levels": ["animer"], "partners": ["commune-angers"]}]}"#,
        good: r#"{"schema_version": "1.1", "roadmap_ref": "mednum49-2023-2025",
 "bassins": [{"id": "chemillois", "name": "Chemillois", "communes": [{"code": "49092", "vintage": 2023}]}],
 "interventions": [{"id": "i", "date": "2023-05-10", "sheet": "B.1", "bassin": "chemillois", "levels": ["animer"], "partners": ["cs-chemillois"]}]}"#,
    },
};

pub(super) static OUTSIDE_BASSIN: Rule = Rule {
    code: "network.intervention.outside_bassin",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Intervention hors de son bassin", "Intervention outside its bassin"),
    why: both(
        "L'intervention serait comptée dans un bassin où elle n'a pas eu lieu.",
        "The intervention would be counted in a bassin where it did not take place.",
    ),
    text: both(
        "L'intervention « {id} » a eu lieu à « {commune} », qui n'est pas dans le bassin « {bassin} ».",
        "The intervention “{id}” took place in “{commune}”, which is not in the bassin “{bassin}”.",
    ),
    help: both(
        "Corrigez la commune ou le bassin, ou ajoutez la commune au bassin.",
        "Mend the commune or the bassin, or add the commune to the bassin.",
    ),
    example: Example::Records {
        at: "/interventions/0/commune",
        bad: "{\"code\": \"49244\", \"vintage\": 2023}",
        good: "{\"code\": \"49023\", \"vintage\": 2023}",
    },
};

pub(super) static POST_NOT_IN_FORCE: Rule = Rule {
    code: "network.intervention.post_not_in_force",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both(
        "Intervention d'un poste qui n'est pas en vigueur",
        "Intervention by a post that is not in force",
    ),
    why: both(
        "Le poste n'existait pas encore, ou n'existait plus : sa charge serait fausse.",
        "The post was not there yet, or no longer: its load would be wrong.",
    ),
    text: both(
        "L'intervention « {id} » est du {date}, hors des jours du poste « {post} » qui l'a menée.",
        "The intervention “{id}” is of {date}, outside the days of the post “{post}” that led it.",
    ),
    help: both(
        "Corrigez la date, les jours du poste, ou le poste.",
        "Mend the date, the days of the post, or the post.",
    ),
    example: Example::Records { at: "/posts/0/start", bad: "\"2023-04-01\"", good: "\"2022-01-01\"" },
};

pub(super) static ACTOR_NOT_NEW: Rule = Rule {
    code: "network.intervention.actor_not_new",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Acteur nouveau déjà mobilisé", "New actor who had been mobilised already"),
    why: both(
        "Un acteur n'est nouveau qu'une fois : l'indicateur des acteurs nouveaux le compterait deux fois.",
        "An actor is new only once: the indicator of new actors would count it twice.",
    ),
    text: both(
        "« {actor} » est dit nouveau dans l'intervention « {id} » du {date}, et était mobilisé dès le {since}.",
        "“{actor}” is said to be new in the intervention “{id}” of {date}, and was mobilised from {since}.",
    ),
    help: both(
        "Retirez-le de « new_actors » ; s'il a pris part, il peut rester dans « partners ».",
        "Take it out of “new_actors”; if it took part, it may stay in “partners”.",
    ),
    example: Example::Records {
        at: "/interventions/1/new_actors",
        bad: "[\"association-exemple\"]",
        good: "[\"cs-chemillois\"]",
    },
};

fn subject(intervention: &Intervention<'_>) -> Subject {
    Subject::new("intervention", &intervention.id, "")
}

fn draft(rule: &'static Rule, index: usize, intervention: &Intervention<'_>, field: &str) -> Draft {
    Draft::new(rule, format!("/interventions/{index}{field}"))
        .subject(subject(intervention))
        .param("id", intervention.id.as_str())
}

/// Checks the interventions one by one, then where they were led and whom they mobilised.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let interventions = &context.document.interventions;
    if interventions.is_empty() {
        return;
    }
    IdIndex::of(interventions.iter().map(|intervention| intervention.id.as_str())).check_unique(
        "interventions",
        "id",
        findings,
    );
    for (index, intervention) in interventions.iter().enumerate() {
        check_links(context, index, intervention, findings);
        check_itself(context, index, intervention, findings);
    }
    check_places(context, findings);
    check_new_actors(context, findings);
}

fn check_links(
    context: &Context<'_, '_>,
    index: usize,
    intervention: &Intervention<'_>,
    findings: &mut Findings,
) {
    let path = |field: &str| format!("/interventions/{index}/{field}");
    context.check_link(findings, Target::Sheets, &intervention.sheet, || path("sheet"));
    context.check_link(findings, Target::Bassins, &intervention.bassin, || path("bassin"));
    if let Some(post) = &intervention.post {
        context.check_link(findings, Target::Posts, post, || path("post"));
    }
    for (field, actors) in [("partners", &intervention.partners), ("new_actors", &intervention.new_actors)] {
        for (rank, actor) in actors.iter().enumerate() {
            context.check_link(findings, Target::Actors, actor, || {
                format!("/interventions/{index}/{field}/{rank}")
            });
        }
    }
}

fn check_itself(
    context: &Context<'_, '_>,
    index: usize,
    intervention: &Intervention<'_>,
    findings: &mut Findings,
) {
    let is_mesh = &*intervention.sheet == MESH;
    if is_mesh && intervention.levels.is_empty() {
        findings.push_with(&WITHOUT_LEVEL, || draft(&WITHOUT_LEVEL, index, intervention, ""));
    }
    if is_mesh && intervention.partners.is_empty() {
        findings.push_with(&WITHOUT_PARTNER, || draft(&WITHOUT_PARTNER, index, intervention, ""));
    }
    let Some(date) = intervention.date.day() else { return };
    if context.options.today.is_some_and(|today| date > today) {
        findings.push_with(&AFTER_TODAY, || {
            draft(&AFTER_TODAY, index, intervention, "/date").param("date", date)
        });
    }
    let rank = intervention.post.as_deref().and_then(|post| context.targets(Target::Posts).position(post));
    let Some(post) = rank.and_then(|rank| context.document.posts.get(rank)) else { return };
    if !is_unsure(post.start, post.end) && !Period::of(post.start, post.end).holds(Some(date)) {
        findings.push_with(&POST_NOT_IN_FORCE, || {
            draft(&POST_NOT_IN_FORCE, index, intervention, "/date")
                .param("date", date)
                .param("post", post.id.as_str())
                .related(format!("/posts/{}", rank.unwrap_or_default()), "post")
        });
    }
}

fn check_places(context: &Context<'_, '_>, findings: &mut Findings) {
    let (document, geography) = (context.document, context.geography());
    let perimeters = Perimeters::of(context.documents(), geography);
    let mut left_out: SortedMap<&str, Excluded<'_>> = SortedMap::new();
    // Whether a bassin lies wholly in what a sheet leaves out.
    let mut bassins_out: SortedMap<(&str, usize), bool> = SortedMap::new();
    // Whether every commune of a bassin is understood: otherwise one of them may be that of the intervention.
    let mut understood: SortedMap<usize, bool> = SortedMap::new();
    let mut is_understood = |rank: usize, bassin: &Bassin<'_>| {
        *understood.entry(rank).or_insert_with(|| {
            let communes = &bassin.communes;
            !communes.is_empty() && communes.iter().all(|commune| geography.current_code(commune).is_some())
        })
    };
    for (index, intervention) in document.interventions.iter().enumerate() {
        let rank = context.targets(Target::Bassins).position(&intervention.bassin);
        let bassin = rank.and_then(|rank| Some((rank, document.bassins.get(rank)?)));
        let commune = intervention.commune.as_ref().and_then(|commune| geography.current_code(commune));
        if let (Some(code), Some((rank, bassin))) = (commune, bassin)
            && geography.bassins_of(code).binary_search(&rank).is_err()
            && is_understood(rank, bassin)
        {
            findings.push_with(&OUTSIDE_BASSIN, || {
                draft(&OUTSIDE_BASSIN, index, intervention, "/commune")
                    .param("commune", geography.name_of(code))
                    .param("bassin", bassin.name.as_str())
                    .related(format!("/bassins/{rank}/communes"), "communes")
            });
        }
        let sheet = intervention.sheet.as_str();
        let excluded = left_out.entry(sheet).or_insert_with(|| perimeters.excluded(sheet));
        if excluded.communes.is_empty() {
            continue;
        }
        let is_out = match (commune, bassin) {
            (Some(code), _) => excluded.communes.contains(code),
            (None, Some((rank, bassin))) => *bassins_out.entry((sheet, rank)).or_insert_with(|| {
                let communes = geography.communes_of(bassin);
                !communes.is_empty() && communes.is_subset(&excluded.communes)
            }),
            (None, None) => false,
        };
        let Some((_, name)) = excluded.territories.first().filter(|_| is_out) else { continue };
        findings.push_with(&EXCLUDED_TERRITORY, || {
            let field = if commune.is_some() { "/commune" } else { "/bassin" };
            draft(&EXCLUDED_TERRITORY, index, intervention, field)
                .param("territory", *name)
                .param("sheet", sheet)
        });
    }
}

/// An actor is mobilised by an intervention that it is a partner of, or new in, and by a network that it is in.
fn check_new_actors(context: &Context<'_, '_>, findings: &mut Findings) {
    let document = context.document;
    if document.interventions.iter().all(|intervention| intervention.new_actors.is_empty()) {
        return;
    }
    let mut mobilised: SortedMap<&str, (NaiveDate, (&str, usize))> = SortedMap::new();
    let own = document.network_actors.iter().enumerate();
    let in_networks = own.filter_map(|(index, actor)| {
        Some((actor.actor.as_str(), actor.start?.day()?, ("network_actors", index)))
    });
    let led =
        document.interventions.iter().enumerate().filter_map(|(index, it)| Some((index, it, it.date.day()?)));
    let in_interventions = led.clone().flat_map(|(index, it, date)| {
        let actors = it.partners.iter().chain(&it.new_actors);
        actors.map(move |actor| (actor.as_str(), date, ("interventions", index)))
    });
    for (actor, date, place) in in_networks.chain(in_interventions) {
        let known = mobilised.entry(actor).or_insert((date, place));
        if date < known.0 {
            *known = (date, place);
        }
    }
    // A kind of actor stands for several: others of them may be new.
    let kinds = IdIndex::of(
        context.documents().flat_map(|document| &document.actor_kinds).map(|kind| kind.id.as_str()),
    );
    for (index, intervention, date) in led {
        for (rank, actor) in intervention.new_actors.iter().enumerate() {
            if actor.is_empty() || kinds.contains(actor) {
                continue;
            }
            let Some((since, (section, at))) =
                mobilised.get(actor.as_str()).filter(|(since, _)| *since < date)
            else {
                continue;
            };
            findings.push_with(&ACTOR_NOT_NEW, || {
                draft(&ACTOR_NOT_NEW, index, intervention, &format!("/new_actors/{rank}"))
                    .param("actor", context.directory.name_of(actor))
                    .param("date", date)
                    .param("since", *since)
                    .related(format!("/{section}/{at}"), "mobilised_before")
            });
        }
    }
}
