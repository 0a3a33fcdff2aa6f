//! Running the examples of the guides: documents are checked, `mednum` commands are run and their output compared.
//!
//! Each guide has a folder of its own to run in, empty at its start. Blocks run in the order of the page:
//!
//! - `json file=NAME` is written there; it must have no error, or at least one with `refused`;
//! - `json part` is only read as JSON; any other `json` block is checked as a document;
//! - `console` holds `$ mednum …` lines, each followed by what it prints; a line `…` stands for any lines; the last
//!   command must end with the code of `exit=N`, every other one with 0;
//! - `rust` blocks are doctests. JavaScript and Python are run by the steps that have their tools.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use mednum_core::check;
use mednum_core::document::Options;
use mednum_core::finding::Language;

use super::examples::{Example, examples};

/// The command that writes what is printed into the guides.
const MEND: &str = "if it is right, run `cargo xtask book examples --write`";

/// The guide whose Rust blocks are doctests, in `tests/src/lib.rs`.
const DOCTESTED: &str = "book/src/embed.md";

/// Languages that something else runs, or that only install or configure.
const ELSEWHERE: [&str; 6] = ["js", "python", "rust", "sh", "text", "toml"];

/// Any number of lines.
const ANY: &str = "…";

/// Runs every document and every console block of the guides; with `write`, puts what commands print into the guides.
pub(crate) fn run(root: &Path, write: bool) -> Result<()> {
    let mednum = build(root)?;
    let mut problems = Vec::new();
    let (mut documents, mut commands) = (0_usize, 0_usize);
    let mut guide = String::new();
    let mut folder = PathBuf::new();
    let mut rewritten = Vec::new();
    for example in examples(root)? {
        if example.file != guide {
            guide.clone_from(&example.file);
            folder = fresh_folder(root, &guide)?;
        }
        match example.language.as_str() {
            "json" => {
                documents += 1;
                if let Err(error) = document(&example, &folder) {
                    problems.push(format!("{}: {error:#}", example.place()));
                }
            }
            "console" => {
                let Transcript { text, commands: run, wrong, unlike } =
                    transcript(&example, &folder, &mednum)?;
                commands += run;
                problems.extend(wrong);
                if write && text != example.code {
                    rewritten.push((example, text));
                } else {
                    problems.extend(unlike);
                }
            }
            "rust" if example.file != DOCTESTED => {
                let place = example.place();
                problems.push(format!(
                    "{place}: Rust is run in {DOCTESTED}, or add this guide to tests/src/lib.rs"
                ));
            }
            language if ELSEWHERE.contains(&language) => {}
            language => problems.push(format!("{}: nothing runs `{language}`", example.place())),
        }
    }
    doctests(root)?;
    if let Err(error) = same_registry(root, &mednum) {
        problems.push(error.to_string());
    }
    if write {
        rewrite(root, &rewritten)?;
    }
    if !problems.is_empty() {
        bail!("{}", problems.join("\n\n"));
    }
    println!("guides: {documents} documents checked, {commands} commands printed what is written");
    Ok(())
}

/// Runs the Rust blocks.
fn doctests(root: &Path) -> Result<()> {
    let arguments = ["test", "--quiet", "--locked", "--doc", "--package", "mednum-tests", "EmbeddingGuide"];
    let output =
        Command::new(env!("CARGO")).args(arguments).current_dir(root).output().context("cannot run cargo")?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() || said.contains("running 0 tests") {
        bail!(
            "the Rust blocks of {DOCTESTED} do not hold:\n{said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

/// Builds `mednum` and says where it is.
fn build(root: &Path) -> Result<PathBuf> {
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--package", "mednum-cli"])
        .current_dir(root)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("`cargo build --package mednum-cli` failed");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(root.join(target).join("debug").join(format!("mednum{}", std::env::consts::EXE_SUFFIX)))
}

fn fresh_folder(root: &Path, guide: &str) -> Result<PathBuf> {
    let name = Path::new(guide).file_stem().context("a guide has a name")?;
    let folder = root.join("target/book-examples").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn document(example: &Example, folder: &Path) -> Result<()> {
    if example.is("part") {
        serde_json::from_str::<serde_json::Value>(&example.code).context("not JSON")?;
        return Ok(());
    }
    if let Some(name) = example.value("file") {
        fs::write(folder.join(name), &example.code).with_context(|| format!("cannot write {name}"))?;
    }
    let report = check(example.code.as_bytes(), &Options::default());
    match (report.has_errors(), example.is("refused")) {
        (false, true) => bail!("this document is said to be refused, and has no error"),
        (true, false) => {
            let finding = report.findings.first().context("an error has a finding")?;
            bail!(
                "line {} of the document: {}: {}",
                finding.line,
                finding.code(),
                finding.text(Language::English)
            )
        }
        _ => Ok(()),
    }
}

/// What came of a block of commands.
#[derive(Default)]
struct Transcript {
    /// The block as it should be written.
    text: String,
    /// How many commands were run.
    commands: usize,
    /// What no writing mends: a command that is not run here, or that ends otherwise than it should.
    wrong: Vec<String>,
    /// Outputs that are not those written.
    unlike: Vec<String>,
}

fn transcript(example: &Example, folder: &Path, mednum: &Path) -> Result<Transcript> {
    let mut done = Transcript::default();
    let steps = steps(&example.code);
    for (rank, (command, expected)) in steps.iter().enumerate() {
        let place = format!("{}: `{command}`", example.place());
        let words = words(command);
        let Some((program, arguments)) = words.split_first().filter(|(program, _)| *program == "mednum")
        else {
            done.wrong.push(format!("{place}: only `mednum` is run here; use a `sh` block"));
            continue;
        };
        done.commands += 1;
        let output = Command::new(mednum)
            .args(arguments)
            .current_dir(folder)
            .env("COLUMNS", "80")
            .env("NO_COLOR", "1")
            .output()
            .with_context(|| format!("cannot run {program}"))?;
        let printed =
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let printed: Vec<&str> = trimmed(&printed);
        let last = rank + 1 == steps.len();
        let exit = example.value("exit").filter(|_| last).unwrap_or("0");
        if output.status.code().map(|code| code.to_string()).as_deref() != Some(exit) {
            let all = printed.join("\n");
            done.wrong.push(format!("{place}: {} instead of code {exit}\n{all}", output.status));
        }
        if !matches(expected, &printed) {
            done.unlike.push(format!("{place} printed ({MEND}):\n{}", printed.join("\n")));
        }
        for line in std::iter::once(format!("$ {command}").as_str()).chain(shown(expected, &printed)) {
            done.text.push_str(line);
            done.text.push('\n');
        }
    }
    Ok(done)
}

/// What a guide shows of an output: what is written where it is right; else all of it, or its first lines when the guide
/// cuts it short.
fn shown<'t>(expected: &[&'t str], printed: &[&'t str]) -> Vec<&'t str> {
    if matches(expected, printed) {
        return expected.to_vec();
    }
    match expected.split_last() {
        Some((&ANY, first)) => printed.iter().take(first.len()).copied().chain([ANY]).collect(),
        _ => printed.to_vec(),
    }
}

/// Lines without the spaces at their end, nor the empty ones at the end.
fn trimmed(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines
}

/// The commands of a block, each with the lines it should print.
fn steps(code: &str) -> Vec<(&str, Vec<&str>)> {
    let mut steps: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in code.lines() {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => steps.push((command, Vec::new())),
            (None, Some((_, expected))) => expected.push(line.trim_end()),
            (None, None) => steps.push((line, Vec::new())),
        }
    }
    for (_, expected) in &mut steps {
        while expected.last().is_some_and(|line| line.is_empty()) {
            expected.pop();
        }
    }
    steps
}

/// The words of a command: spaces separate, quotes hold together.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in command.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// Whether lines are those expected, where `…` stands for any lines.
fn matches(expected: &[&str], printed: &[&str]) -> bool {
    match (expected.split_first(), printed.split_first()) {
        (None, None) => true,
        (Some((&ANY, rest)), _) => (0..=printed.len())
            .any(|skipped| printed.get(skipped..).is_some_and(|printed| matches(rest, printed))),
        (Some((left, expected)), Some((right, printed))) => left == right && matches(expected, printed),
        _ => false,
    }
}

/// The registry of the site is the text that the command gives.
fn same_registry(root: &Path, mednum: &Path) -> Result<()> {
    let output = Command::new(mednum).args(["rules", "--format", "json"]).output()?;
    let name = format!("{}/rules.json", super::SOURCES);
    if fs::read(root.join(&name)).unwrap_or_default() != output.stdout {
        bail!("{name} is not what `mednum rules --format json` gives: {}", super::MEND);
    }
    Ok(())
}

/// Puts what commands print in the place of what is written.
fn rewrite(root: &Path, rewritten: &[(Example, String)]) -> Result<()> {
    // From the end of a page, so that the lines above keep their rank.
    for (example, transcript) in rewritten.iter().rev() {
        let path = root.join(&example.file);
        let text = fs::read_to_string(&path)?;
        let lines: Vec<&str> = text.lines().collect();
        let start = example.line - 1;
        let end = start + example.code.lines().count();
        let mut kept: Vec<&str> = lines.iter().take(start).copied().collect();
        kept.extend(transcript.lines());
        kept.extend(lines.iter().skip(end));
        fs::write(&path, format!("{}\n", kept.join("\n")))?;
        println!("{}: written", example.place());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_words_together() {
        let cases: [(&str, &[&str]); 3] = [
            ("mednum check a.json", &["mednum", "check", "a.json"]),
            ("mednum  --commune 'Les Ponts' \"\"", &["mednum", "--commune", "Les Ponts", ""]),
            ("mednum --arguments '{\"year\": 2024}'", &["mednum", "--arguments", "{\"year\": 2024}"]),
        ];
        for (command, expected) in cases {
            assert_eq!(words(command), expected, "{command}");
        }
    }

    #[test]
    fn an_ellipsis_stands_for_any_lines_and_nothing_else_does() {
        let cases: [(&[&str], &[&str], bool); 6] = [
            (&["a", "…", "d"], &["a", "b", "c", "d"], true),
            (&["a", "…"], &["a"], true),
            (&["…", "c"], &["a", "b"], false),
            (&["a"], &["a", "b"], false),
            (&["a", "b"], &["a"], false),
            (&[], &[], true),
        ];
        for (expected, printed, same) in cases {
            assert_eq!(matches(expected, printed), same, "{expected:?} {printed:?}");
        }
    }

    #[test]
    fn an_output_that_is_cut_short_stays_so() {
        let cases: [(&[&str], &[&str]); 3] =
            [(&["x", "…"], &["a", "…"]), (&["x"], &["a", "b", "c"]), (&["a", "…", "c"], &["a", "…", "c"])];
        for (expected, written) in cases {
            assert_eq!(shown(expected, &["a", "b", "c"]), written, "{expected:?}");
        }
    }

    #[test]
    fn a_block_is_its_commands_and_what_each_prints() {
        let found = steps("$ mednum a\none\n\ntwo\n\n$ mednum b\n");
        assert_eq!(found, [("mednum a", vec!["one", "", "two"]), ("mednum b", vec![])]);
    }
}
