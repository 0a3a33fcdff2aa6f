//! The samples: the same field notebook in every language, given the same lines, must print the same text.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// What is typed, and what must be printed, from the root.
const FOLDER: &str = "bindings/sample";
/// The programme that is shared.
const DOCUMENT: &str = "examples/anjou-2023-2025.json";
/// The day it is looked at.
const TODAY: &str = "2025-12-31";

/// Gives a sample its arguments and its lines, and compares what it prints. With `UPDATE_TRANSCRIPT` set, what is printed is
/// what must be printed from then on.
pub(crate) fn compared(root: &Path, language: &str, command: &mut Command) -> Result<()> {
    let folder = root.join(FOLDER);
    let notebook = root.join("target/bindings").join(format!("notebook-{language}.json"));
    if notebook.exists() {
        fs::remove_file(&notebook)?;
    }
    command.arg(root.join(DOCUMENT)).arg(&notebook);
    command.args(["--today", TODAY, "--echo", "--forms"]).arg(folder.join("forms.json"));
    let mut sample =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("the sample starts")?;
    let entries = fs::read(folder.join("entries.txt"))?;
    sample.stdin.take().context("the sample reads what is typed")?.write_all(&entries)?;
    let output = sample.wait_with_output()?;
    if !output.status.success() {
        bail!("the sample in {language} failed: {}", output.status);
    }
    let transcript = folder.join("transcript.txt");
    if std::env::var_os("UPDATE_TRANSCRIPT").is_some() {
        fs::write(&transcript, &output.stdout)?;
    }
    let expected = fs::read_to_string(&transcript).context("the transcript is committed")?;
    let printed = String::from_utf8(output.stdout).context("the sample prints text")?;
    for (rank, (expected, printed)) in expected.lines().zip(printed.lines()).enumerate() {
        if expected != printed {
            bail!(
                "the sample in {language}, line {}:\n  expected {expected}\n  printed  {printed}",
                rank + 1
            );
        }
    }
    if expected != printed {
        bail!("the sample in {language} prints {} bytes, {} expected", printed.len(), expected.len());
    }
    println!(
        "the sample in {language} prints the {} lines of {FOLDER}/transcript.txt",
        expected.lines().count()
    );
    Ok(())
}
