//! What no compiler checks: headers, names of machines, generated documentation, counts of the catalogue's texts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use mednum_core::built_in_document;
use mednum_core::finding::registry;
use mednum_core::finding::{Bilingual, Example};

use crate::licences;

/// Longest context, description or problem of a sheet, in words.
const LONGEST_TEXT: usize = 60;

/// Runs every check and reports all problems at once.
pub(crate) fn run(root: &Path) -> Result<()> {
    let mut problems = Vec::new();
    for file in tracked_files(root)? {
        let Ok(text) = fs::read_to_string(root.join(&file)) else { continue };
        check_file(&file, &text, &mut problems);
    }
    for member in members(root)? {
        check_member(root, &member, &mut problems);
    }
    check_rules(&mut problems);
    check_catalogue(&mut problems);
    if let Err(error) = licences::check(root) {
        problems.push(error.to_string());
    }
    if problems.is_empty() {
        println!("tidy");
        return Ok(());
    }
    bail!("{}", problems.join("\n"))
}

/// The files that git knows or would add.
fn tracked_files(root: &Path) -> Result<Vec<PathBuf>> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .context("cannot run git ls-files")?;
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(PathBuf::from).collect())
}

fn check_file(file: &Path, text: &str, problems: &mut Vec<String>) {
    let name = file.display();
    if file.extension().is_some_and(|extension| extension == "rs") {
        let documented =
            text.lines().next().is_some_and(|line| line.starts_with("//!") || line.starts_with("#![doc"));
        if !documented {
            problems.push(format!("{name}: the first line must say what the file is for (`//! …`)"));
        }
        let lines = text.lines().count();
        if lines > 900 {
            problems.push(format!("{name}: {lines} lines; is it one thing?"));
        }
    }
    // Written apart so that this file does not name what it looks for.
    let forbidden = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
    ];
    // What a vector is about may be its space, or where it stops.
    let vector = file.starts_with("tests/vectors");
    for (index, line) in text.lines().enumerate() {
        if let Some(word) = forbidden.iter().find(|word| line.contains(**word)) {
            problems.push(format!("{name}:{}: `{word}` has no place here", index + 1));
        }
        // A tab at the end of a line of a table is an empty cell.
        let table = file.extension().is_some_and(|extension| extension == "tsv");
        if !vector && (line.ends_with(' ') || (line.ends_with('\t') && !table)) {
            problems.push(format!("{name}:{}: trailing space", index + 1));
        }
    }
    if !text.is_empty() && !text.ends_with('\n') && !vector {
        problems.push(format!("{name}: no newline at the end"));
    }
}

fn members(root: &Path) -> Result<Vec<PathBuf>> {
    let mut members = vec![PathBuf::from("benchmarks"), PathBuf::from("tests"), PathBuf::from("xtask")];
    for entry in fs::read_dir(root.join("crates"))? {
        members.push(Path::new("crates").join(entry?.file_name()));
    }
    members.sort();
    Ok(members)
}

fn check_member(root: &Path, member: &Path, problems: &mut Vec<String>) {
    let manifest = fs::read_to_string(root.join(member).join("Cargo.toml")).unwrap_or_default();
    if !manifest.contains("[lints]\nworkspace = true") {
        problems.push(format!("{}: Cargo.toml does not take the lints of the workspace", member.display()));
    }
    let published = !manifest.contains("publish = false");
    if published && !root.join(member).join("README.md").exists() {
        problems.push(format!("{}: a published crate needs a README.md", member.display()));
    }
}

fn check_rules(problems: &mut Vec<String>) {
    let mut codes: Vec<&str> = Vec::new();
    for rule in registry::rules() {
        let code = rule.code;
        if codes.contains(&code) {
            problems.push(format!("the code `{code}` is declared twice"));
        }
        codes.push(code);
        let words: Vec<&str> = code.split('.').collect();
        let well_formed = words.len() == 3
            && words.iter().all(|word| {
                !word.is_empty()
                    && word.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit())
            });
        if !well_formed {
            problems.push(format!("`{code}` is not concept.subject.defect"));
        }
        for (what, text) in
            [("title", rule.title), ("why", rule.why), ("text", rule.text), ("help", rule.help)]
        {
            check_text(code, what, text, problems);
        }
        if let Example::Value { bad, good, .. }
        | Example::Records { bad, good, .. }
        | Example::Text { bad, good } = rule.example
            && bad == good
        {
            problems.push(format!("`{code}`: its bad and good examples are the same"));
        }
    }
}

fn check_text(code: &str, what: &str, text: Bilingual, problems: &mut Vec<String>) {
    if text.fr.trim().is_empty() || text.en.trim().is_empty() {
        problems.push(format!(
            "`{code}`: its {what} is missing in a language: write it in the folder of its concept"
        ));
    }
    if placeholders(text.fr) != placeholders(text.en) {
        problems.push(format!("`{code}`: its {what} has not the same parameters in both languages"));
    }
}

fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
    names.sort_unstable();
    names
}

fn check_catalogue(problems: &mut Vec<String>) {
    let Some(document) = built_in_document() else {
        problems.push("the built-in roadmap cannot be read: run `cargo xtask codegen catalog`".to_owned());
        return;
    };
    let actions = document.actions.iter().flat_map(|action| {
        let texts = [("context", &action.context), ("description", &action.description)];
        texts.map(|(field, text)| (&action.code, field, text))
    });
    let groups = document.working_groups.iter().flat_map(|group| {
        let texts = [("context", &group.context), ("problem", &group.problem)];
        texts.map(|(field, text)| (&group.code, field, text))
    });
    for (code, field, text) in actions.chain(groups) {
        let words = text.as_ref().map_or(0, |text| text.split_whitespace().count());
        if words > LONGEST_TEXT {
            problems.push(format!("{code}: its {field} has {words} words, {LONGEST_TEXT} at most"));
        }
    }
}
