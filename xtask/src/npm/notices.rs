//! The notices of what the engine and the native library are linked with: each licence asks that its text goes with the copy.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// What is linked, and where its notices are kept.
struct Notices {
    /// As the notices name it.
    name: &'static str,
    /// The crate that is compiled.
    package: &'static str,
    /// For what systems: the notices are those of all of them.
    targets: &'static [&'static str],
    /// From the root.
    file: &'static str,
}

const NOTICES: [Notices; 2] = [
    Notices {
        name: "engine of this package",
        package: "mednum-wasm",
        targets: &["wasm32-unknown-unknown"],
        file: "bindings/npm/NOTICES.md",
    },
    Notices {
        name: "native library of this package",
        package: "mednum-ffi",
        targets: &[
            "x86_64-unknown-linux-gnu",
            "aarch64-linux-android",
            "aarch64-apple-ios",
            "aarch64-apple-darwin",
            "x86_64-pc-windows-msvc",
        ],
        file: "crates/mednum-ffi/NOTICES.md",
    },
];

/// Crates that come without the text of their licence, and where it is kept, from the root.
const KEPT_TEXTS: [(&str, &str); 1] = [("MPL-2.0", "crates/mednum-ffi/LICENSE-MPL-2.0")];

/// What a crate compiles that is not its own, under the terms of its licence.
const COMPILED: [(&str, &str); 1] = [(
    "libmimalloc-sys",
    "The sources in C that libmimalloc-sys compiles, mimalloc, are under the same terms:\n\
     Copyright (c) 2018-2026, Microsoft Research, Daan Leijen",
)];

fn header(name: &str) -> String {
    format!(
        "# Notices\n\n\
         The {name} is linked with the software below. Made by `cargo xtask codegen notices`.\n\n\
         The Rust standard library, MIT OR Apache-2.0, by the Rust Project Developers, is linked too: `LICENSE-MIT` and\n\
         `LICENSE-APACHE` hold the same terms.\n\n\
         The sources of each crate are those of its version on crates.io, without a change.\n"
    )
}

/// A crate that is linked: its name and version, its licence.
type Linked = (String, String);

/// Writes the notices, or with `check` fails when they are not fresh.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let homes = homes(root)?;
    NOTICES.iter().try_for_each(|notices| written(root, &homes, notices, check))
}

fn written(root: &Path, homes: &BTreeMap<String, PathBuf>, notices: &Notices, check: bool) -> Result<()> {
    let Notices { name, package, targets, file } = notices;
    // Crates of one family share their text word for word.
    let mut by_text: BTreeMap<String, BTreeSet<Linked>> = BTreeMap::new();
    let mut linked = BTreeSet::new();
    for target in *targets {
        linked.extend(linked_for(root, package, target)?);
    }
    for (krate, licence) in linked {
        let home = homes.get(&krate).with_context(|| format!("cargo metadata does not know {krate}"))?;
        let mut text = text(root, home, &licence).with_context(|| format!("the licence of {krate}"))?;
        if let Some((_, compiled)) = COMPILED.iter().find(|(name, _)| krate.split(' ').next() == Some(name)) {
            text = format!("{compiled}\n\n{text}");
        }
        by_text.entry(text).or_default().insert((krate, licence));
    }
    let mut sections: Vec<(BTreeSet<Linked>, String)> =
        by_text.into_iter().map(|(text, crates)| (crates, text)).collect();
    sections.sort();
    let mut notices = header(name);
    for (crates, text) in &sections {
        let named: Vec<String> = crates.iter().map(|(name, licence)| format!("{name} ({licence})")).collect();
        notices.push_str(&format!("\n## {}\n\n```text\n{text}\n```\n", named.join(", ")));
    }
    let path = root.join(file);
    let is_fresh = fs::read_to_string(&path).is_ok_and(|known| known == notices);
    if check && !is_fresh {
        bail!("{file} is not fresh: run `cargo xtask codegen notices`");
    }
    if !is_fresh {
        fs::write(&path, &notices).with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{file}: {} texts, {}", sections.len(), if check { "fresh" } else { "written" });
    Ok(())
}

/// What it is linked with: neither what only builds it, nor what other members of the workspace ask for.
fn linked_for(root: &Path, package: &str, target: &str) -> Result<BTreeSet<Linked>> {
    let (package, target) = (format!("--package={package}"), format!("--target={target}"));
    let arguments = [
        "tree",
        "--locked",
        &package,
        "--edges=normal,no-proc-macro",
        &target,
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
fn text(root: &Path, home: &Path, licence: &str) -> Result<String> {
    const NAMES: [&str; 6] =
        ["LICENSE-MIT", "LICENSE-MIT.txt", "license-mit", "LICENSE", "LICENSE.txt", "LICENSE-APACHE"];
    let found = NAMES.iter().map(|name| home.join(name)).find(|path| path.exists());
    let kept = KEPT_TEXTS.iter().find(|(kept, _)| *kept == licence).map(|(_, path)| root.join(path));
    let path = found.or(kept).with_context(|| format!("no text in {}", home.display()))?;
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
