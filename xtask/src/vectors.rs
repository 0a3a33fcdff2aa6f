//! A vector for each rule: those that have none get one from the rule's own example, with the report it gives today.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use mednum_core::check;
use mednum_core::finding::registry;
use mednum_tests::rule_example::documents;
use mednum_tests::{options, report_text};

const FOLDER: &str = "tests/vectors/invalid";

/// What mends a rule without a vector.
const MEND: &str = "run `cargo xtask codegen vectors`, or write a document that fires it";

/// Writes the vectors that are missing, or with `check` fails and names them.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    if check {
        let problems = problems(root);
        if !problems.is_empty() {
            bail!("{}", problems.join("\n"));
        }
        println!("{FOLDER}: every rule has a vector");
        return Ok(());
    }
    let mut written = 0_usize;
    for code in missing(root) {
        let (name, bytes) = case(code)?;
        write(root, code, name, &bytes)?;
        written += 1;
    }
    println!("{FOLDER}: {written} written");
    Ok(())
}

/// Rules without a vector, each with what mends it.
pub(crate) fn problems(root: &Path) -> Vec<String> {
    missing(root).map(|code| format!("{FOLDER}/{code}: no vector fires `{code}`: {MEND}")).collect()
}

fn missing(root: &Path) -> impl Iterator<Item = &'static str> {
    registry::rules().map(|rule| rule.code).filter(move |code| !has_vector(&root.join(FOLDER).join(code)))
}

/// Whether a folder holds a document and its report.
fn has_vector(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.iter().any(|name| {
        name.strip_suffix(".report.json").is_some_and(|stem| {
            [".json", ".txt", ".recipe"].iter().any(|extension| names.contains(&format!("{stem}{extension}")))
        })
    })
}

/// A name without extension, and the bytes.
fn case(code: &str) -> Result<(&'static str, Vec<u8>)> {
    let built = match code {
        "document.depth.exceeded" => Some((
            "one-level-too-many",
            format!("{{\"schema_version\": \"1.0\", \"x\": {}{}}}", "[".repeat(32), "]".repeat(32))
                .into_bytes(),
        )),
        "document.encoding.not_utf8" => Some((
            "latin-1",
            b"{\"schema_version\": \"1.0\", \"$comment\": \"inclusion num\xE9rique\"}".to_vec(),
        )),
        _ => None,
    };
    if let Some(built) = built {
        return Ok(built);
    }
    let rule = registry::rule(code).context("a rule of the registry")?;
    let documents =
        documents(rule).with_context(|| format!("`{code}` has no example to start from: write a vector"))?;
    Ok(("its-own-example", documents.bad.into_bytes()))
}

fn write(root: &Path, code: &str, name: &str, bytes: &[u8]) -> Result<()> {
    let mut bytes = bytes.to_vec();
    if bytes.last() != Some(&b'\n') {
        bytes.push(b'\n');
    }
    let report = check(&bytes, &options());
    if !report.by_code.contains_key(code) {
        bail!("`{code}` is not fired by {name}");
    }
    let folder = root.join(FOLDER).join(code);
    fs::create_dir_all(&folder)?;
    let readable = serde_json::from_slice::<serde_json::Value>(&bytes).is_ok();
    let extension = if readable { "json" } else { "txt" };
    fs::write(folder.join(format!("{name}.{extension}")), &bytes)?;
    fs::write(folder.join(format!("{name}.report.json")), report_text(&report)?)
        .with_context(|| format!("cannot write {FOLDER}/{code}"))
}
