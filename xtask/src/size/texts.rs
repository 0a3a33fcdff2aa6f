//! What the texts of the engine weigh, counted where they are written.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use comfy_table::Table;
use mednum_core::computation::computations;
use mednum_core::finding::registry;
use serde::Serialize;
use serde_json::Value;

/// Bytes of every text of a value.
fn texts(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(texts).sum(),
        Value::Object(members) => members.values().map(texts).sum(),
        _ => 0,
    }
}

fn of(parts: impl Iterator<Item = impl Serialize>) -> Result<usize> {
    parts.map(|part| Ok(texts(&serde_json::to_value(part)?))).sum()
}

/// The data of the engine, by what it is.
pub(super) fn table(root: &Path, data: usize) -> Result<Table> {
    let examples = registry::rules().map(|rule| {
        let whole = serde_json::to_value(rule)?;
        Ok(whole.get("example").map_or(0, texts))
    });
    let examples: usize = examples.sum::<Result<usize>>()?;
    let territory = "crates/mednum-catalog/data/territory/maine-et-loire.tsv";
    let territory =
        fs::metadata(root.join(territory)).with_context(|| format!("cannot read {territory}"))?.len();
    let terms = mednum_catalog::vocabulary::tables().iter().flat_map(|table| table.terms).map(|term| {
        let aliases: usize = term.aliases.iter().map(|alias| alias.len()).sum();
        term.code.len() + term.label_fr.len() + term.label_en.len() + aliases
    });
    let known = [
        ("the built-in roadmap", mednum_catalog::ROADMAP.len()),
        ("the texts of the rules, in both languages", of(registry::rules())? - examples),
        ("the examples of the rules", examples),
        ("the territory tables", usize::try_from(territory)?),
        ("the vocabularies", terms.sum()),
        ("the titles of the computations", of(computations().map(|known| known.title))?),
    ];
    let told: usize = known.iter().map(|(_, bytes)| bytes).sum();
    let rest = ("shapes, sentences of computations, tables of the library", data.saturating_sub(told));
    let rows = known.into_iter().chain([rest]).map(|(name, bytes)| vec![name.to_owned(), bytes.to_string()]);
    Ok(super::table(&["data", "bytes"], rows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_text_of_a_value_is_counted_and_no_key() {
        assert_eq!(texts(&json!({"key": "é", "list": ["ab", {"other": "c"}, 3, null, true]})), 5);
    }
}
