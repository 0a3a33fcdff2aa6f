//! The schemas: made from the types, compared with those that were committed, written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use mednum_core::computation::computations;
use mednum_schema::generate::compatibility::{Contract, breaks};
use mednum_schema::generate::{Made, generate, vocabularies};
use serde_json::Value;

use crate::schema_tools::TYPES;

/// Where they stand.
pub(crate) const FOLDER: &str = "crates/mednum-schema/schemas/v1";

/// What was promised last: the schemas without their words.
const BASELINE: &str = "crates/mednum-schema/data/baseline.json";

const MEND: &str = "run `cargo xtask codegen schema`";

/// Writes the schemas, or with `check` fails when a committed one differs. A schema that breaks who relies on the baseline
/// is not written; with `freeze`, the schemas of today become the baseline, whatever they break.
pub(crate) fn run(root: &Path, check: bool, freeze: bool) -> Result<()> {
    let made = generate().map_err(|defects| anyhow::anyhow!("{}", defects.join("\n")))?;
    let mut files: Vec<(String, String)> = vec![("vocabularies.json".to_owned(), vocabularies())];
    for schema in &made {
        files.push((format!("{}.schema.json", schema.name), schema.text.clone()));
        files.push((format!("draft-07/{}.schema.json", schema.name), schema.draft_07.clone()));
    }
    for computation in computations() {
        if !made.iter().any(|schema| schema.name == format!("compute/{}", computation.name)) {
            bail!(
                "the answer of `{}` has no schema: name its type in crates/mednum-schema/src/generate/outputs.rs",
                computation.name
            );
        }
    }
    compatible(root, &made, freeze)?;
    let folder = root.join(FOLDER);
    let mut stale = Vec::new();
    for (name, text) in &files {
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|known| known == *text) {
            continue;
        }
        stale.push(name.clone());
        if !check {
            fs::create_dir_all(path.parent().context("a file stands in a folder")?)?;
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    let wanted: BTreeSet<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    let extra: Vec<PathBuf> = listed(&folder)?
        .into_iter()
        // Types made from the schemas are written by another command.
        .filter(|path| !wanted.contains(path) && !path.starts_with(folder.join(TYPES)))
        .collect();
    for path in &extra {
        if !check {
            fs::remove_file(path)?;
        }
    }
    let extra: Vec<String> = extra.iter().map(|path| path.display().to_string()).collect();
    if check && !(stale.is_empty() && extra.is_empty()) {
        bail!("not fresh in {FOLDER}: {}; {MEND}", [stale, extra].concat().join(", "));
    }
    println!("{FOLDER}: {} files, {} written", files.len(), if check { 0 } else { stale.len() });
    Ok(())
}

/// Every file below a folder.
pub(crate) fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut left = vec![folder.to_path_buf()];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() { left.push(path) } else { found.push(path) }
        }
    }
    Ok(found)
}

/// Compares with the baseline, or writes it.
fn compatible(root: &Path, made: &[Made], freeze: bool) -> Result<()> {
    let path = root.join(BASELINE);
    let mut now: BTreeMap<&str, Value> = BTreeMap::new();
    for schema in made {
        let mut value: Value = serde_json::from_str(&schema.text)?;
        without_words(&mut value);
        now.insert(&schema.name, value);
    }
    let frozen = fs::read_to_string(&path).ok();
    let broken = match &frozen {
        Some(text) => {
            broken(&serde_json::from_str(text).with_context(|| format!("cannot read {BASELINE}"))?, &now)
        }
        None if freeze => Vec::new(),
        None => bail!("{BASELINE} is missing: restore it, nothing says what was promised"),
    };
    let lines = broken.join("\n");
    if freeze {
        let mut text = serde_json::to_string(&now)?;
        text.push('\n');
        fs::write(&path, text).with_context(|| format!("cannot write {BASELINE}"))?;
        println!("{BASELINE}: written; it breaks {} promise(s)\n{lines}", broken.len());
        return Ok(());
    }
    if !broken.is_empty() {
        bail!(
            "{lines}\nThese break who relies on what was promised ({BASELINE}). Keep what was there; or, for a new major \
             version or before a first release, run `cargo xtask codegen schema --freeze` and say why in the commit"
        );
    }
    Ok(())
}

fn broken(before: &BTreeMap<String, Value>, now: &BTreeMap<&str, Value>) -> Vec<String> {
    let mut found = Vec::new();
    for (name, before) in before {
        let contract = match name.as_str() {
            "programme" | "arguments" => Contract::Read,
            _ => Contract::Written,
        };
        match now.get(name.as_str()) {
            Some(after) => {
                found.extend(
                    breaks(before, after, contract).into_iter().map(|line| format!("{name}: {line}")),
                );
            }
            None => found.push(format!("{name} is no more")),
        }
    }
    found
}

/// Takes away what only people read.
fn without_words(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            // A word that is the name of a field is an object: those of a schema are texts and lists.
            fields.retain(|key, value| {
                value.is_object()
                    || !matches!(key.as_str(), "description" | "title" | "examples" | "oneOf" | "$id")
            });
            fields.values_mut().for_each(without_words);
        }
        Value::Array(items) => items.iter_mut().for_each(without_words),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_schema_that_is_gone_breaks_a_promise_and_a_new_one_does_not() {
        let before = BTreeMap::from([("a".to_owned(), json!({})), ("b".to_owned(), json!({}))]);
        let now = BTreeMap::from([("a", json!({})), ("c", json!({}))]);
        assert_eq!(broken(&before, &now), ["b is no more"]);
    }

    #[test]
    fn fields_called_as_words_of_a_schema_are_kept() {
        let mut schema =
            json!({"title": "T", "properties": {"title": {"type": "string", "description": "d"}}});
        without_words(&mut schema);
        assert_eq!(schema, json!({"properties": {"title": {"type": "string"}}}));
    }
}
