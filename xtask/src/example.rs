//! The real example: written by its generator, checked before it is kept.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use mednum_core::document::Options;
use mednum_core::finding::{Language, Severity};
use mednum_tests::example::{FILE, generate};

/// Writes the example, or with `check` fails when the committed one differs.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let text = generate(1);
    let report = mednum_core::check(text.as_bytes(), &Options::default());
    if report.has_errors() {
        for finding in report.findings.iter().filter(|finding| finding.severity() == Severity::Error) {
            eprintln!("{}  {}: {}", finding.path, finding.code(), finding.text(Language::French));
        }
        bail!("the example has {} error(s): mend its generator", report.counts.error);
    }
    let path = root.join(FILE);
    if !check {
        fs::write(&path, &text).with_context(|| format!("cannot write {FILE}"))?;
    } else if fs::read_to_string(&path).unwrap_or_default() != text {
        bail!("{FILE} is not fresh: run `cargo xtask codegen example`");
    }
    let done = if check { "fresh" } else { "written" };
    println!("{FILE}: {done}, {} bytes, {} warnings", text.len(), report.counts.warning);
    Ok(())
}
