//! Rules on one competence that a person holds. Nothing of it is quoted: a finding names the place and the field.

use crate::document::Several;
use crate::finding::Param;
use crate::finding::report::{Draft, Findings};
use crate::finding::rule::{Example, Rule, Severity, both};

use super::super::scale::{PIX, Scale, Scales};
use super::super::{HeldCompetency, PixScore};

pub(crate) static UNKNOWN_FRAMEWORK: Rule = Rule {
    code: "competency.held.unknown_framework",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Compétence d'un référentiel inconnu", "Competence of an unknown framework"),
    why: both(
        "Sans son référentiel, une compétence n'a ni nom, ni niveau, et ne peut pas être cherchée.",
        "Without its framework a competence has neither name nor level, and cannot be searched for.",
    ),
    text: both(
        "La valeur du champ « framework » n'est ni un référentiel intégré, ni un référentiel du document.",
        "The value of the field “framework” is neither a built-in framework nor one of the document.",
    ),
    help: both(
        "Corrigez ce champ, ou ajoutez le référentiel dans « frameworks ».",
        "Mend this field, or add the framework to “frameworks”.",
    ),
    example: Example::Records {
        at: "/competency_holders/0/competencies/0/framework",
        bad: "\"pix-2\"",
        good: "\"pix\"",
    },
};

pub(crate) static UNKNOWN_COMPETENCE: Rule = Rule {
    code: "competency.held.unknown_competence",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Compétence absente de son référentiel", "Competence that its framework does not have"),
    why: both(
        "Une compétence hors de son référentiel ne se compare à aucun besoin.",
        "A competence outside its framework compares with no need.",
    ),
    text: both(
        "La valeur du champ « competence » n'est pas dans la liste de son référentiel.",
        "The value of the field “competence” is not in the list of its framework.",
    ),
    help: both(
        "Écrivez le code d'une compétence de ce référentiel, ou changez de référentiel.",
        "Write the code of a competence of that framework, or change the framework.",
    ),
    example: Example::Records {
        at: "/competency_holders/0/competencies/0/competence",
        bad: "\"6.1\"",
        good: "\"4.2\"",
    },
};

pub(crate) static LEVEL_ABOVE_FRAMEWORK: Rule = Rule {
    code: "competency.held.level_above_framework",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Niveau au-dessus du référentiel", "Level above those of the framework"),
    why: both(
        "Un niveau qui n'existe pas ferait passer la personne devant toutes les autres.",
        "A level that does not exist would put the person before all the others.",
    ),
    text: both(
        "Le niveau noté dépasse le plus haut niveau de son référentiel.",
        "The level noted is above the highest one of its framework.",
    ),
    help: both(
        "Corrigez le niveau ; un score Pix va dans « score ».",
        "Mend the level; a Pix score goes in “score”.",
    ),
    example: Example::Records { at: "/competency_holders/1/competencies/0/level", bad: "9", good: "2" },
};

pub(crate) static SCORE_NOT_PIX: Rule = Rule {
    code: "competency.held.score_not_pix",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Score hors de Pix", "Score outside Pix"),
    why: both(
        "Seul Pix donne un score : 8 pix font un niveau. Ailleurs, un nombre de points n'a pas de sens.",
        "Only Pix gives a score: 8 pix make a level. Elsewhere a number of points means nothing.",
    ),
    text: both(
        "Un score est noté pour une compétence d'un autre référentiel que Pix.",
        "A score is noted for a competence of another framework than Pix.",
    ),
    help: both(
        "Notez le niveau dans « level » et retirez « score ».",
        "Note the level in “level” and remove “score”.",
    ),
    example: Example::Records { at: "/competency_holders/0/competencies/1/score", bad: "20", good: "null" },
};

pub(crate) static LEVEL_AND_SCORE_DISAGREE: Rule = Rule {
    code: "competency.held.level_and_score_disagree",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Niveau et score qui se contredisent", "Level and score that contradict each other"),
    why: SCORE_NOT_PIX.why,
    text: both(
        "Le niveau noté n'est pas celui du score Pix noté à côté.",
        "The level noted is not that of the Pix score noted beside it.",
    ),
    help: both(
        "Gardez le score seul : le niveau est le nombre de fois que 8 y tient.",
        "Keep the score alone: the level is how many times 8 goes into it.",
    ),
    example: Example::Records { at: "/competency_holders/0/competencies/0/level", bad: "2", good: "5" },
};

pub(crate) static WITHOUT_LEVEL: Rule = Rule {
    code: "competency.held.without_level",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["model"],
    title: both("Compétence sans niveau", "Competence without a level"),
    why: both(
        "Sans niveau, une compétence compte pour le premier : la personne ne sera ni trouvée au-dessus, ni appariée.",
        "Without a level a competence counts for the first: the person is neither found above it, nor paired well.",
    ),
    text: both(
        "Cette compétence n'a ni niveau, ni score.",
        "This competence has neither a level nor a score.",
    ),
    help: both(
        "Notez son niveau dans « level », ou son score Pix dans « score ».",
        "Note its level in “level”, or its Pix score in “score”.",
    ),
    example: Example::Records { at: "/competency_holders/1/competencies/0/level", bad: "null", good: "2" },
};

pub(crate) static GIVEN_TWICE: Rule = Rule {
    code: "competency.held.given_twice",
    severity: Severity::Error,
    since: "0.1.0",
    sources: &["model"],
    title: both("Compétence donnée deux fois pour une personne", "Competence given twice for one person"),
    why: both(
        "Deux niveaux pour la même compétence : on ne sait pas lequel est le bon.",
        "Two levels for one competence: which is right is not known.",
    ),
    text: both(
        "Cette fiche donne deux fois la même compétence.",
        "This record gives the same competence twice.",
    ),
    help: both("Gardez la plus récente.", "Keep the latest."),
    example: Example::Records {
        at: "/competency_holders/1/competencies/-",
        bad: "{\"framework\": \"pix\", \"competence\": \"4.2\", \"level\": 3, \"source\": \"entretien\", \"date\": \"2023-12-05\"}",
        good: "{\"framework\": \"pix\", \"competence\": \"4.1\", \"level\": 3, \"source\": \"entretien\", \"date\": \"2023-12-05\"}",
    },
};

pub(crate) static NOT_TRACED: Rule = Rule {
    code: "competency.held.not_traced",
    severity: Severity::Warning,
    since: "0.1.0",
    sources: &["A.1.2.a-R4"],
    title: both("Compétence sans source ou sans date", "Competence without a source or a date"),
    why: both(
        "Les compétences sont recensées par enquête et par entretiens : il faut savoir comment et quand chacune l'a été.",
        "Competences are collected by survey and by interviews: how and when each was must be known.",
    ),
    text: both("Il manque à cette compétence : {fields}.", "This competence lacks {fields}."),
    help: both(
        "Notez comment elle est connue dans « source » (enquête, entretien, Pix) et quand dans « date ».",
        "Note how it is known in “source” (survey, interview, Pix) and when in “date”.",
    ),
    example: Example::Records {
        at: "/competency_holders/1/competencies/0/source",
        bad: "null",
        good: "\"enquete\"",
    },
};

/// Checks the competences of one holder.
pub(super) fn check(
    holder: usize,
    competencies: &[HeldCompetency<'_>],
    scales: &Scales<'_>,
    findings: &mut Findings,
) {
    let path = |rank: usize| format!("/competency_holders/{holder}/competencies/{rank}");
    for (rank, held) in competencies.iter().enumerate() {
        check_framework(held, scales, || path(rank), findings);
        let missing = [("source", held.source.is_none()), ("date", held.date.is_none())];
        let missing: Vec<String> = missing
            .iter()
            .filter(|(_, is_missing)| *is_missing)
            .map(|(field, _)| (*field).to_owned())
            .collect();
        if !missing.is_empty() {
            findings.push_with(&NOT_TRACED, || {
                Draft::new(&NOT_TRACED, path(rank)).param("fields", Param::List(missing))
            });
        }
    }
    // Sorted, so that a holder of many competences costs no more than their number asks.
    let mut codes: Vec<(&str, &str, usize)> = competencies
        .iter()
        .enumerate()
        .filter(|(_, held)| !held.framework.is_empty() && !held.competence.is_empty())
        .map(|(rank, held)| (held.framework.as_str(), held.competence.as_str(), rank))
        .collect();
    codes.sort_unstable();
    for same in codes.chunk_by(|left, right| (left.0, left.1) == (right.0, right.1)) {
        let Some(((.., first), again)) = same.split_first() else { continue };
        for (.., rank) in again {
            findings.push_with(&GIVEN_TWICE, || {
                Draft::new(&GIVEN_TWICE, path(*rank)).related(path(*first), "first_occurrence")
            });
        }
    }
}

fn check_framework(
    held: &HeldCompetency<'_>,
    scales: &Scales<'_>,
    path: impl Fn() -> String,
    findings: &mut Findings,
) {
    let mut push = |rule: &'static Rule, field: &str| {
        findings.push_with(rule, || Draft::new(rule, format!("{}{field}", path())));
    };
    if held.level.is_none() && held.score.is_none() {
        push(&WITHOUT_LEVEL, "");
    }
    if scales.lacks(&held.framework) {
        return push(&UNKNOWN_FRAMEWORK, "/framework");
    }
    let scale: Option<&Scale<'_>> = scales.find(&held.framework);
    let Some(scale) = scale else { return };
    if scale.lacks(&held.competence) {
        push(&UNKNOWN_COMPETENCE, "/competence");
    }
    let level = held.level.and_then(Several::get);
    if level.zip(scale.levels).is_some_and(|(level, levels)| level > levels) {
        push(&LEVEL_ABOVE_FRAMEWORK, "/level");
    } else if scale.id == PIX
        && let (Some(level), Some(score)) = (level, held.score.and_then(PixScore::get))
        && mednum_catalog::framework::pix_level(score) != Some(level)
    {
        push(&LEVEL_AND_SCORE_DISAGREE, "");
    }
    if held.score.is_some() && scale.id != PIX {
        push(&SCORE_NOT_PIX, "/score");
    }
}
