//! The page that says what a schema cannot say: from the families and the exceptions of the schema tests, and from
//! the registry of rules.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use mednum_core::finding::{Bilingual, Language, Rule, registry};
use mednum_tests::schema::{Exception, Families, LeftOut, Verdict, exceptions, families};

use super::concepts::{CONCEPTS, Concept};

/// Where it stands.
const PAGE: &str = "book/src/schema-limits.md";

const HEAD: &str = r##"<!-- Written by `cargo xtask codegen schema-limits` from the registry of rules, tests/schema/families.json and exceptions.json. -->

# Ce qu'un schéma ne peut pas dire

<p lang="en"><em>What a schema cannot say: <a href="#in-english">in English below</a></em></p>

Le schéma JSON vérifie la forme d'un document : ses champs, leurs types, leurs listes fermées, leurs bornes. Un document
qu'il accepte peut encore être refusé par `mednum check`, qui vérifie aussi :

- **le texte du fichier** : son encodage, une clé écrite deux fois, un caractère invisible ;
- **les renvois** : une référence qui ne mène nulle part, un identifiant donné deux fois ;
- **ce qui se compare** : une fin avant un début, un plafond sous un plancher, une somme qui ne tombe pas juste ;
- **le monde** : une commune qui n'existe pas dans son millésime, un jour qui est passé ;
- **les règles de la feuille de route** : un pilote par réseau, une fréquence de réunion, un effectif au plus.

"##;

const ENGLISH: &str = r##"
<div lang="en">

## In English

The JSON Schema checks the shape of a document: its fields, their types, their closed lists, their bounds. A document that
it accepts may still be refused by `mednum check`, which also checks the text of the file (its encoding, a key given twice,
an invisible character), references (one that leads nowhere, an identifier given twice), what is compared (an end before a
start, a sum that does not add up), the world (a commune that does not exist in its vintage, a day that has passed) and the
rules of the roadmap (one pilot per network, how often a body meets, a number of people at most).

"##;

/// Writes the page, or with `check` fails when the committed one differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let text = page(&families()?, &exceptions()?)?;
    let path = root.join(PAGE);
    if !check {
        fs::create_dir_all(path.parent().context("a file stands in a folder")?)?;
        fs::write(&path, &text).with_context(|| format!("cannot write {PAGE}"))?;
    } else if fs::read_to_string(&path).unwrap_or_default() != text {
        bail!("{PAGE} is not fresh: run `cargo xtask codegen schema-limits`");
    }
    println!("{PAGE}: {}", if check { "fresh" } else { "written" });
    Ok(())
}

fn page(families: &Families, exceptions: &[Exception]) -> Result<String> {
    let mut text = HEAD.to_owned();
    text.push_str("## Là où le schéma juge autrement\n\n");
    text.push_str(
        "Dans ces cas, le schéma et mednum ne disent pas la même chose de la forme d'un document :\n\n",
    );
    list(&mut text, families, exceptions, Language::French)?;
    text.push_str("\n## Les règles qu'un schéma ne vérifie pas\n");
    for (concept, rules) in by_concept(families) {
        write!(text, "\n### {}\n\n| Code | Règle | Rule |\n|---|---|---|\n", concept.fr)?;
        for rule in rules {
            let (code, Bilingual { fr, en }) = (rule.code, rule.title);
            writeln!(text, "| [`{code}`](rules/{code}.md) | {fr} | <span lang=\"en\">{en}</span> |")?;
        }
    }
    text.push_str(ENGLISH);
    text.push_str("In these cases the schema and mednum do not say the same of the shape of a document:\n\n");
    list(&mut text, families, exceptions, Language::English)?;
    text.push_str("\nThe rules that a schema does not check are listed above, with their titles in English.\n\n</div>\n");
    Ok(text)
}

/// The engines, as they are called.
const ENGINES: [(&str, &str); 3] =
    [("rust", "jsonschema (Rust)"), ("ajv", "Ajv"), ("python", "jsonschema (Python)")];

/// The codes that a schema leaves to the reader, then each reason of an exception once, with what the schema says there and the engines that say it, when not all do.
fn list(text: &mut String, families: &Families, exceptions: &[Exception], language: Language) -> Result<()> {
    for LeftOut { code, reason } in &families.not_in_a_schema {
        let (reason, verdict) = match language {
            Language::French => (&reason.fr, "Le schéma accepte"),
            Language::English => (&reason.en, "The schema accepts"),
        };
        writeln!(text, "- {reason} *{verdict}.* ([`{code}`](rules/{code}.md))")?;
    }
    let mut told: Vec<String> = Vec::new();
    for exception in exceptions {
        if let Some(unknown) =
            exception.engines.iter().find(|name| ENGINES.iter().all(|(engine, _)| engine != name))
        {
            bail!("{}: no engine is called {unknown}", exception.vector);
        }
        let engines: Vec<&str> = ENGINES
            .iter()
            .filter(|(engine, _)| exception.engines.contains(*engine))
            .map(|(_, name)| *name)
            .collect();
        let (reason, verdict, only) = match (language, exception.schema) {
            (Language::French, Verdict::Accepts) => (&exception.reason.fr, "Le schéma accepte", "avec"),
            (Language::French, Verdict::Refuses) => (&exception.reason.fr, "Le schéma refuse", "avec"),
            (Language::English, Verdict::Accepts) => (&exception.reason.en, "The schema accepts", "with"),
            (Language::English, Verdict::Refuses) => (&exception.reason.en, "The schema refuses", "with"),
        };
        let mut line = format!("- {reason} *{verdict}");
        if engines.len() < ENGINES.len() {
            write!(line, ", {only} {}", engines.join(", "))?;
        }
        line.push_str(".*\n");
        if !told.contains(&line) {
            text.push_str(&line);
            told.push(line);
        }
    }
    Ok(())
}

/// The rules outside the families, by concept, in the order of reports.
fn by_concept(families: &Families) -> Vec<(Bilingual, Vec<&'static Rule>)> {
    let outside = |concept: &Concept| -> Vec<&'static Rule> {
        let of_concept = registry::rules().filter(|rule| rule.concept() == concept.code);
        of_concept.filter(|rule| !families.families.contains(rule.code)).collect()
    };
    CONCEPTS.iter().map(|concept| (concept.name, outside(concept))).collect()
}
