//! The pages that lead to rules: all the concepts with their counts, one page per concept, and the summary of the site.

use std::fmt::Write as _;

use mednum_core::finding::{Rule, Severity, registry};

use super::concepts::{CONCEPTS, Concept};
use super::markdown::{code, escape, table};

/// The guides, in the order of reading: the file and the title in the summary.
pub(super) const GUIDES: [(&str, &str); 6] = [
    ("README.md", "Présentation"),
    ("write.md", "Écrire un document de programme"),
    ("validate.md", "Valider dans n'importe quel langage"),
    ("schema-limits.md", "Ce qu'un schéma ne peut pas dire"),
    ("editors.md", "Écrire un document dans un éditeur"),
    ("embed.md", "Intégrer en Rust"),
];

const GENERATED: &str = "<!-- Written by `cargo xtask codegen book` from the registry of rules. -->\n\n";

fn rules_of(concept: &Concept) -> impl Iterator<Item = &'static Rule> {
    let code = concept.code;
    registry::rules().filter(move |rule| rule.concept() == code)
}

fn counts<'r>(rules: impl Iterator<Item = &'r Rule> + Clone) -> Vec<String> {
    let mut counts: Vec<String> = Severity::ALL
        .iter()
        .map(|severity| rules.clone().filter(|rule| rule.severity == *severity).count().to_string())
        .collect();
    counts.push(rules.count().to_string());
    counts
}

/// `rules/index.md`: every concept, with how many rules of each severity it has.
pub(super) fn overview() -> String {
    let mut text = format!("{GENERATED}# Les règles\n\n<p lang=\"en\"><em>The rules</em></p>\n\n");
    let all: Vec<&Rule> = registry::rules().collect();
    let _ = writeln!(
        text,
        "mednum vérifie {} règles. Une *erreur* contredit le modèle ou une règle ferme : le document ne donne pas de programme. Un *avertissement* enfreint une règle de la feuille de route, ou paraît suspect. Une *information* mérite d'être connue. Un code n'est jamais renommé ni réutilisé.\n",
        all.len()
    );
    let _ = writeln!(
        text,
        "Pour un programme : [rules.json](../rules.json), le même texte que `mednum rules --format json`.\n"
    );
    let _ = writeln!(
        text,
        "<div lang=\"en\">\n\nmednum checks {} rules. An *error* contradicts the model or a firm rule: the document gives no programme. A *warning* breaks a rule of the roadmap, or is suspect. An *info* is worth knowing. A code is never renamed nor reused. For a program: [rules.json](../rules.json), the very text of `mednum rules --format json`.\n\n</div>\n",
        all.len()
    );
    let heads = ["Domaine · Concept", "erreurs", "avertissements", "informations", "total"];
    let mut rows: Vec<Vec<String>> = CONCEPTS
        .iter()
        .map(|concept| {
            let rules: Vec<&Rule> = rules_of(concept).collect();
            let mut row = vec![format!("[{}]({}.md)", concept.name.fr, concept.code)];
            row.extend(counts(rules.iter().copied()));
            row
        })
        .collect();
    let mut total = vec!["**Ensemble**".to_owned()];
    total.extend(counts(all.iter().copied()));
    rows.push(total);
    text += &table(&heads, rows);
    for concept in &CONCEPTS {
        let _ = writeln!(text, "\n## {}\n\n{}\n", concept.name.fr, concept.introduction.fr);
        let _ = writeln!(text, "<p lang=\"en\">{}</p>\n", concept.introduction.en);
        let _ = writeln!(text, "[{} règles · rules]({}.md)", rules_of(concept).count(), concept.code);
    }
    text
}

/// `rules/<concept>.md`: the rules of a concept.
pub(super) fn of_concept(concept: &Concept) -> String {
    let mut text = format!("{GENERATED}# {}\n\n", concept.name.fr);
    let _ = writeln!(text, "{}\n", concept.introduction.fr);
    let _ = writeln!(text, "<p lang=\"en\"><em>{}.</em> {}</p>\n", concept.name.en, concept.introduction.en);
    let rows = rules_of(concept).map(|rule| {
        vec![
            format!("[{}]({}.md)", code(rule.code), rule.code),
            rule.severity.label().fr.to_owned(),
            escape(rule.title.fr),
            format!("<span lang=\"en\">{}</span>", escape(rule.title.en)),
        ]
    });
    text += &table(&["Code", "Gravité", "Règle", "Rule"], rows);
    text
}

/// `SUMMARY.md`: the guides, then the rules by concept.
pub(super) fn summary() -> String {
    let mut text = "<!-- Written by `cargo xtask codegen book`. -->\n\n# Sommaire\n\n".to_owned();
    for (index, (file, title)) in GUIDES.iter().enumerate() {
        let _ = if index == 0 {
            writeln!(text, "[{title}]({file})\n\n# Guides\n")
        } else {
            writeln!(text, "- [{title}]({file})")
        };
    }
    text += "\n# Règles\n\n- [Les règles](rules/index.md)\n";
    for concept in &CONCEPTS {
        let _ = writeln!(text, "  - [{}](rules/{}.md)", concept.name.fr, concept.code);
        for rule in rules_of(concept) {
            let _ = writeln!(text, "    - [{}](rules/{}.md)", escape(rule.title.fr), rule.code);
        }
    }
    text
}
