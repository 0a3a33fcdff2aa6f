//! The schemas in the tools of other languages: Ajv, Python's jsonschema, TypeScript, the JSON service of an editor.
//!
//! What they need is installed inside the project, from files that pin every version, and again only when those change.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use mednum_core::finding::registry;

use crate::book::examples::examples;
use crate::schema;
use crate::steps::{Outcome, found};
use crate::tools::{npm, npm_ci, python_environment, run};

/// The runners, and what pins their dependencies.
const FOLDER: &str = "tests/schema";
/// Where the types stand, below the schemas.
pub(crate) const TYPES: &str = "typescript";

const SCRIPTS: &str = "npm or Node.js is not installed; they run the schemas in JavaScript";

const PYTHON: &str = "Python 3 is not installed, or not its module venv";

/// The document that the scripts of the guides read.
const GUIDE_DOCUMENT: &str = "programme.json";

/// Ajv on every vector and every answer, and its patterns against hostile texts.
pub(crate) fn javascript(root: &Path) -> Result<Outcome> {
    if !scripts(root)? {
        return Ok(Outcome::Skipped(SCRIPTS.to_owned()));
    }
    write_registry(root)?;
    node(root, &["ajv.mjs"])?;
    node(root, &["patterns.mjs"])?;
    Ok(Outcome::Passed)
}

/// The same in Python.
pub(crate) fn python(root: &Path) -> Result<Outcome> {
    let Some(python) = environment(root)? else {
        return Ok(Outcome::Skipped(PYTHON.to_owned()));
    };
    write_registry(root)?;
    for script in ["python_jsonschema.py", "patterns.py"] {
        run(Command::new(&python).arg("-B").arg(script).current_dir(root.join(FOLDER)), script)?;
    }
    Ok(Outcome::Passed)
}

/// The JavaScript and the Python of the guides: each accepts the document of its page, and refuses it once a date of it
/// is none.
pub(crate) fn guides(root: &Path) -> Result<Outcome> {
    if !scripts(root)? {
        return Ok(Outcome::Skipped(SCRIPTS.to_owned()));
    }
    let Some(python) = environment(root)? else {
        return Ok(Outcome::Skipped(PYTHON.to_owned()));
    };
    let folder = root.join("target/book-scripts");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let schemas = root.join(schema::FOLDER);
    for path in schema::listed(&schemas)? {
        let copy = folder.join("schemas/v1").join(path.strip_prefix(&schemas)?);
        fs::create_dir_all(copy.parent().context("a file stands in a folder")?)?;
        fs::copy(&path, copy)?;
    }
    // Where Node.js looks for what the script imports.
    let script = root.join(FOLDER).join(".guide.mjs");
    let mut run = 0_usize;
    for example in examples(root)? {
        if let Some(name) = example.value("file") {
            fs::write(folder.join(name), &example.code)?;
        }
        let mut command = match example.language.as_str() {
            "js" => {
                fs::write(&script, &example.code)?;
                let mut command = Command::new("node");
                command.arg(&script);
                command
            }
            "python" => {
                let mut command = Command::new(&python);
                command.args(["-B", "-c", &example.code]);
                command
            }
            _ => continue,
        };
        let mut exits = |document: &str| -> Result<bool> {
            fs::write(folder.join(GUIDE_DOCUMENT), document)?;
            Ok(command.current_dir(&folder).output().context("cannot run an example")?.status.success())
        };
        let right = fs::read_to_string(folder.join(GUIDE_DOCUMENT))
            .with_context(|| format!("{}: no `json file={GUIDE_DOCUMENT}` before it", example.place()))?;
        let wrong = right.replace("2023-12-04", "2023-13-04");
        if right == wrong {
            bail!(
                "{GUIDE_DOCUMENT} holds no date to spoil: the examples would not be seen to refuse anything"
            );
        }
        let (refuses, accepts) = (!exits(&wrong)?, exits(&right)?);
        if !(accepts && refuses) {
            bail!("{}: it must accept {GUIDE_DOCUMENT}, and refuse it with a wrong date", example.place());
        }
        run += 1;
    }
    if script.exists() {
        fs::remove_file(&script)?;
    }
    if run == 0 {
        bail!("the guides hold no JavaScript nor Python");
    }
    println!("guides: {run} scripts accept the document of their page and refuse it with a wrong date");
    Ok(Outcome::Passed)
}

/// The types: made from the schemas, compared with the committed ones or written, compiled with a use of them.
pub(crate) fn types(root: &Path, check: bool) -> Result<Outcome> {
    if !scripts(root)? {
        return Ok(Outcome::Skipped(SCRIPTS.to_owned()));
    }
    let aside = root.join("target/schema").join(TYPES);
    if aside.exists() {
        fs::remove_dir_all(&aside)?;
    }
    node(root, &["types.mjs", &aside.to_string_lossy()])?;
    let home = root.join(schema::FOLDER).join(TYPES);
    let (made, kept) = (texts(&aside)?, if home.exists() { texts(&home)? } else { Vec::new() });
    if made != kept {
        if check {
            bail!("{} is not fresh: run `cargo xtask codegen types`", home.display());
        }
        if home.exists() {
            fs::remove_dir_all(&home)?;
        }
        for (name, text) in &made {
            let path = home.join(name);
            fs::create_dir_all(path.parent().context("a file stands in a folder")?)?;
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    println!("{}/{TYPES}: {} files, {}", schema::FOLDER, made.len(), if check { "fresh" } else { "written" });
    // The compiler as npm installed it, without the launcher, which has another name on each system.
    node(root, &["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"])?;
    Ok(Outcome::Passed)
}

/// Completion, hover and marks of an editor.
pub(crate) fn editor(root: &Path) -> Result<Outcome> {
    if !scripts(root)? {
        return Ok(Outcome::Skipped(SCRIPTS.to_owned()));
    }
    node(root, &["editor.mjs"])?;
    Ok(Outcome::Passed)
}

/// Every file below a folder, by its path from it.
fn texts(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut texts = Vec::new();
    for path in schema::listed(folder)? {
        texts.push((path.strip_prefix(folder)?.to_path_buf(), fs::read_to_string(&path)?));
    }
    texts.sort();
    Ok(texts)
}

/// The registry of rules, for those that cannot ask the core.
fn write_registry(root: &Path) -> Result<()> {
    let rules: Vec<_> = registry::rules().collect();
    let folder = root.join("target/schema");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("rules.json"), serde_json::to_string_pretty(&rules)?)?;
    Ok(())
}

/// Whether scripts can run: Node.js is here, with what they need.
fn scripts(root: &Path) -> Result<bool> {
    if !found("node") || !found(npm()) {
        return Ok(false);
    }
    npm_ci(&root.join(FOLDER))?;
    Ok(true)
}

/// The Python of the runners, with what they need; nothing where Python cannot be had.
fn environment(root: &Path) -> Result<Option<PathBuf>> {
    python_environment(&root.join("target/python"), &root.join(FOLDER).join("requirements.txt"))
}

fn node(root: &Path, arguments: &[&str]) -> Result<()> {
    run(Command::new("node").args(arguments).current_dir(root.join(FOLDER)), &arguments.join(" "))
}
