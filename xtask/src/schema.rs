//! The schemas: made from the types, compared with those that were committed, written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use mednum_core::computation::computations;
use mednum_schema::generate::compatibility::{Contract, breaks};
use mednum_schema::generate::{Made, generate, vocabularies};
use serde_json::Value;

use crate::schema_tools::TYPES;

/// Where they stand.
pub(crate) const FOLDER: &str = "crates/mednum-schema/schemas/v1";

/// Breaks that were chosen, with their reason.
const BREAKS: &str = "crates/mednum-schema/data/breaks.txt";

const MEND: &str = "run `cargo xtask codegen schema`";

/// Writes the schemas, or with `check` fails when a committed one differs. A schema that breaks who relied on the
/// committed one is not written, unless it `may_break`: then the major version of the format is to be raised.
pub(crate) fn run(root: &Path, check: bool, may_break: bool) -> Result<()> {
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
    compatible(root, &made, may_break)?;
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

/// The contract with the committed schemas: those of the working tree, of the last commit and of the one before.
fn compatible(root: &Path, made: &[Made], may_break: bool) -> Result<()> {
    let mut broken = BTreeSet::new();
    for schema in made {
        let path = format!("{FOLDER}/{}.schema.json", schema.name);
        let after: Value = serde_json::from_str(&schema.text)?;
        let contract = match schema.name.as_str() {
            "programme" | "arguments" => Contract::Read,
            _ => Contract::Written,
        };
        let here = fs::read_to_string(root.join(&path)).ok();
        let earlier = ["HEAD", "HEAD^"].into_iter().filter_map(|commit| committed(root, commit, &path));
        for before in here.into_iter().chain(earlier) {
            let before: Value = serde_json::from_str(&before).unwrap_or_default();
            broken.extend(
                breaks(&before, &after, contract).into_iter().map(|line| format!("{}: {line}", schema.name)),
            );
        }
    }
    let known = fs::read_to_string(root.join(BREAKS)).with_context(|| format!("cannot read {BREAKS}"))?;
    broken.retain(|line| !known.lines().any(|known| known == line));
    if broken.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = broken.into_iter().collect();
    let lines = lines.join("\n");
    if may_break {
        fs::write(root.join(BREAKS), format!("{known}{lines}\n"))?;
        println!("these break who relied on the committed schemas; say why in {BREAKS}:\n{lines}");
        return Ok(());
    }
    bail!(
        "{lines}\nThese break who relied on the committed schemas. Keep what was there; or, for a new major version or \
         before a first release, run `cargo xtask codegen schema --may-break`, and say why in {BREAKS}"
    )
}

fn committed(root: &Path, commit: &str, path: &str) -> Option<String> {
    let output =
        Command::new("git").args(["show", &format!("{commit}:{path}")]).current_dir(root).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
