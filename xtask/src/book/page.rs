//! The page of a rule: everything that the registry says of it and the finding that `check` really gives, in French, then
//! in English.

use std::fmt::Write as _;

use mednum_core::document::{RECORDS, STARTER};
use mednum_core::finding::text::{date_in_words, render};
use mednum_core::finding::{Bilingual, Example, Language, Param, Rule};
use mednum_tests::{result_text, today};

use super::case::Case;
use super::concepts::CONCEPTS;
use super::markdown::{block, code, escape, table};
use super::sources::Titles;

/// The longest value that stays as it is written, in characters.
const ONE_LINE: usize = 90;

/// A text in both languages, in the one that is written.
type Say = fn(&'static str, &'static str) -> &'static str;

/// The page.
pub(super) fn page(rule: &Rule, case: Option<&Case>, titles: &Titles) -> String {
    let mut text = format!(
        "<!-- Written by `cargo xtask codegen book` from the registry of rules. -->\n\n# {}\n\n",
        escape(rule.title.fr)
    );
    let _ = writeln!(text, "<p lang=\"en\"><em>{}</em></p>\n", escape(rule.title.en));
    let concept = CONCEPTS.iter().find(|concept| concept.code == rule.concept());
    let name = concept.map_or(Bilingual { fr: "", en: "" }, |concept| concept.name);
    let severity = rule.severity.label();
    text += &table(
        &["Code", &code(rule.code)],
        [
            vec!["Gravité · <span lang=\"en\">Severity</span>".to_owned(), word(severity)],
            vec![
                "Domaine · <span lang=\"en\">Concept</span>".to_owned(),
                format!("[{}]({}.md)", word(name), rule.concept()),
            ],
            vec!["Depuis la version · <span lang=\"en\">Since</span>".to_owned(), rule.since.to_owned()],
        ],
    );
    text.push('\n');
    part(&mut text, rule, case, titles, Language::French);
    text += "<div lang=\"en\">\n\n## In English\n\n";
    part(&mut text, rule, case, titles, Language::English);
    text += "</div>\n";
    text
}

fn word(text: Bilingual) -> String {
    if text.fr == text.en {
        return text.fr.to_owned();
    }
    format!("{} · <span lang=\"en\">{}</span>", text.fr, text.en)
}

fn part(text: &mut String, rule: &Rule, case: Option<&Case>, titles: &Titles, language: Language) {
    let (level, say): (&str, Say) = match language {
        Language::French => ("##", |fr, _| fr),
        Language::English => ("###", |_, en| en),
    };
    let heading = |text: &mut String, fr, en| {
        let _ = writeln!(text, "{level} {}\n", say(fr, en));
    };
    heading(text, "Ce que dit la règle", "What the rule says");
    let _ = writeln!(text, "> {}\n", escape(rule.text.get(language)));
    parameters(text, rule, case, language, say);
    heading(text, "Pourquoi", "Why");
    let _ = writeln!(text, "{}\n", escape(rule.why.get(language)));
    heading(text, "Que faire", "What to do");
    let _ = writeln!(text, "{}\n", escape(rule.help.get(language)));
    heading(text, "Exemple refusé", "Refused example");
    example(text, rule, language, say, true);
    heading(text, "Exemple accepté", "Accepted example");
    example(text, rule, language, say, false);
    heading(text, "Le constat obtenu", "The finding it gives");
    finding(text, case, language, say);
    heading(text, "Sources", "Sources");
    for source in rule.sources {
        let colon = say(" :", ":");
        let _ = writeln!(text, "- {}{colon} {}", code(source), escape(&titles.explain(source, language)));
    }
    text.push('\n');
}

fn parameters(text: &mut String, rule: &Rule, case: Option<&Case>, language: Language, say: Say) {
    let mut names: Vec<&str> = Vec::new();
    for template in [rule.text.get(language), rule.help.get(language)] {
        for name in template.split('{').skip(1).filter_map(|part| part.split('}').next()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    if names.is_empty() {
        return;
    }
    let params = case.map_or(&[][..], |case| case.finding.params.as_slice());
    let rows = names.into_iter().map(|name| {
        let param = params.iter().find(|(known, _)| *known == name);
        let kind = param.map_or("", |(_, param)| kind(param).get(language));
        let value = param.map(|_| escape(&render(&format!("{{{name}}}"), params, language)));
        vec![code(name), kind.to_owned(), value.unwrap_or_default()]
    });
    let heads =
        [say("Paramètre", "Parameter"), say("Nature", "Kind"), say("Dans l'exemple", "In the example")];
    *text += &table(&heads, rows);
    text.push('\n');
}

fn kind(param: &Param) -> Bilingual {
    let (fr, en) = match param {
        Param::Text(_) => ("texte", "text"),
        Param::Count(_) | Param::Thousandths(_) => ("nombre", "number"),
        Param::Cents(_) => ("montant, en centimes", "amount, in cents"),
        Param::Date(_) => ("date", "date"),
        Param::List(_) => ("liste", "list"),
        Param::Choice(_) => ("valeurs possibles", "possible values"),
        Param::Words { .. } => ("valeur, dite en toutes lettres", "value, said in words"),
        Param::Term { .. } => ("terme d'une liste fermée", "term of a closed list"),
    };
    Bilingual { fr, en }
}

fn example(text: &mut String, rule: &Rule, language: Language, say: Say, refused: bool) {
    let mut in_document = |document: &str, fr: &str, en: &str, at: &str, value: &str| {
        let (new, place) = at.strip_suffix("/-").map_or((false, at), |list| (true, list));
        let (name, put) = match (language, new) {
            (Language::French, false) => (fr, "à la place"),
            (Language::French, true) => (fr, "ajouté à la liste"),
            (Language::English, false) => (en, "at"),
            (Language::English, true) => (en, "added to the list"),
        };
        let (within, colon) = (say("Dans", "In"), say(" :", ":"));
        let _ = writeln!(text, "{within} [{name}](../documents/{document}), {put} {}{colon}\n", code(place));
        *text += &block("json", &laid_out(value));
        text.push('\n');
    };
    match rule.example {
        Example::Value { at, bad, good } => in_document(
            "starter.json",
            "le document de départ",
            "the starter document",
            at,
            if refused { bad } else { good },
        ),
        Example::Records { at, bad, good } => in_document(
            "records.json",
            "le document d'enregistrements",
            "the document of records",
            at,
            if refused { bad } else { good },
        ),
        Example::Text { bad, good } => {
            let whole = if refused { bad } else { good };
            let _ = writeln!(text, "{}\n", say("Un document entier :", "A whole document:"));
            *text += &block("json", &laid_out(whole));
            text.push('\n');
        }
        Example::Described { bad, good } => {
            let words = if refused { bad } else { good };
            let _ = writeln!(text, "{}\n", escape(&sentence(words.get(language))));
        }
    }
}

/// A description as a sentence: a capital and a full stop.
fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    let first: String = characters.next().into_iter().flat_map(char::to_uppercase).collect();
    let stop = if words.ends_with('.') { "" } else { "." };
    format!("{first}{}{stop}", characters.as_str())
}

/// A value as it is written, or on lines when it is long.
fn laid_out(json: &str) -> String {
    if json.chars().count() <= ONE_LINE || json.contains('\n') {
        return json.to_owned();
    }
    result_text(&compact(json))
}

/// JSON without the spaces between its tokens.
fn compact(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|c| {
            let kept = in_string || !c.is_whitespace();
            if in_string {
                in_string = escaped || *c != '"';
                escaped = *c == '\\' && !escaped;
            } else {
                in_string = *c == '"';
            }
            kept
        })
        .collect()
}

fn finding(text: &mut String, case: Option<&Case>, language: Language, say: Say) {
    let Some(case) = case else {
        let untold = say(
            "Le cas est trop grand pour être montré ici ; les tests de mednum le construisent et vérifient qu'il est signalé.",
            "The case is too large to be shown here; mednum's tests build it and verify that it is reported.",
        );
        let _ = writeln!(text, "{untold}\n");
        return;
    };
    let finding = &case.finding;
    let (line, column, day) = (finding.line, finding.column, date_in_words(today(), language));
    let colon = say(" :", ":");
    // A finding about the text itself stands at no place of a document.
    let mut place = if finding.path.is_empty() {
        String::new()
    } else {
        format!(", {} {}", say("à la place", "at"), code(&finding.path))
    };
    if let Some(name) = &case.vector {
        let _ = write!(place, ". {}{colon} {}", say("Document vérifié", "Document checked"), code(name));
    }
    let _ = match language {
        Language::French => {
            writeln!(text, "Vérifié au {day}{colon} ligne {line}, colonne {column}{place}.\n")
        }
        Language::English => {
            writeln!(text, "Checked as of {day}{colon} line {line}, column {column}{place}.\n")
        }
    };
    *text += &block("text", &case.excerpt);
    let _ =
        writeln!(text, "\n> {}\n>\n> {}\n", escape(&finding.text(language)), escape(&finding.help(language)));
}

/// The two documents that examples stand in, as files of the site.
pub(super) const DOCUMENTS: [(&str, &str); 2] =
    [("documents/records.json", RECORDS), ("documents/starter.json", STARTER)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_between_tokens_go_and_those_of_texts_stay() {
        assert_eq!(compact(r#"{ "a b" : [1, "c \" d"] }"#), r#"{"a b":[1,"c \" d"]}"#);
    }

    #[test]
    fn a_description_becomes_a_sentence() {
        assert_eq!(sentence("étape sans suite"), "Étape sans suite.");
    }
}
