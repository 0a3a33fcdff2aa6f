//! The examples of the guides: every fenced block, with its place, so that each is run by what its language needs.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::SOURCES;

/// A block of code of a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Example {
    /// The first word after the fence: `rust`, `console`, `json`, `js`, `python`…
    pub(crate) language: String,
    /// The words after it: `file=programme.json`, `refused`, `part`, `exit=1`.
    pub(crate) attributes: Vec<String>,
    /// The guide, from the root of the project.
    pub(crate) file: String,
    /// The line of its first line of code, from 1.
    pub(crate) line: usize,
    /// The code.
    pub(crate) code: String,
}

impl Example {
    /// Whether the block carries a word.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.attributes.iter().any(|attribute| attribute == word)
    }

    /// The value of `name=value`.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find_map(|attribute| attribute.strip_prefix(name)?.strip_prefix('='))
    }

    /// Where it stands, for a message.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }
}

/// Every block of every guide, by guide in the order of their names, then in the order of the page.
pub(crate) fn examples(root: &Path) -> Result<Vec<Example>> {
    let mut names: Vec<String> = fs::read_dir(root.join(SOURCES))
        .with_context(|| format!("cannot read {SOURCES}"))?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_>>()?;
    names.retain(|name| name.ends_with(".md") && name != "SUMMARY.md");
    names.sort();
    let mut found = Vec::new();
    for name in names {
        let file = format!("{SOURCES}/{name}");
        let text = fs::read_to_string(root.join(&file)).with_context(|| format!("cannot read {file}"))?;
        found.extend(of_page(&file, &text)?);
    }
    Ok(found)
}

/// Every block of a page.
pub(crate) fn of_page(file: &str, text: &str) -> Result<Vec<Example>> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((start, line)) = lines.next() {
        let Some(info) = line.strip_prefix("```") else { continue };
        let mut words = info.split([' ', ',']).filter(|word| !word.is_empty()).map(str::to_owned);
        let Some(language) = words.next() else {
            bail!("{file}:{}: a block without a language cannot be run: name it, or `text`", start + 1);
        };
        let mut code = String::new();
        loop {
            match lines.next() {
                Some((_, "```")) => break,
                Some((_, line)) => {
                    code.push_str(line);
                    code.push('\n');
                }
                None => bail!("{file}:{}: the block is not closed", start + 1),
            }
        }
        found.push(Example {
            language,
            attributes: words.collect(),
            file: file.to_owned(),
            line: start + 2,
            code,
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Titre\n\n```json file=programme.json refused\n{}\n```\n\ntexte\n\n```console\n$ mednum\n\nsortie\n```\n";

    #[test]
    fn every_block_is_found_with_its_words_and_its_line() {
        let found = of_page("guide.md", PAGE).unwrap();
        let told: Vec<_> = found
            .iter()
            .map(|example| (example.language.as_str(), example.place(), example.code.as_str()))
            .collect();
        let expected = [
            ("json", "guide.md:4".to_owned(), "{}\n"),
            ("console", "guide.md:10".to_owned(), "$ mednum\n\nsortie\n"),
        ];
        assert_eq!(told, expected);
        assert!(found[0].is("refused") && !found[1].is("refused"));
        assert_eq!(found[0].value("file"), Some("programme.json"));
        assert_eq!(found[1].value("file"), None);
    }

    #[test]
    fn a_block_that_cannot_be_run_is_named() {
        let cases = [
            ("```\nx\n```\n", "guide.md:1: a block without a language"),
            ("a\n```rust\nx\n", "guide.md:2: the block is not closed"),
        ];
        for (text, expected) in cases {
            let error = of_page("guide.md", text).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }

    #[test]
    fn the_guides_hold_examples_in_each_language_that_they_speak_of() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let found = examples(root).unwrap();
        for language in ["console", "js", "json", "python", "rust"] {
            assert!(found.iter().any(|example| example.language == language), "{language}");
        }
    }
}
