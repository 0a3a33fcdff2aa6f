//! The documentation site: guides written by hand, and one page per rule written from the registry.
//!
//! `cargo xtask codegen book` writes what is generated; `cargo xtask book` builds the site and proves its links and its
//! examples.

mod case;
mod concepts;
pub(crate) mod examples;
mod index;
pub(crate) mod limits;
mod links;
mod markdown;
mod page;
mod run;
pub(crate) mod site;
mod sources;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use mednum_core::finding::registry;

pub(crate) use run::run as run_examples;
pub(crate) use sources::STANDARDS;

/// The folder of the sources of the site.
pub(crate) const SOURCES: &str = "book/src";

/// The command that writes what is generated.
pub(crate) const MEND: &str = "run `cargo xtask codegen book`";

/// Files that are generated, from the folder of the sources, with their text.
pub(crate) type Files = BTreeMap<String, String>;

/// Every generated file.
pub(crate) fn files(root: &Path) -> Result<Files> {
    let titles = sources::Titles::read()?;
    let mut files = Files::new();
    for rule in registry::rules() {
        let case = case::case(root, rule)?;
        files.insert(format!("rules/{}.md", rule.code), page::page(rule, case.as_ref(), &titles));
    }
    for concept in &concepts::CONCEPTS {
        files.insert(format!("rules/{}.md", concept.code), index::of_concept(concept));
    }
    files.insert("rules/index.md".to_owned(), index::overview());
    files.insert("SUMMARY.md".to_owned(), index::summary());
    for (name, text) in page::DOCUMENTS {
        files.insert(name.to_owned(), text.to_owned());
    }
    let mut registry = serde_json::to_string_pretty(&registry::rules().collect::<Vec<_>>())?;
    registry.push('\n');
    files.insert("rules.json".to_owned(), registry);
    Ok(files)
}

/// Writes the generated files, or with `check` fails and names each that is stale, missing or left over.
pub(crate) fn codegen(root: &Path, check: bool) -> Result<()> {
    let files = files(root)?;
    if check {
        let problems = problems(root, &files);
        if !problems.is_empty() {
            bail!("{}", problems.join("\n"));
        }
    } else {
        for name in left_over(root, &files) {
            fs::remove_file(root.join(SOURCES).join(&name))
                .with_context(|| format!("cannot remove {SOURCES}/{name}"))?;
        }
        for (name, text) in &files {
            let path = root.join(SOURCES).join(name);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, text).with_context(|| format!("cannot write {SOURCES}/{name}"))?;
        }
    }
    let done = if check { "fresh" } else { "written" };
    println!("{SOURCES}: {} files {done}", files.len());
    Ok(())
}

/// What differs between the generated files and those that are there, each with the command that mends it.
pub(crate) fn problems(root: &Path, files: &Files) -> Vec<String> {
    let mut problems: Vec<String> =
        files.iter().filter_map(|(name, text)| file_problem(root, name, text)).collect();
    for name in left_over(root, files) {
        problems.push(format!("{SOURCES}/{name}: not of this registry: {MEND}"));
    }
    for (guide, title) in index::GUIDES {
        if !root.join(SOURCES).join(guide).is_file() {
            problems.push(format!("{SOURCES}/{guide}: the guide « {title} » is missing: write it"));
        }
    }
    problems
}

/// What is wrong with one generated file.
pub(crate) fn file_problem(root: &Path, name: &str, text: &str) -> Option<String> {
    let Ok(there) = fs::read_to_string(root.join(SOURCES).join(name)) else {
        return Some(format!("{SOURCES}/{name}: missing: {MEND}"));
    };
    if there == *text {
        return None;
    }
    let line = there.lines().zip(text.lines()).take_while(|(left, right)| left == right).count() + 1;
    Some(format!("{SOURCES}/{name}:{line}: not fresh: {MEND}"))
}

/// Files in folders that hold only generated ones, which are not generated any more.
fn left_over(root: &Path, files: &Files) -> Vec<String> {
    let mut names = Vec::new();
    for folder in ["documents", "rules"] {
        let entries = fs::read_dir(root.join(SOURCES).join(folder)).into_iter().flatten().flatten();
        names.extend(entries.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())));
    }
    names.retain(|name| !files.contains_key(name));
    names.sort();
    names
}
