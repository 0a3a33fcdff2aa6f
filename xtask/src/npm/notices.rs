//! The notices of what the engine is linked with: each licence asks that its text goes with the copy.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::PACKAGE;

const HEADER: &str = "# Notices\n\n\
    The engine of this package is linked with the software below. Made by `cargo xtask codegen notices`.\n\n\
    The Rust standard library, MIT OR Apache-2.0, by the Rust Project Developers, is linked too: `LICENSE-MIT` and\n\
    `LICENSE-APACHE` hold the same terms.\n";

/// A crate that is linked: its name and version, its licence.
type Linked = (String, String);

/// Writes the notices, or with `check` fails when they are not fresh.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let homes = homes(root)?;
    // Crates of one family share their text word for word.
    let mut by_text: BTreeMap<String, BTreeSet<Linked>> = BTreeMap::new();
    for (name, licence) in linked(root)? {
        let home = homes.get(&name).with_context(|| format!("cargo metadata does not know {name}"))?;
        let text = text(home).with_context(|| format!("the licence of {name}"))?;
        by_text.entry(text).or_default().insert((name, licence));
    }
    let mut sections: Vec<(BTreeSet<Linked>, String)> =
        by_text.into_iter().map(|(text, crates)| (crates, text)).collect();
    sections.sort();
    let mut notices = HEADER.to_owned();
    for (crates, text) in &sections {
        let named: Vec<String> = crates.iter().map(|(name, licence)| format!("{name} ({licence})")).collect();
        notices.push_str(&format!("\n## {}\n\n```text\n{text}\n```\n", named.join(", ")));
    }
    let path = root.join(PACKAGE).join("NOTICES.md");
    let is_fresh = fs::read_to_string(&path).is_ok_and(|known| known == notices);
    if check && !is_fresh {
        bail!("{PACKAGE}/NOTICES.md is not fresh: run `cargo xtask codegen notices`");
    }
    if !is_fresh {
        fs::write(&path, &notices).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{PACKAGE}/NOTICES.md: {} texts, {}", sections.len(), if check { "fresh" } else { "written" });
    Ok(())
}

/// What the engine is linked with: neither what only builds it, nor what other members of the workspace ask for.
fn linked(root: &Path) -> Result<BTreeSet<Linked>> {
    let arguments = [
        "tree",
        "--locked",
        "--package=mednum-wasm",
        "--edges=normal,no-proc-macro",
        "--target=wasm32-unknown-unknown",
        "--prefix=none",
        "--format={p}\t{l}",
    ];
    let printed = cargo(root, &arguments)?;
    let mut linked = BTreeSet::new();
    for line in printed.lines() {
        let (package, licence) = line.split_once('\t').context("cargo tree prints what it is asked")?;
        let mut words = package.split_whitespace();
        let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
        if !name.starts_with("mednum-") {
            // Printed again, a crate carries a mark after its licence.
            let licence = licence.trim_end_matches(" (*)");
            linked.insert((format!("{name} {}", version.trim_start_matches('v')), licence.to_owned()));
        }
    }
    Ok(linked)
}

/// The folder of each crate, by its name and version.
fn homes(root: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let metadata: Value =
        serde_json::from_str(&cargo(root, &["metadata", "--format-version=1", "--locked"])?)?;
    let packages =
        metadata.get("packages").and_then(Value::as_array).context("cargo metadata lists packages")?;
    let mut homes = BTreeMap::new();
    for package in packages {
        let text = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default();
        if let Some(home) = Path::new(text("manifest_path")).parent() {
            homes.insert(format!("{} {}", text("name"), text("version")), home.to_path_buf());
        }
    }
    Ok(homes)
}

/// The text of a licence: MIT where it is offered, for it names the authors; and that of Unicode, where its tables are used.
fn text(home: &Path) -> Result<String> {
    const NAMES: [&str; 5] = ["LICENSE-MIT", "LICENSE-MIT.txt", "LICENSE", "LICENSE.txt", "LICENSE-APACHE"];
    let found = NAMES.iter().map(|name| home.join(name)).find(|path| path.exists());
    let path = found.with_context(|| format!("no text in {}", home.display()))?;
    let mut text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    if let Ok(unicode) = fs::read_to_string(home.join("LICENSE-UNICODE")) {
        text = format!("{}\n\n{unicode}", text.trim_end());
    }
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    Ok(lines.join("\n"))
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<String> {
    let output =
        Command::new(env!("CARGO")).args(arguments).current_dir(root).output().context("cannot run cargo")?;
    if !output.status.success() {
        bail!("`cargo {}` failed: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
