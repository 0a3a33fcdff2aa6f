//! The vectors of each rule: those that fire it, and the near miss that does not. What is missing is made from the rule's own
//! example, with the report it gets today.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use mednum_core::check;
use mednum_core::finding::{Example, Rule, registry};
use mednum_tests::rule_example::documents;
use mednum_tests::{Base, document_of, is_vector, options, report_text};
use serde_json::Value;

const FIRING: &str = "tests/vectors/invalid";
const NEAR: &str = "tests/vectors/near";

/// What makes a vector from a rule's own example.
const MEND: &str = "run `cargo xtask codegen vectors`";
/// What makes the report of a vector.
const REPORT: &str = "run `UPDATE_VECTORS=1 cargo test -p mednum-tests --test vectors`";

/// Documents above this size are judged by their committed report, which the tests compare: here it would take seconds.
const JUDGED_BY_REPORT: usize = 200_000;

/// Writes the vectors that are missing, or with `check` fails and names them.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    if !check {
        let mut written = 0_usize;
        for rule in registry::rules() {
            if !firing(root, rule.code).iter().any(|vector| vector.fires(rule.code)) {
                write_firing(root, rule)?;
                written += 1;
            }
            if near(root, rule.code).is_empty() {
                write_near(root, rule)?;
                written += 1;
            }
        }
        println!("{FIRING}, {NEAR}: {written} written");
    }
    let problems = problems(root);
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    println!("{FIRING}, {NEAR}: every rule has a vector that fires it and a near miss");
    Ok(())
}

/// What the vectors of the rules lack, each with what mends it.
pub(crate) fn problems(root: &Path) -> Vec<String> {
    let mut problems: Vec<String> = registry::rules().flat_map(|rule| problems_of(root, rule.code)).collect();
    for file in files(&root.join(NEAR)) {
        let stem = stem(&file);
        if registry::rule(&stem).is_none() {
            problems.push(format!("{}: no rule is called `{stem}`: delete it", shown(root, &file)));
        }
    }
    problems
}

/// What the vectors of one rule lack.
pub(crate) fn problems_of(root: &Path, code: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let mut tell = |vector: &Judged, what: &str, mend: &str| {
        problems.push(format!("{}: {what}: {mend}", shown(root, &vector.file)));
    };
    let (firing, near) = (firing(root, code), near(root, code));
    for vector in firing.iter().chain(&near).filter(|vector| !vector.has_report) {
        tell(vector, "it has no report", REPORT);
    }
    let again = format!("mend it, or delete it and {MEND}");
    for vector in firing.iter().filter(|vector| !vector.fires(code)) {
        tell(vector, &format!("it does not fire `{code}`"), &again);
    }
    for vector in &near {
        match &vector.codes {
            Err(error) => tell(vector, &format!("it is no near miss of `{code}`: {error:#}"), &again),
            Ok(_) if vector.fires(code) => tell(vector, &format!("it fires `{code}`"), &again),
            Ok(_) if vector.has_errors => {
                tell(vector, &format!("a near miss of `{code}` has no error of any kind"), &again);
            }
            Ok(_) => {}
        }
    }
    if firing.is_empty() {
        problems.push(format!(
            "{FIRING}/{code}: no vector fires `{code}`: {MEND}, or write a document that fires it"
        ));
    }
    if near.is_empty() {
        problems.push(format!(
            "{NEAR}/{code}: `{code}` has no near miss: {MEND}, or write a document that nearly fires it"
        ));
    }
    problems
}

/// A vector and what `check` says of it.
struct Judged {
    file: PathBuf,
    has_report: bool,
    codes: Result<BTreeSet<String>>,
    has_errors: bool,
}

impl Judged {
    fn new(file: PathBuf) -> Self {
        let report = file.with_file_name(format!("{}.report.json", stem(&file)));
        let has_report = report.exists();
        match judge(&file, &report) {
            Ok((codes, has_errors)) => Self { file, has_report, codes: Ok(codes), has_errors },
            Err(error) => Self { file, has_report, codes: Err(error), has_errors: true },
        }
    }

    fn fires(&self, code: &str) -> bool {
        self.codes.as_ref().is_ok_and(|codes| codes.contains(code))
    }
}

/// The codes of a document, and whether an error is among them.
fn judge(file: &Path, report: &Path) -> Result<(BTreeSet<String>, bool)> {
    let document = document_of(file)?;
    if document.len() < JUDGED_BY_REPORT {
        let report = check(&document, &options());
        return Ok((report.by_code.keys().map(|code| (*code).to_owned()).collect(), report.has_errors()));
    }
    let report: Value = serde_json::from_slice(&fs::read(report)?)?;
    let codes = report.get("by_code").and_then(Value::as_object).context("a report counts its codes")?;
    let errors = report.pointer("/counts/error").and_then(Value::as_u64);
    Ok((codes.keys().cloned().collect(), errors != Some(0)))
}

fn firing(root: &Path, code: &str) -> Vec<Judged> {
    files(&root.join(FIRING).join(code)).into_iter().map(Judged::new).collect()
}

fn near(root: &Path, code: &str) -> Vec<Judged> {
    let candidates = ["json", "txt", "recipe", "patch"]
        .map(|extension| root.join(NEAR).join(format!("{code}.{extension}")));
    candidates.into_iter().filter(|file| file.exists()).map(Judged::new).collect()
}

/// The vectors that stand in a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| is_vector(path)).collect();
    files.sort();
    files
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A file from the root of the project, the same on every system.
fn shown(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

fn write_firing(root: &Path, rule: &Rule) -> Result<()> {
    let (name, bytes) = match rule.code {
        "document.depth.exceeded" => (
            "one-level-too-many",
            format!("{{\"schema_version\": \"1.0\", \"x\": {}{}}}", "[".repeat(32), "]".repeat(32))
                .into_bytes(),
        ),
        "document.encoding.not_utf8" => {
            ("latin-1", b"{\"schema_version\": \"1.0\", \"$comment\": \"inclusion num\xE9rique\"}".to_vec())
        }
        _ => {
            let documents = documents(rule).with_context(|| described(FIRING, rule))?;
            ("its-own-example", documents.bad.into_bytes())
        }
    };
    write(&root.join(FIRING).join(rule.code), name, bytes)
}

fn write_near(root: &Path, rule: &Rule) -> Result<()> {
    let (base, at, good) = match rule.example {
        Example::Value { at, good, .. } => (Base::Starter, at, good),
        Example::Records { at, good, .. } => (Base::Records, at, good),
        Example::Text { good, .. } => return write(&root.join(NEAR), rule.code, good.as_bytes().to_vec()),
        Example::Described { .. } => bail!("{}", described(NEAR, rule)),
    };
    let patch = format!(
        "{{\n  \"document\": \"{}\",\n  \"at\": {},\n  \"value\": {good}\n}}\n",
        base.name(),
        Value::from(at)
    );
    let file = root.join(NEAR).join(format!("{}.patch", rule.code));
    fs::create_dir_all(root.join(NEAR))?;
    fs::write(&file, patch)?;
    write_report(&root.join(NEAR), rule.code, &document_of(&file)?)
}

fn described(folder: &str, rule: &Rule) -> String {
    format!("{folder}/{0}: the example of `{0}` is in words alone: write this vector by hand", rule.code)
}

fn write(folder: &Path, name: &str, mut bytes: Vec<u8>) -> Result<()> {
    if bytes.last() != Some(&b'\n') {
        bytes.push(b'\n');
    }
    fs::create_dir_all(folder)?;
    let readable = serde_json::from_slice::<Value>(&bytes).is_ok();
    let extension = if readable { "json" } else { "txt" };
    fs::write(folder.join(format!("{name}.{extension}")), &bytes)?;
    write_report(folder, name, &bytes)
}

fn write_report(folder: &Path, name: &str, document: &[u8]) -> Result<()> {
    let file = folder.join(format!("{name}.report.json"));
    fs::write(&file, report_text(&check(document, &options()))?)
        .with_context(|| format!("cannot write {}", file.display()))
}
