//! What a command answers: its text, what it has to say aside, and its exit code.

use std::fmt;
use std::process::ExitCode;

use mednum_core::finding::Language;
use serde::Serialize;
use thiserror::Error;

use crate::page::{clean, pick};

/// How a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Exit {
    /// Nothing wrong.
    #[default]
    Success,
    /// It ran, and what it looked at has an error (or would change, for `fmt --check` and `migrate --check`).
    Findings,
    /// It could not run, in whole or in part.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Success => 0,
            Exit::Findings => 1,
            Exit::Failed => 2,
        })
    }
}

/// The answer of a command. It is printed when the command is over, so that a pipe closed early cannot
/// change the verdict.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    /// For standard output.
    pub(crate) text: String,
    /// For standard error, one message each.
    pub(crate) notes: Vec<String>,
    /// The exit code.
    pub(crate) exit: Exit,
}

impl Answer {
    /// A text, and nothing wrong.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A value as indented JSON, with a final newline.
    pub(crate) fn json(value: &impl Serialize) -> Result<Self, Failure> {
        Ok(Self::text(json_text(value)?))
    }
}

/// A value as indented JSON, with a final newline.
pub(crate) fn json_text(value: &impl Serialize) -> Result<String, Failure> {
    let mut text = serde_json::to_string_pretty(value).map_err(|error| {
        Failure::new(format!("écriture impossible : {error}"), format!("cannot write: {error}"))
    })?;
    text.push('\n');
    Ok(text)
}

/// Why a command could not run, in both languages, and what to do.
#[derive(Debug, Error)]
pub(crate) struct Failure {
    fr: String,
    en: String,
    /// The exit code.
    pub(crate) exit: Exit,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.fr)
    }
}

impl Failure {
    /// A failure with exit code 2.
    pub(crate) fn new(fr: impl Into<String>, en: impl Into<String>) -> Self {
        Self { fr: fr.into(), en: en.into(), exit: Exit::Failed }
    }

    /// The same with another exit code.
    pub(crate) fn with_exit(self, exit: Exit) -> Self {
        Self { exit, ..self }
    }

    /// The message in a language, one line per sentence.
    pub(crate) fn message(&self, language: Language) -> String {
        let text = pick(language, &self.fr, &self.en);
        let lead = pick(language, "erreur : ", "error: ");
        let lines: Vec<String> = text.lines().map(clean).collect();
        format!("{lead}{}", lines.join("\n"))
    }
}

/// The message for a word that is not known, with the near ones.
pub(crate) fn unknown(fr: String, en: String, near: &[&str], list: (&str, &str)) -> Failure {
    if near.is_empty() {
        return Failure::new(format!("{fr}.\n{}", list.0), format!("{en}.\n{}", list.1));
    }
    Failure::new(
        format!("{fr}. Vouliez-vous dire {} ?\n{}", near.join(" ou "), list.0),
        format!("{en}. Did you mean {}?\n{}", near.join(" or "), list.1),
    )
}
