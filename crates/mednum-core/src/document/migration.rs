//! Bringing the text of a document to the current version of the format.
//!
//! A migration edits the text, never the model: comments, layout, the order of keys and what mednum does not know stay
//! byte for byte; only what a step changes is changed. A document with errors is brought over all the same: its
//! defects stay what they were.

use std::fmt;
use std::ops::Range;

use thiserror::Error;

use crate::check;
use crate::finding::text::is_bidi_control;
use crate::finding::{Bilingual, Finding, Language, Severity};

use super::SCHEMA_VERSION;
use super::limits::{Limits, Options};
use super::tree::{NodeId, NodeKind, Tree};
use super::version::{Standing, Version, version_nodes};

/// One step from a version to the next.
struct Migration {
    from: &'static str,
    to: &'static str,
    said: Bilingual,
    /// What changes besides the version: the bytes of places that do not overlap, and what replaces them.
    edits: fn(&Tree<'_>) -> Vec<Edit>,
}

type Edit = (Range<usize>, String);

/// Every step, from the oldest version on; each starts where the one before it ends.
static MIGRATIONS: &[Migration] = &[Migration {
    from: "1.0",
    to: "1.1",
    said: Bilingual {
        fr: "la version devient 1.1 : le format admet les registres d'enregistrements (réunions, réseaux, cohortes, compétences, valeurs des indicateurs)",
        en: "the version becomes 1.1: the format takes registers of records (meetings, networks, cohorts, competences, values of indicators)",
    },
    edits: |_| Vec::new(),
}];

/// A document in the current version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// The version that the document was in, as it wrote it.
    pub from: String,
    /// The version that it is in now: [`SCHEMA_VERSION`].
    pub to: &'static str,
    /// What was done, step by step, in both languages; nothing when the document was in that version already.
    pub steps: Vec<Bilingual>,
    /// The new text.
    pub text: String,
}

/// Why a text was not brought to the current version.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum MigrationRefusal {
    /// It is not readable as JSON; what [`check`] says of it.
    Unreadable(Box<Finding>),
    /// It is not one object, or does not tell its version as a text.
    NoVersion,
    /// It tells its version more than once.
    VersionTwice,
    /// Its version is newer than [`SCHEMA_VERSION`].
    Newer(String),
    /// Its version is not one that mednum has ever read.
    Unknown(String),
}

impl MigrationRefusal {
    /// What is wrong and what to do, in a language.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let version = match self {
            Self::Newer(version) | Self::Unknown(version) => shown(version),
            Self::Unreadable(_) | Self::NoVersion | Self::VersionTwice => String::new(),
        };
        match (self, language) {
            (Self::Unreadable(finding), _) => format!("{}\n{}", finding.text(language), finding.help(language)),
            (Self::NoVersion, Language::French) => {
                "Le document ne dit pas sa version.\nÉcrivez « schema_version », avec la version entre guillemets, au début du document.".to_owned()
            }
            (Self::NoVersion, Language::English) => {
                "The document does not tell its version.\nWrite “schema_version”, with the version in quotes, at the start of the document.".to_owned()
            }
            (Self::VersionTwice, Language::French) => {
                "Le document dit plusieurs fois sa version.\nGardez un seul « schema_version », celui du format dans lequel il est écrit.".to_owned()
            }
            (Self::VersionTwice, Language::English) => {
                "The document tells its version more than once.\nKeep a single “schema_version”, that of the format it is written in.".to_owned()
            }
            (Self::Newer(_), Language::French) => format!(
                "Le document est au format {version}, plus récent que le format {SCHEMA_VERSION} de cette version de mednum.\nMettez mednum à jour ; un document n'est jamais ramené à un format plus ancien."
            ),
            (Self::Newer(_), Language::English) => format!(
                "The document is in format {version}, newer than format {SCHEMA_VERSION} of this version of mednum.\nUpdate mednum; a document is never brought back to an older format."
            ),
            (Self::Unknown(_), Language::French) => format!(
                "« {version} » n'est pas une version connue du format.\nCorrigez « schema_version » : les documents sont aux formats {}.",
                known_versions(" ou ")
            ),
            (Self::Unknown(_), Language::English) => format!(
                "“{version}” is not a known version of the format.\nMend “schema_version”: documents are in format {}.",
                known_versions(" or ")
            ),
        }
    }
}

impl fmt::Display for MigrationRefusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message(Language::English))
    }
}

/// A version as a sentence can hold it: a document may write anything in its place. What breaks a line or steers a
/// terminal is escaped, so that two different versions never look the same.
fn shown(version: &str) -> String {
    let mut shown = String::new();
    for c in version.chars().take(64) {
        if breaks_a_line(c) || is_bidi_control(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

fn breaks_a_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

fn known_versions(or: &str) -> String {
    let mut versions: Vec<&str> = MIGRATIONS.iter().map(|migration| migration.from).collect();
    versions.push(SCHEMA_VERSION);
    versions.join(or)
}

/// Brings the text of a document to the current version of the format.
///
/// ```
/// use mednum_core::document::migration::migrate;
/// let migrated = migrate(r#"{ "schema_version":  "1.0", "$comment": "relu" }"#)?;
/// assert_eq!(migrated.text, r#"{ "schema_version":  "1.1", "$comment": "relu" }"#);
/// assert_eq!((migrated.from.as_str(), migrated.to, migrated.steps.len()), ("1.0", "1.1", 1));
/// # Ok::<(), mednum_core::document::migration::MigrationRefusal>(())
/// ```
///
/// # Errors
///
/// The text is not JSON, does not tell its version, or is of a version that is newer or unknown.
pub fn migrate(text: &str) -> Result<Migrated, MigrationRefusal> {
    migrate_by(MIGRATIONS, SCHEMA_VERSION, text)
}

fn migrate_by(migrations: &[Migration], to: &'static str, text: &str) -> Result<Migrated, MigrationRefusal> {
    let mut text = text.to_owned();
    let mut steps = Vec::new();
    let from = version_of(&text)?.0;
    let mut version = from.clone();
    while Version::parse(&version) != Version::parse(to) {
        let same = |migration: &&Migration| Version::parse(migration.from) == Version::parse(&version);
        let Some(migration) = migrations.iter().find(same) else { return Err(refused(version)) };
        text = step(migration, &text)?;
        steps.push(migration.said);
        migration.to.clone_into(&mut version);
    }
    Ok(Migrated { from, to, steps, text })
}

fn refused(version: String) -> MigrationRefusal {
    match Standing::of(&version) {
        Standing::NewerMinor | Standing::NewerMajor => MigrationRefusal::Newer(version),
        Standing::Known | Standing::Unsupported => MigrationRefusal::Unknown(version),
    }
}

fn step(migration: &Migration, text: &str) -> Result<String, MigrationRefusal> {
    let (_, place) = version_of(text)?;
    let (mark, body) = split_mark(text);
    let mut edits = (migration.edits)(&tree_of(text)?);
    edits.push((place, format!("\"{}\"", migration.to)));
    edits.sort_by_key(|(place, _)| place.start);
    let mut new = String::with_capacity(text.len() + 64);
    new.push_str(mark);
    let mut kept = 0;
    for (place, replacement) in edits {
        new.push_str(body.get(kept..place.start).unwrap_or_default());
        new.push_str(&replacement);
        kept = place.end;
    }
    new.push_str(body.get(kept..).unwrap_or_default());
    Ok(new)
}

/// The byte order mark, if there is one, and what follows it.
fn split_mark(text: &str) -> (&str, &str) {
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.split_at(text.len() - body.len())
}

/// The version of a text, and the bytes where it is written, after the byte order mark.
fn version_of(text: &str) -> Result<(String, Range<usize>), MigrationRefusal> {
    let tree = tree_of(text)?;
    let nodes: Vec<NodeId> = version_nodes(&tree).collect();
    match nodes.as_slice() {
        [node] if matches!(tree.kind(*node), NodeKind::String { .. }) => {
            Ok((tree.string(*node).into_owned(), tree.span(*node)))
        }
        [_, _, ..] => Err(MigrationRefusal::VersionTwice),
        _ => Err(MigrationRefusal::NoVersion),
    }
}

fn tree_of(text: &str) -> Result<Tree<'_>, MigrationRefusal> {
    let (_, body) = split_mark(text);
    // The tree counts its offsets in 32 bits.
    let tree = if body.len() < u32::MAX as usize { Tree::read(body, Limits::DEEPEST).ok() } else { None };
    tree.ok_or_else(|| unreadable(text))
}

fn unreadable(text: &str) -> MigrationRefusal {
    let limits = Limits { bytes: usize::MAX, depth: Limits::DEEPEST, ..Limits::default() };
    let report = check(text.as_bytes(), &Options { limits, ..Options::default() });
    let error = report.findings.into_iter().find(|finding| finding.severity() == Severity::Error);
    error.map_or(MigrationRefusal::NoVersion, |finding| MigrationRefusal::Unreadable(Box::new(finding)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{RECORDS, STARTER};

    #[test]
    fn every_step_starts_where_the_one_before_it_ends_and_the_last_one_ends_at_the_current_version() {
        for pair in MIGRATIONS.windows(2) {
            assert_eq!(pair[0].to, pair[1].from);
        }
        assert_eq!(MIGRATIONS.last().map(|migration| migration.to), Some(SCHEMA_VERSION));
    }

    #[test]
    fn only_the_version_changes() {
        let cases = [
            ("alone", r#"{"schema_version":"1.0"}"#, r#"{"schema_version":"1.1"}"#),
            (
                "layout, comments and the order of keys",
                "{\r\n\t\"$comment\" : \"1.0\",\n  \"axes\": [ ],\"schema_version\" :\"1.0\"  }\n\n",
                "{\r\n\t\"$comment\" : \"1.0\",\n  \"axes\": [ ],\"schema_version\" :\"1.1\"  }\n\n",
            ),
            (
                "a byte order mark",
                "\u{FEFF}{\"schema_version\": \"1.0\"}",
                "\u{FEFF}{\"schema_version\": \"1.1\"}",
            ),
            (
                "what mednum does not know, and what it refuses",
                r#"{"schema_version": "1.0", "couleur": 1.50, "axes": [{"code": 1}, {"schema_version": "1.0"}]}"#,
                r#"{"schema_version": "1.1", "couleur": 1.50, "axes": [{"code": 1}, {"schema_version": "1.0"}]}"#,
            ),
            (
                "escapes, in the key and in the version too",
                r#"{"schema\u005fversion": "1\u002e0", "$comment": "\u00e9\/"}"#,
                r#"{"schema\u005fversion": "1.1", "$comment": "\u00e9\/"}"#,
            ),
            (
                "a key given twice",
                r#"{"schema_version": "1.0", "axes": [], "axes": []}"#,
                r#"{"schema_version": "1.1", "axes": [], "axes": []}"#,
            ),
        ];
        for (name, old, new) in cases {
            let migrated = migrate(old).unwrap();
            assert_eq!(migrated.text, new, "{name}");
            assert_eq!((migrated.from.is_empty(), migrated.to), (false, SCHEMA_VERSION), "{name}");
            assert_eq!(migrated.steps.len(), 1, "{name}");
        }
    }

    #[test]
    fn a_document_in_the_current_version_is_left_as_it_is() {
        for text in [STARTER, RECORDS, mednum_catalog::ROADMAP] {
            let migrated = migrate(text).unwrap();
            assert!(migrated.steps.is_empty());
            assert_eq!(migrated.text, text);
        }
    }

    #[test]
    fn what_cannot_be_brought_over_is_refused_with_its_reason() {
        let newer = |version: &str| MigrationRefusal::Newer(version.to_owned());
        let unknown = |version: &str| MigrationRefusal::Unknown(version.to_owned());
        let cases = [
            (r#"{"schema_version": "1.7"}"#, newer("1.7")),
            (r#"{"schema_version": "2.0"}"#, newer("2.0")),
            (r#"{"schema_version": "0.9"}"#, unknown("0.9")),
            (r#"{"schema_version": "un"}"#, unknown("un")),
            (r#"{"schema_version": "1\n\n0"}"#, unknown("1\n\n0")),
            (r#"{"schema_version": 1.0}"#, MigrationRefusal::NoVersion),
            (r#"{"schema_version": "1\u202e0\u2028"}"#, unknown("1\u{202E}0\u{2028}")),
            (r#"{"schema_version": "1.0", "schema_version": "1.0"}"#, MigrationRefusal::VersionTwice),
            (r#"{"schema_version": "1.0", "schema_version": 1}"#, MigrationRefusal::VersionTwice),
            ("{}", MigrationRefusal::NoVersion),
            ("[]", MigrationRefusal::NoVersion),
        ];
        for (text, expected) in cases {
            let refusal = migrate(text).unwrap_err();
            assert_eq!(refusal, expected, "{text}");
            for language in [Language::French, Language::English] {
                assert_eq!(refusal.message(language).lines().count(), 2, "{text}");
            }
        }
    }

    #[test]
    fn a_version_is_shown_on_one_line_with_what_it_holds() {
        let cases = [
            ("1\n\n0", "1\\n\\n0"),
            ("1\u{1b}[31m", "1\\u{1b}[31m"),
            ("1\u{202E}0\u{2028}", "1\\u{202e}0\\u{2028}"),
            ("été", "été"),
        ];
        for (version, expected) in cases {
            let french = MigrationRefusal::Unknown(version.to_owned()).message(Language::French);
            assert!(french.starts_with(&format!("« {expected} » n'est pas")), "{french}");
        }
    }

    #[test]
    fn what_is_not_json_is_refused_with_what_the_check_says() {
        for (text, code) in [
            ("{\"schema_version\": \"1.0\",}", "document.syntax.invalid"),
            ("", "document.syntax.invalid"),
            ("{\"a\": \"\\ud800\"}", "document.string.lone_surrogate"),
            (&"[".repeat(1_000), "document.depth.exceeded"),
        ] {
            let Err(MigrationRefusal::Unreadable(finding)) = migrate(text) else { panic!("{text}") };
            assert_eq!(finding.code(), code, "{text}");
        }
    }

    /// Renames the sections `old` of the root object.
    fn renamed(tree: &Tree<'_>) -> Vec<Edit> {
        let members = tree.children(NodeId::ROOT).filter(|member| tree.key(*member) == "old");
        members.map(|member| (tree.key_span(member), "\"sections\"".to_owned())).collect()
    }

    #[test]
    fn steps_follow_one_another_and_change_nothing_but_what_they_edit() {
        let said = Bilingual { fr: "renommé", en: "renamed" };
        let steps = [
            Migration { from: "1.1", to: "1.2", said, edits: renamed },
            Migration { from: "1.0", to: "1.1", said, edits: |_| Vec::new() },
        ];
        let migrated =
            migrate_by(&steps, "1.2", "\u{FEFF}{\"old\": [1.0], \"schema_version\" : \"1.0\", \"old\":2 }")
                .unwrap();
        assert_eq!(
            migrated.text,
            "\u{FEFF}{\"sections\": [1.0], \"schema_version\" : \"1.2\", \"sections\":2 }"
        );
        assert_eq!((migrated.steps.len(), migrated.to), (2, "1.2"));
    }
}
