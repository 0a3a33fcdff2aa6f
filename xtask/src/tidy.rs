//! What no compiler checks: headers, names of machines, the documentation and the vectors of rules, counts of the
//! catalogue's texts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use mednum_core::built_in_document;
use mednum_core::finding::registry;
use mednum_core::finding::{Bilingual, Example, Rule};

use crate::{book, licences, vectors};

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
    check_rules(root, registry::rules(), &mut problems);
    documentation(root, &mut problems)?;
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
    // What a vector is about may be its space, or where it stops; a question without an answer ends with the space after it;
    // the text of a licence is not ours.
    let vector = file.starts_with("tests/vectors")
        || file == Path::new("bindings/sample/transcript.txt")
        || file.ends_with("LICENSE-MPL-2.0");
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
    let takes_lints = manifest.contains("[lints]\nworkspace = true") || repeats_lints(root, &manifest);
    if !takes_lints {
        problems.push(format!("{}: Cargo.toml does not take the lints of the workspace", member.display()));
    }
    let published = !manifest.contains("publish = false");
    if published && !root.join(member).join("README.md").exists() {
        problems.push(format!("{}: a published crate needs a README.md", member.display()));
    }
}

/// Whether a manifest repeats every lint of the workspace: Cargo lets none be changed otherwise. Only `unsafe_code` may differ,
/// refused where it is not allowed by name, rather than everywhere.
fn repeats_lints(root: &Path, manifest: &str) -> bool {
    let workspace = fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let Some((_, after)) = workspace.split_once("[workspace.lints.rust]\n") else { return false };
    let Some((lints, _)) = after.split_once("\n[profile") else { return false };
    let own = lints
        .replace("[workspace.lints", "[lints")
        .replace("unsafe_code = \"forbid\"", "unsafe_code = \"deny\"");
    manifest.contains(&format!("[lints.rust]\n{}\n", own.trim()))
}

/// Each rule has its page, whole and fresh, a vector that fires it and a near miss that does not.
fn documentation(root: &Path, problems: &mut Vec<String>) -> Result<()> {
    problems.extend(book::problems(root, &book::files(root)?));
    problems.extend(vectors::problems(root));
    Ok(())
}

fn check_rules<'r>(root: &Path, rules: impl Iterator<Item = &'r Rule>, problems: &mut Vec<String>) {
    let mut codes: Vec<&str> = Vec::new();
    for rule in rules {
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
            check_text(root, code, what, text, problems);
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

fn check_text(root: &Path, code: &str, what: &str, text: Bilingual, problems: &mut Vec<String>) {
    for (language, words) in [("French", text.fr), ("English", text.en)] {
        if words.trim().is_empty() {
            let place = declaration(root, code).unwrap_or_else(|| "the folder of its concept".to_owned());
            problems.push(format!(
                "`{code}`: the {language} of its {what} is missing: write it in {place}, then {}",
                book::MEND
            ));
        }
    }
    if placeholders(text.fr) != placeholders(text.en) {
        problems.push(format!("`{code}`: its {what} has not the same parameters in both languages"));
    }
}

/// Where a rule is declared: the name of its static, the file and the line.
fn declaration(root: &Path, code: &str) -> Option<String> {
    let mut folders = vec![root.join("crates/mednum-core/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Some((line, name)) = declared(&fs::read_to_string(&path).unwrap_or_default(), code)
            {
                let file = path.strip_prefix(root).unwrap_or(&path).display();
                return Some(format!("the static `{name}` of {file}:{line}"));
            }
        }
    }
    None
}

/// The line and the name of the static of a rule in a source: `static NAME: Rule`, or the first word given to a macro that
/// declares it.
fn declared<'t>(text: &'t str, code: &str) -> Option<(usize, &'t str)> {
    if !text.contains(code) {
        return None;
    }
    let wanted = [format!("code: \"{code}\","), format!("\"{code}\",")];
    let is_name = |word: &&str| {
        word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    };
    let mut last = None;
    for (index, line) in text.lines().map(str::trim).enumerate() {
        let of_static =
            line.split_once("static ").and_then(|(_, after)| after.strip_suffix(": Rule = Rule {"));
        if let Some(name) = of_static.or_else(|| line.strip_suffix(',')).filter(is_name) {
            last = Some((index + 1, name));
        } else if wanted.iter().any(|wanted| line == wanted) && last.is_some() {
            return last;
        }
    }
    None
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

#[cfg(test)]
#[path = "tidy/tests.rs"]
mod tests;
