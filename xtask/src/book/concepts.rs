//! The concepts of the field as the documentation presents them: their name and one sentence, in both languages.

use mednum_core::finding::Bilingual;

/// A concept: the first word of the codes of its rules.
pub(super) struct Concept {
    /// `roadmap`, `governance`…
    pub(super) code: &'static str,
    /// Its name.
    pub(super) name: Bilingual,
    /// What it covers, in a sentence.
    pub(super) introduction: Bilingual,
}

const fn both(fr: &'static str, en: &'static str) -> Bilingual {
    Bilingual { fr, en }
}

/// Every concept, in the order of reports.
pub(super) const CONCEPTS: [Concept; 9] = [
    Concept {
        code: "document",
        name: both("Document", "Document"),
        introduction: both(
            "Ce que dit le fichier, avant que rien n'en soit tenu pour vrai : son encodage, sa syntaxe, ses champs, ses valeurs et ses renvois.",
            "What the file says, before anything is held to be true: its encoding, its syntax, its fields, its values and its references.",
        ),
    },
    Concept {
        code: "roadmap",
        name: both("Feuille de route", "Roadmap"),
        introduction: both(
            "Qui pilote quoi, où, avec quels moyens, pour quand, et comment on en jugera ; pour une feuille de route imprimée, ce que la source laisse vide, recopie ou contredit.",
            "Who leads what, where, with which means, by when, and how it will be judged; for a printed roadmap, what its source leaves empty, copies or contradicts.",
        ),
    },
    Concept {
        code: "organisation",
        name: both("Organisations", "Organisations"),
        introduction: both(
            "Qui agit, sous quels noms et à quel titre : une organisation, une catégorie d'acteurs ou une fonction, jamais une personne nommée.",
            "Who acts, under which names and in which capacity: an organisation, a kind of actor or a function, never a named person.",
        ),
    },
    Concept {
        code: "territory",
        name: both("Territoires", "Territories"),
        introduction: both(
            "Départements, EPCI, communes et ensembles qui n'ont qu'un nom ; un code de commune ne veut rien dire sans son millésime.",
            "Départements, EPCI, communes and sets that only have a name; a commune code means nothing without its vintage.",
        ),
    },
    Concept {
        code: "governance",
        name: both("Gouvernance", "Governance"),
        introduction: both(
            "Les instances qui décident, qui y siège, quand elles se réunissent et ce qu'elles tranchent.",
            "The bodies that decide, who sits there, when they meet and what they settle.",
        ),
    },
    Concept {
        code: "network",
        name: both("Réseaux locaux", "Local networks"),
        introduction: both(
            "Qui aide les habitants avec le numérique, où et dans quel rôle : un réseau local d'inclusion numérique par bassin de vie, avec un seul pilote, et à ses côtés les France services, les postes, les permanences et les interventions.",
            "Who helps people with digital matters, where and in which role: one local inclusion network per bassin de vie, with a single pilot, and beside it the France services, the posts, their permanences and the interventions.",
        ),
    },
    Concept {
        code: "cohort",
        name: both("Service civique", "Service civique"),
        introduction: both(
            "La cohorte annuelle des volontaires du numérique : préparée dès avril, accueillie d'octobre à juin, formée cinq jours, puis bilan ; un volontaire n'est connu que par un pseudonyme.",
            "The yearly cohort of digital volunteers: prepared from April, hosted from October to June, trained for five days, then reviewed; a volunteer is only known by a pseudonym.",
        ),
    },
    Concept {
        code: "competency",
        name: both("Compétences", "Competencies"),
        introduction: both(
            "Qui peut aider à quoi, à quel niveau, et ce qui manque ; une personne n'est connue que par un pseudonyme.",
            "Who can help with what, at which level, and what is missing; a person is only known by a pseudonym.",
        ),
    },
    Concept {
        code: "indicator",
        name: both("Indicateurs", "Indicators"),
        introduction: both(
            "Ce qui permet de suivre et de juger une action : une définition, un calcul à partir des enregistrements, une valeur de départ, une cible, des observations.",
            "What an action is followed and judged by: a definition, a computation from records, a baseline, a target, observations.",
        ),
    },
];

#[cfg(test)]
mod tests {
    use mednum_core::finding::registry;

    use super::CONCEPTS;

    #[test]
    fn every_rule_is_of_a_concept_and_every_concept_has_rules() {
        let of_rules: std::collections::BTreeSet<&str> =
            registry::rules().map(mednum_core::finding::Rule::concept).collect();
        let presented: std::collections::BTreeSet<&str> = CONCEPTS.map(|concept| concept.code).into();
        assert_eq!(of_rules, presented);
    }
}
