//! Rules on what teams and territories need to be able to do. E.1.

use crate::context::{Context, Target};
use crate::finding::Subject;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};
use crate::identifiers::IdIndex;
use crate::sorted::SortedSet;

use super::super::scale::Scales;
use super::super::{CompetencyNeed, Requirement};

pub(crate) static UNKNOWN_FRAMEWORK: Rule = Rule {
    code: "competency.requirement.unknown_framework",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Exigence d'un référentiel inconnu", "Requirement of an unknown framework"),
    why: both(
        "Un besoin et une compétence ne se comparent que dans le même référentiel.",
        "A need and a competence only compare within one framework.",
    ),
    text: both(
        "« {framework} » n'est ni un référentiel intégré, ni un référentiel du document.",
        "“{framework}” is neither a built-in framework nor one of the document.",
    ),
    help: both(
        "Corrigez l'identifiant, ou ajoutez le référentiel dans « frameworks ».",
        "Mend the identifier, or add the framework to “frameworks”.",
    ),
    example: Example::Records {
        at: "/competency_needs/0/requirements/0/framework",
        bad: "\"pixx\"",
        good: "\"pix\"",
    },
};

pub(crate) static UNKNOWN_COMPETENCE: Rule = Rule {
    code: "competency.requirement.unknown_competence",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Exigence absente de son référentiel", "Requirement that its framework does not have"),
    why: UNKNOWN_FRAMEWORK.why,
    text: both(
        "« {competence} » n'est pas une compétence du référentiel « {framework} ».",
        "“{competence}” is not a competence of the framework “{framework}”.",
    ),
    help: both(
        "Écrivez le code d'une compétence de ce référentiel, ou changez de référentiel.",
        "Write the code of a competence of that framework, or change the framework.",
    ),
    example: Example::Records {
        at: "/competency_needs/0/requirements/0/competence",
        bad: "\"2.5\"",
        good: "\"4.2\"",
    },
};

pub(crate) static LEVEL_ABOVE_FRAMEWORK: Rule = Rule {
    code: "competency.requirement.level_above_framework",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Exigence au-dessus du référentiel", "Requirement above the framework"),
    why: both(
        "Personne ne peut tenir un niveau qui n'existe pas.",
        "Nobody can hold a level that does not exist.",
    ),
    text: both(
        "Le niveau {level} est demandé, et le référentiel « {framework} » s'arrête au niveau {levels}.",
        "Level {level} is required, and the framework “{framework}” stops at level {levels}.",
    ),
    help: both("Corrigez le niveau.", "Mend the level."),
    example: Example::Records { at: "/competency_needs/0/requirements/0/level", bad: "9", good: "4" },
};

pub(crate) static GIVEN_TWICE: Rule = Rule {
    code: "competency.requirement.given_twice",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Exigence donnée deux fois", "Requirement given twice"),
    why: both(
        "Deux exigences sur la même compétence : on ne sait pas laquelle fait foi.",
        "Two requirements on one competence: which one counts is not known.",
    ),
    text: both(
        "Le besoin « {label} » demande deux fois la compétence « {competence} » du référentiel « {framework} ».",
        "The need “{label}” requires the competence “{competence}” of the framework “{framework}” twice.",
    ),
    help: both("Gardez l'exigence la plus forte.", "Keep the stronger requirement."),
    example: Example::Records {
        at: "/competency_needs/0/requirements/-",
        bad: "{\"framework\": \"pix\", \"competence\": \"4.2\", \"level\": 2}",
        good: "{\"framework\": \"digcomp-2-2\", \"competence\": \"4.2\", \"level\": 2}",
    },
};

pub(crate) static WITHOUT_REQUIREMENT: Rule = Rule {
    code: "competency.need.without_requirement",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["E.1-R5"],
    title: both("Besoin sans exigence", "Need without a requirement"),
    why: both(
        "Les agents sont formés de ce qu'ils savent à ce qui est demandé : sans exigence, l'écart ne se calcule pas.",
        "Agents are trained from what they know to what is required: without a requirement there is no gap to tell.",
    ),
    text: both(
        "Le besoin « {label} » ne demande aucune compétence.",
        "The need “{label}” requires no competence.",
    ),
    help: both(
        "Ajoutez au moins une compétence, avec son niveau, dans « requirements ».",
        "Add one competence at least, with its level, to “requirements”.",
    ),
    example: Example::Records {
        at: "/competency_needs/0/requirements",
        bad: "[]",
        good: "[{\"framework\": \"pix\", \"competence\": \"4.2\", \"level\": 2}]",
    },
};

pub(crate) static WITHOUT_SCOPE: Rule = Rule {
    code: "competency.need.without_scope",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Besoin de personne et de nulle part", "Need of nobody and of nowhere"),
    why: both(
        "Un besoin est celui d'une équipe ou d'un bassin : sans l'un ni l'autre, il est comparé à tout le département.",
        "A need is that of a team or a bassin: with neither it is compared with the whole département.",
    ),
    text: both(
        "Le besoin « {label} » n'est rattaché ni à une organisation, ni à un bassin.",
        "The need “{label}” belongs neither to an organisation nor to a bassin.",
    ),
    help: both(
        "Notez l'équipe dans « organisation » ou le territoire dans « bassin ».",
        "Note the team in “organisation” or the territory in “bassin”.",
    ),
    example: Example::Records {
        at: "/competency_needs/0/organisation",
        bad: "null",
        good: "\"association-exemple\"",
    },
};

pub(crate) static HELD_BY_NOBODY: Rule = Rule {
    code: "competency.requirement.held_by_nobody",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["E.1-R5"],
    title: both("Compétence demandée que personne ne tient", "Required competence that nobody holds"),
    why: WITHOUT_REQUIREMENT.why,
    text: both(
        "Besoin « {label} » : personne n'est recensé avec la compétence « {competence} » (« {framework} »), à aucun niveau.",
        "Need “{label}”: nobody is recorded with the competence “{competence}” (“{framework}”), at any level.",
    ),
    help: both(
        "Formez quelqu'un à cette compétence, ou recensez la personne qui la tient ; « mednum competencies --need {need} » donne l'écart entier.",
        "Train somebody in this competence, or record the person who holds it; “mednum competencies --need {need}” gives the whole gap.",
    ),
    example: Example::Records {
        at: "/competency_needs/0/requirements/0/competence",
        bad: "\"5.1\"",
        good: "\"4.2\"",
    },
};

/// Checks every need.
pub(super) fn check(context: &Context<'_, '_>, scales: &Scales<'_>, findings: &mut Findings) {
    let needs = &context.document.competency_needs;
    if needs.is_empty() {
        return;
    }
    IdIndex::of(needs.iter().map(|need| need.id.as_str())).check_unique("competency_needs", "id", findings);
    let held = Held::of(context);
    for (index, need) in needs.iter().enumerate() {
        let path = |field: &str| format!("/competency_needs/{index}/{field}");
        let links = [
            (Target::Sheets, need.sheet.as_deref(), "sheet"),
            (Target::Actors, need.organisation.as_deref(), "organisation"),
            (Target::Bassins, need.bassin.as_deref(), "bassin"),
        ];
        for (target, id, field) in links {
            if let Some(id) = id {
                context.check_link(findings, target, id, || path(field));
            }
        }
        let draft = |rule: &'static Rule, at: String| {
            Draft::new(rule, at)
                .subject(Subject::new("competency_need", &need.id, &need.label))
                .param("label", need.label.as_str())
        };
        if need.organisation.is_none() && need.bassin.is_none() && !need.label.is_empty() {
            findings.push(draft(&WITHOUT_SCOPE, format!("/competency_needs/{index}")));
        }
        if need.requirements.is_empty() && !need.label.is_empty() {
            findings.push(draft(&WITHOUT_REQUIREMENT, format!("/competency_needs/{index}")));
        }
        check_twice(need, |rank| draft(&GIVEN_TWICE, path(&format!("requirements/{rank}"))), findings);
        for (rank, requirement) in need.requirements.iter().enumerate() {
            let at = |field: &str| path(&format!("requirements/{rank}{field}"));
            if check_requirement(context, scales, requirement, &at, findings)
                && held.by_nobody(need, requirement)
                && !need.label.is_empty()
            {
                findings.push_with(&HELD_BY_NOBODY, || {
                    draft(&HELD_BY_NOBODY, at(""))
                        .param("competence", requirement.competence.as_str())
                        .param("framework", requirement.framework.as_str())
                        .param("need", need.id.as_str())
                });
            }
        }
    }
}

/// Codes no longer than this are numbers: `4.2`.
const SHORTEST_WORD: usize = 4;

/// True when the requirement names a competence that exists.
fn check_requirement(
    context: &Context<'_, '_>,
    scales: &Scales<'_>,
    requirement: &Requirement<'_>,
    at: &impl Fn(&str) -> String,
    findings: &mut Findings,
) -> bool {
    let id = requirement.framework.as_str();
    if scales.lacks(id) {
        findings.push_with(&UNKNOWN_FRAMEWORK, || {
            Draft::new(&UNKNOWN_FRAMEWORK, at("/framework"))
                .param("framework", id)
                .suggestion(context.nearest(id, scales.iter().map(|scale| scale.id)))
        });
    }
    let Some(scale) = scales.find(id) else { return false };
    let competence = requirement.competence.as_str();
    if scale.lacks(competence) {
        findings.push_with(&UNKNOWN_COMPETENCE, || {
            Draft::new(&UNKNOWN_COMPETENCE, at("/competence"))
                .param("competence", competence)
                .param("framework", id)
                // « 4.4 » is one slip away from every other code of its kind: only words have near-misses.
                .suggestion(if competence.len() > SHORTEST_WORD {
                    context.nearest(competence, scale.codes())
                } else {
                    Vec::new()
                })
        });
    }
    if let (Some(level), Some(levels)) = (requirement.level.get(), scale.levels)
        && level > levels
    {
        findings.push_with(&LEVEL_ABOVE_FRAMEWORK, || {
            Draft::new(&LEVEL_ABOVE_FRAMEWORK, at("/level"))
                .param("level", level)
                .param("framework", id)
                .param("levels", levels)
        });
    }
    scale.rank(competence).is_some()
}

fn check_twice(need: &CompetencyNeed<'_>, draft: impl Fn(usize) -> Draft, findings: &mut Findings) {
    let mut seen: Vec<(&str, &str, usize)> = need
        .requirements
        .iter()
        .enumerate()
        .filter(|(_, known)| !known.framework.is_empty() && !known.competence.is_empty())
        .map(|(rank, known)| (known.framework.as_str(), known.competence.as_str(), rank))
        .collect();
    seen.sort_unstable();
    for same in seen.chunk_by(|left, right| (left.0, left.1) == (right.0, right.1)) {
        for (framework, competence, rank) in same.iter().skip(1) {
            findings.push_with(&GIVEN_TWICE, || {
                draft(*rank).param("competence", *competence).param("framework", *framework)
            });
        }
    }
}

/// Which competences are held, by team and by bassin; a level says nothing here.
struct Held<'d> {
    /// Organisation, rank of the bassin, framework, competence; an empty organisation and no bassin mean anywhere.
    known: SortedSet<(&'d str, Option<usize>, &'d str, &'d str)>,
    /// Whether something of a holder was refused, or nobody is recorded yet: nothing can be said to be missing.
    is_unsure: bool,
    bassins: IdIndex<'d>,
}

impl<'d> Held<'d> {
    fn of(context: &Context<'d, '_>) -> Self {
        let holders = &context.document.competency_holders;
        let needs = &context.document.competency_needs;
        let by_bassin = needs.iter().any(|need| need.bassin.is_some());
        // Only what some need asks is kept: holders are many, needs are few.
        let asked: SortedSet<(&str, &str)> = needs
            .iter()
            .flat_map(|need| &need.requirements)
            .map(|requirement| (requirement.framework.as_str(), requirement.competence.as_str()))
            .collect();
        let mut known = SortedSet::new();
        let mut is_unsure = holders.is_empty();
        for holder in holders {
            is_unsure |= holder.organisation.is_empty();
            let bassins = if by_bassin {
                let geography = context.geography();
                let code = geography.current_code(&holder.commune);
                code.map(|code| geography.bassins_of(code)).unwrap_or_default()
            } else {
                &[]
            };
            for held in &holder.competencies {
                let (framework, competence) = (held.framework.as_str(), held.competence.as_str());
                is_unsure |= framework.is_empty() || competence.is_empty();
                if !asked.contains(&(framework, competence)) {
                    continue;
                }
                for organisation in ["", holder.organisation.as_str()] {
                    known.insert((organisation, None, framework, competence));
                    for bassin in bassins {
                        known.insert((organisation, Some(*bassin), framework, competence));
                    }
                }
            }
        }
        let bassins = IdIndex::of(context.document.bassins.iter().map(|bassin| bassin.id.as_str()));
        Self { known, is_unsure, bassins }
    }

    fn by_nobody(&self, need: &CompetencyNeed<'_>, requirement: &Requirement<'_>) -> bool {
        let bassin = match need.bassin.as_deref() {
            None => None,
            // A bassin that cannot be found is another finding.
            Some(id) => match self.bassins.position(id) {
                None => return false,
                found => found,
            },
        };
        let organisation = match need.organisation.as_deref() {
            None => "",
            Some("") => return false,
            Some(organisation) => organisation,
        };
        let wanted = (organisation, bassin, requirement.framework.as_str(), requirement.competence.as_str());
        !self.is_unsure && !self.known.contains(&wanted)
    }
}
