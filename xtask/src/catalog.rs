//! The built-in roadmap: assembles the reviewed files of `crates/mednum-catalog/data` into one document.
//!
//! The document is checked by mednum's own public functions before it is written: an error names the reviewed
//! file and the place in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use mednum_core::document::{Document, Options, STARTER};
use mednum_core::finding::{Language, Severity};
use serde_json::{Map, Value};

const SOURCES: [&str; 2] = ["crates/mednum-catalog/data/registers", "crates/mednum-catalog/data/roadmap"];
const OUTPUT: &str = "crates/mednum-catalog/generated/mednum49-2023-2025.json";

/// The same documents as vectors that every door reads.
const ROADMAP_VECTOR: &str = "tests/vectors/valid/mednum49.json";
const STARTER_VECTOR: &str = "tests/vectors/valid/starter.json";

/// Where each section's items come from: for each item, its file and its rank there.
type Origins = BTreeMap<String, Vec<(PathBuf, usize)>>;

/// Writes the document, or with `check` fails when the committed one differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let (assembled, origins) = assemble(root)?;
    let text = serde_json::to_string(&assembled)?;
    let report = mednum_core::check(text.as_bytes(), &Options::default());
    if report.has_errors() {
        for finding in report.findings.iter().filter(|finding| finding.severity() == Severity::Error) {
            eprintln!("{}", place(&origins, &finding.path));
            eprintln!("  {}: {}", finding.code(), finding.text(Language::French));
            eprintln!("  {}", finding.help(Language::French));
        }
        bail!("the roadmap has {} error(s): mend the files above", report.counts.error);
    }
    let document: Document<'_> =
        mednum_core::document::Document::from_text(&text).context("a document without error is readable")?;
    let mut minified = serde_json::to_string(&document)?;
    minified.push('\n');
    let files = [(OUTPUT, minified.as_str()), (ROADMAP_VECTOR, &minified), (STARTER_VECTOR, STARTER)];
    for (name, text) in files {
        let path = root.join(name);
        if !check {
            fs::write(&path, text).with_context(|| format!("cannot write {name}"))?;
        } else if fs::read_to_string(&path).unwrap_or_default() != text {
            bail!("{name} is not fresh: run `cargo xtask codegen catalog`");
        }
    }
    let done = if check { "fresh" } else { "written" };
    println!("{OUTPUT}: {done}, {} bytes, {} warnings", minified.len(), report.counts.warning);
    Ok(())
}

fn assemble(root: &Path) -> Result<(Value, Origins)> {
    let mut document = Map::new();
    let mut origins = Origins::new();
    for directory in SOURCES {
        let mut files: Vec<PathBuf> = fs::read_dir(root.join(directory))
            .with_context(|| format!("cannot read {directory}"))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        for file in files {
            let name = file.strip_prefix(root).unwrap_or(&file).to_path_buf();
            let text = fs::read_to_string(&file)?;
            let sections: Map<String, Value> = serde_json::from_str(&text)
                .with_context(|| format!("{} is not a JSON object", name.display()))?;
            for (section, value) in sections {
                match (document.get_mut(&section), value) {
                    (Some(Value::Array(items)), Value::Array(more)) => {
                        record(&mut origins, &section, &name, more.len());
                        items.extend(more);
                    }
                    (Some(_), _) => bail!("{}: the section `{section}` is given twice", name.display()),
                    (None, value) => {
                        let length = value.as_array().map_or(1, Vec::len);
                        record(&mut origins, &section, &name, length);
                        document.insert(section, value);
                    }
                }
            }
        }
    }
    Ok((Value::Object(document), origins))
}

fn record(origins: &mut Origins, section: &str, file: &Path, length: usize) {
    let items = origins.entry(section.to_owned()).or_default();
    items.extend((0..length).map(|rank| (file.to_path_buf(), rank)));
}

/// The reviewed file and the pointer within it.
fn place(origins: &Origins, pointer: &str) -> String {
    let mut steps = pointer.split('/').skip(1);
    let (section, index) =
        (steps.next().unwrap_or_default(), steps.next().and_then(|step| step.parse::<usize>().ok()));
    let rest: Vec<&str> = steps.collect();
    match origins.get(section).and_then(|items| items.get(index.unwrap_or_default())) {
        Some((file, rank)) if index.is_some() => {
            format!("{}: /{section}/{rank}/{}", file.display(), rest.join("/"))
        }
        Some((file, _)) => format!("{}: {pointer}", file.display()),
        None => pointer.to_owned(),
    }
}
