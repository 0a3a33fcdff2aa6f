//! Rules on the map of competences as a whole: its perimeter, its window, its two kinds of holder, its tool. A.1.2.a.

use chrono::NaiveDate;

use crate::context::{Context, Target};
use crate::document::Date;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::roadmap::calendar::When;
use crate::sorted::SortedSet;
use crate::territory::{COVERED, CommuneRef, Territory, TerritoryKind};

use super::super::{CompetencySource, HeldCompetency, HolderKind};
use super::{dated, in_words, is_mapped};

/// The sheet of the map.
const SHEET: &str = "A.1.2.a";

/// The indicator « Outil de visualisation réalisé ».
const TOOL: &str = "A.1.2.a-I3";

/// The départements of Pays de la Loire, the one région that a roadmap of Maine-et-Loire can open to.
const REGION: (&str, [&str; 5]) = ("52", ["44", "49", "53", "72", "85"]);

pub(crate) static OUTSIDE_PERIMETER: Rule = Rule {
    code: "competency.holder.outside_perimeter",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.a-R5"],
    title: both("Personne hors du périmètre de la carte", "Person outside the perimeter of the map"),
    why: both(
        "La carte couvre le Maine-et-Loire, avec la possibilité de l'ouvrir aux Pays de la Loire.",
        "The map covers Maine-et-Loire, and may be opened to Pays de la Loire.",
    ),
    text: both(
        "La commune de cette fiche est hors des territoires de l'action « {sheet} ».",
        "The commune of this record is outside the territories of the action “{sheet}”.",
    ),
    help: both(
        "Vérifiez la commune, ou retirez la fiche de cette carte.",
        "Check the commune, or take the record off this map.",
    ),
    example: Example::Records {
        at: "/competency_holders/1/commune",
        bad: "{\"code\": \"35238\", \"vintage\": 2023}",
        good: "{\"code\": \"44109\", \"vintage\": 2023}",
    },
};

pub(crate) static COLLECTED_OUTSIDE_WINDOW: Rule = Rule {
    code: "competency.map.collected_outside_window",
    severity: Severity::Info,
    since: "0.1.0",
    sources: &["A.1.2.a-R1"],
    title: both("Compétences recensées hors de la période", "Competences collected outside the period"),
    why: both(
        "L'état des lieux est prévu sur une période : ce qui est recensé hors d'elle est une mise à jour.",
        "The survey is planned over a period: what is collected outside it is an update.",
    ),
    text: both(
        "Des compétences ont été recensées par enquête ou entretien hors de la période prévue ({when}).",
        "Competences were collected by survey or interview outside the planned period ({when}).",
    ),
    help: both(
        "Vérifiez les dates ; s'il s'agit d'une mise à jour, rien n'est à faire.",
        "Check the dates; if this is an update, there is nothing to do.",
    ),
    example: Example::Records {
        at: "/competency_holders/1/competencies/0/date",
        bad: "\"2023-05-02\"",
        good: "\"2023-11-02\"",
    },
};

pub(crate) static WINDOW_MISSED: Rule = Rule {
    code: "competency.map.window_missed",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.a-R1"],
    title: both("Rien de recensé dans la période prévue", "Nothing collected in the planned period"),
    why: both(
        "La cartographie est à réaliser dans cette période.",
        "The map is to be made within this period.",
    ),
    text: both(
        "La période de la cartographie est finie ({when}), et aucune compétence n'est datée dedans.",
        "The period of the map is over ({when}), and no competence is dated within it.",
    ),
    help: both(
        "Vérifiez les dates des compétences, ou dites dans « news » que la cartographie est reportée.",
        "Check the dates of the competences, or say in “news” that the map is put off.",
    ),
    example: Example::Records {
        at: "/competency_holders",
        bad: "[{\"pseudonym\": \"h-71d0\", \"kind\": \"professional\", \"organisation\": \"centre-social-exemple\", \"commune\": {\"code\": \"49023\", \"vintage\": 2023}, \"competencies\": [{\"framework\": \"pix\", \"competence\": \"4.2\", \"score\": 41, \"source\": \"pix\", \"date\": \"2023-05-10\"}]}]",
        good: "[{\"pseudonym\": \"h-71d0\", \"kind\": \"professional\", \"organisation\": \"centre-social-exemple\", \"commune\": {\"code\": \"49023\", \"vintage\": 2023}, \"competencies\": [{\"framework\": \"pix\", \"competence\": \"4.2\", \"score\": 41, \"source\": \"pix\", \"date\": \"2023-10-05\"}]}]",
    },
};

pub(crate) static WITHOUT_VOLUNTEER: Rule = Rule {
    code: "competency.map.without_volunteer",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.a-R2"],
    title: both("Carte des compétences sans bénévole", "Map of competences without a volunteer"),
    why: both(
        "La carte identifie les compétences des professionnels et celles des bénévoles.",
        "The map tells the competences of professionals and those of volunteers.",
    ),
    text: both(
        "Des professionnels sont recensés, et aucun bénévole.",
        "Professionals are recorded, and no volunteer.",
    ),
    help: both(
        "Recensez aussi les bénévoles qui accompagnent aux usages numériques.",
        "Record the volunteers who help with digital uses too.",
    ),
    example: Example::Records {
        at: "/competency_holders/1/kind",
        bad: "\"professional\"",
        good: "\"volunteer\"",
    },
};

pub(crate) static WITHOUT_PROFESSIONAL: Rule = Rule {
    code: "competency.map.without_professional",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.a-R3"],
    title: both("Carte des compétences sans professionnel", "Map of competences without a professional"),
    why: WITHOUT_VOLUNTEER.why,
    text: both(
        "Des bénévoles sont recensés, et aucun médiateur professionnel.",
        "Volunteers are recorded, and no professional mediator.",
    ),
    help: both(
        "Recensez aussi les médiateurs numériques professionnels du réseau.",
        "Record the professional digital mediators of the network too.",
    ),
    example: Example::Records {
        at: "/competency_holders/0/kind",
        bad: "\"volunteer\"",
        good: "\"professional\"",
    },
};

pub(crate) static WITHOUT_TOOL: Rule = Rule {
    code: "competency.map.without_tool",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.a-R6"],
    title: both("Carte sans outil de visualisation", "Map without a visualisation tool"),
    why: both(
        "L'outil de visualisation est l'un des trois indicateurs de l'action : il est fait, ou il ne l'est pas.",
        "The visualisation tool is one of the three indicators of the action: it is made or it is not.",
    ),
    text: both(
        "La période de la cartographie est finie ({when}), et aucun livrable ne répond à l'indicateur « {indicator} ».",
        "The period of the map is over ({when}), and no deliverable answers the indicator “{indicator}”.",
    ),
    help: both(
        "Ajoutez l'outil dans « deliverables » avec « indicator » : « {indicator} ».",
        "Add the tool to “deliverables” with “indicator”: “{indicator}”.",
    ),
    example: Example::Records {
        at: "/deliverables",
        bad: "[]",
        good: "[{\"id\": \"carte-competences\", \"sheet\": \"A.1.2.a\", \"label\": \"Carte des compétences en ligne\", \"indicator\": \"A.1.2.a-I3\", \"date\": \"2023-12-12\"}]",
    },
};

/// Checks the map, once holders are recorded whom it shows.
pub(super) fn check(context: &Context<'_, '_>, findings: &mut Findings) {
    let holders = &context.document.competency_holders;
    if context.roadmap_is_unknown || !holders.iter().any(is_mapped) {
        return;
    }
    check_perimeter(context, findings);
    // A roadmap that sets no date for the map states none of its rules.
    let Some((_, entry)) = dated(context.roadmap, "A.1.2.a-R1") else { return };
    check_kinds(context, findings);
    check_window(context, entry.when, findings);
}

fn check_kinds(context: &Context<'_, '_>, findings: &mut Findings) {
    let holders = &context.document.competency_holders;
    if holders.iter().any(|holder| holder.kind.known().is_none()) {
        return;
    }
    for (kind, rule) in
        [(HolderKind::Volunteer, &WITHOUT_VOLUNTEER), (HolderKind::Professional, &WITHOUT_PROFESSIONAL)]
    {
        if !holders.iter().any(|holder| holder.kind.is(kind)) {
            findings.push(Draft::new(rule, "/competency_holders"));
        }
    }
}

fn check_window(context: &Context<'_, '_>, when: When, findings: &mut Findings) {
    let (Some(first), Some(last)) = (when.first_day(), when.last_day()) else { return };
    let is_within = |day: NaiveDate| (first..=last).contains(&day);
    let (mut within, mut has_hole) = (0_usize, false);
    let mut outside = Vec::new();
    let holders = &context.document.competency_holders;
    for (index, holder) in holders.iter().enumerate() {
        has_hole |= holder.kind.known().is_none();
        if !is_mapped(holder) {
            continue;
        }
        for (rank, held) in holder.competencies.iter().enumerate() {
            match held.date.map(Date::day) {
                Some(None) => has_hole = true,
                Some(Some(day)) if is_within(day) => within += 1,
                Some(Some(_)) if is_collected(held) && outside.len() < MOST_PLACES => {
                    outside.push(format!("/competency_holders/{index}/competencies/{rank}/date"));
                }
                _ => {}
            }
        }
    }
    let mut places = outside.into_iter();
    if let Some(place) = places.next() {
        let draft = Draft::new(&COLLECTED_OUTSIDE_WINDOW, place).param("when", in_words(when));
        findings.push(places.fold(draft, |draft, place| draft.related(place, "also")));
    }
    if context.options.today.is_none_or(|today| today <= last) {
        return;
    }
    if within == 0 && !has_hole {
        findings.push(Draft::new(&WINDOW_MISSED, "/competency_holders").param("when", in_words(when)));
    }
    let answers = |deliverable: &crate::roadmap::news::Deliverable<'_>| {
        deliverable.indicator.as_ref().is_some_and(|indicator| matches!(indicator.as_str(), TOOL | ""))
    };
    let deliverables = &context.document.deliverables;
    let refused = deliverables.iter().any(|deliverable| deliverable.id.is_empty());
    if context.targets(Target::Indicators).contains(TOOL) && !refused && !deliverables.iter().any(answers) {
        findings.push(
            Draft::new(&WITHOUT_TOOL, "/competency_holders")
                .param("when", in_words(when))
                .param("indicator", TOOL),
        );
    }
}

/// How many places a finding on the whole map names.
const MOST_PLACES: usize = 20;

/// Whether the network animator collected it: Pix measures at any time.
fn is_collected(held: &HeldCompetency<'_>) -> bool {
    held.source
        .is_some_and(|source| source.is(CompetencySource::Survey) || source.is(CompetencySource::Interview))
}

fn check_perimeter(context: &Context<'_, '_>, findings: &mut Findings) {
    let Some(allowed) = allowed_departements(context) else { return };
    for (index, holder) in context.document.competency_holders.iter().enumerate() {
        if is_mapped(holder) && is_outside(context, &holder.commune, &allowed) {
            findings.push_with(&OUTSIDE_PERIMETER, || {
                Draft::new(&OUTSIDE_PERIMETER, format!("/competency_holders/{index}/commune"))
                    .param("sheet", SHEET)
            });
        }
    }
}

/// The départements of the sheet's territories, optional ones included; nothing when one of them has no known limits.
fn allowed_departements(context: &Context<'_, '_>) -> Option<SortedSet<String>> {
    let sheet = context.roadmap.actions.iter().find(|action| action.code.as_str() == SHEET)?;
    let perimeter = sheet.territory.as_ref()?;
    let mut allowed = SortedSet::new();
    for id in perimeter.territories.iter().chain(&perimeter.optional) {
        let territory = context.territories().find(|territory| territory.id == *id)?;
        allowed.extend(departements_of(territory)?);
    }
    (!allowed.is_empty()).then_some(allowed)
}

fn departements_of(territory: &Territory<'_>) -> Option<Vec<String>> {
    if territory.kind.is(TerritoryKind::Departement) {
        return Some(vec![territory.departement.as_deref().filter(|code| !code.is_empty())?.to_owned()]);
    }
    let (region, departements) = REGION;
    (territory.kind.is(TerritoryKind::Region) && territory.region.as_deref() == Some(region))
        .then(|| departements.iter().map(|code| (*code).to_owned()).collect())
}

fn is_outside(context: &Context<'_, '_>, commune: &CommuneRef<'_>, allowed: &SortedSet<String>) -> bool {
    let code = commune.code.as_str();
    // The codes of overseas départements have three characters.
    let length = if code.starts_with("97") { 3 } else { 2 };
    let Some(departement) = code.get(..length) else { return false };
    if allowed.contains(departement) {
        return false;
    }
    // A commune that joined this département kept, for a time, a code of the one it left.
    !(allowed.contains(COVERED) && context.geography().current_code(commune).is_some())
}
