//! The texts of the package: a catalogue of messages for each language, and the sentences that the façade says itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use mednum_core::door::{Forms, SENTENCES};
use mednum_core::finding::{DID_YOU_MEAN, Language, Rule, Severity, registry};
use serde::Serialize;

use super::PACKAGE;
use crate::bindings;

/// The texts of a rule, with `{parameters}`.
#[derive(Serialize)]
struct RuleTexts {
    title: &'static str,
    why: &'static str,
    text: &'static str,
    help: &'static str,
}

/// What a host needs to say mednum's findings and errors itself, or to translate them.
#[derive(Serialize)]
struct Catalogue {
    language: &'static str,
    did_you_mean: &'static str,
    severities: BTreeMap<&'static str, &'static str>,
    doors: BTreeMap<&'static str, Forms<'static>>,
    rules: BTreeMap<&'static str, RuleTexts>,
}

const LANGUAGES: [(&str, Language); 2] = [("fr", Language::French), ("en", Language::English)];

fn catalogue(name: &'static str, language: Language) -> Catalogue {
    let texts = |rule: &'static Rule| RuleTexts {
        title: rule.title.get(language),
        why: rule.why.get(language),
        text: rule.text.get(language),
        help: rule.help.get(language),
    };
    Catalogue {
        language: name,
        did_you_mean: DID_YOU_MEAN.get(language),
        severities: Severity::ALL.map(|severity| (severity.as_str(), severity.label().get(language))).into(),
        doors: SENTENCES.iter().map(|sentence| (sentence.code, Forms(sentence, language))).collect(),
        rules: registry::rules().map(|rule| (rule.code, texts(rule))).collect(),
    }
}

/// The sentences of doors in both languages, as TypeScript.
fn sentences() -> Result<String> {
    let mut both: BTreeMap<&str, BTreeMap<&str, Forms<'_>>> = BTreeMap::new();
    for sentence in SENTENCES {
        let forms = LANGUAGES.map(|(name, language)| (name, Forms(sentence, language)));
        both.insert(sentence.code, forms.into());
    }
    let table = serde_json::to_string_pretty(&both)?;
    Ok(format!(
        "/** What mednum says of itself, in both languages. Made by `cargo xtask codegen messages`. */\n\n\
         export const sentences = {table} as const;\n"
    ))
}

/// Writes the texts, or with `check` fails on one that is not fresh.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let mut files: Vec<_> =
        bindings::sentences().into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    files.push((format!("{PACKAGE}/src/sentences.ts"), sentences()?));
    for (name, language) in LANGUAGES {
        let mut text = serde_json::to_string_pretty(&catalogue(name, language))?;
        text.push('\n');
        files.push((format!("{PACKAGE}/messages/{name}.json"), text));
    }
    for (name, text) in &files {
        let path = root.join(name);
        if fs::read_to_string(&path).is_ok_and(|known| known == *text) {
            continue;
        }
        if check {
            bail!("{name} is not fresh: run `cargo xtask codegen messages`");
        }
        fs::create_dir_all(path.parent().context("a file stands in a folder")?)?;
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("messages of the doors: {} files, {}", files.len(), if check { "fresh" } else { "written" });
    Ok(())
}
